"""Text that would rather be markup: in every field and every format it comes out as text.

Markdown is read back with cmark-gfm, an implementation of the format by those who define it; PDF with qpdf and
poppler."""

import collections
import html.parser
import json
import os
import re
import subprocess
import unicodedata
import unittest

from support import DONE, EVERY, MACHINE, ROUTINE, USAGE, Case, some

URL = "https://example.org/leaflet"
PLAIN = "quite plain"

MARKUP = [
    "[x](javascript:alert(1))", "![x](http://evil.example/x.png)", "[a][b] [b]: http://evil.example",
    "[b]: http://evil.example", "<script>alert(1)</script>", "<a href=\"//evil.example\">x</a>",
    "<http://evil.example>", "<!-- x", "<![CDATA[x]]>", "<?php x ?>", "&lt;b&gt;", "&#60;b&#62;", "&copy;",
    "http://evil.example/", "HTTPS://evil.example", "see http://evil.example", "www.evil.example", "WWW.EVIL.EXAMPLE",
    "(www.evil.example)", "ftp://evil.example",
    "# heading", "## heading", "- item", "+ item", "* item", "1. item", "1) item", "123456789. item", "> quote",
    "```", "~~~", "---", "***", "___", "===", "- - -", "a | b", "| a | b |", "|---|---|", "**b**", "__b__", "*e*", "_e_",
    "~~s~~", "~s~", "`c`", "``c``", "\\", "\\*e*", "a\\", "\\\\", "- [ ] task", "[ ] task", "[x] task", "$x$", ":x:", "!",
    "![", "](", "a_b_c", "2*3*4", "#", "-", "+", "=", "1.", "*", "_", "|", "~", "`", "<", ">", "&", "...",
]
# GitHub's dialect makes links of these even where their characters are escaped: a comment parts them, and adds no text.
MAIL = ["a@evil.example", "mailto:a@evil.example", "xmpp:a@evil.example", "xmpp:a@evil.example/b@evil.example", "a.b+c@evil.example.",
        "@evil.example", "a@ evil.example", "a@@evil.example", "a_b@evil.example"]
PDF = [")", "(", "((", ") Tj ET (", "\\) Tj", "<</S/JavaScript/JS(x)>>", "endstream endobj", "%%EOF", "<feff0041>", "/Annots []",
       "1 0 obj", "xref"]
COMMANDS = ["::error::x", "%0A::error::x", "##[error]x", "{}", "{0}", "{name}", "{dose", "}", "%s%n%n", "$(id)", "`id`",
            "'; x --", "../../x", "-o", "--help", "nul", "~", "null", "true", "0x10", "1e9"]
LINES = ["a\nb", "a\n\n# b", "a\r\nb", "a\rb", "a\n- b", "a\n---\nb", "  a", "\ta", "    a", "a  \nb", "a\u2028b", "a\u2029b", "a\x85b"]
CONTROLS = ["\x1b[31mred\x1b[0m", "\x9b31mred", "\x1b]8;;http://evil.example\x07x\x1b]8;;\x07", "\x1b]0;title\x07", "a\x00b", "a\x08b",
            "a\x7fb", "a\u202eb", "\u2066a\u2069b", "a\u200fb", "a\u200bb", "\ufeffa", "a\u00adb", "a\u061cb", "\U000e0041a"]

FIELDS = 17


def quoted(text):
    """A text in YAML's double quotes with everything but plain ASCII escaped."""
    return '"' + "".join(c if " " <= c <= "~" and c not in '"\\' else f"\\U{ord(c):08x}" for c in text) + '"'


def routine(text):
    q = quoted(text)
    return f"""footplan: 1
title: {q}
summary: {q}
source: mine
sources:
  mine: {{title: {q}, author: {q}, publisher: {q}, url: "{URL}"}}
precautions: [{q}]
exercises:
  - name: {q}
    also-called: [{q}]
    position: {q}
    equipment: [{q}]
    steps: [{q}, {q}]
    cautions: [{q}]
    reps: 3
    frequency: daily
    phases: [{q}, other]
    load: {q}
    when: [{q}]
    note: {q}
    documented: [{{source: mine, reps: 3, note: {q}}}]
"""


def shown(text):
    """What is left of a text in print: runs of blanks are one, what only controls is gone."""
    text = re.sub("[ \t\r\n\x85\u2028\u2029]+", " ", text).strip()
    return "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf") or c == "\u00ad")


def solid(text):
    """Without blanks and hyphens, which line breaking may add."""
    return re.sub(r"[\s\u00ad-]+", "", text)


def printed(text, words):
    """How often a text is on the pages; what begins a sentence has a capital there."""
    return solid(words).casefold().count(solid(shown(text)).casefold())


class Page(html.parser.HTMLParser):
    """The tags of a page in their order, its links, and its text."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.links, self.text = [], [], ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.links += [value for name, value in attributes if name in ("href", "src")]

    def handle_data(self, data):
        self.text += data

    def handle_comment(self, data):
        self.tags.append("comment")

    handle_decl = handle_pi = unknown_decl = handle_comment


class Hostile(Case):
    def harmless(self, bytes_):
        """Text that cannot steer a terminal."""
        for c in bytes_.decode("utf-8"):
            if c != "\n" and unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") and c != "\u00ad":
                self.fail(f"U+{ord(c):04X} in {bytes_!r}")

    def page(self, markdown):
        made = subprocess.run(["cmark-gfm", "--unsafe", *"-e table -e strikethrough -e autolink".split(),
                               "-e", "tasklist"], input=markdown, capture_output=True, check=True)
        return Page(made.stdout.decode())

    def printable(self, text):
        """Writes the routine; false where the check refuses the text, which it then says in a harmless way."""
        self.write("mine.yaml", routine(text))
        result = self.run_footplan("check", "--notes", "mine.yaml")
        self.assertIn(result.returncode, (DONE, ROUTINE), result.stderr)
        self.harmless(result.stdout + result.stderr)
        return result.returncode == DONE


class InMarkdown(Hostile):
    def markdown(self, text):
        result = self.footplan("generate", "mine.yaml", "-f", "markdown", "--weeks", 1, "--for", text)
        self.harmless(result.stdout + result.stderr)
        return self.page(result.stdout)

    def test_every_text_stays_text(self):
        self.assertTrue(self.printable(PLAIN))
        plain = self.markdown(PLAIN)
        self.assertEqual(plain.links, [URL])
        self.assertGreaterEqual(plain.text.count(PLAIN), FIELDS)
        for text in some(MARKUP + PDF + COMMANDS + LINES + CONTROLS):
            with self.subTest(text=text):
                if not self.printable(text):
                    continue
                page = self.markdown(text.replace("\0", ""))
                self.assertEqual(page.links, [URL])
                self.assertEqual(page.tags, plain.tags)
                self.assertGreaterEqual(solid(page.text).count(solid(shown(text))), plain.text.count(PLAIN))

    def test_an_address_of_mail_is_no_link(self):
        plain = self.markdown(PLAIN) if self.printable(PLAIN) else None
        for text in MAIL:
            with self.subTest(text=text):
                self.assertTrue(self.printable(text))
                page = self.markdown(text)
                self.assertEqual(page.links, [URL])
                self.assertEqual([tag for tag in page.tags if tag != "comment"], plain.tags)
                self.assertGreaterEqual(solid(page.text).count(solid(text)), plain.text.count(PLAIN))

    def test_at_most_a_few_are_refused(self):
        refused = [text for text in some(MARKUP + PDF + COMMANDS + LINES) if not self.printable(text)]
        self.assertEqual(refused, [])


class InPdf(Hostile):
    def links(self, path):
        out = subprocess.run(["qpdf", "--json", "--json-key=qpdf", path], capture_output=True, check=True).stdout
        text = json.dumps(json.loads(out))
        for name in ('"/JavaScript"', '"/JS"', '"/Launch"', '"/OpenAction"', '"/AA"', '"/EmbeddedFile"', '"/SubmitForm"'):
            self.assertNotIn(name, text)
        return collections.Counter(re.findall(r'"/URI": "u:([^"]*)"', text))

    def pdf(self, text, name="plan.pdf"):
        result = self.footplan("generate", "mine.yaml", "-o", name, "--weeks", 1, f"--for={text}")
        self.harmless(result.stderr)
        path = self.folder / name
        checked = subprocess.run(["qpdf", "--check", path], capture_output=True)
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        read = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
        self.assertEqual(read.stderr, b"")
        return self.links(path), read.stdout.decode()

    def test_every_text_stays_text(self):
        self.assertTrue(self.printable(PLAIN))
        links, words = self.pdf(PLAIN)
        self.assertLessEqual(set(links), {URL})
        times = printed(PLAIN, words)
        self.assertGreaterEqual(times, FIELDS)
        pages = words.count("\f")
        texts = PDF + CONTROLS + ["[x](javascript:alert(1))", "http://evil.example/", "<script>", "&lt;", "{dose}", "\\"]
        for text in some(texts):
            with self.subTest(text=text):
                if not self.printable(text):
                    continue
                found, words = self.pdf(text.replace("\0", ""))
                self.assertEqual(found, links)
                self.assertGreaterEqual(printed(text, words), times)
        # No other part of a page contains these words, so that neither one lost nor one too many is missed.
        for text in some([re.sub(r"\b([ab])\b", r"\1zq", text) for text in LINES]):
            with self.subTest(text=text):
                self.assertTrue(self.printable(text))
                found, words = self.pdf(text)
                self.assertEqual(found, links)
                # A foot has room for two lines: the title and its source, else the title, else neither.
                left_out = min(len(re.findall("\n|\x85|\u2028|\u2029", text)), 2)
                self.assertEqual(printed(text, words), times - pages * left_out)

    def test_very_long_texts(self):
        for text in ("x" * (20_000 // EVERY), "word " * (4_000 // EVERY), "\u0301" * 1000, "W" * (3000 // EVERY), "a" + "\u0301" * 1000):
            with self.subTest(text=text[:5]):
                if self.printable(text):
                    self.pdf("Ann")

    def test_a_name_of_twenty_kilobytes(self):
        self.printable(PLAIN)
        self.pdf("x" * (20_000 // EVERY))


class OnTheTerminal(Hostile):
    def test_what_checks_a_routine(self):
        for text in some(MARKUP[:5] + COMMANDS + CONTROLS + LINES):
            self.write("mine.yaml", routine(text))
            for form in ("json", "sarif", "github"):
                with self.subTest(text=text, form=form):
                    result = self.run_footplan("check", "--notes", "--format", form, "mine.yaml")
                    self.assertIn(result.returncode, (DONE, ROUTINE))
                    self.harmless(result.stdout + result.stderr)

    def test_what_shows_a_routine(self):
        for text in some(MARKUP[:5] + CONTROLS + LINES):
            if not self.printable(text):
                continue
            for arguments in (["show", "mine.yaml"], ["show", "--json", "mine.yaml"],
                              ["generate", "-f", "json", "mine.yaml", f"--for={text}".replace("\0", "")]):
                with self.subTest(text=text, arguments=arguments):
                    result = self.footplan(*arguments)
                    self.harmless(result.stdout + result.stderr)

    def test_what_quotes_the_author(self):
        for text in some(CONTROLS):
            q = quoted(text)
            for wrong in (f"exercises: [{q}]", f"exercises: [{{exercise: {q}}}]", f"{q}: 1", f"{{{q}: 1}}: 1", f"source: {q}",
                          f"weeks: {q}", f"frequency: {q}", f"language: {q}", f"log: [{q}]", f"sources: {{{q}: {{url: {q}}}}}",
                          f"sources: {{{q}: 1, {q}: 2}}", f"exercises: [{{name: {q}, side: {q}, hold: {q}, reps: {q}, figure: {q}}}]",
                          f"exercises: [{{name: a, documented: [{{source: {q}}}]}}]", f"? [{q}]\n: 1", f"!{text} 1", f"*{text}",
                          f"a: {text}", f"# footplan: allow {text}", f"# footplan: allow empty-value {text}"):
                with self.subTest(wrong=wrong):
                    self.write("mine.yaml", "footplan: 1\n" + wrong + "\n")
                    for form in ("text", "json", "sarif", "github"):
                        result = self.run_footplan("check", "--notes", "--format", form, "mine.yaml")
                        self.assertEqual(result.returncode, ROUTINE)
                        self.harmless(result.stdout + result.stderr)

    def test_names_of_files(self):
        for name in (b"\x1b[31mred.yaml", b"a\nfootplan: done.yaml", b"a\r::error::x.yaml", "\u202ea.yaml".encode(), b"\x9b1m.yaml",
                     b"\xff.yaml", b"\xc2\x9b.yaml", b"`*_<b>[x](y).yaml", b"(\\).yaml"):
            path = os.fsencode(self.folder) + b"/" + name
            with open(path, "w", encoding="utf-8") as file:
                file.write(routine(PLAIN))
            missing = b"x" + name
            for code, arguments in (
                    (DONE, ["generate", name, "-f", "markdown"]), (DONE, ["generate", name, "-f", "json"]),
                    (DONE, ["generate", name]), (DONE, ["show", name]), (DONE, ["show", "--json", name]),
                    (DONE, ["check", "--notes", name]), (DONE, ["check", "--notes", "--format", "json", name]),
                    (DONE, ["check", "--notes", "--format", "sarif", name]),
                    (DONE, ["check", "--notes", "--format", "github", name]),
                    (DONE, ["check", "--notes", "-", "--stdin-filename", name]), (MACHINE, ["generate", missing]),
                    (MACHINE, ["check", missing]), (MACHINE, ["generate", "--font", missing]),
                    (MACHINE, ["generate", "--template", missing]), (MACHINE, ["list", "--library", missing]),
                    (MACHINE, ["init", name]), (DONE, ["init", b"new" + name]), (MACHINE, ["generate", "-f", "pdf", "-o", b"no/" + name]),
                    (USAGE, [name[:-5]]), (USAGE, ["generate", name[:-5] + b"y"]), (USAGE, [b"--" + name]),
                    (USAGE, ["generate", b"--" + name]), (USAGE, ["generate", b"--weeks=" + name]),
                    (USAGE, ["generate", b"--start=" + name]), (USAGE, ["generate", b"--format=" + name]),
                    (USAGE, ["generate", b"--template=" + name[:-5]]), (USAGE, ["list", name]),
                    (USAGE, ["check", name, b"--format=" + name]), (USAGE, ["init", "z", b"--from=" + name])):
                with self.subTest(name=name, arguments=arguments):
                    result = subprocess.run([os.environ["FOOTPLAN"], *arguments], cwd=self.folder, capture_output=True,
                                            input=routine(PLAIN).encode(), timeout=60)
                    self.assertEqual(result.returncode, code, result.stderr)
                    self.harmless(result.stderr)
                    if not result.stdout.startswith(b"%PDF"):
                        self.harmless(result.stdout)

    def test_a_file_name_is_text_in_markdown(self):
        plain = None
        for name in ("plain", "`*_<b>[x](y)", "www.evil.example", "# a", "a|b", "&lt;"):
            self.write(name + ".yaml", routine(PLAIN))
            page = self.page(self.footplan("generate", f"./{name}.yaml", "-f", "markdown").stdout)
            plain = plain or page
            self.assertEqual((page.tags, page.links), (plain.tags, plain.links))
            self.assertIn(name, page.text)

    def test_ids_of_a_library(self):
        for kind in ("", "exercises/", "templates/"):
            self.write(f"library/{kind}\x1b[31m\u202ered.yaml", "footplan: 1\ntitle: \"\\e[31m\"\nname: \"\\e[31m\"\n")
        self.write("library/sources.yaml", f"{quoted(chr(27) + '[31m')}: {{title: {quoted(chr(27) + '[31m')}}}\n")
        result = self.run_footplan("list", "--library", "library")
        self.harmless(result.stdout + result.stderr)
        self.assertIn(b"[31mred", result.stdout)


class Links(Hostile):
    def test_only_web_addresses_become_links(self):
        for url in ("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://a b", "https://a\nb", "//evil.example",
                    "https://a\x1bb", " javascript:x", "HTTPS://A", "https:"):
            self.write("mine.yaml", routine(PLAIN).replace(f'"{URL}"', quoted(url)))
            self.footplan("check", "mine.yaml", code=ROUTINE)

    def test_an_address_cannot_break_out(self):
        for tail in (">", "<b>", ")", "\\", "(", "\"", "'", "`", "|", "*_*", "&quot;", "[x](y)", "%0a", "\u202e", "\u00e9", "{x}", "\U000e0041"):
            with self.subTest(tail=tail):
                self.write("mine.yaml", routine(PLAIN).replace(f'"{URL}"', quoted(URL + "/" + tail)))
                result = self.run_footplan("generate", "mine.yaml", "-f", "markdown", "--weeks", 1)
                self.harmless(result.stdout + result.stderr)
                if result.returncode == ROUTINE:
                    continue
                page = self.page(result.stdout)
                self.assertEqual(len(page.links), 1)
                self.assertTrue(page.links[0].startswith(URL + "/"))
                self.assertNotIn("b", page.tags)
                self.footplan("generate", "mine.yaml", "-o", "plan.pdf")
                subprocess.run(["qpdf", "--check", self.folder / "plan.pdf"], capture_output=True, check=True)


if __name__ == "__main__":
    unittest.main()
