// A gateway with the lab's connection, and a hand-written initiator that talks to it.
#pragma once

#include <catch2/catch.hpp>

#include "host/ike/v2/selection.h"
#include "tests/unit/ike/scripted_peer.h"
#include "tests/unit/ike/virtual_network.h"

namespace keyline::test {

struct Scene {
    VirtualNetwork network{1};
    net::Endpoint from{address_a, 500};
    ScriptedPeer peer{[this](Bytes bytes) { return say(std::move(bytes)); }};
    Scene() { configure(network); }

    std::optional<Bytes> say(Bytes bytes) {
        const auto before = network.sent.size();
        network.deliver(network.b, {{address_b, 500}, from, std::move(bytes)});
        if (network.sent.size() == before) return std::nullopt;
        return network.sent.back().bytes;
    }

    static ike::NotifyType only_notify(const std::optional<ike::Payloads>& answer) {
        REQUIRE(answer);
        REQUIRE(answer->size() == 1);
        const auto* body = std::get_if<ike::NotifyBody>(&answer->front().body);
        REQUIRE(body != nullptr);
        return body->type;
    }
    std::optional<ike::Payloads> say_init(const ike::Header& header, const ike::Payloads& payloads) {
        const auto answer = peer.say(ike::encode_message(header, payloads));
        if (!answer) return std::nullopt;
        return decode_answer(*answer);
    }
    ike::Payloads child_request(std::uint32_t spi) {
        const auto child = lab_connection(true).children[0];
        net::ByteWriter writer;
        writer.u32(spi);
        return {{ike::PayloadType::sa, ike::make_offer(child.proposals, writer.view())},
                {ike::PayloadType::nonce, ike::NonceBody{Bytes(32, 7)}},
                {ike::PayloadType::ts_initiator,
                 ike::TsBody{ike::selectors_at(child.local_selectors, net::IpAddress())}},
                {ike::PayloadType::ts_responder,
                 ike::TsBody{ike::selectors_at(child.remote_selectors, net::IpAddress())}}};
    }
};

// The lab's initiator, and a hand-written responder whose answers alone it hears.
struct InitiatorScene {
    VirtualNetwork network{1};
    ScriptedResponder responder;
    InitiatorScene() {
        configure(network);
        network.wire = [](const Peer&, ike::Datagram&) { return VirtualNetwork::Fate{true}; };
    }

    // IKE_SA_INIT is through; the IKE_AUTH request is the last that was sent.
    void begin() {
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        network.settle(network.a);
        to_a(responder.answer_init(network.sent.back().bytes));
    }
    void to_a(Bytes bytes) {
        network.deliver(network.a, {{address_a, 500}, {address_b, 500}, std::move(bytes)});
    }
};

}  // namespace keyline::test
