#include "schema/patterns.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "model/frequency.hpp"

namespace footplan::schema::patterns {

namespace {

/// Letters in both cases, "|" and "?" and blanks as they are; a blank is white space.
std::string any_case(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == ' ')
            result += "\\s+";
        else if (c >= 'a' && c <= 'z')
            fmt::format_to(std::back_inserter(result), "[{}{}]", static_cast<char>(c - 'a' + 'A'), c);
        else
            result += c;
    }
    return result;
}

std::string group(std::string_view alternatives) { return fmt::format("(?:{})", alternatives); }
std::string whole(std::string_view pattern) { return fmt::format("^\\s*(?:{})\\s*$", pattern); }

std::string number_words() { return any_case("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"); }

/// Above zero; up to seven digits, as many as are read.
std::string whole_number() { return group("0*[1-9][0-9]{0,6}(?:\\.0+)?|" + number_words()); }
std::string number() { return group("(?=[0-9.]*[1-9])[0-9]+(?:\\.[0-9]+)?|" + number_words()); }
std::string up_to_seven() { return group("0*[1-7]|" + any_case("one|two|three|four|five|six|seven")); }
std::string adverb() { return group(any_case("once|twice|thrice")); }

std::string dash() { return "(?:\\s*[-\\u2010-\\u2015\\u2212]\\s*|\\s*" + any_case("to") + "\\s*)"; }

/// A number, a range, or a number with a word before it.
std::string numbers(const std::string& one) {
    return group(fmt::format("{0}(?:{1}{0})?|{2}\\s*{0}", one, dash(), group(any_case("at least|up to|about"))));
}

std::string vague() { return group(any_case("a few|several")); }

std::string weekday() {
    std::string names;
    for (const std::string_view name : {"mon", "monday", "tue", "tuesday", "wed", "wednesday", "thu", "thursday", "fri",
                                        "friday", "sat", "saturday", "sun", "sunday"})
        names += fmt::format("{}{}[Ss]?", names.empty() ? "" : "|", any_case(name));
    return group(names);
}

/// "3 times a day", "at least twice a week": so many `nouns` of a `period`.
std::string counted(const std::string& one, std::string_view nouns, std::string_view period) {
    const std::string with_noun = fmt::format("(?:{}|{})\\s*{}", numbers(one), vague(), group(any_case(nouns)));
    return fmt::format("(?:{}|{})\\s+{}\\s+{}", with_noun, numbers(adverb()), group(any_case("a|per|each")),
                       any_case(period));
}

std::string every() {
    const std::string days = "0*(?:[2-9]|[1-9][0-9]+)";
    return any_case("every") + "\\s+" +
           group(fmt::format("{}|{}|{}\\s*{}", any_case("days?"), any_case("other days?"),
                             group(days + "|" + any_case("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")),
                             any_case("days?")));
}

std::string on_weekdays() {
    const std::string between = "(?:\\s*,\\s*(?:" + any_case("and") + "\\s+)?|\\s+" + any_case("and") + "\\s+)";
    return fmt::format("{}\\s+{}(?:{}{})*", any_case("on"), weekday(), between, weekday());
}

}  // namespace

std::string quantity() {
    return whole(fmt::format("{}|{}|{}", numbers(whole_number()), vague(), any_case("as tolerated")));
}

std::string time() {
    return whole(fmt::format("(?:{}|{})\\s*{}|{}", numbers(number()), vague(), group(any_case("s|mins?|counts?")),
                             any_case("as tolerated")));
}

std::string tempo() {
    return whole(fmt::format("{0}{1}{0}{1}{0}\\s*{2}", group("[0-9]+(?:\\.[0-9]+)?|" + number_words()), dash(),
                             group(any_case("s|mins?|counts?"))));
}

std::string frequency() {
    const std::string per_day = counted(whole_number(), "times?", "days?");
    const std::string per_week = group(fmt::format("{}|{}|{}|{}", any_case("daily"), every(), on_weekdays(),
                                                   counted(up_to_seven(), "times?|days?", "weeks?")));
    return whole(fmt::format("{0}|{1}|{0}(?:\\s*,\\s*|\\s+){1}", group(per_day), per_week));
}

std::string word(std::string_view word) { return whole(any_case(word)); }

}  // namespace footplan::schema::patterns
