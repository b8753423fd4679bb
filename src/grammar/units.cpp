#include "grammar/units.hpp"

#include <algorithm>
#include <array>

namespace footplan::grammar {

namespace {

constexpr std::array<UnitName, 9> units{{
    {"s", TimeUnit::seconds, 1, "s"},
    {"sec", TimeUnit::seconds, 1, "s"},
    {"second", TimeUnit::seconds, 1, "s"},
    {"min", TimeUnit::minutes, 60, "min"},
    {"minute", TimeUnit::minutes, 60, "min"},
    {"count", TimeUnit::counts, 1, "counts"},
    {"h", TimeUnit::minutes, 3600, "h"},
    {"hr", TimeUnit::minutes, 3600, "h"},
    {"hour", TimeUnit::minutes, 3600, "h"},
}};

}  // namespace

const UnitName* find_unit(const Token& word) {
    if (word.kind != TokenKind::word) return nullptr;
    const auto* found = std::ranges::find_if(units, [&](const UnitName& unit) {
        return unit.spelling.size() == 1 ? word.is(unit.spelling) : word.is_noun(unit.spelling);
    });
    return found == units.end() ? nullptr : found;
}

}  // namespace footplan::grammar
