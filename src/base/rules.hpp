#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/diagnostic.hpp"

namespace footplan {

/// One thing that footplan finds fault with. A rule stands in one row: its
/// messages, `list rules`, `explain` and docs/checks.md all start from here.
struct Rule {
    std::string_view id;
    Severity severity;
    /// One line, without a full stop.
    std::string_view summary;
};

namespace detail {
using enum Severity;
inline constexpr std::array rules = std::to_array<Rule>({
    // Syntax: what stands in the way of reading a file at all.
    {"invalid-utf8", error, "the file is not UTF-8 text"},
    {"control-character", error, "the text holds a character that only controls"},
    {"yaml-syntax", error, "the text is not YAML"},
    {"too-deep", error, "lists and mappings are nested deeper than any routine needs"},
    {"too-large", error, "the file is larger than any routine needs, or becomes so through its aliases"},
    {"several-documents", error, "the file holds more than one YAML document"},
    // Structure: keys and kinds of values.
    {"unknown-key", error, "the format has no such key here"},
    {"duplicate-key", error, "a key is given twice in one mapping"},
    {"missing-key", error, "a key that is required is not given"},
    {"empty-value", error, "a key or list element has no value"},
    {"wrong-kind", error, "a value is of another kind than its key takes: text, list or mapping"},
    {"wrong-value", error, "a value is not one of those that its key takes"},
    {"wrong-number", error, "a value is not a whole number within the bounds of its key"},
    {"duplicate-value", error, "a value stands twice in a list in which it can only count once"},
    // References.
    {"unknown-exercise", error, "no exercise has this id"},
    {"unknown-source", error, "no source has this id"},
    // Amounts.
    {"missing-unit", error, "a time is given as a bare number"},
    {"bad-quantity", error, "a quantity cannot be read"},
    {"bad-time", error, "a time cannot be read"},
    {"bad-tempo", error, "a tempo cannot be read"},
    {"bad-frequency", error, "a frequency cannot be read"},
    {"missing-period", error, "a frequency says how many times, but not of a day or a week"},
    {"min-above-max", error, "a range begins above its end"},
    {"zero-amount", error, "an amount of zero asks for nothing"},
    {"number-too-large", error, "a number is larger than footplan reads"},
    // Figures.
    {"figure-missing", error, "the file of a figure cannot be found or opened"},
    {"figure-outside", error, "a figure lies outside the folder of the file that names it"},
    {"figure-kind", error, "a figure is not SVG, PNG or JPEG, or not what its name says"},
    {"figure-broken", error, "a figure is damaged or malformed"},
    {"figure-too-large", error, "a figure has more bytes, pixels or shapes than a picture on a page needs"},
    {"figure-unsupported", warning, "a figure holds something that footplan leaves out or draws more simply"},
    {"figure-without-text", warning, "a drawing has neither a title nor a description for those who cannot see it"},
});
}  // namespace detail

inline std::span<const Rule> all_rules() { return detail::rules; }

/// The row of an id; nothing where there is none.
constexpr const Rule* find_rule(std::string_view id) {
    const auto at = std::ranges::find(detail::rules, id, &Rule::id);
    return at == detail::rules.end() ? nullptr : &*at;
}

/// The row of an id that is written in the code: a misspelt one does not compile.
consteval const Rule& rule(std::string_view id) { return *find_rule(id); }

/// A diagnostic of a rule, of the rule's own severity.
inline Diagnostic finding(const Rule& rule, Span span, std::string message, std::string help = {}) {
    return {rule.severity, rule.id, span, std::move(message), std::move(help), {}, std::nullopt};
}

}  // namespace footplan
