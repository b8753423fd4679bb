#include "cli/fixed.hpp"

#include "check/fix.hpp"
#include "cli/routine_file.hpp"

namespace footplan::cli {

std::string corrected(const Context& outer, const std::string& path, std::string text, load::FileKind kind) {
    // A key that is corrected shows its value, and that what it held: three rounds do for any file.
    constexpr int most_rounds = 5;
    std::size_t errors_before = static_cast<std::size_t>(-1);
    std::string before = text;
    for (int round = 0; round < most_rounds; ++round) {
        Context context(outer.environment());
        context.use_library_folder(outer.library_folder());
        const FileId file = context.texts().add(path, text);
        check_text(context, file, kind);
        context.finish_check();
        const std::size_t errors = context.diagnostics().count(Severity::error);
        if (errors > errors_before) return before;
        std::string next = fixed_text(text, file, context.diagnostics().all());
        if (next == text) break;
        errors_before = errors;
        before = std::exchange(text, std::move(next));
    }
    return text;
}

}  // namespace footplan::cli
