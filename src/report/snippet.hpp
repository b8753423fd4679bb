#pragma once

#include <string>
#include <string_view>

namespace footplan::report {

/// One source line as a terminal shows it, and the marks that go under it.
struct Snippet {
    std::string line;
    /// Blanks up to the place, then '^' and '~' under the rest of it.
    std::string marks;
};

/// Text that can be printed anywhere: tabs become four blanks, control characters
/// and what reorders text are spelled out as <U+001B>.
std::string harmless(std::string_view text);

/// The line with bytes [begin, end) marked, `begin` alone if the range is
/// empty; `begin` may lie one past the end. A line wider than `width` cells is
/// cut to the part around the place, with "..." for the rest.
Snippet snippet(std::string_view line, std::size_t begin, std::size_t end, std::size_t width);

}  // namespace footplan::report
