#include <algorithm>
#include <map>

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

Json artifact_json(const std::string& path) { return {{"uri", uri_of(path)}}; }

/// SARIF counts from 1 and ends past the last character, as `Place` does.
Json region_json(const TextFiles& texts, Span span) {
    const Place begin = texts[span.file].place(span.begin);
    const Place end = texts[span.file].place(span.end);
    return {{"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
}

/// The files and their paths in the repository, each looked up once.
class Repository {
public:
    Repository(const TextFiles& texts, const InRepository& path) : texts_(texts), path_(path) {}

    const std::optional<std::string>& path_of(FileId file) {
        const auto [at, fresh] = paths_.try_emplace(file);
        if (fresh) at->second = path_(texts_[file]);
        return at->second;
    }
    const TextFiles& texts() const { return texts_; }

private:
    const TextFiles& texts_;
    const InRepository& path_;
    std::map<FileId, std::optional<std::string>> paths_;
};

Json location_json(Repository& repository, Span span) {
    const TextFile& text = repository.texts()[span.file];
    if (const auto& path = repository.path_of(span.file))
        return {{"physicalLocation",
                 {{"artifactLocation", artifact_json(*path)}, {"region", region_json(repository.texts(), span)}}}};
    const Place place = text.place(span.begin);
    return {{"logicalLocations",
             Json::array({Json{{"name", text.path()},
                               {"fullyQualifiedName", fmt::format("{}:{}:{}", text.path(), place.line, place.column)},
                               {"kind", "resource"}}})}};
}

Json fix_json(const TextFiles& texts, const std::string& path, const Diagnostic& diagnostic) {
    const Fix& fix = *diagnostic.fix;
    return {
        {"description", text_json(diagnostic.help.empty() ? diagnostic.message : diagnostic.help)},
        {"artifactChanges",
         {{{"artifactLocation", artifact_json(path)},
           {"replacements",
            {{{"deletedRegion", region_json(texts, fix.span)}, {"insertedContent", text_json(fix.replacement)}}}}}}}};
}

Json result_json(Repository& repository, std::span<const Rule> rules, const Diagnostic& diagnostic) {
    const auto at = std::ranges::find(rules, diagnostic.rule, &Rule::id);
    Json result{{"ruleId", diagnostic.rule},
                {"ruleIndex", at - rules.begin()},
                {"level", name_of(diagnostic.severity)},
                {"message", text_json(message_with_help(diagnostic))},
                {"locations", Json::array({location_json(repository, diagnostic.span)})}};
    Json related = Json::array();
    for (const Related& place : diagnostic.related) {
        Json location = location_json(repository, place.span);
        location["message"] = text_json(place.message);
        related.push_back(std::move(location));
    }
    if (!related.empty()) result["relatedLocations"] = std::move(related);
    if (diagnostic.fix)
        if (const auto& path = repository.path_of(diagnostic.fix->span.file))
            result["fixes"] = Json::array({fix_json(repository.texts(), *path, diagnostic)});
    return result;
}

/// What a reader sees who asks for more on a finding.
std::string help_of(const Rule& rule) {
    std::string help(rule.why.empty() ? rule.summary : rule.why);
    if (rule.waiving == Waiving::allowed)
        help += fmt::format("\n\nA comment waives it: # footplan: allow {} REASON", rule.id);
    return help + fmt::format("\n\nWith an example: footplan explain {}", rule.id);
}

Json rules_json(std::span<const Rule> rules, const Tool& tool) {
    Json list = Json::array();
    for (const Rule& rule : rules) {
        Json item{{"id", rule.id}, {"shortDescription", text_json(rule.summary)}};
        if (!rule.why.empty()) item["fullDescription"] = text_json(rule.why);
        item["help"] = text_json(help_of(rule));
        item["helpUri"] = fmt::format("{}/docs/checks.md#{}", tool.home, rule.id);
        item["defaultConfiguration"] = {{"level", name_of(rule.severity)}};
        list.push_back(std::move(item));
    }
    return list;
}

}  // namespace

std::string diagnostics_sarif(std::span<const Diagnostic> diagnostics, const TextFiles& texts,
                              std::span<const Rule> rules, const Tool& tool, const InRepository& in_repository) {
    Repository repository(texts, in_repository);
    Json results = Json::array();
    for (const Diagnostic& diagnostic : diagnostics) results.push_back(result_json(repository, rules, diagnostic));
    const Json driver{{"name", "footplan"},
                      {"semanticVersion", tool.version},
                      {"informationUri", tool.home},
                      {"rules", rules_json(rules, tool)}};
    const Json run{
        {"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", std::move(results)}};
    const Json log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", Json::array({run})}};
    return text_of(log);
}

}  // namespace footplan::report
