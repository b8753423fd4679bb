#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/diagnostic.hpp"

namespace footplan {

/// Whether `# footplan: allow RULE reason` silences a rule for a line.
enum class Waiving { never, allowed };

/// One thing that footplan reports. A rule is one row: here if any layer may report it, in src/check/rules if the
/// check alone finds it. Messages, `list rules`, `explain` and docs/checks.md all start from its row.
struct Rule {
    std::string_view id;
    Severity severity;
    /// One line, without a full stop.
    std::string_view summary;
    /// Why the rule is there and what to do, in a sentence or two, for `explain` and docs/checks.
    std::string_view why = {};
    /// Whether a comment in the file can waive it: what is only unlikely or unwise, never what cannot be read.
    Waiving waiving = Waiving::never;
};

/// Rules about one matter: a page of docs/checks.
struct RuleGroup {
    std::string_view title;
    std::span<const Rule> rules;
};

namespace detail {
using enum Severity;
using enum Waiving;
inline constexpr auto syntax = std::to_array<Rule>({
    {"invalid-utf8", error, "the file is not UTF-8 text",
     "Other encodings would be read as other letters. Save the file as UTF-8; most editors show the encoding at the "
     "foot of their window."},
    {"control-character", error, "the text contains a character that only controls",
     "YAML has no place for such characters, and a terminal or a printer may obey them. They come from copying; delete "
     "them."},
    {"yaml-syntax", error, "the text is not YAML",
     "Nothing of the file can be understood until this is corrected, so nothing else is reported of it. What most "
     "often "
     "helps: a text that contains a colon and a blank needs quotes, and indentation needs spaces."},
    {"too-deep", error, "lists and mappings are nested deeper than any routine needs",
     "The format nests six deep. Deeper nesting is a mistake, or an attempt to exhaust the reader."},
    {"too-large", error, "a file, a list or a text is larger than any routine needs, or becomes so through aliases",
     "An alias (*name) is a copy of its value, and copies of copies grow without bound. No session has room "
     "for hundreds of exercises."},
    {"more-problems", warning, "the file has more problems than are reported",
     "Of each severity the first hundred are reported. Correct these, and the check reports the next."},
    {"hidden-by-comment", warning, "a comment begins within what may be meant as text",
     "A '#' after a blank begins a comment in YAML: of 'use the #2 band' only 'use the' would be printed. A text in "
     "quotes may contain one. A comment has a blank after its '#'.",
     allowed},
    {"bad-csv", error, "a row of a table cannot be read",
     "A row has as many fields as the first line has names. A field that contains the separator, a quotation mark or a "
     "line break is in quotation marks, and those within it are doubled (RFC 4180)."},
    {"several-documents", error, "the file contains more than one YAML document",
     "A file is one routine: a second one would be left out in silence."},
});

inline constexpr auto structure = std::to_array<Rule>({
    {"wrong-file", error, "a file of another kind is given, such as a template as a routine",
     "A routine, an exercise, a template, sources, labels, a roster and settings are files of their own. What is wrong "
     "with such a file "
     "as a routine is not listed: it is correct as what it is."},
    {"unknown-key", error, "the format has no such key here",
     "A key that is misspelt would be left out in silence. Where one name is near, 'check --fix' writes it."},
    {"duplicate-key", error, "a key is given twice in one mapping",
     "YAML readers keep the first or the last, in silence: what is printed would depend on the reader."},
    {"missing-key", error, "a key that is required is not given",
     "A routine has the version of the format, a title and exercises; an exercise has a name, or the id of one in the "
     "library."},
    {"empty-value", error, "a key or list element has no value",
     "A key without a value says nothing. Where a source states nothing, leave the key out."},
    {"wrong-kind", error, "a value is of another kind than its key takes: text, list or mapping",
     "A list is written [one, two] or with a dash before each; a mapping is key: value."},
    {"wrong-value", error, "a value is not one of those that its key takes", "The message lists what the key takes."},
    {"wrong-number", error, "a value is not a whole number within the bounds of its key",
     "The message gives the bounds of the key."},
    {"duplicate-value", error, "a value is given twice in a list in which it can only count once",
     "A row to fill in, or a day of the week, counts once."},
    {"step-order", error, "the steps of a progression are out of order, or two of them claim the same week",
     "Steps are applied in their order. A step that comes too late in the list, or for weeks that another step already "
     "has, would take that step's change back: which of the two is meant, only the author knows."},
    {"beyond-programme", error, "weeks are given that the programme does not have",
     "What is written for these weeks would never be printed. Make the programme longer (weeks), or correct the "
     "number."},
    {"missing-weeks", warning, "weeks are given beyond the four that are planned if nobody says how many",
     "A plan without 'weeks' and --weeks has four weeks, so that what comes later would not be printed.", allowed},
    {"lost-in-phases", error, "a value reaches no phase, since each of them gives its own",
     "A phase's own value comes before that of the exercise. Write the change in the phases: 'phases' with the new "
     "values replaces them."},
    {"phase-sets", error, "a phase gives sets or rest of its own without phases-per: exercise",
     "Each set runs through all phases, unless all sets of one phase come before the next: then each phase can have "
     "its "
     "own number of sets."},
    {"phase-reps", error, "a phase gives reps of its own with phases-per: rep",
     "Each repetition runs through all phases. A number of its own could mean that a phase is done so often within "
     "each "
     "repetition, or that it is done so often before the next one."},
});

inline constexpr auto references = std::to_array<Rule>({
    {"base-missing", error, "the routine that this one is based on cannot be read",
     "The path is read from the folder of the file that names it."},
    {"base-cycle", error, "a routine is based on itself",
     "Each base has a base of its own at most, and the last one has none."},
    {"without-exercise", error, "an exercise of the same routine is named that does not exist",
     "'without' names exercises of the base, 'on days without ID' one of the routine, both by id or name."},
    {"circular-days", error, "exercises wait for each other's days",
     "An exercise on the days without another needs that other to have days of its own."},
    {"unknown-exercise", error, "no exercise has this id",
     "'footplan list exercises' shows those of the library. One of your own has a name instead of an id."},
    {"unknown-source", error, "no source has this id",
     "'footplan list sources' shows those that come with footplan. A routine gives its own under 'sources'."},
});

inline constexpr auto amounts = std::to_array<Rule>({
    {"missing-unit", error, "a time is given as a bare number",
     "A bare number could be seconds or minutes. A wrong unit would be printed, hung up and followed, so nothing is "
     "guessed."},
    {"bad-quantity", error, "a quantity cannot be read",
     "A quantity is a number or a range, or one of the few words that sources use, so that it can be compared with "
     "them and added up."},
    {"bad-time", error, "a time cannot be read",
     "A time is a quantity and a unit: s, min or counts. A count is taken for a second and stays a count in print."},
    {"bad-tempo", error, "a tempo cannot be read",
     "A tempo is the times for lifting, holding and lowering, in this order and with one unit behind them."},
    {"bad-frequency", error, "a frequency cannot be read",
     "A frequency gives the times a day, the days, or both, each once. Two ways to name the days contradict each other "
     "sooner or later: every 3 days is not always a Friday."},
    {"missing-period", error, "a frequency says how many times, but not of a day or a week",
     "'3 times' may be meant for a day or for a week, which is seven times as much."},
    {"bad-date", error, "a date cannot be read",
     "A date is year-month-day, as in 2026-11-23. In any other order a day could be taken for a month."},
    {"min-above-max", error, "a range begins above its end",
     "The two ends may have changed places, or one of them lost a digit: which it is, only the author knows."},
    {"zero-amount", error, "an amount of zero asks for nothing",
     "What is not to be done is left out; what may be left out is written up to 1."},
    {"number-too-large", error, "a number is larger than footplan reads",
     "Such a number is a slip of the keyboard. Times a day end at 24, days a week at 7."},
});

inline constexpr auto print = std::to_array<Rule>({
    {"unprintable-text", error, "a text contains what the fonts of the plan or footplan itself cannot print",
     "An empty box would be printed for a character that the fonts lack. Hebrew and Arabic would run backwards, and "
     "the letters of Devanagari or Thai would not join: footplan puts one shape after the other from left to right.",
     allowed},
});

inline constexpr auto waivers = std::to_array<Rule>({
    {"bad-waiver", warning, "a comment to footplan cannot be read, or waives what cannot be waived",
     "A waiver reads '# footplan: allow RULE reason', at the end of the line that it is for or on a line of its own "
     "above it. Mistakes that stop the reading of a file cannot be waived."},
    {"unknown-rule", warning, "a waiver names a rule that does not exist", "'footplan list rules' shows them all."},
    {"unexplained-waiver", warning, "a waiver gives no reason",
     "The reason is for those who review the routine: write it after the rule."},
    {"unused-waiver", warning, "a waiver waives nothing",
     "What it was for is no longer there: remove it, so that it hides nothing later."},
});

inline constexpr auto looks = std::to_array<Rule>({
    {"bad-length", error, "a length cannot be read",
     "A length is a number and its unit, mm, cm, in or pt. A bare number could be any of them."},
    {"bad-color", error, "a colour cannot be read, or would not be on white paper",
     "A colour is #rrggbb in quotes, since # begins a comment. Text needs a contrast of 4.5 to 1 against white, as "
     "WCAG 2.1 asks."},
    {"bad-size", error, "a size cannot be printed, or not be read or ticked once it is",
     "Type under 9 pt is not read by those who hang the page up, a box under 4.5 mm is not ticked with a pen, and "
     "printers leave the edges of the paper empty."},
    {"small-size", warning, "a size is smaller than what everybody reads or ticks with ease",
     "The templates that come with footplan have text of 12 pt or more, labels of 10 pt and boxes of 7 mm or more: a "
     "page "
     "on the fridge is read from a step away, and ticked by hands that shake.",
     allowed},
    {"bad-label", error, "a label or a plural rule cannot be used",
     "A label contains only the placeholders that footplan fills in, and forms only for numbers and for the plural "
     "rules "
     "of its file."},
});

inline constexpr auto figures = std::to_array<Rule>({
    {"figure-missing", error, "the file of a figure cannot be found or opened",
     "The name is read from the folder of the YAML file."},
    {"figure-outside", error, "a figure lies outside the folder of the file that names it",
     "A routine from elsewhere is to print its own pictures, not what else is on the disk: no absolute path, no '..', "
     "no link that leads out."},
    {"figure-kind", error, "a figure is not SVG, PNG or JPEG, or not what its name says",
     "The ending of the name and the first bytes of the file are to agree."},
    {"figure-broken", error, "a figure is damaged or malformed",
     "A picture is read to its end before it is printed. A value in a drawing that cannot be read is not guessed at."},
    {"figure-too-large", error, "a figure has more bytes, pixels or shapes than a picture on a page needs",
     "On paper a figure is at most some 70 mm wide: scale the picture down, or simplify the drawing."},
    {"figure-unsupported", warning, "a figure contains something that footplan leaves out or draws more simply",
     "Drawings are printed as filled and stroked shapes. Scripts are never run, other files never fetched; text, "
     "gradients, filters, masks and clipping are left out.",
     allowed},
    {"figure-without-text", warning, "a drawing has neither a title nor a description for those who cannot see it",
     "A <desc> in the drawing says what it shows; screen readers speak it, and Markdown keeps it beside the picture.",
     allowed},
});

inline constexpr auto groups = std::to_array<RuleGroup>({
    {"Reading a file", syntax},
    {"Keys and values", structure},
    {"References", references},
    {"Amounts that cannot be read", amounts},
    {"Print", print},
    {"Waivers", waivers},
    {"Templates and labels", looks},
    {"Figures", figures},
});
}  // namespace detail

/// The rules that any layer may report; check/rules.hpp has all.
inline std::span<const RuleGroup> common_rules() { return detail::groups; }

/// The row of one of them; nothing if there is none.
constexpr const Rule* find_common(std::string_view id) {
    for (const RuleGroup& group : detail::groups) {
        const auto at = std::ranges::find(group.rules, id, &Rule::id);
        if (at != group.rules.end()) return &*at;
    }
    return nullptr;
}

constexpr bool is_common(std::string_view id) { return find_common(id) != nullptr; }

/// The row of an id that is written in the code: a misspelt one does not compile.
consteval const Rule& rule(std::string_view id) { return *find_common(id); }

/// A diagnostic of a rule, of the rule's own severity.
inline Diagnostic finding(const Rule& rule, Span span, std::string message, std::string help = {}) {
    return {rule.severity, rule.id, span, std::move(message), std::move(help), {}, std::nullopt};
}

}  // namespace footplan
