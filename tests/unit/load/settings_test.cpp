#include "load/settings.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include "load/file_kind.hpp"

using namespace footplan;

namespace {

/// "key=value+value" of what is read, then "line:column rule" of what is wrong.
std::string read(std::string text) {
    TextFiles texts;
    Diagnostics diagnostics;
    const FileId file = texts.add("footplan.yaml", std::move(text));
    std::string all;
    const auto add = [&](const std::string& one) { all += (all.empty() ? "" : ", ") + one; };
    for (const load::Setting& setting : load::settings(texts, file, diagnostics)) {
        std::string values;
        for (const auto& value : setting.values) values += (values.empty() ? "" : "+") + *value;
        add(fmt::format("{}={}", setting.key, values));
    }
    for (const Diagnostic& found : diagnostics.all()) {
        const Place place = texts[file].place(found.span.begin);
        add(fmt::format("{}:{} {}", place.line, place.column, found.rule));
    }
    return all;
}

}  // namespace

TEST_CASE("settings are values as the command line takes them") {
    CHECK(read("paper: A4") == "paper=a4");
    CHECK(read("week-starts: Saturday") == "week-starts=sat");
    CHECK(read("week-starts: ' sun '") == "week-starts=sun");
    CHECK(read("contact: [A, A]") == "contact=A+A");
    CHECK(read("contact: []\nlibrary: ../lib") == "contact=, library=../lib");
    CHECK(read("") == "");
    CHECK(read("# paper: a4") == "");
}

TEST_CASE("what is wrong with settings has its place, and the rest is read") {
    CHECK(read("paper: a0\nlibrary: lib") == "library=lib, 1:8 wrong-value");
    CHECK(read("week-starts: wed") == "1:14 wrong-value");
    CHECK(read("language: '../de'") == "1:11 wrong-value");
    CHECK(read("ignore: [a, b, a]") == "ignore=a+b, 1:16 duplicate-value");
    CHECK(read("ignore: a") == "1:9 wrong-kind");
    CHECK(read("Paper: a4") == "1:1 unknown-key");
    CHECK(read("paper: a4\npaper: a5") == "paper=a4, 2:1 duplicate-key");
}

TEST_CASE("settings are told from other files by their name") {
    CHECK(load::is_settings("footplan.yaml", "paper: a4"));
    CHECK(load::is_settings("a/footplan.yaml", ""));
    CHECK(load::is_settings("footplan.yml", "template: weekly"));
    CHECK(load::is_settings("/home/ann/.config/footplan/settings.yaml", "name: x"));
    CHECK_FALSE(load::is_settings("myfootplan.yaml", "paper: a4"));
    CHECK_FALSE(load::is_settings("footplan.yaml.bak", "paper: a4"));
    CHECK_FALSE(load::is_settings("footplan.yaml", "footplan: 1\ntitle: T\nexercises: [toe-press]"));
    CHECK_FALSE(load::is_settings("footplan.yaml", "footplan: 1\ntitle: T\nexcercises: [toe-press]"));
    CHECK_FALSE(load::is_settings("footplan.yaml", "base: mine.yaml"));
    CHECK_FALSE(load::is_settings("settings.yaml", "template: 1\ntitle: T"));
    // Other tools have settings.yaml too: it is ours only where ours is.
    CHECK(load::is_ours("a/footplan.yaml", "paper: a4"));
    CHECK(load::is_ours(".config/footplan/settings.yaml", "paper: a4"));
    CHECK_FALSE(load::is_ours("a/settings.yaml", "paper: a4"));
}
