# Compiler settings shared by every Keyline target, in one interface library.

option(KEYLINE_FUZZ "Build the libFuzzer targets (needs clang) and everything under ASan/UBSan" OFF)
option(KEYLINE_CARD "Build hlsc, the RTL and the simulated card (needs LLVM 19 and Verilator)" ON)
set(KEYLINE_LANES 4 CACHE STRING "Lanes of AES and GHASH in the core of each pipeline: 4, 2 or 1 (docs/pipeline.md, Narrow cores)")
set_property(CACHE KEYLINE_LANES PROPERTY STRINGS 4 2 1)
if(NOT KEYLINE_LANES MATCHES "^[421]$")
    message(FATAL_ERROR "KEYLINE_LANES is '${KEYLINE_LANES}'; it must be 4, 2 or 1")
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # base_dir and hash_dir=false let clones in different folders share their objects.
    set(KEYLINE_CCACHE ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${KEYLINE_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${KEYLINE_CCACHE})
endif()

add_library(keyline_options INTERFACE)
target_include_directories(keyline_options INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_options(keyline_options INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Werror
    # SAs, Notify payloads and the like are built with designated initialisers; defaults fill the rest.
    -Wno-missing-field-initializers
    # clang (fuzz preset) to the same measure as g++: its -Wconversion also means -Wsign-conversion, and it blames us for what
    # libstdc++ 12's own std::stable_sort calls.
    $<$<CXX_COMPILER_ID:Clang>:-Wno-sign-conversion -Wno-deprecated-declarations>)
if(KEYLINE_FUZZ)
    set(KEYLINE_SANITIZERS -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_options(keyline_options INTERFACE ${KEYLINE_SANITIZERS} -fsanitize=fuzzer-no-link)
    target_link_options(keyline_options INTERFACE ${KEYLINE_SANITIZERS})
endif()

find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(fmt REQUIRED)
find_package(tl-expected REQUIRED)

# keyline_library(NAME sources... [LINK libraries...]): a static library of one room, keyline::NAME.
function(keyline_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK")
    add_library(keyline_${name} STATIC ${arg_UNPARSED_ARGUMENTS})
    add_library(keyline::${name} ALIAS keyline_${name})
    target_link_libraries(keyline_${name} PUBLIC keyline_options ${arg_LINK})
endfunction()
