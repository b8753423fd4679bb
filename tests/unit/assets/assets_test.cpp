#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "assets/assets.hpp"
#include "base/files.hpp"

using namespace footplan;

TEST_CASE("assets stand in the order in which they are looked up") {
    CHECK(std::ranges::is_sorted(assets::all(), {}, &assets::Asset::name));
    for (const assets::Asset& asset : assets::all()) CHECK(assets::find(asset.name) == &asset);
}

TEST_CASE("assets are the files of the project") {
    for (const std::string name :
         {"routines/foot-basics.yaml", "templates/weekly.yaml", "routines/exercises/toe-walk.svg"})
        CHECK(assets::find(name)->bytes == files::read(FOOTPLAN_ROOT "/" + name, 1 << 20));
    CHECK(assets::find("routines/nothing.yaml") == nullptr);
}
