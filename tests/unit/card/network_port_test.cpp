// The driver of an inline card's network port, on the whole inline card in RTL: ESP leaves and comes at the
// port as SoftwareEsp seals and opens it, frames of the host beside it; and cards that are broken or hostile.
#include <deque>

#include "drivers/card/card_device.h"
#include "host/esp/network_cookie.h"
#include "sim/inline_port.h"
#include "tests/support/ethernet.h"
#include "tests/unit/card/card_traffic.h"

using namespace keyline;
using namespace keyline::card;
using namespace keyline::card::test;
using esp::Completion;
using esp::PacketStatus;
using esp::SaEvent;
using keyline::test::ethernet_frame;
using keyline::test::padded_frame;

namespace {

constexpr MacAddress own{0x02, 0x4b, 0x4c, 0, 0, 1};
constexpr MacAddress neighbour{0x02, 0x4b, 0x4c, 0, 0, 2};
constexpr std::uint16_t tag = 0x6123;
constexpr std::size_t any_size = 10240;

class MemoryWire final : public sim::EthernetWire {
  public:
    std::optional<Bytes> take() override {
        if (coming.empty()) return std::nullopt;
        Bytes frame = std::move(coming.front());
        coming.pop_front();
        return frame;
    }
    void send(Bytes&& frame) override { gone.push_back(std::move(frame)); }

    std::deque<Bytes> coming;
    std::vector<Bytes> gone;
};

// What the card writes to host memory, before the driver reads it: buffer by buffer, in the order of
// allocation.
using Spoil = std::function<void(std::size_t buffer, std::span<std::uint8_t> octets)>;

class SpoiltBuffer final : public DmaBuffer {
  public:
    SpoiltBuffer(std::unique_ptr<DmaBuffer> buffer, std::size_t number, const Spoil& spoil)
        : buffer_(std::move(buffer)), number_(number), spoil_(spoil) {}
    std::span<std::uint8_t> host() override { return buffer_->host(); }
    std::uint64_t device_address() const override { return buffer_->device_address(); }
    void sync_for_device(std::size_t offset, std::size_t size) override {
        buffer_->sync_for_device(offset, size);
    }
    void sync_for_host(std::size_t offset, std::size_t size) override {
        buffer_->sync_for_host(offset, size);
        if (spoil_) spoil_(number_, host().subspan(offset, size));
    }

  private:
    std::unique_ptr<DmaBuffer> buffer_;
    std::size_t number_;
    const Spoil& spoil_;
};

class SpoiltPort final : public CardPort {
  public:
    explicit SpoiltPort(std::unique_ptr<CardPort> port) : port_(std::move(port)) {}
    std::uint32_t read32(std::uint32_t offset) override { return port_->read32(offset); }
    void write32(std::uint32_t offset, std::uint32_t value) override { port_->write32(offset, value); }
    Result<std::unique_ptr<DmaBuffer>> allocate_dma(std::size_t size) override {
        auto buffer = port_->allocate_dma(size);
        if (!buffer) return buffer;
        return std::make_unique<SpoiltBuffer>(std::move(*buffer), buffers_++, spoil);
    }
    bool wait_interrupt(std::chrono::microseconds timeout) override { return port_->wait_interrupt(timeout); }
    Result<void> health() const override { return port_->health(); }

    Spoil spoil;

  private:
    std::unique_ptr<CardPort> port_;
    std::size_t buffers_ = 0;
};

// The second of the four buffers of each queue (Rings::allocate).
constexpr std::size_t completion_ring(unsigned queue) {
    return 4 * queue + 1;
}

struct InlineCard {
    explicit InlineCard(std::uint64_t seed, unsigned log2_ring_size = 7) {
        sim::VerilatedPortOptions options{.seed = seed, .injector = injector};
        options.burst_cycles = 500;
        auto made = sim::make_inline_port(options, wire);
        if (!made) FAIL(made.error().message);
        auto spoilt = std::make_unique<SpoiltPort>(std::move(*made));
        port = spoilt.get();
        auto opened = CardDevice::create(std::move(spoilt), {.log2_ring_size = log2_ring_size,
                                                             .patience = std::chrono::milliseconds{20},
                                                             .min_looks = 200,
                                                             .interrupt_completions = 4,
                                                             .interrupt_clocks = 100});
        if (!opened) FAIL(opened.error().message);
        device = std::move(*opened);
        auto open = device->open_network({.address = own});
        if (!open) FAIL(open.error().message);
        network = *open;
    }

    esp::SaHandle add(esp::SaParameters parameters) {
        auto handle = device->add_sa(std::move(parameters));
        if (!handle) FAIL(handle.error().message);
        return *handle;
    }
    void poll() { device->poll(completions, events); }
    // Fails the test when it does not become true.
    void until(const std::function<bool()>& is_true, unsigned looks = 4000) {
        for (unsigned i = 0; !is_true(); i++) {
            if (i == looks) FAIL("it does not happen");
            poll();
        }
    }
    void run(unsigned looks) {
        for (unsigned i = 0; i < looks; i++) poll();
    }
    Completion out(esp::SaHandle sa, const Bytes& packet) {
        const bool taken = device->submit_outbound(sa, Bytes(packet), 7);
        REQUIRE(taken);
        const auto is_its = [](const Completion& c) { return c.direction == Direction::outbound; };
        until([&] { return std::any_of(completions.begin(), completions.end(), is_its); });
        const auto found = std::find_if(completions.begin(), completions.end(), is_its);
        Completion completion = std::move(*found);
        completions.erase(found);
        return completion;
    }
    std::uint64_t count(const std::string& name) {
        for (const auto& [known, value] : device->statistics())
            if (known == name) return value;
        FAIL("no statistic " + name);
        return 0;
    }

    std::shared_ptr<sim::FaultInjector> injector = std::make_shared<sim::FaultInjector>();
    std::shared_ptr<MemoryWire> wire = std::make_shared<MemoryWire>();
    SpoiltPort* port = nullptr;
    std::unique_ptr<CardDevice> device;
    NetworkPort* network = nullptr;
    std::vector<Completion> completions;
    std::vector<SaEvent> events;
};

// A frame to the card with the packet of a peer.
Bytes frame_of(const Bytes& packet) {
    return padded_frame(ethernet_frame(own, neighbour, std::nullopt, packet));
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("ESP leaves and comes at the network port as SoftwareEsp seals and opens it", "[card][rtl]") {
    auto random = random_engine();
    InlineCard card(random());
    Device software;
    struct Pair {
        Ends ends;
        esp::SaHandle out, in, software_out;
    };
    std::vector<Pair> pairs;
    for (std::uint32_t i = 0; i < 12; i++) {
        Ends ends = random_ends(random, 0x3000 + i);
        const auto out = card.add(ends.outbound.clone());
        const auto in = card.add(ends.inbound.clone());
        const auto software_out = software.add(ends.outbound.clone());
        software.add(ends.inbound.clone());
        pairs.push_back({std::move(ends), out, in, software_out});
    }
    // IPv4 by a neighbour behind a VLAN, up to some size; IPv6 by another.
    constexpr std::size_t mtu = 1500;
    REQUIRE(card.network->set_way(address("192.0.2.2"), {neighbour, tag}, mtu));
    REQUIRE(card.network->set_way(address("2001:db8::2"), {own, std::nullopt}, any_size));
    CHECK(card.network->next_hops() == 2);

    constexpr unsigned packets = 120;
    std::vector<std::size_t> by_pair;
    std::vector<Bytes> plain;
    for (unsigned i = 0; i < packets; i++) {
        by_pair.push_back(random() % pairs.size());
        plain.push_back(random_packet(random, pairs[by_pair.back()].ends.outbound));
        while (!card.device->submit_outbound(pairs[by_pair.back()].out, Bytes(plain.back()), i)) card.poll();
    }
    card.until([&] { return card.completions.size() == packets; });
    card.run(20);
    REQUIRE(card.completions.size() == packets);
    std::vector<Completion> wanted;
    std::size_t left = 0;
    for (unsigned i = 0; i < packets; i++) {
        CAPTURE(i);
        const auto& completion = card.completions[i];
        REQUIRE(completion.cookie == i);
        REQUIRE(completion.status == PacketStatus::ok);
        const auto& pair = pairs[by_pair[i]];
        Bytes right = software.out(pair.software_out, Bytes(plain[i])).packet;
        const bool is_v4 = right[0] >> 4 == 4;
        CHECK(completion.packet.empty() == (!is_v4 || right.size() <= mtu));
        if (completion.packet.empty()) {
            REQUIRE(left < card.wire->gone.size());
            const Bytes& frame = card.wire->gone[left++];
            const std::size_t header = is_v4 ? 18 : 14;
            take_identification(right,
                                Bytes(frame.begin() + static_cast<std::ptrdiff_t>(header), frame.end()),
                                pair.ends.outbound);
            const Bytes whole = is_v4 ? ethernet_frame(neighbour, own, tag, right)
                                      : ethernet_frame(own, own, std::nullopt, right);
            REQUIRE(to_hex(frame) == to_hex(padded_frame(whole)));
        } else {
            take_identification(right, completion.packet, pair.ends.outbound);
            REQUIRE(to_hex(completion.packet) == to_hex(right));
        }
        if (random() % 8 == 0) right.back() ^= 1;
        card.wire->coming.push_back(frame_of(right));
        wanted.push_back(software.in(std::move(right)));
    }
    CHECK(left == card.wire->gone.size());
    CHECK(card.count("port_sent_frames") == left);
    CHECK(card.count("port_out_packets") == left);

    // And back in, with the queries of the driver between them.
    card.completions.clear();
    card.until([&] {
        if (random() % 30 == 0) CHECK(card.device->query_sa(pairs[random() % pairs.size()].in));
        return card.completions.size() == packets;
    });
    std::vector<std::uint64_t> opened(pairs.size());
    for (unsigned i = 0; i < packets; i++) {
        CAPTURE(i);
        const auto& completion = card.completions[i];
        CHECK(completion.cookie == esp::network_cookie);
        CHECK(completion.direction == Direction::inbound);
        REQUIRE(completion.status == wanted[i].status);
        REQUIRE(to_hex(completion.packet) == to_hex(wanted[i].packet));
        if (completion.status == PacketStatus::ok) {
            CHECK(completion.sa == pairs[by_pair[i]].in);
            opened[by_pair[i]]++;
        }
    }
    for (std::size_t i = 0; i < pairs.size(); i++)
        CHECK(card.device->query_sa(pairs[i].in)->packets == opened[i]);
    CHECK(card.count("port_to_pipeline") == packets);
    std::uint64_t counted = 0;
    for (const auto& [name, value] : card.device->statistics())
        if (name.starts_with("port_in_") && name != "port_in_bytes") counted += value;
    CHECK(counted == packets);
    CHECK(card.device->outstanding() == 0);
    CHECK(card.device->health());
}

TEST_CASE("frames of the host go and come at the network port", "[card][rtl]") {
    auto random = random_engine();
    InlineCard card(random());
    constexpr unsigned frames = 300;  // more than a ring has entries
    std::vector<Bytes> sent;
    std::vector<Bytes> coming;
    std::vector<Bytes> received;
    for (unsigned i = 0; i < frames; i++) {
        const std::size_t size = 14 + random() % (random() % 20 == 0 ? 9000 : 200);
        Bytes frame = random_bytes(random, size);
        while (!card.network->send_frame(frame)) card.poll();
        // The card gives them its own address.
        std::copy(own.begin(), own.end(), frame.begin() + 6);
        sent.push_back(frame);
        coming.push_back(padded_frame(
            ethernet_frame(random() % 2 == 0 ? own : MacAddress{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF},
                           neighbour, std::nullopt, random_bytes(random, 46 + random() % 200))));
        coming.back()[12] = 0x08;
        coming.back()[13] = 0x06;  // ARP
        card.wire->coming.push_back(coming.back());
        for (auto& frame_in : card.network->take_frames()) received.push_back(std::move(frame_in));
    }
    card.until([&] {
        for (auto& frame : card.network->take_frames()) received.push_back(std::move(frame));
        return received.size() == frames && card.wire->gone.size() == frames;
    });
    CHECK(received == coming);
    for (unsigned i = 0; i < frames; i++) {
        CAPTURE(i);
        Bytes gone = card.wire->gone[i];
        std::copy(own.begin(), own.end(), gone.begin() + 6);
        REQUIRE(to_hex(gone) == to_hex(padded_frame(sent[i])));
    }
    // Of somebody else: not for us.
    card.wire->coming.push_back(padded_frame(ethernet_frame(neighbour, own, std::nullopt, Bytes(50, 1))));
    card.run(20);
    CHECK(card.network->take_frames().empty());
    CHECK(card.count("port_dropped_not_ours") == 1);
    CHECK(card.count("port_to_host") == frames);
    CHECK_FALSE(card.network->send_frame(Bytes(13)));
    // Nobody takes them: they are dropped, and counted.
    for (std::size_t i = 0; i < NetworkPort::max_waiting_frames + 5; i++)
        card.wire->coming.push_back(coming.front());
    card.until([&] { return card.count("port_to_host") == frames + NetworkPort::max_waiting_frames + 5; });
    card.run(20);
    CHECK(card.network->take_frames().size() == NetworkPort::max_waiting_frames);
    CHECK(card.count("port_frames_dropped") == 5);
}

TEST_CASE("next hops: one a neighbour, reused when nobody sends there, and no more than there are",
          "[card][rtl]") {
    InlineCard card(1);
    const auto destination = [](unsigned i) { return address("10.9.0." + std::to_string(i)); };
    const auto hop = [](unsigned i) {
        return NetworkPort::NextHop{{2, 0, 0, 0, 0, static_cast<std::uint8_t>(i)}};
    };
    for (unsigned i = 0; i < regs::next_hops; i++) {
        CHECK(card.network->set_way(destination(i), hop(i), 1500));
        CHECK(card.network->set_way(destination(i + 100), hop(i), 1500));
        CHECK(card.network->way_to(destination(i), 1500) == card.network->way_to(destination(i + 100), 100));
        CHECK_FALSE(card.network->way_to(destination(i), 1501));
    }
    CHECK(card.network->next_hops() == regs::next_hops);
    CHECK_FALSE(card.network->set_way(destination(99), hop(99), 1500));
    CHECK_FALSE(card.network->way_to(destination(99), 100));
    card.network->remove_way(destination(3));
    CHECK_FALSE(card.network->set_way(destination(99), hop(99), 1500));
    card.network->remove_way(destination(103));
    CHECK(card.network->set_way(destination(99), hop(99), 1500));
    // A neighbour with packets on their way keeps its entry.
    const auto entry = card.network->way_to(destination(99), 100);
    REQUIRE(entry);
    card.network->sending(*entry);
    card.network->remove_way(destination(99));
    CHECK_FALSE(card.network->set_way(destination(3), hop(3), 1500));
    card.network->sent(*entry, true);
    CHECK(card.network->set_way(destination(3), hop(3), 1500));
    CHECK(card.network->way_to(destination(3), 100) == entry);
}

TEST_CASE("what is not sent is told, and its number is used", "[card][rtl]") {
    InlineCard card(2);
    const Tunnel tunnel;
    const auto out = card.add(tunnel.parameters(Direction::outbound));
    card.add(tunnel.parameters(Direction::inbound));
    REQUIRE(card.network->set_way(tunnel.destination(), {neighbour}, any_size));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    CHECK(card.out(out, packet).status == PacketStatus::ok);
    card.port->write32(regs::network::control::offset(), 0);
    CHECK(card.out(out, packet).status == PacketStatus::device_failed);
    card.port->write32(regs::network::control::offset(), regs::network::control::enable.put(1));
    CHECK(card.out(out, packet).status == PacketStatus::ok);
    card.until([&] { return card.wire->gone.size() == 2; });
    CHECK(card.count("port_not_sent") == 1);
    CHECK(card.device->query_sa(out)->sequence == 3);
    CHECK(card.device->health());
    // Without a way it comes to the host, and goes on with its numbers.
    card.network->remove_way(tunnel.destination());
    const auto completion = card.out(out, packet);
    REQUIRE(completion.status == PacketStatus::ok);
    CHECK(completion.packet == tunnel.wire(tunnel.reference_esp(4, packet, 4)));
}

TEST_CASE("an entry of the inbound table is nobody's before all is out that its SA may have opened",
          "[card][rtl]") {
    InlineCard card(3, 4);
    const auto free = [&] { return card.device->free_entries(Direction::inbound); };
    Tunnel tunnel;
    const auto in = card.add(tunnel.parameters(Direction::inbound));
    Device software;
    const auto out = software.add(tunnel.parameters(Direction::outbound));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    const auto before = free();
    card.wire->coming.push_back(frame_of(software.out(out, Bytes(packet)).packet));
    card.until([&] { return card.completions.size() == 1; });
    CHECK(card.completions[0].status == PacketStatus::ok);
    REQUIRE(card.device->remove_sa(in));
    CHECK(free() == before);
    // Packets for it are nobody's, and use up the buffers that were there.
    for (unsigned i = 0; i < 16; i++)
        card.wire->coming.push_back(frame_of(software.out(out, Bytes(packet)).packet));
    card.until([&] { return card.completions.size() == 17; });
    for (unsigned i = 1; i < 17; i++) CHECK(card.completions[i].status == PacketStatus::unknown_sa);
    CHECK(free() == before + 1);
    CHECK(card.device->health());
}

TEST_CASE("what an inline card says of its port is believed only if it can be", "[card][rtl]") {
    const Tunnel tunnel;
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    using Completed = regs::Completion;
    const auto death_by = [&](unsigned queue, const std::function<void(Completed&)>& spoil) {
        InlineCard card(4);
        const auto out = card.add(tunnel.parameters(Direction::outbound));
        card.add(tunnel.parameters(Direction::inbound));
        REQUIRE(card.network->set_way(tunnel.destination(), {neighbour}, any_size));
        Device software;
        const auto sealed = software.out(software.add(tunnel.parameters(Direction::outbound)), Bytes(packet));
        bool is_spoilt = false;
        card.port->spoil = [&](std::size_t buffer, std::span<std::uint8_t> octets) {
            if (buffer != completion_ring(queue) || is_spoilt || octets.size() != Completed::size) return;
            auto completion = Completed::decode(octets.first<Completed::size>());
            if (!completion.phase) return;  // the first pass: nothing there yet
            spoil(completion);
            completion.encode(octets.first<Completed::size>());
            is_spoilt = true;
        };
        const bool taken = card.device->submit_outbound(out, Bytes(packet), 1);
        REQUIRE(taken);
        REQUIRE(card.network->send_frame(frame_of(Bytes(60, 1))));
        card.wire->coming.push_back(frame_of(sealed.packet));
        card.wire->coming.push_back(frame_of(Bytes(60, 1)));
        card.until([&] { return !card.device->health(); });
        card.run(5);
        // Whatever was out already, nothing is inside; and nothing works any more.
        CHECK(card.device->outstanding() == 0);
        CHECK_FALSE(card.network->send_frame(frame_of(Bytes(60, 1))));
        card.completions.clear();
        CHECK(card.out(out, packet).status == PacketStatus::device_failed);
        return card.device->health().error().message;
    };
    // Opened packets.
    constexpr unsigned in = regs::network_receive;
    CHECK(contains(death_by(in, [](auto& c) { c.cookie++; }), "not the one that is due"));
    CHECK(contains(death_by(in, [](auto& c) { c.status = 15; }), "status not_sent"));
    CHECK(contains(death_by(in, [](auto& c) { c.length = 0; }), "length 0"));
    CHECK(contains(death_by(in, [](auto& c) { c.length = 9728; }), "length 9728"));
    CHECK(contains(death_by(in, [](auto& c) { c.sa_valid = false; }), "no SA"));
    CHECK(contains(death_by(in, [](auto& c) { c.sa_index = 0xffff; }), "SA 65535"));
    CHECK(contains(death_by(in, [](auto& c) { c.sa_index = 77; }), "an SA that nobody has"));
    // Frames that came.
    constexpr unsigned frame = regs::frame_receive;
    CHECK(contains(death_by(frame, [](auto& c) { c.length = 13; }), "length 13"));
    CHECK(contains(death_by(frame, [](auto& c) { c.sa_valid = true; }), "an SA, of a frame"));
    CHECK(contains(death_by(frame, [](auto& c) { c.status = 2; }), "status bad_icv"));
    // Frames that went.
    constexpr unsigned gone = regs::frame_send;
    CHECK(contains(death_by(gone, [](auto& c) { c.length++; }), "length"));
    CHECK(contains(death_by(gone, [](auto& c) { c.status = 14; }), "status no_packet"));
    // ESP that went.
    constexpr unsigned out = regs::outbound;
    CHECK(contains(death_by(out, [](auto& c) { c.length++; }), "not this SA's"));
    CHECK(contains(death_by(out, [](auto& c) { c.sequence_number = 0; }), "sequence number"));
    CHECK(contains(death_by(out, [](auto& c) { c.status = 15; }), "length"));
}

TEST_CASE("a packet that another SA has opened gets no further than that one's selectors", "[card][rtl]") {
    InlineCard card(5);
    Tunnel tunnel;
    tunnel.sources = selectors({"10.1.0.0/16"});
    tunnel.destinations = selectors({"10.2.0.0/16"});
    card.add(tunnel.parameters(Direction::inbound));
    Tunnel other = tunnel;
    other.spi++;
    other.sources = selectors({"10.7.0.0/16"});
    card.add(other.parameters(Direction::inbound));
    Device software;
    const auto out = software.add(tunnel.parameters(Direction::outbound));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    std::optional<std::uint16_t> first_entry;
    card.port->spoil = [&](std::size_t buffer, std::span<std::uint8_t> octets) {
        using Completed = regs::Completion;
        if (buffer != completion_ring(regs::network_receive) || octets.size() != Completed::size) return;
        auto completion = Completed::decode(octets.first<Completed::size>());
        if (!completion.phase || !completion.sa_valid) return;
        if (!first_entry) first_entry = completion.sa_index;
        completion.sa_index = static_cast<std::uint16_t>(*first_entry + 1);
        completion.encode(octets.first<Completed::size>());
    };
    card.wire->coming.push_back(frame_of(software.out(out, Bytes(packet)).packet));
    card.until([&] { return card.completions.size() == 1; });
    CHECK(card.completions[0].status == PacketStatus::selector_mismatch);
    CHECK(card.completions[0].packet.empty());
}

TEST_CASE("a dead inline card gives back what it has, and its port sends nothing", "[card][rtl]") {
    InlineCard card(6);
    const Tunnel tunnel;
    const auto out = card.add(tunnel.parameters(Direction::outbound));
    REQUIRE(card.network->set_way(tunnel.destination(), {neighbour}, any_size));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    for (std::uint64_t i = 0; i < 20; i++) {
        const bool taken = card.device->submit_outbound(out, Bytes(packet), i);
        REQUIRE(taken);
    }
    CHECK(card.count("port_sent_frames") == 0);
    card.injector->arm({sim::FaultKind::power_loss, 0, sim::Fault::forever});
    card.until([&] { return !card.device->health(); });
    card.run(3);
    CHECK(card.completions.size() == 20);
    for (const auto& completion : card.completions)
        CHECK((completion.status == PacketStatus::device_failed || completion.packet.empty()));
    CHECK(card.device->outstanding() == 0);
    CHECK_FALSE(card.network->send_frame(frame_of(packet)));
    CHECK(card.count("port_sent_frames") <= 20);
}

TEST_CASE("bits flip in an inline card's memory of SAs: one SA stops, or the card, and nothing wrong leaves",
          "[card][rtl]") {
    auto random = random_engine();
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    InlineCard card(random());
    Device peer;
    struct Pair {
        esp::SaHandle out, in, peer_out;
    };
    std::vector<Pair> pairs;
    Tunnel tunnel;
    for (unsigned i = 0; i < 4; i++, tunnel.spi++) {
        const auto peer_out = peer.add(tunnel.parameters(Direction::outbound));
        pairs.push_back({card.add(tunnel.parameters(Direction::outbound)),
                         card.add(tunnel.parameters(Direction::inbound)), peer_out});
        peer.add(tunnel.parameters(Direction::inbound));
    }
    REQUIRE(card.network->set_way(tunnel.destination(), {neighbour}, any_size));
    const auto round = [&] {
        for (const auto& pair : pairs) {
            card.wire->coming.push_back(frame_of(peer.out(pair.peer_out, Bytes(packet)).packet));
            const bool taken = card.device->submit_outbound(pair.out, Bytes(packet), 0);
            REQUIRE(taken);
        }
        card.until([&] {
            const bool is_dead = !card.device->health();  // and takes nothing any more
            return card.device->outstanding() == 0 && (card.wire->coming.empty() || is_dead);
        });
        card.run(30);
    };
    const auto damaged = [&](esp::SaHandle sa) {
        return std::any_of(card.events.begin(), card.events.end(), [&](const SaEvent& event) {
            return event.kind == SaEvent::Kind::damaged && event.sa == sa;
        });
    };
    round();
    card.injector->arm({sim::FaultKind::single_bit_flip, random() % 20, 1});
    for (unsigned i = 0; i < 3; i++) round();
    card.completions.clear();
    card.wire->gone.clear();
    round();
    // Everything that came out is right, whoever lives.
    for (const auto& completion : card.completions) {
        if (completion.status != PacketStatus::ok || completion.packet.empty()) continue;
        if (completion.direction == Direction::inbound)
            CHECK(completion.packet == packet);
        else
            CHECK(peer.in(Bytes(completion.packet)).packet == packet);
    }
    for (const auto& frame : card.wire->gone)
        CHECK(peer.in(Bytes(frame.begin() + 14, frame.end())).packet == packet);
    if (!card.device->health()) return;
    unsigned outs = 0, ins = 0, lost = 0;
    for (const auto& completion : card.completions) {
        const bool ok = completion.status == PacketStatus::ok;
        outs += ok && completion.direction == Direction::outbound;
        ins += ok && completion.direction == Direction::inbound;
    }
    for (const auto& pair : pairs) lost += damaged(pair.out) || damaged(pair.in);
    CHECK(lost <= 1);
    CHECK(outs + ins == 2 * pairs.size() - lost);
    // After a flip of an outbound one the rest comes to the host.
    const bool is_out =
        std::any_of(pairs.begin(), pairs.end(), [&](const Pair& pair) { return damaged(pair.out); });
    CHECK(card.count("port_egress_stopped") == (is_out ? 1 : 0));
    CHECK(card.wire->gone.size() == (is_out ? 0 : outs));
}
