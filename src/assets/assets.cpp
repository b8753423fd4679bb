#include "assets/assets.hpp"

#include <algorithm>

namespace footplan::assets {

std::optional<std::string_view> find(std::string_view name) {
    const auto at = std::ranges::lower_bound(all(), name, {}, &Asset::name);
    if (at == all().end() || at->name != name) return std::nullopt;
    return at->bytes();
}

}  // namespace footplan::assets
