#include "drivers/card/capabilities.h"

#include <fmt/format.h>

namespace keyline::card {

esp::Capabilities capabilities_of(const CardIdentity& identity) {
    esp::Capabilities made;
    made.name = "card";
    made.description =
        fmt::format("Keyline card, register map {}, build {:016x}, hlsc {:08x}, for {}", identity.map_version,
                    identity.build_hash, identity.hlsc_hash, to_string(identity.target));
    made.max_sas = identity.sa_entries;
    made.max_packet_bytes = regs::max_packet_bytes;
    made.max_replay_window = regs::replay_window_max;
    made.esn = identity.esn;
    made.tunnel = true;
    made.transport = true;
    made.transport_in_udp = true;
    made.without_replay_check = true;
    made.tfc_padding = true;
    const auto add = [&](bool has, esp::Encryption encryption) {
        for (const unsigned key_bits : {128U, 192U, 256U})
            if (has) made.transforms.push_back({esp::Protocol::esp, encryption, key_bits, {}});
    };
    add(identity.aes_gcm, esp::Encryption::aes_gcm_16);
    add(identity.aes_gcm, esp::Encryption::aes_gcm_12);
    add(identity.aes_gcm, esp::Encryption::aes_gcm_8);
    add(identity.aes_gmac, esp::Encryption::aes_gmac);
    return made;
}

}  // namespace keyline::card
