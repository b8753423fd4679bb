#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/command.hpp"

namespace footplan::cli {

/// The arguments of a run, read by the table of commands.
class Arguments {
public:
    /// Without the program's name. Follows POSIX and GNU: --name VALUE, --name=VALUE, -n VALUE, -nVALUE, -ab, options
    /// anywhere, -- before what only looks like one. Throws UsageError, which names the command whose help says more.
    explicit Arguments(const std::vector<std::string>& words);

    /// Nothing if no command is named.
    const Command* command() const { return command_; }
    bool has(std::string_view option) const;
    /// The value of an option; nothing if it is not given. Never empty.
    std::optional<std::string> value(std::string_view option) const;
    std::string value_or(std::string_view option, std::string_view otherwise) const;
    std::vector<std::string> values(std::string_view option) const;
    const std::vector<std::string>& operands() const { return operands_; }

private:
    class Reading;

    const Option* find(std::string_view name) const;
    const Option* find(char letter) const;
    void add(const Option& option, std::string value);
    void check_command() const;

    const Command* command_ = nullptr;
    std::vector<std::pair<std::string_view, std::string>> given_;
    std::vector<std::string> operands_;
};

/// "did you mean 'x'?" if one of the words is near, else `otherwise`.
std::string suggestion(std::string_view word, const std::vector<std::string_view>& candidates,
                       std::string_view otherwise);

/// Of a word that should be a command.
[[noreturn]] void refuse_unknown_command(std::string_view word);

/// A message about wrong usage, and which help says more.
std::string with_help_named(std::string_view message, const Command* command);

}  // namespace footplan::cli
