#include "export/settings_json.hpp"

#include "json/json.hpp"

namespace footplan::exporter {

namespace {

Json value_json(const SettingInForce& setting) {
    if (setting.is_list) return setting.values;
    return setting.values.empty() ? Json() : Json(setting.values.front());
}

Json place_json(const SettingInForce& setting) {
    if (setting.path.empty()) return nullptr;
    return {{"path", setting.path}, {"line", setting.place.line}, {"column", setting.place.column}};
}

}  // namespace

std::string settings_json(const std::vector<SettingInForce>& settings, const std::vector<SettingsFile>& files) {
    Json in_force = Json::array();
    for (const SettingInForce& setting : settings)
        in_force.push_back({{"key", setting.key},
                            {"value", value_json(setting)},
                            {"from", setting.from},
                            {"place", place_json(setting)}});
    Json places = Json::array();
    for (const SettingsFile& file : files) places.push_back({{"path", file.path}, {"read", file.is_read}});
    return text_of(Json{{"settings", std::move(in_force)}, {"files", std::move(places)}});
}

}  // namespace footplan::exporter
