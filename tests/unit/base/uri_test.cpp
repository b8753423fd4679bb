#include "base/uri.hpp"

#include <doctest/doctest.h>

namespace footplan {

TEST_CASE("only addresses that a reader expects are led to, with what a URI may not hold escaped") {
    struct Row {
        std::string_view url;
        std::string_view uri;
    };
    const Row rows[] = {
        {"https://example.org/", "https://example.org/"},
        {"HTTP://example.org/a?b=c&d=1#e", "HTTP://example.org/a?b=c&d=1#e"},
        {"mailto:a@example.org", "mailto:a@example.org"},
        {"https://example.org/(a)/50%25", "https://example.org/(a)/50%25"},
        {"https://example.org/a b\"<c>\n\x7F", "https://example.org/a%20b%22%3Cc%3E%0A%7F"},
        {"https://example.org/ü", "https://example.org/%C3%BC"},
        {"", ""},
        {"example.org", ""},
        {"https:example.org", ""},
        {"ftp://example.org", ""},
        {" https://example.org", ""},
        {"javascript:alert(1)", ""},
        {"file:///etc/passwd", ""},
        {"httpss://example.org", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.url);
        CHECK(safe_uri(row.url) == row.uri);
    }
    CHECK(safe_uri("https://" + std::string(10'000, 'a')).empty());
}

}  // namespace footplan
