#pragma once

#include <vector>

#include "page/page.hpp"
#include "pdf/haru.hpp"

namespace footplan::pdf {

/// Title, author, subject and language, and that the pages are printed at their own size.
void describe(Haru& haru, const page::Document& document);

/// The tree that viewers show beside the pages.
void add_outline(Haru& haru, const page::Document& document, const std::vector<HPDF_Page>& pages);

/// The names of pages, where any page has one.
void add_page_labels(Haru& haru, const page::Document& document);

}  // namespace footplan::pdf
