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
    constexpr std::size_t longest_path = 1024, longest_text = 2048;
    return fail(place.to_string() + shown(path, longest_path) + ": " + shown(what, longest_text));
}

tl::unexpected<Error> unknown_name(const Place& place, const std::string& path, std::string_view name,
                                   const char* kind, std::span<const std::string_view> known) {
    const auto meant = nearest(name, known);
    std::string text = std::string("Keyline does not know the ") + kind + " '" + shown(name) + "'";
    if (!meant.empty()) text += "; did you mean '" + std::string(meant) + "'?";
    text += known.empty() ? " (there is none here)" : " (known here: " + join(known) + ")";
    return error_at(place, path.empty() ? "top level" : path, text);
}

Result<void> expect_names(const Section& section, const std::string& path) {
    constexpr std::size_t longest = 255;  // vici has one octet for the length
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    const auto& name = section.name;
    if (name.empty()) return error_at(section.place, path, "a section needs a name");
    if (name.size() > longest)
        return error_at(
            section.place, path.substr(0, path.size() - name.size()) + shown(name),
            "a section's name has at most 255 octets, as vici cannot say more, and this one has " +
                std::to_string(name.size()) + ": shorten it");
    if (std::any_of(name.begin(), name.end(), is_control))
        return error_at(section.place, path, "a section's name has no control characters: take them out");
    for (const auto& inner : section.sections)
        if (auto done = expect_names(inner, path + "." + inner.name); !done) return done;
    return {};
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
