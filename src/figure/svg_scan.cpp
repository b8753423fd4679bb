#include "figure/svg_passes.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "base/limits.hpp"
#include "base/utf8.hpp"

namespace footplan::figure {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Walks over markup; each step leaves `at_` behind what it has read. It must see
/// an element wherever the parser will see one, so it refuses what the two could
/// read differently: quotes out of place, '<' in a tag.
class Scan {
public:
    Scan(std::string_view text, Report& report) : text_(text), report_(report) {}

    void run() {
        while (!report_.failed()) {
            at_ = text_.find('<', at_);
            if (at_ == std::string_view::npos) return;
            markup();
        }
    }

private:
    std::string_view rest() const { return text_.substr(at_); }

    void fail(const Rule& rule, std::string message, std::string help = {}) {
        report_.add(rule, at_, std::min(at_ + 1, text_.size()), std::move(message), std::move(help));
    }

    /// Goes past the next `closing`, which the markup at `at_` needs, beginning `open` bytes on.
    void skip(std::size_t open, std::string_view closing, std::string_view what) {
        const std::size_t end = text_.find(closing, at_ + open);
        if (end == std::string_view::npos) return fail(rule("figure-broken"), fmt::format("{} does not end", what));
        at_ = end + closing.size();
    }

    void markup() {
        if (rest().starts_with("<!--")) return skip(4, "-->", "a comment");
        if (rest().starts_with("<![CDATA[")) return skip(9, "]]>", "a CDATA section");
        if (rest().starts_with("<?")) return instruction();
        if (rest().starts_with("<!DOCTYPE")) return document_type();
        if (rest().starts_with("<!")) return fail(rule("figure-broken"), "this is not XML");
        if (rest().starts_with("</")) {
            --depth_;
            return skip(2, ">", "a tag");
        }
        element();
    }

    void instruction() {
        if (rest().starts_with("<?xml-stylesheet"))
            fail(rule("figure-unsupported"), "style sheets are not read", "put the properties on the shapes");
        skip(2, "?>", "a processing instruction");
    }

    /// A plain one names the DTD, which nobody fetches. One with declarations could define entities without end.
    void document_type() {
        const std::size_t end = text_.find('>', at_);
        if (rest().substr(0, end - at_).find('[') != std::string_view::npos)
            return fail(rule("figure-broken"), "a document type with declarations of its own is refused",
                        "save the drawing as plain SVG");
        skip(2, ">", "the document type");
    }

    void element() {
        if (++elements_ > limits::svg_elements)
            return fail(rule("figure-too-large"), fmt::format("more than {} elements", limits::svg_elements));
        if (++depth_ > limits::svg_nesting)
            return fail(rule("figure-too-large"),
                        fmt::format("elements are nested deeper than {}", limits::svg_nesting));
        ++at_;
        for (int attributes = 0;; ++attributes) {
            const std::size_t stop = text_.find_first_of("<>\"'", at_);
            if (stop == std::string_view::npos) return fail(rule("figure-broken"), "a tag does not end");
            const std::string_view before = text_.substr(at_, stop - at_);
            if (before.find("xmlns") != std::string_view::npos && ++namespaces_ > limits::svg_namespaces)
                return fail(rule("figure-too-large"), fmt::format("more than {} namespaces", limits::svg_namespaces));
            at_ = stop;
            if (text_[stop] == '>') {
                ++at_;
                if (before.ends_with('/')) --depth_;
                return;
            }
            if (attributes == limits::svg_attributes)
                return fail(rule("figure-too-large"),
                            fmt::format("more than {} attributes on one element", limits::svg_attributes));
            if (!quoted(before)) return;
        }
    }

    /// A value in quotes; `before` is what is between it and the last one.
    bool quoted(std::string_view before) {
        const std::size_t last = before.find_last_not_of(blanks);
        if (text_[at_] == '<' || last == std::string_view::npos || before[last] != '=') {
            fail(rule("figure-broken"), fmt::format("{} is out of place in a tag", text_[at_]));
            return false;
        }
        const std::size_t end = text_.find(text_[at_], at_ + 1);
        const std::size_t open = text_.find('<', at_);
        if (end == std::string_view::npos || open < end) {
            fail(rule("figure-broken"), "a value lacks its closing quote");
            return false;
        }
        at_ = end + 1;
        return true;
    }

    std::string_view text_;
    Report& report_;
    std::size_t at_ = 0;
    int depth_ = 0;
    int elements_ = 0;
    int namespaces_ = 0;
};

bool is_text(std::string_view text, Report& report) {
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        report.add(rule("figure-broken"), 0, 0, "the drawing is UTF-16", "save it as UTF-8");
        return false;
    }
    if (const std::optional<std::size_t> bad = utf8::find_invalid(text)) {
        report.add(rule("figure-broken"), *bad, *bad + 1, "the drawing is not UTF-8 text", "save it as UTF-8");
        return false;
    }
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
        report.add(rule("figure-broken"), zero, zero + 1, "the drawing contains a zero byte");
        return false;
    }
    return true;
}

}  // namespace

void scan_xml(std::string_view text, Report& report) {
    if (is_text(text, report)) Scan(text, report).run();
}

}  // namespace footplan::figure
