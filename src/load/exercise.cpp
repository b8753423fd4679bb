#include "load/exercise.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "load/file_kind.hpp"
#include "load/load.hpp"
#include "yaml/parse.hpp"

namespace footplan::load {

Publication read_source(Reader& reader, const yaml::Entry& entry) {
    Publication source;
    source.id = entry.key.text;
    source.span = entry.key.span;
    read_mapping(reader, entry.value, "a source", vocabulary::source_rows, source);
    return source;
}

void read(Reader& reader, const Key& key, const Node& node, std::vector<Documented>& list) {
    reader.list(node, key, [&](const Node& item) {
        Documented documented;
        documented.source.span = item.span;
        if (read_mapping(reader, item, "a documented dose", vocabulary::documented_rows, documented))
            list.push_back(std::move(documented));
    });
}

void read(Reader& reader, const Key&, const Node& node, std::vector<Publication>& sources) {
    sources = read_sources(reader, node);
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

std::optional<Exercise> exercise(const TextFiles& texts, FileId file, std::string id, Diagnostics& diagnostics) {
    const auto root = yaml::parse(texts, file, diagnostics);
    if (!root || is_another_kind(texts, file, FileKind::exercise, diagnostics)) return std::nullopt;
    Reader reader(texts, diagnostics);
    Exercise exercise;
    exercise.id = std::move(id);
    exercise.span = root->span;
    if (!read_mapping(reader, *root, "an exercise", vocabulary::library_exercise_rows, exercise)) return std::nullopt;
    if (!exercise.name)
        reader.report(rule("missing-key"), {file, root->span.begin, root->span.begin},
                      "an exercise needs the key 'name'", "write for example 'name: Toe press'");
    return exercise;
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

}  // namespace footplan::load
