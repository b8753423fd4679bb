#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace footplan {

/// How a script is set. footplan puts one shape after the other from left to right, so it can print `plain` scripts
/// only.
enum class Setting { plain, right_to_left, shaped };

struct Script {
    /// "Hebrew"; empty for plain ones, and for those that have no name here.
    std::string_view name;
    Setting setting = Setting::plain;
};

/// The script of a character, for all characters of Unicode: right to left are Hebrew, Arabic, Syriac, Thaana, N'Ko and
/// whatever has the bidirectional class R or AL; shaped are the Indic scripts, Thai, Lao, Tibetan, Myanmar, Khmer,
/// Mongolian, Hangul jamo and other scripts whose letters change or move with their neighbours.
Script script_of(char32_t code_point);

/// A reason why a text cannot be printed as it is to be read.
struct Unprintable {
    /// The first character that it concerns, as bytes of the text.
    std::size_t begin = 0;
    std::size_t end = 0;
    /// "the fonts of the plan have no shape for '日' (U+65E5)"; "'ש' (U+05E9) is Hebrew, which runs ...".
    std::string message;
    /// What to do about it.
    std::string help;
};

/// Everything that keeps a text from being printed, each reason once, in the order of the text: characters that the
/// fonts lack (the first eight are named in one message), and each script that is not plain. Empty if it can be
/// printed. Control characters are skipped, as printing skips them. `covers` says whether the fonts of the plan have a
/// shape for a character. To be asked of every text that reaches paper: of routines, templates and labels, and names
/// from the command line.
std::vector<Unprintable> unprintable(std::string_view text, const std::function<bool(char32_t)>& covers);

}  // namespace footplan
