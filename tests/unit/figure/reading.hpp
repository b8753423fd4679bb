#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "base/text_files.hpp"
#include "figure/figure.hpp"

namespace footplan::tests {

/// A figure read from bytes, with what was said of it.
struct Reading {
    TextFiles texts;
    Diagnostics diagnostics;
    Span named;
    std::optional<figure::Picture> picture;

    Reading(const std::string& path, std::string bytes) {
        named = {texts.add("mine.yaml", "figure: " + path + "\n"), 8, static_cast<std::uint32_t>(8 + path.size())};
        picture = figure::read(path, std::move(bytes), named, texts, diagnostics);
    }

    const page::Drawing& drawing() const { return std::get<page::Drawing>(picture->figure.content); }

    /// "path:line:column rule message" of each finding in order, a line each.
    std::string said() const;
};

/// The drawing of shapes in a canvas of 100 x 100.
Reading shapes(const std::string& inside);

/// "M 1 2 L 3 4 C 1 2 3 4 5 6 Z", rounded to three decimals.
std::string path_text(const page::FigurePath& path);

}  // namespace footplan::tests
