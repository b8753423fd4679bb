#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "words/labels.hpp"

namespace footplan::load {

/// Gets each text of a file of labels with its place.
using LabelVisitor = std::function<void(const Placed<std::string>&)>;

/// Reads a file of labels. Unknown, missing and wrong labels are reported; with any of these nothing is returned.
std::optional<words::Labels> read_labels(const TextFiles& texts, FileId file, Diagnostics& diagnostics,
                                         const LabelVisitor& visit = {});

}  // namespace footplan::load
