#pragma once

#include <string>
#include <vector>

#include "base/text_files.hpp"

namespace footplan::yaml {

enum class NodeKind { empty, scalar, list, mapping };

struct Entry;

/// A value of a YAML document with its place. Plain data: aliases are copied in,
/// with the place of the alias, and bounded by the limits.
struct Node {
    NodeKind kind = NodeKind::empty;
    /// The scalar's own text with its quotes (up to the end of its first line if it has
    /// several); a list or mapping from its first to past its last value; an empty value: the point where it is
    /// missing.
    Span span;
    /// Of a scalar, unquoted and unfolded.
    std::string text;
    /// Written with quotes, or as a block: never a number.
    bool quoted = false;
    std::vector<Node> items;
    /// In the order of the file, duplicates included.
    std::vector<Entry> entries;
};

struct Entry {
    Node key;
    Node value;
};

}  // namespace footplan::yaml
