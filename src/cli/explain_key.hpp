#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace footplan::cli {

/// What a key of the format means and takes, in each mapping that has it, with an example each; nothing where no
/// mapping has such a key.
std::optional<std::string> explain_key(std::string_view name);

}  // namespace footplan::cli
