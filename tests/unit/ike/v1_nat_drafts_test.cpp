// A peer that knows only a draft of NAT traversal: the wire takes the vendor IDs of all that came later out
// of both directions. No hash covers them (RFC 2409 section 5).
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

}  // namespace keyline::test
