#include "tests/unit/ike/scripted_peer.h"

#include <catch2/catch.hpp>

#include "host/ike/auth/shared_key.h"
#include "host/ike/v2/selection.h"

namespace keyline::test {

using namespace keyline::ike;

namespace {

const auto connection = [] { return lab_connection(true); };

}  // namespace

Payloads decode_answer(const Bytes& answer) {
    auto message = decode_message(answer);
    REQUIRE(message);
    CHECK(message->header.response);
    return message->payloads;
}

ScriptedPeer::ScriptedPeer(VirtualNetwork& network)
    : network_(network),
      random_(4711),
      exchange_(crypto::KeyExchange::generate(crypto::KeyExchangeMethod::x25519).value()),
      suite_(Suite::from(connection().proposals[0]).value()) {
    nonces_.initiator = random_.bytes(32);
}

std::optional<Bytes> ScriptedPeer::say(Bytes bytes) {
    const auto before = network_.sent.size();
    network_.deliver(network_.b, {{address_b, 500}, {address_a, 500}, std::move(bytes)});
    if (network_.sent.size() == before) return std::nullopt;
    return network_.sent.back().bytes;
}

Header ScriptedPeer::init_header() const {
    Header header;
    header.initiator_spi = spi_i;
    header.from_initiator = true;
    return header;
}

Header ScriptedPeer::header(ExchangeType exchange) const {
    auto header = init_header();
    header.responder_spi = spi_r;
    header.exchange = exchange;
    header.message_id = next_id;
    return header;
}

Payloads ScriptedPeer::init_payloads() const {
    return {
        {PayloadType::sa, make_offer(connection().proposals, {})},
        {PayloadType::key_exchange, KeyExchangeBody{transform_id::ke_curve25519, exchange_.public_value()}},
        {PayloadType::nonce, NonceBody{nonces_.initiator}}};
}

void ScriptedPeer::init() {
    init_request_ = encode_message(init_header(), init_payloads());
    const auto answer = say(init_request_);
    REQUIRE(answer);
    const auto payloads = decode_answer(*answer);
    spi_r = decode_header(*answer)->responder_spi;
    const auto* ke = find_body<KeyExchangeBody>(payloads, PayloadType::key_exchange);
    const auto* nonce = find_body<NonceBody>(payloads, PayloadType::nonce);
    REQUIRE(ke != nullptr);
    REQUIRE(nonce != nullptr);
    nonces_.responder = nonce->data;
    const auto secret = exchange_.derive(ke->value).value();
    keys_ = derive_ike_keys(suite_, first_skeyseed(suite_.prf, nonces_, secret), nonces_, spi_i, spi_r);
    seal_.emplace(suite_, keys_.ei.clone(), keys_.ai.clone());
    open_.emplace(suite_, keys_.er.clone(), keys_.ar.clone());
}

Payloads ScriptedPeer::auth_payloads(std::string_view secret) {
    const auto identity = Identity::parse("a.example");
    AuthInput input;
    input.prf = suite_.prf;
    input.init_message = init_request_;
    input.peer_nonce = nonces_.responder;
    input.sk_p = keys_.pi.reveal();
    input.identity = &identity;
    const auto auth = shared_key_auth(crypto::Secret(as_bytes(secret)), input);
    const auto child = connection().children[0];
    net::ByteWriter spi;
    spi.u32(spi_in);
    return {{PayloadType::id_initiator, identity},
            {PayloadType::auth, AuthBody{2, to_bytes(auth.reveal())}},
            {PayloadType::sa, make_offer(child.esp_proposals, spi.view())},
            {PayloadType::ts_initiator, TsBody{child.local_selectors}},
            {PayloadType::ts_responder, TsBody{child.remote_selectors}}};
}

std::optional<Payloads> ScriptedPeer::open(const Bytes& answer) const {
    auto message = decode_message(answer);
    REQUIRE(message);
    REQUIRE(message->encrypted);
    auto payloads = open_->open(answer, *message);
    REQUIRE(payloads);
    return *payloads;
}

std::optional<Payloads> ScriptedPeer::ask(ExchangeType exchange, const Payloads& payloads) {
    const auto answer = say(seal_->seal(header(exchange), payloads, random_));
    next_id++;
    if (!answer) return std::nullopt;
    return open(*answer);
}

std::optional<Payloads> ScriptedPeer::ask_raw(ExchangeType exchange, PayloadType first, ByteView chain) {
    const auto answer = say(seal_->seal_chain(header(exchange), first, chain, random_));
    next_id++;
    if (!answer) return std::nullopt;
    return open(*answer);
}

void ScriptedPeer::establish() {
    init();
    const auto answer = ask(ExchangeType::ike_auth, auth_payloads());
    REQUIRE(answer);
    if (const auto* error = find_error(*answer)) FAIL(to_string(error->type));
    REQUIRE(find(*answer, PayloadType::sa) != nullptr);
}

}  // namespace keyline::test
