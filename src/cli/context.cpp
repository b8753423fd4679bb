#include "cli/context.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "base/files.hpp"
#include "base/limits.hpp"
#include "base/rules.hpp"
#include "check/check.hpp"
#include "font/built_in.hpp"
#include "report/report.hpp"

namespace footplan::cli {

namespace {

font::Face read_font(const std::string& path) {
    try {
        return {SharedBytes(files::read(path, limits::font_bytes)), path};
    } catch (const font::FontError& error) {
        throw MachineError(error.what());
    }
}

}  // namespace

std::unique_ptr<Context> Context::fresh() const {
    auto other = std::make_unique<Context>(environment_);
    other->library_folder_ = library_folder_;
    other->font_regular_ = font_regular_;
    other->font_bold_ = font_bold_;
    other->fonts_ = fonts_;
    return other;
}

Library& Context::library() {
    if (!library_) library_ = std::make_unique<Library>(texts_, diagnostics_, library_folder_);
    return *library_;
}

void Context::use_fonts(std::string regular, std::string bold) {
    if (regular.empty() && !bold.empty()) throw UsageError("--font-bold goes with --font");
    font_regular_ = std::move(regular);
    font_bold_ = std::move(bold);
}

const font::Family& Context::fonts() {
    if (fonts_) return *fonts_;
    if (font_regular_.empty()) {
        fonts_ = std::make_shared<const font::Family>(font::built_in());
    } else {
        const std::string& bold = font_bold_.empty() ? font_regular_ : font_bold_;
        fonts_ = std::make_shared<const font::Family>(font::Family{read_font(font_regular_), read_font(bold)});
    }
    return *fonts_;
}

void Context::finish_check() {
    apply_waivers(texts_, checked_, diagnostics_);
    for (const auto& [file, count] : diagnostics_.untold()) {
        const auto end = static_cast<std::uint32_t>(texts_[file].text().size());
        diagnostics_.all().push_back(finding(rule("more-problems"), {file, end, end},
                                             fmt::format("{} more problems of this file are not told", count),
                                             "correct those that are"));
    }
    diagnostics_.sort();
}

std::string Context::diagnostics_text() const {
    std::vector<Diagnostic> shown;
    std::ranges::copy_if(diagnostics_.all(), std::back_inserter(shown),
                         [](const Diagnostic& found) { return found.severity != Severity::note; });
    return report::diagnostics_text(shown, texts_, err_has_color());
}

void Context::print(std::string_view text) const { files::write_stream(environment_.out, "standard output", text); }

void Context::tell(std::string_view text) const { files::write_stream(environment_.err, "standard error", text); }

}  // namespace footplan::cli
