// NAT traversal with a wire that changes what no hash covers (RFC 2409 section 5): vendor IDs, so that a peer
// knows only a draft of it; NAT-D payloads, so that one side sees a NAT and the other does not.
#include <catch2/catch.hpp>

#include "host/ike/v1/message.h"
#include "host/ike/v1/vendor_ids.h"
#include "tests/unit/ike/version1.h"

namespace keyline::test {

namespace {

using ike::v1::PayloadType;
using ike::v1::VendorId;

struct Seen {
    std::size_t drafts = 0, standard = 0;  // NAT-D payloads in the clear
};

void filter(Version1& lab, const std::vector<VendorId>& unknown, Seen& seen) {
    lab.network.wire = [unknown, &seen](const Peer&, ike::Datagram& datagram) {
        auto message = ike::v1::decode_message(datagram.bytes);
        if (!message || message->header.encryption) return VirtualNetwork::Fate{};
        seen.drafts += message->chain.count(PayloadType::nat_d_draft);
        seen.standard += message->chain.count(PayloadType::nat_d);
        auto payloads = message->chain.payloads;
        std::erase_if(payloads, [&](const ike::v1::Payload& payload) {
            const auto id = payload.type == PayloadType::vendor_id ? ike::v1::known_vendor_id(payload.body)
                                                                   : std::nullopt;
            return id && std::find(unknown.begin(), unknown.end(), *id) != unknown.end();
        });
        datagram.bytes = encode_message(message->header, ike::v1::encode_chain(std::move(payloads)));
        return VirtualNetwork::Fate{};
    };
}

}  // namespace

TEST_CASE("IKEv1 through a NAT with a peer that knows drafts only", "[ikev1]") {
    const auto unknown =
        GENERATE(std::vector{VendorId::nat_t}, std::vector{VendorId::nat_t, VendorId::nat_t_draft_03},
                 std::vector{VendorId::nat_t, VendorId::nat_t_draft_03, VendorId::nat_t_draft_02_lf},
                 std::vector{VendorId::nat_t, VendorId::nat_t_draft_03, VendorId::nat_t_draft_02});
    Version1 lab;
    lab.load([](ike::ConnectionConfig& connection) { connection.force_udp_encapsulation = true; });
    Seen seen;
    filter(lab, unknown, seen);
    lab.network.establish();
    CHECK(seen.drafts == 4);
    CHECK(seen.standard == 0);
    CHECK(lab.network.a.ike_sa().remote.port == 4500);
    CHECK(lab.network.a.child_sa().udp_encapsulation);
    CHECK(lab.network.b.child_sa().udp_encapsulation);
}

TEST_CASE("IKEv1 with a peer that knows no NAT traversal says nothing of it", "[ikev1]") {
    Version1 lab;
    lab.load();
    Seen seen;
    filter(lab,
           {VendorId::nat_t, VendorId::nat_t_draft_03, VendorId::nat_t_draft_02, VendorId::nat_t_draft_02_lf},
           seen);
    lab.network.establish();
    CHECK(seen.drafts + seen.standard == 0);
    CHECK_FALSE(lab.network.a.child_sa().udp_encapsulation);
}

namespace {

// Changes the NAT-D payload `which` of the first message that `from` sends with such.
void blur(Version1& lab, const Peer& from, std::size_t which) {
    lab.network.wire = [&from, which](const Peer& sender, ike::Datagram& datagram) {
        auto message = ike::v1::decode_message(datagram.bytes);
        if (!message || message->header.encryption || &sender != &from) return VirtualNetwork::Fate{};
        auto payloads = message->chain.payloads;
        std::size_t seen = 0;
        for (auto& payload : payloads)
            if (payload.type == PayloadType::nat_d && seen++ == which) payload.body[0] ^= 1U;
        datagram.bytes = encode_message(message->header, ike::v1::encode_chain(std::move(payloads)));
        return VirtualNetwork::Fate{};
    };
}

void check_both_begin(Version1& lab) {
    lab.network.check_agreement();
    const bool encapsulated = lab.network.a.child_sa().udp_encapsulation;
    CHECK(lab.network.b.child_sa().udp_encapsulation == encapsulated);
    for (auto* peer : {&lab.network.a, &lab.network.b}) {
        REQUIRE(peer->engine.rekey_child(lab.network.now, peer->child_sa().id));
        lab.network.settle(*peer);
        lab.network.run(5s);
        lab.network.check_agreement();
        CHECK(peer->child_sa().udp_encapsulation == encapsulated);
    }
}

}  // namespace

TEST_CASE("IKEv1 Main Mode: the responder sees a NAT that is none", "[ikev1]") {
    Version1 lab;
    lab.load();
    blur(lab, lab.network.a, GENERATE(0U, 1U));
    lab.network.establish();
    CHECK_FALSE(lab.network.a.child_sa().udp_encapsulation);
    CHECK(lab.network.b.last_text(ike::ReportEvent::Kind::note) ==
          "the peer has found no NAT, this side one: there is none");
    check_both_begin(lab);
}

TEST_CASE("IKEv1: the initiator sees a NAT that is none", "[ikev1]") {
    Version1 lab;
    const bool is_aggressive = GENERATE(false, true);
    lab.load(is_aggressive ? Version1::Change(aggressive) : Version1::Change());
    blur(lab, lab.network.b, GENERATE(0U, 1U));
    lab.network.establish();
    CHECK(lab.network.a.child_sa().udp_encapsulation);
    CHECK(lab.network.a.ike_sa().remote.port == 4500);
    check_both_begin(lab);
}

}  // namespace keyline::test
