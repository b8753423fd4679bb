#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// What yaml-cpp does not say of a value, read from the text itself: where it
/// ends, and where one that is missing should be. Offsets are bytes.
namespace footplan::yaml::scan {

struct Control {
    std::size_t offset;
    std::size_t length;
    char32_t code_point;
};

/// The first character outside the set that YAML allows in a file (YAML 1.2, c-printable).
std::optional<Control> find_control(std::string_view text);

/// Past the anchor (&a) and the tag (!t) that may be before a value.
std::size_t skip_properties(std::string_view text, std::size_t begin);

/// End of a word such as an alias.
std::size_t word_end(std::string_view text, std::size_t begin);

/// End of the scalar that begins at `begin`, quotes included, on its first line
/// if it has several and no quotes. Nothing if a quote is never closed.
std::optional<std::size_t> scalar_end(std::string_view text, std::size_t begin, std::string_view value);

/// End of a value that is written as null or ~, if one is at `begin`.
std::optional<std::size_t> null_end(std::string_view text, std::size_t begin);

/// The point after the ':', '-' or ',' that is between `from` and `to`, which promised a value; else `from`.
std::size_t after_indicator(std::string_view text, std::size_t from, std::size_t to);

}  // namespace footplan::yaml::scan
