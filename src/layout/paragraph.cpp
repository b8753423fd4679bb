#include "layout/paragraph.hpp"

#include <algorithm>
#include <limits>
#include <span>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace footplan::layout {

using namespace literals;

namespace {

/// A segment, or a part of one that is wider than the column.
struct Piece {
    std::string_view text;
    std::string_view visible;
    Points full;
    Points trimmed;
    bool forced = false;
    page::Weight weight = page::Weight::regular;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// One line fewer is worth any raggedness.
constexpr double cost_of_line = 10;

/// Cost of ending a line after a piece, in squares of the column's width.
double cost_of_break(const Piece& piece, const Piece& next, bool by_clauses) {
    if (piece.visible.empty() || piece.forced) return 0;
    const char last = piece.visible.back();
    // A number stays with its unit: "hold 3 / seconds" is read twice. In a dose that is worth a line.
    if (is_digit(last) && !next.visible.empty() && !is_digit(next.visible.front()))
        return by_clauses ? cost_of_line * 1.2 : 0.8;
    const bool ends_clause = last == ',' || last == '.' || last == ';';
    return by_clauses && !ends_clause ? 0.45 : 0.02;
}

page::Weight weight_of(const TextSegment& segment, std::size_t begin, const TextStyle& style) {
    const bool number = style.emphasis == Emphasis::numbers && std::ranges::any_of(segment.visible, is_digit);
    return number || begin < style.bold_lead ? page::Weight::bold : style.weight;
}

/// The type that a word is set in.
struct Type {
    page::Weight weight;
    const font::Face& face;
    Points size;

    Points width(std::string_view text) const { return face.width(text, size); }
};

void add_pieces_of_long_word(const TextSegment& segment, const Type& type, Points width, std::vector<Piece>& pieces) {
    std::size_t begin = 0;
    Points so_far{};
    for (std::size_t at = 0; at < segment.visible.size();) {
        const std::size_t character = at;
        utf8::next(segment.visible, at);
        const Points advance = type.width(segment.visible.substr(character, at - character));
        if (character > begin && so_far + advance > width) {
            const auto part = segment.visible.substr(begin, character - begin);
            pieces.push_back({part, part, so_far, so_far, false, type.weight});
            begin = character;
            so_far = {};
        }
        so_far += advance;
    }
    const auto visible = segment.visible.substr(begin);
    const auto text = segment.text.substr(begin);
    pieces.push_back({text, visible, type.width(text), so_far, segment.forced, type.weight});
}

std::vector<Piece> measured(const font::Family& fonts, const std::vector<TextSegment>& segments, const TextStyle& style,
                            Points width) {
    std::vector<Piece> pieces;
    pieces.reserve(segments.size());
    for (const TextSegment& segment : segments) {
        const auto begin = static_cast<std::size_t>(segment.text.data() - segments.front().text.data());
        const page::Weight weight = weight_of(segment, begin, style);
        const Type type{weight, face_of(fonts, weight), style.size};
        const Points trimmed = type.width(segment.visible);
        if (trimmed > width) {
            add_pieces_of_long_word(segment, type, width, pieces);
            continue;
        }
        const std::string_view blanks = segment.text.substr(segment.visible.size());
        // A line break at the end is not drawn, so it is not as wide as the font's empty glyph.
        const Points blank = segment.forced ? Points{} : type.width(blanks);
        pieces.push_back({segment.text, segment.visible, trimmed + blank, trimmed, segment.forced, weight});
    }
    return pieces;
}

/// The line of some pieces, in runs of one weight if there are several.
Paragraph::Line line_of(std::span<const Piece> pieces, bool last) {
    const Piece& end = pieces.back();
    const char* const from = pieces.front().text.data();
    const char* const to = end.visible.data() + end.visible.size();
    Paragraph::Line line{std::string(from, to), {}, !last && end.text.size() > end.visible.size(), {}};
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (i == 0 || piece.weight != pieces[i - 1].weight) line.runs.push_back({{}, piece.weight, line.width, {}});
        const bool ends_run = i + 1 == pieces.size() || pieces[i + 1].weight != piece.weight;
        auto& run = line.runs.back();
        run.text += ends_run ? piece.visible : piece.text;
        run.width += ends_run ? piece.trimmed : piece.full;
        line.width += i + 1 == pieces.size() ? piece.trimmed : piece.full;
    }
    return line;
}

/// For each piece the first piece of the line that ends with it, on the cheapest way there.
std::vector<std::size_t> best_starts(const std::vector<Piece>& pieces, const TextStyle& style, Points width) {
    std::vector<double> cost(pieces.size() + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> start(pieces.size(), 0);
    cost[0] = 0;
    for (std::size_t end = 0; end < pieces.size(); ++end) {
        const bool last = end + 1 == pieces.size();
        const double ending = last ? 0 : cost_of_break(pieces[end], pieces[end + 1], style.by_clauses);
        Points taken = pieces[end].trimmed;
        for (std::size_t begin = end;; --begin) {
            if (begin != end) {
                if (pieces[begin].forced) break;
                taken += pieces[begin].full;
                if (taken > width) break;
            }
            const double slack = std::max(0.0, 1 - taken / width);
            double here = cost[begin] + cost_of_line + ending;
            if (!last && !pieces[end].forced) here += slack * slack;
            // A word left alone under a paragraph looks forgotten.
            if (last && begin > 0 && begin == end && !pieces[begin - 1].forced && slack > 0.6) here += 0.6;
            if (here < cost[end + 1]) {
                cost[end + 1] = here;
                start[end] = begin;
            }
            if (begin == 0) break;
        }
    }
    return start;
}

}  // namespace

Points Paragraph::width() const {
    Points widest{};
    for (const Line& line : lines) widest = std::max(widest, line.width);
    return widest;
}

bool Paragraph::breaks_word() const {
    return std::any_of(lines.begin(), lines.empty() ? lines.end() : lines.end() - 1, [](const Line& line) {
        return !line.goes_on && !line.text.ends_with('-') && !line.text.ends_with('/');
    });
}

Paragraph set_text(const font::Family& fonts, Breaks& breaks, std::string_view text, const TextStyle& style,
                   Points width) {
    const std::string printable = text::printable(text);
    Paragraph paragraph{style, {}};
    const bool plain = style.emphasis == Emphasis::none && style.bold_lead == 0;
    // Most texts have room on one line, and need not be searched for places to break.
    if (const auto visible = text::without_blanks_at_end(printable);
        plain && !visible.empty() && printable.find('\n') == std::string::npos)
        if (const Points taken = face_of(fonts, style.weight).width(visible, style.size); taken <= width) {
            paragraph.lines.push_back({std::string(visible), taken});
            return paragraph;
        }
    const std::vector<Piece> pieces = measured(fonts, breaks.segments(printable), style, width);
    if (pieces.empty()) return paragraph;
    const std::vector<std::size_t> start = best_starts(pieces, style, width);
    for (std::size_t end = pieces.size(); end > 0; end = start[end - 1]) {
        const std::size_t begin = start[end - 1];
        paragraph.lines.push_back(line_of(std::span(pieces).subspan(begin, end - begin), end == pieces.size()));
        if (plain) paragraph.lines.back().runs.clear();
    }
    std::ranges::reverse(paragraph.lines);
    return paragraph;
}

Paragraph set_line(const font::Family& fonts, std::string_view text, const TextStyle& style) {
    Paragraph paragraph{style, {}};
    std::string line = text::one_line(text);
    const Points width = face_of(fonts, style.weight).width(line, style.size);
    if (!line.empty()) paragraph.lines.push_back({std::move(line), width});
    return paragraph;
}

Paragraph split_after(Paragraph& paragraph, std::size_t count) {
    Paragraph rest{paragraph.style, {}};
    if (count >= paragraph.lines.size()) return rest;
    const auto middle = paragraph.lines.begin() + static_cast<std::ptrdiff_t>(count);
    rest.lines.assign(std::make_move_iterator(middle), std::make_move_iterator(paragraph.lines.end()));
    paragraph.lines.erase(middle, paragraph.lines.end());
    return rest;
}

}  // namespace footplan::layout
