#include "load/source_file.hpp"

#include <algorithm>

#include "load/exercise.hpp"
#include "yaml/parse.hpp"

namespace footplan::load {

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
