#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

#include "model/routine.hpp"
#include "vocabulary/key.hpp"

/// A key together with the member of the model that its value becomes. Reading, writing and the schema walk the rows
/// and choose by the member's type what to do: a key of a type that one of them does not know does not compile.
namespace footplan::vocabulary {

template <class Part, class T>
struct Row {
    Key key;
    T Part::*member;
};

/// The words of an enum of the model.
template <class Enum>
constexpr std::span<const std::string_view> words_of{};
template <>
inline constexpr std::span<const std::string_view> words_of<Side>{side_names};
template <>
inline constexpr std::span<const std::string_view> words_of<BodyPart>{body_part_names};
template <>
inline constexpr std::span<const std::string_view> words_of<PhasesPer>{phases_per_names};
template <>
inline constexpr std::span<const std::string_view> words_of<ExerciseType>{type_names};
template <>
inline constexpr std::span<const std::string_view> words_of<PublicationKind>{publication_kind_names};
template <>
inline constexpr std::span<const std::string_view> words_of<SourceDoses>{source_doses_names};
template <>
inline constexpr std::span<const std::string_view> words_of<Log>{log_names};

/// What a member of the model is written as, and the words that it takes if it takes words.
template <class T>
struct Written {
    static constexpr Value value = std::is_enum_v<T> ? Value::choice : Value::mapping;
    static constexpr std::span<const std::string_view> words = words_of<T>;
};
template <Value written>
struct WrittenAs {
    static constexpr Value value = written;
    static constexpr std::span<const std::string_view> words{};
};
template <class T>
struct Written<std::optional<T>> : Written<T> {};
template <class T>
struct Written<Placed<T>> : Written<T> {};
template <>
struct Written<std::string> : WrittenAs<Value::text> {};
template <>
struct Written<Afterwards> : WrittenAs<Value::text> {};
template <>
struct Written<int> : WrittenAs<Value::number> {};
template <>
struct Written<Quantity> : WrittenAs<Value::quantity> {};
template <>
struct Written<Time> : WrittenAs<Value::time> {};
template <>
struct Written<Tempo> : WrittenAs<Value::tempo> {};
template <>
struct Written<Frequency> : WrittenAs<Value::frequency> {};
template <>
struct Written<std::variant<Quantity, Time>> : WrittenAs<Value::amount> {};
template <>
struct Written<WeekRange> : WrittenAs<Value::weeks> {};
template <>
struct Written<ProgrammeLength> : WrittenAs<Value::weeks> {};
template <>
struct Written<Texts> : WrittenAs<Value::texts> {};
template <>
struct Written<std::vector<Publication>> : WrittenAs<Value::mapping> {};
template <class T>
struct Written<std::vector<T>> : WrittenAs<Value::list> {};
template <class Enum>
requires std::is_enum_v<Enum>
struct Written<std::vector<Placed<Enum>>> : WrittenAs<Value::choices> {
    static constexpr std::span<const std::string_view> words = words_of<Enum>;
};

/// What few keys have.
struct Special {
    bool required = false;
    /// Bounds of a number.
    int min = 0;
    int max = 0;
    /// Where the member's type does not say it.
    std::optional<Value> value{};
    bool unprinted = false;
};

template <class Part, class T>
constexpr Row<Part, T> row(std::string_view name, T Part::*member, std::string_view meaning, std::string_view example,
                           Special special = {}) {
    return {{0, name, special.value.value_or(Written<T>::value), meaning, example, special.required, Written<T>::words,
             special.min, special.max, special.unprinted},
            member};
}

/// The member of a part of `owner`: of a dose, for example, those of its work too.
template <class Owner, class Part, class T>
constexpr auto& member_of(Owner& owner, T Part::*member) {
    if constexpr (std::is_same_v<Part, std::remove_const_t<Owner>>)
        return owner.*member;
    else if constexpr (requires { owner.dose; })
        return member_of(owner.dose, member);
    else if constexpr (requires { owner.changes; })
        return member_of(owner.changes, member);
    else
        return member_of(owner.work, member);
}

/// Calls `each` with every row of a table, in order.
template <class Rows, class Each>
constexpr void for_each_row(const Rows& rows, const Each& each) {
    std::apply([&](const auto&... row) { (each(row), ...); }, rows);
}

/// The keys of a table of rows alone.
template <class... Rows>
constexpr std::array<Key, sizeof...(Rows)> keys_of(const std::tuple<Rows...>& rows) {
    return std::apply([](const auto&... row) { return std::array<Key, sizeof...(Rows)>{row.key...}; }, rows);
}

}  // namespace footplan::vocabulary
