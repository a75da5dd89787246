// The machinery of the key tables: every key of swanctl.conf is in one of them, with what it does or why
// Keyline refuses it. Files, vici messages, "did you mean" and docs/operators.md all come from these tables.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "host/base/result.h"
#include "host/config/settings.h"
#include "host/config/values.h"

namespace keyline::config {

// A setting's value, as a key's function sees it.
class Value {
  public:
    explicit Value(const Setting& setting) : setting_(setting) {}
    std::string_view text() const { return setting_.text(); }
    // A list of vici as it is (an item may be a certificate), else what commas separate.
    std::vector<std::string> items() const;
    bool is_list() const { return setting_.is_list; }

  private:
    const Setting& setting_;
};

template <typename Target>
struct Key {
    std::string_view name;
    std::string_view standard;  // what holds without it, for the documentation
    std::string_view text;      // what it does; or why it is refused, and what to do
    // What its value does to a Target; nothing: refused ...
    Result<void> (*apply)(Target& target, const Value& value) = nullptr;
    // ... but for these values, separated by blanks, which ask for nothing.
    std::string_view harmless = {};
    bool list = false;  // takes a list, not one value
};

// As the documentation has it.
struct KeyRow {
    std::string name;
    std::string standard;
    std::string text;
    std::string harmless;
    bool refused = false;
};
struct KeySection {
    std::string path;  // "connections.NAME.local"
    std::vector<KeyRow> rows;
};

// ---- Messages: "FILE:LINE: connections.lab.proposals: ..."

tl::unexpected<Error> error_at(const Place& place, const std::string& path, const std::string& what);
tl::unexpected<Error> unknown_name(const Place& place, const std::string& path, std::string_view name,
                                   const char* kind, std::span<const std::string_view> known);
// vici can say the names of the section and of all in it: 1 to 255 octets, and no control characters.
Result<void> expect_names(const Section& section, const std::string& path);
// The section holds no setting, only sections.
Result<void> expect_no_settings(const Section& section, const std::string& path);
// Every subsection's name is one of `known`.
Result<void> expect_sections(const Section& section, const std::string& path,
                             std::span<const std::string_view> known);

template <typename Target>
Result<void> apply_key(const Key<Target>& key, const Setting& setting, const std::string& path,
                       Target& target) {
    const auto full = path + "." + setting.key;
    if (setting.is_list && !key.list)
        return error_at(setting.place, full, "takes one value, and this is a list");
    // "key =" leaves the default, as in strongSwan.
    if (!setting.is_list && setting.value.empty()) return {};
    if (setting.is_list && setting.list.empty()) return {};
    const Value value(setting);
    if (key.apply != nullptr) {
        if (auto done = key.apply(target, value); !done)
            return error_at(setting.place, full, done.error().message);
        return {};
    }
    if (!setting.is_list && contains_word(key.harmless, value.text())) return {};
    return error_at(setting.place, full, std::string(key.text));
}

// Every setting of the section must be one of `keys`.
template <typename Target, std::size_t count>
Result<void> apply_keys(const Section& section, const std::string& path,
                        const std::array<Key<Target>, count>& keys, Target& target) {
    for (const auto& setting : section.settings) {
        const auto key =
            std::find_if(keys.begin(), keys.end(), [&](const auto& k) { return k.name == setting.key; });
        if (key == keys.end()) {
            std::vector<std::string_view> names;
            names.reserve(count);
            for (const auto& known : keys) names.push_back(known.name);
            return unknown_name(setting.place, path, setting.key, "key", names);
        }
        if (auto done = apply_key(*key, setting, path, target); !done) return done;
    }
    return {};
}

template <typename Target, std::size_t count>
std::vector<KeyRow> rows_of(const std::array<Key<Target>, count>& keys) {
    std::vector<KeyRow> rows;
    rows.reserve(count);
    for (const auto& key : keys)
        rows.push_back({std::string(key.name), std::string(key.standard), std::string(key.text),
                        std::string(key.harmless), key.apply == nullptr});
    return rows;
}

// ---- What keys' functions are made of

template <typename T>
Result<void> store(T& target, Result<T> value) {
    if (!value) return tl::unexpected(value.error());
    target = std::move(*value);
    return {};
}

template <typename T>
Result<void> store_number(T& target, std::string_view text, std::uint64_t lowest, std::uint64_t highest) {
    const auto value = parse_number(text, lowest, highest);
    if (!value) return tl::unexpected(value.error());
    target = static_cast<T>(*value);
    return {};
}

// One of several words.
template <typename T, std::size_t count>
Result<void> store_word(T& target, std::string_view text,
                        const std::array<std::pair<std::string_view, T>, count>& words) {
    std::string known;
    for (const auto& [word, value] : words) {
        if (same_word(word, text)) {
            target = value;
            return {};
        }
        known += (known.empty() ? "" : ", ") + std::string(word);
    }
    return fail("'" + std::string(text) + "' is none of " + known);
}

}  // namespace keyline::config
