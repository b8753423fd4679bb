#pragma once

#include <chrono>
#include <string_view>

#include "app/console.hpp"

namespace footplan::app {

/// "120 of 1000" in the last line of a terminal, for work on many files; says nothing if stderr is no terminal.
class Progress {
public:
    Progress(const Console& console, std::size_t count) : console_(console), count_(count) {}
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(std::size_t done);
    /// Makes room for a message.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    const Console& console_;
    std::size_t count_;
    Clock::time_point shown_ = Clock::now();
    bool visible_ = false;
};

}  // namespace footplan::app
