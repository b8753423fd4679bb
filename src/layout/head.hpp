#pragma once

#include <optional>
#include <string>

#include "layout/kit.hpp"

namespace footplan::layout {

/// What the head of a page says.
struct HeadTexts {
    std::string title;
    std::string below_title;
    /// At the right; empty for none.
    std::string corner;
    std::string below_corner;
    /// Parts of a whole, filled up to `done`; none for a total of zero.
    int done = 0;
    int total = 0;
    /// A line for the name (or the name), and where the plan has no dates a line for the first day.
    bool who = false;
    bool begins = false;
    bool logo = false;
    /// A title that takes two lines is set smaller.
    bool small_title = false;
    /// What stands at the right is of second rank.
    bool small_corner = false;
};

/// The head of a page: set once, drawn on each page that repeats it.
class Head {
public:
    Head(const Kit& kit, const HeadTexts& texts);

    /// With the gap below it.
    Points height() const { return height_; }
    void draw(const Kit& kit, Canvas& canvas) const;

private:
    void set_titles(const Kit& kit, const HeadTexts& texts, Points width);
    void set_who(const Kit& kit, const HeadTexts& texts);
    void draw_corner(const Kit& kit, Canvas& canvas, Points bottom) const;
    void draw_progress(const Kit& kit, Canvas& canvas, Points right, Points top) const;
    void draw_who(const Kit& kit, Canvas& canvas, Points top) const;

    HeadTexts texts_;
    bool logo_ = false;
    Points logo_height_{};
    Paragraph title_, below_title_, corner_, below_corner_;
    Paragraph name_, name_label_, begins_label_;
    Points band_{};
    Points who_{};
    Points height_{};
};

}  // namespace footplan::layout
