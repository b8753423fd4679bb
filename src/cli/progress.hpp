#pragma once

#include <chrono>
#include <string_view>

#include "cli/context.hpp"

namespace footplan::cli {

/// "120 of 1000" in the last line of a terminal, for work on many files; says nothing where stderr is no terminal.
class Progress {
public:
    Progress(const Context& context, std::size_t count) : context_(context), count_(count) {}
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(std::size_t done);
    /// Makes room for what is said of a file.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    const Context& context_;
    std::size_t count_;
    Clock::time_point shown_ = Clock::now();
    bool visible_ = false;
};

}  // namespace footplan::cli
