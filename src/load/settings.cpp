#include "load/settings.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "grammar/weekday.hpp"
#include "load/file_kind.hpp"
#include "load/reader.hpp"
#include "vocabulary/settings_keys.hpp"
#include "yaml/parse.hpp"

namespace footplan::load {

namespace {

/// A list in which each text counts once.
Texts distinct_texts(Reader& reader, const Key& key, const Node& node) {
    Texts values;
    for (auto& one : reader.texts(node, key)) {
        const auto earlier = std::ranges::find(values, *one, &Placed<std::string>::value);
        if (earlier == values.end() || key.name == "contact") {
            values.push_back(std::move(one));
            continue;
        }
        Diagnostic found = finding(rule("duplicate-value"), one.span,
                                   fmt::format("{} is given twice", text::quoted(*one)), "keep one of them");
        found.related.push_back({earlier->span, "first given here"});
        reader.diagnostics().add(std::move(found));
    }
    return values;
}

/// The word of the key that is meant: in any case, a weekday in full too.
std::optional<Placed<std::string>> word(Reader& reader, const Key& key, Node node) {
    const auto day = grammar::weekday_of(text::trim(node.text));
    if (day && key.name == "week-starts" && std::ranges::find(key.choices, name_of(*day)) != key.choices.end())
        return Placed<std::string>{std::string(name_of(*day)), node.span};
    const auto index = reader.choice<std::size_t>(node, key);
    if (!index) return std::nullopt;
    return Placed<std::string>{std::string(key.choices[**index]), node.span};
}

std::optional<Texts> values_of(Reader& reader, const Key& key, const Node& node) {
    using vocabulary::Value;
    if (key.value == Value::texts) {
        if (node.kind == yaml::NodeKind::list) return distinct_texts(reader, key, node);
        reader.report_kind(node, key);
        return std::nullopt;
    }
    const auto one = key.value == Value::choice     ? word(reader, key, node)
                     : key.value == Value::language ? reader.language(node, key)
                                                    : reader.text(node, key);
    return one ? std::optional(Texts{*one}) : std::nullopt;
}

}  // namespace

std::vector<Setting> settings(const TextFiles& texts, FileId file, Diagnostics& diagnostics) {
    std::vector<Setting> found;
    const auto root = yaml::parse(texts, file, diagnostics);
    if (!root || root->kind == yaml::NodeKind::empty || is_another_kind(texts, file, FileKind::settings, diagnostics))
        return found;
    Reader reader(texts, diagnostics);
    reader.mapping(*root, "a settings file", vocabulary::settings_keys, [&](const Key& key, const Node& node) {
        if (auto values = values_of(reader, key, node)) found.push_back({key.name, node.span, *std::move(values)});
    });
    return found;
}

}  // namespace footplan::load
