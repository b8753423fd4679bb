#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "page/page.hpp"
#include "pdf/geometry.hpp"

namespace footplan::pdf {

/// The drawing operators of a page or of a picture (ISO 32000-1, annex A), in
/// points with y upward. It knows what is set already and does not set it again.
/// Coordinates keep `decimals` digits behind the point, so that pages stay small.
class Content {
public:
    /// The content of a page, which starts with the state that PDF prescribes.
    static Content of_page();
    /// The content of a picture, which inherits whatever state the page that uses it is in.
    static Content of_picture(int decimals) { return Content(decimals); }
    /// The content of a part that several pages have in common, between what is their own.
    static Content of_part() { return Content(2); }

    /// Remembers colours, widths and the position of the axes; restore() goes back to them.
    void save();
    void restore();
    /// Multiplies the axes.
    void axes(const Matrix& matrix);

    void fill_color(page::Color color);
    void stroke_color(page::Color color);
    void line_width(double width);
    /// Equal dashes and gaps; zero is a whole line.
    void dash(double length);
    void cap(page::Cap cap);
    void join(page::Join join);
    void miter_limit(double limit);

    void move_to(Coordinates to) { operation({to.x, to.y}, "m"); }
    void line_to(Coordinates to) { operation({to.x, to.y}, "l"); }
    void curve_to(Coordinates control1, Coordinates control2, Coordinates to);
    void close() { operation({}, "h"); }
    void rectangle(Coordinates corner, double width, double height) {
        operation({corner.x, corner.y, width, height}, "re");
    }
    /// Ends the path. Neither filled nor stroked, it is dropped.
    void paint(bool fill, bool stroke, bool even_odd = false);

    /// A font by the number of its resource (/F0 or /F1), and the size of its text.
    struct TextFont {
        std::size_t number;
        double size;
        bool operator==(const TextFont&) const = default;
    };
    /// Shows a string of the font's own bytes whose baseline begins in a place.
    void show(std::string_view encoded, TextFont font, Coordinates at);
    /// The same, not seen and stretched or narrowed to a share of its width.
    void show_unseen(std::string_view encoded, TextFont font, Coordinates at, double share);
    /// Draws the picture that the page's resources have under that name.
    void draw(std::string_view name);
    /// What is drawn until `end_marked` is content of a structure element, by the number that the page gives it.
    void begin_marked(std::string_view tag, int number);
    /// What is drawn until `end_marked` is decoration.
    void begin_artifact();
    void end_marked();

    /// Hands over the operators so far; what is set stays known.
    std::string take();
    /// Ends what is open and hands over the operators.
    std::string finish();

private:
    explicit Content(int decimals) : decimals_(decimals) {}

    /// What is known to be set.
    struct State {
        std::optional<page::Color> fill;
        std::optional<page::Color> stroke;
        std::optional<double> line_width;
        std::optional<double> dash;
        std::optional<page::Cap> cap;
        std::optional<page::Join> join;
        std::optional<double> miter_limit;
        std::optional<TextFont> font;
    };

    void operation(std::initializer_list<double> operands, std::string_view name);
    void raw(std::string_view text);
    void number(double value, int decimals);
    void color(page::Color color, std::string_view gray, std::string_view rgb);
    void begin_text();
    void end_text();
    void set_font(TextFont font);
    void string(std::string_view encoded);

    int decimals_;
    std::string out_;
    State state_;
    std::vector<State> saved_;
    bool in_text_ = false;
    /// Where the text line begins that the next one is placed from, in hundredths.
    long text_x_ = 0;
    long text_y_ = 0;
};

}  // namespace footplan::pdf
