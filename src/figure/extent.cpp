#include "figure/extent.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace footplan::figure {

namespace {

/// Grows by points; each lies `margin` inside.
class Growing {
public:
    explicit Growing(double margin) : margin_(margin) {}

    void add(Vec p) {
        const Extent around{{p.x - margin_, p.y - margin_}, {p.x + margin_, p.y + margin_}};
        if (!extent_) extent_ = around;
        extent_->from = {std::min(extent_->from.x, around.from.x), std::min(extent_->from.y, around.from.y)};
        extent_->to = {std::max(extent_->to.x, around.to.x), std::max(extent_->to.y, around.to.y)};
    }
    const std::optional<Extent>& extent() const { return extent_; }

private:
    double margin_;
    std::optional<Extent> extent_;
};

Vec on_curve(Vec p0, Vec p1, Vec p2, Vec p3, double t) {
    const double s = 1 - t;
    return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
}

/// Where one coordinate of the curve turns: zeros of its derivative
/// a t² + b t + c. Those outside 0 to 1 are not on the curve.
std::array<double, 2> turns(double p0, double p1, double p2, double p3) {
    const double a = p3 - 3 * p2 + 3 * p1 - p0;
    const double b = 2 * (p2 - 2 * p1 + p0);
    const double c = p1 - p0;
    const double root = std::sqrt(std::max(0.0, b * b - 4 * a * c));
    // The form that does not lose the zeros where a or c is nearly nothing.
    const double q = -(b + std::copysign(root, b)) / 2;
    return {q / a, c / q};
}

struct Add {
    Growing& box;
    Vec& at;

    void operator()(page::MoveTo s) { at = {s.x, s.y}; }
    void operator()(page::LineTo s) {
        box.add(at);
        at = {s.x, s.y};
        box.add(at);
    }
    void operator()(page::CurveTo s) {
        const Vec p0 = at, p1{s.x1, s.y1}, p2{s.x2, s.y2}, p3{s.x, s.y};
        box.add(p0);
        for (const auto& both : {turns(p0.x, p1.x, p2.x, p3.x), turns(p0.y, p1.y, p2.y, p3.y)})
            for (const double t : both)
                if (t > 0 && t < 1) box.add(on_curve(p0, p1, p2, p3, t));
        box.add(p3);
        at = p3;
    }
    void operator()(page::Close) { box.add(at); }
};

}  // namespace

std::optional<Extent> extent_of(const page::Drawing& drawing) {
    Growing all(0);
    for (const page::FigurePath& path : drawing.paths) {
        Growing one(path.stroke ? path.stroke_width / 2 : 0);
        Vec at;
        for (const page::Segment& segment : path.segments) std::visit(Add{one, at}, segment);
        if (!one.extent()) continue;
        all.add(one.extent()->from);
        all.add(one.extent()->to);
    }
    return all.extent();
}

}  // namespace footplan::figure
