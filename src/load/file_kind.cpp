#include "load/file_kind.hpp"

#include "base/text.hpp"

namespace footplan::load {

namespace {

bool has_key(std::string_view text, std::string_view key) {
    for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
        const bool at_edge = at == 0 || text[at - 1] == '\n';
        const auto rest = text.substr(at + key.size());
        if (at_edge && rest.starts_with(':')) return true;
    }
    return false;
}

}  // namespace

FileKind kind_of(std::string_view path, std::string_view text) {
    const std::string_view file = path.substr(path.rfind('/') + 1);
    if (file == "sources.yaml") return FileKind::sources;
    if (has_key(text, "template")) return FileKind::look;
    if (has_key(text, "labels")) return FileKind::labels;
    if (has_key(text, "footplan") || has_key(text, "exercises")) return FileKind::routine;
    return has_key(text, "name") || has_key(text, "documented") ? FileKind::exercise : FileKind::routine;
}

}  // namespace footplan::load
