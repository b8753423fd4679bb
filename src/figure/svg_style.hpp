#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

#include "figure/affine.hpp"
#include "page/page.hpp"

namespace footplan::figure {

/// A colour, nothing, or whatever `color` says.
struct Paint {
    enum class Kind { none, color, current };
    Kind kind = Kind::none;
    page::Color color;
};

/// The properties that shapes inherit, with SVG's initial values.
struct PaintStyle {
    Paint fill{Paint::Kind::color, {}};
    Paint stroke;
    page::Color color;
    double fill_opacity = 1;
    double stroke_opacity = 1;
    /// Of this element and all around it, multiplied.
    double opacity = 1;
    bool even_odd = false;
    double stroke_width = 1;
    double miter_limit = 4;
    page::Cap cap = page::Cap::butt;
    page::Join join = page::Join::miter;
    bool visible = true;
};

/// The colour as it looks on white paper: what is see-through is mixed with white.
/// Nothing if it cannot be seen at all.
inline std::optional<page::Color> on_paper(const Paint& paint, page::Color current, double opacity) {
    const double share = std::isfinite(opacity) ? std::clamp(opacity, 0.0, 1.0) : 1;
    if (paint.kind == Paint::Kind::none || share == 0) return std::nullopt;
    const page::Color pure = paint.kind == Paint::Kind::current ? current : paint.color;
    const auto mixed = [share](std::uint8_t c) {
        return static_cast<std::uint8_t>(std::lround(255 - (255 - c) * share));
    };
    return page::Color{mixed(pure.r), mixed(pure.g), mixed(pure.b)};
}

/// The style as a path without segments has it, strokes scaled to the canvas.
inline page::FigurePath painted(const PaintStyle& style, const Affine& to_canvas) {
    page::FigurePath path;
    path.fill = on_paper(style.fill, style.color, style.fill_opacity * style.opacity);
    path.even_odd = style.even_odd;
    path.stroke_width = style.stroke_width * to_canvas.scale();
    if (path.stroke_width > 0) path.stroke = on_paper(style.stroke, style.color, style.stroke_opacity * style.opacity);
    path.miter_limit = style.miter_limit;
    path.cap = style.cap;
    path.join = style.join;
    return path;
}

}  // namespace footplan::figure
