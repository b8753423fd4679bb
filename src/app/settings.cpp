#include "app/settings.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include <fmt/format.h>

#include "app/console.hpp"
#include "app/open.hpp"
#include "base/files.hpp"
#include "base/limits.hpp"
#include "base/rules.hpp"
#include "base/text.hpp"
#include "base/unprintable.hpp"
#include "check/rules.hpp"
#include "load/file_kind.hpp"

namespace footplan::app {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view folder_file = "footplan.yaml";

/// Endings under which settings are not read.
constexpr auto other_endings = std::to_array<std::string_view>({".yml", ".toml"});

std::string with_ending(const std::string& path, std::string_view ending) {
    return path.substr(0, path.rfind('.')).append(ending);
}

/// Whether there is a file of settings of that path, and not a routine of that name.
bool counts(const std::string& path) {
    if (!files::exists(path) || files::is_foreign(path)) return false;
    return path.ends_with(".toml") || load::is_settings(path, files::read(path, limits::yaml_file_bytes));
}

/// The path as the working directory sees it if it is below, else whole.
std::string seen_from(const fs::path& here, const fs::path& path) {
    const fs::path below = here.empty() ? fs::path() : path.lexically_relative(here);
    return below.empty() || *below.begin() == ".." ? path.generic_string() : below.generic_string();
}

std::string path_in(const std::string& folder, std::string_view name) {
    return (fs::path(folder) / name).lexically_normal().generic_string();
}

std::string words_for(const std::string& input, const std::optional<std::string>& folder) {
    return folder ? fmt::format("'{}' those of '{}'", input, path_in(*folder, folder_file))
                  : fmt::format("'{}' has none", input);
}

[[noreturn]] void refuse_different(const std::string& first, const std::optional<std::string>& firsts,
                                   const std::string& second, const std::optional<std::string>& seconds) {
    throw UsageError(
        fmt::format("these have different settings, {} and {}: name them in runs of their own, or give --no-settings",
                    words_for(first, firsts), words_for(second, seconds)));
}

void check_language(const load::Setting& setting, Diagnostics& diagnostics) {
    for (const auto& language : setting.values)
        if (!prints_in(*language))
            diagnostics.add(finding(rule("wrong-value"), language.span,
                                    fmt::format("footplan does not print in the language {}", text::quoted(*language)),
                                    "write en, or leave it out"));
}

void check_library(const TextFiles& texts, const load::Setting& setting, Diagnostics& diagnostics) {
    for (const auto& folder : setting.values)
        if (!files::is_folder(path_seen_from(texts, folder)))
            diagnostics.add(finding(
                rule("wrong-value"), folder.span, fmt::format("the library {} is not a folder", text::quoted(*folder)),
                folder->starts_with('~') ? "write the path from the folder of this file, or whole, without '~'"
                                         : "write its path from the folder of this file, or whole"));
}

void check_rules(const load::Setting& setting, Diagnostics& diagnostics) {
    for (const auto& id : setting.values)
        if (const std::string why = why_not_ignored(*id); !why.empty())
            diagnostics.add(finding(rule("wrong-value"), id.span, why));
}

/// What a value can be checked for whatever the run; whether it can be used.
bool check_value(const TextFiles& texts, const load::Setting& setting, Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.count(Severity::error);
    if (setting.key == "language") check_language(setting, diagnostics);
    if (setting.key == "library") check_library(texts, setting, diagnostics);
    if (setting.key == "ignore") check_rules(setting, diagnostics);
    return diagnostics.count(Severity::error) == before;
}

/// Looks the template up in the library of a workspace, and the characters in the fonts of its setup.
void check_use(Workspace& lookup, const TextFiles& texts, const load::Setting& setting, Diagnostics& diagnostics) {
    const auto report = [&](std::string why) {
        diagnostics.add(finding(rule("wrong-value"), setting.span, std::move(why)));
    };
    if (setting.key == "template") {
        try {
            open_template(lookup, template_seen_from(texts, setting.values.front()));
        } catch (const UsageError& error) {
            report(error.what());
        } catch (const MachineError& error) {
            report(error.what());
        }
    }
    if (setting.key == "contact")
        for (const auto& line : setting.values)
            for (const Unprintable& found : unprintable(*line, covered_by_fonts(lookup.setup)))
                diagnostics.add(finding(rule("unprintable-text"), line.span, found.message, found.help));
}

std::optional<std::string> folder_with_settings(const std::string& folder) {
    std::error_code error;
    const fs::path here = fs::current_path(error);
    const fs::path whole = fs::absolute(folder.empty() ? "." : folder, error);
    if (error) return std::nullopt;
    fs::path at = fs::weakly_canonical(whole, error);
    if (error) at = whole.lexically_normal();
    for (;; at = at.parent_path()) {
        const std::string path = path_in(seen_from(here, at), folder_file);
        const auto is_there = [&](std::string_view ending) { return counts(with_ending(path, ending)); };
        if (counts(path) || std::ranges::any_of(other_endings, is_there)) return seen_from(here, at);
        if (at == at.parent_path()) return std::nullopt;
    }
}

}  // namespace

const std::optional<std::string>& SettingsFolders::of(const std::string& path) {
    const std::string folder = fs::path(path).parent_path().string();
    const auto [at, fresh] = known_.try_emplace(folder);
    if (fresh) at->second = folder_with_settings(folder);
    return at->second;
}

std::optional<std::string> folder_of_all(const std::vector<std::string>& inputs) {
    const std::string* first = nullptr;
    std::optional<std::string> found;
    SettingsFolders folders;
    for (const std::string& input : inputs) {
        if (input != "-" && !is_path(input)) continue;
        const std::optional<std::string>& folder = folders.of(input);
        if (first && folder != found) refuse_different(*first, found, input, folder);
        first = &input;
        found = folder;
    }
    return first ? found : folders.of("");
}

Settings::Settings(const std::optional<std::string>& folder, const std::string& own) {
    if (folder) read(path_in(*folder, folder_file), Owner::folder);
    if (!own.empty()) read(own, Owner::user);
}

void Settings::read(const std::string& path, Owner owner) {
    refuse_other_names(path, owner);
    const bool is_read = owner == Owner::folder ? counts(path) : files::exists(path) && !files::is_foreign(path);
    files_.push_back({path, is_read});
    if (!files_.back().exists) return;
    const FileId file = workspace_.texts.add(path, files::read(path, limits::yaml_file_bytes));
    workspace_.checked.push_back(file);
    for (load::Setting& setting : load::settings(workspace_.texts, file, workspace_.diagnostics)) {
        if (check_value(workspace_.texts, setting, workspace_.diagnostics)) settings_.push_back(std::move(setting));
    }
}

/// What is written there would not apply, and nobody would notice.
void Settings::refuse_other_names(const std::string& path, Owner owner) {
    for (const std::string_view ending : other_endings) {
        const std::string other = with_ending(path, ending);
        if (!files::exists(other) || files::is_foreign(other) ||
            (ending == ".yml" && owner == Owner::folder && !counts(other)))
            continue;
        const FileId file = workspace_.texts.add(other, "");
        workspace_.diagnostics.add(
            finding(rule("wrong-file"), {file, 0, 0},
                    fmt::format("settings are not read from '{}'", fs::path(other).filename().string()),
                    fmt::format("write them in '{}', as YAML: paper: a4", fs::path(path).filename().string())));
    }
}

const load::Setting* Settings::find(std::string_view key) const {
    const auto at = std::ranges::find(settings_, key, &load::Setting::key);
    return at == settings_.end() ? nullptr : &*at;
}

std::vector<std::string> Settings::values(std::string_view key) const {
    std::vector<std::string> values;
    const load::Setting* const setting = find(key);
    if (!setting) return values;
    for (const auto& value : setting->values)
        values.push_back(key == "template"  ? template_seen_from(workspace_.texts, value)
                         : key == "library" ? path_seen_from(workspace_.texts, value)
                                            : *value);
    return values;
}

void Settings::check_use(const Setup& setup, const std::function<bool(std::string_view)>& is_used) {
    for (const load::Setting& setting : settings_) {
        if (find(setting.key) != &setting || !is_used(setting.key)) continue;
        Workspace lookup(setup);
        app::check_use(lookup, workspace_.texts, setting, workspace_.diagnostics);
    }
}

void Settings::finish() {
    finish_check(workspace_);
    // Of files that are checked by themselves too, a problem is reported once.
    workspace_.checked.clear();
}

void check_settings(Workspace& workspace, FileId file) {
    for (const load::Setting& setting : load::settings(workspace.texts, file, workspace.diagnostics)) {
        check_value(workspace.texts, setting, workspace.diagnostics);
        check_use(workspace, workspace.texts, setting, workspace.diagnostics);
    }
}

}  // namespace footplan::app
