#pragma once

#include <cstddef>
#include <vector>

#include "figure/affine.hpp"
#include "figure/arc.hpp"
#include "page/page.hpp"

namespace footplan::figure {

/// Draws one outline: takes SVG's commands in absolute coordinates and writes the
/// segments of a page's path. Each subpath written begins with a MoveTo.
class Pen {
public:
    void move_to(Vec p);
    void line_to(Vec p);
    void curve_to(Vec control1, Vec control2, Vec p);
    /// A quadratic curve, raised to a cubic one, which it equals.
    void curve_to(Vec control, Vec p);
    void arc_to(const Arc& arc, Vec p);
    void close();

    /// What was drawn, in the Pen's own coordinates; empty if that was nothing but moves.
    const std::vector<page::Segment>& segments() const { return segments_; }

private:
    /// Writes the MoveTo that a subpath waits for.
    void begin();

    Vec at_;
    Vec start_;
    bool begun_ = false;
    std::vector<page::Segment> segments_;
};

/// The segments in the coordinates that `to` leads to.
std::vector<page::Segment> transformed(const std::vector<page::Segment>& segments, const Affine& to);

/// Whether every coordinate is a number from -limit to limit.
bool within(const std::vector<page::Segment>& segments, double limit);

}  // namespace footplan::figure
