#pragma once

#include <cstddef>
#include <optional>
#include <string>

/// What a page says: elements, and which items are content of them.
namespace footplan::page {

/// What a part of a page is to someone who hears it (the structure types of ISO 32000-1, 14.8.4).
enum class Role {
    document,
    section,
    heading,
    paragraph,
    list,
    numbered_list,
    list_item,
    label,
    item_body,
    table,
    row,
    column_header,
    row_header,
    cell,
    figure,
    link,
    form_field,
};

/// Whether it contains other elements, and content through them alone.
constexpr bool is_container(Role role) {
    return role == Role::document || role == Role::section || role == Role::list || role == Role::numbered_list ||
           role == Role::list_item || role == Role::table || role == Role::row || role == Role::form_field;
}

/// A node of the tree of what a page says.
struct Element {
    Role role = Role::paragraph;
    /// Of a heading, from 1.
    int level = 1;
    /// How many columns a cell is wide.
    int columns = 1;
    /// Said in place of what is drawn: what a figure shows, what the boxes of a cell ask for. Empty: its own texts.
    std::string said{};
    /// Index of the element that it is in; none at the top.
    std::optional<std::size_t> parent{};
};

/// Items from `first` on, up to those of the next tag, are content of an element; or of none: rules, frames and what
/// is printed on every page.
struct Tag {
    std::size_t first = 0;
    std::optional<std::size_t> element;
};

}  // namespace footplan::page
