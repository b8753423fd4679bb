// What a PDF says when it is read aloud, as poppler hears it.

#include <doctest/doctest.h>

#include <regex>

#include "base/files.hpp"
#include "font/face.hpp"
#include "pdf/pdf.hpp"
#include "unit/pdf/command.hpp"

using namespace footplan;
using namespace footplan::page;
using namespace footplan::literals;

namespace {

const font::Family& font_family() {
    static const font::Family family = font::built_in();
    return family;
}

Text words(Points y, std::string text, bool goes_on = false) {
    Text run{{20_pt, y}, std::move(text), 12_pt, Weight::regular, {}, {}, 10_pt, 3_pt, goes_on};
    run.width = font_family().regular.width(run.text, 12_pt);
    return run;
}

/// A page whose first paragraphs are its own, and whose table of one row is that of all pages.
Page page_with(const std::vector<std::string>& own) {
    Page page;
    page.size = {400_pt, 600_pt};
    for (std::size_t i = 0; i < own.size(); ++i) {
        page.elements.push_back({Role::paragraph});
        page.tags.push_back({page.items.size(), page.elements.size() - 1});
        page.items.push_back(words(Points{20.0 + 20 * static_cast<double>(i)}, own[i]));
    }
    page.tags.push_back({page.items.size(), std::nullopt});
    page.parts.push_back(page.items.size());
    const std::size_t table = page.elements.size();
    page.elements.push_back({Role::table});
    page.elements.push_back({Role::row, 1, 1, {}, table});
    for (int day = 0; day < 7; ++day) {
        page.elements.push_back({Role::cell, 1, 1, "2 boxes", table + 1});
        page.tags.push_back({page.items.size(), page.elements.size() - 1});
        page.items.push_back(UnseenText{{Points{50.0 * day}, 300_pt}, "2 boxes", 12_pt, 0.5});
        page.items.push_back(TickBox{{{Points{50.0 * day}, 300_pt}, {20_pt, 20_pt}}, {}, {}, 1, 0, day, false});
    }
    page.tags.push_back({page.items.size(), std::nullopt});
    page.parts.push_back(page.items.size());
    page.items.push_back(words(590_pt, "page number"));
    return page;
}

Document document_of(std::vector<Page> pages) {
    Document document;
    document.title = "T";
    document.language = "en";
    document.fonts = {font_family().regular.bytes(), font_family().bold.bytes()};
    document.pages = std::move(pages);
    return document;
}

/// The texts that are read, in order.
std::vector<std::string> heard(const std::string& bytes) {
    const test::Folder folder;
    files::write_whole(folder.path("a.pdf"), bytes);
    const auto ran = folder.run("pdfinfo -struct-text a.pdf");
    CHECK(ran.exit_code == 0);
    CHECK(ran.err == "");
    std::vector<std::string> texts;
    const std::regex quoted("\"([^\n]*)\"");
    for (std::sregex_iterator at(ran.out.begin(), ran.out.end(), quoted), end; at != end; ++at)
        texts.push_back((*at)[1]);
    return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a part that recurs is read on each page, whatever stands before it") {
    const auto bytes = pdf::write(
        document_of({page_with({"one"}), page_with({}), page_with({"one", "two", "three"}), page_with({"four"})}));
    Texts wanted;
    for (const Texts& own : {Texts{"one"}, Texts{}, Texts{"one", "two", "three"}, Texts{"four"}}) {
        wanted.insert(wanted.end(), own.begin(), own.end());
        wanted.insert(wanted.end(), 7, "2 boxes");
    }
    CHECK(heard(bytes) == wanted);
}

TEST_CASE("a part that recurs is written once") {
    const auto size = [](std::size_t pages) {
        return pdf::write(document_of(std::vector<Page>(pages, page_with({"one"})))).size();
    };
    // A page more costs its own text and the tree of what it says, not the table that is drawn.
    CHECK(size(20) - size(19) < 2'000);
}

TEST_CASE("lines of one sentence are read with blanks between them") {
    Page page;
    page.size = {400_pt, 600_pt};
    page.elements = {{Role::heading}, {Role::paragraph}};
    page.items = {words(20_pt, "Title"), words(40_pt, "10 times,", true), words(60_pt, "each foot")};
    page.tags = {{0, 0}, {1, 1}};
    CHECK(heard(pdf::write(document_of({page}))) == Texts{"Title", "10 times, each foot"});
}

TEST_CASE("panels are read in their order") {
    Page sheet;
    sheet.size = {400_pt, 600_pt};
    for (const char* const text : {"first", "second"}) {
        Panel panel{{}, {200_pt, 300_pt}, sheet.panels.empty() ? 2 : 0, {words(20_pt, text)}};
        panel.elements = {{Role::paragraph}};
        panel.tags = {{0, 0}};
        sheet.panels.push_back(panel);
    }
    CHECK(heard(pdf::write(document_of({sheet}))) == Texts{"first", "second"});
}
