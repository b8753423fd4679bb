#pragma once

#include <cstdio>
#include <cstdlib>

namespace footplan::fuzz {

/// Holds in every build, unlike an assert.
inline void promise(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

}  // namespace footplan::fuzz
