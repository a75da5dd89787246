// Everything an ESP device must know about one security association (RFC 4301 section 4.4.2.1, RFC 4302, RFC
// 4303).
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "host/crypto/secret.h"
#include "host/esp/algorithms.h"
#include "host/net/traffic_selector.h"

namespace keyline::esp {

enum class Direction : std::uint8_t { outbound, inbound };
enum class Mode : std::uint8_t { tunnel, transport };

// UDP encapsulation, RFC 3948: ports in host order.
struct UdpEncapsulation {
    std::uint16_t source_port = 4500;
    std::uint16_t destination_port = 4500;
    bool operator==(const UdpEncapsulation&) const = default;
};

// What tunnel mode takes over between inner and outer header (RFC 4301 section 5.1.2, RFC 6040); strongSwan's
// copy_df, copy_ecn and copy_dscp, and its defaults.
enum class CopyDscp : std::uint8_t { no, in, out, yes };  // in: from the outer header to the inner one
struct HeaderCopying {
    bool df = true;   // no: the outer packet may be fragmented
    bool ecn = true;  // no: RFC 6040's compatibility mode, the outer packet is not ECN-capable
    CopyDscp dscp = CopyDscp::out;
    bool dscp_out() const { return dscp == CopyDscp::out || dscp == CopyDscp::yes; }
    bool dscp_in() const { return dscp == CopyDscp::in || dscp == CopyDscp::yes; }
    bool operator==(const HeaderCopying&) const = default;
};

// Limits enforced where packets are processed, on all that the key was used for. Zero means no limit. A
// packet that would go beyond a hard limit is not processed.
struct Lifetime {
    std::uint64_t soft_packets = 0;
    std::uint64_t hard_packets = 0;
    std::uint64_t soft_bytes = 0;  // bytes of inner packets
    std::uint64_t hard_bytes = 0;

    // Whether what was used so far is all that the limit allows.
    bool soft_reached(std::uint64_t packets, std::uint64_t bytes) const {
        return reached(packets, soft_packets) || reached(bytes, soft_bytes);
    }
    bool hard_reached(std::uint64_t packets, std::uint64_t bytes) const {
        return reached(packets, hard_packets) || reached(bytes, hard_bytes);
    }

  private:
    static bool reached(std::uint64_t used, std::uint64_t limit) { return limit != 0 && used >= limit; }
};

// A bundle (RFC 2401 section 4.3): AH around what ESP makes, from the outer IP header on, between the same
// two ends. The two come and go together, count the same sequence numbers and are one SA to whoever owns
// them.
struct OuterAh {
    std::uint32_t spi = 0;
    Integrity integrity = Integrity::none;
    bool operator==(const OuterAh&) const = default;
};

// All but the keys.
struct SaTerms {
    Direction direction = Direction::outbound;
    std::uint32_t spi = 0;  // numeric value; 0..255 are reserved (RFC 4303 section 2.1)
    Mode mode = Mode::tunnel;
    Protocol protocol = Protocol::esp;
    Encryption encryption = Encryption::aes_gcm_16;  // AH: not looked at
    unsigned key_bits = 128;                         // of the cipher, without the salt
    Integrity integrity = Integrity::none;           // none with an encryption that authenticates by itself
    std::optional<OuterAh> ah;                       // ESP without UDP only
    bool esn = false;                                // 64-bit extended sequence numbers
    std::uint32_t replay_window =
        64;  // inbound: packets, at least (a device may round up); 0: no replay check
    std::uint64_t first_sequence =
        1;                  // outbound: the first number to use (moves ahead on a fallback, never back)
    net::IpAddress source;  // outer header
    net::IpAddress destination;
    std::optional<UdpEncapsulation> udp;  // none: IP protocol 50 (ESP) or 51 (AH); AH has no other way
    net::TrafficSelectors
        source_selectors;  // of the inner packet in this SA's direction; inbound packets outside
    net::TrafficSelectors destination_selectors;  // are dropped (RFC 4301 section 5.2 step 4)
    Lifetime lifetime;
    HeaderCopying copying;
    // Outbound, ESP in tunnel mode: inner packets below this size are padded to it (RFC 4303 section 2.7).
    std::uint32_t tfc_padding = 0;
    static constexpr std::uint32_t tfc_padding_mtu = UINT32_MAX;  // to what just fits into `mtu`
    std::uint32_t mtu = 1500;  // octets of an outer packet; for tfc_padding_mtu only
};

struct SaParameters : SaTerms {
    // KEYMAT as IKE derives it (RFC 7296 section 2.17): the cipher's key, its salt if it has one (AES-GCM: 4
    // octets, RFC 4106 section 8.1), the integrity key.
    crypto::Secret key;
    crypto::Secret ah_key;  // of `ah`

    // A deliberate copy, with the key.
    SaParameters clone() const {
        SaParameters made;
        static_cast<SaTerms&>(made) = *this;
        made.key = key.clone();
        made.ah_key = ah_key.clone();
        return made;
    }
};

}  // namespace keyline::esp
