#include "words/spoken_parts.hpp"

#include <algorithm>

#include "plan/duration.hpp"

namespace footplan::words {

namespace {

/// What labels the boxes of a day: cues that no frequency counts, or no more of them than it has boxes.
std::vector<std::string> box_cues(const Dose& dose) {
    std::vector<std::string> cues;
    if (!dose.when) return cues;
    for (const auto& cue : **dose.when) cues.push_back(*cue);
    if (!dose.frequency) return cues;
    const Quantity& per_day = (*dose.frequency)->per_day;
    const int boxes = per_day.max ? *per_day.max : per_day.min ? *per_day.min + 1 : 0;
    if (cues.size() > static_cast<std::size_t>(boxes)) cues.clear();
    return cues;
}

const std::string* text_of(const std::vector<Said>& all, Topic topic, std::size_t skip) {
    for (const Said& said : all)
        if (said.topic == topic && skip-- == 0) return &said.text;
    return nullptr;
}

/// Marks what an exercise did not say the week before.
void mark_changes(SpokenExercise& now, const SpokenExercise& before) {
    const std::vector<Said> old = before.all();
    const auto mark = [&](Said& said, std::size_t skip) {
        const std::string* const text = text_of(old, said.topic, skip);
        said.changed = text == nullptr || *text != said.text;
    };
    for (std::size_t i = 0; i < now.dose.size(); ++i) {
        const auto alike = std::count_if(now.dose.begin(), now.dose.begin() + static_cast<std::ptrdiff_t>(i),
                                         [&](const Said& said) { return said.topic == now.dose[i].topic; });
        mark(now.dose[i], static_cast<std::size_t>(alike));
    }
    for (auto* const said : {&now.build_up, &now.cues, &now.note})
        if (*said) mark(**said, 0);
    if (now.frequency) now.frequency->changed = now.often != before.often;
}

/// How long the exercises of a day take in a week: "About 14 minutes a day."
std::string say_minutes(const Speaker& speaker, const Week& week) {
    const Labels& labels = speaker.labels();
    const DueDays due = due_days(week);
    if (due.days == 0) return {};
    const std::string time = due.unknown() ? std::string() : speaker.about(due.time);
    if (time.empty()) return as_sentence(speaker, labels.say(label("time-not-stated")));
    const Label on = due.days == 7 ? label("minutes-every-day") : label("minutes-on-due-days");
    return as_sentence(speaker, labels.say(on, {{"time", time}}));
}

}  // namespace

std::vector<Said> SpokenExercise::all() const {
    std::vector<Said> result = dose;
    for (const auto* const said : {&build_up, &frequency, &cues, &note})
        if (*said) result.push_back(**said);
    return result;
}

bool SpokenExercise::has_changed() const {
    const auto said = all();
    return std::ranges::any_of(said, &Said::changed);
}

const SpokenExercise* SpokenWeek::find(std::size_t exercise) const {
    const auto at = std::ranges::find(exercises, exercise, &SpokenExercise::exercise);
    return at == exercises.end() ? nullptr : &*at;
}

std::vector<Said> changed(const SpokenExercise& before, const SpokenExercise& now) {
    SpokenExercise marked = now;
    mark_changes(marked, before);
    std::vector<Said> result = marked.all();
    std::erase_if(result, [](const Said& said) { return !said.changed; });
    return result;
}

DoseContext ExerciseSpeaker::context(std::size_t exercise, const Dose& dose, const Chosen& chosen) const {
    DoseContext context{part_of(routine_, routine_.exercises[exercise]), chosen, {}};
    if (!dose.frequency) return context;
    const auto* without = std::get_if<OnDaysWithout>(&(*dose.frequency)->days);
    if (without == nullptr) return context;
    const auto at = std::ranges::find(routine_.exercises, without->exercise, &Exercise::id);
    if (at != routine_.exercises.end() && at->name) context.other = **at->name;
    return context;
}

SpokenExercise ExerciseSpeaker::exercise(std::size_t exercise, const Dose& dose, const Chosen& chosen) const {
    const DoseContext context = this->context(exercise, dose, chosen);
    SpokenExercise spoken;
    spoken.exercise = exercise;
    spoken.name = name(exercise);
    spoken.dose = say_amount_of(speaker_, dose, context);
    spoken.build_up = say_build_up(speaker_, dose);
    spoken.frequency = say_frequency(speaker_, dose, context);
    spoken.often = say_often(speaker_, dose, context);
    spoken.cues = say_cues(speaker_, dose);
    if (dose.note) spoken.note = Said{Topic::note, **dose.note};
    spoken.box_cues = box_cues(dose);
    if (chosen.any()) spoken.marked = spoken.all() != this->exercise(exercise, dose, {}).all();
    return spoken;
}

SpokenExercise ExerciseSpeaker::in_week(std::size_t exercise, std::size_t index) const {
    const Week& week = sheet_.plan.weeks[index];
    const Chosen chosen = exercise < sheet_.facts.size() ? sheet_.facts[exercise].chosen_in(index) : Chosen{};
    SpokenExercise spoken = this->exercise(exercise, week.doses[exercise], chosen);
    if (week.presence[exercise] == Presence::added) spoken.added = speaker_.labels().say(label("added"));
    const Week* const before = index > 0            ? &sheet_.plan.weeks[index - 1]
                               : sheet_.plan.before ? &*sheet_.plan.before
                                                    : nullptr;
    if (before != nullptr && before->has(exercise) && before->doses[exercise] != week.doses[exercise])
        mark_changes(spoken, this->exercise(exercise, before->doses[exercise], chosen));
    return spoken;
}

std::string ExerciseSpeaker::heading(const Week& week) const {
    const Extent& extent = sheet_.plan.extent;
    const Labels& labels = speaker_.labels();
    const std::string heading = labels.say(
        label("week-of"), {{"week", std::to_string(week.number)}, {"weeks", std::to_string(extent.programme.most)}});
    return extent.is_if_needed(week.number) ? labels.say(label("week-if-needed"), {{"week", heading}}) : heading;
}

SpokenWeek ExerciseSpeaker::week(std::size_t index) const {
    const Week& week = sheet_.plan.weeks[index];
    SpokenWeek spoken;
    spoken.number = week.number;
    spoken.heading = heading(week);
    if (week.days[0].date) spoken.dates = speaker_.dates(*week.days[0].date, *week.days[6].date);
    spoken.minutes = say_minutes(speaker_, week);
    for (std::size_t e = 0; e < routine_.exercises.size(); ++e)
        if (week.has(e)) spoken.exercises.push_back(in_week(e, index));
    return spoken;
}

}  // namespace footplan::words
