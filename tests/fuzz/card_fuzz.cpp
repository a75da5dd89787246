// A card that lies: completions, events, responses, results and registers are the input's
// to spoil. The driver must give every packet back once, with data only where the status is ok, must not let
// an outer packet out that is not its SA's, must use no sequence number twice, and must not crash; neither
// must who looks into such a card.
#include <algorithm>
#include <cstdlib>
#include <set>

#include "drivers/card/card_device.h"
#include "host/esp/diagnosis.h"
#include "host/net/headers.h"
#include "sim/software_pipelines.h"

namespace {

using namespace keyline;

void require(bool promise) {
    if (!promise) std::abort();
}

// Takes from the front of the input; zero when it is used up.
struct Input {
    ByteView rest;
    std::uint8_t octet() {
        if (rest.empty()) return 0;
        const std::uint8_t value = rest[0];
        rest = rest.subspan(1);
        return value;
    }
    // Changes a few octets, or, mostly, none.
    void spoil(std::span<std::uint8_t> octets) {
        const std::uint8_t what = octet();
        if (what < 0xc0 || octets.empty()) return;
        for (unsigned changes = what % 4; changes > 0; changes--)
            octets[(octet() | octet() << 8) % octets.size()] ^= octet();
    }
};

esp::SaParameters parameters(esp::Direction direction, bool transport) {
    esp::SaParameters made;
    made.direction = direction;
    made.spi = transport ? 0x2000 : 0x1000;
    made.mode = transport ? esp::Mode::transport : esp::Mode::tunnel;
    made.key = crypto::Secret(Bytes(20, 0x42));
    made.source = *net::IpAddress::parse("192.0.2.1");
    made.destination = *net::IpAddress::parse("192.0.2.2");
    if (transport) made.udp = esp::UdpEncapsulation{};
    made.source_selectors = {*net::TrafficSelector::parse("0.0.0.0/0")};
    made.destination_selectors = made.source_selectors;
    made.lifetime.soft_packets = 3;
    return made;
}

Bytes inner_packet(std::size_t payload_bytes) {
    Bytes packet(net::ipv4_header_bytes + payload_bytes, 0x5a);
    net::IpHeader header;
    header.source = *net::IpAddress::parse("192.0.2.1");
    header.destination = *net::IpAddress::parse("192.0.2.2");
    header.protocol = 253;
    net::write_ip_header(packet, header, payload_bytes);
    return packet;
}

void lie(sim::FunctionalPort::Faults& faults, Input& input) {
    faults.read = [&input](std::uint32_t, std::uint32_t value) {
        const std::uint8_t what = input.octet();
        if (what >= 0xfe) return 0xFFFFFFFFU;
        return what >= 0xf0 ? value + input.octet() : value;
    };
    faults.completion = [&input](std::span<std::uint8_t> octets) { input.spoil(octets); };
    faults.event = faults.completion;
    faults.output = [&input](unsigned, bool, sim::PipelineOutput& output) {
        input.spoil(output.octets);
        const std::uint8_t what = input.octet();
        if (what >= 0xf0) output.octets.resize(input.octet());
        if (what >= 0xf8) output.status = static_cast<card::regs::Status>(input.octet() % 14);
        if (what % 16 == 1) output.sequence_number += input.octet();
        if (what % 16 == 2) output.host_checks = input.octet() % 8;
    };
}

struct Both {
    esp::SaHandle outbound = esp::SaHandle::none;
    Bytes sealed;  // by an honest card
    std::set<std::uint32_t> numbers;
};

// What the driver let out: where it goes, and that its number is a new one.
void check_outer(const Bytes& packet, std::array<Both, 2>& sas) {
    const auto ip = net::inspect(packet);
    require(ip && ip->total_bytes == packet.size() && ip->source.is_v4());
    const std::size_t at = ip->header_bytes + (ip->protocol == net::ip_protocol_udp ? 8 : 0);
    require(packet.size() >= at + 8 && packet[at] == 0 && packet[at + 1] == 0 && packet[at + 3] == 0);
    require(packet[at + 2] == 0x10 || packet[at + 2] == 0x20);
    Both& sa = sas[packet[at + 2] == 0x20 ? 1 : 0];
    require(sa.numbers.insert(static_cast<std::uint32_t>(packet[at + 6] << 8 | packet[at + 7])).second);
}

// What people see of it, whatever it wrote; and that nobody's packets are lost over a self-test.
void look_into(esp::Diagnosis& diagnosis, Input& input) {
    static_cast<void>(diagnosis.about());
    static_cast<void>(diagnosis.registers());
    const auto rings = diagnosis.rings({.entries = 64, .payload = true});
    require(rings && rings->size() == 6);
    for (const auto& ring : *rings) {
        require(ring.list.size() <= ring.entries);
        for (const auto& entry : ring.list) require(entry.octets.size() <= 0xffff);
    }
    static_cast<void>(diagnosis.self_test(input.octet() % diagnosis.self_test_steps()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Input input{ByteView(data, size)};
    auto port = std::make_unique<sim::FunctionalPort>(
        sim::software_pipelines(16),
        sim::FunctionalOptions{.memory_bytes = std::size_t{4} << 20, .sa_entries = 16});
    auto& faults = port->faults;
    auto made = card::CardDevice::create(
        std::move(port), {.log2_ring_size = 4, .patience = std::chrono::milliseconds{0}, .min_looks = 4});
    require(made.has_value());
    card::CardDevice& device = **made;
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    std::array<Both, 2> sas;
    for (const bool transport : {false, true}) {
        Both& sa = sas[transport ? 1 : 0];
        const auto handle = device.add_sa(parameters(esp::Direction::outbound, transport));
        require(handle && device.add_sa(parameters(esp::Direction::inbound, transport)));
        sa.outbound = *handle;
        require(device.submit_outbound(sa.outbound, inner_packet(60), 0));
        while (device.outstanding() != 0) device.poll(completions, events);
        sa.sealed = completions.back().packet;
        check_outer(sa.sealed, sas);
        completions.clear();
    }

    lie(faults, input);
    std::uint64_t submitted = 0;
    for (int i = 0; !input.rest.empty() && i < 40; i++) {
        Both& sa = sas[input.octet() % 2];
        if (device.submit_outbound(sa.outbound, inner_packet(input.octet()), submitted)) submitted++;
        Bytes inbound = sa.sealed;
        input.spoil(inbound);
        if (device.submit_inbound(std::move(inbound), submitted)) submitted++;
        switch (input.octet() % 16) {
            case 0:
            case 1:
            case 2:
                device.poll(completions, events);
                break;
            case 3:
                static_cast<void>(device.query_sa(sa.outbound));
                break;
            case 4:
                static_cast<void>(device.update_outer(sa.outbound, *net::IpAddress::parse("198.51.100.1"),
                                                      *net::IpAddress::parse("198.51.100.2"), {}));
                break;
            case 5:
                static_cast<void>(device.add_sa(Input(input).octet() % 2 == 0
                                                    ? parameters(esp::Direction::outbound, true)
                                                    : parameters(esp::Direction::inbound, false)));
                break;
            case 6:
                static_cast<void>(device.remove_sa(sa.outbound));
                break;
            case 7:
                look_into(*device.diagnosis(), input);
                break;
            default:
                break;
        }
    }
    while (device.outstanding() != 0) device.poll(completions, events);
    require(completions.size() == submitted);
    std::vector<bool> seen(submitted);
    for (const auto& completion : completions) {
        require(completion.cookie < submitted && !seen[completion.cookie]);
        seen[completion.cookie] = true;
        require((completion.status == esp::PacketStatus::ok) == !completion.packet.empty());
        if (completion.status != esp::PacketStatus::ok) continue;
        if (completion.direction == esp::Direction::outbound)
            check_outer(completion.packet, sas);
        else
            require(net::inspect(completion.packet).has_value());
    }
    static_cast<void>(device.statistics());
    return 0;
}
