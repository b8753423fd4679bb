#include <algorithm>

#include "layout/booklet.hpp"
#include "layout/cover.hpp"
#include "layout/instructions.hpp"
#include "layout/leaf.hpp"
#include "layout/overview.hpp"
#include "layout/request.hpp"
#include "layout/weeks.hpp"

namespace footplan::layout {

using words::label;

namespace {

std::vector<Leaf> leaves_of(const Kit& kit, Part part) {
    switch (part) {
        case Part::cover: return cover_leaves(kit);
        case Part::weeks: return week_leaves(kit);
        case Part::instructions: return instruction_leaves(kit);
        case Part::overview: return overview_leaves(kit);
        case Part::cut_cards: return cut_card_leaves(kit);
    }
    return {};
}

page::Document document_of(const Kit& kit) {
    page::Document document;
    const Routine& routine = kit.routine();
    document.title = *routine.title;
    document.language = routine.language ? **routine.language : kit.labels().language();
    const std::string weeks = kit.labels().count(label("weeks"), static_cast<long>(kit.weeks().size()));
    document.subject = kit.labels().say(label("subject"), {{"title", *routine.title}, {"weeks", weeks}});
    document.fonts = {kit.request.fonts.regular.bytes(), kit.request.fonts.bold.bytes()};
    return document;
}

/// Eight small pages become one sheet; the outline leads to the sheets.
void fold(const Kit& kit, page::Document& document) {
    std::vector<page::Page> sheets;
    for (std::size_t at = 0; at < document.pages.size(); at += pages_on_sheet) {
        const auto begin = document.pages.begin() + static_cast<std::ptrdiff_t>(at);
        std::vector<page::Page> eight(std::make_move_iterator(begin),
                                      std::make_move_iterator(begin + static_cast<std::ptrdiff_t>(pages_on_sheet)));
        sheets.push_back(fold_sheet(std::move(eight), kit.look.sheet(), kit.look.colors.rule));
    }
    document.pages = std::move(sheets);
    for (page::OutlineEntry& entry : document.outline) {
        entry.page /= pages_on_sheet;
        entry.y = {};
    }
}

}  // namespace

page::Document lay_out(Request request) {
    const Kit kit(request);
    const bool folded = kit.look.fold == Fold::booklet;
    std::vector<Leaf> leaves;
    for (const Part part : kit.look.parts)
        for (Leaf& leaf : leaves_of(kit, part)) leaves.push_back(std::move(leaf));
    while (folded && leaves.size() % pages_on_sheet != 0) leaves.push_back(notes_leaf(kit));

    page::Document document = document_of(kit);
    const int pages = static_cast<int>(leaves.size());
    for (Leaf& leaf : leaves) {
        const std::size_t number = document.pages.size();
        if (leaf.foot) {
            leaf.begin_part();
            leaf.foot->draw(kit, leaf.items);
            leaf.begin_part();
            Foot::draw_number(kit, leaf.items, static_cast<int>(number) + 1, pages);
        }
        for (page::OutlineEntry& entry : leaf.outline) {
            entry.page = number;
            document.outline.push_back(std::move(entry));
        }
        document.pages.push_back(
            {kit.frame.size, std::move(leaf.items), {}, std::move(leaf.label), std::move(leaf.parts)});
    }
    if (folded) fold(kit, document);
    document.figures = std::move(request.figures);
    return document;
}

}  // namespace footplan::layout
