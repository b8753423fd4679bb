#include "library/entries.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"

namespace footplan {

bool is_called(const Exercise& exercise, std::string_view word) {
    if (!exercise.id.empty() && exercise.id == word) return true;
    if (exercise.reference && **exercise.reference == word) return true;
    if (!exercise.name) return false;
    const std::string slug = text::slug(**exercise.name);
    return text::lower(**exercise.name) == text::lower(word) || (!slug.empty() && slug == text::slug(word));
}

std::string called(const Exercise& exercise) {
    if (!exercise.id.empty()) return exercise.id;
    if (exercise.reference) return **exercise.reference;
    return exercise.name ? text::slug(**exercise.name) : std::string();
}

std::string numbered_id(std::size_t number) { return fmt::format("exercise-{}", number); }

void number_uncalled(std::vector<Exercise>& exercises) {
    for (std::size_t i = 0; i < exercises.size(); ++i)
        if (called(exercises[i]).empty()) exercises[i].id = numbered_id(i + 1);
}

void report_unknown(const Rule& rule, const Placed<std::string>& wanted, Referents among, Diagnostics& diagnostics) {
    // Its file cannot be understood: that is reported there.
    if (std::ranges::find(among.known, *wanted) != among.known.end()) return;
    const std::vector<std::string_view> ids(among.known.begin(), among.known.end());
    const std::string_view near = text::nearest(*wanted, ids);
    Diagnostic found = finding(rule, wanted.span, fmt::format("no {} has the id '{}'", among.kind, *wanted));
    if (near.empty()) {
        found.help = std::move(among.help);
    } else {
        found.help = fmt::format("did you mean '{}'?", near);
        if (text::is_one_slip(*wanted, near)) found.fix = Fix{wanted.span, std::string(near)};
    }
    diagnostics.add(std::move(found));
}

void fill_texts(Exercise& own, const Exercise& other) {
    fill_rows(vocabulary::exercise_rows, own, other);
    fill_rows(vocabulary::documented_row, own, other);
}

}  // namespace footplan
