#include "cli/context.hpp"

#include <algorithm>
#include <iterator>

#include "base/files.hpp"
#include "check/check.hpp"
#include "render/diagnostics.hpp"

namespace footplan::cli {

Library& Context::library() {
    if (!library_) library_ = std::make_unique<Library>(sources_, diagnostics_, library_folder_);
    return *library_;
}

void Context::finish_check() {
    apply_waivers(sources_, checked_, diagnostics_);
    diagnostics_.sort();
}

void Context::tell_diagnostics() const {
    std::vector<Diagnostic> shown;
    std::ranges::copy_if(diagnostics_.all(), std::back_inserter(shown),
                         [](const Diagnostic& found) { return found.severity != Severity::note; });
    if (!shown.empty()) tell(render::diagnostics_text(shown, sources_, err_has_color()));
}

void Context::print(std::string_view text) const { files::write_stream(environment_.out, "standard output", text); }

void Context::tell(std::string_view text) const { files::write_stream(environment_.err, "standard error", text); }

}  // namespace footplan::cli
