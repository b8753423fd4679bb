#pragma once

#include <string>
#include <vector>

#include "app/workspace.hpp"
#include "export/records.hpp"

namespace footplan::cli {

/// A line of a list, or the heading of those that follow it.
struct Row {
    std::string id;
    std::string text;
    bool heading = false;
    /// What is on the line behind the id, where that is more than the text.
    std::string line = {};
    /// What JSON says beside the id and the text.
    exporter::Record facts = {};
};

/// The routines under the complaint that each names, with the kinds of their sources.
std::vector<Row> routine_list(app::Workspace& workspace);

}  // namespace footplan::cli
