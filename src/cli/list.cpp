#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "app/workspace.hpp"
#include "base/text.hpp"
#include "check/rules.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/document.hpp"
#include "cli/lookup.hpp"
#include "vocabulary/mappings.hpp"

namespace footplan::cli {

namespace {

std::vector<Row> exercises(app::Workspace& workspace) {
    std::vector<Row> rows;
    for (const std::string& id : workspace.library.exercise_ids()) {
        const Exercise* const exercise = workspace.library.exercise(id);
        if (!exercise) continue;
        std::string text = exercise->name ? **exercise->name : "";
        if (!exercise->figure) text += " (no figure)";
        rows.push_back({id, std::move(text), false});
    }
    return rows;
}

std::vector<Row> sources(app::Workspace& workspace) {
    std::vector<Row> rows;
    for (const Publication& source : workspace.library.sources()) {
        std::string text = source.title ? **source.title : "";
        if (source.author)
            text += fmt::format(" ({})", **source.author);
        else if (source.publisher)
            text += fmt::format(" ({})", **source.publisher);
        Row row{source.id, std::move(text)};
        if (source.kind) {
            row.line = fmt::format("{}: {}", name_of(**source.kind), row.text);
            row.facts = {{"kind", std::string(name_of(**source.kind))}};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> templates(app::Workspace& workspace) {
    std::vector<Row> rows;
    for (std::string& name : workspace.library.template_names()) rows.push_back({std::move(name), "", false});
    return rows;
}

std::vector<Row> rules(app::Workspace&) {
    std::vector<Row> rows;
    for (const Rule& rule : all_rules())
        rows.push_back({std::string(rule.id), fmt::format("{}: {}", name_of(rule.severity), rule.summary), false});
    return rows;
}

std::string description(const vocabulary::Key& key) {
    std::string text = std::string(key.meaning);
    if (!key.choices.empty()) text += fmt::format(": {}", text::list(key.choices));
    text += fmt::format(" ({}{})", vocabulary::name_of(key.value), key.required ? ", required" : "");
    return text;
}

std::vector<Row> keys(app::Workspace&) {
    std::vector<Row> rows;
    for (const vocabulary::Mapping& mapping : vocabulary::mappings) {
        rows.push_back({std::string(mapping.name), "", true});
        for (const vocabulary::Key& key : mapping.keys)
            rows.push_back({std::string(key.name), description(key), false});
    }
    return rows;
}

struct Kind {
    std::string_view name;
    std::vector<Row> (*rows)(app::Workspace&);
};

constexpr std::array kinds = std::to_array<Kind>({
    {"routines", routine_list},
    {"exercises", exercises},
    {"sources", sources},
    {"templates", templates},
    {"rules", rules},
    {"keys", keys},
});

std::string table_of(std::vector<Row> rows, std::string_view indent) {
    std::size_t width = 0;
    for (Row& row : rows) {
        // Ids are file names and texts are an author's: neither may steer a terminal.
        row.id = text::one_line(row.id);
        row.text = text::one_line(row.line.empty() ? row.text : row.line);
        if (!row.heading) width = std::max(width, row.id.size());
    }
    const bool grouped = std::ranges::any_of(rows, &Row::heading);
    std::string text;
    for (const Row& row : rows) {
        const std::string before = fmt::format("{}{}", indent, grouped && !row.heading ? "  " : "");
        const std::string line = row.text.empty() ? row.id : fmt::format("{:<{}}  {}", row.id, width, row.text);
        text += text::wrapped(before + line, before.size() + width + 2) + "\n";
    }
    return text;
}

[[noreturn]] void unknown_kind(const std::string& name) {
    std::vector<std::string_view> names;
    for (const Kind& kind : kinds) names.push_back(kind.name);
    throw app::UsageError(fmt::format("there is no kind '{}': {}", name,
                                      suggestion(name, names, fmt::format("there are {}", text::list(names, "and")))));
}

/// The rows as records; the heading above a row is a part of it: the mapping that takes a key, or a complaint.
std::vector<exporter::Record> records_of(const std::vector<Row>& rows) {
    std::vector<exporter::Record> records;
    std::string group;
    for (const Row& row : rows) {
        if (row.heading) {
            group = row.id;
            continue;
        }
        exporter::Record record{{"id", row.id}, {"text", row.text}};
        std::ranges::copy(row.facts, std::back_inserter(record));
        if (!group.empty()) record.emplace_back("of", group);
        records.push_back(std::move(record));
    }
    return records;
}

std::string as_json(app::Workspace& workspace, const Kind* only) {
    if (only) return exporter::records_json(records_of(only->rows(workspace)));
    std::vector<std::pair<std::string, std::vector<exporter::Record>>> lists;
    for (const Kind& kind : kinds) lists.emplace_back(kind.name, records_of(kind.rows(workspace)));
    return exporter::records_json(lists);
}

std::string as_text(app::Workspace& workspace, const Kind* only) {
    if (only) return table_of(only->rows(workspace), "");
    std::string text;
    for (const Kind& kind : kinds) text += fmt::format("{}\n{}\n", kind.name, table_of(kind.rows(workspace), "  "));
    text.pop_back();
    return text;
}

const Kind* kind_option(const Arguments& arguments) {
    if (arguments.operands().empty()) return nullptr;
    const std::string& name = arguments.operands().front();
    const auto chosen = std::ranges::find(kinds, std::string_view(name), &Kind::name);
    if (chosen == kinds.end()) unknown_kind(name);
    return &*chosen;
}

constexpr std::array list_forms = std::to_array<DocumentForm>({{"text"}, {"json", ".json"}});

Exit list(const Call& call) {
    const app::Setup setup{.library = std::string(call.library)};
    app::Workspace workspace(setup);
    const Kind* const only = kind_option(call.arguments);
    const bool json = form_of(call.arguments, list_forms) == "json";
    const std::string text = json ? as_json(workspace, only) : as_text(workspace, only);
    app::finish_check(workspace);
    call.console.say(app::problems_text(workspace, call.console.streams().err_has_color));
    write_document(call, text, app::files_read(workspace));
    return workspace.diagnostics.has_errors() ? Exit::routine : Exit::done;
}

constexpr std::array list_options = std::to_array<Option>({
    {"format", "text or json; else by the ending of the output file, else text", "FORMAT", 'f', false, "text json"},
    json_option,
    output_option,
});

constexpr std::array list_examples = std::to_array<Example>({
    {"footplan list routines", "the routines, by complaint, and the kinds of their sources"},
    {"footplan list exercises", "the exercises that a routine can name by their id"},
    {"footplan list rules", "everything that the check looks for"},
});

constexpr std::array list_excludes = std::to_array<Pair>({{"json", "format"}});

}  // namespace

const Command list_command{
    .name = "list",
    .summary = "List routines, exercises, sources, templates, rules and keys",
    .operand = {"KIND", "routines, exercises, sources, templates, rules or keys; all without one", 0, 1},
    .options = list_options,
    .examples = list_examples,
    .run = list,
    .excludes = list_excludes,
    .reads = Reads::of_working_directory,
};

}  // namespace footplan::cli
