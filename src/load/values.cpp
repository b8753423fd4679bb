#include "load/values.hpp"

#include "base/text.hpp"

namespace footplan::load {

using vocabulary::Value;

namespace {

/// Words of a side with what it is of: "each leg", "both legs", "left foot".
struct SidedPart {
    Side side;
    BodyPart part;
};

std::optional<BodyPart> part_named(std::string_view word) {
    if (word == "feet") return BodyPart::foot;
    if (word == "calves") return BodyPart::calf;
    for (std::size_t i = 0; i < body_part_names.size(); ++i)
        if (word == body_part_names[i] || word == std::string(body_part_names[i]) + "s")
            return static_cast<BodyPart>(i);
    return std::nullopt;
}

std::optional<SidedPart> sided_part(std::string_view written) {
    const std::string text = text::lower(text::trim(written));
    const std::size_t blank = text.find(' ');
    if (blank == std::string::npos) return std::nullopt;
    const auto side = std::ranges::find(side_names, std::string_view(text).substr(0, blank));
    const auto part = part_named(text::trim(std::string_view(text).substr(blank)));
    if (side == side_names.end() || !part) return std::nullopt;
    return SidedPart{static_cast<Side>(side - side_names.begin()), *part};
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
        value = reader.choice<Side>(node, key);
        return;
    }
    if (part == nullptr)
        return reader.report(rule("wrong-value"), node.span,
                             fmt::format("'{}' takes no part of the body here", key.name),
                             fmt::format("write 'side: {}' here, and 'part: {}' for the exercise", name_of(both->side),
                                         name_of(both->part)));
    value = Placed<Side>{both->side, node.span};
    if (*part && (*part)->value != both->part) return report_other_part(reader, node.span, both->part, **part);
    *part = Placed<BodyPart>{both->part, node.span};
}

}  // namespace footplan::load
