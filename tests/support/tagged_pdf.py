"""What a tagged PDF has to keep to so that it can be read aloud: conditions of the Matterhorn Protocol 1.1 (PDF/UA-1).

`faults(path)` gives a list of texts; each begins with the number of the condition, or with the clause of the standard
that has no number there. docs/accessibility.md lists them, and those that only a person can judge.
"""

import re
from collections import Counter

import pikepdf
from pikepdf import Array, Dictionary, Stream

STANDARD = set("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl "
               "LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula "
               "Form".split())
CHILDREN = {"Table": {"TR", "THead", "TBody", "TFoot", "Caption"}, "THead": {"TR"}, "TBody": {"TR"}, "TFoot": {"TR"},
            "TR": {"TH", "TD"}, "L": {"LI", "L", "Caption"}, "LI": {"Lbl", "LBody"}}
PARENTS = {"TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"}, "TD": {"TR"}, "LI": {"L"}, "LBody": {"LI"}}
NUMBER = {"Table": "09-004", "THead": "09-004", "TBody": "09-004", "TFoot": "09-004", "TR": "09-004", "TH": "09-004",
          "TD": "09-004", "L": "09-005", "LI": "09-005", "LBody": "09-005"}
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.I)
SHOWS = {"Tj", "TJ", "'", '"'}
PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh"}


def listed(value):
    return [] if value is None else list(value) if isinstance(value, Array) else [value]


class Element:
    """A node of the structure tree."""

    def __init__(self, node, parent):
        self.node, self.parent, self.children, self.content = node, parent, [], []
        self.role = str(node.get("/S", "/"))[1:]

    def ancestors(self):
        while self is not None:
            yield self
            self = self.parent

    def attribute(self, owner, key, classes):
        named = [classes.get(str(name)) for name in listed(self.node.get("/C"))]
        for attributes in listed(self.node.get("/A")) + [one for entry in named for one in listed(entry)]:
            if attributes.get("/O") == owner and key in attributes:
                return attributes[key]
        return None


class Tagged:
    def __init__(self, pdf):
        self.pdf, self.found = pdf, []
        self.elements, self.by_number, self.claimed, self.held = [], {}, {}, {}
        self.parents = {}
        self.classes = {}

    def fault(self, number, what):
        self.found.append(f"{number} {what}")

    def check(self):
        root = self.pdf.Root
        self.document(root)
        tree = root.get("/StructTreeRoot")
        if tree is None:
            self.fault("UA1:7.1", "no structure tree")
            return self.found
        self.classes = tree.get("/ClassMap", {})
        self.walk_tree(tree)
        self.number_tree(tree.get("/ParentTree", {}))
        for number, page in enumerate(self.pdf.pages, 1):
            self.page(page.obj, f"page {number}")
        for (where, mcid), element in self.claimed.items():
            self.fault("ISO32000:14.7.4.4", f"{element.role} has content {mcid} of page {where}, which is not marked")
        self.meanings()
        return self.found

    # The document as a whole

    def document(self, root):
        if root.get("/MarkInfo", {}).get("/Marked") is not True:
            self.fault("UA1:6.2", "MarkInfo does not say that it is tagged")
        if root.get("/MarkInfo", {}).get("/Suspects") is True:
            self.fault("01-007", "tags are said to be suspect")
        if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
            self.fault("07-001", "viewers show the name of the file and not the title")
        language = root.get("/Lang")
        if language is None or not LANGUAGE.fullmatch(str(language)):
            self.fault("11-006", f"the language is {language}")
        if "/Metadata" not in root:
            self.fault("06-001", "no metadata")
            return
        metadata = root.Metadata.read_bytes().decode("utf-8", "replace")
        if not re.search(r"<pdfuaid:part>1</pdfuaid:part>|pdfuaid:part=.1", metadata):
            self.fault("06-002", "the metadata do not name PDF/UA-1")
        title = re.search(r"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", metadata, re.S)
        if not title or not title[1].strip():
            self.fault("06-003", "the metadata have no title")

    # The structure tree

    def walk_tree(self, tree):
        def visit(node, parent):
            element = Element(node, parent)
            self.elements.append(element)
            self.by_number[node.objgen] = element
            if parent is not None:
                parent.children.append(element)
            if element.role not in STANDARD:
                self.fault("02-001", f"the type {element.role} is not a standard one")
            if not isinstance(node.get("/P"), Dictionary):
                self.fault("ISO32000:14.7.2", f"{element.role} has no parent")
            elif parent is not None and node.P.objgen != parent.node.objgen:
                self.fault("ISO32000:14.7.2", f"{element.role} names another parent than the one it is in")
            for kid in listed(node.get("/K")):
                if isinstance(kid, Dictionary) and kid.get("/Type") == "/OBJR":
                    self.held[kid.Obj.objgen] = element
                elif isinstance(kid, Dictionary) and "/S" in kid:
                    visit(kid, element)
                else:
                    self.claim(element, kid)

        for kid in listed(tree.get("/K")):
            visit(kid, None)

    def claim(self, element, kid):
        mcid, page = (kid, element.node.get("/Pg")) if not isinstance(kid, Dictionary) else (kid.get("/MCID"), kid.get("/Pg", element.node.get("/Pg")))
        if page is None:
            return self.fault("ISO32000:14.7.4.2", f"{element.role} has content without a page")
        key = (page.objgen, int(mcid))
        if key in self.claimed:
            self.fault("ISO32000:14.7.4.4", f"content {mcid} belongs to two elements")
        self.claimed[key] = element
        element.content.append(key)

    def number_tree(self, node):
        for kid in listed(node.get("/Kids")):
            self.number_tree(kid)
        numbers = listed(node.get("/Nums"))
        for key, value in zip(numbers[::2], numbers[1::2]):
            self.parents[int(key)] = [one.objgen if isinstance(one, Dictionary) else None for one in value] if isinstance(value, Array) else value.objgen

    # What is drawn

    def page(self, page, where):
        table = self.parents.get(int(page.get("/StructParents", -1)))
        resources = page.get("/Resources", {})
        self.content(page, resources, page, table, where, None)
        notes = [one for one in listed(page.get("/Annots")) if isinstance(one, Dictionary)]
        if notes and page.get("/Tabs") != "/S":
            self.fault("28-008", f"{where}: links and fields are not reached in the order of the structure")
        for note in notes:
            self.annotation(note, where)

    def content(self, stream, resources, page, table, where, outer):
        marks = []
        for step in pikepdf.parse_content_stream(stream):
            operator, operands = str(step.operator), step.operands
            state = marks[-1] if marks else outer
            if operator in ("BMC", "BDC"):
                mcid = operands[1].get("/MCID") if operator == "BDC" and isinstance(operands[1], Dictionary) else None
                if operands[0] == "/Artifact":
                    if state == "tagged":
                        self.fault("01-003", f"{where}: decoration within content")
                    marks.append("artifact")
                elif mcid is not None:
                    if state == "artifact":
                        self.fault("01-004", f"{where}: content within decoration")
                    marks.append("tagged")
                    self.marked(page, int(mcid), table, where)
                else:
                    marks.append(state)
            elif operator == "EMC":
                if not marks:
                    self.fault("ISO32000:14.6", f"{where}: an end of marked content without its beginning")
                else:
                    marks.pop()
            elif operator == "Do":
                drawn = resources.get("/XObject", {}).get(str(operands[0]))
                if isinstance(drawn, Stream) and drawn.get("/Subtype") == "/Form":
                    self.content(drawn, drawn.get("/Resources", resources), page, table, where, state)
                elif state is None:
                    self.fault("01-005", f"{where}: a picture is neither content nor decoration")
            elif operator in SHOWS | PAINTS and state is None:
                self.fault("01-005", f"{where}: {operator} is neither content nor decoration")
        if marks:
            self.fault("ISO32000:14.6", f"{where}: marked content does not end")

    def marked(self, page, mcid, table, where):
        element = self.claimed.pop((page.objgen, mcid), None)
        if element is None:
            return self.fault("ISO32000:14.7.4.4", f"{where}: content {mcid} is marked twice or belongs to no element")
        if not isinstance(table, list) or not 0 <= mcid < len(table) or table[mcid] != element.node.objgen:
            self.fault("ISO32000:14.7.4.4", f"{where}: the tree of parents does not lead from content {mcid} to its {element.role}")

    def annotation(self, note, where):
        kind = str(note.get("/Subtype"))[1:]
        element = self.held.get(note.objgen)
        roles = {one.role for one in element.ancestors()} if element else set()
        if element and self.parents.get(int(note.get("/StructParent", -1))) != element.node.objgen:
            self.fault("ISO32000:14.7.4.4", f"{where}: the tree of parents does not lead from a {kind} to its element")
        if kind == "Link":
            if "Link" not in roles:
                self.fault("28-011", f"{where}: a link is in no Link element")
            if not str(note.get("/Contents", "")).strip():
                self.fault("28-012", f"{where}: a link does not say where it leads")
        elif kind == "Widget":
            if "Form" not in roles:
                self.fault("28-010", f"{where}: a field is in no Form element")
            parent = note.get("/Parent", {})
            if not str(note.get("/TU", parent.get("/TU", ""))).strip():
                self.fault("28-005", f"{where}: a field has no name")
        else:
            self.fault("28-002", f"{where}: a {kind}")

    # What the elements mean

    def meanings(self):
        last = 0
        for element in self.elements:
            role = element.role
            for child in element.children if role in CHILDREN else []:
                if child.role not in CHILDREN[role]:
                    self.fault(NUMBER[role], f"{child.role} directly in {role}")
            if role in CHILDREN and element.content:
                self.fault(NUMBER[role], f"{role} has content of its own")
            if role in PARENTS and (element.parent is None or element.parent.role not in PARENTS[role]):
                self.fault(NUMBER[role], f"{role} in {element.parent.role if element.parent else 'nothing'}")
            if role == "Figure" and not str(element.node.get("/Alt", element.node.get("/ActualText", ""))).strip():
                self.fault("13-004", "a figure does not say what it shows")
            if role == "Figure" and len(element.attribute("/Layout", "/BBox", self.classes) or []) != 4:
                self.fault("ISO32000:14.8.5.4.3", "a figure does not say where on the page it is")
            if re.fullmatch("H[1-6]", role):
                level = int(role[1])
                if level > last + 1:
                    self.fault("14-002" if last == 0 else "14-003", f"{role} after level {last}")
                last = level
            if role == "Table":
                self.table(element)

    def table(self, table):
        rows = [row for part in table.children for row in ([part] if part.role == "TR" else part.children)]
        widths = Counter(sum(int(cell.attribute("/Table", "/ColSpan", self.classes) or 1) for cell in row.children) for row in rows)
        if len(widths) > 1:
            self.fault("UA1:7.5", f"rows of {sorted(widths)} columns in one table")
        if not rows:
            self.fault("09-004", "a table without rows")
        for cell in (cell for row in rows for cell in row.children):
            if cell.role == "TH" and str(cell.attribute("/Table", "/Scope", self.classes)) not in ("/Row", "/Column", "/Both"):
                self.fault("15-003", "a header cell does not say what it heads")


def font_faults(pdf):
    """Every font is embedded, and says what its characters are."""
    found = []
    for item in pdf.objects:
        if not isinstance(item, Dictionary) or item.get("/Type") != "/Font" or item.get("/Subtype") != "/Type0":
            continue
        descendant = item.DescendantFonts[0]
        if "/FontFile2" not in descendant.get("/FontDescriptor", {}):
            found.append("31-009 a font is not embedded")
        if descendant.get("/CIDToGIDMap") is None:
            found.append("31-005 a font does not say which glyph a character has")
        if "/ToUnicode" not in item:
            found.append("31-027 a font does not say what its characters are")
    return found


def faults(path):
    with pikepdf.open(path) as pdf:
        return Tagged(pdf).check() + font_faults(pdf)


def texts(path):
    """The elements in reading order, as pairs of role and of what replaces their content, if anything does."""
    with pikepdf.open(path) as pdf:
        tagged = Tagged(pdf)
        tagged.walk_tree(pdf.Root.StructTreeRoot)
        return [(one.role, str(one.node.get("/ActualText", one.node.get("/Alt", "")))) for one in tagged.elements]
