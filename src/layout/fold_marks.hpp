#pragma once

#include "layout/booklet.hpp"
#include "layout/layout_context.hpp"

namespace footplan::layout {

/// Adds to a sheet of eight small pages, in their margins, where it is cut and where it is folded.
void mark_folded_sheet(const LayoutContext& context, page::Page& sheet);

/// Adds to a side of nested sheets where it is folded.
void mark_nested_side(const LayoutContext& context, page::Page& side);

}  // namespace footplan::layout
