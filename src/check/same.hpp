#pragma once

#include "model/exercise.hpp"
#include "vocabulary/row.hpp"

namespace footplan {

/// Whether two values mean the same, whatever their words and places: "10" and "ten", "60 s" and "1 min".
bool means_same(const Quantity& a, const Quantity& b);
bool means_same(const Time& a, const Time& b);
bool means_same(const Frequency& a, const Frequency& b);
bool means_same(const Dose& a, const Dose& b);
bool means_same(const Texts& a, const Texts& b);

/// Whether laying `changes` over `before` leaves everything as it was.
bool changes_nothing(const Dose& before, const Dose& changes);

namespace detail {

inline bool same_value(const std::string& a, const std::string& b) { return a == b; }

template <class T>
bool same_value(const std::optional<Placed<T>>& a, const std::optional<Placed<T>>& b) {
    return a.has_value() == b.has_value() && (!a || **a == **b);
}

inline bool same_value(const Texts& a, const Texts& b) { return means_same(a, b); }

}  // namespace detail

/// Whether the keys of a table have the same values, wherever they are written.
template <class Rows, class Owner>
bool same_values(const Rows& rows, const Owner& a, const Owner& b) {
    bool same = true;
    vocabulary::for_each_row(rows, [&](const auto& row) {
        same = same && detail::same_value(vocabulary::member_of(a, row.member), vocabulary::member_of(b, row.member));
    });
    return same;
}

}  // namespace footplan
