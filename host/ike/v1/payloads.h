// The payloads of ISAKMP and IKEv1 as values, and their way from and to the octets after the generic header.
//
// KE, HASH, SIG and NAT-D are their octets (a Payload's body); NONCE too, but see check_nonce(). Every
// decode_*() bounds what it keeps by what it was given, and encode() of what it gave is what it was given.
#pragma once

#include <cstdint>
#include <optional>
#include <type_traits>
#include <vector>

#include "host/base/result.h"
#include "host/crypto/secret.h"
#include "host/ike/identity.h"
#include "host/ike/v1/message.h"
#include "host/net/traffic_selector.h"

namespace keyline::ike::v1 {

// ---- Data attributes (RFC 2408 section 3.3): of transforms, of Mode-Config

struct Attribute {
    std::uint16_t type = 0;  // 15 bits
    bool basic = false;      // AF = 1, TV: the value is two octets; else TLV
    Bytes value;

    static Attribute of(std::uint16_t type, std::uint16_t value);  // TV
    static Attribute of(std::uint16_t type, Bytes value);          // TLV
    template <typename Type, typename Value>
    requires std::is_enum_v<Type>
    static Attribute of(Type type, Value value) {
        if constexpr (std::is_enum_v<Value>) {
            return of(static_cast<std::uint16_t>(type), static_cast<std::uint16_t>(value));
        } else {
            return of(static_cast<std::uint16_t>(type), std::move(value));
        }
    }

    template <typename Type>
    bool is(Type wanted) const {
        return type == static_cast<std::uint16_t>(wanted);
    }
    // In network order, of TV and TLV alike; nothing when it is empty or more than 64 bits.
    std::optional<std::uint64_t> number() const;
    bool operator==(const Attribute&) const = default;
};
using Attributes = std::vector<Attribute>;

// Refuses more than max_attributes, and a TLV that is longer than what is there.
inline constexpr std::size_t max_attributes = 256;
Decoded<Attributes> decode_attributes(ByteView octets);
void encode(net::ByteWriter& writer, const Attributes& attributes);

// The first of that type, or null.
template <typename Type>
const Attribute* find(const Attributes& attributes, Type type) {
    for (const auto& attribute : attributes)
        if (attribute.is(type)) return &attribute;
    return nullptr;
}
// Moves a password out of an attribute and leaves nothing there.
crypto::Secret take_secret(Attribute& attribute);

// ---- SA (RFC 2408 sections 3.4 to 3.6, RFC 2407 section 4.6.1)

struct OfferedTransform {
    std::uint8_t number = 1;
    std::uint8_t id = 0;  // transform_key_ike, EspTransform, AhTransform, by the proposal's protocol
    Attributes attributes;
    bool operator==(const OfferedTransform&) const = default;
};
// Proposals with one number are one suite: ESP and AH together. Transforms of one proposal are alternatives.
struct OfferedProposal {
    std::uint8_t number = 1;
    ProtocolId protocol = ProtocolId::ike;
    Bytes spi;  // ISAKMP: to be ignored
    std::vector<OfferedTransform> transforms;
    bool operator==(const OfferedProposal&) const = default;
};
struct SaBody {
    std::vector<OfferedProposal> proposals;
    bool operator==(const SaBody&) const = default;
};

// Each is compared with what every connection allows, before anybody has proved anything.
inline constexpr std::size_t max_proposals = 64;
inline constexpr std::size_t max_transforms = 1024;  // of all proposals

// DOI IPSEC and situation SIT_IDENTITY_ONLY alone are understood.
Decoded<SaBody> decode_sa(ByteView body);
Bytes encode(const SaBody& body);

// ---- ID (RFC 2408 section 3.8, RFC 2407 section 4.6.2)

struct IdBody {
    Identity::Type type = Identity::Type::any;
    std::uint8_t protocol = 0;
    std::uint16_t port = 0;
    Bytes data;  // of addresses, subnets and ranges: of the right size
    bool operator==(const IdBody&) const = default;
};
Decoded<IdBody> decode_id(ByteView body);
Bytes encode(const IdBody& body);

// Phase 1. Protocol and port are 0, as RFC 3947 section 4 wants it behind a NAT; from the peer UDP with port
// 500 (RFC 2407), 4500 or 0 passes too. The identity must not be `any`.
IdBody phase1_id(const Identity& identity);
Decoded<Identity> phase1_identity(const IdBody& body);
// Phase 2: an address, a subnet or a range, and one port or all (0). Fails for what IKEv1 cannot say: a range
// of ports, port 0 by itself, OPAQUE.
Result<IdBody> phase2_id(const net::TrafficSelector& selector);
Decoded<net::TrafficSelector> phase2_selector(const IdBody& body);

// ---- CERT and CR (RFC 2408 sections 3.9, 3.10)

struct CertificateBody {
    CertificateEncoding encoding = CertificateEncoding::x509_signature;
    Bytes data;
    bool operator==(const CertificateBody&) const = default;
};
Decoded<CertificateBody> decode_certificate(ByteView body);
Bytes encode(const CertificateBody& body);

struct CertificateRequestBody {
    CertificateEncoding encoding = CertificateEncoding::x509_signature;
    Bytes authority;  // DER of the CA's name; empty: any
    bool operator==(const CertificateRequestBody&) const = default;
};
Decoded<CertificateRequestBody> decode_certificate_request(ByteView body);
Bytes encode(const CertificateRequestBody& body);

// ---- N and D (RFC 2408 sections 3.14, 3.15)

struct NotifyBody {
    std::uint32_t doi = ipsec_doi;
    ProtocolId protocol = ProtocolId::ike;
    NotifyType type = NotifyType::payload_malformed;
    Bytes spi;  // ISAKMP: both cookies, or nothing
    Bytes data;
    bool operator==(const NotifyBody&) const = default;
};
Decoded<NotifyBody> decode_notify(ByteView body);
Bytes encode(const NotifyBody& body);

struct DeleteBody {
    std::uint32_t doi = ipsec_doi;
    ProtocolId protocol = ProtocolId::ike;
    std::vector<Bytes> spis;  // at least one; all of one size: ISAKMP 16 octets (both cookies), ESP and AH 4
    bool operator==(const DeleteBody&) const = default;
};
Decoded<DeleteBody> decode_delete(ByteView body);
Bytes encode(const DeleteBody& body);

// The SPI of an ISAKMP SA: both cookies (RFC 2408 section 3.5). Nothing for another size.
Bytes cookie_spi(std::uint64_t initiator_cookie, std::uint64_t responder_cookie);
struct Cookies {
    std::uint64_t initiator = 0;
    std::uint64_t responder = 0;
    bool operator==(const Cookies&) const = default;
};
std::optional<Cookies> read_cookies(ByteView spi);

// ---- ATTR (draft-ietf-ipsec-isakmp-mode-cfg section 3.2)

struct AttributesBody {
    ConfigurationType type = ConfigurationType::request;
    std::uint16_t identifier = 0;
    Attributes attributes;
    bool operator==(const AttributesBody&) const = default;
};
Decoded<AttributesBody> decode_attributes_body(ByteView body);
Bytes encode(const AttributesBody& body);

// ---- The rest

// RFC 3947 section 5.2: the address before the NAT.
Decoded<net::IpAddress> decode_nat_oa(ByteView body);
Bytes encode_nat_oa(const net::IpAddress& address);

// RFC 2409 section 5: 8 to 256 octets.
Decoded<void> check_nonce(ByteView body);

}  // namespace keyline::ike::v1
