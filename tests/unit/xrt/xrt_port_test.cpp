// The port of Alveo cards, and the driver above it, on the simulated platform: XRT is the real one, the card
// is the Verilated one (sim/xrt).
#include "drivers/xrt/xrt_port.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "drivers/card/card_device.h"
#include "hw/regs/keyline_regs.h"
#include "tests/unit/esp/esp_support.h"

using namespace keyline;
using namespace keyline::card;
using namespace keyline::esp::test;
using esp::Direction;
using esp::PacketStatus;

namespace {

const std::string xclbins = KEYLINE_XRT_XCLBINS;

// A folder of the test's own; the platform reads its environment anew whenever a device is opened.
class Platform {
  public:
    explicit Platform(const std::string& words = "") {
        char name[] = "/tmp/keyline-xrt-XXXXXX";
        folder_ = mkdtemp(name);
        setenv("XILINX_XRT", KEYLINE_XRT_PLATFORM, 1);
        setenv("KEYLINE_SIM_XRT", (words + (words.empty() ? "" : ",") + "fault-file=" + fault_file()).c_str(),
               1);
    }
    Platform(const Platform&) = delete;
    Platform& operator=(const Platform&) = delete;
    ~Platform() { std::filesystem::remove_all(folder_); }

    void fault(const std::string& word) const { std::ofstream(fault_file()) << word << "\n"; }
    std::string file(const std::string& name) const { return folder_ + "/" + name; }
    std::string make_xclbin(const std::string& arguments) const {
        std::string made = file("made.xclbin");
        REQUIRE(std::system((KEYLINE_MAKE_XCLBIN " " + made + " " + arguments).c_str()) == 0);
        return made;
    }

  private:
    std::string fault_file() const { return file("fault"); }
    std::string folder_;
};

std::string contents_of(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

XrtCard open_card(const std::string& xclbin = "keyline_host.xclbin", const std::string& device = "0") {
    auto card = open_xrt_port({device, xclbins + "/" + xclbin});
    if (!card) FAIL(card.error().message);
    return std::move(*card);
}

std::unique_ptr<CardDevice> open_driver(const std::string& xclbin = "keyline_host.xclbin") {
    // A card that is reset is noticed by what it owes: soon, here.
    auto device = CardDevice::create(open_card(xclbin).port,
                                     {.patience = std::chrono::milliseconds(200), .min_looks = 100});
    if (!device) FAIL(device.error().message);
    return std::move(*device);
}

std::vector<esp::Completion> drain(CardDevice& device) {
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    do device.poll(completions, events);
    while (device.outstanding() != 0);
    return completions;
}

std::string refusal(const std::string& file, const std::string& device = "0") {
    const auto card = open_xrt_port({device, file});
    REQUIRE_FALSE(card);
    return card.error().message;
}

using Catch::Matchers::Contains;

// A packet out, and what became of it in again.
void round_trip(CardDevice& device, unsigned packets) {
    const Tunnel tunnel;
    const auto out = device.add_sa(tunnel.parameters(Direction::outbound));
    const auto in = device.add_sa(tunnel.parameters(Direction::inbound));
    REQUIRE(out);
    REQUIRE(in);
    for (unsigned i = 0; i < packets; i++) {
        const Bytes packet =
            inner_packet(net::IpVersion::v4, Bytes(17 * i + 1, static_cast<std::uint8_t>(i)));
        REQUIRE(device.submit_outbound(*out, Bytes(packet), i));
        auto sealed = drain(device);
        REQUIRE(sealed.size() == 1);
        REQUIRE(sealed[0].status == PacketStatus::ok);
        REQUIRE(device.submit_inbound(std::move(sealed[0].packet), i));
        const auto opened = drain(device);
        REQUIRE(opened.size() == 1);
        REQUIRE(opened[0].status == PacketStatus::ok);
        REQUIRE(to_hex(opened[0].packet) == to_hex(packet));
    }
}

}  // namespace

TEST_CASE("the card tests itself and carries packets through XRT, in every kind of memory", "[xrt][rtl]") {
    const std::string xclbin = GENERATE("keyline_host.xclbin", "keyline_ddr.xclbin");
    const Platform platform;
    const auto device = open_driver(xclbin);
    round_trip(*device, 20);
    CHECK(device->health());
}

TEST_CASE("a platform without interrupts is polled", "[xrt][rtl]") {
    const Platform platform("interrupts=no");
    CHECK_THAT(open_card().description, Contains("no interrupts: registers are polled"));
    round_trip(*open_driver(), 5);
}

TEST_CASE("what a card is called in a log", "[xrt]") {
    const Platform platform("devices=2");
    CHECK(count_xrt_devices() == 2U);
    CHECK(
        open_card().description ==
        "XRT device 0, keyline_card:keyline_card_1 on keyline_simulated_alveo, memory HOST[0] (the host's), "
        "interrupts");
    CHECK(open_card().platform == "keyline_simulated_alveo");
    CHECK_THAT(open_card("keyline_ddr.xclbin", "0000:c1:00.1").description,
               Contains("XRT device 0000:c1:00.1") && Contains("memory DDR[0] (the card's)"));
}

TEST_CASE("registers and interrupts of the port", "[xrt][rtl]") {
    namespace g = regs::global;
    const Platform platform(GENERATE("interrupts=yes", "interrupts=no"));
    const auto port = open_card().port;
    CHECK(port->read32(g::id::offset()) == regs::card_id);
    CHECK(port->read32(g::map_version::offset()) == regs::map_version);
    CHECK_FALSE(port->wait_interrupt(std::chrono::microseconds(0)));
    CHECK_FALSE(port->wait_interrupt(std::chrono::microseconds(1500)));
    CHECK(port->health());
    // Beyond the registers there is nothing: XRT says so, and the port takes it for a fault.
    CHECK(port->read32(regs::register_bytes) == 0xFFFFFFFF);
    CHECK_FALSE(port->health());
}

TEST_CASE("memory of the card is the host's after sync, and not before", "[xrt]") {
    const Platform platform;
    const auto coherent = open_card("keyline_host.xclbin").port;
    const auto apart = open_card("keyline_ddr.xclbin").port;
    for (auto* port : {coherent.get(), apart.get()}) {
        auto made = port->allocate_dma(10000);
        REQUIRE(made);
        auto& buffer = **made;
        REQUIRE(buffer.host().size() == 10000);
        CHECK(buffer.device_address() % regs::ring_alignment == 0);
        CHECK(std::ranges::all_of(buffer.host(), [](auto octet) { return octet == 0; }));
        buffer.host()[5000] = 7;
        buffer.sync_for_host(5000, 1);
        CHECK(buffer.host()[5000] == (port == coherent.get() ? 7 : 0));
        buffer.host()[5000] = 7;
        buffer.sync_for_device(5000, 1);
        buffer.sync_for_host(0, 10000);
        CHECK(buffer.host()[5000] == 7);
    }
    CHECK_FALSE(coherent->allocate_dma(0));
    const auto too_much = coherent->allocate_dma(std::size_t{1} << 30);
    REQUIRE_FALSE(too_much);
    CHECK_THAT(too_much.error().message, Contains("HOST[0]") && Contains("xbutil configure --host-mem"));
    CHECK(coherent->health());
}

TEST_CASE("what is wrong with an xclbin is said before anything is loaded", "[xrt]") {
    const Platform platform;
    CHECK_THAT(refusal(""), Contains("--xclbin FILE"));
    CHECK_THAT(refusal(platform.file("none")), Contains("No such file"));
    CHECK_THAT(refusal("/tmp"), Contains("not a file"));
    std::ofstream(platform.file("text")) << "no xclbin, but more octets than the header of one has\n"
                                         << std::string(1000, 'x');
    CHECK_THAT(refusal(platform.file("text")), Contains("it is none"));
    std::ofstream(platform.file("short")) << "xclbin2";
    CHECK_THAT(refusal(platform.file("short")), Contains("cut short after 7"));
    std::string whole = contents_of(xclbins + "/keyline_host.xclbin");
    for (const std::size_t length : {8U, 455U, 500U, 1000U, static_cast<unsigned>(whole.size()) - 1}) {
        std::ofstream(platform.file("cut"), std::ios::binary) << whole.substr(0, length);
        CHECK_THAT(refusal(platform.file("cut")), Contains("cut short after " + std::to_string(length)));
    }
    // Whole, but a section that ends beyond it.
    whole[456 + 39] = '\x40';
    std::ofstream(platform.file("cut"), std::ios::binary) << whole;
    CHECK_THAT(refusal(platform.file("cut")), Contains("cut short"));
    CHECK_THAT(refusal(platform.make_xclbin("--memory ddr --kernel vadd")),
               Contains("no kernel keyline_card, but vadd:vadd_1"));
    CHECK_THAT(refusal(platform.make_xclbin("--memory ddr --register-bytes 0x1000")),
               Contains("0x1000 octets of registers") && Contains("bitstream of this release"));
}

TEST_CASE("which device is wrong, and how", "[xrt]") {
    const std::string good = xclbins + "/keyline_host.xclbin";
    {
        const Platform platform;
        CHECK_THAT(refusal(good, "7"), Contains("device '7'") && Contains("no such card"));
        CHECK_THAT(refusal(good, "0000:65:00.1"), Contains("no card at this address"));
        CHECK_THAT(refusal(good, ""), Contains("device ''"));
        CHECK_THAT(refusal(good, "99999999999999999999"),
                   Contains("xbutil examine") && Contains("no such number"));
        CHECK(xrt_address("0") == "0000:c0:00.1");
        CHECK(xrt_address("0000:C0:00.1") == "0000:c0:00.1");
        CHECK_FALSE(xrt_address("0000:c1:00.1"));
        CHECK_FALSE(xrt_address(""));
    }
    {
        const Platform two("devices=2");
        CHECK(xrt_address("1") == "0000:c1:00.1");
    }
    const Platform none("devices=0");
    CHECK(count_xrt_devices() == 0U);
    CHECK_THAT(refusal(good), Contains("XRT finds no card"));
    const Platform wrong("colour=red");
    CHECK_THAT(refusal(good), Contains("'colour=red' is none of") && !Contains("XILINX_XRT"));
}

TEST_CASE("octets of an xclbin that are no text do not reach a log", "[xrt]") {
    const Platform platform;
    std::string octets = contents_of(xclbins + "/keyline_host.xclbin");
    for (const std::string name : {"keyline_card", "keyline_simulated_alveo", "HOST[0]"}) {
        std::string changed = octets;
        for (auto at = changed.find(name); at != std::string::npos; at = changed.find(name, at + 1))
            changed[at] = '\xff';
        std::ofstream(platform.file("changed.xclbin"), std::ios::binary) << changed;
        const auto card = open_xrt_port({"0", platform.file("changed.xclbin")});
        const auto said = card ? card->description : card.error().message;
        CAPTURE(name, said);
        CHECK(std::ranges::all_of(said, [](char octet) { return octet >= ' ' && octet <= '~'; }));
    }
}

TEST_CASE("an xclbin for another platform is not loaded", "[xrt]") {
    const Platform platform;
    std::ifstream from(xclbins + "/keyline_host.xclbin", std::ios::binary);
    std::string octets((std::istreambuf_iterator<char>(from)), {});
    const std::string name = "keyline_simulated_alveo";
    octets.replace(octets.find(name), name.size(), "xilinx_u200_gen3x16_xdm");
    std::ofstream(platform.file("u200.xclbin"), std::ios::binary) << octets;
    CHECK_THAT(refusal(platform.file("u200.xclbin")),
               Contains("does not load") && Contains("for xilinx_u200_gen3x16_xdm"));
}

TEST_CASE("a card with another register map is refused by number", "[xrt]") {
    const Platform platform("map-version=77");
    const auto device = CardDevice::create(open_card().port);
    REQUIRE_FALSE(device);
    CHECK_THAT(device.error().message, Contains("version 77") && Contains("bitstream of this release"));
}

TEST_CASE("a card that goes in the middle of traffic gives nothing back but failures", "[xrt][rtl]") {
    struct Case {
        const char* fault;
        const char* reason;
    };
    const auto [fault, reason] =
        GENERATE(Case{"removed", "registers read as all ones"}, Case{"gone", "XRT could not"},
                 Case{"reset", "it was reset"}, Case{"dma_read_error after 0 lasts forever", "queue halted"},
                 Case{"power_loss after 0 lasts 20", "card: "});
    const std::string xclbin = GENERATE("keyline_host.xclbin", "keyline_ddr.xclbin");
    CAPTURE(fault, xclbin);
    const Platform platform;
    const auto device = open_driver(xclbin);
    const Tunnel tunnel;
    const auto out = device->add_sa(tunnel.parameters(Direction::outbound));
    REQUIRE(out);
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    REQUIRE(device->submit_outbound(*out, Bytes(packet), 1));
    REQUIRE(drain(*device).at(0).status == PacketStatus::ok);
    for (std::uint64_t cookie = 2; cookie < 6; cookie++)
        REQUIRE(device->submit_outbound(*out, Bytes(packet), cookie));
    platform.fault(fault);
    const auto completions = drain(*device);
    REQUIRE(completions.size() == 4);
    for (const auto& completion : completions) {
        CHECK(completion.status == PacketStatus::device_failed);
        CHECK(completion.packet.empty());
    }
    REQUIRE_FALSE(device->health());
    CHECK_THAT(device->health().error().message, Contains(reason));
    CHECK_FALSE(device->add_sa(tunnel.parameters(Direction::inbound)));
}

TEST_CASE("a card that goes while nobody sends is noticed, too", "[xrt][rtl]") {
    const std::string fault = GENERATE("removed", "gone", "reset");
    CAPTURE(fault);
    const Platform platform;
    const auto device = open_driver();
    CHECK(drain(*device).empty());
    REQUIRE(device->health());
    platform.fault(fault);
    for (int looks = 0; looks < 3 && device->health(); looks++) drain(*device);
    CHECK_FALSE(device->health());
}
