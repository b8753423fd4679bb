#include "layout/card.hpp"

#include <algorithm>

namespace footplan::layout {

using namespace literals;
using words::label;
using words::sentence;

namespace {

constexpr Points beside_figure = 7_mm;
constexpr Points below_figure = 4_mm;

/// Two, and how many more there are: a card is too small for a bibliography. Those with a name come first.
std::string source_names(const Kit& kit, std::size_t exercise) {
    constexpr std::size_t most = 2;
    std::vector<Publication> sources = kit.request.facts(exercise).sources;
    std::stable_partition(sources.begin(), sources.end(),
                          [](const Publication& source) { return source.author || source.publisher; });
    std::string names;
    for (std::size_t i = 0; i < std::min(sources.size(), most); ++i) {
        const Publication& source = sources[i];
        const std::string& name = source.author      ? **source.author
                                  : source.publisher ? **source.publisher
                                  : source.title     ? **source.title
                                                     : source.id;
        names += (names.empty() ? "" : "; ") + name;
    }
    if (sources.size() <= most) return names;
    const std::string rest = std::to_string(sources.size() - most);
    return kit.labels().say(label("and-more"), {{"sources", names}, {"number", rest}});
}

}  // namespace

std::vector<std::string> spoken_doses(const Kit& kit, std::size_t exercise) {
    const std::string mark = kit.say(label("chosen-mark"));
    const ExerciseFacts& facts = kit.request.facts(exercise);
    std::vector<std::string> lines;
    std::string last;
    const Dose* before = nullptr;
    for (const Week& week : kit.weeks()) {
        if (before != nullptr && *before == week.doses[exercise]) continue;
        before = &week.doses[exercise];
        words::SpokenDose spoken = kit.speaker.dose(week.doses[exercise]);
        if (facts.amount_chosen) spoken.amount += mark;
        if (facts.frequency_chosen) spoken.frequency += mark;
        // A small page has no room to spare.
        if (!kit.narrow()) spoken.frequency = kit.speaker.with_time(week.doses[exercise], spoken.frequency);
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
    : style_(style), title_(**kit.routine().exercises[exercise].name) {
    const Points inner = width - style.pad * 2.0;
    if (style.figure_width > Points{}) figure_ = kit.request.figure(exercise);
    // Without a figure the text stands where that of the others does.
    const bool column = style.figure_width > Points{} && kit.has_figures() && !style.figure_above;
    if (figure_) figure_height_ = std::min(kit.figure_height(*figure_, style.figure_width), style.figure_width);
    text_left_ = style.pad + (column ? style.figure_width + beside_figure : Points{});
    text_width_ = std::min(column ? inner - style.figure_width - beside_figure : inner, kit.measure(kit.styles.text));

    const Exercise& shown = kit.routine().exercises[exercise];
    add(kit, title_, kit.styles.heading, {});
    if (shown.position) add(kit, **shown.position, kit.styles.text, {});
    if (!shown.equipment.empty()) {
        std::vector<std::string> things;
        for (const auto& thing : shown.equipment) things.push_back(*thing);
        add(kit, kit.labels().say(label("equipment"), {{"equipment", kit.speaker.list(things)}}), kit.styles.text, {});
    }
    add_steps(kit, shown);
    std::string cautions;
    for (const auto& caution : shown.cautions) cautions = kit.speaker.sentences(cautions, *caution);
    if (!cautions.empty())
        add(kit, kit.labels().say(label("cautions"), {{"cautions", cautions}}), kit.styles.text, style.gap);
    add_doses(kit, exercise);
    add_sources(kit, exercise);
}

Card::Card(const Kit& kit, const CardStyle& style, std::string heading, const std::vector<Entry>& entries, Points width)
    : style_(style), title_(std::move(heading)), text_left_(style.pad) {
    text_width_ = std::min(width - style.pad * 2.0, kit.measure(kit.styles.text));
    add(kit, title_, kit.styles.heading, {});
    Points gap = style.gap * 0.5;
    for (const Entry& entry : entries) {
        add(kit, entry.text, entry.small ? kit.styles.small : kit.styles.text, gap);
        pieces_.back().url = entry.url;
        gap = style.gap * 0.4;
    }
}

void Card::add(const Kit& kit, std::string_view text, const Style& style, Points gap) {
    pieces_.push_back({kit.set(text, lines(style), text_width_), gap, {}, {}, {}});
}

Style Card::lines(const Style& style) const {
    Style set = style;
    set.leading = style.size * std::min(style.leading / style.size, style_.leading);
    return set;
}

void Card::add_steps(const Kit& kit, const Exercise& exercise) {
    const Style style = lines(kit.styles.text);
    const Points indent = style.size * (exercise.steps.size() < 10 ? 1.5 : 2.1);
    Points gap = style_.gap;
    for (std::size_t i = 0; i < exercise.steps.size(); ++i) {
        pieces_.push_back({kit.set(*exercise.steps[i], style, text_width_ - indent),
                           gap,
                           indent,
                           kit.line(std::to_string(i + 1) + ".", style),
                           {}});
        gap = style_.gap * 0.4;
    }
}

void Card::add_doses(const Kit& kit, std::size_t exercise) {
    Points gap = style_.gap;
    Style strong = kit.styles.strong;
    strong.by_clauses = true;
    for (const std::string& dose : spoken_doses(kit, exercise)) {
        add(kit, dose, strong, gap);
        gap = {};
    }
    const Dose& first = kit.weeks().front().doses[exercise];
    if (first.when) {
        std::vector<std::string> cues;
        for (const auto& cue : **first.when) cues.push_back(*cue);
        add(kit, kit.labels().say(label("when"), {{"cues", kit.speaker.list(cues)}}), kit.styles.text, {});
    }
    if (first.note) add(kit, **first.note, kit.styles.text, style_.gap * 0.4);
}

void Card::add_sources(const Kit& kit, std::size_t exercise) {
    const auto& sources = kit.request.facts(exercise).sources;
    // A small page leaves them to the list at the end.
    if (sources.empty() || kit.narrow()) return;
    if (style_.source_numbers == nullptr) {
        const std::string names = source_names(kit, exercise);
        add(kit, kit.labels().say(label("source"), {{"source", names}}), kit.styles.small, style_.gap * 0.4);
        return;
    }
    std::vector<std::string> numbers;
    for (const Publication& source : sources) {
        const auto at = std::ranges::find(*style_.source_numbers, source.id);
        numbers.push_back(std::to_string(at - style_.source_numbers->begin() + 1));
    }
    std::ranges::sort(numbers, {}, [](const std::string& number) { return std::stoi(number); });
    add(kit, kit.labels().say(label("source-numbers"), {{"numbers", kit.speaker.clauses(numbers)}}), kit.styles.small,
        style_.gap * 0.4);
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

std::optional<Card> Card::split(const Kit& kit, Points room) {
    if (height() <= room) return std::nullopt;
    Points left = room - style_.pad * 2.0;
    if (figure_ && style_.figure_above) {
        left -= figure_height_ + below_figure;
        // On the smallest pages there is room for the picture or for the words.
        constexpr double fewest_lines = 6;
        if (left < kit.styles.text.leading * fewest_lines) {
            figure_.reset();
            figure_height_ = {};
            return split(kit, room);
        }
    }
    std::size_t kept = 0;
    for (; kept < pieces_.size(); ++kept) {
        const Points taken = pieces_[kept].gap_before + pieces_[kept].text.height();
        if (taken > left) break;
        left -= taken;
    }
    if (kept == pieces_.size()) return std::nullopt;
    const Style& style = pieces_[kept].text.style;
    auto lines = static_cast<std::size_t>(std::max(0.0, (left - pieces_[kept].gap_before) / style.leading));
    // A short text goes on whole where something else can stay.
    constexpr std::size_t short_text = 4;
    if (kept > 2 && pieces_[kept].text.lines.size() <= short_text) lines = 0;
    // At least one line below a heading goes, so that splitting comes to an end.
    const bool titled = pieces_.front().text.style.size == kit.styles.heading.size;
    if (kept <= (titled ? 1U : 0U)) lines = std::max<std::size_t>(lines, 1);

    Card rest = *this;
    rest.rest_ = true;
    rest.figure_.reset();
    rest.figure_height_ = {};
    rest.pieces_.clear();
    if (kept > 0 && pieces_.front().text.lines.size() <= 3)
        rest.pieces_.push_back(
            {kit.set(kit.labels().say(label("continued"), {{"title", title_}}), kit.styles.heading, text_width_),
             {},
             {},
             {},
             {}});
    Piece tail = pieces_[kept];
    tail.text = split_after(pieces_[kept].text, lines);
    if (lines == 0)
        tail.gap_before = style_.gap;
    else
        tail.number = {}, tail.gap_before = {};
    if (!tail.text.empty()) rest.pieces_.push_back(std::move(tail));
    for (std::size_t i = kept + 1; i < pieces_.size(); ++i) rest.pieces_.push_back(std::move(pieces_[i]));
    pieces_.resize(lines == 0 ? kept : kept + 1);
    return rest;
}

void Card::draw(const Kit& kit, Canvas& canvas, const page::Rect& rect) const {
    const Points inner = rect.size.height - style_.pad * 2.0;
    const Points text = text_height();
    Points y = rect.top() + style_.pad;
    if (figure_ && style_.figure_above) {
        kit.draw_figure(canvas, *figure_, {{rect.left() + style_.pad, y}, {style_.figure_width, figure_height_}});
        y += figure_height_ + below_figure;
    } else {
        y += std::max(Points{}, (inner - text) / 2);
        // Beside a long text the figure stands with its beginning.
        const bool at_top = text > figure_height_ * 1.7;
        const Points figure_top = at_top ? y + 1_mm : rect.top() + style_.pad + (inner - figure_height_) / 2;
        if (figure_)
            kit.draw_figure(canvas, *figure_,
                            {{rect.left() + style_.pad, figure_top}, {style_.figure_width, figure_height_}});
    }
    const Points x = rect.left() + text_left_;
    for (const Piece& piece : pieces_) {
        y += piece.gap_before;
        if (!piece.number.empty())
            canvas.paragraph(piece.number, x + piece.indent - kit.styles.text.size * 0.4, y, Align::right);
        canvas.paragraph(piece.text, x + piece.indent, y);
        if (!piece.url.empty())
            canvas.add(page::Link{{{x + piece.indent, y}, {piece.text.width(), piece.text.height()}}, piece.url});
        y += piece.text.height();
    }
}

}  // namespace footplan::layout
