# Files that are compiled into the binary, so that it runs from anywhere.
#
# embed_assets(TARGET NAME FILE [NAME FILE]...) adds to TARGET an assembler file that takes each FILE in
# as it is, and a table of their names. src/assets/assets.hpp reads it.
function(embed_assets target)
  set(data "    .section .rodata\n")
  set(externs "")
  set(rows "")
  set(files "")
  set(number 0)
  list(LENGTH ARGN length)
  math(EXPR last "${length} - 1")
  # Sorted here, since lookup halves the table and callers add files kind by kind.
  set(pairs "")
  foreach(i RANGE 0 ${last} 2)
    math(EXPR j "${i} + 1")
    list(GET ARGN ${i} name)
    list(GET ARGN ${j} file)
    list(APPEND pairs "${name}|${file}")
  endforeach()
  list(SORT pairs)
  foreach(pair IN LISTS pairs)
    string(REGEX MATCH "^([^|]*)\\|(.*)$" matched "${pair}")
    set(name "${CMAKE_MATCH_1}")
    set(file "${CMAKE_MATCH_2}")
    set(symbol "footplan_asset_${number}")
    string(APPEND data "    .balign 8\n    .global ${symbol}\n    .hidden ${symbol}\n${symbol}:\n    .incbin \"${file}\"\n"
                       "    .global ${symbol}_end\n    .hidden ${symbol}_end\n${symbol}_end:\n    .byte 0\n")
    string(APPEND externs "extern const char ${symbol}[], ${symbol}_end[];\n")
    string(APPEND rows "    {\"${name}\", ${symbol}, ${symbol}_end},\n")
    list(APPEND files "${file}")
    math(EXPR number "${number} + 1")
  endforeach()
  string(APPEND data "    .section .note.GNU-stack,\"\",@progbits\n")
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/assets")
  file(CONFIGURE OUTPUT "${folder}/data.S" CONTENT "@data@" @ONLY)
  file(CONFIGURE OUTPUT "${folder}/table.cpp" CONTENT
"#include \"assets/assets.hpp\"

extern \"C\" {
@externs@}

namespace footplan::assets {
namespace {
constexpr Asset table[] = {
@rows@};
}
std::span<const Asset> all() { return table; }
}
" @ONLY)
  set_source_files_properties("${folder}/data.S" PROPERTIES OBJECT_DEPENDS "${files}")
  target_sources(${target} PRIVATE "${folder}/data.S" "${folder}/table.cpp")
endfunction()
