#include "figure/pen.hpp"

#include <algorithm>
#include <cmath>
#include <variant>

namespace footplan::figure {

void Pen::begin() {
    if (begun_) return;
    segments_.emplace_back(page::MoveTo{start_.x, start_.y});
    begun_ = true;
}

void Pen::move_to(Vec p) {
    at_ = start_ = p;
    begun_ = false;
}

void Pen::line_to(Vec p) {
    begin();
    segments_.emplace_back(page::LineTo{p.x, p.y});
    at_ = p;
}

void Pen::curve_to(Vec control1, Vec control2, Vec p) {
    begin();
    segments_.emplace_back(page::CurveTo{control1.x, control1.y, control2.x, control2.y, p.x, p.y});
    at_ = p;
}

void Pen::curve_to(Vec control, Vec p) {
    curve_to(at_ + (2.0 / 3.0) * (control - at_), p + (2.0 / 3.0) * (control - p), p);
}

void Pen::arc_to(const Arc& arc, Vec p) {
    const std::vector<Cubic> curves = curves_of(at_, arc, p);
    if (curves.empty() && p != at_) line_to(p);
    for (const Cubic& curve : curves) curve_to(curve.control1, curve.control2, curve.end);
}

void Pen::close() {
    // A point that is closed at once is a dot under round caps.
    begin();
    segments_.emplace_back(page::Close{});
    at_ = start_;
    begun_ = false;
}

namespace {

struct Transform {
    const Affine& to;

    page::Segment operator()(page::MoveTo s) const {
        const Vec p = to({s.x, s.y});
        return page::MoveTo{p.x, p.y};
    }
    page::Segment operator()(page::LineTo s) const {
        const Vec p = to({s.x, s.y});
        return page::LineTo{p.x, p.y};
    }
    page::Segment operator()(page::CurveTo s) const {
        const Vec c1 = to({s.x1, s.y1});
        const Vec c2 = to({s.x2, s.y2});
        const Vec p = to({s.x, s.y});
        return page::CurveTo{c1.x, c1.y, c2.x, c2.y, p.x, p.y};
    }
    page::Segment operator()(page::Close s) const { return s; }
};

struct Within {
    double limit;

    /// Written so that what is not a number is outside.
    bool fits(double v) const { return std::abs(v) <= limit; }
    bool operator()(page::MoveTo s) const { return fits(s.x) && fits(s.y); }
    bool operator()(page::LineTo s) const { return fits(s.x) && fits(s.y); }
    bool operator()(page::CurveTo s) const {
        return fits(s.x1) && fits(s.y1) && fits(s.x2) && fits(s.y2) && fits(s.x) && fits(s.y);
    }
    bool operator()(page::Close) const { return true; }
};

}  // namespace

std::vector<page::Segment> transformed(const std::vector<page::Segment>& segments, const Affine& to) {
    std::vector<page::Segment> result;
    result.reserve(segments.size());
    for (const page::Segment& segment : segments) result.push_back(std::visit(Transform{to}, segment));
    return result;
}

bool within(const std::vector<page::Segment>& segments, double limit) {
    return std::ranges::all_of(segments, [&](const page::Segment& s) { return std::visit(Within{limit}, s); });
}

}  // namespace footplan::figure
