"""Writes the doses of tests/data/doses.json as seeds of the grammars: grammar_seeds.py FOLDER."""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORDS = ["10", "8-12", "at least 8", "up to 12", "about 20", "a few", "several", "as tolerated", "30 s", "10-15 s", "1.5 min", "10 counts",
         "2-1-2 s", "daily", "twice a day", "2-3 times a day", "every other day", "every 3 days", "2-3 times a week",
         "5 days a week", "on Mon, Wed, Fri", "3 times a day, 5 days a week", "twice a day on Mon, Thu"]


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from texts(part)


found = set(WORDS) | set(texts(json.loads((ROOT / "tests/data/doses.json").read_text())))
for i, text in enumerate(sorted(text for text in found if len(text) <= 60)):
    for kind in range(4):
        (pathlib.Path(sys.argv[1]) / f"seed-{i}-{kind}").write_bytes(bytes([kind]) + text.encode())
