// tshark, which shares no code with this project, as a judge of ESP packets: it decrypts them given the keys
// of their SAs, and says whether their ICVs are right. It knows AES-GCM (RFC 4106) with all key and ICV
// sizes; neither AES-GMAC nor the upper half of extended sequence numbers.
#pragma once

#include <string>
#include <vector>

#include "host/esp/sa_parameters.h"
#include "host/net/ip_packet.h"

namespace keyline::test {

// A row of its table of SAs.
struct TsharkSa {
    net::IpVersion version = net::IpVersion::v4;  // of the outer header
    std::uint32_t spi = 0;
    std::size_t icv_octets = 16;
    Bytes keying_material;
};

struct TsharkPacket {
    std::uint32_t spi = 0;  // the outermost ESP header; 0 without
    bool icv_good = false;
    std::uint8_t next_header = 0;
    Bytes payload;  // without padding and trailer
};

// IP packets; one result for each.
std::vector<TsharkPacket> tshark_opens(const std::vector<TsharkSa>& sas, const std::vector<Bytes>& packets);

// Ethernet frames; the first value of each of the fields (tshark -G fields) for each, empty where there is
// none.
std::vector<std::vector<std::string>> tshark_fields(const std::vector<Bytes>& frames,
                                                    const std::vector<std::string>& fields);

}  // namespace keyline::test
