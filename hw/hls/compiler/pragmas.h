// The HLS pragmas of a kernel that hlsc obeys, as clang's preprocessor leaves them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "hw/hls/compiler/source.h"

namespace keyline::hlsc {

// "#pragma HLS BIND_STORAGE variable=keys type=ram_s2p": HLS is left out, names and words that are not the
// variable's are lower case.
struct Pragma {
    SourceLocation where;
    unsigned block_line = 0;                    // where the innermost block around it begins; 0: the file
    std::string name;                           // "bind_storage"
    std::map<std::string, std::string> values;  // "variable" -> "keys"; a word without "=" has no value

    bool has(const std::string& word) const { return values.contains(word); }
    std::string value(const std::string& key) const;  // empty: not there
};

// From the preprocessor's output, whose line markers say where each line comes from.
std::vector<Pragma> find_pragmas(std::string_view preprocessed);

}  // namespace keyline::hlsc
