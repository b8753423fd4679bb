#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/rules.hpp"
#include "grammar/parsed.hpp"
#include "model/exercise.hpp"
#include "vocabulary/key.hpp"
#include "yaml/node.hpp"

namespace footplan::load {

using vocabulary::Key;
using yaml::Node;

/// Names of keys. They refer to the nodes and the tables that they are from.
using KeyNames = std::unordered_set<std::string_view>;

/// Reads the values of one run: every mistake goes to the diagnostics, with its place, and reading goes on.
/// A function that returns an optional gives nothing if it has reported why.
class Reader {
public:
    Reader(const TextFiles& texts, Diagnostics& diagnostics) : texts_(texts), diagnostics_(diagnostics) {}

    /// Walks a mapping: `each` gets every key that the table has and that has a value, the first time it is
    /// given. Unknown, duplicate, empty and missing keys are reported. `what` names the mapping: "a routine".
    /// Gives the keys that are given and those that misspelt ones are meant for; nothing if the node is no mapping.
    std::optional<KeyNames> mapping(const Node& node, std::string_view what, std::span<const Key> keys,
                                    const std::function<void(const Key&, const Node&)>& each);

    /// Walks a list; elements without a value are reported and skipped.
    bool list(const Node& node, const Key& key, const std::function<void(const Node&)>& each);

    std::optional<Placed<std::string>> text(const Node& node, const Key& key);
    Texts texts(const Node& node, const Key& key);
    std::optional<Placed<int>> number(const Node& node, const Key& key);
    std::optional<Placed<std::string>> language(const Node& node, const Key& key);
    std::optional<Placed<std::string>> address(const Node& node, const Key& key);

    /// One of the key's words, as the enum whose names they are.
    template <class Enum>
    std::optional<Placed<Enum>> choice(const Node& node, const Key& key) {
        const auto index = choice_index(node, key);
        if (!index) return std::nullopt;
        return Placed<Enum>{static_cast<Enum>(*index), node.span};
    }

    /// A value in one of the small languages of grammar/.
    template <class T>
    std::optional<Placed<T>> amount(const Node& node, const Key& key, grammar::Parsed<T> (*parse)(std::string_view)) {
        if (!is_scalar(node, key)) return std::nullopt;
        const grammar::Parsed<T> parsed = parse(node.text);
        if (parsed) return Placed<T>{parsed.value(), node.span};
        report(node, key, parsed.mistake());
        return std::nullopt;
    }

    void report(const Rule& rule, Span span, std::string message, std::string help = {});
    /// A value of another kind than the key takes.
    void report_kind(const Node& node, const Key& key);
    Diagnostics& diagnostics() { return diagnostics_; }
    const TextFiles& texts() const { return texts_; }
    /// Where to point for a list or a mapping: its first line is enough.
    Span head(const Node& node) const;

private:
    bool is_scalar(const Node& node, const Key& key);
    std::optional<std::size_t> choice_index(const Node& node, const Key& key);
    void report(const Node& node, const Key& key, const grammar::Mistake& mistake);
    /// Gives the key that was meant, if one is near that is not given already.
    std::string_view report_unknown(const Node& key, std::string_view what, std::span<const Key> keys,
                                    const KeyNames& taken);
    void report_missing(const Node& node, std::string_view what, const std::vector<const Key*>& missing);
    Span span_within(const Node& node, std::size_t begin, std::size_t end) const;

    const TextFiles& texts_;
    Diagnostics& diagnostics_;
};

}  // namespace footplan::load
