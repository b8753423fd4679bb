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
    const Matrix matrix = turned(turns);
    HPDF_Array numbers = haru.array_in(form, "Matrix");
    for (const double number : {matrix.a, matrix.b, matrix.c, matrix.d, matrix.shift.x, matrix.shift.y})
        haru.add_number(numbers, number);
}

}  // namespace

const Fields::Look& Fields::look(double side, int turns) {
    const auto at = std::ranges::find_if(
        looks_, [&](const Look& known) { return known.turns == turns && std::abs(known.side - side) < 0.01; });
    if (at != looks_.end()) return *at;
    Content tick = Content::of_picture(3);
    tick.line_width(side * 0.11);
    tick.move_to({side * 0.2, side * 0.52});
    tick.line_to({side * 0.42, side * 0.26});
    tick.line_to({side * 0.82, side * 0.8});
    tick.paint(false, true);
    const Rectangle box{0, 0, side, side};
    HPDF_Dict ticked = haru_.form(haru_.stream(tick.finish()), box);
    turn(haru_, ticked, turns);
    return looks_.emplace_back(Look{side, turns, ticked, haru_.form(haru_.stream(""), box)});
}

HPDF_Dict Fields::empty_text(const page::Size& size) {
    const auto at = std::ranges::find(empty_texts_, size, [](const auto& known) { return known.first; });
    if (at != empty_texts_.end()) return at->second;
    const Rectangle box{0, 0, size.width.value, size.height.value};
    return empty_texts_.emplace_back(size, haru_.form(haru_.stream("/Tx BMC EMC\n"), box)).second;
}

/// Plans in one document, and rows that go on, have names alike.
std::string Fields::unique(const std::string& name) {
    std::string free = name;
    for (int copy = 2; !names_.insert(free).second; ++copy) free = fmt::format("{}-{}", name, copy);
    return free;
}

HPDF_Dict Fields::add(HPDF_Page page, const page::Field& field, const Rectangle& box, int turns) {
    // Printed as what is filled in.
    std::string entries =
        fmt::format("/Type/Annot/Subtype/Widget/F 4/P {}/Rect[{:.2f} {:.2f} {:.2f} {:.2f}]/T{}/TU{}", reference(page),
                    box.left, box.bottom, box.right, box.top, text_string(unique(field.name)), text_string(field.said));
    if (turns != 0) entries += fmt::format("/MK<</R {}>>", 360 - 90 * turns);
    if (field.kind == page::Field::Kind::tick) {
        const Look& shown = look(box.width(), turns);
        entries += fmt::format("/FT/Btn/AS/Off/V/Off/DA(/ZaDb 0 Tf 0 g)/AP<</N<</Yes {}/Off {}>>>>\n",
                               reference(shown.ticked), reference(shown.empty));
    } else {
        constexpr int multiline = 1 << 12;
        entries += fmt::format("/FT/Tx/V()/DA(/Helv {:.1f} Tf 0 g)/Ff {}/AP<</N {}>>\n", field.size.value,
                               field.kind == page::Field::Kind::lines ? multiline : 0,
                               reference(empty_text({Points{box.width()}, Points{box.height()}})));
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
