#include "plan/plan.hpp"

#include <charconv>
#include <string>

#include "check/check.hpp"
#include "export/plan.hpp"
#include "fuzz/promise.hpp"
#include "fuzz/shipped.hpp"
#include "fuzz/targets.hpp"
#include "layout/request.hpp"
#include "library/library.hpp"
#include "load/load.hpp"
#include "pdf/pdf.hpp"
#include "plan/sheet.hpp"

namespace footplan::fuzz {

namespace {

std::size_t times(std::string_view text, std::string_view what) {
    std::size_t count = 0;
    for (auto at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size())) ++count;
    return count;
}

/// The frame of a PDF file (ISO 32000-1, 7.5): header, cross-reference table where the end says it is, an object at
/// each place of the table, and as many pages as were laid out.
void check_pdf(std::string_view pdf, std::size_t pages) {
    promise(pdf.starts_with("%PDF-1."), "a PDF has its header");
    const auto end = pdf.rfind("startxref");
    promise(end != std::string_view::npos && pdf.substr(end).find("%%EOF") != std::string_view::npos, "a PDF ends");
    std::size_t table = 0;
    const std::string_view number = pdf.substr(pdf.find_first_of("0123456789", end));
    std::from_chars(number.data(), number.data() + number.size(), table);
    promise(table < pdf.size() && pdf.substr(table).starts_with("xref"),
            "the cross-reference table is where it should be");
    const auto first = pdf.find("\n0 ", table);
    std::size_t objects = 0;
    std::from_chars(pdf.data() + first + 3, pdf.data() + pdf.size(), objects);
    std::size_t row = pdf.find('\n', first + 1) + 1;
    for (std::size_t i = 0; i < objects; ++i, row += 20) {
        promise(row + 20 <= pdf.size(), "the table is whole");
        if (pdf[row + 17] != 'n') continue;
        std::size_t at = 0;
        std::from_chars(pdf.data() + row, pdf.data() + row + 10, at);
        promise(pdf.substr(std::min(at, pdf.size())).starts_with(std::to_string(i) + " 0 obj"),
                "an object is in its place");
    }
    promise(times(pdf, "/Type /Page\n") == pages, "every page is in the file");
}

}  // namespace

void plan(std::string_view bytes) {
    TextFiles texts;
    Diagnostics diagnostics;
    const FileId file = texts.add("input.yaml", std::string(bytes));
    auto routine = load::routine(texts, file, "input", diagnostics);
    if (!routine) return;
    Library library(texts, diagnostics, "");
    resolve(*routine, library, diagnostics);
    if (diagnostics.has_errors()) return;

    Sheet sheet;
    sheet.plan = make_plan(*routine, {}, routine->weeks ? (*routine->weeks)->most % 3 + 1 : 1);
    sheet.facts.resize(routine->exercises.size());
    for (ExerciseFacts& facts : sheet.facts) facts.sources = routine->sources;
    const page::Document pages =
        layout::lay_out({sheet, *shipped().look, *shipped().labels, shipped().fonts, {}, {}, std::nullopt});
    promise(!pages.pages.empty(), "a plan has a page");
    check_pdf(pdf::write(pages), pages.pages.size());
    promise(!exporter::plan_json({sheet}).empty(), "a plan has its JSON");
}

}  // namespace footplan::fuzz
