// Messages to bytes and back; bytes as RFC 7296 draws them; the SK payload.
#include <set>

#include <catch2/catch.hpp>

#include "host/ike/codec/message.h"
#include "host/ike/v2/keys.h"
#include "host/ike/v2/sk_payload.h"
#include "tests/support/random.h"

using namespace keyline;
using namespace keyline::ike;
using keyline::test::random_bytes;
using keyline::test::random_engine;

namespace {

Payloads one_of_everything() {
    OfferedProposal proposal;
    proposal.number = 1;
    proposal.protocol = ProtocolId::esp;
    proposal.spi = {1, 2, 3, 4};
    proposal.transforms = {{{TransformType::encryption, 20, 256}, true}, {{TransformType::esn, 1, 0}, true}};
    auto second = proposal;
    second.number = 2;
    return {{PayloadType::sa, SaBody{{proposal, second}}},
            {PayloadType::key_exchange, KeyExchangeBody{31, Bytes(32, 5)}},
            {PayloadType::id_initiator, Identity::parse("user@example")},
            {PayloadType::id_responder, Identity::parse("2001:db8::1")},
            {PayloadType::auth, AuthBody{2, Bytes(32, 6)}},
            {PayloadType::nonce, NonceBody{Bytes(16, 7)}},
            notify(NotifyType::rekey_sa, {8, 9}, ProtocolId::esp, {1, 2, 3, 4}),
            {PayloadType::delete_, DeleteBody{ProtocolId::esp, {0x01020304, 0xffffffff}}},
            {PayloadType::delete_, DeleteBody{ProtocolId::ike, {}}},
            {PayloadType::ts_initiator, TsBody{{*net::TrafficSelector::parse("10.1.0.0/16[tcp/80]"),
                                                *net::TrafficSelector::parse("2001:db8::/32")}}},
            {PayloadType::vendor_id, OpaqueBody{{1, 2, 3}}}};
}

}  // namespace

TEST_CASE("every payload comes back as it went") {
    Header header;
    header.initiator_spi = 0x1122334455667788;
    header.responder_spi = 0x99aabbccddeeff00;
    header.exchange = ExchangeType::informational;
    header.from_initiator = true;
    header.response = true;
    header.message_id = 0x01020304;
    const auto payloads = one_of_everything();
    const auto bytes = encode_message(header, payloads);
    const auto message = decode_message(bytes);
    REQUIRE(message);
    CHECK(message->payloads == payloads);
    CHECK(message->header.length == bytes.size());
    CHECK(message->header.message_id == 0x01020304);
    CHECK(message->header.first_payload == PayloadType::sa);
    CHECK_FALSE(message->encrypted);
    CHECK(encode_message(message->header, message->payloads) == bytes);
}

TEST_CASE("the header's and the SA payload's octets, RFC 7296 sections 3.1 and 3.3") {
    Header header;
    header.initiator_spi = 0x0102030405060708;
    header.exchange = ExchangeType::ike_sa_init;
    header.from_initiator = true;
    OfferedProposal proposal;
    proposal.transforms = {{{TransformType::encryption, 12, 128}, true}, {{TransformType::prf, 5, 0}, true}};
    const auto bytes = encode_message(header, {{PayloadType::sa, SaBody{{proposal}}}});
    CHECK(to_hex(bytes) ==
          "0102030405060708"
          "0000000000000000"
          "21"
          "20"
          "22"
          "08"
          "00000000"
          "0000003c"
          "00"
          "00"
          "0020"
          "00"
          "00"
          "001c"
          "01"
          "01"
          "00"
          "02"
          "03"
          "00"
          "000c"
          "01"
          "00"
          "000c"
          "800e"
          "0080"
          "00"
          "00"
          "0008"
          "02"
          "00"
          "0005");
}

TEST_CASE("what must be INVALID_SYNTAX is") {
    const auto bad = [](PayloadType type, const char* hex) {
        const auto body = from_hex(hex);
        INFO(hex);
        CHECK_FALSE(decode_body(type, body));
    };
    bad(PayloadType::key_exchange, "00");
    bad(PayloadType::id_initiator, "010000");
    bad(PayloadType::id_initiator, "00000000 aa");  // ID type 0
    bad(PayloadType::auth, "02");
    bad(PayloadType::nonce, "00112233445566778899aabbccddee");  // 15 octets
    bad(PayloadType::notify, "0004 4009 aabb");                 // SPI longer than the payload
    bad(PayloadType::delete_, "03 04 0002 11223344");           // two SPIs announced, one there
    bad(PayloadType::delete_, "03 08 0001 1122334411223344");   // ESP SPI of eight octets
    bad(PayloadType::delete_, "01 00 0001");
    bad(PayloadType::ts_initiator,
        "02000000 07000010 0000ffff 0a000000 0a0000ff");                    // two announced, one there
    bad(PayloadType::ts_initiator, "01000000 0700000c 0000ffff 0a000000");  // short
    bad(PayloadType::sa, "");
    bad(PayloadType::sa, "00000008 01010001");                    // a transform announced, none there
    bad(PayloadType::sa, "00000007 01010000");                    // shorter than its header
    bad(PayloadType::sa, "00000009 01010000 00");                 // bytes after the last transform
    bad(PayloadType::sa, "02000008 01010000");                    // says that another proposal follows
    bad(PayloadType::sa, "00000010 01010001 03000008 02000005");  // says that another transform follows
    bad(PayloadType::sa,
        "00000014 01010001 0000000c 0100000c 000e0009");  // attribute longer than the transform
}

TEST_CASE("selectors that Keyline cannot use are left out") {
    // Type 99 between two of IPv4; an empty range.
    const auto body = from_hex(
        "04000000 07000010 0000ffff 0a000000 0a0000ff 63000008 00000000 07000010 0000ffff 0a0000ff 0a000000"
        "07060010 00500050 0b000000 0b0000ff");
    auto bytes = body;
    const auto decoded = decode_body(PayloadType::ts_initiator, bytes);
    REQUIRE(decoded);
    CHECK(net::to_string(std::get<TsBody>(*decoded).selectors).find("10.0.0.0/24") == 0);
    CHECK(std::get<TsBody>(*decoded).selectors.size() == 2);
}

TEST_CASE("OPAQUE and ICMP selectors are on the wire as RFC 7296 section 3.13.1 has them") {
    const TsBody body{{*net::TrafficSelector::parse("10.0.0.0/24[tcp/opaque]"),
                       *net::TrafficSelector::parse("10.0.0.0/24[icmp/2048]")}};
    net::ByteWriter writer;
    encode_body(writer, body);
    const auto bytes = writer.take();
    CHECK(to_hex(bytes) ==
          "02000000"
          "07060010ffff00000a0000000a0000ff"
          "07010010080008000a0000000a0000ff");
    const auto decoded = decode_body(PayloadType::ts_initiator, bytes);
    REQUIRE(decoded);
    CHECK(std::get<TsBody>(*decoded) == body);
}

// An attribute that Keyline does not know is not encoded again, so the first round may lose something; the
// second may not.
TEST_CASE(
    "any bytes at all are decoded or refused, and what is decoded encodes to something that decodes the "
    "same") {
    auto random = random_engine();
    auto whole = encode_message({}, one_of_everything());
    for (int round = 0; round < 20000; ++round) {
        auto bytes = whole;
        for (auto changes = 1 + random() % 4; changes > 0; --changes) {
            bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
        }
        const auto message = decode_message(bytes);
        if (!message || message->encrypted) continue;
        const auto first = decode_message(encode_message(message->header, message->payloads));
        if (!first) continue;
        const auto second = decode_message(encode_message(first->header, first->payloads));
        REQUIRE(second);
        REQUIRE(second->payloads == first->payloads);
    }
}

// ---- SK

TEST_CASE("SK: sealed and opened, every suite, every padding") {
    const auto text =
        GENERATE(as<std::string>{}, "aes128-sha256-x25519", "aes256-sha384-x25519", "aes192-sha512-x25519",
                 "aes128gcm16-prfsha256-x25519", "aes256gcm16-prfsha256-x25519", "aes192gcm12-prfsha1-x25519",
                 "aes128gcm8-prfmd5-x25519", "aes256ccm16-prfsha256-x25519", "aes192ccm12-prfaescmac-x25519",
                 "aes128ccm8-prfaesxcbc-x25519", "chacha20poly1305-prfsha512-x25519",
                 "chacha20poly1305compat-prfsha512-x25519", "aes256ctr-sha1-x25519",
                 "camellia256-aesxcbc-x25519", "camellia128ctr-aescmac-x25519", "3des-md5-x25519",
                 "des-sha1_160-x25519", "blowfish256-md5_128-x25519", "cast128-sha256-x25519");
    CAPTURE(text);
    auto random = random_engine();
    crypto::SeededRandom source(random());
    const auto suite = Suite::from(Proposal::parse(ProtocolId::ike, text).value()).value();
    const Nonces nonces{random_bytes(random, 32), random_bytes(random, 32)};
    const auto keys = derive_ike_keys(suite, crypto::Secret(random_bytes(random, 32)), nonces, 1, 2);
    SkProtection out(suite, keys.ei.clone(), keys.ai.clone());
    const SkProtection in(suite, keys.ei.clone(), keys.ai.clone());
    const SkProtection other(suite, keys.er.clone(), keys.ar.clone());
    std::set<Bytes> ivs;
    for (std::size_t size = 0; size < 40; ++size) {
        const Payloads payloads{{PayloadType::vendor_id, OpaqueBody{random_bytes(random, size)}}};
        const auto bytes = out.seal({}, payloads, source);
        const auto message = decode_message(bytes);
        REQUIRE(message);
        REQUIRE(message->encrypted);
        CHECK(ivs.insert(Bytes(bytes.begin() + 32, bytes.begin() + 40)).second);
        const auto opened = in.open(bytes, *message);
        REQUIRE(opened);
        CHECK(*opened == payloads);
        CHECK_FALSE(other.open(bytes, *message));
        for (const auto at : {std::size_t{0}, std::size_t{20}, std::size_t{40}, bytes.size() - 1}) {
            auto changed = bytes;
            changed[at] ^= 0x40U;
            const auto result = in.open(changed, *message);
            REQUIRE_FALSE(result);
            CHECK_FALSE(result.error().authentic);
        }
    }
}

TEST_CASE("SK: too short to hold anything") {
    const auto suite = Suite::from(Proposal::parse(ProtocolId::ike, "aes128-sha256-x25519").value()).value();
    const auto keys =
        derive_ike_keys(suite, crypto::Secret(Bytes(32, 1)), {Bytes(16, 1), Bytes(16, 2)}, 1, 2);
    const SkProtection in(suite, keys.ei.clone(), keys.ai.clone());
    for (std::size_t size = 0; size < 40; ++size) {
        Header header;
        header.first_payload = PayloadType::encrypted;
        auto bytes = encode_message(header, {{PayloadType::encrypted, OpaqueBody{Bytes(size)}}});
        const auto message = decode_message(bytes);
        REQUIRE(message);
        CHECK_FALSE(in.open(bytes, *message));
    }
}

TEST_CASE("SK: padding longer than what is there, from a peer that knows the keys") {
    const auto suite =
        Suite::from(Proposal::parse(ProtocolId::ike, "aes128gcm16-prfsha256-x25519").value()).value();
    const auto keys =
        derive_ike_keys(suite, crypto::Secret(Bytes(32, 1)), {Bytes(16, 1), Bytes(16, 2)}, 1, 2);
    const SkProtection in(suite, keys.ei.clone(), keys.ai.clone());
    auto aead = crypto::Aead::create(crypto::AeadAlgorithm::aes_gcm, keys.ei.reveal().first(16)).value();
    const auto open = [&](const Bytes& plaintext, PayloadType first) {
        Bytes content(8, 9);  // the IV
        content.resize(8 + plaintext.size() + 16);
        Header header;
        header.first_payload = PayloadType::encrypted;
        auto bytes = encode_message(header, {{PayloadType::encrypted, OpaqueBody{content}}});
        bytes[header_bytes] = static_cast<std::uint8_t>(first);
        Bytes nonce = to_bytes(keys.ei.reveal().last(4));
        append(nonce, Bytes(8, 9));
        const auto sealed = MutableByteView(bytes).subspan(40);
        REQUIRE(aead.seal(nonce, ByteView(bytes).first(32), plaintext, sealed));
        const auto message = decode_message(bytes);
        REQUIRE(message);
        return in.open(bytes, *message);
    };
    CHECK(open({0}, PayloadType::none));
    CHECK(open({0xaa, 1}, PayloadType::none));  // one octet of padding
    for (const auto& bad : {Bytes{1}, Bytes{255}, Bytes{0, 2}, Bytes{0, 0, 3}}) {
        const auto result = open(bad, PayloadType::notify);
        REQUIRE_FALSE(result);
        CHECK(result.error().authentic);
        CHECK(std::string(result.error().decode.reason) == "SK padding");
    }
}

TEST_CASE("keys: prf+ written out with OpenSSL's HMAC, RFC 7296 sections 2.13, 2.14, 2.17") {
    const auto suite = Suite::from(Proposal::parse(ProtocolId::ike, "aes256-sha256-x25519").value()).value();
    const Nonces nonces{Bytes(20, 0x11), Bytes(24, 0x22)};
    const crypto::Secret shared(Bytes(32, 0x33));
    Bytes ni_nr = nonces.initiator;
    append(ni_nr, nonces.responder);
    const auto hash = crypto::HashAlgorithm::sha256;
    const auto prf = crypto::PrfAlgorithm::hmac_sha256;
    const auto seed_key = crypto::hmac(hash, ni_nr, {shared.reveal()});
    Bytes seed = ni_nr;
    append(seed, from_hex("00000000000000aa00000000000000bb"));
    Bytes stream;
    Bytes last;
    for (std::uint8_t counter = 1; stream.size() < std::size_t{7} * 32; ++counter) {
        const Bytes one{counter};
        const auto block = crypto::hmac(hash, seed_key.reveal(), {last, seed, one});
        last = to_bytes(block.reveal());
        append(stream, last);
    }
    const auto keys = derive_ike_keys(suite, first_skeyseed(prf, nonces, shared), nonces, 0xaa, 0xbb);
    const auto piece = [&](std::size_t index) { return to_hex(ByteView(stream).subspan(index * 32, 32)); };
    CHECK(to_hex(keys.d.reveal()) == piece(0));
    CHECK(to_hex(keys.ai.reveal()) == piece(1));
    CHECK(to_hex(keys.ar.reveal()) == piece(2));
    CHECK(to_hex(keys.ei.reveal()) == piece(3));
    CHECK(to_hex(keys.er.reveal()) == piece(4));
    CHECK(to_hex(keys.pi.reveal()) == piece(5));
    CHECK(to_hex(keys.pr.reveal()) == piece(6));

    // KEYMAT with and without g^ir.
    const auto child = derive_child_keys(prf, keys.d, {}, nonces, 20);
    const Bytes one{1};
    CHECK(to_hex(child.from_initiator.reveal()) ==
          to_hex(crypto::hmac(hash, keys.d.reveal(), {ni_nr, one}).reveal().first(20)));
    const auto pfs = derive_child_keys(prf, keys.d, shared, nonces, 20);
    CHECK(to_hex(pfs.from_initiator.reveal()) ==
          to_hex(crypto::hmac(hash, keys.d.reveal(), {shared.reveal(), ni_nr, one}).reveal().first(20)));
}

// RFC 7296 section 2.14: 64 bits of each nonce, as AES-XCBC and AES-CMAC once had keys of 128 bits only.
TEST_CASE("keys: SKEYSEED under a PRF of fixed keys takes the beginnings of the nonces") {
    const auto prf = GENERATE(crypto::PrfAlgorithm::aes128_xcbc, crypto::PrfAlgorithm::aes128_cmac);
    Nonces nonces{Bytes(32, 0x11), Bytes(24, 0x22)};
    const crypto::Secret shared(Bytes(32, 0x33));
    Bytes key(8, 0x11);
    append(key, Bytes(8, 0x22));
    auto mac = crypto::Mac::create(prf == crypto::PrfAlgorithm::aes128_xcbc ? crypto::MacAlgorithm::aes_xcbc
                                                                            : crypto::MacAlgorithm::aes_cmac,
                                   key);
    REQUIRE(mac);
    Bytes expected(16);
    REQUIRE(mac->compute({shared.reveal()}, expected));
    CHECK(to_hex(first_skeyseed(prf, nonces, shared).reveal()) == to_hex(expected));
    nonces.initiator[8] = 0;
    CHECK(to_hex(first_skeyseed(prf, nonces, shared).reveal()) == to_hex(expected));
}
