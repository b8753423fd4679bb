#include "pdf/fields.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "pdf/content.hpp"

namespace footplan::pdf {

namespace {

/// Turns what is drawn upright by quarters clockwise.
void turn(Haru& haru, HPDF_Dict form, int turns) {
    if (turns == 0) return;
    static constexpr std::array<std::array<int, 4>, 4> turned{
        {{1, 0, 0, 1}, {0, -1, 1, 0}, {-1, 0, 0, -1}, {0, 1, -1, 0}}};
    HPDF_Array matrix = haru.array_in(form, "Matrix");
    for (const int number : turned.at(static_cast<std::size_t>(turns))) haru.add_number(matrix, number);
    for (int i = 0; i < 2; ++i) haru.add_number(matrix, 0);
}

}  // namespace

const Fields::Look& Fields::look(double side, int turns) {
    const auto at = std::ranges::find_if(
        looks_, [&](const Look& known) { return known.turns == turns && std::abs(known.side - side) < 0.01; });
    if (at != looks_.end()) return *at;
    Content tick = Content::of_picture(3);
    tick.line_width(side * 0.11);
    tick.move_to(side * 0.2, side * 0.52);
    tick.line_to(side * 0.42, side * 0.26);
    tick.line_to(side * 0.82, side * 0.8);
    tick.paint(false, true);
    HPDF_Dict ticked = haru_.form(haru_.stream(tick.finish()), 0, 0, side, side);
    turn(haru_, ticked, turns);
    return looks_.emplace_back(Look{side, turns, ticked, haru_.form(haru_.stream(""), 0, 0, side, side)});
}

HPDF_Dict Fields::empty_text(double width, double height) {
    const page::Size size{Points{width}, Points{height}};
    const auto at = std::ranges::find(empty_texts_, size, [](const auto& known) { return known.first; });
    if (at != empty_texts_.end()) return at->second;
    return empty_texts_.emplace_back(size, haru_.form(haru_.stream("/Tx BMC EMC\n"), 0, 0, width, height)).second;
}

/// Plans in one document, and rows that go on, have names alike.
std::string Fields::unique(const std::string& name) {
    std::string free = name;
    for (int copy = 2; !names_.insert(free).second; ++copy) free = fmt::format("{}-{}", name, copy);
    return free;
}

HPDF_Dict Fields::add(HPDF_Page page, const page::Field& field, const std::array<double, 4>& box, int turns) {
    const auto [left, bottom, right, top] = box;
    // Printed as what is filled in.
    std::string entries =
        fmt::format("/Type/Annot/Subtype/Widget/F 4/P {}/Rect[{:.2f} {:.2f} {:.2f} {:.2f}]/T{}/TU{}", reference(page),
                    left, bottom, right, top, text_string(unique(field.name)), text_string(field.said));
    if (turns != 0) entries += fmt::format("/MK<</R {}>>", 360 - 90 * turns);
    if (field.kind == page::Field::Kind::tick) {
        const Look& shown = look(right - left, turns);
        entries += fmt::format("/FT/Btn/AS/Off/V/Off/DA(/ZaDb 0 Tf 0 g)/AP<</N<</Yes {}/Off {}>>>>\n",
                               reference(shown.ticked), reference(shown.empty));
    } else {
        constexpr int multiline = 1 << 12;
        entries += fmt::format("/FT/Tx/V()/DA(/Helv {:.1f} Tf 0 g)/Ff {}/AP<</N {}>>\n", field.size.value,
                               field.kind == page::Field::Kind::lines ? multiline : 0,
                               reference(empty_text(right - left, top - bottom)));
    }
    HPDF_Dict annotation = haru_.written_dict(entries_.emplace_back(std::move(entries)));
    annotations_.push_back(annotation);
    auto* list = static_cast<HPDF_Array>(HPDF_Dict_GetItem(page, "Annots", HPDF_OCLASS_ARRAY));
    haru_.check(HPDF_Array_Add(list != nullptr ? list : haru_.array_in(page, "Annots"), annotation));
    return annotation;
}

void Fields::finish() {
    if (annotations_.empty()) return;
    std::string form = "/Fields[";
    for (HPDF_Dict annotation : annotations_) form += reference(annotation) + '\n';
    // Viewers that draw ticks anew take them from ZapfDingbats.
    form +=
        "]/DA(/Helv 12 Tf 0 g)/DR<</Font<</Helv<</Type/Font/Subtype/Type1/BaseFont/Helvetica"
        "/Encoding/WinAnsiEncoding>>/ZaDb<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>>>>>\n";
    form_ = WrittenEntries(std::move(form));
    haru_.add(haru_.catalog(), "AcroForm", haru_.written_dict(form_));
}

}  // namespace footplan::pdf
