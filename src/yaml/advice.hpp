#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "yaml/outline.hpp"

/// What is wrong with a text, before and after the parser has looked at it. `shift` is where the text begins in its
/// file.
namespace footplan::yaml {

/// What keeps a text from being handed to the parser, if anything does: it is not UTF-8, contains characters that no
/// YAML may contain, or is of a kind that no routine is and for which yaml-cpp 0.7 takes time that grows with its
/// square.
std::optional<Diagnostic> unreadable(std::string_view text, FileId file);

/// What YAML forbids, each as a message at its own place.
std::vector<Diagnostic> forbidden(const Outline& outline, std::string_view text, FileId file, std::uint32_t shift);

/// Comments that may have been meant as text, since a letter or a digit follows the '#': "use the #2 band". YAML ends
/// the value before them, so that the rest of it would be lost in silence.
std::vector<Diagnostic> hidden_by_comments(const Outline& outline, std::string_view text, FileId file,
                                           std::uint32_t shift);

/// Lines that do not fit those above them: a forgotten colon, a blank too many or too few, a text with ': ' in it. Of a
/// text that the parser refuses, to say what its author must change, a message a line.
std::vector<Diagnostic> misfits(const Outline& outline, std::string_view text, FileId file, std::uint32_t shift);

/// The message for a text that should be a key and its value.
Diagnostic without_colon(std::string_view written, Span span);

}  // namespace footplan::yaml
