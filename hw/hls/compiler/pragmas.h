// The HLS pragmas of a kernel that hlsc obeys, as clang's preprocessor leaves them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "hw/hls/compiler/source.h"

namespace keyline::hlsc {

// From the line of an opening brace to that of the closing one.
struct Lines {
    unsigned first = 0;
    unsigned last = 0;
};

// "#pragma HLS BIND_STORAGE variable=keys type=ram_s2p": HLS is left out, names and words that are not the
// variable's are lower case.
struct Pragma {
    SourceLocation where;
    std::vector<Lines> blocks;         // the blocks around it in its file, from the outermost inwards
    std::vector<Lines> closed_blocks;  // those beside it in these
    bool is_mentioned = false;         // its variable's name stands somewhere before it
    SourceLocation variable_at;        // the declaration of its variable (pragma_variables.h); no file: none
    std::string name;                  // "bind_storage"
    std::map<std::string, std::string> values;  // "variable" -> "keys"; a word without "=" has no value

    bool has(const std::string& word) const { return values.contains(word); }
    std::string value(const std::string& key) const;  // empty: not there
};

// From the preprocessor's output, whose line markers say where each line comes from.
std::vector<Pragma> find_pragmas(std::string_view preprocessed);

}  // namespace keyline::hlsc
