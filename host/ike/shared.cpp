#include "host/ike/shared.h"

namespace keyline::ike {

std::uint64_t Shared::new_ike_spi() {
    for (;;) {
        const auto spi = random.u64();
        if (spi != 0) return spi;
    }
}

std::uint32_t Shared::new_esp_spi() {
    constexpr std::uint32_t first_free = 256;  // RFC 4303 section 2.1
    for (;;) {
        const auto spi = random.u32();
        if (spi < first_free || (settings.spi_is_taken && settings.spi_is_taken(spi))) continue;
        if (esp_spis.insert(spi).second) return spi;
    }
}

void Shared::note_in_trace(const ReportEvent& event) {
    using Kind = ReportEvent::Kind;
    switch (event.kind) {
        case Kind::message_dropped:
            return trace.note("dropped: " + event.text);
        case Kind::authentication_failed:
            return trace.note("authentication failed: " + event.text);
        case Kind::negotiation_refused:
            return trace.note("refused: " + event.text);
        case Kind::initiation_failed:
            return trace.note("initiation failed: " + event.text);
        case Kind::note:
            return trace.note(event.text);
        default:
            return;
    }
}

}  // namespace keyline::ike
