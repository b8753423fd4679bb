// The only file that compiles svgpp: its templates take most of a minute.
#include <boost/mpl/fold.hpp>
#include <boost/mpl/insert.hpp>
#include <boost/mpl/set.hpp>
#include <boost/mpl/vector.hpp>
#include <rapidxml_ns/rapidxml_ns.hpp>
#include <svgpp/policy/xml/rapidxml_ns.hpp>
#include <svgpp/svgpp.hpp>

#include <type_traits>
#include <utility>

#include <fmt/format.h>

#include "figure/svg_elements.hpp"
#include "figure/svg_passes.hpp"

namespace footplan::figure {

namespace {

namespace mpl = boost::mpl;

/// A value that svgpp cannot read is reported, and the reading goes on with the next.
struct Errors {
    using context_type = Element;

    template <class Node, class Name>
    static bool unknown_element(const Element&, const Node&, const Name&) {
        return true;
    }
    template <class Node>
    static bool unexpected_element(const Element&, const Node&) {
        return true;
    }
    template <class... Details>
    static bool unknown_attribute(const Element&, const Details&...) {
        return true;
    }
    template <class... Details>
    static bool unexpected_attribute(const Element&, const Details&...) {
        return true;
    }
    template <class Attribute>
    static bool required_attribute_not_found(const Element& element, Attribute) {
        element.report(rule("figure-broken"),
                       fmt::format("'{}' of <{}> is missing", name<Attribute>(), element.name()));
        // svgpp would go on with a number that was never set.
        throw Stop{};
    }
    template <class Attribute, class Range>
    static bool parse_failed(const Element& element, Attribute, const Range& range) {
        constexpr bool paint = std::is_same_v<Attribute, attribute::fill> ||
                               std::is_same_v<Attribute, attribute::stroke> ||
                               std::is_same_v<Attribute, attribute::color>;
        element.report_value({range.begin(), static_cast<std::size_t>(range.end() - range.begin())}, name<Attribute>(),
                             paint ? "write a colour's name, #rgb, #rrggbb or rgb(...)" : "");
        return true;
    }
    template <class Attribute>
    static bool negative_value(const Element& element, Attribute) {
        element.report(rule("figure-broken"),
                       fmt::format("'{}' of <{}> is negative", name<Attribute>(), element.name()));
        return true;
    }

private:
    template <class Attribute>
    static const char* name() {
        return svgpp::attribute_name<char>::get<Attribute>();
    }
};

struct Traversal : svgpp::policy::document_traversal_control::stub<Element> {
    template <class Context>
    static bool proceed_to_element_content(Context& element) {
        return element.proceed();
    }
};

struct Contexts {
    template <class Parent, class ElementTag>
    struct apply {
        using type = svgpp::factory::context::on_stack_with_xml_element<Shape>;
    };
    template <class Parent>
    struct apply<Parent, tag::element::g> {
        using type = svgpp::factory::context::on_stack_with_xml_element<Element>;
    };
    template <class Parent>
    struct apply<Parent, tag::element::use_> {
        using type = svgpp::factory::context::on_stack_with_xml_element<Use>;
    };
};

/// Arcs and quadratic curves go to the Pen as they are: the library's own
/// conversion forgets to end a smooth curve's control point at an arc.
struct PathCommands : svgpp::policy::path::no_shorthands {};

using Shapes = svgpp::traits::shape_elements;
using Drawn = mpl::insert<mpl::insert<Shapes, tag::element::g>::type, tag::element::use_>::type;

using Attributes = mpl::fold<
    mpl::vector19<attribute::fill, attribute::stroke, attribute::color, attribute::fill_opacity,
                  attribute::stroke_opacity, attribute::opacity, attribute::fill_rule, attribute::stroke_width,
                  attribute::stroke_miterlimit, attribute::stroke_linecap, attribute::stroke_linejoin,
                  attribute::display, attribute::visibility, attribute::transform,
                  mpl::pair<tag::element::svg, attribute::width>, mpl::pair<tag::element::svg, attribute::height>,
                  mpl::pair<tag::element::svg, attribute::viewBox>, mpl::pair<tag::element::use_, attribute::x>,
                  mpl::pair<tag::element::use_, attribute::y>>,
    svgpp::traits::shapes_attributes_by_element, mpl::insert<mpl::_1, mpl::_2>>::type;

using Reader = svgpp::document_traversal<svgpp::processed_elements<Drawn>, svgpp::processed_attributes<Attributes>,
                                         svgpp::context_factories<Contexts>, svgpp::error_policy<Errors>,
                                         svgpp::path_policy<PathCommands>,
                                         svgpp::length_policy<svgpp::policy::length::forward_to_method<Element>>,
                                         svgpp::document_traversal_control_policy<Traversal>>;

}  // namespace

void draw_reference(const XmlNode* target, Use& use) {
    Reader::load_referenced_element<svgpp::referencing_element<tag::element::use_>,
                                    svgpp::expected_elements<Drawn>>::load(target, use);
}

page::Drawing draw(const Xml& xml, const Survey& survey, Report& report) {
    SvgContext canvas{xml, survey, report, {}, {}, 0, 0, false};
    canvas.lengths.set_viewport_size(0, 0);
    canvas.lengths.set_em_coefficient(16);
    canvas.lengths.set_ex_coefficient(8);
    const XmlNode* const element = &xml.root();
    Root root(canvas, element);
    try {
        Reader::load_document(element, root);
    } catch (const Stop&) {
        // The report has the reason.
    }
    return std::move(canvas.drawing);
}

}  // namespace footplan::figure
