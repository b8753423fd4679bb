#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/workspace.hpp"
#include "export/records.hpp"

/// What 'list' and 'explain' look up.
namespace footplan::cli {

/// A line of a list, or the heading of those that follow it.
struct Row {
    std::string id;
    std::string text;
    bool heading = false;
    /// What is on the line behind the id, if that is more than the text.
    std::string line = {};
    /// What JSON says beside the id and the text.
    exporter::Record facts = {};
};

/// The routines under the complaint that each names, with the kinds of their sources.
std::vector<Row> routine_list(app::Workspace& workspace);

/// What a key of routines means, takes and looks like, in each mapping that has it; nothing if none has.
std::optional<std::string> explain_key(std::string_view name);

/// The same for programs, a record for each mapping.
std::vector<exporter::Record> key_records(std::string_view name);

}  // namespace footplan::cli
