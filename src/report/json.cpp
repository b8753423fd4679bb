#include "json/json.hpp"
#include "report/report.hpp"

namespace footplan::report {

namespace {

Json place_json(const TextFiles& texts, Span span) {
    const Place begin = texts[span.file].place(span.begin);
    return {{"path", texts[span.file].path()}, {"line", begin.line}, {"column", begin.column}};
}

}  // namespace

std::string diagnostics_json(std::span<const Diagnostic> diagnostics, const TextFiles& texts) {
    Json list = Json::array();
    for (const Diagnostic& diagnostic : diagnostics) {
        Json item = place_json(texts, diagnostic.span);
        const Place end = texts[diagnostic.span.file].place(diagnostic.span.end);
        item["end_line"] = end.line;
        item["end_column"] = end.column;
        item["severity"] = name_of(diagnostic.severity);
        item["rule"] = diagnostic.rule;
        item["message"] = message_with_help(diagnostic);
        item["notes"] = Json::array();
        for (const Related& related : diagnostic.related) {
            Json note = place_json(texts, related.span);
            note["message"] = related.message;
            item["notes"].push_back(std::move(note));
        }
        list.push_back(std::move(item));
    }
    return text_of(list);
}

}  // namespace footplan::report
