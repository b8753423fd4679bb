#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "export/records.hpp"

namespace footplan::cli {

/// What a key of routines means, takes and looks like, in each mapping that has it; nothing if none has.
std::optional<std::string> explain_key(std::string_view name);

/// The same for programs, a record for each mapping.
std::vector<exporter::Record> key_records(std::string_view name);

}  // namespace footplan::cli
