#include "pdf/links.hpp"

#include "base/uri.hpp"

namespace footplan::pdf {

HPDF_Annotation add_link(Haru& haru, HPDF_Page page, const std::array<double, 4>& box, std::string_view url) {
    const std::string uri = safe_uri(url);
    if (uri.empty()) return nullptr;
    HPDF_Rect area;
    area.left = static_cast<HPDF_REAL>(box[0]);
    area.bottom = static_cast<HPDF_REAL>(box[1]);
    area.right = static_cast<HPDF_REAL>(box[2]);
    area.top = static_cast<HPDF_REAL>(box[3]);
    HPDF_Annotation annotation = haru.check(HPDF_Page_CreateURILinkAnnot(page, area, uri.c_str()));
    haru.check(HPDF_LinkAnnot_SetBorderStyle(annotation, 0, 0, 0));
    // Read aloud by programs that come to it outside of the text.
    haru.add_text(annotation, "Contents", url);
    return annotation;
}

}  // namespace footplan::pdf
