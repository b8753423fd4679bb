#include "cli/formats.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "cli/labels.hpp"
#include "render/markdown.hpp"
#include "render/plan_json.hpp"

namespace footplan::cli {

namespace {

std::string print_markdown(Context& context, const std::vector<Sheet>& sheets, const PrintOptions&) {
    return render::markdown(sheets, read_labels(context));
}

std::string print_json(Context&, const std::vector<Sheet>& sheets, const PrintOptions&) {
    std::vector<Plan> plans;
    for (const Sheet& sheet : sheets) plans.push_back(sheet.plan);
    return render::plan_json(plans);
}

constexpr std::array formats = std::to_array<Format>({
    {"markdown", ".md", false, print_markdown},
    {"json", ".json", false, print_json},
});

}  // namespace

const Format& format_option(const std::string& name, const std::string& output) {
    if (!name.empty()) {
        const auto at = std::ranges::find(formats, std::string_view(name), &Format::name);
        if (at != formats.end()) return *at;
        std::vector<std::string_view> names;
        for (const Format& format : formats) names.push_back(format.name);
        throw UsageError(fmt::format("--format takes {}, not '{}'", text::list(names), name));
    }
    const auto by_ending = std::ranges::find_if(
        formats, [&](const Format& format) { return text::lower(output).ends_with(format.ending); });
    return by_ending != formats.end() ? *by_ending : formats.front();
}

void add_print_options(CLI::App& command, PrintOptions& options) {
    command
        .add_option("--template", options.template_name, "Built-in template or a file of your own: how the page looks")
        ->type_name("NAME|FILE");
    command.add_option("--paper", options.paper, "a4, letter, a5 or legal; else the template's")->type_name("PAPER");
    command.add_option("--for", options.for_name, "Name of the person it is for")->type_name("NAME");
}

}  // namespace footplan::cli
