#include <algorithm>

#include <fmt/format.h>

#include "base/rules.hpp"
#include "json/json.hpp"
#include "report/report.hpp"

namespace footplan::report {

namespace {

/// A path as a URI reference (RFC 3986): relative ones stay relative.
std::string uri_of(std::string_view path) {
    constexpr std::string_view safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        if (safe.find(c) != std::string_view::npos)
            uri += c;
        else
            fmt::format_to(std::back_inserter(uri), "%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
    return uri;
}

Json text_json(std::string_view text) { return {{"text", text}}; }

Json artifact_json(const TextFiles& texts, FileId file) { return {{"uri", uri_of(texts[file].path())}}; }

/// SARIF counts from 1 and ends past the last character, as `Place` does.
Json region_json(const TextFiles& texts, Span span) {
    const Place begin = texts[span.file].place(span.begin);
    const Place end = texts[span.file].place(span.end);
    return {{"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
}

Json location_json(const TextFiles& texts, Span span) {
    return {{"physicalLocation",
             {{"artifactLocation", artifact_json(texts, span.file)}, {"region", region_json(texts, span)}}}};
}

Json fix_json(const TextFiles& texts, const Diagnostic& diagnostic) {
    const Fix& fix = *diagnostic.fix;
    return {
        {"description", text_json(diagnostic.help.empty() ? diagnostic.message : diagnostic.help)},
        {"artifactChanges",
         {{{"artifactLocation", artifact_json(texts, fix.span.file)},
           {"replacements",
            {{{"deletedRegion", region_json(texts, fix.span)}, {"insertedContent", text_json(fix.replacement)}}}}}}}};
}

Json result_json(const TextFiles& texts, std::span<const Rule> rules, const Diagnostic& diagnostic) {
    const auto at = std::ranges::find(rules, diagnostic.rule, &Rule::id);
    Json result{{"ruleId", diagnostic.rule},
                {"ruleIndex", at - rules.begin()},
                {"level", name_of(diagnostic.severity)},
                {"message", text_json(message_with_help(diagnostic))},
                {"locations", Json::array({location_json(texts, diagnostic.span)})}};
    Json related = Json::array();
    for (const Related& place : diagnostic.related) {
        Json location = location_json(texts, place.span);
        location["message"] = text_json(place.message);
        related.push_back(std::move(location));
    }
    if (!related.empty()) result["relatedLocations"] = std::move(related);
    if (diagnostic.fix) result["fixes"] = Json::array({fix_json(texts, diagnostic)});
    return result;
}

Json rules_json(std::span<const Rule> rules) {
    Json list = Json::array();
    for (const Rule& rule : rules) {
        Json item{{"id", rule.id}, {"shortDescription", text_json(rule.summary)}};
        if (!rule.why.empty()) item["fullDescription"] = text_json(rule.why);
        item["defaultConfiguration"] = {{"level", name_of(rule.severity)}};
        list.push_back(std::move(item));
    }
    return list;
}

}  // namespace

std::string diagnostics_sarif(std::span<const Diagnostic> diagnostics, const TextFiles& texts,
                              std::span<const Rule> rules, std::string_view version) {
    Json results = Json::array();
    for (const Diagnostic& diagnostic : diagnostics) results.push_back(result_json(texts, rules, diagnostic));
    const Json driver{{"name", "footplan"}, {"semanticVersion", version}, {"rules", rules_json(rules)}};
    const Json run{
        {"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", std::move(results)}};
    const Json log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", Json::array({run})}};
    return text_of(log);
}

}  // namespace footplan::report
