#include "sim/qemu/config_space.h"

#include <linux/pci_regs.h>

namespace keyline::sim {

namespace {

constexpr std::uint32_t express = 0x40;  // where the capabilities are
constexpr std::uint32_t msix = 0x80;
constexpr std::uint16_t vendor = 0x10EE;  // what AMD's PCIe core for Gen3 x16 has when nobody changes it
constexpr std::uint16_t device = 0x903F;
constexpr std::uint32_t encryption_controller = 0x108000;

}  // namespace

ConfigSpace::ConfigSpace() {
    set(PCI_VENDOR_ID, 2, vendor);
    set(PCI_DEVICE_ID, 2, device);
    set(PCI_COMMAND, 2, 0, PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER | PCI_COMMAND_INTX_DISABLE);
    set(PCI_STATUS, 2, PCI_STATUS_CAP_LIST);
    set(PCI_REVISION_ID, 4, encryption_controller << 8);
    set(PCI_CACHE_LINE_SIZE, 1, 0, 0xFF);
    set(PCI_BASE_ADDRESS_0, 4, 0, ~(register_bar_bytes - 1));
    set(PCI_BASE_ADDRESS_1, 4, 0, ~(msix_bar_bytes - 1));
    set(PCI_SUBSYSTEM_VENDOR_ID, 2, vendor);
    set(PCI_SUBSYSTEM_ID, 2, device);
    set(PCI_CAPABILITY_LIST, 1, express);
    set(PCI_INTERRUPT_LINE, 1, 0, 0xFF);

    set(express + PCI_CAP_LIST_ID, 1, PCI_CAP_ID_EXP);
    set(express + PCI_CAP_LIST_NEXT, 1, msix);
    set(express + PCI_EXP_FLAGS, 2, 2);  // version 2, an endpoint
    set(express + PCI_EXP_DEVCAP, 4, PCI_EXP_DEVCAP_FLR | PCI_EXP_DEVCAP_RBER | 1);
    // The order to reset is obeyed in write() and reads as zero.
    set(express + PCI_EXP_DEVCTL, 2, 0, 0xFFFFU & ~PCI_EXP_DEVCTL_BCR_FLR);
    const std::uint32_t gen3_x16 = PCI_EXP_LNKSTA_CLS_8_0GB | 16 << PCI_EXP_LNKSTA_NLW_SHIFT;
    set(express + PCI_EXP_LNKCAP, 4, gen3_x16);
    set(express + PCI_EXP_LNKCTL, 2, 0, PCI_EXP_LNKCTL_CCC);
    set(express + PCI_EXP_LNKSTA, 2, gen3_x16);

    set(msix + PCI_CAP_LIST_ID, 1, PCI_CAP_ID_MSIX);
    set(msix + PCI_MSIX_FLAGS, 2, 0, PCI_MSIX_FLAGS_ENABLE | PCI_MSIX_FLAGS_MASKALL);  // one vector: 0
    set(msix + PCI_MSIX_TABLE, 4, 1);                                                  // BAR 1, offset 0
    set(msix + PCI_MSIX_PBA, 4, (msix_bar_bytes / 2) | 1);  // BAR 1, in its upper half
    reset();
}

void ConfigSpace::set(std::uint32_t offset, unsigned size, std::uint32_t value, std::uint32_t writable) {
    for (unsigned i = 0; i < size; i++) {
        initial_[offset + i] = static_cast<std::uint8_t>(value >> 8 * i);
        writable_[offset + i] = static_cast<std::uint8_t>(writable >> 8 * i);
    }
}

void ConfigSpace::reset() {
    octets_ = initial_;
}

std::uint32_t ConfigSpace::read(std::uint32_t offset, unsigned size) const {
    std::uint32_t value = 0;
    for (unsigned i = 0; i < size && offset + i < octets_.size(); i++)
        value |= static_cast<std::uint32_t>(octets_[offset + i]) << 8 * i;
    return value;
}

bool ConfigSpace::write(std::uint32_t offset, unsigned size, std::uint32_t value) {
    constexpr std::uint32_t reset_octet = express + PCI_EXP_DEVCTL + 1;
    bool is_reset = false;
    for (unsigned i = 0; i < size && offset + i < octets_.size(); i++) {
        const auto octet = static_cast<std::uint8_t>(value >> 8 * i);
        const std::uint8_t mask = writable_[offset + i];
        octets_[offset + i] = static_cast<std::uint8_t>((octets_[offset + i] & ~mask) | (octet & mask));
        is_reset |= offset + i == reset_octet && (octet & PCI_EXP_DEVCTL_BCR_FLR >> 8) != 0;
    }
    return is_reset;
}

bool ConfigSpace::masters_bus() const {
    return (read(PCI_COMMAND, 2) & PCI_COMMAND_MASTER) != 0;
}

bool ConfigSpace::msix_enabled() const {
    return (read(msix + PCI_MSIX_FLAGS, 2) & PCI_MSIX_FLAGS_ENABLE) != 0;
}

bool ConfigSpace::msix_masked() const {
    return (read(msix + PCI_MSIX_FLAGS, 2) & PCI_MSIX_FLAGS_MASKALL) != 0;
}

std::uint32_t ConfigSpace::bar(unsigned number) const {
    return read(PCI_BASE_ADDRESS_0 + 4 * number, 4);
}

}  // namespace keyline::sim
