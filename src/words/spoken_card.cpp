#include "words/spoken_parts.hpp"

#include <algorithm>

namespace footplan::words {

namespace {

/// All sentences of an exercise, whether or not they have changed.
std::string joined(const Speaker& speaker, const std::vector<Said>& all) {
    std::string result;
    for (const Said& said : all) result = speaker.sentences(result, said.text);
    return result;
}

bool says_the_same(const SpokenExercise& a, const SpokenExercise& b) {
    return std::ranges::equal(a.all(), b.all(), {}, &Said::text, &Said::text);
}

/// Two, and how many more there are: a card is too small for a bibliography. Those with a name come first.
std::string source_names(const Speaker& speaker, std::vector<Publication> sources) {
    constexpr std::size_t most = 2;
    std::stable_partition(sources.begin(), sources.end(),
                          [](const Publication& source) { return source.author || source.publisher; });
    std::string names;
    for (std::size_t i = 0; i < std::min(sources.size(), most); ++i) {
        const Publication& source = sources[i];
        const std::string& name = source.author      ? **source.author
                                  : source.publisher ? **source.publisher
                                  : source.title     ? **source.title
                                                     : source.id;
        names = names.empty() ? name : speaker.labels().say(label("cues"), {{"first", names}, {"second", name}});
    }
    if (sources.size() <= most) return names;
    const std::string rest = std::to_string(sources.size() - most);
    return speaker.labels().say(label("and-more"), {{"sources", names}, {"number", rest}});
}

std::string kind_of(const Labels& labels, PublicationKind kind) {
    switch (kind) {
        case PublicationKind::trial: return labels.say(label("kind-trial"));
        case PublicationKind::guideline: return labels.say(label("kind-guideline"));
        case PublicationKind::programme: return labels.say(label("kind-programme"));
        case PublicationKind::leaflet: return labels.say(label("kind-leaflet"));
        case PublicationKind::article: return labels.say(label("kind-article"));
    }
    return {};
}

std::string citation(const Publication& source, const Labels& labels) {
    std::string line;
    const auto add = [&](const std::string& part) { line += (line.empty() ? "" : ", ") + part; };
    if (source.title) add(**source.title);
    if (source.author) add(**source.author);
    if (source.publisher) add(**source.publisher);
    if (source.year) add(std::to_string(**source.year));
    if (line.empty()) line = source.id;
    if (!source.kind) return line;
    return labels.say(label("aside"), {{"text", line}, {"aside", kind_of(labels, **source.kind)}});
}

class CardSpeaker {
public:
    CardSpeaker(const Sheet& sheet, const ExerciseSpeaker& exercises, const std::vector<SpokenWeek>& weeks)
        : sheet_(sheet),
          routine_(sheet.plan.routine),
          exercises_(exercises),
          speaker_(exercises.speaker()),
          labels_(speaker_.labels()),
          weeks_(weeks) {}

    /// Whether some week has it, or a next step of one that has a card leads to it.
    bool has_card(std::size_t index) const {
        if (std::ranges::any_of(weeks_, [&](const SpokenWeek& week) { return week.find(index) != nullptr; }))
            return true;
        return awaits_criterion(routine_, index) && has_card(routine_.exercises[index].follows->exercise);
    }

    SpokenCard card(std::size_t index, const std::vector<SpokenSource>& sources) const {
        const Exercise& exercise = routine_.exercises[index];
        SpokenCard card;
        card.exercise = index;
        card.name = exercises_.name(index);
        if (exercise.position) card.position = **exercise.position;
        for (const auto& step : exercise.steps) card.steps.push_back(*step);
        card.equipment = of_texts(exercise.equipment, [&](const std::string& things) {
            return labels_.say(label("equipment"), {{"equipment", things}});
        });
        if (exercise.feel)
            card.remarks.push_back(as_sentence(speaker_, labels_.say(label("feel"), {{"feel", **exercise.feel}})));
        std::string cautions;
        for (const auto& caution : exercise.cautions) cautions = speaker_.sentences(cautions, *caution);
        if (!cautions.empty()) card.cautions = labels_.say(label("cautions"), {{"cautions", cautions}});
        card.when_done = when_done(index);
        add_doses(card);
        card.next_steps = next_steps(index);
        add_sources(card, sources);
        return card;
    }

private:
    template <class F>
    std::string of_texts(const Texts& texts, const F& say) const {
        if (texts.empty()) return {};
        std::vector<std::string> words;
        for (const auto& text : texts) words.push_back(*text);
        return say(speaker_.list(words));
    }

    std::string weeks(int first, int last) const {
        return say_weeks(labels_, first, last, sheet_.plan.extent.programme.most);
    }

    /// The weeks of the programme in which it is done; nothing if it is in all.
    std::string when_done(std::size_t index) const {
        if (awaits_criterion(routine_, index)) return begins_once(index);
        const int most = sheet_.plan.extent.programme.most;
        std::string result;
        for (int first = 1; first <= most; ++first) {
            if (!is_done_in(routine_, index, first)) continue;
            int last = first;
            while (last < most && is_done_in(routine_, index, last + 1)) ++last;
            if (first == 1 && last == most) return {};
            result = speaker_.sentences(result, as_sentence(speaker_, weeks(first, last)));
            first = last;
        }
        return result;
    }

    std::string begins_once(std::size_t index) const {
        const Succession& follows = *routine_.exercises[index].follows;
        const auto& once = routine_.exercises[follows.exercise].progression[follows.step].once;
        return as_sentence(speaker_, labels_.say(label("begins-once"), {{"exercise", exercises_.name(follows.exercise)},
                                                                        {"criterion", once ? **once : ""}}));
    }

    /// The first dose, and a row for each run of weeks that says something else.
    void add_doses(SpokenCard& card) const {
        const SpokenExercise* first = nullptr;
        const SpokenExercise* before = nullptr;
        std::vector<std::pair<const SpokenExercise*, int>> said;
        for (std::size_t w = 0; w < weeks_.size(); ++w) {
            const SpokenExercise* const now = weeks_[w].find(card.exercise);
            if (now == nullptr) {
                if (first != nullptr) add_successor(card, w);
                continue;
            }
            if (first == nullptr) first = now;
            if (before != nullptr && !says_the_same(*before, *now)) add_change(card, w, *before, said);
            if (before == nullptr || !says_the_same(*before, *now)) said.emplace_back(now, weeks_[w].number);
            before = now;
        }
        card.first = first != nullptr
                         ? plain(*first)
                         : exercises_.exercise(card.exercise, sheet_.plan.weeks.front().doses[card.exercise], {});
    }

    static SpokenExercise plain(SpokenExercise exercise) {
        exercise.added = {};
        for (Said& said : exercise.dose) said.changed = false;
        for (auto* const said : {&exercise.build_up, &exercise.frequency, &exercise.cues, &exercise.note})
            if (*said) (*said)->changed = false;
        return exercise;
    }

    /// To the last week in a row that says the same.
    int end_of_run(std::size_t exercise, std::size_t begin) const {
        std::size_t end = begin;
        while (end + 1 < weeks_.size()) {
            const SpokenExercise* const next = weeks_[end + 1].find(exercise);
            if (next == nullptr || !says_the_same(*next, *weeks_[begin].find(exercise))) break;
            ++end;
        }
        return weeks_[end].number;
    }

    void add_change(SpokenCard& card, std::size_t w, const SpokenExercise& before,
                    const std::vector<std::pair<const SpokenExercise*, int>>& said) const {
        const SpokenExercise& now = *weeks_[w].find(card.exercise);
        const std::string when = weeks(weeks_[w].number, end_of_run(card.exercise, w));
        const auto known = std::ranges::find_if(said, [&](const auto& of) { return says_the_same(*of.first, now); });
        const std::string what =
            known != said.end()
                ? as_sentence(speaker_, labels_.say(label("as-in-week"), {{"week", std::to_string(known->second)}}))
                : joined(speaker_, changed(before, now));
        card.changes.push_back({when, what});
    }

    /// The exercise that takes its place from this week on, said once.
    void add_successor(SpokenCard& card, std::size_t w) const {
        for (const Progression& step : routine_.exercises[card.exercise].progression) {
            if (!step.exercise || step.once || !step.weeks.contains(weeks_[w].number)) continue;
            if (w > 0 && weeks_[w - 1].find(card.exercise) == nullptr && step.weeks.contains(weeks_[w - 1].number))
                return;
            const int last = std::min(step.weeks.last.value_or(most_weeks), weeks_.back().number);
            card.changes.push_back({weeks(weeks_[w].number, last), go_on_with(step)});
            return;
        }
    }

    std::string go_on_with(const Progression& step) const {
        const std::string name = step.next ? exercises_.name(*step.next) : **step.exercise;
        return as_sentence(speaker_, labels_.say(label("go-on-with"), {{"exercise", name}}));
    }

    std::vector<SpokenStep> next_steps(std::size_t index) const {
        std::vector<SpokenStep> steps;
        Dose dose = sheet_.plan.weeks.back().doses[index];
        for (const Progression& step : routine_.exercises[index].progression) {
            if (!step.once) continue;
            const Dose next = merged(dose, step.changes);
            const std::string what = step.exercise ? go_on_with(step)
                                                   : joined(speaker_, changed(exercises_.exercise(index, dose, {}),
                                                                              exercises_.exercise(index, next, {})));
            dose = next;
            const std::string text = labels_.say(label("next-step"), {{"criterion", **step.once}, {"what", what}});
            steps.push_back({as_sentence(speaker_, text), labels_.say(label("reached-on"))});
        }
        return steps;
    }

    void add_sources(SpokenCard& card, const std::vector<SpokenSource>& sources) const {
        if (card.exercise >= sheet_.facts.size()) return;
        const auto& own = sheet_.facts[card.exercise].sources;
        if (own.empty()) return;
        card.source = labels_.say(label("source"), {{"source", source_names(speaker_, own)}});
        for (std::size_t i = 0; i < sources.size(); ++i)
            if (std::ranges::find(own, sources[i].id, &Publication::id) != own.end()) card.sources.push_back(i);
    }

    const Sheet& sheet_;
    const Routine& routine_;
    const ExerciseSpeaker& exercises_;
    const Speaker& speaker_;
    const Labels& labels_;
    const std::vector<SpokenWeek>& weeks_;
};

}  // namespace

std::string say_weeks(const Labels& labels, int first, int last, int last_of_programme) {
    const std::string from = std::to_string(first), to = std::to_string(last);
    if (last == last_of_programme && first < last) return labels.say(label("weeks-from"), {{"first", from}});
    if (first == last) return labels.say(label("weeks-one"), {{"week", from}});
    return labels.say(label("weeks-from-to"), {{"first", from}, {"last", to}});
}

std::vector<SpokenSource> say_sources(const Sheet& sheet, const Labels& labels) {
    std::vector<SpokenSource> sources;
    for (const ExerciseFacts& facts : sheet.facts)
        for (const Publication& source : facts.sources)
            if (std::ranges::find(sources, source.id, &SpokenSource::id) == sources.end())
                sources.push_back({source.id, citation(source, labels), source.url ? **source.url : std::string()});
    return sources;
}

std::vector<SpokenCard> say_cards(const Sheet& sheet, const ExerciseSpeaker& exercises,
                                  const std::vector<SpokenWeek>& weeks, const std::vector<SpokenSource>& sources) {
    const CardSpeaker speaker(sheet, exercises, weeks);
    std::vector<SpokenCard> cards;
    for (std::size_t e = 0; e < sheet.plan.routine.exercises.size(); ++e)
        if (speaker.has_card(e)) cards.push_back(speaker.card(e, sources));
    return cards;
}

}  // namespace footplan::words
