// Proposals in words, their choice, identities, secrets, cookies, NAT hashes.
#include <catch2/catch.hpp>

#include "host/ike/auth/shared_key.h"
#include "host/ike/v2/cookie.h"
#include "host/ike/v2/nat_detection.h"
#include "host/ike/v2/selection.h"
#include "host/ike/v2/suite.h"

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

TEST_CASE("proposals that cannot work say which word or what is missing") {
    CHECK(error_of(ProtocolId::ike, "aes256-shs256-x25519").find("\"shs256\"") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes256-x25519").find("integrity") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes256-sha256").find("key exchange") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes256gcm16-x25519").find("PRF") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes256-sha256-x25519-esn").find("for ESP and AH only") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "sha256-x25519").find("no encryption") != std::string::npos);
    CHECK(error_of(ProtocolId::esp, "aes256").find("integrity") != std::string::npos);
    CHECK(error_of(ProtocolId::esp, "null").find("integrity") != std::string::npos);
    CHECK(error_of(ProtocolId::esp, "aes128-aes128gcm16-sha256").find("two proposals") != std::string::npos);
    CHECK(error_of(ProtocolId::ah, "aes128gcm16").find("integrity") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "null-sha256-x25519").find("\"null\"") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes128gmac-prfsha256-x25519").find("gmac") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "aes128-sha256_96-x25519").find("sha256_96") != std::string::npos);
    CHECK(error_of(ProtocolId::ike, "serpent128-sha256-x25519").find("does not have") != std::string::npos);
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
    CHECK(Identity::parse("keyid:0x0102") == Identity{Identity::Type::key_id, {1, 2}});
    CHECK(Identity::parse("%any").accepts(Identity::parse("whoever")));
    CHECK(Identity::parse("GW.example").accepts(Identity::parse("gw.EXAMPLE")));
    CHECK_FALSE(Identity::parse("gw.example").accepts(Identity::parse("gw.examples")));
    CHECK_FALSE(Identity::parse("192.0.2.1").accepts(Identity::parse("192.0.2.2")));
    CHECK(Identity{Identity::Type::fqdn, {'a', 0x1b, 'b'}}.to_string() == "a?b");
}

TEST_CASE("the secret with the most names wins") {
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
    CHECK(text(a, b) == "a");
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
