#pragma once

#include <string>
#include <vector>

#include "app/collector.hpp"
#include "app/console.hpp"
#include "app/workspace.hpp"

namespace footplan::app {

/// How files are checked.
struct CheckOptions {
    /// What standard input is called.
    std::string stdin_filename = "standard input";
    /// Makes the corrections that are certain: in the file, or from standard input to standard output.
    bool fix = false;
    /// Shows corrections as a diff instead, and changes nothing.
    bool dry_run = false;
};

/// The files that arguments name. A folder means the routines, exercises, templates, sources and labels below it
/// (*.yaml, *.yml) in the order of their names; what is hidden and the files of other tools are passed over. A file
/// that is named twice is there once. Throws UsageError if there is none, MachineError for a folder that cannot be
/// read.
std::vector<std::string> files_to_check(const std::vector<std::string>& arguments);

/// Checks every file and gives the number of those that could be read: the others are reported, and nothing stops.
/// What was found is in `collector`.
std::size_t check_files(const Console& console, const Setup& setup, const std::vector<std::string>& paths,
                        const CheckOptions& options, Collector& collector);

}  // namespace footplan::app
