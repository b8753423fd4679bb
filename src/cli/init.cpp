#include <algorithm>
#include <array>
#include <filesystem>

#include <fmt/format.h>

#include "app/workspace.hpp"
#include "assets/assets.hpp"
#include "base/files.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "report/snippet.hpp"
#include "schema/schema.hpp"

namespace footplan::cli {

namespace {

/// The schema of what is written, which is put beside it: a line that leads to no file would be a warning in an editor.
struct EditorSchema {
    std::string_view kind;
    std::string_view file;
};
constexpr EditorSchema of_routines{"routine", "footplan.schema.json"};
constexpr EditorSchema of_templates{"template", "footplan-template.schema.json"};

/// Writes it unless something has its name already; gives what to say of it.
std::string write_schema(const EditorSchema& schema, const std::string& beside) {
    const std::string path = (std::filesystem::path(beside).parent_path() / schema.file).string();
    if (files::exists(path)) return "";
    const auto kind = std::ranges::find(schema::kinds(), schema.kind, &schema::Kind::name);
    files::write_new(path, schema::json_schema(*kind));
    return fmt::format("Wrote {}, by which editors explain and check its keys.\n", report::harmless(path));
}

/// The text to begin from.
std::string beginning(const Call& call) {
    const auto from = call.arguments.value("from");
    const auto look = call.arguments.value("template");
    if (!from && !look) return std::string(assets::find("templates/starters/routine.yaml")->bytes);
    const app::Setup setup{.library = std::string(call.library)};
    app::Workspace workspace(setup);
    const auto file = look ? workspace.library.template_file(*look) : workspace.library.routine(*from);
    if (!file) {
        const auto names = look ? workspace.library.template_names() : workspace.library.routine_ids();
        throw app::UsageError(
            fmt::format("there is no {0} '{1}' to begin from: {2}", look ? "template" : "routine", look ? *look : *from,
                        suggestion(look ? *look : *from, {names.begin(), names.end()},
                                   fmt::format("see 'footplan list {}'", look ? "templates" : "routines"))));
    }
    return workspace.texts[*file].text();
}

Exit init(const Call& call) {
    const std::string text = beginning(call);
    const std::string& file = call.arguments.operands().front();
    if (file == "-") {
        call.console.print(text);
        return Exit::done;
    }
    const EditorSchema& schema = call.arguments.has("template") ? of_templates : of_routines;
    files::write_new(file, fmt::format("# yaml-language-server: $schema={}\n{}", schema.file, text));
    const std::string of_schema = write_schema(schema, file);
    const std::string name = report::harmless(file);
    call.console.say(call.arguments.has("template")
                         ? fmt::format("Wrote {0}. Edit it, then: footplan generate --template {0} -o plan.pdf\n", name)
                         : fmt::format("Wrote {0}. Edit it, then: footplan check {0}\n", name));
    call.console.say(of_schema);
    return Exit::done;
}

constexpr std::array init_options = std::to_array<Option>({
    {"from", "Built-in routine to copy; 'footplan list routines' shows them", "NAME"},
    {"template", "Built-in template to copy instead of a routine", "NAME"},
});

constexpr std::array init_examples = std::to_array<Example>({
    {"footplan init mine.yaml", "a routine with a comment on every line"},
    {"footplan init mine.yaml --from foot-basics", "the built-in routine, to drop or change exercises"},
    {"footplan init clinic.yaml --template weekly", "a template: logo, contact lines, sizes, colours"},
});

constexpr std::array init_excludes = std::to_array<Pair>({{"from", "template"}});

}  // namespace

const Command init_command{
    .name = "init",
    .summary = "Write a routine or a template to edit",
    .operand = {"FILE", "File to write, which must not exist yet; - for standard output", 1, 1},
    .options = init_options,
    .examples = init_examples,
    .run = init,
    .excludes = init_excludes,
    .reads = Reads::of_operands,
};

}  // namespace footplan::cli
