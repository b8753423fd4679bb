#include "layout/fill_sheets.hpp"

namespace footplan::layout {

void fill_sheets(page::Document& document) {
    if (document.pages.size() % 2 == 0) return;
    page::Page& empty = document.pages.emplace_back();
    empty.size = document.pages.front().size;
}

}  // namespace footplan::layout
