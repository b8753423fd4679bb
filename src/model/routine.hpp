#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/exercise.hpp"

namespace footplan {

/// Whose the doses of a source are, if it is one of a routine's own: the routine states them itself, or they are
/// compared with what is documented, as those of a source of the library are.
enum class SourceDoses { own, compared };

constexpr std::array<std::string_view, 2> source_doses_names{"own", "compared"};
constexpr std::string_view name_of(SourceDoses doses) { return source_doses_names[static_cast<std::size_t>(doses)]; }

/// A publication that documents doses. What it does not say of itself stays empty.
struct Publication {
    std::string id;
    Span span;
    std::optional<Placed<PublicationKind>> kind;
    std::optional<Placed<std::string>> title;
    std::optional<Placed<std::string>> author;
    std::optional<Placed<std::string>> publisher;
    std::optional<Placed<int>> year;
    std::optional<Placed<std::string>> url;
    /// Whom it speaks of: "people of 65 and over with foot pain".
    std::optional<Placed<std::string>> population;
    std::optional<Placed<SourceDoses>> doses;
};

/// Rows under the checklist that are filled in by hand.
enum class Log { pain, notes, minutes };

constexpr std::array<std::string_view, 3> log_names{"pain", "notes", "minutes"};
constexpr std::string_view name_of(Log log) { return log_names[static_cast<std::size_t>(log)]; }

constexpr int default_weeks = 4;
constexpr int most_weeks = 52;

/// How long a programme lasts, in weeks; of a range ("4-6") the longer is planned, and weeks past the shorter are
/// headed "if needed".
struct ProgrammeLength {
    int least = default_weeks;
    int most = default_weeks;

    bool operator==(const ProgrammeLength&) const = default;
};

/// What comes after the last week. Printed, never scheduled.
struct Afterwards {
    std::string text;
    /// Where the text is one.
    std::optional<Frequency> frequency;
};

/// A routine: exercises with their doses, as one file states them. After
/// `resolve` (library) every exercise is whole: what the library knows is filled in.
struct Routine {
    /// The file's name without its ending.
    std::string id;
    FileId file{};
    /// Where in the file it is, if it is not all of it.
    Span text{};
    /// Of the format.
    std::optional<Placed<int>> version;
    Placed<std::string> title;
    std::optional<Placed<std::string>> summary;
    /// What it is for: "heel pain".
    std::optional<Placed<std::string>> complaint;
    std::optional<Placed<std::string>> language;
    std::optional<Placed<std::string>> source;
    std::vector<Publication> sources;
    std::optional<Placed<ProgrammeLength>> weeks;
    /// The person's name.
    std::optional<Placed<std::string>> for_name;
    /// Path of the routine that this one changes, as written; `resolve` lays this routine over it.
    std::optional<Placed<std::string>> base;
    /// After `resolve`, the files of the base and of its own bases: they are part of what is checked.
    std::vector<FileId> bases;
    /// Ids of the base's exercises that are left out; `resolve` does it.
    Texts without;
    std::optional<Placed<Afterwards>> afterwards;
    /// For exercises that give none.
    std::optional<Placed<BodyPart>> part;
    std::optional<Placed<Side>> side;
    std::optional<Placed<Frequency>> frequency;
    std::optional<Placed<Time>> session_length;
    Texts precautions;
    std::vector<Placed<Log>> log;
    std::vector<Exercise> exercises;
    /// Of the key `exercises`, for what concerns the list as a whole.
    Span exercises_span;
    /// Keys that its author gave as an empty list: nothing is taken for them from a base.
    std::vector<std::string_view> emptied{};
};

/// Whether a value is written in the routine's file or in that of a base, and not in the library behind it.
inline bool is_own(const Routine& routine, Span span) {
    return span.file == routine.file || std::ranges::find(routine.bases, span.file) != routine.bases.end();
}

/// Whether a source is one whose doses the routine states itself.
inline bool is_own_source(const Routine& routine, std::string_view id) {
    const auto own = std::ranges::find(routine.sources, id, &Publication::id);
    return own != routine.sources.end() && !(own->doses && **own->doses == SourceDoses::compared);
}

/// The frequency in force: the dose's own, else the routine's, else none is stated.
inline const std::optional<Placed<Frequency>>& frequency_of(const Routine& routine, const Dose& dose) {
    return dose.frequency ? dose.frequency : routine.frequency;
}

/// The source whose dose an exercise follows: its own, else the routine's, else none is named.
inline const std::optional<Placed<std::string>>& source_of(const Routine& routine, const Exercise& exercise) {
    return exercise.source ? exercise.source : routine.source;
}

/// What a side of an exercise is of.
inline BodyPart part_of(const Routine& routine, const Exercise& exercise) {
    if (exercise.part) return **exercise.part;
    return routine.part ? **routine.part : default_part;
}

/// How many weeks a plan of it has if nobody asks for a number.
inline ProgrammeLength length_of(const Routine& routine) { return routine.weeks ? **routine.weeks : ProgrammeLength{}; }

/// Whether exercise `index` is done at all in a week (from 1): within its weeks, and neither replaced by another
/// exercise in that week nor one that has yet to take another's place. After `resolve`.
bool is_done_in(const Routine& routine, std::size_t index, int week);

/// Whether an exercise takes another's place by a criterion, so that no week of a calendar has it.
bool awaits_criterion(const Routine& routine, const Exercise& exercise);
bool awaits_criterion(const Routine& routine, std::size_t index);

}  // namespace footplan
