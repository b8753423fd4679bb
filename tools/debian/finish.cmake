# Run by CPack on the tree of the package: what Debian wants beside the program.
set(doc "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/doc/footplan")
# The native package's changelog has one entry, for the version; CHANGELOG.md is the list of changes.
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE "${doc}/changelog" "footplan (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium\n\n"
  "  * Version ${CPACK_PACKAGE_VERSION}; CHANGELOG.md in the source has its changes.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${date}\n")
configure_file("${CMAKE_CURRENT_LIST_DIR}/copyright" "${doc}/copyright" COPYONLY)
file(REMOVE "${doc}/LICENSE")
file(GLOB pages "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/man/man?/*")
execute_process(COMMAND gzip -9n -f "${doc}/changelog" ${pages} COMMAND_ERROR_IS_FATAL ANY)
# The name and version of libdeflate in `footplan --version` are taken for a copy of zlib, which is linked as a library.
file(WRITE "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/lintian/overrides/footplan"
  "footplan: embedded-library zlib [usr/bin/footplan]\n")
execute_process(COMMAND chmod -R u=rwX,go=rX "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr" COMMAND_ERROR_IS_FATAL ANY)
