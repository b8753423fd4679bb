#pragma once

#include "model/dose.hpp"

namespace footplan {

/// Whether two values mean the same, whatever their words and places: "10" and "ten", "60 s" and "1 min".
bool means_same(const Quantity& a, const Quantity& b);
bool means_same(const Time& a, const Time& b);
bool means_same(const Frequency& a, const Frequency& b);

/// Whether laying `changes` over `before` leaves everything as it was.
bool changes_nothing(const Dose& before, const Dose& changes);

}  // namespace footplan
