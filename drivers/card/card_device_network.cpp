// CardDevice, of an inline card: what leaves and comes at its network port.
#include <algorithm>

#include <fmt/format.h>

#include "drivers/card/card_sa.h"
#include "drivers/card/status.h"
#include "host/esp/network_cookie.h"
#include "host/net/headers.h"

namespace keyline::card {

using esp::Direction;
using esp::PacketStatus;

Result<NetworkPort*> CardDevice::open_network(const NetworkPortOptions& options) {
    if (network_) return fail("card: its network port is open already");
    if (auto opened = card_->open_network(); !opened) return tl::unexpected(opened.error());
    network_ = std::make_unique<NetworkPort>(*card_, options);
    return network_.get();
}

// In UDP over IPv6, behind extension headers, the card does not find the place of the checksum.
std::optional<std::uint8_t> CardDevice::next_hop_of(const Sa& sa, const Pending& pending) const {
    if (!network_) return std::nullopt;
    const auto shape = outer_shape(sa, pending);
    if (sa.terms.udp && shape.addresses.destination.version() == net::IpVersion::v6 &&
        shape.esp_at != net::ipv6_header_bytes + net::udp_header_bytes)
        return std::nullopt;
    return network_->way_to(shape.addresses.destination, shape.bytes);
}

// Of what left at the port there are no octets to look at: its length and its number must be right.
PacketStatus CardDevice::finish_sent(Sa& sa, const Pending& pending, const RingResult& result) {
    const bool has_left = result.status == regs::Status::ok;
    if (has_left && result.length != outer_shape(sa, pending).bytes)
        return distrust(fmt::format("card: SA {:08x}: an outer packet that is not this SA's", sa.terms.spi));
    if (!has_left && result.status != regs::Status::not_sent) return status_of(result.status);
    const auto used = use_number(sa, result.sequence_number);
    return used == PacketStatus::ok ? status_of(result.status) : used;
}

CardDevice::Sa* CardDevice::inbound_at(std::uint16_t entry) {
    return inbound_by_entry_.at(entry);
}

// The host has not seen the outer packet: that it was opened by the SA that its SPI and destination name
// cannot be checked. So nothing comes out of an SA but what its selectors admit, whoever has compared them.
void CardDevice::finish_from_network(RingResult&& result) {
    if (!result.status || result.status == regs::Status::no_packet) return;
    auto status = is_distrusted_ ? PacketStatus::device_failed : status_of(result.status);
    Sa* sa = result.sa_index ? inbound_at(*result.sa_index) : nullptr;
    if (result.sa_index && sa == nullptr) {
        const bool was_there = std::any_of(cooling_.begin(), cooling_.end(), [&](const Cooling& cooling) {
            return cooling.entry == *result.sa_index;
        });
        status = was_there ? PacketStatus::unknown_sa
                           : distrust("card: it opened a packet with an SA that nobody has");
    }
    if (sa != nullptr) {
        note_number(*sa, result);
        result.host_checks |= static_cast<std::uint8_t>(regs::HostCheck::selectors);
        if (sa->is_damaged) status = PacketStatus::device_failed;
        if (status == PacketStatus::ok) status = finish_inbound(*sa, result);
        raise_events(*sa, result);
    }
    const std::size_t inner_bytes = result.octets.size();
    complete(Direction::inbound, status, sa, std::move(result.octets), inner_bytes, esp::network_cookie);
}

// After every look at the card.
void CardDevice::work_network() {
    // An SA whose memory was damaged has no way any more. All buffers of before are back.
    if (card_->is_network_suspended()) {
        free_cooled();
        card_->resume_network();
    }
    const auto taken = card_->rings(regs::network_receive).taken();
    while (!cooling_.empty() && cooling_.front().until <= taken) {
        free_entries_[regs::inbound].push_back(cooling_.front().entry);
        cooling_.pop_front();
    }
}

void CardDevice::give_back(Direction direction, std::uint16_t entry) {
    if (network_ && direction == Direction::inbound)
        cooling_.push_back({entry, card_->rings(regs::network_receive).submitted()});
    else
        free_entries_[direction == Direction::outbound ? regs::outbound : regs::inbound].push_back(entry);
}

// Nothing is left of what entries that cool down wait for.
void CardDevice::cool_all() {
    if (!network_ || cooling_.empty()) return;
    card_->drain_network();
    work();
    free_cooled();
}

void CardDevice::free_cooled() {
    for (const auto& cooling : cooling_) free_entries_[regs::inbound].push_back(cooling.entry);
    cooling_.clear();
}

}  // namespace keyline::card
