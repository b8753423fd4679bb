#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "plan/sheet.hpp"
#include "words/labels.hpp"

namespace footplan::words {

/// What a sentence of a dose speaks of.
enum class Topic {
    amount,             // "Each foot 3 rounds of 10 times."
    hold,               // "Hold 3 seconds."
    tempo,              // "Up 3 seconds, hold 2 seconds, down 3 seconds."
    repeat,             // "Repeat: how many times is not stated."
    turns,              // "Change feet each time."
    rest_between_reps,  // "Rest 10 seconds between repetitions."
    rest,               // "Rest 30 seconds between rounds."
    load,               // "Load: a yellow band."
    build_up,           // "Build up to 50 times."
    frequency,          // "3 times a day, about 1 minute each time."
    cues,               // "When: after waking; after lunch; before bed."
    note,               // in its author's words
};

/// One short sentence, capital, full stop and mark included; lines break between sentences rather than in them. In a
/// note and in cues the words are an author's.
struct Said {
    Topic topic = Topic::amount;
    std::string text;
    /// Differs from what was said for the week before; false in the programme's first week and if all is new. Of a
    /// frequency, that it differs itself, and not only its time.
    bool changed = false;

    bool operator==(const Said&) const = default;
};

/// One exercise in one week.
struct SpokenExercise {
    /// Index into the routine's exercises.
    std::size_t exercise = 0;
    std::string name;
    /// "New": it begins in this week, which is not the programme's first; else empty.
    std::string added;
    /// How much, in the order in which it is read aloud.
    std::vector<Said> dose;
    /// "Build up to 50 times."
    std::optional<Said> build_up;
    /// How often, with the time of one session where that is known; nothing if cues say it all.
    std::optional<Said> frequency;
    /// The same without the time, for places without room for it: "3 times a day."
    std::string often;
    std::optional<Said> cues;
    std::optional<Said> note;
    /// What labels each box of a day, first box first; empty if cues do not label boxes. May be fewer than boxes.
    std::vector<std::string> box_cues;
    /// Some of it has the mark of what the routine chose.
    bool marked = false;

    /// All sentences in reading order: dose, build-up, frequency, cues, note.
    std::vector<Said> all() const;
    bool has_changed() const;

    bool operator==(const SpokenExercise&) const = default;
};

struct SpokenWeek {
    /// From 1, counted through the programme.
    int number = 1;
    /// "Week 5 of 26", "Week 5 of 6, if needed".
    std::string heading;
    /// "30 Nov to 6 Dec 2026"; empty without dates.
    std::string dates;
    /// "About 14 minutes a day.", "Time not stated."
    std::string minutes;
    /// Those that are done in this week, in the routine's order.
    std::vector<SpokenExercise> exercises;

    /// Of an exercise of the routine; null if it is not done in this week.
    const SpokenExercise* find(std::size_t exercise) const;
};

/// One row of the table of a card: from when on what is different.
struct SpokenChange {
    /// "From week 3", "Week 5", "Weeks 5 to 7".
    std::string weeks;
    /// "14 times. Rest 1 minute between rounds.", "As in week 1.", "Go on with Big toe, standing."
    std::string what;
};

/// A step that no calendar knows.
struct SpokenStep {
    /// "Next step, once 10 are done without losing coordination: Go on with Big toe, standing."
    std::string text;
    /// "Reached on", before a line for a date.
    std::string reached;
};

/// All that is said of an exercise once, for a plan as a whole.
struct SpokenCard {
    std::size_t exercise = 0;
    std::string name;
    std::string position;
    /// "You need: a towel."
    std::string equipment;
    std::vector<std::string> steps;
    /// What follows the steps, a paragraph each: "Where you feel it: in the calf."
    std::vector<std::string> remarks;
    /// "Take care: ..."
    std::string cautions;
    /// "Weeks 4 to 12.", "After Big toe, sitting, once ..."; empty if it is done in every week.
    std::string when_done;
    /// As in the first week of the plan in which it is done.
    SpokenExercise first;
    std::vector<SpokenChange> changes;
    std::vector<SpokenStep> next_steps;
    /// "Source: Menz; NHS and 2 more"; empty if there is none.
    std::string source;
    /// The places, from 0, of its sources in the plan's list.
    std::vector<std::size_t> sources;
};

struct SpokenSource {
    std::string id;
    /// Title, author, publisher, year and kind.
    std::string text;
    /// As its author wrote it; may be empty.
    std::string url;
};

struct LegendEntry {
    enum class Sign { box, optional, open, rest, text };
    Sign sign = Sign::text;
    std::string words;
};

/// Every word of a plan, decided once for all outputs, which only place it. The words of authors are as they wrote
/// them.
struct SpokenPlan {
    std::string title;
    std::string summary;
    /// "For Ana"; empty without a name.
    std::string for_name;
    /// "4 weeks", "4 to 6 weeks", "Weeks 5 to 8 of 26".
    std::string length;
    /// "The routine does not say for how long: footplan plans 4 weeks."; empty if somebody says it.
    std::string length_remark;
    /// How long a day's exercises take: one sentence if all weeks are alike, else one for each run of weeks.
    std::vector<std::string> minutes;
    /// "Ten stretches says that a session takes 20 minutes."; empty without such a claim.
    std::string claim;
    std::vector<std::string> precautions;
    /// "Afterwards: 3 to 5 days a week."; empty if nothing follows.
    std::string afterwards;
    /// What the signs in use mean, for the plan as a whole.
    std::vector<LegendEntry> legend;
    std::vector<SpokenWeek> weeks;
    /// One for each exercise that some week has or a next step leads to, in the routine's order.
    std::vector<SpokenCard> cards;
    /// Each once, in the order in which the exercises name them.
    std::vector<SpokenSource> sources;
    /// Title of the source that the routine follows; empty if it names none.
    std::string routine_source;
};

/// Says a sheet in the words of a file of labels. A pure function.
SpokenPlan speak(const Sheet& sheet, const Labels& labels);

/// What the signs of some weeks mean (indexes into the plan's weeks, the end not included).
std::vector<LegendEntry> legend_of(const Sheet& sheet, const SpokenPlan& plan, const Labels& labels, std::size_t begin,
                                   std::size_t end);

}  // namespace footplan::words
