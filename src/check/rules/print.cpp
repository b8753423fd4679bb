#include <array>
#include <optional>

#include "base/unprintable.hpp"
#include "check/subject.hpp"
#include "vocabulary/texts.hpp"

namespace footplan::rules {

namespace {

using Text = Placed<std::string>;

/// The place of the character in the file; the whole text if escapes hide it.
Span place_in(const TextFile& source, const Text& text, const std::string& character) {
    const auto at = source.text().find(character, text.span.begin);
    // A text in several lines has the span of its first, and indentation between its words.
    const std::size_t reach = text.span.begin + 4 * text->size() + 64;
    if (at == std::string::npos || at > reach) return text.span;
    return {text.span.file, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + character.size())};
}

void unprintable_text(const Subject& subject, Findings& findings) {
    const auto& prints = subject.printable().prints;
    if (!prints) return;
    // The answers for the letters that come again and again.
    std::array<std::optional<bool>, 0x180> latin;
    const auto known = [&](char32_t c) {
        if (c >= latin.size()) return prints(c);
        if (!latin[c]) latin[c] = prints(c);
        return *latin[c];
    };
    vocabulary::each_text(subject.routine(), [&](const Text& text) {
        if (!subject.own(text.span)) return;
        for (const Unprintable& found : unprintable(*text, known)) {
            const std::string character = text->substr(found.begin, found.end - found.begin);
            findings.add(place_in(subject.texts()[text.span.file], text, character), found.message, found.help);
        }
    });
}

constexpr auto print_rows = std::to_array<CheckRule>({
    {rule("unprintable-text"), {.of_broken = true}, nullptr, unprintable_text},
});

}  // namespace

std::span<const CheckRule> print() { return print_rows; }

}  // namespace footplan::rules
