// What a card tells those who look for a fault: registers by name, and what lies in the rings.
#include "host/esp/diagnosis.h"

#include <set>

#include <fmt/format.h>

#include "drivers/card/ring_dump.h"
#include "hw/regs/keyline_regs_table.h"
#include "tests/unit/card/card_bench.h"

using namespace keyline;
using namespace keyline::card;
using namespace keyline::card::test;

namespace {

const esp::RegisterReading& named(const esp::RegisterReport& report, const std::string& name) {
    for (const auto& reading : report.registers)
        if (reading.name == name) return reading;
    FAIL("no register " + name);
    return report.registers.front();
}

std::string value_of(const esp::NamedValues& values, const std::string& name) {
    for (const auto& [known, value] : values)
        if (known == name) return value;
    return "(none)";
}

const esp::RingReport& named(const std::vector<esp::RingReport>& rings, const std::string& name) {
    for (const auto& ring : rings)
        if (ring.name == name) return ring;
    FAIL("no ring " + name);
    return rings.front();
}

std::vector<esp::RingReport> rings_of(CardBench& bench, const esp::RingWishes& wishes = {}) {
    auto rings = bench.device->diagnosis()->rings(wishes);
    if (!rings) FAIL(rings.error().message);
    return std::move(*rings);
}

// All that a dump says, as one text.
std::string text_of(const std::vector<esp::RingReport>& rings) {
    std::string text;
    for (const auto& ring : rings)
        for (const auto& entry : ring.list) {
            text += ring.name + " " + entry.state;
            for (const auto& [name, value] : entry.fields) text += fmt::format(" {}={}", name, value);
            text += " " + to_hex(entry.octets) + "\n";
        }
    return text;
}

}  // namespace

TEST_CASE("the table of registers has the addresses of the header, each once") {
    std::set<std::uint32_t> addresses;
    std::set<std::string_view> names;
    for (const auto& row : regs::register_table) {
        CHECK(names.insert(row.name).second);
        CHECK(addresses.insert(row.address).second);
        if (row.bits == 64) CHECK(addresses.insert(row.address + 4).second);
        CHECK(row.address < regs::register_bytes);
        CHECK(!row.meaning.empty());
    }
    const auto address = [](std::string_view name) {
        const auto row = std::find_if(regs::register_table.begin(), regs::register_table.end(),
                                      [&](const auto& r) { return r.name == name; });
        return row == regs::register_table.end() ? 0xFFFFFFFF : row->address;
    };
    namespace q = regs::queue;
    CHECK(address("global.map_version") == regs::global::map_version::offset());
    CHECK(address("queue.inbound.status") == q::status::offset(regs::inbound));
    CHECK(address("queue.outbound.packets") == q::packets_lo::offset(regs::outbound));
    CHECK(address("queue.inbound.drops.bad_icv") ==
          q::drops_lo::offset(regs::inbound, static_cast<std::uint32_t>(regs::Status::bad_icv)));
    CHECK(address("queue.outbound.submission_base") == q::submission_base_lo::offset(regs::outbound));
}

TEST_CASE("registers are read by name, with their fields; what only triggers is left out") {
    CardBench bench;
    auto& diagnosis = *bench.device->diagnosis();
    Tunnel tunnel;
    const auto out = add(*bench.device, tunnel.parameters(Direction::outbound));
    const auto before = diagnosis.registers();
    REQUIRE(before);
    for (int i = 0; i < 3; i++) bench.out(out, inner_packet(net::IpVersion::v4, Bytes(30, 1)));
    const auto report = diagnosis.registers();
    REQUIRE(report);
    // This card has no network port.
    const auto of_port = std::count_if(regs::register_table.begin(), regs::register_table.end(),
                                       [](const auto& row) { return row.name.starts_with("network."); });
    CHECK(of_port > 0);
    CHECK(report->registers.size() + static_cast<std::size_t>(of_port) == regs::register_table.size());
    CHECK(named(*report, "global.id").value == regs::card_id);
    const auto& build = named(*report, "global.build");
    REQUIRE(build.fields.size() == 2);
    CHECK(build.fields[0].name == "target");
    CHECK(build.fields[0].code == "simulation");
    CHECK(build.fields[1].value == 4);
    const auto& packets = named(*report, "queue.outbound.packets");
    CHECK(packets.bits == 64);
    CHECK(packets.value == named(*before, "queue.outbound.packets").value + 3);
    const auto& control = named(*report, "global.control");
    REQUIRE(control.fields.size() == 1);  // without soft_reset
    CHECK(control.fields[0].name == "enable");
    CHECK(control.fields[0].value == 1);
    REQUIRE(report->left_out.size() == 1);
    CHECK(report->left_out[0].first == "global.control.soft_reset");

    bench.port->faults.unplugged = true;
    const auto gone = diagnosis.registers();
    REQUIRE_FALSE(gone);
    CHECK(gone.error().message == does_not_answer);
}

TEST_CASE("a dump of the rings: descriptors, completions and events, decoded") {
    CardBench bench;
    Tunnel tunnel;
    tunnel.lifetime.soft_packets = 1;
    const auto out = add(*bench.device, tunnel.parameters(Direction::outbound));
    const auto in = add(*bench.device, tunnel.parameters(Direction::inbound));
    static_cast<void>(in);
    const Bytes inner = inner_packet(net::IpVersion::v4, Bytes(30, 0x77));
    const auto sealed = bench.out(out, Bytes(inner));
    bench.in(Bytes(sealed.packet));
    bench.in(Bytes(sealed.packet));

    const auto rings = rings_of(bench);
    REQUIRE(rings.size() == 6);
    const auto& submission = named(rings, "outbound.submission");
    CHECK(submission.entries == 16);
    REQUIRE(!submission.list.empty());
    const auto& descriptor = submission.list.back();
    CHECK(descriptor.state == "done");
    CHECK(value_of(descriptor.fields, "length") == std::to_string(inner.size()));
    CHECK(value_of(descriptor.fields, "sa_index") == "0");
    CHECK(descriptor.octets.empty());
    CHECK(submission.indices[0].second == descriptor.number + 1);
    CHECK(submission.indices.size() == 3);
    // The commands of this SA are there, by name, and not what they brought.
    CHECK(text_of(rings).find(", wiped") != std::string::npos);

    const auto& sealed_entry = named(rings, "outbound.completion").list.back();
    CHECK(sealed_entry.state == "taken");
    CHECK(value_of(sealed_entry.fields, "status") == "ok");
    CHECK(value_of(sealed_entry.fields, "sequence_number") == "1");
    CHECK(value_of(sealed_entry.fields, "events") == "soft_limit");
    const auto& opened = named(rings, "inbound.completion").list;
    REQUIRE(opened.size() >= 2);
    CHECK(value_of(opened.back().fields, "status") == "replayed");
    CHECK(value_of(opened[opened.size() - 2].fields, "status") == "ok");
    CHECK(value_of(opened[opened.size() - 2].fields, "host_checks") == "selectors");
    const auto& events = named(rings, "outbound.event").list;
    REQUIRE(!events.empty());
    CHECK(value_of(events.back().fields, "events") == "soft_limit");

    // Octets only when they are asked for.
    CHECK(text_of(rings).find(to_hex(inner)) == std::string::npos);
    const auto with_payload = rings_of(bench, {.entries = 4, .payload = true});
    CHECK(named(with_payload, "outbound.submission").list.size() == 4);
    CHECK(to_hex(named(with_payload, "outbound.submission").list.back().octets) == to_hex(inner));
    CHECK(to_hex(named(with_payload, "outbound.completion").list.back().octets) == to_hex(sealed.packet));
}

TEST_CASE("commands that a card does not finish show what they do, and never the keys that they bring") {
    CardBench bench;
    Tunnel tunnel;
    auto parameters = tunnel.parameters(Direction::outbound);
    const std::string key = to_hex(parameters.key.reveal());
    bench.port->faults.stuck = true;
    const auto added = bench.device->add_sa(std::move(parameters));
    CHECK_FALSE(added);
    REQUIRE_FALSE(bench.device->health());
    const auto rings = rings_of(bench, {.entries = 16, .payload = true});
    const auto text = text_of(rings);
    CAPTURE(text);
    CHECK(text.find("wiped") != std::string::npos);
    CHECK(text.find(key.substr(0, 16)) == std::string::npos);
    CHECK(named(rings, "outbound.completion").indices.size() == 3);  // the card answers still
    bench.port->faults.unplugged = true;
    CHECK(named(rings_of(bench), "outbound.completion").indices.size() == 2);
}

TEST_CASE("a dump while packets are inside says where they are") {
    CardBench bench;
    Tunnel tunnel;
    const auto out = add(*bench.device, tunnel.parameters(Direction::outbound));
    const Bytes inner = inner_packet(net::IpVersion::v4, Bytes(30, 1));
    for (int i = 0; i < 5; i++) REQUIRE(bench.device->submit_outbound(out, Bytes(inner), 1));
    auto rings = rings_of(bench, {.entries = 5});
    for (const auto& entry : named(rings, "outbound.submission").list) CHECK(entry.state == "not told");
    bench.port->faults.stuck = true;
    std::vector<Completion> completions;
    bench.device->poll(completions, bench.events);
    rings = rings_of(bench, {.entries = 5});
    for (const auto& entry : named(rings, "outbound.submission").list)
        CHECK((entry.state == "waiting" || entry.state == "in the card"));
    bench.port->faults.stuck = false;
    CHECK(bench.drain().size() == 5);
}
