#include "cli/formats.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/files.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "cli/figures.hpp"
#include "cli/labels.hpp"
#include "cli/routine_file.hpp"
#include "export/markdown.hpp"
#include "export/plan_json.hpp"
#include "layout/append.hpp"
#include "layout/request.hpp"
#include "load/template.hpp"
#include "pdf/pdf.hpp"

namespace footplan::cli {

namespace fs = std::filesystem;

namespace {

Paper paper_option(const std::string& name) {
    const auto at = std::ranges::find(paper_names, std::string_view(name));
    if (at == paper_names.end())
        throw UsageError(fmt::format("--paper takes {}, not '{}'", text::list(paper_names), name));
    return static_cast<Paper>(at - paper_names.begin());
}

Template read_look(Context& context, const PrintOptions& options) {
    const std::string& name = options.template_name;
    std::optional<Template> look;
    if (is_path(name)) {
        const FileId file = context.texts().add(name, files::read(name, limits::yaml_file_bytes));
        look = load::read_template(context.texts(), file, name, context.diagnostics());
    } else if (const auto file = context.library().template_file(name)) {
        look = load::read_template(context.texts(), *file, name, context.diagnostics());
    } else {
        const auto names = context.library().template_names();
        throw UsageError(fmt::format("no template is called '{}': there are {}", name,
                                     text::list(std::vector<std::string_view>(names.begin(), names.end()), "and")));
    }
    if (!look) return {};
    if (!options.paper.empty()) look->paper = paper_option(options.paper);
    return *std::move(look);
}

layout::Request request(Context& context, const Sheet& sheet, const Template& look, const words::Labels& labels) {
    Pictures pictures = read_pictures(context, sheet.plan.routine);
    layout::Request request{sheet, look, labels, context.fonts(), {}, std::move(pictures.of), std::nullopt};
    for (figure::Picture& picture : pictures.list) request.figures.push_back(std::move(picture.figure));
    if (look.logo) {
        if (const auto& logo = read_picture(context, *look.logo)) {
            request.logo = request.figures.size();
            request.figures.push_back(logo->figure);
        }
    }
    return request;
}

std::string print_pdf(Context& context, const std::vector<Sheet>& sheets, const PrintOptions& options) {
    const Template look = read_look(context, options);
    const words::Labels labels = read_labels(context);
    std::optional<page::Document> document;
    for (const Sheet& sheet : sheets) {
        page::Document pages = layout::lay_out(request(context, sheet, look, labels));
        if (document)
            layout::append(*document, std::move(pages));
        else
            document = std::move(pages);
    }
    return context.diagnostics().has_errors() || !document ? std::string() : pdf::write(*document);
}

/// Writes a sheet's pictures into the folder and says where the Markdown file finds them.
std::vector<exporter::MarkdownFigure> write_figures(Context& context, const Sheet& sheet, const PrintOptions& options) {
    const fs::path folder(options.figures);
    const fs::path linked =
        folder.is_absolute() ? folder : folder.lexically_proximate(fs::path(options.output).parent_path());
    const Pictures pictures = read_pictures(context, sheet.plan.routine);
    std::vector<exporter::MarkdownFigure> figures(pictures.of.size());
    for (std::size_t e = 0; e < figures.size(); ++e) {
        if (!pictures.of[e]) continue;
        const figure::Picture& picture = pictures.list[*pictures.of[e]];
        const std::string name = sheet.plan.routine.exercises[e].id + std::string(figure::extension_of(picture.kind));
        files::write_whole((folder / name).string(), picture.bytes);
        figures[e] = {(linked / name).generic_string(), picture.figure.alt};
    }
    return figures;
}

std::string print_markdown(Context& context, const std::vector<Sheet>& sheets, const PrintOptions& options) {
    std::vector<std::vector<exporter::MarkdownFigure>> figures;
    if (!options.figures.empty())
        for (const Sheet& sheet : sheets) figures.push_back(write_figures(context, sheet, options));
    return exporter::markdown(sheets, read_labels(context), figures);
}

std::string print_json(Context&, const std::vector<Sheet>& sheets, const PrintOptions&) {
    return exporter::plan_json(sheets);
}

constexpr std::array formats = std::to_array<Format>({
    {"pdf", ".pdf", true, print_pdf},
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
    command.add_option("--font", options.font, "TrueType font to set the plan in")->type_name("FILE.ttf");
    command.add_option("--font-bold", options.font_bold, "Its bold weight")->type_name("FILE.ttf");
    command.add_option("--figures", options.figures, "With markdown: folder to write the pictures to, and to link")
        ->type_name("DIR");
    command.add_option("--for", options.for_name, "Name of the person it is for")->type_name("NAME");
}

}  // namespace footplan::cli
