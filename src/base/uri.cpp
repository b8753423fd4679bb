#include "base/uri.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"

namespace footplan {

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
            fmt::format_to(std::back_inserter(uri), "%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
    return uri;
}

std::string path_reference(std::string_view path) {
    constexpr std::string_view special = "<>\\&%?#\"'`";
    std::string result;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F || special.find(c) != std::string_view::npos)
            result += fmt::format("%{:02X}", byte);
        else
            result += c;
    }
    return result;
}

}  // namespace footplan
