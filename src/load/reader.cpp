#include "load/reader.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <fmt/format.h>

#include "base/position.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "vocabulary/advice.hpp"

namespace footplan::load {

using yaml::NodeKind;

namespace {

/// The first character that would steer a device: of Unicode's C0 and C1, what does not move to the next line or
/// column.
std::optional<char32_t> control_in(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = utf8::next(text, at);
        const bool moves = c == '\t' || c == '\n' || c == '\r' || c == 0x85;
        if (!moves && (c < ' ' || (c >= 0x7F && c < 0xA0))) return c;
    }
    return std::nullopt;
}

std::string_view name_of(NodeKind kind) {
    switch (kind) {
        case NodeKind::empty: return "nothing";
        case NodeKind::scalar: return "a text";
        case NodeKind::list: return "a list";
        case NodeKind::mapping: return "a mapping";
    }
    return "";
}

std::string example_of(const Key& key) {
    return key.example.empty() ? std::string() : fmt::format("write for example '{}: {}'", key.name, key.example);
}

/// What to write if a value is of the wrong kind.
std::string kind_help(const Key& key, const Node& node) {
    if (const auto* const advice = vocabulary::advice_of(vocabulary::kind_advice, key.name, {}))
        return std::string(advice->help);
    const bool of_words = key.value == vocabulary::Value::texts || key.value == vocabulary::Value::choices;
    return node.kind == NodeKind::scalar && of_words ? fmt::format("write '{}: [{}]'", key.name, node.text)
                                                     : example_of(key);
}

bool is_language_tag(std::string_view tag) {
    const auto parts = text::split(tag, '-');
    const auto alphanumeric = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    const auto letter = [&](char c) { return alphanumeric(c) && !(c >= '0' && c <= '9'); };
    if (parts[0].size() < 2 || parts[0].size() > 8 || !std::ranges::all_of(parts[0], letter)) return false;
    return std::ranges::all_of(parts, [&](std::string_view part) {
        return !part.empty() && part.size() <= 8 && std::ranges::all_of(part, alphanumeric);
    });
}

}  // namespace

void Reader::report_kind(const Node& node, const Key& key) {
    report(rule("wrong-kind"), head(node),
           fmt::format("'{}' takes {}, not {}", key.name, vocabulary::name_of(key.value), name_of(node.kind)),
           kind_help(key, node));
}

Span Reader::head(const Node& node) const {
    if (node.kind == NodeKind::scalar) return node.span;
    const std::string_view text = texts_[node.span.file].text();
    const auto line_end = std::min(text.find('\n', node.span.begin), text.size());
    return {node.span.file, node.span.begin, std::min(node.span.end, static_cast<std::uint32_t>(line_end))};
}

void Reader::report(const Rule& rule, Span span, std::string message, std::string help) {
    diagnostics_.add(finding(rule, span, std::move(message), std::move(help)));
}

std::string_view Reader::report_unknown(const Node& key, std::string_view what, std::span<const Key> keys,
                                        const KeyNames& taken) {
    std::vector<std::string_view> names;
    std::vector<std::string_view> free;
    for (const Key& known : keys) {
        names.push_back(known.name);
        if (!taken.contains(known.name)) free.push_back(known.name);
    }
    // A key in capitals is that key, whatever its letters are an advice for elsewhere.
    const auto same = std::ranges::find(free, text::lower(key.text));
    const std::string_view near = same != free.end() ? *same : text::nearest(key.text, free);
    std::ranges::sort(names);
    Diagnostic found =
        finding(rule("unknown-key"), key.span, fmt::format("{} has no key {}", what, text::quoted(key.text)));
    const vocabulary::Advice* const advice =
        same != free.end() ? nullptr : vocabulary::advice_of(vocabulary::key_advice, key.text, free);
    const std::string_view meant = advice != nullptr ? advice->key : near;
    if (advice != nullptr && meant.empty())
        found.help = advice->help;
    else if (meant.empty())
        found.help = "its keys are " + text::list(names, "and");
    else
        found.help = advice != nullptr ? fmt::format("write '{}'", meant) : fmt::format("did you mean '{}'?", meant);
    const bool certain = advice != nullptr || same != free.end() || text::is_one_slip(key.text, meant);
    if (!meant.empty() && certain && !key.quoted) found.fix = Fix{key.span, std::string(meant)};
    diagnostics_.add(std::move(found));
    return meant;
}

void Reader::report_missing(const Node& node, std::string_view what, const std::vector<const Key*>& missing) {
    std::vector<std::string> names;
    for (const Key* key : missing) names.push_back(fmt::format("'{}'", key->name));
    const std::vector<std::string_view> views(names.begin(), names.end());
    report(rule("missing-key"), head(node),
           fmt::format("{} needs the key{} {}", what, missing.size() == 1 ? "" : "s", text::list(views, "and")),
           example_of(*missing.front()));
}

std::optional<KeyNames> Reader::mapping(const Node& node, std::string_view what, std::span<const Key> keys,
                                        const std::function<void(const Key&, const Node&)>& each) {
    if (node.kind != NodeKind::mapping) {
        report(rule("wrong-kind"), head(node),
               fmt::format("{} is a mapping of keys to values, not {}", what, name_of(node.kind)),
               "write 'key: value', one a line");
        return std::nullopt;
    }
    // Keys that are given, and those that misspelt ones are meant for: no other misspelt key is meant for them, and
    // they are not missing as well, since that message would vanish with the one about the spelling.
    KeyNames taken(node.entries.size());
    for (const auto& entry : node.entries) taken.insert(entry.key.text);
    const bool all_differ = taken.size() == node.entries.size();
    std::unordered_map<std::string_view, Span> given;
    for (const auto& [key, value] : node.entries) {
        if (key.kind != NodeKind::scalar) {
            report(rule("wrong-kind"), head(key), "a key is a text");
            continue;
        }
        if (const auto first = given.find(key.text); first != given.end()) {
            Diagnostic found = finding(rule("duplicate-key"), key.span, fmt::format("'{}' is given twice", key.text),
                                       "keep one of them");
            found.related.push_back({first->second, "first given here"});
            diagnostics_.add(std::move(found));
            continue;
        }
        if (!all_differ) given.emplace(key.text, key.span);
        const auto known = std::ranges::find(keys, std::string_view(key.text), &Key::name);
        if (known == keys.end()) {
            taken.insert(report_unknown(key, what, keys, taken));
        } else if (value.kind == NodeKind::empty || (value.kind == NodeKind::scalar && text::is_blank(value.text))) {
            report(rule("empty-value"), value.kind == NodeKind::empty ? key.span : value.span,
                   fmt::format("'{}' has no value", known->name), example_of(*known));
        } else {
            each(*known, value);
        }
    }
    std::vector<const Key*> missing;
    for (const Key& key : keys)
        if (key.required && !taken.contains(key.name)) missing.push_back(&key);
    if (!missing.empty()) report_missing(node, what, missing);
    return taken;
}

bool Reader::list(const Node& node, const Key& key, const std::function<void(const Node&)>& each) {
    if (node.kind != NodeKind::list) {
        report_kind(node, key);
        return false;
    }
    for (const Node& item : node.items) {
        if (item.kind == NodeKind::empty || (item.kind == NodeKind::scalar && text::is_blank(item.text)))
            report(rule("empty-value"), item.span, fmt::format("an element of '{}' has no value", key.name),
                   "write one, or delete the '-'");
        else
            each(item);
    }
    return true;
}

bool Reader::is_scalar(const Node& node, const Key& key) {
    if (node.kind == NodeKind::scalar) return true;
    report_kind(node, key);
    return false;
}

std::optional<Placed<std::string>> Reader::text(const Node& node, const Key& key) {
    if (node.kind != NodeKind::scalar) {
        report(rule("wrong-kind"), head(node), fmt::format("'{}' takes a text, not {}", key.name, name_of(node.kind)),
               "put a text that contains ': ' or begins with '[' or '{' in quotes");
        return std::nullopt;
    }
    // The file itself contains none: an escape such as "\x1b" has made it.
    if (const auto control = control_in(node.text)) {
        report(rule("control-character"), node.span,
               fmt::format("the character U+{:04X} cannot be printed", static_cast<unsigned>(*control)),
               "leave the escape out");
        return std::nullopt;
    }
    return Placed<std::string>{std::string(text::trim(node.text)), node.span};
}

Texts Reader::texts(const Node& node, const Key& key) {
    Texts result;
    list(node, key, [&](const Node& item) {
        if (auto one = text(item, key)) result.push_back(std::move(*one));
    });
    return result;
}

std::optional<Placed<int>> Reader::number(const Node& node, const Key& key) {
    if (!is_scalar(node, key)) return std::nullopt;
    int value = 0;
    const char* const end = node.text.data() + node.text.size();
    const auto [stop, error] = std::from_chars(node.text.data(), end, value);
    if (error == std::errc() && stop == end && value >= key.min && value <= key.max)
        return Placed<int>{value, node.span};
    report(rule("wrong-number"), node.span,
           key.min == key.max ? fmt::format("'{}' is {}, not {}", key.name, key.min, text::quoted(node.text))
                              : fmt::format("'{}' is a whole number from {} to {}, not {}", key.name, key.min, key.max,
                                            text::quoted(node.text)),
           example_of(key));
    return std::nullopt;
}

std::optional<Placed<std::string>> Reader::language(const Node& node, const Key& key) {
    auto value = text(node, key);
    if (value && !is_language_tag(value->value)) {
        report(rule("wrong-value"), node.span, fmt::format("{} is not a language tag", text::quoted(node.text)),
               std::string(vocabulary::language_help));
        return std::nullopt;
    }
    return value;
}

std::optional<Placed<std::string>> Reader::address(const Node& node, const Key& key) {
    auto value = text(node, key);
    const auto is_address = [](std::string_view address) {
        return (address.starts_with("https://") || address.starts_with("http://")) &&
               std::ranges::none_of(address, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
    };
    if (value && !is_address(value->value)) {
        report(rule("wrong-value"), node.span, fmt::format("{} is not a web address", text::quoted(node.text)),
               std::string(vocabulary::address_help));
        return std::nullopt;
    }
    return value;
}

std::optional<std::size_t> Reader::choice_index(const Node& node, const Key& key) {
    if (!is_scalar(node, key)) return std::nullopt;
    const std::string wanted = text::lower(text::trim(node.text));
    if (const auto at = position_of(key.choices, wanted)) return at;
    const std::string_view near = text::nearest(wanted, key.choices);
    const bool certain = text::is_one_slip(wanted, near);
    Diagnostic found =
        finding(rule("wrong-value"), node.span,
                fmt::format("'{}' takes {}, not {}", key.name, text::list(key.choices), text::quoted(node.text)));
    if (!near.empty() && certain) {
        found.help = fmt::format("did you mean '{}'?", near);
        if (!node.quoted) found.fix = Fix{node.span, std::string(near)};
    }
    diagnostics_.add(std::move(found));
    return std::nullopt;
}

Span Reader::span_within(const Node& node, std::size_t begin, std::size_t end) const {
    const std::string_view source = texts_[node.span.file].text();
    const std::string_view written = source.substr(node.span.begin, node.span.end - node.span.begin);
    const std::size_t shift = written == node.text ? 0 : 1;
    // If quotes, escapes or folding change the text, its bytes are not in the file as they are.
    if (written.substr(std::min(shift, written.size()), node.text.size()) != node.text) return node.span;
    const auto at = node.span.begin + static_cast<std::uint32_t>(shift);
    return {node.span.file, at + static_cast<std::uint32_t>(begin), at + static_cast<std::uint32_t>(end)};
}

void Reader::report(const Node& node, const Key& key, const grammar::Mistake& mistake) {
    const bool unit = mistake.rule->id == rule("missing-unit").id;
    Diagnostic found = finding(*mistake.rule, span_within(node, mistake.begin, mistake.end),
                               unit ? fmt::format("'{}' needs a unit: {}", key.name, mistake.help)
                                    : fmt::format("'{}': {}", key.name, mistake.message),
                               unit ? std::string() : mistake.help);
    if (mistake.replacement && !node.quoted) found.fix = Fix{node.span, *mistake.replacement};
    diagnostics_.add(std::move(found));
}

}  // namespace footplan::load
