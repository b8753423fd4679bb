#include "load/roster.hpp"

#include <filesystem>

#include <fmt/format.h>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "csv/csv.hpp"
#include "load/file_kind.hpp"
#include "load/values.hpp"
#include "vocabulary/roster_keys.hpp"
#include "yaml/parse.hpp"

namespace footplan::load {

namespace {

using vocabulary::PersonKey;
using vocabulary::RosterKey;

/// Reads the value of one key of a person.
void read_value(Reader& reader, const Key& key, const Node& node, Person& person) {
    switch (static_cast<PersonKey>(key.id)) {
        case PersonKey::for_name: person.changes.for_name = reader.text(node, key); break;
        case PersonKey::routine: person.changes.base = reader.text(node, key); break;
        case PersonKey::start: person.start = reader.amount(node, key, grammar::date); break;
        case PersonKey::weeks: person.weeks = reader.number(node, key); break;
        case PersonKey::language: person.language = reader.language(node, key); break;
        case PersonKey::look: person.look = reader.text(node, key); break;
        case PersonKey::paper: person.paper = reader.choice<Paper>(node, key); break;
        case PersonKey::side:
            if (const auto index = reader.choice<std::size_t>(node, key))
                person.side = Placed<Side>{**index == 0 ? Side::left : Side::right, index->span};
            break;
        case PersonKey::exercises: read(reader, key, node, person.changes.exercises); break;
        case PersonKey::without: person.changes.without = reader.texts(node, key); break;
    }
}

/// A person of a mapping; `before` was found in the row already.
Person read_person(const TextFiles& texts, const Node& node, std::vector<Diagnostic> before = {}) {
    Person person;
    person.span = node.span;
    for (Diagnostic& found : before) person.problems.add(std::move(found));
    Reader reader(texts, person.problems);
    reader.mapping(node, "a person", vocabulary::person_keys,
                   [&](const Key& key, const Node& value) { read_value(reader, key, value, person); });
    person.changes.file = node.span.file;
    person.changes.text = node.span;
    if (person.changes.base) person.changes.id = std::filesystem::path(**person.changes.base).stem().string();
    return person;
}

Node scalar(std::string text, Span span) {
    Node node;
    node.kind = yaml::NodeKind::scalar;
    node.span = span;
    node.text = std::move(text);
    return node;
}

/// The names of the columns; nothing if some are not known.
std::optional<std::vector<Node>> columns_of(const TextFiles& texts, const csv::Record& first,
                                            Diagnostics& diagnostics) {
    Reader reader(texts, diagnostics);
    for (const Diagnostic& found : first.mistakes) diagnostics.add(found);
    if (!first.mistakes.empty()) return std::nullopt;
    std::vector<Node> columns;
    Node header;
    header.kind = yaml::NodeKind::mapping;
    header.span = first.span;
    for (const csv::Field& field : first.fields) {
        columns.push_back(scalar(text::lower(field.text), field.span));
        if (!field.text.empty()) header.entries.push_back({columns.back(), scalar("given", field.span)});
    }
    const std::size_t before = diagnostics.count(Severity::error);
    reader.mapping(header, "the first line of a roster", vocabulary::column_keys, [](const Key&, const Node&) {});
    if (diagnostics.count(Severity::error) > before) return std::nullopt;
    return columns;
}

/// A row as the mapping that it means. Fields without text are not given.
Person person_of(const TextFiles& texts, const std::vector<Node>& columns, const csv::Record& record) {
    Node row;
    row.kind = yaml::NodeKind::mapping;
    row.span = record.span;
    std::vector<Diagnostic> mistakes = record.mistakes;
    if (mistakes.empty() && record.fields.size() < columns.size())
        mistakes.push_back(finding(rule("bad-csv"), record.span,
                                   fmt::format("this row has {} of {} fields", record.fields.size(), columns.size()),
                                   "give every row as many fields as the first line has, empty ones too"));
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        const csv::Field& field = record.fields[i];
        if (text::is_blank(field.text)) continue;
        if (i >= columns.size() || columns[i].text.empty())
            mistakes.push_back(finding(rule("bad-csv"), field.span, "this field is in a column that has no name",
                                       "put a field that contains the separator in quotation marks"));
        else
            row.entries.push_back({columns[i], scalar(field.text, field.span)});
    }
    // A row that is broken may have lost what it needs, which is then no mistake of its own.
    if (!mistakes.empty()) {
        Person person;
        person.span = record.span;
        for (const yaml::Entry& entry : row.entries)
            if (entry.key.text == "for")
                person.changes.for_name = Placed<std::string>{entry.value.text, entry.value.span};
        for (Diagnostic& found : mistakes) person.problems.add(std::move(found));
        return person;
    }
    return read_person(texts, row);
}

void report_nobody(Span span, Diagnostics& diagnostics) {
    diagnostics.add(finding(rule("empty-value"), span, "a roster needs at least one person",
                            "write a row for each, such as: Anna Example,foot-basics"));
}

std::optional<std::vector<Person>> of_table(const TextFiles& texts, FileId file, Diagnostics& diagnostics) {
    const std::string_view text = texts[file].text();
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        diagnostics.add(
            finding(rule("invalid-utf8"), {file, 0, 1}, "this is UTF-16, not UTF-8", "save the table as 'CSV UTF-8'"));
        return std::nullopt;
    }
    const auto records = csv::read(texts, file);
    if (records.empty()) {
        diagnostics.add(finding(rule("empty-value"), {file, 0, 0}, "the roster is empty",
                                "write the names of the columns in the first line: for,routine,start,weeks"));
        return std::nullopt;
    }
    const auto columns = columns_of(texts, records.front(), diagnostics);
    if (!columns) return std::nullopt;
    std::vector<Person> people;
    for (const csv::Record& record : std::span(records).subspan(1))
        people.push_back(person_of(texts, *columns, record));
    if (!people.empty()) return people;
    report_nobody(records.front().span, diagnostics);
    return std::nullopt;
}

std::optional<std::vector<Person>> of_yaml(const TextFiles& texts, FileId file, Diagnostics& diagnostics) {
    const auto root =
        yaml::parse(texts, file, diagnostics, {limits::people, limits::roster_nodes, limits::roster_bytes});
    if (!root) return std::nullopt;
    Reader reader(texts, diagnostics);
    std::vector<Person> people;
    const std::size_t before = diagnostics.count(Severity::error);
    reader.mapping(*root, "a roster", vocabulary::roster_keys, [&](const Key& key, const Node& node) {
        switch (static_cast<RosterKey>(key.id)) {
            case RosterKey::version: reader.number(node, key); break;
            case RosterKey::people:
                reader.list(node, key, [&](const Node& item) { people.push_back(read_person(texts, item)); });
                if (people.empty()) report_nobody(reader.head(node), diagnostics);
                break;
        }
    });
    if (diagnostics.count(Severity::error) > before) return std::nullopt;
    return people;
}

}  // namespace

std::optional<std::vector<Person>> roster(const TextFiles& texts, FileId file, Diagnostics& diagnostics) {
    return is_table(texts[file].path(), texts[file].text()) ? of_table(texts, file, diagnostics)
                                                            : of_yaml(texts, file, diagnostics);
}

}  // namespace footplan::load
