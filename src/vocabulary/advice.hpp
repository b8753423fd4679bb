#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "base/text.hpp"

/// What people write instead of a key of the format, and what to write instead.
namespace footplan::vocabulary {

struct Advice {
    std::string_view written;
    /// The key that is meant if it can be no other; else empty.
    std::string_view key;
    /// What to write if the key alone does not say it.
    std::string_view help = {};
};

constexpr auto key_advice = std::to_array<Advice>({
    // Of a dose.
    {"repetitions", "reps"},
    {"repetition", "reps"},
    {"repeats", "reps"},
    {"rounds", "sets"},
    {"series", "sets"},
    {"freq", "frequency"},
    {"how-often", "frequency"},
    {"weight", "load"},
    {"resistance", "load"},
    {"rest-between-sets", "rest"},
    {"rest-between-repetitions", "rest-between-reps"},
    {"notes", "note"},
    {"comment", "note"},
    {"cues", "when"},
    {"band", "",
     "write 'load' for the band that is used, as in load: red band, and name it under 'equipment' if it is needed"},
    {"times", "", "write 'reps: 10' for repetitions, or 'frequency: 3 times a day'"},
    {"count", "", "write 'reps: 10' for repetitions, or 'hold: 10 counts' for a time"},
    {"time", "", "write 'hold' for each repetition, or 'duration' for continuous work"},
    {"seconds", "", "write the unit with the time, as in hold: 30 s or duration: 30 s"},
    {"minutes", "", "write the unit with the time, as in duration: 5 min"},
    {"pause", "", "write 'rest' between sets, or 'rest-between-reps' between repetitions"},
    {"break", "", "write 'rest' between sets, or 'rest-between-reps' between repetitions"},
    {"days", "", "write 'frequency', as in frequency: on Mon, Wed, Fri or frequency: 3 days a week"},
    {"schedule", "", "write 'frequency', as in frequency: 3 times a day, or cues: when: [after waking, before bed]"},
    {"per-day", "", "write 'frequency', as in frequency: 3 times a day"},
    {"times-a-day", "", "write 'frequency', as in frequency: 3 times a day"},
    {"times-per-day", "", "write 'frequency', as in frequency: 3 times a day"},
    {"per-week", "", "write 'frequency', as in frequency: 3 times a week"},
    {"times-a-week", "", "write 'frequency', as in frequency: 3 times a week"},
    {"daily", "", "write 'frequency: daily'"},
    {"intensity", "", "write 'load: red band', or how hard it may be in a 'note'"},
    {"each", "", "write 'side: each', or 'side: each leg'"},
    {"leg", "", "write 'part: leg', and 'side: each' or 'side: left'"},
    {"foot", "", "write 'part: foot', and 'side: each' or 'side: left'"},
    {"increase", "", "write 'build-up: {reps: 20, by: 2, every: week}', or the weeks under 'progression'"},
    {"goal", "", "write 'build-up: {reps: 20}' for what the dose grows to"},
    {"target", "", "write 'build-up: {reps: 20}' for what the dose grows to"},
    // Of an exercise.
    {"instructions", "", "write 'steps', a list of texts, as in steps: [Stand up., Lift your heels.]"},
    {"instruction", "", "write 'steps', a list of texts, as in steps: [Stand up., Lift your heels.]"},
    {"how", "", "write 'steps', a list of texts, as in steps: [Stand up., Lift your heels.]"},
    {"description", "", "write 'steps', a list of what to do, or a 'note'; of a routine, 'summary'"},
    {"picture", "figure"},
    {"image", "figure"},
    {"illustration", "figure"},
    {"aliases", "also-called"},
    {"synonyms", "also-called"},
    {"body-part", "part"},
    {"limb", "part"},
    {"variants", "phases"},
    {"warnings", "", "write 'cautions' for an exercise, 'precautions' for the routine"},
    {"contraindications", "", "write 'cautions' for an exercise, 'precautions' for the routine"},
    {"title", "name"},
    // Of a routine.
    {"name", "title"},
    {"name", "for"},
    {"patient", "for"},
    {"person", "for"},
    {"program", "routine"},
    {"plan", "routine"},
    {"date", "start"},
    {"from", "start"},
    {"lang", "language"},
    {"layout", "template"},
    {"extends", "base"},
    {"based-on", "base"},
    {"exclude", "without"},
    {"maintenance", "afterwards"},
    {"duration", "", "write 'weeks' for the length of the programme, 'session-length' for that of a session"},
    {"start", "",
     "the first day is given when the plan is made, as in: footplan generate --start 2026-11-30; an exercise that "
     "begins "
     "later has weeks: from 3"},
    {"start-date", "", "the first day is given when the plan is made, as in: footplan generate --start 2026-11-30"},
    {"date", "", "the first day is given when the plan is made, as in: footplan generate --start 2026-11-30"},
    {"end", "", "write 'weeks' for how long it lasts, as in weeks: 6"},
    {"end-date", "", "write 'weeks' for how long it lasts, as in weeks: 6"},
    {"until", "", "write 'weeks' for how long it lasts, as in weeks: 6"},
    {"template", "", "it is chosen when the plan is made, as in: footplan generate --template large-print"},
    {"paper", "", "it is chosen when the plan is made, as in: footplan generate --paper letter"},
    {"stop", "", "write it under 'precautions', as in precautions: [Stop if a pain is sharp.]"},
    {"stop-if", "", "write it under 'precautions', as in precautions: [Stop if a pain is sharp.]"},
    {"author", "", "write it under 'sources', as in sources: {leaflet: {title: Feet, author: A. Writer}}"},
    {"reps", "", "it belongs to an exercise: write it under 'exercises'"},
    {"sets", "", "it belongs to an exercise: write it under 'exercises'"},
    {"hold", "", "it belongs to an exercise: write it under 'exercises'"},
    {"rest", "", "it belongs to an exercise: write it under 'exercises'"},
    {"progression", "", "it belongs to an exercise: write it under 'exercises'"},
    {"note", "", "it belongs to an exercise: write it under 'exercises', or use 'summary' or 'precautions'"},
});

/// If a list or a mapping is needed and a text is given.
constexpr auto kind_advice = std::to_array<Advice>({
    {"progression", "",
     "write the steps, as in progression: [{week: 2, reps: 12}, {week: 3, reps: 14}], or what the dose grows to, as in "
     "build-up: {reps: 20, by: 2, every: week}"},
    {"build-up", "", "write what grows and to what, as in build-up: {reps: 20, by: 2, every: week}"},
    {"sources", "", "write ids and what is known of each, as in sources: {leaflet: {title: Foot exercises}}"},
    {"documented", "", "write what a source states, as in documented: [{source: posture, reps: 10}]"},
});

/// What is said if a mapping has none of several keys.
struct Needed {
    std::string_view message;
    std::string_view help;
};
constexpr Needed entry_needs{"an exercise needs the key 'exercise' or 'name'",
                             "write 'exercise: ID' for one of the library, or 'name: ...' for one of your own"};
constexpr Needed step_needs{"a step of a progression needs the key 'week', 'weeks' or 'once'",
                            "write for example 'week: 3', 'weeks: 3-4' or 'once: 10 are done without pain'"};
constexpr Needed build_up_needs{"build-up needs what grows: sets, reps, hold, duration or load",
                                "write for example 'build-up: {reps: 50}'"};

/// Words of a side: other ones that can mean one thing only, and what to write for those that can mean two.
constexpr auto side_advice = std::to_array<Advice>({
    {"alternating", "alternate"},
    {"alternately", "alternate"},
    {"every", "each"},
    {"lt", "left"},
    {"rt", "right"},
    {"injured", "affected"},
    {"painful", "affected"},
    {"sore", "affected"},
    {"operated", "affected"},
    {"involved", "affected"},
    {"worse", "affected"},
    {"bad", "affected"},
    {"per", "each"},
    {"l", "left"},
    {"r", "right"},
    {"both sides", "",
     "write 'both' if they work together, 'each' if the whole dose is done on one and then the other"},
    {"bilateral", "", "write 'both' if they work together, 'each' if the whole dose is done on one and then the other"},
    {"left and right", "",
     "write 'both' if they work together, 'each' if the whole dose is done on one and then the other"},
    {"b/l", "", "write 'both' if they work together, 'each' if the whole dose is done on one and then the other"},
    {"l/r", "", "write 'both' if they work together, 'each' if the whole dose is done on one and then the other"},
    {"left/right", "",
     "write 'both' if they work together, 'each' if the whole dose is done on one and then the other"},
    {"unilateral", "", "write 'left', 'right' or 'affected', or 'each' if it is one after the other"},
    {"good", "", "write 'left' or 'right', or say in the name which one is meant"},
    {"either", "", "write 'both' if they work together, 'each' if the whole dose is done on one and then the other"},
    {"one", "", "write 'left', 'right' or 'affected', or 'each' if it is one after the other"},
    {"single", "", "write 'left', 'right' or 'affected', or 'each' if it is one after the other"},
    {"unaffected", "", "write 'left' or 'right', or say in the name which one is meant"},
    {"uninjured", "", "write 'left' or 'right', or say in the name which one is meant"},
});

/// The row of a word, in any case; of a row that means a key, only if that key is one of those that are still free.
inline const Advice* advice_of(std::span<const Advice> table, std::string_view word,
                               std::span<const std::string_view> free) {
    const std::string wanted = text::lower(word);
    const auto applies = [&](const Advice& row) {
        return row.written == wanted && (row.key.empty() || std::ranges::find(free, row.key) != free.end());
    };
    const auto at = std::ranges::find_if(table, applies);
    return at == table.end() ? nullptr : &*at;
}

}  // namespace footplan::vocabulary
