# SPDX-FileCopyrightText: Portulan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every library from outside, found once. Those without a CMake config get an imported target here.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Svg)
if(PORTULAN_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Qml Quick Quick3D Positioning ShaderTools LinguistTools)
endif()
if(PORTULAN_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    find_package(rapidcheck REQUIRED)
endif()
find_package(tl-expected REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(GEOS REQUIRED)
find_package(GDAL REQUIRED)
find_package(assimp REQUIRED)
find_package(meshoptimizer REQUIRED)
find_package(CLI11 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(BZip2 REQUIRED)
find_package(EXPAT REQUIRED)
find_package(Threads REQUIRED)

# GeographicLib ships no CMake config on Debian.
find_path(PORTULAN_GEOGRAPHICLIB_INCLUDE GeographicLib/TransverseMercator.hpp REQUIRED)
find_library(PORTULAN_GEOGRAPHICLIB_LIBRARY GeographicLib REQUIRED)
add_library(GeographicLib::GeographicLib SHARED IMPORTED)
set_target_properties(GeographicLib::GeographicLib PROPERTIES
    IMPORTED_LOCATION ${PORTULAN_GEOGRAPHICLIB_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${PORTULAN_GEOGRAPHICLIB_INCLUDE})

# libosmium and protozero are headers only.
find_path(PORTULAN_OSMIUM_INCLUDE osmium/version.hpp REQUIRED)
find_path(PORTULAN_PROTOZERO_INCLUDE protozero/version.hpp REQUIRED)
add_library(portulan_osmium INTERFACE)
add_library(Osmium::Osmium ALIAS portulan_osmium)
target_include_directories(portulan_osmium SYSTEM INTERFACE ${PORTULAN_OSMIUM_INCLUDE} ${PORTULAN_PROTOZERO_INCLUDE})
target_link_libraries(portulan_osmium INTERFACE ZLIB::ZLIB BZip2::BZip2 EXPAT::EXPAT Threads::Threads)
