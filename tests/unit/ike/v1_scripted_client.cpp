#include "tests/unit/ike/v1_scripted_client.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "host/crypto/key_exchange.h"
#include "host/ike/suite.h"
#include "host/ike/v1/phase1_proposals.h"
#include "host/ike/v1/phase2_proposals.h"

namespace keyline::test {

using namespace ike::v1;

namespace {

const net::Endpoint end_b{address_b, 500};
constexpr std::uint16_t modp2048 = 14;

}  // namespace

AttributesBody attributes_body(ConfigurationType type, Attributes attributes) {
    return {type, 7, std::move(attributes)};
}

ScriptedClient::ScriptedClient(VirtualNetwork& network, const net::Endpoint& from)
    : network_(network), from_(from) {
    network_.wire = [](const Peer&, ike::Datagram&) { return VirtualNetwork::Fate{true}; };
}

void ScriptedClient::send(Bytes bytes) {
    network_.deliver(network_.b, {end_b, from_, std::move(bytes)});
}

void ScriptedClient::phase1(AuthenticationMethod method, std::string_view secret,
                            const std::string& proposal) {
    Phase1Terms terms;
    terms.proposals = {ike::Proposal::parse(ike::ProtocolId::ike, proposal).value()};
    terms.methods = {method};
    const auto sa = encode(offer_phase1(terms, modp2048).value().sa);
    const auto exchange = crypto::KeyExchange::generate(*ike::key_exchange_method(modp2048)).value();
    values_.initiator_cookie = network_.a.random.u64() | 1U;
    values_.ni = network_.a.random.bytes(32);
    values_.gxi = exchange.public_value();
    const auto own_id = encode(phase1_id(ike::Identity::parse("a.example")));
    Header header;
    header.initiator_cookie = values_.initiator_cookie;
    header.exchange = ExchangeType::aggressive;
    heard_ = network_.sent.size();
    send(encode_message(header, encode_chain({{PayloadType::sa, sa},
                                              {PayloadType::key_exchange, values_.gxi},
                                              {PayloadType::nonce, values_.ni},
                                              {PayloadType::identification, own_id}})));
    REQUIRE(network_.sent.size() == heard_ + 1);
    const auto answer = decode_message(network_.sent[heard_++].bytes).value();
    values_.responder_cookie = header.responder_cookie = answer.header.responder_cookie;
    const auto body = [&](PayloadType type) {
        const auto* payload = answer.chain.find(type);
        REQUIRE(payload != nullptr);
        return payload->body;
    };
    const auto selection = choose_phase1(terms, decode_sa(body(PayloadType::sa)).value()).value();
    suite_ = Phase1Suite::from(selection.proposal).value();
    values_.gxr = body(PayloadType::key_exchange);
    values_.nr = body(PayloadType::nonce);
    const auto gxy = exchange.derive(values_.gxr).value();
    auto skeyid = skeyid_pre_shared(suite_.hash, values_, crypto::Secret(as_bytes(secret)));
    keys_ = derive_phase1_keys(suite_, std::move(skeyid), values_, gxy).value();
    const auto proof = hash_i(suite_, keys_.skeyid, values_, sa, own_id);
    auto chain = CbcChain::for_phase1(suite_, keys_, values_).value();
    header.encryption = true;
    send(chain.seal(header, encode_chain({{PayloadType::hash, to_bytes(proof.reveal())}})));
    last_block_ = chain.iv();
}

CbcChain& ScriptedClient::chain_of(std::uint32_t message_id) {
    const auto found = chains_.find(message_id);
    if (found != chains_.end()) return found->second;
    return chains_.emplace(message_id, CbcChain::for_phase2(suite_, keys_, last_block_, message_id).value())
        .first->second;
}

void ScriptedClient::say(ExchangeType exchange, std::uint32_t message_id, std::vector<Payload> payloads) {
    const auto rest = encode_chain(payloads);
    const auto hash = hash_1(suite_.hash, keys_.a, message_id, rest.octets);
    payloads.insert(payloads.begin(), {PayloadType::hash, to_bytes(hash.reveal())});
    Header header;
    header.initiator_cookie = values_.initiator_cookie;
    header.responder_cookie = values_.responder_cookie;
    header.exchange = exchange;
    header.message_id = message_id;
    header.encryption = true;
    send(chain_of(message_id).seal(header, encode_chain(std::move(payloads))));
}

void ScriptedClient::say(std::uint32_t message_id, const AttributesBody& body) {
    say(ExchangeType::transaction, message_id, {{PayloadType::attributes, encode(body)}});
}

void ScriptedClient::begin_quick_mode(std::uint32_t message_id) {
    Phase2Terms terms;
    terms.suites = suites_of({ike::Proposal::parse(ike::ProtocolId::esp, "aes256-sha256").value()});
    const auto sa = encode(offer_phase2(terms, {0x1111, 0}, std::nullopt).value().sa);
    const auto id = [](const char* text) {
        return encode(phase2_id(*net::TrafficSelector::parse(text)).value());
    };
    say(ExchangeType::quick_mode, message_id,
        {{PayloadType::sa, sa},
         {PayloadType::nonce, network_.a.random.bytes(32)},
         {PayloadType::identification, id("10.1.0.0/24")},
         {PayloadType::identification, id("10.2.0.0/24")}});
}

std::vector<ScriptedClient::Heard> ScriptedClient::hear() {
    std::vector<Heard> all;
    for (; heard_ < network_.sent.size(); ++heard_) {
        const auto& bytes = network_.sent[heard_].bytes;
        const bool is_of_b = network_.sent[heard_].local == end_b && network_.sent[heard_].remote == from_;
        if (!is_of_b || std::find(known_.begin(), known_.end(), bytes) != known_.end()) continue;
        known_.push_back(bytes);
        const auto message = decode_message(bytes).value();
        const auto id = message.header.message_id;
        auto opened = chain_of(id).open(message).value();
        chain_of(id).commit(opened);
        all.push_back({message.header.exchange, id, std::move(opened.chain)});
    }
    return all;
}

std::pair<std::uint32_t, AttributesBody> ScriptedClient::hear_transaction() {
    std::vector<Heard> transactions;
    for (auto& heard : hear())
        if (heard.exchange == ExchangeType::transaction) transactions.push_back(std::move(heard));
    REQUIRE(transactions.size() == 1);
    const auto* payload = transactions.front().chain.find(PayloadType::attributes);
    REQUIRE(payload != nullptr);
    return {transactions.front().message_id, decode_attributes_body(payload->body).value()};
}

std::pair<std::uint32_t, AttributesBody> ScriptedClient::log_in(std::string_view name,
                                                                std::string_view password) {
    const auto [id, request] = hear_transaction();
    CHECK(request.type == ConfigurationType::request);
    using Number = ConfigurationAttribute;
    say(id, attributes_body(ConfigurationType::reply,
                            {Attribute::of(Number::xauth_user_name, to_bytes(as_bytes(name))),
                             Attribute::of(Number::xauth_user_password, to_bytes(as_bytes(password)))}));
    return hear_transaction();
}

}  // namespace keyline::test
