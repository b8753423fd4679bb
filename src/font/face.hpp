#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/shared_bytes.hpp"
#include "base/units.hpp"

namespace footplan::font {

/// Metrics of one TrueType font, read from its file's bytes: what layout needs to
/// break lines, and nothing that draws. Never changes, so that threads may share it.
class Face {
public:
    /// `name` is the file's name for messages. Throws FontError for what is not a
    /// TrueType font with outlines in `glyf` that may be embedded (OpenType CFF is
    /// refused by name: the PDF writer cannot embed it).
    Face(SharedBytes bytes, std::string_view name);
    ~Face();
    Face(Face&&) noexcept;
    Face& operator=(Face&&) noexcept;

    bool covers(char32_t code_point) const;
    /// Sum of the advances of the text at a size. Characters not covered count as the font's empty glyph.
    Points width(std::string_view text, Points size) const;
    /// Above and below the baseline at a size; both positive.
    Points ascent(Points size) const;
    Points descent(Points size) const;
    /// Height of a flat capital at a size, for optical centring.
    Points cap_height(Points size) const;
    const SharedBytes& bytes() const;

    /// All but the file's bytes, for a font that is compiled in: the build reads it with this class, and the program
    /// takes what that gave together with the same bytes.
    std::string pack() const;
    static Face unpack(std::string_view packed, SharedBytes bytes);

private:
    struct Tables;
    explicit Face(std::unique_ptr<const Tables> tables);
    std::unique_ptr<const Tables> tables_;
};

/// The font file is not one that footplan can print with; what() says why and what would be.
class FontError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The two weights that a page is set in.
struct Family {
    Face regular;
    Face bold;
};

/// The fonts that are compiled into the binary.
Family built_in();

}  // namespace footplan::font
