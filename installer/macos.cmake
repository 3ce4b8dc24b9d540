# SPDX-FileCopyrightText: 2026 The Valija authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One application bundle with valija-cli inside (Valija.app/Contents/MacOS/valija-cli), on a disk image to drag from.
set(icon ${CMAKE_CURRENT_SOURCE_DIR}/macos/valija.icns)
set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(valija PRIVATE ${icon})
set_target_properties(valija PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Valija
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_NAME Valija
    MACOSX_BUNDLE_GUI_IDENTIFIER org.valija.Valija
    MACOSX_BUNDLE_ICON_FILE valija.icns
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})

install(TARGETS valija BUNDLE DESTINATION .)
install(TARGETS valija-cli RUNTIME DESTINATION Valija.app/Contents/MacOS)
qt_generate_deploy_app_script(TARGET valija OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Valija ${PROJECT_VERSION}")
