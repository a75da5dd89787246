// How much larger a packet becomes by an SA; known before it goes to a device.
#pragma once

#include "host/esp/ah_transform.h"
#include "host/esp/esp_transform.h"

namespace keyline::esp {

class OuterSize {
  public:
    OuterSize() = default;
    // Of parameters that check_parameters() takes.
    explicit OuterSize(const SaTerms& sa);
    // New outer addresses; the IP version may be another.
    void set_outer(const net::IpAddress& source, bool udp);

    // The largest inner packet with such a header whose outer packet has at most `outer_bytes` octets; 0 when
    // there is none.
    std::size_t largest_inner(std::size_t outer_bytes, const net::PacketInfo& inner) const;

  private:
    Mode mode_ = Mode::tunnel;
    Protocol protocol_ = Protocol::esp;
    net::IpVersion version_ = net::IpVersion::v4;
    std::size_t udp_bytes_ = 0;
    EspLayout layout_;
    std::size_t icv_bytes_ = 0;  // AH, alone or around ESP; 0: none
};

}  // namespace keyline::esp
