#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace footplan::words {

/// A text that footplan prints. The file of labels gives the words; this table says which there are.
struct LabelRow {
    std::string_view key;
    /// Names that the text may contain in braces, apart by blanks; {n} marks a label that counts and has plural forms.
    std::string_view placeholders;
};

namespace detail {
inline constexpr auto labels = std::to_array<LabelRow>({
    // Numbers.
    {"decimal-point", ""},
    {"range", "from to"},
    {"either", "from to"},
    {"at-least", "amount"},
    {"up-to", "amount"},
    {"about", "amount"},
    {"a-few", ""},
    {"several", ""},
    {"number", "n"},
    {"in-units", "amount unit"},
    // Lists.
    {"list", "first second"},
    {"list-last", "first second"},
    {"clauses", "first second"},
    {"sentences", "first second"},
    {"end", "text"},
    {"named", "name text"},
    {"aside", "text aside"},
    {"cues", "first second"},
    // The work of a dose.
    {"times", "n"},
    {"times-as-tolerated", ""},
    {"rounds", "n"},
    {"rounds-as-tolerated", ""},
    {"rounds-of", "rounds work"},
    {"seconds", "n"},
    {"minutes", "n"},
    {"counts", "n"},
    {"time-as-tolerated", ""},
    {"tempo", "up hold down"},
    {"tempo-without-hold", "up down"},
    {"ways", ""},
    {"each-way", "work"},
    {"then", "first second"},
    {"amount-not-stated", ""},
    {"times-repeat", ""},
    {"rounds-repeat", ""},
    {"rounds-and", "rounds work"},
    {"hold-for", "time"},
    {"rest-between-rounds", "time"},
    {"rest-between-repetitions", "time"},
    {"with-load", "load"},
    {"each-time", "phases"},
    {"phase-work", "phase work"},
    {"change-sides", "parts"},
    {"of-side", "side work"},
    {"side-of-both", "parts"},
    {"side-of-each", "part"},
    {"side-of-left", "part"},
    {"side-of-right", "part"},
    {"side-of-affected", "part"},
    {"foot", ""},
    {"leg", ""},
    {"ankle", ""},
    {"knee", ""},
    {"hip", ""},
    {"calf", ""},
    {"hand", ""},
    {"arm", ""},
    {"feet", ""},
    {"legs", ""},
    {"ankles", ""},
    {"knees", ""},
    {"hips", ""},
    {"calves", ""},
    {"hands", ""},
    {"arms", ""},
    // What it grows to, and what comes next.
    {"build-up", "what"},
    {"build-up-by", "what amount"},
    {"build-up-every", "what every"},
    {"build-up-by-every", "what amount every"},
    {"build-up-to-hold", "time"},
    {"once", "criterion what"},
    {"next-step", "criterion what"},
    {"go-on-with", "exercise"},
    {"reached-on", ""},
    // How often.
    {"times-a-day", "n"},
    {"times-a-week", "n"},
    {"days-a-week", "n"},
    {"as-often-as-tolerated", ""},
    {"every-day", ""},
    {"every-other-day", ""},
    {"every-days", "n"},
    {"on-days", "days"},
    {"day-and-week", "day week"},
    {"choose-days", ""},
    {"every-hour", ""},
    {"every-hours", "n"},
    {"on-days-without", "exercise"},
    // Days, dates and how long it takes.
    {"monday", ""},
    {"tuesday", ""},
    {"wednesday", ""},
    {"thursday", ""},
    {"friday", ""},
    {"saturday", ""},
    {"sunday", ""},
    {"mon", ""},
    {"tue", ""},
    {"wed", ""},
    {"thu", ""},
    {"fri", ""},
    {"sat", ""},
    {"sun", ""},
    {"jan", ""},
    {"feb", ""},
    {"mar", ""},
    {"apr", ""},
    {"may", ""},
    {"jun", ""},
    {"jul", ""},
    {"aug", ""},
    {"sep", ""},
    {"oct", ""},
    {"nov", ""},
    {"dec", ""},
    {"date", "day month year"},
    {"dates-one-month", "from to month year"},
    {"dates-one-year", "from from-month to to-month year"},
    {"dates-two-years", "from from-month from-year to to-month to-year"},
    {"under-a-minute", ""},
    {"about-time", "time"},
    {"less-than-a-minute", ""},
    {"each-session", "time"},
    {"minutes-every-day", "time"},
    {"minutes-on-due-days", "time"},
    {"time-not-stated", ""},
    {"in-weeks", "weeks text"},
    {"session-claim", "source time"},
    {"session-claim-of-routine", "time"},
    // The week's page.
    {"week-of", "week weeks"},
    {"weeks-of", "first last weeks"},
    {"week-short", "week"},
    {"continued", "title"},
    {"name-line", ""},
    {"for", "name"},
    {"week-begins", ""},
    {"tick-each-time", ""},
    {"box-of", "box boxes"},
    {"day-field", "week day what"},
    {"week-field", "week what"},
    {"left-short", ""},
    {"right-short", ""},
    {"pain", ""},
    {"minutes-taken", ""},
    {"notes", ""},
    {"picture-of", "what"},
    {"logo", ""},
    {"cut-here", ""},
    {"fold-here", ""},
    {"day-letters", ""},
    {"chosen-mark", ""},
    {"legend-box", ""},
    {"legend-optional", ""},
    {"legend-rest", ""},
    {"legend-chosen", "mark"},
    {"legend-cue", ""},
    {"legend-optional-or-cue", ""},
    {"legend-open", ""},
    {"legend-changed", ""},
    {"week-if-needed", "week"},
    {"added", ""},
    // The instructions.
    {"how-to", ""},
    {"equipment", "equipment"},
    {"when", "cues"},
    {"weeks-from", "first"},
    {"weeks-from-to", "first last"},
    {"weeks-one", "week"},
    {"weeks-column", ""},
    {"changes-column", ""},
    {"as-in-week", "week"},
    {"also-in", "routine"},
    {"also-in-with", "routine dose"},
    {"begins-once", "exercise criterion"},
    {"feel", "feel"},
    {"afterwards", "text"},
    {"weeks-range", "from to"},
    {"length-chosen", "weeks"},
    {"precautions", ""},
    {"source", "source"},
    {"and-more", "sources number"},
    {"sources", ""},
    // What kind of publication a source is.
    {"kind-trial", ""},
    {"kind-guideline", ""},
    {"kind-programme", ""},
    {"kind-leaflet", ""},
    {"kind-article", ""},
    {"cautions", "cautions"},
    // Foot, cover and what a viewer shows.
    {"page-of", "page pages"},
    {"sheet-id", "routine version"},
    {"weeks", "n"},
    {"exercises", "n"},
    {"subject", "title weeks"},
    // What boxes and cards say.
    {"stop", ""},
    {"boxes", "n"},
    {"boxes-optional", "n"},
    {"cell-rest", ""},
    {"exercise", ""},
    {"card-of", "card cards title"},
});
}  // namespace detail

/// All labels, in the order of the table.
inline std::span<const LabelRow> label_table() { return detail::labels; }

/// Which label is meant.
struct Label {
    std::size_t index = 0;
};

/// The label of a key that is written in the code: a misspelt one does not compile.
consteval Label label(std::string_view key) {
    const auto at = std::ranges::find(detail::labels, key, &LabelRow::key);
    if (at == detail::labels.end()) throw "no label has this key";
    return {static_cast<std::size_t>(at - detail::labels.begin())};
}

}  // namespace footplan::words
