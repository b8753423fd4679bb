#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/text_files.hpp"

/// The files that are compiled into the binary: routines, exercises, templates, labels, figures, fonts.
namespace footplan::assets {

struct Asset {
    /// Path below the project's folder, such as routines/foot-basics.yaml; fonts are fonts/regular.ttf and
    /// fonts/bold.ttf.
    std::string_view name;
    std::string_view bytes;
    /// What reading the file gives, packed (assets/pack.hpp) by the build (tools/prepare.cpp): nodes of YAML, paths of
    /// SVG, widths of fonts. Empty for files that are taken as they are.
    std::string_view prepared;
};

/// Sorted by name.
std::span<const Asset> all();

/// Nothing if none has this name.
const Asset* find(std::string_view name);

/// Adds the text of an asset to the files of a run.
std::optional<FileId> open(std::string_view name, TextFiles& texts);

/// What the build prepared of this file; empty unless it has an asset's name and text.
std::string_view prepared(const TextFile& file);

}  // namespace footplan::assets
