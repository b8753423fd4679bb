#include "schema/printed.hpp"

#include <algorithm>
#include <array>

#include "model/routine.hpp"
#include "schema/values.hpp"
#include "vocabulary/routine_keys.hpp"

namespace footplan::schema {

namespace {

using vocabulary::Key;
using vocabulary::Value;

constexpr std::array<std::string_view, 2> time_units{"s", "count"};

/// A value of the format as JSON has it.
Json printed_value(const Key& key) {
    switch (key.value) {
        case Value::quantity: return reference("quantity");
        case Value::time: return reference("time");
        case Value::tempo: return reference("tempo");
        case Value::frequency: return reference("frequency");
        case Value::amount: return {{"anyOf", Json::array({reference("quantity"), reference("time")})}};
        case Value::number: return count_value();
        case Value::weeks: return reference("weeks");
        case Value::texts: return list_of(text_value());
        case Value::choice: return one_of(key.choices);
        case Value::choices: return list_of(one_of(key.choices));
        default: return text_value();
    }
}

enum class Given { optional, or_null };

/// The members of rows of the vocabulary that have no structure of their own.
template <class Rows>
void add_rows(Printed& object, const Rows& rows, Given given) {
    vocabulary::for_each_row(rows, [&](const auto& row) {
        const Key& key = row.key;
        Json value = printed_value(key);
        const bool is_list = key.value == Value::texts || key.value == Value::choices;
        if (given == Given::or_null && !is_list) value = or_null(std::move(value));
        object.add({vocabulary::json_name(key.name), key.meaning, std::move(value), given == Given::optional});
    });
}

Json quantity() {
    return Printed{{"min", "the least; null for an open end", or_null(count_value())},
                   {"max", "the most; null for an open end", or_null(count_value())},
                   {"text", "as the author wrote it; empty if nobody did", text_value()}}
        .json();
}

Json time() {
    return Printed{{"min", "the least; null for an open end", or_null(count_value())},
                   {"max", "the most; null for an open end", or_null(count_value())},
                   {"unit", "seconds, in which minutes are given too, or counts", one_of(time_units)},
                   {"text", "as the author wrote it", text_value()}}
        .json();
}

Json tempo() {
    return Printed{{"up", "seconds or counts", count_value()},
                   {"hold", "the same; null for none", or_null(count_value())},
                   {"down", "the same", count_value()},
                   {"text", "as the author wrote it", text_value()}}
        .json();
}

/// Of per_week, every_days and weekdays one is set; none if on_days_without is.
Json frequency() {
    return Printed{{"per_day", "times a day", reference("quantity")},
                   {"per_week", "days a week", or_null(reference("quantity"))},
                   {"every_days", "days from one to the next", or_null(count_value())},
                   {"weekdays", "named days", list_of(one_of(weekday_names))},
                   {"on_days_without", "id of the exercise that is not done on these days", text_value(), true},
                   {"every_hours", "hours from one to the next, the least", count_value(), true},
                   {"every_hours_max", "the most, if it is a range", count_value(), true}}
        .json();
}

Json printed_build_up() {
    Printed object;
    add_rows(object, vocabulary::build_up_rows, Given::or_null);
    return object.json();
}

Json printed_phase() {
    Printed object{{"name", "what the phase is called", text_value()},
                   {"sets", "rounds of this phase", reference("quantity"), true}};
    add_rows(object, vocabulary::counted_rows, Given::optional);
    object.add({"rest", "between the sets of this phase", reference("time"), true});
    return object.json();
}

/// What a step changes, or what a source states.
Json stated() {
    Printed object;
    add_rows(object, vocabulary::dose_rows, Given::optional);
    object.add({"phases", "parts that each get the reps, hold or duration", list_of(reference("phase")), true});
    object.add({"build_up", "open growth", reference("build_up"), true});
    return object.json();
}

Json step() {
    return Printed{{"weeks", "in which it applies; null if `once` says when", or_null(reference("weeks"))},
                   {"once", "what has to be reached before", or_null(text_value())},
                   {"exercise", "id of the exercise that takes the place of this one", or_null(text_value())},
                   {"changes", "what changes of the dose", reference("stated")}}
        .json();
}

Json documented() {
    return Printed{{"source", "id of the source", text_value()},
                   {"group", "tells several doses of one source apart", or_null(text_value())},
                   {"weeks", "the weeks of the source's programme", or_null(reference("weeks"))},
                   {"dose", "what the source states", reference("stated")},
                   {"progression", "the source's own", list_of(reference("step"))}}
        .json();
}

Json cited_source() {
    Printed object{{"id", "as doses name it", text_value()}};
    vocabulary::for_each_row(vocabulary::source_rows, [&](const auto& row) {
        if (row.key.name != "doses") object.add({row.key.name, row.key.meaning, or_null(printed_value(row.key))});
    });
    object.add({"own", "whether it is the routine's own", flag_value()});
    return object.json();
}

}  // namespace

void Printed::add(const Member& member) {
    Json value = member.value;
    value["description"] = member.meaning;
    properties_[std::string(member.name)] = std::move(value);
    if (!member.optional) required_.push_back(member.name);
}

Json Printed::json() const {
    return {{"type", "object"}, {"properties", properties_}, {"required", required_}, {"additionalProperties", false}};
}

Json text_value() { return {{"type", "string"}}; }
Json count_value() { return {{"type", "integer"}}; }
Json flag_value() { return {{"type", "boolean"}}; }
Json or_null(Json value) { return {{"anyOf", Json::array({std::move(value), Json{{"type", "null"}}})}}; }
Json one_of(std::span<const std::string_view> words) { return {{"enum", words}}; }

void add_dose(Printed& object) {
    object.add({"sets", "rounds", reference("quantity")});
    add_rows(object, vocabulary::counted_rows, Given::or_null);
    object.add({"rest", "between sets", or_null(reference("time"))});
    object.add({"side", "on which side, and in which order", one_of(side_names)});
    object.add({"phases", "parts that each get the reps, hold or duration", list_of(reference("phase"))});
    object.add({"phases_per", "what runs through the phases", one_of(phases_per_names)});
    object.add({"build_up", "open growth", or_null(reference("build_up"))});
    object.add({"when", "cues for the sessions of a day", list_of(text_value())});
    object.add({"note", "printed under the dose", or_null(text_value())});
    object.add({"frequency", "how often; null if nobody says", or_null(reference("frequency"))});
    object.add({"session_seconds", "how long one session takes",
                Printed{{"min", "the least", count_value()},
                        {"max", "the most", count_value()},
                        {"complete", "false if a part of the time is not known", flag_value()}}
                    .json()});
}

void add_exercise(Printed& object) {
    vocabulary::for_each_row(vocabulary::exercise_rows, [&](const auto& row) {
        const Key& key = row.key;
        if (key.name == "name" || key.name == "part") return;
        const bool is_list = key.value == Value::texts;
        object.add(
            {vocabulary::json_name(key.name), key.meaning, is_list ? printed_value(key) : or_null(printed_value(key))});
    });
    object.add({"part", "what a side is of", one_of(body_part_names)});
    object.add({"source", "id of the source whose dose it follows, if it is not the routine's", or_null(text_value())});
    object.add({"weeks", "in which it is done at all; null for all", or_null(reference("weeks"))});
    object.add({"progression", "what changes in later weeks", list_of(reference("step"))});
    object.add({"documented", "the doses that sources state", list_of(reference("documented"))});
}

void add_routine(Printed& object) {
    object.add({"summary", "one or two sentences", or_null(text_value())});
    object.add({"complaint", "what the routine is for", or_null(text_value())});
    object.add({"language", "BCP 47 tag of the routine's own texts", or_null(text_value())});
    object.add({"programme", "how many weeks it lasts",
                Printed{{"min", "weeks past it are headed 'if needed'", count_value()},
                        {"max", "the weeks that are planned", count_value()},
                        {"stated", "false if nobody gives a number of weeks", flag_value()}}
                    .json()});
    object.add({"afterwards", "what comes after the last week",
                or_null(Printed{{"text", "as the author wrote it", text_value()},
                                {"frequency", "null if it is another text", or_null(reference("frequency"))}}
                            .json())});
    object.add({"session_length", "what the source claims that a session takes", or_null(reference("time"))});
    object.add({"precautions", "printed on every week", list_of(text_value())});
    object.add({"log", "rows to fill in by hand", list_of(one_of(log_names))});
    object.add({"sources", "the sources that are cited", list_of(reference("source"))});
}

Json printed_definitions() {
    return {{"quantity", quantity()},
            {"time", time()},
            {"tempo", tempo()},
            {"frequency", frequency()},
            {"weeks", Printed{{"first", "the first week", count_value()},
                              {"last", "the last week; null for an open end", or_null(count_value())}}
                          .json()},
            {"build_up", printed_build_up()},
            {"phase", printed_phase()},
            {"stated", stated()},
            {"step", step()},
            {"documented", documented()},
            {"source", cited_source()}};
}

}  // namespace footplan::schema
