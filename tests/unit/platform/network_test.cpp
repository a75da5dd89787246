// The network port of an inline card on the platform: packets of the host leave as frames with ESP, frames
// with ESP come into its memory. SoftwareEsp, which is OpenSSL, is at the other end of the line.
#include <catch2/catch.hpp>

#include "drivers/card/card.h"
#include "drivers/card/sa_commands.h"
#include "drivers/card/sa_lookup.h"
#include "host/esp/software_esp.h"
#include "sim/example_traffic.h"
#include "sim/systemc/child.h"
#include "sim/systemc/fast_network.h"
#include "sim/systemc/network_side.h"
#include "sim/systemc/platform.h"
#include "sim/systemc/traffic.h"
#include "tests/support/ethernet.h"
#include "tests/support/random.h"

namespace {

using namespace keyline;
using namespace keyline::sim::platform;
using sc_core::sc_time;

constexpr std::size_t ethernet_header = 14;
constexpr std::size_t sizes[] = {28, 64, 65, 576, 1500, 4000, 9000};
constexpr unsigned key_bits = 256;

void check(bool is_true, const std::string& what) {
    if (!is_true) throw std::runtime_error(what);
}

template <typename T>
T expect(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

std::string message(const Result<void>& result) {
    return result ? "" : result.error().message;
}

void command(card::Card& card, unsigned direction, const card::CommandBatch& batch) {
    expect(card::check_responses(batch.octets(), expect(card.command(direction, batch.octets()))));
}

std::unique_ptr<card::Card> card_with_sas(std::unique_ptr<card::CardPort> port) {
    auto card = expect(card::Card::create(std::move(port)));
    command(*card, card::regs::outbound,
            expect(card::install_commands(0, sim::example_sa(esp::Direction::outbound, key_bits))));
    const auto inbound = sim::example_sa(esp::Direction::inbound, key_bits);
    auto commands = expect(card::install_commands(0, inbound));
    card::SaLookup lookup(static_cast<unsigned>(std::bit_width(card->identity().sa_entries)) - 1);
    for (const auto& write : expect(lookup.add(inbound.spi, inbound.destination, 0)))
        card::add_bucket_write(commands, write);
    command(*card, card::regs::inbound, commands);
    return card;
}

std::vector<esp::Completion> finish(esp::SoftwareEsp& peer) {
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    peer.poll(completions, events);
    return completions;
}

// Until it is true, look by look of the host.
void until(card::Card& card, const std::function<bool()>& is_true) {
    std::vector<card::RingResult> results;
    std::vector<card::RingEvent> events;
    for (unsigned looks = 0; !is_true(); looks++) {
        check(looks < 100'000, "it does not happen");
        card.poll(results, events);
        expect(card.health());
        for (const auto& result : results)
            check(result.status == card::regs::Status::ok && result.octets.empty(), "a packet is not sent");
        results.clear();
        sc_core::wait(sc_time(33, sc_core::SC_NS));
    }
}

// Each size out along the line, opened by SoftwareEsp; and in, sealed by it.
void cross(Platform& platform, const Platform::MakePort& make_port) {
    const auto card = card_with_sas(make_port());
    NetworkSide network(make_port(), platform.peer(0), 5);
    esp::SoftwareEsp peer;
    const auto peer_out = expect(peer.add_sa(sim::example_sa(esp::Direction::outbound, key_bits)));
    expect(peer.add_sa(sim::example_sa(esp::Direction::inbound, key_bits)));
    for (const std::size_t size : sizes) {
        check(card->submit(card::regs::outbound, sim::example_packet(size), 0, NetworkSide::next_hop),
              "no room");
        check(peer.submit_outbound(peer_out, sim::example_packet(size), size), "no room");
    }
    const auto sealed = finish(peer);
    std::vector<NetworkSide::Left> left;
    until(*card, [&] {
        for (auto& frame : network.take_left()) left.push_back(std::move(frame));
        return left.size() == std::size(sizes) && card->outstanding() == 0;
    });
    // Their lengths are those of the packets inside: none is so short that Ethernet pads it.
    for (std::size_t i = 0; i < left.size(); i++)
        check(peer.submit_inbound(Bytes(left[i].frame.begin() + ethernet_header, left[i].frame.end()), i),
              "no room");
    const auto opened = finish(peer);
    for (std::size_t i = 0; i < left.size(); i++)
        check(opened.at(i).packet == sim::example_packet(sizes[i]), "the peer opens another packet");

    for (const auto& completion : sealed) network.send(completion.packet, sc_core::sc_time_stamp());
    check(peer.submit_outbound(peer_out, sim::example_packet(100), 0), "no room");
    Bytes forged = finish(peer).at(0).packet;
    forged.back() ^= 1;
    network.send(forged, sc_core::sc_time_stamp());
    std::vector<NetworkSide::Opened> came;
    until(*card, [&] {
        for (auto& one : network.take()) came.push_back(std::move(one));
        return came.size() == std::size(sizes) + 1;
    });
    for (std::size_t i = 0; i < std::size(sizes); i++)
        check(came[i].status == card::regs::Status::ok && came[i].packet == sim::example_packet(sizes[i]),
              "the card opens another packet");
    check(came.back().status == card::regs::Status::bad_icv && came.back().packet.empty(),
          "a forged packet comes in");
    namespace n = card::regs::network;
    check(network.count(n::received_frames_lo::offset()) == std::size(sizes) + 1 &&
              network.count(n::to_pipeline_lo::offset()) == std::size(sizes) + 1 &&
              network.count(n::sent_frames_lo::offset()) == std::size(sizes),
          "the card counts other frames");
}

// More than the host takes: what is lost is counted, and the rest comes.
void overload(Platform& platform, const Platform::MakePort& make_port) {
    const auto card = card_with_sas(make_port());
    NetworkSide network(make_port(), platform.peer(0), 4);
    esp::SoftwareEsp peer;
    const auto peer_out = expect(peer.add_sa(sim::example_sa(esp::Direction::outbound, key_bits)));
    constexpr std::uint64_t frames = 400;
    for (std::uint64_t i = 0; i < frames; i++)
        check(peer.submit_outbound(peer_out, sim::example_packet(1500), i), "no room");
    for (const auto& completion : finish(peer)) network.send(completion.packet, sc_core::sc_time_stamp());
    // The host looks away until all of it has come.
    while (network.line_free_at() > sc_core::sc_time_stamp()) sc_core::wait(sc_time(1, sc_core::SC_US));
    sc_core::wait(sc_time(2, sc_core::SC_US));
    namespace n = card::regs::network;
    const auto lost = network.count(n::dropped_no_room_esp_lo::offset());
    const auto received = network.count(n::received_frames_lo::offset());
    check(received == frames, "so many frames are counted: " + std::to_string(received));
    check(lost > 100 && lost < frames, "so many are lost: " + std::to_string(lost));
    std::uint64_t came = 0;
    until(*card, [&] {
        for (const auto& one : network.take()) {
            check(one.status == card::regs::Status::ok && one.packet == sim::example_packet(1500),
                  "another packet");
            came++;
        }
        return came == frames - lost;
    });
}

// Buffers are with the card when its driver resets it, and when it loses its power.
void begin_again(Platform& platform, const Platform::MakePort& make_port) {
    cross(platform, make_port);
    cross(platform, make_port);
    platform.power_cycle();
    cross(platform, make_port);
}

using Program = void (*)(Platform&, const Platform::MakePort&);
Result<void> runs(const PlatformOptions& options, Program program) {
    Child child([&](const Child::Tell&) {
        Platform platform(options);
        platform.run([&](unsigned, const Platform::MakePort& make_port) { program(platform, make_port); });
    });
    return child.end();
}

PlatformOptions inline_card(Model model) {
    return {.model = model, .network = EthernetOptions{}};
}

}  // namespace

TEST_CASE("packets cross the network port of both models", "[platform]") {
    const auto model = GENERATE(Model::fast, Model::rtl);
    CHECK(message(runs(inline_card(model), cross)) == "");
}

TEST_CASE("what either model has no room for is counted", "[platform]") {
    const auto model = GENERATE(Model::fast, Model::rtl);
    CHECK(message(runs(inline_card(model), overload)) == "");
}

TEST_CASE("an inline card that was reset, or lost its power, has a port that is as new", "[platform]") {
    const auto model = GENERATE(Model::fast, Model::rtl);
    CHECK(message(runs(inline_card(model), begin_again)) == "");
}

// tests/support/ethernet.h is what judges the RTL in network_test.
TEST_CASE("the fast card's port takes the frames that the standards' words say", "[platform]") {
    auto random = test::random_engine();
    const MacAddress own{0x02, 0x4b, 0x4c, 1, 2, 3};
    for (unsigned i = 0; i < 5000; i++) {
        const auto frame = test::random_frame(random, own).octets;
        const bool is_promiscuous = random() % 4 == 0;
        const auto wanted = test::judge_frame(frame, false, own, is_promiscuous);
        const auto judged = judge_frame(frame, own, is_promiscuous);
        INFO(to_hex(frame));
        REQUIRE(static_cast<int>(judged.fate) == static_cast<int>(wanted.fate));
        if (judged.fate == FrameFate::to_pipeline || judged.fate == FrameFate::to_host)
            REQUIRE(to_hex(judged.octets) == to_hex(wanted.octets));
    }
}
