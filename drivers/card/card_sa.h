// What CardDevice knows of an SA.
#pragma once

#include "drivers/card/card_device.h"
#include "host/esp/esp_transform.h"

namespace keyline::card {

struct CardDevice::Sa {
    Sa(esp::SaHandle own_handle, std::uint16_t own_entry, const esp::SaTerms& from)
        : handle(own_handle),
          entry(own_entry),
          terms(from),
          last_sequence(from.esn ? ~std::uint64_t{0} : 0xffffffff),
          sequence(from.direction == esp::Direction::outbound ? from.first_sequence - 1 : 0),
          layout{.icv_bytes = icv_octets(from.encryption)} {}

    bool is_tunnel() const { return terms.mode == esp::Mode::tunnel; }
    esp::OuterAddresses addresses() const { return {terms.source, terms.destination, terms.udp}; }

    esp::SaHandle handle;
    std::uint16_t entry;
    esp::SaTerms terms;
    std::uint64_t last_sequence;
    std::uint64_t sequence;  // outbound: the last one that came out; inbound: the highest
    esp::EspLayout layout;
    // What the card counts as processed and the host then did not take.
    std::uint64_t refused_packets = 0;
    std::uint64_t refused_bytes = 0;
    std::uint64_t host_errors = 0;
    bool is_damaged = false;  // the card's memory of it
    esp::SaEventsOnce events;
};

}  // namespace keyline::card
