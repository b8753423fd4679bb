#include "report/report.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "check/rules.hpp"
#include "report/snippet.hpp"

namespace footplan {

namespace {

constexpr std::string_view routine = "footplan: 1\ntitle: T\nexercises:\n  - exercise: toe-press\n    hold: 3\n";

/// The finding of the design's example: a hold without a unit.
struct Example {
    Example(const std::string& path = "routines/mine.yaml", std::string text = std::string(routine)) {
        const auto at = static_cast<std::uint32_t>(text.find("hold: ") + 6);
        const FileId file = texts.add(path, std::move(text));
        list.push_back(finding(rule("missing-unit"), {file, at, at + 1}, "'hold' needs a unit", "write 3 s or 3 min"));
        list[0].related.push_back({{file, 0, 8}, "the format begins here"});
        list[0].fix = Fix{list[0].span, "3 s"};
    }
    TextFiles texts;
    std::vector<Diagnostic> list;
};

constexpr report::Tool tool{"0.1.0", "https://home.example"};
std::optional<std::string> everywhere(const TextFile& text) { return text.path(); }

}  // namespace

TEST_CASE("text shows the place, the line, what to write and related places") {
    const Example example;
    CHECK(report::diagnostics_text(example.list, example.texts, false) ==
          "routines/mine.yaml:5:11: error: 'hold' needs a unit [missing-unit]\n"
          "   5 |     hold: 3\n"
          "     |           ^\n"
          "     = help: write 3 s or 3 min\n"
          "  routines/mine.yaml:1:1: note: the format begins here\n"
          "   1 | footplan: 1\n"
          "     | ^~~~~~~~\n");
}

TEST_CASE("colour adds escapes and nothing else") {
    const Example example;
    const std::string plain = report::diagnostics_text(example.list, example.texts, false);
    std::string coloured = report::diagnostics_text(example.list, example.texts, true);
    CHECK(coloured.find("\033[1;31merror:\033[0m") != std::string::npos);
    for (auto at = coloured.find('\033'); at != std::string::npos; at = coloured.find('\033'))
        coloured.erase(at, coloured.find('m', at) - at + 1);
    CHECK(coloured == plain);
}

TEST_CASE("the marks are under the characters that they mean") {
    using report::snippet;
    // A tab takes four cells, a wide character two, a combining one none.
    CHECK(snippet("\thold: 3", 7, 8, 110).marks == "          ^");
    CHECK(snippet("\thold: 3", 7, 8, 110).line == "    hold: 3");
    CHECK(snippet("足: 3", 5, 6, 110).marks == "    ^");
    CHECK(snippet("e\u0301: 3", 5, 6, 110).marks == "   ^");
    CHECK(snippet("n: 足踏み", 3, 12, 110).marks == "   ^~~~~~");
    CHECK(snippet("a: bc", 3, 3, 110).marks == "   ^");
    CHECK(snippet("a:", 2, 2, 110).marks == "  ^");
    CHECK(snippet("", 0, 0, 110).marks == "^");
}

TEST_CASE("characters that control a terminal are spelled out") {
    CHECK(report::harmless("a\033[31mb") == "a<U+001B>[31mb");
    CHECK(report::harmless("\u202Eabc") == "<U+202E>abc");
    CHECK(report::harmless("line\nbreak") == "line<U+000A>break");
    CHECK(report::harmless("\xFFx") == "<FF>x");
    CHECK(report::harmless("\xEF(") == "<EF>(");
    CHECK(report::harmless("\xEF\xBF") == "<EF><BF>");
    CHECK(report::harmless("\uFFFD") == "\uFFFD");
    CHECK(report::snippet("a\033b", 2, 3, 110).marks == "         ^");
}

TEST_CASE("a long line is cut round the place") {
    const std::string line = "note: " + std::string(300, 'a') + "X" + std::string(300, 'b');
    const auto shown = report::snippet(line, 306, 307, 60);
    CHECK(shown.line.size() == 60);
    CHECK(shown.line.starts_with("...a"));
    CHECK(shown.line.ends_with("b..."));
    CHECK(shown.line[shown.marks.size() - 1] == 'X');
    const auto front = report::snippet(line, 0, 4, 60);
    CHECK(front.line.starts_with("note: aaa"));
    CHECK(front.marks == "^~~~");
    const auto whole = report::snippet(line, 0, line.size(), 60);
    CHECK(whole.marks.size() <= whole.line.size());
    const auto end = report::snippet(line, line.size(), line.size(), 60);
    CHECK(end.marks.size() == end.line.size() + 1);
}

TEST_CASE("a span over several lines is shown by its first") {
    TextFiles texts;
    const FileId file = texts.add("a.yaml", "a: [1,\n  2]\n");
    const std::vector<Diagnostic> list{finding(rule("wrong-kind"), {file, 3, 11}, "m")};
    CHECK(report::diagnostics_text(list, texts, false) ==
          "a.yaml:1:4: error: m [wrong-kind]\n   1 | a: [1,\n     |    ^~~\n");
}

TEST_CASE("a place at the end of a file, or past a line of CRLF") {
    TextFiles texts;
    const FileId file = texts.add("a.yaml", "a: 1\r\nb:\r\n");
    const std::vector<Diagnostic> list{finding(rule("empty-value"), {file, 8, 8}, "m"),
                                       finding(rule("missing-key"), {file, 10, 10}, "n")};
    CHECK(report::diagnostics_text(list, texts, false) ==
          "a.yaml:2:3: error: m [empty-value]\n   2 | b:\n     |   ^\n"
          "a.yaml:3:1: error: n [missing-key]\n   3 | \n     | ^\n");
}

TEST_CASE("the summary counts") {
    TextFiles texts;
    const FileId file = texts.add("a.yaml", "");
    const Diagnostic error = finding(rule("yaml-syntax"), {file, 0, 0}, "m");
    const Diagnostic warning = finding(rule("unused-waiver"), {file, 0, 0}, "m");
    const Diagnostic note = {Severity::note, "not-stated", {file, 0, 0}, "m", "", {}, {}};
    CHECK(report::diagnostics_summary(std::vector{error, warning, error}, 3) == "2 errors, 1 warning in 3 files\n");
    CHECK(report::diagnostics_summary(std::vector{note, note}, 1) == "2 notes in 1 file\n");
    CHECK(report::diagnostics_summary({}, 2) == "no problems in 2 files\n");
}

TEST_CASE("JSON has the keys of the contract") {
    const Example example;
    const auto json = nlohmann::ordered_json::parse(report::diagnostics_json(example.list, example.texts));
    CHECK(json == nlohmann::ordered_json::parse(R"([{"path": "routines/mine.yaml", "line": 5, "column": 11,
        "end_line": 5, "end_column": 12, "severity": "error", "rule": "missing-unit",
        "message": "'hold' needs a unit: write 3 s or 3 min",
        "notes": [{"path": "routines/mine.yaml", "line": 1, "column": 1, "message": "the format begins here"}]}])"));
    CHECK(report::diagnostics_json({}, example.texts) == "[]\n");
}

TEST_CASE("JSON stays valid where a path is not UTF-8") {
    const Example example("\xFF.yaml");
    CHECK(nlohmann::json::accept(report::diagnostics_json(example.list, example.texts)));
    CHECK(
        nlohmann::json::accept(report::diagnostics_sarif(example.list, example.texts, all_rules(), tool, everywhere)));
}

TEST_CASE("annotations escape what ends a property or a command") {
    Example example("a,b:c%.yaml");
    example.list[0].message = "100%\nof 'a::b,c'";
    example.list[0].help.clear();
    example.list[0].related.clear();
    CHECK(report::diagnostics_github(example.list, example.texts) ==
          "::error file=a%2Cb%3Ac%25.yaml,line=5,endLine=5,col=11,endColumn=12,title=missing-unit::"
          "100%25%0Aof 'a::b,c'\n");
    example.list[0].severity = Severity::note;
    CHECK(report::diagnostics_github(example.list, example.texts).starts_with("::notice "));
}

TEST_CASE("SARIF names what the repository does not have, and gives no place in it") {
    const Example example("standard input");
    const auto nowhere = [](const TextFile&) { return std::optional<std::string>(); };
    const auto log =
        nlohmann::json::parse(report::diagnostics_sarif(example.list, example.texts, all_rules(), tool, nowhere));
    const auto& result = log["runs"][0]["results"][0];
    CHECK(!result["locations"][0].contains("physicalLocation"));
    CHECK(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "standard input:5:11");
    CHECK(!result["relatedLocations"][0].contains("physicalLocation"));
    CHECK(!result.contains("fixes"));
    const auto& rule = log["runs"][0]["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()];
    CHECK(rule["helpUri"] == "https://home.example/docs/checks.md#missing-unit");
    CHECK(log["runs"][0]["tool"]["driver"]["informationUri"] == "https://home.example");
}

TEST_CASE("a line for each finding, whatever names and texts have") {
    Example example("a\nb.yaml");
    example.list[0].message = "one\ntwo";
    CHECK(report::diagnostics_lines(example.list, example.texts) ==
          "a<U+000A>b.yaml:5:11: error: one<U+000A>two: write 3 s or 3 min [missing-unit]\n");
}

TEST_CASE("SARIF contains the result, its rule, its places and its fix") {
    const Example example("routines/my own.yaml");
    const auto log =
        nlohmann::json::parse(report::diagnostics_sarif(example.list, example.texts, all_rules(), tool, everywhere));
    CHECK(log["version"] == "2.1.0");
    const auto& run = log["runs"][0];
    CHECK(run["tool"]["driver"]["rules"].size() == all_rules().size());
    CHECK(run["results"].size() == 1);
    const auto& result = run["results"][0];
    CHECK(result["ruleId"] == "missing-unit");
    CHECK(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"] == "missing-unit");
    CHECK(result["level"] == "error");
    const auto& place = result["locations"][0]["physicalLocation"];
    CHECK(place["artifactLocation"]["uri"] == "routines/my%20own.yaml");
    CHECK(place["region"] == nlohmann::json{{"startLine", 5}, {"startColumn", 11}, {"endLine", 5}, {"endColumn", 12}});
    CHECK(result["relatedLocations"][0]["message"]["text"] == "the format begins here");
    const auto& change = result["fixes"][0]["artifactChanges"][0];
    CHECK(change["artifactLocation"]["uri"] == "routines/my%20own.yaml");
    CHECK(change["replacements"][0]["insertedContent"]["text"] == "3 s");
    CHECK(change["replacements"][0]["deletedRegion"]["startColumn"] == 11);
}

}  // namespace footplan
