// A device of several, for tests that let it die under traffic.
#pragma once

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "host/esp/software_esp.h"

namespace keyline::esp::test {

// A SoftwareEsp whose packets stay inside for a while, and that dies when it is told to.
class MortalEsp final : public EspDevice {
  public:
    explicit MortalEsp(std::size_t max_sas = 0) : capabilities_(esp_.capabilities()) {
        capabilities_.max_sas = max_sas;
    }

    // So many of the packets inside come out as they are; the others are lost.
    void kill(const std::string& why, std::size_t finished = 0) {
        death_ = why;
        for (auto& completion : inside_) {
            if (finished != 0) {
                finished--;
                continue;
            }
            completion.status = PacketStatus::device_failed;
            completion.packet.clear();
            completion.sender.reset();
        }
    }
    // It gives nothing back any more.
    void kill_and_swallow(const std::string& why) {
        death_ = why;
        inside_.clear();
    }
    void refuse_sas() { refuses_ = true; }
    // How many poll() hands out, at most.
    std::size_t batch = 1000;
    std::size_t room = 64;

    const Capabilities& capabilities() const override { return capabilities_; }
    Result<SaHandle> add_sa(SaParameters parameters) override {
        if (refuses_) death_ = "died of an SA";
        if (!death_.empty()) return fail(death_);
        return esp_.add_sa(std::move(parameters));
    }
    Result<void> update_outer(SaHandle sa, const net::IpAddress& source, const net::IpAddress& destination,
                              std::optional<UdpEncapsulation> udp) override {
        if (!death_.empty()) return fail(death_);
        return esp_.update_outer(sa, source, destination, udp);
    }
    Result<void> remove_sa(SaHandle sa) override {
        if (!death_.empty()) return fail(death_);
        return esp_.remove_sa(sa);
    }
    Result<SaCounters> query_sa(SaHandle sa) override {
        if (!death_.empty()) return fail(death_);
        return esp_.query_sa(sa);
    }
    bool submit_outbound(SaHandle sa, Bytes&& packet, std::uint64_t cookie) override {
        if (inside_.size() >= room) return false;
        REQUIRE(death_.empty());  // who looks first gives it nothing
        const bool taken = esp_.submit_outbound(sa, std::move(packet), cookie);
        REQUIRE(taken);
        esp_.poll(inside_, events_);
        return true;
    }
    bool submit_inbound(Bytes&& packet, std::uint64_t cookie) override {
        if (inside_.size() >= room) return false;
        REQUIRE(death_.empty());
        const bool taken = esp_.submit_inbound(std::move(packet), cookie);
        REQUIRE(taken);
        esp_.poll(inside_, events_);
        return true;
    }
    void poll(std::vector<Completion>& completions, std::vector<SaEvent>& events) override {
        const auto count = static_cast<std::ptrdiff_t>(std::min(batch, inside_.size()));
        std::move(inside_.begin(), inside_.begin() + count, std::back_inserter(completions));
        inside_.erase(inside_.begin(), inside_.begin() + count);
        events.insert(events.end(), events_.begin(), events_.end());
        events_.clear();
    }
    std::size_t outstanding() const override { return inside_.size(); }
    Statistics statistics() override { return esp_.statistics(); }
    Result<void> health() override {
        if (!death_.empty()) return fail(death_);
        return {};
    }

  private:
    SoftwareEsp esp_;
    Capabilities capabilities_;
    std::string death_;
    bool refuses_ = false;
    std::vector<Completion> inside_;
    std::vector<SaEvent> events_;
};

}  // namespace keyline::esp::test
