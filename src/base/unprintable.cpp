#include "base/unprintable.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace footplan {

namespace {

using enum Setting;

struct Block {
    char32_t first;
    char32_t last;
    Script script;
};

/// From the Unicode Standard, version 15: Blocks.txt, and the chapters on each script. In the order of code points.
constexpr auto blocks = std::to_array<Block>({
    {0x0590, 0x05FF, {"Hebrew", right_to_left}},
    {0x0600, 0x06FF, {"Arabic", right_to_left}},
    {0x0700, 0x074F, {"Syriac", right_to_left}},
    {0x0750, 0x077F, {"Arabic", right_to_left}},
    {0x0780, 0x07BF, {"Thaana", right_to_left}},
    {0x07C0, 0x07FF, {"N'Ko", right_to_left}},
    {0x0800, 0x083F, {"Samaritan", right_to_left}},
    {0x0840, 0x085F, {"Mandaic", right_to_left}},
    {0x0860, 0x086F, {"Syriac", right_to_left}},
    {0x0870, 0x08FF, {"Arabic", right_to_left}},
    {0x0900, 0x097F, {"Devanagari", shaped}},
    {0x0980, 0x09FF, {"Bengali", shaped}},
    {0x0A00, 0x0A7F, {"Gurmukhi", shaped}},
    {0x0A80, 0x0AFF, {"Gujarati", shaped}},
    {0x0B00, 0x0B7F, {"Odia", shaped}},
    {0x0B80, 0x0BFF, {"Tamil", shaped}},
    {0x0C00, 0x0C7F, {"Telugu", shaped}},
    {0x0C80, 0x0CFF, {"Kannada", shaped}},
    {0x0D00, 0x0D7F, {"Malayalam", shaped}},
    {0x0D80, 0x0DFF, {"Sinhala", shaped}},
    {0x0E00, 0x0E7F, {"Thai", shaped}},
    {0x0E80, 0x0EFF, {"Lao", shaped}},
    {0x0F00, 0x0FFF, {"Tibetan", shaped}},
    {0x1000, 0x109F, {"Myanmar", shaped}},
    {0x1100, 0x11FF, {"Hangul jamo", shaped}},
    {0x1700, 0x177F, {"a script of the Philippines", shaped}},
    {0x1780, 0x17FF, {"Khmer", shaped}},
    {0x1800, 0x18AF, {"Mongolian", shaped}},
    {0x1900, 0x194F, {"Limbu", shaped}},
    {0x1950, 0x19DF, {"Tai", shaped}},
    {0x19E0, 0x19FF, {"Khmer", shaped}},
    {0x1A00, 0x1A1F, {"Buginese", shaped}},
    {0x1A20, 0x1AAF, {"Tai Tham", shaped}},
    {0x1B00, 0x1B7F, {"Balinese", shaped}},
    {0x1B80, 0x1BBF, {"Sundanese", shaped}},
    {0x1BC0, 0x1BFF, {"Batak", shaped}},
    {0x1C00, 0x1C4F, {"Lepcha", shaped}},
    {0x1CC0, 0x1CCF, {"Sundanese", shaped}},
    {0x1CD0, 0x1CFF, {"Vedic", shaped}},
    {0xA800, 0xA82F, {"Syloti Nagri", shaped}},
    {0xA840, 0xA87F, {"Phags-pa", shaped}},
    {0xA880, 0xA8DF, {"Saurashtra", shaped}},
    {0xA8E0, 0xA8FF, {"Devanagari", shaped}},
    {0xA900, 0xA92F, {"Kayah Li", shaped}},
    {0xA930, 0xA95F, {"Rejang", shaped}},
    {0xA960, 0xA97F, {"Hangul jamo", shaped}},
    {0xA980, 0xA9DF, {"Javanese", shaped}},
    {0xA9E0, 0xA9FF, {"Myanmar", shaped}},
    {0xAA00, 0xAA5F, {"Cham", shaped}},
    {0xAA60, 0xAA7F, {"Myanmar", shaped}},
    {0xAA80, 0xAADF, {"Tai Viet", shaped}},
    {0xAAE0, 0xAAFF, {"Meetei Mayek", shaped}},
    {0xABC0, 0xABFF, {"Meetei Mayek", shaped}},
    {0xD7B0, 0xD7FF, {"Hangul jamo", shaped}},
    {0xFB1D, 0xFB4F, {"Hebrew", right_to_left}},
    {0xFB50, 0xFDFF, {"Arabic", right_to_left}},
    {0xFE70, 0xFEFE, {"Arabic", right_to_left}},
    // Brahmi and the scripts that came of it.
    {0x11000, 0x11FAF, {"a Brahmic script", shaped}},
    {0x11FC0, 0x11FFF, {"Tamil", shaped}},
    {0x1E900, 0x1E95F, {"Adlam", right_to_left}},
    {0x1EE00, 0x1EEFF, {"Arabic", right_to_left}},
});

/// As messages name a character.
std::string named(char32_t c) {
    std::string character;
    utf8::append(character, c);
    return fmt::format("'{}' (U+{:04X})", character, static_cast<std::uint32_t>(c));
}

Unprintable of_script(std::size_t begin, std::size_t end, char32_t c, const Script& script) {
    const std::string_view name = script.name.empty() ? "in a script" : script.name;
    const std::string_view why =
        script.setting == right_to_left
            ? "which runs from right to left: footplan prints from left to right only"
            : "whose letters change shape and place with their neighbours: footplan prints each letter by itself";
    return {begin, end, fmt::format("{} is {}, {}", named(c), name, why),
            "write it in Latin, Greek or Cyrillic letters"};
}

}  // namespace

Script script_of(char32_t code_point) {
    if (code_point < blocks.front().first) return {};
    const auto after = std::ranges::upper_bound(blocks, code_point, {}, &Block::first);
    if (after != blocks.begin() && code_point <= (after - 1)->last) return (after - 1)->script;
    return {{}, utf8::is_right_to_left(code_point) ? right_to_left : plain};
}

std::vector<Unprintable> unprintable(std::string_view text, const std::function<bool(char32_t)>& covers) {
    constexpr std::size_t most = 8;
    std::vector<Unprintable> found;
    std::optional<std::size_t> lacking;
    std::u32string lacked;
    std::vector<Script> scripts;
    const auto is_known = [&](const Script& script) {
        return std::ranges::any_of(
            scripts, [&](const Script& s) { return s.name == script.name && s.setting == script.setting; });
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = utf8::next(text, at);
        if (c < 0x7F ? c < ' ' : utf8::is_control(c)) continue;
        if (const Script script = script_of(c); script.setting != plain) {
            if (is_known(script)) continue;
            scripts.push_back(script);
            found.push_back(of_script(begin, at, c, script));
        } else if (!covers(c) && lacked.find(c) == std::u32string::npos) {
            if (!lacking) {
                lacking = found.size();
                found.push_back({begin, at, {}, "write it in other characters"});
            }
            lacked += c;
        }
    }
    if (!lacking) return found;
    std::vector<std::string> names;
    for (const char32_t c : std::u32string_view(lacked).substr(0, most)) names.push_back(named(c));
    if (lacked.size() > most) names.push_back(fmt::format("{} more", lacked.size() - most));
    found[*lacking].message = "the fonts of the plan have no shape for " +
                              text::list(std::vector<std::string_view>(names.begin(), names.end()), "and");
    return found;
}

}  // namespace footplan
