#include "cli/arguments.hpp"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "assets/assets.hpp"
#include "base/text.hpp"

namespace footplan::cli {

using app::UsageError;

namespace {

bool is_option(std::string_view word) { return word.size() > 1 && word.starts_with('-'); }

[[noreturn]] void refuse_empty(const Option& option) {
    throw UsageError(
        fmt::format("--{} is given an empty value: give a {}, or leave the option out", option.name, option.value));
}

}  // namespace

std::string suggestion(std::string_view word, const std::vector<std::string_view>& candidates,
                       std::string_view otherwise) {
    const std::string_view near = text::nearest_or_longer(word, candidates);
    return near.empty() ? std::string(otherwise) : fmt::format("did you mean '{}'?", near);
}

void refuse_unknown_command(std::string_view word) {
    const auto options = common_options();
    if (std::ranges::find(options, word, &Option::name) != options.end())
        throw UsageError(fmt::format("there is no command '{0}': did you mean '--{0}'?", word));
    std::vector<std::string_view> names;
    for (const Command& command : commands()) names.push_back(command.name);
    throw UsageError(fmt::format("there is no command '{}': {}", word,
                                 suggestion(word, names, fmt::format("there are {}", text::list(names, "and")))));
}

std::string with_help_named(std::string_view message, const Command* command) {
    const bool of_all = command == nullptr || command->name == "help";
    return fmt::format("{}\nSee 'footplan {}--help'.", message, of_all ? "" : fmt::format("{} ", command->name));
}

/// CLI11 splits the words; which there are, and what is said of a mistake, comes from the tables.
class Arguments::Reading {
public:
    explicit Reading(Arguments& into) : into_(into) {}

    /// What is before the command, then the command's own words: a subcommand of CLI11 would take an operand that is
    /// called like another command for that command.
    void run(const std::vector<std::string>& words) {
        std::vector<std::string> rest = split(words, true);
        const auto command = std::ranges::find_if(rest, [](const std::string& word) { return word != "--"; });
        if (command == rest.end()) return;
        name_command(*command);
        rest.erase(command);
        operands(split(rest, false));
    }

private:
    /// Adds the options that are known so far and gives the other words; up to the command, all from there on.
    std::vector<std::string> split(std::vector<std::string> words, bool up_to_command) {
        check_options(words, up_to_command);
        CLI::App app;
        app.set_help_flag();
        app.allow_extras();
        app.prefix_command(up_to_command);
        std::vector<std::pair<const CLI::Option*, const Option*>> rows;
        if (into_.command_)
            for (const Option& option : into_.command_->options) rows.emplace_back(add_row(app, option), &option);
        for (const Option& option : common_options())
            if (into_.find(option.name) == &option) rows.emplace_back(add_row(app, option), &option);
        std::ranges::reverse(words);
        try {
            app.parse(std::move(words));
        } catch (const CLI::ArgumentMismatch& error) {
            for (const auto& [parsed, row] : rows)
                if (std::string_view(error.what()).starts_with(parsed->get_name() + ":"))
                    throw UsageError(fmt::format("--{} needs a value: {}", row->name, row->value));
            throw;
        }
        for (const auto& [parsed, row] : rows)
            for (const std::string& value : parsed->results()) into_.add(*row, row->value.empty() ? "" : value);
        return app.remaining();
    }

    CLI::Option* add_row(CLI::App& app, const Option& option) const {
        const bool has_letter = option.letter != 0 && into_.find(option.letter) == &option;
        const std::string names =
            has_letter ? fmt::format("-{},--{}", option.letter, option.name) : fmt::format("--{}", option.name);
        CLI::Option* const row = option.value.empty() ? app.add_flag(names) : app.add_option(names);
        return row->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }

    /// Before CLI11 looks: it takes the next word for the value of "--name=", and reads "-q-" as "-q --". The word
    /// after an option is its value, whatever it looks like: "--weeks -1" is a number that is too small.
    void check_options(const std::vector<std::string>& words, bool up_to_command) const {
        for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
            if (up_to_command && !is_option(words[i])) return;
            if (takes_next_word(words[i])) ++i;
        }
    }

    bool takes_next_word(const std::string& word) const {
        if (word.starts_with("--")) return long_takes_next_word(word);
        return is_option(word) && letters_take_next_word(word);
    }

    bool long_takes_next_word(const std::string& word) const {
        const auto equals = word.find('=');
        const Option* const option = into_.find(std::string_view(word).substr(2, equals - 2));
        if (!option) refuse_unknown(word.substr(0, equals));
        if (equals == std::string::npos) return !option->value.empty();
        if (option->value.empty()) throw UsageError(fmt::format("--{} takes no value", option->name));
        if (equals + 1 == word.size()) refuse_empty(*option);
        return false;
    }

    /// "-q", "-w4", "-qo FILE": switches, and at most one option with its value at the end.
    bool letters_take_next_word(const std::string& word) const {
        for (std::size_t i = 1; i < word.size(); ++i) {
            const Option* const option = into_.find(word[i]);
            if (!option) refuse_unknown(word);
            if (!option->value.empty()) return i + 1 == word.size();
        }
        return false;
    }

    void name_command(const std::string& word) {
        into_.command_ = find_command(word);
        if (!into_.command_) refuse_unknown_command(word);
    }

    /// The first "--" only says that what follows are operands.
    void operands(std::vector<std::string> words) {
        if (const auto mark = std::ranges::find(words, "--"); mark != words.end()) words.erase(mark);
        for (const std::string& word : words) {
            if (word.empty()) throw UsageError(fmt::format("an argument of '{}' is empty", into_.command_->name));
            into_.operands_.push_back(word);
        }
    }

    [[noreturn]] void refuse_unknown(const std::string& written) const {
        const std::string_view name = std::string_view(written).substr(written.find_first_not_of('-'));
        if (!into_.command_)
            for (const Command& command : commands())
                if (std::ranges::find(command.options, name.substr(0, name.find('=')), &Option::name) !=
                    command.options.end())
                    throw UsageError(fmt::format("'{}' comes after a command, such as 'footplan {} {}'", written,
                                                 command.name, written));
        const std::string meant = meant_option(name);
        throw UsageError(meant.empty() ? fmt::format("there is no option '{}'", written)
                                       : fmt::format("there is no option '{}': did you mean '{}'?", written, meant));
    }

    /// The option that a name was meant for: a letter in the other case, a value without its option ("--letter" for
    /// "--paper letter"), a slip. Empty if there is none.
    std::string meant_option(std::string_view name) const {
        std::vector<const Option*> options;
        for (const Option& option : common_options()) options.push_back(&option);
        if (into_.command_)
            for (const Option& option : into_.command_->options) options.push_back(&option);
        std::vector<std::string_view> names;
        for (const Option* const option : options) {
            const std::string letter(1, option->letter);
            if (name.size() == 1 && text::lower(letter) == text::lower(name)) return "-" + letter;
            const auto choices = text::split(option->choices, ' ');
            if (name.size() > 1 && std::ranges::find(choices, name) != choices.end())
                return fmt::format("--{} {}", option->name, name);
            names.push_back(option->name);
        }
        if (into_.find("template") && assets::find(fmt::format("templates/{}.yaml", name)))
            return fmt::format("--template {}", name);
        const std::string_view near = name.size() < 2 ? "" : text::nearest_or_longer(name, names);
        return near.empty() ? "" : fmt::format("--{}", near);
    }

    Arguments& into_;
};

Arguments::Arguments(const std::vector<std::string>& words) {
    try {
        Reading(*this).run(words);
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
    if (!option.value.empty() && value.empty()) refuse_empty(option);
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
