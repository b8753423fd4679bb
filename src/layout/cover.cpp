#include "layout/parts.hpp"

#include <algorithm>

#include "layout/fields.hpp"
#include "layout/head.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

/// On a cover, as high; a smaller one has no picture.
constexpr Points least_picture = 20_mm;

class CoverSetter {
public:
    /// `lead` is left empty above the title.
    CoverSetter(const LayoutContext& context, Points lead) : context_(context), foot_(context), lead_(lead) {
        bottom_ = context.frame.area.bottom() - foot_.height() - 2_mm;
    }

    std::vector<DraftPage> drafts() {
        new_draft();
        drafts_.back().outline.push_back({context_.spoken.title, 0, y_, 0});
        y_ += lead_;
        put({page::Role::heading, 1}, context_.spoken.title, title_style(), {});
        if (!context_.spoken.summary.empty())
            put({page::Role::paragraph}, context_.spoken.summary, context_.styles.text, 1_mm);
        if (!context_.narrow())
            put({page::Role::paragraph},
                context_.speaker.clauses(
                    {context_.spoken.length,
                     context_.labels().count(label("exercises"), static_cast<long>(context_.spoken.cards.size()))}),
                context_.styles.muted, 1_mm);
        for (const std::string& text :
             {context_.spoken.length_remark, context_.spoken.claim, context_.spoken.afterwards})
            if (!text.empty()) put({page::Role::paragraph}, text, context_.styles.text, 1_mm);
        who();
        if (!context_.routine().precautions.empty()) precautions();
        return std::move(drafts_);
    }

    /// Below all that the last page says.
    Points spare() const { return bottom_ - y_; }

private:
    void new_draft() {
        drafts_.emplace_back();
        drafts_.back().foot = foot_;
        y_ = context_.frame.area.top();
    }

    /// The largest in which no word of the title is broken.
    TextStyle title_style() const {
        for (const TextStyle& style : {context_.styles.title, context_.styles.heading})
            if (!context_.set(context_.spoken.title, style, context_.frame.area.size.width).breaks_word()) return style;
        return context_.styles.strong;
    }

    /// What has no room begins the next page; what is higher than a page goes on there.
    void put(page::Element element, std::string_view text, const TextStyle& style, Points gap) {
        Paragraph paragraph = context_.set(text, style, context_.frame.area.size.width);
        y_ += gap;
        const Points page = bottom_ - context_.frame.area.top();
        if (y_ + paragraph.height() > bottom_ && paragraph.height() <= page) new_draft();
        while (!paragraph.empty()) {
            // A page has one line at least, so that this comes to an end.
            const double least = y_ > context_.frame.area.top() ? 0 : 1;
            const double room = std::max(least, (bottom_ - y_) / style.leading);
            Paragraph rest = split_after(paragraph, static_cast<std::size_t>(room));
            Canvas canvas(context_.request.fonts, drafts_.back().page);
            canvas.paragraph(element, paragraph, context_.frame.area.left(), y_);
            y_ += paragraph.height();
            paragraph = std::move(rest);
            if (!paragraph.empty()) new_draft();
        }
    }

    void who() {
        const std::string& name = context_.spoken.for_name;
        if (!name.empty()) {
            put({page::Role::paragraph}, name, context_.styles.strong, 3_mm);
            return;
        }
        y_ += 3_mm;
        if (y_ + context_.styles.muted.leading + 1_mm > bottom_) new_draft();
        Canvas canvas(context_.request.fonts, drafts_.back().page);
        const page::Rect& area = context_.frame.area;
        const Paragraph words = context_.line(context_.say(label("name-line")), context_.styles.muted);
        canvas.paragraph({page::Role::paragraph}, words, area.left(), y_);
        y_ += context_.styles.muted.leading + 0.8_mm;
        canvas.line({area.left(), y_}, {area.right(), y_}, {0.35_mm, context_.look.colors.muted, {}});
        const Points left = area.left() + words.width() + 2_mm;
        add_field(context_, canvas,
                  {page::Field::Kind::line,
                   {{left, y_ - 7_mm}, {area.right() - left, 7_mm}},
                   "name",
                   context_.say(label("name-line"))});
    }

    void precautions() {
        // A heading has at least two lines below it of what it heads.
        const TextStyle& style = context_.styles.text;
        if (y_ + 5_mm + context_.styles.strong.leading + style.leading * 2.0 > bottom_) new_draft();
        put({page::Role::heading, 2}, context_.say(label("precautions")), context_.styles.strong, 3_mm);
        Points gap = 0.5_mm;
        for (const auto& precaution : context_.routine().precautions) {
            put({page::Role::paragraph}, *precaution, style, gap);
            gap = 0.8_mm;
        }
    }

    const LayoutContext& context_;
    Foot foot_;
    Points bottom_;
    Points lead_;
    Points y_{};
    std::vector<DraftPage> drafts_;
};

/// Of the first exercise that has one, between the words and the foot. The instructions say what it shows.
void draw_picture(const LayoutContext& context, DraftPage& draft, std::size_t figure, Points height) {
    Canvas canvas(context.request.fonts, draft.page);
    const auto decoration = canvas.decoration();
    const page::Rect& area = context.frame.area;
    const Points bottom = area.bottom() - Foot(context).height() - 6_mm;
    const Points width = area.size.width * 0.8;
    context.draw_figure(canvas, figure,
                        {{area.left() + (area.size.width - width) / 2, bottom - height}, {width, height}});
}

}  // namespace

std::vector<DraftPage> cover_pages(const LayoutContext& context) {
    const Points lead = context.narrow() ? Points{} : context.frame.area.size.height * 0.08;
    CoverSetter setter(context, lead);
    auto drafts = setter.drafts();
    const Points height = setter.spare() - 10_mm;
    if (drafts.size() > 1 || height < least_picture) return drafts;
    // What is left empty has a picture, or else a part of it is above the title.
    for (const words::SpokenCard& said : context.spoken.cards)
        if (const auto figure = context.request.figure(said.exercise)) {
            draw_picture(context, drafts.front(), *figure, height);
            return drafts;
        }
    return CoverSetter(context, lead + height * 0.4).drafts();
}

DraftPage notes_page(const LayoutContext& context) {
    DraftPage draft;
    Canvas canvas(context.request.fonts, draft.page);
    const Foot foot(context);
    const page::Rect& area = context.frame.area;
    canvas.paragraph({page::Role::heading, 1}, context.line(context.say(label("notes")), context.styles.heading),
                     area.left(), area.top());
    const Points bottom = area.bottom() - foot.height() - 2_mm;
    for (Points y = area.top() + context.styles.heading.leading + 8_mm; y <= bottom; y += 8_mm)
        canvas.line({area.left(), y}, {area.right(), y}, context.rule());
    const Points top = area.top() + context.styles.heading.leading;
    add_field(context, canvas,
              {page::Field::Kind::lines,
               {{area.left(), top}, {area.size.width, bottom - top}},
               "notes",
               context.say(label("notes"))});
    draft.foot = foot;
    return draft;
}

}  // namespace footplan::layout
