# Files that are compiled into the binary, so that it runs from anywhere.
#
# embed_assets(TARGET PREPARE NAME FILE [NAME FILE]...) makes TARGET a library of an assembler file that takes each FILE
# in as it is, and a table of their names. Of the YAML and SVG of routines and templates, PREPARE (tools/prepare.cpp) reads the file beforehand, and
# what that gave is taken in too. src/assets/assets.hpp reads the table.
function(embed_assets target prepare)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/assets")
  set(data "    .section .rodata\n")
  set(externs "")
  set(rows "")
  set(files "")
  set(to_prepare "")
  set(prepared "")
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
    _take_in("${symbol}" "${file}")
    if(name MATCHES "^(routines|templates)/.*\\.(yaml|svg)$|^fonts/" AND NOT name MATCHES "/starters/")
      list(APPEND to_prepare "${file}" "${number}.prepared")
      list(APPEND prepared "${folder}/${number}.prepared")
      _take_in("${symbol}_prepared" "${folder}/${number}.prepared")
      string(APPEND rows "    {\"${name}\", bytes(${symbol}, ${symbol}_end), bytes(${symbol}_prepared, ${symbol}_prepared_end)},\n")
    else()
      string(APPEND rows "    {\"${name}\", bytes(${symbol}, ${symbol}_end), {}},\n")
    endif()
    list(APPEND files "${file}")
    math(EXPR number "${number} + 1")
  endforeach()
  add_custom_command(OUTPUT ${prepared} COMMAND ${prepare} "${folder}" ${to_prepare}
    DEPENDS ${prepare} ${files} COMMENT "Reading the files that are compiled in" VERBATIM)
  string(APPEND data "    .section .note.GNU-stack,\"\",@progbits\n")
  file(CONFIGURE OUTPUT "${folder}/data.S" CONTENT "@data@" @ONLY)
  file(CONFIGURE OUTPUT "${folder}/table.cpp" CONTENT
"#include \"assets/assets.hpp\"

extern \"C\" {
@externs@}

namespace footplan::assets {
namespace {
std::string_view bytes(const char* begin, const char* end) { return {begin, static_cast<std::size_t>(end - begin)}; }
const Asset table[] = {
@rows@};
}
std::span<const Asset> all() { return table; }
}
" @ONLY)
  set_source_files_properties("${folder}/data.S" PROPERTIES OBJECT_DEPENDS "${files};${prepared}")
  add_library(${target} STATIC "${folder}/data.S" "${folder}/table.cpp")
endfunction()

macro(_take_in symbol file)
  string(APPEND data "    .balign 8\n    .global ${symbol}\n    .hidden ${symbol}\n${symbol}:\n    .incbin \"${file}\"\n"
                     "    .global ${symbol}_end\n    .hidden ${symbol}_end\n${symbol}_end:\n    .byte 0\n")
  string(APPEND externs "extern const char ${symbol}[], ${symbol}_end[];\n")
endmacro()
