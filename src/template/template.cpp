#include "template/template.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "base/text.hpp"

namespace footplan {

using namespace literals;

Template::Template()
    : margins{13_mm, 14_mm, 10_mm, 14_mm},
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

std::optional<Points> parse_length(std::string_view text) {
    text = text::trim(text);
    double number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number, std::chars_format::fixed);
    if (error != std::errc{} || !std::isfinite(number)) return std::nullopt;
    const std::string_view unit = text::trim({stop, static_cast<std::size_t>(end - stop)});
    constexpr std::array<std::pair<std::string_view, double>, 4> units{
        {{"mm", 72 / 25.4}, {"cm", 72 / 2.54}, {"in", 72}, {"pt", 1}}};
    for (const auto& [name, points] : units)
        if (unit == name) return Points{number * points};
    return std::nullopt;
}

std::optional<page::Color> parse_color(std::string_view text) {
    if (!text.starts_with('#')) return std::nullopt;
    text.remove_prefix(1);
    if (text.size() != 3 && text.size() != 6) return std::nullopt;
    std::array<std::uint8_t, 3> parts{};
    const std::size_t digits = text.size() / 3;
    for (std::size_t i = 0; i < 3; ++i) {
        const char* const begin = text.data() + i * digits;
        const auto [stop, error] = std::from_chars(begin, begin + digits, parts[i], 16);
        if (error != std::errc{} || stop != begin + digits) return std::nullopt;
        if (digits == 1) parts[i] = static_cast<std::uint8_t>(parts[i] * 17);
    }
    return page::Color{parts[0], parts[1], parts[2]};
}

double contrast_on_white(page::Color color) {
    const auto linear = [](std::uint8_t part) {
        const double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
    return 1.05 / (luminance + 0.05);
}

}  // namespace footplan
