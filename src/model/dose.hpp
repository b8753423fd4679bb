#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text_files.hpp"
#include "model/frequency.hpp"
#include "model/quantity.hpp"

namespace footplan {

/// Which foot or leg a dose is for. `each` does the whole dose on one side and
/// then on the other, `alternate` changes after every repetition.
enum class Side { both, each, alternate, left, right };

constexpr std::array<std::string_view, 5> side_names{"both", "each", "alternate", "left", "right"};
constexpr std::string_view name_of(Side side) { return side_names[static_cast<std::size_t>(side)]; }

/// How many times a side's work is done: twice for each and alternate.
constexpr int sides_of(Side side) { return side == Side::each || side == Side::alternate ? 2 : 1; }

/// What is done in one set, of one side and one phase.
struct Work {
    std::optional<Placed<Quantity>> reps;
    std::optional<Placed<Time>> hold;
    std::optional<Placed<Time>> duration;
    std::optional<Placed<Time>> rest_between_reps;
    std::optional<Placed<Tempo>> tempo;

    bool operator==(const Work&) const = default;
};

/// A part of a set, such as "clockwise"; what it does not give itself is the dose's.
struct Phase {
    Placed<std::string> name;
    Work work;

    bool operator==(const Phase&) const = default;
};

/// How much of an exercise. What its author left open stays empty: nothing is invented.
struct Dose {
    std::optional<Placed<Quantity>> sets;
    Work work;
    /// Between sets.
    std::optional<Placed<Time>> rest;
    std::optional<Placed<Side>> side;
    std::optional<Placed<std::vector<Phase>>> phases;
    std::optional<Placed<std::string>> load;
    std::optional<Placed<Frequency>> frequency;
    /// Cues for the sessions of a day, in order; empty where none are given.
    std::optional<Placed<std::vector<Placed<std::string>>>> when;
    std::optional<Placed<std::string>> note;

    bool operator==(const Dose&) const = default;
};

/// What a dose says when its author says nothing: once round, both feet together.
inline Quantity sets_of(const Dose& dose) { return dose.sets ? **dose.sets : exactly(1); }
inline Side side_of(const Dose& dose) { return dose.side ? **dose.side : Side::both; }

/// A phase's own work, completed by the dose's.
Work work_of(const Dose& dose, const Phase& phase);

/// The work of every phase; of a dose without phases there is one.
std::vector<Work> works_of(const Dose& dose);

/// Whether no key at all is given.
bool is_empty(const Dose& dose);

/// `changes` laid over `dose`: every key that it gives replaces the dose's.
Dose merged(Dose dose, const Dose& changes);

/// A change of the dose from `first` on; up to `last` where that is given.
struct Progression {
    int first = 1;
    std::optional<int> last;
    Dose changes;
    Span span;
};

/// The dose of a week (from 1): every progression entry up to that week applied.
Dose dose_of_week(const Dose& dose, const std::vector<Progression>& progression, int week);

}  // namespace footplan
