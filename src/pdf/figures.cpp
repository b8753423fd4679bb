#include "pdf/figures.hpp"

#include <algorithm>
#include <cassert>
#include <variant>

#include "pdf/drawing.hpp"

namespace footplan::pdf {

std::size_t Figures::add(const page::SharedFigure& figure) {
    const auto [at, fresh] = numbers_.try_emplace(figure.get(), figures_.size());
    if (fresh) {
        figures_.push_back(figure);
        objects_.push_back(nullptr);
    }
    return at->second;
}

Matrix Figures::axes(std::size_t number, Coordinates corner, const page::Size& size) const {
    const double width = size.width.value, height = size.height.value;
    // Drawings have y downward.
    const auto of_drawing = [&](const auto& drawing) {
        return Matrix{width / drawing.width, 0, 0, -height / drawing.height, {corner.x, corner.y + height}};
    };
    const auto& content = figures_.at(number)->content;
    if (const auto* drawing = std::get_if<page::Drawing>(&content)) return of_drawing(*drawing);
    if (const auto* drawing = std::get_if<page::PreparedDrawing>(&content)) return of_drawing(*drawing);
    return {width, 0, 0, height, corner};
}

HPDF_Dict Figures::object(std::size_t number) {
    HPDF_Dict& object = objects_.at(number);
    if (object == nullptr)
        object = std::visit([&](const auto& content) { return make(content); }, figures_.at(number)->content);
    return object;
}

HPDF_Dict Figures::make(const page::Drawing& drawing) {
    return haru_.form(haru_.stream(operators_of(drawing)), {0, 0, drawing.width, drawing.height});
}

HPDF_Dict Figures::make(const page::PreparedDrawing& drawing) {
    return haru_.form(haru_.packed_stream(drawing.operators.view(), "/FlateDecode"),
                      {0, 0, drawing.width, drawing.height});
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
    HPDF_Dict image = haru_.packed_stream(jpeg.bytes, "/DCTDecode");
    haru_.add_name(image, "Type", "XObject");
    haru_.add_name(image, "Subtype", "Image");
    haru_.add_number(image, "Width", jpeg.width);
    haru_.add_number(image, "Height", jpeg.height);
    haru_.add_name(image, "ColorSpace", jpeg.gray ? "DeviceGray" : "DeviceRGB");
    haru_.add_number(image, "BitsPerComponent", 8);
    return image;
}

}  // namespace footplan::pdf
