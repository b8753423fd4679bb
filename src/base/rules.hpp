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

/// One thing that footplan finds fault with. A rule stands in one row: its
/// messages, `list rules`, `explain` and docs/checks.md all start from here.
struct Rule {
    std::string_view id;
    Severity severity;
    /// One line, without a full stop.
    std::string_view summary;
    /// Why the rule is there and what to do, in a sentence or two, for `explain` and docs/checks.md.
    std::string_view why = {};
    /// Whether a comment in the file can waive it: what is only unlikely or unwise, never what cannot be read.
    Waiving waiving = Waiving::never;
};

namespace detail {
using enum Severity;
using enum Waiving;
inline constexpr std::array rules = std::to_array<Rule>({
    // Syntax: what stands in the way of reading a file at all.
    {"invalid-utf8", error, "the file is not UTF-8 text",
     "Other encodings would be read as other letters. Save the file as UTF-8; most editors show the encoding at the "
     "foot of their window."},
    {"control-character", error, "the text holds a character that only controls",
     "YAML has no place for such characters, and a terminal or a printer may obey them. They come from copying; delete "
     "them."},
    {"yaml-syntax", error, "the text is not YAML",
     "Nothing of the file can be understood until this is mended, so nothing else is reported of it. What most often "
     "helps: a text that holds a colon and a blank wants quotes, and indentation wants spaces."},
    {"too-deep", error, "lists and mappings are nested deeper than any routine needs",
     "The format nests six deep. Deeper nesting is a slip, or an attempt to exhaust the reader."},
    {"too-large", error, "a file, a list or a text is larger than any routine needs, or becomes so through aliases",
     "An alias (*name) stands for a copy of its value, and copies of copies grow without bound. No session has room "
     "for hundreds of exercises."},
    {"more-problems", warning, "the file has more problems than are told",
     "Of each severity the first hundred are told. Correct these, and the check tells the next."},
    {"several-documents", error, "the file holds more than one YAML document",
     "A file is one routine: a second one would be left out in silence."},
    // Structure: keys and kinds of values.
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
    {"duplicate-value", error, "a value stands twice in a list in which it can only count once",
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
    // References.
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
    // Amounts.
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
    {"min-above-max", error, "a range begins above its end",
     "The two ends may have changed places, or one of them lost a digit: which it is, only the author knows."},
    {"zero-amount", error, "an amount of zero asks for nothing",
     "What is not to be done is left out; what may be left out is written up to 1."},
    {"number-too-large", error, "a number is larger than footplan reads",
     "Such a number is a slip of the keyboard. Times a day end at 24, days a week at 7."},
    // Dose: keys that contradict or want one another.
    {"missing-dose", warning, "an exercise has neither reps nor a duration nor a hold",
     "The plan can only print such an exercise as 'dose not stated'. Where the source states none, waive the rule and "
     "say so.",
     allowed},
    {"reps-and-duration", error, "a dose gives both repetitions and a duration",
     "Repetitions and continuous work are two ways to fill a set: nobody can tell from the print which of the two is "
     "meant. Keep one of them."},
    {"tempo-with-hold", error, "a dose gives both a tempo and a hold",
     "The middle number of a tempo is the hold of a slow repetition, so a hold beside it is said twice."},
    {"hold-without-reps", warning, "a hold or tempo is given, but not how many repetitions",
     "A hold belongs to a repetition. Write the number of repetitions (reps: 1 for a single hold), or duration for "
     "work without repetitions. Where the source leaves it open, waive the rule and say so.",
     allowed},
    {"rest-without-sets", warning, "a rest between sets is given, but there is only one set",
     "rest stands between sets, and a dose without sets is done once. Give sets, or move the rest to "
     "rest-between-reps.",
     allowed},
    {"single-phase", warning, "an exercise is split into one phase",
     "Phases are parts that each get the whole dose. One alone is the exercise itself: name it in steps or note.",
     allowed},
    {"implausible-amount", error, "an amount is far outside what anybody prescribes",
     "Holds above 3 minutes, more than 100 repetitions, 20 sets, an hour of one exercise and the like are nearly "
     "always a slip of the unit or of a digit. An amount that a documented source states is never called implausible.",
     allowed},
    // Frequency.
    {"missing-frequency", warning, "neither the exercise nor the routine says how often",
     "Without a frequency the plan has one optional box a day. Nothing is said where a source that the dose follows "
     "leaves the frequency open as well.",
     allowed},
    {"rest-days", warning, "strength work falls on neighbouring days",
     "Strength is trained with a day of rest between sessions unless a source says otherwise. Nothing is said where "
     "the frequency lies within what a documented source states.",
     allowed},
    // The routine as a whole.
    {"duplicate-exercise", warning, "the same exercise stands twice in a routine",
     "Twice the exercise is twice the dose, and is more often left over from copying than meant. Put the doses "
     "together, or use phases for its variants.",
     allowed},
    {"many-exercises", warning, "a routine has more than four exercises",
     "People who are given more than four exercises do fewer of them (Henry 1999; Bachmann 2018). Choose the ones that "
     "matter, or waive the rule and say why there are more.",
     allowed},
    {"session-too-long", warning, "a session takes longer than the routine claims",
     "The time is counted from the doses: sets x sides x phases x (reps x hold, or duration), and the rests. Correct "
     "session-length or the doses.",
     allowed},
    {"long-day", warning, "the exercises of a day take more than an hour",
     "An hour a day is more than most people keep up, and most often comes from a dose that is done too often or for "
     "too long by mistake.",
     allowed},
    // Documented doses.
    {"outside-source", warning, "a dose lies outside of what its source states",
     "Compared are sets, reps, hold, duration, rest and frequency: with the routine's own source if it documents the "
     "exercise, else with every source that does. A range lies within another that contains it. That a dose lies "
     "within a source does not say that it suits anybody.",
     allowed},
    {"not-stated", note, "a source documents the exercise and leaves this part of the dose open",
     "The routine chose the value, and the printed plan marks it so.", allowed},
    {"undocumented", note, "no source is known for the dose of an exercise",
     "Add what a published source states under 'documented' in the exercise's file.", allowed},
    // Print.
    {"unprintable-text", error, "a text contains what the fonts of the plan or footplan itself cannot print",
     "An empty box would be printed for a character that the fonts lack. Hebrew and Arabic would run backwards, and "
     "the letters of Devanagari or Thai would not join: footplan puts one shape after the other from left to right.",
     allowed},
    // Keys that do nothing.
    {"useless-key", warning, "a key is given that changes nothing", "Something else was meant, or it is left over.",
     allowed},
    // Waivers: # footplan: allow RULE reason
    {"bad-waiver", warning, "a comment to footplan cannot be read, or waives what cannot be waived",
     "A waiver reads '# footplan: allow RULE reason', at the end of the line that it is for or on a line of its own "
     "above it. Mistakes that stop the reading of a file cannot be waived."},
    {"unknown-rule", warning, "a waiver names a rule that does not exist", "'footplan list rules' shows them all."},
    {"unexplained-waiver", warning, "a waiver gives no reason",
     "The reason is for whoever reviews the routine: write it after the rule."},
    {"unused-waiver", warning, "a waiver waives nothing",
     "What it was for is no longer there: remove it, so that it hides nothing later."},
    // Templates and labels.
    {"bad-length", error, "a length cannot be read",
     "A length is a number and its unit, mm, cm, in or pt. A bare number could be any of them."},
    {"bad-color", error, "a colour cannot be read, or would not be on white paper",
     "A colour is #rrggbb in quotes, since # begins a comment. Text needs a contrast of 4.5 to 1 against white, as "
     "WCAG 2.1 asks."},
    {"bad-size", error, "a size cannot be printed, or not be read or ticked once it is",
     "Type under 9 pt is not read by those who hang the page up, a box under 4.5 mm is not ticked with a pen, and "
     "printers leave the edges of the paper empty."},
    {"bad-label", error, "a label or a plural rule cannot be used",
     "A label holds only the placeholders that footplan fills in, and forms only for numbers and for the plural rules "
     "of its file."},
    // Figures.
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
    {"figure-unsupported", warning, "a figure holds something that footplan leaves out or draws more simply",
     "Drawings are printed as filled and stroked shapes. Scripts are never run, other files never fetched; text, "
     "gradients, filters, masks and clipping are left out.",
     allowed},
    {"figure-without-text", warning, "a drawing has neither a title nor a description for those who cannot see it",
     "A <desc> in the drawing says what it shows; screen readers speak it, and Markdown keeps it beside the picture.",
     allowed},
});
}  // namespace detail

inline std::span<const Rule> all_rules() { return detail::rules; }

/// The row of an id; nothing where there is none.
constexpr const Rule* find_rule(std::string_view id) {
    const auto at = std::ranges::find(detail::rules, id, &Rule::id);
    return at == detail::rules.end() ? nullptr : &*at;
}

/// The row of an id that is written in the code: a misspelt one does not compile.
consteval const Rule& rule(std::string_view id) { return *find_rule(id); }

/// A diagnostic of a rule, of the rule's own severity.
inline Diagnostic finding(const Rule& rule, Span span, std::string message, std::string help = {}) {
    return {rule.severity, rule.id, span, std::move(message), std::move(help), {}, std::nullopt};
}

}  // namespace footplan
