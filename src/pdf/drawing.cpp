#include "pdf/drawing.hpp"

#include <algorithm>
#include <cassert>
#include <variant>

#include "base/compressor.hpp"
#include "pdf/content.hpp"

namespace footplan::pdf {

namespace {

/// Digits that place a point within a ten-thousandth of the drawing, finer than any printer.
int decimals_for(const page::Drawing& drawing) {
    int decimals = 0;
    for (double steps = std::max(drawing.width, drawing.height); steps < 1e4 && decimals < 6; steps *= 10) ++decimals;
    return decimals;
}

struct PathBuilder {
    Content& content;

    void operator()(const page::MoveTo& s) const { content.move_to({s.x, s.y}); }
    void operator()(const page::LineTo& s) const { content.line_to({s.x, s.y}); }
    void operator()(const page::CurveTo& s) const { content.curve_to({s.x1, s.y1}, {s.x2, s.y2}, {s.x, s.y}); }
    void operator()(const page::Close&) const { content.close(); }
};

void add_path(Content& content, const page::FigurePath& path) {
    if (path.segments.empty() || (!path.fill && !path.stroke)) return;
    if (path.fill) content.fill_color(*path.fill);
    if (path.stroke) {
        content.stroke_color(*path.stroke);
        content.line_width(path.stroke_width);
        content.dash(0);
        content.cap(path.cap);
        content.join(path.join);
        content.miter_limit(path.miter_limit);
    }
    for (const auto& segment : path.segments) std::visit(PathBuilder{content}, segment);
    content.paint(path.fill.has_value(), path.stroke.has_value(), path.even_odd);
}

}  // namespace

std::string operators_of(const page::Drawing& drawing) {
    assert(drawing.width > 0 && drawing.height > 0);
    Content content = Content::of_picture(decimals_for(drawing));
    for (const auto& path : drawing.paths) add_path(content, path);
    return content.finish();
}

page::PreparedDrawing prepared(const page::Drawing& drawing) {
    Compressor compressor(Compressor::Level::smallest);
    return {drawing.width, drawing.height, SharedBytes(compressor.compress(operators_of(drawing)))};
}

}  // namespace footplan::pdf
