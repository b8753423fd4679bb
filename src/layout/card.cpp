#include "layout/card.hpp"

#include <algorithm>

namespace footplan::layout {

using namespace literals;
using words::label;
using words::sentence;

namespace {

constexpr Points beside_figure = 7_mm;
constexpr Points below_figure = 4_mm;

std::string source_names(const Kit& kit, std::size_t exercise) {
    std::string names;
    for (const Source& source : kit.request.facts(exercise).sources) {
        const std::string& name = source.author      ? **source.author
                                  : source.publisher ? **source.publisher
                                  : source.title     ? **source.title
                                                     : source.id;
        names += (names.empty() ? "" : "; ") + name;
    }
    return names;
}

}  // namespace

std::vector<std::string> spoken_doses(const Kit& kit, std::size_t exercise) {
    constexpr std::string_view mark = "\u00a0◊";
    const ExerciseFacts& facts = kit.request.facts(exercise);
    std::vector<std::string> lines;
    std::string last;
    for (const Week& week : kit.weeks()) {
        words::SpokenDose spoken = kit.speaker.dose(week.doses[exercise]);
        if (facts.amount_chosen) spoken.amount += mark;
        if (facts.frequency_chosen) spoken.frequency += mark;
        const std::string dose = kit.speaker.clauses({spoken.amount, spoken.frequency});
        if (dose == last) continue;
        lines.push_back(last.empty() ? sentence(dose)
                                     : kit.labels().say(label("from-week"),
                                                        {{"week", std::to_string(week.number)}, {"dose", dose}}));
        last = dose;
    }
    return lines;
}

Card::Card(const Kit& kit, const CardStyle& style, std::size_t exercise, Points width)
    : style_(style), exercise_(exercise), width_(width) {
    const Points inner = width - style.pad * 2.0;
    if (style.figure_width > Points{}) figure_ = kit.request.figure(exercise);
    if (figure_) figure_height_ = std::min(kit.figure_height(*figure_, style.figure_width), style.figure_width);
    const bool beside = figure_ && !style.figure_above;
    text_width_ = std::min(beside ? inner - style.figure_width - beside_figure : inner, kit.measure(kit.styles.text));

    const Exercise& shown = kit.routine().exercises[exercise];
    add(kit, **shown.name, kit.styles.heading, {});
    if (shown.position) add(kit, **shown.position, kit.styles.text, {});
    if (!shown.equipment.empty()) {
        std::vector<std::string> things;
        for (const auto& thing : shown.equipment) things.push_back(*thing);
        add(kit, kit.labels().say(label("equipment"), {{"equipment", kit.speaker.list(things)}}), kit.styles.text, {});
    }
    int number = 0;
    for (const auto& step : shown.steps) {
        ++number;
        add_step(kit, number, *step, number == 1 ? style.gap : style.gap * 0.4);
    }
    Points gap = style.gap;
    for (const auto& caution : shown.cautions) {
        add(kit, kit.labels().say(label("caution"), {{"caution", *caution}}), kit.styles.text, gap);
        gap = style.gap * 0.4;
    }
    add_doses(kit);
    add_sources(kit);
}

void Card::add(const Kit& kit, std::string_view text, const Style& style, Points gap) {
    pieces_.push_back({kit.set(text, style, text_width_), gap, {}, {}});
}

void Card::add_step(const Kit& kit, int number, std::string_view text, Points gap) {
    const Points indent = kit.styles.text.size * (number < 10 ? 1.5 : 2.1);
    pieces_.push_back({kit.set(text, kit.styles.text, text_width_ - indent), gap, indent,
                       kit.line(std::to_string(number) + ".", kit.styles.text)});
}

void Card::add_doses(const Kit& kit) {
    Points gap = style_.gap;
    Style strong = kit.styles.strong;
    strong.by_clauses = true;
    for (const std::string& dose : spoken_doses(kit, exercise_)) {
        add(kit, dose, strong, gap);
        gap = {};
    }
    const Dose& first = kit.weeks().front().doses[exercise_];
    if (first.when) {
        std::vector<std::string> cues;
        for (const auto& cue : **first.when) cues.push_back(*cue);
        add(kit, kit.labels().say(label("when"), {{"cues", kit.speaker.list(cues)}}), kit.styles.text, {});
    }
    if (first.note) add(kit, **first.note, kit.styles.text, style_.gap * 0.4);
}

void Card::add_sources(const Kit& kit) {
    const std::string names = source_names(kit, exercise_);
    if (!names.empty())
        add(kit, kit.labels().say(label("source"), {{"source", names}}), kit.styles.small, style_.gap * 0.4);
}

Points Card::text_height() const {
    Points sum{};
    for (const Piece& piece : pieces_) sum += piece.gap_before + piece.text.height();
    return sum;
}

Points Card::height() const {
    const Points text = text_height();
    const Points content = !figure_              ? text
                           : style_.figure_above ? text + below_figure + figure_height_
                                                 : std::max(text, figure_height_);
    return content + style_.pad * 2.0;
}

Points Card::text_left() const {
    return style_.pad + (figure_ && !style_.figure_above ? style_.figure_width + beside_figure : Points{});
}

std::optional<Card> Card::split(const Kit& kit, Points room) {
    if (height() <= room) return std::nullopt;
    Points left = room - style_.pad * 2.0;
    if (figure_ && style_.figure_above) left -= figure_height_ + below_figure;
    std::size_t kept = 0;
    for (; kept < pieces_.size(); ++kept) {
        const Points taken = pieces_[kept].gap_before + pieces_[kept].text.height();
        if (taken > left) break;
        left -= taken;
    }
    if (kept == pieces_.size()) return std::nullopt;
    const Style& style = pieces_[kept].text.style;
    auto lines = static_cast<std::size_t>(std::max(0.0, (left - pieces_[kept].gap_before) / style.leading));
    // At least one line goes, so that splitting comes to an end.
    if (kept == 0) lines = std::max<std::size_t>(lines, 1);

    Card rest = *this;
    rest.rest_ = true;
    rest.figure_.reset();
    rest.figure_height_ = {};
    rest.pieces_.clear();
    const std::string name = **kit.routine().exercises[exercise_].name;
    if (kept > 0 && pieces_.front().text.lines.size() <= 3)
        rest.pieces_.push_back(
            {kit.set(kit.labels().say(label("continued"), {{"title", name}}), kit.styles.heading, text_width_),
             {},
             {},
             {}});
    Piece tail = pieces_[kept];
    tail.text = split_after(pieces_[kept].text, lines);
    if (lines == 0)
        tail.text = std::move(pieces_[kept].text), tail.gap_before = style_.gap;
    else
        tail.number = {}, tail.gap_before = {};
    if (!tail.text.empty()) rest.pieces_.push_back(std::move(tail));
    for (std::size_t i = kept + 1; i < pieces_.size(); ++i) rest.pieces_.push_back(std::move(pieces_[i]));
    pieces_.resize(lines == 0 ? kept : kept + 1);
    return rest;
}

void Card::draw(const Kit& kit, Canvas& canvas, const page::Rect& rect) const {
    const Points inner = rect.size.height - style_.pad * 2.0;
    Points y = rect.top() + style_.pad;
    if (figure_ && style_.figure_above) {
        kit.draw_figure(canvas, *figure_, {{rect.left() + style_.pad, y}, {style_.figure_width, figure_height_}});
        y += figure_height_ + below_figure;
    } else if (figure_) {
        kit.draw_figure(canvas, *figure_,
                        {{rect.left() + style_.pad, y}, {style_.figure_width, std::max(inner, figure_height_)}});
        y += std::max(Points{}, (inner - text_height()) / 2);
    }
    const Points x = rect.left() + text_left();
    for (const Piece& piece : pieces_) {
        y += piece.gap_before;
        if (!piece.number.empty())
            canvas.paragraph(piece.number, x + piece.indent - kit.styles.text.size * 0.4, y, Align::right);
        canvas.paragraph(piece.text, x + piece.indent, y);
        y += piece.text.height();
    }
}

}  // namespace footplan::layout
