#include "font/truetype.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

// The tables are those of the OpenType specification, version 1.9.
namespace footplan::font {

namespace {

using sfnt::Bytes;
using Glyph = TrueType::Glyph;

/// The subtable of `cmap` that maps Unicode: all of it (format 12) or its first plane (format 4).
Bytes unicode_map(const Bytes& cmap) {
    Bytes best;
    for (std::size_t i = 0; i < cmap.u16(2); ++i) {
        const int platform = cmap.u16(4 + 8 * i);
        const int encoding = cmap.u16(6 + 8 * i);
        if (!(platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10)))) continue;
        const Bytes map = cmap.from(cmap.u32(8 + 8 * i));
        const int format = map.u16(0);
        if (format == 12) return map;
        if (format == 4) best = map;
    }
    if (best.size() == 0) throw sfnt::Damaged("it has no Unicode character map");
    return best;
}

Glyph find_in_segments(const Bytes& map, char32_t code_point) {
    if (code_point > 0xFFFF) return 0;
    const std::size_t doubled = map.u16(6);
    for (std::size_t i = 0; i < doubled; i += 2) {
        if (map.u16(14 + i) < code_point) continue;
        const std::size_t start = 16 + doubled + i;
        if (map.u16(start) > code_point) return 0;
        const unsigned delta = map.u16(start + doubled);
        const std::size_t range = start + 2 * doubled;
        if (map.u16(range) == 0) return static_cast<Glyph>(code_point + delta);
        const unsigned glyph = map.u16(range + map.u16(range) + 2 * (code_point - map.u16(start)));
        return static_cast<Glyph>(glyph == 0 ? 0 : glyph + delta);
    }
    return 0;
}

Glyph find_in_groups(const Bytes& map, char32_t code_point) {
    const std::size_t count = map.u32(12);
    for (std::size_t i = 0; i < count; ++i) {
        const Bytes group = map.part(16 + 12 * i, 12);
        if (code_point < group.u32(0)) return 0;
        if (code_point <= group.u32(4)) return static_cast<Glyph>(group.u32(8) + (code_point - group.u32(0)));
    }
    return 0;
}

void put16(std::string& bytes, unsigned value) {
    bytes += static_cast<char>(value >> 8 & 0xFF);
    bytes += static_cast<char>(value & 0xFF);
}

void put32(std::string& bytes, std::uint32_t value) {
    put16(bytes, value >> 16);
    put16(bytes, value & 0xFFFF);
}

void set16(std::string& bytes, std::size_t at, unsigned value) {
    bytes.at(at) = static_cast<char>(value >> 8 & 0xFF);
    bytes.at(at + 1) = static_cast<char>(value & 0xFF);
}

/// Where the glyph numbers are in a composed glyph's outline.
std::vector<std::size_t> component_places(std::string_view outline) {
    constexpr unsigned wide_arguments = 0x1, scale = 0x8, more = 0x20, two_scales = 0x40, matrix = 0x80;
    std::vector<std::size_t> places;
    const Bytes bytes(outline);
    if (outline.empty() || bytes.i16(0) >= 0) return places;
    std::size_t at = 10;
    for (unsigned flags = more; (flags & more) != 0;) {
        flags = bytes.u16(at);
        places.push_back(at + 2);
        at += (flags & wide_arguments) != 0 ? 8 : 6;
        if ((flags & scale) != 0) at += 2;
        if ((flags & two_scales) != 0) at += 4;
        if ((flags & matrix) != 0) at += 8;
    }
    return places;
}

std::uint32_t checksum(std::string_view table) {
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < table.size(); ++i)
        sum += static_cast<std::uint32_t>(static_cast<unsigned char>(table[i])) << (24 - 8 * (i % 4));
    return sum;
}

/// Puts tables together to a file. The names have to be in order, as the format asks.
std::string assemble(std::span<const std::pair<const char*, std::string>> tables) {
    unsigned power = 1;
    unsigned log = 0;
    for (; power * 2 <= tables.size(); power *= 2) ++log;
    std::string file;
    put32(file, 0x00010000);
    put16(file, static_cast<unsigned>(tables.size()));
    put16(file, power * 16);
    put16(file, log);
    put16(file, static_cast<unsigned>(tables.size()) * 16 - power * 16);
    std::size_t offset = file.size() + 16 * tables.size();
    for (const auto& [tag, bytes] : tables) {
        file += tag;
        put32(file, checksum(bytes));
        put32(file, static_cast<std::uint32_t>(offset));
        put32(file, static_cast<std::uint32_t>(bytes.size()));
        offset += (bytes.size() + 3) / 4 * 4;
    }
    for (const auto& [tag, bytes] : tables) {
        file += bytes;
        file.append((4 - bytes.size() % 4) % 4, '\0');
    }
    return file;
}

}  // namespace

TrueType::TrueType(std::string_view file)
    : tables_(file),
      head_(tables_.get("head")),
      hhea_(tables_.get("hhea")),
      hmtx_(tables_.get("hmtx")),
      loca_(tables_.get("loca")),
      glyf_(tables_.get("glyf")),
      map_(unicode_map(tables_.get("cmap"))),
      units_(head_.u16(18)),
      glyph_count_(tables_.get("maxp").u16(4)),
      metric_count_(hhea_.u16(34)),
      wide_offsets_(head_.i16(50) != 0) {
    if (units_ == 0 || metric_count_ == 0) throw sfnt::Damaged("it gives no widths");
}

Glyph TrueType::glyph(char32_t code_point) const {
    const Glyph found = map_.u16(0) == 12 ? find_in_groups(map_, code_point) : find_in_segments(map_, code_point);
    return found < glyph_count_ ? found : Glyph{0};
}

double TrueType::advance(Glyph glyph) const {
    // Glyphs behind the last width share it.
    return thousandths(hmtx_.u16(4U * std::min<unsigned>(glyph, metric_count_ - 1U)));
}

FontMetrics TrueType::metrics() const {
    FontMetrics m;
    m.left = thousandths(head_.i16(36));
    m.bottom = thousandths(head_.i16(38));
    m.right = thousandths(head_.i16(40));
    m.top = thousandths(head_.i16(42));
    m.ascent = thousandths(hhea_.i16(4));
    m.descent = thousandths(hhea_.i16(6));
    m.cap_height = m.ascent;
    if (const auto os2 = tables_.find("OS/2"); os2 && os2->size() >= 78) {
        m.weight = os2->u16(4);
        if (os2->u16(0) >= 2 && os2->size() >= 90) m.cap_height = thousandths(os2->i16(88));
    }
    if (const auto post = tables_.find("post"); post && post->size() >= 8)
        m.italic_angle = static_cast<std::int32_t>(post->u32(4)) / 65536.0;
    return m;
}

std::string TrueType::postscript_name() const {
    const auto name = tables_.find("name");
    std::string letters;
    for (std::size_t i = 0; name && letters.empty() && i < name->u16(2); ++i) {
        const Bytes row = name->part(6 + 12 * i, 12);
        if (row.u16(6) != 6) continue;
        // UTF-16 or a byte each: either way only the ASCII of it is needed.
        for (const char c : name->part(std::size_t{name->u16(4)} + row.u16(10), row.u16(8)).view())
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-') letters += c;
    }
    return letters.empty() ? "Font" : letters.substr(0, 63);
}

std::string_view TrueType::outline(Glyph glyph) const {
    const auto offset = [&](std::size_t i) -> std::size_t {
        return wide_offsets_ ? loca_.u32(4 * i) : 2U * loca_.u16(2 * i);
    };
    const std::size_t begin = offset(glyph);
    const std::size_t end = offset(glyph + 1U);
    if (end < begin) throw sfnt::Damaged("its outlines are out of order");
    return glyf_.part(begin, end - begin).view();
}

std::string TrueType::cut(std::span<const Glyph> glyphs) const {
    std::vector<Glyph> kept(glyphs.begin(), glyphs.end());
    std::string glyf, loca, hmtx;
    // `kept` grows by the parts of composed glyphs, each of which comes once.
    for (std::size_t i = 0; i < kept.size(); ++i) {
        put32(loca, static_cast<std::uint32_t>(glyf.size()));
        put16(hmtx, hmtx_.u16(4U * std::min<unsigned>(kept[i], metric_count_ - 1U)));
        const std::size_t bearing =
            kept[i] < metric_count_ ? 4U * kept[i] + 2U : 4U * metric_count_ + 2U * (kept[i] - metric_count_);
        put16(hmtx, hmtx_.u16(bearing));
        std::string shape(outline(kept[i]));
        for (const std::size_t place : component_places(shape)) {
            const Glyph part = Bytes(shape).u16(place);
            const auto at = std::ranges::find(kept, part) - kept.begin();
            if (static_cast<std::size_t>(at) == kept.size()) kept.push_back(part);
            set16(shape, place, static_cast<unsigned>(at));
        }
        glyf += shape;
        glyf.append((4 - glyf.size() % 4) % 4, '\0');
    }
    put32(loca, static_cast<std::uint32_t>(glyf.size()));

    std::string head(head_.part(0, 54).view());
    set16(head, 8, 0);
    set16(head, 10, 0);
    set16(head, 50, 1);
    std::string hhea(hhea_.part(0, 36).view());
    set16(hhea, 34, static_cast<unsigned>(kept.size()));
    std::string maxp(tables_.get("maxp").view());
    set16(maxp, 4, static_cast<unsigned>(kept.size()));

    std::vector<std::pair<const char*, std::string>> tables;
    const auto copy = [&](const char* tag) {
        if (const auto table = tables_.find(tag)) tables.emplace_back(tag, table->view());
    };
    // The programs that hinted outlines need, if there are any.
    copy("cvt ");
    copy("fpgm");
    tables.emplace_back("glyf", std::move(glyf));
    tables.emplace_back("head", std::move(head));
    tables.emplace_back("hhea", std::move(hhea));
    tables.emplace_back("hmtx", std::move(hmtx));
    tables.emplace_back("loca", std::move(loca));
    tables.emplace_back("maxp", std::move(maxp));
    copy("prep");
    return assemble(tables);
}

}  // namespace footplan::font
