#include <algorithm>

#include "layout/booklet.hpp"
#include "layout/draft_page.hpp"
#include "layout/parts.hpp"
#include "layout/request.hpp"

namespace footplan::layout {

using words::label;

namespace {

std::vector<DraftPage> drafts_of(const LayoutContext& context, Part part) {
    switch (part) {
        case Part::cover: return cover_pages(context);
        case Part::weeks: return week_pages(context);
        case Part::instructions: return instruction_pages(context);
        case Part::overview: return overview_pages(context);
        case Part::cut_cards: return cut_card_pages(context);
    }
    return {};
}

page::Document document_of(const LayoutContext& context) {
    page::Document document;
    const Routine& routine = context.routine();
    document.title = *routine.title;
    document.language = routine.language ? **routine.language : context.labels().language();
    const std::string weeks = context.labels().count(label("weeks"), static_cast<long>(context.weeks().size()));
    document.subject = context.labels().say(label("subject"), {{"title", *routine.title}, {"weeks", weeks}});
    // What is folded or cut apart has to come out at its size; all else may be shrunk to other paper.
    document.exact_size = context.look.fold == Fold::booklet ||
                          std::ranges::find(context.look.parts, Part::cut_cards) != context.look.parts.end();
    document.fonts = {context.request.fonts.regular.bytes(), context.request.fonts.bold.bytes()};
    return document;
}

std::vector<DraftPage> all_pages(const LayoutContext& context) {
    std::vector<DraftPage> drafts;
    for (const Part part : context.look.parts)
        for (DraftPage& draft : drafts_of(context, part)) drafts.push_back(std::move(draft));
    return drafts;
}

/// Pages of the drafts, with their numbers.
page::Document paged(const LayoutContext& context, std::vector<DraftPage> drafts) {
    page::Document document = document_of(context);
    const int pages = static_cast<int>(drafts.size());
    for (DraftPage& draft : drafts) {
        const std::size_t number = document.pages.size();
        if (draft.foot) {
            draft.begin_part();
            draft.foot->draw(context, draft.page, number == 0);
            draft.begin_part();
            Foot::draw_number(context, draft.page, static_cast<int>(number) + 1, pages);
        }
        for (page::OutlineEntry& entry : draft.outline) {
            entry.page = number;
            document.outline.push_back(std::move(entry));
        }
        draft.page.size = context.frame.size;
        document.pages.push_back(std::move(draft.page));
    }
    return document;
}

/// The outline leads to the sheet sides on which the pages came to lie.
void move_outline(page::Document& document, const std::vector<std::size_t>& side_of_page) {
    for (page::OutlineEntry& entry : document.outline) {
        entry.page = side_of_page.at(entry.page);
        entry.y = {};
    }
}

/// Notes fill up the pages of a booklet, before sources that have pages of their own.
void fill_up(const LayoutContext& context, std::vector<DraftPage>& drafts, std::size_t pages) {
    const auto sources = std::ranges::find_if(drafts, &DraftPage::sources);
    auto at = static_cast<std::size_t>(sources - drafts.begin());
    while (drafts.size() < pages)
        drafts.insert(drafts.begin() + static_cast<std::ptrdiff_t>(at++), notes_page(context));
}

/// On one sheet if eight small pages are enough and have room for seven boxes beside one another and for every row;
/// else as a booklet of sheets that lie in one another.
page::Document booklet(const Request& request) {
    const LayoutContext small(request, Booklet::folded);
    const page::Size sheet = request.look.sheet();
    if (week_fits(small)) {
        auto drafts = all_pages(small);
        if (drafts.size() <= pages_on_sheet && std::ranges::none_of(drafts, &DraftPage::torn)) {
            fill_up(small, drafts, pages_on_sheet);
            page::Document document = paged(small, std::move(drafts));
            document.pages = {fold_sheet(std::move(document.pages), sheet)};
            mark_folded_sheet(small, document.pages.front());
            move_outline(document, std::vector<std::size_t>(pages_on_sheet, 0));
            return document;
        }
    }
    const LayoutContext context(request, Booklet::nested);
    auto drafts = all_pages(context);
    fill_up(context, drafts, (drafts.size() + 3) / 4 * 4);
    page::Document document = paged(context, std::move(drafts));
    std::vector<std::size_t> sides(document.pages.size());
    const auto spreads = nested_spreads(document.pages.size());
    for (std::size_t side = 0; side < spreads.size(); ++side)
        sides[spreads[side].left] = sides[spreads[side].right] = side;
    document.pages = nest_sheets(std::move(document.pages), sheet);
    for (page::Page& side : document.pages) mark_nested_side(context, side);
    move_outline(document, sides);
    return document;
}

}  // namespace

page::Document lay_out(Request request) {
    page::Document document;
    if (request.look.fold == Fold::booklet) {
        document = booklet(request);
    } else {
        const LayoutContext context(request);
        document = paged(context, all_pages(context));
    }
    document.figures = std::move(request.figures);
    return document;
}

void fill_sheets(page::Document& document) {
    if (document.pages.size() % 2 == 0) return;
    page::Page& empty = document.pages.emplace_back();
    empty.size = document.pages.front().size;
}

}  // namespace footplan::layout
