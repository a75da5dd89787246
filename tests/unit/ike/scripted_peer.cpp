#include "tests/unit/ike/scripted_peer.h"

#include <stdexcept>

#include "host/ike/auth/shared_key.h"
#include "host/ike/v2/selection.h"

namespace keyline::test {

using namespace keyline::ike;

namespace {

const auto connection = [] { return lab_connection(true); };

void require(bool condition, const char* what) {
    if (!condition) throw std::runtime_error(std::string("scripted peer: ") + what);
}

}  // namespace

Payloads decode_answer(const Bytes& answer) {
    auto message = decode_message(answer);
    require(message && message->header.response, "the answer is not a response");
    return message->payloads;
}

ScriptedPeer::ScriptedPeer(Say say)
    : say_(std::move(say)),
      random_(4711),
      exchange_(crypto::KeyExchange::generate(crypto::KeyExchangeMethod::x25519).value()),
      suite_(Suite::from(connection().proposals[0]).value()) {
    nonces_.initiator = random_.bytes(32);
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
    require(answer.has_value(), "no answer to IKE_SA_INIT");
    const auto payloads = decode_answer(*answer);
    spi_r = decode_header(*answer)->responder_spi;
    const auto* ke = find_body<KeyExchangeBody>(payloads, PayloadType::key_exchange);
    const auto* nonce = find_body<NonceBody>(payloads, PayloadType::nonce);
    require(ke != nullptr && nonce != nullptr, "IKE_SA_INIT refused");
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
            {PayloadType::sa, make_offer(child.proposals, spi.view())},
            {PayloadType::ts_initiator, TsBody{selectors_at(child.local_selectors, net::IpAddress())}},
            {PayloadType::ts_responder, TsBody{selectors_at(child.remote_selectors, net::IpAddress())}}};
}

std::optional<Payloads> ScriptedPeer::open(const Bytes& answer) const {
    auto message = decode_message(answer);
    require(message && message->encrypted, "the message is not protected");
    auto payloads = open_->open(answer, *message);
    require(payloads.has_value(), "the message does not open");
    return *payloads;
}

std::optional<Payloads> ScriptedPeer::ask(ExchangeType exchange, const Payloads& payloads) {
    last_asked = seal_->seal(header(exchange), payloads, random_);
    const auto answer = say(last_asked);
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

Payloads ScriptedPeer::open_request(const Bytes& request) const {
    return *open(request);
}

void ScriptedPeer::answer(const Bytes& request, const Payloads& payloads) {
    auto header = *decode_header(request);
    header.from_initiator = true;
    header.response = true;
    say(seal_->seal(header, payloads, random_));
}

void ScriptedPeer::establish() {
    init();
    const auto answer = ask(ExchangeType::ike_auth, auth_payloads());
    require(answer && find(*answer, PayloadType::sa) != nullptr, "IKE_AUTH refused");
}

// ---- The responder

Bytes ScriptedResponder::answer_init(const Bytes& request) {
    const auto message = decode_message(request);
    require(message.has_value(), "IKE_SA_INIT does not decode");
    const auto* ke = find_body<KeyExchangeBody>(message->payloads, PayloadType::key_exchange);
    const auto* nonce = find_body<NonceBody>(message->payloads, PayloadType::nonce);
    require(ke != nullptr && nonce != nullptr, "IKE_SA_INIT without KE or Nonce");
    const auto exchange = crypto::KeyExchange::generate(suite_.key_exchange).value();
    nonces_ = {nonce->data, random_.bytes(32)};
    auto header = message->header;
    header.responder_spi = 0x0807060504030201;
    header.from_initiator = false;
    header.response = true;
    keys_ = derive_ike_keys(suite_, first_skeyseed(suite_.prf, nonces_, exchange.derive(ke->value).value()),
                            nonces_, header.initiator_spi, header.responder_spi);
    seal_.emplace(suite_, keys_.er.clone(), keys_.ar.clone());
    open_.emplace(suite_, keys_.ei.clone(), keys_.ai.clone());
    init_response_ = encode_message(
        header, {{PayloadType::sa, make_offer({suite_.proposal}, {})},
                 {PayloadType::key_exchange, KeyExchangeBody{ke->method, exchange.public_value()}},
                 {PayloadType::nonce, NonceBody{nonces_.responder}}});
    return init_response_;
}

Payloads ScriptedResponder::open_request(const Bytes& request) const {
    const auto message = decode_message(request);
    require(message && message->encrypted, "the request is not protected");
    auto payloads = open_->open(request, *message);
    require(payloads.has_value(), "the request does not open");
    return *payloads;
}

Payloads ScriptedResponder::auth_payloads(const Identity& identity) const {
    AuthInput input;
    input.prf = suite_.prf;
    input.init_message = init_response_;
    input.peer_nonce = nonces_.initiator;
    input.sk_p = keys_.pr.reveal();
    input.identity = &identity;
    const auto auth = shared_key_auth(crypto::Secret(as_bytes("correct horse battery staple")), input);
    const auto child = lab_connection(false).children[0];
    const Bytes spi{0, 0, 0x22, 0x22};
    return {{PayloadType::id_responder, identity},
            {PayloadType::auth, AuthBody{2, to_bytes(auth.reveal())}},
            {PayloadType::sa, make_offer(child.proposals, spi)},
            {PayloadType::ts_initiator, TsBody{selectors_at(child.remote_selectors, net::IpAddress())}},
            {PayloadType::ts_responder, TsBody{selectors_at(child.local_selectors, net::IpAddress())}}};
}

Bytes ScriptedResponder::answer(const Bytes& request, const Payloads& payloads) {
    auto header = *decode_header(request);
    header.from_initiator = false;
    header.response = true;
    return seal_->seal(header, payloads, random_);
}

}  // namespace keyline::test
