#pragma once

#include "words/labels.hpp"

namespace footplan::test {

/// The English labels that footplan ships, read once.
const words::Labels& english();

}  // namespace footplan::test
