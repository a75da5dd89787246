// An IKE message: the header and the chain of payloads (RFC 7296 sections 3.1, 3.2). The inside of the SK
// payload is v2/sk_payload's business: here it is only found.
#pragma once

#include <cstdint>
#include <optional>

#include "host/ike/codec/payloads.h"

namespace keyline::ike {

inline constexpr std::size_t header_bytes = 28;
inline constexpr std::size_t payload_header_bytes = 4;
inline constexpr std::size_t fragment_header_bytes = 4;  // of SKF: Fragment Number, Total Fragments

struct Header {  // section 3.1
    std::uint64_t initiator_spi = 0;
    std::uint64_t responder_spi = 0;
    PayloadType first_payload = PayloadType::none;
    std::uint8_t major_version = ikev2_major_version;
    std::uint8_t minor_version = 0;
    ExchangeType exchange = ExchangeType::ike_sa_init;
    bool from_initiator = false;  // flag I: sent by the original initiator of the IKE SA
    bool higher_version = false;  // flag V
    bool response = false;        // flag R
    std::uint32_t message_id = 0;
    std::uint32_t length = 0;

    bool operator==(const Header&) const = default;
};

// Where the SK payload lies in the message (section 3.14), or the SKF payload (RFC 7383 section 2.5).
struct EncryptedPart {
    PayloadType first_inner = PayloadType::none;  // SKF: of the first fragment only
    std::size_t offset = 0;                       // of its content (the IV), from the start of the message
    std::size_t size = 0;
    std::uint16_t fragment = 0;   // 1, 2, ...; 0: SK
    std::uint16_t fragments = 0;  // in all
};

struct Message {
    Header header;
    Payloads payloads;  // outside of SK
    std::optional<EncryptedPart> encrypted;
};

// The fixed part only. Whether the length field fits the datagram is decode_message's question: a message of
// another major version is answered from its header alone (section 2.5).
std::optional<Header> decode_header(ByteView datagram);

Decoded<Message> decode_message(ByteView datagram);

// A chain of payloads that begins with type `first` and fills `chain`, as inside SK.
Decoded<Payloads> decode_payloads(PayloadType first, ByteView chain);

// header.first_payload and header.length are filled in.
Bytes encode_message(Header header, const Payloads& payloads);
// The parts, for the SK payload.
void encode_header(net::ByteWriter& writer, const Header& header);
void encode_payloads(net::ByteWriter& writer, const Payloads& payloads);
PayloadType first_type(const Payloads& payloads);

}  // namespace keyline::ike
