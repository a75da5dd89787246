// strongSwan's settings language: nested sections, `key = value`, comments, quoted strings, include. It knows
// no key; what the keys mean stands in swanctl.h.
//
//     section {
//         key = several words   # up to the end of the line, or "quoted, with \n escapes"
//         inner { a = b }
//         include conf.d/*.conf
//     }
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "host/base/result.h"
#include "host/crypto/secret.h"

namespace keyline::config {

// Where something stands, for messages.
struct Place {
    std::shared_ptr<const std::string> file;
    unsigned line = 0;
    std::string to_string() const;  // "FILE:LINE"
};

// Any value may be a pre-shared key, so all are kept in memory that wipes itself.
struct Setting {
    std::string key;
    crypto::Secret value;
    Place place;
    std::string_view text() const;
};

struct Section {
    std::string name;
    Place place;
    std::vector<Setting> settings;
    std::vector<Section> sections;

    const Setting* find_setting(std::string_view key) const;
    const Section* find_section(std::string_view section_name) const;
};

struct SourceFile {
    std::string name;
    crypto::Secret text;
};
// Turns what stands after `include`, in the file `from`, into files. An error's message is shown with the
// place.
using Includer =
    std::function<Result<std::vector<SourceFile>>(std::string_view pattern, const std::string& from)>;

inline constexpr unsigned max_section_depth = 16;
inline constexpr unsigned max_include_depth = 8;
inline constexpr unsigned max_included_files = 256;

// Two sections of one name are one section. A key that comes twice in a section is an error: strongSwan takes
// the last one, which hides mistakes. Messages name places and keys, never values.
Result<Section> parse_settings(std::string_view text, const std::string& file, const Includer& includer);

}  // namespace keyline::config
