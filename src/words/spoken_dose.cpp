// How much: a dose as short sentences.

#include "words/spoken_dose.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "words/amount.hpp"

namespace footplan::words {

namespace {

struct PartLabels {
    Label one, both;
};
constexpr std::array part_labels{
    PartLabels{label("foot"), label("feet")},    PartLabels{label("leg"), label("legs")},
    PartLabels{label("ankle"), label("ankles")}, PartLabels{label("knee"), label("knees")},
    PartLabels{label("hip"), label("hips")},     PartLabels{label("calf"), label("calves")},
    PartLabels{label("hand"), label("hands")},   PartLabels{label("arm"), label("arms")}};
static_assert(part_labels.size() == body_part_names.size());

bool open(const Quantity& quantity) { return !quantity.min && !quantity.max; }

/// Whether rounds are worth a word.
bool several(const Quantity& sets) { return !(is_exactly(sets, 1) || (sets.form == Form::up_to && sets.max == 1)); }

template <class T>
bool same(const std::optional<Placed<T>>& a, const std::optional<Placed<T>>& b) {
    return a.has_value() == b.has_value() && (!a || **a == **b);
}

bool same_count(const Work& a, const Work& b) {
    return same(a.reps, b.reps) && same(a.duration, b.duration) && same(a.task, b.task) && same(a.unit, b.unit);
}

bool is_stated(const Work& work) { return work.reps || work.duration || work.hold || work.tempo || work.task; }

class AmountSpeaker {
public:
    AmountSpeaker(const Speaker& speaker, const Dose& dose, const DoseContext& context)
        : speaker_(speaker), labels_(speaker.labels()), dose_(dose), context_(context), works_(works_of(dose)) {}

    std::vector<Said> sentences() {
        share();
        if (has_phases())
            of_phases();
        else
            of_work();
        after_the_count();
        rests();
        if (shared_.load) add(Topic::load, labels_.say(label("with-load"), {{"load", **shared_.load}}));
        if (std::ranges::none_of(works_, is_stated)) add(Topic::amount, labels_.say(label("amount-not-stated")));
        return std::move(said_);
    }

private:
    bool has_phases() const { return dose_.phases && !(*dose_.phases)->empty(); }
    const std::vector<Phase>& phases() const { return **dose_.phases; }
    bool phase_by_phase() const { return has_phases() && phases_per(dose_) == PhasesPer::exercise; }

    void add(Topic topic, const std::string& text) {
        if (!text.empty()) said_.push_back({topic, as_sentence(speaker_, text)});
    }

    std::string mark(std::string text, bool chosen) const {
        return chosen ? text + labels_.say(label("chosen-mark")) : text;
    }

    /// What all phases have alike is said once, after them.
    void share() {
        shared_ = works_.front();
        const auto keep = [&](auto member) {
            if (!std::ranges::all_of(works_, [&](const Work& work) { return same(work.*member, shared_.*member); }))
                (shared_.*member).reset();
        };
        keep(&Work::hold), keep(&Work::tempo), keep(&Work::rest_between_reps), keep(&Work::load);
    }

    std::string side() const {
        const Label part = part_labels[static_cast<std::size_t>(context_.part)].one;
        const std::string one = labels_.say(part);
        switch (side_of(dose_)) {
            case Side::both: return dose_.side ? labels_.say(label("side-of-both"), {{"parts", parts()}}) : "";
            case Side::each:
            case Side::alternate: return labels_.say(label("side-of-each"), {{"part", one}});
            case Side::left: return labels_.say(label("side-of-left"), {{"part", one}});
            case Side::right: return labels_.say(label("side-of-right"), {{"part", one}});
            case Side::affected: return labels_.say(label("side-of-affected"), {{"part", one}});
        }
        return {};
    }
    std::string parts() const { return labels_.say(part_labels[static_cast<std::size_t>(context_.part)].both); }

    /// "Each foot 10 times", "Each foot: hold 30 seconds".
    std::string with_side(const std::string& work, bool counted) const {
        const std::string whose = side();
        if (whose.empty()) return work;
        if (work.empty()) return whose;
        return counted ? labels_.say(label("of-side"), {{"side", whose}, {"work", work}})
                       : labels_.say(label("named"), {{"name", whose}, {"text", work}});
    }

    /// "10 times", "20 stones", "30 seconds", "once through the alphabet"; empty if only a hold or nothing is given.
    std::string count(const Work& work) const {
        if (work.task) return **work.task;
        if (work.duration) return mark(speaker_.time(**work.duration), context_.chosen.duration);
        if (!work.reps || (*work.reps)->form == Form::repeat) return {};
        return mark(speaker_.reps(**work.reps, work.unit ? **work.unit : std::string()), context_.chosen.reps);
    }
    /// Whether "3 rounds of" reads well before it.
    static bool takes_of(const Work& work) {
        if (work.duration) return (*work.duration)->form != Form::as_tolerated;
        return work.reps && !open(**work.reps) && !is_exactly(**work.reps, 1);
    }

    std::string rounds(const Quantity& sets) const { return mark(speaker_.sets(sets), context_.chosen.sets); }

    std::string in_rounds(const Quantity& sets, const std::string& work, bool takes_of) const {
        if (!several(sets)) return work;
        const std::string many = rounds(sets);
        if (work.empty()) return many;
        if (takes_of && !open(sets)) return labels_.say(label("rounds-of"), {{"rounds", many}, {"work", work}});
        return labels_.say(label("rounds-and"), {{"rounds", many}, {"work", work}});
    }

    std::string hold(const Time& time) const {
        return labels_.say(label("hold-for"), {{"time", mark(speaker_.time(time), context_.chosen.hold)}});
    }

    void of_work() {
        const Quantity sets = sets_of(dose_);
        Work work = works_.front();
        // "3 rounds. Hold 30 seconds.": once in each round goes without saying.
        if (several(sets) && work.hold && work.reps && is_exactly(**work.reps, 1) && !context_.chosen.reps)
            work.reps.reset();
        const std::string text = in_rounds(sets, count(work), takes_of(work));
        const bool counted = !work.task || several(sets);
        if (!text.empty()) return add(Topic::amount, with_side(text, counted));
        // A hold or a tempo alone is what is done on that side.
        std::string alone;
        if (shared_.hold) {
            alone = hold(**shared_.hold);
            shared_.hold.reset();
        } else if (shared_.tempo) {
            alone = speaker_.tempo(**shared_.tempo);
            shared_.tempo.reset();
        }
        add(Topic::amount, with_side(alone, false));
    }

    /// Whether each phase is only a direction of the same movement.
    bool are_ways() const {
        const std::string known = labels_.say(label("ways"));
        const auto ways = text::split(known, ',');
        return phases().size() > 1 && std::ranges::all_of(phases(), [&](const Phase& phase) {
                   const std::string name = text::lower(text::trim(*phase.name));
                   return std::ranges::any_of(ways, [&](std::string_view way) { return text::trim(way) == name; });
               });
    }

    bool same_counts() const {
        return std::ranges::all_of(works_, [&](const Work& work) { return same_count(work, works_.front()); });
    }
    bool alike() const {
        const auto no_own_rounds = [](const Phase& phase) { return !phase.sets && !phase.rest; };
        const auto nothing_aside = [&](const Work& work) { return aside(work, nullptr).empty(); };
        return same_counts() && std::ranges::all_of(works_, nothing_aside) &&
               std::ranges::all_of(phases(), no_own_rounds);
    }

    void of_phases() {
        const Quantity sets = sets_of(dose_);
        const Work& first = works_.front();
        if (are_ways() && alike() && phases_per(dose_) == PhasesPer::set && (first.reps || first.duration)) {
            const std::string both = labels_.say(label("each-way"), {{"work", count(first)}});
            const std::string counted = with_side(in_rounds(sets, both, takes_of(first)), true);
            return add(Topic::amount, labels_.say(label("named"), {{"name", counted}, {"text", in_turn(false)}}));
        }
        if (phases_per(dose_) == PhasesPer::rep && same_counts() && !count(first).empty()) {
            const std::string each = labels_.say(label("each-time"), {{"phases", in_turn(false)}});
            const std::string counted = with_side(in_rounds(sets, count(first), takes_of(first)), !first.task);
            return add(Topic::amount, labels_.say(label("named"), {{"name", counted}, {"text", each}}));
        }
        const std::string turn = in_turn(true);
        if (phase_by_phase() || !several(sets)) return add(Topic::amount, with_side(turn, false));
        add(Topic::amount, labels_.say(label("named"), {{"name", with_side(rounds(sets), true)}, {"text", turn}}));
    }

    /// "eyes open 60 seconds, then eyes closed 30 seconds"
    std::string in_turn(bool with_counts) const {
        std::string result;
        for (std::size_t i = 0; i < phases().size(); ++i) {
            const std::string one = phase(phases()[i], works_[i], with_counts);
            result = i == 0 ? one : labels_.say(label("then"), {{"first", result}, {"second", one}});
        }
        return result;
    }

    std::string phase(const Phase& phase, const Work& work, bool with_count) const {
        std::string text = with_count ? count(work) : std::string();
        if (phase_by_phase()) text = in_rounds(phase.sets ? **phase.sets : sets_of(dose_), text, takes_of(work));
        text = text.empty() ? *phase.name : labels_.say(label("phase-work"), {{"phase", *phase.name}, {"work", text}});
        const std::string more = aside(work, phase.rest ? &**phase.rest : nullptr);
        return more.empty() ? text : labels_.say(label("aside"), {{"text", text}, {"aside", more}});
    }

    /// What a phase has that the others have not.
    std::string aside(const Work& work, const Time* rest) const {
        std::vector<std::string> parts;
        if (work.hold && !shared_.hold) parts.push_back(hold(**work.hold));
        if (work.tempo && !shared_.tempo) parts.push_back(speaker_.tempo(**work.tempo));
        if (work.load && !shared_.load) parts.push_back(labels_.say(label("with-load"), {{"load", **work.load}}));
        if (work.rest_between_reps && !shared_.rest_between_reps)
            parts.push_back(between_reps(**work.rest_between_reps));
        if (rest != nullptr) parts.push_back(between_rounds(*rest));
        return speaker_.clauses(parts);
    }

    /// Hold, tempo, whether to repeat, and the change of sides.
    void after_the_count() {
        if (shared_.hold) add(Topic::hold, hold(**shared_.hold));
        if (shared_.tempo) add(Topic::tempo, speaker_.tempo(**shared_.tempo));
        const auto repeats = [](const Work& work) { return work.reps && (*work.reps)->form == Form::repeat; };
        if (std::ranges::any_of(works_, repeats)) add(Topic::repeat, labels_.say(label("times-repeat")));
        if (side_of(dose_) == Side::alternate)
            add(Topic::turns, labels_.say(label("change-sides"), {{"parts", parts()}}));
    }

    std::string between_reps(const Time& time) const {
        return labels_.say(label("rest-between-repetitions"), {{"time", speaker_.time(time)}});
    }
    std::string between_rounds(const Time& time) const {
        return labels_.say(label("rest-between-rounds"), {{"time", mark(speaker_.time(time), context_.chosen.rest)}});
    }

    /// A rest is said only if there is something to rest between.
    void rests() {
        const auto at_once = [](const Work& work) {
            return work.duration || work.task || (work.reps && is_exactly(**work.reps, 1));
        };
        if (shared_.rest_between_reps && !std::ranges::all_of(works_, at_once))
            add(Topic::rest_between_reps, between_reps(**shared_.rest_between_reps));
        const auto has_rounds = [&](const Phase& phase) { return several(phase.sets ? **phase.sets : sets_of(dose_)); };
        const bool any = phase_by_phase() ? std::ranges::any_of(phases(), has_rounds) : several(sets_of(dose_));
        const bool grows = dose_.build_up && (*dose_.build_up)->sets;
        if (dose_.rest && (any || grows)) add(Topic::rest, between_rounds(**dose_.rest));
    }

    const Speaker& speaker_;
    const Labels& labels_;
    const Dose& dose_;
    const DoseContext& context_;
    /// Of each phase; of a dose without phases there is one.
    std::vector<Work> works_;
    /// Of what they all have, what is not said yet.
    Work shared_;
    std::vector<Said> said_;
};

}  // namespace

std::string as_sentence(const Speaker& speaker, const std::string& text) {
    const std::string begun = sentence(text);
    if (begun.empty()) return begun;
    const std::string_view endings[] = {".", "!", "?", "…", ":", "。"};
    const bool ended = std::ranges::any_of(endings, [&](std::string_view end) { return begun.ends_with(end); });
    return ended ? begun : speaker.labels().say(label("end"), {{"text", begun}});
}

std::vector<Said> say_amount_of(const Speaker& speaker, const Dose& dose, const DoseContext& context) {
    return AmountSpeaker(speaker, dose, context).sentences();
}

}  // namespace footplan::words
