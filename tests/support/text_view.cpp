#include "support/text_view.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

#include <fmt/format.h>

namespace footplan::page {

namespace {

long whole(Points length) { return std::lround(length.value); }

struct Row {
    long top, left;
    std::string what;

    auto operator<=>(const Row&) const = default;
};

class Viewer {
public:
    std::string view(const std::vector<page::Item>& items) {
        for (const page::Item& item : items) std::visit([&](const auto& one) { add(one); }, item);
        std::ranges::sort(rows_);
        std::string text;
        for (const Row& row : rows_) text += fmt::format("{:>4} {:>4}  {}\n", row.top, row.left, row.what);
        return text;
    }

private:
    void add(page::Point at, std::string what) { rows_.push_back({whole(at.y), whole(at.x), std::move(what)}); }

    void add(const page::Text& text) {
        const char* const weight = text.weight == page::Weight::bold ? " bold" : "";
        add(text.at, fmt::format("\"{}\" {:g}{}", text.text, text.size.value, weight));
    }
    void add(const page::TickBox& box) {
        add(box.rect.at,
            fmt::format("[{}] week {} exercise {} day {}", box.optional ? "?" : " ", box.week, box.exercise, box.day));
    }
    void add(const page::FigureUse& figure) {
        add(figure.rect.at, fmt::format("figure {} {}x{}", figure.figure, whole(figure.rect.size.width),
                                        whole(figure.rect.size.height)));
    }
    void add(const page::Line& line) {
        const bool level = line.from.y == line.to.y;
        add(line.from, fmt::format("{} to {}", level ? "---" : "|", whole(level ? line.to.x : line.to.y)));
    }
    void add(const page::Shape& shape) {
        add(shape.rect.at, fmt::format("{} {}x{}", shape.fill ? "patch" : "frame", whole(shape.rect.size.width),
                                       whole(shape.rect.size.height)));
    }
    void add(const page::UnseenText& text) { add(text.at, fmt::format("unseen \"{}\"", text.text)); }
    void add(const page::Link& link) { add(link.rect.at, "link " + link.url); }

    std::vector<Row> rows_;
};

}  // namespace

std::string text_view(const page::Document& document) {
    std::string text = fmt::format("{} ({}), {}\n", document.title, document.subject, document.language);
    for (const page::OutlineEntry& entry : document.outline)
        text += fmt::format("{}{}: page {}\n", std::string(2 + 2 * static_cast<std::size_t>(entry.level), ' '),
                            entry.title, entry.page + 1);
    for (std::size_t p = 0; p < document.pages.size(); ++p) {
        const page::Page& page = document.pages[p];
        text += fmt::format("\npage {}, {} x {}\n", p + 1, whole(page.size.width), whole(page.size.height));
        text += Viewer().view(page.items);
        for (const page::Panel& panel : page.panels) {
            text += fmt::format("small page at {} {}, turned {}\n", whole(panel.at.x), whole(panel.at.y),
                                panel.quarter_turns);
            text += Viewer().view(panel.items);
        }
    }
    return text;
}

}  // namespace footplan::page
