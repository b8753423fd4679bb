#include "pdf/figures.hpp"

#include <algorithm>
#include <cassert>
#include <variant>

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

    void operator()(const page::MoveTo& s) const { content.move_to(s.x, s.y); }
    void operator()(const page::LineTo& s) const { content.line_to(s.x, s.y); }
    void operator()(const page::CurveTo& s) const { content.curve_to(s.x1, s.y1, s.x2, s.y2, s.x, s.y); }
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

std::size_t Figures::add(const page::SharedFigure& figure) {
    const auto [at, fresh] = numbers_.try_emplace(figure.get(), figures_.size());
    if (fresh) {
        figures_.push_back(figure);
        objects_.push_back(nullptr);
    }
    return at->second;
}

Placing Figures::placing(std::size_t number, double x, double y, double width, double height) const {
    if (const auto* drawing = std::get_if<page::Drawing>(&figures_.at(number)->content))
        return {width / drawing->width, -height / drawing->height, x, y + height};
    return {width, height, x, y};
}

HPDF_Dict Figures::object(std::size_t number) {
    HPDF_Dict& object = objects_.at(number);
    if (object == nullptr)
        object = std::visit([&](const auto& content) { return make(content); }, figures_.at(number)->content);
    return object;
}

HPDF_Dict Figures::make(const page::Drawing& drawing) {
    assert(drawing.width > 0 && drawing.height > 0);
    Content content = Content::of_picture(decimals_for(drawing));
    for (const auto& path : drawing.paths) add_path(content, path);
    return haru_.form(content.finish(), 0, 0, drawing.width, drawing.height);
}

HPDF_Dict Figures::make(const page::Pixels& pixels) {
    const auto width = static_cast<HPDF_UINT>(pixels.width);
    const auto height = static_cast<HPDF_UINT>(pixels.height);
    assert(pixels.width > 0 && pixels.height > 0 && pixels.rgb.size() == std::size_t{3} * width * height);
    assert(pixels.alpha.empty() || pixels.alpha.size() == std::size_t{width} * height);
    HPDF_Image image = haru_.check(
        HPDF_LoadRawImageFromMem(haru_.document(), pixels.rgb.data(), width, height, HPDF_CS_DEVICE_RGB, 8));
    if (pixels.alpha.empty()) return image;
    HPDF_Image mask = haru_.check(
        HPDF_LoadRawImageFromMem(haru_.document(), pixels.alpha.data(), width, height, HPDF_CS_DEVICE_GRAY, 8));
    haru_.check(HPDF_Image_AddSMask(image, mask));
    return image;
}

HPDF_Dict Figures::make(const page::Jpeg& jpeg) {
    // libharu's own way reads the size from the file again, and refuses files that decoders take.
    assert(jpeg.width > 0 && jpeg.height > 0);
    HPDF_Dict image = haru_.jpeg_stream(jpeg.bytes);
    haru_.add_name(image, "Type", "XObject");
    haru_.add_name(image, "Subtype", "Image");
    haru_.add_number(image, "Width", jpeg.width);
    haru_.add_number(image, "Height", jpeg.height);
    haru_.add_name(image, "ColorSpace", jpeg.gray ? "DeviceGray" : "DeviceRGB");
    haru_.add_number(image, "BitsPerComponent", 8);
    return image;
}

}  // namespace footplan::pdf
