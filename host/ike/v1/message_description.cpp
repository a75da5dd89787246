#include "host/ike/v1/message_description.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "host/ike/v1/description.h"
#include "host/ike/v1/payloads.h"
#include "host/ike/v1/vendor_ids.h"

namespace keyline::ike::v1 {

namespace {

// More names of RFC 2407 section 4.6.2.1 than Identity's.
const char* type_name(Identity::Type type) {
    switch (type) {
        case Identity::Type::any:
            return "ID type 0";
        case Identity::Type::ipv4:
            return "ID_IPV4_ADDR";
        case Identity::Type::fqdn:
            return "ID_FQDN";
        case Identity::Type::rfc822:
            return "ID_USER_FQDN";
        case Identity::Type::ipv4_subnet:
            return "ID_IPV4_ADDR_SUBNET";
        case Identity::Type::ipv6:
            return "ID_IPV6_ADDR";
        case Identity::Type::ipv6_subnet:
            return "ID_IPV6_ADDR_SUBNET";
        case Identity::Type::ipv4_range:
            return "ID_IPV4_ADDR_RANGE";
        case Identity::Type::ipv6_range:
            return "ID_IPV6_ADDR_RANGE";
        case Identity::Type::der_asn1_dn:
            return "ID_DER_ASN1_DN";
        case Identity::Type::der_asn1_gn:
            return "ID_DER_ASN1_GN";
        case Identity::Type::key_id:
            return "ID_KEY_ID";
    }
    return "unknown ID type";
}

// What is of no use to Keyline, and to people who read.
struct OtherVendor {
    std::string_view octets;  // in hexadecimal: all, or the beginning of it
    std::string_view name;
};
constexpr auto other_vendors = std::to_array<OtherVendor>({
    {"882fe56d6fd20dbc2251613b2ebe5beb", "strongSwan"},
    {"4485152d18b6bbcd0be8a8469579ddcc", "draft-ietf-ipsec-nat-t-ike-00"},
    {"16f6ca16e4a4066d83821a0f0aeaa862", "draft-ietf-ipsec-nat-t-ike-01"},
    {"9909b64eed937c6573de52ace952fa6b", "draft-ietf-ipsec-nat-t-ike-04"},
    {"80d0bb3def54565ee84645d4c85ce3ee", "draft-ietf-ipsec-nat-t-ike-05"},
    {"4d1e0e136deafa34c4f3ea9f02ec7285", "draft-ietf-ipsec-nat-t-ike-06"},
    {"439b59f8ba676c4c7737ae22eab8f582", "draft-ietf-ipsec-nat-t-ike-07"},
    {"8f8d83826d246b6fc7a8a6a428c11de8", "draft-ietf-ipsec-nat-t-ike-08"},
});

void describe_sa(DescriptionWriter& out, ByteView body) {
    const auto sa = decode_sa(body);
    if (!sa) return out.line(fmt::format("not readable: {}; {}", sa.error().reason, octets_text(body)));
    out.line("DOI IPSEC, SIT_IDENTITY_ONLY");
    for (const auto& proposal : sa->proposals) {
        out.line(fmt::format("proposal {}: {}{}, {}", proposal.number, to_string(proposal.protocol),
                             proposal.spi.empty() ? "" : ", SPI " + spi_text(proposal.spi),
                             counted(proposal.transforms.size(), "transform")));
        for (const auto& transform : proposal.transforms)
            out.line(
                fmt::format("transform {}: {}", transform.number, describe(transform, proposal.protocol)), 1);
    }
}

void describe_id(DescriptionWriter& out, ByteView body) {
    const auto id = decode_id(body);
    if (!id) return out.line("not readable, or encrypted: " + beginning_of(body));
    auto text = fmt::format("{}: {}", type_name(id->type), Identity{id->type, id->data}.to_string());
    if (id->protocol != 0 || id->port != 0)
        text += fmt::format(", protocol {}, port {}", id->protocol, id->port);
    out.line(text);
}

void describe_certificate(DescriptionWriter& out, ByteView body) {
    const auto certificate = decode_certificate(body);
    if (!certificate) return out.line("not readable: " + beginning_of(body));
    const bool is_x509 = certificate->encoding == CertificateEncoding::x509_signature ||
                         certificate->encoding == CertificateEncoding::x509_key_exchange;
    out.line(to_string(certificate->encoding) + ": " +
             (is_x509 ? certificate_text(certificate->data) : beginning_of(certificate->data)));
}

void describe_certificate_request(DescriptionWriter& out, ByteView body) {
    const auto request = decode_certificate_request(body);
    if (!request) return out.line("not readable: " + beginning_of(body));
    out.line(
        to_string(request->encoding) + ": " +
        (request->authority.empty() ? "of any authority" : distinguished_name_or_octets(request->authority)));
}

std::string lifetime_text(const Attributes& attributes) {
    std::string text;
    for (const auto& attribute : attributes) {
        if (!text.empty()) text += ", ";
        const auto number = attribute.number();
        if (attribute.is(Phase2Attribute::life_type) && number)
            text += "life in " + to_string(static_cast<LifeType>(*number));
        else
            text += to_string(static_cast<Phase2Attribute>(attribute.type)) + " " +
                    (number ? std::to_string(*number) : octets_text(attribute.value));
    }
    return text;
}

std::string notify_data_text(const NotifyBody& body) {
    net::ByteReader reader(body.data);
    switch (body.type) {
        case NotifyType::r_u_there:
        case NotifyType::r_u_there_ack:
            if (body.data.size() == sizeof(std::uint32_t)) return fmt::format("sequence {}", reader.u32());
            break;
        case NotifyType::replay_status:
            if (body.data.size() == sizeof(std::uint32_t))
                return reader.u32() == 0 ? "replay detection disabled" : "replay detection enabled";
            break;
        case NotifyType::responder_lifetime:
            if (const auto attributes = decode_attributes(body.data)) return lifetime_text(*attributes);
            break;
        default:
            break;
    }
    return "data " + octets_text(body.data);
}

std::string sa_text(ProtocolId protocol, ByteView spi) {
    if (const auto cookies = read_cookies(spi); cookies && protocol == ProtocolId::ike)
        return fmt::format("cookies {:016x} {:016x}", cookies->initiator, cookies->responder);
    return "SPI " + spi_text(spi);
}

void describe_notification(DescriptionWriter& out, ByteView body) {
    const auto notify = decode_notify(body);
    if (!notify) return out.line("not readable: " + octets_text(body));
    out.line(fmt::format("{}, {}, {}", to_string(notify->type), to_string(notify->protocol),
                         sa_text(notify->protocol, notify->spi)));
    if (!notify->data.empty()) out.line(notify_data_text(*notify), 1);
}

void describe_delete(DescriptionWriter& out, ByteView body) {
    const auto deleted = decode_delete(body);
    if (!deleted) return out.line("not readable: " + octets_text(body));
    for (const auto& spi : deleted->spis)
        out.line(fmt::format("{}, {}", to_string(deleted->protocol), sa_text(deleted->protocol, spi)));
}

// What a person types and nobody else may know. A challenge and its answer together are as good.
bool is_secret(ConfigurationAttribute type) {
    using Type = ConfigurationAttribute;
    constexpr auto secrets =
        std::to_array<Type>({Type::xauth_user_password, Type::xauth_passcode, Type::xauth_challenge,
                             Type::xauth_next_pin, Type::xauth_answer});
    return std::find(secrets.begin(), secrets.end(), type) != secrets.end();
}

bool is_text(ConfigurationAttribute type) {
    using Type = ConfigurationAttribute;
    constexpr auto texts = std::to_array<Type>({Type::application_version, Type::xauth_user_name,
                                                Type::xauth_message, Type::xauth_domain, Type::unity_banner,
                                                Type::unity_default_domain, Type::unity_split_dns_name});
    return std::find(texts.begin(), texts.end(), type) != texts.end();
}

std::string attribute_text(const Attribute& attribute) {
    const auto type = static_cast<ConfigurationAttribute>(attribute.type);
    auto name = to_string(type);
    const auto& value = attribute.value;
    if (is_secret(type)) return name + (value.empty() ? " asked for" : " ***");
    if (value.empty()) return name;
    if (attribute.basic) return fmt::format("{} {}", name, attribute.number().value_or(0));
    if (is_text(type)) return fmt::format("{} \"{}\"", name, std::string(value.begin(), value.end()));
    if (value.size() == 4 || value.size() == 16)
        return name + " " + net::IpAddress::from_bytes(value)->to_string();
    return name + " " + octets_text(value);
}

void describe_attributes(DescriptionWriter& out, ByteView body) {
    const auto read = decode_attributes_body(body);
    // Nothing of it: it may be a password.
    if (!read) return out.line("not readable: " + counted(body.size(), "octet"));
    out.line(fmt::format("{}, identifier {}", to_string(read->type), read->identifier));
    for (const auto& attribute : read->attributes) out.line(attribute_text(attribute), 1);
}

void describe_fragment(DescriptionWriter& out, ByteView body) {
    net::ByteReader reader(body);
    const auto id = reader.u16();
    const unsigned number = reader.u8();
    const bool last = (reader.u8() & 1U) != 0;
    if (!reader.ok()) return out.line("not readable: " + octets_text(body));
    out.line(fmt::format("fragment ID {}, piece {}{}, {}", id, number, last ? ", the last one" : "",
                         counted(reader.remaining(), "octet")));
}

void describe_one(DescriptionWriter& out, const Payload& payload) {
    const ByteView body = payload.body;
    switch (payload.type) {
        case PayloadType::sa:
            return describe_sa(out, body);
        case PayloadType::identification:
            return describe_id(out, body);
        case PayloadType::certificate:
            return describe_certificate(out, body);
        case PayloadType::certificate_request:
            return describe_certificate_request(out, body);
        case PayloadType::notification:
            return describe_notification(out, body);
        case PayloadType::delete_:
            return describe_delete(out, body);
        case PayloadType::vendor_id:
            return out.line(vendor_id_text(body));
        case PayloadType::attributes:
            return describe_attributes(out, body);
        case PayloadType::nat_oa:
        case PayloadType::nat_oa_draft: {
            const auto address = decode_nat_oa(body);
            return out.line(address ? address->to_string() : "not readable: " + octets_text(body));
        }
        case PayloadType::fragment:
            return describe_fragment(out, body);
        default:
            return out.line(beginning_of(body));
    }
}

}  // namespace

Description describe(const std::vector<Payload>& payloads) {
    DescriptionWriter out;
    for (const auto& payload : payloads) {
        out.begin(to_string(payload.type));
        describe_one(out, payload);
    }
    return out.take();
}

std::string exchange_text(ExchangeType type) {
    return type == ExchangeType::identity_protection ? to_string(type) + " (Main Mode)" : to_string(type);
}

std::string flags_text(const Header& header) {
    std::string text;
    const auto add = [&](bool set, const char* name) {
        if (set) text += (text.empty() ? "" : " ") + std::string(name);
    };
    add(header.encryption, "E");
    add(header.commit, "C");
    add(header.authentication_only, "A");
    return text;
}

std::string vendor_id_text(ByteView body) {
    if (const auto known = known_vendor_id(body)) return to_string(*known);
    const auto other =
        std::find_if(other_vendors.begin(), other_vendors.end(), [hex = to_hex(body)](const auto& vendor) {
            return hex.compare(0, vendor.octets.size(), vendor.octets) == 0;
        });
    if (other != other_vendors.end()) return std::string(other->name);
    const bool graphic = !body.empty() && std::all_of(body.begin(), body.end(), [](auto octet) {
        return octet >= 0x20 && octet < 0x7f;
    });
    return graphic ? "\"" + std::string(body.begin(), body.end()) + "\"" : octets_text(body);
}

}  // namespace keyline::ike::v1
