#include "cli/labels.hpp"

#include <cassert>

#include "assets/assets.hpp"
#include "load/labels.hpp"

namespace footplan::cli {

words::Labels read_labels(Context& context) {
    const auto file = assets::open("templates/labels/en.yaml", context.texts());
    assert(file);
    auto labels = load::read_labels(context.texts(), *file, context.diagnostics());
    assert(labels && "the labels that come with footplan are whole");
    return *std::move(labels);
}

}  // namespace footplan::cli
