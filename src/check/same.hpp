#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/exercise.hpp"
#include "vocabulary/row.hpp"

namespace footplan {

/// Whether two values mean the same, whatever their words and places: "10" and "ten", "60 s" and "1 min".
bool means_same(const Quantity& a, const Quantity& b);
bool means_same(const Time& a, const Time& b);
/// No pause and one of 0 s are one.
bool means_same(const Tempo& a, const Tempo& b);
bool means_same(const std::variant<Quantity, Time>& a, const std::variant<Quantity, Time>& b);
bool means_same(const Frequency& a, const Frequency& b);
bool means_same(const std::vector<Phase>& a, const std::vector<Phase>& b);
bool means_same(const BuildUp& a, const BuildUp& b);
bool means_same(const Dose& a, const Dose& b);
bool means_same(const Texts& a, const Texts& b);
inline bool means_same(const std::string& a, const std::string& b) { return a == b; }
inline bool means_same(Side a, Side b) { return a == b; }
inline bool means_same(PhasesPer a, PhasesPer b) { return a == b; }

/// What is not given means the same as nothing else.
template <class T>
bool means_same(const std::optional<Placed<T>>& a, const std::optional<Placed<T>>& b) {
    return a.has_value() == b.has_value() && (!a || means_same(**a, **b));
}

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
