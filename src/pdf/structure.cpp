#include "pdf/structure.hpp"

#include <array>
#include <cassert>
#include <iterator>

#include <fmt/format.h>

namespace footplan::pdf {

namespace {

/// Attributes that many elements share, by the names that the class map gives them.
constexpr std::string_view class_map =
    "/ClassMap<</c<</O/Table/Scope/Column>>/r<</O/Table/Scope/Row>>/n<</O/List/ListNumbering/Decimal>>"
    "/b<</O/List/ListNumbering/Disc>>>>\n";

void add_attributes(std::string& out, const page::Element& element) {
    using enum page::Role;
    const auto add_columns = [&](std::string_view before) {
        out.append("/A<</O/Table").append(before).append("/ColSpan ");
        add_number(out, static_cast<std::size_t>(element.columns));
        out += ">>";
    };
    switch (element.role) {
        case list: out += "/C/b"; break;
        case numbered_list: out += "/C/n"; break;
        case row_header: out += "/C/r"; break;
        case column_header:
            if (element.columns == 1)
                out += "/C/c";
            else
                add_columns("/Scope/Column");
            break;
        case cell:
            if (element.columns != 1) add_columns("");
            break;
        default: break;
    }
}

}  // namespace

std::string_view structure_type(const page::Element& element) {
    static constexpr std::array<std::string_view, 6> headings{"H1", "H2", "H3", "H4", "H5", "H6"};
    using enum page::Role;
    switch (element.role) {
        case document: return "Document";
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

std::string& Structure::Node::next_kid() {
    if (!kids.empty()) kids += ' ';
    return kids;
}

void Structure::Node::write(std::string& out) const {
    out += "/S/";
    out += structure_type(element);
    out += "/P ";
    add_reference(out, parent);
    if (page != nullptr) {
        out += "/Pg ";
        add_reference(out, page);
    }
    // One number needs no brackets.
    const bool alone = kids.find(' ') == kids.npos;
    if (!kids.empty()) out.append(alone ? "/K " : "/K[").append(kids).append(alone ? "" : "]");
    add_attributes(out, element);
    if (box)
        fmt::format_to(std::back_inserter(out), "/A<</O/Layout/BBox[{:.2f} {:.2f} {:.2f} {:.2f}]>>", box->left,
                       box->bottom, box->right, box->top);
    if (!element.said.empty())
        out.append(element.role == page::Role::figure ? "/Alt" : "/ActualText").append(text_string(element.said));
    out += '\n';
}

void Structure::ParentTree::write(std::string& out) const {
    out += "/Nums[";
    std::size_t key = 0;
    for (const auto& page : pages) {
        add_number(out, key++);
        out += '[';
        for (const Node* parent : page) {
            if (parent == nullptr)
                out += "null";
            else
                add_reference(out, parent->object);
            out += ' ';
        }
        out += "]\n";
    }
    for (const Node* parent : annotations) {
        add_number(out, key++);
        out += ' ';
        add_reference(out, parent->object);
        out += '\n';
    }
    out += "]\n";
}

Structure::Structure(Haru& haru) : haru_(haru), root_(haru.written_dict(root_entries_)) {
    // The document itself, which contains the elements of all pages.
    add_node({.role = page::Role::document}, root_);
}

void Structure::begin_page(HPDF_Page page) {
    page_ = page;
    haru_.add_number(page, "StructParents", static_cast<double>(parents_.pages.size()));
    parents_.pages.emplace_back();
}

Structure::Node& Structure::add_node(const page::Element& element, HPDF_Dict parent) {
    Node& node = nodes_.emplace_back();
    node.element = element;
    node.parent = parent;
    node.object = haru_.written_dict(node);
    return node;
}

void Structure::add(const std::vector<page::Element>& elements) {
    nodes_of_page_.clear();
    for (const page::Element& element : elements) {
        Node& parent = element.parent ? node(*element.parent) : nodes_.front();
        nodes_of_page_.push_back(&add_node(element, parent.object));
        add_reference(parent.next_kid(), nodes_of_page_.back()->object);
    }
}

void Structure::claim(std::size_t element, int number) {
    auto& parents = parents_.pages.back();
    assert(number >= next_number());
    parents.resize(static_cast<std::size_t>(number));
    Node& owner = node(element);
    parents.push_back(&owner);
    add_number(owner.next_kid(), static_cast<std::size_t>(number));
    owner.page = page_;
}

void Structure::claim(std::size_t element, HPDF_Dict annotation) {
    annotations_.push_back(annotation);
    parents_.annotations.push_back(&node(element));
    node(element).next_kid() += fmt::format("<</Type/OBJR/Obj {}/Pg {}>>", reference(annotation), reference(page_));
}

void Structure::finish() {
    // Pages have the first keys of the tree of parents, annotations those that follow.
    for (std::size_t i = 0; i < annotations_.size(); ++i)
        haru_.add_number(annotations_[i], "StructParent", static_cast<double>(parents_.pages.size() + i));
    haru_.add(haru_.catalog(), "StructTreeRoot", root_);
    root_entries_ = WrittenEntries(fmt::format(
        "/Type/StructTreeRoot/K[{}]/ParentTree {}/ParentTreeNextKey {}\n{}", reference(nodes_.front().object),
        reference(haru_.written_dict(parents_)), parents_.pages.size() + annotations_.size(), class_map));
}

}  // namespace footplan::pdf
