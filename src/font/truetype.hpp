#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "font/sfnt.hpp"

namespace footplan::font {

/// What a PDF font descriptor says of a font, in thousandths of the size.
struct FontMetrics {
    double left = 0, bottom = 0, right = 0, top = 0;
    double ascent = 0;
    double descent = 0;
    double cap_height = 0;
    double italic_angle = 0;
    /// 400 is regular, 700 bold.
    int weight = 400;
};

/// A TrueType font file, from which a smaller one with chosen glyphs can be made.
/// The bytes have to outlive it. Everything may throw sfnt::Damaged.
class TrueType {
public:
    using Glyph = std::uint16_t;

    explicit TrueType(std::string_view file);

    /// 0, the empty glyph, if the font does not have the character.
    Glyph glyph(char32_t code_point) const;
    /// In thousandths of the size.
    double advance(Glyph glyph) const;
    FontMetrics metrics() const;
    /// Letters, digits and hyphens alone; "Font" if the file gives none.
    std::string postscript_name() const;

    /// A font file whose glyph n is `glyphs[n]`, with what those are composed of
    /// behind them. It has no character map: as PDF wants it, glyphs are named by number.
    std::string cut(std::span<const Glyph> glyphs) const;

private:
    std::string_view outline(Glyph glyph) const;
    double thousandths(int length) const { return length * 1000.0 / units_; }

    sfnt::Tables tables_;
    sfnt::Bytes head_, hhea_, hmtx_, loca_, glyf_;
    sfnt::Bytes map_;
    int units_;
    std::uint16_t glyph_count_;
    std::uint16_t metric_count_;
    bool wide_offsets_;
};

}  // namespace footplan::font
