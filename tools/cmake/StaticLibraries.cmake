# Libraries taken into the binary where an archive of them is installed: what is not loaded when footplan starts costs
# nothing. libharu and libunibreak are packaged as shared libraries alone, and libpng and zlib come with libharu anyway.
option(FOOTPLAN_STATIC "Take libraries into the binary that are installed as archives too" OFF)

# choose_library(RESULT TARGET ARCHIVE...) gives the archives, all of them, or else the target.
function(choose_library result target)
  set(${result} ${target} PARENT_SCOPE)
  if(NOT FOOTPLAN_STATIC)
    return()
  endif()
  set(found "")
  foreach(archive IN LISTS ARGN)
    find_library(FOOTPLAN_${archive} ${archive})
    mark_as_advanced(FOOTPLAN_${archive})
    if(NOT FOOTPLAN_${archive})
      message(STATUS "${target}: linked as a shared library, for want of ${archive}")
      return()
    endif()
    list(APPEND found "${FOOTPLAN_${archive}}")
  endforeach()
  set(${result} ${found} PARENT_SCOPE)
endfunction()
