"""The pages of the manual, in the macros of man(7)."""

import re


def text(words):
    """Words as they are, whatever a line begins with."""
    words = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return "\\&" + words if words.startswith((".", "\\(aq")) else words


def heading(name, section, version, title):
    return f'.TH {name} {section} "" "footplan {version}" "{title}"\n'


def entry(term, meaning):
    return f".TP\n{term}\n{text(meaning)}\n"


def option(one):
    names = ", ".join(f"\\fB{text(name)}\\fR" for name in one.names)
    value = f"\\fI{text(one.value)}\\fR" if one.value else ""
    return entry(" ".join(part for part in (names, value) if part), one.meaning)


def example(command, meaning):
    return entry(f"\\fB{text(command)}\\fR", meaning)


def command(program):
    page = heading("FOOTPLAN", 1, program.version, "Commands")
    summary = program.summary[0].lower() + program.summary[1:].rstrip(".")
    page += f".SH NAME\nfootplan \\- {text(summary)}\n.SH SYNOPSIS\n.B footplan\n\\fICOMMAND\\fR [\\fIOPTION\\fR]...\n"
    page += (".SH DESCRIPTION\nA routine is a text file with exercises and their doses;\n.BR footplan\\-routine (5)\ndescribes it.\n"
             "The result goes to standard output or to the file that is named, everything else to standard error.\n")
    page += ".SH COMMANDS\n"
    for one in program.commands:
        page += f".SS {text(one.name)}\n{text(one.meaning)}.\n.PP\n\\fB{text(one.usage)}\\fR\n"
        page += "".join(option(argument) for argument in one.arguments + one.options)
        if one.examples:
            page += ".PP\nExamples:\n" + "".join(example(*pair) for pair in one.examples)
    page += ".SH OPTIONS\nThese belong to every command.\n" + "".join(option(one) for one in program.options)
    page += ".SH EXIT STATUS\n" + "".join(entry(f"\\fB{code}\\fR", meaning) for code, meaning in (
        (0, "done"), (1, "the routine has errors, or warnings with --strict"), (2, "wrong usage"), (3, "cannot read or write")))
    page += ".SH ENVIRONMENT\n" + entry("\\fBFOOTPLAN_LIBRARY\\fR", "a folder as of --library") + entry(
        "\\fBNO_COLOR\\fR", "no colour, even on a terminal")
    page += ".SH FILES\n" + "".join(entry(f"\\fI{text(path)}\\fR", meaning) for path, meaning in (
        ("footplan.yaml", "settings of the folder of a routine and those below; footplan-routine(5) lists the keys"),
        ("$XDG_CONFIG_HOME/footplan/settings.yaml", "your own settings; without the variable in ~/.config")))
    return page + ".SH SEE ALSO\n.BR footplan\\-routine (5)\n"


def routine(program):
    page = heading("FOOTPLAN\\-ROUTINE", 5, program.version, "File formats")
    page += (".SH NAME\nfootplan\\-routine \\- a routine of exercises as footplan reads it\n.SH DESCRIPTION\n"
             "A routine is a file of YAML in UTF\\-8. These are its keys; each takes what is given in parentheses.\n")
    for of, keys in program.keys():
        page += f".SS {text(of[0].upper() + of[1:])}\n" + "".join(entry(f"\\fB{text(key)}\\fR", meaning) for key, meaning in keys)
    lines = "\n".join(text(line) if line else "" for line in program.example().splitlines())
    page += f".SH EXAMPLE\nWhat\n.B footplan init \\-\nprints:\n.PP\n.nf\n{lines}\n.fi\n"
    return re.sub(r"\n\n+", "\n.sp\n", page) + ".SH SEE ALSO\n.BR footplan (1)\n"
