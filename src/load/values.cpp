#include "load/values.hpp"

#include "base/position.hpp"
#include "base/text.hpp"
#include "vocabulary/advice.hpp"

namespace footplan::load {

using vocabulary::Value;

namespace {

/// Words of a side with what it is of: "each leg", "both legs", "left foot".
struct SidedPart {
    Side side;
    std::optional<BodyPart> part;
};

std::optional<BodyPart> part_named(std::string_view word) {
    if (word == "feet") return BodyPart::foot;
    if (word == "calves") return BodyPart::calf;
    for (std::size_t i = 0; i < body_part_names.size(); ++i)
        if (word == body_part_names[i] || word == std::string(body_part_names[i]) + "s")
            return static_cast<BodyPart>(i);
    return std::nullopt;
}

/// A side by its name or by a word that can mean no other.
std::optional<Side> side_named(std::string_view word) {
    const vocabulary::Advice* const other = vocabulary::advice_of(vocabulary::side_advice, word, side_names);
    if (other != nullptr && !other->key.empty()) word = other->key;
    const auto at = position_of(side_names, word);
    return at ? std::optional(static_cast<Side>(*at)) : std::nullopt;
}

/// Words behind a side that name no part. "Both sides" is left out: together, or one after the other?
bool is_any_part(std::string_view word, Side side) {
    if (side == Side::both) return false;
    return word == "side" || word == "limb" || (side == Side::alternate && (word == "sides" || word == "limbs"));
}

/// "each", "each leg", "the left foot only", "injured side"; nothing if it can be read as two sides.
std::optional<SidedPart> sided_part(std::string_view written) {
    const std::string text = text::lower(text::trim(written));
    std::string_view rest = text;
    if (rest.starts_with("the ")) rest = text::trim(rest.substr(4));
    const std::size_t blank = std::min(rest.find(' '), rest.size());
    const auto side = side_named(rest.substr(0, blank));
    if (!side) return std::nullopt;
    const std::string_view more = *side == Side::each ? " separately" : *side == Side::both ? " together" : " only";
    if (rest.ends_with(more)) rest.remove_suffix(more.size());
    const std::string_view of = text::trim(rest.substr(std::min(blank, rest.size())));
    if (of.empty() || is_any_part(of, *side)) return SidedPart{*side, std::nullopt};
    const auto part = part_named(of);
    return part ? std::optional<SidedPart>({*side, part}) : std::nullopt;
}

/// What to write for words that can mean two sides: "both sides", "one leg".
const vocabulary::Advice* advice_on_side(std::string_view written) {
    const std::string lower = text::lower(text::trim(written));
    const bool left_and_right = lower.find("left") != std::string::npos && lower.find("right") != std::string::npos;
    const std::string_view whole = left_and_right ? std::string_view("left and right") : lower;
    for (const std::string_view words : {whole, whole.substr(0, whole.find(' '))})
        if (const auto* const advice = vocabulary::advice_of(vocabulary::side_advice, words, {})) return advice;
    return nullptr;
}

void report_side(Reader& reader, const Key& key, const Node& node, const vocabulary::Advice* advice) {
    reader.report(rule("wrong-value"), node.span,
                  fmt::format("'{}' takes {}, not '{}'", key.name, text::list(key.choices), text::one_line(node.text)),
                  std::string(advice->help));
}

void report_other_part(Reader& reader, Span span, BodyPart said, const Placed<BodyPart>& other) {
    Diagnostic found =
        finding(rule("wrong-value"), span,
                fmt::format("this says {}, and elsewhere {}", name_of(said), name_of(*other)), "keep one of the two");
    found.related.push_back({other.span, fmt::format("{} is said here", name_of(*other))});
    reader.diagnostics().add(std::move(found));
}

}  // namespace

void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<std::string>>& value) {
    switch (key.value) {
        case Value::language: value = reader.language(node, key); break;
        case Value::address: value = reader.address(node, key); break;
        default: value = reader.text(node, key);
    }
}

void read(Reader& reader, const Key& key, const Node& node, Placed<std::string>& value) {
    if (auto text = reader.text(node, key)) value = std::move(*text);
}

void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<Afterwards>>& value) {
    auto text = reader.text(node, key);
    if (!text) return;
    const auto frequency = grammar::frequency(text->value);
    value = Placed<Afterwards>{{std::move(text->value), std::nullopt}, text->span};
    if (frequency) value->value.frequency = frequency.value();
}

void read(Reader& reader, const Key& key, const Node& node,
          std::optional<Placed<std::variant<Quantity, Time>>>& value) {
    if (node.kind == yaml::NodeKind::scalar && !grammar::quantity(node.text) && grammar::time(node.text)) {
        value = Placed<std::variant<Quantity, Time>>{grammar::time(node.text).value(), node.span};
    } else if (const auto quantity = reader.amount(node, key, grammar::quantity)) {
        value = Placed<std::variant<Quantity, Time>>{quantity->value, quantity->span};
    }
}

void read(Reader& reader, const Key& key, const Node& node, WeekRange& value) {
    if (key.value == Value::number) {
        if (const auto week = reader.number(node, key)) value = {week->value, std::nullopt};
    } else if (const auto weeks = reader.amount(node, key, grammar::weeks)) {
        value = weeks->value;
    }
}

void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<BodyPart>>& value) {
    const auto part = reader.choice<BodyPart>(node, key);
    if (!part) return;
    if (value && value->value != part->value) return report_other_part(reader, part->span, part->value, *value);
    value = part;
}

void read_side(Reader& reader, const Key& key, const Node& node, std::optional<Placed<Side>>& value,
               std::optional<Placed<BodyPart>>* part) {
    const auto both = node.kind == yaml::NodeKind::scalar ? sided_part(node.text) : std::nullopt;
    if (!both) {
        const auto* const advice = node.kind == yaml::NodeKind::scalar ? advice_on_side(node.text) : nullptr;
        if (advice != nullptr) return report_side(reader, key, node, advice);
        value = reader.choice<Side>(node, key);
        return;
    }
    if (!both->part) {
        value = Placed<Side>{both->side, node.span};
        return;
    }
    if (part == nullptr)
        return reader.report(rule("wrong-value"), node.span,
                             fmt::format("'{}' takes no part of the body here", key.name),
                             fmt::format("write 'side: {}' here, and 'part: {}' for the exercise", name_of(both->side),
                                         name_of(*both->part)));
    value = Placed<Side>{both->side, node.span};
    if (*part && (*part)->value != *both->part) return report_other_part(reader, node.span, *both->part, **part);
    *part = Placed<BodyPart>{*both->part, node.span};
}

}  // namespace footplan::load
