// EspDevice: the one interface to anything that does ESP, be it software, the simulated card or a real one.
//
// The wire side is always a complete outer IP packet (IP header, UDP header where encapsulated, ESP); the
// plain side is a complete inner IP packet. Who owns the sockets adds or strips what the sockets hide.
//
// Not thread-safe: one thread drives a device.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "host/base/bytes.h"
#include "host/base/result.h"
#include "host/esp/sa_parameters.h"

namespace keyline::esp {

// Names one SA on one device; never reused in the device's life. 0 is no SA.
enum class SaHandle : std::uint64_t { none = 0 };

// What became of a packet. Everything but `ok` is a drop, and every drop is counted under its name.
enum class PacketStatus : std::uint8_t {
    ok,
    unknown_sa,          // outbound: no such handle; inbound: no SA for SPI and destination
    bad_icv,             // authentication failed
    replayed,            // sequence number already received
    too_old,             // sequence number left of the window
    malformed,           // lengths, padding, header: not an ESP packet or not an IP packet inside
    sequence_exhausted,  // RFC 4303 section 3.3.3: the counter must not cycle
    lifetime_expired,    // a hard byte or packet limit
    selector_mismatch,   // inbound: inner packet outside the SA's selectors
    too_big,             // larger than the device's max_packet_bytes
    dummy,               // inbound: next header 59, discarded silently by RFC 4303 section 2.6
    device_failed,       // the device died with the packet inside
};
inline constexpr std::size_t packet_status_count = 12;
const char* to_string(PacketStatus status);

struct Completion {
    std::uint64_t cookie = 0;  // as submitted
    Direction direction = Direction::outbound;
    PacketStatus status = PacketStatus::ok;
    SaHandle sa = SaHandle::none;  // none when no SA was found
    Bytes packet;                  // empty unless status is ok
    // Inbound, status ok, UDP-encapsulated, and the highest sequence number so far: where it came from. An
    // address that a late or repeated packet shows is an old one, or a lie.
    std::optional<net::Endpoint> sender = std::nullopt;
};

struct SaCounters {
    std::uint64_t packets = 0;   // processed with status ok
    std::uint64_t bytes = 0;     // inner packet bytes of those
    std::uint64_t sequence = 0;  // outbound: last number used; inbound: highest number received
    std::uint64_t errors = 0;    // drops charged to this SA
};

// Something that the owner of an SA must react to.
struct SaEvent {
    enum class Kind : std::uint8_t {
        soft_lifetime,
        hard_lifetime,
        sequence_exhausted,
        bad_icv,  // packets whose authentication failed: told again when there were many more; from a card
        damaged,  // the device's memory of it: it is stopped, and nothing can be asked of it; from a card
    };
    Kind kind = Kind::soft_lifetime;
    SaHandle sa = SaHandle::none;
};
inline constexpr std::size_t sa_event_kinds = 5;

// The events of one SA that are told once.
class SaEventsOnce {
  public:
    void raise(std::vector<SaEvent>& events, SaHandle sa, SaEvent::Kind kind, bool happened) {
        if (!happened || std::exchange(told_[static_cast<std::size_t>(kind)], true)) return;
        events.push_back({kind, sa});
    }

  private:
    std::array<bool, sa_event_kinds> told_{};
};

// One way to protect packets.
struct SupportedTransform {
    Protocol protocol = Protocol::esp;
    Encryption encryption = Encryption::aes_gcm_16;  // AH: null
    unsigned key_bits = 0;
    Integrity integrity = Integrity::none;
    bool operator==(const SupportedTransform&) const = default;
};
std::string to_string(const SupportedTransform& transform);  // "AES_CBC-128/HMAC_SHA2_256_128"

// All that suite_of() and algorithm_of() can make, with the key sizes that IKE can name.
const std::vector<SupportedTransform>& every_transform();

struct Capabilities {
    std::string name;                  // "software", "card": short, for listings
    std::string description;           // one line: what it is, versions
    std::size_t max_sas = 0;           // per direction; 0 is no limit but memory
    std::size_t max_packet_bytes = 0;  // inner packet
    std::uint32_t max_replay_window = 0;
    bool esn = false;
    bool tunnel = false;
    bool transport = false;
    bool transport_in_udp = false;  // RFC 3948 section 3.1.2
    bool without_replay_check = false;
    bool tfc_padding = false;
    bool bundles = false;  // AH around ESP
    std::vector<SupportedTransform> transforms;
};

// For listings: each cipher once, each integrity algorithm once, "AH".
std::vector<std::string> algorithm_names(const Capabilities& capabilities);

// What every device refuses, whatever it is: reserved SPIs, keys of the wrong size, windows, numbers and
// addresses that cannot work, an inbound SA without selectors, and what `capabilities` does not list.
Result<void> check_parameters(const SaParameters& parameters, const Capabilities& capabilities);

// Named numbers for people and monitoring, in a stable order; a card reads them from its registers.
using Statistics = std::vector<std::pair<std::string, std::uint64_t>>;

class Diagnosis;

class EspDevice {
  public:
    virtual ~EspDevice() = default;

    virtual const Capabilities& capabilities() const = 0;

    // Atomic: the SA is wholly there or not at all. Fails when the device cannot take it (table full,
    // transform, key size).
    virtual Result<SaHandle> add_sa(SaParameters parameters) = 0;
    // New outer addresses or UDP ports (a NAT mapping moved); sequence number, window and counters go on.
    virtual Result<void> update_outer(SaHandle sa, const net::IpAddress& source,
                                      const net::IpAddress& destination,
                                      std::optional<UdpEncapsulation> udp) = 0;
    // Returns when no packet in flight uses the SA; keys are wiped.
    virtual Result<void> remove_sa(SaHandle sa) = 0;
    virtual Result<SaCounters> query_sa(SaHandle sa) = 0;

    // False when the device has no room now: poll() and try again. The packet is then left untouched.
    virtual bool submit_outbound(SaHandle sa, Bytes&& inner_packet, std::uint64_t cookie) = 0;
    virtual bool submit_inbound(Bytes&& outer_packet, std::uint64_t cookie) = 0;
    // Does pending work (a simulated card spends clock cycles here), appends what is finished. The packets of
    // one SA come out in the order in which they went in; a drop may be told earlier.
    virtual void poll(std::vector<Completion>& completions, std::vector<SaEvent>& events) = 0;
    // Packets submitted and not yet completed.
    virtual std::size_t outstanding() const = 0;
    // Readable when poll() has something to do; none: poll while outstanding() is not zero.
    virtual std::optional<int> notification_fd() const { return std::nullopt; }

    virtual Statistics statistics() = 0;
    // An error once the device is dead; then every submitted packet completes as device_failed and nothing
    // else works.
    virtual Result<void> health() = 0;

    // What it tells those who look for a fault (diagnosis.h); nullptr: nothing, it is no card. Owned by the
    // device.
    virtual Diagnosis* diagnosis() { return nullptr; }
};

}  // namespace keyline::esp
