// Messages in words: what a follower sees of two gateways, and what nobody may see.
#include "host/ike/trace.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "host/crypto/mac.h"
#include "host/ike/v1/message_description.h"
#include "host/ike/v1/payloads.h"
#include "host/ike/v2/message_description.h"
#include "tests/unit/ike/virtual_network.h"

namespace keyline::test {

namespace {

using ike::TracedMessage;

std::string text_of(const TracedMessage& message) {
    auto text = std::string(message.sent ? "> " : "< ") + message.exchange + " [" + message.flags + "]\n";
    for (const auto& payload : message.payloads) {
        text += payload.name + "\n";
        for (const auto& line : payload.lines) text += "  " + line + "\n";
    }
    for (const auto& note : message.notes) text += "# " + note + "\n";
    return text;
}

std::string text_of(const std::vector<TracedMessage>& messages) {
    std::string text;
    for (const auto& message : messages) text += text_of(message);
    return text;
}

std::string names_of(const TracedMessage& message) {
    std::string text;
    for (const auto& payload : message.payloads) text += (text.empty() ? "" : " ") + payload.name;
    return text;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

void load_v1(VirtualNetwork& network, bool aggressive = false) {
    configure(network, "aes256-sha256-modp2048", "aes256-sha256");
    for (auto* peer : {&network.a, &network.b}) {
        auto connection = lab_connection(peer == &network.a, "aes256-sha256-modp2048", "aes256-sha256");
        connection.version = ike::IkeVersion::v1;
        connection.aggressive = connection.aggressive_psk = aggressive;
        REQUIRE(peer->engine.load_connection(connection));
    }
}

std::string v1_text(ike::v1::PayloadType type, Bytes body) {
    const auto described = ike::v1::describe({{type, std::move(body)}});
    std::string text;
    for (const auto& line : described.front().lines) text += line + "\n";
    return text;
}

std::string v2_text(ike::PayloadType type, ike::Body body) {
    const auto described = ike::describe(ike::Payloads{{type, std::move(body)}});
    std::string text;
    for (const auto& line : described.front().lines) text += line + "\n";
    return text;
}

}  // namespace

TEST_CASE("a trace of Main Mode and Quick Mode shows every payload, the encrypted ones too", "[trace]") {
    VirtualNetwork network(1);
    load_v1(network);
    network.a.engine.follow({{}});
    network.b.engine.follow({{}});
    network.establish();
    const auto a = network.a.engine.take_trace();
    CHECK(a.lost == 0);
    INFO(text_of(a.messages));
    REQUIRE(a.messages.size() == 9);
    const std::vector<std::string> names = {
        "SA VID VID VID VID VID VID", "SA VID VID VID",      "KE NONCE NAT-D NAT-D",
        "KE NONCE NAT-D NAT-D",       "ID HASH N",           "ID HASH",
        "HASH SA NONCE ID ID",        "HASH SA NONCE ID ID", "HASH"};
    for (std::size_t at = 0; at < names.size(); ++at) {
        CAPTURE(at);
        const auto& message = a.messages[at];
        CHECK(names_of(message) == names[at]);
        CHECK(message.sent == (at % 2 == 0));
        CHECK(message.encrypted == (at >= 4));
        CHECK(message.exchange == (at < 6 ? "Identity Protection (Main Mode)" : "Quick Mode"));
        CHECK(message.flags == (at >= 4 ? "E" : ""));
        CHECK(message.connection == "lab");
        CHECK(message.remote.address == address_b);
        CHECK((message.message_id == 0) == (at < 6));
    }
    CHECK(has(text_of(a.messages[0]),
              "SA\n  DOI IPSEC, SIT_IDENTITY_ONLY\n  proposal 1: ISAKMP, 1 transform\n    transform 1: "
              "KEY_IKE, AES-CBC"));
    CHECK(has(text_of(a.messages[0]), "Key Length 256"));
    CHECK(has(text_of(a.messages[0]), "VID\n  RFC 3947\n"));
    CHECK(has(text_of(a.messages[0]), "VID\n  Dead Peer Detection\n"));
    CHECK(has(text_of(a.messages[4]), "ID\n  ID_FQDN: a.example\n"));
    CHECK(has(text_of(a.messages[4]), "N\n  INITIAL-CONTACT, ISAKMP, cookies "));
    CHECK(has(text_of(a.messages[6]),
              "ID\n  ID_IPV4_ADDR_SUBNET: 10.1.0.0/24\nID\n  ID_IPV4_ADDR_SUBNET: "
              "10.2.0.0/24\n"));
    CHECK(has(text_of(a.messages[6]), ": ESP, SPI "));

    // The other end sees the same, the other way round.
    const auto b = network.b.engine.take_trace();
    REQUIRE(b.messages.size() == a.messages.size());
    for (std::size_t at = 0; at < b.messages.size(); ++at) {
        CHECK(b.messages[at].sent != a.messages[at].sent);
        CHECK(b.messages[at].payloads == a.messages[at].payloads);
        CHECK(b.messages[at].bytes == a.messages[at].bytes);
    }
}

TEST_CASE("a trace of Aggressive Mode", "[trace]") {
    VirtualNetwork network(1);
    load_v1(network, true);
    network.b.engine.follow({{"lab", address_a}});
    network.establish();
    const auto messages = network.b.engine.take_trace().messages;
    REQUIRE(messages.size() == 6);
    CHECK(messages[0].exchange == "Aggressive");
    CHECK(has(names_of(messages[0]), "SA KE NONCE ID"));
    CHECK(has(text_of(messages[0]), "ID\n  ID_FQDN: a.example\n"));
    CHECK(has(names_of(messages[1]), "HASH"));
    CHECK(messages[2].encrypted);
}

TEST_CASE("a trace of IKEv2 shows what is inside SK", "[trace]") {
    VirtualNetwork network(1);
    configure(network);
    network.a.engine.follow({{}});
    network.establish();
    REQUIRE(network.a.engine.terminate_ike(network.now, network.a.ike_sa().id));
    network.settle(network.a);
    network.run(1s);
    const auto messages = network.a.engine.take_trace().messages;
    REQUIRE(messages.size() == 6);
    CHECK(messages[0].exchange == "IKE_SA_INIT");
    CHECK(messages[0].flags == "I");
    CHECK(messages[1].flags == "R");
    CHECK(
        has(text_of(messages[0]), "SA\n  proposal 1: IKE, 4 transforms\n    ENCR AES_CBC, Key Length 256\n"));
    CHECK(has(text_of(messages[0]), "KE\n  CURVE_25519, 32 octets, "));
    CHECK(has(text_of(messages[0]), "N\n  NAT_DETECTION_SOURCE_IP\n"));
    CHECK(has(names_of(messages[2]), "SK IDi"));
    CHECK(has(text_of(messages[2]), "IDi\n  ID_FQDN: a.example\n"));
    CHECK(has(text_of(messages[2]), "TSi\n  10.1.0.0/24\nTSr\n  10.2.0.0/24\n"));
    CHECK(has(text_of(messages[2]), "AUTH\n  Shared Key Message Integrity Code, 32 octets, "));
    CHECK(has(text_of(messages[3]), "IDr\n  ID_FQDN: b.example\n"));
    CHECK(has(text_of(messages[4]), "> INFORMATIONAL [I]\nSK\n"));
    CHECK(has(text_of(messages[4]), "D\n  IKE, this SA\n"));
    CHECK(names_of(messages[5]) == "SK");
}

TEST_CASE("nobody follows: nothing is kept", "[trace]") {
    VirtualNetwork network(1);
    load_v1(network);
    network.b.engine.follow({{"lab", address_b}, {"another", {}}});
    network.establish();
    CHECK(!network.a.engine.is_followed());
    CHECK(network.a.engine.take_trace().messages.empty());
    // Followed, but not these.
    CHECK(network.b.engine.is_followed());
    CHECK(network.b.engine.take_trace().messages.empty());
    network.b.engine.follow({});
    CHECK(!network.b.engine.is_followed());
}

TEST_CASE("a trace tells retransmissions, fragments and what was dropped", "[trace]") {
    ike::EngineSettings settings;
    settings.fragment_bytes = 160;
    settings.retransmit_timeout = 100ms;
    VirtualNetwork network(1, settings);
    const bool version1 = GENERATE(false, true);
    if (version1)
        load_v1(network);
    else
        configure(network);
    network.a.engine.follow({{}});
    network.b.engine.follow({{}});
    unsigned seen = 0;
    network.wire = [&](const Peer&, ike::Datagram&) {
        VirtualNetwork::Fate fate;
        fate.lost = seen++ == 0;
        return fate;
    };
    network.establish();
    auto a = network.a.engine.take_trace().messages;
    CHECK(has(text_of(a[1]), "# retransmission 1: the same octets once more\n"));
    CHECK(a[1].payloads.empty());
    CHECK(a[1].bytes == a[0].bytes);
    CHECK(has(text_of(a), " fragments\n"));
    const auto b = text_of(network.b.engine.take_trace().messages);
    if (version1) {
        CHECK(has(b, "FRAG\n  fragment ID "));
        CHECK(has(b, "# the last missing piece: "));
    } else {
        CHECK(has(b, "SKF\n  fragment 1 of "));
    }
    CHECK(has(b, version1 ? "ID\n  ID_FQDN: a.example" : "IDi\n  ID_FQDN: a.example"));

    auto strange = network.sent.back();
    std::swap(strange.local, strange.remote);
    strange.bytes[0] ^= 1U;
    strange.bytes[8] ^= 1U;
    network.a.engine.receive(network.now, strange);
    a = network.a.engine.take_trace().messages;
    REQUIRE(a.size() == 1);
    CHECK(a[0].ike_sa == 0);
    CHECK(has(text_of(a[0]), version1 ? "# dropped: no ISAKMP SA with these cookies"
                                      : "# dropped: no IKE SA with these SPIs"));
    strange.bytes.resize(20);
    network.a.engine.receive(network.now, strange);
    CHECK(has(text_of(network.a.engine.take_trace().messages), "# shorter than an IKE header\n"));
}

TEST_CASE("what waits in a trace is bounded, and what is lost is counted", "[trace]") {
    VirtualNetwork network(1);
    network.a.engine.follow({{}});
    // The largest that can be made of a datagram: nobody's IKE SA, full of vendor IDs.
    std::vector<ike::v1::Payload> payloads(ike::v1::max_payloads,
                                           {ike::v1::PayloadType::vendor_id, Bytes(200, std::uint8_t{'v'})});
    ike::v1::Header header;
    header.initiator_cookie = header.responder_cookie = 1;
    const ike::Datagram datagram{
        {address_a, 500}, {address_b, 500}, ike::v1::encode_message(header, ike::v1::encode_chain(payloads))};
    for (int i = 0; i < 1000; ++i) network.a.engine.receive(network.now, datagram);
    const auto taken = network.a.engine.take_trace();
    std::size_t memory = 0;
    for (const auto& message : taken.messages) memory += message.memory();
    CHECK(memory <= ike::Trace::max_waiting_bytes);
    CHECK(taken.messages.size() + taken.lost == 1000);
    CHECK(taken.lost > 0);
}

TEST_CASE("passwords are in no trace", "[trace]") {
    using Type = ike::v1::ConfigurationAttribute;
    for (const auto type : {Type::xauth_user_password, Type::xauth_passcode, Type::xauth_next_pin,
                            Type::xauth_challenge, Type::xauth_answer}) {
        ike::v1::AttributesBody body;
        body.attributes = {ike::v1::Attribute::of(Type::xauth_user_name, to_bytes(as_bytes("alice"))),
                           ike::v1::Attribute::of(type, to_bytes(as_bytes("tr0ub4dor")))};
        const auto text = v1_text(ike::v1::PayloadType::attributes, ike::v1::encode(body));
        CHECK(has(text, "XAUTH_USER_NAME \"alice\""));
        CHECK(has(text, " ***\n"));
        CHECK(!has(text, "tr0ub4dor"));
        CHECK(!has(text, to_hex(as_bytes("tr0ub"))));
        // Cut off it is not readable, and still nobody's.
        auto cut = ike::v1::encode(body);
        cut.pop_back();
        const auto rest = v1_text(ike::v1::PayloadType::attributes, cut);
        CHECK(!has(rest, "tr0"));
        CHECK(!has(rest, to_hex(as_bytes("tr0"))));
    }
    // EAP-GTC: a password in the clear inside SK.
    auto eap = from_hex("0207000e06");
    append(eap, as_bytes("tr0ub4dor"));
    const auto text = v2_text(ike::PayloadType::eap, ike::OpaqueBody{eap});
    CHECK(text == "Response, identifier 7, type 6, 14 octets\n");
}

TEST_CASE("a peer's text does nothing to a terminal, and is not endless", "[trace]") {
    const auto escape = to_bytes(as_bytes("\x1b[2J\x1b]0;owned\x07\n\xc2\x9b"));
    const auto clean = [](const std::string& text) {
        return std::all_of(text.begin(), text.end(),
                           [](unsigned char c) { return c == '\n' || (c >= 0x20 && c < 0x7f); });
    };
    Bytes id{11, 0, 0, 0};
    append(id, escape);
    CHECK(clean(v1_text(ike::v1::PayloadType::identification, id)));
    CHECK(clean(v1_text(ike::v1::PayloadType::vendor_id, escape)));
    CHECK(clean(v2_text(ike::PayloadType::vendor_id, ike::OpaqueBody{escape})));
    CHECK(clean(v2_text(ike::PayloadType::id_initiator, ike::Identity{ike::Identity::Type::fqdn, escape})));
    CHECK(clean(v2_text(ike::PayloadType::certificate, ike::CertificateBody{4, escape})));
    ike::v1::AttributesBody body;
    body.attributes = {ike::v1::Attribute::of(ike::v1::ConfigurationAttribute::unity_banner, escape)};
    CHECK(has(v1_text(ike::v1::PayloadType::attributes, ike::v1::encode(body)), "UNITY_BANNER \"\\x1b[2J"));

    id.resize(60000, 'x');
    CHECK(v1_text(ike::v1::PayloadType::identification, id).size() < 300);
    ike::v1::SaBody sa;
    ike::v1::OfferedProposal proposal;
    proposal.transforms.resize(255);
    for (auto& transform : proposal.transforms) transform.id = 1;
    sa.proposals = {proposal, proposal, proposal};
    const auto lines = ike::v1::describe({{ike::v1::PayloadType::sa, ike::v1::encode(sa)}}).front().lines;
    CHECK(lines.size() <= ike::DescriptionWriter::max_lines + 1);
    CHECK(has(lines.back(), "more lines"));
}

TEST_CASE("payloads of both versions in words", "[trace]") {
    using V1 = ike::v1::PayloadType;
    CHECK(v1_text(V1::vendor_id, crypto::hash(crypto::HashAlgorithm::md5, {as_bytes("strongSwan")})) ==
          "strongSwan\n");
    CHECK(v1_text(V1::vendor_id, from_hex("0102")) == "0102 (2 octets)\n");
    CHECK(v1_text(V1::nonce, Bytes(32, 7)) == "32 octets, 0707070707070707...\n");
    CHECK(v1_text(V1::identification, from_hex("0111006fc0000201")) ==
          "ID_IPV4_ADDR: 192.0.2.1, protocol 17, port 111\n");
    CHECK(v1_text(V1::identification, from_hex("0111")) == "not readable, or encrypted: 0111 (2 octets)\n");
    ike::v1::DeleteBody deleted;
    deleted.protocol = ike::ProtocolId::esp;
    deleted.spis = {from_hex("c1d2e3f4")};
    CHECK(v1_text(V1::delete_, ike::v1::encode(deleted)) == "ESP, SPI c1d2e3f4\n");
    deleted.protocol = ike::ProtocolId::ike;
    deleted.spis = {ike::v1::cookie_spi(1, 2)};
    CHECK(v1_text(V1::delete_, ike::v1::encode(deleted)) ==
          "ISAKMP, cookies 0000000000000001 0000000000000002\n");
    ike::v1::NotifyBody notify;
    notify.type = ike::v1::NotifyType::r_u_there;
    notify.data = from_hex("0000002a");
    CHECK(v1_text(V1::notification, ike::v1::encode(notify)) ==
          "R-U-THERE, ISAKMP, SPI none\n  sequence 42\n");
    notify.type = ike::v1::NotifyType::responder_lifetime;
    notify.data = from_hex("800100018002 0e10");
    CHECK(v1_text(V1::notification, ike::v1::encode(notify)) ==
          "RESPONDER-LIFETIME, ISAKMP, SPI none\n  life in seconds, SA Life Duration 3600\n");
    CHECK(v1_text(V1::nat_oa, from_hex("01000000c0000201")) == "192.0.2.1\n");
    CHECK(v1_text(V1::sa, from_hex("00")) == "not readable: SA payload; 00 (1 octet)\n");

    using V2 = ike::PayloadType;
    CHECK(
        v2_text(V2::notify,
                ike::NotifyBody{ike::NotifyType::signature_hash_algorithms, {}, {}, from_hex("00020005")}) ==
        "SIGNATURE_HASH_ALGORITHMS\n  SHA2-256, Identity\n");
    CHECK(
        v2_text(V2::notify, ike::NotifyBody{ike::NotifyType::invalid_ke_payload, {}, {}, from_hex("001f")}) ==
        "INVALID_KE_PAYLOAD\n  wants CURVE_25519\n");
    CHECK(v2_text(V2::delete_, ike::DeleteBody{ike::ProtocolId::esp, {0xc1d2e3f4}}) == "ESP, SPI c1d2e3f4\n");
    CHECK(v2_text(V2::configuration, ike::OpaqueBody{from_hex("02000000 0001 0004 0a000001 0008 0000")}) ==
          "CFG_REPLY\n  INTERNAL_IP4_ADDRESS 10.0.0.1\n  INTERNAL_IP6_ADDRESS\n");
    CHECK(v2_text(V2::configuration, ike::OpaqueBody{from_hex("01000000 0001 00ff")}) ==
          "CFG_REQUEST\n  an attribute that is cut off\n");
}

}  // namespace keyline::test
