// ISAKMP messages and payloads: octets as RFC 2407 and RFC 2408 draw them, and what they refuse.
#include <array>
#include <set>

#include <catch2/catch.hpp>
#include <openssl/evp.h>

#include "host/ike/v1/payloads.h"
#include "host/ike/v1/vendor_ids.h"

using namespace keyline;
using namespace keyline::ike::v1;
using ike::Identity;
using ike::ProtocolId;

namespace {

Bytes md5(std::string_view text) {
    Bytes digest(16);
    unsigned size = 0;
    REQUIRE(EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_md5(), nullptr) == 1);
    return digest;
}

// An SA payload of Phase 1 written by hand: 3DES, SHA, pre-shared key, group 2, 28800 seconds; then AES-256,
// SHA2-256, group 14 with a duration of four octets.
const char* const sa_octets =
    "00000001 00000001"                    // DOI, situation
    "00000050 01 01 00 02"                 // the only proposal: number 1, ISAKMP, no SPI, two transforms
    "03000020 01 01 0000"                  // number 1, KEY_IKE
    "80010005 80020002 80030001 80040002"  // encryption, hash, method, group
    "800b0001 800c7080"                    // life
    "00000028 02 01 0000"
    "80010007 800e0100 80020004 80030001 8004000e"
    "800b0001 000c0004 00015180";

NotifyType sa_error(std::string_view octets) {
    const auto decoded = decode_sa(from_hex(octets));
    return decoded ? NotifyType::connected : decoded.error().notify;
}

NotifyType message_error(const Bytes& octets) {
    const auto decoded = decode_message(octets);
    return decoded ? NotifyType::connected : decoded.error().notify;
}

NotifyType id_error(const IdBody& body) {
    const auto identity = phase1_identity(body);
    return identity ? NotifyType::connected : identity.error().notify;
}

net::TrafficSelector selector(std::string_view text) {
    return net::TrafficSelector::parse(text).value();
}

std::string hex_of_phase2_id(std::string_view text) {
    const auto body = phase2_id(selector(text));
    return body ? to_hex(encode(*body)) : body.error().message;
}

std::string selector_of(std::string_view octets) {
    const auto body = decode_id(from_hex(octets));
    if (!body) return "malformed";
    const auto read = phase2_selector(*body);
    return read ? read->to_string() : to_string(read.error().notify);
}

}  // namespace

TEST_CASE("IKEv1: a message's header lies as RFC 2408 section 3.1 draws it", "[ikev1]") {
    Header header;
    header.initiator_cookie = 0x0102030405060708;
    header.responder_cookie = 0x1112131415161718;
    header.exchange = ExchangeType::quick_mode;
    header.commit = true;
    header.message_id = 0xa1a2a3a4;
    const auto chain = encode_chain({{PayloadType::nonce, Bytes(8, 0xee)}, {PayloadType::hash, {1, 2}}});
    const auto octets = encode_message(header, chain);
    CHECK(to_hex(octets) ==
          "01020304050607081112131415161718"
          "0a102002a1a2a3a40000002e"
          "0800000ceeeeeeeeeeeeeeee"
          "000000060102");
    const auto message = decode_message(octets);
    REQUIRE(message);
    CHECK(message->header.commit);
    CHECK(message->header.exchange == ExchangeType::quick_mode);
    CHECK(message->chain.payloads == chain.payloads);
    CHECK(message->chain.octets == chain.octets);
    CHECK(to_hex(message->chain.from(1)) == "000000060102");
    CHECK(message->chain.from(2).empty());
    CHECK(message->chain.payloads[1].offset == 12);
    CHECK(message->chain.find(PayloadType::hash)->body == Bytes{1, 2});
    CHECK(message->chain.find(PayloadType::sa) == nullptr);
    CHECK(encode_message(message->header, message->chain) == octets);
}

TEST_CASE("IKEv1: what an encrypted message carries is left for whoever has the key", "[ikev1]") {
    Header header;
    header.first_payload = PayloadType::hash;
    header.encryption = true;
    header.length = header_bytes + 16;
    net::ByteWriter writer;
    encode_header(writer, header);
    writer.bytes(Bytes(16, 0xab));
    const auto message = decode_message(writer.view());
    REQUIRE(message);
    CHECK(message->ciphertext == Bytes(16, 0xab));
    CHECK(message->chain.payloads.empty());
}

TEST_CASE("IKEv1: a message that lies about itself is refused with RFC 2408's notify", "[ikev1]") {
    const auto good = encode_message({}, encode_chain({{PayloadType::nonce, Bytes(8)}}));
    CHECK(message_error(good) == NotifyType::connected);
    const auto with = [&](std::size_t at, std::uint8_t octet) {
        auto octets = good;
        octets[at] = octet;
        return message_error(octets);
    };
    CHECK(with(16, 0) == NotifyType::invalid_payload_type);   // nothing follows
    CHECK(with(16, 2) == NotifyType::invalid_payload_type);   // a proposal outside of SA
    CHECK(with(16, 77) == NotifyType::invalid_payload_type);  // reserved
    CHECK(with(16, 200) == NotifyType::connected);            // private
    CHECK(with(17, 0x20) == NotifyType::invalid_major_version);
    CHECK(with(17, 0x11) == NotifyType::invalid_minor_version);
    CHECK(with(19, 0x08) == NotifyType::invalid_flags);
    CHECK(with(27, 41) == NotifyType::unequal_payload_lengths);
    CHECK(with(28, 13) == NotifyType::unequal_payload_lengths);  // one more payload, which is not there
    CHECK(with(29, 1) == NotifyType::payload_malformed);         // reserved
    CHECK(with(31, 3) == NotifyType::unequal_payload_lengths);   // shorter than its header
    CHECK(with(31, 8) == NotifyType::unequal_payload_lengths);   // octets left over
    CHECK(with(31, 13) == NotifyType::unequal_payload_lengths);  // longer than what is there
    for (std::size_t size = 0; size < good.size(); ++size)
        CHECK(message_error(Bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size))) ==
              NotifyType::unequal_payload_lengths);
}

TEST_CASE("IKEv1: a message in the clear may be aligned to four octets, and no further", "[ikev1]") {
    const auto chain = encode_chain({{PayloadType::nonce, Bytes(8)}, {PayloadType::vendor_id, {1, 2, 3}}});
    const auto padded_by = [&](std::size_t padding) {
        auto octets = encode_message({}, chain);
        octets.resize(octets.size() + padding);
        octets[27] = static_cast<std::uint8_t>(octets.size());
        return octets;
    };
    REQUIRE(padded_by(0).size() % 4 == 3);
    CHECK(message_error(padded_by(0)) == NotifyType::connected);
    const auto read = decode_message(padded_by(1));
    REQUIRE(read);
    CHECK(read->chain.payloads == chain.payloads);
    CHECK(read->chain.octets == chain.octets);
    for (const std::size_t padding : {2, 3, 4, 5})
        CHECK(message_error(padded_by(padding)) == NotifyType::unequal_payload_lengths);
}

TEST_CASE("IKEv1: any padding after the last payload is for decrypted chains only", "[ikev1]") {
    const auto chain = encode_chain({{PayloadType::hash, {1, 2, 3}}});
    auto padded = chain.octets;
    padded.resize(16, 0x5a);
    CHECK_FALSE(decode_chain(PayloadType::hash, padded, Padding::none));
    const auto read = decode_chain(PayloadType::hash, padded, Padding::allowed);
    REQUIRE(read);
    CHECK(read->octets == chain.octets);
    CHECK(read->payloads == chain.payloads);
}

TEST_CASE("IKEv1: a chain has no more payloads than memory is meant for", "[ikev1]") {
    const auto chain_of = [](std::size_t count) {
        return encode_chain(std::vector<Payload>(count, {PayloadType::vendor_id, {}})).octets;
    };
    CHECK(decode_chain(PayloadType::vendor_id, chain_of(max_payloads), Padding::none));
    CHECK_FALSE(decode_chain(PayloadType::vendor_id, chain_of(max_payloads + 1), Padding::none));
    CHECK_THROWS_AS(encode_chain({{PayloadType::certificate, Bytes(65532)}}), std::length_error);
}

TEST_CASE("IKEv1: an SA payload is read as RFC 2408 sections 3.4 to 3.6 draw it", "[ikev1]") {
    const auto octets = from_hex(sa_octets);
    const auto sa = decode_sa(octets);
    REQUIRE(sa);
    REQUIRE(sa->proposals.size() == 1);
    const auto& proposal = sa->proposals.front();
    CHECK(proposal.number == 1);
    CHECK(proposal.protocol == ProtocolId::ike);
    REQUIRE(proposal.transforms.size() == 2);
    const auto& second = proposal.transforms[1];
    CHECK(second.number == 2);
    CHECK(second.id == transform_key_ike);
    CHECK(find(second.attributes, Phase1Attribute::key_length)->number() == 256);
    CHECK(find(second.attributes, Phase1Attribute::group_description)->number() == 14);
    const auto* duration = find(second.attributes, Phase1Attribute::life_duration);
    REQUIRE(duration != nullptr);
    CHECK_FALSE(duration->basic);
    CHECK(duration->number() == 86400);
    CHECK(find(second.attributes, Phase1Attribute::prf) == nullptr);
    CHECK(encode(*sa) == octets);
}

TEST_CASE("IKEv1: proposals with SPIs, several under one number, come back as they went", "[ikev1]") {
    const OfferedTransform esp{1, 12, {Attribute::of(Phase2Attribute::key_length, std::uint16_t{128})}};
    const OfferedTransform ah{1, 3, {Attribute::of(Phase2Attribute::life_duration, Bytes{1, 2, 3, 4, 5})}};
    const SaBody sa{{{1, ProtocolId::esp, {1, 2, 3, 4}, {esp, esp}},
                     {1, ProtocolId::ah, {5, 6, 7, 8}, {ah}},
                     {2, protocol_ipcomp, {9, 9}, {esp}}}};
    const auto octets = encode(sa);
    const auto read = decode_sa(octets);
    REQUIRE(read);
    CHECK(*read == sa);
    CHECK(encode(*read) == octets);
}

TEST_CASE("IKEv1: an SA payload that cannot be trusted to say what it means is refused", "[ikev1]") {
    CHECK(sa_error(sa_octets) == NotifyType::connected);
    const auto octets = from_hex(sa_octets);
    const auto with = [&](std::size_t at, std::uint8_t octet) {
        auto changed = octets;
        changed[at] = octet;
        const auto decoded = decode_sa(changed);
        return decoded ? NotifyType::connected : decoded.error().notify;
    };
    CHECK(with(3, 2) == NotifyType::doi_not_supported);
    CHECK(with(7, 3) == NotifyType::situation_not_supported);
    CHECK(with(8, 2) == NotifyType::bad_proposal_syntax);  // another proposal, which is not there
    CHECK(with(8, 3) == NotifyType::bad_proposal_syntax);  // a transform beside a proposal
    CHECK(with(9, 1) == NotifyType::bad_proposal_syntax);  // reserved
    CHECK(with(11, 0x4f) == NotifyType::bad_proposal_syntax);
    CHECK(with(11, 0x51) == NotifyType::bad_proposal_syntax);
    CHECK(with(14, 17) == NotifyType::invalid_spi);
    CHECK(with(14, 1) == NotifyType::bad_proposal_syntax);
    CHECK(with(15, 1) == NotifyType::bad_proposal_syntax);  // fewer transforms than there are
    CHECK(with(15, 3) == NotifyType::bad_proposal_syntax);
    CHECK(with(16, 0) == NotifyType::bad_proposal_syntax);  // the first transform says that it is the last
    CHECK(with(22, 1) == NotifyType::bad_proposal_syntax);  // reserved in a transform
    CHECK(with(24, 0) == NotifyType::bad_proposal_syntax);  // TV becomes TLV of length 5
    for (std::size_t size = 0; size < octets.size(); ++size)
        CHECK_FALSE(decode_sa(ByteView(octets).first(size)));
    CHECK(sa_error("00000001 00000001") == NotifyType::bad_proposal_syntax);
    const SaBody crowd{std::vector<OfferedProposal>(max_proposals + 1, {1, ProtocolId::esp, {}, {{}}})};
    CHECK_FALSE(decode_sa(encode(crowd)));
}

TEST_CASE("IKEv1: attributes are numbers of any width", "[ikev1]") {
    CHECK(Attribute::of(1, Bytes{}).number() == std::nullopt);
    CHECK(Attribute::of(1, Bytes{7}).number() == 7);
    CHECK(Attribute::of(1, std::uint16_t{0xfffe}).number() == 0xfffe);
    CHECK(Attribute::of(1, Bytes(8, 0xff)).number() == UINT64_MAX);
    CHECK(Attribute::of(1, Bytes(9, 0xff)).number() == std::nullopt);
    auto wide = Bytes(12, 0);
    wide.back() = 9;
    CHECK(Attribute::of(1, wide).number() == 9);
    CHECK_FALSE(decode_attributes(from_hex("8001")));
    CHECK_FALSE(decode_attributes(from_hex("00010003 0102")));
    net::ByteWriter writer;
    encode(writer, Attributes(max_attributes + 1, Attribute::of(1, std::uint16_t{2})));
    CHECK_FALSE(decode_attributes(writer.view()));
}

TEST_CASE("IKEv1: identities of Phase 1", "[ikev1]") {
    const auto address = Identity::parse("192.0.2.1");
    CHECK(to_hex(encode(phase1_id(address))) == "01000000c0000201");
    CHECK(to_hex(encode(phase1_id(Identity::parse("a.b")))) == "02000000612e62");
    const auto read = decode_id(from_hex("011101f4 c0000201"));
    REQUIRE(read);
    CHECK(phase1_identity(*read).value() == address);
    const auto with = [](std::uint8_t protocol, std::uint16_t port) {
        return id_error({Identity::Type::fqdn, protocol, port, {'a'}});
    };
    CHECK(with(0, 0) == NotifyType::connected);
    CHECK(with(17, 500) == NotifyType::connected);
    CHECK(with(17, 4500) == NotifyType::connected);
    CHECK(with(17, 0) == NotifyType::connected);
    CHECK(with(0, 500) == NotifyType::invalid_id_information);
    CHECK(with(17, 501) == NotifyType::invalid_id_information);
    CHECK(with(6, 500) == NotifyType::invalid_id_information);
    CHECK(id_error({static_cast<Identity::Type>(12), 0, 0, {'a'}}) == NotifyType::invalid_id_information);
    CHECK_FALSE(decode_id(from_hex("00000000 c0000201")));  // reserved
    CHECK_FALSE(decode_id(from_hex("01000000 c00002")));
    CHECK_FALSE(decode_id(from_hex("04000000 c0000201")));
    CHECK_FALSE(decode_id(from_hex("010000")));
}

TEST_CASE("IKEv1: identities of Phase 2 are traffic selectors", "[ikev1]") {
    CHECK(hex_of_phase2_id("192.0.2.1/32") == "01000000c0000201");
    CHECK(hex_of_phase2_id("10.1.0.0/16") == "040000000a010000ffff0000");
    CHECK(hex_of_phase2_id("0.0.0.0/0") == "040000000000000000000000");
    CHECK(hex_of_phase2_id("10.0.0.1-10.0.0.9[tcp/80]") == "070600500a0000010a000009");
    CHECK(hex_of_phase2_id("10.0.0.0-10.0.0.255") == "040000000a000000ffffff00");
    CHECK(hex_of_phase2_id("2001:db8::1/128[udp]") == "0511000020010db8000000000000000000000001");
    CHECK(hex_of_phase2_id("2001:db8::/33") ==
          "0600000020010db8000000000000000000000000ffffffff800000000000000000000000");
    CHECK(hex_of_phase2_id("2001:db8::1-2001:db8::2") ==
          "0800000020010db800000000000000000000000120010db8000000000000000000000002");
    // What IKEv1 has no words for.
    CHECK_FALSE(phase2_id(selector("10.0.0.0/8[tcp/80-81]")));
    CHECK_FALSE(phase2_id(selector("10.0.0.0/8[tcp/opaque]")));
    CHECK_FALSE(phase2_id(selector("10.0.0.0/8[tcp/0]")));

    CHECK(selector_of("01000000 c0000201") == "192.0.2.1/32");
    CHECK(selector_of("04060050 0a010203 ffff0000") == "10.1.0.0/16[tcp/80]");
    CHECK(selector_of("07000000 0a000001 0a000009") == "10.0.0.1-10.0.0.9");
    CHECK(selector_of("05110000 20010db8000000000000000000000001") == "2001:db8::1/128[udp]");
    CHECK(selector_of("06000000 20010db8000000000000000000000000 ffffffff800000000000000000000000") ==
          "2001:db8::/33");
    const std::string refused = "INVALID-ID-INFORMATION";
    CHECK(selector_of("04000000 0a010000 ff00ff00") == refused);
    CHECK(selector_of("07000000 0a000009 0a000001") == refused);
    CHECK(selector_of("02000000 612e62") == refused);
    CHECK(selector_of("01000050 c0000201") == refused);  // a port of which protocol?
}

TEST_CASE("IKEv1: notifies and deletes lie as RFC 2408 sections 3.14 and 3.15 draw them", "[ikev1]") {
    const NotifyBody alive{ipsec_doi, ProtocolId::ike, NotifyType::r_u_there, cookie_spi(1, 2), {0, 0, 0, 5}};
    const auto octets = encode(alive);
    CHECK(to_hex(octets) == "0000000101108d280000000000000001000000000000000200000005");
    CHECK(decode_notify(octets).value() == alive);
    CHECK(read_cookies(alive.spi) == Cookies{1, 2});
    CHECK_FALSE(read_cookies(Bytes(8)));
    CHECK_FALSE(decode_notify(from_hex("00000001 01108d28 00")));
    CHECK(decode_notify(from_hex("00000002 01008d28")).error().notify == NotifyType::doi_not_supported);

    const DeleteBody gone{ipsec_doi, ProtocolId::esp, {{1, 2, 3, 4}, {5, 6, 7, 8}}};
    CHECK(to_hex(encode(gone)) == "00000001030400020102030405060708");
    CHECK(decode_delete(encode(gone)).value() == gone);
    const DeleteBody all{ipsec_doi, ProtocolId::ike, {cookie_spi(3, 4)}};
    CHECK(decode_delete(encode(all)).value() == all);
    CHECK_FALSE(decode_delete(from_hex("00000001 03040000")));           // none
    CHECK_FALSE(decode_delete(from_hex("00000001 03040002 01020304")));  // fewer than it says
    CHECK(decode_delete(from_hex("00000001 03080001 0102030405060708")).error().notify ==
          NotifyType::invalid_spi);
    CHECK(decode_delete(from_hex("00000001 01040001 01020304")).error().notify == NotifyType::invalid_spi);
}

TEST_CASE("IKEv1: certificates, configuration and NAT-OA", "[ikev1]") {
    CHECK(to_hex(encode(CertificateBody{CertificateEncoding::x509_signature, {0x30, 0}})) == "043000");
    CHECK(decode_certificate(from_hex("043000")).value() ==
          CertificateBody{CertificateEncoding::x509_signature, {0x30, 0}});
    CHECK_FALSE(decode_certificate(from_hex("04")));
    CHECK(decode_certificate_request(from_hex("04")).value() == CertificateRequestBody{});
    CHECK_FALSE(decode_certificate_request({}));

    AttributesBody request{ConfigurationType::request, 0x1234, {}};
    request.attributes = {Attribute::of(ConfigurationAttribute::internal_ip4_address, Bytes()),
                          Attribute::of(ConfigurationAttribute::xauth_type, std::uint16_t{0}),
                          Attribute::of(ConfigurationAttribute::xauth_user_password, Bytes{'p', 'w'})};
    const auto octets = encode(request);
    CHECK(to_hex(octets) ==
          "01001234"
          "00010000"
          "c0880000"
          "408a00027077");
    auto read = decode_attributes_body(octets).value();
    CHECK(read == request);
    CHECK_FALSE(decode_attributes_body(from_hex("01011234")));
    // As libreswan 4.10 sends it: filled up to a multiple of four octets.
    const auto filled_up = decode_attributes_body(
        from_hex("0200a864 00010004 0a030901 7004000e 0a020000ffff0000000000000000 0000"));
    REQUIRE(filled_up);
    CHECK(filled_up->attributes.size() == 2);
    CHECK(filled_up->attributes.back().value.size() == 14);
    CHECK(decode_attributes_body(from_hex("0200a864 00010000 000000")));
    CHECK_FALSE(decode_attributes_body(from_hex("0200a864 00010000 000100")));
    CHECK_FALSE(decode_attributes_body(from_hex("0200a864 00010008 0a030901 0000")));
    const auto password = take_secret(read.attributes.back());
    CHECK(to_hex(password.reveal()) == "7077");
    CHECK(read.attributes.back().value.empty());

    const auto address = *net::IpAddress::parse("192.0.2.1");
    CHECK(to_hex(encode_nat_oa(address)) == "01000000c0000201");
    CHECK(decode_nat_oa(encode_nat_oa(address)).value() == address);
    CHECK_FALSE(decode_nat_oa(from_hex("04000000c0000201ffffff00")));
    CHECK_FALSE(decode_nat_oa(from_hex("01000001c0000201")));
    CHECK_FALSE(decode_nat_oa(from_hex("05000000c0000201")));
}

TEST_CASE("IKEv1: nonces have 8 to 256 octets", "[ikev1]") {
    CHECK_FALSE(check_nonce(Bytes(7)));
    CHECK(check_nonce(Bytes(8)));
    CHECK(check_nonce(Bytes(256)));
    CHECK_FALSE(check_nonce(Bytes(257)));
}

TEST_CASE("IKEv1: vendor IDs are the digests of their texts", "[ikev1]") {
    const std::array digests = {
        std::pair(VendorId::nat_t, "RFC 3947"),
        std::pair(VendorId::nat_t_draft_02, "draft-ietf-ipsec-nat-t-ike-02"),
        std::pair(VendorId::nat_t_draft_02_lf, "draft-ietf-ipsec-nat-t-ike-02\n"),
        std::pair(VendorId::nat_t_draft_03, "draft-ietf-ipsec-nat-t-ike-03"),
        std::pair(VendorId::fragmentation, "FRAGMENTATION"),
        std::pair(VendorId::gss_api, "A GSS-API Authentication Method for IKE"),
        std::pair(VendorId::gss_api_short, "GSSAPI"),
        std::pair(VendorId::ms_nt5, "MS NT5 ISAKMPOAKLEY"),
        std::pair(VendorId::initial_contact, "Vid-Initial-Contact"),
    };
    for (const auto& [id, text] : digests) {
        INFO(text);
        CHECK(vendor_id(id) == md5(text));
        CHECK(known_vendor_id(md5(text)) == id);
        CHECK_FALSE(known_vendor_id(ByteView(md5(text)).first(15)));
    }
    const auto with_more = [](VendorId id, std::string_view more) {
        auto body = vendor_id(id);
        append(body, from_hex(more));
        return known_vendor_id(body);
    };
    CHECK(with_more(VendorId::ms_nt5, "00000008") == VendorId::ms_nt5);
    CHECK(with_more(VendorId::fragmentation, "80000000") == VendorId::fragmentation);
    CHECK_FALSE(with_more(VendorId::nat_t, "00"));
    // RFC 3706 section 5.1, and another minor version.
    CHECK(to_hex(vendor_id(VendorId::dead_peer_detection)) == "afcad71368a1f1c96b8696fc77570100");
    CHECK(known_vendor_id(from_hex("afcad71368a1f1c96b8696fc77570101")) == VendorId::dead_peer_detection);
    // XAUTH is the first half of its draft's digest, Unity the beginning of its own.
    CHECK(vendor_id(VendorId::xauth) == [] {
        auto digest = md5("draft-ietf-ipsra-isakmp-xauth-06.txt");
        digest.resize(8);
        return digest;
    }());
    CHECK(ByteView(vendor_id(VendorId::cisco_unity)).size() == 16);
    CHECK(to_hex(ByteView(vendor_id(VendorId::cisco_unity)).first(14)) ==
          to_hex(ByteView(md5("CISCO-UNITY")).first(14)));
    CHECK_FALSE(known_vendor_id({}));
}

TEST_CASE("IKEv1: names are the RFCs', and numbers where there is none", "[ikev1]") {
    CHECK(to_string(ExchangeType::identity_protection) == "Identity Protection");
    CHECK(to_string(static_cast<ExchangeType>(240)) == "exchange 240");
    CHECK(to_string(PayloadType::notification) == "N");
    CHECK(to_string(static_cast<PayloadType>(77)) == "payload 77");
    CHECK(to_string(NotifyType::r_u_there_ack) == "R-U-THERE-ACK");
    CHECK(to_string(EspTransform::null_aes_gmac) == "ESP_NULL_AUTH_AES-GMAC");
    CHECK(to_string(AuthenticationMethod::hybrid_init_rsa) == "HybridInitRSA");
    CHECK(to_string(ConfigurationAttribute::xauth_status) == "XAUTH_STATUS");
    std::set<std::string> names;
    for (unsigned type = 1; type <= 30; ++type)
        CHECK(names.insert(to_string(static_cast<NotifyType>(type))).second);
    CHECK_FALSE(names.contains("notify 30"));
    CHECK(to_string(static_cast<NotifyType>(31)) == "notify 31");
}
