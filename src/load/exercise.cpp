#include "load/load.hpp"

#include "load/file_kind.hpp"
#include "load/values.hpp"
#include "yaml/parse.hpp"

namespace footplan::load {

void read(Reader& reader, const Key& key, const Node& node, std::vector<Documented>& list) {
    reader.list(node, key, [&](const Node& item) {
        Documented documented;
        if (read_mapping(reader, item, "a documented dose", vocabulary::documented_rows, documented))
            list.push_back(std::move(documented));
    });
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

}  // namespace footplan::load
