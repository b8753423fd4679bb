#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/shared_bytes.hpp"
#include "base/units.hpp"
#include "page/element.hpp"

/// Pages as plain data: what is where, in points. The origin is the top left
/// corner, x grows to the right and y downward. Whoever draws a page only walks it.
namespace footplan::page {

struct Point {
    Points x;
    Points y;
    bool operator==(const Point&) const = default;
};

struct Size {
    Points width;
    Points height;
    bool operator==(const Size&) const = default;
};

/// `at` is the top left corner.
struct Rect {
    Point at;
    Size size;

    Points left() const { return at.x; }
    Points top() const { return at.y; }
    Points right() const { return at.x + size.width; }
    Points bottom() const { return at.y + size.height; }
    bool operator==(const Rect&) const = default;
};

/// Red, green, blue from 0 to 255.
struct Color {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    bool operator==(const Color&) const = default;
};

enum class Weight { regular, bold };

/// One run of text on one line, already broken and measured.
struct Text {
    /// Where the baseline begins.
    Point at;
    std::string text;
    Points size;
    Weight weight = Weight::regular;
    Color color;
    /// As the font measures it.
    Points width;
    /// Height above and depth below the baseline that the run may take (of the font, both positive).
    Points ascent;
    Points descent;
    /// The text goes on in the next run after a blank, which is not drawn.
    bool goes_on = false;
    bool operator==(const Text&) const = default;
};

struct Stroke {
    Points width;
    Color color;
    /// Lengths of dash and gap; zero draws the line whole.
    Points dash;
    bool operator==(const Stroke&) const = default;
};

struct Line {
    Point from;
    Point to;
    Stroke stroke;
    bool operator==(const Line&) const = default;
};

/// A rectangle with round corners (radius may be zero), outlined, filled or both.
struct Shape {
    Rect rect;
    Points radius;
    std::optional<Stroke> stroke;
    std::optional<Color> fill;
    bool operator==(const Shape&) const = default;
};

/// The box that is ticked by hand. It remembers which task it is for, so that
/// tests can match boxes and tasks.
struct TickBox {
    Rect rect;
    Points radius;
    Stroke stroke;
    int week = 0;
    int exercise = 0;
    /// 0 to 6 in the week.
    int day = 0;
    bool optional = false;
    bool operator==(const TickBox&) const = default;
};

/// Straight and curved pieces of an outline, in the figure's own coordinates.
struct MoveTo {
    double x, y;
};
struct LineTo {
    double x, y;
};
struct CurveTo {
    double x1, y1, x2, y2, x, y;
};
struct Close {};
using Segment = std::variant<MoveTo, LineTo, CurveTo, Close>;

enum class Cap { butt, round, square };
enum class Join { miter, round, bevel };

struct FigurePath {
    std::vector<Segment> segments;
    std::optional<Color> fill;
    bool even_odd = false;
    std::optional<Color> stroke;
    double stroke_width = 1;
    double miter_limit = 4;
    Cap cap = Cap::butt;
    Join join = Join::miter;
};

/// A vector drawing: paths in a canvas of `width` x `height` units, y downward.
struct Drawing {
    double width = 0;
    double height = 0;
    std::vector<FigurePath> paths;
};

/// The same as the operators that a PDF draws it with, packed (pdf::prepared): of drawings that come with footplan.
struct PreparedDrawing {
    double width = 0;
    double height = 0;
    SharedBytes operators;
};

/// Decoded pixels, row by row from the top, 3 bytes each; `alpha` is empty or one byte a pixel.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;
    std::vector<std::uint8_t> alpha;
};

/// A JPEG file that has been decoded whole without a warning and may be embedded as it is: 8 bits a sample, of one
/// component where it is gray, else of three.
struct Jpeg {
    int width = 0;
    int height = 0;
    std::string bytes;
    bool gray = false;
};

/// A picture that pages refer to by index, so that it is in the file once.
struct Figure {
    std::variant<Drawing, PreparedDrawing, Pixels, Jpeg> content;
    /// What it shows, for those who cannot see it.
    std::string alt;
};

/// A picture is large and never changed: documents share it.
using SharedFigure = std::shared_ptr<const Figure>;

/// A figure drawn to fill `rect` (which has the figure's proportions).
struct FigureUse {
    Rect rect;
    std::size_t figure = 0;
    bool operator==(const FigureUse&) const = default;
};

/// An area that leads to an address when the page is read on a screen: http, https
/// or mailto. Any other address is left out of the PDF.
struct Link {
    Rect rect;
    std::string url;
    bool operator==(const Link&) const = default;
};

/// Words that are read aloud and found, but not seen: what boxes mean.
struct UnseenText {
    /// Where the baseline begins.
    Point at;
    std::string text;
    Points size;
    /// Share of the width that the font measures which they take, so that they stay within the room of what they mean.
    double stretch = 1;
    bool operator==(const UnseenText&) const = default;
};

using Item = std::variant<Text, Line, Shape, TickBox, FigureUse, Link, UnseenText>;

/// An area that is filled in on a screen. It draws nothing itself: on paper it is the box or the line that items draw.
struct Field {
    enum class Kind { tick, line, lines };
    Kind kind = Kind::line;
    Rect rect;
    /// For programs: letters, digits and hyphens. A writer tells apart those that are alike.
    std::string name;
    /// What it is for, to those who hear it.
    std::string said;
    /// Of the type that is filled in.
    Points size{};
    /// Index of its element, whose role is form_field.
    std::size_t element = 0;
};

/// A turned part of a page, for imposed booklets: the items are drawn in their
/// own upright coordinates of `size`, turned by `quarter_turns` (clockwise) and put at `at`.
struct Panel {
    Point at;
    Size size;
    int quarter_turns = 0;
    std::vector<Item> items;
    /// As those of a page.
    std::vector<Element> elements{};
    std::vector<Tag> tags{};
    std::vector<Field> fields{};
};

struct Page {
    Size size;
    std::vector<Item> items;
    std::vector<Panel> panels;
    /// Shown by viewers beside the thumbnail; empty for the plain number.
    std::string label;
    /// Indices into `items`, ascending, at which parts begin that may be on other pages too, such as the table of a
    /// week: a writer may keep what is alike once.
    std::vector<std::size_t> parts{};
    /// What the items mean, in the order in which it is read, each after the element that it is in.
    std::vector<Element> elements{};
    /// Ascending; items before the first one belong to no element.
    std::vector<Tag> tags{};
    std::vector<Field> fields{};
};

/// An entry of the outline that viewers show beside the pages.
struct OutlineEntry {
    std::string title;
    std::size_t page = 0;
    Points y;
    /// 0 for the top level, 1 below it.
    int level = 0;
};

/// A TrueType font file.
using FontBytes = SharedBytes;

/// A finished document: everything that a writer of PDF needs, and nothing else.
struct Document {
    std::string title;
    std::string author;
    std::string subject;
    /// BCP 47.
    std::string language;
    /// Printed at this very size, as what is folded or cut has to be; else a viewer may shrink it to the paper.
    bool exact_size = false;
    /// By Weight.
    std::array<FontBytes, 2> fonts;
    std::vector<SharedFigure> figures;
    std::vector<Page> pages;
    std::vector<OutlineEntry> outline;
};

}  // namespace footplan::page
