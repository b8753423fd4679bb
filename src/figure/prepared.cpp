#include "figure/prepared.hpp"

#include <cassert>
#include <variant>

#include "assets/pack.hpp"

namespace footplan::figure {

std::string pack(const page::Figure& figure) {
    const auto& drawing = std::get<page::PreparedDrawing>(figure.content);
    Packer out;
    out.put(figure.alt);
    out.put(drawing.width);
    out.put(drawing.height);
    out.put(drawing.operators.view());
    return out.take();
}

page::Figure unpack(std::string_view bytes) {
    Unpacker in(bytes);
    page::Figure figure;
    figure.alt = in.text();
    page::PreparedDrawing drawing;
    drawing.width = in.take<double>();
    drawing.height = in.take<double>();
    drawing.operators = SharedBytes::compiled_in(in.text());
    assert(in.at_end());
    figure.content = std::move(drawing);
    return figure;
}

}  // namespace footplan::figure
