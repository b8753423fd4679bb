#pragma once

#include <optional>
#include <vector>

#include "cli/context.hpp"
#include "figure/figure.hpp"

namespace footplan::cli {

/// The pictures of a routine, each once, and which exercise has which.
struct Pictures {
    std::vector<figure::Picture> list;
    /// By exercise: index into the list.
    std::vector<std::optional<std::size_t>> of;
};

/// Reads the figures that a routine's exercises name: of the library from the binary, others from the folder of the
/// YAML file or below. What is wrong with one is in the diagnostics.
Pictures read_pictures(Context& context, const Routine& routine);

/// Reports what is wrong with the figures that a file names itself.
void check_pictures(Context& context, FileId file, const std::vector<Exercise>& exercises);

}  // namespace footplan::cli
