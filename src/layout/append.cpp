#include "layout/append.hpp"

#include <iterator>
#include <utility>

namespace footplan::layout {

namespace {

void shift_figures(std::vector<page::Item>& items, std::size_t by) {
    for (page::Item& item : items)
        if (auto* const use = std::get_if<page::FigureUse>(&item)) use->figure += by;
}

template <class T>
void move_to_end(std::vector<T>& list, std::vector<T>& more) {
    list.insert(list.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
}

}  // namespace

void append(page::Document& document, page::Document more) {
    for (page::Page& page : more.pages) {
        shift_figures(page.items, document.figures.size());
        for (page::Panel& panel : page.panels) shift_figures(panel.items, document.figures.size());
    }
    for (page::OutlineEntry& entry : more.outline) entry.page += document.pages.size();
    move_to_end(document.figures, more.figures);
    move_to_end(document.pages, more.pages);
    move_to_end(document.outline, more.outline);
}

void fill_sheets(page::Document& document) {
    if (document.pages.size() % 2 == 0) return;
    page::Page& empty = document.pages.emplace_back();
    empty.size = document.pages.front().size;
}

}  // namespace footplan::layout
