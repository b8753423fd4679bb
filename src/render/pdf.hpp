#pragma once

#include <string>

#include "layout/page.hpp"

namespace footplan::render {

/// The document as the bytes of a PDF file. The same document gives the same
/// bytes. Throws MachineError where libharu fails (memory).
std::string pdf(const page::Document& document);

}  // namespace footplan::render
