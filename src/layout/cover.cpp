#include "layout/cover.hpp"

#include <algorithm>

#include "layout/head.hpp"

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

class CoverSetter {
public:
    explicit CoverSetter(const Kit& kit) : kit_(kit), foot_(kit, {}, Warnings::left_out) {
        bottom_ = kit.frame.area.bottom() - foot_.height() - 2_mm;
    }

    std::vector<Leaf> leaves() {
        new_leaf();
        leaves_.back().outline.push_back({*kit_.routine().title, 0, y_, 0});
        if (!kit_.narrow()) y_ += kit_.frame.area.size.height * 0.08;
        put(*kit_.routine().title, kit_.styles.title, {});
        if (kit_.routine().summary)
            put(**kit_.routine().summary, kit_.narrow() ? kit_.styles.small : kit_.styles.text, 1_mm);
        if (!kit_.narrow())
            put(kit_.speaker.clauses(
                    {kit_.labels().count(label("weeks"), static_cast<long>(kit_.weeks().size())),
                     kit_.labels().count(label("exercises"), static_cast<long>(kit_.routine().exercises.size()))}),
                kit_.styles.muted, 1_mm);
        who();
        if (!kit_.routine().precautions.empty()) precautions();
        return std::move(leaves_);
    }

private:
    void new_leaf() {
        leaves_.emplace_back();
        leaves_.back().foot = foot_;
        y_ = kit_.frame.area.top();
    }

    /// Goes on with the next page where a line has no room.
    void put(std::string_view text, const Style& style, Points gap) {
        Paragraph paragraph = kit_.set(text, style, kit_.frame.area.size.width);
        y_ += gap;
        while (!paragraph.empty()) {
            const double room = (bottom_ - y_) / style.leading;
            Paragraph rest = split_after(paragraph, static_cast<std::size_t>(std::max(0.0, room)));
            Canvas canvas(kit_.request.fonts, leaves_.back().items);
            canvas.paragraph(paragraph, kit_.frame.area.left(), y_);
            y_ += paragraph.height();
            paragraph = std::move(rest);
            if (!paragraph.empty()) new_leaf();
        }
    }

    void who() {
        const std::string& name = kit_.request.sheet.for_name;
        if (!name.empty()) {
            put(kit_.labels().say(label("for"), {{"name", name}}), kit_.styles.strong, 3_mm);
            return;
        }
        y_ += 3_mm;
        if (y_ + kit_.styles.muted.leading + 1_mm > bottom_) new_leaf();
        Canvas canvas(kit_.request.fonts, leaves_.back().items);
        const page::Rect& area = kit_.frame.area;
        canvas.paragraph(kit_.line(kit_.say(label("name-line")), kit_.styles.muted), area.left(), y_);
        y_ += kit_.styles.muted.leading + 0.8_mm;
        canvas.line({area.left(), y_}, {area.right(), y_}, {0.35_mm, kit_.look.colors.muted, {}});
    }

    void precautions() {
        // A heading stands with two lines at least of what it heads.
        const Style& style = kit_.narrow() ? kit_.styles.small : kit_.styles.text;
        if (y_ + 5_mm + kit_.styles.strong.leading + style.leading * 2.0 > bottom_) new_leaf();
        put(kit_.say(label("precautions")), kit_.styles.strong, 3_mm);
        Points gap = 0.5_mm;
        for (const auto& precaution : kit_.routine().precautions) {
            put(*precaution, style, gap);
            gap = 0.8_mm;
        }
    }

    const Kit& kit_;
    Foot foot_;
    Points bottom_;
    Points y_{};
    std::vector<Leaf> leaves_;
};

}  // namespace

std::vector<Leaf> cover_leaves(const Kit& kit) { return CoverSetter(kit).leaves(); }

Leaf notes_leaf(const Kit& kit) {
    Leaf leaf;
    Canvas canvas(kit.request.fonts, leaf.items);
    const Foot foot(kit, {}, Warnings::left_out);
    const page::Rect& area = kit.frame.area;
    canvas.paragraph(kit.line(kit.say(label("notes")), kit.styles.heading), area.left(), area.top());
    const Points bottom = area.bottom() - foot.height() - 2_mm;
    for (Points y = area.top() + kit.styles.heading.leading + 8_mm; y <= bottom; y += 8_mm)
        canvas.line({area.left(), y}, {area.right(), y}, kit.rule());
    leaf.foot = foot;
    return leaf;
}

}  // namespace footplan::layout
