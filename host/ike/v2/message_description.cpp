#include "host/ike/v2/message_description.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "host/ike/algorithms.h"

namespace keyline::ike {

namespace {

template <typename Number>
struct Name {
    Number value;
    const char* text;
};

template <typename Number, std::size_t size>
std::string name_in(const std::array<Name<Number>, size>& names, Number value, const char* kind) {
    const auto* const found =
        std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.value == value; });
    return found != names.end() ? found->text : fmt::format("{} {}", kind, static_cast<unsigned>(value));
}

constexpr auto exchange_names = std::to_array<Name<ExchangeType>>({
    {ExchangeType::ike_sa_init, "IKE_SA_INIT"},
    {ExchangeType::ike_auth, "IKE_AUTH"},
    {ExchangeType::create_child_sa, "CREATE_CHILD_SA"},
    {ExchangeType::informational, "INFORMATIONAL"},
});

constexpr auto payload_names = std::to_array<Name<PayloadType>>({
    {PayloadType::sa, "SA"},
    {PayloadType::key_exchange, "KE"},
    {PayloadType::id_initiator, "IDi"},
    {PayloadType::id_responder, "IDr"},
    {PayloadType::certificate, "CERT"},
    {PayloadType::certificate_request, "CERTREQ"},
    {PayloadType::auth, "AUTH"},
    {PayloadType::nonce, "Nonce"},
    {PayloadType::notify, "N"},
    {PayloadType::delete_, "D"},
    {PayloadType::vendor_id, "V"},
    {PayloadType::ts_initiator, "TSi"},
    {PayloadType::ts_responder, "TSr"},
    {PayloadType::encrypted, "SK"},
    {PayloadType::configuration, "CP"},
    {PayloadType::eap, "EAP"},
    {PayloadType::encrypted_fragment, "SKF"},
});

// RFC 7296 section 3.5.
constexpr auto id_names = std::to_array<Name<Identity::Type>>({
    {Identity::Type::ipv4, "ID_IPV4_ADDR"},
    {Identity::Type::fqdn, "ID_FQDN"},
    {Identity::Type::rfc822, "ID_RFC822_ADDR"},
    {Identity::Type::ipv6, "ID_IPV6_ADDR"},
    {Identity::Type::der_asn1_dn, "ID_DER_ASN1_DN"},
    {Identity::Type::der_asn1_gn, "ID_DER_ASN1_GN"},
    {Identity::Type::key_id, "ID_KEY_ID"},
});

constexpr auto auth_names = std::to_array<Name<AuthMethod>>({
    {AuthMethod::rsa_signature, "RSA Digital Signature"},
    {AuthMethod::shared_key, "Shared Key Message Integrity Code"},
    {AuthMethod::ecdsa_256, "ECDSA with SHA-256 on the P-256 curve"},
    {AuthMethod::ecdsa_384, "ECDSA with SHA-384 on the P-384 curve"},
    {AuthMethod::ecdsa_521, "ECDSA with SHA-512 on the P-521 curve"},
    {AuthMethod::digital_signature, "Digital Signature"},
});

constexpr auto certificate_names = std::to_array<Name<CertificateEncoding>>({
    {CertificateEncoding::x509_signature, "X.509 Certificate - Signature"},
    {CertificateEncoding::crl, "Certificate Revocation List"},
    {CertificateEncoding::hash_and_url, "Hash and URL of X.509 certificate"},
    {CertificateEncoding::raw_public_key, "Raw Public Key"},
});

constexpr auto hash_names = std::to_array<Name<SignatureHash>>({
    {SignatureHash::sha1, "SHA1"},
    {SignatureHash::sha256, "SHA2-256"},
    {SignatureHash::sha384, "SHA2-384"},
    {SignatureHash::sha512, "SHA2-512"},
    {SignatureHash::identity, "Identity"},
});

constexpr auto protocol_names = std::to_array<Name<ProtocolId>>({
    {ProtocolId::none, "no protocol"},
    {ProtocolId::ike, "IKE"},
    {ProtocolId::ah, "AH"},
    {ProtocolId::esp, "ESP"},
});

constexpr auto transform_type_names = std::to_array<Name<TransformType>>({
    {TransformType::encryption, "ENCR"},
    {TransformType::prf, "PRF"},
    {TransformType::integrity, "INTEG"},
    {TransformType::key_exchange, "KE"},
    {TransformType::esn, "ESN"},
});

// RFC 7296 section 3.15; RFC 3748 section 4, 5.
constexpr auto configuration_names = std::to_array<Name<std::uint8_t>>({
    {1, "CFG_REQUEST"},
    {2, "CFG_REPLY"},
    {3, "CFG_SET"},
    {4, "CFG_ACK"},
});
constexpr auto configuration_attribute_names = std::to_array<Name<std::uint16_t>>({
    {1, "INTERNAL_IP4_ADDRESS"},
    {2, "INTERNAL_IP4_NETMASK"},
    {3, "INTERNAL_IP4_DNS"},
    {4, "INTERNAL_IP4_NBNS"},
    {6, "INTERNAL_IP4_DHCP"},
    {7, "APPLICATION_VERSION"},
    {8, "INTERNAL_IP6_ADDRESS"},
    {10, "INTERNAL_IP6_DNS"},
    {12, "INTERNAL_IP6_DHCP"},
    {13, "INTERNAL_IP4_SUBNET"},
    {14, "SUPPORTED_ATTRIBUTES"},
    {15, "INTERNAL_IP6_SUBNET"},
});
constexpr auto eap_code_names = std::to_array<Name<std::uint8_t>>({
    {1, "Request"},
    {2, "Response"},
    {3, "Success"},
    {4, "Failure"},
});

std::string protocol_name(ProtocolId protocol) {
    return name_in(protocol_names, protocol, "protocol");
}

std::string group_text(std::uint16_t method) {
    const auto* algorithm = find_algorithm(Transform{TransformType::key_exchange, method, 0});
    return algorithm != nullptr ? std::string(algorithm->name) : fmt::format("method {}", method);
}

std::string transform_text(const OfferedTransform& offered) {
    const auto& transform = offered.transform;
    const auto* algorithm = find_algorithm(transform);
    auto text = name_in(transform_type_names, transform.type, "transform type") + " ";
    text += algorithm != nullptr ? std::string(algorithm->name) : std::to_string(transform.id);
    if (transform.key_bits != 0) text += fmt::format(", Key Length {}", transform.key_bits);
    if (!offered.understood) text += ", and an attribute that Keyline does not know";
    return text;
}

void describe_body(DescriptionWriter& out, const SaBody& body) {
    for (const auto& proposal : body.proposals) {
        out.line(fmt::format("proposal {}: {}{}, {}", proposal.number, protocol_name(proposal.protocol),
                             proposal.spi.empty() ? "" : ", SPI " + spi_text(proposal.spi),
                             counted(proposal.transforms.size(), "transform")));
        for (const auto& transform : proposal.transforms) out.line(transform_text(transform), 1);
    }
}

void describe_body(DescriptionWriter& out, const KeyExchangeBody& body) {
    out.line(fmt::format("{}, {}", group_text(body.method), beginning_of(body.value)));
}

void describe_body(DescriptionWriter& out, const Identity& body) {
    out.line(fmt::format("{}: {}", name_in(id_names, body.type, "ID type"), body.to_string()));
}

void describe_body(DescriptionWriter& out, const CertificateBody& body) {
    const auto encoding = static_cast<CertificateEncoding>(body.encoding);
    const bool is_x509 = encoding == CertificateEncoding::x509_signature;
    out.line(name_in(certificate_names, encoding, "encoding") + ": " +
             (is_x509 ? certificate_text(body.data) : beginning_of(body.data)));
}

// Section 3.7: hashes of the public keys of trusted authorities.
void describe_body(DescriptionWriter& out, const CertificateRequestBody& body) {
    constexpr std::size_t hash_bytes = 20;
    constexpr std::size_t max_shown = 8;
    const ByteView all = body.authorities;
    const auto count = all.size() / hash_bytes;
    out.line(name_in(certificate_names, static_cast<CertificateEncoding>(body.encoding), "encoding") + ": " +
             (count == 1 ? "1 authority" : fmt::format("{} authorities", count)));
    for (std::size_t at = 0; at < std::min(count, max_shown); ++at)
        out.line(to_hex(all.subspan(at * hash_bytes, hash_bytes)), 1);
    if (count > max_shown) out.line("...", 1);
}

void describe_body(DescriptionWriter& out, const AuthBody& body) {
    out.line(fmt::format("{}, {}", name_in(auth_names, static_cast<AuthMethod>(body.method), "method"),
                         beginning_of(body.data)));
}

void describe_body(DescriptionWriter& out, const NonceBody& body) {
    out.line(beginning_of(body.data));
}

std::string notify_data_text(const NotifyBody& body) {
    net::ByteReader reader(body.data);
    switch (body.type) {
        case NotifyType::invalid_ke_payload:
            if (body.data.size() == sizeof(std::uint16_t)) return "wants " + group_text(reader.u16());
            break;
        case NotifyType::auth_lifetime:
            if (body.data.size() == sizeof(std::uint32_t)) return fmt::format("{} seconds", reader.u32());
            break;
        case NotifyType::signature_hash_algorithms: {
            std::string text;
            while (reader.remaining() >= sizeof(std::uint16_t))
                text += (text.empty() ? "" : ", ") +
                        name_in(hash_names, static_cast<SignatureHash>(reader.u16()), "hash");
            return text;
        }
        default:
            break;
    }
    return "data " + octets_text(body.data);
}

void describe_body(DescriptionWriter& out, const NotifyBody& body) {
    auto text = to_string(body.type);
    if (body.protocol != ProtocolId::none || !body.spi.empty())
        text += fmt::format(", {}, SPI {}", protocol_name(body.protocol), spi_text(body.spi));
    out.line(text);
    if (!body.data.empty()) out.line(notify_data_text(body), 1);
}

void describe_body(DescriptionWriter& out, const DeleteBody& body) {
    if (body.spis.empty()) out.line(protocol_name(body.protocol) + ", this SA");
    for (const auto spi : body.spis)
        out.line(fmt::format("{}, SPI {:08x}", protocol_name(body.protocol), spi));
}

void describe_body(DescriptionWriter& out, const TsBody& body) {
    for (const auto& selector : body.selectors) out.line(selector.to_string());
}

// Of EAP only what it is: the rest may be a password or as good as one.
void describe_eap(DescriptionWriter& out, ByteView data) {
    net::ByteReader reader(data);
    const auto code = reader.u8();
    const unsigned identifier = reader.u8();
    reader.skip(2);
    if (!reader.ok()) return out.line("not readable: " + counted(data.size(), "octet"));
    auto text = fmt::format("{}, identifier {}", name_in(eap_code_names, code, "code"), identifier);
    if (reader.remaining() != 0) text += fmt::format(", type {}", reader.u8());
    out.line(text + ", " + counted(data.size(), "octet"));
}

std::string configuration_attribute_text(std::uint16_t type, ByteView value) {
    auto text = name_in(configuration_attribute_names, type, "attribute");
    if (value.empty()) return text;
    if (value.size() == 4 || value.size() == 16)
        return text + " " + net::IpAddress::from_bytes(value)->to_string();
    // An IPv6 address with the length of its prefix (section 3.15.1).
    if (value.size() == 17)
        return fmt::format("{} {}/{}", text, net::IpAddress::from_bytes(value.first(16))->to_string(),
                           value.back());
    return text + " " + octets_text(value);
}

void describe_configuration(DescriptionWriter& out, ByteView data) {
    net::ByteReader reader(data);
    const auto type = reader.u8();
    reader.skip(3);
    if (!reader.ok()) return out.line("not readable: " + octets_text(data));
    out.line(name_in(configuration_names, type, "CFG type"));
    while (reader.remaining() != 0) {
        const auto attribute = static_cast<std::uint16_t>(reader.u16() & 0x7fffU);
        const auto value = reader.bytes(reader.u16());
        if (!reader.ok()) return out.line("an attribute that is cut off", 1);
        out.line(configuration_attribute_text(attribute, value), 1);
    }
}

bool is_graphic(ByteView octets) {
    return !octets.empty() && std::all_of(octets.begin(), octets.end(),
                                          [](auto octet) { return octet >= 0x20 && octet < 0x7f; });
}

void describe_opaque(DescriptionWriter& out, PayloadType type, ByteView data) {
    if (type == PayloadType::eap) return describe_eap(out, data);
    if (type == PayloadType::configuration) return describe_configuration(out, data);
    if (type == PayloadType::vendor_id && is_graphic(data))
        return out.line("\"" + std::string(data.begin(), data.end()) + "\"");
    out.line(octets_text(data));
}

}  // namespace

Description describe(const Payloads& payloads) {
    DescriptionWriter out;
    for (const auto& payload : payloads) {
        out.begin(payload_name(payload.type));
        if (const auto* opaque = std::get_if<OpaqueBody>(&payload.body))
            describe_opaque(out, payload.type, opaque->data);
        else
            std::visit(
                [&](const auto& body) {
                    if constexpr (!std::is_same_v<std::decay_t<decltype(body)>, OpaqueBody>)
                        describe_body(out, body);
                },
                payload.body);
    }
    return out.take();
}

DescribedPayload describe(const EncryptedPart& part) {
    auto text = counted(part.size, "octet") + " with IV and ICV";
    if (part.fragment == 0) return {payload_name(PayloadType::encrypted), {text}};
    return {payload_name(PayloadType::encrypted_fragment),
            {fmt::format("fragment {} of {}, {}", part.fragment, part.fragments, text)}};
}

std::string exchange_text(ExchangeType type) {
    return name_in(exchange_names, type, "exchange");
}

std::string payload_name(PayloadType type) {
    return name_in(payload_names, type, "payload");
}

std::string flags_text(const Header& header) {
    std::string text;
    const auto add = [&](bool set, const char* name) {
        if (set) text += (text.empty() ? "" : " ") + std::string(name);
    };
    add(header.from_initiator, "I");
    add(header.response, "R");
    add(header.higher_version, "V");
    return text;
}

}  // namespace keyline::ike
