#include <algorithm>
#include <array>
#include <map>
#include <set>

#include <fmt/format.h>

#include "app/person.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace footplan::app {

namespace {

/// Room for a number and an ending within the 255 bytes of most file systems, also in UTF-16.
constexpr std::size_t most_bytes = 100;

/// Names that Windows keeps for devices, whatever the ending.
bool is_reserved(std::string_view stem) {
    constexpr auto names = std::to_array<std::string_view>({"con", "prn", "aux", "nul", "conin", "conout"});
    const std::string name = text::lower(stem);
    if (std::ranges::find(names, std::string_view(name)) != names.end()) return true;
    const auto last = static_cast<unsigned char>(name.back());
    const bool numbered = (last >= '0' && last <= '9') || last >= 0x80;
    return (name.starts_with("com") || name.starts_with("lpt")) && utf8::count(name) == 4 && numbered;
}

/// Letters and digits of any script; runs of all else become one '-' between them.
std::string words_of(std::string_view text) {
    std::string stem;
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = utf8::next(text, at);
        if (!utf8::is_word(c)) {
            // O'Brien is one word.
            gap = gap || (c != '\'' && c != 0x2019);
            continue;
        }
        std::string next = gap && !stem.empty() ? "-" : "";
        utf8::append(next, c);
        if (stem.size() + next.size() > most_bytes) break;
        stem += next;
        gap = false;
    }
    return stem;
}

std::string stem_of(const load::Person& person) {
    std::string stem = person.changes.for_name ? words_of(**person.changes.for_name) : std::string();
    if (stem.empty()) stem = words_of(person.changes.id);
    if (stem.empty()) return "plan";
    return is_reserved(stem) ? "plan-" + stem : stem;
}

}  // namespace

std::vector<std::string> file_stems(std::span<const load::Person> people) {
    std::vector<std::string> stems;
    std::set<std::string> taken;
    // Where the next free number is looked for, so that a thousand of one name take no longer each.
    std::map<std::string, int> numbers;
    for (const load::Person& person : people) {
        const std::string stem = stem_of(person);
        std::string name = stem;
        int& number = numbers.try_emplace(utf8::folded(stem), 1).first->second;
        while (!taken.insert(utf8::folded(name)).second) name = fmt::format("{}-{}", stem, ++number);
        stems.push_back(std::move(name));
    }
    return stems;
}

}  // namespace footplan::app
