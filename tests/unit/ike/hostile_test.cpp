// What RFC 7296 says about messages that are wrong, said to the engine by a peer that knows the keys.
#include <catch2/catch.hpp>

#include "host/ike/v2/selection.h"
#include "tests/support/random.h"
#include "tests/unit/ike/scene.h"

using namespace keyline;
using namespace keyline::ike;
using namespace keyline::test;
using Kind = ReportEvent::Kind;

namespace {

// A generic payload header and a body (RFC 7296 section 3.2).
Bytes raw_payload(std::uint8_t next, std::uint8_t critical, std::size_t length, std::size_t body) {
    net::ByteWriter writer;
    writer.u8(next);
    writer.u8(critical);
    writer.u16(static_cast<std::uint16_t>(length));
    writer.zeros(body);
    return writer.take();
}

constexpr auto unknown = static_cast<PayloadType>(200);

}  // namespace

TEST_CASE_METHOD(Scene, "the scripted peer itself comes up") {
    peer.establish();
    CHECK(network.b.device.size() == 1);
    CHECK(network.b.child_sa().spi_out == 0x1111);
}

TEST_CASE_METHOD(Scene, "a newer major version is answered with INVALID_MAJOR_VERSION in ours") {
    auto header = peer.init_header();
    header.major_version = 3;
    const auto answer = peer.say(encode_message(header, peer.init_payloads()));
    REQUIRE(answer);
    CHECK(decode_header(*answer)->major_version == 2);
    CHECK(only_notify(decode_answer(*answer)) == NotifyType::invalid_major_version);
    header.major_version = 1;  // IKEv1, where no connection has it: silence
    CHECK_FALSE(peer.say(encode_message(header, peer.init_payloads())));
    header.major_version = 3;  // a response: silence, or two such hosts would never stop
    header.response = true;
    CHECK_FALSE(peer.say(encode_message(header, peer.init_payloads())));
    CHECK(network.b.count("dropped_version") == 2);
}

TEST_CASE_METHOD(Scene, "a newer minor version is spoken to") {
    auto header = peer.init_header();
    header.minor_version = 5;
    header.higher_version = true;
    const auto answer = say_init(header, peer.init_payloads());
    REQUIRE(answer);
    CHECK(find(*answer, PayloadType::sa) != nullptr);
}

TEST_CASE_METHOD(Scene, "IKE_SA_INIT that lacks a payload: INVALID_SYNTAX, nothing remembered") {
    for (std::size_t missing = 0; missing < 3; ++missing) {
        auto payloads = peer.init_payloads();
        payloads.erase(payloads.begin() + static_cast<std::ptrdiff_t>(missing));
        CHECK(only_notify(say_init(peer.init_header(), payloads)) == NotifyType::invalid_syntax);
    }
    CHECK(network.b.engine.list().empty());
}

TEST_CASE_METHOD(Scene, "IKE_SA_INIT with an unknown payload") {
    auto payloads = peer.init_payloads();
    payloads.push_back({unknown, OpaqueBody{Bytes(5)}});
    auto bytes = encode_message(peer.init_header(), payloads);
    SECTION("that is not critical: passed over") {
        const auto answer = peer.say(bytes);
        REQUIRE(answer);
        CHECK(find(decode_answer(*answer), PayloadType::sa) != nullptr);
    }
    SECTION("that is critical: UNSUPPORTED_CRITICAL_PAYLOAD with its type") {
        bytes[bytes.size() - 9 + 1] = 0x80;
        const auto answer = decode_answer(*peer.say(bytes));
        CHECK(only_notify(answer) == NotifyType::unsupported_critical_payload);
        CHECK(std::get<NotifyBody>(answer[0].body).data == Bytes{200});
        CHECK(network.b.engine.list().empty());
    }
}

TEST_CASE_METHOD(Scene, "IKE_SA_INIT with bad public values") {
    auto payloads = peer.init_payloads();
    auto& ke = std::get<KeyExchangeBody>(payloads[1].body);
    SECTION("too short") {
        ke.value.pop_back();
    }
    SECTION("too long") {
        ke.value.push_back(1);
    }
    SECTION("of small order") {
        ke.value.assign(32, 0);
    }
    CHECK(only_notify(say_init(peer.init_header(), payloads)) == NotifyType::invalid_syntax);
    CHECK(network.b.engine.list().empty());
}

TEST_CASE_METHOD(Scene, "truncated IKE_SA_INIT: every length is survived, and none makes an SA") {
    const auto whole = encode_message(peer.init_header(), peer.init_payloads());
    for (std::size_t size = 0; size < whole.size(); ++size) {
        Bytes part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        (void)peer.say(part);  // the length field tells that there should be more
        if (size >= 28) {      // ... and once with a length field that fits
            part[26] = static_cast<std::uint8_t>(size >> 8U);
            part[27] = static_cast<std::uint8_t>(size);
            (void)peer.say(part);
        }
    }
    CHECK(network.b.engine.list().empty());
    auto longer = whole;
    longer.push_back(0);
    CHECK_FALSE(peer.say(longer));
    CHECK(network.b.engine.list().empty());
}

TEST_CASE_METHOD(Scene, "an oversized message of thousands of payloads is refused") {
    Payloads payloads = peer.init_payloads();
    for (int count = 0; count < 5000; ++count) payloads.push_back({unknown, OpaqueBody{}});
    CHECK(only_notify(say_init(peer.init_header(), payloads)) == NotifyType::invalid_syntax);
}

TEST_CASE_METHOD(Scene, "messages for no SA, of no SA's state, and without protection: silence") {
    peer.init();
    const auto silent = [&](Header header) { CHECK_FALSE(peer.say(encode_message(header, {}))); };
    auto header = peer.header(ExchangeType::ike_auth);
    SECTION("another responder SPI") {
        header.responder_spi++;
        silent(header);
        CHECK(network.b.count("dropped_unknown_spi") == 1);
    }
    SECTION("another initiator SPI") {
        header.initiator_spi++;
        silent(header);
        CHECK(network.b.count("dropped_unknown_spi") == 1);
    }
    SECTION("no SK payload") {
        silent(header);
        CHECK(network.b.count("dropped_unexpected") == 1);
    }
    SECTION("CREATE_CHILD_SA before IKE_AUTH") {
        header.exchange = ExchangeType::create_child_sa;
        silent(header);
        CHECK(network.b.count("dropped_unexpected") == 1);
    }
    SECTION("a message ID from the future") {
        header.message_id = 2;
        silent(header);
        CHECK(network.b.count("dropped_message_id") == 1);
    }
    SECTION("a response to nothing") {
        header.response = true;
        silent(header);
        CHECK(network.b.count("dropped_message_id") == 1);
    }
    CHECK(network.b.ike_sa().state == SaState::connecting);
}

TEST_CASE_METHOD(Scene, "IKE_AUTH: what is wrong before the peer is known ends the IKE SA") {
    peer.init();
    auto payloads = peer.auth_payloads();
    SECTION("wrong secret") {
        CHECK(only_notify(peer.ask(ExchangeType::ike_auth, peer.auth_payloads("wrong"))) ==
              NotifyType::authentication_failed);
    }
    SECTION("unknown name: the same answer") {
        std::get<Identity>(payloads[0].body) = Identity::parse("z.example");
        CHECK(only_notify(peer.ask(ExchangeType::ike_auth, payloads)) == NotifyType::authentication_failed);
    }
    SECTION("another method of authentication") {
        std::get<AuthBody>(payloads[1].body).method = 1;
        CHECK(only_notify(peer.ask(ExchangeType::ike_auth, payloads)) == NotifyType::authentication_failed);
    }
    SECTION("no AUTH at all, as for EAP") {
        payloads.erase(payloads.begin() + 1);
        CHECK(only_notify(peer.ask(ExchangeType::ike_auth, payloads)) == NotifyType::authentication_failed);
    }
    SECTION("no IDi") {
        payloads.erase(payloads.begin());
        CHECK(only_notify(peer.ask(ExchangeType::ike_auth, payloads)) == NotifyType::invalid_syntax);
    }
    SECTION("no TSr") {
        payloads.pop_back();
        CHECK(only_notify(peer.ask(ExchangeType::ike_auth, payloads)) == NotifyType::invalid_syntax);
    }
    SECTION("an unknown critical payload") {
        const auto answer = peer.ask_raw(ExchangeType::ike_auth, unknown, raw_payload(0, 0x80, 9, 5));
        CHECK(only_notify(answer) == NotifyType::unsupported_critical_payload);
    }
    SECTION("a payload longer than the message") {
        const auto answer =
            peer.ask_raw(ExchangeType::ike_auth, PayloadType::nonce, raw_payload(0, 0, 4000, 20));
        CHECK(only_notify(answer) == NotifyType::invalid_syntax);
    }
    CHECK(network.b.engine.list().empty());
    CHECK(network.b.device.empty());
}

TEST_CASE_METHOD(Scene, "IKE_AUTH whose CHILD SA cannot be: the IKE SA is there") {
    peer.init();
    auto payloads = peer.auth_payloads();
    NotifyType expected{};
    SECTION("no proposal") {
        std::get<SaBody>(payloads[2].body).proposals[0].transforms[0].transform.key_bits = 128;
        expected = NotifyType::no_proposal_chosen;
    }
    SECTION("an SPI of the wrong size") {
        std::get<SaBody>(payloads[2].body).proposals[0].spi.pop_back();
        expected = NotifyType::no_proposal_chosen;
    }
    SECTION("an attribute that nobody knows on the only transform") {
        std::get<SaBody>(payloads[2].body)
            .proposals[0]
            .transforms.push_back({{static_cast<TransformType>(99), 1, 0}, true});
        expected = NotifyType::no_proposal_chosen;
    }
    SECTION("no selectors in common") {
        std::get<TsBody>(payloads[3].body).selectors = {*net::TrafficSelector::parse("10.99.0.0/24")};
        expected = NotifyType::ts_unacceptable;
    }
    const auto answer = peer.ask(ExchangeType::ike_auth, payloads);
    REQUIRE(answer);
    CHECK(find(*answer, PayloadType::auth) != nullptr);
    CHECK(find_error(*answer)->type == expected);
    CHECK(network.b.ike_sa().state == SaState::established);
    CHECK(network.b.device.empty());
}

TEST_CASE_METHOD(Scene, "a half-open IKE SA is forgotten after its time") {
    peer.init();
    CHECK(network.b.engine.list().size() == 1);
    network.run(31s);
    CHECK(network.b.engine.list().empty());
}

TEST_CASE_METHOD(Scene, "in an established IKE SA") {
    peer.establish();
    const auto child = network.b.child_sa();

    SECTION("an unknown critical payload spoils only its exchange") {
        const auto answer = peer.ask_raw(ExchangeType::informational, unknown, raw_payload(0, 0x80, 9, 5));
        CHECK(only_notify(answer) == NotifyType::unsupported_critical_payload);
        CHECK(peer.ask(ExchangeType::informational, {})->empty());
    }
    SECTION("bad syntax is the end") {
        const auto answer =
            peer.ask_raw(ExchangeType::informational, PayloadType::delete_, raw_payload(0, 0, 6, 2));
        CHECK(only_notify(answer) == NotifyType::invalid_syntax);
        CHECK(network.b.engine.list().empty());
        CHECK(network.b.device.empty());
    }
    SECTION("rekeying a CHILD SA that is not there") {
        auto payloads = child_request(0x2222);
        payloads.push_back(notify(NotifyType::rekey_sa, {}, ProtocolId::esp, Bytes{9, 9, 9, 9}));
        const auto answer = peer.ask(ExchangeType::create_child_sa, payloads);
        CHECK(only_notify(answer) == NotifyType::child_sa_not_found);
        CHECK(std::get<NotifyBody>((*answer)[0].body).spi == Bytes{9, 9, 9, 9});
    }
    SECTION("deleting a CHILD SA that is not there") {
        const auto answer = peer.ask(ExchangeType::informational,
                                     {{PayloadType::delete_, DeleteBody{ProtocolId::esp, {0x999}}}});
        REQUIRE(answer);
        CHECK(answer->empty());
        CHECK(network.b.child_sa().id == child.id);
    }
    SECTION("deleting one that is there names our half") {
        const auto answer = peer.ask(ExchangeType::informational,
                                     {{PayloadType::delete_, DeleteBody{ProtocolId::esp, {0x1111}}}});
        REQUIRE(answer);
        CHECK(std::get<DeleteBody>(answer->at(0).body).spis == std::vector<std::uint32_t>{child.spi_in});
        CHECK(network.b.device.empty());
    }
    SECTION("CREATE_CHILD_SA without a nonce, SA or TS") {
        auto payloads = child_request(0x2222);
        payloads.erase(payloads.begin() + GENERATE(0, 1, 2, 3));
        CHECK(only_notify(peer.ask(ExchangeType::create_child_sa, payloads)) == NotifyType::invalid_syntax);
    }
    SECTION("more CHILD SAs than anybody needs: NO_ADDITIONAL_SAS") {
        std::optional<Payloads> answer;
        for (std::uint32_t count = 0; count < 256; ++count) {
            answer = peer.ask(ExchangeType::create_child_sa, child_request(0x3000 + count));
        }
        CHECK(only_notify(answer) == NotifyType::no_additional_sas);
        CHECK(network.b.device.size() == 256);
    }
    SECTION("a request before the window") {
        peer.next_id = 0;
        CHECK_FALSE(peer.ask(ExchangeType::informational, {}));
        CHECK(network.b.count("dropped_message_id") == 1);
    }
}

TEST_CASE("a responder's answers that do not fit end the attempt or are passed over") {
    // The answer to IKE_SA_INIT is not protected: what is wrong with it is dropped, for the right one may
    // follow.
    VirtualNetwork network(1);
    configure(network);
    unsigned answers = 0;
    network.wire = [&](const Peer& from, Datagram& datagram) {
        if (&from != &network.b || answers++ > 0) return VirtualNetwork::Fate{};
        auto message = decode_message(datagram.bytes).value();
        const auto spoil = GENERATE(0, 1, 2, 3);
        if (spoil == 0)
            std::get<SaBody>(message.payloads[0].body).proposals[0].transforms[0].transform.key_bits = 128;
        if (spoil == 1) std::get<KeyExchangeBody>(message.payloads[1].body).method = 19;
        if (spoil == 2) std::get<KeyExchangeBody>(message.payloads[1].body).value.pop_back();
        if (spoil == 3) message.payloads.erase(message.payloads.begin() + 2);
        datagram.bytes = encode_message(message.header, message.payloads);
        return VirtualNetwork::Fate{};
    };
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(10s);  // the retransmission gets the true answer
    network.check_agreement();
    CHECK(network.a.device.size() == 1);
}

TEST_CASE_METHOD(Scene,
                 "nothing is said before the device has the SA, and no other request is heard meanwhile") {
    peer.init();
    network.b.device_slow = true;
    CHECK_FALSE(peer.ask(ExchangeType::ike_auth, peer.auth_payloads()));
    CHECK_FALSE(peer.ask(ExchangeType::informational, {}));
    peer.next_id = 1;
    CHECK_FALSE(peer.ask(ExchangeType::ike_auth, peer.auth_payloads()));
    CHECK(network.b.count("dropped_message_id") >= 1);
    const auto before = network.sent.size();
    network.finish_installing(network.b);
    REQUIRE(network.sent.size() == before + 1);
    CHECK(find(peer.open_request(network.sent.back().bytes), PayloadType::sa) != nullptr);
    CHECK(peer.ask(ExchangeType::informational, {}));

    CHECK_FALSE(peer.ask(ExchangeType::create_child_sa, child_request(0x2222)));
    peer.next_id--;  // once more, in other words
    CHECK_FALSE(peer.ask(ExchangeType::create_child_sa, child_request(0x3333)));
    CHECK(network.b.installing.size() == 1);
}

TEST_CASE_METHOD(Scene, "a peer without a NAT before it is not followed to another address") {
    peer.establish();
    const net::Endpoint elsewhere{*net::IpAddress::parse("203.0.113.9"), 500};
    from = elsewhere;
    REQUIRE(peer.ask(ExchangeType::informational, {}));  // answered where it came from
    CHECK(network.sent.back().remote == elsewhere);
    network.b.engine.child_sa_moved(network.now, network.b.child_sa().id, elsewhere);  // ESP is no better
    network.settle(network.b);
    CHECK(network.b.ike_sa().remote.address == address_a);
    CHECK(network.b.moves.empty());
}

TEST_CASE_METHOD(Scene,
                 "both delete the same CHILD SA: the answer does not name what our request has named") {
    peer.establish();
    REQUIRE(network.b.engine.terminate_child(network.now, network.b.child_sa().id));
    network.settle(network.b);
    const auto answer = peer.ask(ExchangeType::informational,
                                 {{PayloadType::delete_, DeleteBody{ProtocolId::esp, {0x1111}}}});
    REQUIRE(answer);
    CHECK(answer->empty());
    CHECK(network.b.device.empty());
}

TEST_CASE_METHOD(Scene, "an SA of AH is named as one: DELETE and REKEY_SA (RFC 7296 sections 3.10, 3.11)") {
    auto connection = lab_connection(false);
    auto child = connection.children[0];
    child.name = "ah";
    child.proposals = {Proposal::parse(ProtocolId::ah, "sha256").value()};
    child.local_selectors = {*SelectorConfig::parse("10.2.9.0/24")};
    child.remote_selectors = {*SelectorConfig::parse("10.1.9.0/24")};
    connection.children.push_back(child);
    REQUIRE(network.b.engine.load_connection(connection));
    peer.establish();
    auto request = child_request(0x2222);
    std::get<SaBody>(request[0].body) = make_offer(child.proposals, Bytes{0, 0, 0x22, 0x22});
    request[2].body = TsBody{selectors_at(child.remote_selectors, net::IpAddress())};
    request[3].body = TsBody{selectors_at(child.local_selectors, net::IpAddress())};
    const auto answer = peer.ask(ExchangeType::create_child_sa, request);
    REQUIRE(answer);
    REQUIRE(find(*answer, PayloadType::sa) != nullptr);
    const auto made = network.b.ike_sa().children.back();
    REQUIRE(made.name == "ah");
    SECTION("by our rekeying") {
        REQUIRE(network.b.engine.rekey_child(network.now, made.id));
        network.settle(network.b);
        const auto asked = peer.open_request(network.sent.back().bytes);
        const auto* rekey = find_notify(asked, NotifyType::rekey_sa);
        REQUIRE(rekey != nullptr);
        CHECK(rekey->protocol == ProtocolId::ah);
    }
    SECTION("by our deletion") {
        REQUIRE(network.b.engine.terminate_child(network.now, made.id));
        network.settle(network.b);
        const auto asked = peer.open_request(network.sent.back().bytes);
        const auto* deletion = find_body<DeleteBody>(asked, PayloadType::delete_);
        REQUIRE(deletion != nullptr);
        CHECK(deletion->protocol == ProtocolId::ah);
        CHECK(deletion->spis == std::vector<std::uint32_t>{made.spi_in});
    }
    SECTION("by the peer's deletion; ESP has other SPIs") {
        const auto protocol = GENERATE(ProtocolId::esp, ProtocolId::ah);
        const bool meant = protocol == ProtocolId::ah;
        const auto said =
            peer.ask(ExchangeType::informational, {{PayloadType::delete_, DeleteBody{protocol, {0x2222}}}});
        REQUIRE(said);
        CHECK(network.b.device.size() == (meant ? 1 : 2));
        const auto* deletion = find_body<DeleteBody>(*said, PayloadType::delete_);
        REQUIRE((deletion != nullptr) == meant);
        if (!meant) return;
        CHECK(deletion->protocol == ProtocolId::ah);
        CHECK(deletion->spis == std::vector<std::uint32_t>{made.spi_in});
    }
}

TEST_CASE_METHOD(
    Scene, "of two rekeyings at once, the one with the lowest nonce is redundant (RFC 7296 section 2.8.1)") {
    peer.establish();
    const auto old = network.b.child_sa();
    REQUIRE(network.b.engine.rekey_child(network.now, old.id));
    network.settle(network.b);
    const auto our_request = network.sent.back().bytes;
    const bool peers_is_lowest = GENERATE(true, false);

    auto theirs = child_request(0x2222);
    std::get<NonceBody>(theirs[1].body).data.assign(32, peers_is_lowest ? 0x00 : 0xff);
    theirs.push_back(notify(NotifyType::rekey_sa, {}, ProtocolId::esp, Bytes{0, 0, 0x11, 0x11}));
    const auto their_answer = peer.ask(ExchangeType::create_child_sa, theirs);
    REQUIRE(their_answer);
    REQUIRE(find(*their_answer, PayloadType::sa) != nullptr);

    auto ours = child_request(0x3333);
    std::get<NonceBody>(ours[1].body).data.assign(32, peers_is_lowest ? 0xff : 0x00);
    const auto our_offer = peer.open_request(our_request);
    const auto our_spi = find_body<SaBody>(our_offer, PayloadType::sa)->proposals[0].spi;
    std::swap(std::get<TsBody>(ours[2].body), std::get<TsBody>(ours[3].body));
    peer.answer(our_request, ours);
    const auto deletion = peer.open_request(network.sent.back().bytes);
    const auto* named = find_body<DeleteBody>(deletion, PayloadType::delete_);
    REQUIRE(named != nullptr);
    net::ByteReader reader(our_spi);
    const auto own_new_spi = reader.u32();
    // The loser deletes the SA that it made; the winner deletes the old one.
    CHECK(named->spis == std::vector<std::uint32_t>{peers_is_lowest ? old.spi_in : own_new_spi});
}

TEST_CASE("INVALID_KE_PAYLOAD for a CHILD SA: only a method that was offered is tried") {
    VirtualNetwork network(1);
    configure(network);
    REQUIRE(network.b.engine.load_connection(
        lab_connection(false, "aes256-sha256-x25519", "aes256gcm16-x25519-ecp256")));
    ScriptedPeer peer([&](Bytes bytes) -> std::optional<Bytes> {
        const auto before = network.sent.size();
        network.deliver(network.b, {{address_b, 500}, {address_a, 500}, std::move(bytes)});
        return network.sent.size() > before ? std::optional(network.sent.back().bytes) : std::nullopt;
    });
    peer.establish();
    REQUIRE(network.b.engine.rekey_child(network.now, network.b.child_sa().id));
    network.settle(network.b);
    const auto sent = network.sent.size();
    SECTION("offered: once more with it") {
        peer.answer(network.sent.back().bytes, {notify(NotifyType::invalid_ke_payload, Bytes{0, 19})});
        REQUIRE(network.sent.size() == sent + 1);
        const auto again = peer.open_request(network.sent.back().bytes);
        CHECK(find_body<KeyExchangeBody>(again, PayloadType::key_exchange)->method == 19);
    }
    SECTION("not offered: the end of the attempt") {
        peer.answer(network.sent.back().bytes, {notify(NotifyType::invalid_ke_payload, Bytes{0, 14})});
        CHECK(network.sent.size() == sent);
        CHECK(network.b.last_text(Kind::initiation_failed) == "INVALID_KE_PAYLOAD");
        CHECK(network.b.child_sa().state == SaState::established);
    }
}

TEST_CASE_METHOD(InitiatorScene, "what an initiator accepts as IKE_AUTH response") {
    begin();
    const auto request = network.sent.back().bytes;
    CHECK(find_body<Identity>(responder.open_request(request), PayloadType::id_initiator)->to_string() ==
          "a.example");
    auto payloads = responder.auth_payloads(Identity::parse("b.example"));

    SECTION("the right one") {
        to_a(responder.answer(request, payloads));
        CHECK(network.a.device.size() == 1);
        CHECK(network.a.child_sa().spi_out == 0x2222);
    }
    SECTION("another name, though with the right secret") {
        to_a(responder.answer(request, responder.auth_payloads(Identity::parse("c.example"))));
        CHECK(network.a.device.empty());
        CHECK(network.a.last_text(Kind::initiation_failed).find("AUTHENTICATION_FAILED") == 0);
        // ... and the peer is told.
        CHECK(find_notify(responder.open_request(network.sent.back().bytes),
                          NotifyType::authentication_failed) != nullptr);
    }
    SECTION("no AUTH") {
        payloads.erase(payloads.begin() + 1);
        to_a(responder.answer(request, payloads));
        CHECK(network.a.engine.list().empty());
    }
    SECTION("selectors that were not offered: the CHILD SA is deleted at the peer") {
        std::get<TsBody>(payloads[4].body).selectors = {*net::TrafficSelector::parse("10.99.0.0/24")};
        to_a(responder.answer(request, payloads));
        CHECK(network.a.device.empty());
        CHECK(find_body<DeleteBody>(responder.open_request(network.sent.back().bytes),
                                    PayloadType::delete_) != nullptr);
    }
    SECTION("more selectors than offered: only ours are used") {
        std::get<TsBody>(payloads[4].body).selectors = {*net::TrafficSelector::parse("10.0.0.0/8")};
        to_a(responder.answer(request, payloads));
        CHECK(net::to_string(network.a.child_sa().remote_selectors) == "10.2.0.0/24");
    }
    SECTION("an ESP transform that was not offered") {
        std::get<SaBody>(payloads[2].body).proposals[0].transforms[0].transform.key_bits = 128;
        to_a(responder.answer(request, payloads));
        CHECK(network.a.device.empty());
        CHECK(network.a.count_events(Kind::initiation_failed) == 1);
    }
}
