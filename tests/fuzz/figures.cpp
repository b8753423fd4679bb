#include <string>

#include "figure/figure.hpp"
#include "fuzz/promise.hpp"
#include "fuzz/targets.hpp"
#include "page/page.hpp"
#include "pdf/pdf.hpp"
#include "report/report.hpp"

namespace footplan::fuzz {

using namespace literals;

namespace {

/// A figure, or errors; a figure can be drawn on a page.
void figure(const char* name, std::string_view bytes) {
    TextFiles texts;
    Diagnostics diagnostics;
    const FileId file = texts.add("input.yaml", "figure: input\n");
    auto picture = figure::read(name, std::string(bytes), {file, 8, 13}, texts, diagnostics);
    promise(picture.has_value() != diagnostics.has_errors(), "a figure, or errors");
    diagnostics.sort();
    report::diagnostics_text(diagnostics.all(), texts, false);
    if (!picture) return;
    promise(picture->bytes == bytes, "the file stays as it was");
    page::Document document;
    document.figures.push_back(std::make_shared<const page::Figure>(std::move(picture->figure)));
    page::Page page;
    page.size = {595_pt, 842_pt};
    page.items.push_back(page::FigureUse{{{100_pt, 100_pt}, {200_pt, 150_pt}}, 0});
    document.pages.push_back(std::move(page));
    promise(pdf::write(document).starts_with("%PDF-"), "a figure can be printed");
}

}  // namespace

void svg(std::string_view bytes) { figure("input.svg", bytes); }
void png(std::string_view bytes) { figure("input.png", bytes); }
void jpeg(std::string_view bytes) { figure("input.jpg", bytes); }

}  // namespace footplan::fuzz
