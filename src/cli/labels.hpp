#pragma once

#include "cli/context.hpp"
#include "words/labels.hpp"

namespace footplan::cli {

/// The words that footplan prints.
words::Labels read_labels(Context& context);

}  // namespace footplan::cli
