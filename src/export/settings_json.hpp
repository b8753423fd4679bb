#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text_files.hpp"

namespace footplan::exporter {

/// A setting as it applies, and where it was given.
struct SettingInForce {
    std::string_view key;
    std::vector<std::string> values;
    /// Whether it takes several values.
    bool is_list = false;
    /// "file", "command line", "environment", "template" or "default".
    std::string_view from;
    /// Of one from a file.
    std::string path = {};
    Place place = {};
};

/// A file of settings, or the place for one.
struct SettingsFile {
    std::string path;
    bool is_read = false;
};

/// Both as one JSON object.
std::string settings_json(const std::vector<SettingInForce>& settings, const std::vector<SettingsFile>& files);

}  // namespace footplan::exporter
