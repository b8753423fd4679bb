#include "pdf/navigation.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/uri.hpp"

namespace footplan::pdf {

namespace {

std::string xml(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '&')
            escaped += "&amp;";
        else if (c == '<')
            escaped += "&lt;";
        else if (c == '>')
            escaped += "&gt;";
        else if (static_cast<unsigned char>(c) >= ' ')
            escaped += c;
    }
    return escaped;
}

/// What the document says of itself, among it that it keeps to PDF/UA-1 (ISO 14289-1, clause 5).
std::string xmp(const page::Document& document) {
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
           "<pdfuaid:part>1</pdfuaid:part>\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           xml(document.title) + "</rdf:li></rdf:Alt></dc:title>\n</rdf:Description></rdf:RDF></x:xmpmeta>\n" +
           "<?xpacket end=\"w\"?>\n";
}

}  // namespace

void describe(Haru& haru, const page::Document& document) {
    haru.add_text(haru.info(), "Title", document.title);
    haru.add_text(haru.info(), "Author", document.author);
    haru.add_text(haru.info(), "Subject", document.subject);
    haru.add_text(haru.info(), "Creator", "footplan " FOOTPLAN_VERSION);
    haru.add_text(haru.catalog(), "Lang", document.language);
    HPDF_Dict preferences = haru.dict_in(haru.catalog(), "ViewerPreferences");
    if (document.exact_size) haru.add_name(preferences, "PrintScaling", "None");
    haru.check(HPDF_Dict_AddBoolean(preferences, "DisplayDocTitle", HPDF_TRUE));
    haru.check(HPDF_Dict_AddBoolean(haru.dict_in(haru.catalog(), "MarkInfo"), "Marked", HPDF_TRUE));
    HPDF_Dict metadata = haru.plain_stream(xmp(document));
    haru.add_name(metadata, "Type", "Metadata");
    haru.add_name(metadata, "Subtype", "XML");
    haru.add(haru.catalog(), "Metadata", metadata);
}

void Navigation::add(Haru& haru, const page::Document& document, const std::vector<HPDF_Page>& pages) {
    for (const page::Page& page : document.pages) labels_.push_back(page.label);
    // The entries that the next one may be below, by level.
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

void Navigation::finish(Haru& haru) const {
    if (std::ranges::all_of(labels_, &std::string::empty)) return;
    HPDF_Array ranges = haru.array_in(haru.dict_in(haru.catalog(), "PageLabels"), "Nums");
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        // Pages without a label after one without go on counting.
        if (i > 0 && labels_[i].empty() && labels_[i - 1].empty()) continue;
        haru.add_number(ranges, static_cast<double>(i));
        HPDF_Dict range = haru.dict_in(ranges);
        if (labels_[i].empty()) {
            haru.add_name(range, "S", "D");
            haru.add_number(range, "St", static_cast<double>(i + 1));
        } else {
            haru.add_text(range, "P", labels_[i]);
        }
    }
}

HPDF_Annotation add_link(Haru& haru, HPDF_Page page, const Rectangle& box, std::string_view url) {
    const std::string uri = safe_uri(url);
    if (uri.empty()) return nullptr;
    HPDF_Rect area;
    area.left = static_cast<HPDF_REAL>(box.left);
    area.bottom = static_cast<HPDF_REAL>(box.bottom);
    area.right = static_cast<HPDF_REAL>(box.right);
    area.top = static_cast<HPDF_REAL>(box.top);
    HPDF_Annotation annotation = haru.check(HPDF_Page_CreateURILinkAnnot(page, area, uri.c_str()));
    haru.check(HPDF_LinkAnnot_SetBorderStyle(annotation, 0, 0, 0));
    // Read aloud by programs that come to it outside of the text.
    haru.add_text(annotation, "Contents", url);
    return annotation;
}

}  // namespace footplan::pdf
