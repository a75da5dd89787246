# One way to declare a test.
#
# keyline_catch_test(NAME sources... [LINK libraries...] [LABELS labels...] [TIMEOUT seconds])
#   A Catch2 program tests/NAME, one ctest entry; the target tests_LABEL builds all with a label. Catch's main is compiled once (tests/support/catch_main.cpp).
#   A random test draws its seed from Catch (--rng-seed, printed on every run), so a failure can be replayed.

function(keyline_catch_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LINK;LABELS")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PRIVATE keyline_catch_main ${arg_LINK})
    # Precompiling Catch costs as much as reading it three times.
    list(LENGTH arg_UNPARSED_ARGUMENTS sources)
    if(sources GREATER 4)
        target_precompile_headers(${name} PRIVATE <catch2/catch.hpp>)
    endif()
    add_test(NAME ${name} COMMAND ${name} --rng-seed time --use-colour no)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}")
    foreach(label IN LISTS arg_LABELS)
        if(NOT TARGET tests_${label})
            add_custom_target(tests_${label})
        endif()
        add_dependencies(tests_${label} ${name})
    endforeach()
endfunction()

# keyline_fuzz_target(NAME sources... CORPUS dir [LINK libraries...] [RUNS count] [MAX_LEN bytes] [DICT file])
#   A libFuzzer program under ASan/UBSan with its corpus; ctest runs the corpus and then RUNS mutations of it. Only in the fuzz
#   preset (clang).
function(keyline_fuzz_target name)
    if(NOT KEYLINE_FUZZ)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "CORPUS;RUNS;MAX_LEN;DICT" "LINK")
    if(NOT arg_RUNS)
        set(arg_RUNS 50000)
    endif()
    if(NOT arg_MAX_LEN)
        set(arg_MAX_LEN 4096)
    endif()
    set(dictionary)
    if(arg_DICT)
        set(dictionary -dict=${arg_DICT})
    endif()
    add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PRIVATE keyline_options ${arg_LINK})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    # The first folder receives new inputs: a scratch one, so that the corpus in the tree stays as reviewed.
    set(scratch ${CMAKE_CURRENT_BINARY_DIR}/${name}.found)
    file(MAKE_DIRECTORY ${scratch})
    add_test(NAME ${name} COMMAND ${name} -runs=${arg_RUNS} -max_len=${arg_MAX_LEN} -rss_limit_mb=2048 -timeout=10
             -print_final_stats=1 ${dictionary} ${scratch} ${arg_CORPUS})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS fuzz)
endfunction()
