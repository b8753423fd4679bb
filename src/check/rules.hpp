#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/rules.hpp"

namespace footplan {

struct CheckRule;

/// Rules about one matter: a page of docs/checks.
struct RuleTopic {
    std::string_view title;
    std::vector<Rule> rules;
};

/// Every rule, by topic: what reading a file finds, then what the check finds.
const std::vector<RuleTopic>& rule_topics();

/// Every rule, in the same order.
const std::vector<Rule>& all_rules();

/// The row of an id; nothing if there is none.
const Rule* find_rule(std::string_view id);

/// Why what a rule reports cannot be left out by --ignore or the settings; empty if it can.
std::string why_not_ignored(const std::string& id);

/// The rules of the check with their functions, in the order in which they are asked: errors come first, since nothing
/// can be added up while there is one.
const std::vector<CheckRule>& check_rules();

}  // namespace footplan
