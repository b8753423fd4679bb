#include "layout/parts.hpp"

#include <algorithm>
#include <functional>
#include <span>

#include "layout/card.hpp"
#include "layout/flow.hpp"
#include "layout/head.hpp"
#include "layout/sources.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points between_cards = 8_mm;
/// Above and below the rule between two cards.
constexpr Points beside_card_rule = 2.6_mm;

/// Cards that are beside one another; texts that are no card of an exercise are alone.
struct CardRow {
    std::vector<Card> cards;
    /// Sets them in another style; nothing for a row that was split.
    std::function<std::vector<Card>(const CardStyle&)> set{};

    Points height() const {
        Points highest{};
        for (const Card& card : cards) highest = std::max(highest, card.height());
        return highest;
    }
};

/// How close the parts of a card are.
enum class Closeness { usual, close };

class InstructionSetter {
public:
    InstructionSetter(const LayoutContext& context, Closeness closeness)
        : context_(context),
          foot_(context),
          // A cover has said the precautions already; a week's page has no room for all of them.
          precautions_(std::ranges::find(context.look.parts, Part::cover) == context.look.parts.end()
                           ? precaution_entries(context)
                           : std::vector<Card::Entry>()),
          head_(context, head_texts(true)),
          next_head_(context, head_texts(false)) {
        const page::Rect& area = context.frame.area;
        columns_ = area.size.width > 215_mm ? 2 : 1;
        card_width_ =
            (area.size.width - between_cards * static_cast<double>(columns_ - 1)) / static_cast<double>(columns_);
        style_.gap = closeness == Closeness::close ? 1.4_mm : 2.2_mm;
        if (closeness == Closeness::close) style_.leading = 1.24;
        gap_ = beside_card_rule * (closeness == Closeness::close ? 1.4 : 2.0);
        const Points em = context.look.sizes.text;
        const double share = closeness == Closeness::close ? 0.75 : 1;
        style_.figure_width = std::min(context.look.card_figure * share, card_width_ * 0.36);
        style_.column_width =
            std::max(style_.figure_width, std::min(context.look.card_figure * 1.1, card_width_ * 0.3));
        style_.figure_above = card_width_ - style_.column_width < em * 17;
        if (style_.figure_above) style_.figure_width = std::min(context.look.card_figure, card_width_);
        bottom_ = area.bottom() - foot_.height() - 3_mm;
        add_rows();
    }
    InstructionSetter(const InstructionSetter&) = delete;
    InstructionSetter& operator=(const InstructionSetter&) = delete;

    std::size_t pages() const { return counts().size(); }

    std::vector<DraftPage> drafts() const {
        std::vector<DraftPage> drafts;
        std::size_t at = 0;
        for (const std::size_t count : counts()) {
            drafts.push_back(draft(at, at + count));
            at += count;
        }
        return drafts;
    }

private:
    std::vector<std::size_t> counts() const {
        std::vector<Points> heights;
        for (const CardRow& row : rows_) heights.push_back(row.height());
        const Points top = context_.frame.area.top();
        return spread(heights, gap_, {bottom_ - top - head_.height(), bottom_ - top - next_head_.height()});
    }

    HeadTexts head_texts(bool first) const {
        HeadTexts texts;
        texts.opens = first;
        texts.stop = !first || precautions_.empty();
        if (context_.narrow() && !first) return texts;
        const std::string how = context_.say(label("how-to"));
        texts.title = first ? how : context_.labels().say(label("continued"), {{"title", how}});
        if (!context_.narrow() && first) texts.below_title = context_.spoken.title;
        // What a cover would say.
        if (!context_.narrow() && first)
            for (const std::string& text : {context_.spoken.length_remark, context_.spoken.claim})
                if (!text.empty()) texts.below_title = context_.speaker.sentences(texts.below_title + ".", text);
        texts.heading_title = !first;
        return texts;
    }

    void add_rows() {
        // What to know before is first and in one piece.
        if (!precautions_.empty()) add_texts(label("precautions"), precautions_);
        const auto all = std::span(context_.spoken.cards);
        for (std::size_t at = 0; at < all.size(); at += columns_)
            add_row([this, cards = all.subspan(at, std::min(columns_, all.size() - at))](const CardStyle& style) {
                std::vector<Card> row;
                for (const words::SpokenCard& said : cards) row.emplace_back(context_, style, said, card_width_);
                return row;
            });
        sources_row_ = rows_.size();
        if (const auto sources = source_entries(context_); !sources.empty()) add_texts(label("sources"), sources);
    }

    void add_texts(words::Label heading, const std::vector<Card::Entry>& entries) {
        add_row([this, heading, entries](const CardStyle& style) {
            return std::vector<Card>{
                Card(context_, style, context_.say(heading), entries, context_.frame.area.size.width)};
        });
    }

    /// A card that is higher than a page goes on in the next row.
    void add_row(std::function<std::vector<Card>(const CardStyle&)> set) {
        const Points room = bottom_ - context_.frame.area.top() - std::max(head_.height(), next_head_.height());
        CardRow row{set(style_), std::move(set)};
        for (;;) {
            CardRow rest;
            for (Card& card : row.cards)
                if (auto tail = card.split(context_, room)) rest.cards.push_back(std::move(*tail));
            if (!rest.cards.empty()) row.set = nullptr;
            rows_.push_back(std::move(row));
            if (rest.cards.empty()) return;
            row = std::move(rest);
        }
    }

    /// A row that is alone on a page before the last and leaves more than half of it empty, in the least larger style
    /// in which it fills half.
    std::optional<CardRow> enlarged(std::size_t begin, std::size_t end, Points room) const {
        const CardRow& row = rows_[begin];
        if (begin + 1 < end || end == rows_.size() || row.height() >= room / 2 || !row.set) return std::nullopt;
        std::optional<CardRow> larger;
        for (const double scale : {1.125, 1.25, 1.375, 1.5}) {
            CardStyle style = style_;
            style.scale = scale;
            style.figure_width = std::min(style_.figure_width * scale, card_width_);
            style.column_width = std::max(style_.column_width, style.figure_width);
            CardRow tried{row.set(style)};
            if (tried.height() > room) break;
            larger = std::move(tried);
            if (larger->height() >= room / 2) break;
        }
        return larger;
    }

    DraftPage draft(std::size_t begin, std::size_t end) const {
        DraftPage draft;
        Canvas canvas(context_.request.fonts, draft.page);
        const page::Rect& area = context_.frame.area;
        const Head& head = begin == 0 ? head_ : next_head_;
        head.draw(context_, canvas);
        if (begin == 0) draft.outline.push_back({context_.say(label("how-to")), 0, area.top(), 0});
        Points y = area.top() + head.height();
        const std::optional<CardRow> alone = enlarged(begin, end, bottom_ - y);
        const auto rows = alone ? std::span(&*alone, 1) : std::span(rows_).subspan(begin, end - begin);
        Points content = gap_ * (static_cast<double>(rows.size()) - 1);
        for (const CardRow& row : rows) content += row.height();
        // Cards share what room is left, but not so that they look lost.
        const Points spare = std::max(Points{}, bottom_ - y - content);
        const double gaps = std::max(1.0, static_cast<double>(rows.size()) - 1);
        const Points gap = gap_ + (context_.narrow() ? Points{} : std::min(spare / gaps, 8_mm));
        for (const CardRow& row : rows) {
            if (&row != &rows.front())
                canvas.line({area.left(), y - gap / 2}, {area.right(), y - gap / 2}, context_.ink(0.3_mm));
            draw_row(canvas, row, {area.left(), y}, draft.outline);
            y += row.height() + gap;
        }
        draft.foot = foot_;
        draft.sources = begin == sources_row_;
        return draft;
    }

    void draw_row(Canvas& canvas, const CardRow& row, page::Point at, std::vector<page::OutlineEntry>& outline) const {
        for (const Card& card : row.cards) {
            card.draw(context_, canvas, {at, {card_width_, row.height()}});
            if (!card.is_rest()) outline.push_back({card.title(), 0, at.y, 1});
            at.x += card_width_ + between_cards;
        }
    }

    const LayoutContext& context_;
    Foot foot_;
    std::vector<Card::Entry> precautions_;
    Head head_, next_head_;
    std::size_t columns_ = 1;
    Points card_width_;
    CardStyle style_;
    Points gap_;
    Points bottom_;
    std::vector<CardRow> rows_;
    std::size_t sources_row_ = 0;
};

}  // namespace

std::vector<DraftPage> instruction_pages(const LayoutContext& context) {
    // Lines are closer if that saves a page.
    const InstructionSetter usual(context, Closeness::usual), close(context, Closeness::close);
    return (close.pages() < usual.pages() ? close : usual).drafts();
}

}  // namespace footplan::layout
