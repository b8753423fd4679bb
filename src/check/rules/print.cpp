#include "base/unprintable.hpp"
#include "check/subject.hpp"

namespace footplan::rules {

namespace {

using Text = Placed<std::string>;

template <class F>
void each_text(const Dose& dose, const F& visit) {
    if (dose.phases)
        for (const Phase& phase : **dose.phases) visit(phase.name);
    if (dose.work.load) visit(*dose.work.load);
    if (dose.when)
        for (const Text& cue : **dose.when) visit(cue);
    if (dose.note) visit(*dose.note);
}

/// Every text of an author's own that a plan may print.
template <class F>
void each_text(const Exercise& exercise, const F& visit) {
    if (exercise.name) visit(*exercise.name);
    if (exercise.position) visit(*exercise.position);
    for (const Texts* texts : {&exercise.also_called, &exercise.equipment, &exercise.steps, &exercise.cautions})
        for (const Text& one : *texts) visit(one);
    each_text(exercise.dose, visit);
    for (const Progression& step : exercise.progression) each_text(step.changes, visit);
}

template <class F>
void each_text(const Routine& routine, const F& visit) {
    visit(routine.title);
    if (routine.summary) visit(*routine.summary);
    for (const Text& precaution : routine.precautions) visit(precaution);
    for (const Publication& source : routine.sources)
        for (const auto* part : {&source.title, &source.author, &source.publisher})
            if (*part) visit(**part);
    for (const Exercise& exercise : routine.exercises) each_text(exercise, visit);
}

/// Where the character stands in the file; the whole text where escapes hide it.
Span place_in(const TextFile& source, const Text& text, const std::string& character) {
    const auto at = source.text().find(character, text.span.begin);
    // A text in several lines has the span of its first, and indentation between its words.
    const std::size_t reach = text.span.begin + 4 * text->size() + 64;
    if (at == std::string::npos || at > reach) return text.span;
    return {text.span.file, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + character.size())};
}

}  // namespace

void unprintable_text(const Subject& subject, Diagnostics& diagnostics) {
    const auto& prints = subject.abilities().prints;
    if (!prints) return;
    each_text(subject.routine(), [&](const Text& text) {
        if (!subject.own(text.span)) return;
        for (const Unprintable& found : unprintable(*text, prints)) {
            const std::string character = text->substr(found.begin, found.end - found.begin);
            diagnostics.add(finding(rule("unprintable-text"),
                                    place_in(subject.texts()[text.span.file], text, character), found.message,
                                    found.help));
        }
    });
}

}  // namespace footplan::rules
