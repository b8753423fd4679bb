"""What footplan says of itself, as values."""

import dataclasses
import re
import subprocess

# Of a line of help: an option, argument or command, and what it means if that is on the same line.
ENTRY = re.compile(r" {2,6}(-{1,2}\S.*?|[A-Za-z]\S*(?: \S+)*?)(?: {2,}(\S.*))?$")
CHOICES = re.compile(r"((?:[a-z0-9-]+, )+[a-z0-9-]+) (?:or|and) ([a-z0-9-]+)\b")


@dataclasses.dataclass
class Option:
    """An option or an argument: `names` is empty for an argument. `commands` are all, for the argument that is one of them."""
    names: list[str]
    value: str
    meaning: str
    commands: list[str] = dataclasses.field(default_factory=list)

    @property
    def choices(self):
        """The words that it takes, where its meaning lists them."""
        if self.value == "COMMAND":
            return self.commands
        if not self.value or re.search("DIR|FILE|ROUTINE", self.value):
            return []
        found = CHOICES.search(re.sub(r" \([^)]*\)", "", self.meaning))
        return [*found[1].split(", "), found[2]] if found else []

    @property
    def listed(self):
        """The kind of `footplan list` whose names it takes."""
        if self.names[-1:] == ["--template"]:
            return "templates"
        if "ROUTINE" in self.value or self.names[-1:] == ["--from"]:
            return "routines"
        return "rules and keys" if "RULE" in self.value else ""

    @property
    def takes_files(self):
        return bool(re.search("FILE|ROUTINE|OLD|NEW", self.value))

    @property
    def takes_folders(self):
        return self.value == "DIR"


@dataclasses.dataclass
class Command:
    name: str
    meaning: str
    usage: str
    examples: list[tuple[str, str]]
    arguments: list[Option]
    options: list[Option]


def entries(lines):
    """Terms with their meanings, which may go on in lines that are indented further."""
    found = []
    for line in lines:
        match = ENTRY.match(line)
        if match and len(line) - len(line.lstrip()) <= 6:
            found.append([match[1].strip(), match[2] or ""])
        elif found and line.strip():
            found[-1][1] = f"{found[-1][1]} {line.strip()}".strip()
    return [tuple(one) for one in found]


def option(term, meaning):
    names = re.findall(r"(?<!\S)--?[A-Za-z][\w-]*", term.replace(",", " "))
    value = re.sub(r"(?<!\S)--?[A-Za-z][\w-]*", "", term.replace(",", " ")).strip()
    return Option(names, value, meaning)


class Program:
    def __init__(self, binary):
        self.binary = binary
        top = self.sections("--help")
        self.summary = top[""][0]
        self.version = self.run("--version").split("\n")[0].split()[-1]
        self.options = [option(*one) for one in entries(top.get("Options of every command", []))]
        self.commands = [self.command(*one, [name for name, _ in entries(top["Commands"])]) for one in entries(top["Commands"])]
        self.ending = [line for line in self.run("--help").splitlines() if line.startswith("Exit codes")]

    def run(self, *arguments):
        return subprocess.run([self.binary, "--no-settings", *arguments], capture_output=True, text=True, check=True).stdout

    def sections(self, *arguments):
        """The lines of a help by heading; '' has the first."""
        found = {"": []}
        lines = found[""]
        for line in self.run(*arguments).splitlines():
            heading = re.fullmatch(r"([A-Z][\w ]*):", line)
            if heading:
                lines = found[heading[1]] = []
            elif line.strip():
                lines.append(line)
        return found

    def command(self, name, meaning, commands):
        help_ = self.sections(name, "--help")
        usage = next(line for line in help_[""] if line.startswith("Usage: "))
        examples, lines = [], help_.get("Examples", [])
        for line in lines:
            if line.startswith("  footplan"):
                examples.append([line.strip(), ""])
            elif examples:
                examples[-1][1] = f"{examples[-1][1]} {line.strip()}".strip()
        own = {one.names[-1] for one in self.options}
        options = [option(*one) for one in entries(help_.get("Options", []))]
        arguments = [Option([], term, meaning, commands) for term, meaning in entries(help_.get("Arguments", []))]
        return Command(name, meaning, usage.removeprefix("Usage: "), examples, arguments,
                       [one for one in options if one.names[-1] not in own])

    def keys(self):
        """The keys of the format as (what they are of, [(key, meaning)])."""
        found = []
        for line in self.run("list", "keys").splitlines():
            if line and not line.startswith(" "):
                found.append((line.rstrip(":"), []))
            elif line.strip() and found:
                term, meaning = re.split(r" {2,}", line.strip(), maxsplit=1) if re.match(r" {2,4}\S", line) else ("", line.strip())
                if term:
                    found[-1][1].append([term, meaning])
                else:
                    found[-1][1][-1][1] += " " + meaning
        return found

    def example(self):
        return self.run("init", "-")
