#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "page/page.hpp"
#include "pdf/boxes.hpp"
#include "pdf/content.hpp"
#include "pdf/embedded_font.hpp"
#include "pdf/fields.hpp"
#include "pdf/figures.hpp"
#include "pdf/haru.hpp"
#include "pdf/recurring.hpp"
#include "pdf/structure.hpp"

namespace footplan::pdf {

/// The fonts of a document by weight, each loaded when it is first used.
class EmbeddedFonts {
public:
    EmbeddedFonts(Haru& haru, std::array<page::FontBytes, 2> files) : haru_(haru), files_(std::move(files)) {}

    EmbeddedFont& at(std::size_t weight);
    void finish();

private:
    Haru& haru_;
    std::array<page::FontBytes, 2> files_;
    std::array<std::optional<EmbeddedFont>, 2> fonts_;
};

/// What operators refer to, by the names that they use.
using Names = std::map<std::string, HPDF_Dict>;
struct Resources {
    Names fonts;
    Names pictures;
};

/// A part of several pages that is written once. Its contents are numbered from `first_number` on; pages on which that
/// number has gone already need it written anew.
struct WrittenPart {
    HPDF_Dict stream;
    Resources resources;
    int first_number = 0;
};

/// What the pages of a document have in common.
struct Shared {
    EmbeddedFonts fonts;
    Figures figures;
    Boxes boxes;
    Structure structure;
    Fields fields;
    /// By number; filled in where a part is met.
    std::vector<std::vector<WrittenPart>> parts;
};

/// Draws one page.
class PageWriter {
public:
    PageWriter(Haru& haru, Shared& shared) : haru_(haru), shared_(shared) {}

    /// `parts` are those of the page (Recurring).
    HPDF_Page write(const page::Page& page, const std::vector<Recurring::Part>& parts);

private:
    /// The page, or a panel on it, whose own coordinates items are drawn in.
    struct Frame {
        double height = 0;
        /// To those of the page.
        Matrix axes{};
        /// Quarters, clockwise.
        int turns = 0;
    };

    void draw(const std::vector<Recurring::Run>& runs, const Frame& frame);
    void draw(const Recurring::Part& part, const Frame& frame);
    void draw(const Recurring::Run& run, std::optional<int> number);
    void claim(const Recurring::Run& run, int number);
    const WrittenPart& written(const Recurring::Part& part, const Frame& frame);
    /// A point of the frame, from its lower left corner.
    Coordinates upward(page::Point point) const { return {point.x.value, frame_.height - point.y.value}; }
    Coordinates lower_left(const page::Rect& rect) const { return upward({rect.left(), rect.bottom()}); }
    Rectangle on_page(const page::Rect& rect) const;
    void end_stream();
    void draw(const page::Panel& panel, double page_height);
    void draw(const page::Text& text);
    void draw(const page::Line& line);
    void draw(const page::Shape& shape);
    void draw(const page::TickBox& box);
    void draw(const page::FigureUse& use);
    void draw(const page::Link& link);
    void draw(const page::UnseenText& text);
    void add_fields(const std::vector<page::Field>& fields, const Frame& frame);
    std::string encoded(std::size_t weight, std::string_view text);
    void draw(const std::string& name, HPDF_Dict picture);
    void add_resources();

    Haru& haru_;
    Shared& shared_;
    HPDF_Page page_ = nullptr;
    Frame frame_;
    /// Whose content is being drawn.
    std::optional<std::size_t> element_;
    Resources resources_;
    /// What the page is made of, in order, as far as it is not in `content_`.
    std::vector<HPDF_Dict> streams_;
    Content content_ = Content::of_page();
};

}  // namespace footplan::pdf
