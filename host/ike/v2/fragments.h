// IKE fragmentation (RFC 7383): putting the peer's fragments together again.
#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "host/base/bytes.h"
#include "host/ike/codec/message.h"

namespace keyline::ike {

// The fragments of one message at a time; each was decrypted and is authentic.
class Reassembly {
  public:
    // The largest message, and the most fragments, that are put together: memory stays bounded.
    static constexpr std::size_t max_bytes = 65536;
    static constexpr std::uint16_t max_fragments = 256;

    struct Whole {
        PayloadType first = PayloadType::none;
        Bytes chain;  // of payloads
    };
    // Whether this fragment could still be of use: else it need not be decrypted (section 2.6).
    bool wants(std::uint32_t message_id, const EncryptedPart& part) const;
    // The message, once it is whole; the buffer is empty then.
    std::optional<Whole> add(std::uint32_t message_id, const EncryptedPart& part, Bytes content);

  private:
    std::uint32_t message_id_ = 0;
    std::uint16_t total_ = 0;  // 0: empty
    PayloadType first_ = PayloadType::none;
    std::size_t size_ = 0;
    std::map<std::uint16_t, Bytes> parts_;
};

}  // namespace keyline::ike
