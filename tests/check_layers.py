#!/usr/bin/env python3
"""Fails on an include that the architecture does not have: docs/architecture.md says why each edge is there.

Usage: check_layers.py ROOT
"""

import pathlib
import re
import sys

# What each folder of src may include, beside itself.
LAYERS = {
    "base": "",
    "assets": "base",
    "page": "base",
    "json": "base",
    "csv": "base",
    "model": "base",
    "yaml": "assets base",
    "grammar": "model base",
    "vocabulary": "model template base",
    "plan": "model base",
    "words": "plan model base",
    "template": "page base",
    "font": "assets base",
    "load": "csv yaml vocabulary grammar model template words base",
    "library": "load vocabulary assets model base",
    "check": "library vocabulary yaml plan model base",
    "figure": "assets page base",
    "layout": "page plan words template font model base",
    "pdf": "page font base",
    "export": "check plan words vocabulary model page json base",
    "report": "json base",
    "schema": "check vocabulary grammar words template model json base",
    "app": "report pdf page layout figure export check library load plan words vocabulary template font assets model base",
    "cli": "app report schema export library load vocabulary grammar plan template assets model base check",
    "main.cpp": "cli",
}

# Each library is known to one layer (fmt is part of the language here: <format> is missing from C++20 as we have it).
LIBRARIES = {
    "CLI/": "cli",
    "yaml-cpp/": "yaml",
    "hpdf": "pdf",
    "nlohmann/": "json",
    "utf8proc": "base",
    "libdeflate.h": "base",
    "ft2build": "font",
    "freetype": "font",
    "linebreak.h": "layout",
    "png.h": "figure",
    "jpeglib.h": "figure",
    "zlib.h": "figure",
    "svgpp/": "figure",
    "rapidxml_ns/": "figure",
    "boost/": "figure",
}


def allowed(layer, target):
    return target.split("/")[0] in [layer, *LAYERS[layer].split()]


def faults(root):
    src = root / "src"
    files = sorted(path for path in src.rglob("*") if path.suffix in (".hpp", ".cpp"))
    if len(files) < 50:
        yield f"only {len(files)} files found below {src}"
    for path in files:
        name = path.relative_to(src).as_posix()
        layer = name.split("/")[0]
        if layer not in LAYERS:
            yield f"{name}: the folder is no layer of the architecture"
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            own = re.match(r'#\s*include "([^"]+)"', line)
            if own and not allowed(layer, own[1]):
                yield f"{name}:{number}: {layer} may not include {own[1]}"
            other = re.match(r"#\s*include <([^>]+)>", line)
            for prefix, owner in LIBRARIES.items():
                if other and other[1].startswith(prefix) and layer != owner:
                    yield f"{name}:{number}: {other[1]} is known to {owner} alone"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "every include is one of the architecture's")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
