#include "check/amount_of_work.hpp"

#include <cmath>

#include "check/range.hpp"
#include "check/same.hpp"

namespace footplan {

namespace {

/// A part of a dose that grows; none if it is not given.
using Part = std::optional<Range>;

template <class T>
Part part(const std::optional<Placed<T>>& value) {
    return value ? Part(range_of(**value)) : std::nullopt;
}

RelativeSize opposite(RelativeSize size) {
    return size == RelativeSize::larger    ? RelativeSize::smaller
           : size == RelativeSize::smaller ? RelativeSize::larger
                                           : size;
}

RelativeSize compare(const Range& a, const Range& b) {
    if (a.min == b.min && a.max == b.max) return RelativeSize::same;
    if (a.min >= b.min && a.max >= b.max) return RelativeSize::larger;
    return a.min <= b.min && a.max <= b.max ? RelativeSize::smaller : RelativeSize::neither;
}

/// Of what need not be given: a hold, how often.
RelativeSize compare_or_none(const Part& a, const Part& b) {
    if (a && b) return compare(*a, *b);
    if (a) return RelativeSize::larger;
    return b ? opposite(RelativeSize::larger) : RelativeSize::same;
}

/// Of what says how much there is to do: an exercise is counted or timed.
RelativeSize compare_alike(const Part& a, const Part& b) {
    if (a.has_value() != b.has_value()) return RelativeSize::neither;
    return a ? compare(*a, *b) : RelativeSize::same;
}

RelativeSize compare(const Work& a, const Work& b) {
    RelativeSize size = compare_alike(part(a.reps), part(b.reps));
    size = both(size, compare_or_none(part(a.hold), part(b.hold)));
    size = both(size, compare_alike(part(a.duration), part(b.duration)));
    if (a.tempo.has_value() != b.tempo.has_value()) return RelativeSize::neither;
    if (a.tempo && (*a.tempo)->total() != (*b.tempo)->total()) return RelativeSize::neither;
    return size;
}

Range sets_of(const Dose& dose, std::size_t phase) {
    const auto& own = dose.phases ? (**dose.phases)[phase].sets : std::nullopt;
    return range_of(own ? **own : footplan::sets_of(dose));
}

RelativeSize compare(const Frequency& a, const Frequency& b) {
    if (means_same(a, b)) return RelativeSize::same;
    const auto taken_from_another = [](const Frequency& one) {
        return std::holds_alternative<OnDaysWithout>(one.days);
    };
    if (taken_from_another(a) || taken_from_another(b)) return RelativeSize::neither;
    return both(compare(range_of(a.per_day), range_of(b.per_day)), compare(days_a_week(a), days_a_week(b)));
}

/// Boxes that cues alone give each day.
std::size_t cues_alone(const Dose& dose) { return !dose.frequency && dose.when ? (*dose.when)->size() : 0; }

/// How often, by a frequency or by cues without one; these two are not compared with each other.
RelativeSize compare_how_often(const Dose& a, const Dose& b) {
    if (a.frequency && b.frequency) return compare(**a.frequency, **b.frequency);
    const std::size_t one = cues_alone(a), other = cues_alone(b);
    if (a.frequency) return other > 0 ? RelativeSize::neither : RelativeSize::larger;
    if (b.frequency) return one > 0 ? RelativeSize::neither : RelativeSize::smaller;
    return one == other ? RelativeSize::same : one > other ? RelativeSize::larger : RelativeSize::smaller;
}

bool is_known(const Range& range) { return std::isfinite(range.min) && std::isfinite(range.max); }

Range operator*(const Range& a, const Range& b) { return {a.min * b.min, a.max * b.max}; }

WeeklyWork::Unit unit_of(const Work& work) {
    if (work.duration) return WeeklyWork::Unit::seconds;
    return work.hold || work.tempo ? WeeklyWork::Unit::seconds_held : WeeklyWork::Unit::repetitions;
}

/// What one repetition counts for, or the whole of what is timed.
Range unit_work(const Work& work) {
    if (work.duration) return range_of(**work.duration);
    if (work.hold) return range_of(**work.hold);
    if (!work.tempo) return {1, 1};
    const auto total = static_cast<double>((*work.tempo)->total().value);
    return {total, total};
}

}  // namespace

RelativeSize both(RelativeSize one, RelativeSize other) {
    if (one == RelativeSize::same || one == other) return other;
    return other == RelativeSize::same ? one : RelativeSize::neither;
}

RelativeSize compare_size(const Dose& a, const Dose& b) {
    const auto works = works_of(a), others = works_of(b);
    if (works.size() != others.size()) return RelativeSize::neither;
    RelativeSize size = compare_how_often(a, b);
    for (std::size_t i = 0; i < works.size(); ++i)
        size = both(size, both(compare(sets_of(a, i), sets_of(b, i)), compare(works[i], others[i])));
    return size;
}

std::optional<WeeklyWork> weekly_work(const Dose& dose) {
    if (!dose.frequency || std::holds_alternative<OnDaysWithout>((*dose.frequency)->days)) return std::nullopt;
    const Range sessions = range_of((*dose.frequency)->per_day) * days_a_week(**dose.frequency);
    const auto works = works_of(dose);
    WeeklyWork sum{unit_of(works.front())};
    for (std::size_t i = 0; i < works.size(); ++i) {
        const Work& work = works[i];
        if (work.task || unit_of(work) != sum.unit) return std::nullopt;
        if (sum.unit == WeeklyWork::Unit::repetitions && !work.reps) return std::nullopt;
        const Range reps = work.reps ? range_of(**work.reps) : Range{1, 1};
        const Range sets = sets_of(dose, i), each = unit_work(work);
        for (const Range& factor : {sets, reps, sessions, each})
            if (!is_known(factor)) return std::nullopt;
        const Range all = sets * reps * sessions * each;
        sum.min += all.min;
        sum.max += all.max;
    }
    return sum;
}

}  // namespace footplan
