# SPDX-FileCopyrightText: Portulan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every library from outside, found once. Those without a CMake config get an imported target here.

set(CMAKE_FIND_PACKAGE_PREFER_CONFIG ON)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Svg)
if(PORTULAN_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Qml Quick ShaderTools LinguistTools)
endif()
if(PORTULAN_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(tl-expected REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(GEOS REQUIRED)
find_package(GDAL REQUIRED)
find_package(CLI11 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(BZip2 REQUIRED)
find_package(EXPAT REQUIRED)
find_package(Threads REQUIRED)

# GeographicLib's package ships its config outside CMake's search path.
find_package(GeographicLib REQUIRED CONFIG PATHS /usr/share/cmake/geographiclib)

# libosmium and protozero are headers only.
find_path(PORTULAN_OSMIUM_INCLUDE osmium/version.hpp REQUIRED)
find_path(PORTULAN_PROTOZERO_INCLUDE protozero/version.hpp REQUIRED)
add_library(portulan_osmium INTERFACE)
add_library(Osmium::Osmium ALIAS portulan_osmium)
target_include_directories(portulan_osmium SYSTEM INTERFACE ${PORTULAN_OSMIUM_INCLUDE} ${PORTULAN_PROTOZERO_INCLUDE})
target_link_libraries(portulan_osmium INTERFACE ZLIB::ZLIB BZip2::BZip2 EXPAT::EXPAT Threads::Threads)
