#pragma once

#include <optional>
#include <span>
#include <string_view>

/// The files that are compiled into the binary: routines, exercises, templates, labels, figures, fonts.
namespace footplan::assets {

struct Asset {
    /// Path below the project's folder, such as routines/foot-basics.yaml; fonts are fonts/regular.ttf and
    /// fonts/bold.ttf.
    std::string_view name;
    const char* begin;
    const char* end;

    std::string_view bytes() const { return {begin, static_cast<std::size_t>(end - begin)}; }
};

/// Sorted by name.
std::span<const Asset> all();

std::optional<std::string_view> find(std::string_view name);

}  // namespace footplan::assets
