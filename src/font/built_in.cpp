#include "font/face.hpp"

#include <cassert>

#include "assets/assets.hpp"

namespace footplan::font {

namespace {

Face compiled_in(std::string_view name) {
    const assets::Asset* const asset = assets::find(name);
    assert(asset);
    return Face::unpack(asset->prepared, SharedBytes::compiled_in(asset->bytes));
}

}  // namespace

Family built_in() { return {compiled_in("fonts/regular.ttf"), compiled_in("fonts/bold.ttf")}; }

}  // namespace footplan::font
