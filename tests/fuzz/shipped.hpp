#pragma once

#include <optional>
#include <string_view>

#include "assets/assets.hpp"
#include "font/face.hpp"
#include "fuzz/promise.hpp"
#include "load/load.hpp"

namespace footplan::fuzz {

/// What is shipped and the same for every input.
struct Shipped {
    Shipped() {
        labels = load::read_labels(texts, add("templates/labels/en.yaml"), diagnostics);
        look = load::read_template(texts, add("templates/weekly.yaml"), "weekly", diagnostics);
        promise(labels && look, "what is shipped can be read");
    }
    FileId add(std::string_view name) { return *assets::open(name, texts); }

    TextFiles texts;
    Diagnostics diagnostics;
    std::optional<words::Labels> labels;
    std::optional<Template> look;
    font::Family fonts = font::built_in();
};

inline const Shipped& shipped() {
    static const Shipped once;
    return once;
}

}  // namespace footplan::fuzz
