#include "check/merge.hpp"

#include <algorithm>
#include <cassert>
#include <functional>

#include <fmt/format.h>

#include "base/text.hpp"
#include "check/larger_dose.hpp"

namespace footplan {

namespace {

/// The routine with what it gives to all exercises written in each, and its length in their weeks if `last` is later.
Routine spelled_out(Routine routine, int last) {
    for (Exercise& exercise : routine.exercises) {
        if (!exercise.source) exercise.source = routine.source;
        if (!exercise.part) exercise.part = routine.part;
        if (!exercise.dose.side) exercise.dose.side = routine.side;
        if (!exercise.dose.frequency) exercise.dose.frequency = routine.frequency;
        if (!routine.weeks || length_of(routine).most >= last) continue;
        WeekRange own = exercise.weeks ? **exercise.weeks : WeekRange{};
        own.last = std::min(own.last.value_or(most_weeks), length_of(routine).most);
        exercise.weeks = Placed<WeekRange>{own, exercise.weeks ? exercise.weeks->span : routine.weeks->span};
    }
    return routine;
}

/// Puts the exercises of routines together, one after the other. Keeps a reference.
class Merger {
public:
    Merger(const std::vector<Routine>& routines, int weeks, const PicturePath& picture)
        : routines_(routines), weeks_(weeks), picture_(picture) {
        for (std::size_t r = 0; r < routines_.size(); ++r)
            for (std::size_t e = 0; e < routines_[r].exercises.size(); ++e) add(Origin{r, e});
        for (const auto& group : groups_) place(group);
        result_.routine = routines_.front();
        result_.routine.exercises.clear();
        for (const Origin& origin : result_.origins) result_.routine.exercises.push_back(moved(origin));
        check_other_days();
    }

    Merged result() && { return std::move(result_); }

private:
    const Exercise& at(const Origin& origin) const { return routines_[origin.routine].exercises[origin.exercise]; }

    /// The entries of one exercise that stay, and those that another replaces, each with that one.
    struct Group {
        std::vector<Origin> kept;
        std::vector<std::pair<Origin, Origin>> dropped;
    };

    void add(const Origin& origin) {
        const auto known = std::ranges::find_if(groups_, [&](const Group& group) {
            return group.kept.front().routine != origin.routine && is_same(at(group.kept.front()), at(origin));
        });
        if (known == groups_.end()) {
            groups_.push_back({{origin}, {}});
            return;
        }
        known->kept.push_back(origin);
        while (drop_one(*known)) {
        }
    }

    /// Whichever came first, the larger of two stays, in the place of the first.
    bool drop_one(Group& group) {
        for (std::size_t i = 0; i < group.kept.size(); ++i)
            for (std::size_t j = i + 1; j < group.kept.size(); ++j) {
                const Choice choice = choose(group.kept[i], group.kept[j]);
                if (!choice.why.empty()) continue;
                if (choice.is_second) std::swap(group.kept[i], group.kept[j]);
                const Origin dropped = group.kept[j];
                for (auto& [other, stays] : group.dropped)
                    if (stays == dropped) stays = group.kept[i];
                group.dropped.emplace_back(dropped, group.kept[i]);
                group.kept.erase(group.kept.begin() + static_cast<std::ptrdiff_t>(j));
                return true;
            }
        return false;
    }

    void place(const Group& group) {
        const std::size_t first = result_.origins.size();
        for (const Origin& origin : group.kept) {
            for (std::size_t other = first; other < result_.origins.size(); ++other)
                result_.apart.push_back({result_.origins.size(), other, choose(result_.origins[other], origin).why});
            result_.origins.push_back(origin);
        }
        for (const auto& [dropped, stays] : group.dropped)
            result_.also_in.push_back({place_of(stays), dropped, choose(stays, dropped).same_dose});
    }

    Choice choose(const Origin& a, const Origin& b) const {
        const Routine &one = routines_[a.routine], &other = routines_[b.routine];
        if (is_repeated(one, at(a)) || is_repeated(other, at(b))) return {.why = "more than once"};
        const auto path = [&](const Exercise& exercise) { return exercise.figure ? picture_(*exercise.figure) : ""; };
        if (path(at(a)) != path(at(b))) return {.why = "with another picture"};
        Choice choice = larger_dose({one, a.exercise}, {other, b.exercise}, weeks_);
        if (!choice.same_dose && has_other_days(choice.is_second ? one : other, at(a).id))
            choice.why = "on days that another exercise is to leave free";
        return choice;
    }

    /// For a person who reads the plan: what has a name of its own is another exercise.
    static bool is_same(const Exercise& a, const Exercise& b) { return a.id == b.id && **a.name == **b.name; }

    static bool is_repeated(const Routine& routine, const Exercise& exercise) {
        return std::ranges::count_if(routine.exercises, [&](const auto& one) { return is_same(one, exercise); }) > 1;
    }

    /// Whether an exercise is done on days without this one, in some week.
    static bool is_on_days_without(const Exercise& exercise, const std::string& id) {
        const auto is_other = [&](const std::optional<Placed<Frequency>>& frequency) {
            const auto* days = frequency ? std::get_if<OnDaysWithout>(&(**frequency).days) : nullptr;
            return days != nullptr && days->exercise == id;
        };
        return is_other(exercise.dose.frequency) ||
               std::ranges::any_of(exercise.progression,
                                   [&](const Progression& step) { return is_other(step.changes.frequency); });
    }

    static bool has_other_days(const Routine& routine, const std::string& id) {
        return std::ranges::any_of(routine.exercises, [&](const auto& one) { return is_on_days_without(one, id); });
    }

    /// "On days without" an id that two of the exercises have by now.
    void check_other_days() {
        for (const Apart& two : result_.apart) {
            const std::string& id = result_.routine.exercises[two.exercise].id;
            for (const Exercise& exercise : result_.routine.exercises)
                if (is_on_days_without(exercise, id))
                    result_.conflicts.push_back(fmt::format("{} is on days without {}, which is in {} and, {}, in {}",
                                                            text::quoted(exercise.id), text::quoted(id),
                                                            routine_of(two.other), two.why, routine_of(two.exercise)));
        }
    }

    std::string routine_of(std::size_t index) const {
        return text::quoted(routines_[result_.origins[index].routine].id);
    }

    /// Where an exercise of a routine is now.
    std::size_t place_of(const Origin& origin) const {
        const auto found = std::ranges::find(result_.origins, origin);
        assert(found != result_.origins.end() && "an exercise that steps bring is never left out");
        return static_cast<std::size_t>(found - result_.origins.begin());
    }

    Exercise moved(const Origin& origin) const {
        Exercise exercise = at(origin);
        if (exercise.follows) exercise.follows->exercise = place_of({origin.routine, exercise.follows->exercise});
        for (Progression& step : exercise.progression)
            if (step.next) step.next = place_of({origin.routine, *step.next});
        return exercise;
    }

    const std::vector<Routine>& routines_;
    int weeks_;
    const PicturePath& picture_;
    std::vector<Group> groups_;
    Merged result_;
};

/// What a routine says of all its exercises together.
void join(Routine& all, const Routine& routine) {
    const auto add_once = [](auto& list, const auto& value, const auto& is_same) {
        if (std::ranges::none_of(list, [&](const auto& known) { return is_same(known, value); })) list.push_back(value);
    };
    const auto same_value = [](const auto& a, const auto& b) { return *a == *b; };
    for (const auto& text : routine.precautions) add_once(all.precautions, text, same_value);
    for (const auto& log : routine.log) add_once(all.log, log, same_value);
    for (const auto& source : routine.sources)
        add_once(all.sources, source, [](const auto& a, const auto& b) { return a.id == b.id; });
    for (const FileId file : routine.bases) add_once(all.bases, file, std::equal_to<>());
    if (!all.for_name) all.for_name = routine.for_name;
    if (!all.language) all.language = routine.language;
    const auto& source = all.source;
    if (source && !(routine.source && **routine.source == **source)) all.source.reset();
}

/// What one plan cannot say of both.
void add_conflicts(const Routine& a, const Routine& b, bool length_is_given, std::vector<std::string>& conflicts) {
    const auto differ = [](const auto& one, const auto& other) { return one && other && **one != **other; };
    const auto add = [&](std::string_view what) {
        conflicts.push_back(fmt::format("{} and {} {}", text::quoted(a.id), text::quoted(b.id), what));
    };
    if (differ(a.for_name, b.for_name)) add("are for different people");
    if (differ(a.language, b.language)) add("are in different languages");
    const auto is_range = [](const Routine& routine) { return length_of(routine).least < length_of(routine).most; };
    if (!length_is_given && differ(a.weeks, b.weeks) && (is_range(a) || is_range(b)))
        add("last for different numbers of weeks, not all of which are needed: say for how many weeks the plan is");
}

/// The longest length that is stated, if no routine without one would be cut short by it.
std::optional<Placed<ProgrammeLength>> longest(std::span<const Routine> routines) {
    std::optional<Placed<ProgrammeLength>> length;
    bool all_state = true;
    for (const Routine& routine : routines) {
        all_state = all_state && routine.weeks;
        if (routine.weeks && (!length || (*length)->most < (*routine.weeks)->most)) length = routine.weeks;
    }
    return all_state || !length || (*length)->most >= default_weeks ? length : std::nullopt;
}

}  // namespace

Merged merge(std::span<const Routine> routines, std::optional<int> weeks, const PicturePath& picture) {
    const auto length = longest(routines);
    const int stated = length ? (*length)->most : default_weeks;
    std::vector<Routine> parts;
    for (const Routine& routine : routines) parts.push_back(spelled_out(routine, weeks ? 0 : stated));
    Merged merged = Merger(parts, weeks.value_or(stated), picture).result();
    Routine& whole = merged.routine;
    for (std::size_t r = 1; r < parts.size(); ++r) {
        for (const Routine& earlier : std::span(parts).first(r))
            add_conflicts(earlier, parts[r], weeks.has_value(), merged.conflicts);
        join(whole, parts[r]);
    }
    merged.parts = std::move(parts);
    whole.weeks = length;
    // What was said of the exercises of one is not said of all.
    whole.side.reset();
    whole.part.reset();
    whole.frequency.reset();
    whole.session_length.reset();
    return merged;
}

}  // namespace footplan
