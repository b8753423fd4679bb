#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// UTF-8 as footplan needs it. Everything past the reading of a file may take
/// its text to be valid: `find_invalid` is asked first.
namespace footplan::utf8 {

/// Offset of the first byte that is not part of valid UTF-8, if there is one.
/// Surrogates, overlong forms and code points past U+10FFFF are invalid.
std::optional<std::size_t> find_invalid(std::string_view text);

/// The code point at `offset`, which is moved past it. Invalid bytes give U+FFFD, one each.
char32_t next(std::string_view text, std::size_t& offset);

void append(std::string& text, char32_t code_point);

/// The character as a capital, if it has one of its own.
char32_t upper(char32_t code_point);

/// Whether it is a letter, a mark on one, or a digit, of any script.
bool is_word(char32_t code_point);

/// The text as a file system compares names that knows neither capitals nor two ways to write an accent.
std::string folded(std::string_view text);

/// Number of code points.
std::size_t count(std::string_view text);

/// Cells that the character takes on a terminal: 0 for combining, 2 for wide ones.
int cells(char32_t code_point);

/// A character that only controls: C0, C1, U+007F, bidi and zero-width formatting, line and paragraph separators.
bool is_control(char32_t code_point);

/// Whether the character's bidirectional class is R or AL: Hebrew, Arabic and other scripts that run from right to
/// left.
bool is_right_to_left(char32_t code_point);

}  // namespace footplan::utf8
