#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "page/page.hpp"

namespace footplan::pdf {

/// Which parts of a document's pages are on several of them, so that they are written once: a year's plan is little
/// longer than a month's.
class Recurring {
public:
    using Items = std::span<const page::Item>;

    /// Items that are content of one element, or of none.
    struct Run {
        Items items;
        /// By the elements of the page.
        std::optional<std::size_t> element;
        /// The same; null for none.
        const page::Element* meaning = nullptr;
    };
    /// A part of a page.
    struct Part {
        Items items;
        std::vector<Run> runs;
        /// Of those that recur, from 0 in the order in which they are first met.
        std::optional<std::size_t> number;
    };

    /// The parts of each page in order; those of a page together have all of its items, and keep them.
    using Pages = std::shared_ptr<const std::vector<std::vector<Part>>>;

    /// The pages of one more document. A part that is alike one of the document's own, or of those before it, recurs.
    Pages add(std::shared_ptr<const page::Document> document);

    /// How many recur.
    std::size_t count() const { return count_; }

    /// Items `begin` to `end`, which may be those of a page or of a panel, by what they mean.
    static std::vector<Run> runs(Items items, const std::vector<page::Tag>& tags,
                                 const std::vector<page::Element>& elements, std::size_t begin, std::size_t end);

private:
    /// A document and its parts, which refer to it.
    struct Held {
        std::shared_ptr<const page::Document> document;
        std::vector<std::vector<Part>> pages;
    };
    /// A part that others are compared with.
    struct Known {
        std::shared_ptr<Held> held;
        Part* part;
    };
    void find(Part& part, const std::shared_ptr<Held>& held);

    std::deque<Known> known_;
    std::size_t count_ = 0;
};

}  // namespace footplan::pdf
