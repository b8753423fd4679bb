#include "pdf/pdf.hpp"

#include <vector>

#include "pdf/haru.hpp"
#include "pdf/navigation.hpp"
#include "pdf/page_writer.hpp"
#include "pdf/recurring.hpp"

namespace footplan::pdf {

std::string write(const page::Document& document) {
    Haru haru;
    describe(haru, document);
    const Recurring recurring(document);
    Shared shared{
        Fonts(haru, document.fonts), Figures(haru, document.figures), Boxes(haru), Structure(haru), Fields(haru), {}};
    shared.parts.resize(recurring.count());
    std::vector<HPDF_Page> pages;
    for (std::size_t i = 0; i < document.pages.size(); ++i)
        pages.push_back(PageWriter(haru, shared).write(document.pages[i], recurring.of(i)));
    shared.fonts.finish();
    shared.fields.finish();
    shared.structure.finish();
    add_outline(haru, document, pages);
    add_page_labels(haru, document);
    return haru.save();
}

}  // namespace footplan::pdf
