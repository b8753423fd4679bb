#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "check/verdict.hpp"
#include "cli/lookup.hpp"
#include "load/load.hpp"

namespace footplan::cli {

namespace {

/// Ids of sources of one kind.
struct OfKind {
    std::optional<PublicationKind> kind;
    std::vector<std::string> ids;
};

/// In the order of the kinds, trials first; those that do not say their kind last.
std::vector<OfKind> by_kind(const Routine& routine, Library& library, const std::vector<std::string>& ids) {
    std::vector<OfKind> groups;
    for (const PublicationKind kind : all_publication_kinds) groups.push_back({kind, {}});
    groups.push_back({});
    for (const std::string& id : ids) {
        const Publication* const source = find_source(routine, library, id);
        const auto kind = source && source->kind ? std::optional(**source->kind) : std::nullopt;
        auto& known = std::ranges::find(groups, kind, &OfKind::kind)->ids;
        if (std::ranges::find(known, id) == known.end()) known.push_back(id);
    }
    std::erase_if(groups, [](const OfKind& of) { return of.ids.empty(); });
    return groups;
}

std::string joined(const std::vector<std::string>& parts) {
    const std::vector<std::string_view> views(parts.begin(), parts.end());
    return text::list(views, "and");
}

std::string kind_name(const OfKind& of) {
    const std::string_view name = of.kind ? name_of(*of.kind) : "source";
    return fmt::format("{}{}", name, of.ids.size() == 1 ? "" : "s");
}

/// The sources that the routine or its exercises name.
std::vector<std::string> followed(const Routine& routine) {
    std::vector<std::string> ids;
    for (const Exercise& exercise : routine.exercises)
        if (const auto& source = source_of(routine, exercise)) ids.push_back(**source);
    return ids;
}

/// "trials a and b"; of a routine that names none, what its doses are compared with: "compared with articles".
std::string sources_of(const Routine& routine, Library& library) {
    std::vector<std::string> parts;
    for (const OfKind& of : by_kind(routine, library, followed(routine)))
        parts.push_back(fmt::format("{} {}", kind_name(of), joined(of.ids)));
    if (!parts.empty()) return joined(parts);
    std::vector<std::string> ids;
    for (const Exercise& exercise : routine.exercises)
        std::ranges::copy(cited_sources(routine, exercise), std::back_inserter(ids));
    for (const OfKind& of : by_kind(routine, library, ids)) parts.push_back(kind_name(of));
    return parts.empty() ? "no source" : fmt::format("compared with {}", joined(parts));
}

Row row_of(app::Workspace& workspace, const std::string& id, std::string& complaint) {
    auto routine = load::routine(workspace.texts, *workspace.library.routine(id), id, workspace.diagnostics);
    if (!routine) return {id, ""};
    // What does not resolve is reported by 'check', not by a list.
    Diagnostics ignored;
    resolve(*routine, workspace.library, ignored);
    if (routine->complaint) complaint = text::one_line(**routine->complaint);
    const std::string sources = sources_of(*routine, workspace.library);
    return {id, *routine->title, false, fmt::format("{} ({})", *routine->title, sources), {{"source", sources}}};
}

struct Group {
    std::string complaint;
    std::vector<Row> rows;
};

}  // namespace

std::vector<Row> routine_list(app::Workspace& workspace) {
    std::vector<Group> groups;
    for (const std::string& id : workspace.library.routine_ids()) {
        std::string complaint;
        Row row = row_of(workspace, id, complaint);
        const auto is_same = [&](const Group& group) { return text::lower(group.complaint) == text::lower(complaint); };
        auto group = std::ranges::find_if(groups, is_same);
        if (group == groups.end()) group = groups.insert(group, {std::move(complaint), {}});
        group->rows.push_back(std::move(row));
    }
    // By name, those without a complaint last.
    std::ranges::stable_sort(groups, {}, [](const Group& group) {
        return std::pair(group.complaint.empty(), text::lower(group.complaint));
    });
    std::vector<Row> rows;
    for (Group& group : groups) {
        rows.push_back({group.complaint.empty() ? "for no one complaint" : std::move(group.complaint), "", true});
        std::ranges::move(group.rows, std::back_inserter(rows));
    }
    return rows;
}

}  // namespace footplan::cli
