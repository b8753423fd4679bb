#include "cli/settings_in_use.hpp"

#include "base/files.hpp"
#include "cli/arguments.hpp"
#include "cli/options.hpp"
#include "cli/run.hpp"

namespace footplan::cli {

namespace {

/// What says which folder's settings apply.
std::vector<std::string> inputs_of(const Arguments& arguments) {
    std::vector<std::string> inputs;
    for (const std::string& operand : arguments.operands())
        inputs.push_back(files::is_folder(operand) ? operand + "/." : operand);
    if (arguments.has("roster")) inputs.push_back(*arguments.value("roster"));
    return inputs;
}

}  // namespace

std::unique_ptr<app::Settings> read_settings(const Call& call, const std::optional<std::string>& folder) {
    if (call.arguments.has("no-settings")) return std::make_unique<app::Settings>(std::nullopt, "");
    return std::make_unique<app::Settings>(folder, call.environment.settings);
}

std::unique_ptr<app::Settings> read_settings(const Call& call, const std::vector<std::string>& inputs) {
    const bool none = call.arguments.has("no-settings");
    return read_settings(call, none ? std::nullopt : app::folder_of_all(inputs));
}

std::unique_ptr<app::Settings> read_settings(const Call& call, Reads reads) {
    if (reads == Reads::none) return std::make_unique<app::Settings>(std::nullopt, "");
    const bool of_operands = reads != Reads::of_working_directory;
    auto settings = read_settings(call, of_operands ? inputs_of(call.arguments) : std::vector<std::string>());
    if (reads == Reads::all_of_operands) {
        const app::Setup setup{.library = library_of(call, *settings), .fonts = fonts_option(call.arguments)};
        settings->check_use(setup, [&](std::string_view key) { return !call.arguments.has(key); });
    }
    settings->finish();
    return settings;
}

bool say_problems(const Call& call, const app::Settings& settings) {
    const bool can_be_used = !settings.workspace().diagnostics.has_errors();
    if (!can_be_used || !call.arguments.has("quiet"))
        call.console.say(app::problems_text(settings.workspace(), call.console.streams().err_has_color));
    return can_be_used;
}

GivenValues values_given(const Call& call, const app::Settings& settings, std::string_view option) {
    if (call.arguments.has(option)) return {GivenBy::command_line, call.arguments.values(option)};
    if (option == "library" && !call.environment.library.empty())
        return {GivenBy::environment, {call.environment.library}};
    if (settings.find(option)) return {GivenBy::settings, settings.values(option)};
    return {};
}

std::optional<std::string> value_given(const Call& call, const app::Settings& settings, std::string_view option) {
    GivenValues found = values_given(call, settings, option);
    return found.values.empty() ? std::nullopt : std::optional(std::move(found.values.front()));
}

std::string library_of(const Call& call, const app::Settings& settings) {
    return value_given(call, settings, "library").value_or("");
}

std::set<std::string, std::less<>> ignored_by(const Call& call, const app::Settings& settings) {
    return ignored_rules(values_given(call, settings, "ignore").values);
}

std::vector<std::string> paths_of(const app::Settings& settings) {
    std::vector<std::string> paths;
    for (const app::Settings::File& file : settings.files())
        if (file.exists) paths.push_back(file.path);
    return paths;
}

}  // namespace footplan::cli
