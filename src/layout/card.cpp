#include "layout/card.hpp"

#include <algorithm>
#include <cmath>

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points beside_figure = 8_mm;
/// Between the bar of what to take care of and its words.
constexpr Points beside_bar = 3.2_mm;

}  // namespace

Card::Card(const LayoutContext& context, const CardStyle& style, const words::SpokenCard& said, Points width)
    : style_(style), title_(said.name), width_(width - style.pad * 2.0) {
    if (style.figure_width > Points{}) figure_ = context.request.figure(said.exercise);
    if (figure_) figure_height_ = std::min(context.figure_height(*figure_, style.figure_width), style.figure_width);
    add_texts(context, said, two_columns());
    if (!two_columns() || figure_height_ + below_figure + text_height(true) <= text_height(false)) return;
    // A dose of many words is read with more ease in the wide column, if that makes the card lower.
    Card wide = *this;
    wide.pieces_.clear();
    wide.style_.column_width = style.figure_width;
    wide.add_texts(context, said, false);
    if (wide.height() + context.styles.text.leading * 2.0 <= height()) *this = std::move(wide);
}

void Card::add_texts(const LayoutContext& context, const words::SpokenCard& said, bool beside) {
    const TextStyle& text = context.styles.text;
    add(context, Kind::heading, title_, context.styles.heading, {});
    if (!said.when_done.empty()) add(context, Kind::text, said.when_done, context.styles.strong, {});
    add_doses(context, said, beside);
    if (!said.equipment.empty()) add(context, Kind::text, said.equipment, text, {style_.gap * 0.4, beside});
    if (!said.position.empty()) add(context, Kind::text, said.position, text, {beside ? Points{} : style_.gap});
    add_steps(context, said.steps);
    for (const std::string& remark : said.remarks) add(context, Kind::text, remark, text, {style_.gap});
    if (!said.cautions.empty()) {
        TextStyle care = text;
        care.bold_lead = std::min(said.cautions.find(':'), said.cautions.size());
        add(context, Kind::care, said.cautions, care, {style_.gap});
    }
    add_next_steps(context, said);
}

Card::Card(const LayoutContext& context, const CardStyle& style, std::string heading, const std::vector<Entry>& entries,
           Points width)
    : style_(style), title_(std::move(heading)), width_(width - style.pad * 2.0) {
    add(context, Kind::heading, title_, context.styles.heading, {});
    for (const Entry& entry : entries) {
        TextStyle text = entry.small ? context.styles.small : context.styles.text;
        text.bold_lead = entry.bold_lead;
        add(context, Kind::bullet, entry.text, text, {style.gap * 0.4});
        text.bold_lead = 0;
        pieces_.back().sign = context.line("•", lines(text));
        pieces_.back().url = entry.url;
    }
}

/// Texts are no wider than is read with ease.
void Card::add(const LayoutContext& context, Kind kind, std::string_view text, const TextStyle& style,
               Placement place) {
    const TextStyle set = lines(style);
    Points left = two_columns() && !place.beside ? style_.column_width + beside_figure : Points{};
    Points width = place.beside ? style_.column_width + beside_figure * 0.4 : width_ - left;
    if (kind == Kind::bullet) left += set.size * 1.1;
    if (kind == Kind::care) left += beside_bar;
    if (kind == Kind::bullet || kind == Kind::care) width -= kind == Kind::care ? beside_bar : set.size * 1.1;
    pieces_.push_back(
        {kind, context.set(text, set, std::min(width, context.measure(set) * (kind == Kind::bullet ? 1.5 : 1.2))),
         place, left});
}

TextStyle Card::lines(const TextStyle& style) const {
    TextStyle set = style;
    set.size = style.size * style_.scale;
    set.leading = set.size * std::min(style.leading / style.size, style_.leading);
    return set;
}

void Card::add_steps(const LayoutContext& context, const std::vector<std::string>& steps) {
    const TextStyle style = lines(context.styles.text);
    const Points indent = style.size * (steps.size() < 10 ? 1.5 : 2.1);
    const Points left = two_columns() ? style_.column_width + beside_figure : Points{};
    Points gap = style_.gap * 0.6;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Points width = std::min(width_ - left - indent, context.measure(style) * 1.2);
        pieces_.push_back({Kind::step,
                           context.set(steps[i], style, width),
                           {gap},
                           left + indent,
                           context.line(std::to_string(i + 1) + ".", style)});
        gap = style_.gap * 0.3;
    }
}

/// The weeks have their cues beside their boxes; cards alone have them here.
void Card::add_doses(const LayoutContext& context, const words::SpokenCard& said, bool beside) {
    std::string dose, cues;
    for (const words::Said& sentence : said.first.all()) {
        if (sentence.topic == words::Topic::note) continue;
        std::string& text = sentence.topic == words::Topic::cues ? cues : dose;
        text = context.speaker.sentences(text, sentence.text);
    }
    TextStyle strong = context.styles.strong;
    strong.by_clauses = true;
    if (!dose.empty()) add(context, Kind::text, dose, strong, {beside ? Points{} : style_.gap * 0.4, beside});
    if (!context.has_weeks() && !cues.empty()) add(context, Kind::text, cues, context.styles.text, {{}, beside});
    for (const words::SpokenChange& change : said.changes) {
        TextStyle style = context.styles.text;
        style.bold_lead = change.weeks.size();
        style.by_clauses = true;
        add(context, Kind::text, context.labels().say(label("named"), {{"name", change.weeks}, {"text", change.what}}),
            style, {{}, beside});
    }
    if (said.first.note)
        add(context, Kind::text, said.first.note->text, context.styles.text, {style_.gap * 0.4, beside});
}

void Card::add_next_steps(const LayoutContext& context, const words::SpokenCard& said) {
    for (const words::SpokenStep& step : said.next_steps) {
        add(context, Kind::text, step.text, context.styles.text, {style_.gap});
        add(context, Kind::fill_in, step.reached, context.styles.text, {style_.gap * 0.4});
    }
}

Points Card::text_height(bool beside) const {
    Points sum{};
    for (const Piece& piece : pieces_)
        if (piece.place.beside == beside) sum += piece.place.gap_before + piece.text.height();
    return sum;
}

Points Card::height() const {
    const Points text = text_height(false);
    if (!figure_) return text + style_.pad * 2.0;
    const Points figure = figure_height_ + below_figure;
    return (style_.figure_above ? figure + text : std::max(text, figure + text_height(true))) + style_.pad * 2.0;
}

void Card::stack() {
    style_.figure_above = true;
    for (Piece& piece : pieces_) piece.place.beside = false;
}

std::optional<Card> Card::split(const LayoutContext& context, Points room) {
    if (height() <= room) return std::nullopt;
    stack();
    Points left = room - style_.pad * 2.0;
    if (figure_) {
        left -= figure_height_ + below_figure;
        // On the smallest pages there is room for the picture or for the words.
        constexpr double fewest_lines = 6;
        if (left < context.styles.text.leading * fewest_lines) {
            figure_.reset();
            figure_height_ = {};
            return split(context, room);
        }
    }
    // Its parts are about alike, with room for the heading of the next.
    const Points part = height() / std::ceil(height() / room) + context.styles.text.leading * 2.0;
    left -= std::max(Points{}, room - part);
    std::size_t kept = 0;
    for (; kept < pieces_.size(); ++kept) {
        const Points taken = pieces_[kept].place.gap_before + pieces_[kept].text.height();
        if (taken > left) break;
        left -= taken;
    }
    if (kept == pieces_.size()) return std::nullopt;
    const TextStyle& style = pieces_[kept].text.style;
    auto count = static_cast<std::size_t>(std::max(0.0, (left - pieces_[kept].place.gap_before) / style.leading));
    // A short text goes on as a whole if something else can stay.
    constexpr std::size_t short_text = 4;
    if (kept > 2 && pieces_[kept].text.lines.size() <= short_text) count = 0;
    // At least one line below a heading goes, so that splitting comes to an end.
    const bool titled = pieces_.front().kind == Kind::heading;
    if (kept <= (titled ? 1U : 0U)) count = std::max<std::size_t>(count, 1);

    Card rest = *this;
    rest.rest_ = true;
    rest.figure_.reset();
    rest.figure_height_ = {};
    rest.pieces_.clear();
    if (kept > 0 && pieces_.front().text.lines.size() <= 3)
        rest.pieces_.push_back(
            {Kind::heading, context.set(context.labels().say(label("continued"), {{"title", title_}}),
                                        context.styles.heading, width_)});
    Piece tail = pieces_[kept];
    tail.text = split_after(pieces_[kept].text, count);
    tail.place.gap_before = count == 0 ? style_.gap : Points{};
    if (count > 0) tail.sign = {};
    if (!tail.text.empty()) rest.pieces_.push_back(std::move(tail));
    for (std::size_t i = kept + 1; i < pieces_.size(); ++i) rest.pieces_.push_back(std::move(pieces_[i]));
    pieces_.resize(count == 0 ? kept : kept + 1);
    return rest;
}

}  // namespace footplan::layout
