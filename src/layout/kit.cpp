#include "layout/kit.hpp"

#include <algorithm>

namespace footplan::layout {

using namespace literals;
using page::Weight;

namespace {

Styles styles_of(const Template& look) {
    const auto& sizes = look.sizes;
    const auto& colors = look.colors;
    const auto style = [](Weight weight, Points size, double leading, page::Color color) {
        return Style{weight, size, size * leading, color};
    };
    return {
        style(Weight::bold, sizes.title, 1.2, colors.ink),      style(Weight::bold, sizes.heading, 1.25, colors.ink),
        style(Weight::bold, sizes.name, 1.3, colors.ink),       style(Weight::regular, sizes.text, 1.36, colors.ink),
        style(Weight::bold, sizes.text, 1.36, colors.ink),      style(Weight::regular, sizes.text, 1.36, colors.muted),
        style(Weight::regular, sizes.small, 1.36, colors.muted)};
}

/// Of the sheet, or of an eighth of it.
Frame frame_of(const Template& look) {
    page::Size size = look.sheet();
    if (look.fold == Fold::booklet) {
        const Points longer = std::max(size.width, size.height), shorter = std::min(size.width, size.height);
        size = {longer / 4, shorter / 2};
    }
    const auto& margins = look.margins;
    const Points left = margins.left + look.punch_margin;
    return {size,
            {{left, margins.top}, {size.width - left - margins.right, size.height - margins.top - margins.bottom}}};
}

struct Proportions {
    double width, height;
};

Proportions proportions(const page::Figure& figure) {
    return std::visit(
        [](const auto& content) {
            return Proportions{static_cast<double>(content.width), static_cast<double>(content.height)};
        },
        figure.content);
}

}  // namespace

Kit::Kit(const Request& from)
    : request(from),
      look(from.look),
      speaker(from.labels),
      styles(styles_of(from.look)),
      frame(frame_of(from.look)),
      typesetter_(std::make_unique<Typesetter>(from.fonts)) {}

Points Kit::figure_height(std::size_t figure, Points width) const {
    const auto [w, h] = proportions(request.figures[figure]);
    return width * (h / w);
}

void Kit::draw_figure(Canvas& canvas, std::size_t figure, const page::Rect& within) const {
    const auto [w, h] = proportions(request.figures[figure]);
    const double scale = std::min(within.size.width.value / w, within.size.height.value / h);
    const page::Size size{Points{w * scale}, Points{h * scale}};
    const page::Point at{within.at.x + (within.size.width - size.width) / 2,
                         within.at.y + (within.size.height - size.height) / 2};
    canvas.add(page::FigureUse{{at, size}, figure});
}

std::string Kit::routine_source() const {
    if (!routine().source) return {};
    for (const ExerciseFacts& facts : request.sheet.facts)
        for (const Publication& source : facts.sources)
            if (source.id == **routine().source && source.title) return **source.title;
    return {};
}

bool Kit::has_figures() const {
    return std::ranges::any_of(request.figure_of, [](const auto& figure) { return figure.has_value(); });
}

page::Stroke Kit::rule() const { return {0.25_mm, look.colors.rule, {}}; }

bool Kit::narrow() const { return frame.area.size.width < 95_mm; }

}  // namespace footplan::layout
