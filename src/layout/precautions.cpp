#include "layout/precautions.hpp"

#include <algorithm>
#include <iterator>

namespace footplan::layout {

using namespace literals;
using words::label;

namespace {

constexpr Points stop_bar = 1.2_mm;
constexpr Points after_bar = 2.6_mm;
constexpr Points below = 2.4_mm;

/// Whether the text begins with the word, and not with a longer one.
bool begins_with_word(std::string_view text, std::string_view word) {
    if (word.empty() || !text.starts_with(word)) return false;
    const char next = text.size() > word.size() ? text[word.size()] : ' ';
    return next == ' ' || next == ',' || next == ':' || next == '.';
}

}  // namespace

Precautions precautions_of(const LayoutContext& context) {
    const std::string word = context.say(label("stop"));
    Precautions found;
    found.all = context.spoken.precautions;
    std::ranges::copy_if(found.all, std::back_inserter(found.stops),
                         [&](const std::string& text) { return begins_with_word(text, word); });
    return found;
}

StopLine::StopLine(const LayoutContext& context, Points width) {
    const std::vector<std::string> stops = precautions_of(context).stops;
    if (stops.empty()) return;
    std::string all;
    for (const std::string& stop : stops) all = context.speaker.sentences(all, stop);
    set(context, all, width);
    if (words_.empty() && stops.size() > 1) set(context, stops.front(), width);
}

void StopLine::set(const LayoutContext& context, const std::string& stop, Points width) {
    TextStyle style = context.styles.text;
    style.bold_lead = context.say(label("stop")).size();
    words_ = context.set(stop, style, std::min(width - stop_bar - after_bar, context.measure(style) * 1.2));
    if (words_.height() > context.frame.area.size.height / 6) words_ = {};
}

Points StopLine::height() const { return words_.empty() ? Points{} : words_.height() + below; }

void StopLine::draw(const LayoutContext& context, Canvas& canvas, page::Point at) const {
    if (words_.empty()) return;
    canvas.add(page::Shape{{at, {stop_bar, words_.height()}}, {}, std::nullopt, context.look.colors.ink});
    canvas.paragraph({page::Role::paragraph}, words_, at.x + stop_bar + after_bar, at.y);
}

}  // namespace footplan::layout
