#include "figure/prepared.hpp"

#include <cassert>
#include <variant>

#include "assets/pack.hpp"

namespace footplan::figure {

namespace {

using page::Color;
using page::CurveTo;
using page::FigurePath;
using page::LineTo;
using page::MoveTo;

struct PutSegment {
    Packer& out;

    void operator()(const MoveTo& s) const { put({s.x, s.y}); }
    void operator()(const LineTo& s) const { put({s.x, s.y}); }
    void operator()(const CurveTo& s) const { put({s.x1, s.y1, s.x2, s.y2, s.x, s.y}); }
    void operator()(const page::Close&) const {}
    void put(std::initializer_list<double> numbers) const {
        for (const double number : numbers) out.put(number);
    }
};

page::Segment take_segment(Unpacker& in) {
    // Braces evaluate from left to right.
    switch (in.take<std::uint8_t>()) {
        case 0: return MoveTo{in.take<double>(), in.take<double>()};
        case 1: return LineTo{in.take<double>(), in.take<double>()};
        case 2:
            return CurveTo{in.take<double>(), in.take<double>(), in.take<double>(),
                           in.take<double>(), in.take<double>(), in.take<double>()};
        default: return page::Close{};
    }
}

void put(const std::optional<Color>& color, Packer& out) {
    out.put(color.has_value());
    if (!color) return;
    out.put(color->r);
    out.put(color->g);
    out.put(color->b);
}

std::optional<Color> take_color(Unpacker& in) {
    if (!in.take<bool>()) return std::nullopt;
    return Color{in.take<std::uint8_t>(), in.take<std::uint8_t>(), in.take<std::uint8_t>()};
}

void put(const FigurePath& path, Packer& out) {
    out.put(static_cast<std::uint32_t>(path.segments.size()));
    for (const page::Segment& segment : path.segments) {
        out.put(static_cast<std::uint8_t>(segment.index()));
        std::visit(PutSegment{out}, segment);
    }
    put(path.fill, out);
    out.put(path.even_odd);
    put(path.stroke, out);
    out.put(path.stroke_width);
    out.put(path.miter_limit);
    out.put(path.cap);
    out.put(path.join);
}

FigurePath take_path(Unpacker& in) {
    FigurePath path;
    const auto count = in.take<std::uint32_t>();
    path.segments.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) path.segments.push_back(take_segment(in));
    path.fill = take_color(in);
    path.even_odd = in.take<bool>();
    path.stroke = take_color(in);
    path.stroke_width = in.take<double>();
    path.miter_limit = in.take<double>();
    path.cap = in.take<page::Cap>();
    path.join = in.take<page::Join>();
    return path;
}

}  // namespace

std::string pack(const page::Figure& figure) {
    const auto& drawing = std::get<page::Drawing>(figure.content);
    Packer out;
    out.put(figure.alt);
    out.put(drawing.width);
    out.put(drawing.height);
    out.put(static_cast<std::uint32_t>(drawing.paths.size()));
    for (const FigurePath& path : drawing.paths) put(path, out);
    return out.take();
}

page::Figure unpack(std::string_view bytes) {
    Unpacker in(bytes);
    page::Figure figure;
    figure.alt = in.text();
    page::Drawing drawing;
    drawing.width = in.take<double>();
    drawing.height = in.take<double>();
    drawing.paths.resize(in.take<std::uint32_t>());
    for (FigurePath& path : drawing.paths) path = take_path(in);
    assert(in.at_end());
    figure.content = std::move(drawing);
    return figure;
}

}  // namespace footplan::figure
