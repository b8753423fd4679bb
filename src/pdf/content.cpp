#include "pdf/content.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace footplan::pdf {

namespace {

/// Beyond this, readers need not follow (ISO 32000-1, annex C); no page comes near it.
constexpr double largest = 32767;

double sane(double value) {
    assert(std::isfinite(value));
    return std::isfinite(value) ? std::clamp(value, -largest, largest) : 0;
}

long hundredths(double value) { return std::lround(sane(value) * 100); }

}  // namespace

Content Content::of_page() {
    Content content(2);
    content.state_.fill = content.state_.stroke = page::Color{};
    content.state_.line_width = 1;
    content.state_.dash = 0;
    content.state_.cap = page::Cap::butt;
    content.state_.join = page::Join::miter;
    content.state_.miter_limit = 10;
    return content;
}

void Content::number(double value, int decimals) {
    static constexpr std::array<double, 7> powers{1, 10, 100, 1000, 1e4, 1e5, 1e6};
    assert(decimals >= 0 && decimals < static_cast<int>(powers.size()));
    long long scaled = std::llround(sane(value) * powers[static_cast<std::size_t>(decimals)]);
    if (scaled < 0) out_ += '-';
    scaled = std::abs(scaled);
    // Zeros at the end of the fraction go, and the point with the last of them.
    while (decimals > 0 && scaled % 10 == 0) {
        scaled /= 10;
        --decimals;
    }
    // Written from the last digit on.
    char digits[24];
    char* const end = digits + sizeof digits;
    char* begin = end;
    for (int i = 0; i < decimals; ++i, scaled /= 10) *--begin = static_cast<char>('0' + scaled % 10);
    if (decimals > 0) *--begin = '.';
    do *--begin = static_cast<char>('0' + scaled % 10);
    while ((scaled /= 10) != 0);
    out_.append(begin, end);
    out_ += ' ';
}

void Content::raw(std::string_view text) {
    out_ += text;
    out_ += '\n';
}

void Content::operation(std::initializer_list<double> operands, std::string_view name) {
    end_text();
    for (const double operand : operands) number(operand, decimals_);
    raw(name);
}

void Content::save() {
    operation({}, "q");
    saved_.push_back(state_);
}

void Content::restore() {
    assert(!saved_.empty());
    operation({}, "Q");
    state_ = saved_.back();
    saved_.pop_back();
}

void Content::axes(const Matrix& matrix) {
    end_text();
    for (const double factor : {matrix.a, matrix.b, matrix.c, matrix.d}) number(factor, 5);
    for (const double shift : {matrix.shift.x, matrix.shift.y}) number(shift, decimals_);
    raw("cm");
}

void Content::color(page::Color color, std::string_view gray, std::string_view rgb) {
    number(color.r / 255.0, 3);
    if (color.r != color.g || color.g != color.b) {
        number(color.g / 255.0, 3);
        number(color.b / 255.0, 3);
        raw(rgb);
    } else {
        raw(gray);
    }
}

void Content::fill_color(page::Color wanted) {
    if (state_.fill == wanted) return;
    state_.fill = wanted;
    color(wanted, "g", "rg");
}

void Content::stroke_color(page::Color wanted) {
    if (state_.stroke == wanted) return;
    state_.stroke = wanted;
    color(wanted, "G", "RG");
}

void Content::line_width(double width) {
    if (state_.line_width == width) return;
    state_.line_width = width;
    operation({width}, "w");
}

void Content::dash(double length) {
    if (state_.dash == length) return;
    state_.dash = length;
    end_text();
    out_ += "[ ";
    if (length > 0) number(length, decimals_);
    raw("] 0 d");
}

void Content::cap(page::Cap wanted) {
    if (state_.cap == wanted) return;
    state_.cap = wanted;
    operation({static_cast<double>(wanted)}, "J");
}

void Content::join(page::Join wanted) {
    if (state_.join == wanted) return;
    state_.join = wanted;
    operation({static_cast<double>(wanted)}, "j");
}

void Content::miter_limit(double limit) {
    if (state_.miter_limit == limit) return;
    state_.miter_limit = limit;
    operation({std::max(limit, 1.0)}, "M");
}

void Content::curve_to(Coordinates control1, Coordinates control2, Coordinates to) {
    operation({control1.x, control1.y, control2.x, control2.y, to.x, to.y}, "c");
}

void Content::paint(bool fill, bool stroke, bool even_odd) {
    if (fill)
        operation({}, stroke ? (even_odd ? "B*" : "B") : (even_odd ? "f*" : "f"));
    else
        operation({}, stroke ? "S" : "n");
}

void Content::begin_text() {
    if (in_text_) return;
    in_text_ = true;
    text_x_ = text_y_ = 0;
    raw("BT");
}

void Content::end_text() {
    if (!in_text_) return;
    in_text_ = false;
    raw("ET");
}

void Content::set_font(TextFont font) {
    if (state_.font == font) return;
    state_.font = font;
    out_ += "/F" + std::to_string(font.number) + ' ';
    number(font.size, 2);
    raw("Tf");
}

void Content::string(std::string_view encoded) {
    const auto special = [](char c) { return c == '(' || c == ')' || c == '\\' || c == '\r'; };
    out_ += '(';
    for (auto from = encoded.begin(); from != encoded.end();) {
        const auto at = std::find_if(from, encoded.end(), special);
        out_.append(from, at);
        if (at == encoded.end()) break;
        // A bare carriage return would be read as a line feed.
        out_.append({'\\', *at == '\r' ? 'r' : *at});
        from = at + 1;
    }
    raw(")Tj");
}

void Content::show(std::string_view encoded, TextFont font, Coordinates at) {
    begin_text();
    set_font(font);
    // Whole hundredths, so that roundings do not add up from line to line.
    const long new_x = hundredths(at.x);
    const long new_y = hundredths(at.y);
    number(static_cast<double>(new_x - text_x_) / 100, 2);
    number(static_cast<double>(new_y - text_y_) / 100, 2);
    raw("Td");
    text_x_ = new_x;
    text_y_ = new_y;
    string(encoded);
}

void Content::show_unseen(std::string_view encoded, TextFont font, Coordinates at, double share) {
    end_text();
    begin_text();
    raw("3 Tr");
    number(share * 100, 2);
    raw("Tz");
    show(encoded, font, at);
    raw("0 Tr 100 Tz");
    end_text();
}

void Content::draw(std::string_view name) {
    end_text();
    out_ += '/';
    out_ += name;
    raw(" Do");
}

void Content::begin_marked(std::string_view tag, int number) {
    end_text();
    out_ += '/';
    out_ += tag;
    raw("<</MCID " + std::to_string(number) + ">>BDC");
}

void Content::begin_artifact() {
    end_text();
    raw("/Artifact BMC");
}

void Content::end_marked() { operation({}, "EMC"); }

std::string Content::take() {
    end_text();
    return std::exchange(out_, {});
}

std::string Content::finish() {
    assert(saved_.empty());
    return take();
}

}  // namespace footplan::pdf
