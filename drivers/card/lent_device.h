// A device lent to a test while its owner's packets go on: each sees its own, and nothing is lost.
#pragma once

#include <unordered_set>
#include <utility>
#include <vector>

#include "host/esp/esp_device.h"

namespace keyline::card {

class LentDevice final : public esp::EspDevice {
  public:
    // Of the packets that come through here; nobody else's have it.
    static constexpr std::uint64_t cookie = ~std::uint64_t{0};

    explicit LentDevice(esp::EspDevice& device) : device_(device) {}

    const esp::Capabilities& capabilities() const override { return device_.capabilities(); }
    Result<esp::SaHandle> add_sa(esp::SaParameters parameters) override;
    Result<void> update_outer(esp::SaHandle sa, const net::IpAddress& source,
                              const net::IpAddress& destination,
                              std::optional<esp::UdpEncapsulation> udp) override {
        return device_.update_outer(sa, source, destination, udp);
    }
    Result<void> remove_sa(esp::SaHandle sa) override { return device_.remove_sa(sa); }
    Result<esp::SaCounters> query_sa(esp::SaHandle sa) override { return device_.query_sa(sa); }

    // The cookies of the borrower come back as 0.
    bool submit_outbound(esp::SaHandle sa, Bytes&& inner_packet, std::uint64_t) override {
        return count(device_.submit_outbound(sa, std::move(inner_packet), cookie));
    }
    bool submit_inbound(Bytes&& outer_packet, std::uint64_t) override {
        return count(device_.submit_inbound(std::move(outer_packet), cookie));
    }
    // Only what came through here; the rest is kept for the owner.
    void poll(std::vector<esp::Completion>& completions, std::vector<esp::SaEvent>& events) override;
    std::size_t outstanding() const override { return outstanding_; }

    esp::Statistics statistics() override { return device_.statistics(); }
    Result<void> health() override { return device_.health(); }

    // What came out besides, in order.
    std::vector<esp::Completion> owners_completions;
    std::vector<esp::SaEvent> owners_events;

  private:
    bool count(bool taken) {
        outstanding_ += taken ? 1 : 0;
        return taken;
    }

    esp::EspDevice& device_;
    std::unordered_set<std::uint64_t> sas_;  // that were added here
    std::size_t outstanding_ = 0;
};

}  // namespace keyline::card
