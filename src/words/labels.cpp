#include "words/labels.hpp"

#include <algorithm>
#include <cassert>
#include <span>

namespace footplan::words {

namespace {

const std::string* find_form(const Labels::Forms& forms, std::string_view name) {
    const auto at = std::ranges::find(forms, name, &std::pair<std::string, std::string>::first);
    return at == forms.end() ? nullptr : &at->second;
}

/// The reader has seen to it that every placeholder is one that the table names; what is not given stays empty.
std::string fill(std::string_view pattern, std::span<const Argument> arguments) {
    std::string result;
    for (;;) {
        const auto open = pattern.find('{');
        result += pattern.substr(0, open);
        if (open == std::string_view::npos) return result;
        const auto close = pattern.find('}', open);
        const std::string_view name = pattern.substr(open + 1, close - open - 1);
        const auto at = std::ranges::find(arguments, name, &Argument::name);
        if (at != arguments.end()) result += at->text;
        if (close == std::string_view::npos) return result;
        pattern.remove_prefix(close + 1);
    }
}

}  // namespace

Labels::Labels(std::string language, PluralRules plurals, std::vector<Forms> forms)
    : language_(std::move(language)), plurals_(std::move(plurals)), forms_(std::move(forms)) {
    assert(forms_.size() == label_table().size());
}

const std::string& Labels::form(Label label, const Counted& number) const {
    const Forms& forms = forms_[label.index];
    if (number.single && number.operands.v == 0)
        if (const auto* own = find_form(forms, std::to_string(number.operands.i))) return *own;
    for (const auto& [category, rule] : plurals_)
        if (rule.holds(number.operands))
            if (const auto* own = find_form(forms, category)) return *own;
    return *find_form(forms, "other");
}

std::string Labels::say(Label label, std::initializer_list<Argument> arguments) const {
    return fill(*find_form(forms_[label.index], "other"), arguments);
}

std::string Labels::count(Label label, const Counted& number) const {
    const Argument arguments[]{{"n", number.text}};
    return fill(form(label, number), arguments);
}

std::string Labels::count(Label label, long number) const {
    return count(label, {std::to_string(number), whole(number)});
}

}  // namespace footplan::words
