#include <algorithm>

#include "layout/leaf.hpp"
#include "layout/request.hpp"
#include "layout/weeks.hpp"

namespace footplan::layout {

using words::label;

namespace {

std::vector<Leaf> leaves_of(const Kit& kit, Part part) {
    switch (part) {
        case Part::weeks: return week_leaves(kit);
        default: return {};
    }
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

}  // namespace

page::Document lay_out(Request request) {
    const Kit kit(request);
    std::vector<Leaf> leaves;
    for (const Part part : kit.look.parts)
        for (Leaf& leaf : leaves_of(kit, part)) leaves.push_back(std::move(leaf));

    page::Document document = document_of(kit);
    const int pages = static_cast<int>(leaves.size());
    for (Leaf& leaf : leaves) {
        const std::size_t number = document.pages.size();
        if (leaf.foot) leaf.foot->draw(kit, leaf.items, static_cast<int>(number) + 1, pages);
        for (page::OutlineEntry& entry : leaf.outline) {
            entry.page = number;
            document.outline.push_back(std::move(entry));
        }
        document.pages.push_back({kit.frame.size, std::move(leaf.items), {}, std::move(leaf.label)});
    }
    document.figures = std::move(request.figures);
    return document;
}

}  // namespace footplan::layout
