#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/rules.hpp"
#include "library/library.hpp"
#include "vocabulary/routine_keys.hpp"

/// What the steps of `resolve` share: how exercises are named and what one takes from another.
namespace footplan {

/// Whether a routine's exercise answers to a word: its id, its name, or its name as an id.
bool is_called(const Exercise& exercise, std::string_view word);

/// The id or, without one, the name as an id; for suggestions.
std::string called(const Exercise& exercise);

/// "exercise-2": the id of the second exercise of a routine if its name gives none.
std::string numbered_id(std::size_t number);
/// Gives such ids to exercises that have nothing to be called by.
void number_uncalled(std::vector<Exercise>& exercises);

/// What a word may refer to.
struct Referents {
    /// "exercise of this routine"
    std::string_view kind;
    /// The ids of those that are known.
    std::vector<std::string> known;
    /// Where to look for them, if none is near to what was written.
    std::string help;
};

/// "no exercise has the id 'x'", with the nearest of the known words, or the help if none is near. Nothing
/// is added if the id itself is known: then its file has mistakes, which are reported there.
void report_unknown(const Rule& rule, const Placed<std::string>& wanted, Referents among, Diagnostics& diagnostics);

/// A step that goes on with the exercise whose step it is.
void report_itself(const Placed<std::string>& next, Diagnostics& diagnostics);

template <class T>
void fill(std::optional<T>& own, const std::optional<T>& other) {
    if (!own) own = other;
}
template <class T>
void fill(std::vector<T>& own, const std::vector<T>& other) {
    if (own.empty()) own = other;
}
inline void fill(Placed<std::string>& own, const Placed<std::string>& other) {
    if (own->empty()) own = other;
}

/// Whether the author of a routine or an exercise gave a key as an empty list.
template <class Owner>
bool is_emptied(const Owner& owner, std::string_view key) {
    return std::ranges::find(owner.emptied, key) != owner.emptied.end();
}

template <class T>
bool is_given(const std::optional<T>& value) {
    return value.has_value();
}
template <class T>
bool is_given(const std::vector<T>& list) {
    return !list.empty();
}
inline bool is_given(const Placed<std::string>& text) { return !text->empty(); }

/// What `other` gives as an empty list stays so, unless `own` gives something.
template <class Rows, class Owner>
void keep_emptied(const Rows& rows, Owner& own, const Owner& other) {
    vocabulary::for_each_row(rows, [&](const auto& row) {
        if (is_emptied(other, row.key.name) && !is_given(own.*row.member)) own.emptied.push_back(row.key.name);
    });
}

/// Every member that a table of rows names and that `own` leaves out becomes that of `other`.
template <class Rows, class Owner>
void fill_rows(const Rows& rows, Owner& own, const Owner& other) {
    vocabulary::for_each_row(rows, [&](const auto& row) {
        if (!is_emptied(own, row.key.name)) fill(own.*row.member, other.*row.member);
    });
}

/// What an exercise says beside its dose and its weeks.
void fill_texts(Exercise& own, const Exercise& other);

/// Lays a routine that names a base over that base, and the base over its own.
void lay_over_base(Routine& routine, Library& library, Diagnostics& diagnostics);

/// Puts every exercise that a step of a progression brings into the list, behind the exercise whose place it takes.
/// `own` are the doses that the routine itself states for each of its exercises.
void add_successors(Routine& routine, const std::vector<Dose>& own, Library& library, Diagnostics& diagnostics);

/// Gives "on days without ID" the id of the exercise that is meant.
void find_other_days(Routine& routine, Diagnostics& diagnostics);

/// Reports what phases cannot take, and weeks that the programme does not have.
void check_doses(const Routine& routine, Diagnostics& diagnostics);

}  // namespace footplan
