#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/routine.hpp"

namespace footplan {

/// How a part of a dose stands to what published sources document. "Within" is
/// within what a source states; it never means that a dose is safe.
enum class Verdict {
    within,        // inside what a source states
    outside,       // not inside, or left out although the source states it
    not_stated,    // the source documents the exercise and leaves this open
    undocumented,  // no source is known for the exercise
};

constexpr std::array<std::string_view, 4> verdict_names{"within", "outside", "not-stated", "undocumented"};
constexpr std::string_view name_of(Verdict verdict) { return verdict_names[static_cast<std::size_t>(verdict)]; }

/// The parts of a dose that are compared.
enum class Parameter { sets, reps, hold, duration, rest, frequency };

constexpr std::array<std::string_view, 6> parameter_names{"sets", "reps", "hold", "duration", "rest", "frequency"};
constexpr std::array<Parameter, 6> all_parameters{Parameter::sets,     Parameter::reps, Parameter::hold,
                                                  Parameter::duration, Parameter::rest, Parameter::frequency};
constexpr std::string_view name_of(Parameter parameter) { return parameter_names[static_cast<std::size_t>(parameter)]; }

/// How a value that is not contained in what a source states lies to it.
enum class Relation { left_out, below, above, reaches_below, reaches_above, reaches_both };

/// What one source states of one parameter.
struct Statement {
    std::string source;
    /// As it stands in the documented dose, and where.
    std::string text;
    Span span;
    /// How the dose lies to it; none where it lies within.
    std::optional<Relation> relation;
};

/// The verdict on one parameter, and what it rests on.
struct Judgement {
    Verdict verdict = Verdict::within;
    /// What the dose gives; of several phases the first that decides. None where it is left out.
    std::optional<Placed<std::string>> given;
    /// within: the sources that it lies within. outside: those that it does not.
    std::vector<Statement> statements;
};

/// One judgement for each parameter that the dose gives or a source states.
class Verdicts {
public:
    const std::optional<Judgement>& operator[](Parameter p) const { return list_[static_cast<std::size_t>(p)]; }
    std::optional<Judgement>& operator[](Parameter p) { return list_[static_cast<std::size_t>(p)]; }

private:
    std::array<std::optional<Judgement>, parameter_names.size()> list_;
};

/// The documented doses that an exercise is compared with: the one of the
/// routine's own source where that documents the exercise, else all.
std::vector<const Documented*> compared_with(const Routine& routine, const Exercise& exercise);

/// Compares a dose, its frequency included, with documented ones.
///
/// Ranges are compared as ranges: a value is within when the stated range
/// contains all of it; open ends reach to infinity, and "as tolerated" contains
/// everything. Counts are seconds. Phases are compared by position; a side
/// without phases stands for each of the other's. No sets are one set where the
/// source states sets. A frequency is compared by its times a day and by its
/// days a week: every N days are 7/N, weekdays their number, an open end at most 7.
///
/// With several sources a value is within if one contains it, outside if none of
/// those that state it does. A value that is left out is outside where every
/// source states it, and not-stated where one of them leaves it open as well.
Verdicts judge(const Dose& dose, const std::vector<const Documented*>& documented);

/// The verdicts on an exercise of a resolved routine, with the frequency in force.
Verdicts judge(const Routine& routine, const Exercise& exercise);

}  // namespace footplan
