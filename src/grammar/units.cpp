#include "grammar/units.hpp"

#include <algorithm>
#include <array>

namespace footplan::grammar {

namespace {

constexpr std::array<UnitName, 9> units{{
    {"s", TimeUnit::seconds, 1, "s", 1},
    {"sec", TimeUnit::seconds, 1, "s", 1},
    {"second", TimeUnit::seconds, 1, "s", 1},
    {"min", TimeUnit::minutes, 60, "min", 1},
    {"minute", TimeUnit::minutes, 60, "min", 1},
    {"count", TimeUnit::counts, 1, "counts", 1},
    {"h", TimeUnit::minutes, 3600, "min", 60},
    {"hr", TimeUnit::minutes, 3600, "min", 60},
    {"hour", TimeUnit::minutes, 3600, "min", 60},
}};

}  // namespace

const UnitName* find_unit(const Token& word) {
    if (word.kind != TokenKind::word) return nullptr;
    const auto* found = std::ranges::find_if(units, [&](const UnitName& unit) { return word.is_noun(unit.spelling); });
    return found == units.end() ? nullptr : found;
}

}  // namespace footplan::grammar
