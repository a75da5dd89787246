// Known answers, asked of a card before it gets anybody's keys, and again whenever somebody wants to know.
#pragma once

#include <variant>
#include <vector>

#include "drivers/card/self_test_answers.h"
#include "host/esp/diagnosis.h"
#include "host/esp/esp_device.h"

namespace keyline::card {

// For each transform that the device claims: it seals a packet as OpenSSL does and opens what OpenSSL sealed;
// it opens published ESP packets; and it refuses each of them forged, and repeated. A step is what belongs to
// one of these packets.
class SelfTest {
  public:
    explicit SelfTest(const esp::Capabilities& capabilities);

    std::size_t steps() const { return steps_.size(); }
    // Leaves no SA behind. The device is asked as anybody asks it: completions that are in it already, or
    // come besides, are taken for answers (lent_device.h keeps them apart).
    std::vector<esp::KnownAnswer> ask(esp::EspDevice& device, std::size_t step) const;

  private:
    struct Sealed {
        esp::SupportedTransform transform;
        const answers::Sealed* answer = nullptr;
    };
    using Step = std::variant<Sealed, const answers::Published*>;
    std::vector<Step> steps_;
};

// All of it; the error names the first answer that is not right.
Result<void> self_test(esp::EspDevice& device);

}  // namespace keyline::card
