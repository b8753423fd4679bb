#pragma once

#include <string>

#include "page/page.hpp"

namespace footplan::pdf {

/// The document as the bytes of a PDF file. The same document gives the same
/// bytes. Throws MachineError where libharu fails (memory).
std::string write(const page::Document& document);

}  // namespace footplan::pdf
