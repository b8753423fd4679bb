#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "words/label_table.hpp"
#include "words/plural.hpp"

namespace footplan::words {

/// A value for a placeholder of a label.
struct Argument {
    std::string_view name;
    std::string_view text;
};

/// The number that a label counts: as it is printed, and what its plural form depends on.
struct Counted {
    std::string text;
    Operands operands;
    /// One number and no range, so that it may have a form of its own ("once", "twice").
    bool single = true;
};

/// Every word that footplan prints, in one language. Plural forms and the order of words are the file's.
class Labels {
public:
    /// One label: a text for each form. Forms are a number that the text is for alone ("2"), a plural category of the
    /// file's rules, or "other", which every label has.
    using Forms = std::vector<std::pair<std::string, std::string>>;
    using PluralRules = std::vector<std::pair<std::string, PluralRule>>;

    /// `forms` are in the order of the table of labels, each with "other".
    Labels(std::string language, PluralRules plurals, std::vector<Forms> forms);

    /// BCP 47.
    const std::string& language() const { return language_; }

    /// The label with its placeholders filled in.
    std::string say(Label label, std::initializer_list<Argument> arguments = {}) const;
    /// The same in the form that the number asks for; `{n}` is the number.
    std::string count(Label label, const Counted& number) const;
    /// The same for a whole number.
    std::string count(Label label, long number) const;

private:
    const std::string& form(Label label, const Counted& number) const;

    std::string language_;
    PluralRules plurals_;
    std::vector<Forms> forms_;
};

}  // namespace footplan::words
