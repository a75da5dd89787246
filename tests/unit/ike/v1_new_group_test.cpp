// New Group Mode (RFC 2409 section 5.6): private groups for the PFS of Quick Modes.
#include <memory>

#include <catch2/catch.hpp>
#include <openssl/bn.h>

#include "host/ike/v1/message.h"
#include "host/ike/v1/new_group.h"
#include "tests/unit/ike/version1.h"

namespace keyline::test {

namespace {

using Kind = ike::ReportEvent::Kind;

crypto::ModpGroup composite_group() {
    auto group = private_group();
    group.prime[100] ^= 1;  // among 2048-bit odd numbers one in 700 would be prime: this one is not
    return group;
}

constexpr std::uint16_t number = 40000;

// One side with the group, the other one as it is told.
struct PrivateGroups : Version1 {
    using Version1::Version1;
    enum class Other : std::uint8_t { has_it, accepts, has_another, refuses };
    void load_groups(Other other, const crypto::ModpGroup& group = private_group(), bool a_has_it = true) {
        load([&](ike::ConnectionConfig& connection) {
            const bool is_a = connection.local.front().id == lab_connection(true).local.front().id;
            connection.children.front().proposals = {
                ike::Proposal::parse(ike::ProtocolId::esp, "aes256-sha256-group40000").value()};
            if (is_a == a_has_it || other == Other::has_it) connection.private_group = {number, group};
            if (is_a == a_has_it) return;
            connection.accept_private_groups = other == Other::accepts;
            if (other != Other::has_another) return;
            connection.private_group = {number, group};
            connection.private_group->group.generator = {13};
        });
    }
    void initiate() {
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        network.settle(network.a);
    }
    std::size_t count_sent(ike::v1::ExchangeType type) const {
        return static_cast<std::size_t>(
            std::count_if(network.sent.begin(), network.sent.end(), [&](const ike::Datagram& datagram) {
                const auto header = ike::v1::decode_header(datagram.bytes);
                return header && header->exchange == type;
            }));
    }
};

}  // namespace

TEST_CASE("the SA payload of New Group Mode", "[ikev1][private-group]") {
    using ike::v1::Attribute;
    using ike::v1::Phase1Attribute;
    const ike::v1::NewGroup group{number, private_group()};
    auto offer = ike::v1::offer_new_group(group);
    auto& attributes = offer.proposals.front().transforms.front().attributes;
    const auto refusal = [&] {
        const auto read = ike::v1::read_new_group(offer);
        REQUIRE(!read);
        CHECK(read.error().notify == ike::v1::NotifyType::attributes_not_supported);
        return read.error().reason;
    };
    SECTION("there and back") {
        const auto decoded = ike::v1::decode_sa(ike::v1::encode(offer));
        REQUIRE(decoded);
        CHECK(ike::v1::read_new_group(*decoded).value() == group);
    }
    SECTION("leading zeros mean nothing") {
        attributes[2].value.insert(attributes[2].value.begin(), 3, 0);
        CHECK(ike::v1::read_new_group(offer).value() == group);
    }
    SECTION("a number of the registry") {
        attributes[0] = Attribute::of(Phase1Attribute::group_description, std::uint16_t{14});
        CHECK(refusal().starts_with("no group with a number of the private range"));
    }
    SECTION("a curve") {
        attributes[1] = Attribute::of(Phase1Attribute::group_type, ike::v1::GroupType::ecp);
        CHECK(refusal() == "a private group that is not MODP");
    }
    SECTION("no type, no prime, no generator") {
        const auto missing = GENERATE(1, 2, 3);
        attributes.erase(attributes.begin() + missing);
        CHECK(!refusal().empty());
    }
    SECTION("something beside it that would be agreed on unread") {
        attributes.push_back(Attribute::of(Phase1Attribute::group_curve_a, Bytes{1, 2}));
        CHECK(refusal().starts_with("more than a MODP group"));
    }
    SECTION("two at once") {
        offer.proposals.push_back(offer.proposals.front());
        CHECK(refusal() == "not one proposal of ISAKMP with one transform");
    }
}

TEST_CASE("a private group is agreed on before the Quick Mode that wants it", "[ikev1][private-group]") {
    PrivateGroups lab;
    lab.load_groups(GENERATE(PrivateGroups::Other::has_it, PrivateGroups::Other::accepts));
    lab.network.establish();
    lab.network.check_agreement();
    CHECK(lab.count_sent(ike::v1::ExchangeType::new_group_mode) == 2);
    CHECK(lab.network.a.child_sa().proposal == "AES_CBC-256/HMAC_SHA2_256_128/GROUP_40000");
    CHECK(lab.network.a.child_sa().proposal == lab.network.b.child_sa().proposal);

    SECTION("once for all Quick Modes under one ISAKMP SA") {
        REQUIRE(lab.network.a.engine.rekey_child(lab.network.now, lab.network.a.child_sa().id));
        lab.network.settle(lab.network.a);
        lab.network.run(10s);
        lab.network.check_agreement();
        CHECK(lab.network.a.count_events(Kind::child_sa_rekeyed) == 1);
        CHECK(lab.count_sent(ike::v1::ExchangeType::new_group_mode) == 2);
    }
    SECTION("either side may use it then, whoever brought it") {
        REQUIRE(lab.network.b.engine.rekey_child(lab.network.now, lab.network.b.child_sa().id));
        lab.network.settle(lab.network.b);
        lab.network.run(10s);
        lab.network.check_agreement();
        CHECK(lab.network.b.count_events(Kind::child_sa_rekeyed) == 1);
        CHECK(lab.count_sent(ike::v1::ExchangeType::new_group_mode) == 2);
    }
    SECTION("it ends with the ISAKMP SA, and the next one agrees on it anew") {
        REQUIRE(lab.network.a.engine.rekey_ike(lab.network.now, lab.network.a.ike_sa().id));
        lab.network.settle(lab.network.a);
        lab.network.run(10s);
        REQUIRE(lab.network.a.engine.rekey_child(lab.network.now, lab.network.a.child_sa().id));
        lab.network.settle(lab.network.a);
        lab.network.run(10s);
        lab.network.check_agreement();
        CHECK(lab.count_sent(ike::v1::ExchangeType::new_group_mode) == 4);
    }
}

TEST_CASE("a lost message of New Group Mode is said again", "[ikev1][private-group]") {
    PrivateGroups lab;
    lab.load_groups(PrivateGroups::Other::accepts);
    const auto lost = GENERATE(0U, 1U);
    unsigned seen = 0;
    lab.network.wire = [&](const Peer&, const ike::Datagram& datagram) {
        const auto header = ike::v1::decode_header(datagram.bytes);
        const bool group = header && header->exchange == ike::v1::ExchangeType::new_group_mode;
        return VirtualNetwork::Fate{group && seen++ == lost};
    };
    lab.initiate();
    lab.network.run(30s);
    lab.network.check_agreement();
    CHECK(lab.network.a.child_sa().state == ike::SaState::established);
}

TEST_CASE("a private group that is refused, and why", "[ikev1][private-group]") {
    PrivateGroups lab;
    const auto told = [&](std::string_view a, std::string_view b) {
        lab.initiate();
        lab.network.run(300s);
        CHECK(lab.network.a.device.empty());
        CHECK(lab.network.b.device.empty());
        CHECK(lab.network.a.count_events(Kind::initiation_failed) == 1);
        CHECK_THAT(lab.network.a.last_text(Kind::initiation_failed), Catch::Contains(std::string(a)));
        CHECK_THAT(lab.network.b.describe(), Catch::Contains(std::string(b)));
    };
    SECTION("nobody has allowed it") {
        lab.load_groups(PrivateGroups::Other::refuses);
        told("the peer refuses group 40000: ATTRIBUTES-NOT-SUPPORTED", "accept_private_groups");
    }
    SECTION("another one of the same number") {
        lab.load_groups(PrivateGroups::Other::has_another);
        told("the peer refuses group 40000: ATTRIBUTES-NOT-SUPPORTED", "group 40000 is another one here");
    }
    SECTION("the own one is no good, and is not even proposed") {
        lab.load_groups(PrivateGroups::Other::accepts, composite_group());
        told("group 40000: the modulus is not a prime number", "");
        CHECK(lab.count_sent(ike::v1::ExchangeType::new_group_mode) == 0);
    }
    SECTION("who begins has none, and the peer has not brought it") {
        lab.load_groups(PrivateGroups::Other::accepts, private_group(), false);
        told("nobody has said what group 40000 is", "");
    }
}

TEST_CASE("a composite group of the peer is not believed", "[ikev1][private-group]") {
    // a is asked first, and lies.
    unsigned asked = 0;
    ike::EngineSettings settings;
    settings.check_group = [&](const crypto::ModpGroup& group) {
        return asked++ == 0 ? Result<void>() : crypto::check_primality(group);
    };
    PrivateGroups lab(1, settings);
    lab.load_groups(PrivateGroups::Other::accepts, composite_group());
    lab.initiate();
    lab.network.run(60s);
    CHECK(asked == 2);
    CHECK(lab.count_sent(ike::v1::ExchangeType::new_group_mode) == 1);
    CHECK(lab.network.a.device.empty());
    CHECK(lab.network.b.device.empty());
    CHECK_THAT(lab.network.b.describe(),
               Catch::Contains("New Group Mode refused: the modulus is not a prime number"));
    CHECK_THAT(lab.network.a.last_text(Kind::initiation_failed), Catch::Contains("ATTRIBUTES-NOT-SUPPORTED"));
}

TEST_CASE("the end of an ISAKMP SA during the check of a group", "[ikev1][private-group]") {
    PrivateGroups lab;
    lab.load_groups(PrivateGroups::Other::accepts);
    lab.network.b.worker_slow = true;
    lab.initiate();
    lab.network.run(2s);
    REQUIRE(lab.network.b.works.size() == 1);
    SECTION("the answer comes when the check is through; repetitions do not start another one") {
        lab.network.run(10s);
        REQUIRE(lab.network.b.works.size() == 1);
        lab.network.b.works.front().work();
        lab.network.b.engine.work_done(lab.network.now, lab.network.b.works.front().id);
        lab.network.settle(lab.network.b);
        lab.network.run(10s);
        lab.network.check_agreement();
        CHECK(lab.network.a.child_sa().state == ike::SaState::established);
    }
    SECTION("nobody is there any more") {
        REQUIRE(lab.network.b.engine.discard_ike(lab.network.now, lab.network.b.ike_sa().id));
        lab.network.settle(lab.network.b);
        lab.network.b.works.front().work();
        lab.network.b.engine.work_done(lab.network.now, lab.network.b.works.front().id);
        lab.network.settle(lab.network.b);
        CHECK(lab.network.b.engine.list().empty());
        // Once is enough.
        lab.network.b.engine.work_done(lab.network.now, lab.network.b.works.front().id);
    }
}

TEST_CASE("a private group is IKEv1's", "[ikev1][private-group]") {
    VirtualNetwork network(1);
    auto connection = lab_connection(true);
    connection.children.front().proposals = {
        ike::Proposal::parse(ike::ProtocolId::esp, "aes256-sha256-group40000").value()};
    CHECK(!network.a.engine.load_connection(connection));
    CHECK(!ike::Proposal::parse(ike::ProtocolId::ike, "aes256-sha256-group40000"));
    CHECK(!ike::Proposal::parse(ike::ProtocolId::esp, "aes256-sha256-group14"));
    CHECK(!ike::Proposal::parse(ike::ProtocolId::esp, "aes256-sha256-group65536"));
}

}  // namespace keyline::test
