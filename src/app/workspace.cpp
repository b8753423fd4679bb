#include "app/workspace.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "base/rules.hpp"
#include "check/check.hpp"
#include "report/report.hpp"

namespace footplan::app {

std::function<bool(char32_t)> covered_by_fonts(const Setup& setup) {
    return [&setup](char32_t c) {
        const font::Family& fonts = setup.fonts.family();
        return fonts.regular.covers(c) && fonts.bold.covers(c);
    };
}

Workspace::Workspace(const Setup& common)
    : setup(common),
      library(texts, diagnostics, common.library),
      pictures(texts, library, diagnostics, common.shared_pictures) {}

std::vector<std::string> files_read(const Workspace& workspace) {
    std::vector<std::string> paths = workspace.setup.fonts.files();
    const auto& settings = workspace.setup.settings;
    paths.insert(paths.end(), settings.begin(), settings.end());
    for (std::size_t i = 0; i < workspace.texts.size(); ++i)
        if (const FileId file{static_cast<std::uint32_t>(i)}; !workspace.library.is_built_in(file))
            paths.push_back(workspace.texts[file].path());
    const auto& pictures = workspace.pictures.files();
    paths.insert(paths.end(), pictures.begin(), pictures.end());
    return paths;
}

void finish_check(Workspace& workspace) {
    Diagnostics& found = workspace.diagnostics;
    apply_waivers(workspace.texts, workspace.checked, found, workspace.bases);
    found.drop([&](const Diagnostic& one) { return workspace.setup.ignored.contains(one.rule); });
    found.sort();
    for (const auto& [file, count] : found.shorten()) {
        const auto end = static_cast<std::uint32_t>(workspace.texts[file].text().size());
        found.add(finding(rule("more-problems"), {file, end, end},
                          fmt::format("{} more problems of this file are not shown", count), "fix those shown first"));
    }
    found.sort();
}

std::string problems_text(const Workspace& workspace, bool color) {
    std::vector<Diagnostic> shown;
    std::ranges::copy_if(workspace.diagnostics.all(), std::back_inserter(shown),
                         [](const Diagnostic& found) { return found.severity != Severity::note; });
    return report::diagnostics_text(shown, workspace.texts, color);
}

}  // namespace footplan::app
