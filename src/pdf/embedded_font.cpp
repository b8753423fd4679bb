#include "pdf/embedded_font.hpp"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "base/files.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace footplan::pdf {

namespace {

/// Calls `read`, for which damage in a font file is a fault of the machine: it was checked when it was loaded.
template <class Read>
auto reading(Read read) {
    try {
        return read();
    } catch (const font::sfnt::Damaged& damage) {
        throw MachineError(fmt::format("cannot embed the font: {}", damage.what()));
    }
}

/// Six capitals that tell apart different cuts of one font (PDF 32000-1, 9.6.4), the same for the same cut.
std::string subset_tag(std::string_view cut) {
    std::uint64_t hash = text::fingerprint(cut);
    std::string tag;
    for (int i = 0; i < 6; ++i, hash /= 26) tag += static_cast<char>('A' + hash % 26);
    return tag;
}

}  // namespace

EmbeddedFont::EmbeddedFont(Haru& haru, const SharedBytes& file)
    : haru_(haru), font_(reading([&] { return font::TrueType(file.view()); })), object_(haru.indirect_dict()) {}

std::string EmbeddedFont::encode(std::string_view text) {
    std::string bytes(2 * text.size(), '\0');
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const bool ascii = static_cast<unsigned char>(text[at]) < 0x80;
        const char32_t character = ascii ? static_cast<char32_t>(text[at++]) : utf8::next(text, at);
        auto& number = character < direct_.size() ? direct_[character] : others_[character];
        if (number == 0) {
            assert(glyphs_.size() < 0xFFFF);
            number = static_cast<std::uint16_t>(glyphs_.size());
            glyphs_.push_back(reading([&] { return font_.glyph(character); }));
            characters_ += character;
        }
        bytes[end++] = static_cast<char>(number >> 8);
        bytes[end++] = static_cast<char>(number & 0xFF);
    }
    bytes.resize(end);
    return bytes;
}

void EmbeddedFont::finish() {
    const std::string cut = reading([&] { return font_.cut(glyphs_); });
    const std::string name = subset_tag(cut) + '+' + reading([&] { return font_.postscript_name(); });
    haru_.add_name(object_, "Type", "Font");
    haru_.add_name(object_, "Subtype", "Type0");
    haru_.add_name(object_, "BaseFont", name.c_str());
    haru_.add_name(object_, "Encoding", "Identity-H");
    haru_.add(object_, "ToUnicode", haru_.stream(unicode_map()));
    add_descendant(name, cut);
}

void EmbeddedFont::add_descendant(const std::string& name, std::string_view cut) {
    HPDF_Dict font = haru_.indirect_dict();
    haru_.check(HPDF_Array_Add(haru_.array_in(object_, "DescendantFonts"), font));
    haru_.add_name(font, "Type", "Font");
    haru_.add_name(font, "Subtype", "CIDFontType2");
    haru_.add_name(font, "BaseFont", name.c_str());
    HPDF_Dict system = haru_.dict_in(font, "CIDSystemInfo");
    haru_.add_text(system, "Registry", "Adobe");
    haru_.add_text(system, "Ordering", "Identity");
    haru_.add_number(system, "Supplement", 0);
    haru_.add_name(font, "CIDToGIDMap", "Identity");
    add_descriptor(font, name, cut);
    // Widths in blocks, since an array of libharu has 32,767 entries at most.
    HPDF_Array widths = haru_.array_in(font, "W");
    constexpr std::size_t block = 1000;
    for (std::size_t first = 0; first < glyphs_.size(); first += block) {
        haru_.add_number(widths, static_cast<double>(first));
        HPDF_Array row = haru_.array_in(widths);
        for (std::size_t i = first; i < std::min(first + block, glyphs_.size()); ++i)
            haru_.add_number(row, reading([&] { return font_.advance(glyphs_[i]); }));
    }
}

void EmbeddedFont::add_descriptor(HPDF_Dict owner, const std::string& name, std::string_view cut) {
    const font::FontMetrics metrics = reading([&] { return font_.metrics(); });
    HPDF_Dict descriptor = haru_.indirect_dict();
    haru_.add(owner, "FontDescriptor", descriptor);
    haru_.add_name(descriptor, "Type", "FontDescriptor");
    haru_.add_name(descriptor, "FontName", name.c_str());
    // Symbolic: not the standard Latin characters alone.
    haru_.add_number(descriptor, "Flags", 4);
    haru_.add_box(descriptor, "FontBBox", {metrics.left, metrics.bottom, metrics.right, metrics.top});
    haru_.add_number(descriptor, "ItalicAngle", metrics.italic_angle);
    haru_.add_number(descriptor, "Ascent", metrics.ascent);
    haru_.add_number(descriptor, "Descent", metrics.descent);
    haru_.add_number(descriptor, "CapHeight", metrics.cap_height);
    // TrueType does not give it; only viewers that replace the font look at it.
    haru_.add_number(descriptor, "StemV", metrics.weight >= 600 ? 140 : 80);
    HPDF_Dict file = haru_.stream(cut);
    haru_.add_number(file, "Length1", static_cast<double>(cut.size()));
    haru_.add(descriptor, "FontFile2", file);
}

std::string EmbeddedFont::unicode_map() const {
    std::string map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n"
        "<< /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 "
        "def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t most_in_a_block = 100;
    for (std::size_t first = 0; first < characters_.size(); first += most_in_a_block) {
        const std::size_t last = std::min(first + most_in_a_block, characters_.size());
        map += fmt::format("{} beginbfchar\n", last - first);
        for (std::size_t i = first; i < last; ++i) {
            std::string character;
            utf8::append(character, characters_[i]);
            map += fmt::format("<{:04X}> <{}>\n", i + 1, hex(utf16(character)));
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace footplan::pdf
