#include <string>

#include "check/check.hpp"
#include "check/fix.hpp"
#include "check/rules.hpp"
#include "font/face.hpp"
#include "fuzz/promise.hpp"
#include "fuzz/targets.hpp"
#include "library/library.hpp"
#include "load/load.hpp"
#include "report/report.hpp"

namespace footplan::fuzz {

namespace {

bool prints(char32_t c) {
    static const font::Family fonts = font::built_in();
    return fonts.regular.covers(c);
}

/// A file with what is found in it. What is found has a rule and a place, and can be told in every form.
struct File {
    explicit File(std::string_view bytes) : id(texts.add("input.yaml", std::string(bytes))) {}

    void finish() {
        const FileId files[]{id};
        apply_waivers(texts, files, diagnostics);
        diagnostics.sort();
        for (const Diagnostic& found : diagnostics.all()) {
            promise(find_rule(found.rule) != nullptr, "a finding has a rule");
            promise(!found.message.empty(), "a finding has a message");
            const std::size_t size = texts[found.span.file].text().size();
            promise(found.span.begin <= found.span.end && found.span.end <= size, "a finding lies in its file");
        }
        report::diagnostics_text(diagnostics.all(), texts, true);
        report::diagnostics_json(diagnostics.all(), texts);
        report::diagnostics_sarif(diagnostics.all(), texts, all_rules(), {"0", "https://home.example"},
                                  [](const TextFile& text) { return std::optional(text.path()); });
        report::diagnostics_github(diagnostics.all(), texts);
        const std::string fixed = fixed_text(texts[id].text(), id, diagnostics.all());
        unified_diff("input.yaml", texts[id].text(), fixed);
    }

    TextFiles texts;
    Diagnostics diagnostics;
    FileId id;
};

}  // namespace

void routine(std::string_view bytes) {
    File file(bytes);
    Library library(file.texts, file.diagnostics, "");
    if (auto routine = load::routine(file.texts, file.id, "input", file.diagnostics)) {
        resolve(*routine, library, file.diagnostics);
        check_routine(*routine, file.texts, {prints}, file.diagnostics);
    } else {
        promise(file.diagnostics.has_errors(), "what is no routine has an error");
    }
    file.finish();
}

void library(std::string_view bytes) {
    File file(bytes);
    if (!bytes.empty() && bytes[0] == '#') {
        load::source_list(file.texts, file.id, file.diagnostics);
    } else if (const auto exercise = load::exercise(file.texts, file.id, "input", file.diagnostics)) {
        check_exercise(*exercise, file.texts, {prints}, file.diagnostics);
    } else {
        promise(file.diagnostics.has_errors(), "what is no exercise has an error");
    }
    file.finish();
}

void look(std::string_view bytes) {
    File file(bytes);
    const auto look = load::read_template(file.texts, file.id, "input", file.diagnostics);
    promise(look.has_value() != file.diagnostics.has_errors(), "a template, or errors");
    file.finish();
}

void labels(std::string_view bytes) {
    File file(bytes);
    const auto labels = load::read_labels(file.texts, file.id, file.diagnostics);
    promise(labels.has_value() != file.diagnostics.has_errors(), "labels, or errors");
    file.finish();
}

}  // namespace footplan::fuzz
