#pragma once

#include <deque>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "page/page.hpp"
#include "pdf/haru.hpp"

namespace footplan::pdf {

/// The fields that are filled in on a screen (ISO 32000-1, 12.7). What is empty looks like the page below it in every
/// viewer; a tick is drawn by the file, a text by the viewer in Helvetica.
class Fields {
public:
    explicit Fields(Haru& haru) : haru_(haru) {}
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    /// Puts a field into a box of a page, turned by so many quarters clockwise. Gives its annotation.
    HPDF_Dict add(HPDF_Page page, const page::Field& field, const Rectangle& box, int turns);
    /// Makes them a form. Called once, when all pages have been drawn.
    void finish();

private:
    /// The looks of a box: ticked, and not.
    struct Look {
        double side;
        int turns;
        HPDF_Dict ticked, empty;
    };
    const Look& look(double side, int turns);
    HPDF_Dict empty_text(const page::Size& size);
    std::string unique(const std::string& name);

    Haru& haru_;
    /// What the dictionaries contain; they refer to it.
    std::deque<WrittenEntries> entries_;
    std::vector<HPDF_Dict> annotations_;
    std::deque<Look> looks_;
    std::deque<std::pair<page::Size, HPDF_Dict>> empty_texts_;
    std::set<std::string> names_;
    WrittenEntries form_;
};

}  // namespace footplan::pdf
