# The fonts that plans are set in: Noto Sans (SIL Open Font License), cut to the scripts that footplan prints, since
# the PDF writer embeds all tables of a font but the outlines that are not used.
find_program(HB_SUBSET hb-subset REQUIRED)
set(FOOTPLAN_FONT_UNICODES
  "0020-007E,00A0-024F,0259,02C6-02DD,0300-036F,0370-03FF,0400-052F,1E00-1EFF,2000-206F,2070-209F,20A0-20BF,2100-214F,2190-2193,2200-22FF,25A0-25FF,FFFD")

# Ligatures, kerning and marks go: text is set a character at a time.
function(cut_font name result)
  find_file(FOOTPLAN_FONT_${name} ${name}.ttf PATHS /usr/share/fonts/truetype/noto REQUIRED NO_DEFAULT_PATH)
  set(cut "${CMAKE_BINARY_DIR}/fonts/${name}.ttf")
  add_custom_command(OUTPUT "${cut}"
    COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/fonts"
    COMMAND ${HB_SUBSET} "${FOOTPLAN_FONT_${name}}" --output-file=${cut} --unicodes=${FOOTPLAN_FONT_UNICODES}
            --layout-features= --no-hinting --drop-tables+=GSUB,GPOS,GDEF
    DEPENDS "${FOOTPLAN_FONT_${name}}" VERBATIM)
  set(${result} "${cut}" PARENT_SCOPE)
endfunction()

cut_font(NotoSans-Regular FOOTPLAN_FONT_REGULAR)
cut_font(NotoSans-Bold FOOTPLAN_FONT_BOLD)
