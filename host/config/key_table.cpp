#include "host/config/key_table.h"

namespace keyline::config {

namespace {

std::string join(std::span<const std::string_view> words) {
    std::string text;
    for (const auto word : words) text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

}  // namespace

std::vector<std::string> Value::items() const {
    if (!setting_.is_list) return split_list(setting_.text());
    std::vector<std::string> items;
    for (const auto& item : setting_.list)
        items.emplace_back(reinterpret_cast<const char*>(item.reveal().data()), item.size());
    return items;
}

tl::unexpected<Error> error_at(const Place& place, const std::string& path, const std::string& what) {
    return fail(place.to_string() + path + ": " + what);
}

tl::unexpected<Error> unknown_name(const Place& place, const std::string& path, std::string_view name,
                                   const char* kind, std::span<const std::string_view> known) {
    const auto meant = nearest(name, known);
    std::string text = std::string("Keyline does not know the ") + kind + " '" + std::string(name) + "'";
    if (!meant.empty()) text += "; did you mean '" + std::string(meant) + "'?";
    text += known.empty() ? " (there is none here)" : " (known here: " + join(known) + ")";
    return error_at(place, path.empty() ? "top level" : path, text);
}

Result<void> expect_no_settings(const Section& section, const std::string& path) {
    if (section.settings.empty()) return {};
    return unknown_name(section.settings[0].place, path, section.settings[0].key, "key", {});
}

Result<void> expect_sections(const Section& section, const std::string& path,
                             std::span<const std::string_view> known) {
    for (const auto& inner : section.sections)
        if (std::find(known.begin(), known.end(), inner.name) == known.end())
            return unknown_name(inner.place, path, inner.name, "section", known);
    return {};
}

}  // namespace keyline::config
