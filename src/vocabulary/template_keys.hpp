#pragma once

#include "template/template.hpp"
#include "vocabulary/key.hpp"

/// The keys of templates, one row each.
namespace footplan::vocabulary {

constexpr int template_version = 1;

enum class T {
    version,
    title,
    paper,
    orientation,
    margins,
    punch_margin,
    sizes,
    colors,
    boxes,
    figures,
    parts,
    fold,
    logo,
    contact,
    top,
    right,
    bottom,
    left,
    heading,
    name,
    text,
    small,
    ink,
    muted,
    accent,
    rule,
    light,
    size,
    sides,
    row,
    card,
};

constexpr int id(T key) { return static_cast<int>(key); }

constexpr auto template_keys = std::to_array<Key>({
    {id(T::version), "template", Value::number, "version of the format", "1", true, {}, 1, template_version},
    {id(T::title), "title", Value::text, "what the template is for, in one line", "A checklist a week", true},
    {id(T::paper), "paper", Value::choice, "size of the paper; --paper says otherwise", "a4", false, paper_names},
    {id(T::orientation), "orientation", Value::choice, "how the paper lies", "portrait", false, orientation_names},
    {id(T::margins), "margins", Value::mapping, "between the edges of the paper and what is printed", "{top: 13 mm}"},
    {id(T::punch_margin), "punch-margin", Value::length, "more room at the left edge, for the holes of a folder",
     "8 mm"},
    {id(T::sizes), "sizes", Value::mapping, "sizes of the type", "{text: 12 pt}"},
    {id(T::colors), "colors", Value::mapping, "colours; all that they say is said without them too",
     "{accent: '#0b5563'}"},
    {id(T::boxes), "boxes", Value::mapping, "the boxes that are ticked", "{size: 5 mm, sides: together}"},
    {id(T::figures), "figures", Value::mapping, "widths of the pictures", "{row: 22 mm, card: 52 mm}"},
    {id(T::parts), "parts", Value::choices, "what is printed, in this order", "[weeks, instructions]", false,
     part_names},
    {id(T::fold), "fold", Value::choice,
     "none, or booklet: eight small pages on a sheet that is folded and cut once; parts, margins and sizes are theirs",
     "none", false, fold_names},
    {id(T::logo), "logo", Value::text, "picture at the top of the first page: a file beside or below this one",
     "logo.svg"},
    {id(T::contact), "contact", Value::texts, "lines at the foot of every page", "[Example Street Clinic]"},
});

constexpr auto margin_keys = std::to_array<Key>({
    {id(T::top), "top", Value::length, "margin at the top", "13 mm"},
    {id(T::right), "right", Value::length, "margin at the right", "14 mm"},
    {id(T::bottom), "bottom", Value::length, "margin at the bottom", "11 mm"},
    {id(T::left), "left", Value::length, "margin at the left", "14 mm"},
});

constexpr auto size_keys = std::to_array<Key>({
    {id(T::title), "title", Value::length, "title of a page", "25 pt"},
    {id(T::heading), "heading", Value::length, "number of the week, name on a card", "16 pt"},
    {id(T::name), "name", Value::length, "name of an exercise in its row", "13 pt"},
    {id(T::text), "text", Value::length, "all that is read", "12 pt"},
    {id(T::small), "small", Value::length, "foot of the page", "9.5 pt"},
});

constexpr auto color_keys = std::to_array<Key>({
    {id(T::ink), "ink", Value::color, "text and boxes", "'#161616'"},
    {id(T::muted), "muted", Value::color, "text of second rank", "'#333333'"},
    {id(T::accent), "accent", Value::color, "the weeks that have begun", "'#0b5563'"},
    {id(T::rule), "rule", Value::color, "thin lines", "'#8a9496'"},
    {id(T::light), "light", Value::color, "the weeks that are to come", "'#d5dcdd'"},
});

constexpr auto box_keys = std::to_array<Key>({
    {id(T::size), "size", Value::length, "length of a box's side", "5 mm"},
    {id(T::sides), "sides", Value::choice, "one box for both feet, or one for each", "together", false, sides_names},
});

constexpr auto figure_keys = std::to_array<Key>({
    {id(T::row), "row", Value::length, "in the row of a week; 0 mm for none", "22 mm"},
    {id(T::card), "card", Value::length, "on a card; 0 mm for none", "52 mm"},
});

}  // namespace footplan::vocabulary
