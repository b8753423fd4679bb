#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/exercise.hpp"

namespace footplan {

/// A publication that documents doses. What it does not say of itself stays empty.
struct Publication {
    std::string id;
    Span span;
    std::optional<Placed<std::string>> title;
    std::optional<Placed<std::string>> author;
    std::optional<Placed<std::string>> publisher;
    std::optional<Placed<int>> year;
    std::optional<Placed<std::string>> url;
};

/// Rows under the checklist that are filled in by hand.
enum class Log { pain, notes, minutes };

constexpr std::array<std::string_view, 3> log_names{"pain", "notes", "minutes"};
constexpr std::string_view name_of(Log log) { return log_names[static_cast<std::size_t>(log)]; }

constexpr int default_weeks = 4;
constexpr int most_weeks = 52;

/// A routine: exercises with their doses, as one file states them. After
/// `resolve` (library) every exercise is whole: what the library knows is filled in.
struct Routine {
    /// The file's name without its ending.
    std::string id;
    FileId file{};
    Placed<std::string> title;
    std::optional<Placed<std::string>> summary;
    std::optional<Placed<std::string>> language;
    std::optional<Placed<std::string>> source;
    std::vector<Publication> sources;
    std::optional<Placed<int>> weeks;
    std::optional<Placed<Frequency>> frequency;
    std::optional<Placed<Time>> session_length;
    Texts precautions;
    std::vector<Placed<Log>> log;
    std::vector<Exercise> exercises;
    /// Of the key `exercises`, for what concerns the list as a whole.
    Span exercises_span;
};

/// The frequency in force: the dose's own, else the routine's, else none is stated.
inline const std::optional<Placed<Frequency>>& frequency_of(const Routine& routine, const Dose& dose) {
    return dose.frequency ? dose.frequency : routine.frequency;
}

}  // namespace footplan
