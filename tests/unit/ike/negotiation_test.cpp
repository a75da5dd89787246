// Proposals in words, their choice, identities, secrets, cookies, NAT hashes.
#include <algorithm>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "host/ike/algorithms.h"
#include "host/ike/auth/shared_key.h"
#include "host/ike/suite.h"
#include "host/ike/v2/cookie.h"
#include "host/ike/v2/nat_detection.h"
#include "host/ike/v2/selection.h"

using namespace keyline;
using namespace keyline::ike;
using namespace std::chrono_literals;

namespace {

Proposal ike_proposal(std::string_view text) {
    return Proposal::parse(ProtocolId::ike, text).value();
}
Proposal esp_proposal(std::string_view text) {
    return Proposal::parse(ProtocolId::esp, text).value();
}
std::string error_of(ProtocolId protocol, std::string_view text) {
    const auto parsed = Proposal::parse(protocol, text);
    return parsed ? "" : parsed.error().message;
}
std::string chosen(const std::vector<Proposal>& ours, const std::vector<Proposal>& theirs,
                   std::optional<std::uint16_t> preferred = std::nullopt) {
    const auto selection = select(ours, make_offer(theirs, {}), preferred);
    return selection ? selection->chosen.to_string() : "none";
}

}  // namespace

TEST_CASE("proposals in strongSwan's words") {
    CHECK(ike_proposal("aes256-sha256-x25519").to_string() ==
          "AES_CBC-256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/CURVE_25519");
    CHECK(ike_proposal("aes128gcm16-prfsha384-ecp384").to_string() ==
          "AES_GCM_16-128/PRF_HMAC_SHA2_384/ECP_384");
    CHECK(esp_proposal("aes256gcm16-x25519-esn").to_string() == "AES_GCM_16-256/CURVE_25519/ESN");
    CHECK(esp_proposal("aes128gcm16") == esp_proposal("aes128gcm16-noesn"));
    CHECK_FALSE(Proposal::defaults(ProtocolId::ike).empty());
    CHECK_FALSE(Proposal::defaults(ProtocolId::esp).empty());
}

// What charon 5.9.8 makes of each word after "aes128-sha256-modp2048-" or alone, from its log.
TEST_CASE("every word of strongSwan's has strongSwan's meaning") {
    const std::pair<const char*, const char*> ciphers[] = {{"aes", "AES_CBC-128"},
                                                           {"aes192", "AES_CBC-192"},
                                                           {"aes128ctr", "AES_CTR-128"},
                                                           {"aes256ctr", "AES_CTR-256"},
                                                           {"camellia", "CAMELLIA_CBC-128"},
                                                           {"camellia256", "CAMELLIA_CBC-256"},
                                                           {"camellia192ctr", "CAMELLIA_CTR-192"},
                                                           {"3des", "3DES_CBC"},
                                                           {"des", "DES_CBC"},
                                                           {"blowfish", "BLOWFISH_CBC-128"},
                                                           {"blowfish256", "BLOWFISH_CBC-256"},
                                                           {"cast128", "CAST_CBC-128"},
                                                           {"null", "NULL"}};
    for (const auto& [word, name] : ciphers)
        CHECK(esp_proposal(std::string(word) + "-sha256").to_string() ==
              name + std::string("/HMAC_SHA2_256_128"));
    const std::pair<const char*, const char*> aeads[] = {
        {"aes128gcm", "AES_GCM_16-128"},     {"aes256gcm128", "AES_GCM_16-256"},
        {"aes192gcm96", "AES_GCM_12-192"},   {"aes256gcm12", "AES_GCM_12-256"},
        {"aes128gcm64", "AES_GCM_8-128"},    {"aes128gcm8", "AES_GCM_8-128"},
        {"aes128ccm", "AES_CCM_16-128"},     {"aes192ccm128", "AES_CCM_16-192"},
        {"aes256ccm12", "AES_CCM_12-256"},   {"aes256ccm96", "AES_CCM_12-256"},
        {"aes128ccm64", "AES_CCM_8-128"},    {"chacha20poly1305", "CHACHA20_POLY1305"},
        {"aes256gmac", "NULL_AES_GMAC-256"}, {"chacha20poly1305compat", "CHACHA20_POLY1305-256"}};
    for (const auto& [word, name] : aeads) CHECK(esp_proposal(word).to_string() == name);
    const std::pair<const char*, const char*> integrities[] = {{"sha", "HMAC_SHA1_96"},
                                                               {"sha1", "HMAC_SHA1_96"},
                                                               {"sha1_160", "HMAC_SHA1_160"},
                                                               {"sha2_256", "HMAC_SHA2_256_128"},
                                                               {"sha256_96", "HMAC_SHA2_256_96"},
                                                               {"sha2_256_96", "HMAC_SHA2_256_96"},
                                                               {"sha2_384", "HMAC_SHA2_384_192"},
                                                               {"sha512", "HMAC_SHA2_512_256"},
                                                               {"md5", "HMAC_MD5_96"},
                                                               {"md5_128", "HMAC_MD5_128"},
                                                               {"aesxcbc", "AES_XCBC_96"},
                                                               {"aescmac", "AES_CMAC_96"}};
    for (const auto& [word, name] : integrities)
        CHECK(Proposal::parse(ProtocolId::ah, word).value().to_string() == name);
    const std::pair<const char*, const char*> prfs[] = {{"prfmd5", "PRF_HMAC_MD5"},
                                                        {"prfsha1", "PRF_HMAC_SHA1"},
                                                        {"prfsha512", "PRF_HMAC_SHA2_512"},
                                                        {"prfaesxcbc", "PRF_AES128_XCBC"},
                                                        {"prfaescmac", "PRF_AES128_CMAC"}};
    for (const auto& [word, name] : prfs)
        CHECK(ike_proposal(std::string("aes128gcm16-x25519-") + word).to_string() ==
              "AES_GCM_16-128/" + std::string(name) + "/CURVE_25519");
    const std::pair<const char*, const char*> methods[] = {{"modp768", "MODP_768"},
                                                           {"modp1024", "MODP_1024"},
                                                           {"modp1536", "MODP_1536"},
                                                           {"modp2048", "MODP_2048"},
                                                           {"modp3072", "MODP_3072"},
                                                           {"modp4096", "MODP_4096"},
                                                           {"modp6144", "MODP_6144"},
                                                           {"modp8192", "MODP_8192"},
                                                           {"modp1024s160", "MODP_1024_160"},
                                                           {"modp2048s224", "MODP_2048_224"},
                                                           {"modp2048s256", "MODP_2048_256"},
                                                           {"ecp192", "ECP_192"},
                                                           {"ecp224", "ECP_224"},
                                                           {"ecp256", "ECP_256"},
                                                           {"ecp384", "ECP_384"},
                                                           {"ecp521", "ECP_521"},
                                                           {"ecp224bp", "ECP_224_BP"},
                                                           {"ecp256bp", "ECP_256_BP"},
                                                           {"ecp384bp", "ECP_384_BP"},
                                                           {"ecp512bp", "ECP_512_BP"},
                                                           {"curve25519", "CURVE_25519"},
                                                           {"x25519", "CURVE_25519"},
                                                           {"curve448", "CURVE_448"},
                                                           {"x448", "CURVE_448"}};
    for (const auto& [word, name] : methods)
        CHECK(esp_proposal(std::string("aes128gcm16-") + word).to_string() ==
              "AES_GCM_16-128/" + std::string(name));
}

TEST_CASE("words that a protocol has no use for are left out, as charon leaves them out") {
    CHECK(ike_proposal("aes256gcm16-sha384-x25519").to_string() ==
          "AES_GCM_16-256/PRF_HMAC_SHA2_384/CURVE_25519");
    CHECK(ike_proposal("aes128-sha256-prfmd5-x25519").to_string() ==
          "AES_CBC-128/HMAC_SHA2_256_128/PRF_HMAC_MD5/CURVE_25519");
    CHECK(ike_proposal("aes128-aesxcbc-modp2048-modpnone") ==
          ike_proposal("aes128-aesxcbc-prfaesxcbc-modp2048"));
    CHECK(ike_proposal("aes128-sha1-aescmac-x25519").to_string() ==
          "AES_CBC-128/HMAC_SHA1_96/AES_CMAC_96/PRF_HMAC_SHA1/PRF_AES128_CMAC/CURVE_25519");
    CHECK(esp_proposal("aes256gcm16-sha384-prfsha384-ecp384").to_string() == "AES_GCM_16-256/ECP_384");
    CHECK(Proposal::parse(ProtocolId::ah, "aes128-sha256-prfsha1-esn").value().to_string() ==
          "HMAC_SHA2_256_128/ESN");
}

TEST_CASE("defaults are strongSwan's without what is weak") {
    for (const auto protocol : {ProtocolId::ike, ProtocolId::esp, ProtocolId::ah}) {
        const auto defaults = Proposal::defaults(protocol);
        REQUIRE_FALSE(defaults.empty());
        for (const auto& proposal : defaults) CHECK(weak_names(proposal).empty());
    }
    const auto ike = Proposal::defaults(ProtocolId::ike);
    REQUIRE(ike.size() == 2);
    CHECK(ike[0].transforms.size() == 12 + 6 + 6 + 13);
    CHECK(ike[1].transforms.size() == 19 + 6 + 13);
    const auto esp = Proposal::defaults(ProtocolId::esp);
    REQUIRE(esp.size() == 2);
    CHECK(esp[0].to_string() == "AES_GCM_16-128/AES_GCM_16-192/AES_GCM_16-256");
    CHECK(esp[1].to_string() ==
          "AES_CBC-128/AES_CBC-192/AES_CBC-256/HMAC_SHA2_256_128/HMAC_SHA2_384_192/HMAC_SHA2_512_256/"
          "HMAC_SHA1_96/AES_XCBC_96");
    CHECK(Proposal::defaults(ProtocolId::ah)[0].to_string() ==
          "HMAC_SHA2_256_128/HMAC_SHA2_384_192/HMAC_SHA2_512_256/HMAC_SHA1_96/AES_XCBC_96");
}

TEST_CASE("weak algorithms are named") {
    CHECK(weak_names(ike_proposal("3des-aes128-md5-sha1-prfmd5-prfsha1-modp1024-modp2048")) ==
          std::vector<std::string>{"3DES_CBC", "PRF_HMAC_MD5", "HMAC_MD5_96", "MODP_1024"});
    for (const char* method : {"modp768", "modp1024", "modp1536", "modp1024s160", "ecp192"})
        CHECK(weak_names(esp_proposal(std::string("aes128gcm16-") + method)).size() == 1);
    CHECK(weak_names(esp_proposal("null-sha256")) == std::vector<std::string>{"NULL"});
    CHECK(is_weak({TransformType::encryption, transform_id::encr_des, 0}));
    CHECK_FALSE(is_weak({TransformType::encryption, transform_id::encr_aes_cbc, 128}));
}

TEST_CASE("a chosen proposal in vici's fields") {
    const auto ike = fields_of(ike_proposal("aes256-sha256-modp2048s256"));
    CHECK(ike.encr_alg == "AES_CBC");
    CHECK(ike.encr_keysize == 256);
    CHECK(ike.integ_alg == "HMAC_SHA2_256_128");
    CHECK(ike.integ_keysize == 0);
    CHECK(ike.prf_alg == "PRF_HMAC_SHA2_256");
    CHECK(ike.dh_group == "MODP_2048_256");
    CHECK_FALSE(ike.esn);
    const auto esp = fields_of(esp_proposal("chacha20poly1305-modpnone-esn"));
    CHECK(esp.encr_alg == "CHACHA20_POLY1305");
    CHECK(esp.encr_keysize == 0);
    CHECK(esp.integ_alg.empty());
    CHECK(esp.dh_group.empty());
    CHECK(esp.esn);
}

TEST_CASE("the table of algorithms is consistent: no word and no transform twice, every suite can be made") {
    std::set<std::string> words;
    std::vector<Transform> transforms;
    for (const auto& algorithm : algorithms()) {
        INFO(algorithm.name);
        CHECK(std::find(transforms.begin(), transforms.end(), algorithm.transform) == transforms.end());
        transforms.push_back(algorithm.transform);
        std::istringstream list{std::string(algorithm.words)};
        for (std::string word; list >> word;) {
            CHECK(words.insert(word).second);
            CHECK(find_algorithm(word) == &algorithm);
        }
        const auto* encryption = std::get_if<esp::Encryption>(&algorithm.meaning);
        if (encryption == nullptr) continue;
        const std::string first(algorithm.words.substr(0, algorithm.words.find(' ')));
        const bool aead = esp::authenticates(*encryption);
        const auto suite = EspSuite::from(esp_proposal(first + (aead ? "" : "-sha256")));
        REQUIRE(suite);
        CHECK(suite->encryption == *encryption);
        if (!algorithm.for_ike) continue;
        CHECK(Suite::from(ike_proposal(first + (aead ? "-prfsha256-x25519" : "-sha256-x25519"))));
    }
}

TEST_CASE("KEYMAT of a CHILD SA holds key, salt and integrity key") {
    const auto bytes = [](std::string_view text) {
        return EspSuite::from(esp_proposal(text)).value().keymat_bytes;
    };
    CHECK(bytes("aes128gcm16") == 16 + 4);
    CHECK(bytes("aes256ccm8") == 32 + 3);
    CHECK(bytes("chacha20poly1305") == 32 + 4);
    CHECK(bytes("aes192gmac") == 24 + 4);
    CHECK(bytes("aes256ctr-sha1") == 32 + 4 + 20);
    CHECK(bytes("aes128-sha384") == 16 + 48);
    CHECK(bytes("3des-md5") == 24 + 16);
    CHECK(bytes("des-aesxcbc") == 8 + 16);
    CHECK(bytes("null-sha512") == 64);
    const auto ah = EspSuite::from(Proposal::parse(ProtocolId::ah, "sha256-x25519-esn").value()).value();
    CHECK(ah.protocol == esp::Protocol::ah);
    CHECK(ah.integrity == esp::Integrity::hmac_sha2_256_128);
    CHECK(ah.keymat_bytes == 32);
    CHECK(ah.esn);
    CHECK(ah.key_exchange == crypto::KeyExchangeMethod::x25519);
}

TEST_CASE("proposals that cannot work say which word or what is missing") {
    CHECK(error_of(ProtocolId::ike, "aes256-shs256-x25519").find("\"shs256\"") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes256-x25519").find("integrity") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes256-sha256").find("key exchange") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes256gcm16-x25519").find("PRF") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes256-sha256-x25519-esn").find("for ESP and AH only") !=
          std::string::npos);
    CHECK(error_of(ProtocolId::ike, "sha256-x25519").find("no encryption") != std::string::npos);
    CHECK(error_of(ProtocolId::esp, "aes256").find("integrity") != std::string::npos);
    CHECK(error_of(ProtocolId::esp, "null").find("integrity") != std::string::npos);
    CHECK(error_of(ProtocolId::esp, "aes128-aes128gcm16-sha256").find("two proposals") != std::string::npos);
    CHECK(error_of(ProtocolId::ah, "aes128gcm16").find("integrity") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "null-sha256-x25519").find("\"null\"") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes128gmac-prfsha256-x25519").find("gmac") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes128-sha256_96-x25519").find("sha256_96") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "serpent128-sha256-x25519").find("does not have") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes128-tiger-modp2048").find("does not have") != std::string::npos);
    CHECK_FALSE(error_of(ProtocolId::esp, "").empty());
    CHECK_FALSE(error_of(ProtocolId::ike, "aes256--sha256-x25519").empty());
}

TEST_CASE("the choice: our order, the peer's KE payload first among equals") {
    const std::vector ours{ike_proposal("aes256-aes128-sha512-sha256-x25519-ecp256")};
    const std::vector theirs{ike_proposal("aes128-sha256-sha512-ecp256-x25519")};
    CHECK(chosen(ours, theirs) == "AES_CBC-128/HMAC_SHA2_512_256/PRF_HMAC_SHA2_512/CURVE_25519");
    CHECK(chosen(ours, theirs, transform_id::ke_ecp256) ==
          "AES_CBC-128/HMAC_SHA2_512_256/PRF_HMAC_SHA2_512/ECP_256");
    CHECK(chosen(ours, theirs, transform_id::ke_modp3072) ==
          "AES_CBC-128/HMAC_SHA2_512_256/PRF_HMAC_SHA2_512/CURVE_25519");
    CHECK(chosen(ours, {ike_proposal("aes192-sha256-x25519")}) == "none");
    CHECK(chosen(ours, {ike_proposal("aes192-sha256-x25519"), ike_proposal("aes128-sha256-x25519")}) ==
          "AES_CBC-128/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/CURVE_25519");
    CHECK(chosen(ours, {esp_proposal("aes128gcm16")}) == "none");
}

TEST_CASE("the choice among ESP proposals: ESN, PFS, and NONE where it is said aloud") {
    CHECK(chosen({esp_proposal("aes128gcm16")}, {esp_proposal("aes128gcm16-esn")}) == "none");
    CHECK(chosen({esp_proposal("aes128gcm16-esn")}, {esp_proposal("aes128gcm16-noesn-esn")}) ==
          "AES_GCM_16-128/ESN");
    CHECK(chosen({esp_proposal("aes128gcm16")}, {esp_proposal("aes128gcm16-x25519")}) == "none");
    CHECK(chosen({esp_proposal("aes128gcm16-x25519")}, {esp_proposal("aes128gcm16")}) == "none");
    CHECK(chosen({esp_proposal("aes128gcm16")}, {esp_proposal("aes128gcm16-modpnone")}) ==
          "AES_GCM_16-128/KE_NONE");
    CHECK(chosen({esp_proposal("aes128gcm16-x25519-modpnone")}, {esp_proposal("aes128gcm16")}) ==
          "AES_GCM_16-128");

    auto offer = make_offer({esp_proposal("aes128gcm16")}, {});
    auto& transforms = offer.proposals[0].transforms;
    SECTION("no ESN transform means none") {
        std::erase_if(transforms,
                      [](const auto& offered) { return offered.transform.type == TransformType::esn; });
        CHECK(select({esp_proposal("aes128gcm16")}, offer));
        CHECK_FALSE(select({esp_proposal("aes128gcm16-esn")}, offer));
    }
    SECTION("integrity NONE beside AES-GCM is repeated in the answer") {
        transforms.push_back({{TransformType::integrity, transform_id::auth_none, 0}, true});
        const auto selection = select({esp_proposal("aes128gcm16")}, offer);
        REQUIRE(selection);
        CHECK(find(selection->chosen, TransformType::integrity) != nullptr);
    }
    SECTION("a transform with an unknown attribute is no choice, its alternative is") {
        transforms.insert(transforms.begin(), transforms[0]);
        transforms[0].understood = false;
        CHECK(select({esp_proposal("aes128gcm16")}, offer));
        transforms.erase(transforms.begin() + 1);
        CHECK_FALSE(select({esp_proposal("aes128gcm16")}, offer));
    }
    SECTION("an unknown transform type spoils the proposal") {
        transforms.push_back({{static_cast<TransformType>(77), 0, 0}, true});
        CHECK_FALSE(select({esp_proposal("aes128gcm16")}, offer));
    }
}

TEST_CASE("an answer must be one of the offers, with one transform a type") {
    const std::vector ours{ike_proposal("aes256-aes128-sha256-x25519")};
    const auto good = make_offer({ike_proposal("aes128-sha256-x25519")}, {});
    CHECK(check_answer(ours, good));
    CHECK_FALSE(check_answer(ours, make_offer(ours, {})));  // two encryption transforms
    CHECK_FALSE(check_answer(ours, make_offer({ike_proposal("aes192-sha256-x25519")}, {})));
    auto two = good;
    two.proposals.push_back(two.proposals[0]);
    CHECK_FALSE(check_answer(ours, two));
}

TEST_CASE("identities") {
    CHECK(Identity::parse("192.0.2.1").type == Identity::Type::ipv4);
    CHECK(Identity::parse("2001:db8::1").type == Identity::Type::ipv6);
    CHECK(Identity::parse("gw.example").type == Identity::Type::fqdn);
    CHECK(Identity::parse("me@example").type == Identity::Type::rfc822);
    CHECK(Identity::parse("@me") == Identity{Identity::Type::fqdn, to_bytes(as_bytes("me"))});
    CHECK(Identity::parse("keyid:#0102") == Identity{Identity::Type::key_id, {1, 2}});
    CHECK(Identity::parse("%any").accepts(Identity::parse("whoever")));
    CHECK(Identity::parse("GW.example").accepts(Identity::parse("gw.EXAMPLE")));
    CHECK_FALSE(Identity::parse("gw.example").accepts(Identity::parse("gw.examples")));
    CHECK_FALSE(Identity::parse("192.0.2.1").accepts(Identity::parse("192.0.2.2")));
    CHECK(Identity{Identity::Type::fqdn, {'a', 0x1b, 'b'}}.to_string() == "a?b");
}

TEST_CASE("the secret that fits the peer best wins") {
    std::vector<SharedSecret> secrets;
    const auto add = [&](std::vector<Identity> owners, std::string_view text) {
        secrets.push_back({std::move(owners), crypto::Secret(as_bytes(text))});
    };
    const auto a = Identity::parse("a");
    const auto b = Identity::parse("b");
    const auto text = [&](const Identity& local, const Identity& remote) {
        const auto* secret = find_secret(secrets, local, remote);
        return secret != nullptr ? std::string(secret->reveal().begin(), secret->reveal().end()) : "none";
    };
    CHECK(text(a, b) == "none");
    add({}, "all");
    add({a}, "a");
    CHECK(text(a, b) == "all");  // "a" says nothing of b, and "all" does, as for strongSwan
    CHECK(text(a, a) == "a");
    add({b}, "b");
    add({a, b}, "both");
    CHECK(text(a, b) == "both");
    CHECK(text(Identity::parse("x"), b) == "b");
    CHECK(text(Identity::parse("x"), Identity::parse("y")) == "all");
}

TEST_CASE("cookies hold for their peer and for a while") {
    crypto::SeededRandom random(1);
    CookieJar jar(random);
    const auto address = *net::IpAddress::parse("192.0.2.1");
    const Bytes nonce(16, 1);
    const CookieJar::TimePoint start{};
    const auto cookie = jar.make(start, nonce, address, 5);
    CHECK(cookie.size() <= 64);
    CHECK(jar.accepts(start + 100s, cookie, nonce, address, 5));
    CHECK_FALSE(jar.accepts(start, cookie, nonce, address, 6));
    CHECK_FALSE(jar.accepts(start, cookie, Bytes(16, 2), address, 5));
    CHECK_FALSE(jar.accepts(start, cookie, nonce, *net::IpAddress::parse("192.0.2.2"), 5));
    CHECK_FALSE(jar.accepts(start, {}, nonce, address, 5));
    CHECK(jar.accepts(start + 130s, cookie, nonce, address, 5));  // of the secret before
    CHECK_FALSE(jar.accepts(start + 260s, cookie, nonce, address, 5));

    CookieJar rarely_opened(random);
    const auto old = rarely_opened.make(start, nonce, address, 5);
    CHECK_FALSE(rarely_opened.accepts(start + 10000s, old, nonce, address, 5));
}

TEST_CASE("NAT detection") {
    const net::Endpoint a{*net::IpAddress::parse("192.0.2.1"), 500};
    const net::Endpoint b{*net::IpAddress::parse("192.0.2.2"), 500};
    const net::Endpoint outside{*net::IpAddress::parse("198.51.100.1"), 12345};
    const auto notifies = nat_detection_notifies(1, 2, a, b, false);
    // SHA-1 of 0000000000000001 0000000000000002 c0000201 01f4, by Python's hashlib.
    CHECK(to_hex(std::get<NotifyBody>(notifies[0].body).data) == "e551650fd0b1c24a937f8f251b195b30fec944e4");
    const auto clear = find_nat(notifies, 1, 2, b, a);
    CHECK(clear.supported);
    CHECK_FALSE(clear.local);
    CHECK_FALSE(clear.remote);
    CHECK(find_nat(notifies, 1, 2, b, outside).remote);
    CHECK(find_nat(notifies, 1, 2, outside, a).local);
    CHECK(find_nat(nat_detection_notifies(1, 2, a, b, true), 1, 2, b, a).remote);
    CHECK_FALSE(find_nat({}, 1, 2, b, a).supported);
}

TEST_CASE("a shunt has no peer: its dynamic selectors are any address of both versions") {
    const auto parse = [](std::string_view text) { return *SelectorConfig::parse(text); };
    const auto anywhere = selectors_anywhere({parse("dynamic[tcp/23]"), parse("10.1.0.0/24")});
    REQUIRE(anywhere.size() == 3);
    CHECK(anywhere[0].to_string() == "0.0.0.0/0[tcp/23]");
    CHECK(anywhere[1].to_string() == "::/0[tcp/23]");
    CHECK(anywhere[2].to_string() == "10.1.0.0/24");
}
