#pragma once

#include <string>
#include <utility>
#include <vector>

namespace footplan::exporter {

/// What is known of one thing of a list: names and texts, in order.
using Record = std::vector<std::pair<std::string, std::string>>;

/// The records as a JSON list of objects.
std::string records_json(const std::vector<Record>& records);

/// Several lists as one JSON object, by their names.
std::string records_json(const std::vector<std::pair<std::string, std::vector<Record>>>& lists);

}  // namespace footplan::exporter
