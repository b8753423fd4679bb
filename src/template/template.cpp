#include "template/template.hpp"

#include <utility>

namespace footplan {

using namespace literals;

Template::Template()
    : margins{13_mm, 14_mm, 11_mm, 14_mm},
      sizes{25_pt, 18_pt, 16_pt, 12_pt, 10_pt},
      box(7.5_mm),
      row_figure(24_mm),
      card_figure(46_mm) {}

page::Size Template::sheet() const {
    constexpr std::array<page::Size, 4> portrait{
        page::Size{210_mm, 297_mm}, {612_pt, 792_pt}, {148_mm, 210_mm}, {612_pt, 1008_pt}};
    page::Size size = portrait[static_cast<std::size_t>(paper)];
    if (orientation == Orientation::landscape) std::swap(size.width, size.height);
    return size;
}

}  // namespace footplan
