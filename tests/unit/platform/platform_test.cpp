// Packets cross the platform, with the driver that a gateway has, on the fast card and on the RTL behind the
// same sockets; the other end is SoftwareEsp, which is OpenSSL.
#include "sim/systemc/platform.h"

#include <map>

#include <catch2/catch.hpp>

#include "drivers/card/card_device.h"
#include "drivers/card/identity.h"
#include "host/esp/software_esp.h"
#include "sim/example_traffic.h"
#include "sim/systemc/child.h"

namespace {

using namespace keyline;
using namespace keyline::sim::platform;

void check(bool is_true, const std::string& what) {
    if (!is_true) throw std::runtime_error(what);
}

template <typename T>
T expect(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    return std::move(*result);
}

std::vector<esp::Completion> finish(esp::EspDevice& device, std::size_t count) {
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    for (unsigned looks = 0; completions.size() < count && looks < 100'000; looks++)
        device.poll(completions, events);
    check(completions.size() == count, "packets are lost");
    for (const auto& completion : completions)
        check(completion.status == esp::PacketStatus::ok,
              std::string("a packet is dropped: ") + to_string(completion.status));
    return completions;
}

constexpr std::size_t sizes[] = {28, 64, 65, 576, 1500, 4000, 9000};

// Each size out, opened by SoftwareEsp; and in, sealed by it.
void cross(std::unique_ptr<card::CardPort> port) {
    auto card = expect(card::CardDevice::create(std::move(port)));
    esp::SoftwareEsp peer;
    const auto card_out = expect(card->add_sa(sim::example_sa(esp::Direction::outbound, 256)));
    const auto card_in = expect(card->add_sa(sim::example_sa(esp::Direction::inbound, 256)));
    const auto peer_out = expect(peer.add_sa(sim::example_sa(esp::Direction::outbound, 256)));
    expect(peer.add_sa(sim::example_sa(esp::Direction::inbound, 256)));
    for (const std::size_t size : sizes) {
        check(card->submit_outbound(card_out, sim::example_packet(size), size), "no room");
        check(peer.submit_outbound(peer_out, sim::example_packet(size), size), "no room");
    }
    const auto sealed = finish(*card, std::size(sizes));
    const auto from_peer = finish(peer, std::size(sizes));
    for (std::size_t i = 0; i < std::size(sizes); i++) {
        check(peer.submit_inbound(Bytes(sealed[i].packet), i), "no room");
        check(card->submit_inbound(Bytes(from_peer[i].packet), i), "no room");
    }
    const auto opened_by_card = finish(*card, std::size(sizes));
    const auto opened_by_peer = finish(peer, std::size(sizes));
    for (std::size_t i = 0; i < std::size(sizes); i++) {
        check(opened_by_peer[i].packet == sim::example_packet(sizes[i]), "the peer opens another packet");
        check(opened_by_card[i].packet == sim::example_packet(sizes[i]), "the card opens another packet");
    }
    const auto counters = expect(card->query_sa(card_in));
    check(counters.packets == std::size(sizes), "the SA counts other packets");
}

Result<void> crosses(const PlatformOptions& options) {
    Child child([&](const Child::Tell&) {
        Platform platform(options);
        platform.run([](unsigned, const Platform::MakePort& make_port) { cross(make_port()); });
    });
    return child.end();
}

std::string message(const Result<void>& result) {
    return result ? "" : result.error().message;
}

// A card with packets inside, and then another one in its place.
Result<void> crosses_after(const PlatformOptions& options, const std::function<void(Platform&)>& breaks,
                           const std::string& death) {
    Child child([&](const Child::Tell&) {
        Platform platform(options);
        platform.run([&](unsigned, const Platform::MakePort& make_port) {
            auto card = expect(card::CardDevice::create(
                make_port(), {.patience = std::chrono::milliseconds{0}, .min_looks = 5000}));
            const auto out = expect(card->add_sa(sim::example_sa(esp::Direction::outbound, 256)));
            for (std::uint64_t i = 0; i < 100; i++) card->submit_outbound(out, sim::example_packet(1500), i);
            std::vector<esp::Completion> completions;
            std::vector<esp::SaEvent> events;
            card->poll(completions, events);
            breaks(platform);
            for (unsigned looks = 0; completions.size() < 100 && looks < 100'000; looks++)
                card->poll(completions, events);
            check(completions.size() == 100, "packets do not come back");
            const auto alive = card->health();
            check(!alive && alive.error().message == death,
                  "another death: " + (alive ? "none" : alive.error().message));
            card.reset();
            platform.power_cycle();
            cross(make_port());
        });
    });
    return child.end();
}

}  // namespace

TEST_CASE("packets cross the fast card", "[platform]") {
    CHECK(message(crosses({.model = Model::fast})) == "");
    SECTION("four of them behind one link of the host") {
        CHECK(message(crosses({.model = Model::fast, .cards = 4, .host_link = PcieOptions{}})) == "");
    }
    SECTION("a link that is slow in every respect") {
        const PcieOptions slow{.generation = 3,
                               .lanes = 1,
                               .max_payload = 128,
                               .max_read_request = 128,
                               .tags = 2,
                               .posted_headers = 2,
                               .posted_data = 16,
                               .non_posted_headers = 2};
        CHECK(message(crosses({.model = Model::fast, .link = slow})) == "");
    }
}

TEST_CASE("packets cross the RTL behind the same sockets", "[platform]") {
    CHECK(message(crosses({.model = Model::rtl})) == "");
}

TEST_CASE("what a platform's program throws comes out of run()", "[platform]") {
    Child child([](const Child::Tell& tell) {
        Platform platform({.model = Model::fast});
        tell("before");
        platform.run([](unsigned, const Platform::MakePort&) { throw std::runtime_error("the program"); });
    });
    CHECK(child.line() == "before");
    CHECK(message(child.end()) == "the program");
}

TEST_CASE("a card that lost its power has forgotten everything, and works", "[platform]") {
    const auto model = GENERATE(Model::fast, Model::rtl);
    const auto lose = [](Platform& platform) { platform.power_cycle(); };
    CHECK(message(crosses_after({.model = model}, lose,
                                "card: it was reset by somebody else, and has forgotten its SAs")) == "");
}

TEST_CASE("behind a write that fails nothing passes the root port", "[platform]") {
    const auto model = GENERATE(Model::fast, Model::rtl);
    const auto injector = std::make_shared<sim::FaultInjector>();
    const auto fail_one = [&](Platform& platform) {
        check(!platform.is_contained(), "it is contained already");
        injector->arm({sim::FaultKind::dma_write_error, 0, 1});
    };
    CHECK(message(crosses_after({.model = model, .injector = injector}, fail_one, card::does_not_answer)) ==
          "");
}

TEST_CASE("faults are for a platform with one card", "[platform]") {
    Child child([](const Child::Tell&) {
        PlatformOptions options;
        options.cards = 2;
        options.injector = std::make_shared<sim::FaultInjector>();
        const Platform platform(options);
    });
    CHECK(message(child.end()) == "faults are injected into a platform with one card");
}
