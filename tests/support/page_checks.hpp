#pragma once

#include <string>
#include <vector>

#include "layout/request.hpp"

namespace footplan::test {

/// What is wrong with pages that were laid out from a request, by their own data: texts that overlap, cross a line, a
/// box or a figure, or leave the margins; sizes below what can be read or ticked; tasks without their boxes and boxes
/// without a task. Empty where all is well. A few faults are told, not all.
std::vector<std::string> faults(const page::Document& document, const layout::Request& request);

}  // namespace footplan::test
