#include "layout/fields.hpp"

#include <utility>

#include <fmt/format.h>

#include "layout/week_row.hpp"

namespace footplan::layout {

using words::label;

namespace {

std::string week_name(const LayoutContext& context, const Week& week) {
    return context.labels().say(label("week-short"), {{"week", std::to_string(week.number)}});
}

}  // namespace

std::string field_name(const Week& week, std::string_view what) { return fmt::format("week-{}-{}", week.number, what); }

std::string said_of_week(const LayoutContext& context, const Week& week, const std::string& what) {
    return context.labels().say(label("week-field"), {{"week", week_name(context, week)}, {"what", what}});
}

std::string said_of_day(const LayoutContext& context, const Week& week, std::size_t day, const std::string& what) {
    return context.labels().say(
        label("day-field"),
        {{"week", week_name(context, week)}, {"day", context.speaker.weekday(week.days[day].weekday)}, {"what", what}});
}

void add_field(const LayoutContext& context, Canvas& canvas, page::Field field) {
    if (!context.request.fillable) return;
    field.size = context.look.sizes.text;
    canvas.add(std::move(field));
}

void add_box(const LayoutContext& context, Canvas& canvas, page::TickBox box, const BoxOfPlan& of) {
    const auto [index, exercise, day, number] = of;
    const Week& week = context.weeks()[index];
    box.week = week.number;
    box.exercise = static_cast<int>(exercise);
    box.day = static_cast<int>(day);
    if (!context.request.fillable) return canvas.add(box);
    {
        // What it means is said by its field.
        const auto decoration = canvas.decoration();
        canvas.add(box);
    }
    const int a_time = boxes_a_time(context.look, week.doses[exercise]);
    const int boxes = week.times(exercise, day).boxes() * a_time;
    std::vector<std::string> what{**context.routine().exercises[exercise].name};
    const words::SpokenExercise* const said = context.spoken.weeks[index].find(exercise);
    const auto time = static_cast<std::size_t>((number - 1) / a_time);
    if (said != nullptr && time < said->box_cues.size()) what.push_back(said->box_cues[time]);
    if (a_time > 1) what.push_back(context.say(number % 2 == 1 ? label("left-short") : label("right-short")));
    if (boxes > 1)
        what.push_back(
            context.labels().say(label("box-of"), {{"box", std::to_string(number)}, {"boxes", std::to_string(boxes)}}));
    if (box.optional) what.push_back(context.say(label("legend-optional")));
    // By number, since a routine may have an exercise twice.
    add_field(context, canvas,
              {page::Field::Kind::tick, box.rect,
               field_name(week, fmt::format("exercise-{}-day-{}-box-{}", exercise + 1, day + 1, number)),
               said_of_day(context, week, day, context.speaker.clauses(what))});
}

}  // namespace footplan::layout
