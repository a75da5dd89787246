// The IKE message decoder: any bytes are decoded or refused, and what was decoded survives another round.
// All of it is said in words, too, within bounds.
#include <cstdlib>

#include "host/ike/codec/message.h"
#include "host/ike/trace.h"
#include "host/ike/v2/message_description.h"
#include "tests/fuzz/described.h"

using namespace keyline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    test::check_traced(ike::describe_datagram({data, size}));
    // As if it had been inside SK: whatever type the first octet says.
    if (size != 0)
        if (const auto inside =
                ike::decode_payloads(static_cast<ike::PayloadType>(data[0]), ByteView(data + 1, size - 1)))
            test::check_description(ike::describe(*inside));
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
