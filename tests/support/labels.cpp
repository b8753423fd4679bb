#include "support/labels.hpp"

#include <doctest/doctest.h>

#include "base/files.hpp"
#include "load/load.hpp"

namespace footplan::test {

const words::Labels& english() {
    static const words::Labels labels = [] {
        TextFiles texts;
        Diagnostics diagnostics;
        const std::string path = FOOTPLAN_ROOT "/templates/labels/en.yaml";
        auto read = load::read_labels(texts, texts.add(path, files::read(path, 1 << 20)), diagnostics);
        for (const Diagnostic& diagnostic : diagnostics.all()) MESSAGE(diagnostic.message);
        REQUIRE(read);
        return *std::move(read);
    }();
    return labels;
}

}  // namespace footplan::test
