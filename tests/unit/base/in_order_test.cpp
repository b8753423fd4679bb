#include "base/in_order.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <numeric>
#include <stdexcept>
#include <string>

using namespace footplan;

TEST_CASE("results come in order, however long each takes") {
    std::vector<std::size_t> came;
    in_order(
        100,
        [](std::size_t i) {
            std::this_thread::sleep_for(std::chrono::microseconds(i % 7 == 0 ? 500 : 1));
            return std::to_string(i * i);
        },
        [&](std::size_t i, const std::string& result) {
            CHECK(result == std::to_string(i * i));
            came.push_back(i);
        });
    std::vector<std::size_t> expected(100);
    std::iota(expected.begin(), expected.end(), 0U);
    CHECK(came == expected);
}

TEST_CASE("nothing to do is done at once") {
    in_order(
        0, [](std::size_t) { return 0; }, [](std::size_t, int) { FAIL("called"); });
}

TEST_CASE("the first exception in the order is thrown on, after what came before it") {
    std::size_t done = 0;
    const auto work = [](std::size_t i) {
        if (i == 30) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        if (i >= 30) throw std::runtime_error(std::to_string(i));
        return i;
    };
    CHECK_THROWS_WITH_AS(in_order(1000, work, [&](std::size_t, std::size_t) { ++done; }), "30", std::runtime_error);
    CHECK(done == 30);
}

TEST_CASE("an exception of the one who takes the results ends the work") {
    const auto take = [](std::size_t i, std::size_t) {
        if (i == 3) throw std::runtime_error("full");
    };
    CHECK_THROWS_WITH_AS(in_order(
                             1000, [](std::size_t i) { return i; }, take),
                         "full", std::runtime_error);
}
