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

/// The options that settings can give; the commands that have them share these rows.
inline constexpr Option template_name_option{
    "template", "How the page looks: a built-in template (default: weekly) or your own file", "NAME|FILE"};
inline constexpr Option paper_size_option{
    "paper", "a4, letter, a5 or legal; else the template's", "PAPER", 0, false, "a4 letter a5 legal"};
inline constexpr Option labels_language_option{"language", "Language of what footplan itself prints; so far en", "TAG"};
inline constexpr Option ignore_option{"ignore", "Rule that is not reported; can be given more than once", "RULE", 0,
                                      true};
inline constexpr Option week_starts_option{
    "week-starts", "First column of an undated plan: mon (default), sun or sat", "DAY", 0, false, "mon sun sat"};
inline constexpr Option contact_option{
    "contact", "Line at the foot of every page; can be given more than once; else the template's", "TEXT", 0, true};

/// The settings of a folder (see app::SettingsFolders) and of the user; none of either under --no-settings.
std::unique_ptr<app::Settings> read_settings(const Call& call, const std::optional<std::string>& folder);
/// The same for the folder of these files (see app::folder_of_all).
std::unique_ptr<app::Settings> read_settings(const Call& call, const std::vector<std::string>& inputs);

/// What the command reads before it runs, with what is wrong with it; complete, so that it can be said.
std::unique_ptr<app::Settings> read_settings(const Call& call, Reads reads);

/// Says what is wrong with settings on the error output, and gives whether they can be used.
bool say_problems(const Call& call, const app::Settings& settings);

/// What gives an option its values. The command line comes first, then the environment, then the settings.
enum class GivenBy { nobody, command_line, environment, settings };

struct GivenValues {
    GivenBy by = GivenBy::nobody;
    /// A setting may have none.
    std::vector<std::string> values{};
};

/// What applies for an option: the first that gives it gives all of its values.
GivenValues values_given(const Call& call, const app::Settings& settings, std::string_view option);
/// The value of an option that takes one; nothing if nobody gives it.
std::optional<std::string> value_given(const Call& call, const app::Settings& settings, std::string_view option);

/// The folder of exercises and routines beside those of footplan; empty for none.
std::string library_of(const Call& call, const app::Settings& settings);

/// Rules that are not reported.
std::set<std::string, std::less<>> ignored_by(const Call& call, const app::Settings& settings);

/// The files of settings that were read.
std::vector<std::string> paths_of(const app::Settings& settings);

}  // namespace footplan::cli
