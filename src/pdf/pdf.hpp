#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "page/page.hpp"

namespace footplan::pdf {

/// The document as the bytes of a PDF file. The same document gives the same
/// bytes. Throws MachineError if libharu fails (memory).
std::string write(const page::Document& document);

/// Makes one file of documents, one after the other, whose pages need not be kept: what they share (pictures, fonts,
/// parts of pages) is in the file once. Title, language and fonts are those of the first one. Throws as `write` does.
class Writer {
public:
    Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer();

    void add(page::Document document);
    /// The number of pages so far.
    std::size_t pages() const;
    /// The bytes of the file. Called once, when all has been added, which is one document at least.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace footplan::pdf
