#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <svgpp/svgpp.hpp>

#include "base/limits.hpp"
#include "figure/pen.hpp"
#include "figure/svg_passes.hpp"
#include "figure/svg_style.hpp"

/// The elements of a drawing while svgpp reads them: it calls them with what it finds, and they add to the drawing.
namespace footplan::figure {

namespace tag = svgpp::tag;
namespace attribute = svgpp::tag::attribute;
namespace value = svgpp::tag::value;

/// Ends the reading; the report has the reason.
struct Stop {};

/// What all elements of one drawing share.
struct SvgContext {
    const Xml& xml;
    const Survey& survey;
    Report& report;
    page::Drawing drawing;
    svgpp::factory::length::unitless<> lengths;
    std::size_t segments = 0;
    int elements = 0;
    bool uneven = false;
};

/// One element while it is read: svgpp calls `set` with each attribute or
/// property and the transform methods in between. Children begin as copies.
class Element {
public:
    using length_factory_type = svgpp::factory::length::unitless<>;

    Element(SvgContext& canvas, const XmlNode* xml) : canvas_(canvas), xml_(xml) {}
    Element(const Element& parent, const XmlNode* xml)
        : canvas_(parent.canvas_),
          xml_(xml),
          style_(parent.style_),
          to_canvas_(parent.to_canvas_),
          hidden_(parent.hidden_),
          uses_(parent.uses_) {
        if (++canvas_.elements > limits::svg_elements)
            stop(rule("figure-too-large"), fmt::format("more than {} elements are drawn", limits::svg_elements));
    }

    void set(attribute::fill, value::none) { style_.fill.kind = Paint::Kind::none; }
    void set(attribute::fill, value::currentColor) { style_.fill.kind = Paint::Kind::current; }
    void set(attribute::fill, int rgb) { style_.fill = {Paint::Kind::color, color(rgb)}; }
    /// Of a paint server, which is not drawn, only a plain alternative counts.
    template <class Iri, class... Alternative>
    void set(attribute::fill, const Iri&, const Alternative&...) {
        style_.fill.kind = Paint::Kind::none;
    }
    void set(attribute::stroke, value::none) { style_.stroke.kind = Paint::Kind::none; }
    void set(attribute::stroke, value::currentColor) { style_.stroke.kind = Paint::Kind::current; }
    void set(attribute::stroke, int rgb) { style_.stroke = {Paint::Kind::color, color(rgb)}; }
    template <class Iri, class... Alternative>
    void set(attribute::stroke, const Iri&, const Alternative&...) {
        style_.stroke.kind = Paint::Kind::none;
    }
    void set(attribute::color, int rgb) { style_.color = color(rgb); }

    void set(attribute::fill_opacity, double share) { style_.fill_opacity = share; }
    void set(attribute::stroke_opacity, double share) { style_.stroke_opacity = share; }
    void set(attribute::opacity, double share) { style_.opacity *= share; }
    /// The parent's opacity is in the product already.
    void set(attribute::opacity, value::inherit) {}
    void set(attribute::fill_rule, value::nonzero) { style_.even_odd = false; }
    void set(attribute::fill_rule, value::evenodd) { style_.even_odd = true; }
    void set(attribute::stroke_width, double width) { style_.stroke_width = width; }
    void set(attribute::stroke_miterlimit, double limit) { style_.miter_limit = limit; }
    void set(attribute::stroke_linecap, value::butt) { style_.cap = page::Cap::butt; }
    void set(attribute::stroke_linecap, value::round) { style_.cap = page::Cap::round; }
    void set(attribute::stroke_linecap, value::square) { style_.cap = page::Cap::square; }
    void set(attribute::stroke_linejoin, value::miter) { style_.join = page::Join::miter; }
    void set(attribute::stroke_linejoin, value::round) { style_.join = page::Join::round; }
    void set(attribute::stroke_linejoin, value::bevel) { style_.join = page::Join::bevel; }
    void set(attribute::display, value::none) { hidden_ = true; }
    template <class Other>
    void set(attribute::display, Other) {}
    void set(attribute::visibility, value::visible) { style_.visible = true; }
    template <class Hidden>
    void set(attribute::visibility, Hidden) {
        style_.visible = false;
    }

    void transform_matrix(const boost::array<double, 6>& m) {
        to_canvas_ = to_canvas_ * Affine{m[0], m[1], m[2], m[3], m[4], m[5]};
    }

    const length_factory_type& length_factory() const { return canvas_.lengths; }
    void on_exit_element() {}
    /// Called between the attributes and the content.
    bool proceed() { return !hidden_; }

    std::string_view name() const { return {xml_->name(), xml_->name_size()}; }
    void report(const Rule& rule, std::string message, std::string help = {}) const {
        canvas_.xml.report(rule, name(), std::move(message), std::move(help), canvas_.report);
    }
    /// Of a value of this element, which `at` points into.
    void report_value(std::string_view at, const char* what, std::string help) const {
        canvas_.xml.report(rule("figure-broken"), at, fmt::format("'{}' of <{}> cannot be read", what, name()),
                           std::move(help), canvas_.report);
        if (canvas_.report.full()) throw Stop{};
    }

protected:
    [[noreturn]] void stop(const Rule& rule, std::string message) const {
        report(rule, std::move(message));
        throw Stop{};
    }

    static page::Color color(int rgb) {
        return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8),
                static_cast<std::uint8_t>(rgb)};
    }

    SvgContext& canvas_;
    const XmlNode* xml_;
    PaintStyle style_;
    Affine to_canvas_;
    /// Inside display="none", which nothing inside can undo.
    bool hidden_ = false;
    /// How many `use` this is inside of.
    int uses_ = 0;
};

/// The outermost element: decides on the canvas.
class Root : public Element {
public:
    using Element::Element;
    using Element::set;

    void set(attribute::width, double width) { size_.x = width; }
    void set(attribute::height, double height) { size_.y = height; }
    void set(attribute::viewBox, double x, double y, double width, double height) {
        corner_ = {x, y};
        box_ = Vec{width, height};
    }

    bool proceed() {
        const Vec size = box_.value_or(size_);
        const auto fits = [](double side) { return side >= limits::svg_canvas_min && side <= limits::svg_canvas_max; };
        // Why a size could not be read has been said.
        if (canvas_.report.failed()) throw Stop{};
        if (!box_ && size_ == Vec{}) stop(rule("figure-broken"), "the drawing has no size: give a viewBox");
        if (!fits(size.x) || !fits(size.y))
            stop(rule("figure-broken"), fmt::format("the sides of a canvas are from {} to {} units",
                                                    limits::svg_canvas_min, limits::svg_canvas_max));
        canvas_.drawing.width = size.x;
        canvas_.drawing.height = size.y;
        canvas_.lengths.set_viewport_size(size.x, size.y);
        to_canvas_ = Affine{1, 0, 0, 1, -corner_.x, -corner_.y} * to_canvas_;
        return Element::proceed();
    }

private:
    Vec size_;
    Vec corner_;
    std::optional<Vec> box_;
};

/// A shape: svgpp turns every kind into the commands of a path.
class Shape : public Element {
public:
    Shape(const Element& parent, const XmlNode* xml) : Element(parent, xml) {}

    void path_move_to(double x, double y, tag::coordinate::absolute) { pen_.move_to({x, y}); }
    void path_line_to(double x, double y, tag::coordinate::absolute) { pen_.line_to({x, y}); }
    void path_cubic_bezier_to(double x1, double y1, double x2, double y2, double x, double y,
                              tag::coordinate::absolute) {
        pen_.curve_to({x1, y1}, {x2, y2}, {x, y});
    }
    void path_quadratic_bezier_to(double x1, double y1, double x, double y, tag::coordinate::absolute) {
        pen_.curve_to({x1, y1}, {x, y});
    }
    void path_elliptical_arc_to(double rx, double ry, double rotation, bool large, bool sweep, double x, double y,
                                tag::coordinate::absolute) {
        pen_.arc_to({{rx, ry}, rotation, large, sweep}, {x, y});
    }
    void path_close_subpath() { pen_.close(); }
    void path_exit() {}

    /// Only now is the transform known: it may be written after the path.
    void on_exit_element() {
        if (hidden_ || !style_.visible || pen_.segments().empty()) return;
        canvas_.segments += pen_.segments().size();
        if (canvas_.segments > limits::svg_segments)
            stop(rule("figure-too-large"), fmt::format("more than {} lines and curves", limits::svg_segments));
        page::FigurePath path = painted(style_, to_canvas_);
        path.segments = transformed(pen_.segments(), to_canvas_);
        if (!within(path.segments, limits::svg_coordinate) || !(path.stroke_width <= limits::svg_coordinate))
            return report(rule("figure-broken"),
                          fmt::format("the shape goes past the coordinates -{0} to {0}", limits::svg_coordinate));
        if (path.stroke && !to_canvas_.keeps_circles() && !std::exchange(canvas_.uneven, true))
            report(rule("figure-unsupported"), "a stroke that its transform makes uneven is drawn evenly");
        if (path.fill || path.stroke) canvas_.drawing.paths.push_back(std::move(path));
    }

private:
    Pen pen_;
};

class Use;
/// Draws the element that a `use` refers to (svg_draw.cpp).
void draw_reference(const XmlNode* target, Use& use);

/// `use`: draws an element again that is elsewhere in the same drawing.
class Use : public Element {
public:
    Use(const Element& parent, const XmlNode* xml) : Element(parent, xml) { ++uses_; }
    using Element::set;

    void set(attribute::x, double x) { offset_.x = x; }
    void set(attribute::y, double y) { offset_.y = y; }

    void on_exit_element() {
        const XmlAttribute* const reference = reference_of(*xml_);
        // What is not drawn, or is elsewhere, the survey has named.
        if (hidden_ || reference == nullptr || !value_of(*reference).starts_with('#')) return;
        const auto target = canvas_.survey.by_id.find(value_of(*reference).substr(1));
        if (target == canvas_.survey.by_id.end())
            return report(rule("figure-broken"),
                          fmt::format("nothing in the drawing has the id '{}'", value_of(*reference).substr(1)));
        if (uses_ > limits::svg_use_depth)
            stop(rule("figure-broken"),
                 fmt::format("<use> is nested deeper than {}, or uses itself", limits::svg_use_depth));
        to_canvas_ = to_canvas_ * Affine{1, 0, 0, 1, offset_.x, offset_.y};
        draw_reference(target->second, *this);
    }

private:
    Vec offset_;
};

}  // namespace footplan::figure
