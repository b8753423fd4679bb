// The entry point of libFuzzer for the target that FOOTPLAN_FUZZ_TARGET names.

#include <cstddef>
#include <cstdint>

#include "fuzz/targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    footplan::fuzz::FOOTPLAN_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
