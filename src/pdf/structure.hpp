#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "page/page.hpp"
#include "pdf/haru.hpp"

namespace footplan::pdf {

/// The structure type that a role has in a PDF: "P", "H2", "TD".
std::string_view structure_type(const page::Element& element);

/// The tree of what a document says (ISO 32000-1, 14.7): elements, and the numbers by which the contents of pages and
/// the annotations refer to them.
class Structure {
public:
    explicit Structure(Haru& haru);
    Structure(const Structure&) = delete;
    Structure& operator=(const Structure&) = delete;

    /// What follows is of this page, whose contents are numbered from 0.
    void begin_page(HPDF_Page page);
    /// Adds the elements of the page, or of a panel on it; the indices of the calls below are theirs.
    void add(const std::vector<page::Element>& elements);

    /// The number that the page's next content would get.
    int next_number() const { return static_cast<int>(parents_.pages.back().size()); }
    /// Makes content with this number part of an element. Numbers ascend; those that are left out stay without meaning.
    void claim(std::size_t element, int number);
    /// Makes an annotation part of an element.
    void claim(std::size_t element, HPDF_Dict annotation);
    /// Where a figure is on the page.
    void set_box(std::size_t element, const Rectangle& box) { node(element).box = box; }

    /// Writes the tree into the document. Called once, when all pages have been drawn.
    void finish();

private:
    struct Node final : Entries {
        page::Element element;
        HPDF_Dict parent = nullptr;
        HPDF_Dict object = nullptr;
        /// Of its contents; none without.
        HPDF_Dict page = nullptr;
        /// What is in it, in order, as it is written.
        std::string kids;
        /// Of a figure.
        std::optional<Rectangle> box;

        /// Where the next of them is written.
        std::string& next_kid();
        void write(std::string& out) const override;
    };
    /// From keys of pages and annotations to nodes.
    struct ParentTree final : Entries {
        /// By page, then by number: which element the content is of.
        std::vector<std::vector<const Node*>> pages;
        std::vector<const Node*> annotations;
        void write(std::string& out) const override;
    };
    Node& add_node(const page::Element& element, HPDF_Dict parent);
    Node& node(std::size_t element) { return *nodes_of_page_.at(element); }

    Haru& haru_;
    std::deque<Node> nodes_;
    /// Of the page, or the panel, that was added last.
    std::vector<Node*> nodes_of_page_;
    HPDF_Dict page_ = nullptr;
    ParentTree parents_;
    std::vector<HPDF_Dict> annotations_;
    HPDF_Dict root_ = nullptr;
    WrittenEntries root_entries_;
};

}  // namespace footplan::pdf
