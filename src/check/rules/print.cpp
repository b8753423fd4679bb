#include <fmt/format.h>

#include <array>
#include <optional>

#include "base/utf8.hpp"
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

/// What can be printed, with the answers for the letters that come again and again.
class Printable {
public:
    explicit Printable(const Abilities& abilities) : abilities_(abilities) {}

    bool operator()(char32_t c) {
        if (c >= latin_.size()) return abilities_.prints(c);
        auto& known = latin_[c];
        if (!known) known = abilities_.prints(c);
        return *known;
    }

private:
    const Abilities& abilities_;
    std::array<std::optional<bool>, 0x180> latin_;
};

std::optional<std::string> first_unprintable(const std::string& text, Printable& prints) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = utf8::next(text, at);
        if (c >= ' ' && !utf8::is_control(c) && !prints(c)) return text.substr(begin, at - begin);
    }
    return std::nullopt;
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
    if (!subject.abilities().prints) return;
    Printable prints(subject.abilities());
    each_text(subject.routine(), [&](const Text& text) {
        if (!subject.own(text.span)) return;
        const auto character = first_unprintable(*text, prints);
        if (!character) return;
        std::size_t at = 0;
        const auto code_point = static_cast<unsigned>(utf8::next(*character, at));
        diagnostics.add(
            finding(rule("unprintable-text"), place_in(subject.texts()[text.span.file], text, *character),
                    fmt::format("the fonts of the plan have no shape for '{}' (U+{:04X})", *character, code_point),
                    "write it in other characters"));
    });
}

}  // namespace footplan::rules
