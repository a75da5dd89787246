# keyline_verilated_library(NAME TOP module SOURCES files... [DEPENDS targets...] [FLAGS verilator flags...] [QUICK_BUILD] [PIC]
#                            [WAVEFORM])
#
# A Verilated model as library NAME with the class V<module> (#include "V<module>.h"). -Wall holds: a warning stops
# the build. Verilator's runtime is compiled once for all models. WAVEFORM: it can write FST files (VerilatedFstC) while it runs; a
# beat of the data bus is one signal of them.
find_program(VERILATOR verilator REQUIRED)
set(KEYLINE_VERILATOR_ROOT /usr/share/verilator CACHE PATH "Verilator's installation")

include(ProcessorCount)
ProcessorCount(KEYLINE_CORES)
if(KEYLINE_CORES EQUAL 0)  # it does not know
    set(KEYLINE_CORES 2)
endif()

if(NOT TARGET keyline_verilator_runtime)
    set(include ${KEYLINE_VERILATOR_ROOT}/include)
    add_library(keyline_verilator_runtime STATIC ${include}/verilated.cpp ${include}/verilated_threads.cpp)
    target_include_directories(keyline_verilator_runtime SYSTEM PUBLIC ${include} ${include}/vltstd)
    target_compile_options(keyline_verilator_runtime PRIVATE -w)
    find_package(Threads REQUIRED)
    target_link_libraries(keyline_verilator_runtime PUBLIC Threads::Threads)
    # GTKWave's own writer of FST files, which Verilator brings along.
    add_library(keyline_verilator_waveform STATIC ${include}/verilated_fst_c.cpp)
    target_compile_options(keyline_verilator_waveform PRIVATE -w)
    target_link_libraries(keyline_verilator_waveform PUBLIC keyline_verilator_runtime z)
endif()

function(keyline_verilated_library name)
    list(JOIN KEYLINE_CCACHE " " launcher)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QUICK_BUILD;PIC;WAVEFORM" "TOP" "SOURCES;DEPENDS;FLAGS")
    set(optimization OPT_FAST=-O2 OPT_SLOW=-O0)
    if(arg_QUICK_BUILD)  # it may run slowly
        set(optimization OPT_FAST=-O0 OPT_SLOW=-O0)
    endif()
    set(dir ${CMAKE_CURRENT_BINARY_DIR}/${name}.verilated)
    if(arg_PIC)  # thread-local data is found otherwise in a library that a running program loads
        list(TRANSFORM optimization APPEND " -fPIC -fno-semantic-interposition")
        # make does not see that flags change.
        set(dir ${CMAKE_CURRENT_BINARY_DIR}/${name}_pic.verilated)
    endif()
    set(runtime keyline_verilator_runtime)
    if(arg_WAVEFORM)
        list(APPEND arg_FLAGS --trace-fst --no-trace-params --trace-max-width 1200)
        set(runtime keyline_verilator_waveform)
    endif()
    set(archive ${dir}/V${arg_TOP}__ALL.a)
    add_custom_command(
        OUTPUT ${archive}
        BYPRODUCTS ${dir}/V${arg_TOP}.h
        COMMAND ${VERILATOR} --cc -O3 -Wall --x-assign fast --x-initial fast --top-module ${arg_TOP}
                --prefix V${arg_TOP} -Mdir ${dir} ${arg_FLAGS} ${arg_SOURCES}
        # Verilator names its files itself, so its own makefile compiles them.
        # Slow is what runs once, when a model starts.
        COMMAND make -s -j ${KEYLINE_CORES} -C ${dir} -f V${arg_TOP}.mk V${arg_TOP}__ALL.a ${optimization}
                "CXX=${launcher} ${CMAKE_CXX_COMPILER}"
        DEPENDS ${arg_SOURCES} ${arg_DEPENDS}
        COMMENT "Verilator ${arg_TOP}"
        VERBATIM)
    add_custom_target(${name}_model DEPENDS ${archive})
    add_library(${name} INTERFACE)
    add_dependencies(${name} ${name}_model)
    target_include_directories(${name} SYSTEM INTERFACE ${dir})
    target_link_libraries(${name} INTERFACE ${archive} ${runtime})
endfunction()
