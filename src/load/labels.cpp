#include "load/load.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "load/reader.hpp"
#include "vocabulary/label_keys.hpp"
#include "yaml/parse.hpp"

namespace footplan::load {

using vocabulary::Key;
using vocabulary::LabelKey;
using vocabulary::Value;
using yaml::Node;

namespace {

/// A row of keys for the reader: one for each label, all of them required.
std::vector<Key> label_keys() {
    std::vector<Key> keys;
    for (const words::LabelRow& row : words::label_table())
        keys.push_back({static_cast<int>(keys.size()), row.key, Value::text, "", "", true});
    return keys;
}

words::Labels::PluralRules read_plurals(Reader& reader, const Node& node) {
    words::Labels::PluralRules rules;
    reader.mapping(node, "a set of plural rules", vocabulary::plural_keys, [&](const Key& key, const Node& value) {
        const auto text = reader.text(value, key);
        if (!text) return;
        if (auto rule = words::PluralRule::parse(**text))
            rules.emplace_back(key.name, std::move(*rule));
        else
            reader.report(footplan::rule("bad-label"), text->span, fmt::format("'{}' is not a plural rule", **text),
                          fmt::format("write for example '{}'", key.example));
    });
    return rules;
}

bool is_number(std::string_view text) {
    return !text.empty() && text.size() < 10 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Reads the forms of one label after another.
class FormsReader {
public:
    FormsReader(Reader& reader, const words::Labels::PluralRules& plurals, const LabelVisitor& visit)
        : reader_(reader), plurals_(plurals), visit_(visit) {}

    words::Labels::Forms read(const words::LabelRow& row, const Key& key, const Node& node) {
        words::Labels::Forms forms;
        if (node.kind != yaml::NodeKind::mapping) {
            add(row, key, "other", node, forms);
            return forms;
        }
        if (row.placeholders != "n") {
            reader_.report(rule("bad-label"), node.span,
                           fmt::format("'{}' does not count, so it has one text", row.key));
            return forms;
        }
        for (const auto& [name, value] : node.entries) {
            if (!is_form(name.text))
                reader_.report(rule("bad-label"), name.span, fmt::format("'{}' has no form '{}'", row.key, name.text),
                               "forms are whole numbers, the names under 'plurals', and other");
            else
                add(row, key, name.text, value, forms);
        }
        if (std::ranges::find(forms, "other", &std::pair<std::string, std::string>::first) == forms.end())
            reader_.report(rule("bad-label"), node.span, fmt::format("'{}' needs the form 'other'", row.key));
        return forms;
    }

private:
    bool is_form(std::string_view name) const {
        return name == "other" || is_number(name) ||
               std::ranges::find(plurals_, name, &std::pair<std::string, words::PluralRule>::first) != plurals_.end();
    }

    void add(const words::LabelRow& row, const Key& key, const std::string& name, const Node& node,
             words::Labels::Forms& forms) {
        const auto text = reader_.text(node, key);
        if (!text) return;
        check_placeholders(row, *text);
        if (visit_) visit_(*text);
        forms.emplace_back(name, **text);
    }

    void check_placeholders(const words::LabelRow& row, const Placed<std::string>& text) {
        const auto known = text::split(row.placeholders, ' ');
        std::string_view rest = *text;
        for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
            const auto close = rest.find('}', open);
            const std::string_view name = rest.substr(open + 1, close - open - 1);
            if (close == std::string_view::npos || name.empty() || std::ranges::find(known, name) == known.end()) {
                reader_.report(rule("bad-label"), text.span,
                               fmt::format("'{}' has nothing to put in place of '{{{}}}'", row.key, name),
                               row.placeholders.empty() ? "it is a text without placeholders"
                                                        : fmt::format("it can contain {}", text::list(known, "and")));
                return;
            }
            rest.remove_prefix(close + 1);
        }
    }

    Reader& reader_;
    const words::Labels::PluralRules& plurals_;
    const LabelVisitor& visit_;
};

const Node* value_of(const Node& mapping, std::string_view key) {
    const auto at =
        std::ranges::find_if(mapping.entries, [&](const yaml::Entry& entry) { return entry.key.text == key; });
    return at == mapping.entries.end() ? nullptr : &at->value;
}

}  // namespace

std::optional<words::Labels> read_labels(const TextFiles& texts, FileId file, Diagnostics& diagnostics,
                                         const LabelVisitor& visit) {
    const std::size_t before = diagnostics.count(Severity::error);
    const auto root = yaml::parse(texts, file, diagnostics);
    if (!root) return std::nullopt;
    Reader reader(texts, diagnostics);
    std::string language;
    // The rules come first wherever they are: forms are checked against them.
    words::Labels::PluralRules plurals;
    if (const Node* node = value_of(*root, "plurals")) plurals = read_plurals(reader, *node);
    std::vector<words::Labels::Forms> forms(words::label_table().size());
    reader.mapping(*root, "a file of labels", vocabulary::label_file_keys, [&](const Key& key, const Node& value) {
        if (key.id == static_cast<int>(LabelKey::language)) {
            if (auto tag = reader.language(value, key)) language = std::move(tag->value);
        } else if (key.id == static_cast<int>(LabelKey::labels)) {
            FormsReader forms_reader(reader, plurals, visit);
            reader.mapping(value, "the list of labels", label_keys(), [&](const Key& inner, const Node& text) {
                const auto index = static_cast<std::size_t>(inner.id);
                forms[index] = forms_reader.read(words::label_table()[index], inner, text);
            });
        }
    });
    if (diagnostics.count(Severity::error) > before) return std::nullopt;
    return words::Labels(std::move(language), std::move(plurals), std::move(forms));
}

}  // namespace footplan::load
