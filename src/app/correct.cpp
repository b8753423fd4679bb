#include "app/correct.hpp"

#include "app/open.hpp"
#include "check/fix.hpp"

namespace footplan::app {

std::string corrected(const Setup& setup, const std::string& path, std::string text, load::FileKind kind) {
    // A key that is corrected shows its value, and that what it held: three rounds do for any file.
    constexpr int most_rounds = 5;
    std::size_t errors_before = static_cast<std::size_t>(-1);
    std::string before = text;
    for (int round = 0; round < most_rounds; ++round) {
        Workspace workspace(setup);
        const FileId file = workspace.texts.add(path, text);
        check_file(workspace, file, kind);
        finish_check(workspace);
        const std::size_t errors = workspace.diagnostics.count(Severity::error);
        if (errors > errors_before) return before;
        std::string next = fixed_text(text, file, workspace.diagnostics.all());
        if (next == text) break;
        errors_before = errors;
        before = std::exchange(text, std::move(next));
    }
    return text;
}

}  // namespace footplan::app
