#include "pdf/navigation.hpp"

#include <algorithm>
#include <cstddef>

namespace footplan::pdf {

void describe(Haru& haru, const page::Document& document) {
    haru.add_text(haru.info(), "Title", document.title);
    haru.add_text(haru.info(), "Author", document.author);
    haru.add_text(haru.info(), "Subject", document.subject);
    haru.add_text(haru.info(), "Creator", "footplan " FOOTPLAN_VERSION);
    haru.add_text(haru.catalog(), "Lang", document.language);
    HPDF_Dict preferences = haru.dict_in(haru.catalog(), "ViewerPreferences");
    // Boxes and margins are laid out to be printed at this size.
    haru.add_name(preferences, "PrintScaling", "None");
    if (!document.title.empty()) haru.check(HPDF_Dict_AddBoolean(preferences, "DisplayDocTitle", HPDF_TRUE));
}

void add_outline(Haru& haru, const page::Document& document, const std::vector<HPDF_Page>& pages) {
    // The entries that the next one may stand below, by level.
    std::vector<HPDF_Outline> open;
    for (const auto& entry : document.outline) {
        const auto level = std::min(static_cast<std::size_t>(std::max(entry.level, 0)), open.size());
        open.resize(level);
        HPDF_Outline parent = open.empty() ? nullptr : open.back();
        HPDF_Outline outline = haru.check(HPDF_CreateOutline(haru.document(), parent, "", nullptr));
        open.push_back(outline);
        haru.add_text(outline, "Title", entry.title);
        // XYZ with nulls: the reader's zoom and horizontal place stay.
        HPDF_Array target = haru.array_in(outline, "Dest");
        haru.check(HPDF_Array_Add(target, pages.at(entry.page)));
        haru.check(HPDF_Array_AddName(target, "XYZ"));
        haru.check(HPDF_Array_Add(target, HPDF_Null_New(haru.document()->mmgr)));
        haru.add_number(target, (document.pages.at(entry.page).size.height - entry.y).value);
        haru.check(HPDF_Array_Add(target, HPDF_Null_New(haru.document()->mmgr)));
    }
}

void add_page_labels(Haru& haru, const page::Document& document) {
    const auto& pages = document.pages;
    if (std::ranges::all_of(pages, [](const auto& page) { return page.label.empty(); })) return;
    HPDF_Array ranges = haru.array_in(haru.dict_in(haru.catalog(), "PageLabels"), "Nums");
    for (std::size_t i = 0; i < pages.size(); ++i) {
        // Pages without a label after one without go on counting.
        if (i > 0 && pages[i].label.empty() && pages[i - 1].label.empty()) continue;
        haru.add_number(ranges, static_cast<double>(i));
        HPDF_Dict range = haru.dict_in(ranges);
        if (pages[i].label.empty()) {
            haru.add_name(range, "S", "D");
            haru.add_number(range, "St", static_cast<double>(i + 1));
        } else {
            haru.add_text(range, "P", pages[i].label);
        }
    }
}

}  // namespace footplan::pdf
