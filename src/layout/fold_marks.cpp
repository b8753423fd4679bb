#include "layout/booklet.hpp"

#include <algorithm>

#include "layout/layout_context.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points from_edge = 1_mm;
constexpr Points tick = 3_mm;
constexpr Points beside_mark = 1_mm;

/// Marks on a sheet that lies, whichever way it is printed.
class Marks {
public:
    Marks(const LayoutContext& context, const page::Page& sheet)
        : context_(context),
          turned_(sheet.size.height > sheet.size.width),
          size_(turned_ ? page::Size{sheet.size.height, sheet.size.width} : sheet.size),
          canvas_(context.request.fonts, page_),
          ignored_(canvas_.decoration()) {}
    Marks(const Marks&) = delete;
    Marks& operator=(const Marks&) = delete;

    Points width() const { return size_.width; }
    Points height() const { return size_.height; }

    /// A dashed line with words above it.
    void cut(page::Point from, page::Point to) {
        canvas_.line(from, to, {0.3_mm, color(), 1.5_mm});
        const Paragraph words = set(label("cut-here"));
        canvas_.paragraph(words, from.x + beside_mark, from.y - words.height());
    }

    /// Short strokes at both edges, since a fold need not be seen on the pages.
    void fold_down(Points x) {
        line({x, from_edge}, {x, from_edge + tick});
        line({x, height() - from_edge - tick}, {x, height() - from_edge});
        canvas_.paragraph(set(label("fold-here")), x - beside_mark, from_edge, Align::right);
    }
    void fold_across(Points y) {
        line({from_edge, y}, {from_edge + tick, y});
        line({width() - from_edge - tick, y}, {width() - from_edge, y});
        const Paragraph words = set(label("fold-here"));
        canvas_.paragraph(words, from_edge + tick + beside_mark, y - words.height());
    }

    void add_to(page::Page& sheet) && {
        sheet.panels.push_back({{}, size_, turned_ ? 1 : 0, std::move(page_.items), {}, {}, {}});
    }

private:
    page::Color color() const { return context_.look.colors.muted; }
    void line(page::Point from, page::Point to) { canvas_.line(from, to, {0.2_mm, color(), {}}); }
    Paragraph set(words::Label words) const {
        TextStyle style = context_.styles.small;
        style.leading = style.size * 1.15;
        return context_.line(context_.say(words), style);
    }

    const LayoutContext& context_;
    bool turned_;
    page::Size size_;
    page::Page page_;
    Canvas canvas_;
    Canvas::Opened ignored_;
};

}  // namespace

void mark_folded_sheet(const LayoutContext& context, page::Page& sheet) {
    Marks marks(context, sheet);
    const Points column = marks.width() / 4, middle = marks.height() / 2;
    marks.cut({column, middle}, {column * 3.0, middle});
    for (const double columns : {1.0, 2.0, 3.0}) marks.fold_down(column * columns);
    marks.fold_across(middle);
    std::move(marks).add_to(sheet);
}

void mark_nested_side(const LayoutContext& context, page::Page& side) {
    Marks marks(context, side);
    marks.fold_down(marks.width() / 2);
    std::move(marks).add_to(side);
}

}  // namespace footplan::layout
