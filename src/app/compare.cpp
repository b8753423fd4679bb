#include "app/compare.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "app/stated.hpp"
#include "plan/plan.hpp"
#include "words/spoken_dose.hpp"

namespace footplan::app {

namespace {

using exporter::Change;
using exporter::ChangedVerdict;

std::string words_of(Relation relation) {
    switch (relation) {
        case Relation::left_out: return "without";
        case Relation::below: return "below";
        case Relation::above: return "above";
        case Relation::reaches_below: return "partly below";
        case Relation::reaches_above: return "partly above";
        case Relation::reaches_both: return "partly below and above";
    }
    return "";
}

/// How a dose compares with each source, for one part of it.
std::vector<ChangedVerdict> standing(const std::optional<Judgement>& judgement) {
    std::vector<ChangedVerdict> found;
    if (!judgement) return found;
    for (const Statement& statement : judgement->statements)
        found.push_back(
            {statement.source, statement.text, statement.relation ? words_of(*statement.relation) : "within"});
    return found;
}

/// An exercise of both routines.
struct Both {
    const Exercise* exercise = nullptr;
    std::size_t before = 0;
    std::size_t after = 0;
};

/// One of two routines, with its weeks.
struct Version {
    const Routine& routine;
    Plan plan;
};

class Comparer {
public:
    Comparer(const CheckedRoutine& before, const CheckedRoutine& after, const words::Labels& labels)
        : speaker_(labels),
          weeks_(std::max(length_of(before.routine).most, length_of(after.routine).most)),
          before_{before.routine, make_plan(before.routine, {}, weeks_)},
          after_{after.routine, make_plan(after.routine, {}, weeks_)} {}

    std::vector<Change> run() {
        routine();
        const auto pairs = matched();
        for (const Both& both : pairs) exercise(both);
        return std::move(changes_);
    }

private:
    /// The routine's own texts and values.
    void routine() { texts(routine_texts(before_.routine), routine_texts(after_.routine), nullptr); }

    void texts(const std::vector<StatedText>& before, const std::vector<StatedText>& after, const Exercise* exercise) {
        for (std::size_t i = 0; i < after.size(); ++i) add_text(after[i].name, before[i].text, after[i].text, exercise);
    }

    void add_text(std::string_view what, std::optional<std::string> before, std::optional<std::string> after,
                  const Exercise* exercise) {
        if (before == after) return;
        Change change = of(exercise, what);
        change.before = std::move(before);
        change.after = std::move(after);
        changes_.push_back(std::move(change));
    }

    static Change of(const Exercise* exercise, std::string_view what) {
        Change change;
        if (exercise) {
            change.exercise = exercise->id;
            change.name = **exercise->name;
        }
        change.what = what;
        return change;
    }

    /// The exercises that both have; what only one has is a change. An id that is there twice is matched in order.
    std::vector<Both> matched() {
        std::map<std::string, std::vector<std::size_t>, std::less<>> known;
        const auto& old = before_.routine.exercises;
        for (std::size_t i = 0; i < old.size(); ++i) known[old[i].id].push_back(i);
        std::vector<Both> pairs;
        const auto& fresh = after_.routine.exercises;
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            auto& places = known[fresh[i].id];
            if (places.empty()) {
                Change change = of(&fresh[i], "exercise");
                set_weeks(change, after_, i);
                change.after = first_dose(after_, i);
                changes_.push_back(std::move(change));
                continue;
            }
            pairs.push_back({&fresh[i], places.front(), i});
            places.erase(places.begin());
        }
        for (std::size_t i = 0; i < old.size(); ++i) {
            const auto& places = known[old[i].id];
            if (std::ranges::find(places, i) == places.end()) continue;
            Change change = of(&old[i], "exercise");
            set_weeks(change, before_, i);
            change.before = first_dose(before_, i);
            changes_.push_back(std::move(change));
        }
        return pairs;
    }

    /// The weeks from the first to the last in which an exercise of one routine alone is done, unless it is in all.
    void set_weeks(Change& change, const Version& version, std::size_t index) const {
        int first = 0, last = 0;
        for (int week = 1; week <= weeks_; ++week) {
            if (!is_done_in(version.routine, index, week)) continue;
            if (first == 0) first = week;
            last = week;
        }
        if (first > 0 && (first > 1 || last < weeks_)) set_weeks(change, first, last);
    }
    void set_weeks(Change& change, int first, int last) const {
        change.first_week = first;
        change.last_week = last;
        change.to_the_end = last == weeks_ && first < last;
    }

    /// The dose as the plan says it in the first week that has the exercise; of one that waits for a criterion the one
    /// that it begins with.
    std::string first_dose(const Version& version, std::size_t index) const {
        const auto& weeks = version.plan.weeks;
        const auto first = std::ranges::find_if(weeks, [&](const Week& week) { return week.has(index); });
        const Dose& dose = (first == weeks.end() ? weeks.front() : *first).doses[index];
        const words::DoseContext context{part_of(version.routine.exercises[index]), {}, {}};
        std::string said;
        const auto add = [&](const words::Said& part) { said += (said.empty() ? "" : " ") + part.text; };
        std::ranges::for_each(say_amount_of(speaker_, dose, context), add);
        if (const auto growth = say_build_up(speaker_, dose)) add(*growth);
        if (const auto frequency = say_frequency(speaker_, dose, context)) add(*frequency);
        return said;
    }

    void exercise(const Both& both) {
        const Exercise& b = before_.routine.exercises[both.before];
        const Exercise& a = after_.routine.exercises[both.after];
        add_text("name", **b.name, **a.name, &a);
        presence(both);
        for (const Aspect& aspect : aspects()) doses(both, aspect);
        texts(exercise_texts(b), exercise_texts(a), &a);
        steps_by_criterion(both);
    }

    /// The weeks in which it is done in one of the two alone.
    void presence(const Both& both) {
        weekly(both, "done", [&](int week) {
            const bool was = is_done_in(before_.routine, both.before, week);
            const bool is = is_done_in(after_.routine, both.after, week);
            Weekly found;
            if (was == is) return found;
            found.differs = true;
            found.before = was ? "done" : "not done";
            found.after = is ? "done" : "not done";
            return found;
        });
    }

    /// What a week has of one part of a dose in both.
    struct Weekly {
        bool differs = false;
        std::optional<std::string> before, after;
        std::vector<ChangedVerdict> verdicts;

        bool operator==(const Weekly&) const = default;
    };

    const Dose& dose(const Version& version, std::size_t exercise, int week) const {
        return version.plan.weeks[static_cast<std::size_t>(week - 1)].doses[exercise];
    }

    void doses(const Both& both, const Aspect& aspect) {
        weekly(both, aspect.name, [&](int week) {
            Weekly found;
            if (!is_done_in(before_.routine, both.before, week) || !is_done_in(after_.routine, both.after, week))
                return found;
            const Dose& b = dose(before_, both.before, week);
            const Dose& a = dose(after_, both.after, week);
            if (aspect.parameter) found.verdicts = new_verdicts(both, *aspect.parameter, week);
            const bool same = aspect.same(b, a);
            found.differs = !same || !found.verdicts.empty();
            if (!found.differs) return Weekly{};
            found.after = aspect.words(a, speaker_);
            // Other words for the same are no difference.
            found.before = same ? found.after : aspect.words(b, speaker_);
            return found;
        });
    }

    /// What the sources say of it now and did not say before.
    std::vector<ChangedVerdict> new_verdicts(const Both& both, Parameter parameter, int week) const {
        const auto judged = [&](const Version& version, std::size_t index) {
            const Exercise& exercise = version.routine.exercises[index];
            return standing(
                judge(dose(version, index, week), compared_with(version.routine, exercise), week)[parameter]);
        };
        const auto was = judged(before_, both.before);
        auto is = judged(after_, both.after);
        std::erase_if(is, [&](const ChangedVerdict& verdict) { return std::ranges::find(was, verdict) != was.end(); });
        return is;
    }

    /// One change for each run of weeks that differ in the same way.
    template <class Of>
    void weekly(const Both& both, std::string_view what, const Of& of_week) {
        for (int first = 1; first <= weeks_;) {
            const Weekly found = of_week(first);
            int last = first;
            while (last < weeks_ && of_week(last + 1) == found) ++last;
            if (found.differs) {
                Change change = of(both.exercise, what);
                if (first > 1 || last < weeks_) set_weeks(change, first, last);
                change.before = found.before;
                change.after = found.after;
                change.verdicts = found.verdicts;
                changes_.push_back(std::move(change));
            }
            first = last + 1;
        }
    }

    /// Steps that no week has: what comes once a criterion is reached.
    void steps_by_criterion(const Both& both) {
        const auto words = [&](const Exercise& exercise) -> std::optional<std::string> {
            std::string all;
            for (const Progression& step : exercise.progression) {
                if (!step.once) continue;
                all += fmt::format("{}once {}", all.empty() ? "" : " / ", **step.once);
                if (step.exercise) all += fmt::format(" go on with {}", **step.exercise);
                for (const Aspect& aspect : aspects())
                    if (const auto stated = aspect.words(step.changes, speaker_);
                        stated && aspect.name != "sets" && aspect.name != "side")
                        all += fmt::format(" {} {}", aspect.name, *stated);
                if (step.changes.sets) all += " " + speaker_.sets(**step.changes.sets);
                if (step.changes.side) all += fmt::format(" side {}", name_of(**step.changes.side));
            }
            return all.empty() ? std::nullopt : std::optional(all);
        };
        add_text("progression", words(before_.routine.exercises[both.before]),
                 words(after_.routine.exercises[both.after]), both.exercise);
    }

    words::Speaker speaker_;
    /// Of the longer one: the other goes on as it ends, which is what more weeks of it print.
    int weeks_;
    Version before_;
    Version after_;
    std::vector<Change> changes_;
};

}  // namespace

exporter::Comparison compare(const CheckedRoutine& before, const CheckedRoutine& after, const words::Labels& labels) {
    return {before.routine.id, after.routine.id, Comparer(before, after, labels).run()};
}

}  // namespace footplan::app
