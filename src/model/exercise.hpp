#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/dose.hpp"

namespace footplan {

/// The T of FITT. Rest days depend on it.
enum class ExerciseType { strength, stretch, mobility, massage, balance };

constexpr std::array<std::string_view, 5> type_names{"strength", "stretch", "mobility", "massage", "balance"};
constexpr std::string_view name_of(ExerciseType type) { return type_names[static_cast<std::size_t>(type)]; }

/// What kind of publication a source is: how much weight its doses carry.
enum class PublicationKind { trial, guideline, programme, leaflet, article };

constexpr std::array<std::string_view, 5> publication_kind_names{"trial", "guideline", "programme", "leaflet",
                                                                 "article"};
constexpr std::array<PublicationKind, 5> all_publication_kinds{PublicationKind::trial, PublicationKind::guideline,
                                                               PublicationKind::programme, PublicationKind::leaflet,
                                                               PublicationKind::article};
constexpr std::string_view name_of(PublicationKind kind) {
    return publication_kind_names[static_cast<std::size_t>(kind)];
}

using Texts = std::vector<Placed<std::string>>;

/// A dose that one published source states for an exercise, and no more.
struct Documented {
    Placed<std::string> source;
    /// Tells several doses of one source apart, such as the arms of a trial.
    std::optional<Placed<std::string>> group{};
    /// The weeks of the source's programme in which the exercise is done.
    std::optional<Placed<WeekRange>> weeks{};
    Dose dose;
    std::vector<Progression> progression{};
    /// After `resolve`: what its source is, if that says so.
    std::optional<PublicationKind> kind{};
};

/// Of an exercise that takes the place of another: which step of which exercise brings it.
struct Succession {
    /// Index into the routine's exercises.
    std::size_t exercise = 0;
    /// Index into that exercise's progression.
    std::size_t step = 0;
};

/// What a side of it is of, if nobody says so.
constexpr BodyPart default_part = BodyPart::foot;

/// An exercise of the library or of a routine. In a routine an entry may refer
/// to one of the library and give only what differs: then `reference` is its id.
struct Exercise {
    /// Library: the file's name. Routine: the referred id, or for one of its own its name as an id.
    std::string id;
    std::optional<Placed<std::string>> reference;
    /// In a routine: id of the source whose dose this exercise follows, if it is not the routine's.
    std::optional<Placed<std::string>> source{};
    std::optional<Placed<std::string>> name;
    std::optional<Placed<ExerciseType>> type;
    std::optional<Placed<std::string>> position;
    std::optional<Placed<std::string>> figure;
    std::optional<Placed<BodyPart>> part;
    /// Where one should feel it.
    std::optional<Placed<std::string>> feel;
    /// In a routine: the weeks in which it is done at all.
    std::optional<Placed<WeekRange>> weeks;
    Texts also_called;
    Texts equipment;
    Texts steps;
    Texts cautions;
    std::vector<Documented> documented;
    Dose dose;
    std::vector<Progression> progression;
    /// After `resolve`: set for an exercise that no entry of the routine is, but a step of a progression.
    std::optional<Succession> follows{};
    /// All that its author wrote; in a routine, of the entry.
    Span span;
    /// Keys that its author gave as an empty list: nothing is taken for them from the library or a base.
    std::vector<std::string_view> emptied{};
};

inline BodyPart part_of(const Exercise& exercise) { return exercise.part ? **exercise.part : default_part; }

}  // namespace footplan
