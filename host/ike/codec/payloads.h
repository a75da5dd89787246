// The payloads of IKEv2 (RFC 7296 section 3) as values, and their way from and to bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <tl/expected.hpp>

#include "host/base/bytes.h"
#include "host/ike/codec/constants.h"
#include "host/ike/configuration.h"
#include "host/ike/proposal.h"
#include "host/net/byte_io.h"
#include "host/net/traffic_selector.h"

namespace keyline::ike {

// ---- Bodies

// A transform as the peer wrote it. One with an attribute that Keyline does not know can never be chosen
// (RFC 7296 section 3.3.6), but the rest of its proposal can.
struct OfferedTransform {
    Transform transform;
    bool understood = true;
    bool operator==(const OfferedTransform&) const = default;
};
struct OfferedProposal {  // section 3.3.1
    std::uint8_t number = 1;
    ProtocolId protocol = ProtocolId::ike;
    Bytes spi;
    std::vector<OfferedTransform> transforms;
    bool operator==(const OfferedProposal&) const = default;
};
struct SaBody {  // section 3.3
    std::vector<OfferedProposal> proposals;
    bool operator==(const SaBody&) const = default;
};
struct KeyExchangeBody {  // section 3.4
    std::uint16_t method = 0;
    Bytes value;
    bool operator==(const KeyExchangeBody&) const = default;
};
using IdentityBody = Identity;  // section 3.5
struct AuthBody {               // section 3.8
    std::uint8_t method = 0;
    Bytes data;
    bool operator==(const AuthBody&) const = default;
};
struct CertificateBody {  // section 3.6
    std::uint8_t encoding = 0;
    Bytes data;
    bool operator==(const CertificateBody&) const = default;
};
struct CertificateRequestBody {  // section 3.7: for X.509, SHA-1 hashes of the public keys of trusted CAs
    std::uint8_t encoding = 0;
    Bytes authorities;
    bool operator==(const CertificateRequestBody&) const = default;
};
struct NonceBody {  // section 3.9: 16 to 256 octets
    Bytes data;
    bool operator==(const NonceBody&) const = default;
};
struct NotifyBody {  // section 3.10
    NotifyType type = NotifyType::invalid_syntax;
    ProtocolId protocol = ProtocolId::none;
    Bytes spi;
    Bytes data;
    bool operator==(const NotifyBody&) const = default;
};
struct DeleteBody {  // section 3.11: for IKE without SPIs, for AH and ESP the sender's inbound SPIs
    ProtocolId protocol = ProtocolId::ike;
    std::vector<std::uint32_t> spis;
    bool operator==(const DeleteBody&) const = default;
};
// Section 3.13. Selectors of a type that Keyline does not know, and empty ranges (but for OPAQUE ports), are
// left out when decoding: they can match nothing here, and section 2.9 lets a responder narrow them away.
struct TsBody {
    net::TrafficSelectors selectors;
    bool operator==(const TsBody&) const = default;
};
// Known to RFC 7296 but of no use here (CP, EAP, vendor IDs), or unknown and not critical.
struct OpaqueBody {
    Bytes data;
    bool operator==(const OpaqueBody&) const = default;
};

using Body = std::variant<OpaqueBody, SaBody, KeyExchangeBody, IdentityBody, CertificateBody,
                          CertificateRequestBody, AuthBody, NonceBody, NotifyBody, DeleteBody, TsBody>;

struct Payload {
    PayloadType type = PayloadType::none;
    Body body;
    bool operator==(const Payload&) const = default;
};
using Payloads = std::vector<Payload>;

// ---- Building

Payload notify(NotifyType type, Bytes data = {}, ProtocolId protocol = ProtocolId::none, Bytes spi = {});

// ---- Finding. The first of its kind, or null.

const Payload* find(const Payloads& payloads, PayloadType type);
template <typename BodyType>
const BodyType* find_body(const Payloads& payloads, PayloadType type) {
    const auto* payload = find(payloads, type);
    return payload != nullptr ? std::get_if<BodyType>(&payload->body) : nullptr;
}
const NotifyBody* find_notify(const Payloads& payloads, NotifyType type);
const NotifyBody* find_error(const Payloads& payloads);  // the first error notify

// ---- Bytes

struct DecodeError {
    enum class Kind : std::uint8_t { invalid_syntax, unsupported_critical_payload };
    Kind kind = Kind::invalid_syntax;
    std::uint8_t payload_type = 0;  // the critical one that is not known
    const char* reason = "";
};
template <typename T>
using Decoded = tl::expected<T, DecodeError>;

inline tl::unexpected<DecodeError> invalid_syntax(const char* reason) {
    return tl::unexpected<DecodeError>(DecodeError{DecodeError::Kind::invalid_syntax, 0, reason});
}

// A message with more payloads than this is refused: nobody needs them, and memory stays bounded.
inline constexpr std::size_t max_payloads = 128;
// The same for proposals in an SA payload, and for all their transforms: each is compared with what every
// connection allows, before anybody has proved anything.
inline constexpr std::size_t max_proposals = 64;
inline constexpr std::size_t max_transforms = 1024;

// The body of one payload, without its generic header.
Decoded<Body> decode_body(PayloadType type, ByteView body);
void encode_body(net::ByteWriter& writer, const Body& body);

// The SA payload's own part (sa_payload.cpp).
Decoded<SaBody> decode_sa(ByteView body);
void encode_sa(net::ByteWriter& writer, const SaBody& body);

}  // namespace keyline::ike
