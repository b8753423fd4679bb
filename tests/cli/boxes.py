"""What the outputs of a plan contain, read back: the weeks of Markdown, the text of PDF pages, the boxes drawn on them."""

import dataclasses
import re
import subprocess
from collections import Counter

STROKE = re.compile(r"<stroke_path ([^>]*)>(.*?)</stroke_path>", re.DOTALL)
COORDINATE = re.compile(r'\b([xy])\d?="([^"]+)"')


@dataclasses.dataclass
class Row:
    """An exercise in one week: what is said of it, and of each day (required boxes, optional ones)."""
    name: str
    words: str
    boxes: list


def unescaped(text):
    return re.sub(r"\\(\W)", r"\1", text)


def cell_boxes(cell):
    optional = cell.count("(☐")
    return cell.count("☐") - optional, optional


def markdown_weeks(text):
    """The rows of exercises of each week; rows to fill in by hand, without a name in bold, are left out."""
    weeks = []
    for week in re.split(r"^## Week .*$", text, flags=re.M)[1:]:
        rows = []
        for line in week.split("\n## ")[0].splitlines():
            cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)]
            name = re.match(r"\*\*(.*?)\*\*", cells[1]) if len(cells) == 11 else None
            if name:
                rows.append(Row(unescaped(name[1]), unescaped(cells[1][name.end():] + " " + cells[2]),
                                [cell_boxes(cell) for cell in cells[3:10]]))
        weeks.append(rows)
    return weeks


def page_text(pdf):
    """The words of a PDF, given as bytes, in reading order."""
    return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True, timeout=60).stdout.decode()


def drawn_boxes(path, side):
    """How many outlined squares of a box's side a PDF has, by "required" (solid) and "optional" (dashed); those of the
    legend are smaller."""
    trace = subprocess.run(["mutool", "trace", str(path)], capture_output=True, check=True, timeout=120).stdout.decode()
    boxes = Counter()
    for attributes, path_data in STROKE.findall(trace):
        # What is scaled belongs to a figure; a ring, without straight sides, is of a day that the person chooses.
        if not re.search(r'transform="-?1 0 0 -?1 ', attributes) or "<lineto" not in path_data:
            continue
        numbers = {"x": [], "y": []}
        for axis, number in COORDINATE.findall(path_data):
            numbers[axis].append(float(number))
        sides = [max(values) - min(values) for values in numbers.values()]
        if all(abs(length - side) < 0.1 for length in sides):
            boxes["optional" if " dash=" in attributes else "required"] += 1
    return boxes
