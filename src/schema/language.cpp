
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "grammar/description.hpp"
#include "grammar/grammar.hpp"
#include "schema/values.hpp"

namespace footplan::schema {

namespace {

using grammar::Description;
using grammar::Hint;
using Words = std::vector<std::string_view>;

/// Letters, as patterns have them; of ± × and the like none is one.
constexpr std::string_view letters = "A-Za-zÀ-ÖØ-öø-ÿ";

/// A whole text whose words are some of these, each with or without a final s unless it is a letter.
std::string of_words(Words words) {
    const auto single =
        std::partition(words.begin(), words.end(), [](std::string_view word) { return word.size() > 1; });
    const Words signs(single, words.end());
    words.erase(single, words.end());
    return fmt::format("[^{0}]*(?:(?:{1}[Ss]?|{2})(?![{0}])[^{0}]*)*", letters, any_of(words), any_of(signs));
}

/// A word at any place of a text.
std::string with_one_of(const Words& words) {
    return fmt::format("(?:^|[^{0}]){1}[Ss]?(?![{0}])", letters, any_of(words));
}

/// A pattern that the text must match, and what is said if it does not.
Json pattern(std::string text, std::string message) {
    return {{"pattern", std::move(text)}, {"patternErrorMessage", std::move(message)}};
}

/// Words that have one help in common.
struct Helped {
    std::string_view help;
    Words words;
};

/// The hints for words that no text of the language has, by their help.
std::vector<Helped> by_help(const Description& description, const Words& known) {
    std::vector<Helped> groups;
    for (const auto hints : {description.hints, description.general_hints})
        for (const Hint& hint : hints) {
            const auto is_known = [&](std::string_view word) {
                return grammar::same_noun(word, hint.word) || grammar::same_noun(hint.word, word);
            };
            if (std::ranges::any_of(known, is_known)) continue;
            const auto group = std::ranges::find(groups, hint.help, &Helped::help);
            if (group == groups.end())
                groups.push_back({hint.help, {hint.word}});
            else
                group->words.push_back(hint.word);
        }
    return groups;
}

/// What is not a number, or not in quotes, is refused for its type.
Json text_of(const Description& description) {
    const Words known = grammar::words_of(description);
    const std::string wrong = fmt::format("this is not {}: ", description.language.name);
    // Behind "on days without" is the id of an exercise, which may have any word.
    const std::string unless =
        description.names_behind.empty() ? "" : fmt::format("^.*{}|", with_one_of({description.names_behind}));
    Json rules = Json::array({pattern("\\S", std::string(no_value))});
    Words helped;
    for (const Helped& group : by_help(description, known)) {
        rules.push_back(
            pattern(fmt::format("{}^(?!.*{})", unless, with_one_of(group.words)), wrong + std::string(group.help)));
        helped.insert(helped.end(), group.words.begin(), group.words.end());
    }
    const std::string answered = helped.empty() ? "" : fmt::format("^.*{}|", with_one_of(helped));
    rules.push_back(pattern(fmt::format("{}{}^{}$", unless, answered, of_words(known)),
                            wrong + std::string(description.language.examples)));
    if (!description.multiplied.empty())
        rules.push_back(pattern("^(?!.*[0-9]\\s*[xX×*]\\s*[0-9])", wrong + std::string(description.multiplied)));
    if (!description.incomplete.empty())
        rules.push_back(pattern(description.has_unit
                                    ? fmt::format("^\\s*$|[{}]", letters)
                                    : fmt::format("^\\s*$|^(?!{}$)", of_words(grammar::words_of_amounts())),
                                fmt::format("this {}", description.incomplete)));
    return {{"type", "string"}, {"allOf", std::move(rules)}};
}

Json described(const Description& description, std::string_view meaning,
               std::initializer_list<std::string_view> examples, std::string_view of_other_types) {
    Json schema = text_of(description);
    schema["description"] = meaning;
    schema["examples"] = examples;
    schema["errorMessage"] = of_other_types.empty() ? fmt::format("this takes {}: {}", description.language.name,
                                                                  description.language.examples)
                                                    : fmt::format("this {}", of_other_types);
    return schema;
}

}  // namespace

Json quantity_schema() {
    Json schema = described(grammar::quantity_description, "a number, a range, or what a source says instead",
                            {"10", "8-12", "at least 8", "up to 12", "up to 10-20", "about 20", "a few", "several",
                             "repeat", "as tolerated"},
                            {});
    schema["type"] = Json::array({"integer", "string"});
    schema["minimum"] = 1;
    schema["maximum"] = grammar::largest_number;
    return schema;
}

Json time_schema() {
    return described(grammar::time_description, "a quantity and a unit: s, min or counts",
                     {"30 s", "10-15 s", "1-3 min", "at least 3 s", "10 counts", "a few min"},
                     grammar::time_description.incomplete);
}

Json tempo_schema() {
    return described(grammar::tempo_description, "the times for up, hold and down, or for up and down",
                     {"3-2-3 s", "3-3 s"}, grammar::tempo_description.incomplete);
}

Json frequency_schema() {
    return described(grammar::frequency_description, "times a day, days a week, or both",
                     {"daily", "twice a day", "3 times a day", "every other day", "2-3 times a week",
                      "on Mon, Wed, Fri", "3 times a day, 5 days a week"},
                     grammar::frequency_description.incomplete);
}

}  // namespace footplan::schema
