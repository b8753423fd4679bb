#include "render/pdf.hpp"

#include <vector>

#include "render/pdf/haru.hpp"
#include "render/pdf/navigation.hpp"
#include "render/pdf/page_writer.hpp"

namespace footplan::render {

std::string pdf(const page::Document& document) {
    Haru haru;
    describe(haru, document);
    Shared shared{Fonts(haru, document.fonts), Figures(haru, document.figures), Boxes(haru)};
    std::vector<HPDF_Page> pages;
    for (const auto& page : document.pages) pages.push_back(PageWriter(haru, shared).write(page));
    shared.fonts.finish();
    add_outline(haru, document, pages);
    add_page_labels(haru, document);
    return haru.save();
}

}  // namespace footplan::render
