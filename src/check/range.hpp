#pragma once

#include <limits>

#include "check/verdict.hpp"
#include "model/frequency.hpp"
#include "model/quantity.hpp"

namespace footplan {

/// An amount as an interval of the numbers; an open end is infinite.
struct Range {
    static constexpr double infinity = std::numeric_limits<double>::infinity();
    double min = -infinity;
    double max = infinity;
};

Range range_of(const Quantity& quantity);
/// In seconds.
Range range_of(const Time& time);
/// Days a week: 7/N for every N days, which is why these are not whole numbers.
Range days_a_week(const Frequency& frequency);

/// How a range lies to one that does not contain it; none if it does.
std::optional<Relation> relation(const Range& given, const Range& stated);

}  // namespace footplan
