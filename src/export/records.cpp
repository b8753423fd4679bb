#include "export/records.hpp"

#include "json/json.hpp"

namespace footplan::exporter {

namespace {

Json list_json(const std::vector<Record>& records) {
    Json list = Json::array();
    for (const Record& record : records) {
        Json object = Json::object();
        for (const auto& [name, text] : record) object[name] = text;
        list.push_back(std::move(object));
    }
    return list;
}

}  // namespace

std::string records_json(const std::vector<Record>& records) { return text_of(list_json(records)); }

std::string records_json(const std::vector<std::pair<std::string, std::vector<Record>>>& lists) {
    Json object = Json::object();
    for (const auto& [name, records] : lists) object[name] = list_json(records);
    return text_of(object);
}

}  // namespace footplan::exporter
