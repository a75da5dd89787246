// The port of the simulated card: registers, DMA memory, interrupts and faults, by hand.
#include "sim/verilated_port.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "hw/regs/keyline_regs.h"
#include "tests/support/random.h"

using namespace keyline;
using namespace keyline::test;
namespace regs = card::regs;
namespace shell = card::regs;
using sim::VerilatedPort;
using sim::VerilatedPortOptions;

namespace {

// A queue with one ring page each, and a buffer for a packet and its result.
class OneQueue {
  public:
    OneQueue(VerilatedPort& port, unsigned direction) : port_(port), direction_(direction) {
        namespace q = shell::queue;
        rings_ = std::move(*port.allocate_dma(std::size_t{3} * 4096));
        packets_ = std::move(*port.allocate_dma(2 * std::size_t{shell::max_result_bytes}));
        const auto set = [&](std::uint32_t lo, std::uint32_t hi, std::uint32_t log2, std::uint64_t address) {
            port.write32(lo, static_cast<std::uint32_t>(address));
            port.write32(hi, static_cast<std::uint32_t>(address >> 32));
            port.write32(log2, 4);
        };
        const std::uint64_t base = rings_->device_address();
        set(q::submission_base_lo::offset(direction), q::submission_base_hi::offset(direction),
            q::submission_log2_size::offset(direction), base);
        set(q::completion_base_lo::offset(direction), q::completion_base_hi::offset(direction),
            q::completion_log2_size::offset(direction), base + 4096);
        set(q::event_base_lo::offset(direction), q::event_base_hi::offset(direction),
            q::event_log2_size::offset(direction), base + 8192);
        port.write32(q::control::offset(direction), q::control::enable.put(1));
    }

    void submit(ByteView octets, bool command = false) {
        std::copy(octets.begin(), octets.end(), packets_->host().begin());
        shell::Descriptor descriptor;
        descriptor.cookie = 0xC00C1E;
        descriptor.source = packets_->device_address();
        descriptor.destination = descriptor.source + shell::max_result_bytes;
        descriptor.length = static_cast<std::uint16_t>(octets.size());
        descriptor.sa_index = 5;
        descriptor.command = command;
        descriptor.encode(
            rings_->host().subspan(count_ % 16 * shell::Descriptor::size).first<shell::Descriptor::size>());
        port_.write32(shell::queue::submission_producer::offset(direction_), ++count_);
    }

    shell::Completion completion() {
        return shell::Completion::decode(rings_->host()
                                             .subspan(4096 + (count_ - 1) % 16 * shell::Completion::size)
                                             .first<shell::Completion::size>());
    }
    Bytes result(std::size_t size) {
        const auto from = packets_->host().subspan(shell::max_result_bytes, size);
        return {from.begin(), from.end()};
    }

  private:
    VerilatedPort& port_;
    unsigned direction_;
    std::unique_ptr<card::DmaBuffer> rings_;
    std::unique_ptr<card::DmaBuffer> packets_;
    std::uint32_t count_ = 0;
};

std::unique_ptr<VerilatedPort> make(const VerilatedPortOptions& options = {}) {
    auto port = VerilatedPort::create(options);
    REQUIRE(port);
    return std::move(*port);
}

}  // namespace

TEST_CASE("shell port: packets and commands through both queues, told by the interrupt") {
    auto random = random_engine();
    VerilatedPortOptions options;
    options.seed = random();
    auto port = make(options);
    CHECK(port->read32(shell::global::id::offset()) == shell::card_id);
    CHECK(port->read32(shell::global::map_version::offset()) == shell::map_version);
    CHECK(port->read32(shell::global::status::offset()) == 0);
    OneQueue out(*port, regs::outbound);
    OneQueue in(*port, regs::inbound);
    port->write32(shell::global::interrupt_enable::offset(), 3);
    port->write32(shell::global::control::offset(), shell::global::control::enable.put(1));
    CHECK_FALSE(port->wait_interrupt(std::chrono::microseconds(1)));
    for (OneQueue* queue : {&out, &in}) {
        const Bytes packet = random_bytes(random, 1 + random() % 9000);
        queue->submit(packet);
        CHECK(port->wait_interrupt(std::chrono::microseconds(20)));
        CHECK(queue->completion().phase);
        CHECK(queue->completion().cookie == 0xC00C1E);
        CHECK(queue->completion().status == 0);
        CHECK(queue->completion().sa_index == 5);
        CHECK(queue->completion().length == packet.size());
        CHECK(queue->result(packet.size()) == packet);
        port->write32(shell::global::interrupt_status::offset(), 3);
        Bytes command = random_bytes(random, 64);
        queue->submit(command, true);
        CHECK(port->wait_interrupt(std::chrono::microseconds(20)));
        CHECK(queue->completion().command);
        std::fill(command.begin() + 8, command.end(), std::uint8_t{0});
        CHECK(queue->result(64) == command);
        port->write32(shell::global::interrupt_status::offset(), 3);
    }
    CHECK(port->health());
    CHECK(port->stray_accesses() == 0);
    CHECK(port->cycles() > 1000);
    CHECK_FALSE(port->allocate_dma(std::size_t{1} << 40));
}

TEST_CASE("shell port: faults") {
    auto port = make();
    {
        OneQueue queue(*port, 0);
        port->write32(shell::global::control::offset(), shell::global::control::enable.put(1));
        port->fail_dma(true);
        queue.submit(Bytes(100, 1));
        port->wait_interrupt(std::chrono::microseconds(5));
        CHECK(shell::queue::status::halted.get(port->read32(shell::queue::status::offset(0))) == 1);
        CHECK(port->health());
    }
    port->read_all_ones();
    CHECK(port->read32(0) == 0xFFFFFFFF);
    CHECK(port->health());
    port->kill();
    CHECK_FALSE(port->health());
    port->write32(0, 0);
    CHECK_FALSE(port->wait_interrupt(std::chrono::microseconds(0)));

    VerilatedPortOptions options;
    options.die_at_cycle = 100;
    auto mortal = make(options);
    CHECK(mortal->read32(shell::global::id::offset()) == shell::card_id);
    mortal->wait_interrupt(std::chrono::microseconds(1));
    CHECK_FALSE(mortal->health());
    options.link.stall_percent = 95;
    CHECK_FALSE(VerilatedPort::create(options));
}
