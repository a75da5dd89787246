#include "sim/simulated_card.h"

#include <algorithm>

#include "drivers/card/card_device.h"
#include "host/esp/diagnosis.h"
#include "sim/verilated_port.h"

namespace keyline::sim {

namespace {

// What every card tells, and a waveform.
class SimulatedDiagnosis final : public esp::Diagnosis {
  public:
    SimulatedDiagnosis(card::CardDevice& device, VerilatedPort& port) : device_(device), port_(port) {}

    esp::NamedValues about() override { return card().about(); }
    Result<esp::RegisterReport> registers() override { return card().registers(); }
    Result<std::vector<esp::RingReport>> rings(const esp::RingWishes& wishes) override {
        return card().rings(wishes);
    }
    std::size_t self_test_steps() const override { return card().self_test_steps(); }
    std::vector<esp::KnownAnswer> self_test(std::size_t step) override { return card().self_test(step); }
    std::uint64_t packets() const override { return card().packets(); }

    bool has_waveform() const override { return true; }
    Result<void> begin_waveform(const std::string& path, std::size_t packets) override {
        if (auto alive = device_.health(); !alive) return alive;
        if (auto begun = port_.begin_waveform(path); !begun) return begun;
        first_packet_ = card().packets() + device_.card().outstanding();
        last_packet_ = first_packet_ + packets;
        first_clock_ = port_.cycles();
        ended_ = {};
        return {};
    }
    esp::Waveform waveform() const override {
        if (!port_.has_waveform()) return ended_;
        return {true, static_cast<std::size_t>(std::max(card().packets(), first_packet_) - first_packet_),
                port_.cycles() - first_clock_};
    }
    void end_waveform() override {
        if (!port_.has_waveform()) return;
        ended_ = waveform();
        ended_.running = false;
        port_.end_waveform();
    }
    // When packets may have come out.
    void look() {
        if (port_.has_waveform() && (card().packets() >= last_packet_ || !port_.health())) end_waveform();
    }

  private:
    esp::Diagnosis& card() const { return *device_.diagnosis(); }

    card::CardDevice& device_;
    VerilatedPort& port_;
    std::uint64_t first_packet_ = 0;
    std::uint64_t last_packet_ = 0;
    std::uint64_t first_clock_ = 0;
    esp::Waveform ended_;
};

// CardDevice, its diagnosis, and a hand on the plug.
class SimulatedCard final : public esp::EspDevice {
  public:
    SimulatedCard(std::unique_ptr<card::CardDevice> device, VerilatedPort* port,
                  std::optional<std::uint64_t> kill_after_packets)
        : device_(std::move(device)),
          port_(port),
          diagnosis_(*device_, *port),
          packets_left_(kill_after_packets) {}

    const esp::Capabilities& capabilities() const override { return device_->capabilities(); }
    Result<esp::SaHandle> add_sa(esp::SaParameters parameters) override {
        return device_->add_sa(std::move(parameters));
    }
    Result<void> update_outer(esp::SaHandle sa, const net::IpAddress& source,
                              const net::IpAddress& destination,
                              std::optional<esp::UdpEncapsulation> udp) override {
        return device_->update_outer(sa, source, destination, udp);
    }
    Result<void> remove_sa(esp::SaHandle sa) override { return device_->remove_sa(sa); }
    Result<esp::SaCounters> query_sa(esp::SaHandle sa) override { return device_->query_sa(sa); }
    bool submit_outbound(esp::SaHandle sa, Bytes&& inner_packet, std::uint64_t cookie) override {
        return count(device_->submit_outbound(sa, std::move(inner_packet), cookie));
    }
    bool submit_inbound(Bytes&& outer_packet, std::uint64_t cookie) override {
        return count(device_->submit_inbound(std::move(outer_packet), cookie));
    }
    void poll(std::vector<esp::Completion>& completions, std::vector<esp::SaEvent>& events) override {
        device_->poll(completions, events);
        diagnosis_.look();
    }
    std::size_t outstanding() const override { return device_->outstanding(); }
    std::optional<int> notification_fd() const override { return device_->notification_fd(); }
    esp::Statistics statistics() override { return device_->statistics(); }
    Result<void> health() override { return device_->health(); }
    esp::Diagnosis* diagnosis() override { return &diagnosis_; }

  private:
    bool count(bool taken) {
        if (taken && packets_left_ && *packets_left_ > 0 && --*packets_left_ == 0) port_->kill();
        return taken;
    }

    std::unique_ptr<card::CardDevice> device_;
    VerilatedPort* port_;  // the device's own
    SimulatedDiagnosis diagnosis_;
    std::optional<std::uint64_t> packets_left_;
};

}  // namespace

Result<std::unique_ptr<esp::EspDevice>> make_simulated_card(const SimulatedCardOptions& options) {
    // A few completions, or a third of a microsecond, and poll() comes back: who looks at a simulation waits
    // for it.
    const card::CardOptions driver{
        .interrupt_completions = 16, .interrupt_clocks = 100, .carrier = "the Verilated RTL, simulated"};
    auto port = VerilatedPort::create({.seed = options.seed, .link = options.link});
    if (!port) return tl::unexpected(port.error());
    VerilatedPort* kept = port->get();
    auto device = card::CardDevice::create(std::move(*port), driver);
    if (!device) return tl::unexpected(device.error());
    return std::make_unique<SimulatedCard>(std::move(*device), kept, options.kill_after_packets);
}

}  // namespace keyline::sim
