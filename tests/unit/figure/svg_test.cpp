#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/figure/reading.hpp"

using namespace footplan;
using tests::path_text;
using tests::Reading;
using tests::shapes;

namespace {

struct Outline {
    std::string inside;
    std::string path;
};

void check(const std::vector<Outline>& outlines) {
    for (const auto& [inside, path] : outlines) {
        CAPTURE(inside);
        const Reading r = shapes(inside);
        CHECK(r.said() == "");
        REQUIRE(r.picture);
        REQUIRE(r.drawing().paths.size() == 1);
        CHECK(path_text(r.drawing().paths[0]) == path);
    }
}

/// The first path that is drawn by shapes, of which nothing is to be said.
page::FigurePath only(const std::string& inside) {
    const Reading r = shapes(inside);
    CAPTURE(inside);
    CHECK(r.said() == "");
    REQUIRE(r.picture);
    REQUIRE(r.drawing().paths.size() == 1);
    return r.drawing().paths[0];
}

const page::Color red{255, 0, 0};
const page::Color black{0, 0, 0};

}  // namespace

TEST_CASE("every path command, absolute and relative") {
    check({
        {"<path d='M1 2L3 4'/>", "M 1 2 L 3 4"},
        {"<path d='m1,2l3,4'/>", "M 1 2 L 4 6"},
        // Pairs after a moveto are lines.
        {"<path d='M1 2 3 4 5 6'/>", "M 1 2 L 3 4 L 5 6"},
        {"<path d='m1 2 3 4 5 6'/>", "M 1 2 L 4 6 L 9 12"},
        {"<path d='M1 2H5V7h-2v-3'/>", "M 1 2 L 5 2 L 5 7 L 3 7 L 3 4"},
        {"<path d='M1 2C1 3 2 4 5 6'/>", "M 1 2 C 1 3 2 4 5 6"},
        {"<path d='M1 2c1 3 2 4 5 6'/>", "M 1 2 C 2 5 3 6 6 8"},
        // A smooth curve begins with the last control point mirrored: 2 (5,6) - (2,4).
        {"<path d='M1 2C1 3 2 4 5 6S9 9 10 10'/>", "M 1 2 C 1 3 2 4 5 6 C 8 8 9 9 10 10"},
        {"<path d='M1 2C1 3 2 4 5 6s4 3 5 4'/>", "M 1 2 C 1 3 2 4 5 6 C 8 8 9 9 10 10"},
        // After anything else the control point is the point itself.
        {"<path d='M1 2L5 6S9 9 10 10'/>", "M 1 2 L 5 6 C 5 6 9 9 10 10"},
        {"<path d='M0 0C0 0 9 0 10 0A1 1 0 0 1 10 2S20 2 20 20'/>",
         "M 0 0 C 0 0 9 0 10 0 C 10.552 0 11 0.448 11 1 C 11 1.552 10.552 2 10 2 C 10 2 20 2 20 20"},
        // A quadratic curve is the cubic with controls two thirds of the way: (0,0) (3,6) (6,0).
        {"<path d='M0 0Q3 6 6 0'/>", "M 0 0 C 2 4 4 4 6 0"},
        {"<path d='M10 10q3 6 6 0'/>", "M 10 10 C 12 14 14 14 16 10"},
        // The next control point is mirrored: (9,-6).
        {"<path d='M0 0Q3 6 6 0T12 0'/>", "M 0 0 C 2 4 4 4 6 0 C 8 -4 10 -4 12 0"},
        {"<path d='M0 0Q3 6 6 0t6 0'/>", "M 0 0 C 2 4 4 4 6 0 C 8 -4 10 -4 12 0"},
        {"<path d='M10 0A10 10 0 0 1 0 10'/>", "M 10 0 C 10 5.523 5.523 10 0 10"},
        {"<path d='M10 0a10 10 0 0 1-10 10'/>", "M 10 0 C 10 5.523 5.523 10 0 10"},
        // Flags may follow without a space, as optimisers write them.
        {"<path d='M10 0a10 10 0 01-10 10'/>", "M 10 0 C 10 5.523 5.523 10 0 10"},
        {"<path d='M0 0A0 5 0 0 1 9 9'/>", "M 0 0 L 9 9"},
        {"<path d='M1 2L3 4L5 6Z'/>", "M 1 2 L 3 4 L 5 6 Z"},
        // After a close, drawing goes on from where the subpath began.
        {"<path d='M1 2h3v3zl-1-1'/>", "M 1 2 L 4 2 L 4 5 Z M 1 2 L 0 1"},
        {"<path d='M1 2h3zm5 5h1'/>", "M 1 2 L 4 2 Z M 6 7 L 7 7"},
        // A move that nothing follows leaves nothing.
        {"<path d='M9 9M1 2h1M8 8'/>", "M 1 2 L 2 2"},
        {"<path d='M.5.5-1e1+2.5E0'/>", "M 0.5 0.5 L -10 2.5"},
    });
}

TEST_CASE("basic shapes as paths") {
    check({
        {"<rect x='1' y='2' width='30' height='40'/>", "M 1 2 L 31 2 L 31 42 L 1 42 Z"},
        {"<rect width='30' height='40'/>", "M 0 0 L 30 0 L 30 40 L 0 40 Z"},
        // Quarter arcs with controls at 0.5523 of the radius; one radius is both.
        {"<rect x='10' y='20' width='50' height='40' rx='10'/>",
         "M 20 20 L 50 20 C 55.523 20 60 24.477 60 30 L 60 50 C 60 55.523 55.523 60 50 60 L 20 60 "
         "C 14.477 60 10 55.523 10 50 L 10 30 C 10 24.477 14.477 20 20 20 Z"},
        {"<line x1='1' y1='2' x2='3' y2='4' stroke='red'/>", "M 1 2 L 3 4"},
        {"<polyline points='1,2 3,4 5 6' />", "M 1 2 L 3 4 L 5 6"},
        {"<polygon points='1 2,3 4,5 6'/>", "M 1 2 L 3 4 L 5 6 Z"},
        {"<circle cx='50' cy='50' r='10'/>",
         "M 60 50 C 60 55.523 55.523 60 50 60 C 44.477 60 40 55.523 40 50 C 40 44.477 44.477 40 50 40 "
         "C 55.523 40 60 44.477 60 50 Z"},
        {"<ellipse cx='50' cy='50' rx='20' ry='10'/>",
         "M 70 50 C 70 55.523 61.046 60 50 60 C 38.954 60 30 55.523 30 50 C 30 44.477 38.954 40 50 40 "
         "C 61.046 40 70 44.477 70 50 Z"},
        // Lengths with units are at 96 to the inch; percentages are of the canvas.
        {"<rect width='1in' height='50%'/>", "M 0 0 L 96 0 L 96 50 L 0 50 Z"},
        {"<rect width='25.4mm' height='72pt'/>", "M 0 0 L 96 0 L 96 96 L 0 96 Z"},
    });
}

TEST_CASE("transforms, with points from a computation by 3 x 3 matrices") {
    const auto lines = [](const std::string& attributes) { return "<path d='M10 20L30 5' " + attributes + "/>"; };
    check({
        {lines("transform='translate(5)'"), "M 15 20 L 35 5"},
        {lines("transform='translate(5,-2)'"), "M 15 18 L 35 3"},
        {lines("transform='scale(2)'"), "M 20 40 L 60 10"},
        {lines("transform='scale(2 .5)'"), "M 20 10 L 60 2.5"},
        {lines("transform='rotate(30)'"), "M -1.34 22.321 L 23.481 19.33"},
        {lines("transform='rotate(90 50 50)'"), "M 80 10 L 95 30"},
        {lines("transform='rotate(-45,10,20)'"), "M 10 20 L 13.536 -4.749"},
        {lines("transform='skewX(30)'"), "M 21.547 20 L 32.887 5"},
        {lines("transform='skewY(20)'"), "M 10 23.64 L 30 15.919"},
        {lines("transform='matrix(1 .5 -.5 2 3 4)'"), "M 3 49 L 30.5 29"},
        {lines("transform='translate(10 20) scale(2) rotate(30)'"), "M 7.321 64.641 L 56.962 58.66"},
        {lines("transform='rotate(30),scale(2) translate(10,20)'"), "M -5.359 89.282 L 44.282 83.301"},
        {lines("transform='  translate( 1e1 , -2.5E0 )\n scale(.5)'"), "M 15 7.5 L 25 0"},
        // Before the path data as after it, and through groups.
        {"<path transform='scale(2)' d='M10 20L30 5'/>", "M 20 40 L 60 10"},
        {"<g transform='translate(20 10)'><g transform='rotate(60) scale(1 -1)'>" + lines("") + "</g></g>",
         "M 42.321 8.66 L 39.33 33.481"},
        // A curve is transformed by its control points.
        {"<path d='M0 0C1 2 3 4 5 6' transform='matrix(0 1 -1 0 10 20)'/>", "M 10 20 C 8 21 6 23 4 25"},
    });
}

TEST_CASE("the canvas is the viewBox, else width and height") {
    const auto canvas = [](const std::string& attributes) {
        return Reading("x.svg", "<svg xmlns='http://www.w3.org/2000/svg' " + attributes +
                                    "><desc>D</desc><path d='M10 20L30 5'/></svg>");
    };
    const Reading box = canvas("viewBox='5 -10 120 90' width='40mm' height='30mm'");
    REQUIRE(box.picture);
    CHECK(box.drawing().width == 120);
    CHECK(box.drawing().height == 90);
    CHECK(path_text(box.drawing().paths[0]) == "M 5 30 L 25 15");
    const Reading full = canvas("width='100%' height='100%' viewBox='0,0,120,90'");
    REQUIRE(full.picture);
    CHECK(full.drawing().width == 120);
    const Reading sized = canvas("width='1in' height='48px'");
    REQUIRE(sized.picture);
    CHECK(sized.drawing().width == doctest::Approx(96));
    CHECK(sized.drawing().height == 48);
    CHECK_FALSE(canvas("").picture);
    CHECK_FALSE(canvas("width='100%' height='100%'").picture);
    CHECK_FALSE(canvas("viewBox='0 0 0 90'").picture);
    CHECK_FALSE(canvas("viewBox='0 0 -120 90'").picture);
    CHECK_FALSE(canvas("viewBox='0 0 1e300 90'").picture);
    CHECK_FALSE(canvas("viewBox='0 0 120'").picture);
}

TEST_CASE("colours as SVG writes them") {
    struct Row {
        std::string fill;
        page::Color color;
    };
    for (const auto& [fill, color] : std::vector<Row>{{"red", red},
                                                      {"#f00", red},
                                                      {"#FF0000", red},
                                                      {"rgb(255,0,0)", red},
                                                      {"rgb(100%, 0%, 0%)", red},
                                                      {"#0b5563", {0x0b, 0x55, 0x63}},
                                                      {"lightgoldenrodyellow", {250, 250, 210}},
                                                      {"currentColor", black}}) {
        CAPTURE(fill);
        CHECK(only("<path d='M1 2h3' fill='" + fill + "'/>").fill == color);
        CHECK(only("<path d='M1 2h3' style='fill:" + fill + "'/>").fill == color);
        CHECK(only("<path d='M1 2h3' stroke='" + fill + "'/>").stroke == color);
    }
    CHECK(only("<g color='red'><path d='M1 2h3' fill='currentColor'/></g>").fill == red);
}

TEST_CASE("properties are inherited, and style comes before attributes") {
    const page::FigurePath initial = only("<path d='M1 2h3'/>");
    CHECK(initial.fill == black);
    CHECK_FALSE(initial.stroke);
    CHECK(initial.stroke_width == 1);
    CHECK(initial.miter_limit == 4);
    CHECK(initial.cap == page::Cap::butt);
    CHECK(initial.join == page::Join::miter);
    CHECK_FALSE(initial.even_odd);

    const page::FigurePath given = only(
        "<g fill='none' stroke='#f00' stroke-width='2' stroke-linecap='round' stroke-linejoin='bevel' "
        "stroke-miterlimit='7' fill-rule='evenodd'><path d='M1 2h3' fill='red' style='fill: black; "
        "stroke-width:3'/></g>");
    CHECK(given.fill == black);
    CHECK(given.stroke == red);
    CHECK(given.stroke_width == 3);
    CHECK(given.miter_limit == 7);
    CHECK(given.cap == page::Cap::round);
    CHECK(given.join == page::Join::bevel);
    CHECK(given.even_odd);
    CHECK(only("<g fill='red'><path d='M1 2h3' fill='inherit' stroke-linecap='square'/></g>").fill == red);
    CHECK(only("<path style='fill:red' fill='black' d='M1 2h3'/>").fill == red);
}

TEST_CASE("strokes are scaled with their shapes") {
    CHECK(only("<path d='M1 2h3' stroke='red' stroke-width='2' transform='rotate(30) scale(3)'/>").stroke_width ==
          doctest::Approx(6));
    CHECK(only("<path d='M1 2h3' stroke='red' transform='scale(-2,2)'/>").stroke_width == doctest::Approx(2));
    const Reading uneven = shapes("<path d='M1 2h3' stroke='red' transform='scale(9,4)'/>");
    REQUIRE(uneven.picture);
    CHECK(uneven.drawing().paths[0].stroke_width == doctest::Approx(6));
    CHECK(uneven.said() ==

          "x.svg:2:2 figure-unsupported a stroke that its transform makes uneven is drawn evenly");
}

TEST_CASE("what is not seen is not drawn") {
    const auto count = [](const std::string& inside) {
        const Reading r = shapes("<path d='M1 2h3'/>" + inside);
        CHECK(r.said() == "");
        return r.picture ? r.drawing().paths.size() : 0;
    };
    CHECK(count("<path d='M1 2h3' fill='none'/>") == 1);
    CHECK(count("<path d='M1 2h3' stroke='red' fill='none' stroke-width='0'/>") == 1);
    CHECK(count("<path d='M1 2h3' display='none'/>") == 1);
    CHECK(count("<g display='none'><path d='M1 2h3' display='inline'/></g>") == 1);
    CHECK(count("<g visibility='hidden'><path d='M1 2h3'/></g>") == 1);
    CHECK(count("<g visibility='hidden'><path d='M1 2h3' visibility='visible'/></g>") == 2);
    CHECK(count("<path d='M1 2h3' opacity='0'/>") == 1);
    CHECK(count("<rect width='0' height='5'/>") == 1);
    CHECK(count("<defs><path d='M1 2h3'/></defs>") == 1);
    CHECK(count("<path d=''/>") == 1);
}

TEST_CASE("what is see-through is mixed with white, with a warning") {
    const Reading r = shapes("<g opacity='.5'><path d='M1 2h3' fill='red' fill-opacity='0.5'/></g>");
    REQUIRE(r.picture);
    // A quarter of red: 255, 255 - 255/4.
    CHECK(r.drawing().paths[0].fill == page::Color{255, 191, 191});
    CHECK(r.said() ==
          "x.svg:2:4 figure-unsupported what is not opaque is mixed with white, "
          "not with what lies under it");
}

TEST_CASE("use draws again what is elsewhere") {
    check({
        {"<defs><path id='p' d='M1 2h3'/></defs><use href='#p' x='10' y='20'/>", "M 11 22 L 14 22"},
        {"<defs><path id='p' d='M1 2h3'/></defs><use xlink:href='#p' transform='scale(2)' x='10'/>", "M 22 4 L 28 4"},
        {"<defs><g id='g' transform='translate(1,1)'><path d='M1 2h3'/></g></defs><use href='#g'/>", "M 2 3 L 5 3"},
        {"<defs><path id='p' d='M1 2h3'/><use id='u' href='#p' x='1'/></defs><use href='#u' x='1'/>", "M 3 2 L 6 2"},
    });
    CHECK(only("<defs><path id='p' d='M1 2h3'/></defs><use href='#p' fill='red'/>").fill == red);
    CHECK(shapes("<path d='M1 2h3'/><use href='#q'/>").said() ==
          "x.svg:2:20 figure-broken nothing in the drawing has the id 'q'");
    CHECK(shapes("<g id='a'><path d='M1 2h3'/><use href='#a'/></g>").said() ==
          "x.svg:2:30 figure-broken <use> is nested deeper than 8, or uses itself");
}

TEST_CASE("the alternative text is the description, else the title, on one line") {
    const auto alt = [](const std::string& inside) {
        const Reading r("x.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + inside +
                                     "<path d='M1 2h3'/></svg>");
        REQUIRE(r.picture);
        return r.picture->figure.alt;
    };
    CHECK(alt("<title>Toe press</title><desc>A foot\n   presses &amp; holds.</desc>") == "A foot presses & holds.");
    CHECK(alt("<title> Toe press </title>") == "Toe press");
    CHECK(alt("<desc>A <![CDATA[<foot>]]></desc>") == "A <foot>");
    CHECK(alt("<g><title>A part</title></g>") == "");
    const Reading none("x.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 2h3'/></svg>");
    CHECK(none.said() == "x.svg:1:2 figure-without-text the drawing has neither <title> nor <desc>");
}

TEST_CASE("what is not supported is named once, at the first") {
    const std::string shape = "<path d='M1 2h3'/>\n";
    struct Row {
        std::string inside;
        std::string said;
    };
    const std::vector<Row> rows = {
        {"<script>alert(1)</script><script/>", "3:2 figure-unsupported scripts are never run"},
        {"<style>path{fill:red}</style>", "3:2 figure-unsupported style sheets are not read"},
        {"<image href='data:image/png;base64,AAAA'/>", "3:2 figure-unsupported images inside a drawing are not read"},
        {"<text x='1'>A</text>\n<text>B</text>", "3:2 figure-unsupported text is not drawn"},
        {"<foreignObject><p/></foreignObject>", "3:2 figure-unsupported foreign content is not drawn"},
        {"<filter id='f'><feBlend/></filter>", "3:2 figure-unsupported <filter> is not drawn"},
        {"<g filter='url(#f)'/>", "3:4 figure-unsupported filters are not applied"},
        {"<g style='x:y; filter: url(#f)'/>", "3:16 figure-unsupported filters are not applied"},
        {"<g clip-path='url(#c)'/>", "3:4 figure-unsupported clipping is not done; the shape is drawn whole"},
        {"<g mask='url(#c)'/>", "3:4 figure-unsupported masks are not applied; the shape is drawn whole"},
        {"<linearGradient id='l'/><radialGradient/>", "3:2 figure-unsupported gradients are not drawn"},
        {"<path d='M1 2h3' fill='url(#l)'/>",
         "3:18 figure-unsupported gradients and patterns are not drawn; the shape is left without this paint"},
        {"<path d='M1 2h3' stroke-dasharray='1 2'/>",
         "3:18 figure-unsupported dashes are not drawn; the line is drawn whole"},
        {"<animate/>", "3:2 figure-unsupported <animate> is not drawn"},
        {"<use href='other.svg#p'/>", "3:12 figure-unsupported a reference to another file is never fetched"},
        {"<use xlink:href='http://example.org/p.svg#p'/>",
         "3:18 figure-unsupported a reference to another file is never fetched"},
        {"<use xlink:href='file:///etc/passwd'/>",
         "3:18 figure-unsupported a reference to another file is never fetched"},
        {"<g onclick='alert(1)'/>", "3:4 figure-unsupported scripts are never run"},
        {"<svg><path d='M1 2h3'/></svg>", "3:2 figure-unsupported a drawing inside the drawing is not drawn"},
        {"<?xml-stylesheet href='http://example.org/a.css'?>", "3:1 figure-unsupported style sheets are not read"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.inside);
        const Reading r = shapes(shape + row.inside);
        CHECK(r.said() == "x.svg:" + row.said);
        REQUIRE(r.picture);
        CHECK(r.drawing().paths.size() >= 1);
    }
    // What drawing programs add in namespaces of their own is their business.
    CHECK(shapes(shape +
                 "<e:x xmlns:e='urn:e' onload='1'><e:script/></e:x><g xmlns:e='urn:e' e:y='1' data-z='2' class='c'/>")
              .said() == "");
}
