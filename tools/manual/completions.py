"""Completions for bash, zsh and fish. Names of routines, templates, rules and keys are asked of footplan when they are wanted,
since a library of one's own adds to them."""

def listing(kind, indent=""):
    return rf"footplan list {kind} 2>/dev/null | sed -n 's/^{indent}\([^ ][^ ]*\).*/\1/p'"


# Routines are listed below what they are for, keys below what they are of.
BELOW = r" \{2\}"
LISTED = {"routines": listing("routines", BELOW), "templates": listing("templates"),
          "rules and keys": f"{listing('rules')}; {listing('keys', BELOW)}"}


def quoted(words):
    return "'" + words.replace("'", "'\\''") + "'"


def words_of(one):
    """A shell's words for the values of an option: its choices, and a command for what is listed."""
    return " ".join([*one.choices, *([f"$({LISTED[one.listed]})"] if one.listed else [])])


def bash_values(one):
    flags = "-d" if one.takes_folders else "-f" if one.takes_files or one.listed == "templates" else ""
    words = f'-W "{words_of(one)}"' if words_of(one) else ""
    return f'COMPREPLY=($(compgen {flags} {words} -- "$word"))'.replace("  ", " ") if flags or words else "COMPREPLY=()"


def bash(program):
    out = ["# Completions of footplan for bash.", "_footplan() {", "    local word=$2 before=$3 command= one", "    COMPREPLY=()",
           "    # In '--paper=a4', '=' is a word of its own.", "    [[ $word != = ]] || word=",
           "    [[ $before != = ]] || before=${COMP_WORDS[COMP_CWORD-2]}", "    for one in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
           f"        case $one in {'|'.join(one.name for one in program.commands)}) command=$one; break ;; esac", "    done",
           '    case $command:$before in']
    for command in [None, *program.commands]:
        for one in program.options if command is None else command.options:
            if one.value:
                keys = "|".join(f"{command.name if command else '*'}:{name}" for name in one.names)
                out.append(f"    {keys}) {bash_values(one)}; return ;;")
    common = " ".join(name for one in program.options for name in one.names)
    out += ["    esac", "    case $command in"]
    for command in program.commands:
        names = " ".join(name for one in command.options for name in one.names)
        out.append(f'    {command.name}) if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "{names} {common}" -- "$word"))')
        out.append(f"        else {bash_values(command.arguments[0]) if command.arguments else 'COMPREPLY=()'}; fi ;;")
    commands = " ".join(one.name for one in program.commands)
    out += [f'    *) COMPREPLY=($(compgen -W "{commands} {common}" -- "$word")) ;;', "    esac", "}",
            "complete -o filenames -F _footplan footplan", ""]
    return "\n".join(out)


def zsh_text(words):
    return words.replace("[", "(").replace("]", ")").replace(":", "\\:")


def zsh_values(one):
    if one.takes_folders:
        return "_files -/"
    if one.listed:
        return "{local -a names; names=(${(f)\"$(" + LISTED[one.listed] + ")\"}); compadd -a names; _files}"
    return f"({' '.join(one.choices)})" if one.choices else "_files" if one.takes_files else " "


def zsh_option(one):
    value = f":{zsh_text(one.value)}:{zsh_values(one)}" if one.value else ""
    rest = f"[{zsh_text(one.meaning)}]{value}"
    if len(one.names) == 1:
        return quoted(one.names[0] + rest)
    return quoted(f"({' '.join(one.names)})") + "{" + ",".join(one.names) + "}" + quoted(rest)


def zsh(program):
    out = ["#compdef footplan", "_footplan() {", "    local -a commands=("]
    out += [f"        {quoted(one.name + ':' + one.meaning)}" for one in program.commands]
    out += ["    )", "    if (( CURRENT == 2 )); then", "        _describe command commands", "        return", "    fi", "    case $words[2] in"]
    for command in program.commands:
        arguments = [quoted(f"*:{zsh_text(one.value)}:{zsh_values(one)}") for one in command.arguments[:1]]
        words = [zsh_option(one) for one in command.options + program.options] + arguments
        out += [f"    {command.name})", "        _arguments \\", " \\\n".join(f"            {word}" for word in words), "        ;;"]
    return "\n".join([*out, "    esac", "}", '_footplan "$@"', ""])


def fish_option(one, condition):
    parts = ["complete -c footplan", condition]
    for name in one.names:
        parts.append(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}")
    if one.value:
        parts.append("-r" if one.takes_files or one.takes_folders or one.listed else "-x")
    words = words_of(one).replace("$(", "(")
    if words:
        parts.append(f"-a {quoted(words)}")
    return " ".join(part for part in [*parts, f"-d {quoted(one.meaning)}"] if part)


def fish(program):
    out = ["# Completions of footplan for fish."]
    for command in program.commands:
        out.append(f"complete -c footplan -f -n __fish_use_subcommand -a {command.name} -d {quoted(command.meaning)}")
        chosen = f"-n '__fish_seen_subcommand_from {command.name}'"
        out += [fish_option(one, chosen) for one in command.options]
        for one in command.arguments[:1]:
            words = words_of(one).replace("$(", "(")
            if words:
                out.append(f"complete -c footplan {'' if one.takes_files else '-f '}{chosen} -a {quoted(words)}")
    out += [fish_option(one, "") for one in program.options]
    return "\n".join([*out, ""])
