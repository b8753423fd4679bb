#include "unit/figure/reading.hpp"

#include <cmath>
#include <type_traits>

#include <fmt/format.h>

namespace footplan::tests {

std::string Reading::said() const {
    std::string lines;
    for (const Diagnostic& d : diagnostics.all()) {
        const Place place = texts[d.span.file].place(d.span.begin);
        lines += fmt::format("{}{}:{}:{} {} {}", lines.empty() ? "" : "\n", texts[d.span.file].path(), place.line,
                             place.column, d.rule, d.message);
    }
    return lines;
}

Reading shapes(const std::string& inside) {
    return {"x.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
            "viewBox=\"0 0 100 100\"><title>T</title>\n" +
                inside + "\n</svg>"};
}

namespace {

/// Rounded, without a minus before zero.
double tidy(double v) { return std::round(v * 1000) / 1000 + 0.0; }

struct Write {
    std::string operator()(page::MoveTo s) const { return fmt::format("M {} {}", tidy(s.x), tidy(s.y)); }
    std::string operator()(page::LineTo s) const { return fmt::format("L {} {}", tidy(s.x), tidy(s.y)); }
    std::string operator()(page::CurveTo s) const {
        return fmt::format("C {} {} {} {} {} {}", tidy(s.x1), tidy(s.y1), tidy(s.x2), tidy(s.y2), tidy(s.x), tidy(s.y));
    }
    std::string operator()(page::Close) const { return "Z"; }
};

}  // namespace

std::string path_text(const page::FigurePath& path) {
    std::string text;
    for (const page::Segment& segment : path.segments) text += (text.empty() ? "" : " ") + std::visit(Write{}, segment);
    return text;
}

}  // namespace footplan::tests
