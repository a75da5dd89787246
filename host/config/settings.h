// strongSwan's settings language: nested sections, `key = value`, comments, quoted strings, include. It knows
// no key; what the keys mean stands in swanctl.h.
//
//     section {
//         key = several words   # up to the end of the line, or "quoted, with \n escapes"
//         inner { a = b }
//         include conf.d/*.conf
//     }
//     other : section, more.inner { key = x }   # has all of `section` and `more.inner` that it does not say
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "host/base/result.h"
#include "host/crypto/secret.h"

namespace keyline::config {

// Where something stands, for messages; what came over vici stands nowhere.
struct Place {
    std::shared_ptr<const std::string> file;
    unsigned line = 0;
    std::string to_string() const;  // "FILE:LINE: ", or nothing
};

// Any value may be a pre-shared key, so all are kept in memory that wipes itself.
struct Setting {
    std::string key;
    crypto::Secret value;
    Place place;
    // A list of vici is a list; in a file, commas make one (values.h).
    bool is_list = false;
    std::vector<crypto::Secret> list;

    std::string_view text() const;
    Setting clone() const;
};

struct Section {
    std::string name;
    Place place;
    std::vector<Setting> settings;
    std::vector<Section> sections;
    std::vector<std::string> references;  // dotted paths, as written; resolved by parse_settings()
    std::string refusal;                  // why it must not be used: a reference of it leads nowhere

    Section clone() const;

    const Setting* find_setting(std::string_view key) const;
    const Section* find_section(std::string_view section_name) const;
};

struct SourceFile {
    std::string name;
    Result<crypto::Secret> text;  // or why it cannot be read
};
// Turns what stands after `include`, in the file `from`, into files. An error's message is shown with the
// place.
using Includer =
    std::function<Result<std::vector<SourceFile>>(std::string_view pattern, const std::string& from)>;

inline constexpr unsigned max_section_depth = 16;
inline constexpr unsigned max_include_depth = 8;
inline constexpr unsigned max_included_files = 256;

inline constexpr std::size_t max_inherited_settings = 65536;

struct Settings {
    Section root;
    std::vector<std::string> referenced;  // paths of sections that others refer to
    std::vector<std::string> warnings;
    // Included files that are missing from all this, as they cannot be read or are no settings; with places.
    std::vector<std::string> left_out;
};

// An error is one of `text` itself: it is no settings. Two sections of one name are one section. Of a key
// that comes twice in a section the last one counts, with a warning, as it hides mistakes. Messages name
// places and keys, never values.
Result<Settings> parse_settings(std::string_view text, const std::string& file, const Includer& includer);

}  // namespace keyline::config
