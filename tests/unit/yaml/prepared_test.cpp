#include "yaml/prepared.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "assets/assets.hpp"
#include "yaml/parse.hpp"

using namespace footplan;

namespace {

bool same(const yaml::Node& a, const yaml::Node& b) {
    const auto same_entries = [](const yaml::Entry& x, const yaml::Entry& y) {
        return same(x.key, y.key) && same(x.value, y.value);
    };
    return a.kind == b.kind && a.span == b.span && a.text == b.text && a.quoted == b.quoted &&
           std::ranges::equal(a.items, b.items, same) && std::ranges::equal(a.entries, b.entries, same_entries);
}

yaml::Node parsed(TextFiles& texts, FileId file) {
    Diagnostics diagnostics;
    auto root = yaml::parse(texts, file, diagnostics);
    REQUIRE(root);
    CHECK(diagnostics.all().empty());
    return *std::move(root);
}

}  // namespace

TEST_CASE("what the build prepared of a built-in file is what reading its text gives") {
    int files = 0;
    for (const assets::Asset& asset : assets::all()) {
        if (!asset.name.ends_with(".yaml") || asset.prepared.empty()) continue;
        CAPTURE(asset.name);
        ++files;
        TextFiles texts;
        texts.add("another", "");
        const FileId as_text = texts.add("read as text", std::string(asset.bytes));
        CHECK(same(parsed(texts, as_text), yaml::unpack(asset.prepared, as_text)));
    }
    CHECK(files >= 20);
}

TEST_CASE("every kind of node comes back as it was") {
    TextFiles texts;
    const FileId file = texts.add("x.yaml", "a: [1, '2', {b: }, []]\n? \"\"\n: {}\nlong: |\n  one\n  two \xC3\xA4\n");
    const yaml::Node root = parsed(texts, file);
    CHECK(same(root, yaml::unpack(yaml::pack(root), file)));
    CHECK(yaml::unpack(yaml::pack(root), FileId{7}).entries[0].key.span.file == FileId{7});
}

TEST_CASE("only a file with the name and the text of a built-in one is taken as prepared") {
    constexpr std::string_view name = "routines/foot-basics.yaml";
    TextFiles texts;
    const FileId built_in = *assets::open(name, texts);
    const std::string text = texts[built_in].text();
    CHECK(!assets::prepared(texts[built_in]).empty());
    CHECK(assets::prepared(texts[texts.add("mine.yaml", text)]).empty());
    CHECK(assets::prepared(texts[texts.add(std::string(name), text + " ")]).empty());
    const FileId changed = texts.add(std::string(name), "a: 1\n");
    CHECK(parsed(texts, changed).entries[0].key.text == "a");
}
