// What a card tells those who look for a fault in it (host/esp/diagnosis.h).
#pragma once

#include <chrono>

#include "drivers/card/card_device.h"
#include "host/esp/diagnosis.h"

namespace keyline::card {

class CardDiagnosis final : public esp::Diagnosis {
  public:
    // Of a device that has just passed its self-test, and that outlives this.
    explicit CardDiagnosis(CardDevice& device);

    esp::NamedValues about() override;
    // Of a card that the driver has given up, too, as long as it answers.
    Result<esp::RegisterReport> registers() override;
    Result<std::vector<esp::RingReport>> rings(const esp::RingWishes& wishes) override;
    std::size_t self_test_steps() const override { return device_.self_test_steps(); }
    std::vector<esp::KnownAnswer> self_test(std::size_t step) override;
    std::uint64_t packets() const override { return device_.finished(); }

  private:
    CardDevice& device_;
    // The last self-test.
    std::chrono::system_clock::time_point asked_at_ = std::chrono::system_clock::now();
    std::size_t steps_asked_ = 0;
    bool passed_ = true;
};

}  // namespace keyline::card
