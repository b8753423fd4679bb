#include "load/source_file.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "load/load.hpp"
#include "load/values.hpp"
#include "yaml/parse.hpp"

namespace footplan::load {

namespace {

Publication read_source(Reader& reader, const yaml::Entry& entry) {
    Publication source;
    source.id = entry.key.text;
    source.span = entry.key.span;
    read_mapping(reader, entry.value, "a source", vocabulary::source_rows, source);
    return source;
}

std::vector<Publication> read_sources(Reader& reader, const Node& node) {
    std::vector<Publication> sources;
    if (node.kind != yaml::NodeKind::mapping) {
        reader.report(rule("wrong-kind"), node.span, "sources are a mapping of ids to what is known of each",
                      "write for example 'sources: {leaflet: {title: Foot exercises}}'");
        return sources;
    }
    for (const yaml::Entry& entry : node.entries) {
        const auto same = std::ranges::find(sources, entry.key.text, &Publication::id);
        if (same != sources.end()) {
            Diagnostic found =
                finding(rule("duplicate-key"), entry.key.span,
                        fmt::format("the source '{}' is given twice", entry.key.text), "keep one of them");
            found.related.push_back({same->span, "first given here"});
            reader.diagnostics().add(std::move(found));
        } else {
            sources.push_back(read_source(reader, entry));
        }
    }
    return sources;
}

}  // namespace

void read(Reader& reader, const Key&, const Node& node, std::vector<Publication>& sources) {
    sources = read_sources(reader, node);
}

std::vector<Publication> source_list(const TextFiles& texts, FileId file, Diagnostics& diagnostics) {
    const auto root = yaml::parse(texts, file, diagnostics);
    if (!root) return {};
    Reader reader(texts, diagnostics);
    auto sources = read_sources(reader, *root);
    for (const Publication& source : sources)
        if (source.doses)
            reader.report(rule("unknown-key"), source.doses->span, "a source of a library has no key 'doses'",
                          "delete it: doses are always compared with a source of the library");
    return sources;
}

SourceFile::SourceFile(const TextFiles& texts, FileId file, Diagnostics& diagnostics)
    : texts_(texts), diagnostics_(diagnostics), root_(yaml::parse(texts, file, diagnostics)) {}

const Publication* SourceFile::find(std::string_view id) {
    if (const auto at = read_.find(id); at != read_.end()) return &at->second;
    if (!root_) return nullptr;
    const auto is_asked_for = [id](const yaml::Entry& entry) { return entry.key.text == id; };
    const auto entry = std::ranges::find_if(root_->entries, is_asked_for);
    if (entry == root_->entries.end()) return nullptr;
    Reader reader(texts_, diagnostics_);
    return &read_.emplace(id, read_source(reader, *entry)).first->second;
}

}  // namespace footplan::load
