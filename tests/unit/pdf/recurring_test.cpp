#include "pdf/recurring.hpp"

#include <doctest/doctest.h>

using namespace footplan;
using namespace footplan::page;
using namespace footplan::literals;
using pdf::Recurring;

namespace {

/// Ten boxes of a week, from a height on.
std::vector<Item> boxes(int week, Points y) {
    std::vector<Item> items;
    for (int day = 0; day < 10; ++day)
        items.push_back(TickBox{{{Points{day * 20.0}, y}, {9_pt, 9_pt}}, {}, {}, week, 0, day, false});
    return items;
}

/// A page of a head of its own and parts.
Page week_page(int number, const std::vector<std::vector<Item>>& parts) {
    Page page;
    page.items.push_back(Text{{}, "Week " + std::to_string(number), 12_pt, Weight::regular, {}, {}, {}, {}});
    for (const auto& part : parts) {
        page.parts.push_back(page.items.size());
        page.items.insert(page.items.end(), part.begin(), part.end());
    }
    return page;
}

using Numbers = std::vector<std::optional<std::size_t>>;

Numbers numbers(const Recurring::Pages& pages, std::size_t page) {
    Numbers found;
    for (const auto& part : (*pages)[page]) found.push_back(part.number);
    return found;
}

std::shared_ptr<const Document> shared(const Document& document) { return std::make_shared<const Document>(document); }

}  // namespace

TEST_CASE("what is drawn alike on several pages has one number, and what stands once has none") {
    Document document;
    document.pages = {week_page(1, {boxes(1, 100_pt), boxes(1, 300_pt)}),
                      week_page(2, {boxes(2, 100_pt), boxes(2, 301_pt)}),
                      week_page(3, {boxes(3, 100_pt), boxes(3, 300_pt)})};
    Recurring recurring;
    const auto pages = recurring.add(shared(document));
    CHECK(recurring.count() == 2);
    CHECK(numbers(pages, 0) == Numbers{{}, 0, 1});
    CHECK(numbers(pages, 1) == Numbers{{}, 0, {}});
    CHECK(numbers(pages, 2) == Numbers{{}, 0, 1});
}

TEST_CASE("the parts of a page hold all of its items in order") {
    Document document;
    document.pages = {week_page(1, {boxes(1, 100_pt), {}, boxes(1, 300_pt)}), Page{}};
    const auto whole = shared(document);
    const auto pages = Recurring().add(whole);
    std::size_t count = 0;
    for (const auto& part : (*pages)[0]) {
        CHECK(part.items.data() == whole->pages[0].items.data() + count);
        count += part.items.size();
    }
    CHECK(count == whole->pages[0].items.size());
    CHECK((*pages)[1].size() == 1);
}

TEST_CASE("links, short parts, other strokes and other kinds of items do not recur") {
    auto with_link = boxes(1, 100_pt);
    with_link.push_back(Link{{}, "https://example.org"});
    auto dashed = boxes(1, 100_pt);
    std::get<TickBox>(dashed.back()).stroke.dash = 1_pt;
    auto lined = boxes(1, 100_pt);
    lined.back() = Line{};
    const std::vector<Item> few{Line{}, Line{}};
    Document document;
    document.pages = {week_page(1, {with_link, few}), week_page(2, {with_link, few}), week_page(3, {boxes(1, 100_pt)}),
                      week_page(4, {dashed}), week_page(5, {lined})};
    Recurring recurring;
    recurring.add(shared(document));
    CHECK(recurring.count() == 0);
}

TEST_CASE("what is drawn alike in several documents has one number") {
    Document document;
    document.pages = {week_page(1, {boxes(1, 100_pt)})};
    Recurring recurring;
    CHECK(numbers(recurring.add(shared(document)), 0) == Numbers{{}, {}});
    document.pages = {week_page(2, {boxes(2, 100_pt), boxes(2, 300_pt)})};
    CHECK(numbers(recurring.add(shared(document)), 0) == Numbers{{}, 0, {}});
    CHECK(numbers(recurring.add(shared(document)), 0) == Numbers{{}, 0, 1});
}
