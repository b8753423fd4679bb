#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/settings.hpp"
#include "cli/command.hpp"

/// The settings of a run: which files they come from, and what the command line leaves to them.
namespace footplan::cli {

/// The settings of a folder (see app::folder_with_settings) and of the user; none of either under --no-settings.
std::unique_ptr<app::Settings> read_settings(const Call& call, const std::optional<std::string>& folder);
/// The same for the folder of these files (see app::folder_of_all).
std::unique_ptr<app::Settings> read_settings(const Call& call, const std::vector<std::string>& inputs);

/// What the command reads before it runs, with what is wrong with it; complete, so that it can be said.
std::unique_ptr<app::Settings> read_settings(const Call& call, Reads reads);

/// Says what is wrong with settings on the error output, and gives whether they can be used.
bool say_problems(const Call& call, const app::Settings& settings);

/// Folder of --library, else of the environment, else of the settings; may be empty.
std::string library_of(const Call& call, const app::Settings& settings);

/// The value of an option, else of the setting of the same name; nothing if neither is given.
std::optional<std::string> option_or_setting(const Call& call, std::string_view name);
/// The same for an option that can be given more than once, which replaces the setting. A setting may have no values.
std::optional<std::vector<std::string>> options_or_setting(const Call& call, const app::Settings& settings,
                                                           std::string_view name);

/// Rules that are not reported.
std::set<std::string, std::less<>> ignored_by(const Call& call, const app::Settings& settings);

/// The files of settings that were read.
std::vector<std::string> paths_of(const app::Settings& settings);

}  // namespace footplan::cli
