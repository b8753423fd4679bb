#pragma once

#include "model/routine.hpp"
#include "vocabulary/key.hpp"

/// The keys of routines, exercises and sources: section 1 of the design, one row each.
namespace footplan::vocabulary {

constexpr int format_version = 1;

enum class K {
    footplan,
    title,
    summary,
    language,
    source,
    sources,
    weeks,
    frequency,
    session_length,
    precautions,
    log,
    exercises,
    exercise,
    name,
    also_called,
    type,
    position,
    equipment,
    steps,
    cautions,
    figure,
    documented,
    sets,
    reps,
    hold,
    duration,
    rest,
    rest_between_reps,
    side,
    phases,
    tempo,
    load,
    when,
    note,
    progression,
    week,
    author,
    publisher,
    year,
    url,
};

constexpr int id(K key) { return static_cast<int>(key); }

constexpr std::array routine_keys = std::to_array<Key>({
    {id(K::footplan), "footplan", Value::number, "version of the format", "1", true, {}, 1, 1},
    {id(K::title), "title", Value::text, "printed at the top", "Foot basics", true},
    {id(K::summary), "summary", Value::text, "one or two sentences under the title", "For feet, knees and back."},
    {id(K::language), "language", Value::language, "language of the routine's own texts, as a BCP 47 tag", "en"},
    {id(K::source), "source", Value::text, "id of the published source whose doses this routine follows", "posture"},
    {id(K::sources), "sources", Value::mapping,
     "sources of the routine's own, beside the shipped ones: id and what is known of it", ""},
    {id(K::weeks),
     "weeks",
     Value::number,
     "how long the programme lasts; --weeks says otherwise",
     "4",
     false,
     {},
     1,
     most_weeks},
    {id(K::frequency), "frequency", Value::frequency, "for the exercises that give none", "every other day"},
    {id(K::session_length), "session-length", Value::time,
     "what the source claims that a session takes; compared with the computed time", "up to 20 min"},
    {id(K::precautions), "precautions", Value::texts, "printed on every week", "[Stop if pain is sharp.]"},
    {id(K::log), "log", Value::choices, "rows to fill in by hand under the checklist", "[pain, notes]", false,
     log_names},
    {id(K::exercises), "exercises", Value::list,
     "the exercises in order: ids, mappings with exercise and what differs, or whole exercises with name",
     "[toe-press, ankle-circles]", true},
});

constexpr std::array reference_keys = std::to_array<Key>({
    {id(K::exercise), "exercise", Value::text, "id of an exercise of the library; other keys say what differs",
     "toe-press"},
});

constexpr std::array exercise_keys = std::to_array<Key>({
    {id(K::name), "name", Value::text, "what the exercise is called", "Toe press"},
    {id(K::also_called), "also-called", Value::texts, "other names in use", "[toe grip]"},
    {id(K::type), "type", Value::choice, "the T of FITT; rest days depend on it", "strength", false, type_names},
    {id(K::position), "position", Value::text, "starting position", "Standing, knees slightly bent"},
    {id(K::equipment), "equipment", Value::texts, "what is needed", "[a tennis ball]"},
    {id(K::steps), "steps", Value::texts, "what to do, in order", "[Grip the floor with your toes., Let go.]"},
    {id(K::cautions), "cautions", Value::texts, "what to take care of", "[Stand near a wall.]"},
    {id(K::figure), "figure", Value::text, "picture: an SVG, PNG or JPEG file beside or below this file",
     "toe-press.svg"},
    {id(K::documented), "documented", Value::list, "the doses that published sources state, one entry a source", ""},
});

/// What is done in one set; also what a phase may give itself.
constexpr std::array work_keys = std::to_array<Key>({
    {id(K::reps), "reps", Value::quantity, "repetitions in a set (each side, each phase)", "10"},
    {id(K::hold), "hold", Value::time, "isometric hold in each repetition", "3 s"},
    {id(K::duration), "duration", Value::time, "continuous work in a set (walking, circling, rolling), instead of reps",
     "20 s"},
    {id(K::rest_between_reps), "rest-between-reps", Value::time, "between repetitions", "5 s"},
    {id(K::tempo), "tempo", Value::tempo, "up-hold-down, instead of hold, for slow lifts", "3-2-3 s"},
    {id(K::load), "load", Value::text, "band colour or weight", "red band"},
});

constexpr std::array dose_only_keys = std::to_array<Key>({
    {id(K::sets), "sets", Value::quantity, "rounds; 1 where it is not given", "6"},
    {id(K::rest), "rest", Value::time, "between sets", "10-15 s"},
    {id(K::side), "side", Value::choice,
     "which foot; each does the whole dose on one side, then the other; both where it is not given", "each", false,
     side_names},
    {id(K::phases), "phases", Value::list,
     "parts that each get the reps, hold or duration: texts, or mappings with name and what they give themselves",
     "[clockwise, anticlockwise]"},
    {id(K::frequency), "frequency", Value::frequency, "how often", "3 times a day"},
    {id(K::when), "when", Value::texts, "cues for the sessions of a day", "[after waking, before bed]"},
    {id(K::note), "note", Value::text, "printed under the dose", "Slowly."},
});

constexpr std::array progression_key = std::to_array<Key>({
    {id(K::progression), "progression", Value::list,
     "changes of the dose from a week on: week: N or weeks: N-M, and the dose keys that change", ""},
});

constexpr std::array documented_only_keys = std::to_array<Key>({
    {id(K::source), "source", Value::text, "id of the source that states this dose", "posture", true},
});

constexpr std::array progression_only_keys = std::to_array<Key>({
    {id(K::week), "week", Value::number, "the change holds from this week on", "3", false, {}, 1, most_weeks},
    {id(K::weeks), "weeks", Value::weeks, "the change holds in these weeks alone", "3-4"},
});

constexpr std::array phase_only_keys = std::to_array<Key>({
    {id(K::name), "name", Value::text, "what the phase is called", "eyes open", true},
});

constexpr std::array source_keys = std::to_array<Key>({
    {id(K::title), "title", Value::text, "title of the publication", "Foot exercises", true},
    {id(K::author), "author", Value::text, "who wrote it", "D.G. Sciortino"},
    {id(K::publisher), "publisher", Value::text, "where it was published", "Real Farmacy"},
    {id(K::year), "year", Value::number, "year of publication", "2018", false, {}, 1000, 2999},
    {id(K::url), "url", Value::address, "where it can be read", "https://example.org/feet"},
});

constexpr auto dose_keys = join(dose_only_keys, work_keys);
constexpr auto library_exercise_keys = join(exercise_keys, dose_keys);
constexpr auto routine_exercise_keys = join(reference_keys, exercise_keys, dose_keys, progression_key);
constexpr auto documented_keys = join(documented_only_keys, dose_keys);
constexpr auto progression_keys = join(progression_only_keys, dose_keys);
constexpr auto phase_keys = join(phase_only_keys, work_keys);

}  // namespace footplan::vocabulary
