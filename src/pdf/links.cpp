#include "pdf/links.hpp"

#include "base/uri.hpp"

namespace footplan::pdf {

void add_link(Haru& haru, HPDF_Page page, double left, double bottom, double right, double top, std::string_view url) {
    const std::string uri = safe_uri(url);
    if (uri.empty()) return;
    HPDF_Rect area;
    area.left = static_cast<HPDF_REAL>(left);
    area.bottom = static_cast<HPDF_REAL>(bottom);
    area.right = static_cast<HPDF_REAL>(right);
    area.top = static_cast<HPDF_REAL>(top);
    HPDF_Annotation annotation = haru.check(HPDF_Page_CreateURILinkAnnot(page, area, uri.c_str()));
    haru.check(HPDF_LinkAnnot_SetBorderStyle(annotation, 0, 0, 0));
}

}  // namespace footplan::pdf
