#include "check/fix.hpp"

#include <algorithm>
#include <vector>

namespace footplan {

std::string fixed_text(std::string_view text, FileId file, std::span<const Diagnostic> diagnostics) {
    std::vector<const Fix*> fixes;
    for (const Diagnostic& diagnostic : diagnostics)
        if (diagnostic.fix && diagnostic.fix->span.file == file) fixes.push_back(&*diagnostic.fix);
    std::ranges::stable_sort(fixes, {}, [](const Fix* fix) { return fix->span.begin; });

    std::string result;
    std::size_t at = 0;
    for (const Fix* fix : fixes) {
        if (fix->span.begin < at || fix->span.end > text.size()) continue;
        result += text.substr(at, fix->span.begin - at);
        result += fix->replacement;
        at = fix->span.end;
    }
    result += text.substr(at);
    return result;
}

}  // namespace footplan
