// The driver of the card over VFIO on the Verilated card, which run.py plugs into the guest at 02:00.0
// (sim/qemu).
#include <map>

#include <unistd.h>

#include "drivers/card/card_device.h"
#include "hw/regs/keyline_regs.h"
#include "tests/unit/card/card_traffic.h"
#include "tests/vfio/guest_bench.h"

using namespace keyline;
using namespace keyline::card;
using namespace keyline::card::test;
using namespace keyline::vfio;
using namespace keyline::vfio::test;

namespace {

constexpr const char* slot = "0000:02:00.0";

// A port that counts.
class CountingPort final : public CardPort {
  public:
    CountingPort(std::unique_ptr<CardPort> port, unsigned& interrupts)
        : port_(std::move(port)), interrupts_(interrupts) {}
    std::uint32_t read32(std::uint32_t offset) override { return port_->read32(offset); }
    void write32(std::uint32_t offset, std::uint32_t value) override { port_->write32(offset, value); }
    Result<std::unique_ptr<DmaBuffer>> allocate_dma(std::size_t size) override {
        return port_->allocate_dma(size);
    }
    bool wait_interrupt(std::chrono::microseconds timeout) override {
        const bool taken = port_->wait_interrupt(timeout);
        interrupts_ += taken ? 1 : 0;
        return taken;
    }
    Result<void> health() const override { return port_->health(); }

  private:
    std::unique_ptr<CardPort> port_;
    unsigned& interrupts_;
};

// A simulation inside of an emulation is slow.
const CardOptions patient{
    .patience = std::chrono::minutes(2), .interrupt_completions = 16, .interrupt_clocks = 100};

std::unique_ptr<CardDevice> make_device(std::unique_ptr<CardPort> port) {
    auto device = CardDevice::create(std::move(port), patient);
    if (!device) FAIL(device.error().message);
    return std::move(*device);
}

esp::SaHandle add(esp::EspDevice& device, const esp::SaParameters& parameters) {
    auto handle = device.add_sa(parameters.clone());
    if (!handle) FAIL(handle.error().message);
    return *handle;
}

std::map<std::uint64_t, esp::Completion> drain(esp::EspDevice& device) {
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    do device.poll(completions, events);
    while (device.outstanding() != 0);
    std::map<std::uint64_t, esp::Completion> by_cookie;
    for (auto& completion : completions) by_cookie.emplace(completion.cookie, std::move(completion));
    return by_cookie;
}

}  // namespace

TEST_CASE("our card is found in its slot, and its function reset takes it back to power-on", "[card]") {
    const auto found = choose_card(PciBus(), DeviceIds::builtin(), std::nullopt);
    REQUIRE(found);
    CHECK(to_string(found->function.address) == slot);
    const auto port = open_port(DeviceIds::builtin(), slot);
    CHECK(port->interrupt_kind() == "MSI-X");
    CHECK(port->read32(regs::global::id::offset()) == regs::card_id);
    const auto scratch = regs::queue::submission_base_hi::offset(regs::outbound);
    const auto wait_for_reset = [&] {
        while (regs::global::status::reset_busy.get(port->read32(regs::global::status::offset())) != 0) {
        }
    };
    wait_for_reset();
    port->write32(scratch, 0x1234);
    CHECK(port->read32(scratch) == 0x1234);
    REQUIRE(port->reset());
    wait_for_reset();
    CHECK(port->read32(scratch) == 0);
    CHECK(port->read32(regs::global::id::offset()) == regs::card_id);
}

TEST_CASE("a ring that is not mapped halts its queue with an interrupt, and reaches nobody's memory",
          "[card]") {
    namespace q = regs::queue;
    const auto port = open_port(DeviceIds::builtin(), slot);
    while (regs::global::status::reset_busy.get(port->read32(regs::global::status::offset())) != 0) {
    }
    auto gone = port->allocate_dma(4096);
    REQUIRE(gone);
    const std::uint64_t address = (*gone)->device_address();
    gone->reset();
    const unsigned direction = regs::outbound;
    for (const auto low : {q::submission_base_lo::offset(direction), q::completion_base_lo::offset(direction),
                           q::event_base_lo::offset(direction)}) {
        port->write32(low, static_cast<std::uint32_t>(address));
        port->write32(low + 4, static_cast<std::uint32_t>(address >> 32));
        port->write32(low + 8, regs::ring_log2_min);
    }
    port->write32(regs::global::interrupt_enable::offset(),
                  regs::global::interrupt_enable::outbound_error.put(1));
    port->write32(q::control::offset(direction), q::control::enable.put(1));
    port->write32(regs::global::control::offset(), regs::global::control::enable.put(1));
    port->write32(q::submission_producer::offset(direction), 1);
    REQUIRE(port->wait_interrupt(std::chrono::seconds(60)));
    CHECK(q::error::ring_dma_error.get(port->read32(q::error::offset(direction))) == 1);
    CHECK(q::status::halted.get(port->read32(q::status::offset(direction))) == 1);
    CHECK(port->health());
}

TEST_CASE("the card passes its self-test through VFIO, and what it seals SoftwareEsp opens, and back",
          "[card]") {
    std::mt19937_64 random(Catch::rngSeed());
    unsigned interrupts = 0;
    const auto card =
        make_device(std::make_unique<CountingPort>(open_port(DeviceIds::builtin(), slot), interrupts));
    CHECK(card->identity().aes_gcm);
    esp::SoftwareEsp software;
    for (std::uint32_t spi = 0x1000; spi < 0x1003; spi++) {
        const Ends ends = random_ends(random, spi);
        const auto card_out = add(*card, ends.outbound);
        add(*card, ends.inbound);
        const auto software_out = add(software, ends.outbound);
        add(software, ends.inbound);
        std::vector<Bytes> packets;
        for (std::uint64_t i = 0; i < 12; i++) {
            packets.push_back(random_packet(random, ends.outbound));
            REQUIRE(card->submit_outbound(card_out, Bytes(packets[i]), i));
            REQUIRE(software.submit_outbound(software_out, Bytes(packets[i]), i));
        }
        auto sealed = drain(*card);
        auto reference = drain(software);
        REQUIRE(sealed.size() == packets.size());
        for (auto& [cookie, completion] : sealed) {
            REQUIRE(completion.status == reference.at(cookie).status);
            if (completion.status != esp::PacketStatus::ok) continue;
            REQUIRE(software.submit_inbound(std::move(completion.packet), cookie));
            REQUIRE(card->submit_inbound(std::move(reference.at(cookie).packet), cookie));
        }
        const auto opened = drain(*card);
        for (const auto& [cookie, completion] : drain(software)) {
            REQUIRE(completion.status == opened.at(cookie).status);
            CHECK(completion.packet == opened.at(cookie).packet);
        }
    }
    CHECK(interrupts > 0);
    CHECK(card->health());
}

// run.py silences the card when it sees the file.
TEST_CASE("a card that falls silent under traffic is noticed, its packets come back empty, and a reset helps",
          "[.][silent]") {
    auto card = make_device(open_port(DeviceIds::builtin(), slot));
    std::mt19937_64 random(Catch::rngSeed());
    const Ends ends = random_ends(random, 0x2000);
    const auto sa = add(*card, ends.outbound);
    std::ofstream("/run/traffic") << 1;
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    std::size_t sent = 0;
    const auto begun = std::chrono::steady_clock::now();
    while (card->health() && std::chrono::steady_clock::now() - begun < std::chrono::minutes(2)) {
        if (card->outstanding() < 4)
            sent += card->submit_outbound(sa, random_packet(random, ends.outbound), 0);
        card->poll(completions, events);
    }
    do card->poll(completions, events);
    while (card->outstanding() != 0);
    REQUIRE_FALSE(card->health());
    CHECK(says(card->health().error(), "as all ones"));
    CHECK(completions.size() == sent);
    CHECK(completions.back().packet.empty());
    CHECK_FALSE(card->add_sa(ends.inbound.clone()));
    card.reset();  // the kernel resets what is given back
    CHECK(make_device(open_port(DeviceIds::builtin(), slot))->health());
}
