#pragma once

#include <string>

#include "model/routine.hpp"

namespace footplan {

/// An exercise of a routine, which gives the exercise's own side, part and frequency and none for all.
struct Entry {
    const Routine& routine;
    std::size_t index;

    const Exercise& exercise() const { return routine.exercises[index]; }
    /// Nothing in a week in which it is not done.
    std::optional<Dose> dose(int week) const {
        if (!is_done_in(routine, index, week)) return std::nullopt;
        return dose_of_week(exercise().dose, exercise().progression, week);
    }
};

/// Which of two entries is taken for both.
struct Choice {
    bool is_second = false;
    bool same_dose = true;
    /// Why neither can, as for Apart; empty if one can.
    std::string why{};
};

/// Of two entries for one exercise the one with the larger dose over so many weeks; the first if they are alike.
Choice larger_dose(const Entry& a, const Entry& b, int weeks);

}  // namespace footplan
