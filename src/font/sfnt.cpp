#include "font/sfnt.hpp"

#include <algorithm>
#include <string>

namespace footplan::font::sfnt {

std::uint16_t Bytes::u16(std::size_t offset) const {
    const auto two = part(offset, 2).view();
    return static_cast<std::uint16_t>(static_cast<unsigned char>(two[0]) << 8 | static_cast<unsigned char>(two[1]));
}

std::uint32_t Bytes::u32(std::size_t offset) const {
    return static_cast<std::uint32_t>(u16(offset)) << 16 | u16(offset + 2);
}

Bytes Bytes::part(std::size_t offset, std::size_t length) const {
    if (offset > bytes_.size() || length > bytes_.size() - offset) throw Damaged("it ends too early");
    return Bytes(bytes_.substr(offset, length));
}

Bytes Bytes::from(std::size_t offset) const {
    return part(offset, offset > bytes_.size() ? 0 : bytes_.size() - offset);
}

Tables::Tables(std::string_view file) {
    const Bytes bytes(file);
    const std::size_t count = bytes.u16(4);
    for (std::size_t i = 0; i < count; ++i) {
        const Bytes row = bytes.part(12 + 16 * i, 16);
        entries_.push_back({row.view().substr(0, 4), bytes.part(row.u32(8), row.u32(12))});
    }
}

std::optional<Bytes> Tables::find(std::string_view tag) const {
    const auto at = std::ranges::find(entries_, tag, &Entry::tag);
    if (at == entries_.end()) return std::nullopt;
    return at->bytes;
}

Bytes Tables::get(std::string_view tag) const {
    if (const auto found = find(tag)) return *found;
    throw Damaged("it has no table '" + std::string(tag) + "'");
}

}  // namespace footplan::font::sfnt
