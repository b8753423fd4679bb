#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <span>

#include "base/rules.hpp"
#include "base/text.hpp"
#include "cli/context.hpp"
#include "load/load.hpp"
#include "vocabulary/routine_keys.hpp"

namespace footplan::cli {

namespace {

struct Row {
    std::string id;
    std::string text;
    bool heading = false;
};

std::vector<Row> routines(Context& context) {
    std::vector<Row> rows;
    for (const std::string& id : context.library().routine_ids()) {
        const auto routine = load::routine(context.texts(), *context.library().routine(id), id, context.diagnostics());
        rows.push_back({id, routine ? *routine->title : "", false});
    }
    return rows;
}

std::vector<Row> exercises(Context& context) {
    std::vector<Row> rows;
    for (const std::string& id : context.library().exercise_ids()) {
        const Exercise* const exercise = context.library().exercise(id);
        if (!exercise) continue;
        std::string text = exercise->name ? **exercise->name : "";
        if (!exercise->figure) text += " (no figure)";
        rows.push_back({id, std::move(text), false});
    }
    return rows;
}

std::vector<Row> sources(Context& context) {
    std::vector<Row> rows;
    for (const Publication& source : context.library().sources()) {
        std::string text = source.title ? **source.title : "";
        if (source.author)
            text += fmt::format(" ({})", **source.author);
        else if (source.publisher)
            text += fmt::format(" ({})", **source.publisher);
        rows.push_back({source.id, std::move(text), false});
    }
    return rows;
}

std::vector<Row> templates(Context& context) {
    std::vector<Row> rows;
    for (std::string& name : context.library().template_names()) rows.push_back({std::move(name), "", false});
    return rows;
}

std::vector<Row> rules(Context&) {
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

std::vector<Row> keys(Context&) {
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
    std::vector<Row> (*rows)(Context&);
};

constexpr std::array kinds = std::to_array<Kind>({
    {"routines", routines},
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
        row.text = text::one_line(row.text);
        if (!row.heading) width = std::max(width, row.id.size());
    }
    const bool grouped = std::ranges::any_of(rows, &Row::heading);
    std::string text;
    for (const Row& row : rows) {
        text += fmt::format("{}{}", indent, grouped && !row.heading ? "  " : "");
        text += row.text.empty() ? row.id + "\n" : fmt::format("{:<{}}  {}\n", row.id, width, row.text);
    }
    return text;
}

Exit list(Context& context, const std::string& name) {
    std::string text;
    const auto chosen = std::ranges::find(kinds, std::string_view(name), &Kind::name);
    if (chosen != kinds.end()) {
        text = table_of(chosen->rows(context), "");
    } else if (name.empty()) {
        for (const Kind& kind : kinds) text += fmt::format("{}\n{}\n", kind.name, table_of(kind.rows(context), "  "));
        text.pop_back();
    } else {
        std::vector<std::string_view> names;
        for (const Kind& kind : kinds) names.push_back(kind.name);
        throw UsageError(fmt::format("'footplan list' takes {}, not '{}'", text::list(names), name));
    }
    context.tell_diagnostics();
    context.print(text);
    return context.diagnostics().has_errors() ? Exit::routine : Exit::done;
}

}  // namespace

void add_list(CLI::App& app, Command& chosen) {
    const auto kind = std::make_shared<std::string>();
    CLI::App* const command =
        app.add_subcommand("list", "Show what there is: routines, exercises, sources, templates, rules, keys");
    command->add_option("KIND", *kind, "One of them alone");
    command->callback([kind, &chosen] { chosen = [kind](Context& context) { return list(context, *kind); }; });
}

}  // namespace footplan::cli
