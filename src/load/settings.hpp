#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/exercise.hpp"

namespace footplan::load {

/// A key of the settings with what it is given, as the command line takes it; several values of a list, which may be
/// empty.
struct Setting {
    std::string_view key;
    /// The value as a whole.
    Span span;
    Texts values;
};

/// Reads a file of settings, in the order of the file. Every mistake is reported; what could be read is returned. A
/// file that says nothing is none. Whether a template, a library or a rule exists is for those to say who know them.
std::vector<Setting> settings(const TextFiles& texts, FileId file, Diagnostics& diagnostics);

}  // namespace footplan::load
