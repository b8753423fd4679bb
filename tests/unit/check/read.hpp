#pragma once

#include <optional>
#include <string>

#include "check/check.hpp"
#include "library/library.hpp"
#include "load/load.hpp"

namespace footplan::test {

/// A routine's text, read and resolved against the shipped library as the command line does it.
struct Read {
    explicit Read(std::string text, std::string path = "test.yaml")
        : file(texts.add(std::move(path), std::move(text))) {
        routine = load::routine(texts, file, "test", diagnostics);
        if (routine) resolve(*routine, library, diagnostics);
    }

    /// Everything that is found, one a line: "7:11 warning rule message".
    std::string check(const Printable& printable = {}) {
        if (routine) check_routine(*routine, texts, printable, diagnostics);
        apply_waivers(texts, std::span(&file, 1), diagnostics);
        diagnostics.sort();
        std::string lines;
        for (const Diagnostic& diagnostic : diagnostics.all()) {
            const Place place = texts[diagnostic.span.file].place(diagnostic.span.begin);
            lines += std::to_string(place.line) + ":" + std::to_string(place.column) + " ";
            lines += std::string(name_of(diagnostic.severity)) + " " + std::string(diagnostic.rule) + " ";
            lines += diagnostic.message + "\n";
        }
        return lines;
    }

    TextFiles texts;
    Diagnostics diagnostics;
    Library library{texts, diagnostics, ""};
    FileId file;
    std::optional<Routine> routine;
};

}  // namespace footplan::test
