// An EthernetWire that is a network interface of this host, one end of a veth say: the MAC of a simulated
// card has the interface for itself, and the host's own stack is kept off it.
#pragma once

#include <array>
#include <memory>
#include <string>

#include "host/base/file_descriptor.h"
#include "host/base/result.h"
#include "sim/ethernet_wire.h"

namespace keyline::sim {

class PacketSocketWire final : public EthernetWire {
  public:
    // Brings the interface up, without ARP and IPv6. It must have no addresses: the host would answer there.
    static Result<std::unique_ptr<PacketSocketWire>> open(const std::string& interface);

    std::optional<Bytes> take() override;
    void send(Bytes&& frame) override;

    // Readable when there is something to take.
    int fd() const { return fd_.get(); }
    std::size_t mtu() const { return mtu_; }
    // For the card: not that of the interface, or the host would take its frames, too.
    std::array<std::uint8_t, 6> card_address() const;

  private:
    PacketSocketWire(FileDescriptor fd, std::size_t mtu, const std::array<std::uint8_t, 6>& address)
        : fd_(std::move(fd)), mtu_(mtu), address_(address) {}

    FileDescriptor fd_;
    std::size_t mtu_;
    std::array<std::uint8_t, 6> address_;
};

}  // namespace keyline::sim
