#include "report/snippet.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.hpp"

namespace footplan::report {

namespace {

constexpr std::string_view cut = "...";

/// One character of a line: as it is shown, and how many cells that takes.
struct Glyph {
    std::size_t offset = 0;
    std::string shown;
    std::size_t cells = 0;
};

Glyph glyph_of(std::string_view text, std::size_t& at) {
    Glyph glyph{at, {}, 0};
    const std::size_t begin = at;
    const char32_t c = utf8::next(text, at);
    if (c == '\t') {
        glyph.shown = "    ";
        glyph.cells = glyph.shown.size();
    } else if (utf8::is_control(c)) {
        glyph.shown = fmt::format("<U+{:04X}>", static_cast<unsigned>(c));
        glyph.cells = glyph.shown.size();
    } else if (c == 0xFFFD && text.substr(begin, 3) != "\xEF\xBF\xBD") {
        glyph.shown = fmt::format("<{:02X}>", static_cast<unsigned>(static_cast<unsigned char>(text[begin])));
        glyph.cells = glyph.shown.size();
    } else {
        glyph.shown = std::string(text.substr(begin, at - begin));
        glyph.cells = static_cast<std::size_t>(std::max(0, utf8::cells(c)));
    }
    return glyph;
}

std::vector<Glyph> glyphs_of(std::string_view line) {
    std::vector<Glyph> glyphs;
    for (std::size_t at = 0; at < line.size();) glyphs.push_back(glyph_of(line, at));
    return glyphs;
}

/// The run of glyphs to show: all, or `width` cells that begin a third of them before the place.
struct Window {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// What a glyph counts for: marks that take no cell of their own count too, since a line may have thousands of them.
std::size_t taken(const Glyph& glyph) { return std::max<std::size_t>(glyph.cells, 1); }

Window window_of(const std::vector<Glyph>& glyphs, std::size_t begin, std::size_t width) {
    std::size_t total = 0;
    for (const Glyph& glyph : glyphs) total += taken(glyph);
    if (total <= width) return {0, glyphs.size()};
    const std::size_t room = width - 2 * cut.size();
    std::size_t first = 0;
    while (first < glyphs.size() && glyphs[first].offset < begin) ++first;
    for (std::size_t before = 0; first > 0 && before + taken(glyphs[first - 1]) <= room / 3; --first)
        before += taken(glyphs[first - 1]);
    std::size_t last = first;
    for (std::size_t cells = 0; last < glyphs.size() && cells + taken(glyphs[last]) <= room; ++last)
        cells += taken(glyphs[last]);
    return {first, last};
}

}  // namespace

std::string harmless(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) result += glyph_of(text, at).shown;
    return result;
}

Snippet snippet(std::string_view line, std::size_t begin, std::size_t end, std::size_t width) {
    const std::vector<Glyph> glyphs = glyphs_of(line);
    const Window window = window_of(glyphs, begin, width);
    Snippet result;
    std::size_t before = 0;
    std::size_t marked = 0;
    if (window.first > 0) {
        result.line = cut;
        before = cut.size();
    }
    for (std::size_t i = window.first; i < window.last; ++i) {
        const Glyph& glyph = glyphs[i];
        result.line += glyph.shown;
        if (glyph.offset < begin)
            before += glyph.cells;
        else if (glyph.offset < end)
            marked += glyph.cells;
    }
    if (window.last < glyphs.size()) result.line += cut;
    result.marks = std::string(before, ' ') + '^' + std::string(std::max<std::size_t>(marked, 1) - 1, '~');
    return result;
}

}  // namespace footplan::report
