// Part of the build: reads files that are to be compiled into the program, as the program would, and writes what
// reading them gave. A file with a mistake ends the build.
//
// Usage: prepare OUT_FOLDER [IN OUT_NAME]...
#include <cstdio>
#include <exception>
#include <optional>
#include <string>
#include <variant>

#include "assets/assets.hpp"
#include "base/diagnostic.hpp"
#include "base/files.hpp"
#include "base/limits.hpp"
#include "figure/figure.hpp"
#include "figure/prepared.hpp"
#include "font/face.hpp"
#include "pdf/drawing.hpp"
#include "yaml/parse.hpp"
#include "yaml/prepared.hpp"

namespace {

using namespace footplan;

std::optional<std::string> prepared(const std::string& path, TextFiles& texts, Diagnostics& diagnostics) {
    std::string bytes = files::read(path, limits::figure_bytes);
    if (path.ends_with(".ttf")) return font::Face(SharedBytes(std::move(bytes)), path).pack();
    if (path.ends_with(".svg")) {
        auto picture = figure::read(path, std::move(bytes), {}, texts, diagnostics);
        if (!picture) return std::nullopt;
        auto& content = picture->figure.content;
        content = pdf::prepared(std::get<page::Drawing>(content));
        return figure::pack(picture->figure);
    }
    const auto root = yaml::parse(texts, texts.add(path, std::move(bytes)), diagnostics);
    return root ? std::optional(yaml::pack(*root)) : std::nullopt;
}

void prepare(const std::string& path, const std::string& out) {
    TextFiles texts;
    texts.add(path, "");
    Diagnostics diagnostics;
    const auto bytes = prepared(path, texts, diagnostics);
    for (const Diagnostic& found : diagnostics.all()) {
        const Place place = texts[found.span.file].place(found.span.begin);
        std::fprintf(stderr, "%s:%d:%d: %s\n", path.c_str(), place.line, place.column, found.message.c_str());
    }
    if (!bytes || !diagnostics.all().empty()) throw MachineError("cannot prepare '" + path + "'");
    files::write_whole(out, *bytes);
}

}  // namespace

/// Nothing is built in while it is being prepared.
std::span<const footplan::assets::Asset> footplan::assets::all() { return {}; }

int main(int argc, char** argv) {
    try {
        for (int i = 2; i + 1 < argc; i += 2) prepare(argv[i], std::string(argv[1]) + "/" + argv[i + 1]);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
