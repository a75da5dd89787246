// An SA pair given by hand, with its keys (RFC 4301 section 4.5.1): no IKE is spoken for it. It is Keyline's
// own section of swanctl.conf, manual.NAME, which strongSwan passes over.
#pragma once

#include <cstdint>
#include <string>

#include "host/crypto/secret.h"
#include "host/ike/configuration.h"
#include "host/net/address.h"

namespace keyline::config {

// Of one direction.
struct ManualKeys {
    crypto::Secret encryption;  // the cipher's key and its salt, if it has one; empty: AH, NULL
    crypto::Secret integrity;   // empty: the cipher authenticates by itself

    // As a device takes it: esp::SaParameters::key.
    crypto::Secret keying_material() const;
    ManualKeys clone() const { return {encryption.clone(), integrity.clone()}; }
    bool same_as(const ManualKeys& other) const;  // in constant time
};

struct ManualSa {
    std::string name;
    net::Endpoint local, remote;  // of the outer packets; the ports count with UDP encapsulation only
    bool udp_encapsulation = false;
    // What a negotiated CHILD SA would be made of: one proposal with one algorithm a type, selectors,
    // options.
    ike::ChildConfig child;
    std::uint32_t spi_in = 0, spi_out = 0;  // 256 and above
    ManualKeys in, out;                     // of the sizes that the proposal asks for
    std::uint64_t first_sequence = 1;       // outbound; what is remembered of the key may be higher
    // The cipher counts its IVs: a sequence number that comes twice under the key discloses plain text.
    bool counts_iv = false;
    std::size_t cipher_key_bytes = 0;  // of the encryption keys, without the salt

    ManualSa clone() const;
    bool same_as(const ManualSa& other) const;
};

}  // namespace keyline::config
