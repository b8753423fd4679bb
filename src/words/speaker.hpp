#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "model/routine.hpp"
#include "plan/duration.hpp"
#include "words/labels.hpp"

namespace footplan::words {

/// Says the values of the model in the words of a file of labels. Texts begin with a small letter, as within a
/// sentence; `sentence` makes them begin one.
class Speaker {
public:
    /// Keeps a reference.
    explicit Speaker(const Labels& labels) : labels_(labels) {}

    const Labels& labels() const { return labels_; }

    /// "10 times", "20 stones", "6 rounds"
    std::string reps(const Quantity& quantity, std::string_view unit = {}) const;
    std::string sets(const Quantity& quantity) const;
    /// "8 to 12", "at least 8"; not of a quantity that is open at both ends.
    std::string number(const Quantity& quantity) const;
    /// "10 to 15 seconds", "about 20 seconds", "as long as you can"
    std::string time(const Time& time) const;
    std::string tempo(const Tempo& tempo) const;
    /// "twice a day, every other day". `other` is the name of the exercise of "on days without"; else its id is said.
    std::string frequency(const Frequency& frequency, std::string_view other = {}) const;

    /// "1 minute", "2 to 3 minutes", "under a minute": to the nearest minute.
    std::string minutes(Seconds min, Seconds max) const;
    /// "about 1 minute", "about 2 to 3 minutes", "up to 1 minute", "less than a minute": to the nearest minute.
    std::string about_minutes(Seconds min, Seconds max) const;
    /// The same as far as the time is known, "at least 2 minutes" too; empty if that is not a whole minute.
    std::string about(const Duration& time) const;
    /// "Monday", "Mon"
    std::string weekday(Weekday day) const;
    std::string weekday_short(Weekday day) const;
    /// "30 Nov 2026", "30 Nov to 6 Dec 2026"
    std::string date(std::chrono::sys_days day) const;
    std::string dates(std::chrono::sys_days first, std::chrono::sys_days last) const;
    /// "Monday, Wednesday and Friday"
    std::string list(const std::vector<std::string>& words) const;
    /// "10 times, hold 3 seconds": parts of one sentence.
    std::string clauses(const std::vector<std::string>& parts) const;
    /// "First one. Then the other."
    std::string sentences(std::string_view first, std::string_view second) const;

private:
    std::string days(const Frequency& frequency, std::string_view other) const;

    const Labels& labels_;
};

/// The text with its first letter a capital.
std::string sentence(std::string text);

}  // namespace footplan::words
