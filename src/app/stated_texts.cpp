#include <type_traits>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/stated.hpp"
#include "vocabulary/routine_keys.hpp"

namespace footplan::app {

namespace {

std::optional<std::string> said(const std::optional<Placed<std::string>>& text) {
    return text ? std::optional(**text) : std::nullopt;
}

std::optional<std::string> said(const Texts& texts) {
    if (texts.empty()) return std::nullopt;
    std::string all;
    for (const auto& text : texts) all += (all.empty() ? "" : " / ") + *text;
    return all;
}

/// A value as its author wrote it.
template <class T>
std::optional<std::string> as_written(const std::optional<Placed<T>>& value) {
    return value ? std::optional((*value)->text) : std::nullopt;
}

std::optional<std::string> said(const std::vector<Placed<Log>>& log) {
    if (log.empty()) return std::nullopt;
    std::vector<std::string_view> rows;
    for (const auto& row : log) rows.push_back(name_of(*row));
    return fmt::format("{}", fmt::join(rows, ", "));
}

std::string length_words(const Routine& routine) {
    const ProgrammeLength length = length_of(routine);
    return length.least == length.most ? std::to_string(length.most) : fmt::format("{}-{}", length.least, length.most);
}

}  // namespace

std::vector<StatedText> routine_texts(const Routine& routine) {
    return {{"title", *routine.title},
            {"summary", said(routine.summary)},
            {"complaint", said(routine.complaint)},
            {"source", said(routine.source)},
            {"for", said(routine.for_name)},
            {"weeks", length_words(routine)},
            {"afterwards", as_written(routine.afterwards)},
            {"session-length", as_written(routine.session_length)},
            {"precautions", said(routine.precautions)},
            {"log", said(routine.log)}};
}

std::vector<StatedText> exercise_texts(const Exercise& exercise) {
    std::vector<StatedText> texts;
    vocabulary::for_each_row(vocabulary::exercise_rows, [&](const auto& row) {
        // A name that changes is said first, and a picture is looked at.
        if (row.key.name == "name" || row.key.unprinted) return;
        if constexpr (requires { said(exercise.*row.member); })
            texts.push_back({row.key.name, said(exercise.*row.member)});
    });
    texts.push_back({"source", said(exercise.source)});
    texts.push_back({"part", std::string(name_of(part_of(exercise)))});
    return texts;
}

}  // namespace footplan::app
