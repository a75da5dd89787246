// A CHILD SA as the IKE SA above it sees it; the packets are the device's business.
#pragma once

#include <optional>

#include "host/crypto/secret.h"
#include "host/ike/shared.h"
#include "host/ike/suite.h"

namespace keyline::ike {

// The AH of a bundle, beside ESP under the same inbound SPI: SPIs of ESP and of AH are apart (RFC 4301
// section 4.1).
struct BundledAh {
    Proposal proposal;
    EspSuite suite;
    std::uint32_t spi_out = 0;
};

struct ExportableKeys {  // KEYMAT: encryption key, salt, integrity key; of both directions
    crypto::Secret inbound;
    crypto::Secret outbound;
};

struct ChildSa {
    ChildSaId id = 0;
    ChildConfigPointer config;
    SaState state = SaState::connecting;
    bool created_here = false;     // this side sent the request that made it
    bool awaiting_device = false;  // InstallChildSa went out, the answer is not there
    bool on_device = false;
    bool outbound_active = false;
    bool told = false;      // whoever listens has heard that it is up
    ChildSaId lineage = 0;  // the first of those that rekey each other
    Reqid reqid;            // the same for all that rekey each other; null: it never had keys
    std::uint32_t spi_in = 0;
    std::uint32_t spi_out = 0;
    Proposal proposal;
    EspSuite suite;
    std::optional<BundledAh> ah;
    esp::Mode mode = esp::Mode::tunnel;
    bool udp_encapsulation = false;
    bool peer_takes_tfc = true;  // it did not say ESP_TFC_PADDING_NOT_SUPPORTED (RFC 7296 section 1.3.1)
    net::TrafficSelectors local_selectors;
    net::TrafficSelectors remote_selectors;
    std::chrono::seconds agreed_life{0};  // IKEv1; 0: only the configuration's
    std::uint64_t agreed_bytes = 0;
    TimePoint installed{};
    std::optional<TimePoint> rekey_at;
    std::optional<TimePoint> expires_at;
    std::optional<TimePoint> inactive_at;  // when to look whether anybody uses it
    std::optional<ChildSaId> replaces;     // the SA that this one rekeys
    std::optional<ChildSaId> replaced_by;  // and the other way round
    // Rekeyed, and the peer is to delete it: when to stop waiting for that.
    std::optional<TimePoint> deleted_by_peer_until;
    // Set while both sides rekey this SA at once: the lowest nonce of the peer's exchange (RFC 7296
    // section 2.8.1).
    std::optional<Bytes> peer_rekey_nonce;

    // Only where they can be exported; goes with the last copy of this.
    std::shared_ptr<const ExportableKeys> exportable_keys;

    std::uint32_t reqid_number() const { return reqid ? *reqid : 0; }
    ChildSaInfo info() const;
};

}  // namespace keyline::ike
