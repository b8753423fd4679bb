#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <rapidxml_ns/rapidxml_ns.hpp>

#include "figure/report.hpp"

namespace footplan::figure {

using XmlNode = rapidxml_ns::xml_node<char>;
using XmlAttribute = rapidxml_ns::xml_attribute<char>;

inline std::string_view local_name(const XmlNode& node) { return {node.local_name(), node.local_name_size()}; }
inline std::string_view local_name(const XmlAttribute& attribute) {
    return {attribute.local_name(), attribute.local_name_size()};
}
inline std::string_view value_of(const XmlAttribute& attribute) { return {attribute.value(), attribute.value_size()}; }

/// An element of SVG, and not of a drawing program's own namespace.
bool is_svg(const XmlNode& node);
/// The reference of a `use`, with or without the xlink prefix; nothing if there is none.
const XmlAttribute* reference_of(const XmlNode& node);

/// A parsed XML text, whose names and values are views into a copy of it at the
/// same offsets, so that each has a place.
class Xml {
public:
    /// Nothing, with a report, where the text is not XML with one root. `text` has passed scan_xml.
    static std::optional<Xml> parse(std::string_view text, Report& report);

    const XmlNode& root() const { return *root_; }
    /// Byte offset in the text of something that the tree points at; 0 for what is empty and lies elsewhere.
    std::size_t offset(const char* at) const;
    void report(const Rule& rule, std::string_view at, std::string message, std::string help, Report& to) const;

private:
    std::unique_ptr<std::string> copy_;
    std::unique_ptr<rapidxml_ns::xml_document<char>> document_;
    const XmlNode* root_ = nullptr;
};

}  // namespace footplan::figure
