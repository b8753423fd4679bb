#pragma once

#include <string>
#include <vector>

#include "page/page.hpp"
#include "pdf/content.hpp"
#include "pdf/haru.hpp"

namespace footplan::pdf {

void set_stroke(Content& content, const page::Stroke& stroke);

/// A rectangle with round corners as a path, by its lower left corner.
void add_rectangle(Content& content, Coordinates corner, const page::Size& size, Points radius);

/// The boxes that are ticked. They are many and alike, so that each kind is
/// written once and only placed on the page: half of the time that pages took.
class Boxes {
public:
    explicit Boxes(Haru& haru) : haru_(haru) {}

    struct Picture {
        std::string name;
        HPDF_Dict object;
    };
    /// The picture of such a box, with its lower left corner in the origin.
    const Picture& picture(const page::TickBox& box);

private:
    struct Kind {
        page::Size size;
        Points radius;
        page::Stroke stroke;
        bool operator==(const Kind&) const = default;
    };

    Haru& haru_;
    std::vector<std::pair<Kind, Picture>> pictures_;
};

}  // namespace footplan::pdf
