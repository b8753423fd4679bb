#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace footplan {

/// A comment of a YAML text: byte offsets of its '#' and of the end of its line.
struct Comment {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    /// Nothing but white space stands before it on its line.
    bool alone = false;
};

/// The comments of a YAML text, in order. yaml-cpp reads past them, so they are
/// found here: a '#' within a quoted text, a block text ('|' or '>') or a word is none.
std::vector<Comment> find_comments(std::string_view text);

}  // namespace footplan
