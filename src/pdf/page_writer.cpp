#include "pdf/page_writer.hpp"

#include <algorithm>
#include <cassert>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "pdf/navigation.hpp"

namespace footplan::pdf {

EmbeddedFont& EmbeddedFonts::at(std::size_t weight) {
    auto& font = fonts_.at(weight);
    if (!font) font.emplace(haru_, files_.at(weight));
    return *font;
}

void EmbeddedFonts::finish() {
    for (auto& font : fonts_)
        if (font) font->finish();
}

HPDF_Page PageWriter::write(const page::Page& page, const std::vector<Recurring::Part>& parts) {
    const double height = page.size.height.value;
    page_ = haru_.check(HPDF_AddPage(haru_.document()));
    haru_.check(HPDF_Page_SetWidth(page_, static_cast<HPDF_REAL>(page.size.width.value)));
    haru_.check(HPDF_Page_SetHeight(page_, static_cast<HPDF_REAL>(height)));
    content_ = Content::of_page();
    shared_.structure.begin_page(page_);
    shared_.structure.add(page.elements);
    for (const auto& part : parts) draw(part, {height});
    add_fields(page.fields, {height});
    for (const auto& panel : page.panels) {
        shared_.structure.add(panel.elements);
        draw(panel, height);
    }
    // Fields and links are reached in the order of the structure.
    haru_.add_name(page_, "Tabs", "S");
    end_stream();
    if (streams_.size() > 1) {
        HPDF_Array contents = haru_.array_in(page_, "Contents");
        for (HPDF_Dict stream : streams_) haru_.check(HPDF_Array_Add(contents, stream));
    }
    add_resources();
    return page_;
}

/// Ends a stream of the page's own; libharu made the first one together with the page.
void PageWriter::end_stream() {
    const std::string bytes = content_.take();
    if (streams_.empty()) {
        streams_.push_back(haru_.first_stream(page_));
        haru_.fill(streams_.back(), bytes);
    } else if (!bytes.empty()) {
        streams_.push_back(haru_.stream(bytes));
    }
}

void PageWriter::draw(const Recurring::Part& part, const Frame& frame) {
    if (!part.number) return draw(part.runs, frame);
    const WrittenPart& known = written(part, frame);
    frame_ = frame;
    int number = known.first_number;
    for (const auto& run : part.runs)
        if (run.element) claim(run, number++);
    end_stream();
    streams_.push_back(known.stream);
    resources_.fonts.insert(known.resources.fonts.begin(), known.resources.fonts.end());
    resources_.pictures.insert(known.resources.pictures.begin(), known.resources.pictures.end());
}

/// It relies on nothing that the page has set, and leaves nothing set.
const WrittenPart& PageWriter::written(const Recurring::Part& part, const Frame& frame) {
    // A number that is skipped takes room on the page, and a stream that is written anew much more.
    constexpr int most_skipped = 30;
    const int next = shared_.structure.next_number();
    auto& known = shared_.parts.at(*part.number);
    for (const WrittenPart& written : known)
        if (written.first_number >= next && written.first_number - next <= most_skipped) return written;
    const Content own = std::exchange(content_, Content::of_part());
    const Resources resources = std::exchange(resources_, {});
    frame_ = frame;
    content_.save();
    int number = next;
    for (const auto& run : part.runs) draw(run, run.element ? std::optional(number++) : std::nullopt);
    content_.restore();
    HPDF_Dict stream = haru_.stream(std::exchange(content_, own).finish());
    return known.emplace_back(WrittenPart{stream, std::exchange(resources_, resources), next});
}

void PageWriter::draw(const std::vector<Recurring::Run>& runs, const Frame& frame) {
    frame_ = frame;
    for (const auto& run : runs) {
        const auto number = run.element ? std::optional(shared_.structure.next_number()) : std::nullopt;
        if (number) claim(run, *number);
        draw(run, number);
    }
}

/// Its content is the element's, and its pictures are where the element is, also if a stream of another page draws
/// them.
void PageWriter::claim(const Recurring::Run& run, int number) {
    shared_.structure.claim(*run.element, number);
    for (const page::Item& item : run.items) {
        const auto* const use = std::get_if<page::FigureUse>(&item);
        if (use != nullptr) shared_.structure.set_box(*run.element, on_page(use->rect));
    }
}

void PageWriter::draw(const Recurring::Run& run, std::optional<int> number) {
    element_ = run.element;
    if (number)
        content_.begin_marked(structure_type(*run.meaning), *number);
    else
        content_.begin_artifact();
    for (const auto& item : run.items) std::visit([this](const auto& drawn) { draw(drawn); }, item);
    content_.end_marked();
}

void PageWriter::draw(const page::Panel& panel, double page_height) {
    const int turns = (panel.quarter_turns % 4 + 4) % 4;
    Frame frame{panel.size.height.value, turned(turns), turns};
    // What is turned sideways is as high on the page as the panel is wide.
    const double height = (turns % 2 == 0 ? panel.size.height : panel.size.width).value;
    const double width = (turns % 2 == 0 ? panel.size.width : panel.size.height).value;
    const bool from_right = turns == 2 || turns == 3, from_top = turns == 1 || turns == 2;
    const double left = panel.at.x.value, top = page_height - panel.at.y.value;
    frame.axes.shift = {from_right ? left + width : left, from_top ? top : top - height};
    content_.save();
    content_.axes(frame.axes);
    draw(Recurring::runs(panel.items, panel.tags, panel.elements, 0, panel.items.size()), frame);
    content_.restore();
    add_fields(panel.fields, frame);
}

void PageWriter::add_fields(const std::vector<page::Field>& fields, const Frame& frame) {
    frame_ = frame;
    for (const page::Field& field : fields)
        shared_.structure.claim(field.element, shared_.fields.add(page_, field, on_page(field.rect), frame.turns));
}

std::string PageWriter::encoded(std::size_t weight, std::string_view text) {
    EmbeddedFont& font = shared_.fonts.at(weight);
    resources_.fonts.emplace(fmt::format("F{}", weight), font.object());
    return font.encode(text);
}

void PageWriter::draw(const page::Text& text) {
    if (text.text.empty()) return;
    const auto weight = static_cast<std::size_t>(text.weight);
    content_.fill_color(text.color);
    content_.show(encoded(weight, text.goes_on ? text.text + ' ' : text.text), {weight, text.size.value},
                  upward(text.at));
}

void PageWriter::draw(const page::UnseenText& text) {
    const auto weight = static_cast<std::size_t>(page::Weight::regular);
    content_.show_unseen(encoded(weight, text.text), {weight, text.size.value}, upward(text.at), text.stretch);
}

void PageWriter::draw(const page::Line& line) {
    set_stroke(content_, line.stroke);
    content_.move_to(upward(line.from));
    content_.line_to(upward(line.to));
    content_.paint(false, true);
}

void PageWriter::draw(const page::Shape& shape) {
    if (!shape.fill && !shape.stroke) return;
    if (shape.fill) content_.fill_color(*shape.fill);
    if (shape.stroke) set_stroke(content_, *shape.stroke);
    add_rectangle(content_, lower_left(shape.rect), shape.rect.size, shape.radius);
    content_.paint(shape.fill.has_value(), shape.stroke.has_value());
}

void PageWriter::draw(const page::TickBox& box) {
    const auto& picture = shared_.boxes.picture(box);
    content_.save();
    content_.axes({.shift = lower_left(box.rect)});
    draw(picture.name, picture.object);
    content_.restore();
}

void PageWriter::draw(const page::FigureUse& use) {
    content_.save();
    content_.axes(shared_.figures.axes(use.figure, lower_left(use.rect), use.rect.size));
    draw(fmt::format("X{}", use.figure), shared_.figures.object(use.figure));
    content_.restore();
}

Rectangle PageWriter::on_page(const page::Rect& rect) const {
    const Coordinates a = frame_.axes(lower_left(rect));
    const Coordinates b = frame_.axes(upward({rect.right(), rect.top()}));
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
}

void PageWriter::draw(const page::Link& link) {
    HPDF_Annotation annotation = add_link(haru_, page_, on_page(link.rect), link.url);
    if (annotation != nullptr && element_) shared_.structure.claim(*element_, annotation);
}

void PageWriter::draw(const std::string& name, HPDF_Dict picture) {
    resources_.pictures.emplace(name, picture);
    content_.draw(name);
}

void PageWriter::add_resources() {
    HPDF_Dict resources = haru_.check(static_cast<HPDF_Dict>(HPDF_Dict_GetItem(page_, "Resources", HPDF_OCLASS_DICT)));
    const auto add = [&](const char* kind, const Names& used) {
        if (used.empty()) return;
        HPDF_Dict dict = haru_.dict_in(resources, kind);
        for (const auto& [name, object] : used) haru_.add(dict, name.c_str(), object);
    };
    add("Font", resources_.fonts);
    add("XObject", resources_.pictures);
}

}  // namespace footplan::pdf
