#pragma once

#include <initializer_list>
#include <string_view>

#include "json/json.hpp"

/// Parts of the schemas of what is printed. Members are always there, null if nothing is given, unless they are
/// optional.
namespace footplan::schema {

struct Member {
    std::string_view name;
    std::string_view meaning;
    Json value;
    bool optional = false;
};

class Printed {
public:
    Printed() = default;
    Printed(std::initializer_list<Member> members) {
        for (const Member& member : members) add(member);
    }

    void add(const Member& member);
    Json json() const;

private:
    Json properties_ = Json::object();
    Json required_ = Json::array();
};

Json text_value();
Json count_value();
Json flag_value();
/// That, or null.
Json or_null(Json value);
/// One of the words.
Json one_of(std::span<const std::string_view> words);

/// The members of a dose in force, of what an exercise is beside it, and of a routine as a whole.
void add_dose(Printed& object);
void add_exercise(Printed& object);
void add_routine(Printed& object);

/// The definitions that these members refer to.
Json printed_definitions();

}  // namespace footplan::schema
