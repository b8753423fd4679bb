#include "load/load.hpp"

#include <doctest/doctest.h>

#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/files.hpp"
#include "template/template.hpp"

using namespace footplan;
using namespace footplan::literals;

namespace {

/// "line:column: rule" of what is wrong with a template of these lines after the required ones.
std::string wrong(const std::string& lines) {
    TextFiles texts;
    Diagnostics diagnostics;
    const FileId file = texts.add("mine.yaml", "template: 1\ntitle: Mine\n" + lines + "\n");
    const auto look = load::read_template(texts, file, "mine", diagnostics);
    CHECK(look.has_value() == !diagnostics.has_errors());
    std::string all;
    for (const Diagnostic& found : diagnostics.all()) {
        const Place place = texts[file].place(found.span.begin);
        all += fmt::format("{}{}:{} {}", all.empty() ? "" : ", ", place.line, place.column, found.rule);
    }
    return all;
}

}  // namespace

TEST_CASE("lengths have a number and a unit") {
    CHECK(parse_length("14 mm")->value == doctest::Approx(39.685).epsilon(0.001));
    CHECK(parse_length("1in") == Points{72});
    CHECK(parse_length(" 9.5 pt ") == Points{9.5});
    CHECK(parse_length("2.54 cm")->value == doctest::Approx(72));
    for (const char* text :
         {"", "14", "mm", "14 m", "14 px", "1e9 mm", "inf mm", "nan pt", "14 mm 3", "0x9 mm", "1,5 mm"})
        CHECK_MESSAGE(!parse_length(text), text);
}

TEST_CASE("colours are hexadecimal") {
    CHECK(parse_color("#161616") == page::Color{0x16, 0x16, 0x16});
    CHECK(parse_color("#0b5") == page::Color{0x00, 0xbb, 0x55});
    for (const char* text : {"", "#", "161616", "#1616", "#gg0000", "#-10000", "red", "#1616161"})
        CHECK_MESSAGE(!parse_color(text), text);
    // WCAG's own examples: black is 21 to 1, #767676 the lightest grey that text may have.
    CHECK(contrast_on_white({0, 0, 0}) == doctest::Approx(21));
    CHECK(contrast_on_white({0x76, 0x76, 0x76}) == doctest::Approx(4.54).epsilon(0.01));
}

TEST_CASE("what a template leaves out is as in weekly") {
    const auto read = [](const std::string& name, std::string text) {
        TextFiles texts;
        Diagnostics diagnostics;
        return load::read_template(texts, texts.add(name, std::move(text)), name, diagnostics).value();
    };
    const Template bare = read("mine.yaml", "template: 1\ntitle: Mine\n");
    const Template weekly = read("weekly.yaml", files::read(FOOTPLAN_ROOT "/templates/weekly.yaml", 1 << 20));
    const auto lengths = [](const Template& look) {
        const auto& [margins, sizes] = std::pair(look.margins, look.sizes);
        return std::vector{margins.top, margins.right,   margins.bottom,  margins.left, look.punch_margin,
                           sizes.title, sizes.heading,   sizes.name,      sizes.text,   sizes.small,
                           look.box,    look.row_figure, look.card_figure};
    };
    const auto colors = [](const Template& look) {
        return std::vector{look.colors.ink, look.colors.muted, look.colors.accent, look.colors.rule, look.colors.light};
    };
    for (std::size_t i = 0; i < lengths(bare).size(); ++i) {
        CAPTURE(i);
        CHECK(lengths(bare)[i].value == doctest::Approx(lengths(weekly)[i].value));
    }
    CHECK(colors(bare) == colors(weekly));
    CHECK(bare.parts == weekly.parts);
    CHECK(std::tuple(bare.paper, bare.orientation, bare.sides, bare.fold) ==
          std::tuple(weekly.paper, weekly.orientation, weekly.sides, weekly.fold));
}

TEST_CASE("a template is checked like a routine") {
    CHECK(wrong("") == "");
    CHECK(wrong("paper: letter\norientation: landscape\nfold: booklet\nboxes: {size: 7 mm, sides: apart}") == "");
    CHECK(wrong("papr: a4") == "3:1 unknown-key");
    CHECK(wrong("paper: a3") == "3:8 wrong-value");
    CHECK(wrong("margins: 14 mm") == "3:10 wrong-kind");
    CHECK(wrong("margins: {top: 14}") == "3:16 bad-length");
    CHECK(wrong("margins: {top: 2 mm}") == "3:16 bad-size");
    CHECK(wrong("margins: {top: 90 mm}") == "3:16 bad-size");
    CHECK(wrong("punch-margin: 0 mm") == "");
    CHECK(wrong("punch-margin: 2 mm") == "3:15 bad-size");
    CHECK(wrong("sizes:\n  text: 8.9 pt") == "4:9 bad-size");
    CHECK(wrong("sizes:\n  text: 9 pt") == "4:9 small-size");
    CHECK(wrong("sizes:\n  text: 11.9 pt") == "4:9 small-size");
    CHECK(wrong("sizes:\n  text: 12 pt") == "");
    CHECK(wrong("sizes:\n  small: 9.9 pt") == "4:10 small-size");
    CHECK(wrong("sizes:\n  small: 10 pt") == "");
    CHECK(wrong("sizes:\n  name: 9 pt") == "");
    CHECK(wrong("boxes: {size: 4.5 mm}") == "3:15 small-size");
    CHECK(wrong("boxes: {size: 6.9 mm}") == "3:15 small-size");
    CHECK(wrong("boxes: {size: 7 mm}") == "");
    CHECK(wrong("boxes: {size: 4.4 mm}") == "3:15 bad-size");
    CHECK(wrong("figures: {row: 0 mm, card: 5 mm}") == "3:28 bad-size");
    CHECK(wrong("colors: {ink: '#999999'}") == "3:15 bad-color");
    CHECK(wrong("colors: {rule: '#999999'}") == "");
    CHECK(wrong("colors: {ink: black}") == "3:15 bad-color");
    CHECK(wrong("parts: [weeks, weeks]") == "3:16 duplicate-value");
    CHECK(wrong("parts: []") == "3:8 empty-value");
    CHECK(wrong("parts: [week]") == "3:9 wrong-value");
    CHECK(wrong("papr: a4\nboxes: {size: 4 mm}") == "3:1 unknown-key, 4:15 bad-size");
}
