#include "font/face.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_ADVANCES_H
#include FT_TRUETYPE_TABLES_H

#include "assets/pack.hpp"
#include "base/utf8.hpp"
#include "font/sfnt.hpp"

namespace footplan::font {

/// In units of the font; `units` of them are the size.
struct Face::Tables {
    /// Latin, Greek and Cyrillic, where most text is, by code point; -1 is not covered.
    static constexpr std::size_t direct_count = 0x500;
    struct Advance {
        char32_t code_point;
        int width;
    };

    SharedBytes bytes;
    int units = 1000;
    int ascent = 0;
    int descent = 0;
    int cap_height = 0;
    int missing = 0;
    std::array<int, direct_count> direct{};
    /// The rest, sorted by code point.
    std::vector<Advance> others;

    int advance(char32_t code_point) const {
        if (code_point < direct_count) return direct[code_point];
        const auto at = std::ranges::lower_bound(others, code_point, {}, &Advance::code_point);
        return at == others.end() || at->code_point != code_point ? -1 : at->width;
    }
    Points at(long length, Points size) const {
        return size * (static_cast<double>(length) / static_cast<double>(units));
    }
};

namespace {

constexpr std::string_view instead = "use a TrueType font, a single file with the ending .ttf";

[[noreturn]] void refuse(std::string_view name, std::string_view why, std::string_view what = instead) {
    throw FontError(fmt::format("cannot print with the font '{}': {}; {}", name, why, what));
}

void refuse_other_kinds(std::string_view bytes, std::string_view name) {
    struct Kind {
        std::string_view begins;
        std::string_view why;
        std::string_view what;
    };
    static constexpr Kind kinds[] = {
        {"OTTO", "it is an OpenType font with PostScript (CFF) outlines, which the PDF writer cannot embed",
         "use the TrueType version of the font, with the ending .ttf"},
        {"ttcf", "it is a collection of several fonts", "take one font out of it into a .ttf file of its own"},
        {"wOFF", "it is packed for the web (WOFF)", "use the .ttf file that it was made from"},
        {"wOF2", "it is packed for the web (WOFF2)", "use the .ttf file that it was made from"},
        {"%!PS", "it is a PostScript Type 1 font", instead},
        {"\x80\x01", "it is a PostScript Type 1 font", instead},
    };
    if (bytes.empty()) refuse(name, "the file is empty");
    for (const auto& kind : kinds)
        if (bytes.starts_with(kind.begins)) refuse(name, kind.why, kind.what);
    if (!bytes.starts_with(std::string_view("\0\1\0\0", 4)) && !bytes.starts_with("true"))
        refuse(name, "it is not a font file");
}

/// Where outlines begin and end, so that nobody who embeds them has to check it.
void check_outlines(const sfnt::Tables& tables) {
    const bool wide = tables.get("head").i16(50) != 0;
    const std::size_t glyphs = tables.get("maxp").u16(4);
    const sfnt::Bytes loca = tables.get("loca");
    const std::size_t end = tables.get("glyf").size();
    std::size_t last = 0;
    for (std::size_t i = 0; i <= glyphs; ++i) {
        const std::size_t offset = wide ? loca.u32(4 * i) : 2U * loca.u16(2 * i);
        if (offset < last || offset > end) throw sfnt::Damaged("its outlines are out of order");
        last = offset;
    }
}

void check_tables(std::string_view bytes, std::string_view name) {
    try {
        const sfnt::Tables tables(bytes);
        if (!tables.find("glyf") && (tables.find("EBDT") || tables.find("CBDT") || tables.find("sbix")))
            refuse(name, "it has bitmaps alone, and no outlines");
        if (tables.find("CFF ") || tables.find("CFF2"))
            refuse(name, "it has PostScript (CFF) outlines, which the PDF writer cannot embed");
        for (const auto* tag : {"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"}) (void)tables.get(tag);
        check_outlines(tables);
    } catch (const sfnt::Damaged& damage) {
        refuse(name, fmt::format("the file is damaged, {}", damage.what()), "fetch it again, or use another .ttf file");
    }
}

/// FreeType's two handles, released on every way out.
class Open {
public:
    Open(std::string_view bytes, std::string_view name) {
        // Nothing but memory can be missing here.
        if (FT_Init_FreeType(&library_) != 0) throw std::bad_alloc();
        const auto* data = reinterpret_cast<const FT_Byte*>(bytes.data());
        const FT_Error error = FT_New_Memory_Face(library_, data, static_cast<FT_Long>(bytes.size()), 0, &face_);
        if (error == 0) return;
        FT_Done_FreeType(library_);
        if (error == FT_Err_Out_Of_Memory) throw std::bad_alloc();
        refuse(name, fmt::format("the file is damaged (FreeType's error {})", error));
    }
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;
    ~Open() {
        FT_Done_Face(face_);
        FT_Done_FreeType(library_);
    }
    FT_Face operator->() const { return face_; }
    FT_Face get() const { return face_; }

private:
    FT_Library library_ = nullptr;
    FT_Face face_ = nullptr;
};

void check_use(const Open& face, std::string_view name) {
    if (!FT_IS_SCALABLE(face.get()) || face->units_per_EM < 16) refuse(name, "it has no outlines");
    if (face->charmap == nullptr || face->charmap->encoding != FT_ENCODING_UNICODE)
        refuse(name, "it does not say which Unicode characters it has (a symbol font, perhaps)");
    constexpr FT_UShort forbidding = FT_FSTYPE_NO_SUBSETTING | FT_FSTYPE_BITMAP_EMBEDDING_ONLY;
    const FT_UShort embedding = FT_Get_FSType_Flags(face.get());
    if ((embedding & 0xF) == FT_FSTYPE_RESTRICTED_LICENSE_EMBEDDING || (embedding & forbidding) != 0)
        refuse(name, "its maker does not allow it to be embedded in documents", "use a font under a free licence");
}

int flat_capital(const Open& face) {
    const auto* os2 = static_cast<const TT_OS2*>(FT_Get_Sfnt_Table(face.get(), FT_SFNT_OS2));
    if (os2 != nullptr && os2->version >= 2 && os2->version != 0xFFFF && os2->sCapHeight > 0) return os2->sCapHeight;
    const FT_UInt glyph = FT_Get_Char_Index(face.get(), 'H');
    if (glyph != 0 && FT_Load_Glyph(face.get(), glyph, FT_LOAD_NO_SCALE) == 0)
        return static_cast<int>(face->glyph->metrics.horiBearingY);
    return face->units_per_EM * 7 / 10;
}

}  // namespace

Face::Face(SharedBytes bytes, std::string_view name) {
    refuse_other_kinds(bytes.view(), name);
    check_tables(bytes.view(), name);
    const Open face(bytes.view(), name);
    check_use(face, name);

    auto tables = std::make_unique<Tables>();
    tables->bytes = std::move(bytes);
    tables->units = face->units_per_EM;
    tables->ascent = face->ascender;
    tables->descent = -face->descender;
    tables->cap_height = flat_capital(face);

    std::vector<FT_Fixed> advances(static_cast<std::size_t>(face->num_glyphs));
    if (FT_Get_Advances(face.get(), 0, static_cast<FT_UInt>(advances.size()), FT_LOAD_NO_SCALE, advances.data()) != 0)
        refuse(name, "the widths of its characters cannot be read");
    tables->missing = static_cast<int>(advances.at(0));
    tables->direct.fill(-1);
    FT_UInt glyph = 0;
    for (FT_ULong code = FT_Get_First_Char(face.get(), &glyph); glyph != 0;
         code = FT_Get_Next_Char(face.get(), code, &glyph)) {
        if (glyph >= advances.size()) continue;
        const auto width = static_cast<int>(advances[glyph]);
        if (code < Tables::direct_count)
            tables->direct[code] = width;
        else
            tables->others.push_back({static_cast<char32_t>(code), width});
    }
    tables_ = std::move(tables);
}

Face::~Face() = default;
Face::Face(Face&&) noexcept = default;
Face& Face::operator=(Face&&) noexcept = default;

bool Face::covers(char32_t code_point) const { return tables_->advance(code_point) >= 0; }

Points Face::width(std::string_view text, Points size) const {
    long sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        const int advance = tables_->advance(utf8::next(text, at));
        sum += advance < 0 ? tables_->missing : advance;
    }
    return tables_->at(sum, size);
}

Points Face::ascent(Points size) const { return tables_->at(tables_->ascent, size); }
Points Face::descent(Points size) const { return tables_->at(tables_->descent, size); }
Points Face::cap_height(Points size) const { return tables_->at(tables_->cap_height, size); }
const SharedBytes& Face::bytes() const { return tables_->bytes; }

Face::Face(std::unique_ptr<const Tables> tables) : tables_(std::move(tables)) {}

std::string Face::pack() const {
    Packer out;
    for (const int number : {tables_->units, tables_->ascent, tables_->descent, tables_->cap_height, tables_->missing})
        out.put(number);
    for (const int width : tables_->direct) out.put(width);
    for (const auto& [code_point, width] : tables_->others) {
        out.put(code_point);
        out.put(width);
    }
    return out.take();
}

Face Face::unpack(std::string_view packed, SharedBytes bytes) {
    Unpacker in(packed);
    auto tables = std::make_unique<Tables>();
    tables->bytes = std::move(bytes);
    for (int* number : {&tables->units, &tables->ascent, &tables->descent, &tables->cap_height, &tables->missing})
        *number = in.take<int>();
    for (int& width : tables->direct) width = in.take<int>();
    while (!in.at_end()) {
        const auto code_point = in.take<char32_t>();
        tables->others.push_back({code_point, in.take<int>()});
    }
    return Face(std::move(tables));
}

}  // namespace footplan::font
