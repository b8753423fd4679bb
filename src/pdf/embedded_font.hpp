#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/shared_bytes.hpp"
#include "font/truetype.hpp"
#include "pdf/haru.hpp"

namespace footplan::pdf {

/// One font of the document, embedded with the glyphs of the characters that were
/// encoded and no others. Characters are numbered from 1 as they come up; the number
/// is the glyph of the cut font too, so that PDF needs no map between them.
///
/// libharu's own UTF-8 fonts are not used: they ask the font for 65,536 characters each
/// time, embed the tables of all glyphs and write a ToUnicode map that poppler complains of.
class EmbeddedFont {
public:
    /// Throws MachineError for a damaged file.
    EmbeddedFont(Haru& haru, const SharedBytes& file);

    /// What pages refer to; filled by finish().
    HPDF_Dict object() const { return object_; }
    /// The text as the bytes of a shown string: two for each character.
    std::string encode(std::string_view text);
    /// Writes the font into the document. Called once, when all text has been encoded.
    void finish();

private:
    void add_descendant(const std::string& name, std::string_view cut);
    void add_descriptor(HPDF_Dict owner, const std::string& name, std::string_view cut);
    std::string unicode_map() const;

    Haru& haru_;
    font::TrueType font_;
    HPDF_Dict object_;
    /// By number; the glyphs of the file.
    std::vector<font::TrueType::Glyph> glyphs_{0};
    /// By number less one.
    std::u32string characters_;
    /// Numbers by character, 0 for what has not come up: an array for Latin, Greek and
    /// Cyrillic, where most text is.
    std::array<std::uint16_t, 0x500> direct_{};
    std::unordered_map<char32_t, std::uint16_t> others_;
};

}  // namespace footplan::pdf
