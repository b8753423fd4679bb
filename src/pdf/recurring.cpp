#include "pdf/recurring.hpp"

#include <algorithm>

namespace footplan::pdf {

namespace {

/// Parts that are shorter take more room as a stream of their own.
constexpr std::size_t least_items = 8;
/// Each part is compared with this many others at most, so that long documents take no longer a page.
constexpr std::size_t most_known = 16;

/// Whether two items look alike: boxes of other weeks do.
bool alike(const page::Item& a, const page::Item& b) {
    const auto* box = std::get_if<page::TickBox>(&a);
    const auto* other = std::get_if<page::TickBox>(&b);
    if (box == nullptr || other == nullptr) return a == b;
    return box->rect == other->rect && box->radius == other->radius && box->stroke == other->stroke;
}

/// A link belongs to its page, and is no part of what is drawn.
bool may_recur(Recurring::Items items) {
    return items.size() >= least_items &&
           std::ranges::none_of(items, [](const auto& item) { return std::holds_alternative<page::Link>(item); });
}

}  // namespace

Recurring::Recurring(const page::Document& document) : pages_(document.pages.size()) {
    for (std::size_t p = 0; p < pages_.size(); ++p) {
        const page::Page& page = document.pages[p];
        const Items items(page.items);
        std::size_t begin = 0;
        for (const std::size_t end : page.parts) {
            pages_[p].push_back({items.subspan(begin, end - begin), {}});
            begin = end;
        }
        pages_[p].push_back({items.subspan(begin), {}});
    }
    std::deque<Part*> known;
    for (auto& parts : pages_)
        for (Part& part : parts)
            if (may_recur(part.items)) find(part, known);
}

void Recurring::find(Part& part, std::deque<Part*>& known) {
    const auto first = std::ranges::find_if(
        known, [&](const Part* other) { return std::ranges::equal(other->items, part.items, alike); });
    if (first == known.end()) {
        known.push_front(&part);
        if (known.size() > most_known) known.pop_back();
        return;
    }
    if (!(*first)->number) (*first)->number = count_++;
    part.number = (*first)->number;
    std::rotate(known.begin(), first, first + 1);
}

}  // namespace footplan::pdf
