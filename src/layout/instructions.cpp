#include "layout/instructions.hpp"

#include <algorithm>

#include "layout/card.hpp"
#include "layout/flow.hpp"
#include "layout/head.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points between_cards = 5_mm;

/// Cards that stand beside one another; texts without a frame stand alone.
struct CardRow {
    std::vector<Card> cards;
    bool framed = true;

    Points height() const {
        Points highest{};
        for (const Card& card : cards) highest = std::max(highest, card.height());
        return highest;
    }
};

std::vector<Card::Entry> precautions(const Kit& kit) {
    std::vector<Card::Entry> entries;
    for (const auto& precaution : kit.routine().precautions) entries.push_back({*precaution, {}, false});
    return entries;
}

std::string source_line(const Publication& source) {
    std::string line;
    const auto add = [&](const std::string& part) { line += (line.empty() ? "" : ", ") + part; };
    if (source.title) add(**source.title);
    if (source.author) add(**source.author);
    if (source.publisher) add(**source.publisher);
    if (source.year) add(std::to_string(**source.year));
    return line.empty() ? source.id : line;
}

/// The sources of all exercises, each once, in the order in which they are first named.
struct SourceList {
    std::vector<std::string> ids;
    std::vector<Card::Entry> entries;
};

SourceList sources(const Kit& kit) {
    SourceList list;
    for (const ExerciseFacts& facts : kit.request.sheet.facts)
        for (const Publication& source : facts.sources) {
            if (std::ranges::find(list.ids, source.id) != list.ids.end()) continue;
            list.ids.push_back(source.id);
            const std::string text = kit.labels().say(
                label("numbered"), {{"number", std::to_string(list.ids.size())}, {"text", source_line(source)}});
            list.entries.push_back({text, source.url ? **source.url : std::string(), true});
        }
    return list;
}

Marks marks_of(const Kit& kit) {
    Marks marks;
    for (std::size_t e = 0; e < kit.routine().exercises.size(); ++e)
        marks.chosen |= kit.request.facts(e).amount_chosen || kit.request.facts(e).frequency_chosen;
    return marks;
}

enum class Order { precautions_first, precautions_last };
/// How closely the lines of a card stand.
enum class Closeness { usual, close };

class InstructionSetter {
public:
    InstructionSetter(const Kit& kit, Order order, Closeness closeness)
        : kit_(kit),
          precautions_first_(order == Order::precautions_first),
          sources_(sources(kit)),
          foot_(kit, marks_of(kit), Warnings::left_out),
          head_(kit, head_texts(true)),
          next_head_(kit, head_texts(false)) {
        const page::Rect& area = kit.frame.area;
        columns_ = area.size.width > 215_mm ? 2 : 1;
        card_width_ =
            (area.size.width - between_cards * static_cast<double>(columns_ - 1)) / static_cast<double>(columns_);
        const Points em = kit.look.sizes.text;
        style_.pad = kit.narrow() ? 0_mm : 4.5_mm;
        style_.gap = 1.8_mm;
        if (closeness == Closeness::close) {
            style_.pad = style_.pad * 0.7;
            style_.gap = 1.2_mm;
            style_.leading = 1.25;
        }
        const Points inner = card_width_ - style_.pad * 2.0;
        style_.figure_width = std::min(kit.look.card_figure, card_width_ * 0.36);
        style_.figure_above = inner - style_.figure_width < em * 15;
        if (style_.figure_above) style_.figure_width = std::min(kit.look.card_figure, inner);
        bottom_ = area.bottom() - foot_.height() - 3_mm;
        style_.source_numbers = &sources_.ids;
        add_rows();
    }
    InstructionSetter(const InstructionSetter&) = delete;
    InstructionSetter& operator=(const InstructionSetter&) = delete;

    std::size_t pages() const { return counts().size(); }

    std::vector<Leaf> leaves() const {
        std::vector<Leaf> leaves;
        std::size_t at = 0;
        for (const std::size_t count : counts()) {
            leaves.push_back(leaf(at, at + count));
            at += count;
        }
        return leaves;
    }

private:
    std::vector<std::size_t> counts() const {
        std::vector<Points> heights;
        for (const CardRow& row : rows_) heights.push_back(row.height());
        const Points top = kit_.frame.area.top();
        return spread(heights, between_cards, bottom_ - top - head_.height(), bottom_ - top - next_head_.height(), {});
    }

    HeadTexts head_texts(bool first) const {
        HeadTexts texts;
        if (kit_.narrow() && !first) return texts;
        const std::string how = kit_.say(label("how-to"));
        texts.title = first ? how : kit_.labels().say(label("continued"), {{"title", how}});
        if (!kit_.narrow()) texts.below_title = *kit_.routine().title;
        return texts;
    }

    void add_rows() {
        const Points whole = kit_.frame.area.size.width;
        CardStyle plain = style_;
        plain.pad = {};
        // A cover has said them already.
        const bool on_cover = std::ranges::find(kit_.look.parts, Part::cover) != kit_.look.parts.end();
        const auto before = on_cover ? std::vector<Card::Entry>() : precautions(kit_);
        const CardRow warnings{{Card(kit_, plain, kit_.say(label("precautions")), before, whole)}, false};
        if (!before.empty() && precautions_first_) add_row(warnings);
        CardRow row;
        for (std::size_t e = 0; e < kit_.routine().exercises.size(); ++e) {
            row.cards.emplace_back(kit_, style_, e, card_width_);
            if (static_cast<int>(row.cards.size()) < columns_) continue;
            add_row(std::move(row));
            row = {};
        }
        if (!row.cards.empty()) add_row(std::move(row));
        if (!before.empty() && !precautions_first_) add_row(warnings);
        if (!sources_.entries.empty())
            add_row({{Card(kit_, plain, kit_.say(label("sources")), sources_.entries, whole)}, false});
    }

    /// A card that is higher than a page goes on in the next row.
    void add_row(CardRow row) {
        const Points room = bottom_ - kit_.frame.area.top() - std::max(head_.height(), next_head_.height());
        for (;;) {
            CardRow rest{{}, row.framed};
            for (Card& card : row.cards)
                if (auto tail = card.split(kit_, room)) rest.cards.push_back(std::move(*tail));
            rows_.push_back(std::move(row));
            if (rest.cards.empty()) return;
            row = std::move(rest);
        }
    }

    Leaf leaf(std::size_t begin, std::size_t end) const {
        Leaf leaf;
        Canvas canvas(kit_.request.fonts, leaf.items);
        const page::Rect& area = kit_.frame.area;
        const Head& head = begin == 0 ? head_ : next_head_;
        head.draw(kit_, canvas);
        if (begin == 0) leaf.outline.push_back({kit_.say(label("how-to")), 0, area.top(), 0});
        Points y = area.top() + head.height();
        Points content{};
        double framed = 0;
        for (std::size_t i = begin; i < end; ++i) {
            content += rows_[i].height() + (i > begin ? between_cards : Points{});
            framed += rows_[i].framed ? 1 : 0;
        }
        // Cards share what room is left, but not so that they look empty.
        const Points spare = std::max(Points{}, bottom_ - y - content);
        const Points stretch = kit_.narrow() || framed == 0 ? Points{} : std::min(spare / framed, 12_mm);
        for (std::size_t i = begin; i < end; ++i) {
            const CardRow& row = rows_[i];
            const Points height = row.height() + (row.framed ? stretch : Points{});
            draw_row(canvas, row, {area.left(), y}, height, leaf.outline);
            y += height + between_cards;
        }
        leaf.foot = foot_;
        return leaf;
    }

    void draw_row(Canvas& canvas, const CardRow& row, page::Point at, Points height,
                  std::vector<page::OutlineEntry>& outline) const {
        for (const Card& card : row.cards) {
            const Points width = row.framed ? card_width_ : kit_.frame.area.size.width;
            const page::Rect rect{at, {width, height}};
            if (row.framed && !kit_.narrow()) canvas.add(page::Shape{rect, 2_mm, kit_.ink(0.3_mm), std::nullopt});
            card.draw(kit_, canvas, rect);
            if (!card.is_rest()) outline.push_back({card.title(), 0, at.y, 1});
            at.x += width + between_cards;
        }
    }

    const Kit& kit_;
    bool precautions_first_;
    SourceList sources_;
    Foot foot_;
    Head head_, next_head_;
    int columns_ = 1;
    Points card_width_;
    CardStyle style_;
    Points bottom_;
    std::vector<CardRow> rows_;
};

}  // namespace

std::vector<Leaf> instruction_leaves(const Kit& kit) {
    // What to know before comes first, unless it would cost a page: every week has it at its foot. Lines stand closer
    // where that keeps the last card from a page of its own.
    const InstructionSetter first(kit, Order::precautions_first, Closeness::usual);
    const InstructionSetter last(kit, Order::precautions_last, Closeness::usual);
    const InstructionSetter first_close(kit, Order::precautions_first, Closeness::close);
    const InstructionSetter last_close(kit, Order::precautions_last, Closeness::close);
    const InstructionSetter* best = &first;
    for (const InstructionSetter* other : {&last, &first_close, &last_close})
        if (other->pages() < best->pages()) best = other;
    return best->leaves();
}

}  // namespace footplan::layout
