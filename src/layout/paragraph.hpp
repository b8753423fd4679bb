#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "font/face.hpp"
#include "layout/breaks.hpp"
#include "page/page.hpp"

namespace footplan::layout {

/// Which words of a text are bold, beside those of a bold style.
enum class Emphasis { none, numbers };

/// How a text is set.
struct TextStyle {
    page::Weight weight = page::Weight::regular;
    Points size;
    /// From baseline to baseline.
    Points leading;
    page::Color color{};
    /// Whether lines end after commas where they can, as spoken doses do.
    bool by_clauses = false;
    Emphasis emphasis = Emphasis::none;
    /// Bytes at the beginning of the text that are bold, up to the end of a word: "Stop", "Take care."
    std::size_t bold_lead = 0;

    TextStyle with(page::Color other) const {
        TextStyle style = *this;
        style.color = other;
        return style;
    }
};

inline const font::Face& face_of(const font::Family& fonts, page::Weight weight) {
    return weight == page::Weight::bold ? fonts.bold : fonts.regular;
}

/// A text that has been broken into lines and measured.
struct Paragraph {
    /// Words of one weight.
    struct Run {
        std::string text;
        page::Weight weight;
        /// From the beginning of the line.
        Points left;
        Points width;
    };
    struct Line {
        std::string text;
        Points width;
        /// The next line begins with another word: a blank is between the two.
        bool goes_on = false;
        /// Of several weights; empty for a line of one.
        std::vector<Run> runs{};
    };
    TextStyle style;
    std::vector<Line> lines;

    bool empty() const { return lines.empty(); }
    Points height() const { return style.leading * static_cast<double>(lines.size()); }
    /// Of the widest line.
    Points width() const;
    /// Whether a word is wider than the column, and broken.
    bool breaks_word() const;
};

/// Breaks a text into lines no wider than `width`: as few as can be, then as even as can be, without a short word
/// alone on the last one, and without parting a number from what it counts. A word that is wider than `width` is
/// broken where it must be; each line has one character at least.
Paragraph set_text(const font::Family& fonts, Breaks& breaks, std::string_view text, const TextStyle& style,
                   Points width);

/// The same on one line, however wide.
Paragraph set_line(const font::Family& fonts, std::string_view text, const TextStyle& style);

/// Takes the lines after the first `count` off a paragraph.
Paragraph split_after(Paragraph& paragraph, std::size_t count);

}  // namespace footplan::layout
