#pragma once

#include <cstddef>

/// How large anything may become. Each bound is far above what a routine needs and
/// low enough that any input is answered quickly; what exceeds one is told so.
namespace footplan::limits {

/// A routine of forty exercises with long texts takes about 40 kB.
constexpr std::size_t yaml_file_bytes = 4 * 1024 * 1024;
/// The format itself nests six deep.
constexpr std::size_t yaml_depth = 32;
/// Values of a file after its aliases are expanded: a few characters of YAML can stand for billions.
constexpr std::size_t yaml_nodes = 400'000;

}  // namespace footplan::limits
