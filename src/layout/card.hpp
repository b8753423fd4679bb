#pragma once

#include <optional>
#include <string>
#include <vector>

#include "layout/leaf.hpp"

namespace footplan::layout {

/// How a card is set: the same for all cards of a document.
struct CardStyle {
    Points pad;
    /// Width of the figure that stands beside the text, or above it.
    Points figure_width;
    bool figure_above = false;
    /// Room between parts of the text.
    Points gap;
    /// From baseline to baseline, in the size of the text.
    double leading = 1.32;
    /// Sources are named by their numbers in the list that follows the cards; else by name.
    const std::vector<std::string>* source_numbers = nullptr;
};

/// The instructions for one exercise: figure, name, position, steps, cautions, dose, source. Set for a width; what is
/// higher than a page is split at a line.
class Card {
public:
    Card(const Kit& kit, const CardStyle& style, std::size_t exercise, Points width);

    /// Texts below a heading, without an exercise: precautions, sources. An address that is not empty is linked.
    struct Entry {
        std::string text;
        std::string url;
        bool small = false;
    };
    Card(const Kit& kit, const CardStyle& style, std::string heading, const std::vector<Entry>& entries, Points width);

    /// Name or heading.
    const std::string& title() const { return title_; }
    /// With the room between frame and text.
    Points height() const;
    /// Takes as much off the card as makes it no higher than `room`, and gives the rest. Nothing where it fits.
    std::optional<Card> split(const Kit& kit, Points room);
    /// Draws text and figure within `rect`, which may be higher than the card, and no frame.
    void draw(const Kit& kit, Canvas& canvas, const page::Rect& rect) const;
    bool is_rest() const { return rest_; }

private:
    /// A paragraph with what stands before it.
    struct Piece {
        Paragraph text;
        Points gap_before{};
        Points indent{};
        /// A step's number, right of which the text is indented.
        Paragraph number;
        /// Where the text leads on a screen; empty for nowhere.
        std::string url;
    };

    void add(const Kit& kit, std::string_view text, const Style& style, Points gap);
    void add_steps(const Kit& kit, const Exercise& exercise);
    void add_doses(const Kit& kit, std::size_t exercise);
    void add_sources(const Kit& kit, std::size_t exercise);
    Style lines(const Style& style) const;
    Points text_height() const;

    CardStyle style_;
    std::string title_;
    Points text_left_;
    Points text_width_;
    std::optional<std::size_t> figure_;
    Points figure_height_{};
    std::vector<Piece> pieces_;
    bool rest_ = false;
};

/// What a plan says of an exercise's dose, week by week: the first, and each change with its week.
std::vector<std::string> spoken_doses(const Kit& kit, std::size_t exercise);

}  // namespace footplan::layout
