#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/text_files.hpp"
#include "model/frequency.hpp"
#include "model/quantity.hpp"

namespace footplan {

/// Which foot or leg a dose is for. `each` does the whole dose on one side and
/// then on the other, `alternate` changes after every repetition. `affected` is
/// the side that hurts: which one, the person or `--side` says.
enum class Side { both, each, alternate, left, right, affected };

constexpr std::array<std::string_view, 6> side_names{"both", "each", "alternate", "left", "right", "affected"};
constexpr std::string_view name_of(Side side) { return side_names[static_cast<std::size_t>(side)]; }

/// How many times a side's work is done: twice for each and alternate.
constexpr int sides_of(Side side) { return side == Side::each || side == Side::alternate ? 2 : 1; }

/// What a side is of: "each leg".
enum class BodyPart { foot, leg, ankle, knee, hip, calf, hand, arm };

constexpr std::array<std::string_view, 8> body_part_names{"foot", "leg", "ankle", "knee", "hip", "calf", "hand", "arm"};
constexpr std::string_view name_of(BodyPart part) { return body_part_names[static_cast<std::size_t>(part)]; }

/// What runs through the phases: each repetition, each set (if nothing is said), or the exercise as a whole, so that
/// all sets of one phase come before the next.
enum class PhasesPer { rep, set, exercise };

constexpr std::array<std::string_view, 3> phases_per_names{"rep", "set", "exercise"};
constexpr std::string_view name_of(PhasesPer per) { return phases_per_names[static_cast<std::size_t>(per)]; }

/// What is done in one set, of one side and one phase.
struct Work {
    std::optional<Placed<Quantity>> reps;
    std::optional<Placed<Time>> hold;
    std::optional<Placed<Time>> duration;
    std::optional<Placed<Time>> rest_between_reps;
    std::optional<Placed<Tempo>> tempo;
    /// What a repetition is called, in the plural: stones, steps, breaths.
    std::optional<Placed<std::string>> unit;
    /// A whole in place of reps or duration: "once through the alphabet". How long it takes is not known.
    std::optional<Placed<std::string>> task;
    std::optional<Placed<std::string>> load;

    bool operator==(const Work&) const = default;
};

/// A part of a set, such as "clockwise"; what it does not give itself is the dose's.
struct Phase {
    Placed<std::string> name;
    Work work;
    /// Only with PhasesPer::exercise, where each phase has its own sets; else the dose's hold.
    std::optional<Placed<Quantity>> sets{};
    std::optional<Placed<Time>> rest{};

    bool operator==(const Phase&) const = default;
};

/// Open growth as a source states it: what a part of the dose grows to, without the weeks in which it does. It changes
/// no box and no minute.
struct BuildUp {
    /// What it grows to; at least one is given. The load is a text: "a stronger band".
    std::optional<Placed<Quantity>> sets;
    std::optional<Placed<Quantity>> reps;
    std::optional<Placed<Time>> hold;
    std::optional<Placed<Time>> duration;
    std::optional<Placed<std::string>> load;
    /// By how much at a time; a time if hold or duration grows.
    std::optional<Placed<std::variant<Quantity, Time>>> by;
    /// How often it grows: "few days", "week".
    std::optional<Placed<std::string>> every;
    /// The criterion on which it grows: "painless".
    std::optional<Placed<std::string>> once;

    bool operator==(const BuildUp&) const = default;
};

/// How much of an exercise. What its author left open stays empty: nothing is invented.
struct Dose {
    std::optional<Placed<Quantity>> sets;
    Work work;
    /// Between sets.
    std::optional<Placed<Time>> rest;
    std::optional<Placed<Side>> side;
    std::optional<Placed<std::vector<Phase>>> phases;
    std::optional<Placed<PhasesPer>> phases_per;
    std::optional<Placed<BuildUp>> build_up;
    std::optional<Placed<Frequency>> frequency;
    /// Cues for the sessions of a day, in order; empty if none are given.
    std::optional<Placed<std::vector<Placed<std::string>>>> when;
    std::optional<Placed<std::string>> note;

    bool operator==(const Dose&) const = default;
};

/// What a dose says when its author says nothing: once round, both feet together.
inline Quantity sets_of(const Dose& dose) { return dose.sets ? **dose.sets : exactly(1); }
inline Side side_of(const Dose& dose) { return dose.side ? **dose.side : Side::both; }

inline PhasesPer phases_per(const Dose& dose) { return dose.phases_per ? **dose.phases_per : PhasesPer::set; }

/// A phase's own work, completed by the dose's.
Work work_of(const Dose& dose, const Phase& phase);

/// The work of every phase; of a dose without phases there is one.
std::vector<Work> works_of(const Dose& dose);

/// Calls `visit` with each of them.
template <class Visit>
void for_each_work(const Dose& dose, Visit visit) {
    if (!dose.phases || (*dose.phases)->empty()) return visit(dose.work);
    for (const Phase& phase : **dose.phases) visit(work_of(dose, phase));
}

/// Whether no key at all is given.
bool is_empty(const Dose& dose);

/// Whether it says how much, how often or when. What is left may say how a dose is done, as on which side.
bool is_prescribed(const Dose& dose);

/// `changes` laid over `dose`: every key that it gives replaces the dose's.
Dose merged(Dose dose, const Dose& changes);

/// Weeks from 1, both included; to the end of the programme if no last one is given.
struct WeekRange {
    int first = 1;
    std::optional<int> last{};

    bool contains(int week) const { return first <= week && (!last || week <= *last); }
    bool operator==(const WeekRange&) const = default;
};

/// A step of a progression: what changes, and when. It is in force in `weeks`, or, with `once`, when its criterion is
/// reached, which no calendar knows: such a step changes no dose of a week.
struct Progression {
    WeekRange weeks;
    /// Whether its author wrote `weeks` (in these alone) and not `week` (from then on).
    bool in_these_alone = false;
    std::optional<Placed<std::string>> once;
    /// Id of another exercise that takes the place of this one.
    std::optional<Placed<std::string>> exercise;
    Dose changes;
    Span span;
    /// Of what says when: the value of `week`, `weeks` or `once`.
    Span place;
    /// After `resolve`, of a step with `exercise`: the place of that exercise in the routine's list.
    std::optional<std::size_t> next{};
};

/// The dose of a week (from 1): every progression step in force in that week applied, in order.
Dose dose_of_week(const Dose& dose, const std::vector<Progression>& progression, int week);

}  // namespace footplan
