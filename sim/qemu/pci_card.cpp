#include "sim/qemu/pci_card.h"

#include <atomic>
#include <csignal>
#include <cstring>

#include <linux/pci_regs.h>
#include <poll.h>

namespace keyline::sim {

namespace {

constexpr std::uint64_t idle_clocks = 20000;  // after the last access; the wipe of a reset is shorter
constexpr std::uint64_t burst_clocks = 16;    // between two looks for messages
constexpr std::uint64_t look_clocks = 500;    // nobody here sees when the driver looks for completions
constexpr std::size_t beat = PcieLink::beat;

volatile std::sig_atomic_t is_silent = 0;

std::uint64_t all_ones(unsigned size) {
    return size >= 8 ? UINT64_MAX : (std::uint64_t{1} << 8 * size) - 1;
}

}  // namespace

PciCard::PciCard(ProxyLink proxy, QtestLink qtest, std::uint16_t requester, FileDescriptor door)
    : proxy_(std::move(proxy)), qtest_(std::move(qtest)), iommu_(memory_, qtest_, requester) {
    if (door.valid()) door_.emplace(std::move(door), injector_);
}

void PciCard::fall_silent() {
    is_silent = 1;
}

// What the card's masters meet.
PcieLink::Memory PciCard::bus() {
    return {[this](std::uint64_t address, std::span<std::uint8_t, beat> data) {
                const bool fails =
                    strikes(FaultKind::power_loss_in_command) || strikes(FaultKind::dma_read_error);
                const auto octets = reach(address, false);
                if (octets.empty() || fails) return false;
                std::memcpy(data.data(), octets.data(), beat);
                return true;
            },
            [this](std::uint64_t address, std::span<const std::uint8_t, beat> data, std::uint64_t strobes) {
                injector_->see_write(data, strobes);
                const bool fails = strikes(FaultKind::dma_write_error);
                const auto octets = reach(address, true);
                if (octets.empty() || fails) return false;
                for (std::size_t i = 0; i < beat; i++)
                    if ((strobes >> i & 1) != 0) octets[i] = data[i];
                return true;
            }};
}

// What is broken stays broken.
Result<void> PciCard::power_on() {
    is_silent = 0;
    config_.reset();
    vector_ = {0, 0, 0, PCI_MSIX_ENTRY_CTRL_MASKBIT};
    interrupt_was_ = interrupt_pends_ = false;
    card_.reset();
    VerilatedPortOptions options;
    options.memory = bus();
    options.injector = injector_;
    auto port = VerilatedPort::create(options);
    if (!port) return tl::unexpected(port.error());
    card_ = std::move(*port);
    busy_until_ = card_->cycles() + idle_clocks;
    next_look_ = card_->cycles();
    return {};
}

Result<void> PciCard::serve() {
    if (auto powered = power_on(); !powered) return powered;
    while (true) {
        const bool busy = card_->cycles() < busy_until_ && is_silent == 0 && injector_->has_power();
        const auto goes_on = hear(busy);
        if (!goes_on) return tl::unexpected(goes_on.error());
        if (!*goes_on) return {};
        if (busy) run();
    }
}

// What comes from QEMU, and from who breaks the card; who is not busy waits for it. False: QEMU has ended.
Result<bool> PciCard::hear(bool busy) {
    std::array<pollfd, 2> wait{pollfd{proxy_.fd(), POLLIN, 0}, pollfd{door_ ? door_->fd() : -1, POLLIN, 0}};
    if (::poll(wait.data(), wait.size(), busy ? 0 : -1) <= 0) return true;
    if (wait[0].revents != 0) {
        const auto message = proxy_.receive();
        if (!message) return tl::unexpected(message.error());
        if (!*message) return false;
        if (auto obeyed = obey(**message); !obeyed) return tl::unexpected(obeyed.error());
    }
    // Closed, it is QEMU that ends.
    if (wait[1].revents != 0 && !door_->serve()) door_.reset();
    return true;
}

Result<void> PciCard::obey(const ProxyMessage& message) {
    if (const auto* memory = std::get_if<SyncMemory>(&message)) return memory_.map(*memory);
    if (std::holds_alternative<SetInterrupts>(message)) return {};
    std::uint64_t answer = 0;
    bool is_reset = std::holds_alternative<DeviceReset>(message);
    if (const auto* read = std::get_if<ConfigRead>(&message))
        answer = is_silent != 0 ? all_ones(read->size) : config_.read(read->offset, read->size);
    else if (const auto* write = std::get_if<ConfigWrite>(&message))
        is_reset = config_.write(write->offset, write->size, write->value);
    else if (const auto* bar_read = std::get_if<BarRead>(&message))
        answer = read_bar(*bar_read);
    else if (const auto* bar_write = std::get_if<BarWrite>(&message))
        write_bar(*bar_write);
    if (is_reset)
        if (auto powered = power_on(); !powered) return powered;
    if (interrupt_pends_) interrupt();
    return proxy_.answer(answer);
}

// Registers have 32 bits, and the table takes 32 as well.
std::uint64_t PciCard::read_bar(const BarRead& access) {
    const std::uint64_t offset = access.address - config_.bar(0);
    const std::uint64_t entry = access.address - config_.bar(1);
    if (is_silent != 0 || access.size != 4 || access.address % 4 != 0) return all_ones(access.size);
    if (offset < ConfigSpace::register_bar_bytes) {
        const std::uint32_t value = card_->read32(static_cast<std::uint32_t>(offset));
        busy_until_ = card_->cycles() + idle_clocks;
        return value;
    }
    if (entry < sizeof vector_) return vector_[entry / 4];
    return entry == ConfigSpace::msix_bar_bytes / 2 && interrupt_pends_ ? 1 : 0;
}

void PciCard::write_bar(const BarWrite& access) {
    const std::uint64_t offset = access.address - config_.bar(0);
    const std::uint64_t entry = access.address - config_.bar(1);
    if (is_silent != 0 || access.size != 4 || access.address % 4 != 0) return;
    const auto value = static_cast<std::uint32_t>(access.value);
    if (offset < ConfigSpace::register_bar_bytes) {
        card_->write32(static_cast<std::uint32_t>(offset), value);
        busy_until_ = card_->cycles() + idle_clocks;
        // The write may have acknowledged one cause while another came: that is an edge again.
        interrupt_was_ = false;
    } else if (entry < sizeof vector_) {
        vector_[entry / 4] = value;
    }
}

void PciCard::run() {
    if (card_->cycles() >= next_look_) {
        card_->look();
        next_look_ = card_->cycles() + look_clocks;
    }
    const bool raised = card_->run(burst_clocks);
    if (raised && !interrupt_was_) interrupt();
    interrupt_was_ = raised;
}

// A memory write into the interrupt controller, in the order of the writes before it: those are in memory.
void PciCard::interrupt() {
    interrupt_pends_ = false;
    if (!config_.msix_enabled() || !config_.masters_bus()) return;
    if (config_.msix_masked() || (vector_[3] & PCI_MSIX_ENTRY_CTRL_MASKBIT) != 0) {
        interrupt_pends_ = true;
        return;
    }
    const auto message =
        iommu_.remap({vector_[0] | static_cast<std::uint64_t>(vector_[1]) << 32, vector_[2]});
    if (message) qtest_.write32(message->address, message->data);
}

// A beat of the guest's memory; it lies in one page. Empty: the bus answers with an error.
std::span<std::uint8_t> PciCard::reach(std::uint64_t address, bool is_write) {
    if (is_silent != 0 || !config_.masters_bus()) return {};
    busy_until_ = card_->cycles() + idle_clocks;
    const auto translated = iommu_.translate(address, is_write);
    return translated ? memory_.at(*translated, beat) : std::span<std::uint8_t>{};
}

}  // namespace keyline::sim
