# keyline_hls_kernel(NAME SOURCES files... TOP top [CLOCK_NS ns] [INCLUDES dirs...] [DEFINES name=value...] [FOLDER folder])
#
# Compiles an HLS C++ kernel with hlsc. The target NAME makes
#   ${KEYLINE_HLS_DIR}/TOP.sv        the RTL; it needs the files in ${KEYLINE_HLS_RTL} beside it
#   ${KEYLINE_HLS_DIR}/TOP_ports.h   the port layout for C++ benches (#include "hls/TOP_ports.h")
#   ${KEYLINE_HLS_DIR}/TOP.report    stages, registers, recurrences, slack; TOP.json the same for machines
# (with FOLDER in ${KEYLINE_HLS_DIR}/FOLDER, for a variant of a top that stands in ${KEYLINE_HLS_DIR} itself)
# and is made again when the kernel, one of its headers or hlsc changes. A custom command elsewhere depends on
# ${KEYLINE_HLS_DIR}/TOP.sv (same folder) or on the target NAME.
set(KEYLINE_HLS_DIR ${CMAKE_BINARY_DIR}/generated/hls CACHE INTERNAL "")
set(KEYLINE_HLS_RTL
    ${CMAKE_SOURCE_DIR}/hw/hls/compiler/rtl/hlsc_deep_fifo.sv
    ${CMAKE_SOURCE_DIR}/hw/hls/compiler/rtl/hlsc_input_slice.sv
    ${CMAKE_SOURCE_DIR}/hw/hls/compiler/rtl/hlsc_memory.sv
    ${CMAKE_SOURCE_DIR}/hw/hls/compiler/rtl/hlsc_memory_check.sv
    ${CMAKE_SOURCE_DIR}/hw/hls/compiler/rtl/hlsc_output_fifo.sv
    ${CMAKE_SOURCE_DIR}/hw/hls/compiler/rtl/hlsc_ram.sv
    ${CMAKE_SOURCE_DIR}/hw/hls/compiler/rtl/hlsc_rom.sv CACHE INTERNAL "")

function(keyline_hls_kernel name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TOP;CLOCK_NS;FOLDER" "SOURCES;INCLUDES;DEFINES")
    if(NOT arg_SOURCES OR NOT arg_TOP)
        message(FATAL_ERROR "keyline_hls_kernel(${name}): SOURCES and TOP are needed")
    endif()
    if(NOT arg_CLOCK_NS)
        set(arg_CLOCK_NS 3.33)
    endif()
    list(TRANSFORM arg_SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set(includes)
    foreach(dir IN LISTS arg_INCLUDES ITEMS ${CMAKE_SOURCE_DIR}/hw/hls/include ${CMAKE_SOURCE_DIR}
            ${CMAKE_BINARY_DIR}/generated)
        list(APPEND includes -I ${dir})
    endforeach()
    set(defines)
    foreach(define IN LISTS arg_DEFINES)
        list(APPEND defines -D ${define})
    endforeach()
    cmake_path(APPEND KEYLINE_HLS_DIR "${arg_FOLDER}" OUTPUT_VARIABLE folder)
    file(MAKE_DIRECTORY ${folder})
    cmake_path(APPEND folder ${arg_TOP} OUTPUT_VARIABLE out)
    add_custom_command(
        OUTPUT ${out}.sv
        BYPRODUCTS ${out}_ports.h ${out}.report ${out}.json
        COMMAND hlsc ${arg_SOURCES} --top ${arg_TOP} -o ${out}.sv ${includes} ${defines} --clock-ns ${arg_CLOCK_NS}
                --report ${out}.report --report-json ${out}.json --ports ${out}_ports.h --depfile ${out}.d
        # A kernel may include what hw/regs generates; the depfile knows whether it does.
        DEPENDS hlsc keyline_regs_files ${arg_SOURCES}
        DEPFILE ${out}.d
        COMMENT "hlsc ${arg_TOP} ${arg_FOLDER}"
        VERBATIM)
    add_custom_target(${name} ALL DEPENDS ${out}.sv)
    # So that hw/rtl finds the target of a kernel that it instantiates.
    if(NOT arg_FOLDER)
        set_property(GLOBAL PROPERTY keyline_hls_kernel_${arg_TOP} ${name})
    endif()
endfunction()
