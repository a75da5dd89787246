// VfioPort on QEMU's device edu (QEMU, docs/specs/edu.rst), in a guest with Debian's kernel and an emulated
// VT-d. run.py plugs one in alone at 01:00.0, and one beside a function that the kernel has a driver for at
// 03:00.0.
#include <algorithm>
#include <array>
#include <numeric>
#include <thread>

#include <fmt/format.h>
#include <linux/capability.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tests/vfio/guest_bench.h"

using namespace keyline;
using namespace keyline::vfio;
using namespace keyline::vfio::test;
using std::chrono::microseconds;
using std::chrono::seconds;

namespace {

constexpr const char* alone = "0000:01:00.0";
constexpr const char* shared = "0000:03:00.0";
constexpr const char* neighbour = "0000:03:00.1";

namespace edu {
constexpr std::uint32_t identification = 0x00;
constexpr std::uint32_t liveness = 0x04;
constexpr std::uint32_t factorial = 0x08;
constexpr std::uint32_t status = 0x20;
constexpr std::uint32_t interrupt_status = 0x24;
constexpr std::uint32_t raise = 0x60;
constexpr std::uint32_t acknowledge = 0x64;
constexpr std::uint32_t dma_source = 0x80;
constexpr std::uint32_t dma_destination = 0x88;
constexpr std::uint32_t dma_count = 0x90;
constexpr std::uint32_t dma_command = 0x98;
constexpr std::uint32_t buffer = 0x40000;  // of its own, a page, of which QEMU 7.2 refuses the last octet
constexpr std::uint32_t half = 2048;
constexpr unsigned address_bits = 28;
}  // namespace edu

const VfioOptions options{
    .register_bytes = 0x100000, .address_bits = edu::address_bits, .dma_bytes = std::uint64_t{1} << 20};

DeviceIds edu_ids() {
    DeviceIds ids;
    ids.add(*parse_device_id("1234:11e8"));
    return ids;
}

std::unique_ptr<VfioPort> open_edu() {
    return open_port(edu_ids(), alone, options);
}

Error refusal(const char* name = alone) {
    const auto card = choose_card(PciBus(), edu_ids(), name);
    if (!card) FAIL(card.error().message);
    const auto port = VfioPort::open(*card, options);
    REQUIRE_FALSE(port);
    return port.error();
}

// Half a page between the buffer of edu and `address`; waits for its interrupt.
void move_half(VfioPort& port, std::uint64_t address, bool to_host) {
    const auto there = static_cast<std::uint32_t>(address);
    constexpr std::uint32_t go = 1;
    constexpr std::uint32_t to_memory = 2;
    constexpr std::uint32_t and_interrupt = 4;
    constexpr std::uint32_t dma_done = 0x100;
    port.write32(edu::dma_source, to_host ? edu::buffer : there);
    port.write32(edu::dma_destination, to_host ? there : edu::buffer);
    port.write32(edu::dma_count, edu::half);
    port.write32(edu::dma_command, go | and_interrupt | (to_host ? to_memory : 0));
    REQUIRE(port.wait_interrupt(seconds(10)));
    CHECK(port.read32(edu::interrupt_status) == dma_done);
    port.write32(edu::acknowledge, dma_done);
}

std::unique_ptr<card::DmaBuffer> page_of(VfioPort& port, std::size_t size = 4096) {
    auto made = port.allocate_dma(size);
    if (!made) FAIL(made.error().message);
    return std::move(*made);
}

// Without CAP_IPC_LOCK or with it; it stays permitted.
void hold_ipc_lock(bool on) {
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> sets{};
    REQUIRE(::syscall(SYS_capget, &header, sets.data()) == 0);
    const std::uint32_t bit = 1U << CAP_IPC_LOCK;
    sets[0].effective = on ? sets[0].effective | bit : sets[0].effective & ~bit;
    REQUIRE(::syscall(SYS_capset, &header, sets.data()) == 0);
}

}  // namespace

TEST_CASE("functions are found by their IDs, and what is not bound says how to bind it", "[edu]") {
    CHECK(find_cards(PciBus(), edu_ids()).size() == 2);
    CHECK(says(choose_card(PciBus(), edu_ids(), std::nullopt).error(), "several"));
    CHECK(says(choose_card(PciBus(), DeviceIds::builtin(), alone).error(), "--vfio-id 1234:11e8"));
    const Error unbound = refusal();
    CHECK(says(unbound, "bound to no driver"));
    follow_remedy(unbound);
    const auto port = open_edu();
    CHECK(port->interrupt_kind() == "MSI");
    CHECK(port->health());
}

TEST_CASE("registers are read and written", "[edu]") {
    const auto port = open_edu();
    CHECK(port->read32(edu::identification) == 0x010000ed);
    for (const std::uint32_t value : {0x12345678U, 0U, 0xFFFF0000U}) {
        port->write32(edu::liveness, value);
        CHECK(port->read32(edu::liveness) == ~value);
    }
    // All ones may be what a register holds, and what is behind the BAR reads so, too: the card is well.
    port->write32(edu::liveness, 0);
    CHECK(port->read32(edu::liveness) == 0xFFFFFFFF);
    CHECK(port->read32(0x100000) == 0xFFFFFFFF);
    CHECK(port->read32(0xFFFFFFFC) == 0xFFFFFFFF);
    port->write32(0x100000, 1);
    CHECK(port->health());
}

TEST_CASE("the BAR must hold the register map", "[edu]") {
    open_edu();
    DeviceIds ids;
    ids.add(*parse_device_id("1234:11e8,offset=0x1000"));
    const auto high = VfioPort::open(*choose_card(PciBus(), ids, alone), options);
    REQUIRE_FALSE(high);
    CHECK(says(high.error(), "--vfio-id 1234:11e8,bar=N,offset=N"));
    ids.add(*parse_device_id("1234:11e8,bar=1"));
    const auto none = VfioPort::open(*choose_card(PciBus(), ids, alone), options);
    REQUIRE_FALSE(none);
    CHECK(says(none.error(), "no BAR 1"));
    CHECK(open_edu());
}

TEST_CASE("an interrupt ends the wait, once", "[edu]") {
    const auto port = open_edu();
    CHECK_FALSE(port->wait_interrupt(microseconds(0)));
    CHECK_FALSE(port->wait_interrupt(microseconds(1000)));
    constexpr std::uint32_t interrupt_when_done = 0x80;
    port->write32(edu::status, interrupt_when_done);
    port->write32(edu::factorial, 10);
    REQUIRE(port->wait_interrupt(seconds(10)));
    CHECK(port->read32(edu::factorial) == 3628800);
    CHECK(port->read32(edu::interrupt_status) == 1);
    port->write32(edu::acknowledge, 1);
    CHECK_FALSE(port->wait_interrupt(microseconds(0)));
    port->write32(edu::raise, 1);
    while (!port->wait_interrupt(microseconds(0))) std::this_thread::yield();
    port->write32(edu::acknowledge, 1);
}

TEST_CASE("DMA goes both ways through the IOMMU, at addresses that the card can say", "[edu]") {
    const auto port = open_edu();
    const auto from = page_of(*port);
    const auto to = page_of(*port, 2000);
    CHECK(from->device_address() >> edu::address_bits == 0);
    CHECK(from->device_address() != reinterpret_cast<std::uintptr_t>(from->host().data()));
    CHECK(from->host().size() == 4096);
    CHECK(to->host().size() == 2000);
    CHECK(std::ranges::all_of(to->host(), [](std::uint8_t octet) { return octet == 0; }));
    std::iota(from->host().begin(), from->host().end(), std::uint8_t{7});
    move_half(*port, from->device_address(), false);
    move_half(*port, to->device_address(), true);
    CHECK(std::ranges::equal(to->host(), from->host().first(2000)));
}

TEST_CASE("an address that is not mapped, or no longer, is a fault, and nobody's memory", "[edu]") {
    const auto port = open_edu();
    auto freed = page_of(*port);
    const std::uint64_t address = freed->device_address();
    freed.reset();
    CHECK(port->dma_bytes_in_use() == 0);
    const auto other = page_of(*port, std::size_t{64} * 4096);
    move_half(*port, address, true);
    CHECK(std::ranges::all_of(other->host(), [](std::uint8_t octet) { return octet == 0; }));
    // The kernel logs what the IOMMU tells it by an interrupt of its own.
    const std::string fault = fmt::format("[01:00.0] fault addr {:#x} ", address);
    for (unsigned looks = 0; looks < 100 && kernel_log().find(fault) == std::string::npos; looks++)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    CHECK(kernel_log().find(fault) != std::string::npos);
    CHECK(port->health());
}

TEST_CASE("memory is bounded, and lives as long as its buffer", "[edu]") {
    auto port = open_edu();
    const auto half = page_of(*port, std::size_t{1} << 19);
    const auto refused = port->allocate_dma((std::size_t{1} << 19) + 1);
    REQUIRE_FALSE(refused);
    CHECK(says(refused.error(), "no room"));
    CHECK_FALSE(port->allocate_dma(0));
    auto rest = page_of(*port, std::size_t{1} << 19);
    CHECK(port->dma_bytes_in_use() == std::uint64_t{1} << 20);
    rest.reset();
    port.reset();
    half->host()[0] = 1;  // still there
}

TEST_CASE("memory that the limit does not let lock", "[edu]") {
    const auto port = open_edu();
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_MEMLOCK, &before) == 0);
    const rlimit low{8192, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_MEMLOCK, &low) == 0);
    hold_ipc_lock(false);
    const auto refused = port->allocate_dma(std::size_t{1} << 19);
    hold_ipc_lock(true);
    REQUIRE(::setrlimit(RLIMIT_MEMLOCK, &before) == 0);
    REQUIRE_FALSE(refused);
    CHECK(says(refused.error(), "RLIMIT_MEMLOCK is 8192 octets"));
    CHECK(port->dma_bytes_in_use() == 0);
    CHECK(port->allocate_dma(std::size_t{1} << 19));
}

TEST_CASE("after a function reset memory and interrupts are as before", "[edu]") {
    const auto port = open_edu();
    const auto page = page_of(*port);
    port->write32(edu::raise, 1);  // one that nobody waits for any more
    const auto done = port->reset();
    INFO((done ? "" : done.error().message));
    REQUIRE(done);
    CHECK_FALSE(port->wait_interrupt(microseconds(0)));
    port->write32(edu::acknowledge, 0xFFFFFFFF);
    std::ranges::fill(page->host(), std::uint8_t{0x5A});
    move_half(*port, page->device_address(), false);
    std::ranges::fill(page->host(), std::uint8_t{0});
    move_half(*port, page->device_address(), true);
    CHECK(
        std::ranges::all_of(page->host().first(edu::half), [](std::uint8_t octet) { return octet == 0x5A; }));
}

TEST_CASE("a function has one owner, and only who may", "[edu]") {
    {
        const auto port = open_edu();
        CHECK(says(refusal(), "another program has this group"));
    }
    open_edu();
    constexpr uid_t nobody = 65534;
    REQUIRE(::seteuid(nobody) == 0);
    const Error error = refusal();
    REQUIRE(::seteuid(0) == 0);
    CHECK(says(error, "/dev/vfio/"));
    CHECK(says(error, "Permission denied; run as root, or give yourself the file"));
}

TEST_CASE("a group of which the kernel drives a part is refused, with that part's name", "[edu]") {
    follow_remedy(refusal(shared));  // bound now, but not alone in its group
    const Error error = refusal(shared);
    CHECK(says(error, fmt::format("with {}, which virtio-pci drives", neighbour)));
    follow_remedy(error);
    const auto port = open_port(edu_ids(), shared, options);
    CHECK(port->read32(edu::identification) == 0x010000ed);
}

TEST_CASE("who pulls the function out waits until we have let it go", "[edu]") {
    const std::string folder = fmt::format("/sys/bus/pci/devices/{}", alone);
    auto port = open_edu();
    REQUIRE(port->health());
    std::thread remover([&] { std::ofstream(folder + "/remove") << 1; });
    for (unsigned looks = 0; looks < 200 && port->health(); looks++)
        port->wait_interrupt(std::chrono::milliseconds(50));
    const auto health = port->health();
    CHECK(std::filesystem::exists(folder));
    const bool reads_all_ones = port->read32(edu::identification) == 0xFFFFFFFF;
    const bool gives_memory = port->allocate_dma(4096).has_value();
    port.reset();
    remover.join();
    REQUIRE_FALSE(health);
    CHECK(says(health.error(), "the kernel wants it back"));
    CHECK(reads_all_ones);
    CHECK_FALSE(gives_memory);
    CHECK_FALSE(std::filesystem::exists(folder));
    CHECK(says(choose_card(PciBus(), edu_ids(), alone).error(), "no PCI function 0000:01:00.0"));
    std::ofstream("/sys/bus/pci/rescan") << 1;
    CHECK(open_edu()->read32(edu::identification) == 0x010000ed);
}
