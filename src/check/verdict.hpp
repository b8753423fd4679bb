#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/routine.hpp"

namespace footplan {

/// How a part of a dose compares with what published sources document. "Within" is
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

/// How a value that is not contained in what a source states compares with it.
enum class Relation { left_out, below, above, reaches_below, reaches_above, reaches_both };

/// What one source states of one parameter.
struct Statement {
    std::string source;
    /// Of several doses of one source the one that is meant; else empty.
    std::string group;
    std::optional<PublicationKind> kind;
    /// As the documented dose has it, and where.
    std::string text;
    Span span;
    /// How the dose compares with it; none if it is within.
    std::optional<Relation> relation;
};

/// The verdict on one parameter, and what it rests on.
struct Judgement {
    Verdict verdict = Verdict::within;
    /// What the dose gives; of several phases the first that decides. None if it is left out.
    std::optional<Placed<std::string>> given;
    /// Every source that states the parameter, in the order of the file, each with what is true of it alone.
    std::vector<Statement> statements;
    /// Ids of the sources that document the exercise and leave the parameter open.
    std::vector<std::string> silent;
};

/// One judgement for each parameter that the dose gives or a source states.
class Verdicts {
public:
    const std::optional<Judgement>& operator[](Parameter p) const { return list_[static_cast<std::size_t>(p)]; }
    std::optional<Judgement>& operator[](Parameter p) { return list_[static_cast<std::size_t>(p)]; }

private:
    std::array<std::optional<Judgement>, parameter_names.size()> list_;
};

/// Whether the source that an exercise follows is one whose doses the routine states itself: then the routine states
/// the dose itself, and nothing of it is judged.
bool has_own_source(const Routine& routine, const Exercise& exercise);

/// Whether every exercise does.
bool has_own_sources(const Routine& routine);

/// The documented doses that an exercise is compared with: those of the source that it follows if that documents the
/// exercise, else all; none if that source is the routine's own.
std::vector<const Documented*> compared_with(const Routine& routine, const Exercise& exercise);

/// Ids of the sources that a plan cites for an exercise, each once: the routine's own if it follows that, else those
/// that its dose is compared with.
std::vector<std::string> cited_sources(const Routine& routine, const Exercise& exercise);

/// Compares a dose of a week (from 1), its frequency included, with what documented doses are in that week.
///
/// Ranges are compared as ranges: a value is within when the stated range contains all of it; open ends reach to
/// infinity, and "as tolerated" contains everything. What a source builds up to belongs to its range. Counts are
/// seconds. Phases are compared by position; a side without phases is compared with each of the other's. No sets are
/// one set where the source states sets. A frequency is compared by its times a day and by its days a week: every N
/// days are 7/N, weekdays their number, an open end at most 7. Cues without a frequency are not compared.
///
/// Of several doses of one source (the arms of a trial) the one is taken that the dose fits best. With several
/// sources a value is within if one contains it, outside if none of those that state it does. A value that is left
/// out is outside if every source states it, and not-stated if one of them leaves it open as well. A source
/// whose programme does not reach this week leaves everything open.
Verdicts judge(const Dose& dose, const std::vector<const Documented*>& documented, int week = 1);

/// The verdicts on an exercise of a resolved routine in a week, with the frequency in force.
Verdicts judge(const Routine& routine, const Exercise& exercise, int week);

/// The same for the first week in which it is done.
Verdicts judge(const Routine& routine, const Exercise& exercise);

/// Whether the verdicts of two weeks are the same, since no step and no source's programme begins or ends in between.
bool judged_alike(const Exercise& exercise, int week, int other);

/// The first week in which an exercise is done, by its own `weeks`.
int first_week(const Exercise& exercise);

/// "'spink-2008' (early), a trial": a source as messages name it.
std::string name_of(const Statement& statement);

/// How the given value compares with each source, in words: "within 'spink-2008', a trial (10-12); above
/// 'ten-stretches', an article (5)".
std::string comparison(const Judgement& judgement, Parameter parameter);

/// "is above": what a relation says of a parameter, for the middle of a sentence.
std::string_view verb_of(Relation relation, Parameter parameter);

}  // namespace footplan
