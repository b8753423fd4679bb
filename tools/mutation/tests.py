"""The tests that are run against a program with a fault: each area of the unit tests, then each file of the others."""

import dataclasses
import json
import os
import pathlib
import resource
import signal
import subprocess
import tempfile
import time

import program

SLOW = "slow"
# A fault may make a loop endless: neither the machine's memory nor its disk is to be filled.
MOST_MEMORY = 4 << 30
MOST_FILE = 1 << 30


@dataclasses.dataclass
class Test:
    name: str
    area: str
    command: list[str]
    environment: dict[str, str]
    seconds: float = 0
    reaches: set[int] = dataclasses.field(default_factory=set)

    def run(self, copy, limit):
        """Whether it passes with what is chosen in the copy; None if it takes too long."""
        def placed(word):
            for name, target in program.PROGRAMS.items():
                if word == str(program.BUILD / target):
                    return str(copy.programs[name])
            return word

        def bounded():
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
            resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_FILE, MOST_FILE))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        with tempfile.TemporaryDirectory(prefix="footplan-") as scratch:
            environment = {**os.environ, **{name: placed(value) for name, value in self.environment.items()}, "TMPDIR": scratch}
            os.chmod(scratch, 0o755)
            begun = time.monotonic()
            process = subprocess.Popen([placed(word) for word in self.command], cwd=program.BUILD, env=environment,
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       start_new_session=True, preexec_fn=bounded)
            try:
                code = process.wait(limit)
                self.seconds = self.seconds or time.monotonic() - begun
                return code == 0
            except subprocess.TimeoutExpired:
                return None
            finally:
                # What the test started may go on in an endless loop.
                try:
                    os.killpg(process.pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
                process.wait()


def every():
    """The quick tests of the build, as ctest knows them."""
    shown = json.loads(program.run(["ctest", "--show-only=json-v1"], check=True).stdout)
    for test in shown["tests"]:
        properties = {one["name"]: one["value"] for one in test["properties"]}
        if SLOW in properties.get("LABELS", []) or "command" not in test:
            continue
        environment = dict(one.split("=", 1) for one in properties.get("ENVIRONMENT", []))
        command = test["command"]
        if test["name"] == "unit":
            for area in sorted(path.name for path in (program.ROOT / "tests/unit").iterdir() if path.is_dir()):
                yield Test(f"unit/{area}", area, [*command, f"-sf=*/unit/{area}/*", "-aa=1", "-m"], environment)
        elif any(word.endswith(".py") for word in command) and test["name"].startswith("cli-"):
            yield Test(test["name"], "", [*command, "-f"], environment)
        elif environment.get("FOOTPLAN"):
            yield Test(test["name"], "", command, environment)


def in_order(tests, area, fault):
    """Those that come to the fault: of its own area first, then the quickest."""
    return sorted((test for test in tests if fault in test.reaches), key=lambda test: (test.area != area, not test.area, test.seconds))


def note(test, copy):
    """Notes which faults the test comes to."""
    log = pathlib.Path(copy.folder / "reached")
    log.unlink(missing_ok=True)
    copy.choose(program.NOTE, log)
    if test.run(copy, 600) is not True:
        copy.choose(program.NONE)
        if test.run(copy, 600) is not True:
            raise SystemExit(f"{test.name} fails without any fault")
    test.reaches = {int(line) for line in log.read_text().split()} if log.exists() else set()
