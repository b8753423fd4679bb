#pragma once

#include "template/template.hpp"
#include "vocabulary/key.hpp"

/// The keys of templates, one row each.
namespace footplan::vocabulary {

constexpr int template_version = 1;

/// An enum for each mapping, so that a switch over the keys of one says which it leaves out.
enum class TemplateKey {
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
};
enum class MarginKey { top, right, bottom, left };
enum class SizeKey { title, heading, name, text, small };
enum class ColorKey { ink, muted, accent, rule, light };
enum class BoxKey { size, sides };
enum class FigureKey { row, card };

template <class Enum>
constexpr int id(Enum key) {
    return static_cast<int>(key);
}

constexpr auto template_keys = std::to_array<Key>({
    {id(TemplateKey::version), "template", Value::number, "version of the format", "1", true, {}, 1, template_version},
    {id(TemplateKey::title), "title", Value::text, "what the template is for, in one line", "A checklist a week", true},
    {id(TemplateKey::paper), "paper", Value::choice, "size of the paper; --paper says otherwise", "a4", false,
     paper_names},
    {id(TemplateKey::orientation), "orientation", Value::choice, "how the paper lies", "portrait", false,
     orientation_names},
    {id(TemplateKey::margins), "margins", Value::mapping, "between the edges of the paper and what is printed",
     "{top: 13 mm}"},
    {id(TemplateKey::punch_margin), "punch-margin", Value::length,
     "more room at the left edge, for the holes of a folder", "8 mm"},
    {id(TemplateKey::sizes), "sizes", Value::mapping, "sizes of the type", "{text: 12 pt}"},
    {id(TemplateKey::colors), "colors", Value::mapping, "colours; all that they say is said without them too",
     "{accent: '#0b5563'}"},
    {id(TemplateKey::boxes), "boxes", Value::mapping, "the boxes that are ticked", "{size: 5 mm, sides: together}"},
    {id(TemplateKey::figures), "figures", Value::mapping, "widths of the pictures", "{row: 22 mm, card: 52 mm}"},
    {id(TemplateKey::parts), "parts", Value::choices, "what is printed, in this order", "[weeks, instructions]", false,
     part_names},
    {id(TemplateKey::fold), "fold", Value::choice,
     "none, or booklet: eight small pages on a sheet that is folded and cut once; parts, margins and sizes are theirs",
     "none", false, fold_names},
    {id(TemplateKey::logo), "logo", Value::text,
     "picture at the top of the first page: a file beside or below this one", "logo.svg"},
    {id(TemplateKey::contact), "contact", Value::texts, "lines at the foot of every page", "[Example Street Clinic]"},
});

constexpr auto margin_keys = std::to_array<Key>({
    {id(MarginKey::top), "top", Value::length, "margin at the top", "13 mm"},
    {id(MarginKey::right), "right", Value::length, "margin at the right", "14 mm"},
    {id(MarginKey::bottom), "bottom", Value::length, "margin at the bottom", "11 mm"},
    {id(MarginKey::left), "left", Value::length, "margin at the left", "14 mm"},
});

constexpr auto size_keys = std::to_array<Key>({
    {id(SizeKey::title), "title", Value::length, "title of a page", "25 pt"},
    {id(SizeKey::heading), "heading", Value::length, "number of the week, name on a card", "16 pt"},
    {id(SizeKey::name), "name", Value::length, "name of an exercise in its row", "13 pt"},
    {id(SizeKey::text), "text", Value::length, "all that is read", "12 pt"},
    {id(SizeKey::small), "small", Value::length, "foot of the page", "9.5 pt"},
});

constexpr auto color_keys = std::to_array<Key>({
    {id(ColorKey::ink), "ink", Value::color, "text and boxes", "'#161616'"},
    {id(ColorKey::muted), "muted", Value::color, "text of second rank", "'#333333'"},
    {id(ColorKey::accent), "accent", Value::color, "the weeks that have begun", "'#0b5563'"},
    {id(ColorKey::rule), "rule", Value::color, "thin lines", "'#8a9496'"},
    {id(ColorKey::light), "light", Value::color, "the weeks that are to come", "'#d5dcdd'"},
});

constexpr auto box_keys = std::to_array<Key>({
    {id(BoxKey::size), "size", Value::length, "length of a box's side", "5 mm"},
    {id(BoxKey::sides), "sides", Value::choice, "one box for both feet, or one for each", "together", false,
     sides_names},
});

constexpr auto figure_keys = std::to_array<Key>({
    {id(FigureKey::row), "row", Value::length, "in the row of a week; 0 mm for none", "22 mm"},
    {id(FigureKey::card), "card", Value::length, "on a card; 0 mm for none", "52 mm"},
});

}  // namespace footplan::vocabulary
