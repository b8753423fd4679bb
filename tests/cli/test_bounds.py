"""Time and memory: a mebibyte of anything is answered in a second of work and 100 MB, and in a screenful or two."""

import os
import random
import resource
import subprocess
import sys
import unittest

from support import DONE, FOOTPLAN, MACHINE, ROUTINE, USAGE, Case

SIZE = 1 << 20
HEAD = "footplan: 1\ntitle: a\nexercises:\n"
# 499 exercises of two printed pages.
LARGE = "  - name: Heel raise\n    reps: 10\n    frequency: daily\n    steps:\n" + "      - Lift the heel, then lower it again.\n" * 45
ONE = "  - {name: a, reps: 1, frequency: daily}\n"


def filled(unit, head="", tail=""):
    return head + unit * ((SIZE - len(head) - len(tail)) // len(unit)) + tail


def numbered(form, head="", tail=""):
    lines, size, i = [head], len(head) + len(tail), 0
    while size < SIZE:
        line = form.format(i=i)
        lines.append(line)
        size += len(line)
        i += 1
    return "".join(lines) + tail


def noise(seed, alphabet):
    r = random.Random(seed)
    return "".join(r.choices(alphabet, k=SIZE))


NEST = "a: &a{i} [*a{j},*a{j},*a{j},*a{j},*a{j},*a{j},*a{j},*a{j},*a{j}]\n"
INPUTS = {
    "nothing": lambda: "",
    "blanks": lambda: filled(" "),
    "line breaks": lambda: filled("\n"),
    "tabs": lambda: filled("\t"),
    "comments": lambda: filled("# x\n"),
    "waivers": lambda: filled("# footplan: allow many-exercises because\n"),
    "wrong waivers": lambda: filled("# footplan: allow\n"),
    "a line": lambda: filled("x"),
    "words": lambda: filled("x "),
    "plain text in lines": lambda: filled("xxxx\n"),
    "flow lists": lambda: filled("["),
    "flow lists, closed": lambda: "[" * (SIZE // 2) + "]" * (SIZE // 2),
    "flow mappings": lambda: filled("{"),
    "flow mappings in keys": lambda: filled("{a: "),
    "block lists": lambda: filled("- "),
    "block lists in lines": lambda: filled("-\n"),
    "question marks": lambda: filled("? "),
    "question marks in lines": lambda: filled("?\n"),
    "colons": lambda: filled(": "),
    "colons without blanks": lambda: filled(":"),
    "colons in lines": lambda: filled(":\n"),
    "keys in a line": lambda: filled("a: "),
    "commas": lambda: filled(",", "["),
    "commas in lines": lambda: filled("a,\n", "["),
    "flow lists in lines": lambda: filled("[\n"),
    "empty pairs": lambda: filled("?,", "{"),
    "quotes": lambda: filled("'"),
    "double quotes": lambda: filled('"'),
    "backslashes": lambda: filled("\\\\", '"', '"'),
    "escapes": lambda: filled("\\x41", '"', '"'),
    "a quote that is never closed": lambda: filled("x\n", "a: 'b"),
    "many quotes that close": lambda: filled("- 'a'\n"),
    "anchors": lambda: numbered("- &a{i} a\n"),
    "one anchor": lambda: filled("- &a a\n"),
    "anchors in a row": lambda: filled("&a "),
    "alias of itself": lambda: filled("&a *a\n"),
    "aliases": lambda: filled("- *a\n", "- &a a\n"),
    "aliases of a long text": lambda: filled("- *a\n", "- &a " + "x" * (SIZE // 2) + "\n"),
    "aliases of aliases": lambda: "".join(NEST.format(i=i, j=i - 1) if i else "a: &a0 x\n" for i in range(9000)),
    "tags": lambda: filled("!a "),
    "tags in lines": lambda: filled("- !<tag:yaml.org,2002:str> a\n"),
    "directives": lambda: filled("%YAML 1.2\n"),
    "documents": lambda: filled("---\n"),
    "ends of documents": lambda: filled("...\n"),
    "a block": lambda: filled("  x\n", "a: |\n"),
    "a folded block": lambda: filled("  x\n\n", "a: >\n"),
    "blocks": lambda: filled("- |\n  x\n"),
    "steps": lambda: "".join(" " * i + "a:\n" for i in range(1440)),
    "unknown keys": lambda: numbered("key{i}: 1\n", "footplan: 1\n"),
    "one key": lambda: filled("title: a\n"),
    "unknown keys in exercises": lambda: filled("  - {nmae: a, rpes: 1}\n", HEAD),
    "exercises": lambda: filled(ONE, HEAD),
    "exercises of the library": lambda: filled("  - toe-press\n", HEAD),
    "unknown exercises": lambda: numbered("  - toe-pres{i}\n", HEAD),
    "doses that are wrong": lambda: filled("  - {name: a, reps: 1x, hold: 3, rest: 1 h}\n", HEAD),
    "sources": lambda: numbered("  s{i}: {{title: a}}\n", HEAD + ONE + "sources:\n"),
    "sources, documented": lambda: numbered("    - {{source: s{i}, reps: 1}}\n", HEAD + "  - name: a\n    reps: 2\n    documented:\n"),
    "documented": lambda: filled("    - {source: posture, reps: 1, hold: 1 s}\n", HEAD + "  - name: a\n    reps: 2\n    documented:\n"),
    "a routine as large as can be": lambda: filled(LARGE, HEAD),
    "phases": lambda: filled("a,", HEAD + "  - {name: a, reps: 1, frequency: daily, phases: [", "b]}\n"),
    "steps of an exercise": lambda: filled("a,", HEAD + "  - {name: a, reps: 1, frequency: daily, steps: [", "b]}\n"),
    "cues": lambda: filled("a,", HEAD + "  - {name: a, reps: 1, frequency: daily, when: [", "b]}\n"),
    "progressions": lambda: filled("{week: 2, reps: 2},", HEAD + "  - {name: a, reps: 1, frequency: daily, progression: [", "{week: 3, reps: 3}]}\n"),
    "logs": lambda: filled("pain, ", HEAD + ONE + "log: [", "notes]\n"),
    "a title": lambda: filled("x", "footplan: 1\nexercises: [toe-press]\ntitle: ", "\n"),
    "a title of words": lambda: filled("word ", "footplan: 1\nexercises: [toe-press]\ntitle: ", "\n"),
    "a title in lines": lambda: filled("\\n", "footplan: 1\nexercises: [toe-press]\ntitle: \"", "x\"\n"),
    "a title of accents": lambda: filled("\u0301", "footplan: 1\nexercises: [toe-press]\ntitle: a", "\n")[:SIZE // 2],
    "a note": lambda: filled("word ", HEAD + "  - {name: a, reps: 1, frequency: daily, note: ", "}\n"),
    "a number": lambda: filled("9", HEAD + "  - {name: a, frequency: daily, reps: ", "}\n"),
    "a dose of words": lambda: filled("1 min ", HEAD + "  - {name: a, frequency: daily, hold: ", "}\n"),
    "a frequency": lambda: filled("Mon, ", HEAD + "  - {name: a, reps: 1, frequency: \"on ", "Tue\"}\n"),
    "an id": lambda: filled("toe-press", "footplan: 1\ntitle: a\nexercises: [", "]\n"),
    "a key": lambda: filled("reps", "footplan: 1\n", ": 1\n"),
    "noise of YAML": lambda: noise(1, "-?:,[]{}#&*!|>'\"%@` \n\na"),
    "noise of flow": lambda: "[" + noise(2, "[]{},: a\n"),
    "noise of lines": lambda: noise(3, "-: a\n  "),
    "noise of bytes": lambda: random.Random(4).randbytes(SIZE),
    "noise of letters": lambda: noise(5, "".join(chr(c) for c in range(0xA1, 0x250))),
    "zeros": lambda: b"\0" * SIZE,
    "utf-16": lambda: ("footplan: 1\n" * 40_000).encode("utf-16"),
}

SECONDS = 1.0
BYTES = 100 << 20
# A check of a file that is no routine after all shows at most this much.
OUTPUT = 300_000
# Sanitizers and unoptimised code are not what is promised; they keep a multiple of it.
SLACK = float(os.environ.get("FOOTPLAN_BOUNDS_SLACK", "3"))


class Bounds(Case):
    def measured(self, *arguments):
        """Runs it; exit code, seconds of work, bytes of memory, and bytes printed."""
        with open(self.folder / "out", "wb") as out, open(self.folder / "err", "wb") as err:
            process = subprocess.Popen([FOOTPLAN, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                                       preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (10, 11)))
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        printed = (self.folder / "out").stat().st_size, (self.folder / "err").stat().st_size
        return process.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, printed

    def bounded(self, name, *arguments):
        code, seconds, memory, (out, err) = self.measured(*arguments)
        if os.environ.get("FOOTPLAN_BOUNDS_SHOW"):
            print(f"{seconds:6.2f} s {memory / 2**20:6.0f} MB {out + err:8} bytes, exit {code}: {name}, {arguments[0]}", file=sys.stderr)
        self.assertIn(code, (DONE, ROUTINE), (self.folder / "err").read_bytes()[:500])
        self.assertLess(seconds, SECONDS * SLACK)
        self.assertLess(memory, BYTES)
        return out, err

    def test_a_mebibyte_of_anything(self):
        only = os.environ.get("FOOTPLAN_BOUNDS_ONLY")
        for name, text in INPUTS.items():
            if only and only not in name:
                continue
            whole = text()
            self.write("mine.yaml", (whole if isinstance(whole, bytes) else whole.encode())[:SIZE])
            with self.subTest(name=name, command="check"):
                out, err = self.bounded(name, "check", "mine.yaml")
                self.assertLess(out + err, OUTPUT)
            with self.subTest(name=name, command="generate"):
                _, err = self.bounded(name, "generate", "--weeks=1", "-o", "plan.pdf", "mine.yaml")
                self.assertLess(err, OUTPUT)


if __name__ == "__main__":
    unittest.main()
