#pragma once

#include <string>

#include "font/face.hpp"
#include "layout/request.hpp"
#include "plan/sheet.hpp"
#include "template/template.hpp"

/// Plans to lay out: the shipped ones, and made ones whose texts are as long or short as a test wants.
namespace footplan::test {

/// A shipped routine by its id, resolved; every fourth dose counts as chosen by the routine.
Sheet shipped_sheet(const std::string& id, int weeks, bool dated = false);

enum class Length { usual, shortest, longest };

/// So many exercises that differ in dose, frequency, sides and length of text.
Sheet made_sheet(int exercises, int weeks, Length length = Length::usual);

/// A shipped template.
Template shipped_template(const std::string& name);

/// The built-in fonts, read once.
const font::Family& fonts();

/// A foot or a square, for each exercise but every fifth.
void add_figures(layout::Request& request);

}  // namespace footplan::test
