#include "cli/collector.hpp"

#include <utility>

namespace footplan::cli {

void Collector::add(Context& part) {
    moved_.clear();
    for (Diagnostic& found : part.diagnostics().all()) {
        move(found.span, part);
        for (Related& related : found.related) move(related.span, part);
        if (found.fix) move(found.fix->span, part);
        // They have been counted once.
        whole_.diagnostics().all().push_back(std::move(found));
    }
}

void Collector::move(Span& span, const Context& part) {
    const auto [at, fresh] = moved_.try_emplace(span.file);
    if (fresh) at->second = id_of(span.file, part);
    span.file = at->second;
}

/// A file of the library has one id, however often it was read, so that what is wrong with it is said once.
FileId Collector::id_of(FileId file, const Context& part) {
    const TextFile& source = part.texts()[file];
    const auto add = [&] { return whole_.texts().add(source.path(), source.text(), source.prepared()); };
    if (part.is_checked(file)) return add();
    const auto at = library_.find(source.path());
    return at != library_.end() ? at->second : library_.emplace(source.path(), add()).first->second;
}

}  // namespace footplan::cli
