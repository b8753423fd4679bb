#include "pdf/structure.hpp"

#include <array>
#include <cassert>

#include <fmt/format.h>

namespace footplan::pdf {

namespace {

/// Attributes that many elements share, by the names that the class map gives them.
constexpr std::string_view class_map =
    "/ClassMap<</c<</O/Table/Scope/Column>>/r<</O/Table/Scope/Row>>/n<</O/List/ListNumbering/Decimal>>"
    "/b<</O/List/ListNumbering/Disc>>>>\n";

std::string attributes(const page::Element& element) {
    using enum page::Role;
    switch (element.role) {
        case list: return "/C/b";
        case numbered_list: return "/C/n";
        case row_header: return "/C/r";
        case column_header:
            return element.columns == 1 ? "/C/c"
                                        : fmt::format("/A<</O/Table/Scope/Column/ColSpan {}>>", element.columns);
        case cell: return element.columns == 1 ? "" : fmt::format("/A<</O/Table/ColSpan {}>>", element.columns);
        default: return "";
    }
}

}  // namespace

std::string_view structure_type(const page::Element& element) {
    static constexpr std::array<std::string_view, 6> headings{"H1", "H2", "H3", "H4", "H5", "H6"};
    using enum page::Role;
    switch (element.role) {
        case section: return "Sect";
        case heading: return headings.at(static_cast<std::size_t>(element.level - 1));
        case paragraph: return "P";
        case list:
        case numbered_list: return "L";
        case list_item: return "LI";
        case label: return "Lbl";
        case item_body: return "LBody";
        case table: return "Table";
        case row: return "TR";
        case column_header:
        case row_header: return "TH";
        case cell: return "TD";
        case figure: return "Figure";
        case link: return "Link";
        case form_field: return "Form";
    }
    return "";
}

Structure::Structure(Haru& haru) : haru_(haru) {
    // The document itself, in which the elements of all pages stand.
    nodes_.emplace_back();
    nodes_.front().object = haru_.written_dict(nodes_.front().entries);
}

void Structure::begin_page(HPDF_Page page) {
    page_ = page;
    haru_.add_number(page, "StructParents", static_cast<double>(parents_.size()));
    parents_.emplace_back();
}

Structure::Node& Structure::add_node(const page::Element& element, Node& parent) {
    Node& node = nodes_.emplace_back();
    node.element = element;
    node.parent = &parent;
    node.page = page_;
    node.object = haru_.written_dict(node.entries);
    parent.add_kid(reference(node.object));
    return node;
}

void Structure::add(const std::vector<page::Element>& elements) {
    nodes_of_page_.clear();
    for (const page::Element& element : elements) {
        Node& parent = element.parent ? node(*element.parent) : nodes_.front();
        nodes_of_page_.push_back(&add_node(element, parent));
    }
}

void Structure::claim(std::size_t element, int number) {
    auto& parents = parents_.back();
    assert(number >= next_number());
    parents.resize(static_cast<std::size_t>(number));
    parents.push_back(&node(element));
    node(element).add_kid(std::to_string(number));
    node(element).has_content = true;
}

void Structure::claim(std::size_t element, HPDF_Dict annotation) {
    annotations_.push_back(annotation);
    parents_of_annotations_.push_back(&node(element));
    node(element).add_kid(fmt::format("<</Type/OBJR/Obj {}/Pg {}>>", reference(annotation), reference(page_)));
}

void Structure::set_box(std::size_t element, double left, double bottom, double right, double top) {
    node(element).box = fmt::format("/A<</O/Layout/BBox[{:.2f} {:.2f} {:.2f} {:.2f}]>>", left, bottom, right, top);
}

std::string Structure::entries(const Node& node, unsigned root) {
    if (node.parent == nullptr) return fmt::format("/S/Document/P {} 0 R/K[{}]\n", root, node.kids);
    std::string text = "/S/";
    text += structure_type(node.element);
    text += "/P " + reference(node.parent->object);
    if (node.has_content) text += "/Pg " + reference(node.page);
    // One number stands by itself.
    const bool alone = node.kids.find(' ') == node.kids.npos;
    if (!node.kids.empty()) text += alone ? "/K " + node.kids : "/K[" + node.kids + ']';
    text += attributes(node.element) + node.box;
    if (!node.element.said.empty())
        text += (node.element.role == page::Role::figure ? "/Alt" : "/ActualText") + text_string(node.element.said);
    return text + '\n';
}

std::string Structure::parent_tree() const {
    std::string tree = "/Nums[";
    std::size_t key = 0;
    for (const auto& page : parents_) {
        tree += fmt::format("{}[", key++);
        for (const Node* parent : page) tree += (parent == nullptr ? "null" : reference(parent->object)) + ' ';
        tree += "]\n";
    }
    for (const Node* parent : parents_of_annotations_) tree += fmt::format("{} {}\n", key++, reference(parent->object));
    return tree + "]\n";
}

void Structure::finish() {
    // Pages have the first keys of the tree of parents, annotations those that follow.
    for (std::size_t i = 0; i < annotations_.size(); ++i)
        haru_.add_number(annotations_[i], "StructParent", static_cast<double>(parents_.size() + i));
    HPDF_Dict root = haru_.written_dict(root_entries_);
    HPDF_Dict tree = haru_.written_dict(tree_entries_);
    haru_.add(haru_.catalog(), "StructTreeRoot", root);
    root_entries_ = fmt::format("/Type/StructTreeRoot/K[{}]/ParentTree {}/ParentTreeNextKey {}\n{}",
                                reference(nodes_.front().object), reference(tree),
                                parents_.size() + annotations_.size(), class_map);
    tree_entries_ = parent_tree();
    for (Node& node : nodes_) node.entries = entries(node, number_of(root));
}

}  // namespace footplan::pdf
