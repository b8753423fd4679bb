#include "app/print.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "base/text.hpp"

namespace footplan::app {

namespace {

/// Why a frequency keeps its days; nothing if it does not, or asks for no others.
std::optional<std::string> reason(const Frequency& frequency, const PreferredDays& preferred) {
    if (fits(frequency, preferred) || std::holds_alternative<OnDaysWithout>(frequency.days)) return std::nullopt;
    if (const auto* every = std::get_if<EveryDays>(&frequency.days))
        return fmt::format("it is for every {} days, straight across weeks", every->days);
    if (const auto* named = std::get_if<OnWeekdays>(&frequency.days)) {
        const auto is_preferred = [&](Weekday day) { return preferred.test(static_cast<std::size_t>(day)); };
        return std::ranges::all_of(named->days, is_preferred) ? std::nullopt
                                                              : std::optional<std::string>("it names its days");
    }
    const int days = std::get<PerWeek>(frequency.days).days.min.value_or(0);
    if (days >= 7) return "it is for every day";
    return days == 0 ? std::nullopt
                     : std::optional(fmt::format("it needs {} days a week, and {} are free", days, preferred.count()));
}

}  // namespace

std::string unmoved(const Plan& plan) {
    if (plan.start.preferred.none()) return {};
    std::string text;
    for (std::size_t e = 0; e < plan.routine.exercises.size(); ++e) {
        for (const Week& week : plan.weeks) {
            if (!week.has(e) || !week.doses[e].frequency) continue;
            const auto why = reason(**week.doses[e].frequency, plan.start.preferred);
            if (!why) continue;
            text += fmt::format("footplan: '{}' stays on its days{}: {}\n",
                                text::one_line(**plan.routine.exercises[e].name),
                                &week == &plan.weeks.front() ? "" : fmt::format(" in week {}", week.number), *why);
            break;
        }
    }
    return text;
}

}  // namespace footplan::app
