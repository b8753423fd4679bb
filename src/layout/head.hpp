#pragma once

#include <optional>
#include <string>

#include "layout/layout_context.hpp"
#include "layout/precautions.hpp"

namespace footplan::layout {

/// What the head of a page says.
struct HeadTexts {
    std::string title;
    std::string below_title;
    /// At the right; empty for none.
    std::string corner;
    std::string below_corner;
    /// A line for the name (or the name), and if the plan has no dates a line for the first day.
    bool who = false;
    bool begins = false;
    bool logo = false;
    /// The line that says when to stop.
    bool stop = true;
    /// The other precautions below it.
    bool precautions = false;
    /// Whether the title opens what follows; else it is the same as on the page before and not read again.
    bool opens = true;
    /// Whether the corner is a heading of its own, as the number of a week is.
    bool corner_heads = false;
    /// The title is set as a heading, as on pages that go on with another.
    bool heading_title = false;
    /// A title that takes two lines is set smaller.
    bool small_title = false;
    /// The week that the lines to fill in are for; null for the whole plan.
    const Week* week = nullptr;
    /// What is at the right is of second rank.
    bool small_corner = false;
};

/// The head of a page: set once, drawn on each page that repeats it.
class Head {
public:
    Head(const LayoutContext& context, const HeadTexts& texts);

    /// With the gap below it.
    Points height() const { return height_; }
    void draw(const LayoutContext& context, Canvas& canvas) const;

private:
    void set_titles(const LayoutContext& context, const HeadTexts& texts, Points width);
    void set_precautions(const LayoutContext& context, Points width);
    void set_who(const LayoutContext& context, const HeadTexts& texts);
    void draw_corner(const LayoutContext& context, Canvas& canvas, Points bottom) const;
    void draw_who(const LayoutContext& context, Canvas& canvas, Points top) const;

    HeadTexts texts_;
    bool logo_ = false;
    Points logo_height_{};
    Paragraph title_, below_title_, corner_, below_corner_;
    StopLine stop_;
    Paragraph precautions_;
    Paragraph name_, name_label_, begins_label_;
    Points band_{};
    Points who_{};
    Points height_{};
};

}  // namespace footplan::layout
