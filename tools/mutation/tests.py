"""The tests that are run against a program with a fault: each area of the unit tests, then each test of the Python files."""

import dataclasses
import json
import os
import pathlib
import resource
import signal
import subprocess
import tempfile
import threading

import program

# They measure the program itself, which is another one here.
MEASURING = {"cli-instructions", "cli-valgrind"}
# Of many similar inputs one in so many is taken.
EVERY = {"FOOTPLAN_TEST_EVERY": "4"}
# A fault may make a loop endless: neither the machine's memory nor its disk is to be filled.
MOST_MEMORY = 4 << 30
MOST_FILE = 1 << 30
# The time that a test may take. Seconds of a core are bounded for each of its processes, since other work slows none of
# them by much; a process that only waits is ended after many more seconds of the clock.
MOST_PROCESSOR = lambda seconds: int(3 + 4 * seconds)
MOST_CLOCK = lambda seconds: 60 + 40 * seconds
MOST_TOGETHER = 1
LIST = """
import importlib, sys, unittest
sys.path.insert(0, sys.argv[1])
def tests(suite):
    for one in suite:
        yield from tests(one) if isinstance(one, unittest.TestSuite) else [one]
for name in sys.argv[2:]:
    for one in tests(unittest.defaultTestLoader.loadTestsFromModule(importlib.import_module(name))):
        print(one.id())
"""


@dataclasses.dataclass
class Test:
    name: str
    area: str
    command: list[str]
    environment: dict[str, str]
    # Of a file of Python tests; none are all.
    methods: list[str] = dataclasses.field(default_factory=list)
    # Of a core, without a fault.
    seconds: float = 60
    reaches: set[int] = dataclasses.field(default_factory=set)

    def run(self, copy):
        """Whether it passes with what is chosen in the copy, and the seconds of a core that it took."""
        def placed(word):
            for name, target in program.PROGRAMS.items():
                if word == str(program.BUILD / target):
                    return str(copy.programs[name])
            return word

        def bounded():
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
            resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_FILE, MOST_FILE))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_CPU, (MOST_PROCESSOR(self.seconds), resource.RLIM_INFINITY))

        def end(process):
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass

        with tempfile.TemporaryDirectory(prefix="footplan-") as scratch:
            environment = {**os.environ, **EVERY, **{name: placed(value) for name, value in self.environment.items()}, "TMPDIR": scratch}
            os.chmod(scratch, 0o755)
            with program.FORKING:
                process = subprocess.Popen([*map(placed, self.command), *self.methods], cwd=program.BUILD, env=environment,
                                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                           start_new_session=True, preexec_fn=bounded)
            timer = threading.Timer(MOST_CLOCK(self.seconds), end, [process])
            timer.start()
            _, process.returncode, usage = os.wait4(process.pid, 0)
            timer.cancel()
            end(process)  # What the test started may go on in an endless loop.
            return process.returncode == 0, usage.ru_utime + usage.ru_stime

    def note(self, copy):
        """Notes which faults the test comes to. Gives whether it passes without any."""
        log = pathlib.Path(copy.folder / "reached")
        log.write_text("")
        log.chmod(0o666)  # of whatever user
        copy.choose(program.NOTE, log)
        passed, seconds = self.run(copy)
        self.reaches = {int(line) for line in log.read_text().split()}
        if not passed:
            copy.choose(program.NONE)
            passed, seconds = self.run(copy)
        self.seconds = seconds
        return passed


def every():
    """The tests of the build, as ctest knows them."""
    shown = json.loads(program.run(["ctest", "--show-only=json-v1"], check=True).stdout)
    files = {}
    for test in shown["tests"]:
        if test["name"] in MEASURING or "command" not in test:
            continue
        properties = {one["name"]: one["value"] for one in test["properties"]}
        environment = dict(one.split("=", 1) for one in properties.get("ENVIRONMENT", []))
        command = test["command"]
        if test["name"] == "unit":
            for area in sorted(path.name for path in (program.ROOT / "tests/unit").iterdir() if path.is_dir()):
                yield Test(f"unit/{area}", area, [*command, f"-sf=*/unit/{area}/*", "-aa=1", "-m"], environment)
        elif test["name"].startswith("cli-"):
            files[pathlib.Path(command[-1]).stem] = (test["name"], command, environment)
        elif environment.get("FOOTPLAN"):
            yield Test(test["name"], "", command, environment)
    _, [python, path], environment = next(iter(files.values()))
    listed = subprocess.run([python, "-c", LIST, str(pathlib.Path(path).parent), *files], env={**os.environ, **environment},
                            check=True, capture_output=True, text=True).stdout.split()
    for one in listed:
        name, method = one.split(".", 1)
        title, command, environment = files[name]
        yield Test(title, "", [*command, "-f"], environment, [method])


def in_order(tests, area, fault):
    """Those that come to the fault: of its own area first, then the quickest. Quick tests of one file are run at once."""
    ordered, files = [], {}
    for test in tests:
        if fault not in test.reaches:
            continue
        if not test.methods or test.seconds > MOST_TOGETHER:
            ordered.append(test)
            continue
        whole = files.setdefault(test.name, dataclasses.replace(test, methods=[], seconds=0))
        whole.methods += test.methods
        whole.seconds += test.seconds
    return sorted([*ordered, *files.values()], key=lambda test: (test.area != area, not test.area, test.seconds))
