#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

#include "base/rules.hpp"
#include "base/text.hpp"
#include "cli/context.hpp"
#include "load/load.hpp"

namespace footplan::cli {

namespace {

struct Row {
    std::string id;
    std::string text;
};

std::vector<Row> routines(Context& context) {
    std::vector<Row> rows;
    for (const std::string& id : context.library().routine_ids()) {
        const auto routine =
            load::routine(context.sources(), *context.library().routine(id), id, context.diagnostics());
        rows.push_back({id, routine ? *routine->title : ""});
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
        rows.push_back({id, std::move(text)});
    }
    return rows;
}

std::vector<Row> sources(Context& context) {
    std::vector<Row> rows;
    for (const Source& source : context.library().sources()) {
        std::string text = source.title ? **source.title : "";
        if (source.author)
            text += fmt::format(" ({})", **source.author);
        else if (source.publisher)
            text += fmt::format(" ({})", **source.publisher);
        rows.push_back({source.id, std::move(text)});
    }
    return rows;
}

std::vector<Row> templates(Context& context) {
    std::vector<Row> rows;
    for (std::string& name : context.library().template_names()) rows.push_back({std::move(name), ""});
    return rows;
}

std::vector<Row> rules(Context&) {
    std::vector<Row> rows;
    for (const Rule& rule : all_rules())
        rows.push_back({std::string(rule.id), fmt::format("{}: {}", name_of(rule.severity), rule.summary)});
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
});

std::string table_of(std::vector<Row> rows, std::string_view indent) {
    std::size_t width = 0;
    for (Row& row : rows) {
        // Ids are file names and texts are an author's: neither may steer a terminal.
        row = {text::one_line(row.id), text::one_line(row.text)};
        width = std::max(width, row.id.size());
    }
    std::string text;
    for (const Row& row : rows)
        text += row.text.empty() ? fmt::format("{}{}\n", indent, row.id)
                                 : fmt::format("{}{:<{}}  {}\n", indent, row.id, width, row.text);
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
        app.add_subcommand("list", "Show what there is: routines, exercises, sources, templates, rules");
    command->add_option("KIND", *kind, "One of them alone");
    command->callback([kind, &chosen] { chosen = [kind](Context& context) { return list(context, *kind); }; });
}

}  // namespace footplan::cli
