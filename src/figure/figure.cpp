#include "figure/figure.hpp"

#include <utility>

#include <fmt/format.h>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "figure/foreign.hpp"
#include "figure/readers.hpp"
#include "figure/report.hpp"

namespace footplan::figure {

std::optional<FileType> kind_of_name(std::string_view name) {
    const std::string lower = text::lower(name);
    if (lower.ends_with(".svg")) return FileType::svg;
    if (lower.ends_with(".png")) return FileType::png;
    if (lower.ends_with(".jpg") || lower.ends_with(".jpeg")) return FileType::jpeg;
    return std::nullopt;
}

std::optional<FileType> kind_of_bytes(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG")) return FileType::png;
    if (bytes.starts_with("\xFF\xD8\xFF")) return FileType::jpeg;
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && bytes[first] == '<') return FileType::svg;
    return std::nullopt;
}

namespace {

/// The kind on which name and bytes agree. If the bytes say nothing known the name decides, so that its reader says
/// what is wrong.
std::optional<FileType> agreed_kind(std::string_view path, std::string_view bytes, Report& report) {
    const std::optional<FileType> named = kind_of_name(path);
    if (const ForeignKind* const foreign = foreign_kind(bytes)) {
        report.add(rule("figure-kind"),
                   fmt::format("the figure '{}' is {}{}: footplan prints SVG, PNG and JPEG", path, foreign->name,
                               named ? fmt::format(" with a name for {}", name_of(*named)) : std::string()),
                   std::string(foreign->help));
        return std::nullopt;
    }
    const std::optional<FileType> found = kind_of_bytes(bytes);
    if (found && found != named) {
        report.add(
            rule("figure-kind"),
            named ? fmt::format("the figure '{}' contains {}, not {}", path, name_of(*found), name_of(*named))
                  : fmt::format("the figure '{}' contains {}, and its name does not say so", path, name_of(*found)),
            fmt::format("rename it to end in {}", extension_of(*found)));
        return std::nullopt;
    }
    if (!named)
        report.add(rule("figure-kind"), fmt::format("the figure '{}' is not SVG, PNG or JPEG", path),
                   "name a file that ends in .svg, .png or .jpg");
    return named;
}

std::optional<page::Figure> read_kind(FileType kind, const std::string& path, const std::string& bytes,
                                      TextFiles& texts, Report& report) {
    switch (kind) {
        case FileType::svg: report.set_text(texts.add(path, bytes)); return read_svg(bytes, report);
        case FileType::png: return read_png(bytes, report);
        case FileType::jpeg: return read_jpeg(bytes, report);
    }
    return std::nullopt;
}

}  // namespace

std::optional<Picture> read(std::string path, std::string bytes, Span named, TextFiles& texts,
                            Diagnostics& diagnostics) {
    Report report(named, diagnostics);
    if (bytes.empty()) {
        report.add(rule("figure-broken"), fmt::format("the figure '{}' is empty", path));
        return std::nullopt;
    }
    const std::optional<FileType> kind = agreed_kind(path, bytes, report);
    if (!kind) return std::nullopt;
    std::optional<page::Figure> figure = read_kind(*kind, path, bytes, texts, report);
    if (!figure) return std::nullopt;
    return Picture{std::move(*figure), *kind, std::move(bytes)};
}

}  // namespace footplan::figure
