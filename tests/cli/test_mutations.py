"""A thousand mistakes made in the shipped routines: each file is still valid, or the mistake is reported on its line.

A mistake: a letter of a key changed, a unit dropped, a line deleted, a value of another kind put in its place. A line
that is deleted cannot be pointed at: it is reported in place on the entry that it is missing from. The seed is fixed.
"""

import json
import random
import re
import unittest

from support import ROOT, SHIPPED, Case

COUNT = 1000
LEAST_SHARE = 0.97
KEY = re.compile(r"^(\s*(?:- )?)([a-z-]+)(:)(?=\s|$)")
UNIT = re.compile(r"(\d|few|several) (s|min|counts)\b")
VALUE = re.compile(r"^(\s*(?:- )?[a-z-]+: )([^#>|\s][^#]*?)(\s+#.*)?$")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def in_block(lines, number):
    """Whether a line belongs to a folded text: a change there is one of words."""
    indent = len(lines[number]) - len(lines[number].lstrip())
    for line in reversed(lines[:number]):
        if line.strip() and len(line) - len(line.lstrip()) < indent:
            return line.split("#")[0].rstrip().endswith((">-", ">", "|", "|-"))
    return False


def misspelt(rng, line):
    match = KEY.match(line)
    at = rng.randrange(*match.span(2))
    letter = rng.choice([c for c in LETTERS if c != line[at]])
    return [rng.choice([line[:at] + letter + line[at + 1:], line[:at] + line[at + 1:], line[:at] + letter + line[at:]])]


def unitless(rng, line):
    return [UNIT.sub(r"\1", line, count=1)]


def deleted(rng, line):
    return []


def of_another_kind(rng, line):
    match = VALUE.match(line)
    other = rng.choice(["[1, 2]", "{a: b}", "", "[[]]"])
    return [match[1] + other + (match[3] or "")]


KINDS = {"misspelt key": (misspelt, KEY.match), "dropped unit": (unitless, UNIT.search),
         "deleted line": (deleted, lambda line: line.strip()), "another kind": (of_another_kind, VALUE.match)}


def entry_of(lines, number):
    """Where a missing line `number` (from 0) is said: its neighbours, and the list element or the head that it was in."""
    opening = [i for i, line in enumerate(lines) if re.match(r"exercises:|  - ", line)]
    begin = max((i for i in opening if i < number), default=0)
    end = min((i for i in opening if i >= number), default=len(lines))
    return {number, number + 1} | set(range(begin + 1, end + 1))


class Mutations(Case):
    def mutate(self, rng, texts):
        while True:
            name = rng.choice(sorted(texts))
            lines = texts[name]
            number = rng.randrange(len(lines))
            kind = rng.choice(sorted(KINDS))
            change, applies = KINDS[kind]
            code = lines[number].split(" #")[0]
            if not code.strip() or code.lstrip().startswith("#") or in_block(lines, number) or not applies(code):
                continue
            changed = change(rng, lines[number])
            if changed != [lines[number]]:
                return name, number, kind, lines[:number] + changed + lines[number + 1:]

    def found(self, folder):
        output = self.run_footplan("check", "--format", "json", folder).stdout
        by_file = {}
        for item in json.loads(output):
            by_file.setdefault(item["path"], []).append(item)
        return by_file

    def test_mistakes_are_reported_where_they_are(self):
        rng = random.Random(20261123)
        texts = {name: (ROOT / f"routines/{name}.yaml").read_text(encoding="utf-8").splitlines() for name in SHIPPED}
        mutants = {}
        for i in range(COUNT):
            name, number, kind, lines = self.mutate(rng, texts)
            self.write(f"mutants/{i:04}.yaml", "\n".join(lines) + "\n")
            mutants[f"mutants/{i:04}.yaml"] = (name, number + 1, kind, lines)
        found = self.found("mutants")
        counts = {kind: [0, 0, 0] for kind in KINDS}
        elsewhere = []
        for path, (name, line, kind, lines) in mutants.items():
            items = found.get(path, [])
            reported = {n for item in items for n in range(item["line"], item["end_line"] + 1)}
            place = entry_of(lines, line - 1) if kind == "deleted line" else {line}
            outcome = 0 if not items else 1 if place & reported else 2
            counts[kind][outcome] += 1
            if outcome == 2:
                elsewhere.append(f"{path}: {name}, {kind} {line}, found on {sorted(reported)}: {items[0]['message']}")
        for kind, (valid, in_place, off) in counts.items():
            print(f"{kind}: {valid} leave a valid file, {in_place} are reported in place, {off} elsewhere")
        valid, in_place, off = map(sum, zip(*counts.values()))
        share = in_place / (in_place + off)
        print(f"of {COUNT} mistakes {valid} leave a valid file; of the others {share:.1%} are reported in place")
        self.assertGreater(in_place, COUNT // 2)
        self.assertGreater(share, LEAST_SHARE, "\n".join(elsewhere))


if __name__ == "__main__":
    unittest.main()
