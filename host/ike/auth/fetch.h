// What the engine asks of its owner to learn whether a certificate is revoked.
#pragma once

#include <cstdint>
#include <string>

#include "host/base/bytes.h"

namespace keyline::ike {

using FetchId = std::uint64_t;

// An action: get this over HTTP (or from a file), then answer with the bytes or the reason why there are
// none. Every FetchUrl must be answered once; the owner limits time and size.
struct FetchUrl {
    enum class Method : std::uint8_t { get, post };
    FetchId id = 0;
    std::string url;
    Method method = Method::get;
    Bytes body;                // of a POST
    std::string content_type;  // of a POST
    std::size_t max_bytes = 0;
};

}  // namespace keyline::ike
