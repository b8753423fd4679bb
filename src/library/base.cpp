#include <algorithm>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "base/files.hpp"
#include "base/text.hpp"
#include "library/entries.hpp"
#include "load/load.hpp"

namespace footplan {

namespace {

namespace fs = std::filesystem;

/// A clinic's routine, a group's, a patient's: more than a few lie in a circle.
constexpr std::size_t most_bases = 8;

bool names_a_file(std::string_view name) {
    return name.ends_with(".yaml") || name.ends_with(".yml") || name.find('/') != std::string_view::npos;
}

/// The path as messages show it, seen from the folder of the file that names it.
std::string path_of(const TextFiles& texts, const Placed<std::string>& base) {
    const fs::path folder = fs::path(texts[base.span.file].path()).parent_path();
    return (folder / *base).lexically_normal().generic_string();
}

std::optional<Routine> read_base(const Placed<std::string>& base, Library& library, Diagnostics& diagnostics) {
    const std::string path = path_of(library.texts(), base);
    try {
        const auto file = names_a_file(*base) ? library.file(path) : library.routine(*base);
        if (!file) {
            report_unknown(rule("base-missing"), base,
                           {"routine", library.routine_ids(),
                            "'footplan list routines' shows those of the library; the name of a file ends in .yaml"},
                           diagnostics);
            return std::nullopt;
        }
        return load::routine(library.texts(), *file, fs::path(path).stem().string(), diagnostics);
    } catch (const MachineError& refused) {
        diagnostics.add(finding(rule("base-missing"), base.span, refused.what(),
                                "write the path of a routine, seen from the folder of this file"));
        return std::nullopt;
    }
}

/// The sources of both; of two with one id the routine's own.
std::vector<Publication> sources_of(std::vector<Publication> own, const std::vector<Publication>& others) {
    for (const Publication& source : others)
        if (std::ranges::find(own, source.id, &Publication::id) == own.end()) own.push_back(source);
    return own;
}

void leave_out(const Texts& without, std::vector<Exercise>& exercises, Diagnostics& diagnostics) {
    std::vector<std::string> known;
    for (const Exercise& exercise : exercises) known.push_back(called(exercise));
    for (const auto& word : without) {
        const auto is_meant = [&](const Exercise& exercise) { return is_called(exercise, *word); };
        if (std::erase_if(exercises, is_meant) == 0)
            report_unknown(rule("without-exercise"), word,
                           {"exercise of the base", known, "'footplan show' of the base lists its exercises"},
                           diagnostics);
    }
}

/// "on days without ID" of the exercise that has another name now.
void rename(std::optional<Placed<Frequency>>& frequency, const Exercise& exercise, const std::string& id) {
    auto* const days = frequency ? std::get_if<OnDaysWithout>(&frequency->value.days) : nullptr;
    if (days == nullptr || !is_called(exercise, days->exercise)) return;
    std::string& text = frequency->value.text;
    if (const std::size_t at = text.rfind(days->exercise); at != std::string::npos)
        text.replace(at, days->exercise.size(), id);
    days->exercise = id;
}

void rename(Routine& base, const Exercise& exercise, const std::string& id) {
    rename(base.frequency, exercise, id);
    for (Exercise& other : base.exercises) {
        rename(other.dose.frequency, exercise, id);
        for (Progression& step : other.progression) {
            rename(step.changes.frequency, exercise, id);
            if (step.exercise && is_called(exercise, **step.exercise)) step.exercise->value = id;
        }
    }
}

/// What the entry leaves out is that of the base's.
void lay_over(Exercise& entry, const Exercise& other) {
    constexpr auto lists =
        std::tuple_cat(vocabulary::exercise_rows, vocabulary::documented_row, vocabulary::progression_row);
    keep_emptied(lists, entry, other);
    fill_texts(entry, other);
    fill(entry.weeks, other.weeks);
    fill(entry.source, other.source);
    if (!is_emptied(entry, "progression")) fill(entry.progression, other.progression);
    entry.reference = other.reference;
    entry.dose = merged(other.dose, entry.dose);
}

/// What an entry is called in its file; empty if nothing could be read.
std::string_view word_of(const Exercise& entry) {
    if (entry.reference) return **entry.reference;
    return entry.name ? std::string_view(**entry.name) : std::string_view();
}

/// Each exercise of the routine in place of the base's of that id or name; new ones at the end.
std::vector<Exercise> exercises_of(std::vector<Exercise> own, std::vector<Exercise> all, Diagnostics& diagnostics) {
    const std::size_t count = all.size();
    for (Exercise& entry : own) {
        const auto known = std::span(all).first(count);
        const std::string_view word = word_of(entry);
        const auto is_meant = [&](const Exercise& other) { return !word.empty() && is_called(other, word); };
        const auto at = std::ranges::find_if(known, is_meant);
        if (at == known.end()) {
            all.push_back(std::move(entry));
            continue;
        }
        if (std::ranges::count_if(known, is_meant) > 1) {
            Diagnostic found = finding(
                rule("wrong-value"), entry.span, fmt::format("the base has the exercise '{}' more than once", word),
                "give the base's exercises names of their own, so that one of them can be meant");
            found.related.push_back({at->span, "the first is here"});
            diagnostics.add(std::move(found));
        }
        lay_over(entry, *at);
        *at = std::move(entry);
    }
    return all;
}

/// The base's own words for an exercise go on to mean it if the routine gives it another name.
void follow_names(const std::vector<Exercise>& own, Routine& base) {
    for (const Exercise& entry : own) {
        if (!entry.reference || !entry.name) continue;
        const auto at = std::ranges::find_if(
            base.exercises, [&](const Exercise& other) { return is_called(other, **entry.reference); });
        if (at == base.exercises.end() || at->reference) continue;
        const Exercise exercise = *at;
        rename(base, exercise, text::slug(**entry.name));
    }
}

void lay_over(Routine& routine, Routine base, Diagnostics& diagnostics) {
    follow_names(routine.exercises, base);
    std::vector<Exercise> exercises = base.exercises;
    leave_out(routine.without, exercises, diagnostics);
    routine.exercises = exercises_of(std::move(routine.exercises), std::move(exercises), diagnostics);
    if (routine.exercises.empty())
        diagnostics.add(finding(rule("empty-value"), routine.base->span, "no exercise of the base is left",
                                "leave fewer of them out, or add one"));
    if (routine.exercises_span == Span{}) routine.exercises_span = base.exercises_span;
    routine.sources = sources_of(std::move(routine.sources), base.sources);
    const auto own_base = std::exchange(routine.base, std::nullopt);
    const auto without = std::exchange(routine.without, {});
    keep_emptied(vocabulary::routine_rows, routine, base);
    fill_rows(vocabulary::routine_rows, routine, base);
    routine.bases = base.bases;
    routine.bases.push_back(base.file);
    routine.base = own_base;
    routine.without = without;
}

void lay_over_base(Routine& routine, std::vector<std::string> paths, Library& library, Diagnostics& diagnostics) {
    if (!routine.base) {
        for (const auto& word : routine.without)
            diagnostics.add(finding(rule("without-exercise"), word.span,
                                    fmt::format("'{}' is left out of a base, and none is given", *word),
                                    "add 'base: PATH', or leave 'without' out"));
        return;
    }
    const std::string path = path_of(library.texts(), *routine.base);
    if (std::ranges::find(paths, path) != paths.end() || paths.size() > most_bases) {
        diagnostics.add(finding(rule("base-cycle"), routine.base->span,
                                paths.size() > most_bases
                                    ? fmt::format("more than {} routines are based on each other", most_bases)
                                    : fmt::format("'{}' is based on itself", path),
                                "let one of the routines be complete without a base"));
        return;
    }
    auto base = read_base(*routine.base, library, diagnostics);
    if (!base) return;
    paths.push_back(path);
    lay_over_base(*base, std::move(paths), library, diagnostics);
    lay_over(routine, *std::move(base), diagnostics);
}

}  // namespace

void lay_over_base(Routine& routine, Library& library, Diagnostics& diagnostics) {
    const std::string own = fs::path(library.texts()[routine.file].path()).lexically_normal().generic_string();
    lay_over_base(routine, {own}, library, diagnostics);
}

}  // namespace footplan
