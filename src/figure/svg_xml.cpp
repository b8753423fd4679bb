#include "figure/svg_xml.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include <fmt/format.h>

namespace footplan::figure {

namespace {

constexpr std::string_view svg_namespace = "http://www.w3.org/2000/svg";
constexpr std::string_view xlink_namespace = "http://www.w3.org/1999/xlink";

/// The first element from `node` on.
const XmlNode* next_element(const XmlNode* node) {
    while (node != nullptr && node->type() != rapidxml_ns::node_element) node = node->next_sibling();
    return node;
}

}  // namespace

bool is_svg(const XmlNode& node) {
    return node.type() == rapidxml_ns::node_element &&
           std::string_view(node.namespace_uri(), node.namespace_uri_size()) == svg_namespace;
}

const XmlAttribute* reference_of(const XmlNode& node) {
    const XmlAttribute* found = nullptr;
    for (const XmlAttribute* a = node.first_attribute(); a != nullptr; a = a->next_attribute()) {
        if (local_name(*a) != "href") continue;
        const std::string_view space(a->namespace_uri(), a->namespace_uri_size());
        if (space.empty()) return a;
        if (space == xlink_namespace) found = a;
    }
    return found;
}

std::optional<Xml> Xml::parse(std::string_view text, Report& report) {
    constexpr int flags = rapidxml_ns::parse_validate_closing_tags;
    Xml xml;
    xml.copy_ = std::make_unique<std::string>(text);
    xml.document_ = std::make_unique<rapidxml_ns::xml_document<char>>();
    try {
        xml.document_->parse<flags>(xml.copy_->data());
    } catch (const rapidxml_ns::parse_error& error) {
        const std::size_t at = std::min(xml.offset(error.where<char>()), text.size());
        report.add(rule("figure-broken"), at, at, fmt::format("the drawing is not XML: {}", error.what()));
        return std::nullopt;
    }
    xml.root_ = next_element(xml.document_->first_node());
    if (xml.root_ == nullptr || local_name(*xml.root_) != "svg") {
        report.add(rule("figure-broken"), 0, 0, "the drawing is not SVG: its outermost element is to be <svg>");
        return std::nullopt;
    }
    if (const XmlNode* const other = next_element(xml.root_->next_sibling())) {
        xml.report(rule("figure-broken"), {other->name(), other->name_size()},
                   "the drawing is not XML: there is a second element after the outermost one", {}, report);
        return std::nullopt;
    }
    if (!is_svg(*xml.root_)) {
        xml.report(rule("figure-broken"), {xml.root_->name(), xml.root_->name_size()},
                   "the <svg> element lacks the namespace of SVG",
                   fmt::format("write <svg xmlns=\"{}\" ...>", svg_namespace), report);
        return std::nullopt;
    }
    return xml;
}

std::size_t Xml::offset(const char* at) const {
    const char* const begin = copy_->data();
    const bool inside = !std::less<>()(at, begin) && !std::less<>()(begin + copy_->size(), at);
    return inside ? static_cast<std::size_t>(at - begin) : 0;
}

void Xml::report(const Rule& rule, std::string_view at, std::string message, std::string help, Report& to) const {
    const std::size_t begin = offset(at.data());
    to.add(rule, begin, begin + at.size(), std::move(message), std::move(help));
}

}  // namespace footplan::figure
