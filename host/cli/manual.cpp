#include "host/cli/manual.h"

#include <iostream>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "host/base/file_descriptor.h"
#include "host/config/settings.h"

namespace keyline::cli {

namespace {

constexpr std::size_t max_file_bytes = std::size_t{4} * 1024 * 1024;

Result<crypto::Secret> read_all(const std::string& name) {
    const FileDescriptor opened(name == "-" ? -1 : open(name.c_str(), O_RDONLY | O_CLOEXEC));
    if (name != "-" && !opened.valid()) return fail("cannot open " + name + ": " + error_text(errno));
    const int file = name == "-" ? STDIN_FILENO : opened.get();
    crypto::Secret text(std::size_t{4096});
    std::size_t have = 0;
    for (;;) {
        if (have == text.size()) {
            if (have >= max_file_bytes) return fail(name + " is larger than 4 MiB");
            crypto::Secret larger(2 * text.size());
            std::ranges::copy(text.reveal(), larger.reveal_for_writing().begin());
            text = std::move(larger);
        }
        const auto room = text.reveal_for_writing().subspan(have);
        const auto count = read(file, room.data(), room.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail("cannot read " + name + ": " + error_text(errno));
        if (count == 0) return text.slice(0, have);
        have += static_cast<std::size_t>(count);
    }
}

Result<config::Settings> read_settings(const std::string& file) {
    const auto text = read_all(file);
    if (!text) return tl::unexpected(text.error());
    const config::Includer no_includes = [](std::string_view,
                                            const std::string&) -> Result<std::vector<config::SourceFile>> {
        return fail("include is for keylined's own configuration: load the file that it names by itself");
    };
    const auto octets = text->reveal();
    auto settings = config::parse_settings({reinterpret_cast<const char*>(octets.data()), octets.size()},
                                           file == "-" ? "(standard input)" : file, no_includes);
    if (!settings) return settings;
    if (!settings->left_out.empty()) return fail(settings->left_out.front());
    for (const auto& warning : settings->warnings) std::cerr << "keyline: " << warning << "\n";
    return settings;
}

// As keylined has it: settings and sections. The caller wipes it.
vici::Message message_of(const config::Section& section) {
    vici::Message message;
    message.reserve(section.settings.size() + section.sections.size());
    for (const auto& setting : section.settings) message.add(setting.key, std::string(setting.text()));
    for (const auto& inner : section.sections) message.add(inner.name, message_of(inner));
    return message;
}

// keylined's "manual.NAME.KEY: why" with the place where that key, or else the section, stands here.
std::string with_place(const config::Section& section, const std::string& why) {
    const auto path = "manual." + section.name;
    for (const auto& setting : section.settings)
        if (why.starts_with(path + "." + setting.key + ": ")) return setting.place.to_string() + why;
    return section.place.to_string() + why;
}

Result<void> send(vici::Client& client, const config::Section& section) {
    if (!section.refusal.empty()) return fail(section.refusal);
    vici::Message request;
    request.add(section.name, message_of(section));
    const auto answer = client.request("keyline-load-manual", request);
    request.wipe();
    if (!answer) return tl::unexpected(answer.error());
    if (const auto* warnings = answer->find_list("warnings"))
        for (const auto& warning : *warnings)
            std::cerr << "keyline: warning: " << with_place(section, warning) << "\n";
    if (answer->text("success") != "yes") return fail(with_place(section, answer->text("errmsg")));
    return {};
}

bool is_key(std::string_view name) {
    return name.find("_key_") != std::string_view::npos;
}

Result<void> add_word(config::Section& section, const std::string& word) {
    const auto sign = word.find('=');
    const auto name = word.substr(0, sign);
    if (sign == std::string::npos || sign == 0)
        return fail("'" + name + "' is no setting: write KEY=VALUE, as in spi_in=0x1001");
    if (is_key(name))
        return fail(name +
                    " does not belong on a command line, which every user of this host can read: write it "
                    "into a file "
                    "as `" +
                    name + " = 0x...`, and give that with --keys FILE, or - for standard input");
    config::Setting setting;
    setting.key = name;
    setting.value = crypto::Secret(as_bytes(std::string_view(word).substr(sign + 1)));
    section.settings.push_back(std::move(setting));
    return {};
}

}  // namespace

Result<std::string> load_manual(vici::Client& client, const std::string& file) {
    const auto settings = read_settings(file);
    if (!settings) return tl::unexpected(settings.error());
    const auto* all = settings->root.find_section("manual");
    if (all == nullptr || all->sections.empty())
        return fail(file + " has no SAs: write them as manual { NAME { spi_in = ... } }");
    std::size_t loaded = 0;
    std::string refused;
    for (const auto& section : all->sections) {
        const auto done = send(client, section);
        if (client.lost()) return tl::unexpected(done.error());
        if (done)
            ++loaded;
        else
            refused += "\n" + done.error().message;
    }
    const auto count = all->sections.size();
    auto text = fmt::format("loaded {}{} manual SA{}", loaded,
                            refused.empty() ? "" : fmt::format(" of {}", count), count == 1 ? "" : "s");
    if (refused.empty()) return text;
    return fail(text + "; refused:" + refused);
}

Result<std::string> add_manual(vici::Client& client, const std::string& name,
                               const std::vector<std::string>& words, const std::string& key_file) {
    auto keys = read_settings(key_file);
    if (!keys) return tl::unexpected(keys.error());
    auto& section = keys->root;
    section.name = name;
    for (const auto& word : words)
        if (auto done = add_word(section, word); !done) return tl::unexpected(done.error());
    if (auto done = send(client, section); !done) return tl::unexpected(done.error());
    return "added manual SA " + name;
}

Result<std::string> remove_manual(vici::Client& client, const std::string& name) {
    const auto answer = client.request("keyline-unload-manual", vici::Message().add("name", name));
    if (!answer) return tl::unexpected(answer.error());
    if (answer->text("success") != "yes") return fail(answer->text("errmsg"));
    return "removed manual SA " + name;
}

}  // namespace keyline::cli
