#include <algorithm>
#include <array>

#include "layout/card.hpp"
#include "layout/parts.hpp"
#include "layout/precautions.hpp"
#include "layout/sources.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

/// How many cards are beside and below one another on a page.
struct Grid {
    int columns, rows;

    int cards() const { return columns * rows; }
};

constexpr Points pad = 4.5_mm;

/// How large the parts of all cards are: figures and texts in the template's sizes, and the lines.
struct Way {
    double figure, leading, scale = 1;
};

class CutCardSetter {
public:
    explicit CutCardSetter(const LayoutContext& context) : context_(context), foot_(context) {
        field_ = context.frame.area;
        stop_ = StopLine(context, field_.size.width);
        field_.at.y += stop_.height();
        field_.size.height -= foot_.height() + 2_mm + stop_.height();
        choose();
    }

    std::vector<DraftPage> drafts() const {
        std::vector<DraftPage> drafts;
        const auto on_page = static_cast<std::size_t>(grid_.cards());
        for (std::size_t begin = 0; begin < cards_.size(); begin += on_page)
            drafts.push_back(draft(begin, std::min(begin + on_page, cards_.size())));
        return drafts;
    }

private:
    page::Size cell(const Grid& grid) const {
        return {field_.size.width / static_cast<double>(grid.columns),
                field_.size.height / static_cast<double>(grid.rows)};
    }

    /// Height of the line at the foot of each card.
    Points label_height() const { return context_.styles.small.leading; }

    std::vector<Card> set(const Grid& grid, const Way& way) const {
        CardStyle style;
        style.pad = pad;
        style.gap = 2_mm;
        style.level = 1;
        style.leading = way.leading;
        style.scale = way.scale;
        const page::Size size = cell(grid);
        const Points inner = size.width - pad * 2.0;
        style.figure_width = std::min(context_.look.card_figure * way.figure, inner);
        style.column_width = std::max(style.figure_width, std::min(50_mm, inner * 0.3));
        style.figure_above = inner - style.column_width < context_.look.sizes.text * 17;
        std::vector<Card> cards;
        if (const auto precautions = precaution_entries(context_); !precautions.empty())
            cards.push_back(precautions_card(style, precautions, size));
        for (const words::SpokenCard& said : context_.spoken.cards)
            cards.emplace_back(context_, style, said, size.width);
        return cards;
    }

    /// Larger than the others if it has few words: it is read first.
    Card precautions_card(CardStyle style, const std::vector<Card::Entry>& precautions, page::Size size) const {
        const std::string heading = context_.say(label("precautions"));
        const double least = style.scale;
        for (style.scale = 1.5; style.scale > least; style.scale -= 0.125) {
            Card card(context_, style, heading, precautions, size.width);
            if (card.height() + label_height() <= size.height) return card;
        }
        style.scale = least;
        return {context_, style, heading, precautions, size.width};
    }

    /// The most cards on a page at which all of them fit, with figures as large as they can be then.
    void choose() {
        const bool upright = field_.size.height > field_.size.width;
        const Grid halves = upright ? Grid{1, 2} : Grid{2, 1};
        const Grid thirds = upright ? Grid{1, 3} : Grid{3, 1};
        for (const Grid grid : {Grid{2, 2}, thirds, halves, Grid{1, 1}}) {
            if (cell(grid).width < context_.look.sizes.text * 17) continue;
            for (const Way& way : {Way{1.5, 1.36, 1.25},
                                   {1.25, 1.36, 1.15},
                                   {1.5, 1.36},
                                   {1.25, 1.36},
                                   {1.0, 1.32},
                                   {0.8, 1.3},
                                   {0.7, 1.26},
                                   {0.6, 1.22}}) {
                grid_ = grid;
                cards_ = set(grid, way);
                // No card is left blank because there are no others.
                if (cards_.size() < static_cast<std::size_t>(grid.columns)) break;
                const auto fits = [&](const Card& card) { return card.height() + label_height() <= cell(grid).height; };
                if (std::ranges::all_of(cards_, fits)) return;
            }
        }
        grid_ = {1, 1};
        split_high_cards();
    }

    void split_high_cards() {
        for (std::size_t i = 0; i < cards_.size(); ++i)
            if (auto rest = cards_[i].split(context_, cell(grid_).height - label_height()))
                cards_.insert(cards_.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(*rest));
    }

    DraftPage draft(std::size_t begin, std::size_t end) const {
        DraftPage draft;
        Canvas canvas(context_.request.fonts, draft.page);
        stop_.draw(context_, canvas, context_.frame.area.at);
        const page::Size size = cell(grid_);
        for (std::size_t i = begin; i < end; ++i) {
            const auto place = static_cast<int>(i - begin);
            const page::Point at{field_.left() + size.width * static_cast<double>(place % grid_.columns),
                                 field_.top() + size.height * static_cast<double>(place / grid_.columns)};
            cards_[i].draw(context_, canvas, {at, size});
            draw_label(canvas, i, {at, size});
            if (!cards_[i].is_rest()) draft.outline.push_back({cards_[i].title(), 0, at.y, 0});
        }
        draw_cuts(canvas, size, static_cast<int>(end - begin));
        draft.foot = foot_;
        return draft;
    }

    /// Which of how many cards it is, and of what: cards that lie in a drawer tell it by themselves.
    void draw_label(Canvas& canvas, std::size_t card, const page::Rect& rect) const {
        const std::string text = context_.labels().say(label("card-of"), {{"card", std::to_string(card + 1)},
                                                                          {"cards", std::to_string(cards_.size())},
                                                                          {"title", context_.spoken.title}});
        const Paragraph words = context_.set(text, context_.styles.small, rect.size.width - pad * 2.0);
        if (words.lines.size() == 1)
            canvas.paragraph({page::Role::paragraph}, words, rect.left() + pad,
                             rect.bottom() - words.height() - 1.5_mm);
    }

    /// Dashed lines round and between the cards that there are.
    void draw_cuts(Canvas& canvas, page::Size size, int cards) const {
        const page::Stroke cut{0.25_mm, context_.look.colors.rule, 1.5_mm};
        const int rows = (cards + grid_.columns - 1) / grid_.columns;
        const int in_last = cards - (rows - 1) * grid_.columns;
        for (int column = 0; column <= std::min(cards, grid_.columns); ++column) {
            const int down = column <= in_last ? rows : rows - 1;
            const Points x = field_.left() + size.width * static_cast<double>(column);
            canvas.line({x, field_.top()}, {x, field_.top() + size.height * static_cast<double>(down)}, cut);
        }
        for (int row = 0; row <= rows; ++row) {
            const int across = row == rows ? in_last : std::min(cards, grid_.columns);
            const Points y = field_.top() + size.height * static_cast<double>(row);
            canvas.line({field_.left(), y}, {field_.left() + size.width * static_cast<double>(across), y}, cut);
        }
    }

    const LayoutContext& context_;
    Foot foot_;
    StopLine stop_;
    page::Rect field_;
    Grid grid_{1, 1};
    std::vector<Card> cards_;
};

}  // namespace

std::vector<DraftPage> cut_card_pages(const LayoutContext& context) { return CutCardSetter(context).drafts(); }

}  // namespace footplan::layout
