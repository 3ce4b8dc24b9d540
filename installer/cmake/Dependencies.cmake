# SPDX-FileCopyrightText: 2026 The Valija authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Everything the project takes from outside, with the oldest version that works, stated here and nowhere else.
# A missing one ends the configuration with the name of its package on each platform (installer/packages.md has the whole list).
function(missing_dependency name debian fedora msys2 homebrew)
    message(FATAL_ERROR "${name} was not found. Its package is called\n"
        "  Debian, Ubuntu:   ${debian}\n  Fedora:           ${fedora}\n"
        "  Windows (MSYS2):  mingw-w64-ucrt-x86_64-${msys2}\n  macOS (Homebrew): ${homebrew}\n"
        "All packages at once: installer/packages.md. ${Qt6_NOT_FOUND_MESSAGE}")
endfunction()

function(need_pkg_config prefix module debian fedora msys2 homebrew)
    pkg_check_modules(${prefix} QUIET IMPORTED_TARGET GLOBAL ${module})
    if(NOT ${prefix}_FOUND)
        missing_dependency(${module} ${debian} ${fedora} ${msys2} ${homebrew})
    endif()
endfunction()

find_package(Qt6 6.4 QUIET COMPONENTS Core Concurrent Network Sql Widgets Charts Svg PrintSupport Test LinguistTools)
if(NOT Qt6_FOUND OR NOT Qt6Charts_FOUND OR NOT Qt6Svg_FOUND OR NOT Qt6LinguistTools_FOUND)
    missing_dependency("Qt >= 6.4 (Core Concurrent Network Sql Widgets Charts Svg PrintSupport Test LinguistTools)"
        "qt6-base-dev libqt6opengl6-dev qt6-charts-dev (libqt6charts6-dev) qt6-svg-dev (libqt6svg6-dev) qt6-tools-dev qt6-l10n-tools"
        "qt6-qtbase-devel qt6-qtcharts-devel qt6-qtsvg-devel qt6-qttools-devel" "qt6-base, qt6-charts, qt6-svg, qt6-tools" "qt")
endif()

find_package(OpenSSL 3.0 QUIET)
if(NOT OpenSSL_FOUND)
    missing_dependency("OpenSSL >= 3.0" libssl-dev openssl-devel openssl openssl@3)
endif()

# Built by installer/karchive where the distribution has none; the presets put build/deps into CMAKE_PREFIX_PATH.
find_package(KF6Archive 6.0 QUIET)
if(NOT KF6Archive_FOUND)
    missing_dependency("KArchive (KF6) >= 6.0" "libkf6archive-dev (Debian 13 and recent Ubuntu; elsewhere installer/karchive builds it)"
        kf6-karchive-devel karchive karchive)
endif()

# Passwords (of a shared store, of a proxy) go to the system's keychain and never into the settings.
find_package(Qt6Keychain 0.13 QUIET)
if(NOT Qt6Keychain_FOUND)
    missing_dependency("QtKeychain >= 0.13 (for Qt 6)" qtkeychain-qt6-dev qtkeychain-qt6-devel qtkeychain-qt6 qtkeychain)
endif()

find_package(tl-expected 1.0 QUIET)
if(NOT tl-expected_FOUND)
    missing_dependency("tl::expected >= 1.0" libexpected-dev expected-devel tl-expected tl-expected)
endif()

find_package(CLI11 2.1 QUIET)
if(NOT CLI11_FOUND)
    missing_dependency("CLI11 >= 2.1" libcli11-dev cli11-devel cli11 cli11)
endif()

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
need_pkg_config(libunbound "libunbound>=1.13" libunbound-dev unbound-devel unbound unbound)
need_pkg_config(ldns "ldns>=1.8" libldns-dev ldns-devel ldns ldns)
need_pkg_config(simdjson "simdjson>=3.0" libsimdjson-dev simdjson-devel simdjson simdjson)
need_pkg_config(libdeflate "libdeflate>=1.14" libdeflate-dev libdeflate-devel libdeflate libdeflate)
need_pkg_config(gmime "gmime-3.0>=3.2" libgmime-3.0-dev gmime30-devel gmime gmime)
need_pkg_config(libpsl "libpsl>=0.21" libpsl-dev libpsl-devel libpsl libpsl)

if(BUILD_TESTING OR NOT DEFINED BUILD_TESTING)
    find_package(GTest 1.12 QUIET)
    if(NOT GTest_FOUND)
        missing_dependency("GoogleTest >= 1.12" libgtest-dev gtest-devel gtest googletest)
    endif()
    find_package(benchmark 1.7 QUIET)
    if(NOT benchmark_FOUND)
        missing_dependency("Google Benchmark >= 1.7" libbenchmark-dev google-benchmark-devel benchmark google-benchmark)
    endif()
endif()
