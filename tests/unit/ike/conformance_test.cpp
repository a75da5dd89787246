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

TEST_CASE_METHOD(InitiatorScene,
                 "an initiator pads nothing either for who says ESP_TFC_PADDING_NOT_SUPPORTED") {
    auto connection = lab_connection(true);
    connection.children[0].tfc_padding = 700;
    REQUIRE(network.a.engine.load_connection(connection));
    begin();
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

TEST_CASE_METHOD(Scene, "an answer without state is never longer than the question") {
    auto header = peer.init_header();
    const Payloads none;
    const Payloads room{{PayloadType::vendor_id, OpaqueBody{Bytes(60)}}};
    SECTION("of a newer major version") {
        header.major_version = 3;
        CHECK_FALSE(peer.say(encode_message(header, none)));
        CHECK(peer.say(encode_message(header, room)));
    }
    SECTION("without SA, KE and Nonce") {
        CHECK_FALSE(peer.say(encode_message(header, none)));
        CHECK(peer.say(encode_message(header, room)));
    }
    CHECK(network.b.engine.list().empty());
}

TEST_CASE("a demand for a cookie is never longer than the request") {
    EngineSettings settings;
    settings.cookie_threshold = 0;
    VirtualNetwork network(1, settings);
    configure(network);
    Header header;
    header.initiator_spi = 4711;
    header.from_initiator = true;
    const auto ask = [&](std::size_t more) {
        const auto before = network.sent.size();
        const Payloads payloads{{PayloadType::nonce, NonceBody{Bytes(16, 1)}},
                                {PayloadType::vendor_id, OpaqueBody{Bytes(more)}}};
        network.deliver(network.b, {{address_b, 500}, {address_a, 500}, encode_message(header, payloads)});
        return network.sent.size() > before ? network.sent.back().bytes.size() : 0;
    };
    CHECK(ask(0) == 0);
    const auto size = ask(100);
    CHECK(size > 28 + 20 + 4);
    CHECK(size <= 28 + 20 + 4 + 100);
}

TEST_CASE("more proposals or transforms than anybody needs are refused") {
    const auto decoded = [](std::size_t proposals, std::size_t transforms) {
        SaBody body;
        OfferedProposal proposal;
        proposal.transforms.assign(transforms,
                                   {{TransformType::prf, transform_id::prf_hmac_sha2_256, 0}, true});
        body.proposals.assign(proposals, proposal);
        net::ByteWriter writer;
        encode_sa(writer, body);
        return decode_sa(writer.view()).has_value();
    };
    CHECK(decoded(max_proposals, 4));
    CHECK_FALSE(decoded(max_proposals + 1, 4));
    CHECK(decoded(max_transforms / 128, 128));
    CHECK_FALSE(decoded(max_transforms / 128 + 1, 128));
}

TEST_CASE("a peer that rekeys again and again without a DELETE leaves eight replaced IKE SAs, not all") {
    VirtualNetwork network(1);
    configure(network);
    network.establish();
    network.wire = [&](const Peer& from, Datagram& datagram) {
        const bool lost =
            &from == &network.a && decode_header(datagram.bytes)->exchange == ExchangeType::informational;
        return VirtualNetwork::Fate{lost};
    };
    for (int times = 0; times < 20; ++times) {
        REQUIRE(network.a.engine.rekey_ike(network.now, network.a.engine.list().back().id));
        network.settle(network.a);
        network.run(1s);
        REQUIRE(network.b.engine.list().back().state == SaState::established);
    }
    CHECK(network.b.count("ike_sas_rekeyed") == 20);
    CHECK(network.b.engine.list().size() == 9);
    network.wire = nullptr;
    network.run(60s);
    CHECK(network.a.device.size() == 1);
    CHECK(network.b.device.size() == 1);
}

TEST_CASE_METHOD(Scene, "a response of another exchange than its request is dropped (RFC 7296 section 2.2)") {
    peer.establish();
    REQUIRE(network.b.engine.rekey_child(network.now, network.b.child_sa().id));
    network.settle(network.b);
    auto request = network.sent.back().bytes;
    constexpr std::size_t exchange_at = 18;
    REQUIRE(request[exchange_at] == static_cast<std::uint8_t>(ExchangeType::create_child_sa));
    request[exchange_at] = static_cast<std::uint8_t>(ExchangeType::informational);
    peer.answer(request, {});
    CHECK(network.b.count("dropped_unexpected") == 1);
    CHECK(network.b.child_sa().state == SaState::rekeying);
}

TEST_CASE("who asks for IKE_SA_INIT again and again is left alone after the fifth time") {
    VirtualNetwork network(1);
    configure(network);
    network.wire = [](const Peer&, Datagram&) { return VirtualNetwork::Fate{true}; };
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.settle(network.a);
    std::size_t requests = 0;
    for (std::uint8_t times = 0; times < 20; ++times) {
        requests = network.sent.size();
        Header answer;
        answer.initiator_spi = decode_header(network.sent.back().bytes)->initiator_spi;
        answer.response = true;
        network.deliver(network.a, {{address_a, 500},
                                    {address_b, 500},
                                    encode_message(answer, {notify(NotifyType::cookie, Bytes{times})})});
    }
    CHECK(requests == 6);
    CHECK(network.a.engine.list().empty());
}

TEST_CASE_METHOD(Scene,
                 "the answer to IKE_SA_INIT is not repeated for ever: the request's source may be forged") {
    const auto request = encode_message(peer.init_header(), peer.init_payloads());
    unsigned answers = 0;
    for (int times = 0; times < 100; ++times)
        if (peer.say(request)) answers++;
    CHECK(answers == 1 + 16);
    CHECK(network.b.engine.list().size() == 1);
}
