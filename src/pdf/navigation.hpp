#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "page/page.hpp"
#include "pdf/haru.hpp"

namespace footplan::pdf {

/// Title, author, subject and language, and that the pages are printed at their own size.
void describe(Haru& haru, const page::Document& document);

/// What viewers show beside the pages: the outline, and names of pages if any has one.
class Navigation {
public:
    /// The pages of a document, in order behind those before.
    void add(Haru& haru, const page::Document& document, const std::vector<HPDF_Page>& pages);
    std::size_t pages() const { return labels_.size(); }
    void finish(Haru& haru) const;

private:
    std::vector<std::string> labels_;
};

/// Makes an area of a page lead to an address. Null for an address that is neither http, https nor mailto.
HPDF_Annotation add_link(Haru& haru, HPDF_Page page, const Rectangle& box, std::string_view url);

}  // namespace footplan::pdf
