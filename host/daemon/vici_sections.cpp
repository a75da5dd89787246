#include "host/daemon/vici_sections.h"

#include <algorithm>

namespace keyline::daemon {

namespace {

crypto::Secret secret_of(const std::string& text) {
    return crypto::Secret(as_bytes(text));
}

}  // namespace

Result<config::Section> section_of(const std::string& name, const vici::Message& message) {
    config::Section section;
    section.name = name;
    for (const auto& element : message.elements()) {
        if (const auto* inner = std::get_if<vici::Message>(&element.content)) {
            if (section.find_section(element.name) != nullptr)
                return fail("the section '" + element.name + "' comes twice in '" + name + "'");
            auto converted = section_of(element.name, *inner);
            if (!converted) return converted;
            section.sections.push_back(std::move(*converted));
            continue;
        }
        if (section.find_setting(element.name) != nullptr)
            return fail("the key '" + element.name + "' comes twice in '" + name + "'");
        config::Setting setting;
        setting.key = element.name;
        if (const auto* list = std::get_if<vici::List>(&element.content)) {
            setting.is_list = true;
            for (const auto& item : *list) setting.list.push_back(secret_of(item));
        } else {
            setting.value = secret_of(std::get<std::string>(element.content));
        }
        section.settings.push_back(std::move(setting));
    }
    return section;
}

}  // namespace keyline::daemon
