#pragma once

#include "layout/kit.hpp"

namespace footplan::layout {

/// Marks that a page uses and that its foot has to explain.
struct Marks {
    bool optional = false;
    bool rest = false;
    bool chosen = false;

    Marks& operator|=(const Marks& other);
};

/// Whether the precautions stand at the foot, or on the page itself and are not said twice.
enum class Warnings { printed, left_out };

/// How much of head and foot is given up where a page is too small for its rows.
enum class Thrift { none, some, most, all };

/// What stands at the foot of a page: legend, precautions, source, contact; version and number of the page.
class Foot {
public:
    Foot(const Kit& kit, const Marks& marks, Warnings warnings = Warnings::printed, Thrift thrift = Thrift::none);

    /// With the rule above it and the gap between the two.
    Points height() const;
    /// What is the same on all pages; its top is `height` above the end of the frame.
    void draw(const Kit& kit, std::vector<page::Item>& items) const;

    static void draw_number(const Kit& kit, std::vector<page::Item>& items, int page, int pages);

private:
    struct Entry {
        enum class Sign { box, optional, rest, text } sign;
        Paragraph words;
    };
    struct Place {
        Points x;
        std::size_t row;
    };
    void add_legend(const Kit& kit, const Marks& marks);
    void place_legend(const Kit& kit);
    void draw_sign(const Kit& kit, Canvas& canvas, Entry::Sign sign, page::Point left_middle) const;

    /// Of the texts at the left.
    Points width_;
    Points line_;
    bool narrow_ = false;
    std::vector<Entry> legend_;
    std::vector<Place> places_;
    std::size_t legend_rows_ = 0;
    std::vector<Paragraph> texts_;
    Paragraph sheet_;
};

}  // namespace footplan::layout
