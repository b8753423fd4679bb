#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/text_files.hpp"
#include "page/page.hpp"

/// Pictures of exercises: files of three kinds become page::Figure, or diagnostics.
namespace footplan::figure {

enum class FileType { svg, png, jpeg };

constexpr std::string_view name_of(FileType kind) {
    return std::array<std::string_view, 3>{"SVG", "PNG", "JPEG"}[static_cast<std::size_t>(kind)];
}

/// With the dot, as a file written anew is named.
constexpr std::string_view extension_of(FileType kind) {
    return std::array<std::string_view, 3>{".svg", ".png", ".jpg"}[static_cast<std::size_t>(kind)];
}

/// What a file's name promises: .svg, .png, .jpg or .jpeg in either case.
std::optional<FileType> kind_of_name(std::string_view name);
/// What a file's first bytes say; SVG is whatever begins with '<' after blanks and a byte order mark.
std::optional<FileType> kind_of_bytes(std::string_view bytes);

/// A figure, and the file that it came from.
struct Picture {
    page::Figure figure;
    FileType kind = FileType::svg;
    /// The file as it was, to be put beside a Markdown file.
    std::string bytes;
};

/// Reads a figure whole. `path` is its name for messages and decides on the kind
/// together with the bytes; `named` is the place of the `figure:` value. Problems
/// of an SVG have places in its own text, which is added to `texts` (each with a note
/// that leads to `named`); those of PNG and JPEG are reported at `named`. Nothing if
/// there is an error; warnings leave a figure. An SVG's alt is its <desc>, else its
/// <title>; PNG and JPEG have none, and print says of which exercise they are. Throws nothing but std::bad_alloc.
std::optional<Picture> read(std::string path, std::string bytes, Span named, TextFiles& texts,
                            Diagnostics& diagnostics);

/// The bytes of the file `name` in `folder` or below it. Reported at `named`, and
/// nothing returned, where the name is absolute, climbs out by "..", a link leads out
/// a link, or is not a regular file of at most limits::figure_bytes. An empty folder is the current one.
std::optional<std::string> fetch(const std::string& folder, const std::string& name, Span named,
                                 Diagnostics& diagnostics);

}  // namespace footplan::figure
