// The simulated card's waveform (keyline card trace), read by GTKWave's own reader of FST files.
#include <filesystem>
#include <map>
#include <string>

#include <gtkwave/fstapi.h>

#include "host/esp/diagnosis.h"
#include "sim/simulated_card.h"
#include "tests/unit/esp/esp_support.h"

using namespace keyline;
using namespace keyline::esp::test;
using esp::Direction;

namespace {

// What GTKWave would find in a file.
struct Waves {
    explicit Waves(const std::string& path) {
        void* reader = fstReaderOpen(path.c_str());
        REQUIRE(reader != nullptr);
        begin = fstReaderGetStartTime(reader);
        end = fstReaderGetEndTime(reader);
        timescale = fstReaderGetTimescale(reader);
        std::string scope;
        while (const fstHier* item = fstReaderIterateHier(reader)) {
            if (item->htyp == FST_HT_SCOPE) {
                scope += std::string(item->u.scope.name) + ".";
            } else if (item->htyp == FST_HT_UPSCOPE) {
                scope.erase(scope.find_last_of('.', scope.size() - 2) + 1);
            } else if (item->htyp == FST_HT_VAR) {
                // "m_axi_wdata[0] [511:0]": without the range.
                const std::string name = item->u.var.name;
                names.emplace(scope + name.substr(0, name.find(' ')), item->u.var.handle);
            }
        }
        fstReaderSetFacProcessMaskAll(reader);
        fstReaderIterBlocks(
            reader,
            [](void* self, std::uint64_t, fstHandle handle, const unsigned char* value) {
                static_cast<Waves*>(self)->values[handle].emplace_back(reinterpret_cast<const char*>(value));
            },
            this, nullptr);
        fstReaderClose(reader);
    }
    // All that a signal was, in order; its name ends so.
    const std::vector<std::string>& of(const std::string& ending) const {
        for (const auto& [name, handle] : names)
            if (name.ends_with(ending)) return values.at(handle);
        FAIL("no signal " + ending);
        return values.begin()->second;
    }
    bool has(const std::string& part) const {
        return std::any_of(names.begin(), names.end(),
                           [&](const auto& name) { return name.first.find(part) != std::string::npos; });
    }
    // Whether a signal's bits have these octets somewhere, the first one at the lowest address of a bus.
    bool shows(const std::string& ending, ByteView octets) const {
        std::string bits;
        for (auto octet = octets.rbegin(); octet != octets.rend(); ++octet)
            for (int bit = 7; bit >= 0; bit--) bits += ((*octet >> bit) & 1) != 0 ? '1' : '0';
        const auto& all = of(ending);
        return std::any_of(all.begin(), all.end(),
                           [&](const auto& value) { return value.find(bits) != std::string::npos; });
    }

    std::uint64_t begin = 0, end = 0;
    signed char timescale = 0;
    std::map<std::string, fstHandle> names;
    std::map<fstHandle, std::vector<std::string>> values;
};

struct Folder {
    Folder() {
        char name[] = "/tmp/keyline-waveform-XXXXXX";
        REQUIRE(mkdtemp(name) != nullptr);
        path = name;
    }
    ~Folder() { std::filesystem::remove_all(path); }
    std::string path;
};

std::vector<esp::Completion> drain(esp::EspDevice& device) {
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    while (device.outstanding() != 0) device.poll(completions, events);
    return completions;
}

}  // namespace

TEST_CASE("a waveform of the next packets, and no longer") {
    const Folder folder;
    auto made = sim::make_simulated_card();
    if (!made) FAIL(made.error().message);
    esp::EspDevice& device = **made;
    esp::Diagnosis& diagnosis = *device.diagnosis();
    REQUIRE(diagnosis.has_waveform());
    CHECK_FALSE(diagnosis.waveform().running);
    CHECK_FALSE(diagnosis.begin_waveform(folder.path + "/none/file.fst", 1));

    Tunnel tunnel;
    const auto out = device.add_sa(tunnel.parameters(Direction::outbound));
    REQUIRE(out);
    const Bytes inner = inner_packet(net::IpVersion::v4, Bytes(200, 0x33));
    const auto send = [&] {
        const bool taken = device.submit_outbound(*out, Bytes(inner), 0);
        REQUIRE(taken);
    };
    send();  // inside already, so it does not count
    const auto file = folder.path + "/file.fst";
    REQUIRE(diagnosis.begin_waveform(file, 2));
    CHECK_FALSE(diagnosis.begin_waveform(folder.path + "/second.fst", 1));
    CHECK(drain(device).size() == 1);
    CHECK(diagnosis.waveform().running);
    CHECK(diagnosis.waveform().packets == 0);
    Bytes sealed;
    for (int i = 0; i < 2; i++) {
        send();
        auto completions = drain(device);
        REQUIRE(completions.size() == 1);
        REQUIRE(completions[0].status == esp::PacketStatus::ok);
        sealed = std::move(completions[0].packet);
    }
    const auto ended = diagnosis.waveform();
    CHECK_FALSE(ended.running);
    CHECK(ended.packets == 2);
    send();
    CHECK(drain(device).size() == 1);
    CHECK(diagnosis.waveform().clocks == ended.clocks);

    const Waves waves(file);
    CHECK(waves.timescale == -12);
    // 300 clocks are a microsecond.
    CHECK((waves.end - waves.begin) / 1000 == (2 * ended.clocks - 1) * 1000 / 600);
    const auto& clock = waves.of("keyline_shell_top.clk_i");
    CHECK(static_cast<std::size_t>(std::count(clock.begin(), clock.end(), "1")) == ended.clocks);
    CHECK(waves.shows("m_axi_wdata[0]", ByteView(sealed).subspan(20, 16)));
    // Which is why nobody but root may read it.
    CHECK(waves.shows("m_axi_rdata[0]", ByteView(inner).first(20)));
    for (const auto* there : {"u_registers.", "u_direction.", "u_completions."}) CHECK(waves.has(there));
    WARN(waves.names.size() << " signals, " << ended.clocks << " clocks, " << std::filesystem::file_size(file)
                            << " octets");

    // Another one; it ends when somebody says so, or with the card.
    REQUIRE(diagnosis.begin_waveform(file, 5));
    send();
    CHECK(drain(device).size() == 1);
    diagnosis.end_waveform();
    CHECK(diagnosis.waveform().packets == 1);
    CHECK(Waves(file).names.size() == waves.names.size());
    REQUIRE(diagnosis.begin_waveform(file, 5));
    made->reset();
    CHECK(Waves(file).names.size() == waves.names.size());
}

TEST_CASE("the Verilated card is asked again, and tells where it stands") {
    auto made = sim::make_simulated_card();
    REQUIRE(made);
    auto& diagnosis = *(*made)->diagnosis();
    std::size_t answers = 0;
    for (std::size_t step = 0; step < diagnosis.self_test_steps(); step++)
        for (const auto& answer : diagnosis.self_test(step)) {
            CHECK(answer.verdict == esp::KnownAnswer::Verdict::passed);
            answers++;
        }
    CHECK(answers == 60);
    CHECK((*made)->health());
    const auto registers = diagnosis.registers();
    REQUIRE(registers);
    for (const auto& reading : registers->registers)
        if (reading.name == "queue.outbound.status") CHECK(reading.value == 0);
    CHECK(diagnosis.rings({}));
}
