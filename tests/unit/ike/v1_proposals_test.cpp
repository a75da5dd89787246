// Proposals in IKEv1's words: what is offered, chosen, and taken for an answer.
#include <catch2/catch.hpp>

#include "host/ike/suite.h"
#include "host/ike/v1/description.h"
#include "host/ike/v1/phase2_proposals.h"

using namespace keyline;
using namespace keyline::ike::v1;
using ike::EspSuite;
using ike::Proposal;
using ike::ProtocolId;
using ike::TransformType;
using Method = AuthenticationMethod;
namespace id = ike::transform_id;

namespace {

Proposal ike_proposal(std::string_view text) {
    return Proposal::parse(ProtocolId::ike, text).value();
}
Proposal esp_of(std::string_view text) {
    return Proposal::parse(ProtocolId::esp, text).value();
}
Proposal ah_of(std::string_view text) {
    return Proposal::parse(ProtocolId::ah, text).value();
}

Phase1Terms terms(std::initializer_list<std::string_view> proposals,
                  std::vector<Method> methods = {Method::pre_shared_key}, Lifetimes lifetimes = {3600, 0}) {
    Phase1Terms made{{}, std::move(methods), lifetimes, {}};
    for (const auto& text : proposals) made.proposals.push_back(ike_proposal(text));
    return made;
}

SaBody offered(const Phase1Terms& ours) {
    return offer_phase1(ours).value().sa;
}

// "AES_CBC-128/... pre-shared key 3600", or the refusal.
std::string text_of(const Chosen<Phase1Selection>& chosen) {
    if (!chosen) return to_string(chosen.error().notify);
    return chosen->proposal.to_string() + " " + to_string(chosen->method) + " " +
           std::to_string(chosen->lifetimes.seconds);
}

// A Phase 1 SA payload with these transforms, each written as its attributes in hexadecimal.
SaBody hand_written(std::initializer_list<std::string_view> transforms) {
    SaBody sa{{{}}};
    for (const auto& attributes : transforms) {
        auto& list = sa.proposals.front().transforms;
        list.push_back({static_cast<std::uint8_t>(list.size() + 1), transform_key_ike,
                        decode_attributes(from_hex(attributes)).value()});
    }
    return sa;
}

std::string attributes_of(const OfferedTransform& transform) {
    net::ByteWriter writer;
    encode(writer, transform.attributes);
    return to_hex(writer.view());
}

// AES-128, SHA, pre-shared key, MODP-1024, for an hour.
const std::string aes = "80010007800e0080";
const std::string sha = "80020002";
const std::string psk = "80030001";
const std::string modp1024 = "80040002";
const std::string hour = "800b0001800c0e10";
const std::string good = aes + sha + psk + modp1024 + hour;

std::string choice(std::initializer_list<std::string_view> transforms) {
    return text_of(choose_phase1(terms({"aes128-sha1-modp1024"}), hand_written(transforms)));
}

// ---- Phase 2

Phase2Terms child(std::initializer_list<Proposal> proposals,
                  EncapsulationMode mode = EncapsulationMode::tunnel, Lifetimes lifetimes = {3600, 0}) {
    return {suites_of(proposals), mode, lifetimes};
}

constexpr Phase2Spis our_spis{0x11111111, 0x22222222};
constexpr Phase2Spis their_spis{0x33333333, 0x44444444};

SaBody offered(const Phase2Terms& ours) {
    return offer_phase2(ours, our_spis, first_group(ours)).value().sa;
}

std::string text_of(const Chosen<Phase2Selection>& chosen) {
    if (!chosen) return to_string(chosen.error().notify);
    std::string text;
    for (const auto& sa : chosen->sas)
        text += (text.empty() ? "" : " + ") + to_string(sa.proposal.protocol) + " " + sa.proposal.to_string();
    return text;
}

std::string agreed(const Phase2Terms& initiator, const Phase2Terms& responder) {
    const auto offer = offered(initiator);
    const auto chosen = choose_phase2(responder, decode_sa(encode(offer)).value());
    if (!chosen) return text_of(chosen);
    const auto answer = decode_sa(encode(answer_phase2(*chosen, their_spis))).value();
    const auto checked = check_phase2(initiator, offer, answer);
    REQUIRE(checked);
    CHECK(text_of(checked) == text_of(chosen));
    CHECK(checked->group == chosen->group);
    CHECK(checked->lifetimes == chosen->lifetimes);
    CHECK(checked->mode == chosen->mode);
    for (const auto& sa : checked->sas) {
        const bool is_ah = sa.proposal.protocol == ProtocolId::ah;
        CHECK(sa.spi == (is_ah ? their_spis.ah : their_spis.esp));
        CHECK(EspSuite::from(sa.proposal));
    }
    return text_of(chosen);
}

SaBody esp_by_hand(std::initializer_list<std::string_view> transforms, std::uint8_t transform = 12) {
    SaBody sa{{{1, ProtocolId::esp, {1, 2, 3, 4}, {}}}};
    for (const auto& attributes : transforms) {
        auto& list = sa.proposals.front().transforms;
        list.push_back({static_cast<std::uint8_t>(list.size() + 1), transform,
                        decode_attributes(from_hex(attributes)).value()});
    }
    return sa;
}

std::string esp_choice(const Phase2Terms& ours, std::initializer_list<std::string_view> transforms,
                       std::uint8_t transform = 12) {
    return text_of(choose_phase2(ours, esp_by_hand(transforms, transform)));
}

}  // namespace

TEST_CASE("IKEv1: a Phase 1 offer in octets", "[ikev1]") {
    auto ours = terms({"aes256-sha256-modp2048", "3des-md5-modp1024"}, {Method::rsa_signatures});
    ours.lifetimes = {86400, 1ULL << 32U};
    const auto sa = offered(ours);
    CHECK(to_hex(encode(sa)) ==
          "0000000100000001"
          "00000074"
          "01010002"
          "03000038"
          "01010000"
          "80010007"
          "800e0100"
          "80020004"
          "8004000e"
          "80030003"
          "800b0001"
          "000c000400015180"
          "800b0002"
          "000c00080000000100000000"
          "00000034"
          "02010000"
          "80010005"
          "80020001"
          "80040002"
          "80030003"
          "800b0001"
          "000c000400015180"
          "800b0002"
          "000c00080000000100000000");
}

TEST_CASE("IKEv1: alternatives become combinations, in order of preference", "[ikev1]") {
    const auto sa = offered(terms({"aes128-aes256-sha1-md5-modp2048-modp1024"},
                                  {Method::pre_shared_key, Method::rsa_signatures}, {}));
    REQUIRE(sa.proposals.size() == 1);
    const auto& transforms = sa.proposals.front().transforms;
    REQUIRE(transforms.size() == 16);
    CHECK(attributes_of(transforms[0]) == "80010007800e0080800200028004000e80030001");
    CHECK(attributes_of(transforms[1]) == "80010007800e0080800200028004000e80030003");
    CHECK(attributes_of(transforms[2]) == "80010007800e0080800200028004000280030001");
    CHECK(attributes_of(transforms[4]) == "80010007800e0080800200018004000e80030001");
    CHECK(attributes_of(transforms[8]) == "80010007800e0100800200028004000e80030001");
    for (std::size_t at = 0; at < transforms.size(); ++at) CHECK(transforms[at].number == at + 1);
    // What two proposals have in common is said once.
    CHECK(offered(terms({"aes128-sha1-modp1024", "aes128-aes256-sha1-modp1024"}))
              .proposals.front()
              .transforms.size() == 2);
}

TEST_CASE("IKEv1: what Phase 1 cannot say is left out with a reason", "[ikev1]") {
    const auto offer =
        offer_phase1(terms({"aes128gcm16-prfsha256-modp2048", "aes128-aes128ctr-sha256-aesxcbc-modp2048",
                            "aes256-sha384-prfsha256-modp2048"}));
    REQUIRE(offer);
    REQUIRE(offer->sa.proposals.size() == 1);
    CHECK(offer->sa.proposals.front().transforms.size() == 1);
    std::string reasons;
    for (const auto& reason : offer->skipped) reasons += reason + "\n";
    CHECK_THAT(reasons, Catch::Contains("AES_GCM_16-128: Phase 1 of IKEv1 has ciphers in CBC only"));
    CHECK_THAT(reasons, Catch::Contains("AES_CTR-128: Phase 1 of IKEv1 has ciphers in CBC only"));
    CHECK_THAT(reasons, Catch::Contains("AES_XCBC_96: IKEv1 has no hash algorithm for it"));
    CHECK_THAT(reasons, Catch::Contains("HMAC_SHA2_384_192: IKEv1 has one hash for integrity and PRF"));
    const auto nothing = offer_phase1(terms({"aes128gcm16-prfsha256-modp2048"}));
    REQUIRE_FALSE(nothing);
    CHECK_THAT(nothing.error().message, Catch::Contains("CBC only"));
    CHECK_FALSE(offer_phase1(terms({})));
}

TEST_CASE("IKEv1: too many combinations are an error that says what to do", "[ikev1]") {
    Phase1Terms all{Proposal::defaults(ProtocolId::ike), {Method::pre_shared_key}, {}, {}};
    const auto offer = offer_phase1(all);
    REQUIRE_FALSE(offer);
    CHECK_THAT(offer.error().message, Catch::Contains("more than 255 combinations"));
    CHECK_THAT(offer.error().message, Catch::Contains("name fewer algorithms"));
    // A responder compares without expanding.
    CHECK(text_of(choose_phase1(all, offered(terms({"camellia256-sha512-modp8192"})))) ==
          "CAMELLIA_CBC-256/HMAC_SHA2_512_256/PRF_HMAC_SHA2_512/MODP_8192 pre-shared key 3600");

    all.proposals = default_phase1_proposals();
    const auto fewer = offer_phase1(all);
    REQUIRE(fewer);
    CHECK(fewer->skipped.empty());
    CHECK(encode(fewer->sa).size() < 1200);  // nobody fragments that
}

TEST_CASE("IKEv1: Aggressive Mode offers one group", "[ikev1]") {
    const auto ours = terms({"aes128-sha1-modp2048-modp1024", "aes256-sha1-modp1024"});
    CHECK(first_group(ours) == 14);
    CHECK(offer_phase1(ours, 14)->sa.proposals.front().transforms.size() == 1);
    CHECK(offer_phase1(ours, 2)->sa.proposals.front().transforms.size() == 2);
    const auto none = offer_phase1(ours, 31);
    REQUIRE_FALSE(none);
    CHECK_THAT(none.error().message, Catch::Contains("CURVE_25519"));
    CHECK_FALSE(first_group(terms({"aes128gcm16-prfsha256-modp2048"})));
}

TEST_CASE("IKEv1: both ends of Phase 1 agree, for every cipher, hash, group and method", "[ikev1]") {
    for (const auto* cipher : {"des", "3des", "cast128", "blowfish128", "blowfish192", "blowfish256",
                               "aes128", "aes192", "aes256", "camellia128", "camellia192", "camellia256"})
        for (const auto* hash : {"md5", "sha1", "sha256", "sha384", "sha512"})
            for (const auto* group :
                 {"modp768", "modp1024", "modp1536", "modp2048", "modp8192", "modp2048s256", "ecp256",
                  "ecp521", "ecp192", "ecp512bp", "x25519", "ec2n155", "ec2n185"}) {
                const auto text = std::string(cipher) + "-" + hash + "-" + group;
                INFO(text);
                const auto ours = terms({text}, {Method::ecdsa_sha256_p256});
                const auto sa = decode_sa(encode(offered(ours))).value();
                const auto chosen = choose_phase1(ours, sa);
                REQUIRE(chosen);
                CHECK(chosen->proposal == ike_proposal(text));
                CHECK(chosen->method == Method::ecdsa_sha256_p256);
                const auto answer = decode_sa(encode(chosen->answer)).value();
                CHECK(text_of(check_phase1(ours, sa, answer)) == text_of(chosen));
            }
}

TEST_CASE("IKEv1: the responder goes by its own order", "[ikev1]") {
    const auto initiator = terms({"aes128-aes256-sha1-sha256-modp1024-modp2048"},
                                 {Method::pre_shared_key, Method::rsa_signatures});
    const auto sa = offered(initiator);
    CHECK(text_of(choose_phase1(terms({"aes256-sha256-sha1-modp2048"}), sa)) ==
          "AES_CBC-256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048 pre-shared key 3600");
    CHECK(text_of(choose_phase1(
              terms({"3des-sha1-modp1024", "aes128-md5-sha1-modp1024-modp2048"}, {Method::rsa_signatures}),
              sa)) == "AES_CBC-128/HMAC_SHA1_96/PRF_HMAC_SHA1/MODP_1024 RSA signatures 3600");
    const auto chosen = choose_phase1(terms({"aes256-sha256-modp2048"}), sa);
    REQUIRE(chosen);
    // The answer is the peer's transform, number and all.
    const auto& answer = chosen->answer.proposals.front();
    REQUIRE(answer.transforms.size() == 1);
    CHECK(answer.transforms.front() ==
          sa.proposals.front().transforms[answer.transforms.front().number - 1U]);
    CHECK(text_of(choose_phase1(terms({"aes192-sha256-modp2048"}), sa)) == "NO-PROPOSAL-CHOSEN");
    CHECK(text_of(choose_phase1(terms({"aes256-sha256-modp2048"}, {Method::dss_signatures}), sa)) ==
          "NO-PROPOSAL-CHOSEN");
}

TEST_CASE("IKEv1: a transform that is not understood whole is never chosen", "[ikev1]") {
    const std::string chosen = "AES_CBC-128/HMAC_SHA1_96/PRF_HMAC_SHA1/MODP_1024 pre-shared key 3600";
    const std::string none = "NO-PROPOSAL-CHOSEN";
    CHECK(choice({good}) == chosen);
    CHECK(choice({good + "800d0001"}) == none);          // a PRF of its own
    CHECK(choice({good + "cfff0001"}) == none);          // an attribute that nobody knows
    CHECK(choice({good + "800d0001", good}) == chosen);  // the next one will do
    CHECK(choice({good + "80050001"}) == none);          // a group of its own making
    CHECK(choice({good + "80020002"}) == none);          // a hash twice
    CHECK(choice({aes + sha + psk + hour}) == none);     // all four are mandatory
    CHECK(choice({aes + sha + modp1024 + hour}) == none);
    CHECK(choice({aes + psk + modp1024 + hour}) == none);
    CHECK(choice({sha + psk + modp1024 + hour}) == none);
    CHECK(choice({"80010007" + sha + psk + modp1024}) == none);                // AES of no size
    CHECK(choice({"80010007800e0000" + sha + psk + modp1024}) == none);        // and of size 0
    CHECK(choice({"00010002 0007 800e0080" + sha + psk + modp1024}) == none);  // TLV where TV must be
    CHECK(choice({aes + sha + psk + modp1024 + "800c0e10"}) == none);          // a duration of what?
    CHECK(choice({aes + sha + psk + modp1024 + "800b0001"}) == none);          // a life without a duration
    CHECK(choice({aes + sha + psk + modp1024 + "800b0003800c0e10"}) == none);
    CHECK(choice({good + hour}) == none);
    auto transform_2 = hand_written({good});
    transform_2.proposals.front().transforms.front().id = 2;
    CHECK(text_of(choose_phase1(terms({"aes128-sha1-modp1024"}), transform_2)) == none);

    const auto tiger =
        choose_phase1(terms({"aes128-sha1-modp1024"}), hand_written({aes + "80020003" + psk + modp1024}));
    REQUIRE_FALSE(tiger);
    CHECK_THAT(tiger.error().reason,
               Catch::Contains("has the hash algorithm Tiger, which Keyline does not have"));
    // A key length where a cipher has one size only.
    CHECK(text_of(choose_phase1(terms({"3des-sha1-modp1024"}),
                                hand_written({"80010005800e00c0" + sha + psk + modp1024}))) == none);
}

TEST_CASE("IKEv1: Phase 1 has one proposal", "[ikev1]") {
    auto two = hand_written({good});
    two.proposals.push_back(two.proposals.front());
    const auto ours = terms({"aes128-sha1-modp1024"});
    CHECK(text_of(choose_phase1(ours, two)) == "BAD-PROPOSAL-SYNTAX");
    CHECK(text_of(choose_phase1(ours, {})) == "BAD-PROPOSAL-SYNTAX");
    auto for_esp = hand_written({good});
    for_esp.proposals.front().protocol = ProtocolId::esp;
    CHECK(text_of(choose_phase1(ours, for_esp)) == "INVALID-PROTOCOL-ID");
}

TEST_CASE("IKEv1: the answer must be one of the offers, as it was", "[ikev1]") {
    const auto ours = terms({"aes128-sha1-sha256-modp1024"});
    const auto sa = offered(ours);
    const auto check = [&](std::initializer_list<std::string_view> transforms) {
        return text_of(check_phase1(ours, sa, hand_written(transforms)));
    };
    const std::string chosen = "AES_CBC-128/HMAC_SHA1_96/PRF_HMAC_SHA1/MODP_1024 pre-shared key 3600";
    const std::string bad = "BAD-PROPOSAL-SYNTAX";
    CHECK(check({good}) == chosen);
    CHECK(check({hour + modp1024 + psk + sha + aes}) == chosen);  // another order changes nothing
    CHECK(check({aes + sha + psk + modp1024 + "800b0001000c000400000e10"}) == chosen);
    CHECK(check({good, good}) == bad);
    CHECK(check({}) == bad);
    CHECK(check({aes + sha + psk + modp1024}) == bad);
    CHECK(check({aes + sha + psk + modp1024 + "800b0001800c0e11"}) == bad);
    CHECK(check({aes + "80020001" + psk + modp1024 + hour}) == bad);
    CHECK(check({good + "800d0001"}) == bad);
}

TEST_CASE("IKEv1: GSS-API and XAUTH share a number, and a name tells them apart", "[ikev1]") {
    auto gss = terms({"aes128-sha1-modp1024"}, {gss_api_method});
    gss.gss_identity_name = {'h', 0, 'i', 0};
    const auto xauth = terms({"aes128-sha1-modp1024"}, {Method::xauth_init_pre_shared});
    CHECK(text_of(choose_phase1(gss, offered(xauth))) == "NO-PROPOSAL-CHOSEN");
    CHECK(text_of(choose_phase1(xauth, offered(gss))) == "NO-PROPOSAL-CHOSEN");
    auto peer = gss;
    peer.gss_identity_name = {'j', 0};
    const auto chosen = choose_phase1(peer, offered(gss));
    REQUIRE(chosen);
    CHECK(chosen->gss_identity_name == gss.gss_identity_name);
    // The responder names itself in its answer.
    const auto checked = check_phase1(gss, offered(gss), chosen->answer);
    REQUIRE(checked);
    CHECK(checked->gss_identity_name == peer.gss_identity_name);
}

TEST_CASE("IKEv1: lifetimes of every width", "[ikev1]") {
    const auto round = [](const Lifetimes& lifetimes) {
        Attributes attributes;
        add_lifetimes(attributes, phase2_lifetime, lifetimes);
        return read_lifetimes(attributes, phase2_lifetime) == lifetimes;
    };
    for (const std::uint64_t value : {0ULL, 1ULL, 65535ULL, 65536ULL, 0xffffffffULL, 0x100000000ULL, ~0ULL})
        CHECK(round({value, value / 2}));
    const auto read = [](std::string_view octets) {
        return read_lifetimes(decode_attributes(from_hex(octets)).value(), phase2_lifetime);
    };
    CHECK(read("80010001 0002000c ffffffffffffffffffffffff") == Lifetimes{UINT64_MAX, 0});
    CHECK(read("80010001 00020003 010000") == Lifetimes{65536, 0});
    CHECK(read("") == Lifetimes{});
    CHECK_FALSE(read("80010001 00020000"));
    CHECK_FALSE(read("80010001 80010002 80020001"));
}

TEST_CASE("IKEv1: a Quick Mode offer in octets", "[ikev1]") {
    const auto ours = child({esp_of("aes128-sha256-modp2048-esn"), esp_of("aes256gcm16-modp2048")},
                            EncapsulationMode::udp_tunnel, {28800, 0x10000});
    CHECK(to_hex(encode(offered(ours))) ==
          "0000000100000001"
          "0200003c"
          "01030401"
          "11111111"
          "00000030"
          "010c0000"
          "80060080"
          "80050005"
          "8003000e"
          "80040003"
          "80010001"
          "80027080"
          "80010002"
          "0002000400010000"
          "800b0001"
          "00000034"
          "02030401"
          "11111111"
          "00000028"
          "01140000"
          "80060100"
          "8003000e"
          "80040003"
          "80010001"
          "80027080"
          "80010002"
          "0002000400010000");
}

TEST_CASE("IKEv1: both ends of Quick Mode agree, for every ESP and AH algorithm", "[ikev1]") {
    for (const auto* cipher : {"des", "3des", "cast128", "blowfish128", "blowfish256", "null", "aes128",
                               "aes192", "aes256", "aes128ctr", "aes256ctr", "camellia128", "camellia256"})
        for (const auto* integrity : {"md5", "sha1", "sha256", "sha384", "sha512", "aesxcbc", "sha256_96"}) {
            const auto proposal = esp_of(std::string(cipher) + "-" + integrity);
            CHECK(agreed(child({proposal}), child({proposal})) == "ESP " + proposal.to_string());
        }
    for (const auto* aead : {"aes128gcm8", "aes192gcm12", "aes256gcm16", "aes128ccm8", "aes192ccm12",
                             "aes256ccm16", "aes128gmac", "aes256gmac"}) {
        const auto proposal = esp_of(aead);
        CHECK(agreed(child({proposal}), child({proposal})) == "ESP " + proposal.to_string());
    }
    for (const auto* integrity : {"md5", "sha1", "sha256", "sha384", "sha512", "aesxcbc"}) {
        const auto proposal = ah_of(std::string(integrity) + "-esn");
        CHECK(agreed(child({proposal}), child({proposal})) == "AH " + proposal.to_string());
    }
}

TEST_CASE("IKEv1: what Quick Mode cannot say is left out with a reason", "[ikev1]") {
    const auto ours =
        child({esp_of("chacha20poly1305"), esp_of("camellia128ctr-sha1"), esp_of("aes128-aescmac-sha1")});
    const auto offer = offer_phase2(ours, our_spis, std::nullopt);
    REQUIRE(offer);
    REQUIRE(offer->sa.proposals.size() == 1);
    CHECK(offer->sa.proposals.front().transforms.size() == 1);
    CHECK(offer->skipped.size() == 5);
    CHECK_THAT(offer->skipped.front(), Catch::Contains("CHACHA20_POLY1305: IKEv1 has no number for it"));
    CHECK_FALSE(offer_phase2(child({esp_of("chacha20poly1305")}), our_spis, std::nullopt));
    CHECK_FALSE(offer_phase2(child({}), our_spis, std::nullopt));
}

TEST_CASE("IKEv1: perfect forward secrecy has one group for all", "[ikev1]") {
    const auto ours =
        child({esp_of("aes128-sha1-modp2048-modp1024"), esp_of("aes256-sha1-modp1024"), esp_of("3des-md5")});
    CHECK(first_group(ours) == 14);
    const auto offer = offer_phase2(ours, our_spis, 2);
    REQUIRE(offer);
    CHECK(offer->sa.proposals.size() == 2);
    CHECK_THAT(offer->skipped.front(), Catch::Contains("another group than that of the KE payload"));
    CHECK(offer_phase2(ours, our_spis, std::nullopt)->sa.proposals.size() == 1);

    CHECK(agreed(ours, child({esp_of("aes128-sha1-modp2048")})) == "ESP AES_CBC-128/HMAC_SHA1_96/MODP_2048");
    CHECK(agreed(ours, child({esp_of("aes128-sha1-modp1024")})) == "NO-PROPOSAL-CHOSEN");
    CHECK(agreed(ours, child({esp_of("aes128-sha1")})) == "NO-PROPOSAL-CHOSEN");
    CHECK(agreed(child({esp_of("3des-md5")}), ours) == "ESP 3DES_CBC/HMAC_MD5_96");
    CHECK(agreed(ours, child({esp_of("aes128-sha1-modpnone-modp2048")})) ==
          "ESP AES_CBC-128/HMAC_SHA1_96/MODP_2048");
    CHECK(agreed(child({esp_of("aes128-sha1")}), child({esp_of("aes128-sha1-modp2048-modpnone")})) ==
          "ESP AES_CBC-128/HMAC_SHA1_96");

    const std::string rest = "80060080 80050002 80040001";
    CHECK(esp_choice(ours, {rest + "80030002", rest + "8003000e"}) == "BAD-PROPOSAL-SYNTAX");
    CHECK(esp_choice(ours, {rest + "80030002", rest}) == "BAD-PROPOSAL-SYNTAX");
    CHECK(esp_choice(ours, {rest + "8003000e", rest + "8003000e"}) ==
          "ESP AES_CBC-128/HMAC_SHA1_96/MODP_2048");
}

TEST_CASE("IKEv1: ESP and AH at once stand under one number", "[ikev1]") {
    Phase2Terms both{{{esp_of("aes128-aes256-sha1-modp1024"), ah_of("sha256-sha1-modp1024")}},
                     EncapsulationMode::transport,
                     {600, 0}};
    const auto sa = offered(both);
    REQUIRE(sa.proposals.size() == 2);
    CHECK(sa.proposals[0].number == sa.proposals[1].number);
    CHECK(to_hex(sa.proposals[0].spi) == "11111111");
    CHECK(to_hex(sa.proposals[1].spi) == "22222222");
    const auto aes256 = esp_of("aes256-sha1-modp1024");
    const auto sha1 = ah_of("sha1-modp1024");
    CHECK(agreed(both, {{{sha1, aes256}}, EncapsulationMode::transport, {}}) ==
          "ESP AES_CBC-256/HMAC_SHA1_96/MODP_1024 + AH HMAC_SHA1_96/MODP_1024");
    const auto chosen = choose_phase2(both, sa);
    REQUIRE(chosen);
    CHECK(chosen->find(ProtocolId::ah)->spi == our_spis.ah);
    CHECK(chosen->find(ProtocolId::esp)->spi == our_spis.esp);
    CHECK(chosen->find(ProtocolId::ike) == nullptr);
    // Nobody takes half of it, or more than there is.
    CHECK(agreed(both, child({aes256}, EncapsulationMode::transport)) == "NO-PROPOSAL-CHOSEN");
    CHECK(agreed(child({aes256}, EncapsulationMode::transport), both) == "NO-PROPOSAL-CHOSEN");
    auto with_ipcomp = offered(child({aes256}));
    with_ipcomp.proposals.push_back({1, protocol_ipcomp, {1, 2}, {{1, 2, {}}}});
    CHECK(text_of(choose_phase2(child({aes256}), with_ipcomp)) == "NO-PROPOSAL-CHOSEN");
    // The answer with one of the two missing.
    auto answer = answer_phase2(*chosen, their_spis);
    CHECK(check_phase2(both, sa, answer));
    answer.proposals.pop_back();
    CHECK(text_of(check_phase2(both, sa, answer)) == "BAD-PROPOSAL-SYNTAX");
    // Twice the same protocol is no suite.
    auto twice = sa;
    twice.proposals[1] = twice.proposals[0];
    CHECK(text_of(choose_phase2(both, twice)) == "NO-PROPOSAL-CHOSEN");
}

TEST_CASE("IKEv1: modes, sequence numbers and lifetimes of Quick Mode", "[ikev1]") {
    const auto aes128 = esp_of("aes128-sha1");
    const auto ours = child({aes128});
    const std::string aes_sha = "80060080 80050002";
    const std::string chosen = "ESP AES_CBC-128/HMAC_SHA1_96";
    const std::string none = "NO-PROPOSAL-CHOSEN";
    CHECK(esp_choice(ours, {aes_sha + "80040001"}) == chosen);
    CHECK(esp_choice(ours, {aes_sha}) == chosen);  // the host's own mode
    CHECK(esp_choice(ours, {aes_sha + "80040002"}) == none);
    CHECK(esp_choice(ours, {aes_sha + "80040003"}) == none);
    CHECK(esp_choice(child({aes128}, EncapsulationMode::udp_tunnel), {aes_sha + "80040003"}) == chosen);
    CHECK(esp_choice(child({aes128}, EncapsulationMode::udp_transport_draft), {aes_sha + "8004f004"}) ==
          chosen);
    CHECK(esp_choice(ours, {aes_sha + "800b0001"}) == none);  // ESN
    CHECK(esp_choice(child({esp_of("aes128-sha1-esn-noesn")}), {aes_sha, aes_sha + "800b0001"}) ==
          "ESP AES_CBC-128/HMAC_SHA1_96/ESN");
    CHECK(esp_choice(child({esp_of("aes128-sha1-esn")}), {aes_sha + "800b0002"}) == none);
    CHECK(esp_choice(ours, {"80050002"}) == none);            // AES of no size
    CHECK(esp_choice(ours, {"80060080"}) == none);            // no integrity
    CHECK(esp_choice(ours, {aes_sha + "80070001"}) == none);  // rounds
    CHECK(esp_choice(ours, {aes_sha + "80010001"}) == none);  // a life without a duration
    CHECK(esp_choice(ours, {aes_sha + aes_sha}) == none);
    CHECK(esp_choice(child({esp_of("3des-sha1")}), {"80050002"}, 3) == "ESP 3DES_CBC/HMAC_SHA1_96");
    CHECK(esp_choice(child({esp_of("3des-sha1")}), {"80050002 800600c0"}, 3) == none);
    // An answer whose lifetime somebody changed.
    const auto sa = offered(ours);
    auto answer = answer_phase2(choose_phase2(ours, sa).value(), their_spis);
    CHECK(check_phase2(ours, sa, answer)->lifetimes == Lifetimes{3600, 0});
    answer.proposals.front().transforms.front().attributes.back().value = {0x0e, 0x11};
    CHECK(text_of(check_phase2(ours, sa, answer)) == "BAD-PROPOSAL-SYNTAX");
    // Without a lifetime in the offer 28,800 seconds hold (RFC 2407 section 4.5), and an answer may say so.
    auto without = ours;
    without.lifetimes = {};
    const auto bare = offered(without);
    auto named = answer_phase2(choose_phase2(without, bare).value(), their_spis);
    auto& attributes = named.proposals.front().transforms.front().attributes;
    add_lifetimes(attributes, phase2_lifetime, {default_lifetime_seconds, 0});
    CHECK(check_phase2(without, bare, named)->lifetimes == Lifetimes{28800, 0});
    attributes.back().value = {0x0e, 0x11};
    CHECK(text_of(check_phase2(without, bare, named)) == "BAD-PROPOSAL-SYNTAX");
    // SPIs that are none.
    for (const auto& spi : {Bytes(), Bytes(4), Bytes(3, 1), Bytes(8, 1)}) {
        auto wrong = esp_by_hand({aes_sha});
        wrong.proposals.front().spi = spi;
        CHECK(text_of(choose_phase2(ours, wrong)) == none);
    }
}

TEST_CASE("IKEv1: the responder's own order decides across the peer's proposals", "[ikev1]") {
    const auto peer = child({esp_of("3des-sha1"), esp_of("aes128-sha1"), esp_of("aes256gcm16")});
    CHECK(agreed(peer, child({esp_of("aes256gcm16-aes128gcm16"), esp_of("3des-sha1")})) ==
          "ESP AES_GCM_16-256");
    CHECK(agreed(peer, child({esp_of("aes256-aes128-3des-sha1")})) == "ESP AES_CBC-128/HMAC_SHA1_96");
    CHECK(agreed(peer, child({esp_of("aes256-sha1")})) == "NO-PROPOSAL-CHOSEN");
    const auto refused = choose_phase2(child({esp_of("aes256-sha1")}), offered(peer));
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().reason, Catch::Contains("ESP_3DES"));

    SaBody crowd = esp_by_hand({"80050002"});
    crowd.proposals.front().transforms.resize(200, crowd.proposals.front().transforms.front());
    CHECK(choose_phase2(peer, crowd).error().reason.ends_with("; and 192 more"));
}

TEST_CASE("IKEv1: transforms in words", "[ikev1]") {
    CHECK(describe(hand_written({good}).proposals.front().transforms.front(), ProtocolId::ike) ==
          "KEY_IKE, AES-CBC, Key Length 128, SHA, pre-shared key, MODP_1024, life in seconds, Life Duration "
          "3600");
    CHECK(describe({1,
                    12,
                    {Attribute::of(Phase2Attribute::encapsulation_mode, EncapsulationMode::udp_tunnel),
                     Attribute::of(std::uint16_t{99}, Bytes(9, 1))}},
                   ProtocolId::esp) == "ESP_AES-CBC, UDP-Encapsulated-Tunnel, attribute 99 9 octets");
    CHECK(describe({1, 9, {}}, ProtocolId::ah) == "AH_AES-XCBC-MAC");
    CHECK(describe({1, 2, {}}, protocol_ipcomp) == "IPCOMP transform 2");
    CHECK(
        describe({1, 1, Attributes(20, Attribute::of(std::uint16_t{99}, std::uint16_t{1}))}, ProtocolId::ike)
            .ends_with(", ..."));
    CHECK(group_name(14) == "MODP_2048");
    CHECK(group_name(40000) == "group 40000");
}
