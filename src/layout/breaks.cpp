#include "layout/breaks.hpp"

#include <linebreak.h>

#include <utility>

#include "base/text.hpp"

namespace footplan::layout {

namespace {

std::vector<TextSegment> segments_of(std::string_view text) {
    std::vector<TextSegment> result;
    if (text.empty()) return result;
    // Makes the index of libunibreak's table, without which each character is looked for from the table's beginning.
    [[maybe_unused]] static const bool ready = (init_linebreak(), true);
    std::vector<char> breaks(text.size());
    set_linebreaks_utf8(reinterpret_cast<const utf8_t*>(text.data()), text.size(), "", breaks.data());
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        // The end of the text always counts as a forced break; it is none for those who set lines.
        const bool last = at + 1 == text.size();
        if (!last && breaks[at] != LINEBREAK_MUSTBREAK && breaks[at] != LINEBREAK_ALLOWBREAK) continue;
        const std::string_view part = text.substr(begin, at + 1 - begin);
        result.push_back({part, text::without_blanks_at_end(part), !last && breaks[at] == LINEBREAK_MUSTBREAK});
        begin = at + 1;
    }
    return result;
}

}  // namespace

const std::vector<TextSegment>& Breaks::segments(std::string_view text) {
    if (const auto at = known_.find(text); at != known_.end()) return at->second->segments;
    auto added = std::make_unique<Text>(Text{std::string(text), {}});
    added->segments = segments_of(added->text);
    const std::string_view key = added->text;
    return known_.emplace(key, std::move(added)).first->second->segments;
}

}  // namespace footplan::layout
