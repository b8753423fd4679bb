#include "cli/arguments.hpp"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "base/text.hpp"

namespace footplan::cli {

using app::UsageError;

namespace {

bool is_option(std::string_view word) { return word.size() > 1 && word.starts_with('-'); }

std::vector<std::string_view> names_of_commands() {
    std::vector<std::string_view> names;
    for (const Command& command : commands()) names.push_back(command.name);
    return names;
}

}  // namespace

std::string suggestion(std::string_view word, const std::vector<std::string_view>& candidates,
                       std::string_view otherwise) {
    const std::string_view near = text::nearest(word, candidates);
    return near.empty() ? std::string(otherwise) : fmt::format("did you mean '{}'?", near);
}

std::string with_help_named(std::string_view message, const Command* command) {
    return fmt::format("{}\nSee 'footplan {}--help'.", message, command ? fmt::format("{} ", command->name) : "");
}

/// Walks over the words once, from the left.
class Arguments::Reading {
public:
    Reading(Arguments& into, const std::vector<std::string>& words) : into_(into), words_(words) {}

    void run() {
        for (; at_ < words_.size(); ++at_) {
            const std::string& word = words_[at_];
            if (only_operands_ || !is_option(word))
                operand(word);
            else if (word == "--")
                only_operands_ = true;
            else if (word.starts_with("--"))
                long_option(word.substr(2));
            else
                letters(word);
        }
    }

private:
    void operand(const std::string& word) {
        if (into_.command_) {
            if (word.empty()) throw UsageError(fmt::format("an argument of '{}' is empty", into_.command_->name));
            into_.operands_.push_back(word);
            return;
        }
        into_.command_ = find_command(word);
        if (!into_.command_)
            throw UsageError(
                fmt::format("there is no command '{}': {}", word,
                            suggestion(word, names_of_commands(),
                                       fmt::format("there are {}", text::list(names_of_commands(), "and")))));
    }

    [[noreturn]] void unknown(std::string_view name, std::string_view written) const {
        std::vector<std::string_view> names;
        for (const Option& option : common_options()) names.push_back(option.name);
        if (into_.command_)
            for (const Option& option : into_.command_->options) names.push_back(option.name);
        const std::string_view near = name.empty() ? "" : text::nearest(name, names);
        throw UsageError(near.empty() ? fmt::format("there is no option '{}'", written)
                                      : fmt::format("there is no option '{}': did you mean '--{}'?", written, near));
    }

    void long_option(const std::string& word) {
        const auto equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const Option* const option = into_.find(name);
        if (!option) unknown(name, "--" + name);
        if (option->value.empty()) {
            if (equals != std::string::npos) throw UsageError(fmt::format("--{} takes no value", name));
            into_.add(*option, {});
        } else {
            into_.add(*option, equals != std::string::npos ? word.substr(equals + 1) : next(*option));
        }
    }

    /// "-q", "-w4", "-qo FILE"
    void letters(const std::string& word) {
        for (std::size_t i = 1; i < word.size(); ++i) {
            const Option* const option = into_.find(word[i]);
            if (!option) unknown(word.size() > 2 ? std::string_view(word).substr(1) : "", word);
            if (option->value.empty()) {
                into_.add(*option, {});
                continue;
            }
            into_.add(*option, i + 1 < word.size() ? word.substr(i + 1) : next(*option));
            return;
        }
    }

    std::string next(const Option& option) {
        if (at_ + 1 >= words_.size())
            throw UsageError(fmt::format("--{} needs a value: {}", option.name, option.value));
        return words_[++at_];
    }

    Arguments& into_;
    const std::vector<std::string>& words_;
    std::size_t at_ = 0;
    bool only_operands_ = false;
};

Arguments::Arguments(const std::vector<std::string>& words) {
    try {
        Reading(*this, words).run();
        if (command_ && !has("help")) check_command();
    } catch (const UsageError& error) {
        throw UsageError(with_help_named(error.what(), command_));
    }
}

const Option* Arguments::find(std::string_view name) const {
    const auto in = [&](std::span<const Option> options) {
        const auto at = std::ranges::find(options, name, &Option::name);
        return at == options.end() ? nullptr : &*at;
    };
    const Option* const own = command_ ? in(command_->options) : nullptr;
    return own ? own : in(common_options());
}

const Option* Arguments::find(char letter) const {
    const auto in = [&](std::span<const Option> options) {
        const auto at = std::ranges::find(options, letter, &Option::letter);
        return at == options.end() ? nullptr : &*at;
    };
    const Option* const own = command_ ? in(command_->options) : nullptr;
    return own ? own : in(common_options());
}

void Arguments::add(const Option& option, std::string value) {
    if (!option.value.empty() && value.empty())
        throw UsageError(
            fmt::format("--{} is given an empty value: give a {}, or leave the option out", option.name, option.value));
    if (!option.repeats && !option.value.empty() && has(option.name))
        throw UsageError(fmt::format("--{} is given twice", option.name));
    given_.emplace_back(option.name, std::move(value));
}

bool Arguments::has(std::string_view option) const {
    return std::ranges::find(given_, option, [](const auto& one) { return one.first; }) != given_.end();
}

std::optional<std::string> Arguments::value(std::string_view option) const {
    assert(!command_ || find(option));
    const auto at = std::ranges::find(given_, option, [](const auto& one) { return one.first; });
    return at == given_.end() ? std::nullopt : std::optional(at->second);
}

std::string Arguments::value_or(std::string_view option, std::string_view otherwise) const {
    return value(option).value_or(std::string(otherwise));
}

std::vector<std::string> Arguments::values(std::string_view option) const {
    std::vector<std::string> found;
    for (const auto& [name, value] : given_)
        if (name == option) found.push_back(value);
    return found;
}

void Arguments::check_command() const {
    const Operand& operand = command_->operand;
    if (operands_.size() > operand.most)
        throw UsageError(
            operand.most == 0
                ? fmt::format("'footplan {}' takes no arguments, so not '{}'", command_->name, operands_[0])
                : fmt::format("one {} is enough: '{}' is one too many", operand.name, operands_[operand.most]));
    if (operands_.size() < operand.least)
        throw UsageError(fmt::format("'footplan {}' needs {}: {}", command_->name, operand.name, operand.help));
    for (const auto& [first, second] : command_->excludes)
        if (has(first) && has(second))
            throw UsageError(fmt::format("--{} and --{} cannot be given together", first, second));
    for (const auto& [first, second] : command_->needs)
        if (has(first) && !has(second)) throw UsageError(fmt::format("--{} needs --{} too", first, second));
}

}  // namespace footplan::cli
