#include "font/built_in.hpp"

#include <cassert>

#include "assets/assets.hpp"

namespace footplan::font {

namespace {

Face compiled_in(std::string_view name) {
    const auto bytes = assets::find(name);
    assert(bytes);
    return Face(SharedBytes::compiled_in(*bytes), name);
}

}  // namespace

Family built_in() { return {compiled_in("fonts/regular.ttf"), compiled_in("fonts/bold.ttf")}; }

}  // namespace footplan::font
