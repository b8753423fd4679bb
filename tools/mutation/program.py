"""Builds one program that has all faults in it from the objects of build/dev, and switches one on."""

import collections
import concurrent.futures
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import threading

import sites

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/dev"
OUT = ROOT / "build/mutate"
MARKER = b"footplan-mutation-choice"
PROGRAMS = {"footplan": "footplan", "unit_tests": "tests/unit_tests"}
NONE, NOTE = 0, -1
FORKING = threading.Lock()


def run(command, **options):
    return subprocess.run(command, shell=isinstance(command, str), cwd=BUILD, capture_output=True, text=True, **options)


def build():
    for command in (["cmake", "--preset", "dev"], ["cmake", "--build", "--preset", "dev"]):
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def find(wanted):
    """The units that compile wanted files, with the sites of each, and the command that compiles it."""
    units = [(unit, command) for unit, command in sites.units(BUILD)
             if "footplan_code.dir" in command and set(sites.members(unit)) & wanted]
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        # The parser's own memory is given back with its process.
        found = list(pool.map(list_sites, units, [wanted] * len(units)))
    return [(unit, command, number) for (unit, command), number in zip(units, found)]


def list_sites(unit, wanted):
    return [(site.file, site.begin, site.end, site.what) for site in sites.find(*unit, wanted)]


def compile_unit(unit, command, numbers, folder):
    """Compiles the unit with the faults of `numbers`: {site: [number]}. Gives the object and the numbers of the faults
    that the compiler did not take, which are left out."""
    wanted = set(sites.members(unit))
    found = {(site.file, site.begin, site.end, tuple(site.what)): site for site in sites.find(unit, command, wanted)}
    chosen = []
    for key, ids in numbers.items():
        found[key].numbers = ids
        chosen.append(found[key])
    refused = []
    for _ in range(8):
        by_file = collections.defaultdict(list)
        for site in chosen:
            by_file[site.file].append(site)
        body = [f'#include "{ROOT}/tools/mutation/mutation.hpp"']
        for file in sites.members(unit):
            source = file
            if file in by_file:
                source = folder / file.relative_to(ROOT)
                source.parent.mkdir(parents=True, exist_ok=True)
                source.write_text(sites.mutated(file, by_file[file]))
            body.append(f'#include "{source}"')
        name = "_".join(unit.with_suffix("").parts[-2:])
        changed = folder / f"{name}.cxx"
        changed.write_text("\n".join(body) + "\n")
        object_ = folder / f"{name}.o"
        words = [word for word in shlex.split(command) if not re.match(r"-(g\d?|W.*)$", word)]
        words[words.index("-o") + 1] = str(object_)
        words[words.index("-c") + 1] = str(changed)
        # What reads or writes out of bounds is noticed, as it is under the sanitizers.
        result = run([*words, "-w", "-Wno-narrowing", "-D_GLIBCXX_ASSERTIONS"])
        if result.returncode == 0:
            return object_, refused
        lines = {(pathlib.Path(path), int(line)) for path, line in re.findall(r"^(/\S+?):(\d+):\d+: error", result.stderr, re.M)}
        bad = [site for site in chosen if (folder / site.file.relative_to(ROOT), line_of(site)) in lines]
        if not bad:
            raise SystemExit(f"the faults of {unit} cannot be compiled:\n{result.stderr[:3000]}")
        refused += [number for site in bad for number in site.numbers]
        chosen = [site for site in chosen if site not in bad]
    raise SystemExit(f"the faults of {unit} cannot be compiled")


def line_of(site):
    return site.file.read_bytes()[:site.begin].count(b"\n") + 1


def link(objects):
    """Links every program with the changed objects before the library, so that they take the place of its own."""
    own = OUT / "mutation.o"
    subprocess.run(["c++", "-std=c++20", "-O1", "-c", "-o", own, ROOT / "tools/mutation/mutation.cpp"], check=True)
    listed = run(["ninja", "-t", "commands", *PROGRAMS.values()]).stdout.splitlines()
    for name, target in PROGRAMS.items():
        command = next(line for line in reversed(listed) if f" -o {target} " in line)
        added = " ".join(shlex.quote(str(one)) for one in [own, *objects])
        command = command.replace(f" -o {target} ", f" -o {shlex.quote(str(OUT / name))} ")
        command = re.sub(r"\s(\S*libfootplan_code\.a)", lambda match: f" {added} {match[1]}", command, count=1)
        result = run(command)
        if result.returncode != 0:
            raise SystemExit(f"{name} cannot be linked:\n{result.stderr[:3000]}")


class Copy:
    """Programs of a worker's own, in which it switches faults on."""

    def __init__(self, name):
        self.folder = OUT / name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.programs = {}
        self.offsets = {}
        for program in PROGRAMS:
            path = self.programs[program] = self.folder / program
            self.offsets[program] = self.renew(path).index(MARKER) + 28

    def renew(self, path):
        """A new file, since an old one may still run."""
        path.unlink(missing_ok=True)
        shutil.copy(OUT / path.name, path)
        return path.read_bytes()

    def choose(self, number, log=""):
        for program, path in self.programs.items():
            # A process that was just forked would have the file open to write, and nobody could run it.
            with FORKING:
                try:
                    file = open(path, "r+b")
                except OSError:
                    self.renew(path)
                    file = open(path, "r+b")
                with file:
                    file.seek(self.offsets[program])
                    file.write(number.to_bytes(4, "little", signed=True) + str(log).encode() + b"\0")
