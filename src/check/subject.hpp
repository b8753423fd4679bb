#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/rules.hpp"
#include "check/check.hpp"
#include "check/verdict.hpp"
#include "plan/plan.hpp"

namespace footplan {

/// What a rule looks at: the exercises of one file, as a routine, or as a
/// routine of one if the file is an exercise of the library.
class Subject {
public:
    enum class Kind { routine, library_exercise };

    Subject(Kind kind, const Routine& routine, const TextFiles& texts, const Printable& printable,
            const Diagnostics& found);

    Kind kind() const { return kind_; }
    const Routine& routine() const { return routine_; }
    const TextFiles& texts() const { return texts_; }
    const Printable& printable() const { return printable_; }

    /// Whether a place is in the file that is being checked or in its base, not in the library behind it.
    bool own(Span span) const { return is_own(routine_, span); }
    /// An error was found within an exercise: what it seems to lack may be there.
    bool broken(const Exercise& exercise) const;
    /// An error was found outside of the exercises: keys of the routine itself may be lacking.
    bool broken() const { return errors_outside_ > 0; }
    bool any_error() const { return !errors_.empty(); }

    /// How the dose of one of the routine's exercises compares with what is documented, in its first week.
    const Verdicts& verdicts(std::size_t exercise) const { return verdicts_[exercise]; }
    /// The plan of the routine, undated, with every week in which a dose may change. Of a routine without errors alone.
    const Plan& plan() const { return *plan_; }
    /// Those of all exercises, in their order, when the rules are done.
    std::vector<Verdicts> verdicts() && { return std::move(verdicts_); }

private:
    Kind kind_;
    const Routine& routine_;
    const TextFiles& texts_;
    const Printable& printable_;
    std::vector<Span> errors_;
    std::size_t errors_outside_ = 0;
    std::vector<Verdicts> verdicts_;
    std::optional<Plan> plan_;
};

/// The doses of an exercise as its weeks have them, the frequency in force included: that of its first week, and of
/// each step.
std::vector<Dose> doses_in_force(const Routine& routine, const Exercise& exercise);

/// "'a', 'b' and 'c'", each once, for messages.
std::string quoted_list(const std::vector<std::string>& names);

/// Where an exercise is named: the routine's reference to it, else its name, else all of it.
Span place_of(const Exercise& exercise);
/// What its author calls it: the id that it refers to, else its name.
std::string label_of(const Exercise& exercise);

/// What a rule finds, with the rule's own id and severity.
class Findings {
public:
    /// Keeps a reference to `diagnostics`.
    Findings(const Rule& rule, Diagnostics& diagnostics) : rule_(rule), diagnostics_(diagnostics) {}

    void add(Span span, std::string message, std::string help = {}, std::vector<Related> related = {}) {
        diagnostics_.add({rule_.severity, rule_.id, span, std::move(message), std::move(help), std::move(related), {}});
    }
    const Rule& rule() const { return rule_; }

private:
    const Rule& rule_;
    Diagnostics& diagnostics_;
};

/// Looks at one exercise, at one and its verdicts, or at a routine as a whole: adds what it finds, changes nothing
/// else.
using ExerciseCheck = void (*)(const Subject&, const Exercise&, Findings&);
using VerdictCheck = void (*)(const Subject&, const Exercise&, const Verdicts&, Findings&);
using RoutineCheck = void (*)(const Subject&, Findings&);

/// When a rule can be asked. An exercise of the library need not have a dose, nor all of one. Who looks at what is
/// missing, or at several keys together, can say nothing while one of them is broken.
struct Asked {
    bool of_library = true;
    bool of_broken = false;
    /// Who adds doses up says nothing while one of them is an amount that is likely to be a slip.
    bool of_unlikely = true;
};

/// A rule of the check in one row: what it is, when it is asked and the function, named after its id, that finds it.
struct CheckRule {
    Rule rule;
    Asked asked;
    ExerciseCheck of_exercise = nullptr;
    RoutineCheck of_routine = nullptr;
    VerdictCheck of_verdicts = nullptr;
};

/// The rules of each topic, in the file of src/check/rules that has its name.
namespace rules {
std::span<const CheckRule> dose();
std::span<const CheckRule> amounts();
std::span<const CheckRule> documented();
std::span<const CheckRule> frequency();
std::span<const CheckRule> progression();
std::span<const CheckRule> routine();
std::span<const CheckRule> time();
std::span<const CheckRule> print();
std::span<const CheckRule> keys();
}  // namespace rules

}  // namespace footplan
