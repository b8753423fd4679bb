#include <algorithm>

#include "words/spoken_parts.hpp"

namespace footplan::words {

namespace {

class PlanSpeaker {
public:
    PlanSpeaker(const Sheet& sheet, const Labels& labels)
        : sheet_(sheet), routine_(sheet.plan.routine), labels_(labels), speaker_(labels), exercises_(sheet, labels) {}

    SpokenPlan plan() {
        SpokenPlan plan;
        plan.title = *routine_.title;
        if (routine_.summary) plan.summary = **routine_.summary;
        if (!sheet_.for_name.empty()) plan.for_name = labels_.say(label("for"), {{"name", sheet_.for_name}});
        for (const auto& precaution : routine_.precautions) plan.precautions.push_back(*precaution);
        for (std::size_t w = 0; w < sheet_.plan.weeks.size(); ++w) plan.weeks.push_back(exercises_.week(w));
        plan.length = length();
        if (sheet_.plan.extent.by_footplan) plan.length_remark = length_remark();
        plan.minutes = minutes(plan.weeks);
        plan.sources = say_sources(sheet_, labels_);
        plan.routine_source = routine_source();
        plan.claim = claim(plan.routine_source);
        plan.afterwards = afterwards();
        plan.cards = say_cards(sheet_, exercises_, plan.weeks, plan.sources);
        plan.legend = legend_of(sheet_, plan, labels_, 0, plan.weeks.size());
        return plan;
    }

private:
    std::string weeks(int number) const { return labels_.count(label("weeks"), number); }

    std::string length() const {
        const Extent& extent = sheet_.plan.extent;
        const auto& [least, most] = extent.programme;
        const auto text = [](int number) { return std::to_string(number); };
        if (extent.first == 1 && extent.last == most)
            return least == most ? weeks(most)
                                 : labels_.say(label("weeks-range"), {{"from", text(least)}, {"to", text(most)}});
        if (extent.first == extent.last)
            return labels_.say(label("week-of"), {{"week", text(extent.first)}, {"weeks", text(most)}});
        return labels_.say(label("weeks-of"),
                           {{"first", text(extent.first)}, {"last", text(extent.last)}, {"weeks", text(most)}});
    }

    std::string length_remark() const {
        return labels_.say(label("length-chosen"), {{"weeks", weeks(sheet_.plan.extent.programme.most)}});
    }

    std::vector<std::string> minutes(const std::vector<SpokenWeek>& weeks) const {
        std::vector<std::string> result;
        for (std::size_t begin = 0; begin < weeks.size();) {
            std::size_t end = begin + 1;
            while (end < weeks.size() && weeks[end].minutes == weeks[begin].minutes) ++end;
            if (begin == 0 && end == weeks.size())
                return weeks[0].minutes.empty() ? result : std::vector{weeks[0].minutes};
            const std::string when =
                say_weeks(labels_, weeks[begin].number, weeks[end - 1].number, sheet_.plan.extent.programme.most);
            if (!weeks[begin].minutes.empty())
                result.push_back(labels_.say(label("in-weeks"), {{"weeks", when}, {"text", weeks[begin].minutes}}));
            begin = end;
        }
        return result;
    }

    std::string routine_source() const {
        if (!routine_.source) return {};
        for (const Publication& source : routine_.sources)
            if (source.id == **routine_.source && source.title) return **source.title;
        for (const ExerciseFacts& facts : sheet_.facts)
            for (const Publication& source : facts.sources)
                if (source.id == **routine_.source && source.title) return **source.title;
        return {};
    }

    std::string claim(const std::string& source) const {
        if (!routine_.session_length) return {};
        const std::string time = speaker_.time(**routine_.session_length);
        return as_sentence(speaker_, source.empty()
                                         ? labels_.say(label("session-claim-of-routine"), {{"time", time}})
                                         : labels_.say(label("session-claim"), {{"source", source}, {"time", time}}));
    }

    std::string afterwards() const {
        if (!routine_.afterwards) return {};
        const Afterwards& after = **routine_.afterwards;
        const std::string text = after.frequency ? speaker_.frequency(*after.frequency) : after.text;
        return as_sentence(speaker_, labels_.say(label("afterwards"), {{"text", text}}));
    }

    const Sheet& sheet_;
    const Routine& routine_;
    const Labels& labels_;
    Speaker speaker_;
    ExerciseSpeaker exercises_;
};

/// Which signs some weeks have.
struct Signs {
    bool required = false, optional = false, cue = false, open = false, rest = false, mark = false;
};

void add(Signs& signs, const Times& times, const Dose& dose) {
    signs.required |= times.required > 0;
    signs.open |= times.open;
    signs.rest |= times.none();
    if (times.optional == 0) return;
    signs.optional |= dose.frequency.has_value();
    signs.cue |= !dose.frequency;
}

}  // namespace

SpokenPlan speak(const Sheet& sheet, const Labels& labels) { return PlanSpeaker(sheet, labels).plan(); }

std::vector<LegendEntry> legend_of(const Sheet& sheet, const SpokenPlan& plan, const Labels& labels, std::size_t begin,
                                   std::size_t end) {
    Signs signs;
    for (std::size_t w = begin; w < end; ++w) {
        const Week& week = sheet.plan.weeks[w];
        for (const SpokenExercise& exercise : plan.weeks[w].exercises) {
            signs.mark |= exercise.marked;
            for (std::size_t d = 0; d < week.days.size(); ++d)
                add(signs, week.times(exercise.exercise, d), week.doses[exercise.exercise]);
        }
    }
    using Sign = LegendEntry::Sign;
    std::vector<LegendEntry> legend;
    if (signs.required) legend.push_back({Sign::box, labels.say(label("legend-box"))});
    if (signs.optional || signs.cue) {
        const Label words = !signs.cue       ? label("legend-optional")
                            : signs.optional ? label("legend-optional-or-cue")
                                             : label("legend-cue");
        legend.push_back({Sign::optional, labels.say(words)});
    }
    if (signs.open) legend.push_back({Sign::open, labels.say(label("legend-open"))});
    if (signs.rest) legend.push_back({Sign::rest, labels.say(label("legend-rest"))});
    if (signs.mark)
        legend.push_back(
            {Sign::text, labels.say(label("legend-chosen"), {{"mark", labels.say(label("chosen-mark"))}})});
    return legend;
}

}  // namespace footplan::words
