#include "assets/assets.hpp"

#include <algorithm>

namespace footplan::assets {

const Asset* find(std::string_view name) {
    const auto at = std::ranges::find(all(), name, &Asset::name);
    return at == all().end() ? nullptr : &*at;
}

std::optional<FileId> open(std::string_view name, TextFiles& texts) {
    const Asset* const asset = find(name);
    if (asset == nullptr) return std::nullopt;
    return texts.add(std::string(name), std::string(asset->bytes));
}

std::string_view prepared(const TextFile& file) {
    const Asset* const asset = find(file.path());
    return asset != nullptr && asset->bytes == file.text() ? asset->prepared : std::string_view();
}

}  // namespace footplan::assets
