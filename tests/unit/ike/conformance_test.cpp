// Smaller rules of the RFCs that two engines of the same make would not miss if both forgot them.
#include "tests/unit/ike/scene.h"

using namespace keyline;
using namespace keyline::ike;
using namespace keyline::test;
using Kind = ReportEvent::Kind;

TEST_CASE_METHOD(Scene,
                 "no TFC padding for who says ESP_TFC_PADDING_NOT_SUPPORTED (RFC 7296 section 1.3.1)") {
    auto connection = lab_connection(false);
    connection.children[0].tfc_padding = 700;
    REQUIRE(network.b.engine.load_connection(connection));
    peer.init();
    auto request = peer.auth_payloads();
    const bool takes = GENERATE(true, false);
    if (!takes) request.push_back(notify(NotifyType::esp_tfc_padding_not_supported));
    const auto answer = peer.ask(ExchangeType::ike_auth, request);
    REQUIRE(answer);
    REQUIRE(network.b.device.size() == 1);
    CHECK(network.b.device.begin()->second.outbound.tfc_padding == (takes ? 700 : 0));
    // Every device of ours takes it.
    CHECK(find_notify(*answer, NotifyType::esp_tfc_padding_not_supported) == nullptr);
}

TEST_CASE("an initiator pads nothing either for who says ESP_TFC_PADDING_NOT_SUPPORTED") {
    VirtualNetwork network(1);
    configure(network);
    auto connection = lab_connection(true);
    connection.children[0].tfc_padding = 700;
    REQUIRE(network.a.engine.load_connection(connection));
    network.wire = [](const Peer&, Datagram&) { return VirtualNetwork::Fate{true}; };
    ScriptedResponder responder;
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.settle(network.a);
    const auto to_a = [&](Bytes bytes) {
        network.deliver(network.a, {{address_a, 500}, {address_b, 500}, std::move(bytes)});
    };
    to_a(responder.answer_init(network.sent.back().bytes));
    auto payloads = responder.auth_payloads(Identity::parse("b.example"));
    const bool takes = GENERATE(true, false);
    if (!takes) payloads.push_back(notify(NotifyType::esp_tfc_padding_not_supported));
    to_a(responder.answer(network.sent.back().bytes, payloads));
    REQUIRE(network.a.device.size() == 1);
    CHECK(network.a.device.begin()->second.outbound.tfc_padding == (takes ? 700 : 0));
}

TEST_CASE_METHOD(
    Scene, "an invalid public value in CREATE_CHILD_SA is the end of the IKE SA (RFC 7296 section 2.21.3)") {
    REQUIRE(network.b.engine.load_connection(
        lab_connection(false, "aes256-sha256-x25519", "aes256gcm16-x25519")));
    peer.establish();
    const Bytes small_order(32);
    Payloads request;
    SECTION("for a CHILD SA") {
        request = child_request(0x2222);
        const auto proposal = Proposal::parse(ProtocolId::esp, "aes256gcm16-x25519").value();
        std::get<SaBody>(request[0].body) = make_offer({proposal}, Bytes{0, 0, 0x22, 0x22});
    }
    SECTION("for the IKE SA") {
        request = {{PayloadType::sa, make_offer(lab_connection(true).proposals, Bytes(8, 7))},
                   {PayloadType::nonce, NonceBody{Bytes(32, 7)}}};
    }
    request.push_back({PayloadType::key_exchange, KeyExchangeBody{transform_id::ke_curve25519, small_order}});
    CHECK(only_notify(peer.ask(ExchangeType::create_child_sa, request)) == NotifyType::invalid_syntax);
    CHECK(network.b.engine.list().empty());
    CHECK(network.b.device.empty());
}

TEST_CASE_METHOD(Scene, "AUTH_LIFETIME may come in an INFORMATIONAL exchange too (RFC 4478 section 3)") {
    peer.establish();
    REQUIRE_FALSE(network.b.ike_sa().reauth_at);
    const auto answer =
        peer.ask(ExchangeType::informational, {notify(NotifyType::auth_lifetime, Bytes{0, 0, 0x03, 0xe8})});
    REQUIRE(answer);
    CHECK(answer->empty());
    REQUIRE(network.b.ike_sa().reauth_at);
    CHECK(*network.b.ike_sa().reauth_at == network.now + 900s);  // in time before the 1,000 s are over
}

TEST_CASE("several rounds are not begun with a peer that knows one only (RFC 4739 section 3)") {
    VirtualNetwork network(1);
    configure(network);
    auto connection = lab_connection(true);
    connection.local.push_back(connection.local.front());
    REQUIRE(network.a.engine.load_connection(connection));
    network.wire = [](const Peer&, Datagram&) { return VirtualNetwork::Fate{true}; };
    ScriptedResponder responder;  // which does not say MULTIPLE_AUTH_SUPPORTED
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.settle(network.a);
    const auto sent = network.sent.size();
    network.deliver(network.a,
                    {{address_a, 500}, {address_b, 500}, responder.answer_init(network.sent.back().bytes)});
    CHECK(network.sent.size() == sent);
    CHECK(network.a.engine.list().empty());
    CHECK(network.a.last_text(Kind::initiation_failed).find("RFC 4739") != std::string::npos);
}
