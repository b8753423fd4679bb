# `cmake --install` and the packages of CPack (tools/package): the program, its pages of the manual and completions.
include(GNUInstallDirs)
set(FOOTPLAN_SHARE "${CMAKE_BINARY_DIR}/share")
set(FOOTPLAN_MANUAL_PAGES "${FOOTPLAN_SHARE}/man/man1/footplan.1" "${FOOTPLAN_SHARE}/man/man5/footplan-routine.5")
set(FOOTPLAN_COMPLETIONS
  "${FOOTPLAN_SHARE}/bash-completion/completions/footplan" "${FOOTPLAN_SHARE}/zsh/vendor-completions/_footplan"
  "${FOOTPLAN_SHARE}/fish/vendor_completions.d/footplan.fish")

# Made from what the program says of itself. Whoever runs footplan from a checkout does without.
if(FOOTPLAN_MANUAL)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  file(GLOB writers "${CMAKE_SOURCE_DIR}/tools/manual/*.py")
  add_custom_command(OUTPUT ${FOOTPLAN_MANUAL_PAGES} ${FOOTPLAN_COMPLETIONS}
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/tools/make-manual" $<TARGET_FILE:footplan> "${FOOTPLAN_SHARE}"
    DEPENDS footplan "${CMAKE_SOURCE_DIR}/tools/make-manual" ${writers} COMMENT "Writing the manual and the completions" VERBATIM)
  add_custom_target(manual ALL DEPENDS ${FOOTPLAN_MANUAL_PAGES} ${FOOTPLAN_COMPLETIONS})
  install(DIRECTORY "${FOOTPLAN_SHARE}/" DESTINATION "${CMAKE_INSTALL_DATADIR}")
endif()
install(TARGETS footplan)
install(FILES README.md docs/format.md docs/checks.md LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY docs/checks DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# The Debian package. Its maintainer is who makes it.
set(FOOTPLAN_MAINTAINER "" CACHE STRING "Name <address> of who makes a package")
set(CPACK_PACKAGE_CONTACT "${FOOTPLAN_MAINTAINER}")
set(CPACK_PACKAGE_VENDOR footplan)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "plans of foot exercises from plain-text routines")
set(CPACK_PACKAGE_DESCRIPTION
"A routine is a text file: exercises with their doses, in the words in which
people write them. footplan checks it, compares its doses with those that
published sources document, and prints weekly checklists to hang up and tick,
as PDF, Markdown or JSON.")
set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_SOURCE_DIR}/tools/debian/finish.cmake")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_SOURCE_DIR}/build/packages")
include(CPack)
