// A Main Mode, a Quick Mode with perfect forward secrecy and two deletes between two strongSwan 5.9.8
// charons, as they travelled, and the keys that charon logged: IKEv1's codec and keys against somebody else's
// whole exchange.
#include <catch2/catch.hpp>

#include "host/ike/suite.h"
#include "host/ike/v1/cbc_chain.h"
#include "host/ike/v1/phase2_proposals.h"
#include "host/ike/v1/vendor_ids.h"

using namespace keyline;
using namespace keyline::ike::v1;
using crypto::HashAlgorithm;
using crypto::Secret;
using ike::EspSuite;
using ike::Identity;
using ike::Proposal;
using ike::ProtocolId;

namespace {

// proposals = aes128-sha256-ecp256,3des-sha1-modp1024; esp_proposals = aes256-sha1-ecp256,aes128gcm16-ecp256;
// encap = yes; 10.9.0.1 initiates to 10.9.0.2, and the secret is "correct horse".
constexpr std::string_view main_1 =
    "7324bebc80726e0d00000000000000000110020000000000000000d40d00005800000001000000010000004c01010002"
    "030000240101000080010007800e0080800200048004001380030001800b0001800c3de0000000200201000080010005"
    "800200028004000280030001800b0001800c3de00d00000c09002689dfd6b7120d000014afcad71368a1f1c96b8696fc"
    "775701000d0000184048b7d56ebce88525e7de7f00d6c2d3800000000d0000144a131c81070358455c5728f20e95452f"
    "0000001490cb80913ebb696e086381b5ec427b1f";
constexpr std::string_view main_2 =
    "7324bebc80726e0dd3cb4918a9a451250110020000000000000000a00d00003800000001000000010000002c01010001"
    "000000240101000080010007800e0080800200048004001380030001800b0001800c3de00d00000c09002689dfd6b712"
    "0d000014afcad71368a1f1c96b8696fc775701000d0000184048b7d56ebce88525e7de7f00d6c2d38000000000000014"
    "4a131c81070358455c5728f20e95452f";
constexpr std::string_view main_3 =
    "7324bebc80726e0dd3cb4918a9a451250410020000000000000000cc0a000044dc6dbff1030f5104e65407e2957d22db"
    "a8dbc185f14cc78bee909a47a6ee86a419ce6b2f3ab2c02c460bc817dfe174e5ad52fad894ecd0a53ab94e22e657927e"
    "1400002482a0d6ab58a2d4603af9409d53cda07cdbf6aec61a9acfdbfe186433fa205e9214000024ee92f534afd72f3f"
    "2c599c414e109ecd9631256ae51f577f98d0a352db13ae480000002425131198aecd384e7402d303f6e910076b240adf"
    "6379d9a51b9910254d988f02";
constexpr std::string_view main_4 =
    "7324bebc80726e0dd3cb4918a9a451250410020000000000000000cc0a000044f16bc1a8a10c36d3cb39a956a10050fb"
    "8c26540bc1e34f23c0fbbe48e927b9adc91863fcc9b81422f7ae996c03c71b421ecfffe66ef8ca467c4c8267592605dd"
    "140000245799b8b1cb4bd27c952b7449fe63d88dbf099863ecaca55fb461667902f73abf140000244839ae9a42ec40a4"
    "e27543d8ff368599fd5418ae2466e05b6f2c6aa0dc47012400000024df261a418efe1628f7740ab8c1f93b912871f645"
    "e117ead156b59a6d34612fab";
constexpr std::string_view main_5 =
    "7324bebc80726e0dd3cb4918a9a4512505100201000000000000006c67f447f92207b33f9527a0ad9ecaac8d28c769db"
    "ea760ff148ed0727aa80d5379bab01706f8f79262cc4917b369c9a683a7b6e43c9e09b3e7ca1d41c2fb753fd0b698ac9"
    "0372f135f51e74bccd7528b5";
constexpr std::string_view main_6 =
    "7324bebc80726e0dd3cb4918a9a4512505100201000000000000005cf6e5d36efbbe4badd013860154ee7479ba769e19"
    "d171c3d7d7f45887ac5576627bfa2a370371eb7283b31da6e761b99aea3cbf10dc27da01e5a054f00e9ee603";
constexpr std::string_view quick_1 =
    "7324bebc80726e0dd3cb4918a9a4512508102001308eb1ac0000013cd3a9bd202681661fd7d5c9c2d2e46a05f4ea33c0"
    "efd14af49633ed8b9fb4c0cc924a4c11c47f6688a9b653491c13ece77235605a83128c0035ec3fdddcc8f85e00054de4"
    "c87e7aac18939409f0d6cb89bca4b65e36d06efdf313335d1b0b194ab1d4c92675b0738c51a1c8d9bd1c25298a430888"
    "1da744369fd259c21dbd32c923a9d11c8a271359f1662a5eaf065223c24ac46f42441c304cf12381a191f60250d59a9f"
    "26b6c18bf0041574faf35e0a58eb7b3c278e22530dd024b0bbc4389aea6f6aa23bd92ff48fc468795283e0a8dac1fec6"
    "8190370bc3bad62453997a790d47c8b2a34c97b2baa85c00bfed14a0de47ce2dc85be3d44845617d5fe4394f210475d7"
    "88e08284721963fe8e9e53dfd6bd3cfdeb5c7617e33ed9d46e0f9471";
constexpr std::string_view quick_2 =
    "7324bebc80726e0dd3cb4918a9a4512508102001308eb1ac0000011c9a8047203c68ba953b555e27e6e82611445a6505"
    "4e09a42a46a45715f16f57cc0a1e5a6cf680ec052f68db36318970b843f384c312e0b198c36c342c8858320f6c00efda"
    "f5610ada67c649ecc112539596928bb087a2985110d2b69383a810400379c02e51d54ff900cc0d8497409b2ff20164a7"
    "5f373eb39048386fd77c36ef9054cb0316bf1b11a5e8ab312380b0da7382d1d7c0fd4719c59723e2b964e6b2abf751e5"
    "9c0161d4c0ff9caa4d58364d3f5569d3feb1702f9606d00e9360dd233a2e1ad2a699b16e0c20ae6a31b8b01262d0a55a"
    "c25ebd125ff620a9d6e7b8775eb45f03c8403058067ff1dde516a349ce711226fc3d4aa3e7e82cbd1e761588";
constexpr std::string_view quick_3 =
    "7324bebc80726e0dd3cb4918a9a4512508102001308eb1ac0000004c45cd56310761c850015bd45b9eb04ed3c82bb8b9"
    "39512374094858c090c13b88f7a5a6e518d97bf8f1a2e0adc8003fe1";
constexpr std::string_view delete_esp =
    "7324bebc80726e0dd3cb4918a9a4512508100501c1071a330000005cb0b8215c50946ac6c3150f5a5e7ba3bf24519eb9"
    "a6e6b6609c0155ef1c181e948b94d0ba0a10b764a306b40d91ac3ebf54f9098e8516cf70bd89e04321e197c9";
constexpr std::string_view delete_isakmp =
    "7324bebc80726e0dd3cb4918a9a45125081005018645a4f60000006c3f8ee4ab0f331293a3b19b48911769fe8a4a9578"
    "ee684e3e34d5efd2695b1a3e61c783ce0f8e21b1ab6ceefc9c5a244ca2a721f640dcd3e6196b5addb71988cd57cf0d6d"
    "bdc36bdda152a8a6ed770ac6";

// From charon's log.
constexpr std::string_view gxy = "f235fd0286bc20e230f1c268f7da6bca47c9fa3b642252f326a322b083e6bd3b";
constexpr std::string_view skeyid = "fc3f8c21964e919729a18fdbfa992510fdbeeee0288d954f5995d3e9dd61d987";
constexpr std::string_view skeyid_d = "9f22a08fe97dbccfd747fe840d45ef580b63400accbfbfdd128e17c2e900040a";
constexpr std::string_view skeyid_a = "dd47f13d404a77ffdbb22443f9d864037003cf095dbeec0cd3240d2fd2f6ab03";
constexpr std::string_view skeyid_e = "19a910f1f6e3d33c134e1a067d2bbc455ca704be62af5be1891c8b6fb3401a04";
constexpr std::string_view ka = "19a910f1f6e3d33c134e1a067d2bbc45";
constexpr std::string_view quick_gxy = "8261220c502d4c3366f30258273417904d99b89df64f5c7755682f510e5d0c34";
constexpr std::string_view esp_initiator = "de42b9f1df14954244abbf53f99d8e77afb3800097140ebcda251770a0678def";
constexpr std::string_view esp_initiator_auth = "f7373535afdc519f182c48a24bd55c1d753d1f47";
constexpr std::string_view esp_responder = "2f0ec06e871790c6f0286996556d3cb7a509dce4f9da4f4d071ac33ae18913bc";
constexpr std::string_view esp_responder_auth = "1a2d5e8d411c7b50259975b88cdb759990040a1d";

constexpr auto hash = HashAlgorithm::sha256;

Secret secret(std::string_view hex) {
    return Secret(ByteView(from_hex(hex)));
}

Message message(std::string_view hex) {
    return decode_message(from_hex(hex)).value();
}

const Bytes& body(const Message& message, PayloadType type) {
    const auto* payload = message.chain.find(type);
    REQUIRE(payload != nullptr);
    return payload->body;
}

Phase1Terms ike_terms() {
    return {{Proposal::parse(ProtocolId::ike, "aes128-sha256-ecp256").value(),
             Proposal::parse(ProtocolId::ike, "3des-sha1-modp1024").value()},
            {AuthenticationMethod::pre_shared_key},
            {15840, 0},
            {}};
}

Phase2Terms child_terms() {
    return {suites_of({Proposal::parse(ProtocolId::esp, "aes256-sha1-ecp256").value(),
                       Proposal::parse(ProtocolId::esp, "aes128gcm16-ecp256").value()}),
            EncapsulationMode::udp_tunnel,
            {}};
}

Phase1Values values() {
    const auto third = message(main_3);
    const auto fourth = message(main_4);
    return {third.header.initiator_cookie,          third.header.responder_cookie,
            body(third, PayloadType::nonce),        body(fourth, PayloadType::nonce),
            body(third, PayloadType::key_exchange), body(fourth, PayloadType::key_exchange)};
}

struct Phase1 {
    Phase1Suite suite = Phase1Suite::from(ike_terms().proposals.front()).value();
    Phase1Values said = values();
    Phase1Keys keys =
        derive_phase1_keys(suite, skeyid_pre_shared(hash, said, Secret(as_bytes("correct horse"))), said,
                           secret(gxy))
            .value();
};

// Decrypts, and finds that Keyline would have encrypted the same octets, but for a whole block of padding
// that charon adds where none is needed.
Chain opened(CbcChain& cbc, std::string_view hex) {
    const auto whole = message(hex);
    const auto iv = cbc.iv();
    const auto read = cbc.open(whole);
    REQUIRE(read);
    const Phase1 phase1;
    auto again = CbcChain::create(phase1.suite, phase1.keys.encryption, iv).value();
    const auto ours = to_hex(ByteView(again.seal(whole.header, read->chain)).subspan(header_bytes));
    CHECK(to_hex(whole.ciphertext).substr(0, ours.size()) == ours);
    CHECK(whole.ciphertext.size() - ours.size() / 2 <= iv.size());
    cbc.commit(*read);
    return read->chain;
}

std::string first_body(const Chain& chain) {
    REQUIRE(chain.payloads.front().type == PayloadType::hash);
    return to_hex(chain.payloads.front().body);
}

CbcChain after_main_mode(const Phase1& phase1) {
    auto cbc = CbcChain::for_phase1(phase1.suite, phase1.keys, phase1.said).value();
    opened(cbc, main_5);
    opened(cbc, main_6);
    return cbc;
}

}  // namespace

TEST_CASE("IKEv1: charon's Phase 1 proposals are offered, chosen and answered as charon does", "[ikev1]") {
    const auto offer = decode_sa(body(message(main_1), PayloadType::sa)).value();
    const auto answer = decode_sa(body(message(main_2), PayloadType::sa)).value();
    const auto chosen = choose_phase1(ike_terms(), offer);
    REQUIRE(chosen);
    CHECK(chosen->proposal.to_string() == "AES_CBC-128/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/ECP_256");
    CHECK(chosen->lifetimes == Lifetimes{15840, 0});
    CHECK(check_phase1(ike_terms(), offer, answer)->proposal == chosen->proposal);
    const auto ours = offer_phase1(ike_terms()).value().sa;
    CHECK(check_phase1(ike_terms(), ours, answer)->proposal == chosen->proposal);
    CHECK(to_hex(encode(chosen->answer)) == to_hex(body(message(main_2), PayloadType::sa)));
    CHECK(to_hex(encode(ours)) == to_hex(body(message(main_1), PayloadType::sa)));

    std::vector<std::optional<VendorId>> known;
    for (const auto& payload : message(main_1).chain.payloads)
        if (payload.type == PayloadType::vendor_id) known.push_back(known_vendor_id(payload.body));
    CHECK(known == std::vector<std::optional<VendorId>>{VendorId::xauth, VendorId::dead_peer_detection,
                                                        VendorId::fragmentation, VendorId::nat_t,
                                                        VendorId::nat_t_draft_02_lf});
}

TEST_CASE("IKEv1: charon's SKEYIDs, hashes and identities in Main Mode", "[ikev1]") {
    const Phase1 phase1;
    CHECK(to_hex(phase1.keys.skeyid.reveal()) == skeyid);
    CHECK(to_hex(phase1.keys.d.reveal()) == skeyid_d);
    CHECK(to_hex(phase1.keys.a.reveal()) == skeyid_a);
    CHECK(to_hex(phase1.keys.e.reveal()) == skeyid_e);
    CHECK(to_hex(phase1.keys.encryption.reveal()) == ka);

    // The first NAT-D is the receiver's address; with encap = yes the initiator's own is invented.
    const auto nat_d = [&](const char* address) {
        return nat_d_hash(hash, phase1.said.initiator_cookie, phase1.said.responder_cookie,
                          {*net::IpAddress::parse(address), 500});
    };
    CHECK(body(message(main_3), PayloadType::nat_d) == nat_d("10.9.0.2"));
    CHECK(body(message(main_4), PayloadType::nat_d) == nat_d("10.9.0.1"));

    const auto sa = body(message(main_1), PayloadType::sa);
    auto cbc = CbcChain::for_phase1(phase1.suite, phase1.keys, phase1.said).value();
    const auto fifth = opened(cbc, main_5);
    const auto& id_i = fifth.find(PayloadType::identification)->body;
    CHECK(phase1_identity(decode_id(id_i).value()).value() == Identity::parse("10.9.0.1"));
    CHECK(fifth.find(PayloadType::hash)->body ==
          to_bytes(hash_i(phase1.suite, phase1.keys.skeyid, phase1.said, sa, id_i).reveal()));
    const auto sixth = opened(cbc, main_6);
    const auto& id_r = sixth.find(PayloadType::identification)->body;
    CHECK(phase1_identity(decode_id(id_r).value()).value() == Identity::parse("10.9.0.2"));
    CHECK(sixth.find(PayloadType::hash)->body ==
          to_bytes(hash_r(phase1.suite, phase1.keys.skeyid, phase1.said, sa, id_r).reveal()));
}

TEST_CASE("IKEv1: charon's Quick Mode, its hashes and its KEYMAT", "[ikev1]") {
    const Phase1 phase1;
    const auto last = after_main_mode(phase1).iv();
    const auto id = message(quick_1).header.message_id;
    auto cbc = CbcChain::for_phase2(phase1.suite, phase1.keys, last, id).value();
    const auto first = opened(cbc, quick_1);
    CHECK(first_body(first) == to_hex(hash_1(hash, phase1.keys.a, id, first.from(1)).reveal()));
    const auto ni = first.find(PayloadType::nonce)->body;
    const auto second = opened(cbc, quick_2);
    CHECK(first_body(second) == to_hex(hash_2(hash, phase1.keys.a, id, ni, second.from(1)).reveal()));
    const auto nr = second.find(PayloadType::nonce)->body;
    const auto third = opened(cbc, quick_3);
    CHECK(first_body(third) == to_hex(hash_3(hash, phase1.keys.a, id, ni, nr).reveal()));

    const auto offer = decode_sa(first.find(PayloadType::sa)->body).value();
    const auto answer = decode_sa(second.find(PayloadType::sa)->body).value();
    const auto chosen = choose_phase2(child_terms(), offer);
    REQUIRE(chosen);
    CHECK(chosen->sas.front().proposal.to_string() == "AES_CBC-256/HMAC_SHA1_96/ECP_256");
    CHECK(chosen->group == 19);
    CHECK(chosen->lifetimes.seconds == 3960);
    CHECK(chosen->lifetimes.kilobytes == 5000000);  // life_bytes = 5000000000: charon's kilobyte has 1000
    const auto checked = check_phase2(child_terms(), offer, answer);
    REQUIRE(checked);

    std::vector<std::string> selectors;
    for (const auto& payload : first.payloads)
        if (payload.type == PayloadType::identification)
            selectors.push_back(phase2_selector(decode_id(payload.body).value()).value().to_string());
    CHECK(selectors == std::vector<std::string>{"10.1.0.0/24", "10.2.0.0/24"});

    const auto suite = EspSuite::from(chosen->sas.front().proposal).value();
    const auto keymat = [&](std::uint32_t spi) {
        return to_hex(derive_keymat(hash, phase1.keys.d, secret(quick_gxy), ProtocolId::esp, spi, {ni, nr},
                                    suite.keymat_bytes)
                          .reveal());
    };
    // What the initiator sends goes to the SPI that the responder chose.
    CHECK(keymat(checked->sas.front().spi) == std::string(esp_initiator) + std::string(esp_initiator_auth));
    CHECK(keymat(chosen->sas.front().spi) == std::string(esp_responder) + std::string(esp_responder_auth));
}

TEST_CASE("IKEv1: charon's deletes", "[ikev1]") {
    const Phase1 phase1;
    const auto last = after_main_mode(phase1).iv();
    for (const auto octets : {delete_esp, delete_isakmp}) {
        const auto id = message(octets).header.message_id;
        auto cbc = CbcChain::for_phase2(phase1.suite, phase1.keys, last, id).value();
        const auto chain = opened(cbc, octets);
        CHECK(first_body(chain) == to_hex(hash_1(hash, phase1.keys.a, id, chain.from(1)).reveal()));
        const auto gone = decode_delete(chain.find(PayloadType::delete_)->body).value();
        REQUIRE(gone.spis.size() == 1);
        if (gone.protocol == ProtocolId::ike)
            CHECK(read_cookies(gone.spis.front()) ==
                  Cookies{phase1.said.initiator_cookie, phase1.said.responder_cookie});
        else
            CHECK(gone.protocol == ProtocolId::esp);
    }
}
