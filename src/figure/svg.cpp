#include "figure/readers.hpp"

#include <utility>

#include <fmt/format.h>

#include "base/limits.hpp"
#include "figure/svg_passes.hpp"
#include "figure/svg_xml.hpp"

namespace footplan::figure {

std::optional<page::Figure> read_svg(std::string_view text, Report& report) {
    if (text.size() > limits::svg_bytes) {
        report.add(rule("figure-too-large"), 0, 0,
                   fmt::format("the drawing has {} bytes; the limit is {}", text.size(), limits::svg_bytes));
        return std::nullopt;
    }
    scan_xml(text, report);
    if (report.failed()) return std::nullopt;
    const std::optional<Xml> xml = Xml::parse(text, report);
    if (!xml) return std::nullopt;
    Survey found = survey(*xml, report);
    if (report.failed()) return std::nullopt;
    page::Drawing drawing = draw(*xml, found, report);
    if (!report.failed() && drawing.paths.empty())
        report.add(rule("figure-broken"), 0, 0, "the drawing contains no shape that can be drawn");
    if (report.failed()) return std::nullopt;
    return page::Figure{std::move(drawing), std::move(found.alt)};
}

}  // namespace footplan::figure
