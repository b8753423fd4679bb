#include "cli/labels.hpp"

#include <cassert>

#include "assets/assets.hpp"
#include "words/read.hpp"

namespace footplan::cli {

words::Labels read_labels(Context& context) {
    constexpr std::string_view name = "templates/labels/en.yaml";
    const auto bytes = assets::find(name);
    assert(bytes);
    const FileId file = context.sources().add(std::string(name), std::string(bytes.value_or("")));
    auto labels = words::read_labels(context.sources(), file, context.diagnostics());
    assert(labels && "the labels that come with footplan are whole");
    return *std::move(labels);
}

}  // namespace footplan::cli
