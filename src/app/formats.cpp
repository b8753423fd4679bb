#include "app/formats.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include <fmt/format.h>

#include "app/console.hpp"
#include "app/open.hpp"
#include "base/text.hpp"
#include "export/plan.hpp"
#include "layout/request.hpp"
#include "pdf/pdf.hpp"

namespace footplan::app {

namespace fs = std::filesystem;

namespace {

layout::Request request(Workspace& workspace, const Sheet& sheet, const PrintOptions& options,
                        const words::Labels& labels) {
    const Template& look = options.look;
    RoutinePictures pictures = pictures_of(sheet.plan.routine, workspace.pictures);
    layout::Request request{sheet, look, labels, workspace.setup.fonts.family(), {}, std::move(pictures.of), {}};
    for (const auto& picture : pictures.list) request.figures.emplace_back(picture, &picture->figure);
    request.fillable = options.fillable;
    if (look.logo) {
        if (const auto& logo = workspace.pictures.read(*look.logo)) {
            request.logo = request.figures.size();
            request.figures.emplace_back(logo, &logo->figure);
        }
    }
    return request;
}

page::Document pages_with(const words::Labels& labels, Workspace& workspace, const Sheet& sheet,
                          const PrintOptions& options) {
    page::Document pages = layout::lay_out(request(workspace, sheet, options, labels));
    if (options.duplex) layout::fill_sheets(pages);
    return pages;
}

page::Document pages_of(Workspace& workspace, const Sheet& sheet, const PrintOptions& options) {
    return pages_with(open_labels(workspace, options.language), workspace, sheet, options);
}

Output print_pdf(Workspace& workspace, const std::vector<Sheet>& sheets, const PrintOptions& options) {
    const words::Labels labels = open_labels(workspace, options.language);
    pdf::Writer writer;
    for (const Sheet& sheet : sheets) writer.add(pages_with(labels, workspace, sheet, options));
    return {writer.finish(), {}, writer.pages(), {}};
}

/// Names a sheet's pictures in their folder, adds them to the output and says how the document finds them.
std::vector<exporter::MarkdownFigure> add_figures(Workspace& workspace, const Sheet& sheet, const PrintOptions& options,
                                                  Output& output) {
    const fs::path folder(options.figures->path());
    const fs::path linked =
        folder.is_absolute() ? folder : folder.lexically_proximate(fs::path(options.document).parent_path());
    const RoutinePictures pictures = pictures_of(sheet.plan.routine, workspace.pictures);
    std::vector<exporter::MarkdownFigure> figures(pictures.of.size());
    for (std::size_t e = 0; e < figures.size(); ++e) {
        if (!pictures.of[e]) continue;
        const figure::Picture& picture = *pictures.list[*pictures.of[e]];
        const std::string name = options.figures->name_for(sheet.plan.routine.exercises[e].id,
                                                           figure::extension_of(picture.kind), picture.bytes);
        output.side_files.push_back({(folder / name).string(), picture.bytes});
        figures[e] = {(linked / name).generic_string(), picture.figure.alt};
    }
    return figures;
}

Output print_markdown(Workspace& workspace, const std::vector<Sheet>& sheets, const PrintOptions& options) {
    Output output;
    std::vector<std::vector<exporter::MarkdownFigure>> figures;
    if (options.figures)
        for (const Sheet& sheet : sheets) figures.push_back(add_figures(workspace, sheet, options, output));
    output.document = exporter::markdown(sheets, open_labels(workspace, options.language), figures);
    return output;
}

Output print_json(Workspace&, const std::vector<Sheet>& sheets, const PrintOptions&) {
    return {exporter::plan_json(sheets), {}, {}, {}};
}

constexpr std::array formats = std::to_array<Format>({
    {"pdf", "", ".pdf", true, true, false, true, print_pdf, pages_of},
    {"markdown", "md", ".md", false, false, true, false, print_markdown},
    {"json", "", ".json", false, false, false, false, print_json},
});

std::string names_of_formats() {
    std::vector<std::string_view> names;
    for (const Format& format : formats) names.push_back(format.name);
    return text::list(names);
}

const Format& format_of_ending(const std::string& output) {
    const std::string ending = text::lower(fs::path(output).extension().string());
    if (ending.empty() || !fs::path(output).has_stem()) return formats.front();
    const auto at = std::ranges::find(formats, std::string_view(ending), &Format::ending);
    if (at != formats.end()) return *at;
    std::vector<std::string_view> endings;
    for (const Format& format : formats) endings.push_back(format.ending);
    throw UsageError(fmt::format("'{}': no format has the ending '{}': choose another ({}), or say the format: -f {}",
                                 output, ending, text::list(endings), names_of_formats()));
}

}  // namespace

const Format& choose_format(const std::optional<std::string>& name, const std::string& output) {
    if (!name) return format_of_ending(output);
    const std::string wanted = text::lower(*name);
    const auto at = std::ranges::find_if(
        formats, [&](const Format& format) { return format.name == wanted || format.short_name == wanted; });
    if (at != formats.end()) return *at;
    std::vector<std::string_view> names;
    for (const Format& format : formats) names.push_back(format.name);
    const std::string_view near = text::nearest_or_longer(wanted, names);
    throw UsageError(near.empty() ? fmt::format("--format takes {}, not '{}'", names_of_formats(), *name)
                                  : fmt::format("--format takes {}: did you mean '{}'?", names_of_formats(), near));
}

}  // namespace footplan::app
