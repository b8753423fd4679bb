#include "layout/sources.hpp"

#include "layout/precautions.hpp"

namespace footplan::layout {

using words::label;

namespace {

/// An address as people read it out.
std::string printed_address(std::string_view url) {
    for (const std::string_view scheme : {"https://", "http://", "mailto:"})
        if (url.starts_with(scheme)) url.remove_prefix(scheme.size());
    if (url.ends_with('/')) url.remove_suffix(1);
    return std::string(url);
}

}  // namespace

std::vector<Card::Entry> source_entries(const LayoutContext& context) {
    std::vector<Card::Entry> entries;
    for (const words::SpokenSource& source : context.spoken.sources) {
        const std::string text =
            source.url.empty() ? source.text : context.speaker.clauses({source.text, printed_address(source.url)});
        entries.push_back({text, source.url, 0, true});
    }
    return entries;
}

std::vector<Card::Entry> precaution_entries(const LayoutContext& context) {
    const Precautions precautions = precautions_of(context);
    std::vector<Card::Entry> entries;
    for (const std::string& text : precautions.all) {
        const bool stops = precautions.is_stop(text);
        entries.push_back({text, {}, stops ? context.say(label("stop")).size() : 0});
    }
    return entries;
}

}  // namespace footplan::layout
