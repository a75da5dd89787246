// What became of every packet that a device was given: the counters that all devices have in common.
#pragma once

#include <array>

#include "host/esp/esp_device.h"

namespace keyline::esp {

class PacketCounters {
  public:
    // `inner_bytes` counts when the status is ok.
    void count(Direction direction, PacketStatus status, std::size_t inner_bytes);
    // "outbound.ok", "inbound.bad_icv" and so on, one a direction and PacketStatus, then "outbound.bytes" and
    // "inbound.bytes" of inner packets with status ok.
    Statistics list() const;

  private:
    struct OneWay {
        std::array<std::uint64_t, packet_status_count> packets{};
        std::uint64_t bytes = 0;
    };
    std::array<OneWay, 2> directions_;
};

}  // namespace keyline::esp
