#include <doctest/doctest.h>

#include "export/markdown_text.hpp"

using namespace footplan;

TEST_CASE("a table has its rule behind its first row, and columns as wide as their widest cell and three characters") {
    exporter::MarkdownTable table;
    table.row({"a", "Dosis für"});
    table.row({"long", ""});
    table.row({"", "é"});
    CHECK(table.text() ==
          "| a    | Dosis für |\n"
          "| ---- | --------- |\n"
          "| long |           |\n"
          "|      | é         |\n");
}

TEST_CASE("a table of a head alone is a table") {
    exporter::MarkdownTable table;
    table.row({"a", "b"});
    CHECK(table.text() == "| a   | b   |\n| --- | --- |\n");
}
