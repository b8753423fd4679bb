#include "pdf/pdf.hpp"

#include <cassert>
#include <utility>
#include <vector>

#include "pdf/haru.hpp"
#include "pdf/navigation.hpp"
#include "pdf/object_streams.hpp"
#include "pdf/page_writer.hpp"
#include "pdf/recurring.hpp"

namespace footplan::pdf {

struct Writer::State {
    Haru haru;
    Recurring recurring;
    /// Once there are fonts, which the first document brings.
    std::unique_ptr<Shared> shared;
    Navigation navigation;
    std::size_t documents = 0;
};

namespace {

void renumber(std::vector<page::Item>& items, const std::vector<std::size_t>& numbers) {
    for (page::Item& item : items)
        if (auto* const use = std::get_if<page::FigureUse>(&item)) use->figure = numbers.at(use->figure);
}

/// Gives the pictures of the document the numbers that they have in the file.
void renumber(page::Document& document, Figures& figures) {
    std::vector<std::size_t> numbers;
    for (const page::SharedFigure& figure : document.figures) numbers.push_back(figures.add(figure));
    for (page::Page& page : document.pages) {
        renumber(page.items, numbers);
        for (page::Panel& panel : page.panels) renumber(panel.items, numbers);
    }
}

}  // namespace

Writer::Writer() : state_(std::make_unique<State>()) {}
Writer::~Writer() = default;

void Writer::add(page::Document document) {
    auto& [haru, recurring, shared, navigation, documents] = *state_;
    ++documents;
    if (!shared) {
        describe(haru, document);
        shared.reset(new Shared{
            EmbeddedFonts(haru, document.fonts), Figures(haru), Boxes(haru), Structure(haru), Fields(haru), {}});
    }
    renumber(document, shared->figures);
    const auto whole = std::make_shared<const page::Document>(std::move(document));
    const auto parts = recurring.add(whole);
    shared->parts.resize(recurring.count());
    std::vector<HPDF_Page> pages;
    for (std::size_t i = 0; i < whole->pages.size(); ++i)
        pages.push_back(PageWriter(haru, *shared).write(whole->pages[i], (*parts)[i]));
    navigation.add(haru, *whole, pages);
}

std::size_t Writer::pages() const { return state_->navigation.pages(); }

std::string Writer::finish() {
    auto& [haru, recurring, shared, navigation, documents] = *state_;
    assert(shared && "a file has pages");
    shared->fonts.finish();
    shared->fields.finish();
    shared->structure.finish();
    navigation.finish(haru);
    // One plan is small; packing it would take a tenth of the time in which it is made.
    return documents > 1 ? with_object_streams(haru.save()) : haru.save();
}

std::string write(const page::Document& document) {
    Writer writer;
    writer.add(document);
    return writer.finish();
}

}  // namespace footplan::pdf
