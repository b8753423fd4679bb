#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/dose.hpp"

/// Short ways to write doses in tests, with the author's text left out where no one reads it.
namespace footplan::test {

inline Quantity n(int value) { return exactly(value); }
inline Quantity n(int from, int to) { return {Form::range, from, to, "range"}; }
inline Quantity at_least(int value) { return {Form::at_least, value, std::nullopt, "at least"}; }
inline Quantity up_to(int value) { return {Form::up_to, std::nullopt, value, "up to"}; }
inline Quantity about(int value) { return {Form::about, value, value, "about"}; }
inline Quantity a_few() { return {Form::a_few, 2, std::nullopt, "a few"}; }
inline Quantity several() { return {Form::several, 3, std::nullopt, "several"}; }
inline Quantity as_tolerated() { return {Form::as_tolerated, std::nullopt, std::nullopt, "as tolerated"}; }

/// The quantity as a time; minutes are given in minutes.
inline Time t(const Quantity& quantity, TimeUnit unit = TimeUnit::seconds) {
    const int factor = unit == TimeUnit::minutes ? 60 : 1;
    Time time{quantity.form, std::nullopt, std::nullopt, unit, quantity.text};
    if (quantity.min) time.min = Seconds{*quantity.min * factor};
    if (quantity.max) time.max = Seconds{*quantity.max * factor};
    return time;
}
inline Time s(int value) { return t(n(value)); }
inline Time s(int from, int to) { return t(n(from, to)); }
inline Time min(int value) { return t(n(value), TimeUnit::minutes); }
inline Time min(int from, int to) { return t(n(from, to), TimeUnit::minutes); }
inline Time counts(int value) { return t(n(value), TimeUnit::counts); }

template <class T>
Placed<T> placed(T value) {
    return {std::move(value), {}};
}

/// A dose, a key at a time: `D().reps(n(10)).hold(s(3)).side(Side::each)`.
struct D {
    Dose dose;
    D& sets(Quantity v) { return dose.sets = placed(std::move(v)), *this; }
    D& reps(Quantity v) { return dose.work.reps = placed(std::move(v)), *this; }
    D& hold(Time v) { return dose.work.hold = placed(std::move(v)), *this; }
    D& duration(Time v) { return dose.work.duration = placed(std::move(v)), *this; }
    D& rest(Time v) { return dose.rest = placed(std::move(v)), *this; }
    D& rest_between_reps(Time v) { return dose.work.rest_between_reps = placed(std::move(v)), *this; }
    D& tempo(long up, long hold, long down) {
        return dose.work.tempo = placed(Tempo{Seconds{up}, Seconds{hold}, Seconds{down}, TimeUnit::seconds, ""}), *this;
    }
    D& side(Side v) { return dose.side = placed(v), *this; }
    D& load(std::string v) { return dose.work.load = placed(std::move(v)), *this; }
    D& frequency(Frequency v) { return dose.frequency = placed(std::move(v)), *this; }
    D& when(const std::vector<std::string>& cues) {
        dose.when = placed(std::vector<Placed<std::string>>{});
        for (const std::string& cue : cues) dose.when->value.push_back(placed(cue));
        return *this;
    }
    D& phase(std::string name, Work work = {}) {
        if (!dose.phases) dose.phases = placed(std::vector<Phase>{});
        dose.phases->value.push_back({placed(std::move(name)), std::move(work)});
        return *this;
    }
    operator Dose() const { return dose; }
};

inline Work duration(Time time) {
    Work work;
    work.duration = placed(std::move(time));
    return work;
}
inline Work reps(Quantity quantity) {
    Work work;
    work.reps = placed(std::move(quantity));
    return work;
}

inline Frequency daily() { return {{Form::exact, 1, 1, ""}, PerWeek{{Form::exact, 7, 7, ""}}, "daily"}; }
inline Frequency a_day(Quantity times) { return {std::move(times), PerWeek{{Form::exact, 7, 7, ""}}, "a day"}; }
inline Frequency a_week(Quantity days) { return {{Form::exact, 1, 1, ""}, PerWeek{std::move(days)}, "a week"}; }
inline Frequency every(int days) { return {{Form::exact, 1, 1, ""}, EveryDays{days}, "every"}; }
inline Frequency on(std::vector<Weekday> days) { return {{Form::exact, 1, 1, ""}, OnWeekdays{std::move(days)}, "on"}; }

}  // namespace footplan::test
