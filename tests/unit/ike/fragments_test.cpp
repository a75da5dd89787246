// IKE fragmentation (RFC 7383).
#include "host/ike/v2/fragments.h"

#include <catch2/catch.hpp>

#include "tests/support/random.h"
#include "tests/unit/ike/virtual_network.h"

using namespace keyline;
using namespace keyline::test;
using Fragmentation = ike::ConnectionConfig::Fragmentation;
using ike::EncryptedPart;
using ike::PayloadType;

namespace {

// Children enough that IKE_AUTH and CREATE_CHILD_SA are larger than a packet: many selectors.
ike::ConnectionConfig wordy(bool for_a, Fragmentation fragmentation) {
    auto connection = lab_connection(for_a);
    connection.fragmentation = fragmentation;
    auto& child = connection.children[0];
    child.local_selectors.clear();
    child.remote_selectors.clear();
    for (int number = 0; number < 120; ++number) {
        const auto network = [&](int side) {
            return *net::TrafficSelector::parse("10." + std::to_string(side) + "." +
                                                std::to_string(2 * number) + ".0/24");
        };
        child.local_selectors.push_back({false, network(for_a ? 1 : 2)});
        child.remote_selectors.push_back({false, network(for_a ? 2 : 1)});
    }
    return connection;
}

struct Wordy : VirtualNetwork {
    Wordy(Fragmentation of_a, Fragmentation of_b, std::uint64_t seed = 1) : VirtualNetwork(seed) {
        configure(*this);
        REQUIRE(a.engine.load_connection(wordy(true, of_a)));
        REQUIRE(b.engine.load_connection(wordy(false, of_b)));
    }
    std::size_t largest_after_init() const {
        std::size_t largest = 0;
        for (const auto& datagram : sent)
            if (ike::decode_header(datagram.bytes)->exchange != ike::ExchangeType::ike_sa_init)
                largest = std::max(largest, datagram.bytes.size());
        return largest;
    }
};

EncryptedPart part(std::uint16_t number, std::uint16_t total) {
    EncryptedPart made;
    made.first_inner = number == 1 ? PayloadType::notify : PayloadType::none;
    made.fragment = number;
    made.fragments = total;
    return made;
}

}  // namespace

TEST_CASE("large messages go in fragments when both sides say so, and only then") {
    const auto of_a = GENERATE(Fragmentation::yes, Fragmentation::accept, Fragmentation::no);
    const auto of_b = GENERATE(Fragmentation::yes, Fragmentation::no);
    Wordy network(of_a, of_b);
    network.establish();
    const bool all_in_parts = of_a == Fragmentation::yes && of_b == Fragmentation::yes;
    const bool b_in_parts = of_a != Fragmentation::no && of_b == Fragmentation::yes;
    CHECK((network.largest_after_init() <= 1280 - 32) == all_in_parts);
    CHECK((network.a.count("fragments_received") > 0) == b_in_parts);
    CHECK((network.b.count("fragments_received") > 0) == all_in_parts);
    REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
    network.run(1s);
    REQUIRE(network.b.engine.rekey_ike(network.now, network.b.ike_sa().id));
    network.run(1s);
    REQUIRE(network.b.engine.rekey_child(network.now, network.b.child_sa().id));
    network.run(1s);
    network.check_agreement();
}

TEST_CASE("fragments that are lost, doubled and late only cost time") {
    auto random = random_engine();
    for (int life = 0; life < 20; ++life) {
        Wordy network(Fragmentation::yes, Fragmentation::yes, random());
        crypto::SeededRandom dice(random());
        network.wire = [&](const Peer&, ike::Datagram&) {
            VirtualNetwork::Fate fate;
            fate.lost = dice.u32() % 6 == 0;
            fate.copies = dice.u32() % 4 == 0 ? 2 : 1;
            fate.delay = std::chrono::milliseconds(dice.u32() % 300);
            return fate;
        };
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        network.run(240s);
        if (network.a.engine.list().empty()) continue;  // five tries may all be lost
        INFO(network.a.describe() << network.b.describe());
        network.check_agreement();
        CHECK(network.a.device.size() == 1);
    }
}

TEST_CASE("a changed fragment is not believed; the message comes through when it is sent again") {
    Wordy network(Fragmentation::yes, Fragmentation::yes);
    unsigned changed = 0;
    network.wire = [&](const Peer&, ike::Datagram& datagram) {
        const auto header = ike::decode_header(datagram.bytes);
        if (header->first_payload == PayloadType::encrypted_fragment && changed < 3) {
            datagram.bytes[datagram.bytes.size() / 2] ^= 1;
            changed++;
        }
        return VirtualNetwork::Fate{};
    };
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(60s);
    network.check_agreement();
    CHECK(changed == 3);
    CHECK(network.b.count("dropped_bad_icv") + network.a.count("dropped_bad_icv") == 3);
}

TEST_CASE("reassembly: any order, doubled fragments, a peer that cuts smaller pieces") {
    ike::Reassembly reassembly;
    const auto content = [](std::uint8_t octet) { return Bytes(3, octet); };
    CHECK_FALSE(reassembly.add(7, part(3, 3), content(3)));
    CHECK_FALSE(reassembly.add(7, part(1, 3), content(1)));
    CHECK_FALSE(reassembly.wants(7, part(1, 3)));
    CHECK_FALSE(reassembly.wants(7, part(1, 2)));  // fewer pieces: of a message sent earlier
    auto whole = reassembly.add(7, part(2, 3), content(2));
    REQUIRE(whole);
    CHECK(whole->first == PayloadType::notify);
    CHECK(whole->chain == Bytes{1, 1, 1, 2, 2, 2, 3, 3, 3});
    CHECK_FALSE(reassembly.add(8, part(1, 2), content(1)));
    CHECK_FALSE(reassembly.add(8, part(1, 3), content(4)));  // begins again
    CHECK_FALSE(reassembly.add(8, part(2, 3), content(5)));
    whole = reassembly.add(8, part(3, 3), content(6));
    REQUIRE(whole);
    CHECK(whole->chain == Bytes{4, 4, 4, 5, 5, 5, 6, 6, 6});
    // Another message ID: what was there is forgotten.
    CHECK_FALSE(reassembly.add(9, part(1, 2), content(1)));
    CHECK_FALSE(reassembly.add(10, part(2, 2), content(2)));
    CHECK_FALSE(reassembly.add(9, part(2, 2), content(2)));
}

TEST_CASE("reassembly holds no more than its limits") {
    ike::Reassembly reassembly;
    CHECK_FALSE(reassembly.wants(0, part(1, ike::Reassembly::max_fragments + 1)));
    CHECK_FALSE(reassembly.wants(0, part(0, 3)));
    CHECK_FALSE(reassembly.wants(0, part(4, 3)));
    const Bytes large(ike::Reassembly::max_bytes / 2 + 1);
    CHECK_FALSE(reassembly.add(0, part(1, 3), large));
    CHECK_FALSE(reassembly.add(0, part(2, 3), large));  // too much: forgotten
    CHECK_FALSE(reassembly.add(0, part(3, 3), Bytes(1)));
    CHECK(reassembly.wants(0, part(1, 3)));
}
