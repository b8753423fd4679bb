#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text_files.hpp"
#include "base/units.hpp"
#include "page/page.hpp"

namespace footplan {

enum class Paper { a4, letter, a5, legal };
constexpr std::array<std::string_view, 4> paper_names{"a4", "letter", "a5", "legal"};

enum class Orientation { portrait, landscape };
constexpr std::array<std::string_view, 2> orientation_names{"portrait", "landscape"};

/// What a document is made of, in the order of the list.
enum class Part {
    cover,         // title, name, precautions
    weeks,         // a checklist for each week
    instructions,  // a card for each exercise, one below the other
    overview,      // a row an exercise, all weeks beside one another
    cut_cards,     // cards of one size, to be cut apart
};
constexpr std::array<std::string_view, 5> part_names{"cover", "weeks", "instructions", "overview", "cut-cards"};

/// Whether the sheet is a page, or eight small ones that are folded to a booklet.
enum class Fold { none, booklet };
constexpr std::array<std::string_view, 2> fold_names{"none", "booklet"};

/// Whether an exercise that is done with one foot after the other has a box for both, or one for each.
enum class Sides { together, apart };
constexpr std::array<std::string_view, 2> sides_names{"together", "apart"};

/// How a plan is to look: what templates/NAME.yaml says. Every length is one that can be printed.
struct Template {
    struct Margins {
        Points top, right, bottom, left;
    };
    /// Sizes of type.
    struct Sizes {
        Points title, heading, name, text, small;
    };
    struct Colors {
        page::Color ink{0x16, 0x16, 0x16};
        /// Text of second rank.
        page::Color muted{0x33, 0x33, 0x33};
        page::Color accent{0x0b, 0x55, 0x63};
        /// Thin rules, and what is quiet on purpose.
        page::Color rule{0x8a, 0x94, 0x96};
        page::Color light{0xd5, 0xdc, 0xdd};
    };

    /// The file's name without its ending, or its path.
    std::string name;
    /// What it is for, in one line.
    std::string title;
    Paper paper = Paper::a4;
    Orientation orientation = Orientation::portrait;
    Margins margins;
    /// Added at the left edge, for holes.
    Points punch_margin{};
    Sizes sizes;
    Colors colors;
    /// Length of a box's side.
    Points box;
    Sides sides = Sides::together;
    /// Width of a figure in a row and on a card; zero for none.
    Points row_figure, card_figure;
    std::vector<Part> parts{Part::weeks, Part::instructions};
    Fold fold = Fold::none;
    /// A picture at the top left of the first page; a path relative to the template's file.
    std::optional<Placed<std::string>> logo;
    /// Lines at the foot of every page: a clinic's name, telephone, hours.
    std::vector<Placed<std::string>> contact;

    Template();
    /// Width and height of the sheet as it lies.
    page::Size sheet() const;
};

/// A number and its unit, mm, cm, in or pt: "14 mm", "9.5pt".
std::optional<Points> parse_length(std::string_view text);

/// "#161616" or "#111".
std::optional<page::Color> parse_color(std::string_view text);

/// Contrast of a colour against white paper, from 1 (none) to 21, as WCAG 2.1 defines it.
double contrast_on_white(page::Color color);

}  // namespace footplan
