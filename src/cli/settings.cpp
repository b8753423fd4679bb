#include "app/settings.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/generate.hpp"
#include "app/open.hpp"
#include "base/files.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/document.hpp"
#include "cli/options.hpp"
#include "cli/run.hpp"
#include "cli/settings_in_use.hpp"
#include "export/settings_json.hpp"
#include "vocabulary/settings_keys.hpp"

namespace footplan::cli {

namespace {

using exporter::SettingInForce;

/// A name of no file would give the settings of another folder than the one that is meant.
void refuse_missing(const Call& call) {
    if (call.arguments.operands().empty()) return;
    const std::string& name = call.arguments.operands().front();
    if (name == "-" || files::is_folder(name)) return;
    if (app::is_path(name)) {
        files::read(name, limits::roster_bytes);
        return;
    }
    const app::Setup setup{.library = std::string(call.library)};
    app::Workspace workspace(setup);
    if (workspace.library.routine(name)) return;
    const auto ids = workspace.library.routine_ids();
    throw app::UsageError(fmt::format("there is no file, folder or routine '{}': {}", name,
                                      suggestion(name, {ids.begin(), ids.end()}, "see 'footplan list routines'")));
}

/// What the command line gives for a setting, refused as 'generate' does, in the words of a file of settings.
std::vector<std::string> in_words_of_settings(std::vector<std::string> values, const vocabulary::Key& key) {
    std::string& value = values.front();
    if (key.name == "paper") value = paper_names[static_cast<std::size_t>(paper_option(value))];
    if (key.name == "language") language_option(value);
    if (key.name == "week-starts") value = name_of(start_option(std::nullopt, value).weekday);
    if (key.name == "ignore") ignored_rules(values);
    return values;
}

/// The template that applies, for what it gives itself; nothing if it has errors, which are said.
std::optional<Template> look_of(const Call& call) {
    const app::Setup setup{.library = std::string(call.library)};
    app::Workspace workspace(setup);
    auto look =
        app::open_template(workspace, value_given(call, call.settings, "template").value_or(app::Job{}.template_name));
    app::finish_check(workspace);
    call.console.say(app::problems_text(workspace, call.console.streams().err_has_color));
    return look;
}

/// What applies if nobody gives it.
SettingInForce otherwise(const vocabulary::Key& key, const Template& look) {
    SettingInForce setting{key.name, {}, key.value == vocabulary::Value::texts, "default"};
    if (key.name == "template") setting.values = {app::Job{}.template_name};
    if (key.name == "language") setting.values = {app::Job{}.language};
    if (key.name == "week-starts") setting.values = {std::string(name_of(Start{}.weekday))};
    if (key.name == "paper") {
        setting.values = {std::string(paper_names[static_cast<std::size_t>(look.paper)])};
        setting.from = "template";
    }
    if (key.name == "contact" && !look.contact.empty()) {
        for (const auto& line : look.contact) setting.values.push_back(*line);
        setting.from = "template";
    }
    return setting;
}

SettingInForce in_force(const Call& call, const vocabulary::Key& key, const Template& look) {
    SettingInForce setting = otherwise(key, look);
    GivenValues found = values_given(call, call.settings, key.name);
    switch (found.by) {
        case GivenBy::nobody: return setting;
        case GivenBy::command_line:
            setting.values = in_words_of_settings(std::move(found.values), key);
            setting.from = "command line";
            return setting;
        case GivenBy::environment: setting.from = "environment"; break;
        case GivenBy::settings: {
            const Span span = call.settings.find(key.name)->span;
            const TextFile& file = call.settings.workspace().texts[span.file];
            setting.from = "file";
            setting.path = file.path();
            setting.place = file.place(span.begin);
        }
    }
    setting.values = std::move(found.values);
    return setting;
}

std::string place_of(const SettingInForce& setting) {
    if (setting.from == "environment") return "FOOTPLAN_LIBRARY";
    if (setting.from != "file") return std::string(setting.from == "template" ? "the template" : setting.from);
    return text::one_line(fmt::format("{}:{}:{}", setting.path, setting.place.line, setting.place.column));
}

/// The columns at which values and, if there is room, their places begin.
constexpr std::size_t value_column = 13;
constexpr std::size_t place_column = 40;

/// The key, its values below one another, and the place of the first: beside it, or below them all.
std::string lines_of(const SettingInForce& setting) {
    std::vector<std::string> values = setting.values;
    if (values.empty()) values.emplace_back("none");
    const std::string place = place_of(setting);
    std::string text;
    bool is_placed = false;
    for (const std::string& value : values) {
        std::string line =
            fmt::format("{:<{}}{}", &value == &values.front() ? setting.key : "", value_column, text::one_line(value));
        if (&value == &values.front() && line.size() + 2 <= place_column &&
            place_column + place.size() <= text::terminal_width) {
            line = fmt::format("{:<{}}{}", line, place_column, place);
            is_placed = true;
        }
        text += text::wrapped(line, value_column) + "\n";
    }
    if (is_placed) return text;
    const std::size_t indent = value_column + place.size() <= text::terminal_width ? value_column : 2;
    return text + std::string(indent, ' ') + place + "\n";
}

std::string as_text(const std::vector<SettingInForce>& settings, const std::vector<exporter::SettingsFile>& files) {
    std::string text;
    for (const SettingInForce& setting : settings) text += lines_of(setting);
    text += "\n";
    for (const auto& file : files)
        text += fmt::format("{:<{}}{}\n", file.is_read ? "read" : "no file", value_column, text::one_line(file.path));
    return text;
}

constexpr std::array settings_forms = std::to_array<DocumentForm>({{"text"}, {"json", ".json"}});

Exit show_settings(const Call& call) {
    const std::string_view form = form_of(call.arguments, settings_forms);
    refuse_missing(call);
    const auto look = look_of(call);
    if (!look) return Exit::routine;
    std::vector<SettingInForce> settings;
    for (const vocabulary::Key& key : vocabulary::settings_keys) settings.push_back(in_force(call, key, *look));
    std::vector<exporter::SettingsFile> files;
    for (const app::Settings::File& file : call.settings.files()) files.push_back({file.path, file.exists});
    write_document(call, form == "json" ? exporter::settings_json(settings, files) : as_text(settings, files),
                   paths_of(call.settings));
    return Exit::done;
}

constexpr std::array settings_options = std::to_array<Option>({
    {"format", "text or json; else by the ending of the output file, else text", "FORMAT", 'f', false, "text json"},
    json_option,
    output_option,
    template_name_option,
    paper_size_option,
    labels_language_option,
    ignore_option,
    week_starts_option,
    contact_option,
});

constexpr std::array settings_examples = std::to_array<Example>({
    {"footplan settings", "what applies in this folder, and which file or option says so"},
    {"footplan settings clinic/mine.yaml", "what applies to a routine"},
});

constexpr std::array settings_excludes = std::to_array<Pair>({{"json", "format"}});

}  // namespace

const Command settings_command{
    .name = "settings",
    .summary = "Show which settings apply, and where they come from",
    .operand = {"FILE", "A routine, a roster or a folder; the working directory without one", 0, 1},
    .options = settings_options,
    .examples = settings_examples,
    .run = show_settings,
    .excludes = settings_excludes,
    .reads = Reads::all_of_operands,
};

}  // namespace footplan::cli
