// The IKE message decoder: any bytes are decoded or refused, and what was decoded survives another round.
#include <cstdlib>

#include "host/ike/codec/message.h"

using namespace keyline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto message = ike::decode_message({data, size});
    if (!message) return 0;
    if (message->encrypted && message->encrypted->offset + message->encrypted->size > size) std::abort();
    // Attributes that Keyline does not know are not encoded again, so only the second round must be faithful.
    const auto first = ike::decode_message(ike::encode_message(message->header, message->payloads));
    if (!first) return 0;
    const auto second = ike::decode_message(ike::encode_message(first->header, first->payloads));
    if (!second || second->payloads != first->payloads) std::abort();
    return 0;
}
