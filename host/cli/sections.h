// How the files of views read vici messages; for this room's own sources only.
#pragma once

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "host/cli/views.h"

namespace keyline::cli {

// A decimal number where the text is one; null where there is no such key.
inline Json number(const vici::Message& message, std::string_view name) {
    const auto* text = message.find(name);
    if (text == nullptr) return nullptr;
    std::int64_t value = 0;
    const auto* last = text->data() + text->size();
    if (const auto [end, error] = std::from_chars(text->data(), last, value);
        error == std::errc() && end == last)
        return value;
    std::uint64_t large = 0;
    if (const auto [end, error] = std::from_chars(text->data(), last, large);
        error == std::errc() && end == last)
        return large;
    return *text;
}

// The same to count with; 0 where it is none.
inline std::uint64_t number_of(const vici::Message& message, std::string_view name) {
    const auto text = message.text(name);
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// For a table: "-" where there is none, commas in a list.
inline std::string cell(const Json& value) {
    if (value.is_null()) return "-";
    if (value.is_string()) return value.get<std::string>();
    if (value.is_array()) {
        std::string text;
        for (const auto& item : value) text += (text.empty() ? "" : ", ") + cell(item);
        return text;
    }
    return value.dump();
}

inline Json list(const vici::Message& message, std::string_view name) {
    auto json = Json::array();
    if (const auto* items = message.find_list(name))
        for (const auto& item : *items) json.push_back(item);
    return json;
}

template <typename Function>
void for_each_section(const vici::Message& message, Function function) {
    for (const auto& element : message.elements())
        if (const auto* section = std::get_if<vici::Message>(&element.content))
            function(element.name, *section);
}

}  // namespace keyline::cli
