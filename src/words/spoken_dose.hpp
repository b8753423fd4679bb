#pragma once

#include <string>
#include <vector>

#include "plan/sheet.hpp"
#include "words/speaker.hpp"
#include "words/spoken.hpp"

namespace footplan::words {

/// What is needed to say a dose beside the dose itself.
struct DoseContext {
    /// What a side is of.
    BodyPart part = default_part;
    /// Parts that are marked.
    Chosen chosen{};
    /// Name of the exercise of "on days without".
    std::string other{};
};

/// How much, as sentences in the order in which they are read aloud; that it is not stated, where it is not.
std::vector<Said> say_amount_of(const Speaker& speaker, const Dose& dose, const DoseContext& context);

/// "Build up to 50 times."
std::optional<Said> say_build_up(const Speaker& speaker, const Dose& dose);

/// How often, with the time of one session. Nothing if only cues say when, and the time is not known.
std::optional<Said> say_frequency(const Speaker& speaker, const Dose& dose, const DoseContext& context);

/// How often alone; empty if only cues say when.
std::string say_often(const Speaker& speaker, const Dose& dose, const DoseContext& context);

/// "When: after waking; before bed."
std::optional<Said> say_cues(const Speaker& speaker, const Dose& dose);

/// A text of an author as a sentence: with a capital, and a full stop if nothing ends it.
std::string as_sentence(const Speaker& speaker, const std::string& text);

}  // namespace footplan::words
