#include "pdf/recurring.hpp"

#include <algorithm>
#include <iterator>

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

/// Whether two runs look alike and are said alike.
bool same_run(const Recurring::Run& a, const Recurring::Run& b) {
    if ((a.meaning == nullptr) != (b.meaning == nullptr)) return false;
    if (a.meaning != nullptr && (a.meaning->role != b.meaning->role || a.meaning->level != b.meaning->level))
        return false;
    return std::ranges::equal(a.items, b.items, alike);
}

/// A link belongs to its page, and is no part of what is drawn.
bool may_recur(Recurring::Items items) {
    return items.size() >= least_items &&
           std::ranges::none_of(items, [](const auto& item) { return std::holds_alternative<page::Link>(item); });
}

}  // namespace

std::vector<Recurring::Run> Recurring::runs(Items items, const std::vector<page::Tag>& tags,
                                            const std::vector<page::Element>& elements, std::size_t begin,
                                            std::size_t end) {
    std::vector<Run> runs;
    auto next = std::ranges::upper_bound(tags, begin, {}, &page::Tag::first);
    std::optional<std::size_t> element = next == tags.begin() ? std::nullopt : std::prev(next)->element;
    while (begin < end) {
        const std::size_t stop = next == tags.end() ? end : std::min(end, next->first);
        if (stop > begin)
            runs.push_back({items.subspan(begin, stop - begin), element, element ? &elements.at(*element) : nullptr});
        begin = stop;
        for (; next != tags.end() && next->first == begin; ++next) element = next->element;
    }
    return runs;
}

Recurring::Pages Recurring::add(std::shared_ptr<const page::Document> document) {
    const auto held = std::make_shared<Held>();
    held->pages.resize(document->pages.size());
    for (std::size_t p = 0; p < held->pages.size(); ++p) {
        const page::Page& page = document->pages[p];
        const Items items(page.items);
        std::size_t begin = 0;
        const auto add = [&](std::size_t end) {
            held->pages[p].push_back(
                {items.subspan(begin, end - begin), runs(items, page.tags, page.elements, begin, end), {}});
            begin = end;
        };
        for (const std::size_t end : page.parts) add(end);
        add(items.size());
    }
    held->document = std::move(document);
    for (auto& parts : held->pages)
        for (Part& part : parts)
            if (may_recur(part.items)) find(part, held);
    return {held, &held->pages};
}

void Recurring::find(Part& part, const std::shared_ptr<Held>& held) {
    const auto first = std::ranges::find_if(
        known_, [&](const Known& other) { return std::ranges::equal(other.part->runs, part.runs, same_run); });
    if (first == known_.end()) {
        known_.push_front({held, &part});
        if (known_.size() > most_known) known_.pop_back();
        return;
    }
    if (!first->part->number) first->part->number = count_++;
    part.number = first->part->number;
    std::rotate(known_.begin(), first, first + 1);
}

}  // namespace footplan::pdf
