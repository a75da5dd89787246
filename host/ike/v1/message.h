// An ISAKMP message: the header and the chain of payloads (RFC 2408 sections 3.1, 3.2). What the payloads
// say is payloads.h's business, the encryption cbc_chain.h's.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <tl/expected.hpp>

#include "host/base/bytes.h"
#include "host/ike/v1/constants.h"
#include "host/net/byte_io.h"

namespace keyline::ike::v1 {

inline constexpr std::size_t header_bytes = 28;
inline constexpr std::size_t payload_header_bytes = 4;
inline constexpr std::uint8_t isakmp_major_version = 1;
// A message with more payloads than this is refused: nobody needs them, and memory stays bounded.
inline constexpr std::size_t max_payloads = 128;

struct DecodeError {
    NotifyType notify = NotifyType::payload_malformed;  // what RFC 2408 section 5 lets one answer
    const char* reason = "";
};
template <typename T>
using Decoded = tl::expected<T, DecodeError>;

inline tl::unexpected<DecodeError> malformed(const char* reason,
                                             NotifyType notify = NotifyType::payload_malformed) {
    return tl::unexpected<DecodeError>(DecodeError{notify, reason});
}

struct Header {  // section 3.1
    std::uint64_t initiator_cookie = 0;
    std::uint64_t responder_cookie = 0;
    PayloadType first_payload = PayloadType::none;
    std::uint8_t major_version = isakmp_major_version;
    std::uint8_t minor_version = 0;
    ExchangeType exchange = ExchangeType::identity_protection;
    bool encryption = false;           // flag E
    bool commit = false;               // flag C
    bool authentication_only = false;  // flag A
    std::uint8_t other_flags = 0;      // must be zero
    std::uint32_t message_id = 0;
    std::uint32_t length = 0;  // of the whole message as it travels

    bool operator==(const Header&) const = default;
};

// One payload: what follows its generic header. `offset` is that header's, from the start of the chain; it is
// filled in by decode_chain() and encode_chain().
struct Payload {
    PayloadType type = PayloadType::none;
    Bytes body;
    std::size_t offset = 0;
    bool operator==(const Payload&) const = default;
};

// A chain of payloads and its octets, of which the hashes of RFC 2409 are made: HASH(1) is that of
// `from(1)`, SAi_b and IDii_b are bodies.
struct Chain {
    std::vector<Payload> payloads;
    Bytes octets;  // with generic headers, without padding

    // The octets from the generic header of payloads[index] to the end; none beyond the last one.
    ByteView from(std::size_t index) const;
    // The first of its kind, or null.
    const Payload* find(PayloadType type) const;
    std::size_t count(PayloadType type) const;
    // Overwrites everything, for chains that carried a password.
    void wipe();
};

struct Message {
    Header header;
    Chain chain;       // empty when encrypted
    Bytes ciphertext;  // what follows the header of an encrypted message
};

// The fixed part only, whatever it says. Nothing when there are fewer octets.
std::optional<Header> decode_header(ByteView datagram);

// Of one message that fills the datagram. Fails as section 5.2 says for another version, flags that are
// reserved, a length that is not the datagram's; exchange types and cookies are the caller's to check.
// Up to three octets may follow the last payload where they align the message to four (section 3), as
// libreswan has it. We send none: there are responders that refuse them, and none that miss them.
Decoded<Message> decode_message(ByteView datagram);

// A chain that begins with a payload of type `first`. In a decrypted message padding may follow the last
// payload, as many octets as there are.
enum class Padding : bool { none, allowed };
Decoded<Chain> decode_chain(PayloadType first, ByteView octets, Padding padding);

// Offsets and octets are filled in. A body has 65531 octets at most.
Chain encode_chain(std::vector<Payload> payloads);
// header.first_payload and header.length are filled in. In the clear.
Bytes encode_message(Header header, const Chain& chain);
void encode_header(net::ByteWriter& writer, const Header& header);

}  // namespace keyline::ike::v1
