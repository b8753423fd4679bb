#pragma once

#include <span>
#include <string>

#include "app/formats.hpp"

namespace footplan::app {

/// The only place that writes what a plan is. To be called after every check has passed.
///
/// `inputs` are all paths that the run reads: none of them is written, under whatever name (UsageError). Side files are
/// written only if nothing has their name yet. Folders of side files that are missing are made. Throws MachineError.
void write_output(const Output& output, const std::string& path, std::span<const std::string> inputs);
/// The same for a document that goes to standard output.
void write_side_files(const Output& output);

}  // namespace footplan::app
