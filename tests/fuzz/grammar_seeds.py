"""Writes the doses of tests/data/doses.json as seeds of the grammars: grammar_seeds.py FOLDER."""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORDS = ["10", "8-12", "at least 8", "up to 12", "about 20", "a few", "several", "as tolerated", "30 s", "10-15 s", "1.5 min", "10 counts",
         "2-1-2 s", "daily", "twice a day", "2-3 times a day", "every other day", "every 3 days", "2-3 times a week",
         "up to 10-20", "about 8-12", "repeat", "8 or more", "1 min 30 s", "1:30 min", "half a minute", "1½ min", "30 s to 1 min", "3-3 s",
         "3 s up, 2 s hold, 3 s down", "hourly", "every 2 hours", "on days without knee-bends", "Mon-Wed-Fri", "Mon-Fri, Sun", "2x/day",
         "4-12", "from 4", "up to 3", "4-6 weeks", "5 days a week", "on Mon, Wed, Fri", "3 times a day, 5 days a week", "twice a day on Mon, Thu"]


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from texts(part)


found = set(WORDS) | set(texts(json.loads((ROOT / "tests/data/doses.json").read_text())))
for i, text in enumerate(sorted(text for text in found if len(text) <= 60)):
    for kind in range(6):
        (pathlib.Path(sys.argv[1]) / f"seed-{i}-{kind}").write_bytes(bytes([kind]) + text.encode())
