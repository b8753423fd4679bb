#include "pdf/content.hpp"

#include <doctest/doctest.h>

namespace footplan::pdf {

TEST_CASE("numbers keep the digits that show and no others") {
    struct Row {
        double value;
        std::string_view written;
    };
    const Row rows[] = {{0, "0"},           {-0.001, "0"},   {1, "1"},         {100, "100"},      {10.5, "10.5"},
                        {0.05, "0.05"},     {0.004, "0"},    {0.006, "0.01"},  {-0.25, "-0.25"},  {-12.345, "-12.35"},
                        {841.89, "841.89"}, {99.999, "100"}, {40000, "32767"}, {-40000, "-32767"}};
    for (const auto& row : rows) {
        Content content = Content::of_page();
        content.move_to({row.value, 7});
        CAPTURE(row.value);
        CHECK(content.finish() == std::string(row.written) + " 7 m\n");
    }
    Content fine = Content::of_picture(4);
    fine.move_to({0.12345, 1e-9});
    CHECK(fine.finish() == "0.1235 0 m\n");
}

TEST_CASE("what is set already is not set again") {
    Content content = Content::of_page();
    content.stroke_color({});
    content.line_width(1);
    content.dash(0);
    content.line_width(2);
    content.line_width(2);
    content.dash(1.5);
    content.dash(1.5);
    content.fill_color({255, 255, 255});
    content.fill_color({255, 0, 51});
    CHECK(content.finish() == "2 w\n[ 1.5 ] 0 d\n1 g\n1 0 0.2 rg\n");
}

TEST_CASE("what was set between saving and restoring is forgotten") {
    Content content = Content::of_page();
    content.line_width(2);
    content.save();
    content.line_width(3);
    content.restore();
    content.line_width(2);
    content.line_width(3);
    CHECK(content.finish() == "2 w\nq\n3 w\nQ\n3 w\n");
}

TEST_CASE("a picture takes nothing for set") {
    Content content = Content::of_picture(2);
    content.fill_color({});
    content.line_width(1);
    CHECK(content.finish() == "0 g\n1 w\n");
}

TEST_CASE("lines of text are in one block, each placed from the one before, with brackets escaped") {
    Content content = Content::of_page();
    content.show("a(b)\\\r", {0, 12}, {10, 20});
    content.show("c", {0, 12}, {10.126, 4.5});
    content.show("d", {1, 12}, {10.126, 4.5});
    content.line_width(2);
    content.show("e", {1, 12}, {1, 2});
    CHECK(content.finish() ==
          "BT\n/F0 12 Tf\n10 20 Td\n(a\\(b\\)\\\\\\r)Tj\n0.13 -15.5 Td\n(c)Tj\n/F1 12 Tf\n0 0 Td\n(d)Tj\nET\n"
          "2 w\nBT\n1 2 Td\n(e)Tj\nET\n");
}

TEST_CASE("marks are around blocks of text, and unseen text leaves no mode behind") {
    Content content = Content::of_page();
    content.begin_marked("P", 7);
    content.show("a", {0, 12}, {1, 2});
    content.end_marked();
    content.begin_artifact();
    content.show_unseen("b", {0, 12}, {3, 4}, 0.5);
    content.end_marked();
    CHECK(content.finish() ==
          "/P<</MCID 7>>BDC\nBT\n/F0 12 Tf\n1 2 Td\n(a)Tj\nET\nEMC\n"
          "/Artifact BMC\nBT\n3 Tr\n50 Tz\n3 4 Td\n(b)Tj\n0 Tr 100 Tz\nET\nEMC\n");
}

}  // namespace footplan::pdf
