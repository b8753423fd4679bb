#pragma once

#include <fmt/format.h>

#include "grammar/grammar.hpp"
#include "load/reader.hpp"
#include "model/routine.hpp"
#include "vocabulary/routine_keys.hpp"

/// Nodes become members of the model: `read` has an overload for the type of every member that a row of the vocabulary
/// names. A value that cannot be read is reported and leaves the member as it is.
namespace footplan::load {

void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<std::string>>& value);
void read(Reader& reader, const Key& key, const Node& node, Placed<std::string>& value);
void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<Afterwards>>& value);
void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<std::variant<Quantity, Time>>>& value);
void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<std::vector<Phase>>>& value);
void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<BuildUp>>& value);
void read(Reader& reader, const Key& key, const Node& node, std::vector<Progression>& value);
void read(Reader& reader, const Key& key, const Node& node, std::vector<Documented>& value);
void read(Reader& reader, const Key& key, const Node& node, std::vector<Publication>& value);
void read(Reader& reader, const Key& key, const Node& node, std::vector<Exercise>& value);

/// Of a step of a progression: `week: N`, or `weeks` in which alone it applies.
void read(Reader& reader, const Key& key, const Node& node, WeekRange& value);

/// "part: leg", though "side: each leg" may have said it already; the two must agree.
void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<BodyPart>>& value);

/// "each", and "each leg" if the mapping has a `part`, which is null if it has none.
void read_side(Reader& reader, const Key& key, const Node& node, std::optional<Placed<Side>>& value,
               std::optional<Placed<BodyPart>>* part);

inline void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<int>>& value) {
    value = reader.number(node, key);
}
inline void read(Reader& reader, const Key& key, const Node& node, Texts& value) { value = reader.texts(node, key); }
inline void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<Texts>>& value) {
    value = Placed<Texts>{reader.texts(node, key), node.span};
}
inline void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<Quantity>>& value) {
    value = reader.amount(node, key,
                          key.name == "reps"   ? grammar::repetitions
                          : key.name == "sets" ? grammar::rounds
                                               : grammar::quantity);
}
inline void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<Time>>& value) {
    value = reader.amount(node, key, grammar::time);
}
inline void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<Tempo>>& value) {
    value = reader.amount(node, key, grammar::tempo);
}
inline void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<Frequency>>& value) {
    value = reader.amount(node, key, grammar::frequency);
}
inline void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<WeekRange>>& value) {
    value = reader.amount(node, key, grammar::weeks);
}
inline void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<ProgrammeLength>>& value) {
    value = reader.amount(node, key, grammar::programme_length);
}

template <class Enum>
requires std::is_enum_v<Enum>
void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<Enum>>& value) {
    value = reader.choice<Enum>(node, key);
}

/// Each word counts once.
template <class Enum>
requires std::is_enum_v<Enum>
void read(Reader& reader, const Key& key, const Node& node, std::vector<Placed<Enum>>& values) {
    reader.list(node, key, [&](const Node& item) {
        const auto word = reader.choice<Enum>(item, key);
        if (!word) return;
        const auto earlier = std::ranges::find(values, word->value, &Placed<Enum>::value);
        if (earlier == values.end()) return values.push_back(*word);
        Diagnostic found = finding(rule("duplicate-value"), word->span, fmt::format("'{}' is given twice", item.text),
                                   "keep one of them");
        found.related.push_back({earlier->span, "first given here"});
        reader.diagnostics().add(std::move(found));
    });
}

/// Reads the value of `key` into the member of `owner` that the key's row names.
template <class Rows, class Owner>
void read_row(Reader& reader, const Rows& rows, const Key& key, const Node& node, Owner& owner) {
    vocabulary::for_each_row(rows, [&](const auto& row) {
        if (row.key.name != key.name) return;
        auto& member = vocabulary::member_of(owner, row.member);
        if constexpr (std::is_same_v<decltype(member), std::optional<Placed<Side>>&>) {
            if constexpr (requires { owner.part; })
                return read_side(reader, key, node, member, &owner.part);
            else
                return read_side(reader, key, node, member, nullptr);
        } else {
            read(reader, key, node, member);
        }
    });
}

/// Reads a mapping whose keys are those of `rows`. Gives what `Reader::mapping` gives.
template <class Rows, class Owner>
std::optional<KeyNames> read_mapping(Reader& reader, const Node& node, std::string_view what, const Rows& rows,
                                     Owner& owner) {
    const auto keys = vocabulary::keys_of(rows);
    return reader.mapping(node, what, keys,
                          [&](const Key& key, const Node& value) { read_row(reader, rows, key, value, owner); });
}

}  // namespace footplan::load
