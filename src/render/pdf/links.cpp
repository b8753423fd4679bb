#include "render/pdf/links.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace footplan::render {

std::string safe_uri(std::string_view url) {
    static constexpr std::string_view schemes[] = {"http://", "https://", "mailto:"};
    // libharu takes strings up to 65,535 bytes; browsers take far less.
    constexpr std::size_t longest = 8000;
    const std::string start = text::lower(url.substr(0, 8));
    const bool known = std::ranges::any_of(schemes, [&](std::string_view scheme) { return start.starts_with(scheme); });
    if (!known || url.size() > longest) return {};
    std::string uri;
    for (const char c : url) {
        const bool plain = c > ' ' && c <= '~' && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos;
        if (plain)
            uri += c;
        else
            uri.append("%").append(hex(std::string_view(&c, 1)));
    }
    return uri;
}

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

}  // namespace footplan::render
