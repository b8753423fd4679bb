#pragma once

#include <fmt/format.h>

#include "model/routine.hpp"
#include "schema/values.hpp"
#include "vocabulary/row.hpp"

namespace footplan::schema {

/// A mapping whose keys are these, each with what it takes, and no others. `what` is what messages call it.
class Mapping {
public:
    explicit Mapping(std::string_view what) : what_(what) {}

    void add(const vocabulary::Key& key, Json value) {
        describe(value, key);
        properties_[std::string(key.name)] = std::move(value);
        if (key.required) require(key);
    }
    void require(const vocabulary::Key& key) { needs_.push_back(needs(what_, key)); }

    Json json() const {
        Json result{{"type", "object"}, {"properties", properties_}, {"additionalProperties", false}};
        // One by one, since an editor shows a message for each.
        if (!needs_.empty()) result["allOf"] = needs_;
        return result;
    }

private:
    std::string_view what_;
    Json properties_ = Json::object();
    Json needs_ = Json::array();
};

/// Of keys that take neither a mapping nor a list of them.
inline Json mapping_of_keys(std::string_view what, std::span<const vocabulary::Key> keys) {
    Mapping mapping(what);
    for (const vocabulary::Key& key : keys) mapping.add(key, value_of(key));
    return mapping.json();
}

}  // namespace footplan::schema
