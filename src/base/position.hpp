#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <ranges>

namespace footplan {

/// The index of the first element of which the predicate is true; nothing if there is none.
template <std::ranges::random_access_range Range, class Predicate>
std::optional<std::size_t> position_if(const Range& range, const Predicate& is_meant) {
    const auto at = std::ranges::find_if(range, is_meant);
    if (at == std::ranges::end(range)) return std::nullopt;
    return static_cast<std::size_t>(at - std::ranges::begin(range));
}

/// The index of the first element that is equal to the value; nothing if there is none.
template <std::ranges::random_access_range Range, class Value>
std::optional<std::size_t> position_of(const Range& range, const Value& value) {
    return position_if(range, [&](const auto& element) { return element == value; });
}

}  // namespace footplan
