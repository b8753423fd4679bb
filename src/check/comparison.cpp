#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.hpp"
#include "check/verdict.hpp"

namespace footplan {

namespace {

std::string_view with_article(PublicationKind kind) {
    switch (kind) {
        case PublicationKind::trial: return "a trial";
        case PublicationKind::guideline: return "a guideline";
        case PublicationKind::programme: return "a programme";
        case PublicationKind::leaflet: return "a leaflet";
        case PublicationKind::article: return "an article";
    }
    return "";
}

std::string_view in_short(const std::optional<Relation>& relation) {
    if (!relation) return "within";
    switch (*relation) {
        case Relation::left_out: return "left out against";
        case Relation::below: return "below";
        case Relation::above: return "above";
        case Relation::reaches_below: return "partly below";
        case Relation::reaches_above: return "partly above";
        case Relation::reaches_both: return "partly below and above";
    }
    return "";
}

std::string_view in_short(const std::optional<Relation>& relation, Parameter parameter) {
    if (parameter != Parameter::frequency || !relation) return in_short(relation);
    switch (*relation) {
        case Relation::below: return "less often than";
        case Relation::above: return "more often than";
        case Relation::reaches_below: return "partly less often than";
        case Relation::reaches_above: return "partly more often than";
        case Relation::reaches_both: return "partly less and partly more often than";
        case Relation::left_out: break;
    }
    return in_short(relation);
}

}  // namespace

std::string name_of(const Statement& statement) {
    std::string name = fmt::format("'{}'", text::one_line(statement.source));
    if (!statement.group.empty()) name += fmt::format(" ({})", text::one_line(statement.group));
    if (statement.kind) name += fmt::format(", {}", with_article(*statement.kind));
    return name;
}

std::string comparison(const Judgement& judgement, Parameter parameter) {
    std::vector<std::string> parts;
    for (const Statement& statement : judgement.statements)
        parts.push_back(fmt::format("{} {} ({})", in_short(statement.relation, parameter), name_of(statement),
                                    text::one_line(statement.text)));
    return fmt::format("{}", fmt::join(parts, "; "));
}

std::string_view verb_of(Relation relation, Parameter parameter) {
    const bool often = parameter == Parameter::frequency;
    switch (relation) {
        case Relation::left_out: return "is left out against";
        case Relation::below: return often ? "is less often than" : "is below";
        case Relation::above: return often ? "is more often than" : "is above";
        case Relation::reaches_below: return often ? "may be less often than" : "reaches below";
        case Relation::reaches_above: return often ? "may be more often than" : "reaches above";
        case Relation::reaches_both: return often ? "may be less or more often than" : "reaches both below and above";
    }
    return "";
}

}  // namespace footplan
