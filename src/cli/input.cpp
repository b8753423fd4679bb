#include "cli/input.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "cli/arguments.hpp"

namespace footplan::cli {

std::string standard_input(const Call& call, const std::string& name) {
    const auto& operands = call.arguments.operands();
    if (std::ranges::find(operands, "-") == operands.end()) return {};
    return call.console.read(name, limits::yaml_file_bytes);
}

}  // namespace footplan::cli
