// Part of tools/mutate: is included before every mutated file. One program has all faults of a folder in it, and at
// most one is on, so that nothing is compiled between one and the next.
#pragma once

#include <type_traits>

namespace footplan_mutation {

/// tools/mutate finds the marker in the finished program and writes the number behind it.
struct Choice {
    char marker[28];
    /// The fault that is on; 0 is none, -1 notes which ones a run comes to.
    volatile int number;
    char log[256];
};
extern Choice choice;

bool on(int fault);

/// What is computed when compiling has no faults.
constexpr bool on_at_run_time(int fault) { return !std::is_constant_evaluated() && on(fault); }

/// One more of a number or of a unit.
template <class T>
constexpr T incremented(T value) {
    if constexpr (requires { static_cast<T>(value + 1); })
        return static_cast<T>(value + 1);
    else
        return value + T{1};
}

template <class T>
T one_more(int fault, T value) {
    return on(fault) ? incremented(value) : value;
}
template <class T>
constexpr T one_more_at_run_time(int fault, T value) {
    return on_at_run_time(fault) ? incremented(value) : value;
}

}  // namespace footplan_mutation
