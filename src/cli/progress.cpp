#include "cli/progress.hpp"

#include <fmt/format.h>

#include "base/files.hpp"

namespace footplan::cli {

using namespace std::chrono_literals;

Progress::~Progress() {
    try {
        clear();
    } catch (const MachineError&) {
        // A terminal that is gone needs no clearing.
    }
}

void Progress::show(std::size_t done) {
    if (!context_.environment().err_is_terminal || done == count_) return;
    // Work that is done at once shows nothing, and no line is drawn faster than it can be read.
    const auto now = Clock::now();
    if (now - shown_ < 100ms) return;
    shown_ = now;
    visible_ = true;
    context_.tell(fmt::format("\r{} of {}\x1b[K", done, count_));
}

void Progress::clear() {
    if (!visible_) return;
    visible_ = false;
    context_.tell("\r\x1b[K");
}

}  // namespace footplan::cli
