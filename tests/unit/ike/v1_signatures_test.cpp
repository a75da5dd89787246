// Phase 1 with signatures of every kind that IKEv1 has a method for: RSA and DSS (RFC 2409 section 5.1),
// ECDSA on NIST's three curves (RFC 4754).
#include <catch2/catch.hpp>

#include "host/ike/v1/payloads.h"
#include "host/ike/v1/phase1_transform.h"
#include "tests/unit/ike/v1_key_lab.h"

namespace keyline::test {

namespace {

using ike::AuthClass;
using ike::ConnectionConfig;
using ike::v1::PayloadType;
using Kind = ike::ReportEvent::Kind;
using Method = ike::v1::AuthenticationMethod;

struct Signer {
    Method method;
    Key key_a, key_b;
};
const std::vector<Signer>& signers() {
    static const std::vector<Signer> all = {
        {Method::rsa_signatures, lab_keys().a, lab_keys().b},
        {Method::dss_signatures, make_dsa_key(), make_dsa_key()},
        {Method::ecdsa_sha256_p256, make_ec_key(), make_ec_key()},
        {Method::ecdsa_sha384_p384, make_ec_key("secp384r1"), make_ec_key("secp384r1")},
        {Method::ecdsa_sha512_p521, make_ec_key("secp521r1"), make_ec_key("secp521r1")}};
    return all;
}
Signer any_signer() {
    return signers().at(GENERATE(range(std::size_t{0}, std::size_t{5})));
}

ike::v1::Message message(const Bytes& octets) {
    return ike::v1::decode_message(octets).value();
}

// Of the first transform in a message's SA.
Method method_in(const Bytes& octets) {
    const auto said = message(octets);
    const auto* payload = said.chain.find(PayloadType::sa);
    REQUIRE(payload != nullptr);
    const auto sa = ike::v1::decode_sa(payload->body).value();
    return ike::v1::read_phase1(sa.proposals.front().transforms.front())->method;
}

}  // namespace

TEST_CASE("signatures of every kind, with a hash that is the method's own and one that is not", "[ikev1]") {
    const auto signer = any_signer();
    const bool aggressive = GENERATE(false, true);
    const auto* suite = GENERATE("aes128-sha256-x25519", "aes256-sha1-modp1024", "aes256-sha512-ecp384");
    CAPTURE(to_string(signer.method), aggressive, suite);
    KeyLab lab(signer.key_a, signer.key_b);
    lab.load(
        AuthClass::public_key, aggressive,
        [](ConnectionConfig& connection, bool) {
            connection.fragmentation = ConnectionConfig::Fragmentation::no;
        },
        suite);
    lab.network.establish();
    CHECK(method_in(lab.network.sent.at(0).bytes) == signer.method);
    CHECK(method_in(lab.network.sent.at(1).bytes) == signer.method);
}

TEST_CASE("certificates that are sent bring keys of every kind", "[ikev1]") {
    const auto signer = any_signer();
    const bool aggressive = GENERATE(false, true);
    KeyLab lab(signer.key_a, signer.key_b);
    lab.load(AuthClass::public_key, aggressive,
             [](ConnectionConfig& connection, bool) { connection.remote.front().certificates.clear(); });
    lab.network.establish();
}

TEST_CASE("both sides have keys of one kind, as the method is one", "[ikev1]") {
    const auto of_a = GENERATE(range(std::size_t{0}, std::size_t{5}));
    const bool aggressive = GENERATE(false, true);
    KeyLab lab(signers().at(of_a).key_a, signers().at((of_a + 1) % 5).key_b);
    lab.load(AuthClass::public_key, aggressive);
    lab.network.try_for(300s);
    lab.network.check_nothing_came_up();
    CHECK(lab.network.b.count("refused_no_proposal_chosen") > 0);
}

TEST_CASE("a signature that was changed is none", "[ikev1]") {
    const auto signer = any_signer();
    CAPTURE(to_string(signer.method));
    KeyLab lab(signer.key_a, signer.key_b);
    lab.load(AuthClass::public_key, true);
    // The second message of Aggressive Mode has it in clear.
    lab.network.wire = [&](const Peer& from, ike::Datagram& datagram) {
        auto said = message(datagram.bytes);
        auto payloads = said.chain.payloads;
        for (auto& payload : payloads)
            if (payload.type == PayloadType::signature && from.name == "b") payload.body.back() ^= 1;
        if (!payloads.empty())
            datagram.bytes = encode_message(said.header, ike::v1::encode_chain(std::move(payloads)));
        return VirtualNetwork::Fate{};
    };
    lab.network.try_for(300s);
    lab.network.check_nothing_came_up();
    CHECK(lab.network.a.count("refused_authentication") == 1);
    CHECK_THAT(lab.network.a.last_text(Kind::initiation_failed), Catch::Contains("signature"));
}

TEST_CASE("a signature of another key of the same kind is not taken", "[ikev1]") {
    // DSS: the tests have one key.
    const auto which = GENERATE(std::size_t{0}, std::size_t{2}, std::size_t{3}, std::size_t{4});
    const auto& signer = signers().at(which);
    const bool aggressive = GENERATE(false, true);
    KeyLab lab(signer.key_a, signer.key_b);
    // b knows a by a certificate of the same name and CA, with another key.
    const auto known = lab.issue("a.example", signer.key_b);
    lab.load(AuthClass::public_key, aggressive, [&](ConnectionConfig& connection, bool for_a) {
        if (!for_a) connection.remote.front().certificates = {known.der()};
        connection.send_certificate = ConnectionConfig::SendCertificate::never;
    });
    lab.network.try_for(300s);
    INFO(lab.network.a.describe() << lab.network.b.describe());
    CHECK(lab.network.b.count("ike_sas_established") == 0);
    CHECK(lab.network.b.device.empty());
    CHECK(lab.network.b.count("refused_authentication") == 1);
}

}  // namespace keyline::test
