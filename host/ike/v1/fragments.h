// Fragments of ISAKMP messages, the extension that Cisco and Microsoft made and strongSwan and libreswan
// speak ("FRAGMENTATION"): a payload 132 in the clear holds a piece of a whole message, header and all. Its
// body is: fragment ID (2 octets), number from 1 (1 octet), flags (1 octet, 1: the last one), the piece.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "host/ike/v1/message.h"

namespace keyline::ike::v1 {

// The message in datagrams of at most `largest` octets each; one when it fits. More than 255 pieces are not
// possible: then it stays whole.
std::vector<Bytes> cut(const Bytes& message, std::uint16_t fragment_id, std::size_t largest);

// The pieces of one message at a time. They are not authentic: what comes out is judged as any message is.
class Reassembly {
  public:
    static constexpr std::size_t max_bytes = 65536;

    // The message, once it is whole. A fragment of another ID begins anew.
    std::optional<Bytes> add(ByteView body);

  private:
    std::uint16_t id_ = 0;
    unsigned last_ = 0;  // number of the last piece; 0: not seen
    std::size_t size_ = 0;
    std::map<unsigned, Bytes> pieces_;
};

}  // namespace keyline::ike::v1
