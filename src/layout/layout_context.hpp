#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "layout/booklet.hpp"
#include "layout/canvas.hpp"
#include "layout/paragraph.hpp"
#include "layout/request.hpp"
#include "layout/typesetter.hpp"
#include "words/speaker.hpp"
#include "words/spoken.hpp"

namespace footplan::layout {

/// The styles of a template by the rank of what is set in them.
struct Styles {
    TextStyle title, heading, name, text, strong, muted, small;
    /// Names of days.
    TextStyle day;
};

/// Where things may be on a page, or on a small page of a booklet.
struct PageFrame {
    page::Size size;
    page::Rect area;
};

/// What every part of a document is made with.
class LayoutContext {
public:
    /// The pages of a booklet are parts of the sheet.
    explicit LayoutContext(const Request& request, std::optional<Booklet> booklet = {});

    const Request& request;
    const Template& look;
    words::Speaker speaker;
    /// Every word of the plan; layout only places them.
    words::SpokenPlan spoken;
    Styles styles;
    PageFrame frame;

    const Routine& routine() const { return request.sheet.plan.routine; }
    const std::vector<Week>& weeks() const { return request.sheet.plan.weeks; }
    const words::Labels& labels() const { return request.labels; }

    Paragraph set(std::string_view text, const TextStyle& style, Points width) const {
        return typesetter_->text(text, style, width);
    }
    Paragraph line(std::string_view text, const TextStyle& style) const { return typesetter_->line(text, style); }
    std::string say(words::Label label) const { return request.labels.say(label); }

    /// Height of a figure at a width, by its own proportions.
    Points figure_height(std::size_t figure, Points width) const;
    /// What a figure shows, in its own words, or if it has none, what it is a picture of.
    std::string figure_words(std::size_t figure, const std::string& of) const;
    /// Draws a figure as large as fits into a rectangle, in its middle.
    void draw_figure(Canvas& canvas, std::size_t figure, const page::Rect& within) const;

    /// Draws the picture of an exercise in a row of a table, where it is not said again if the instructions have it
    /// too.
    void draw_row_figure(Canvas& canvas, std::size_t exercise, const page::Rect& within) const;
    /// Whether any exercise has a picture.
    bool has_figures() const;
    /// A picture in a row that is smaller looks like any other.
    Points least_row_figure() const;

    const Plan& plan() const { return request.sheet.plan; }
    /// Sentences in a row.
    std::string joined(const std::vector<words::Said>& sentences) const;
    /// Whether the document says how the exercises are done.
    bool has_instructions() const;
    /// Whether it has boxes to tick.
    bool has_weeks() const;

    page::Stroke ink(Points width) const { return {width, look.colors.ink, {}}; }
    page::Stroke rule() const;
    /// A narrow frame, as that of a small page, has no room for a second column.
    bool narrow() const;
    /// The width at which a line of text has about 68 characters, the most that is read with ease.
    Points measure(const TextStyle& style) const { return style.size * 36; }

private:
    /// Remembers what it has set, which nobody sees.
    std::unique_ptr<Typesetter> typesetter_;
};

}  // namespace footplan::layout
