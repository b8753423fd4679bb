#include "export/markdown.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/uri.hpp"
#include "base/utf8.hpp"
#include "plan/duration.hpp"
#include "words/speaker.hpp"

namespace footplan::exporter {

namespace {

using words::label;

/// A box to tick, one for when one feels able, and a day off: characters that read well raw and rendered.
constexpr std::string_view box = "☐";
constexpr std::string_view optional_box = "(☐)";
constexpr std::string_view rest = "·";

/// A table whose columns are padded, so that it reads as one before it is rendered.
class Table {
public:
    void row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }

    std::string text() const {
        std::vector<std::size_t> widths(rows_.front().size(), 3);
        for (const auto& cells : rows_)
            for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], utf8::count(cells[i]));
        std::string result;
        for (std::size_t r = 0; r < rows_.size(); ++r) {
            result += line(rows_[r], widths);
            if (r == 0) result += rule(widths);
        }
        return result;
    }

private:
    static std::string line(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) {
        std::string result = "|";
        for (std::size_t i = 0; i < cells.size(); ++i)
            result += fmt::format(" {}{} |", cells[i], std::string(widths[i] - utf8::count(cells[i]), ' '));
        return result + "\n";
    }
    static std::string rule(const std::vector<std::size_t>& widths) {
        std::string result = "|";
        for (const std::size_t width : widths) result += fmt::format(" {} |", std::string(width, '-'));
        return result + "\n";
    }

    std::vector<std::vector<std::string>> rows_;
};

std::string boxes(const Times& times) {
    if (times.none()) return std::string(rest);
    std::vector<std::string_view> marks(static_cast<std::size_t>(times.required), box);
    marks.insert(marks.end(), static_cast<std::size_t>(times.optional), optional_box);
    return fmt::format("{}", fmt::join(marks, " "));
}

/// Writes one sheet; the parts stand in the order in which they are printed.
class MarkdownWriter {
public:
    MarkdownWriter(const Sheet& sheet, const words::Labels& labels, const std::vector<MarkdownFigure>* figures)
        : sheet_(sheet), routine_(sheet.plan.routine), labels_(labels), speaker_(labels), figures_(figures) {}

    std::string text() {
        head();
        for (const Week& week : sheet_.plan.weeks) this->week(week);
        legend();
        instructions();
        foot();
        return std::move(out_);
    }

private:
    void line(std::string_view text) { out_.append(text).append("\n"); }
    void paragraph(std::string_view text) { out_.append(text).append("\n\n"); }

    void head() {
        paragraph("# " + markdown_text(*routine_.title));
        if (!sheet_.for_name.empty()) paragraph(labels_.say(label("for"), {{"name", markdown_text(sheet_.for_name)}}));
        if (routine_.summary) paragraph(markdown_text(**routine_.summary));
        if (!routine_.precautions.empty()) {
            paragraph(fmt::format("**{}**", labels_.say(label("precautions"))));
            for (const auto& precaution : routine_.precautions) line("- " + markdown_text(*precaution));
            line("");
        }
    }

    std::string chosen_mark() const { return markdown_text(labels_.say(label("chosen-mark"))); }

    std::string heading(const Week& week) const {
        std::string text = labels_.say(label("week-of"), {{"week", std::to_string(week.number)},
                                                          {"weeks", std::to_string(sheet_.plan.weeks.size())}});
        if (week.days[0].date) text += ", " + speaker_.dates(*week.days[0].date, *week.days[6].date);
        return text;
    }

    std::string dose(const Week& week, std::size_t exercise) const {
        const ExerciseFacts& facts = sheet_.facts[exercise];
        const words::SpokenDose spoken = speaker_.dose(week.doses[exercise]);
        const auto marked = [&](const std::string& text, bool chosen) {
            return markdown_text(text) + (chosen ? " " + chosen_mark() : "");
        };
        return speaker_.clauses(
            {marked(spoken.amount, facts.amount_chosen), marked(spoken.frequency, facts.frequency_chosen)});
    }

    void week(const Week& week) {
        paragraph("## " + heading(week));
        Table table;
        std::vector<std::string> head{labels_.say(label("tick-each-time")), ""};
        for (const Day& day : week.days) head.push_back(day_heading(day));
        table.row(std::move(head));
        for (std::size_t e = 0; e < routine_.exercises.size(); ++e) {
            std::vector<std::string> cells{fmt::format("**{}**", markdown_text(**routine_.exercises[e].name)),
                                           dose(week, e)};
            for (std::size_t d = 0; d < week.days.size(); ++d) cells.push_back(boxes(week.times(e, d)));
            table.row(std::move(cells));
        }
        for (const auto& log : routine_.log)
            if (*log != Log::notes) table.row(log_row(*log));
        line(table.text());
    }

    std::string day_heading(const Day& day) const {
        const std::string name = speaker_.weekday_short(day.weekday);
        if (!day.date) return name;
        return fmt::format("{} {}", name, static_cast<unsigned>(std::chrono::year_month_day(*day.date).day()));
    }

    std::vector<std::string> log_row(Log log) const {
        std::vector<std::string> cells(9);
        cells[0] = log == Log::pain ? labels_.say(label("pain")) : labels_.say(label("minutes-taken"));
        return cells;
    }

    void legend() {
        std::vector<std::string> parts{fmt::format("{} {}", box, labels_.say(label("legend-box")))};
        const auto any_task = [&](const auto& wanted) {
            return std::ranges::any_of(sheet_.plan.weeks,
                                       [&](const Week& week) { return std::ranges::any_of(week.days, wanted); });
        };
        if (any_task([](const Day& day) {
                return std::ranges::any_of(day.tasks, [](const Task& task) { return task.times.optional > 0; });
            }))
            parts.push_back(fmt::format("{} {}", optional_box, labels_.say(label("legend-optional"))));
        if (any_task([&](const Day& day) { return day.tasks.size() < routine_.exercises.size(); }))
            parts.push_back(fmt::format("{} {}", rest, labels_.say(label("legend-rest"))));
        if (std::ranges::any_of(
                sheet_.facts, [](const ExerciseFacts& facts) { return facts.amount_chosen || facts.frequency_chosen; }))
            parts.push_back(labels_.say(label("legend-chosen"), {{"mark", chosen_mark()}}));
        paragraph(fmt::format("{}", fmt::join(parts, "; ")));
    }

    void instructions() {
        paragraph("## " + labels_.say(label("how-to")));
        for (std::size_t e = 0; e < routine_.exercises.size(); ++e) instruction(e);
    }

    void instruction(std::size_t index) {
        const Exercise& exercise = routine_.exercises[index];
        paragraph("### " + markdown_text(**exercise.name));
        if (figures_ && !(*figures_)[index].path.empty())
            paragraph(fmt::format("![{}](<{}>)", markdown_text((*figures_)[index].alt), (*figures_)[index].path));
        if (exercise.position) paragraph(markdown_text(**exercise.position));
        if (!exercise.equipment.empty()) {
            std::vector<std::string> things;
            for (const auto& thing : exercise.equipment) things.push_back(markdown_text(*thing));
            paragraph(labels_.say(label("equipment"), {{"equipment", speaker_.list(things)}}));
        }
        for (std::size_t s = 0; s < exercise.steps.size(); ++s)
            line(fmt::format("{}. {}", s + 1, markdown_text(*exercise.steps[s])));
        if (!exercise.steps.empty()) line("");
        for (const auto& caution : exercise.cautions)
            paragraph(labels_.say(label("caution"), {{"caution", markdown_text(*caution)}}));
        doses(index);
        sources(index);
    }

    /// The dose, and after it every change that a later week brings.
    void doses(std::size_t index) {
        std::string last;
        for (const Week& week : sheet_.plan.weeks) {
            const std::string spoken = dose(week, index);
            if (spoken == last) continue;
            const std::string text = words::sentence(spoken);
            paragraph(last.empty() ? fmt::format("**{}**", text)
                                   : labels_.say(label("from-week"), {{"week", std::to_string(week.number)},
                                                                      {"dose", fmt::format("**{}**", spoken)}}));
            last = spoken;
        }
        const Dose& first = sheet_.plan.weeks.front().doses[index];
        if (first.when) {
            std::vector<std::string> cues;
            for (const auto& cue : **first.when) cues.push_back(markdown_text(*cue));
            paragraph(labels_.say(label("when"), {{"cues", speaker_.list(cues)}}));
        }
        if (first.note) paragraph(markdown_text(**first.note));
    }

    void sources(std::size_t index) {
        for (const Publication& source : sheet_.facts[index].sources)
            paragraph(labels_.say(label("source"), {{"source", citation(source)}}));
    }

    std::string citation(const Publication& source) const {
        std::vector<std::string> parts;
        if (source.title) parts.push_back(markdown_text(**source.title));
        if (source.author) parts.push_back(markdown_text(**source.author));
        if (source.publisher) parts.push_back(markdown_text(**source.publisher));
        if (source.year) parts.push_back(std::to_string(**source.year));
        std::string text = parts.empty() ? markdown_text(source.id) : fmt::format("{}", fmt::join(parts, ", "));
        if (source.url)
            if (const std::string uri = safe_uri(**source.url); !uri.empty()) text += fmt::format(" <{}>", uri);
        return text;
    }

    void foot() {
        line(labels_.say(label("sheet-id"), {{"routine", markdown_text(routine_.id)}, {"version", sheet_.version}}));
    }

    const Sheet& sheet_;
    const Routine& routine_;
    const words::Labels& labels_;
    words::Speaker speaker_;
    const std::vector<MarkdownFigure>* figures_;
    std::string out_;
};

bool is_markup(char c) { return std::string_view("\\`*_[]<>|~&!").find(c) != std::string_view::npos; }

/// A colon or full stop that would make a link of a bare address.
bool begins_link(std::string_view text, std::size_t at) {
    if (text[at] == ':') return text.substr(at, 3) == "://";
    return text[at] == '.' && at >= 3 && text::lower(text.substr(at - 3, 3)) == "www";
}

/// Where the text, at the start of a line, would be a heading, a list or a rule: the character to escape.
std::size_t block_mark(std::string_view text) {
    if (text.empty()) return std::string_view::npos;
    if (std::string_view("#+-=").find(text[0]) != std::string_view::npos) return 0;
    const auto digits = text.find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string_view::npos && (text[digits] == '.' || text[digits] == ')')) return digits;
    return std::string_view::npos;
}

}  // namespace

std::string markdown_text(std::string_view text) {
    const std::string plain = text::one_line(text);
    const std::size_t mark = block_mark(plain);
    std::string result;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (is_markup(plain[i]) || i == mark || begins_link(plain, i)) result += '\\';
        result += plain[i];
    }
    return result;
}

std::string markdown(const std::vector<Sheet>& sheets, const words::Labels& labels,
                     const std::vector<std::vector<MarkdownFigure>>& figures) {
    std::string result;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (i > 0) result += "\n---\n\n";
        result += MarkdownWriter(sheets[i], labels, figures.empty() ? nullptr : &figures[i]).text();
    }
    return result;
}

}  // namespace footplan::exporter
