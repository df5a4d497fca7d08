# SPDX-FileCopyrightText: Portulan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The only way to make a module: one folder of app/ = one static library = one namespace.
#
# Its headers are seen through build/modules/<m>/<m>, a link to app/<m>, and through nothing else: every include line
# names its module, and the compiler finds only what the module links. PUBLIC libraries may stand in its headers.

add_library(portulan_warnings INTERFACE)
add_library(portulan::warnings ALIAS portulan_warnings)
target_compile_options(portulan_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wcast-qual
    -Wimplicit-fallthrough -Werror)
if(PORTULAN_SANITIZE)
    target_compile_options(portulan_warnings INTERFACE -fsanitize=${PORTULAN_SANITIZE} -fno-sanitize-recover=all)
    target_link_options(portulan_warnings INTERFACE -fsanitize=${PORTULAN_SANITIZE})
endif()
target_compile_definitions(portulan_warnings INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS)

# After each configure, moc looks at all files again: AUTOMOC's own dependencies know only the files of the last build.
function(portulan_rerun_moc target)
    file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
endfunction()

# portulan_module(<name> [URI <qml uri> [IMPORTS <qml uris of its base classes>...]] [PUBLIC <targets>...] [PRIVATE <targets>...])
function(portulan_module name)
    cmake_parse_arguments(M "" "URI" "IMPORTS;PUBLIC;PRIVATE" ${ARGN})
    set(root ${CMAKE_BINARY_DIR}/modules/${name})
    file(MAKE_DIRECTORY ${root})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${name} SYMBOLIC)
    file(GLOB sources CONFIGURE_DEPENDS *.cpp)
    file(GLOB headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} *.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    list(TRANSFORM headers PREPEND ${root}/${name}/ OUTPUT_VARIABLE public_headers)
    list(TRANSFORM headers PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    # moc reads each header once, by its true path.
    set_source_files_properties(${public_headers} PROPERTIES SKIP_AUTOMOC ON)

    set(target portulan_${name})
    if(M_URI)
        qt_add_library(${target} STATIC)
    else()
        add_library(${target} STATIC)
    endif()
    add_library(portulan::${name} ALIAS ${target})
    target_sources(${target} PRIVATE ${sources} ${headers}
        PUBLIC FILE_SET HEADERS BASE_DIRS ${root} FILES ${public_headers})
    target_link_libraries(${target} PUBLIC ${M_PUBLIC} PRIVATE ${M_PRIVATE} portulan::warnings)
    set_target_properties(${target} PROPERTIES
        LINKER_LANGUAGE CXX VERIFY_INTERFACE_HEADER_SETS ON)
    portulan_rerun_moc(${target})
    if(NOT M_URI)
        target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/app/precompiled.h)
    else()
        string(REPLACE "." "/" folder ${M_URI})
        qt_add_qml_module(${target} URI ${M_URI} VERSION 1.0 OUTPUT_DIRECTORY ${QT_QML_OUTPUT_DIRECTORY}/${folder}
            DEPENDENCIES QtQuick ${M_IMPORTS} NO_PLUGIN NO_GENERATE_PLUGIN_SOURCE)
        # Qt includes our headers there by bare name.
        set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_qmltyperegistrations.cpp PROPERTIES
            INCLUDE_DIRECTORIES ${root}/${name})
        # Nothing calls the registration, so the linker would leave it out of a program.
        string(REPLACE "." "_" registration qml_register_types_${M_URI})
        string(LENGTH ${registration} length)
        target_link_options(${target} INTERFACE LINKER:-u,_Z${length}${registration}v)
    endif()
endfunction()

# portulan_resources(<module> <name> BASE <folder> FILES <globs>...): files of BASE under :/portulan/<name>.
# The module calls Q_INIT_RESOURCE(<name>) before it reads them, since it is a static library.
function(portulan_resources module name)
    cmake_parse_arguments(R "" "BASE" "FILES" ${ARGN})
    list(TRANSFORM R_FILES PREPEND ${R_BASE}/)
    file(GLOB files CONFIGURE_DEPENDS RELATIVE ${R_BASE} ${R_FILES})
    set(qrc "<RCC><qresource prefix=\"/portulan/${name}\">\n")
    foreach(file IN LISTS files)
        string(APPEND qrc "<file alias=\"${file}\">${R_BASE}/${file}</file>\n")
    endforeach()
    string(APPEND qrc "</qresource></RCC>\n")
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc CONTENT "${qrc}" @ONLY)
    qt_add_resources(compiled ${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc)
    target_sources(portulan_${module} PRIVATE ${compiled})
endfunction()
