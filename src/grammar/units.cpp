#include "grammar/units.hpp"

#include <algorithm>

namespace footplan::grammar {

const UnitName* find_unit(const Token& word) {
    if (word.kind != TokenKind::word) return nullptr;
    const auto* found = std::ranges::find_if(unit_names, [&](const UnitName& unit) {
        return unit.spelling.size() == 1 ? word.is(unit.spelling) : word.is_noun(unit.spelling);
    });
    return found == unit_names.end() ? nullptr : found;
}

}  // namespace footplan::grammar
