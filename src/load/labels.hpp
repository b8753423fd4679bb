#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "words/labels.hpp"

namespace footplan::load {

/// Reads a file of labels. Unknown, missing and wrong labels are reported; with any of these nothing is returned.
std::optional<words::Labels> read_labels(const TextFiles& texts, FileId file, Diagnostics& diagnostics);

}  // namespace footplan::load
