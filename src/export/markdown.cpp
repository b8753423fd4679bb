#include "export/plan.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/uri.hpp"
#include "export/markdown_text.hpp"
#include "words/speaker.hpp"
#include "words/spoken.hpp"

namespace footplan::exporter {

namespace {

using words::label;
using words::Said;
using words::SpokenCard;
using words::SpokenExercise;
using words::SpokenWeek;

/// A box to tick, one for when you feel able, a day of your choice and a day off: characters that read well raw and
/// rendered.
constexpr std::string_view box = "☐";
constexpr std::string_view optional_box = "(☐)";
constexpr std::string_view open_day = "○";
constexpr std::string_view rest = "·";
/// In a cell, where a line of its own would end the row.
constexpr std::string_view line_break = "<br>";
constexpr std::string_view line_to_fill = "\\_\\_\\_\\_\\_\\_\\_\\_";

/// The boxes of a day; beside those that cues label their words.
std::string boxes(const Times& times, const std::vector<std::string>& cues) {
    if (times.open) return std::string(open_day);
    if (times.none()) return std::string(rest);
    std::vector<std::string> marks;
    for (int i = 0; i < times.boxes(); ++i) {
        marks.emplace_back(i < times.required ? box : optional_box);
        if (const auto at = static_cast<std::size_t>(i); at < cues.size())
            marks.back() += " " + markdown_text(cues[at]);
    }
    return fmt::format("{}", fmt::join(marks, cues.empty() ? " " : line_break));
}

std::string_view sign_of(words::LegendEntry::Sign sign) {
    using Sign = words::LegendEntry::Sign;
    switch (sign) {
        case Sign::box: return box;
        case Sign::optional: return optional_box;
        case Sign::open: return open_day;
        case Sign::rest: return rest;
        case Sign::text: break;
    }
    return {};
}

/// Writes one sheet; the parts are in the order in which they are printed.
class MarkdownWriter {
public:
    MarkdownWriter(const Sheet& sheet, const words::Labels& labels, const std::vector<MarkdownFigure>* figures)
        : sheet_(sheet),
          routine_(sheet.plan.routine),
          labels_(labels),
          speaker_(labels),
          spoken_(words::speak(sheet, labels)),
          figures_(figures) {}

    std::string text() {
        head();
        for (std::size_t w = 0; w < spoken_.weeks.size(); ++w) week(spoken_.weeks[w], sheet_.plan.weeks[w]);
        legend();
        paragraph("## " + labels_.say(label("how-to")));
        for (const SpokenCard& card : spoken_.cards) instruction(card);
        line(labels_.say(label("sheet-id"), {{"routine", markdown_text(routine_.id)}, {"version", sheet_.version}}));
        return std::move(out_);
    }

private:
    void line(std::string_view text) { out_.append(text).append("\n"); }
    void paragraph(std::string_view text) {
        if (!text.empty()) out_.append(text).append("\n\n");
    }
    void said(const std::string& text) { paragraph(markdown_text(text)); }

    void head() {
        paragraph("# " + markdown_text(spoken_.title));
        said(spoken_.for_name);
        said(spoken_.summary);
        std::string about = labels_.say(label("end"), {{"text", spoken_.length}});
        for (const std::string& text : {spoken_.length_remark, spoken_.claim, spoken_.afterwards})
            about = speaker_.sentences(about, text);
        for (const std::string& minutes : spoken_.minutes) about = speaker_.sentences(about, minutes);
        said(about);
        if (spoken_.precautions.empty()) return;
        paragraph(fmt::format("**{}**", labels_.say(label("precautions"))));
        for (const std::string& precaution : spoken_.precautions) line("- " + markdown_text(precaution));
        line("");
    }

    /// Sentences in a row, in bold those that are new since the week before.
    std::string sentences(const std::vector<Said>& all) const {
        std::string result;
        for (const Said& one : all) {
            const std::string text = markdown_text(one.text);
            result = speaker_.sentences(result, one.changed ? fmt::format("**{}**", text) : text);
        }
        return result;
    }

    void week(const SpokenWeek& spoken, const Week& week) {
        paragraph("## " + spoken.heading + (spoken.dates.empty() ? "" : ", " + spoken.dates));
        MarkdownTable table;
        std::vector<std::string> head{labels_.say(label("tick-each-time")), ""};
        for (const Day& day : week.days) head.push_back(day_heading(day));
        table.row(std::move(head));
        for (const SpokenExercise& exercise : spoken.exercises) {
            std::string name = fmt::format("**{}**", markdown_text(exercise.name));
            if (!exercise.added.empty()) name += fmt::format(" ({})", exercise.added);
            std::vector<std::string> cells{name, sentences(exercise.all())};
            // Where cues are the schedule each box has its words; else the row says them in the order of its boxes.
            const bool of_cues = !week.doses[exercise.exercise].frequency;
            for (std::size_t d = 0; d < week.days.size(); ++d)
                cells.push_back(
                    boxes(week.times(exercise.exercise, d), of_cues ? exercise.box_cues : std::vector<std::string>()));
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
        std::vector<std::string> parts;
        for (const words::LegendEntry& entry : spoken_.legend) {
            const std::string text = markdown_text(entry.words);
            const std::string_view sign = sign_of(entry.sign);
            parts.push_back(sign.empty() ? text : fmt::format("{} {}", sign, text));
        }
        const auto has_changed = [](const SpokenWeek& week) {
            return std::ranges::any_of(week.exercises, &SpokenExercise::has_changed);
        };
        if (std::ranges::any_of(spoken_.weeks, has_changed)) parts.push_back(labels_.say(label("legend-changed")));
        paragraph(fmt::format("{}", fmt::join(parts, "; ")));
    }

    void instruction(const SpokenCard& card) {
        paragraph("### " + markdown_text(card.name));
        if (figures_ && !(*figures_)[card.exercise].path.empty()) {
            const MarkdownFigure& figure = (*figures_)[card.exercise];
            const std::string words =
                figure.alt.empty() ? labels_.say(label("picture-of"), {{"what", card.name}}) : figure.alt;
            paragraph(fmt::format("![{}](<{}>)", markdown_alt(words), path_reference(figure.path)));
        }
        said(card.position);
        said(card.equipment);
        for (std::size_t s = 0; s < card.steps.size(); ++s)
            line(fmt::format("{}. {}", s + 1, markdown_text(card.steps[s])));
        if (!card.steps.empty()) line("");
        for (const std::string& remark : card.remarks) said(remark);
        said(card.cautions);
        said(card.when_done);
        dose(card);
        for (const std::size_t source : card.sources) {
            const std::string uri = safe_uri(spoken_.sources[source].url);
            paragraph(labels_.say(label("source"), {{"source", markdown_text(spoken_.sources[source].text)}}) +
                      (uri.empty() ? "" : fmt::format(" <{}>", uri)));
        }
    }

    /// The dose in bold, then each change with its weeks and the steps that no calendar knows.
    void dose(const SpokenCard& card) {
        std::vector<Said> amounts = card.first.all();
        std::erase_if(amounts, [](const Said& one) { return is_author_s(one.topic); });
        paragraph(fmt::format("**{}**", sentences(amounts)));
        for (const auto* const text : {&card.first.cues, &card.first.note})
            if (*text) said((*text)->text);
        changes(card);
        for (const words::SpokenStep& step : card.next_steps)
            paragraph(fmt::format("{} {} {}", markdown_text(step.text), markdown_text(step.reached), line_to_fill));
    }
    static bool is_author_s(words::Topic topic) { return topic == words::Topic::cues || topic == words::Topic::note; }

    void changes(const SpokenCard& card) {
        if (card.changes.empty()) return;
        MarkdownTable table;
        table.row({labels_.say(label("weeks-column")), labels_.say(label("changes-column"))});
        for (const words::SpokenChange& change : card.changes)
            table.row({markdown_text(change.weeks), markdown_text(change.what)});
        line(table.text());
    }

    const Sheet& sheet_;
    const Routine& routine_;
    const words::Labels& labels_;
    words::Speaker speaker_;
    words::SpokenPlan spoken_;
    const std::vector<MarkdownFigure>* figures_;
    std::string out_;
};

}  // namespace

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
