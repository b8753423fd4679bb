#include "app/merge.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "app/print.hpp"
#include "base/text.hpp"
#include "check/merge.hpp"
#include "check/same.hpp"
#include "vocabulary/routine_keys.hpp"
#include "words/spoken_parts.hpp"

namespace footplan::app {

namespace {

using words::label;

void refuse(const std::vector<std::string>& conflicts) {
    if (conflicts.empty()) return;
    throw UsageError(fmt::format("these routines do not fit into one plan; '--separate' prints one each:\n  {}",
                                 fmt::join(conflicts, "\n  ")));
}

void add_once(std::vector<std::string>& texts, const std::string& text) {
    if (!text.empty() && std::ranges::find(texts, text) == texts.end()) texts.push_back(text);
}

/// Publications that only share an id, by which a plan names each, a sentence for each such id.
std::vector<std::string> other_sources(const std::vector<Sheet>& sheets) {
    std::vector<std::string> found;
    std::vector<const Publication*> known;
    for (const Sheet& sheet : sheets)
        for (const ExerciseFacts& facts : sheet.facts)
            for (const Publication& source : facts.sources) {
                const auto at = std::ranges::find(known, source.id, &Publication::id);
                if (at == known.end())
                    known.push_back(&source);
                else if (!same_values(vocabulary::source_rows, **at, source))
                    add_once(found, fmt::format("{} is one source here and another there", text::quoted(source.id)));
            }
    return found;
}

/// "Foot basics: 3 times a week; Heel pain: every day", or the same for all.
std::optional<Placed<Afterwards>> afterwards_of(const std::vector<Routine>& routines, const words::Speaker& speaker) {
    const auto& first = routines.front().afterwards;
    const auto said = [](const auto& after) { return after ? (**after).text : std::string(); };
    if (std::ranges::all_of(routines, [&](const Routine& one) { return said(one.afterwards) == said(first); }))
        return first;
    std::string all;
    for (const Routine& routine : routines) {
        if (!routine.afterwards) continue;
        const Afterwards& after = **routine.afterwards;
        const std::string text = after.frequency ? speaker.frequency(*after.frequency) : after.text;
        const std::string named = speaker.labels().say(label("named"), {{"name", *routine.title}, {"text", text}});
        all = all.empty() ? named : speaker.labels().say(label("cues"), {{"first", all}, {"second", named}});
    }
    return Placed<Afterwards>{{std::move(all), std::nullopt}, {}};
}

/// What the whole is called, and what is said of it.
void name_whole(Routine& whole, const std::vector<Routine>& routines, const words::Speaker& speaker) {
    std::vector<std::string> ids, titles, complaints, summaries;
    for (const Routine& routine : routines) {
        ids.push_back(routine.id);
        add_once(titles, *routine.title);
        if (routine.complaint) add_once(complaints, **routine.complaint);
        if (routine.summary)
            add_once(summaries,
                     speaker.labels().say(label("named"), {{"name", *routine.title}, {"text", **routine.summary}}));
    }
    std::string summary;
    for (const std::string& text : summaries) summary = speaker.sentences(summary, as_sentence(speaker, text));

    whole.id = fmt::format("{}", fmt::join(ids, "+"));
    whole.title.value = speaker.list(titles);
    if (!summary.empty()) whole.summary = Placed<std::string>{std::move(summary), {}};
    if (!complaints.empty()) whole.complaint = Placed<std::string>{speaker.list(complaints), {}};
    whole.afterwards = afterwards_of(routines, speaker);
}

bool are_different(const std::vector<std::string>& texts) {
    return std::set<std::string>(texts.begin(), texts.end()).size() == texts.size();
}

/// Ids of routines, with a number if two are the same.
std::vector<std::string> ids_of(const std::vector<Routine>& routines) {
    std::vector<std::string> ids, numbered;
    for (const Routine& routine : routines) {
        ids.push_back(routine.id);
        numbered.push_back(fmt::format("{} {}", routine.id, ids.size()));
    }
    return are_different(ids) ? ids : numbered;
}

/// What tells the routines apart for who reads the plan: their titles, or, if two have one title, their ids.
std::vector<std::string> names_of(const std::vector<Routine>& routines) {
    std::vector<std::string> titles;
    for (const Routine& routine : routines) titles.push_back(*routine.title);
    return are_different(titles) ? titles : ids_of(routines);
}

/// "Toe press (Heel pain)"
void name_apart(Merged& merged, const std::vector<std::string>& names, const words::Labels& labels) {
    std::set<std::size_t> apart;
    for (const Apart& two : merged.apart) apart.insert({two.exercise, two.other});
    for (const std::size_t index : apart) {
        std::string& name = merged.routine.exercises[index].name->value;
        name = labels.say(label("aside"), {{"text", name}, {"aside", names[merged.origins[index].routine]}});
        merged.routine.exercises[index].id = text::slug(name);
    }
}

std::string notes_of(const Merged& merged) {
    std::string notes;
    const std::vector<std::string> ids = ids_of(merged.parts);
    const auto routine = [&](std::size_t index) { return text::quoted(ids[merged.origins[index].routine]); };
    for (const Apart& two : merged.apart)
        notes += fmt::format("footplan: {} is in {} and, {}, in {}: the plan has both\n",
                             text::quoted(merged.routine.exercises[two.exercise].id), routine(two.other), two.why,
                             routine(two.exercise));
    for (const AlsoIn& also : merged.also_in)
        if (!also.same_dose)
            notes += fmt::format("footplan: {} is in {} and in {}: the plan has the dose of {}, which is no smaller\n",
                                 text::quoted(merged.routine.exercises[also.exercise].id), routine(also.exercise),
                                 text::quoted(ids[also.other.routine]), routine(also.exercise));
    return notes;
}

/// Writes beside each dose what the other routines ask of the exercise in the same week.
class Notes {
public:
    Notes(const Job& job, const Merged& merged, const Extent& extent, const words::Labels& labels)
        : merged_(merged), labels_(labels), speaker_(labels) {
        for (const AlsoIn& also : merged.also_in) {
            const std::size_t part = also.other.routine;
            if (!parts_.contains(part))
                parts_.emplace(part, Sheet{make_plan(merged.parts[part], job.start, extent), {}, {}, {}});
        }
    }

    void add_to(Plan& plan) const {
        for (const AlsoIn& also : merged_.also_in) {
            const Plan& other = parts_.at(also.other.routine).plan;
            for (std::size_t w = 0; w < plan.weeks.size(); ++w) add(plan.weeks[w], also, other.weeks[w]);
            if (plan.before) add(*plan.before, also, *other.before);
        }
    }

private:
    void add(Week& week, const AlsoIn& also, const Week& other) const {
        if (!week.has(also.exercise) || !other.has(also.other.exercise)) return;
        std::optional<Placed<std::string>>& note = week.doses[also.exercise].note;
        const std::string own = note ? as_sentence(speaker_, **note) : std::string();
        note = Placed<std::string>{speaker_.sentences(own, said(also, other)), {}};
    }

    std::string said(const AlsoIn& also, const Week& week) const {
        const Sheet& part = parts_.at(also.other.routine);
        const std::string& title = *part.plan.routine.title;
        if (also.same_dose) return as_sentence(speaker_, labels_.say(label("also-in"), {{"routine", title}}));
        const words::ExerciseSpeaker exercises(part, labels_);
        std::string dose;
        for (const words::Said& said :
             exercises.exercise(also.other.exercise, week.doses[also.other.exercise], {}).all())
            dose = speaker_.sentences(dose, as_sentence(speaker_, said.text));
        return labels_.say(label("also-in-with"), {{"routine", title}, {"dose", dose}});
    }

    const Merged& merged_;
    const words::Labels& labels_;
    words::Speaker speaker_;
    /// By the place of their routine; those that a note speaks of.
    std::map<std::size_t, Sheet> parts_;
};

std::string joint_version(const std::vector<Sheet>& sheets) {
    std::string all;
    for (const Sheet& sheet : sheets) all += sheet.version;
    return version_id(all);
}

}  // namespace

std::optional<MergedSheet> merged_sheet(Workspace& workspace, const Job& job,
                                        const std::vector<CheckedRoutine>& checked) {
    std::vector<Routine> routines;
    for (const CheckedRoutine& one : checked) routines.push_back(one.routine);
    const bool is_given = job.weeks && !job.weeks->is_slice;
    Merged merged = merge(routines, is_given ? std::optional(job.weeks->last) : std::nullopt,
                          [&](const auto& figure) { return workspace.pictures.path_of(figure); });
    refuse_endless_plan(workspace, job, merged.routine);
    if (workspace.diagnostics.has_errors()) return std::nullopt;
    const words::Labels labels = open_labels(workspace, job.language);
    const std::vector<std::string> names = names_of(routines);
    name_whole(merged.routine, routines, words::Speaker(labels));
    std::string notes = notes_of(merged);
    name_apart(merged, names, labels);
    const Extent extent = extent_of(job, merged.routine);
    std::vector<Sheet> sheets;
    for (std::size_t i = 0; i < routines.size(); ++i)
        sheets.push_back(make_sheet(workspace, make_plan(routines[i], job.start, extent), checked[i].verdicts));
    std::ranges::copy(other_sources(sheets), std::back_inserter(merged.conflicts));
    refuse(merged.conflicts);
    Sheet sheet;
    sheet.plan = make_plan(merged.routine, job.start, extent);
    sheet.for_name = name_on_plan(job, merged.routine);
    Notes(job, merged, extent, labels).add_to(sheet.plan);
    for (const Origin& origin : merged.origins) sheet.facts.push_back(sheets[origin.routine].facts[origin.exercise]);
    sheet.version = joint_version(sheets);
    return MergedSheet{std::move(sheet), std::move(notes)};
}

}  // namespace footplan::app
