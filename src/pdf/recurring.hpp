#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <span>
#include <vector>

#include "page/page.hpp"

namespace footplan::pdf {

/// Which parts of a document's pages stand on several of them, so that they are written once: a year's plan is little
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

    /// Refers to the document's items.
    explicit Recurring(const page::Document& document);

    /// The parts of a page in order; together they hold all of its items.
    const std::vector<Part>& of(std::size_t page) const { return pages_[page]; }
    /// How many recur.
    std::size_t count() const { return count_; }

    /// Items `begin` to `end`, which may be those of a page or of a panel, by what they mean.
    static std::vector<Run> runs(Items items, const std::vector<page::Tag>& tags,
                                 const std::vector<page::Element>& elements, std::size_t begin, std::size_t end);

private:
    void find(Part& part, std::deque<Part*>& known);

    std::vector<std::vector<Part>> pages_;
    std::size_t count_ = 0;
};

}  // namespace footplan::pdf
