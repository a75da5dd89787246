// Any stream as vici: no crash, and every packet that is accepted encodes to what it was decoded from.
#include <algorithm>
#include <cstdlib>

#include "host/vici/packet.h"

using namespace keyline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::size_t piece = 1 + data[0];  // the stream comes in pieces of this size
    ByteView rest(data + 1, size - 1);
    vici::PacketReader reader(4096);
    while (!rest.empty()) {
        const auto now = rest.first(std::min(piece, rest.size()));
        rest = rest.subspan(now.size());
        reader.feed(now);
        while (true) {
            const auto packet = reader.next();
            if (!packet) return 0;
            if (!*packet) break;
            const auto bytes = vici::encode(**packet);
            if (!bytes) std::abort();
            if (!(vici::decode_packet(ByteView(*bytes).subspan(4)).value() == **packet)) std::abort();
        }
    }
    return 0;
}
