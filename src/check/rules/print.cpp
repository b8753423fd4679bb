#include <array>
#include <optional>

#include "base/unprintable.hpp"
#include "check/subject.hpp"

namespace footplan::rules {

namespace {

using Text = Placed<std::string>;

template <class F>
void each_text(const Work& work, const F& visit) {
    for (const auto* part : {&work.unit, &work.task, &work.load})
        if (*part) visit(**part);
}

template <class F>
void each_text(const Dose& dose, const F& visit) {
    if (dose.phases)
        for (const Phase& phase : **dose.phases) {
            visit(phase.name);
            each_text(phase.work, visit);
        }
    each_text(dose.work, visit);
    if (dose.build_up)
        for (const auto* part : {&(*dose.build_up)->load, &(*dose.build_up)->every, &(*dose.build_up)->once})
            if (*part) visit(**part);
    if (dose.when)
        for (const Text& cue : **dose.when) visit(cue);
    if (dose.note) visit(*dose.note);
}

/// Every text of an author's own that a plan may print.
template <class F>
void each_text(const Exercise& exercise, const F& visit) {
    if (exercise.name) visit(*exercise.name);
    if (exercise.position) visit(*exercise.position);
    if (exercise.feel) visit(*exercise.feel);
    for (const Texts* texts : {&exercise.also_called, &exercise.equipment, &exercise.steps, &exercise.cautions})
        for (const Text& one : *texts) visit(one);
    each_text(exercise.dose, visit);
    for (const Progression& step : exercise.progression) {
        if (step.once) visit(*step.once);
        each_text(step.changes, visit);
    }
}

template <class F>
void each_text(const Routine& routine, const F& visit) {
    visit(routine.title);
    if (routine.summary) visit(*routine.summary);
    if (routine.for_name) visit(*routine.for_name);
    if (routine.afterwards) visit({(*routine.afterwards)->text, routine.afterwards->span});
    for (const Text& precaution : routine.precautions) visit(precaution);
    for (const Publication& source : routine.sources)
        for (const auto* part : {&source.title, &source.author, &source.publisher})
            if (*part) visit(**part);
    for (const Exercise& exercise : routine.exercises) each_text(exercise, visit);
}

/// The place of the character in the file; the whole text where escapes hide it.
Span place_in(const TextFile& source, const Text& text, const std::string& character) {
    const auto at = source.text().find(character, text.span.begin);
    // A text in several lines has the span of its first, and indentation between its words.
    const std::size_t reach = text.span.begin + 4 * text->size() + 64;
    if (at == std::string::npos || at > reach) return text.span;
    return {text.span.file, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + character.size())};
}

void unprintable_text(const Subject& subject, Findings& findings) {
    const auto& prints = subject.printable().prints;
    if (!prints) return;
    // The answers for the letters that come again and again.
    std::array<std::optional<bool>, 0x180> latin;
    const auto known = [&](char32_t c) {
        if (c >= latin.size()) return prints(c);
        if (!latin[c]) latin[c] = prints(c);
        return *latin[c];
    };
    each_text(subject.routine(), [&](const Text& text) {
        if (!subject.own(text.span)) return;
        for (const Unprintable& found : unprintable(*text, known)) {
            const std::string character = text->substr(found.begin, found.end - found.begin);
            findings.add(place_in(subject.texts()[text.span.file], text, character), found.message, found.help);
        }
    });
}

constexpr auto print_rows = std::to_array<CheckRule>({
    {rule("unprintable-text"), {.of_broken = true}, nullptr, unprintable_text},
});

}  // namespace

std::span<const CheckRule> print() { return print_rows; }

}  // namespace footplan::rules
