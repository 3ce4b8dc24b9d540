# SPDX-FileCopyrightText: 2026 The Valija authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Programs, Qt with its plug-ins, and the other libraries in one folder; made into an installer with NSIS (makensis).
# The icon is an object of its own: the compiler's warning options are not for the resource compiler.
add_library(program_icon OBJECT windows/valija.rc)
target_link_libraries(valija PRIVATE program_icon)
set_target_properties(valija PROPERTIES WIN32_EXECUTABLE ON)

install(TARGETS valija valija-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    RUNTIME_DEPENDENCIES
        PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6"
        POST_EXCLUDE_REGEXES "[Ss]ystem32"
        DIRECTORIES $ENV{MINGW_PREFIX}/bin)
qt_generate_deploy_app_script(TARGET valija OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_EXECUTABLES valija Valija)
set(CPACK_NSIS_DISPLAY_NAME Valija)
set(CPACK_NSIS_PACKAGE_NAME Valija)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\valija.exe)
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_SOURCE_DIR}/windows/valija.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_CURRENT_SOURCE_DIR}/windows/valija.ico)
set(CPACK_NSIS_URL_INFO_ABOUT ${PROJECT_HOMEPAGE_URL})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# By its folder: makensis finds no file by a path without a backslash.
set(types "!addincludedir '${CMAKE_CURRENT_SOURCE_DIR}/windows'\n  !include types.nsh")
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "${types}\n  !insertmacro RegisterTypes")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "${types}\n  !insertmacro UnregisterTypes")
# So that valija-cli is found in a command window.
set(CPACK_NSIS_MODIFY_PATH ON)
