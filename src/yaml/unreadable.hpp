#pragma once

#include <optional>
#include <string_view>

#include "base/diagnostic.hpp"

namespace footplan::yaml {

/// What makes a text unfit to be handed to the parser, if anything does: it is no UTF-8, holds characters that no YAML
/// may hold, or is of a kind that no routine is and for which yaml-cpp 0.7 takes time that grows with its square.
std::optional<Diagnostic> unreadable(std::string_view text, FileId file);

}  // namespace footplan::yaml
