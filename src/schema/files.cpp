#include "schema/files.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.hpp"
#include "grammar/weekday.hpp"
#include "schema/mapping.hpp"
#include "vocabulary/label_keys.hpp"
#include "vocabulary/roster_keys.hpp"
#include "vocabulary/settings_keys.hpp"
#include "vocabulary/template_keys.hpp"
#include "words/label_table.hpp"

namespace footplan::schema {

namespace {

using vocabulary::Key;
using vocabulary::TemplateKey;

Json with_definitions(Json schema) {
    schema["$defs"] = definitions();
    return schema;
}

/// What a key of a template takes that is a mapping or needs more than its row says.
Json of_template(const Key& key) {
    switch (static_cast<TemplateKey>(key.id)) {
        case TemplateKey::margins: return mapping_of_keys("the margins", vocabulary::margin_keys);
        case TemplateKey::sizes: return mapping_of_keys("the sizes", vocabulary::size_keys);
        case TemplateKey::colors: return mapping_of_keys("the colours", vocabulary::color_keys);
        case TemplateKey::boxes: return mapping_of_keys("the boxes", vocabulary::box_keys);
        case TemplateKey::figures: return mapping_of_keys("the figures", vocabulary::figure_keys);
        case TemplateKey::parts: {
            Json parts = value_of(key);
            parts["minItems"] = 1;
            return parts;
        }
        default: return value_of(key);
    }
}

/// A text whose placeholders are those of the row.
Json label_text(const words::LabelRow& row) {
    std::vector<std::string_view> names;
    std::string any;
    for (const std::string_view name : text::split(row.placeholders, ' ')) {
        if (name.empty()) continue;
        names.push_back(name);
        any += fmt::format("{}{}", any.empty() ? "" : "|", name);
    }
    const std::string known = names.empty() ? "it is a text without placeholders"
                                            : fmt::format("it can contain {}", text::list(names, "and"));
    return {{"type", Json::array({"string", "number", "boolean"})},
            {"pattern", names.empty() ? "^[^{]*$" : fmt::format("^(?:[^{{]|\\{{(?:{})\\}})*$", any)},
            {"patternErrorMessage",
             fmt::format("'{}' has nothing to put in place of what is in braces: {}", row.key, known)}};
}

/// One text, or of a label that counts one for each form.
Json label_schema(const words::LabelRow& row) {
    const Json text = label_text(row);
    if (row.placeholders != "n") return text;
    Json forms = Json::object();
    for (const Key& key : vocabulary::plural_keys) forms[std::string(key.name)] = text;
    forms["other"] = text;
    Json mapping{
        {"type", "object"},
        {"properties", std::move(forms)},
        {"patternProperties", {{"^[0-9]{1,9}$", text}}},
        {"additionalProperties", false},
        {"required", Json::array({"other"})},
        {"errorMessage", fmt::format("'{}' needs the form 'other'; its forms are whole numbers, the names under "
                                     "'plurals', and other",
                                     row.key)}};
    return {{"anyOf", Json::array({text, std::move(mapping)})}};
}

/// One of the key's weekdays by any of its names, as grammar::weekday_of reads it.
Json week_start(const Key& key) {
    std::vector<std::string> names;
    const auto add = [&](std::string_view name, Weekday day) {
        if (std::ranges::find(key.choices, name_of(day)) == key.choices.end()) return;
        names.emplace_back(name);
        names.push_back(names.back() + 's');
    };
    for (std::size_t day = 0; day < weekday_names.size(); ++day) {
        add(weekday_names[day], static_cast<Weekday>(day));
        add(grammar::full_weekday_names[day], static_cast<Weekday>(day));
    }
    for (const auto& [name, day] : grammar::other_weekday_names) add(name, day);
    return words_or(key.choices, any_of(std::vector<std::string_view>(names.begin(), names.end())));
}

}  // namespace

Json template_schema() {
    Mapping mapping("a template");
    for (const Key& key : vocabulary::template_keys) mapping.add(key, of_template(key));
    Json schema = mapping.json();
    schema["$defs"] = value_definitions();
    return schema;
}

Json labels_schema() {
    Mapping labels("the list of labels");
    for (const words::LabelRow& row : words::label_table()) {
        const Key key{0, row.key, vocabulary::Value::text, "a text that footplan prints", "", true};
        labels.add(key, label_schema(row));
    }
    Mapping mapping("a file of labels");
    for (const Key& key : vocabulary::label_file_keys) {
        if (key.name == "labels")
            mapping.add(key, labels.json());
        else
            mapping.add(key, key.name == "plurals" ? mapping_of_keys("a set of plural rules", vocabulary::plural_keys)
                                                   : value_of(key));
    }
    Json schema = mapping.json();
    schema["$defs"] = value_definitions();
    return schema;
}

Json sources_schema() {
    Json schema = with_definitions({{"type", "object"}, {"additionalProperties", reference("source")}});
    // A source of a library does not state doses itself.
    schema["$defs"]["source"]["properties"].erase("doses");
    return schema;
}

Json roster_schema() {
    Mapping person("a person");
    for (const Key& key : vocabulary::person_keys) {
        if (key.value == vocabulary::Value::list) {
            Json entries = list_of(reference("entry"));
            entries["minItems"] = 1;
            person.add(key, std::move(entries));
        } else {
            person.add(key, value_of(key));
        }
    }
    Mapping mapping("a roster");
    for (const Key& key : vocabulary::roster_keys) {
        Json value = key.value == vocabulary::Value::list ? list_of(person.json()) : value_of(key);
        if (key.value == vocabulary::Value::list) value["minItems"] = 1;
        mapping.add(key, std::move(value));
    }
    return with_definitions(mapping.json());
}

Json settings_schema() {
    Mapping mapping("a settings file");
    for (const Key& key : vocabulary::settings_keys)
        mapping.add(key, key.name == "week-starts" ? week_start(key) : value_of(key));
    Json schema = mapping.json();
    schema["$defs"] = value_definitions();
    return schema;
}

}  // namespace footplan::schema
