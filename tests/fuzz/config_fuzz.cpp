// Any text as swanctl.conf: no crash, no hang, and what is accepted is bounded by what the engine may be
// told.
#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "host/config/swanctl.h"

using keyline::config::SourceFile;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    // An include brings the text itself: loops must end.
    const auto includer = [&](std::string_view,
                              const std::string&) -> keyline::Result<std::vector<SourceFile>> {
        std::vector<SourceFile> files;
        files.push_back({"again", keyline::crypto::Secret(keyline::as_bytes(text))});
        return files;
    };
    const auto parsed = keyline::config::parse(text, "fuzz", includer);
    if (!parsed) {
        if (parsed.error().message.empty()) std::abort();
        return 0;
    }
    // Places, paths and reasons are each bounded, and a terminal may show them.
    constexpr std::size_t longest_refusal = 4096;
    for (const auto& refusal : parsed->refused) {
        const auto& message = refusal.message;
        const bool shows = std::all_of(message.begin(), message.end(),
                                       [](char c) { return static_cast<unsigned char>(c) >= 0x20; });
        if (message.empty() || message.size() > longest_refusal || !shows) std::abort();
    }
    for (const auto& connection : parsed->connections)
        for (const auto& child : connection.children)
            if (child.replay_window % 32 != 0 || child.replay_window > 4096 || child.proposals.empty())
                std::abort();
    // What a device is given: keys of the right size, and no reserved SPI.
    for (const auto& sa : parsed->manual) {
        const bool ends =
            !sa.local.address.is_any() && sa.local.address.version() == sa.remote.address.version();
        if (!ends || sa.spi_in < 256 || sa.spi_out < 256 || sa.child.proposals.size() != 1 ||
            sa.first_sequence == 0)
            std::abort();
        if (sa.in.keying_material().size() != sa.out.keying_material().size() || sa.child.is_shunt() ||
            sa.out.encryption.size() < sa.cipher_key_bytes)
            std::abort();
    }
    for (const auto& secret : parsed->secrets)
        if (secret.secret.empty()) std::abort();
    return 0;
}
