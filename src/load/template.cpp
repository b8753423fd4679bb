#include "load/load.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "load/file_kind.hpp"
#include "load/reader.hpp"
#include "template/template.hpp"
#include "vocabulary/template_keys.hpp"
#include "yaml/parse.hpp"

namespace footplan::load {

using namespace literals;
using vocabulary::BoxKey;
using vocabulary::ColorKey;
using vocabulary::FigureKey;
using vocabulary::Key;
using vocabulary::MarginKey;
using vocabulary::SizeKey;
using vocabulary::TemplateKey;
using yaml::Node;

namespace {

/// What a length must lie within, and why.
struct Bounds {
    Points min, max;
    std::string_view reason;
    bool or_none = false;
    /// What is smaller can be printed, and not every person reads or ticks it.
    Points easy{};
    std::string_view easy_reason{};
};

constexpr std::string_view least_type = "type under 9 pt is not read by those who hang the page up";
constexpr Bounds type_bounds{9_pt, 72_pt, least_type};
constexpr Bounds text_bounds{9_pt, 72_pt, least_type, false, 12_pt, "people past sixty read 12 pt or more with ease"};
constexpr Bounds small_bounds{9_pt,  72_pt, least_type,
                              false, 10_pt, "labels and page numbers are read at 10 pt or more"};
constexpr Bounds box_bounds{4.5_mm, 15_mm, "a box under 4.5 mm is not ticked with a pen",
                            false,  7_mm,  "a shaky hand ticks 7 mm or more"};
constexpr Bounds margin_bounds{5_mm, 50_mm, "printers leave 5 mm at each edge empty"};
constexpr Bounds punch_bounds{5_mm, 30_mm, "the holes of a folder lie within 12 mm of the edge", true};
constexpr Bounds figure_bounds{10_mm, 100_mm, "a picture under 10 mm shows nothing", true};

class TemplateReader {
public:
    explicit TemplateReader(Reader& reader) : reader_(reader) {}

    void read(const Node& root) {
        reader_.mapping(root, "a template", vocabulary::template_keys,
                        [&](const Key& key, const Node& value) { top(key, value); });
    }

    Template result;

private:
    void top(const Key& key, const Node& node) {
        switch (static_cast<TemplateKey>(key.id)) {
            case TemplateKey::version: reader_.number(node, key); break;
            case TemplateKey::title:
                if (auto title = reader_.text(node, key)) result.title = std::move(title->value);
                break;
            case TemplateKey::paper: choice(key, node, result.paper); break;
            case TemplateKey::orientation: choice(key, node, result.orientation); break;
            case TemplateKey::margins: margins(node); break;
            case TemplateKey::punch_margin: length(key, node, punch_bounds, result.punch_margin); break;
            case TemplateKey::sizes: sizes(node); break;
            case TemplateKey::colors: colors(node); break;
            case TemplateKey::boxes: boxes(node); break;
            case TemplateKey::figures: figures(node); break;
            case TemplateKey::parts: parts(key, node); break;
            case TemplateKey::fold: choice(key, node, result.fold); break;
            case TemplateKey::logo: result.logo = reader_.text(node, key); break;
            case TemplateKey::contact: result.contact = reader_.texts(node, key); break;
        }
    }

    void margins(const Node& node) {
        reader_.mapping(node, "the margins", vocabulary::margin_keys, [&](const Key& key, const Node& value) {
            auto& margins = result.margins;
            switch (static_cast<MarginKey>(key.id)) {
                case MarginKey::top: length(key, value, margin_bounds, margins.top); break;
                case MarginKey::right: length(key, value, margin_bounds, margins.right); break;
                case MarginKey::bottom: length(key, value, margin_bounds, margins.bottom); break;
                case MarginKey::left: length(key, value, margin_bounds, margins.left); break;
            }
        });
    }

    void sizes(const Node& node) {
        reader_.mapping(node, "the sizes", vocabulary::size_keys, [&](const Key& key, const Node& value) {
            auto& sizes = result.sizes;
            switch (static_cast<SizeKey>(key.id)) {
                case SizeKey::title: length(key, value, type_bounds, sizes.title); break;
                case SizeKey::heading: length(key, value, type_bounds, sizes.heading); break;
                case SizeKey::name: length(key, value, type_bounds, sizes.name); break;
                case SizeKey::text: length(key, value, text_bounds, sizes.text); break;
                case SizeKey::small: length(key, value, small_bounds, sizes.small); break;
            }
        });
    }

    void colors(const Node& node) {
        reader_.mapping(node, "the colours", vocabulary::color_keys, [&](const Key& key, const Node& value) {
            auto& colors = result.colors;
            switch (static_cast<ColorKey>(key.id)) {
                case ColorKey::ink: color(key, value, true, colors.ink); break;
                case ColorKey::muted: color(key, value, true, colors.muted); break;
                case ColorKey::accent: color(key, value, true, colors.accent); break;
                case ColorKey::rule: color(key, value, false, colors.rule); break;
                case ColorKey::light: color(key, value, false, colors.light); break;
            }
        });
    }

    void boxes(const Node& node) {
        reader_.mapping(node, "the boxes", vocabulary::box_keys, [&](const Key& key, const Node& value) {
            switch (static_cast<BoxKey>(key.id)) {
                case BoxKey::size: length(key, value, box_bounds, result.box); break;
                case BoxKey::sides: choice(key, value, result.sides); break;
            }
        });
    }

    void figures(const Node& node) {
        reader_.mapping(node, "the figures", vocabulary::figure_keys, [&](const Key& key, const Node& value) {
            switch (static_cast<FigureKey>(key.id)) {
                case FigureKey::row: length(key, value, figure_bounds, result.row_figure); break;
                case FigureKey::card: length(key, value, figure_bounds, result.card_figure); break;
            }
        });
    }

    void parts(const Key& key, const Node& node) {
        std::vector<Part> parts;
        const bool walked = reader_.list(node, key, [&](const Node& item) {
            const auto part = reader_.choice<Part>(item, key);
            if (!part) return;
            if (std::ranges::find(parts, part->value) != parts.end())
                reader_.report(rule("duplicate-value"), part->span, fmt::format("'{}' is given twice", item.text),
                               "keep one of them");
            else
                parts.push_back(part->value);
        });
        if (walked && node.items.empty())
            reader_.report(rule("empty-value"), node.span, "a template needs at least one part",
                           "write for example 'parts: [weeks, instructions]'");
        if (!parts.empty()) result.parts = std::move(parts);
    }

    template <class Enum>
    void choice(const Key& key, const Node& node, Enum& value) {
        if (const auto read = reader_.choice<Enum>(node, key)) value = read->value;
    }

    void length(const Key& key, const Node& node, const Bounds& bounds, Points& value) {
        const auto text = reader_.text(node, key);
        if (!text) return;
        const auto length = parse_length(**text);
        if (!length) {
            reader_.report(rule("bad-length"), text->span,
                           fmt::format("'{}' takes a length, not '{}'", key.name, **text),
                           fmt::format("write a number and its unit, mm, cm, in or pt: {}", key.example));
            return;
        }
        // A hair's breadth is the rounding of the units, not the author's.
        constexpr Points hair = 0.01_pt;
        if (bounds.or_none && *length == Points{}) {
            value = *length;
        } else if (*length + hair < bounds.min) {
            reader_.report(rule("bad-size"), text->span, fmt::format("'{}' is too small: {}", key.name, **text),
                           std::string(bounds.reason));
        } else if (*length - hair > bounds.max) {
            reader_.report(rule("bad-size"), text->span, fmt::format("'{}' is too large: {}", key.name, **text),
                           fmt::format("at most {:.0f} mm ({:.0f} pt)", bounds.max / 1_mm, bounds.max.value));
        } else {
            value = *length;
            if (*length + hair < bounds.easy)
                reader_.report(rule("small-size"), text->span, fmt::format("'{}' is small: {}", key.name, **text),
                               std::string(bounds.easy_reason));
        }
    }

    void color(const Key& key, const Node& node, bool is_read, page::Color& value) {
        const auto text = reader_.text(node, key);
        if (!text) return;
        const auto color = parse_color(**text);
        constexpr double least_contrast = 4.5;
        if (!color) {
            reader_.report(rule("bad-color"), text->span,
                           fmt::format("'{}' takes a colour, not '{}'", key.name, **text),
                           fmt::format("write red, green and blue as hexadecimal digits in quotes: {}", key.example));
        } else if (is_read && contrast_on_white(*color) < least_contrast) {
            reader_.report(rule("bad-color"), text->span,
                           fmt::format("'{}' is too light to be read on white paper: {}", key.name, **text),
                           fmt::format("its contrast is {:.1f} to 1; take a darker one, of at least {} to 1",
                                       contrast_on_white(*color), least_contrast));
        } else {
            value = *color;
        }
    }

    Reader& reader_;
};

}  // namespace

std::optional<Template> read_template(const TextFiles& texts, FileId file, std::string name, Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.count(Severity::error);
    const auto root = yaml::parse(texts, file, diagnostics);
    if (!root || is_another_kind(texts, file, FileKind::look, diagnostics)) return std::nullopt;
    Reader reader(texts, diagnostics);
    TemplateReader in(reader);
    in.result.name = std::move(name);
    in.read(*root);
    if (diagnostics.count(Severity::error) > before) return std::nullopt;
    return std::move(in.result);
}

}  // namespace footplan::load
