#pragma once

#include <string_view>

/// What is fuzzed: each takes any bytes, hands them to a part of footplan, and stops the program where a promise is
/// broken. The same functions run under libFuzzer (tools/fuzz) and over the inputs of old findings (fuzz_replay).
namespace footplan::fuzz {

/// The bytes as a routine: read, resolved, checked, and every finding printed in every form and corrected.
void routine(std::string_view bytes);
/// The bytes as an exercise or a list of sources of a library.
void library(std::string_view bytes);
/// The first byte chooses quantity, time, tempo or frequency; the rest is what somebody wrote.
void grammar(std::string_view bytes);
void look(std::string_view bytes);
void labels(std::string_view bytes);
/// The bytes as a figure of that kind.
void svg(std::string_view bytes);
void png(std::string_view bytes);
void jpeg(std::string_view bytes);
/// The bytes as a routine again, which is planned, laid out and printed as PDF and JSON.
void plan(std::string_view bytes);
/// The bytes as a routine, corrected as `check --fix` does: it ends, it is no worse, and its plan is the same.
void fix(std::string_view bytes);
/// The bytes as a routine, printed as `show --yaml` does, which reads back to the same plan.
void yaml(std::string_view bytes);
/// The bytes as a routine, printed as Markdown, in which no text of the routine is markup.
void markdown(std::string_view bytes);

}  // namespace footplan::fuzz
