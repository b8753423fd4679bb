#pragma once

#include <cstddef>
#include <vector>

#include "page/page.hpp"
#include "pdf/haru.hpp"

namespace footplan::pdf {

/// How the axes have to be scaled and shifted for a picture to fill a rectangle.
struct Placing {
    double scale_x, scale_y, x, y;
};

/// The pictures of a document, each written once, when a page first uses it: a
/// drawing as a form with its own coordinates, pixels as an image.
class Figures {
public:
    Figures(Haru& haru, const std::vector<page::Figure>& figures)
        : haru_(haru), figures_(figures), objects_(figures.size(), nullptr) {}

    const page::Figure& at(std::size_t number) const { return figures_.at(number); }
    HPDF_Dict object(std::size_t number);
    /// For the rectangle with the lower left corner (x, y), in points with y upward.
    Placing placing(std::size_t number, double x, double y, double width, double height) const;

private:
    HPDF_Dict make(const page::Drawing& drawing);
    HPDF_Dict make(const page::Pixels& pixels);
    HPDF_Dict make(const page::Jpeg& jpeg);

    Haru& haru_;
    const std::vector<page::Figure>& figures_;
    std::vector<HPDF_Dict> objects_;
};

}  // namespace footplan::pdf
