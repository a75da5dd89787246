// How both files of views read vici messages; for this room's own sources only.
#pragma once

#include <string_view>

#include "host/cli/views.h"

namespace keyline::cli {

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
