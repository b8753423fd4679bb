#pragma once

#include <cstddef>

/// How large anything may become. Each bound is far above what a routine needs and
/// low enough that any input is answered quickly; what exceeds one is refused with the limit.
namespace footplan::limits {

/// A routine of forty exercises with long texts takes about 40 kB.
inline constexpr std::size_t yaml_file_bytes = 1 << 20;
/// The format itself nests six deep.
inline constexpr std::size_t yaml_depth = 32;
/// Elements of a list, and keys of a mapping: exercises of a routine, steps of an exercise, sources. A session of an
/// hour has room for some 30 exercises.
inline constexpr std::size_t elements = 500;
/// One text, such as a step or a note: two printed pages.
inline constexpr std::size_t text_bytes = 10'000;
/// Values of a file after its aliases are expanded, and the bytes of their texts: a few characters of YAML can mean
/// for billions.
inline constexpr std::size_t yaml_nodes = 100'000;
inline constexpr std::size_t yaml_text_bytes = 4 << 20;
/// A line, and question marks that might begin a key: the parser's time grows with their square. Of what is in
/// brackets and braces it keeps some hundred bytes a character.
inline constexpr std::size_t yaml_line_bytes = 64 * 1024;
inline constexpr std::size_t yaml_flow_indicators = 100'000;
inline constexpr std::size_t yaml_question_marks = 1000;
/// People of a roster, the values of one that is YAML, and its bytes: more than a large hospital sees in a month.
inline constexpr std::size_t people = 50'000;
inline constexpr std::size_t roster_nodes = 2'000'000;
inline constexpr std::size_t roster_bytes = 16 << 20;
/// Exercises times weeks of a plan: fifty exercises a day for a year.
inline constexpr std::size_t plan_rows = 2'600;
/// Problems of one severity reported of one file: nobody reads more before fixing these.
inline constexpr std::size_t problems = 100;
/// Problems of one severity kept of one file until waivers are applied: some 5 MB.
inline constexpr std::size_t collected_problems = 10'000;
/// Fonts of all scripts take up to 30 MB.
inline constexpr std::size_t font_bytes = 64 << 20;
/// A photograph of a phone's full resolution takes 3 to 6 MB as JPEG.
inline constexpr std::size_t figure_bytes = 8 << 20;
/// A line drawing takes 4 kB, a traced picture some 100 kB; XML costs 20 times its size in memory.
inline constexpr std::size_t svg_bytes = 1 << 20;
/// Decoded pixels of a PNG or JPEG: 64 MB with alpha. A page at 600 dpi has 35 million, a figure on it 4 million.
inline constexpr std::size_t figure_pixels = 16 << 20;
/// Longer side in pixels of a picture that is decoded and turned: 70 mm at 700 dpi.
inline constexpr int turned_pixels = 2000;
/// Scans of a progressive JPEG. Encoders write 10; each costs a pass over all pixels, however few bytes it has.
inline constexpr int jpeg_scans = 100;
/// Elements inside one another: drawing programs nest about 10 groups; the XML parser recurses.
inline constexpr int svg_nesting = 64;
/// Elements of a drawing as written, and as drawn, with every `use` counted.
inline constexpr int svg_elements = 20000;
/// Attributes of one element, and namespaces of a file: the XML parser searches both from the front.
inline constexpr int svg_attributes = 100;
inline constexpr int svg_namespaces = 50;
/// `use` inside `use`.
inline constexpr int svg_use_depth = 8;
/// Lines and curves of a drawing: about 5 MB in a PDF.
inline constexpr std::size_t svg_segments = 100000;
/// Sides of a canvas in its own units.
inline constexpr double svg_canvas_min = 0.1;
inline constexpr double svg_canvas_max = 10000;
/// Coordinates on the canvas: the PDF writer's numbers end at 32,767.
inline constexpr double svg_coordinate = 32000;
/// Bytes of a title or description.
inline constexpr std::size_t svg_alt_bytes = 2000;
/// Problems reported of one file; with more than that, these come first.
inline constexpr int figure_problems = 20;

}  // namespace footplan::limits
