#include "pdf/pdf.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include <jpeglib.h>

#include "base/files.hpp"
#include "font/face.hpp"
#include "unit/pdf/command.hpp"

namespace footplan {
namespace {

using namespace page;
using namespace literals;

constexpr Size a4{595.28_pt, 841.89_pt};
constexpr Color teal{0, 107, 107};

const font::Family& fonts() {
    static const font::Family family = font::built_in();
    return family;
}

Text text(Points x, Points y, std::string words, Points size = 12_pt, Weight weight = Weight::regular) {
    const font::Face& face = weight == Weight::bold ? fonts().bold : fonts().regular;
    Text item{{x, y}, std::move(words), size, weight, {}, {}, face.ascent(size), face.descent(size)};
    item.width = face.width(item.text, size);
    return item;
}

Document document() {
    Document doc;
    doc.title = "Foot basics";
    doc.language = "en";
    doc.fonts = {fonts().regular.bytes(), fonts().bold.bytes()};
    return doc;
}

FigurePath path(std::vector<Segment> segments, std::optional<Color> fill, std::optional<Color> stroke, double width) {
    FigurePath made;
    made.segments = std::move(segments);
    made.fill = fill;
    made.stroke = stroke;
    made.stroke_width = width;
    return made;
}

/// A red triangle that points down with a black square in it, and an arc below.
Drawing drawing() {
    Drawing d{200, 100, {}};
    d.paths = {path({MoveTo{10, 10}, LineTo{190, 10}, LineTo{100, 90}, Close{}}, Color{200, 40, 40}, Color{}, 4),
               path({MoveTo{10, 95}, CurveTo{60, 60, 140, 60, 190, 95}}, std::nullopt, teal, 3),
               path({MoveTo{90, 30}, LineTo{110, 30}, LineTo{110, 50}, LineTo{90, 50}, Close{}}, Color{}, {}, 1)};
    d.paths[0].join = Join::round;
    d.paths[1].cap = Cap::round;
    return d;
}

/// Blue, fading out from left to right.
Pixels pixels() {
    Pixels p{64, 32, {}, {}};
    for (int y = 0; y < p.height; ++y)
        for (int x = 0; x < p.width; ++x) {
            p.rgb.insert(p.rgb.end(), {20, 60, 220});
            p.alpha.push_back(static_cast<std::uint8_t>(255 - 4 * x));
        }
    return p;
}

Jpeg jpeg(int width, int height) {
    jpeg_compress_struct codec{};
    jpeg_error_mgr errors{};
    codec.err = jpeg_std_error(&errors);
    jpeg_create_compress(&codec);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&codec, &bytes, &size);
    codec.image_width = static_cast<JDIMENSION>(width);
    codec.image_height = static_cast<JDIMENSION>(height);
    codec.input_components = 3;
    codec.in_color_space = JCS_RGB;
    jpeg_set_defaults(&codec);
    jpeg_start_compress(&codec, TRUE);
    for (int y = 0; y < height; ++y) {
        std::vector<JSAMPLE> row;
        for (int x = 0; x < width; ++x) row.insert(row.end(), {static_cast<JSAMPLE>(255 * y / height), 160, 40});
        JSAMPROW rows[] = {row.data()};
        jpeg_write_scanlines(&codec, rows, 1);
    }
    jpeg_finish_compress(&codec);
    Jpeg made{width, height, std::string(reinterpret_cast<char*>(bytes), size)};
    jpeg_destroy_compress(&codec);
    std::free(bytes);
    return made;
}

/// All that a page can hold, in two pages and a booklet's sheet.
Document everything() {
    Document doc = document();
    doc.title = "Fußübungen – Zehen";
    doc.author = "Dr. Ana Núñez";
    doc.subject = "Weekly checklist";
    doc.language = "de-AT";
    doc.exact_size = true;
    for (Figure figure : {Figure{drawing(), "A triangle (red)"}, Figure{pixels(), ""}, Figure{jpeg(40, 20), "Ein Fuß"}})
        doc.figures.push_back(std::make_shared<const Figure>(std::move(figure)));

    Page first{a4, {}, {}, "Week 1"};
    first.items = {
        text(20_mm, 30_mm, "Fußübungen, café, naïve", 24_pt, Weight::bold),
        text(20_mm, 40_mm, "Ελληνικά: πόδι, δάχτυλα"),
        text(20_mm, 46_mm, "Русский: стопа, пальцы"),
        text(20_mm, 52_mm, "5 × 10 – “hold” (3 s) \\ 100 %"),
        Line{{20_mm, 60_mm}, {190_mm, 60_mm}, {0.5_pt, teal, {}}},
        Line{{20_mm, 64_mm}, {190_mm, 64_mm}, {1_pt, {}, 2.5_pt}},
        Shape{{{20_mm, 70_mm}, {60_mm, 20_mm}}, 3_mm, Stroke{1_pt, teal, {}}, Color{230, 242, 242}},
        Shape{{{90_mm, 70_mm}, {60_mm, 20_mm}}, {}, std::nullopt, Color{220, 220, 220}},
        text(24_mm, 82_mm, "in a card"),
        TickBox{{{20_mm, 100_mm}, {5_mm, 5_mm}}, 0.8_mm, {0.9_pt, {}, {}}, 1, 0, 0, false},
        TickBox{{{30_mm, 100_mm}, {5_mm, 5_mm}}, 0.8_mm, {0.9_pt, {}, 1.5_pt}, 1, 0, 1, true},
        FigureUse{{{20_mm, 115_mm}, {80_mm, 40_mm}}, 0},
        FigureUse{{{110_mm, 115_mm}, {80_mm, 40_mm}}, 1},
        FigureUse{{{20_mm, 165_mm}, {40_mm, 20_mm}}, 2},
        text(20_mm, 200_mm, "https://example.org/a page?q=ü"),
        Link{{{20_mm, 195_mm}, {80_mm, 7_mm}}, "https://example.org/a page?q=(ü)"},
        Link{{{20_mm, 205_mm}, {80_mm, 7_mm}}, "javascript:alert(1)"},
    };
    // The triangle is content, all else decoration.
    first.elements = {{Role::figure, 1, 1, "A triangle (red)"}};
    first.tags = {{11, 0}, {12, std::nullopt}};
    Page second{a4, {}, {}, "Cards"};
    second.items = {text(20_mm, 30_mm, "Second page"), FigureUse{{{20_mm, 40_mm}, {40_mm, 20_mm}}, 0}};
    Page sheet{{a4.height, a4.width}, {}, {}, ""};
    for (int turns = 0; turns < 4; ++turns) {
        Panel panel{{20_mm + 65_mm * turns, 30_mm}, {60_mm, 80_mm}, turns, {}};
        panel.items = {
            Shape{{{}, panel.size}, 2_mm, Stroke{0.5_pt, {}, {}}, std::nullopt},
            text(5_mm, 12_mm, "Turned " + std::to_string(turns), 16_pt),
            FigureUse{{{5_mm, 20_mm}, {40_mm, 20_mm}}, 0},
            Link{{{5_mm, 6_mm}, {30_mm, 8_mm}}, "mailto:praxis@example.org"},
            Shape{{{5_mm, 6_mm}, {30_mm, 8_mm}}, {}, Stroke{0.3_pt, teal, {}}, std::nullopt},
        };
        sheet.panels.push_back(panel);
    }
    doc.pages = {first, second, sheet};
    doc.outline = {{"Week 1 – Füße", 0, 20_mm, 0}, {"Toe press", 0, 60_mm, 1}, {"Cards", 1, 20_mm, 0}};
    return doc;
}

/// The PDF of a document in a folder, and the programs that judge it.
struct Written {
    explicit Written(const Document& doc) : bytes(pdf::write(doc)) { files::write_whole(folder.path("a.pdf"), bytes); }

    /// What the program prints, which must end well and complain of nothing.
    std::string quiet(const std::string& line) const {
        CAPTURE(line);
        const auto ran = folder.run(line);
        CHECK(ran.exit_code == 0);
        CHECK(ran.err == "");
        return ran.out;
    }

    test::Folder folder;
    std::string bytes;
};

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> found;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) found.push_back(line);
    return found;
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// A plain image of a page, in 8 bits of red, green and blue, at 72 dots an inch.
struct Image {
    int width = 0, height = 0;
    std::string rgb;

    Color at(double x, double y) const {
        const auto i =
            3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x));
        const auto byte = [&](std::size_t n) { return static_cast<std::uint8_t>(rgb.at(i + n)); };
        return {byte(0), byte(1), byte(2)};
    }
};

Image image(const Written& written, int page) {
    (void)written.quiet("pdftoppm -r 72 -singlefile -f " + std::to_string(page) + " a.pdf page");
    const std::string ppm = files::read(written.folder.path("page.ppm"), 100'000'000);
    Image made;
    int most = 0, header = 0;
    REQUIRE(std::sscanf(ppm.c_str(), "P6 %d %d %d%n", &made.width, &made.height, &most, &header) == 3);
    made.rgb = ppm.substr(static_cast<std::size_t>(header) + 1);
    return made;
}

bool near(Color a, Color b) { return std::abs(a.r - b.r) < 12 && std::abs(a.g - b.g) < 12 && std::abs(a.b - b.b) < 12; }

}  // namespace

TEST_CASE("no program complains of the PDF") {
    const Written written(everything());
    CHECK(contains(written.quiet("qpdf --check a.pdf"), "No syntax or stream encoding errors found"));
    CHECK(written.quiet("gs -q -dNOPAUSE -dBATCH -dPDFSTOPONWARNING -sDEVICE=nullpage a.pdf") == "");
    (void)written.quiet("mutool draw -N -q -F trace -o trace.txt a.pdf");
    CHECK(contains(written.quiet("mutool info a.pdf"), "Pages: 3"));
    (void)written.quiet("pdftocairo -png -r 20 a.pdf out");
}

TEST_CASE("the same document gives the same bytes") { CHECK(pdf::write(everything()) == pdf::write(everything())); }

TEST_CASE("the file holds no date and no identifier") {
    const Written written(everything());
    const std::string plain = written.quiet("qpdf --qdf --static-id --object-streams=disable a.pdf -");
    CHECK(contains(plain, "/Producer"));
    CHECK_FALSE(contains(plain, "Date"));
    CHECK_FALSE(contains(written.bytes, "/ID"));
}

TEST_CASE("text comes back as it was written, in order") {
    const Written written(everything());
    const auto got = lines(written.quiet("pdftotext -l 1 a.pdf -"));
    const std::vector<std::string> wanted{"Fußübungen, café, naïve", "Ελληνικά: πόδι, δάχτυλα",
                                          "Русский: стопа, пальцы", "5 × 10 – “hold” (3 s) \\ 100 %", "in a card"};
    std::vector<std::string> found;
    for (const auto& line : got)
        if (std::ranges::find(wanted, line) != wanted.end()) found.push_back(line);
    CHECK(found == wanted);
    CHECK(contains(written.quiet("mutool draw -N -q -F txt -o - a.pdf 1"), "Русский: стопа, пальцы"));
}

TEST_CASE("every character of the built-in font comes back") {
    Document doc = document();
    Page page{a4, {}, {}, ""};
    std::string wanted;
    double y = 40;
    std::string line;
    const auto flush = [&] {
        page.items.emplace_back(text(20_mm, Points{y}, line));
        wanted += line + "\n";
        line.clear();
        y += 20;
    };
    int on_line = 0;
    for (char32_t c = 0x21; c < 0x250; ++c) {
        if (!fonts().regular.covers(c) || c == 0xAD || c == 0xA0) continue;
        line += c < 0x80 ? std::string{static_cast<char>(c)}
                         : std::string{static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
        if (++on_line % 30 == 0) flush();
    }
    flush();
    doc.pages = {page};
    const Written written(doc);
    // One character more than fits a block of the map, and more than one block.
    CHECK(on_line > 300);
    std::string got;
    for (const auto& row : lines(written.quiet("pdftotext -raw a.pdf -")))
        if (!row.empty() && row != "\f") got += row + "\n";
    CHECK(got == wanted);
}

TEST_CASE("fonts are embedded, cut and mapped to Unicode, and only those that are used") {
    const auto rows = [](const Document& doc) {
        auto all = lines(Written(doc).quiet("pdffonts a.pdf"));
        REQUIRE(all.size() >= 2);
        all.erase(all.begin(), all.begin() + 2);
        return all;
    };
    const auto both = rows(everything());
    REQUIRE(both.size() == 2);
    for (const auto& row : both) {
        CAPTURE(row);
        CHECK(contains(row, "CID TrueType"));
        CHECK(contains(row, "Identity-H       yes yes yes"));
        CHECK(row.substr(6, 10) == "+NotoSans-");
        CHECK(std::ranges::all_of(row.substr(0, 6), [](char c) { return c >= 'A' && c <= 'Z'; }));
    }
    Document doc = document();
    doc.pages = {{a4, {text(20_mm, 20_mm, "not bold")}, {}, ""}};
    REQUIRE(rows(doc).size() == 1);
    CHECK(contains(rows(doc).front(), "NotoSans-Regular"));
    doc.pages = {{a4, {}, {}, ""}};
    CHECK(rows(doc).empty());
}

TEST_CASE("text is drawn as wide as it was measured") {
    const Text run = text(50_pt, 100_pt, "Wide enough to show an error", 40_pt);
    Document doc = document();
    doc.pages = {{{800_pt, 200_pt}, {run}, {}, ""}};
    const std::string box = Written(doc).quiet("pdftotext -bbox a.pdf -");
    double left = 1e9, right = 0;
    for (const auto& line : lines(box)) {
        double x_min = 0, y_min = 0, x_max = 0;
        if (std::sscanf(line.c_str(), " <word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\"", &x_min, &y_min, &x_max) != 3)
            continue;
        left = std::min(left, x_min);
        right = std::max(right, x_max);
    }
    CHECK(left == doctest::Approx(50).epsilon(0.0005));
    CHECK(right - left == doctest::Approx(run.width.value).epsilon(0.0005));
}

TEST_CASE("a TrueType font of one's own is cut and embedded") {
    // 2,048 units an em, composed glyphs and a character map of format 12.
    const font::Face face(SharedBytes(files::read("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 10'000'000)),
                          "DejaVuSans.ttf");
    Document doc = document();
    doc.fonts = {face.bytes(), face.bytes()};
    const std::string words = "Ǻéñ Ж ☐ 𝔸 x";
    const Text run{{50_pt, 100_pt}, words, 30_pt, Weight::regular, {}, face.width(words, 30_pt), {}, {}};
    doc.pages = {{{400_pt, 200_pt}, {run}, {}, ""}};
    const Written written(doc);
    CHECK(lines(written.quiet("pdftotext a.pdf -")).front() == words);
    CHECK(written.quiet("gs -q -dNOPAUSE -dBATCH -sDEVICE=nullpage a.pdf") == "");
    CHECK(written.bytes.size() < 10'000);
}

TEST_CASE("a picture stands once in the file, however often it is used") {
    const Written written(everything());
    const std::string plain = written.quiet("qpdf --qdf --object-streams=disable a.pdf -");
    const auto count = [&](std::string_view part) {
        int found = 0;
        for (auto at = plain.find(part); at != std::string::npos; at = plain.find(part, at + 1)) ++found;
        return found;
    };
    // The drawing, and the two kinds of boxes.
    CHECK(count("/Subtype /Form") == 3);
    CHECK(count("/B0 Do") == 1);
    CHECK(count("/X0 Do") == 6);
    CHECK(count("/SMask") == 1);
    CHECK(count("/DCTDecode") == 1);
    CHECK(count("/Alt (A triangle \\(red\\))") == 1);
    CHECK(count("/Alt") == 1);
}

TEST_CASE("things stand where the page says, whatever the axes are") {
    const Written written(everything());
    const Image first = image(written, 1);
    const auto mm = [](double v) { return v * 72 / 25.4; };
    CHECK(near(first.at(mm(120), mm(80)), {220, 220, 220}));
    CHECK(near(first.at(mm(120), mm(60)), teal));
    CHECK(near(first.at(mm(60), mm(75)), {230, 242, 242}));
    // The corner of the card is round.
    CHECK(near(first.at(mm(20.2), mm(70.2)), {255, 255, 255}));
    // The second box is dashed: some of its edge is not there. Its middle is empty.
    int dark = 0;
    for (double x = 30.6; x < 34.4; x += 0.1) dark += first.at(mm(x), mm(100)).r < 160 ? 1 : 0;
    CHECK(dark > 5);
    CHECK(dark < 33);
    dark = 0;
    for (double x = 21; x < 24; x += 0.1) dark += first.at(mm(x), mm(100)).r < 160 ? 1 : 0;
    CHECK(dark == 30);
    CHECK(near(first.at(mm(22.5), mm(102.5)), {255, 255, 255}));
    // The triangle: red near its upper edge, none beside its lower tip.
    CHECK(near(first.at(mm(40), mm(120)), {200, 40, 40}));
    CHECK(near(first.at(mm(25), mm(145)), {255, 255, 255}));
    CHECK(near(first.at(mm(60), mm(131)), {0, 0, 0}));
    // Pixels fade out to the right; the JPEG is darker at its top.
    CHECK(near(first.at(mm(111), mm(135)), {20, 60, 220}));
    CHECK(near(first.at(mm(189), mm(135)), {253, 253, 255}));
    CHECK(first.at(mm(40), mm(167)).r < 60);
    CHECK(first.at(mm(40), mm(183)).r > 200);

    // The triangle's red beside its tip: right of the middle in the panel's upper half, turned with the panel.
    const Image sheet = image(written, 3);
    const auto expect_red = [&](double x, double y) {
        CAPTURE(x);
        CAPTURE(y);
        CHECK(near(sheet.at(mm(x), mm(y)), {200, 40, 40}));
    };
    // (15, 23) in a panel of 60 x 80 mm.
    expect_red(20 + 15, 30 + 23);
    expect_red(85 + 80 - 23, 30 + 15);
    expect_red(150 + 60 - 15, 30 + 80 - 23);
    expect_red(215 + 23, 30 + 60 - 15);
}

TEST_CASE("links have no border and safe addresses, and turn with their panel") {
    const Written written(everything());
    const std::string plain = written.quiet("qpdf --qdf --object-streams=disable a.pdf -");
    CHECK(contains(plain, "(https://example.org/a%20page?q=\\(%C3%BC\\))"));
    CHECK_FALSE(contains(plain, "javascript"));
    CHECK(contains(plain, "/Border [\n    0\n    0\n    0\n  ]"));
    // (5, 6) to (35, 14) mm in a panel whose corner is at (85, 30) mm, turned once: 151 to 159 mm from the left, 35
    // to 65 mm from the top of a page of 210 mm.
    std::vector<double> rectangle;
    int seen = 0;
    for (const auto& line : lines(plain)) {
        if (contains(line, "/Rect [")) ++seen;
        double value = 0;
        if (seen == 3 && rectangle.size() < 4 && std::sscanf(line.c_str(), " %lf", &value) == 1)
            rectangle.push_back(value);
    }
    REQUIRE(rectangle.size() == 4);
    const double wanted[] = {151, 145, 159, 175};
    for (std::size_t i = 0; i < 4; ++i) CHECK(rectangle[i] * 25.4 / 72 == doctest::Approx(wanted[i]).epsilon(0.001));
}

TEST_CASE("the document says what it is") {
    const Written written(everything());
    const std::string info = written.quiet("pdfinfo a.pdf");
    CHECK(contains(info, "Title:           Fußübungen – Zehen"));
    CHECK(contains(info, "Author:          Dr. Ana Núñez"));
    CHECK(contains(info, "Subject:         Weekly checklist"));
    CHECK(contains(info, "Creator:         footplan"));
    CHECK_FALSE(contains(info, "Date"));
    const std::string plain = written.quiet("qpdf --qdf --object-streams=disable a.pdf -");
    CHECK(contains(plain, "/Lang (de-AT)"));
    CHECK(contains(plain, "/PrintScaling /None"));
    CHECK(contains(plain, "/P (Week 1)"));
    const auto outline = lines(written.quiet("mutool show a.pdf outline"));
    REQUIRE(outline.size() == 3);
    CHECK(contains(outline[0], "\"Week 1 – Füße\""));
    CHECK(contains(outline[1], "\t\t\"Toe press\""));
    CHECK(contains(outline[2], "\"Cards\""));
    CHECK(contains(outline[2], "page=2"));
}

TEST_CASE("a document without a name, pages' labels or an outline has none of them") {
    Document doc;
    doc.pages = {{a4, {}, {}, ""}};
    const Written written(doc);
    const std::string plain = written.quiet("qpdf --qdf --object-streams=disable a.pdf -");
    for (const auto* key : {"/Title", "/Author", "/Lang", "/Outlines", "/PageLabels"})
        CHECK_FALSE(contains(plain, key));
}

TEST_CASE("a damaged font is an error of the machine, not a broken file") {
    Document doc = document();
    doc.fonts[0] = SharedBytes(std::string(doc.fonts[0].view().substr(0, 5000)));
    doc.pages = {{a4, {text(20_mm, 20_mm, "x")}, {}, ""}};
    CHECK_THROWS_AS((void)pdf::write(doc), MachineError);
    doc = document();
    doc.pages = {{{1_pt, 1_pt}, {}, {}, ""}};
    CHECK_THROWS_AS((void)pdf::write(doc), MachineError);
}

TEST_CASE("five hundred pages do") {
    Document doc = everything();
    const Page page = doc.pages[0];
    for (int i = 0; i < 497; ++i) doc.pages.push_back(page);
    const Written written(doc);
    CHECK(contains(written.quiet("mutool info a.pdf 1"), "Pages: 500"));
    CHECK(contains(written.quiet("qpdf --check a.pdf"), "No syntax or stream encoding errors found"));
}

}  // namespace footplan
