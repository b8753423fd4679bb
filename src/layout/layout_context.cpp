#include "layout/layout_context.hpp"

#include <algorithm>

namespace footplan::layout {

using namespace literals;
using page::Weight;

namespace {

Styles styles_of(const Template& look) {
    const auto& sizes = look.sizes;
    const auto& colors = look.colors;
    const auto style = [](Weight weight, Points size, double leading, page::Color color) {
        return TextStyle{weight, size, size * leading, color};
    };
    return {style(Weight::bold, sizes.title, 1.2, colors.ink), style(Weight::bold, sizes.heading, 1.25, colors.ink),
            style(Weight::bold, sizes.name, 1.3, colors.ink), style(Weight::regular, sizes.text, 1.36, colors.ink),
            style(Weight::bold, sizes.text, 1.36, colors.ink), style(Weight::regular, sizes.text, 1.36, colors.muted),
            style(Weight::regular, sizes.small, 1.36, colors.muted),
            // Seven of them are side by side, so that they do not grow with a large text.
            style(Weight::bold, std::min(sizes.text, 16_pt), 1.36, colors.ink)};
}

/// Of the sheet, or of a page of a booklet.
PageFrame frame_of(const Template& look, std::optional<Booklet> booklet) {
    const page::Size size = booklet ? booklet_page(look.sheet(), *booklet) : look.sheet();
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

LayoutContext::LayoutContext(const Request& from, std::optional<Booklet> booklet)
    : request(from),
      look(from.look),
      speaker(from.labels),
      spoken(words::speak(from.sheet, from.labels)),
      styles(styles_of(from.look)),
      frame(frame_of(from.look, booklet)),
      typesetter_(std::make_unique<Typesetter>(from.fonts)) {}

Points LayoutContext::figure_height(std::size_t figure, Points width) const {
    const auto [w, h] = proportions(*request.figures[figure]);
    return width * (h / w);
}

std::string LayoutContext::figure_words(std::size_t figure, const std::string& of) const {
    const std::string& own = request.figures[figure]->alt;
    return own.empty() ? labels().say(words::label("picture-of"), {{"what", of}}) : own;
}

void LayoutContext::draw_figure(Canvas& canvas, std::size_t figure, const page::Rect& within) const {
    const auto [w, h] = proportions(*request.figures[figure]);
    const double scale = std::min(within.size.width.value / w, within.size.height.value / h);
    const page::Size size{Points{w * scale}, Points{h * scale}};
    const page::Point at{within.at.x + (within.size.width - size.width) / 2,
                         within.at.y + (within.size.height - size.height) / 2};
    canvas.add(page::FigureUse{{at, size}, figure});
}

void LayoutContext::draw_row_figure(Canvas& canvas, std::size_t exercise, const page::Rect& within) const {
    const std::size_t figure = *request.figure(exercise);
    const auto opened =
        has_instructions()
            ? canvas.decoration()
            : canvas.open({page::Role::figure, 1, 1, figure_words(figure, **routine().exercises[exercise].name)});
    draw_figure(canvas, figure, within);
}

bool LayoutContext::has_figures() const {
    for (std::size_t exercise = 0; exercise < routine().exercises.size(); ++exercise)
        if (request.figure(exercise)) return true;
    return false;
}

/// In sizes of the text: 15 mm for 12 pt.
Points LayoutContext::least_row_figure() const { return look.sizes.text * 3.55; }

std::string LayoutContext::joined(const std::vector<words::Said>& sentences) const {
    std::string all;
    for (const words::Said& said : sentences) all = speaker.sentences(all, said.text);
    return all;
}

bool LayoutContext::has_instructions() const {
    return std::ranges::any_of(look.parts,
                               [](Part part) { return part == Part::instructions || part == Part::cut_cards; });
}

bool LayoutContext::has_weeks() const {
    return std::ranges::any_of(look.parts, [](Part part) { return part == Part::weeks || part == Part::overview; });
}

page::Stroke LayoutContext::rule() const { return {0.25_mm, look.colors.rule, {}}; }

bool LayoutContext::narrow() const { return frame.area.size.width < 95_mm; }

}  // namespace footplan::layout
