#pragma once

#include "vocabulary/row.hpp"

/// The keys of routines, exercises and sources: section 1 of the design, one row each, in the order in which they are
/// written.
namespace footplan::vocabulary {

constexpr int format_version = 1;

constexpr std::tuple routine_rows{
    row("footplan", &Routine::version, "version of the format", "1", {true, 1, format_version}),
    row("title", &Routine::title, "printed at the top", "Foot basics", {true}),
    row("summary", &Routine::summary, "one or two sentences under the title", "For feet, knees and back."),
    row("complaint", &Routine::complaint,
        "what the routine is for; 'footplan list routines' puts those of one complaint together", "heel pain",
        {.unprinted = true}),
    row("language", &Routine::language, "language of the routine's own texts, as a BCP 47 tag", "en",
        {.value = Value::language, .unprinted = true}),
    row("for", &Routine::for_name, "the person's name; --for overrides it", "Anna Example"),
    row("base", &Routine::base,
        "path of a routine, seen from this file: this routine is that one with what is given here. A key replaces the "
        "key of the same name, an exercise the one of the same id or name; others are added at the end",
        "clinic/feet.yaml", {.unprinted = true}),
    row("without", &Routine::without, "ids of the base's exercises that are left out", "[heel-raise]",
        {.unprinted = true}),
    row("source", &Routine::source,
        "id of the published source whose doses this routine follows, for the exercises that give none", "posture",
        {.unprinted = true}),
    row("sources", &Routine::sources,
        "sources of the routine's own, beside the shipped ones: id and what is known of it",
        "{leaflet: {title: Foot exercises}}"),
    row("weeks", &Routine::weeks,
        "how long the programme lasts, 1 to 52 weeks; of a range the longer is planned. --weeks overrides it; if "
        "neither "
        "is given, 4 weeks are planned",
        "4-6"),
    row("part", &Routine::part, "what a side is of, for the exercises that do not say it; default foot", "leg"),
    row("side", &Routine::side, "for the exercises that give none; default both", "affected"),
    row("frequency", &Routine::frequency, "for the exercises that give none", "every other day"),
    row("afterwards", &Routine::afterwards,
        "what comes after the last week, as a frequency or a text; printed, never "
        "scheduled",
        "3-5 days a week"),
    row("session-length", &Routine::session_length,
        "what the source claims that a session takes; compared with the computed time", "up to 20 min"),
    row("precautions", &Routine::precautions, "printed on every week", "[Stop if pain is sharp.]"),
    row("log", &Routine::log, "rows to fill in by hand under the checklist", "[pain, notes]"),
    row("exercises", &Routine::exercises,
        "the exercises in the order in which they are printed: ids, mappings with exercise and what differs, or whole "
        "exercises with name",
        "[toe-press, ankle-circles]", {true}),
};

constexpr std::tuple exercise_rows{
    row("name", &Exercise::name, "what the exercise is called", "Toe press"),
    row("also-called", &Exercise::also_called, "other names in use", "[toe grip]"),
    row("type", &Exercise::type, "the T of FITT; rest days depend on it", "strength"),
    row("position", &Exercise::position, "starting position", "\"Standing, knees slightly bent\""),
    row("equipment", &Exercise::equipment, "what is needed", "[a tennis ball]"),
    row("steps", &Exercise::steps, "what to do, in order", "[Grip the floor with your toes., Let go.]"),
    row("cautions", &Exercise::cautions, "what to take care of", "[Stand near a wall.]"),
    row("figure", &Exercise::figure, "picture: an SVG, PNG or JPEG file beside or below this file", "toe-press.svg",
        {.unprinted = true}),
    row("part", &Exercise::part, "what a side is of: each leg; default foot", "leg"),
    row("feel", &Exercise::feel, "where one should feel it", "in the calf"),
};

/// What is done in one set.
constexpr std::tuple counted_rows{
    row("reps", &Work::reps, "repetitions in a set (each side, each phase)", "10"),
    row("unit", &Work::unit, "what a repetition is called, in the plural", "stones"),
    row("hold", &Work::hold, "isometric hold in each repetition", "3 s"),
    row("tempo", &Work::tempo, "instead of hold, for slow lifts: up-hold-down, or up-down without a pause", "3-2-3 s"),
    row("duration", &Work::duration, "continuous work in a set (walking, circling, rolling), instead of reps", "20 s"),
    row("task", &Work::task, "a whole instead of reps or duration; how long it takes is not known",
        "once through the alphabet"),
    row("load", &Work::load, "band colour or weight", "red band"),
    row("rest-between-reps", &Work::rest_between_reps, "between repetitions", "5 s"),
};

constexpr std::tuple dose_rows = std::tuple_cat(
    std::tuple{row("sets", &Dose::sets, "rounds; 1 if it is not given", "6")}, counted_rows,
    std::tuple{
        row("rest", &Dose::rest, "between sets", "10-15 s"),
        row("side", &Dose::side,
            "both sides together (default), each (the whole dose on one side, then the other), alternate, or one side; "
            "which side is affected, --side says",
            "each"),
        row("phases", &Dose::phases,
            "parts that each get the reps, hold or duration: texts, or mappings with name and what they give "
            "themselves",
            "[clockwise, anticlockwise]"),
        row("phases-per", &Dose::phases_per,
            "what runs through the phases: each repetition, each set (default), or the exercise, so that all sets of "
            "one "
            "phase come before the next",
            "rep"),
        row("frequency", &Dose::frequency, "how often", "3 times a day"),
        row("when", &Dose::when, "cues for the sessions of a day", "[after waking, before bed]"),
        row("build-up", &Dose::build_up, "open growth as the source states it: a dose key and what it grows to",
            "{reps: 50}"),
        row("note", &Dose::note, "printed under the dose", "Slowly."),
    });

constexpr std::tuple progression_row{
    row("progression", &Exercise::progression,
        "what changes in later weeks, in their order: a list of steps, each with week, weeks or once, and the dose "
        "keys "
        "that change",
        "[{week: 3, reps: 12}]"),
};

constexpr std::tuple documented_row{
    row("documented", &Exercise::documented, "the doses that published sources state, one entry per source",
        "[{source: posture, reps: 10}]"),
};

constexpr std::tuple reference_row{
    row("exercise", &Exercise::reference, "id of an exercise of the library; other keys say what differs", "toe-press",
        {.unprinted = true}),
};

constexpr std::tuple source_row{
    row("source", &Exercise::source, "id of the source whose dose this exercise follows, if it is not the routine's",
        "posture", {.unprinted = true}),
};

constexpr std::tuple weeks_row{
    row("weeks", &Exercise::weeks, "the weeks in which the exercise is done at all: 4, 4-12, from 4 or up to 3",
        "from 4"),
};

constexpr std::tuple library_exercise_rows = std::tuple_cat(exercise_rows, dose_rows, documented_row);
constexpr std::tuple entry_rows =
    std::tuple_cat(reference_row, source_row, exercise_rows, weeks_row, dose_rows, progression_row, documented_row);

constexpr std::tuple documented_only_rows{
    row("source", &Documented::source, "id of the source that states this dose", "posture", {true}),
    row("group", &Documented::group, "tells several doses of one source apart, such as the arms of a trial",
        "heavy load"),
    row("weeks", &Documented::weeks, "the weeks of the source's programme in which the exercise is done", "4-12"),
};
constexpr std::tuple documented_progression_row{
    row("progression", &Documented::progression, "the source's own progression, written as that of an exercise",
        "[{week: 3, reps: 12}]"),
};
constexpr std::tuple documented_rows = std::tuple_cat(documented_only_rows, dose_rows, documented_progression_row);

constexpr std::tuple progression_only_rows{
    row("week", &Progression::weeks, "the change applies from this week on", "3",
        {false, 1, most_weeks, Value::number}),
    row("weeks", &Progression::weeks, "the change applies in these weeks alone", "3-4"),
    row("once", &Progression::once, "the change applies once this is reached; it changes no box before",
        "10 are done without pain"),
    row("exercise", &Progression::exercise,
        "id of the exercise that takes the place of this one: of the library or of this routine", "heel-raise",
        {.unprinted = true}),
};
constexpr std::tuple progression_rows = std::tuple_cat(progression_only_rows, dose_rows);

constexpr std::tuple phase_only_rows{
    row("name", &Phase::name, "what the phase is called", "eyes open", {true}),
    row("sets", &Phase::sets, "rounds of this phase; only with phases-per: exercise", "3"),
};
constexpr std::tuple phase_rest_row{
    row("rest", &Phase::rest, "between the sets of this phase; only with phases-per: exercise", "30 s"),
};
constexpr std::tuple phase_rows = std::tuple_cat(phase_only_rows, counted_rows, phase_rest_row);

constexpr std::tuple build_up_rows{
    row("sets", &BuildUp::sets, "the sets that it grows to", "3"),
    row("reps", &BuildUp::reps, "the repetitions that it grows to", "50"),
    row("hold", &BuildUp::hold, "the hold that it grows to", "30 s"),
    row("duration", &BuildUp::duration, "the duration that it grows to", "10 min"),
    row("load", &BuildUp::load, "the load that it grows to", "a stronger band"),
    row("by", &BuildUp::by, "by how much at a time", "1-2"),
    row("every", &BuildUp::every, "how often it grows", "few days"),
    row("once", &BuildUp::once, "when it grows", "it is painless"),
};

constexpr std::tuple source_rows{
    row("title", &Publication::title, "title of the publication", "Foot exercises", {true}),
    row("author", &Publication::author, "who wrote it", "D.G. Sciortino"),
    row("publisher", &Publication::publisher, "where it was published", "Real Farmacy"),
    row("year", &Publication::year, "year of publication", "2018", {false, 1000, 2999}),
    row("url", &Publication::url, "where it can be read", "https://example.org/feet", {.value = Value::address}),
    row("kind", &Publication::kind, "what kind of publication it is", "leaflet"),
    row("population", &Publication::population, "whom it speaks of", "people of 65 and over with foot pain",
        {.unprinted = true}),
    row("doses", &Publication::doses,
        "in a routine: whether it states the doses of this source itself (default), or is compared with what is "
        "documented "
        "of it",
        "compared", {.unprinted = true}),
};

constexpr auto routine_keys = keys_of(routine_rows);
constexpr auto entry_keys = keys_of(entry_rows);
constexpr auto phase_keys = keys_of(phase_rows);
constexpr auto build_up_keys = keys_of(build_up_rows);
constexpr auto source_keys = keys_of(source_rows);

/// Parts of tables, for lists in which each key appears once.
constexpr auto exercise_only_keys = keys_of(std::tuple_cat(exercise_rows, documented_row));
constexpr auto entry_only_keys = keys_of(std::tuple_cat(reference_row, source_row, weeks_row, progression_row));
constexpr auto dose_keys = keys_of(dose_rows);
constexpr auto documented_only_keys = keys_of(std::tuple_cat(documented_only_rows, documented_progression_row));
constexpr auto progression_only_keys = keys_of(progression_only_rows);

}  // namespace footplan::vocabulary
