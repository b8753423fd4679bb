#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace footplan::text {

/// ASCII only, so that no locale has a say.
std::string lower(std::string_view text);
std::string_view trim(std::string_view text);
/// Where nothing is left, still a place in the text.
std::string_view without_blanks_at_end(std::string_view text);
bool is_blank(std::string_view text);
/// All of the text as a number that is written in ASCII digits alone; nothing for a larger one than an int.
std::optional<int> digits(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);

/// The text on one line: runs of white space become a blank, characters that only control are left out, so
/// that nothing an author wrote can steer a terminal or turn the direction of what follows.
std::string one_line(std::string_view text);

/// The text without what one_line leaves out; line breaks stay, as '\n'. What is not UTF-8 becomes U+FFFD.
std::string printable(std::string_view text);

/// Words of lower-case letters and digits joined by '-', as ids are: "Heel slide (bed)" is heel-slide-bed.
/// Empty if the text has none of ASCII.
std::string slug(std::string_view text);

/// An author's text as a message can carry it: its first 40 characters, and "..." if there is more;
/// what only controls becomes U+FFFD.
std::string shortened(std::string_view text);
/// The same in single quotes.
std::string quoted(std::string_view text);

/// FNV-1a, 64 bits: a short name for a text, the same on every machine.
std::uint64_t fingerprint(std::string_view text);

/// Columns of what is read on a terminal.
constexpr std::size_t terminal_width = 80;

/// Lines of at most `width` characters, broken at blanks; those after the first begin with `indent` blanks. A longer
/// word stays whole, as an address has to be.
std::string wrapped(std::string_view text, std::size_t indent = 0, std::size_t width = terminal_width);

/// "a, b or c" for messages; `last` is before the last one.
std::string list(std::span<const std::string_view> words, std::string_view last = "or");

/// The one word that the author is likely to have meant: within a third of the
/// word's length in edits (insertions, deletions, changes, swaps of neighbours),
/// nearer than any other. Empty if there is none, or if two are equally near.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

/// The nearest; if there is none, the only one that begins with the word, of three letters or more: large-print for
/// "large". For names, not for doses.
std::string_view nearest_or_longer(std::string_view word, std::span<const std::string_view> candidates);

/// Whether one word becomes the other by one insertion, deletion or change of a letter, or a swap of neighbours, in any
/// case: near enough to correct it without asking.
bool is_one_slip(std::string_view a, std::string_view b);

}  // namespace footplan::text
