// The sockets of keylined in a network of their own, over lo.
#include "host/daemon/sockets.h"

#include <asio/io_context.hpp>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sys/socket.h>

#include "host/base/file_descriptor.h"
#include "host/daemon/path_mtu.h"
#include "host/esp/outer_header.h"
#include "host/esp/software_esp.h"
#include "host/net/headers.h"
#include "host/net/icmp.h"
#include "tests/unit/daemon/own_network.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;

namespace {

net::IpAddress address(std::string_view text) {
    return net::IpAddress::parse(text).value();
}

// Two gateways' addresses on one host: what is sent to one of them arrives at the same sockets.
struct Bench {
    Bench() {
        run("ip address add 192.0.2.1/32 dev lo");
        run("ip address add 192.0.2.2/32 dev lo");
        run("ip -6 address add fec0::1/128 dev lo nodad");
        run("ip -6 address add fec0::2/128 dev lo nodad");
        SocketInputs inputs;
        inputs.ike = [this](const ike::Datagram& datagram) { ike.push_back(datagram); };
        inputs.esp = [this](Bytes&& packet) { esp.push_back(std::move(packet)); };
        sockets = std::move(Sockets::open(context, std::move(inputs)).value());
    }
    // Until what was sent has arrived; a busy machine takes its time.
    void settle() {
        const auto before = counter("received");
        for (int turn = 0; turn < 20 && counter("received") == before; ++turn)
            context.run_for(std::chrono::milliseconds(10));
    }
    std::uint64_t counter(const std::string& name) const {
        for (const auto& [key, value] : sockets->counters())
            if (key == name) return value;
        return UINT64_MAX;
    }

    asio::io_context context;
    std::vector<ike::Datagram> ike;
    std::vector<Bytes> esp;
    std::unique_ptr<Sockets> sockets;
};

const Bytes esp_bytes = from_hex("00001234 00000001 000102030405060708090a0b0c0d0e0f");

// Sends a whole IPv6 or IPv4 packet as it is.
void send_whole(ByteView packet) {
    const auto info = net::inspect(packet);
    REQUIRE(info);
    const FileDescriptor fd(socket(family_of(info->version), SOCK_RAW, IPPROTO_RAW));
    const auto to = to_socket_address({info->destination, 0});
    REQUIRE(sendto(fd.get(), packet.data(), packet.size(), 0, to.get(), to.size) ==
            static_cast<ssize_t>(packet.size()));
}

}  // namespace

TEST_CASE("IKE on both ports, with its DSCP, the marker on 4500 only") {
    if (!enter_own_network()) return;
    Bench bench;
    const Bytes message = from_hex("0102030405060708");
    for (const auto& [one, other] : {std::pair{"192.0.2.1", "192.0.2.2"}, std::pair{"fec0::1", "fec0::2"}})
        for (const auto port : {std::uint16_t{500}, std::uint16_t{4500}}) {
            const net::Endpoint local{address(one), port}, remote{address(other), port};
            ike::Datagram datagram{local, remote, message};
            bench.sockets->send_ike(datagram);
            bench.settle();
            REQUIRE(bench.ike.size() == 1);
            CHECK(bench.ike[0].local == remote);
            CHECK(bench.ike[0].remote == local);
            CHECK(bench.ike[0].bytes == message);
            bench.ike.clear();
        }
    CHECK(bench.esp.empty());
    bench.sockets->send_nat_keepalive({address("192.0.2.1"), 4500}, {address("192.0.2.2"), 4500});
    bench.settle();
    CHECK(bench.counter("nat_keepalives_received") == 1);
    CHECK(bench.sockets->warnings().empty());
}

TEST_CASE("ESP in UDP, plain ESP and AH arrive as they were sent, with their traffic class") {
    if (!enter_own_network()) return;
    Bench bench;
    for (const auto& [one, other] : {std::pair{"192.0.2.1", "192.0.2.2"}, std::pair{"fec0::1", "fec0::2"}})
        for (const bool in_udp : {true, false})
            for (const auto protocol : {esp::Protocol::esp, esp::Protocol::ah}) {
                if (in_udp && protocol == esp::Protocol::ah) continue;
                INFO(one << " " << in_udp << " " << int(protocol));
                const Bytes content =
                    protocol == esp::Protocol::esp
                        ? esp_bytes
                        : from_hex("3b040000 00001234 00000001 00112233445566778899aabb 01020304");
                esp::OuterAddresses way{address(one), address(other), std::nullopt, protocol};
                if (in_udp) way.udp = esp::UdpEncapsulation{4500, 4500};
                bench.sockets->send_esp(esp::encapsulate(content, way, {0xb9, true}, 77));
                bench.settle();
                REQUIRE(bench.esp.size() == 1);
                const auto outer = esp::parse_outer(bench.esp[0]);
                REQUIRE(outer);
                CHECK(to_bytes(outer->esp) == content);
                CHECK(outer->ip.source == way.source);
                CHECK(outer->ip.destination == way.destination);
                CHECK(outer->udp == way.udp);
                CHECK(outer->protocol == protocol);
                CHECK(outer->ip.traffic_class == 0xb9);
                bench.esp.clear();
            }
    CHECK(bench.counter("send_failed") == 0);
}

TEST_CASE("junk on port 4500 is counted, and an address that this host does not have is an error") {
    if (!enter_own_network()) return;
    Bench bench;
    esp::OuterAddresses way{address("192.0.2.1"), address("192.0.2.2"), esp::UdpEncapsulation{4500, 4500}};
    send_whole(esp::encapsulate(from_hex("0000"), way, {}, 1));
    bench.settle();
    CHECK(bench.counter("junk") == 1);
    way.source = address("198.51.100.1");
    bench.sockets->send_esp(esp::encapsulate(esp_bytes, way, {}, 1));
    CHECK(bench.counter("send_failed") == 1);
    CHECK(bench.esp.empty());
}

TEST_CASE("AH behind IPv6 extension headers opens (RFC 4302 section 3.3.3.1.2)") {
    if (!enter_own_network()) return;
    Bench bench;
    // Hop-by-hop: an option that routers may change, and padding; destination options: one that they may not;
    // a routing header that has been followed to its end.
    const Bytes headers = from_hex(
        "3c 00 3e 04 01020304"
        "2b 00 1e 04 0a0b0c0d"
        "33 02 00 00 00000000 fec00000000000000000000000000009");
    const Bytes key(20, 0x42);
    const Bytes payload = from_hex("0400 0500 0010 0000 48656c6c6f212121");  // UDP
    Bytes ah = from_hex("11 04 0000 00001234 00000001 000000000000000000000000");
    const Bytes addresses = from_hex("fec00000000000000000000000000001 fec00000000000000000000000000002");
    const auto size = static_cast<std::uint8_t>(headers.size() + ah.size() + payload.size());

    // As the ICV covers it, put together by hand: traffic class, flow label, hop limit and the changeable
    // option's data are zero.
    Bytes covered = from_hex("60000000");
    append(covered, Bytes{0, size, 0, 0});
    append(covered, addresses);
    Bytes zeroed = headers;
    std::fill_n(zeroed.begin() + 4, 4, std::uint8_t{0});
    append(covered, zeroed);
    append(covered, ah);
    append(covered, payload);
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> icv{};
    REQUIRE(HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), covered.data(), covered.size(),
                 icv.data(), nullptr) != nullptr);
    std::copy_n(icv.begin(), 12, ah.begin() + 12);

    Bytes packet = from_hex("6b812345");
    append(packet, Bytes{0, size, 0, 63});
    append(packet, addresses);
    append(packet, headers);
    append(packet, ah);
    append(packet, payload);
    // The kernel drops it for some moments after an address was added.
    for (int turn = 0; turn < 20 && bench.esp.empty(); ++turn) {
        send_whole(packet);
        bench.settle();
    }
    REQUIRE(bench.esp.size() == 1);

    esp::SoftwareEsp device;
    esp::SaParameters sa;
    sa.direction = esp::Direction::inbound;
    sa.spi = 0x1234;
    sa.mode = esp::Mode::transport;
    sa.protocol = esp::Protocol::ah;
    sa.encryption = esp::Encryption::null;
    sa.integrity = esp::Integrity::hmac_sha1_96;
    sa.key = crypto::Secret(key);
    sa.source = address("fec0::1");
    sa.destination = address("fec0::2");
    sa.source_selectors = {*net::TrafficSelector::parse("fec0::1/128[udp/1024]")};
    sa.destination_selectors = {*net::TrafficSelector::parse("fec0::2/128[udp/1280]")};
    const auto added = device.add_sa(std::move(sa));
    REQUIRE(added);
    REQUIRE(device.submit_inbound(Bytes(bench.esp[0]), 0));
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    device.poll(completions, events);
    REQUIRE(completions.size() == 1);
    CHECK(completions[0].status == esp::PacketStatus::ok);
    CHECK(to_hex(ByteView(completions[0].packet).last(16)) == to_hex(payload));

    // And the other way: transport mode keeps what the packet has.
    Bytes sealed = packet;
    bench.esp.clear();
    bench.sockets->send_esp(sealed);
    bench.settle();
    REQUIRE(bench.esp.size() == 1);
    CHECK(to_hex(ByteView(bench.esp[0]).subspan(40)) == to_hex(ByteView(packet).subspan(40)));
}

TEST_CASE("the MTU of a path is its interface's, or its route's") {
    if (!enter_own_network()) return;
    run("ip link add near mtu 1400 type veth peer name far");
    run("ip address add 192.0.2.1/24 dev near");
    run("ip -6 address add fec0::1/64 dev near nodad");
    run("ip link set near up");
    run("ip link set far up");
    run("ip route add 198.51.100.0/24 via 192.0.2.2 mtu 1300");
    CHECK(path_mtu_towards(address("192.0.2.2")) == 1400);
    CHECK(path_mtu_towards(address("198.51.100.7")) == 1300);
    CHECK(path_mtu_towards(address("fec0::2")) == 1400);
    CHECK(path_mtu_towards(address("203.0.113.1")) == 0);  // no way there
    PathMtus known;
    CHECK(known.towards(address("192.0.2.2")) == 1400);
    run("ip link set near mtu 1350");
    CHECK(path_mtu_towards(address("192.0.2.2")) == 1350);
}

TEST_CASE("what a router says of plain ESP and AH over IPv6 that was too big is heeded, per peer") {
    if (!enter_own_network()) return;
    run("ip link add near type veth peer name far");
    run("ip -6 address add fec0::1/64 dev near nodad");
    run("ip link set near up");
    run("ip link set far up");
    const auto local = address("fec0::1");
    const auto router_says = [&](const char* remote, esp::Protocol protocol, Bytes content) {
        content.resize(1400, 0x5a);
        const auto sent = esp::encapsulate(content, {local, address(remote), std::nullopt, protocol}, {}, 0);
        const auto error = net::packet_too_big(sent, local, 1300);
        REQUIRE(error);
        send_whole(*error);
    };
    // Of ESP, and of an IPv6 and an IPv4 packet in AH.
    const Bytes ah6 = from_hex("29040000 00001234 00000001"), ah4 = from_hex("04040000 00001234 00000001");
    router_says("fec0::2", esp::Protocol::esp, esp_bytes);
    CHECK(path_mtu_towards(address("fec0::2")) == 1500);  // nobody listens
    {
        asio::io_context context;
        const auto sockets = Sockets::open(context, {});
        REQUIRE(sockets);
        CHECK((*sockets)->warnings().empty());
        router_says("fec0::2", esp::Protocol::esp, esp_bytes);
        router_says("fec0::3", esp::Protocol::ah, ah6);
        router_says("fec0::4", esp::Protocol::ah, ah4);
    }
    for (const char* remote : {"fec0::2", "fec0::3", "fec0::4"})
        CHECK(path_mtu_towards(address(remote)) == 1300);
    CHECK(path_mtu_towards(address("fec0::5")) == 1500);
}

TEST_CASE("ESP and AH that are larger than the interface's MTU arrive, in pieces on the way") {
    if (!enter_own_network()) return;
    Bench bench;
    run("ip link set lo mtu 1300");
    for (const auto& [one, other] : {std::pair{"192.0.2.1", "192.0.2.2"}, std::pair{"fec0::1", "fec0::2"}})
        for (const auto protocol : {esp::Protocol::esp, esp::Protocol::ah}) {
            INFO(one << " " << int(protocol));
            Bytes content = from_hex("3b040000 00001234 00000001");
            content.resize(2000, 0x5a);
            const esp::OuterAddresses way{address(one), address(other), std::nullopt, protocol};
            bench.sockets->send_esp(esp::encapsulate(content, way, {0, true}, 77));
            bench.settle();
            REQUIRE(bench.esp.size() == 1);
            const auto outer = esp::parse_outer(bench.esp[0]);
            REQUIRE(outer);
            CHECK(to_bytes(outer->esp) == content);
            bench.esp.clear();
        }
    CHECK(bench.counter("send_failed") == 0);
}
