#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"

/// Tables as RFC 4180 describes them and spreadsheets save them.
namespace footplan::csv {

struct Field {
    /// Without quotes and the blanks at both ends.
    std::string text;
    /// As it is in the file, with its quotes.
    Span span;
    bool quoted = false;
};

/// A line, or several if a field in quotes contains line breaks.
struct Record {
    Span span;
    std::vector<Field> fields;
    /// Why it cannot be relied on; its fields are then those that could be read.
    std::vector<Diagnostic> mistakes;
};

/// The records of a file in order, without those that have no text at all. Fields are separated by the comma, semicolon
/// or tab that the first line has most of, or that a line 'sep=' before it names. A byte order mark is passed over. A
/// mistake (rules: bad-csv, invalid-utf8) is that of its record, and reading goes on with the next line.
std::vector<Record> read(const TextFiles& texts, FileId file);

}  // namespace footplan::csv
