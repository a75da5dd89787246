// The Authentication Header (RFC 4302): an ICV over a whole IP packet, but for what routers may change.
//
//     next header (1) | payload length (1) | reserved (2) | SPI (4) | sequence number (4) | ICV, padding
#pragma once

#include <cstdint>

#include "host/esp/sa_parameters.h"
#include "host/net/ip_packet.h"

namespace keyline::esp {

inline constexpr std::size_t ah_fixed_bytes = 12;  // without ICV

// Of the header with its ICV.
std::size_t ah_header_bytes(std::size_t icv_bytes, net::IpVersion version);

class AhTransform {
  public:
    static Result<AhTransform> create(const SaParameters& parameters);

    // Octets of the header with its ICV, a multiple of 4 in IPv4 and of 8 in IPv6 (RFC 4302 section 2.2).
    std::size_t header_bytes(net::IpVersion version) const;

    // `packet` is a whole IP packet of protocol AH with its headers of `ip_bytes` octets finished, room for
    // header_bytes(), and the payload. Writes the header.
    Result<void> seal(MutableByteView packet, std::size_t ip_bytes, std::uint32_t spi, std::uint64_t sequence,
                      std::uint8_t next_header);

    struct Opened {
        bool authentic = false;
        std::uint8_t next_header = 0;
        std::size_t header_bytes = 0;  // how far behind the IP headers the payload begins
    };
    // `packet` is a whole IP packet whose AH header begins at `ip_bytes`; `sequence` with the high half that
    // the ICV covers. A header of a length that does not fit is not authentic.
    Opened open(ByteView packet, std::size_t ip_bytes, std::uint64_t sequence);

  private:
    AhTransform(crypto::Mac mac, std::size_t icv_bytes, bool esn);
    crypto::Mac mac_;
    std::size_t icv_bytes_;
    bool esn_;
};

// The IP header and all before the AH header as the ICV covers them (RFC 4302 section 3.3.3.1, appendix A):
// mutable fields, mutable options and mutable extension headers are zeros, and what is predictable is as the
// receiver will see it. Empty when the headers are damaged. `outbound`: a source route lies ahead still.
Bytes covered_headers(ByteView headers, bool outbound);

}  // namespace keyline::esp
