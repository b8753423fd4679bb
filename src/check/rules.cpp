#include "check/rules.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.hpp"
#include "check/subject.hpp"

namespace footplan {

namespace {

struct Topic {
    std::string_view title;
    std::span<const CheckRule> (*rules)();
};

constexpr auto topics = std::to_array<Topic>({
    {"Doses", rules::dose},
    {"Amounts that are unlikely", rules::amounts},
    {"How often", rules::frequency},
    {"Progression", rules::progression},
    {"Documented doses", rules::documented},
    {"The routine as a whole", rules::routine},
    {"Time", rules::time},
    {"Keys that do nothing", rules::keys},
    {"Print", rules::print},
});

std::vector<RuleTopic> make_topics() {
    std::vector<RuleTopic> result;
    for (const RuleGroup& group : common_rules())
        result.push_back({group.title, {group.rules.begin(), group.rules.end()}});
    for (const Topic& topic : topics) {
        RuleTopic made{topic.title, {}};
        // A rule of the common ones has its place there.
        for (const CheckRule& row : topic.rules())
            if (!is_common(row.rule.id)) made.rules.push_back(row.rule);
        if (!made.rules.empty()) result.push_back(std::move(made));
    }
    return result;
}

}  // namespace

const std::vector<RuleTopic>& rule_topics() {
    static const std::vector<RuleTopic> made = make_topics();
    return made;
}

const std::vector<Rule>& all_rules() {
    static const std::vector<Rule> made = [] {
        std::vector<Rule> list;
        for (const RuleTopic& topic : rule_topics()) list.insert(list.end(), topic.rules.begin(), topic.rules.end());
        return list;
    }();
    return made;
}

const Rule* find_rule(std::string_view id) {
    const auto at = std::ranges::find(all_rules(), id, &Rule::id);
    return at == all_rules().end() ? nullptr : &*at;
}

std::string why_not_ignored(const std::string& id) {
    if (const Rule* const rule = find_rule(id))
        return rule->waiving == Waiving::allowed ? "" : fmt::format("'{}' cannot be ignored: fix what it reports", id);
    std::vector<std::string_view> known;
    for (const Rule& rule : all_rules())
        if (rule.waiving == Waiving::allowed) known.push_back(rule.id);
    const std::string_view near = text::nearest_or_longer(id, known);
    return fmt::format("there is no rule {}: {}", text::quoted(id),
                       near.empty() ? "see 'footplan list rules'" : fmt::format("did you mean '{}'?", near));
}

const std::vector<CheckRule>& check_rules() {
    static const std::vector<CheckRule> made = [] {
        std::vector<CheckRule> list;
        for (const Topic& topic : topics)
            for (const CheckRule& row : topic.rules()) list.push_back(row);
        return list;
    }();
    return made;
}

}  // namespace footplan
