"""Where a file of C++ can be given a small fault, as clang's parser sees it, and the file with all of them in it."""

import dataclasses
import json
import pathlib
import re
import shlex
import sys
import typing

sys.path.append("/usr/lib/python3/dist-packages")
from clang import cindex  # noqa: E402  (Debian's python3-clang)

K = cindex.CursorKind
BOUNDARY = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
TURNED = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}
ARITHMETIC = {"+": "-", "-": "+", "*": "+", "/": "*", "%": "/"}
BODIES = {K.FUNCTION_DECL, K.CXX_METHOD, K.CONSTRUCTOR, K.DESTRUCTOR, K.CONVERSION_FUNCTION, K.FUNCTION_TEMPLATE, K.LAMBDA_EXPR}
STATEMENTS = {K.COMPOUND_STMT, K.IF_STMT, K.FOR_STMT, K.WHILE_STMT, K.CXX_FOR_RANGE_STMT, K.CASE_STMT, K.DEFAULT_STMT}
MACRO = re.compile(r"(assert|[A-Z][A-Z0-9_]{2,})\b")
# Wide enough for what a loop with a fault may compute before it is stopped.
NUMBERS = {cindex.TypeKind.__dict__[name] for name in
           ("INT", "UINT", "LONG", "ULONG", "LONGLONG", "ULONGLONG", "SHORT", "USHORT", "DOUBLE", "FLOAT", "CHAR_S", "SCHAR", "UCHAR")}


@dataclasses.dataclass
class Site:
    """A piece of a file, and what gives it its faults: a function of the numbers of the faults and of a function that
    gives the text between two offsets with the faults inside it."""
    file: pathlib.Path
    begin: int
    end: int
    what: list[str]
    write: typing.Callable
    numbers: list[int] = dataclasses.field(default_factory=list)


def units(build):
    """The translation units of a build as (file that is compiled, command)."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        yield pathlib.Path(entry["directory"], entry["file"]), entry["command"]


def members(unit):
    """The files of the project that a unit compiles: those that a unity file includes, or itself."""
    included = re.findall(r'#include "(/[^"]+\.cpp)"', unit.read_text()) if unit.suffix == ".cxx" else []
    return [pathlib.Path(name) for name in included] or [unit]


class Finder:
    def __init__(self, files):
        self.files = {str(file): file for file in files}
        self.text = {file: file.read_bytes() for file in files}
        self.sites = []

    def parse(self, unit, command):
        kept, skip = [], False
        for word in shlex.split(command)[1:]:
            if skip or word in ("-c", str(unit)):
                skip = False
            elif word == "-o":
                skip = True
            elif not word.startswith(("-W", "-O", "-g", "-f")):
                kept.append(word)
        tree = cindex.Index.create().parse(str(unit), args=[*kept, "-w"])
        errors = [str(one) for one in tree.diagnostics if one.severity >= cindex.Diagnostic.Error]
        if errors:
            raise SystemExit("clang does not read it:\n" + "\n".join(errors[:5]))
        for top in tree.cursor.get_children():
            if top.location.file and top.location.file.name in self.files:
                self.walk(top, None, None, "")

    def walk(self, cursor, parent, function, prefix):
        """`function` is None outside of bodies; `prefix` is what the names of mutation.hpp end with in it."""
        file = cursor.location.file
        if file is None or file.name not in self.files:
            return
        if cursor.kind in BODIES:
            head = self.source(cursor)[:self.source(cursor).find("{")]
            function = cursor
            prefix = "_at_run_time" if re.search(r"\b(constexpr|consteval)\b", head) else ""
        if self.computed_early(cursor, parent):
            return
        if function is not None:
            self.at(cursor, parent, prefix)
        for child in cursor.get_children():
            self.walk(child, cursor, function, prefix)

    def computed_early(self, cursor, parent):
        """What the compiler computes, so that a fault in it would never be on."""
        if cursor.kind in (K.ENUM_DECL, K.STATIC_ASSERT, K.TYPE_ALIAS_DECL, K.FIELD_DECL, K.TEMPLATE_NON_TYPE_PARAMETER):
            return True
        if cursor.kind == K.VAR_DECL:
            return cursor.storage_class == cindex.StorageClass.STATIC or bool(re.search(r"\bconstexpr\b", self.before_name(cursor)))
        return parent is not None and parent.kind == K.CASE_STMT and cursor == next(parent.get_children())

    def source(self, cursor):
        file = self.files[cursor.location.file.name]
        return self.text[file][cursor.extent.start.offset:cursor.extent.end.offset].decode()

    def before_name(self, cursor):
        file = self.files[cursor.location.file.name]
        return self.text[file][cursor.extent.start.offset:cursor.location.offset].decode()

    def add(self, cursor, what, write):
        begin, end = cursor.extent.start.offset, cursor.extent.end.offset
        if begin < end and not MACRO.match(self.source(cursor)):
            self.sites.append(Site(self.files[cursor.location.file.name], begin, end, what, write))

    def operator(self, cursor, left, right):
        file = self.files[cursor.location.file.name]
        between = self.text[file][left.extent.end.offset:right.extent.start.offset].decode()
        return re.sub(r"//.*|[\s()]", "", between)

    def at(self, cursor, parent, suffix):
        on = f"::footplan_mutation::on{suffix}"
        children = list(cursor.get_children())
        kind = cursor.kind
        if kind == K.IF_STMT and children and children[0].kind.is_expression() and not self.source(cursor).startswith("if constexpr"):
            condition = children[0]
            span = (condition.extent.start.offset, condition.extent.end.offset)
            self.add(condition, ["condition is always true", "condition is always false"],
                     lambda n, text: f"(({on}({n[0]}) || ({text(*span)})) && !{on}({n[1]}))")
        elif kind == K.CONDITIONAL_OPERATOR and len(children) == 3:
            span = (children[0].extent.start.offset, children[0].extent.end.offset)
            self.add(children[0], ["condition is turned"], lambda n, text: f"({on}({n[0]}) != static_cast<bool>({text(*span)}))")
        elif kind == K.INTEGER_LITERAL or kind == K.FLOATING_LITERAL:
            self.add(cursor, ["constant is one more"],
                     lambda n, text: f"::footplan_mutation::one_more{suffix}({n[0]}, {text(cursor.extent.start.offset, cursor.extent.end.offset)})")
        elif kind == K.CXX_BOOL_LITERAL_EXPR:
            word = self.source(cursor)
            self.add(cursor, ["constant is turned"], lambda n, text: f"({on}({n[0]}) != {word})")
        elif kind == K.BINARY_OPERATOR or (kind == K.CALL_EXPR and cursor.spelling.startswith("operator")):
            self.at_operator(cursor, children, on)
        if parent is not None and parent.kind in STATEMENTS and kind.is_expression():
            self.at_statement(cursor, parent, on)

    def at_operator(self, cursor, children, on):
        sides = [child for child in children if not child.spelling.startswith("operator") or child.kind == K.CALL_EXPR]
        if len(sides) != 2:
            return
        left, right = sorted(sides, key=lambda side: side.extent.start.offset)
        sign = self.operator(cursor, left, right)
        one = (left.extent.start.offset, left.extent.end.offset)
        other = (right.extent.start.offset, right.extent.end.offset)
        # What is between: the sign, and parentheses that an extent leaves out.
        def whole(n, text, signs):
            choices = "".join(f"{on}({number}) ? ({text(*one)}) {new} ({text(*other)}) : " for number, new in zip(n, signs))
            return f"({choices}({text(*one)}) {sign} ({text(*other)}))"
        if sign in TURNED:
            signs = [table[sign] for table in (BOUNDARY, TURNED) if sign in table]
        elif sign in ARITHMETIC and cursor.kind == K.BINARY_OPERATOR and {
                side.type.get_canonical().kind for side in (left, right)} <= NUMBERS:
            signs = [ARITHMETIC[sign]]
        elif sign in ("&&", "||") and cursor.kind == K.BINARY_OPERATOR:
            for side, span in ((left, one), (right, other)):
                drop = f"{on}({{}}) || " if sign == "&&" else f"!{on}({{}}) && "
                self.add(side, [f"operand of {sign} is dropped"],
                         lambda n, text, span=span, drop=drop: f"({drop.format(n[0])}({text(*span)}))")
            return
        else:
            return
        self.add(cursor, [f"{sign} becomes {new}" for new in signs], lambda n, text: whole(n, text, signs))

    def at_statement(self, cursor, parent, on):
        """A statement that is an expression: a call or an assignment. The last one of an `if` is told by its kind."""
        if parent.kind != K.COMPOUND_STMT and cursor == next(parent.get_children()):
            return  # the condition
        if cursor.kind in (K.CXX_THROW_EXPR, K.PAREN_EXPR):
            return
        if parent.kind in (K.FOR_STMT, K.CXX_FOR_RANGE_STMT) and cursor != list(parent.get_children())[-1]:
            return
        span = (cursor.extent.start.offset, cursor.extent.end.offset)
        self.add(cursor, ["statement is skipped"], lambda n, text: f"({on}({n[0]}) ? void() : void({text(*span)}))")


def find(unit, command, wanted):
    """The sites in the wanted files of a unit, numbered from 1 by `number`, each once."""
    finder = Finder([file for file in members(unit) if file in wanted])
    finder.parse(unit, command)
    unique = {}
    for site in finder.sites:
        unique.setdefault((site.file, site.begin, site.end, tuple(site.what)), site)
    return list(unique.values())


def mutated(file, sites):
    """The text of the file with the faults of all the sites, on the same lines."""
    data = file.read_bytes()
    ordered = sorted(sites, key=lambda site: (site.begin, -site.end))

    def text(begin, end, after=-1):
        parts, at = [], begin
        for index in range(after + 1, len(ordered)):
            site = ordered[index]
            if site.begin < at or site.end > end:
                continue
            inner = lambda b, e, index=index: text(b, e, index)
            parts += [data[at:site.begin].decode(), site.write(site.numbers, inner)]
            at = site.end
        return "".join(parts) + data[at:end].decode()

    return text(0, len(data))
