#include "schema/outputs.hpp"

#include <array>

#include "base/diagnostic.hpp"
#include "check/verdict.hpp"
#include "model/routine.hpp"
#include "schema/printed.hpp"
#include "schema/values.hpp"

namespace footplan::schema {

namespace {

constexpr std::array<std::string_view, 2> waivings{"allowed", "never"};

Printed place() {
    return {{"path", "as it was given", text_value()},
            {"line", "from 1", count_value()},
            {"column", "in characters, from 1", count_value()}};
}

/// A line of a list.
Printed line(std::string_view id) {
    return {{"id", id, text_value()}, {"text", "what it is, in a few words", text_value()}};
}

Json shown_exercise() {
    Printed object{{"id", "as routines name it", text_value()}, {"name", "as the plan calls it", text_value()}};
    add_dose(object);
    add_exercise(object);
    Printed judged;
    for (const std::string_view parameter : parameter_names)
        judged.add({parameter, "against what sources document", one_of(verdict_names), true});
    object.add({"verdicts", "of what the exercise has or a source states", judged.json()});
    return object.json();
}

Json shown_routine() {
    Printed object{{"id", "name of its file", text_value()},
                   {"title", "printed at the top", text_value()},
                   {"source", "id of the source whose doses it follows", or_null(text_value())},
                   {"weeks", "how many weeks are planned", count_value()}};
    add_routine(object);
    object.add({"for", "the person's name", or_null(text_value())});
    object.add({"exercises", "in their order", list_of(reference("exercise"))});
    return object.json();
}

Json task() {
    Printed dose;
    add_dose(dose);
    return Printed{{"exercise", "id of the exercise", text_value()},
                   {"name", "as the plan calls it", text_value()},
                   {"times", "how often on this day, if it is done at all; max is null if nobody says",
                    Printed{{"min", "the least", count_value()}, {"max", "the most", or_null(count_value())}}.json()},
                   {"optional", "whether the day may be left out", flag_value()},
                   {"cues", "for the sessions of the day", list_of(text_value())},
                   {"dose", "in this week", dose.json()}}
        .json();
}

Json week() {
    const Json day = Printed{{"day", "from 1, of the whole programme", count_value()},
                             {"date", "null in an undated plan", or_null(text_value())},
                             {"weekday", "", one_of(weekday_names)},
                             {"tasks", "what is due", list_of(reference("task"))}}
                         .json();
    return Printed{{"number", "from 1", count_value()},
                   {"if_needed", "whether it is past the shorter of two lengths", flag_value()},
                   {"new", "ids of the exercises that begin", list_of(text_value())},
                   {"days", "seven", list_of(day)}}
        .json();
}

Json plan() {
    Printed object{{"routine", "id of the routine", text_value()},
                   {"title", "printed at the top", text_value()},
                   {"for", "the person's name", or_null(text_value())},
                   {"start", "date of the first day; null in an undated plan", or_null(text_value())},
                   {"source", "id of the source whose doses it follows", or_null(text_value())}};
    add_routine(object);
    Printed one{{"id", "as tasks name it", text_value()}, {"name", "as the plan calls it", text_value()}};
    add_exercise(one);
    object.add({"exercises", "in their order", list_of(one.json())});
    object.add({"weeks", "those that are planned", list_of(reference("week"))});
    return object.json();
}

}  // namespace

Json check_output() {
    Printed object = place();
    object.add({"end_line", "of the place's end", count_value()});
    object.add({"end_column", "past its last character", count_value()});
    object.add({"severity", "", one_of(severity_names)});
    object.add({"rule", "its id; 'footplan explain' says more", text_value()});
    object.add({"message", "what is wrong, and what to write instead", text_value()});
    Printed note = place();
    note.add({"message", "what is there", text_value()});
    object.add({"notes", "related places", list_of(note.json())});
    return list_of(object.json());
}

Json list_output() {
    Printed routine_line = line("name of its file"), source_line = line("as doses name it"),
            key_line = line("as it is written");
    routine_line.add({"source", "what it follows, or is compared with", text_value()});
    routine_line.add({"of", "the complaint that it is for", text_value()});
    source_line.add({"kind", "what kind of publication it is", one_of(publication_kind_names), true});
    key_line.add({"of", "the mapping that takes it", text_value()});
    const Json definitions{{"routines", list_of(routine_line.json())},
                           {"exercises", list_of(line("as routines name it").json())},
                           {"sources", list_of(source_line.json())},
                           {"templates", list_of(line("as --template names it").json())},
                           {"rules", list_of(line("as messages end with it").json())},
                           {"keys", list_of(key_line.json())}};
    Printed all;
    Json any = Json::array();
    for (const auto& [name, list] : definitions.items()) {
        all.add({name, "", reference(name)});
        any.push_back(reference(name));
    }
    any.push_back(all.json());
    return {{"anyOf", std::move(any)}, {"$defs", definitions}};
}

Json explain_output() {
    const Json rule = Printed{
        {"id", "as messages end with it", text_value()},
        {"severity", "", one_of(severity_names)},
        {"summary", "what it finds, in one line", text_value()},
        {"why", "empty if the summary says all", text_value()},
        {"waiving", "whether a comment can waive it", one_of(waivings)},
        {"example", "a file that breaks it", text_value(), true},
        {"output", "what the check says of that file", text_value(),
         true}}.json();
    const Json key = Printed{
        {"id", "as it is written", text_value()},
        {"of", "the mapping that takes it", text_value()},
        {"meaning", "", text_value()},
        {"takes", "what its value may be", text_value()},
        {"example", "",
         text_value()}}.json();
    return list_of({{"anyOf", Json::array({rule, key})}});
}

Json show_output() {
    Json definitions = printed_definitions();
    definitions["exercise"] = shown_exercise();
    definitions["routine"] = shown_routine();
    return {{"anyOf", Json::array({reference("routine"), list_of(reference("routine"))})},
            {"$defs", std::move(definitions)}};
}

Json diff_output() {
    const Json verdict = Printed{
        {"source", "id of the source", text_value()},
        {"states", "what it states", text_value()},
        {"now", "how the changed value compares",
         text_value()}}.json();
    const Json change = Printed{
        {"exercise", "its id; null for the routine itself", or_null(text_value())},
        {"name", "its name; null for the routine itself", or_null(text_value())},
        {"what", "a key of the format, 'exercise' or 'done'", text_value()},
        {"first_week", "null if it is no matter of weeks", or_null(count_value())},
        {"last_week", "the same", or_null(count_value())},
        {"before", "in words; null if nothing is stated", or_null(text_value())},
        {"after", "the same", or_null(text_value())},
        {"verdicts", "against what sources document",
         list_of(verdict)}}.json();
    return Printed{{"before", "id of the old routine", text_value()},
                   {"after", "id of the new one", text_value()},
                   {"changes", "empty if there are none", list_of(change)}}
        .json();
}

Json settings_output() {
    const Json place = Printed{
        {"path", "", text_value()},
        {"line", "from 1", count_value()},
        {"column", "in characters, from 1",
         count_value()}}.json();
    const Json value = {{"anyOf", Json::array({text_value(), list_of(text_value()), {{"type", "null"}}})}};
    const Json setting = Printed{
        {"key", "a key of a settings file", text_value()},
        {"value", "a list if the key takes several; null if nothing applies", value},
        {"from", "file, command line, environment, template or default", text_value()},
        {"place", "of one from a file, else null",
         or_null(place)}}.json();
    const Json file = Printed{{"path", "where a file of settings is or would be", text_value()},
                              {"read", "whether there is one", {{"type", "boolean"}}}}
                          .json();
    return Printed{{"settings", "every one that applies", list_of(setting)}, {"files", "", list_of(file)}}.json();
}

Json plan_output() {
    Json definitions = printed_definitions();
    definitions["task"] = task();
    definitions["week"] = week();
    Json schema = Printed{{"format", "version of the shape", count_value()}, {"plans", "", list_of(plan())}}.json();
    schema["$defs"] = std::move(definitions);
    return schema;
}

}  // namespace footplan::schema
