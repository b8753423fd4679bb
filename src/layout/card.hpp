#pragma once

#include <optional>
#include <string>
#include <vector>

#include "layout/draft_page.hpp"

namespace footplan::layout {

/// How a card is set: the same for all cards of a document.
struct CardStyle {
    Points pad;
    /// Width of the figure; none for zero.
    Points figure_width;
    /// Of the figure and the dose below it; at least as wide as the figure.
    Points column_width{};
    /// The figure is above the text, since there is no room beside it.
    bool figure_above = false;
    /// Room between parts of the text.
    Points gap;
    /// From baseline to baseline, in the size of the text.
    double leading = 1.32;
    /// Of the heading.
    int level = 2;
    /// Of the texts, in the template's sizes.
    double scale = 1;
};

/// The instructions for one exercise: what it looks like, how much and what with on the left; how it is done, where it
/// is felt and what to take care of on the right, and how much too if that takes many words. Without a figure all of it
/// takes the whole width. Set for a width; what is higher than a page is split at a line.
class Card {
public:
    Card(const LayoutContext& context, const CardStyle& style, const words::SpokenCard& said, Points width);

    /// A text below a heading, without an exercise: a precaution, a source. An address that is not empty is linked.
    struct Entry {
        std::string text;
        std::string url{};
        /// Bytes at the beginning that are bold.
        std::size_t bold_lead = 0;
        /// Set as a label, which nobody has to read.
        bool small = false;
    };
    Card(const LayoutContext& context, const CardStyle& style, std::string heading, const std::vector<Entry>& entries,
         Points width);

    /// Name or heading.
    const std::string& title() const { return title_; }
    /// With the room between frame and text.
    Points height() const;
    /// Takes as much off the card as makes it no higher than `room`, or less if its parts are alike then, and gives the
    /// rest. Nothing if it fits.
    std::optional<Card> split(const LayoutContext& context, Points room);
    /// Draws text and figure within `rect`, which may be higher than the card, and no frame.
    void draw(const LayoutContext& context, Canvas& canvas, const page::Rect& rect) const;
    bool is_rest() const { return rest_; }

private:
    /// Between a figure and the text below it.
    static constexpr Points below_figure{2.5 * 72 / 25.4};
    enum class Kind { heading, text, step, bullet, care, fill_in };
    /// Where a paragraph goes: below the one before, in the column of the figure or, if not `beside`, of the text.
    struct Placement {
        Points gap_before{};
        bool beside = false;
    };
    /// A paragraph with what is before it.
    struct Piece {
        Kind kind = Kind::text;
        Paragraph text;
        Placement place{};
        /// Of the text, from the left of the card's room.
        Points left{};
        /// Of a step or an entry, right of which the text is indented.
        Paragraph sign{};
        /// Where the text leads on a screen; empty for nowhere.
        std::string url{};
    };

    /// All that is said of an exercise; how much and what with below the figure, or with the rest.
    void add_texts(const LayoutContext& context, const words::SpokenCard& said, bool beside);
    void add(const LayoutContext& context, Kind kind, std::string_view text, const TextStyle& style, Placement place);
    void add_steps(const LayoutContext& context, const std::vector<std::string>& steps);
    void add_doses(const LayoutContext& context, const words::SpokenCard& said, bool beside);
    void add_next_steps(const LayoutContext& context, const words::SpokenCard& said);
    TextStyle lines(const TextStyle& style) const;
    /// Of the pieces below the figure, or of those beside it.
    Points text_height(bool beside) const;
    bool two_columns() const { return figure_.has_value() && !style_.figure_above; }
    /// All pieces below one another, the figure above them.
    void stack();
    void draw_figure(const LayoutContext& context, Canvas& canvas, page::Point at) const;
    void draw_pieces(const LayoutContext& context, Canvas& canvas, std::size_t begin, bool beside,
                     page::Point at) const;
    Points draw_from(const LayoutContext& context, Canvas& canvas, std::size_t piece, page::Point at) const;
    void draw_piece(const LayoutContext& context, Canvas& canvas, const Piece& piece, page::Point at) const;

    CardStyle style_;
    std::string title_;
    Points width_;
    std::optional<std::size_t> figure_;
    Points figure_height_{};
    std::vector<Piece> pieces_;
    bool rest_ = false;
};

}  // namespace footplan::layout
