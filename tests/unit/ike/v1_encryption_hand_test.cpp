// Phase 1 with public key encryption against an initiator that is made by hand, of OpenSSL's calls and RFC
// 2409's formulas alone: the values, and what a gateway lets strangers see and do.
#include <catch2/catch.hpp>

#include "host/ike/v1/message.h"
#include "host/ike/v1/phase1_proposals.h"
#include "tests/unit/ike/v1_key_lab.h"
#include "tests/unit/ike/v1_reference.h"

namespace keyline::test {

namespace {

using ike::AuthClass;
using ike::v1::ExchangeType;
using ike::v1::Header;
using ike::v1::Message;
using ike::v1::Payload;
using ike::v1::PayloadType;
using reference::cat;
using reference::first;
using reference::number;
using reference::Way;

struct Case {
    bool revised = false;
    bool aggressive = false;
    AuthClass method() const {
        return revised ? AuthClass::revised_public_key_encryption : AuthClass::public_key_encryption;
    }
};
Case any_case() {
    return GENERATE(Case{false, false}, Case{false, true}, Case{true, false}, Case{true, true});
}

struct Suite {
    const char* proposal = "aes256-sha1-x25519";
    const EVP_MD* md = EVP_sha1();  // too short for Ke_i: appendix B expands it
    const EVP_CIPHER* cipher = EVP_aes_256_cbc();
    std::size_t key_bytes = 32;
    std::size_t block = 16;
};
std::vector<Suite> every_suite() {
    return {{},
            {"aes128-sha256-x25519", EVP_sha256(), EVP_aes_128_cbc(), 16, 16},
            {"3des-sha384-x25519", EVP_sha384(), EVP_des_ede3_cbc(), 24, 8}};
}

// ---- Section 5.3: Ke_i or Ke_r, and one CBC over the bodies behind NONCE

struct Revised {
    Suite suite;
    Bytes key;
    Bytes iv;
    Revised(const Suite& of, const Bytes& nonce, const Bytes& cookie)
        : suite(of),
          key(reference::expanded(of.md, reference::prf(of.md, nonce, cookie), of.key_bytes)),
          iv(of.block, 0) {}

    Bytes encrypt(Bytes body) {
        const auto zeros = suite.block - 1 - body.size() % suite.block;
        body.resize(body.size() + zeros);
        body.push_back(static_cast<std::uint8_t>(zeros));
        return encrypt_blocks(body);
    }
    Bytes encrypt_blocks(const Bytes& blocks) {
        auto out = reference::cbc(suite.cipher, key, iv, blocks);
        iv.assign(out.end() - static_cast<std::ptrdiff_t>(suite.block), out.end());
        return out;
    }
    Bytes decrypt(const Bytes& body) {
        auto out = reference::cbc(suite.cipher, key, iv, body, Way::decrypt);
        iv.assign(body.end() - static_cast<std::ptrdiff_t>(suite.block), body.end());
        const std::size_t padding = out.back() + 1U;
        REQUIRE(padding <= suite.block);
        REQUIRE(std::all_of(out.end() - static_cast<std::ptrdiff_t>(padding), out.end() - 1,
                            [](auto octet) { return octet == 0; }));
        return first(out, out.size() - padding);
    }
};

const Bytes& body_of(const Message& message, PayloadType type) {
    const auto* payload = message.chain.find(type);
    REQUIRE(payload != nullptr);
    return payload->body;
}

Bytes fqdn(std::string_view name) {
    return cat({{2, 0, 0, 0}, to_bytes(as_bytes(name))});
}

// What one side says: its own nonce's key decrypts the rest.
struct Heard {
    Bytes nonce, id, key_exchange;
    Heard(const Suite& suite, bool revised, const Message& message, EVP_PKEY* key, const Bytes& cookie)
        : nonce(reference::rsa(key, body_of(message, PayloadType::nonce), Way::decrypt)) {
        const auto& ke = body_of(message, PayloadType::key_exchange);
        const auto& id_body = body_of(message, PayloadType::identification);
        if (revised) {
            Revised cipher(suite, nonce, cookie);
            key_exchange = cipher.decrypt(ke);
            id = cipher.decrypt(id_body);
        } else {
            key_exchange = ke;
            id = reference::rsa(key, id_body, Way::decrypt);
        }
    }
};

struct Keys {
    Bytes skeyid, e, encryption;
    static Keys of(const Suite& suite, const Bytes& ni, const Bytes& nr, const Bytes& cookies,
                   const Bytes& gxy) {
        Keys keys;
        keys.skeyid = reference::prf(suite.md, reference::digest(suite.md, cat({ni, nr})), cookies);
        const auto d = reference::prf(suite.md, keys.skeyid, cat({gxy, cookies, {0}}));
        const auto a = reference::prf(suite.md, keys.skeyid, cat({d, gxy, cookies, {1}}));
        keys.e = reference::prf(suite.md, keys.skeyid, cat({a, gxy, cookies, {2}}));
        keys.encryption = reference::expanded(suite.md, keys.e, suite.key_bytes);
        return keys;
    }
};

// ---- An initiator, a.example, that speaks to the lab's b

class HandInitiator {
  public:
    using Change = std::function<void(std::vector<Payload>&)>;

    HandInitiator(KeyLab& lab, Case chosen, Suite suite = {}, std::uint64_t cookie = 0x1122334455667788)
        : lab_(lab), case_(chosen), suite_(suite), cky_i(number(cookie, 8)), cky_r(8, 0) {
        EVP_PKEY* made = EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519");
        dh_ = {made, EVP_PKEY_free};
        gxi.resize(32);
        std::size_t size = gxi.size();
        REQUIRE(EVP_PKEY_get_raw_public_key(dh_.get(), gxi.data(), &size) == 1);
        ike::v1::Phase1Terms terms;
        terms.proposals = {ike::Proposal::parse(ike::ProtocolId::ike, suite.proposal).value()};
        terms.methods = {case_.revised ? ike::v1::AuthenticationMethod::revised_rsa_encryption
                                       : ike::v1::AuthenticationMethod::rsa_encryption};
        sa = encode(ike::v1::offer_phase1(terms)->sa);
        lab_.network.wire = [](const Peer&, ike::Datagram&) { return VirtualNetwork::Fate{true}; };
    }

    // What b answers; nothing when it is silent.
    std::optional<Message> say(Bytes bytes) {
        const auto before = lab_.network.sent.size();
        lab_.network.deliver(lab_.network.b, {{address_b, 500}, {address_a, 500}, std::move(bytes)});
        if (lab_.network.sent.size() == before) return std::nullopt;
        return ike::v1::decode_message(lab_.network.sent.back().bytes).value();
    }
    Header header(bool encrypted = false) const {
        Header header;
        header.initiator_cookie = net::ByteReader(cky_i).u64();
        header.responder_cookie = net::ByteReader(cky_r).u64();
        header.exchange = case_.aggressive ? ExchangeType::aggressive : ExchangeType::identity_protection;
        header.encryption = encrypted;
        return header;
    }
    std::optional<Message> say_clear(std::vector<Payload> payloads) {
        return say(encode_message(header(), ike::v1::encode_chain(std::move(payloads))));
    }
    std::optional<Message> say_encrypted(PayloadType type, const Bytes& text) {
        auto outer = header(true);
        outer.first_payload = type;
        outer.length = static_cast<std::uint32_t>(ike::v1::header_bytes + text.size());
        net::ByteWriter writer;
        encode_header(writer, outer);
        writer.bytes(text);
        return say(writer.take());
    }

    // KE, ID and NONCE, as they travel.
    std::vector<Payload> hidden() {
        auto* key = lab_.b.openssl_key().get();
        Payload nonce{PayloadType::nonce, reference::rsa(key, ni, Way::encrypt)};
        if (!case_.revised)
            return {{PayloadType::key_exchange, gxi},
                    {PayloadType::identification, reference::rsa(key, id, Way::encrypt)},
                    nonce};
        Revised cipher(suite_, ni, cky_i);
        const auto ke = cipher.encrypt(gxi);
        return {nonce, {PayloadType::key_exchange, ke}, {PayloadType::identification, cipher.encrypt(id)}};
    }

    // Up to the message behind which b's HASH is awaited: its answer.
    std::optional<Message> begin(const Change& change = {}) {
        auto payloads = hidden();
        if (change) change(payloads);
        if (case_.aggressive) {
            payloads.insert(payloads.begin(), {PayloadType::sa, sa});
            return say_clear(std::move(payloads));
        }
        const auto second = say_clear({{PayloadType::sa, sa}});
        if (!second) return std::nullopt;
        cky_r = number(second->header.responder_cookie, 8);
        return say_clear(std::move(payloads));
    }

    void hear(const Message& answer) {
        cky_r = number(answer.header.responder_cookie, 8);
        const Heard heard(suite_, case_.revised, answer, lab_.a.openssl_key().get(), cky_r);
        nr = heard.nonce;
        gxr = heard.key_exchange;
        id_r = heard.id;
        keys = Keys::of(suite_, ni, nr, cat({cky_i, cky_r}), agreed());
    }
    Bytes hash_i() const {
        return reference::prf(suite_.md, keys.skeyid, cat({gxi, gxr, cky_i, cky_r, sa, id}));
    }
    Bytes hash_r() const {
        return reference::prf(suite_.md, keys.skeyid, cat({gxr, gxi, cky_r, cky_i, sa, id_r}));
    }
    Bytes first_iv() const { return first(reference::digest(suite_.md, cat({gxi, gxr})), suite_.block); }
    Bytes encrypted_hash_i() const {
        auto text = cat({{0, 0}, number(4 + hash_i().size(), 2), hash_i()});
        text.resize((text.size() + suite_.block - 1) / suite_.block * suite_.block);
        return reference::cbc(suite_.cipher, keys.encryption, first_iv(), text);
    }
    Bytes agreed() const {
        auto* peer = EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, gxr.data(), gxr.size());
        auto* context = EVP_PKEY_CTX_new(dh_.get(), nullptr);
        Bytes out(32);
        std::size_t size = out.size();
        REQUIRE(EVP_PKEY_derive_init(context) == 1);
        REQUIRE(EVP_PKEY_derive_set_peer(context, peer) == 1);
        REQUIRE(EVP_PKEY_derive(context, out.data(), &size) == 1);
        EVP_PKEY_CTX_free(context);
        EVP_PKEY_free(peer);
        return out;
    }

  private:
    KeyLab& lab_;
    Case case_;
    Suite suite_;
    std::shared_ptr<EVP_PKEY> dh_;

  public:
    Bytes cky_i, cky_r, sa;
    Bytes ni = Bytes(20, 0x5a), nr;
    Bytes id = fqdn("a.example"), id_r;
    Bytes gxi, gxr;
    Keys keys;
};

using Shape = std::vector<std::pair<PayloadType, std::size_t>>;
Shape shape_of(const std::optional<Message>& message) {
    Shape shape;
    if (message)
        for (const auto& payload : message->chain.payloads)
            shape.emplace_back(payload.type, payload.body.size());
    return shape;
}

}  // namespace

TEST_CASE("an initiator of OpenSSL alone and Keyline agree: SKEYID, Ne, Ke, HASH_I, HASH_R", "[ikev1]") {
    const auto chosen = any_case();
    const auto suite = GENERATE(from_range(every_suite()));
    KeyLab lab;
    lab.load(chosen.method(), chosen.aggressive, {}, suite.proposal);
    HandInitiator hand(lab, chosen, suite);
    const auto answer = hand.begin();
    REQUIRE(answer);
    hand.hear(*answer);
    CHECK(hand.id_r == fqdn("b.example"));
    CHECK(hand.nr.size() == 32);
    if (chosen.aggressive) CHECK(body_of(*answer, PayloadType::hash) == hand.hash_r());
    const auto text = hand.encrypted_hash_i();
    const auto last = hand.say_encrypted(PayloadType::hash, text);
    CHECK(lab.network.b.count("ike_sas_established") == 1);
    CHECK(lab.network.b.ike_sa().remote_id == "a.example");
    if (chosen.aggressive) return;
    REQUIRE(last);
    const Bytes iv(text.end() - static_cast<std::ptrdiff_t>(suite.block), text.end());
    const auto sixth = reference::cbc(suite.cipher, hand.keys.encryption, iv, last->ciphertext, Way::decrypt);
    CHECK(Bytes(sixth.begin() + 4, sixth.begin() + 4 + EVP_MD_get_size(suite.md)) == hand.hash_r());
}

TEST_CASE("what two gateways say with public key encryption is what RFC 2409 has", "[ikev1]") {
    const auto chosen = any_case();
    const auto suite = GENERATE(from_range(every_suite()));
    KeyLab lab;
    lab.load(chosen.method(), chosen.aggressive, {}, suite.proposal);
    lab.network.establish();
    const auto said = [&](std::size_t at) {
        return ike::v1::decode_message(lab.network.sent.at(at).bytes).value();
    };
    const auto from_i = said(chosen.aggressive ? 0 : 2);
    const auto from_r = said(chosen.aggressive ? 1 : 3);
    const auto cky_i = number(from_r.header.initiator_cookie, 8);
    const auto cky_r = number(from_r.header.responder_cookie, 8);
    // For the responder's certificate; where it stands is section 5.3's demand.
    CHECK(body_of(from_i, PayloadType::hash) == reference::digest(suite.md, lab.b.der()));
    if (chosen.revised) {
        const std::size_t skip = chosen.aggressive ? 1 : 0;  // SA
        CHECK(from_i.chain.payloads.at(skip).type == PayloadType::hash);
        CHECK(from_i.chain.payloads.at(skip + 1).type == PayloadType::nonce);
        CHECK(from_r.chain.payloads.at(skip).type == PayloadType::nonce);
    }
    const Heard i(suite, chosen.revised, from_i, lab.b.openssl_key().get(), cky_i);
    const Heard r(suite, chosen.revised, from_r, lab.a.openssl_key().get(), cky_r);
    CHECK(i.id == fqdn("a.example"));
    CHECK(r.id == fqdn("b.example"));
    CHECK(i.key_exchange.size() == 32);
    CHECK(r.key_exchange.size() == 32);
    if (!chosen.aggressive) return;
    const auto skeyid =
        reference::prf(suite.md, reference::digest(suite.md, cat({i.nonce, r.nonce})), cat({cky_i, cky_r}));
    CHECK(body_of(from_r, PayloadType::hash) ==
          reference::prf(
              suite.md, skeyid,
              cat({r.key_exchange, i.key_exchange, cky_r, cky_i, body_of(from_i, PayloadType::sa), r.id})));
}

// ---- What strangers see and do

TEST_CASE("nothing that the private key opens shows in the answer", "[ikev1]") {
    const auto chosen = any_case();
    KeyLab lab;
    lab.load(chosen.method(), chosen.aggressive, {}, Suite().proposal);
    HandInitiator honest(lab, chosen);
    const auto answered = honest.begin();
    const auto shape = shape_of(answered);
    REQUIRE(shape.size() >= 3);

    HandInitiator liar(lab, chosen, {}, 2);
    HandInitiator::Change change;
    const auto overwrite = [](PayloadType type, std::uint8_t octet) {
        return [=](std::vector<Payload>& payloads) {
            for (auto& payload : payloads)
                if (payload.type == type) std::fill(payload.body.begin() + 1, payload.body.end(), octet);
        };
    };
    SECTION("a NONCE that is no PKCS #1") {
        change = overwrite(PayloadType::nonce, 0x31);
    }
    SECTION("an ID, or its blocks, that are nothing") {
        change = overwrite(PayloadType::identification, 0x31);
    }
    SECTION("a number beyond the modulus") {
        change = [](std::vector<Payload>& payloads) {
            for (auto& payload : payloads)
                if (payload.type == PayloadType::nonce)
                    std::fill(payload.body.begin(), payload.body.end(), 0xff);
        };
    }
    SECTION("a NONCE that is too short") {
        liar.ni = Bytes(4, 1);
    }
    SECTION("a NONCE of nothing") {
        liar.ni.clear();
    }
    SECTION("a name that nobody knows") {
        liar.id = fqdn("nobody.example.net");
    }
    SECTION("an ID of an unknown type") {
        liar.id = {99, 0, 0, 0, 1, 2, 3, 4};
    }
    SECTION("no ID at all") {
        liar.id = {1};
    }
    SECTION("a KE that is none") {
        liar.gxi = Bytes(32, 0);
    }
    SECTION("padding that is wrong") {
        if (!chosen.revised) return;
        change = [&](std::vector<Payload>& payloads) {
            Revised cipher(Suite{}, liar.ni, liar.cky_i);
            for (auto& payload : payloads)
                if (payload.type != PayloadType::nonce)
                    payload.body = cipher.encrypt_blocks(Bytes(payload.body.size(), 0x77));
        };
    }
    const auto answer = liar.begin(change);
    CHECK(shape_of(answer) == shape);
    CHECK(answer->header.exchange == answered->header.exchange);
    // Nor in what follows.
    const auto last_of = [&](HandInitiator& hand, const std::optional<Message>& first_answer) {
        hand.cky_r = number(first_answer->header.responder_cookie, 8);
        const auto notified = hand.say_encrypted(PayloadType::hash, Bytes(48, 0x42));
        REQUIRE(notified);
        return body_of(*notified, PayloadType::notification).at(7);
    };
    CHECK(last_of(liar, answer) == last_of(honest, answered));
    CHECK(lab.network.b.count("ike_sas_established") == 0);
    lab.network.run(31s);
    CHECK(lab.network.b.engine.list().empty());
}

TEST_CASE("a nonce of a length that is not allowed is not believed with the right HASH either", "[ikev1]") {
    const auto chosen = any_case();
    const auto size = GENERATE(std::size_t{7}, std::size_t{8});
    KeyLab lab;
    lab.load(chosen.method(), chosen.aggressive, {}, Suite().proposal);
    HandInitiator hand(lab, chosen);
    hand.ni.resize(size);
    const auto answer = hand.begin();
    REQUIRE(answer);
    hand.hear(*answer);
    hand.say_encrypted(PayloadType::hash, hand.encrypted_hash_i());
    CHECK(lab.network.b.count("ike_sas_established") == (size < 8 ? 0U : 1U));
}

TEST_CASE("a half-open ISAKMP SA uses the private key once", "[ikev1]") {
    const bool revised = GENERATE(false, true);
    KeyLab lab;
    lab.load(Case{revised, false}.method(), false, {}, Suite().proposal);
    HandInitiator hand(lab, {revised, false});
    REQUIRE(hand.begin());
    for (std::uint8_t i = 1; i < 20; ++i) {
        hand.ni[0] = i;
        CHECK_FALSE(hand.say_clear(hand.hidden()));
    }
    // One that is refused for what everybody sees costs nothing, and so does not count.
    HandInitiator patient(lab, {revised, false}, {}, 3);
    const auto second = patient.say_clear({{PayloadType::sa, patient.sa}});
    REQUIRE(second);
    patient.cky_r = number(second->header.responder_cookie, 8);
    auto payloads = patient.hidden();
    for (auto& payload : payloads) payload.body.pop_back();
    patient.say_clear(payloads);
    const auto answer = patient.say_clear(patient.hidden());
    REQUIRE(answer);
    CHECK(shape_of(answer).size() == 3);
}

TEST_CASE("who made a gateway use its private key is counted as half-open until the time is over",
          "[ikev1]") {
    const auto chosen = any_case();
    const bool knows_nothing = GENERATE(false, true);
    ike::EngineSettings settings;
    settings.half_open_limit_per_address = 5;
    KeyLab lab(lab_keys().a, lab_keys().b, 1, settings);
    lab.load(chosen.method(), chosen.aggressive, {}, Suite().proposal);
    unsigned answered = 0;
    for (std::uint64_t cookie = 1; cookie <= 9; ++cookie) {
        HandInitiator hand(lab, chosen, {}, cookie);
        if (knows_nothing) hand.id = fqdn("nobody.example");
        const auto answer = hand.begin();
        if (!answer) continue;
        answered++;
        hand.cky_r = number(answer->header.responder_cookie, 8);
        // A HASH that is wrong does not make room for the next one.
        hand.say_clear({{PayloadType::hash, Bytes(20, 1)}});
        if (!knows_nothing) {
            hand.hear(*answer);
            hand.sa.push_back(0);
            hand.say_encrypted(PayloadType::hash, hand.encrypted_hash_i());
        }
    }
    CHECK(answered == 5);
    CHECK(lab.network.b.count("dropped_half_open_limit") == 4);
    CHECK(lab.network.b.count("ike_sas_established") == 0);
    lab.network.run(31s);
    CHECK(lab.network.b.engine.list().empty());
    CHECK(HandInitiator(lab, chosen, {}, 99).begin());
}

TEST_CASE("an exchange with public key encryption that is played again proves nothing", "[ikev1]") {
    const auto chosen = any_case();
    KeyLab lab;
    lab.load(chosen.method(), chosen.aggressive);
    lab.network.establish();
    auto said = lab.network.sent;
    KeyLab later(lab_keys().a, lab_keys().b, 77);
    later.b = lab.b;
    later.load(chosen.method(), chosen.aggressive);
    later.network.wire = [](const Peer&, ike::Datagram&) { return VirtualNetwork::Fate{true}; };
    Bytes cookie;
    for (auto datagram : said) {
        if (datagram.local.address != address_a) continue;
        std::swap(datagram.local, datagram.remote);
        if (!cookie.empty()) std::copy(cookie.begin(), cookie.end(), datagram.bytes.begin() + 8);
        later.network.deliver(later.network.b, datagram);
        if (cookie.empty())
            cookie = Bytes(later.network.sent.at(0).bytes.begin() + 8,
                           later.network.sent.at(0).bytes.begin() + 16);
    }
    CHECK(later.network.sent.size() >= 2);
    later.network.run(60s);
    later.network.check_nothing_came_up();
    CHECK(later.network.b.engine.list().empty());
}

TEST_CASE("messages of public key encryption that are changed on the way", "[ikev1]") {
    const auto chosen = any_case();
    const auto seed = GENERATE(range(1ULL, 25ULL));
    KeyLab lab(lab_keys().a, lab_keys().b, seed);
    lab.load(chosen.method(), chosen.aggressive);
    crypto::SeededRandom random(seed);
    const auto which = seed % (chosen.aggressive ? 3 : 6);
    std::size_t number_of = 0;
    lab.network.wire = [&](const Peer&, ike::Datagram& datagram) {
        auto& bytes = datagram.bytes;
        if (number_of++ == which)
            bytes[ike::v1::header_bytes + random.u32() % (bytes.size() - ike::v1::header_bytes)] ^=
                static_cast<std::uint8_t>(1U << (random.u32() % 8));
        return VirtualNetwork::Fate{};
    };
    lab.network.try_for(300s);
    // Somebody changed the last message of Main Mode: then only one of both is up, and gets no IPsec SA.
    CHECK(lab.network.a.device.size() == lab.network.b.device.size());
    if (!lab.network.a.device.empty()) lab.network.check_agreement();
}

}  // namespace keyline::test
