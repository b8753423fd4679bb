#include "app/progress.hpp"

#include <fmt/format.h>

#include "base/files.hpp"

namespace footplan::app {

using namespace std::chrono_literals;

Progress::~Progress() {
    try {
        clear();
    } catch (const MachineError&) {
        // A terminal that is gone needs no clearing.
    }
}

void Progress::show(std::size_t done) {
    if (!console_.streams().err_redraws || done == count_) return;
    // Work that is done at once shows nothing, and no line is drawn faster than it can be read.
    const auto now = Clock::now();
    if (now - shown_ < 100ms) return;
    shown_ = now;
    visible_ = true;
    console_.say(fmt::format("\r{} of {}\x1b[K", done, count_));
}

void Progress::clear() {
    if (!visible_) return;
    visible_ = false;
    console_.say("\r\x1b[K");
}

}  // namespace footplan::app
