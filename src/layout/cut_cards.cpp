#include <algorithm>
#include <array>

#include "layout/card.hpp"
#include "layout/instructions.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

/// How many cards stand beside and below one another on a page.
struct Grid {
    int columns, rows;

    int cards() const { return columns * rows; }
};

constexpr Points pad = 5_mm;

class CutCardSetter {
public:
    explicit CutCardSetter(const Kit& kit) : kit_(kit) {
        Marks marks;
        for (std::size_t e = 0; e < kit.routine().exercises.size(); ++e)
            marks.chosen |= kit.request.facts(e).amount_chosen || kit.request.facts(e).frequency_chosen;
        foot_.emplace(kit, marks, Warnings::printed);
        field_ = kit.frame.area;
        field_.size.height -= foot_->height() + 2_mm;
        choose();
    }

    std::vector<Leaf> leaves() const {
        std::vector<Leaf> leaves;
        const auto on_page = static_cast<std::size_t>(grid_.cards());
        for (std::size_t begin = 0; begin < cards_.size(); begin += on_page)
            leaves.push_back(leaf(begin, std::min(begin + on_page, cards_.size())));
        return leaves;
    }

private:
    page::Size cell(const Grid& grid) const {
        return {field_.size.width / static_cast<double>(grid.columns),
                field_.size.height / static_cast<double>(grid.rows)};
    }

    std::vector<Card> set(const Grid& grid, double figure) const {
        CardStyle style;
        style.pad = pad;
        style.gap = 1.6_mm;
        const page::Size size = cell(grid);
        const Points inner = size.width - pad * 2.0;
        style.figure_width = std::min(kit_.look.card_figure * figure, inner);
        style.figure_above = inner - style.figure_width < kit_.look.sizes.text * 17;
        std::vector<Card> cards;
        for (std::size_t e = 0; e < kit_.routine().exercises.size(); ++e)
            cards.emplace_back(kit_, style, e, size.width);
        return cards;
    }

    /// The most cards on a page at which all of them fit, with figures as large as they can be then.
    void choose() {
        const bool upright = field_.size.height > field_.size.width;
        const Grid halves = upright ? Grid{1, 2} : Grid{2, 1};
        const Grid thirds = upright ? Grid{1, 3} : Grid{3, 1};
        for (const Grid grid : {Grid{2, 2}, thirds, halves, Grid{1, 1}}) {
            if (cell(grid).width < kit_.look.sizes.text * 17) continue;
            for (const double figure : {1.5, 1.25, 1.0, 0.8, 0.6}) {
                grid_ = grid;
                cards_ = set(grid, figure);
                const auto fits = [&](const Card& card) { return card.height() <= cell(grid).height; };
                if (std::ranges::all_of(cards_, fits)) return;
            }
        }
        grid_ = {1, 1};
        split_high_cards();
    }

    void split_high_cards() {
        for (std::size_t i = 0; i < cards_.size(); ++i)
            if (auto rest = cards_[i].split(kit_, cell(grid_).height))
                cards_.insert(cards_.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(*rest));
    }

    Leaf leaf(std::size_t begin, std::size_t end) const {
        Leaf leaf;
        Canvas canvas(kit_.request.fonts, leaf.items);
        const page::Size size = cell(grid_);
        for (std::size_t i = begin; i < end; ++i) {
            const auto place = static_cast<int>(i - begin);
            const page::Point at{field_.left() + size.width * static_cast<double>(place % grid_.columns),
                                 field_.top() + size.height * static_cast<double>(place / grid_.columns)};
            cards_[i].draw(kit_, canvas, {at, size});
            if (!cards_[i].is_rest()) leaf.outline.push_back({cards_[i].title(), 0, at.y, 0});
        }
        draw_cuts(canvas, size);
        leaf.foot = foot_;
        return leaf;
    }

    /// Dashed lines round and between the cards.
    void draw_cuts(Canvas& canvas, page::Size size) const {
        const page::Stroke cut{0.25_mm, kit_.look.colors.rule, 1.5_mm};
        for (int column = 0; column <= grid_.columns; ++column) {
            const Points x = field_.left() + size.width * static_cast<double>(column);
            canvas.line({x, field_.top()}, {x, field_.bottom()}, cut);
        }
        for (int row = 0; row <= grid_.rows; ++row) {
            const Points y = field_.top() + size.height * static_cast<double>(row);
            canvas.line({field_.left(), y}, {field_.right(), y}, cut);
        }
    }

    const Kit& kit_;
    std::optional<Foot> foot_;
    page::Rect field_;
    Grid grid_{1, 1};
    std::vector<Card> cards_;
};

}  // namespace

std::vector<Leaf> cut_card_leaves(const Kit& kit) { return CutCardSetter(kit).leaves(); }

}  // namespace footplan::layout
