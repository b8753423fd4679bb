#include "support/page_checks.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

namespace footplan::test {

using namespace literals;
using page::Rect;

namespace {

/// Rounding, and the hair by which a letter may touch its neighbour's room.
constexpr Points hair = 0.3_pt;

/// Something that takes room, and how it is named in a fault.
struct Thing {
    enum class Kind { text, box, figure, line, fill } kind;
    Rect rect;
    std::string name;
};

Rect between(page::Point a, page::Point b) {
    const Points left = std::min(a.x, b.x), top = std::min(a.y, b.y);
    return {{left, top}, {std::max(a.x, b.x) - left, std::max(a.y, b.y) - top}};
}

bool meet(const Rect& a, const Rect& b) {
    return a.left() + hair < b.right() && b.left() + hair < a.right() && a.top() + hair < b.bottom() &&
           b.top() + hair < a.bottom();
}

/// A line has no width, so that it crosses what it lies inside of.
bool crosses(const Rect& line, const Rect& thing) {
    const bool across = line.right() > thing.left() + hair && line.left() < thing.right() - hair;
    const bool down = line.bottom() > thing.top() + hair && line.top() < thing.bottom() - hair;
    return across && down;
}

bool contains(const Rect& outer, const Rect& inner) {
    return inner.left() >= outer.left() - hair && inner.right() <= outer.right() + hair &&
           inner.top() >= outer.top() - hair && inner.bottom() <= outer.bottom() + hair;
}

class Checker {
public:
    Checker(const page::Document& document, const layout::Request& request) : document_(document), request_(request) {}

    std::vector<std::string> run() {
        if (document_.pages.empty()) fault("there are no pages");
        for (std::size_t p = 0; p < document_.pages.size(); ++p) {
            const page::Page& page = document_.pages[p];
            where_ = fmt::format("page {}", p + 1);
            if (page.panels.empty()) check(page.items, area(page.size));
            for (std::size_t i = 0; i < page.panels.size(); ++i) {
                const page::Panel& panel = page.panels[i];
                where_ = fmt::format("page {}, small page {}", p + 1, i + 1);
                // Marks for cutting and folding are on the sheet as a whole, in the margins of its small pages.
                const bool marks = panel.size.width + panel.size.height >= page.size.width + page.size.height;
                check(panel.items, marks ? Rect{{}, panel.size} : area(panel.size));
            }
        }
        check_tasks();
        return std::move(faults_);
    }

private:
    void fault(const std::string& what) {
        constexpr std::size_t most = 12;
        if (faults_.size() < most) faults_.push_back(where_ + ": " + what);
    }

    /// What the template's margins leave of a page.
    Rect area(page::Size size) const {
        const auto& margins = request_.look.margins;
        const Points left = margins.left + request_.look.punch_margin;
        return {{left, margins.top}, {size.width - left - margins.right, size.height - margins.top - margins.bottom}};
    }

    void check(const std::vector<page::Item>& items, const Rect& area) {
        things_.clear();
        for (const page::Item& item : items) std::visit([&](const auto& one) { add(one); }, item);
        for (const Thing& thing : things_)
            if (!contains(area, thing.rect)) fault(thing.name + " leaves the margins");
        check_pairs();
    }

    void add(const page::Text& text) {
        const Rect rect{{text.at.x, text.at.y - text.ascent}, {text.width, text.ascent + text.descent}};
        things_.push_back({Thing::Kind::text, rect, fmt::format("'{}'", text.text)});
        if (text.size < 10_pt - hair) fault(fmt::format("'{}' is set in {:.1f} pt", text.text, text.size.value));
        // Letters with accents and descenders need this much, whatever the font says.
        if (text.ascent + text.descent < text.size * 1.15)
            fault(fmt::format("'{}' has no room for accents", text.text));
        const auto& face = (text.weight == page::Weight::bold ? request_.fonts.bold : request_.fonts.regular);
        const Points off = face.width(text.text, text.size) - text.width;
        if (off > hair || off < -hair) fault(fmt::format("'{}' was measured wrongly", text.text));
        if (text.text.empty() || text.text.front() == ' ' || text.text.back() == ' ')
            fault(fmt::format("'{}' has blanks at an end", text.text));
    }
    void add(const page::TickBox& box) {
        things_.push_back({Thing::Kind::box, box.rect, fmt::format("a box of exercise {}", box.exercise)});
        if (box.rect.size.width < 7_mm - hair || box.rect.size.height < 7_mm - hair) fault("a box is too small");
        ++boxes_[{box.week, box.exercise, box.day, box.optional}];
    }
    void add(const page::FigureUse& figure) {
        things_.push_back({Thing::Kind::figure, figure.rect, "a figure"});
        if (figure.figure >= document_.figures.size()) fault("a figure does not exist");
        if (figure.rect.size.width < 8_mm) fault("a figure is too small to be seen");
    }
    void add(const page::UnseenText& text) {
        if (text.text.empty()) fault("words that say nothing");
        if (text.stretch <= 0 || text.stretch > 1)
            fault(fmt::format("'{}' is stretched by {}", text.text, text.stretch));
    }
    void add(const page::Line& line) {
        if (line.stroke.width > 0.5_mm) fault(fmt::format("a line is {:.2f} pt wide", line.stroke.width.value));
        things_.push_back({Thing::Kind::line, between(line.from, line.to), "a line"});
    }
    void add(const page::Shape& shape) {
        if (shape.fill) {
            things_.push_back({Thing::Kind::fill, shape.rect, "a filled shape"});
            return;
        }
        const Rect& r = shape.rect;
        const page::Point corners[] = {r.at, {r.right(), r.top()}, {r.right(), r.bottom()}, {r.left(), r.bottom()}};
        for (int i = 0; i < 4; ++i)
            things_.push_back({Thing::Kind::line, between(corners[i], corners[(i + 1) % 4]), "a frame"});
    }
    void add(const page::Link& link) {
        if (link.url.empty()) fault("a link leads nowhere");
    }

    void check_pairs() {
        std::ranges::sort(things_, {}, [](const Thing& thing) { return thing.rect.top(); });
        for (std::size_t i = 0; i < things_.size(); ++i)
            for (std::size_t j = i + 1; j < things_.size() && things_[j].rect.top() < things_[i].rect.bottom(); ++j)
                check_pair(things_[i], things_[j]);
    }

    void check_pair(const Thing& a, const Thing& b) {
        using enum Thing::Kind;
        const bool a_line = a.kind == line, b_line = b.kind == line;
        if (a_line && b_line) return;
        const bool trouble = a_line ? crosses(a.rect, b.rect) : b_line ? crosses(b.rect, a.rect) : meet(a.rect, b.rect);
        if (trouble) fault(a.name + " and " + b.name + " are in one another's way");
    }

    /// Every part that has boxes has all of them.
    void check_tasks() {
        int parts = 0;
        for (const Part part : request_.look.parts) parts += part == Part::weeks || part == Part::overview ? 1 : 0;
        const Plan& plan = request_.sheet.plan;
        for (const Week& week : plan.weeks)
            for (std::size_t e = 0; e < plan.routine.exercises.size(); ++e)
                for (int day = 0; day < 7; ++day) {
                    const Times times = week.times(e, static_cast<std::size_t>(day));
                    // A box for each foot where one is done after the other and the template has them apart.
                    const auto side = week.doses[e].side ? **week.doses[e].side : Side::both;
                    const bool two =
                        request_.look.sides == Sides::apart && (side == Side::each || side == Side::alternate);
                    const int factor = parts * (two ? 2 : 1);
                    expect({week.number, static_cast<int>(e), day, false}, times.required * factor);
                    expect({week.number, static_cast<int>(e), day, true}, times.optional * factor);
                }
        for (const auto& [key, count] : boxes_)
            if (count > 0) fault(fmt::format("{} boxes of week {} belong to no task", count, std::get<0>(key)));
    }

    using Key = std::tuple<int, int, int, bool>;
    void expect(const Key& key, int count) {
        const auto at = boxes_.find(key);
        const int found = at == boxes_.end() ? 0 : at->second;
        if (found != count)
            fault(fmt::format("week {}, exercise {}, day {}: {} boxes instead of {}", std::get<0>(key),
                              std::get<1>(key), std::get<2>(key), found, count));
        if (at != boxes_.end()) boxes_.erase(at);
    }

    const page::Document& document_;
    const layout::Request& request_;
    std::string where_ = "the document";
    std::vector<Thing> things_;
    std::map<Key, int> boxes_;
    std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> faults(const page::Document& document, const layout::Request& request) {
    return Checker(document, request).run();
}

}  // namespace footplan::test
