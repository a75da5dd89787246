// Every way in which a packet can be dropped: its status, its counters, and no data.
#include "tests/unit/esp/esp_support.h"

namespace keyline::esp {
namespace {

using namespace test;

struct Bench {
    Bench() { sa = device.add(tunnel.parameters(Direction::inbound)); }
    Bytes packet(std::uint64_t sequence) const {
        return tunnel.wire(tunnel.reference_esp(sequence, inner, 4));
    }
    std::uint64_t errors() { return device.esp.query_sa(sa)->errors; }

    Tunnel tunnel;
    Device device;
    SaHandle sa = SaHandle::none;
    Bytes inner = inner_packet(net::IpVersion::v4, Bytes(50, 0x77));
};

TEST_CASE("a bad ICV is dropped, counted, and does not move the window") {
    Bench bench;
    const Bytes good = bench.packet(1000);
    std::uint64_t tried = 0;
    for (std::size_t i = 20 + 8; i < good.size(); i++) {  // IV, ciphertext, ICV
        Bytes bad = good;
        bad[i] ^= static_cast<std::uint8_t>(1U << (i % 8));
        REQUIRE(bench.device.in(bad).status == PacketStatus::bad_icv);
        tried++;
    }
    Bytes renumbered = good;
    renumbered[20 + 4] ^= 0x40;
    CHECK(bench.device.in(renumbered).status == PacketStatus::bad_icv);
    CHECK(bench.device.statistic("inbound.bad_icv") == tried + 1);
    CHECK(bench.errors() == tried + 1);
    CHECK(bench.device.esp.query_sa(bench.sa)->sequence == 0);
    CHECK(bench.device.in(bench.packet(1)).status == PacketStatus::ok);
    CHECK(bench.device.in(good).status == PacketStatus::ok);
}

TEST_CASE("replayed and too old") {
    Bench bench;
    CHECK(bench.device.in(bench.packet(100)).status == PacketStatus::ok);
    CHECK(bench.device.in(bench.packet(100)).status == PacketStatus::replayed);
    CHECK(bench.device.in(bench.packet(37)).status == PacketStatus::ok);
    CHECK(bench.device.in(bench.packet(37)).status == PacketStatus::replayed);
    CHECK(bench.device.in(bench.packet(36)).status == PacketStatus::too_old);
    CHECK(bench.device.in(bench.packet(0)).status == PacketStatus::too_old);
    CHECK(bench.device.statistic("inbound.replayed") == 2);
    CHECK(bench.device.statistic("inbound.too_old") == 2);
    CHECK(bench.errors() == 4);
    CHECK(bench.device.esp.query_sa(bench.sa)->sequence == 100);
}

TEST_CASE("an unknown SPI or destination") {
    Bench bench;
    Bytes other = bench.packet(1);
    other[20] ^= 1;
    CHECK(bench.device.in(other).status == PacketStatus::unknown_sa);
    Bytes elsewhere = bench.packet(1);
    elsewhere[19] ^= 1;
    net::update_ipv4_checksum(elsewhere);
    const auto completion = bench.device.in(elsewhere);
    CHECK(completion.status == PacketStatus::unknown_sa);
    CHECK(completion.sa == SaHandle::none);
    CHECK(bench.device.statistic("inbound.unknown_sa") == 2);
    // The handle of an inbound SA is none for outbound packets.
    CHECK(bench.device.out(bench.sa, bench.inner).status == PacketStatus::unknown_sa);
    CHECK(bench.device.statistic("outbound.unknown_sa") == 1);
    CHECK(bench.errors() == 0);
}

TEST_CASE("wrong lengths: every truncation, and lengths that no transform gives") {
    Bench bench;
    const Bytes good = bench.packet(1);
    std::uint64_t dropped = 0;
    for (std::size_t size = 0; size < good.size(); size++) {
        REQUIRE(
            bench.device.in(Bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size))).status ==
            PacketStatus::malformed);
        dropped++;
    }
    // Cut, with an outer header that fits.
    const auto esp = ByteView(good).subspan(20);
    for (std::size_t size = 0; size < esp.size(); size++) {
        const auto status = bench.device.in(bench.tunnel.wire(esp.first(size))).status;
        REQUIRE(status == (size >= 36 && size % 4 == 0 ? PacketStatus::bad_icv : PacketStatus::malformed));
        dropped += status == PacketStatus::malformed ? 1 : 0;
    }
    CHECK(bench.device.statistic("inbound.malformed") == dropped);
    Bytes longer = good;
    longer.resize(longer.size() + 18);  // an Ethernet frame's padding
    CHECK(bench.device.in(longer).packet == bench.inner);
}

TEST_CASE("authentic packets with wrong padding or a wrong inside") {
    Bench bench;
    const auto& tunnel = bench.tunnel;
    std::uint64_t sequence = 0;
    const auto in = [&](ByteView payload, std::uint8_t next, unsigned padding = 0, bool spoil = false) {
        return bench.device.in(tunnel.wire(tunnel.reference_esp(++sequence, payload, next, padding, spoil)))
            .status;
    };
    CHECK(in(bench.inner, 4, 4, true) == PacketStatus::malformed);
    CHECK(in(bench.inner, 4, 248) == PacketStatus::ok);
    CHECK(in(bench.inner, 41) == PacketStatus::malformed);
    CHECK(in(bench.inner, 17) == PacketStatus::malformed);
    CHECK(in(Bytes(40, 0xee), 4) == PacketStatus::malformed);
    CHECK(in({}, 4) == PacketStatus::malformed);
    CHECK(in({}, 59) == PacketStatus::dummy);
    CHECK(in(Bytes(100, 0xa5), 59) == PacketStatus::dummy);
    Bytes foreign = bench.inner;
    foreign[12] = 11;
    CHECK(in(foreign, 4) == PacketStatus::selector_mismatch);
    CHECK(in(inner_packet(net::IpVersion::v6, Bytes(9)), 41) == PacketStatus::ok);
    // Their numbers count as received all the same: they were authentic.
    CHECK(bench.device.in(tunnel.wire(tunnel.reference_esp(1, bench.inner, 4))).status ==
          PacketStatus::replayed);
    CHECK(bench.device.statistic("inbound.malformed") == 5);
    CHECK(bench.device.statistic("inbound.dummy") == 2);
    CHECK(bench.device.statistic("inbound.selector_mismatch") == 1);
    CHECK(bench.errors() == 7);  // a dummy is none
}

TEST_CASE("outbound packets that are none") {
    const Tunnel tunnel;
    Device device;
    const auto sa = device.add(tunnel.parameters(Direction::outbound));
    const Bytes good = inner_packet(net::IpVersion::v4, Bytes(9));
    for (std::size_t size = 0; size < good.size(); size++)
        REQUIRE(
            device.out(sa, Bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size))).status ==
            PacketStatus::malformed);
    CHECK(device.out(sa, Bytes(100, 0xff)).status == PacketStatus::malformed);
    CHECK(device.statistic("outbound.malformed") == good.size() + 1);
    CHECK(device.esp.query_sa(sa)->errors == good.size() + 1);
    CHECK(device.esp.query_sa(sa)->sequence == 0);
    Bytes longer = good;
    longer.resize(longer.size() + 7);
    const auto out = device.out(sa, longer);
    REQUIRE(out.status == PacketStatus::ok);
    CHECK(to_hex(ByteView(out.packet).subspan(20)) == to_hex(tunnel.reference_esp(1, good, 4)));
}

TEST_CASE("random bytes and damaged packets are dropped, and every one is counted") {
    auto random = random_engine();
    Bench bench;
    std::uint64_t submitted = 0;
    for (int i = 0; i < 20000; i++) {
        Bytes packet = bench.packet(static_cast<std::uint64_t>(i) + 1);
        if (i % 4 == 0) packet = random_bytes(random, random() % 200);
        for (auto changes = random() % 4; changes > 0 && !packet.empty(); changes--)
            packet[random() % packet.size()] = static_cast<std::uint8_t>(random());
        if (random() % 4 == 0) packet.resize(random() % 200);
        const auto completion = bench.device.in(std::move(packet));
        REQUIRE((completion.status == PacketStatus::ok) == !completion.packet.empty());
        if (completion.status == PacketStatus::ok) REQUIRE(completion.packet == bench.inner);
        submitted++;
    }
    std::uint64_t counted = 0;
    for (const auto& [name, value] : bench.device.esp.statistics())
        if (name.starts_with("inbound.") && name != "inbound.bytes") counted += value;
    CHECK(counted == submitted);
}

}  // namespace
}  // namespace keyline::esp
