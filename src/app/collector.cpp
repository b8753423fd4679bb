#include "app/collector.hpp"

#include <algorithm>
#include <utility>

namespace footplan::app {

void Collector::add(Workspace& part) {
    moved_.clear();
    for (Diagnostic& found : part.diagnostics.take()) {
        move(found.span, part);
        for (Related& related : found.related) move(related.span, part);
        if (found.fix) move(found.fix->span, part);
        found_.add(std::move(found));
    }
}

const Diagnostics& Collector::sorted() {
    found_.sort();
    return found_;
}

void Collector::move(Span& span, const Workspace& part) {
    const auto [at, fresh] = moved_.try_emplace(span.file);
    if (fresh) at->second = id_of(span.file, part);
    span.file = at->second;
}

/// A file of the library has one id, however often it was read, so that what is wrong with it is said once.
FileId Collector::id_of(FileId file, const Workspace& part) {
    const TextFile& source = part.texts[file];
    const auto add_text = [&] { return texts_.add(source.path(), source.text()); };
    if (std::ranges::find(part.checked, file) != part.checked.end()) return add_text();
    const auto at = library_.find(source.path());
    return at != library_.end() ? at->second : library_.emplace(source.path(), add_text()).first->second;
}

}  // namespace footplan::app
