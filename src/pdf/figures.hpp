#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "page/page.hpp"
#include "pdf/haru.hpp"

namespace footplan::pdf {

/// The pictures of a document, each written once, when a page first uses it: a
/// drawing as a form with its own coordinates, pixels as an image.
class Figures {
public:
    explicit Figures(Haru& haru) : haru_(haru) {}

    /// The number of a picture, the same each time that it is added.
    std::size_t add(const page::SharedFigure& figure);
    HPDF_Dict object(std::size_t number);
    /// The axes in which a picture fills a rectangle, by its lower left corner.
    Matrix axes(std::size_t number, Coordinates corner, const page::Size& size) const;

private:
    HPDF_Dict make(const page::Drawing& drawing);
    HPDF_Dict make(const page::PreparedDrawing& drawing);
    HPDF_Dict make(const page::Pixels& pixels);
    HPDF_Dict make(const page::Jpeg& jpeg);

    Haru& haru_;
    std::vector<page::SharedFigure> figures_;
    std::map<const page::Figure*, std::size_t> numbers_;
    std::vector<HPDF_Dict> objects_;
};

}  // namespace footplan::pdf
