#include "figure/svg_passes.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace footplan::figure {

namespace {

constexpr auto supported =
    std::to_array<std::string_view>({"svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline",
                                     "polygon", "use", "title", "desc", "metadata"});

/// Elements and properties that are left out, if there is more to say than that.
struct Reason {
    std::string_view name;
    std::string_view message;
    std::string_view help;
};

constexpr auto elements = std::to_array<Reason>({
    {"script", "scripts are never run", ""},
    {"style", "style sheets are not read", "put the properties on the shapes"},
    {"image", "images inside a drawing are not read", "give the image itself as the figure"},
    {"foreignObject", "foreign content is not drawn", ""},
    {"text", "text is not drawn", "convert it to paths"},
    {"svg", "a drawing inside the drawing is not drawn", "use <g>"},
    {"symbol", "symbols are not drawn", "use <g> inside <defs>"},
    {"a", "what is inside a link is not drawn", "use <g>"},
    {"switch", "alternatives are not drawn", "use <g>"},
    {"linearGradient", "gradients are not drawn", "fill with one colour"},
    {"radialGradient", "gradients are not drawn", "fill with one colour"},
    {"pattern", "patterns are not drawn", "fill with one colour"},
});

constexpr auto properties = std::to_array<Reason>({
    {"clip-path", "clipping is not done; the shape is drawn whole", ""},
    {"mask", "masks are not applied; the shape is drawn whole", ""},
    {"filter", "filters are not applied", ""},
    {"stroke-dasharray", "dashes are not drawn; the line is drawn whole", ""},
    {"vector-effect", "strokes are scaled with their shapes", ""},
    {"marker", "markers are not drawn", "draw them as paths"},
    {"marker-start", "markers are not drawn", "draw them as paths"},
    {"marker-mid", "markers are not drawn", "draw them as paths"},
    {"marker-end", "markers are not drawn", "draw them as paths"},
    {"mix-blend-mode", "blending is not done", ""},
    {"paint-order", "a shape is filled first and then stroked", ""},
});

/// Attributes and properties that are drawn from. All their values are ASCII, and svgpp's grammars must not see others:
/// they ask the C library for the lower case of what is no character to it.
constexpr auto drawn = std::to_array<std::string_view>({"fill",
                                                        "stroke",
                                                        "color",
                                                        "fill-opacity",
                                                        "stroke-opacity",
                                                        "opacity",
                                                        "fill-rule",
                                                        "display",
                                                        "stroke-width",
                                                        "visibility",
                                                        "transform",
                                                        "stroke-miterlimit",
                                                        "stroke-linecap",
                                                        "stroke-linejoin",
                                                        "viewBox",
                                                        "preserveAspectRatio",
                                                        "width",
                                                        "height",
                                                        "d",
                                                        "points",
                                                        "x",
                                                        "y",
                                                        "x1",
                                                        "y1",
                                                        "x2",
                                                        "y2",
                                                        "cx",
                                                        "cy",
                                                        "r",
                                                        "rx",
                                                        "ry"});

template <std::size_t n>
const Reason* find(const std::array<Reason, n>& table, std::string_view name) {
    const auto at = std::ranges::find(table, name, &Reason::name);
    return at == table.end() ? nullptr : &*at;
}

class Surveyor {
public:
    Surveyor(const Xml& xml, Report& report) : xml_(xml), report_(report) {}

    Survey run() {
        attributes(xml_.root());
        children(xml_.root());
        alt();
        return std::move(survey_);
    }

private:
    void warn(std::string_view at, std::string_view message, std::string_view help) {
        if (told_.emplace(message).second)
            xml_.report(rule("figure-unsupported"), at, std::string(message), std::string(help), report_);
    }

    /// The depth is bounded by scan_xml.
    void children(const XmlNode& parent) {
        for (const XmlNode* node = parent.first_node(); node != nullptr; node = node->next_sibling())
            if (is_svg(*node)) element(*node);
    }

    void element(const XmlNode& node) {
        const std::string_view name = local_name(node);
        const std::string_view at(node.name(), node.name_size());
        if (const Reason* reason = find(elements, name)) return warn(at, reason->message, reason->help);
        if (std::ranges::find(supported, name) == supported.end())
            return warn(at, fmt::format("<{}> is not drawn", name), "");
        attributes(node);
        if (name == "metadata" || name == "title" || name == "desc") return;
        children(node);
    }

    void attributes(const XmlNode& node) {
        for (const XmlAttribute* a = node.first_attribute(); a != nullptr; a = a->next_attribute()) {
            if (local_name(*a) == "href") external(*a);
            // Attributes with a prefix belong to drawing programs.
            if (a->namespace_uri_size() != 0) continue;
            if (local_name(*a) == "id") survey_.by_id.emplace(value_of(*a), &node);
            if (local_name(*a) == "style")
                declarations(*a);
            else
                property(local_name(*a), {a->name(), a->name_size()}, value_of(*a));
        }
    }

    void external(const XmlAttribute& reference) {
        if (!value_of(reference).starts_with('#'))
            warn(value_of(reference), "a reference to another file is never fetched", "");
    }

    void property(std::string_view name, std::string_view at, std::string_view value) {
        const bool ascii = std::ranges::all_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        if (!ascii && std::ranges::find(drawn, name) != drawn.end()) {
            xml_.report(rule("figure-broken"), value,
                        fmt::format("'{}' cannot be read: its values are written in ASCII", name), "", report_);
            return;
        }
        if (const Reason* reason = find(properties, name)) {
            if (text::trim(value) != "none" && text::trim(value) != "normal") warn(at, reason->message, reason->help);
        } else if (name.starts_with("on")) {
            warn(at, "scripts are never run", "");
        } else if ((name == "fill" || name == "stroke") && value.find("url(") != std::string_view::npos) {
            warn(at, "gradients and patterns are not drawn; the shape is left without this paint",
                 "fill with one colour");
        } else if (name == "opacity" || name == "fill-opacity" || name == "stroke-opacity") {
            const std::string_view number = text::trim(value);
            if (number != "1" && number != "0" && number != "1.0")
                warn(at, "what is not opaque is mixed with white, not with what lies under it",
                     "give the mixed colour");
        }
    }

    void declarations(const XmlAttribute& style) {
        for (const std::string_view declaration : text::split(value_of(style), ';')) {
            const std::size_t colon = declaration.find(':');
            const std::string_view name = text::trim(declaration.substr(0, colon));
            if (name.empty() || colon == std::string_view::npos) continue;
            if (name == "transform")
                warn(name, "a transform among the properties is not applied", "write it as an attribute");
            property(name, name, declaration.substr(colon + 1));
        }
    }

    void alt() {
        std::string title;
        for (const XmlNode* node = xml_.root().first_node(); node != nullptr; node = node->next_sibling()) {
            if (!is_svg(*node)) continue;
            if (local_name(*node) == "title" && title.empty()) title = words(*node);
            if (local_name(*node) == "desc" && survey_.alt.empty()) survey_.alt = words(*node);
        }
        if (survey_.alt.empty()) survey_.alt = title;
        const std::string_view root(xml_.root().name(), xml_.root().name_size());
        if (survey_.alt.empty())
            xml_.report(rule("figure-without-text"), root, "the drawing has neither <title> nor <desc>",
                        "say in <desc> what it shows", report_);
        if (survey_.alt.size() > limits::svg_alt_bytes)
            xml_.report(rule("figure-too-large"), root,
                        fmt::format("the description is longer than {} bytes", limits::svg_alt_bytes), "", report_);
    }

    /// The text of an element on one line, without characters that only control.
    static std::string words(const XmlNode& element) {
        std::string line;
        for (const XmlNode* node = element.first_node(); node != nullptr; node = node->next_sibling()) {
            const std::string_view text(node->value(), node->value_size());
            for (std::size_t at = 0; at < text.size();) {
                const char32_t c = utf8::next(text, at);
                const bool gap = c == ' ' || utf8::is_control(c);
                if (!gap)
                    utf8::append(line, c);
                else if (!line.empty() && line.back() != ' ')
                    line += ' ';
            }
        }
        return std::string(text::trim(line));
    }

    const Xml& xml_;
    Report& report_;
    Survey survey_;
    std::set<std::string, std::less<>> told_;
};

}  // namespace

Survey survey(const Xml& xml, Report& report) { return Surveyor(xml, report).run(); }

}  // namespace footplan::figure
