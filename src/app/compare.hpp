#pragma once

#include "app/open.hpp"
#include "export/changes.hpp"
#include "words/labels.hpp"

namespace footplan::app {

/// What differs between two checked routines for the person who does them, week by week: doses, what is done when,
/// texts, and how the doses compare with the sources. The order of keys and exercises, comments and other words for the
/// same amount are no differences.
exporter::Comparison compare(const CheckedRoutine& before, const CheckedRoutine& after, const words::Labels& labels);

}  // namespace footplan::app
