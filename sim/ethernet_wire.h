// What the MAC of a simulated inline card is connected to.
#pragma once

#include <optional>

#include "host/base/bytes.h"

namespace keyline::sim {

class EthernetWire {
  public:
    virtual ~EthernetWire() = default;
    // The next frame that has come, if there is one, without FCS.
    virtual std::optional<Bytes> take() = 0;
    // A frame of the card, at least 60 octets, without FCS.
    virtual void send(Bytes&& frame) = 0;
};

}  // namespace keyline::sim
