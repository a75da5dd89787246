// Values in vici requests.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

#include "host/vici/message.h"

namespace keyline::daemon {

template <typename T>
std::optional<T> number(const vici::Message& arguments, std::string_view name) {
    const auto text = arguments.text(name);
    T value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

inline bool is_yes(const vici::Message& arguments, std::string_view name) {
    return arguments.text(name) == "yes";
}

}  // namespace keyline::daemon
