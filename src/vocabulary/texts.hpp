#pragma once

#include "vocabulary/routine_keys.hpp"

/// The texts of a routine that a plan may print, found by the rows of the keys, so that a key that is added
/// needs no entry here.
namespace footplan::vocabulary {

namespace detail {

template <class Rows, class Owner, class Visit>
void each_text_of(const Rows& rows, const Owner& owner, const Visit& visit);

/// A value that contains no text.
template <class T, class Visit>
void each_text_in(const T&, const Visit&) {}

template <class Visit>
void each_text_in(const Placed<std::string>& text, const Visit& visit) {
    visit(text);
}

template <class Visit>
void each_text_in(const std::optional<Placed<std::string>>& text, const Visit& visit) {
    if (text) visit(*text);
}

template <class Visit>
void each_text_in(const Texts& texts, const Visit& visit) {
    for (const Placed<std::string>& text : texts) visit(text);
}

template <class Visit>
void each_text_in(const std::optional<Placed<Texts>>& texts, const Visit& visit) {
    if (texts) each_text_in(**texts, visit);
}

template <class Visit>
void each_text_in(const std::optional<Placed<Afterwards>>& afterwards, const Visit& visit) {
    if (afterwards) visit(Placed<std::string>{(*afterwards)->text, afterwards->span});
}

template <class Visit>
void each_text_in(const std::optional<Placed<std::vector<Phase>>>& phases, const Visit& visit) {
    if (!phases) return;
    for (const Phase& phase : **phases) each_text_of(phase_rows, phase, visit);
}

template <class Visit>
void each_text_in(const std::optional<Placed<BuildUp>>& growth, const Visit& visit) {
    if (growth) each_text_of(build_up_rows, **growth, visit);
}

template <class Visit>
void each_text_in(const std::vector<Publication>& sources, const Visit& visit) {
    for (const Publication& source : sources) each_text_of(source_rows, source, visit);
}

template <class Visit>
void each_text_in(const std::vector<Progression>& steps, const Visit& visit) {
    for (const Progression& step : steps) each_text_of(progression_rows, step, visit);
}

template <class Visit>
void each_text_in(const std::vector<Exercise>& exercises, const Visit& visit) {
    for (const Exercise& exercise : exercises) each_text_of(entry_rows, exercise, visit);
}

template <class Rows, class Owner, class Visit>
void each_text_of(const Rows& rows, const Owner& owner, const Visit& visit) {
    for_each_row(rows, [&](const auto& row) {
        if (!row.key.unprinted) each_text_in(member_of(owner, row.member), visit);
    });
}

}  // namespace detail

/// Calls `visit` with each `Placed<std::string>`, in the order of the keys. Documented doses are compared, not printed.
template <class Visit>
void each_text(const Routine& routine, const Visit& visit) {
    detail::each_text_of(routine_rows, routine, visit);
}

}  // namespace footplan::vocabulary
