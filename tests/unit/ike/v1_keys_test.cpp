// IKEv1's keying material against RFC 2409's formulas, computed here with OpenSSL's own calls.
#include <array>

#include <catch2/catch.hpp>

#define OPENSSL_SUPPRESS_DEPRECATED  // DES_is_weak_key() has no successor
#include <openssl/des.h>

#include "host/ike/v1/cbc_chain.h"
#include "tests/support/random.h"
#include "tests/unit/ike/v1_reference.h"

using namespace keyline;
using namespace keyline::ike::v1;
using crypto::CipherAlgorithm;
using crypto::HashAlgorithm;
using crypto::Secret;
using ike::Proposal;
using ike::ProtocolId;
using keyline::test::random_bytes;
using keyline::test::random_engine;
using keyline::test::reference::cat;
using keyline::test::reference::cbc;
using keyline::test::reference::digest;
using keyline::test::reference::expanded;
using keyline::test::reference::first;
using keyline::test::reference::number;
using keyline::test::reference::prf;

namespace {

// ---- What is compared

struct Hash {
    HashAlgorithm ours;
    const EVP_MD* md;
};
std::vector<Hash> every_hash() {
    return {{HashAlgorithm::md5, EVP_md5()},
            {HashAlgorithm::sha1, EVP_sha1()},
            {HashAlgorithm::sha256, EVP_sha256()},
            {HashAlgorithm::sha384, EVP_sha384()},
            {HashAlgorithm::sha512, EVP_sha512()}};
}

Bytes revealed(const Secret& secret) {
    return to_bytes(secret.reveal());
}

struct Scene {
    Phase1Values values;
    Bytes gxy;
    Bytes cky_i, cky_r;

    explicit Scene(std::mt19937_64& random) {
        gxy = random_bytes(random, 128);
        values.initiator_cookie = random();
        values.responder_cookie = random();
        values.ni = random_bytes(random, 20);
        values.nr = random_bytes(random, 33);
        values.gxi = random_bytes(random, 128);
        values.gxr = random_bytes(random, 128);
        cky_i = number(values.initiator_cookie, 8);
        cky_r = number(values.responder_cookie, 8);
    }
};

Phase1Suite suite_of(const std::string& text) {
    return Phase1Suite::from(Proposal::parse(ProtocolId::ike, text).value()).value();
}

}  // namespace

TEST_CASE("IKEv1: a suite is what Phase 1 chose", "[ikev1]") {
    const auto aes = suite_of("aes256-sha384-modp2048");
    CHECK(aes.hash == HashAlgorithm::sha384);
    CHECK(aes.cipher == CipherAlgorithm::aes_cbc);
    CHECK(aes.key_bytes == 32);
    const auto blowfish = suite_of("blowfish192-md5-modp1024");
    CHECK(blowfish.hash == HashAlgorithm::md5);
    CHECK(blowfish.cipher == CipherAlgorithm::blowfish_cbc);
    CHECK(blowfish.key_bytes == 24);
    CHECK(suite_of("3des-sha1-modp1024").key_bytes == 24);
    CHECK(suite_of("des-sha1-modp1024").key_bytes == 8);
    const auto from = [](const std::string& text) {
        return Phase1Suite::from(Proposal::parse(ProtocolId::ike, text).value()).has_value();
    };
    CHECK_FALSE(from("aes128gcm16-prfsha256-modp2048"));
    CHECK_FALSE(from("aes128ctr-sha256-modp2048"));
    CHECK_FALSE(from("aes128-aesxcbc-modp2048"));
}

TEST_CASE("IKEv1: SKEYID and what comes of it (RFC 2409 section 5)", "[ikev1]") {
    auto random = random_engine();
    for (const auto& [ours, md] : every_hash()) {
        const Scene scene(random);
        const auto& v = scene.values;
        const auto nonces = cat({v.ni, v.nr});
        const auto cookies = cat({scene.cky_i, scene.cky_r});
        const auto psk = random_bytes(random, 17);
        const Secret gxy(ByteView(scene.gxy));
        CHECK(revealed(skeyid_signatures(ours, v, gxy)) == prf(md, nonces, scene.gxy));
        CHECK(revealed(skeyid_encryption(ours, v)) == prf(md, digest(md, nonces), cookies));
        auto skeyid = skeyid_pre_shared(ours, v, Secret(ByteView(psk)));
        const auto expected = prf(md, psk, nonces);
        CHECK(revealed(skeyid) == expected);

        auto suite = suite_of("aes256-sha256-modp2048");
        suite.hash = ours;
        const auto keys = derive_phase1_keys(suite, std::move(skeyid), v, gxy);
        REQUIRE(keys);
        const auto d = prf(md, expected, cat({scene.gxy, cookies, {0}}));
        const auto a = prf(md, expected, cat({d, scene.gxy, cookies, {1}}));
        const auto e = prf(md, expected, cat({a, scene.gxy, cookies, {2}}));
        CHECK(revealed(keys->d) == d);
        CHECK(revealed(keys->a) == a);
        CHECK(revealed(keys->e) == e);
        CHECK(revealed(keys->encryption) == expanded(md, e, 32));
        CHECK(revealed(keys->skeyid) == expected);
        CHECK(revealed(keys->clone().encryption) == revealed(keys->encryption));

        const auto sa = random_bytes(random, 60);
        const auto id = random_bytes(random, 8);
        CHECK(revealed(hash_i(suite, keys->skeyid, v, sa, id)) ==
              prf(md, expected, cat({v.gxi, v.gxr, scene.cky_i, scene.cky_r, sa, id})));
        CHECK(revealed(hash_r(suite, keys->skeyid, v, sa, id)) ==
              prf(md, expected, cat({v.gxr, v.gxi, scene.cky_r, scene.cky_i, sa, id})));
    }
}

TEST_CASE("IKEv1: the cipher's key is SKEYID_e, cut or expanded (RFC 2409 appendix B)", "[ikev1]") {
    auto random = random_engine();
    const auto e = random_bytes(random, 16);
    for (const auto* text :
         {"3des-md5-modp1024", "aes128-md5-modp1024", "aes192-md5-modp1024", "aes256-md5-modp1024",
          "camellia256-md5-modp1024", "blowfish256-md5-modp1024", "cast128-md5-modp1024"}) {
        INFO(text);
        const auto suite = suite_of(text);
        const auto key = encryption_key(suite, Secret(ByteView(e)));
        REQUIRE(key);
        CHECK(revealed(*key) == expanded(EVP_md5(), e, suite.key_bytes));
    }
    // Section 5.3: Ne_i = prf(Ni_b, CKY-I), expanded the same way.
    const auto nonce = random_bytes(random, 16);
    const auto suite = suite_of("aes256-sha1-modp1024");
    const auto revised = revised_encryption_key(suite, nonce, 0x0102030405060708);
    REQUIRE(revised);
    CHECK(revealed(*revised) ==
          expanded(EVP_sha1(), prf(EVP_sha1(), nonce, number(0x0102030405060708, 8)), 32));
}

TEST_CASE("IKEv1: weak keys of DES are passed over", "[ikev1]") {
    // OpenSSL judges; it wants odd parity, which all of these octets have.
    const std::array<std::uint8_t, 6> alphabet = {0x01, 0x1f, 0xe0, 0xfe, 0x0e, 0xf1};
    unsigned weak_ones = 0;
    for (unsigned code = 0; code < 6U * 6 * 6 * 6 * 6 * 6 * 6 * 6; ++code) {
        DES_cblock key{};
        auto rest_of_code = code;
        for (auto& octet : key) {
            octet = alphabet[rest_of_code % 6];
            rest_of_code /= 6;
        }
        const bool weak = DES_is_weak_key(&key) == 1;
        weak_ones += weak ? 1 : 0;
        if (is_weak_des_key(key) != weak) FAIL(to_hex(key));
    }
    CHECK(weak_ones == 16);
    CHECK(is_weak_des_key(from_hex("0001000100010001")));  // whatever the parity
    CHECK_FALSE(is_weak_des_key(from_hex("0123456789abcdef")));
    CHECK_FALSE(is_weak_des_key(from_hex("01010101010101")));

    const auto suite = suite_of("des-sha1-modp1024");
    const auto key = [&](std::string_view octets) {
        return to_hex(encryption_key(suite, Secret(ByteView(from_hex(octets)))).value().reveal());
    };
    CHECK(key("0123456789abcdef 1111111111111111 00000000") == "0123456789abcdef");
    CHECK(key("0101010101010101 1111111111111111 00000000") == "1111111111111111");
    // All of it weak: what appendix B appends comes next.
    const auto weak = from_hex("01010101010101011f1f1f1f0e0e0e0e");
    const auto next = encryption_key(suite, Secret(ByteView(weak)));
    REQUIRE(next);
    CHECK(revealed(*next) == first(prf(EVP_sha1(), weak, {0}), 8));

    const auto triple = suite_of("3des-sha256-modp1024");
    const auto ok = [&](std::string_view octets) {
        return encryption_key(triple, Secret(ByteView(from_hex(octets)))).has_value();
    };
    const std::string k1 = "0123456789abcdef";
    const std::string k2 = "23456789abcdef01";
    const std::string rest = "0000000000000000";
    CHECK(ok(k1 + k2 + k1 + rest));
    CHECK_FALSE(ok(k1 + k1 + k2 + rest));
    CHECK_FALSE(ok(k1 + k2 + k2 + rest));
    CHECK_FALSE(ok(k1 + "0022446688aaccee" + k2 + rest));  // the same but for parity
}

TEST_CASE("IKEv1: HASH(1), HASH(2), HASH(3) (RFC 2409 section 5.5)", "[ikev1]") {
    auto random = random_engine();
    for (const auto& [ours, md] : every_hash()) {
        const auto a = random_bytes(random, 20);
        const Secret skeyid_a{ByteView(a)};
        const auto ni = random_bytes(random, 16);
        const auto nr = random_bytes(random, 24);
        const auto after = random_bytes(random, 77);
        const auto id = number(0xdeadbeef, 4);
        CHECK(revealed(hash_1(ours, skeyid_a, 0xdeadbeef, after)) == prf(md, a, cat({id, after})));
        CHECK(revealed(hash_2(ours, skeyid_a, 0xdeadbeef, ni, after)) == prf(md, a, cat({id, ni, after})));
        CHECK(revealed(hash_3(ours, skeyid_a, 0xdeadbeef, ni, nr)) == prf(md, a, cat({{0}, id, ni, nr})));
    }
}

TEST_CASE("IKEv1: KEYMAT with and without perfect forward secrecy", "[ikev1]") {
    auto random = random_engine();
    for (const auto& [ours, md] : every_hash()) {
        const auto d = random_bytes(random, 20);
        const Secret skeyid_d{ByteView(d)};
        const Phase2Values values{random_bytes(random, 16), random_bytes(random, 20)};
        const auto gxy = random_bytes(random, 32);
        const auto seed = cat({{3}, number(0x01020304, 4), values.ni, values.nr});
        for (const auto& secret : {Bytes(), gxy}) {
            const auto k1 = prf(md, d, cat({secret, seed}));
            const auto k2 = prf(md, d, cat({k1, secret, seed}));
            const auto k3 = prf(md, d, cat({k2, secret, seed}));
            const auto all = cat({k1, k2, k3});
            for (const auto size : {std::size_t{1}, k1.size(), k1.size() + 1, all.size()})
                CHECK(revealed(derive_keymat(ours, skeyid_d, Secret(ByteView(secret)), ProtocolId::esp,
                                             0x01020304, values, size)) == first(all, size));
        }
        const auto ah = prf(md, d, cat({{2}, number(5, 4), values.ni, values.nr}));
        CHECK(revealed(derive_keymat(ours, skeyid_d, {}, ProtocolId::ah, 5, values, ah.size())) == ah);
    }
}

TEST_CASE("IKEv1: NAT-D is a hash of cookies, address and port (RFC 3947 section 3.2)", "[ikev1]") {
    const auto hashed = nat_d_hash(HashAlgorithm::sha256, 1, 2, {*net::IpAddress::parse("192.0.2.9"), 4500});
    CHECK(hashed == digest(EVP_sha256(), cat({number(1, 8), number(2, 8), {192, 0, 2, 9}, number(4500, 2)})));
    const auto six = nat_d_hash(HashAlgorithm::md5, 1, 2, {*net::IpAddress::parse("2001:db8::1"), 500});
    CHECK(six == digest(EVP_md5(), cat({number(1, 8), number(2, 8),
                                        from_hex("20010db8000000000000000000000001"), number(500, 2)})));
}

TEST_CASE("IKEv1: CBC goes on from message to message (RFC 2409 appendix B)", "[ikev1]") {
    auto random = random_engine();
    const struct {
        const char* proposal;
        const EVP_CIPHER* cipher;
        std::size_t block;
    } cases[] = {{"aes256-sha1-modp1024", EVP_aes_256_cbc(), 16},
                 {"aes128-sha512-modp1024", EVP_aes_128_cbc(), 16},
                 {"camellia192-sha256-modp1024", EVP_camellia_192_cbc(), 16},
                 {"3des-md5-modp1024", EVP_des_ede3_cbc(), 8}};
    for (const auto& entry : cases) {
        INFO(entry.proposal);
        const auto suite = suite_of(entry.proposal);
        const auto key = random_bytes(random, suite.key_bytes);
        const auto* md = EVP_get_digestbyname(suite.hash == HashAlgorithm::sha1     ? "SHA1"
                                              : suite.hash == HashAlgorithm::sha512 ? "SHA512"
                                              : suite.hash == HashAlgorithm::sha256 ? "SHA256"
                                                                                    : "MD5");
        const Scene scene(random);
        Phase1Keys keys;
        keys.encryption = Secret(ByteView(key));
        auto sender = CbcChain::for_phase1(suite, keys, scene.values).value();
        auto receiver = CbcChain::for_phase1(suite, keys, scene.values).value();
        auto iv = first(digest(md, cat({scene.values.gxi, scene.values.gxr})), entry.block);
        CHECK(sender.iv() == iv);

        for (const std::size_t size : {1, 4, 12, 28, 60}) {
            const auto chain = encode_chain({{PayloadType::hash, random_bytes(random, size)}});
            auto padded = chain.octets;
            while (padded.size() % entry.block != 0) padded.push_back(0);
            const auto octets = sender.seal({}, chain);
            const auto expected = cbc(entry.cipher, key, iv, padded);
            CHECK(to_bytes(ByteView(octets).subspan(header_bytes)) == expected);
            const auto message = decode_message(octets);
            REQUIRE(message);
            CHECK(message->header.encryption);

            // What somebody throws in between moves nothing.
            auto forged = *message;
            forged.ciphertext.front() ^= 1U;
            (void)receiver.open(forged);
            CHECK(receiver.iv() == iv);
            const auto opened = receiver.open(*message);
            REQUIRE(opened);
            CHECK(opened->chain.octets == chain.octets);
            CHECK(receiver.iv() == iv);
            receiver.commit(*opened);
            iv.assign(expected.end() - static_cast<std::ptrdiff_t>(entry.block), expected.end());
            CHECK(receiver.iv() == iv);
            CHECK(sender.iv() == iv);
        }
        const auto quick = CbcChain::for_phase2(suite, keys, iv, 0x01020304).value();
        CHECK(quick.iv() == first(digest(md, cat({iv, number(0x01020304, 4)})), entry.block));
    }
}

TEST_CASE("IKEv1: a ciphertext that is no number of blocks is refused", "[ikev1]") {
    const auto suite = suite_of("aes128-sha1-modp1024");
    const auto chain = CbcChain::create(suite, Secret(ByteView(Bytes(16, 1))), Bytes(16)).value();
    Message message;
    message.header.first_payload = PayloadType::hash;
    for (const std::size_t size : {0, 1, 15, 17}) {
        message.ciphertext = Bytes(size);
        const auto opened = chain.open(message);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().notify == NotifyType::unequal_payload_lengths);
    }
    CHECK_FALSE(CbcChain::create(suite, Secret(ByteView(Bytes(16, 1))), Bytes(8)));
    CHECK_FALSE(CbcChain::create(suite, Secret(ByteView(Bytes(15, 1))), Bytes(16)));
}
