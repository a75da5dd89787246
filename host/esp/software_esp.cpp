#include "host/esp/software_esp.h"

#include <algorithm>
#include <iterator>

#include <openssl/crypto.h>

#include "host/esp/esp_transform.h"
#include "host/esp/inner_packet.h"
#include "host/esp/outer_header.h"
#include "host/esp/replay_window.h"
#include "host/esp/transport_mode.h"

namespace keyline::esp {

namespace {

// The largest inner packet whose outer one still fits an IPv4 length field, rounded down.
constexpr std::size_t max_packet_bytes = 65400;
constexpr std::uint32_t max_replay_window = 4096;

bool exceeds(std::uint64_t value, std::uint64_t limit) {
    return limit != 0 && value > limit;
}

std::uint64_t last_sequence(bool esn) {
    return esn ? ~std::uint64_t{0} : 0xffffffff;
}

}  // namespace

struct SoftwareEsp::Sa {
    Sa(SaHandle own_handle, SaParameters&& from, EspTransform with)
        : handle(own_handle),
          parameters(std::move(from)),
          transform(std::move(with)),
          window(parameters.replay_window, parameters.esn) {
        // The transform has what it needs of the key.
        parameters.key = crypto::Secret();
        counters.sequence = parameters.direction == Direction::outbound ? parameters.first_sequence - 1 : 0;
    }

    bool exhausted() const { return counters.sequence == last_sequence(parameters.esn); }
    // Whether a packet of `bytes` more goes beyond a hard limit.
    bool refuses(std::uint64_t bytes) const {
        const auto& limits = parameters.lifetime;
        return exceeds(used_packets + 1, limits.hard_packets) ||
               exceeds(used_bytes + bytes, limits.hard_bytes);
    }
    void use(std::uint64_t bytes) {
        used_packets++;
        used_bytes += bytes;
    }

    SaHandle handle;
    SaParameters parameters;
    EspTransform transform;
    ReplayWindow window;  // inbound
    SaCounters counters;
    // What the limits are about: all that the key was used for, also what selectors then refused.
    std::uint64_t used_packets = 0;
    std::uint64_t used_bytes = 0;
    // Events are raised once.
    SaEventsOnce events;
};

std::size_t SoftwareEsp::InboundKeyHash::operator()(const InboundKey& key) const {
    // We choose our SPIs; they differ even where destinations do not.
    return key.spi;
}

SoftwareEsp::SoftwareEsp() {
    capabilities_.name = "software";
    capabilities_.description = std::string("ESP on ") + OpenSSL_version(OPENSSL_VERSION);
    capabilities_.max_packet_bytes = max_packet_bytes;
    capabilities_.max_replay_window = max_replay_window;
    capabilities_.esn = true;
    capabilities_.tunnel = true;
    capabilities_.transport = true;
    capabilities_.aes_gcm_16_key_bits = {128, 256};
}

SoftwareEsp::~SoftwareEsp() = default;

Result<SaHandle> SoftwareEsp::add_sa(SaParameters parameters) {
    if (auto possible = check_parameters(parameters, capabilities_); !possible)
        return tl::unexpected(possible.error());
    const bool is_inbound = parameters.direction == Direction::inbound;
    const InboundKey key{parameters.spi, parameters.destination};
    if (is_inbound && inbound_.contains(key)) return fail("there is an inbound SA with this SPI already");
    auto transform = EspTransform::create(parameters.key_bits, parameters.key.reveal(), parameters.esn);
    if (!transform) return tl::unexpected(transform.error());
    const auto handle = static_cast<SaHandle>(++last_handle_);
    auto sa = std::make_unique<Sa>(handle, std::move(parameters), std::move(*transform));
    if (is_inbound) inbound_.emplace(key, sa.get());
    sas_.emplace(last_handle_, std::move(sa));
    return handle;
}

Result<void> SoftwareEsp::update_outer(SaHandle handle, const net::IpAddress& source,
                                       const net::IpAddress& destination,
                                       std::optional<UdpEncapsulation> udp) {
    Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    auto& parameters = sa->parameters;
    if (source.version() != destination.version())
        return fail("outer source and destination are of different IP versions");
    if (parameters.mode == Mode::transport && udp)
        return fail("transport mode behind a NAT (RFC 3948 section 3.1) is not there: use tunnel mode");
    if (parameters.direction == Direction::inbound && destination != parameters.destination) {
        if (!inbound_.emplace(InboundKey{parameters.spi, destination}, sa).second)
            return fail("there is an inbound SA with this SPI already");
        inbound_.erase(InboundKey{parameters.spi, parameters.destination});
    }
    parameters.source = source;
    parameters.destination = destination;
    parameters.udp = udp;
    return {};
}

Result<void> SoftwareEsp::remove_sa(SaHandle handle) {
    const Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    if (sa->parameters.direction == Direction::inbound)
        inbound_.erase(InboundKey{sa->parameters.spi, sa->parameters.destination});
    sas_.erase(static_cast<std::uint64_t>(handle));
    return {};
}

Result<SaCounters> SoftwareEsp::query_sa(SaHandle handle) {
    const Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    return sa->counters;
}

SoftwareEsp::Sa* SoftwareEsp::find(SaHandle handle) {
    const auto found = sas_.find(static_cast<std::uint64_t>(handle));
    return found == sas_.end() ? nullptr : found->second.get();
}

bool SoftwareEsp::submit_outbound(SaHandle handle, Bytes&& inner_packet, std::uint64_t cookie) {
    if (completions_.size() >= max_waiting) return false;
    Bytes packet = std::move(inner_packet);
    Sa* sa = find(handle);
    if (sa != nullptr && sa->parameters.direction != Direction::outbound) sa = nullptr;
    std::size_t inner_bytes = 0;
    const auto status = sa == nullptr ? PacketStatus::unknown_sa : outbound(*sa, packet, inner_bytes);
    complete(Direction::outbound, status, sa, std::move(packet), inner_bytes, cookie);
    return true;
}

bool SoftwareEsp::submit_inbound(Bytes&& outer_packet, std::uint64_t cookie) {
    if (completions_.size() >= max_waiting) return false;
    Bytes packet = std::move(outer_packet);
    Sa* sa = nullptr;
    std::size_t inner_bytes = 0;
    const auto status = inbound(packet, sa, inner_bytes);
    complete(Direction::inbound, status, sa, std::move(packet), inner_bytes, cookie);
    return true;
}

PacketStatus SoftwareEsp::outbound(Sa& sa, Bytes& packet, std::size_t& inner_bytes) {
    const auto info = net::inspect(packet);
    const bool is_tunnel = sa.parameters.mode == Mode::tunnel;
    // RFC 4303 section 3.3.4: transport mode is for whole datagrams.
    if (!info || (!is_tunnel && info->fragment)) return PacketStatus::malformed;
    if (info->total_bytes > max_packet_bytes) return PacketStatus::too_big;
    if (sa.refuses(info->total_bytes)) return PacketStatus::lifetime_expired;
    if (sa.exhausted()) return PacketStatus::sequence_exhausted;
    inner_bytes = info->total_bytes;
    // Used from here on, whatever happens.
    const std::uint64_t sequence = ++sa.counters.sequence;
    const auto sealed =
        is_tunnel ? seal_tunnel(sa, packet, *info, sequence) : seal_transport(sa, packet, *info, sequence);
    if (!sealed) return PacketStatus::device_failed;
    sa.use(inner_bytes);
    return PacketStatus::ok;
}

Result<void> SoftwareEsp::seal_tunnel(Sa& sa, Bytes& packet, const net::PacketInfo& info,
                                      std::uint64_t sequence) {
    const auto addresses = outer_addresses(sa.parameters);
    const std::size_t header = outer_header_bytes(addresses);
    Bytes outer(header + esp_bytes(info.total_bytes));
    const auto esp = MutableByteView(outer).subspan(header);
    std::copy_n(packet.begin(), info.total_bytes, esp.begin() + esp_payload_offset);
    auto sealed =
        sa.transform.seal(sa.parameters.spi, sequence, info.total_bytes, next_header_of(info.version), esp);
    const auto fields = outer_fields(info);
    write_outer_header(outer, addresses, fields, fields.dont_fragment ? std::uint16_t{0} : ++identification_);
    packet = std::move(outer);
    return sealed;
}

Result<void> SoftwareEsp::seal_transport(Sa& sa, Bytes& packet, const net::PacketInfo& info,
                                         std::uint64_t sequence) {
    const ByteView payload = ByteView(packet).first(info.total_bytes).subspan(info.header_bytes);
    Bytes outer = open_for_transport(packet, info, esp_bytes(payload.size()));
    const auto esp = MutableByteView(outer).subspan(info.header_bytes);
    std::copy(payload.begin(), payload.end(), esp.begin() + esp_payload_offset);
    auto sealed = sa.transform.seal(sa.parameters.spi, sequence, payload.size(), info.protocol, esp);
    packet = std::move(outer);
    return sealed;
}

PacketStatus SoftwareEsp::inbound(Bytes& packet, Sa*& sa, std::size_t& inner_bytes) {
    const auto outer = parse_outer(packet);
    if (!outer || !esp_size_possible(outer->esp.size())) return PacketStatus::malformed;
    const auto found = inbound_.find(InboundKey{outer->spi, outer->ip.destination});
    if (found == inbound_.end()) return PacketStatus::unknown_sa;
    sa = found->second;
    const auto& parameters = sa->parameters;
    const auto number = sa->window.check(outer->sequence);
    if (number.verdict == ReplayWindow::Verdict::replayed) return PacketStatus::replayed;
    if (number.verdict == ReplayWindow::Verdict::too_old) return PacketStatus::too_old;
    if (sa->refuses(1)) return PacketStatus::lifetime_expired;  // whatever is inside

    Bytes inner;
    const auto opened = sa->transform.open(outer->esp, number.sequence, inner);
    if (!opened.authentic) return PacketStatus::bad_icv;
    sa->window.accept(number.sequence);
    sa->counters.sequence = sa->window.highest();
    if (!opened.well_formed) return PacketStatus::malformed;
    if (sa->refuses(opened.payload_bytes)) {
        discard(inner);
        return PacketStatus::lifetime_expired;
    }
    sa->use(opened.payload_bytes);
    inner.resize(opened.payload_bytes);

    std::uint8_t next_header = opened.next_header;
    if (parameters.mode == Mode::transport && next_header != net::ip_protocol_none) {
        // The packet's own header was outside: its version is what it is, and combining its ECN with itself
        // changes nothing.
        Bytes whole = close_transport(packet, outer->ip, inner, next_header);
        discard(inner);
        inner = std::move(whole);
        next_header = next_header_of(outer->ip.version);
    }
    const auto status = accept_inner(inner, next_header, outer->ip.traffic_class, parameters.source_selectors,
                                     parameters.destination_selectors);
    if (status != PacketStatus::ok) return status;
    packet = std::move(inner);
    inner_bytes = packet.size();
    return PacketStatus::ok;
}

void SoftwareEsp::complete(Direction direction, PacketStatus status, Sa* sa, Bytes&& packet,
                           std::size_t inner_bytes, std::uint64_t cookie) {
    counters_.count(direction, status, inner_bytes);
    Completion completion;
    completion.cookie = cookie;
    completion.direction = direction;
    completion.status = status;
    if (sa != nullptr) completion.sa = sa->handle;
    if (status == PacketStatus::ok) {
        sa->counters.packets++;
        sa->counters.bytes += inner_bytes;
        completion.packet = std::move(packet);
    } else if (sa != nullptr && status != PacketStatus::dummy) {
        sa->counters.errors++;
    }
    if (sa != nullptr) raise_events(*sa, status);
    completions_.push_back(std::move(completion));
}

void SoftwareEsp::raise_events(Sa& sa, PacketStatus status) {
    const auto& limits = sa.parameters.lifetime;
    const auto raise = [&](SaEvent::Kind kind, bool happened) {
        sa.events.raise(events_, sa.handle, kind, happened);
    };
    raise(SaEvent::Kind::soft_lifetime, limits.soft_reached(sa.used_packets, sa.used_bytes));
    raise(SaEvent::Kind::hard_lifetime,
          status == PacketStatus::lifetime_expired || limits.hard_reached(sa.used_packets, sa.used_bytes));
    raise(SaEvent::Kind::sequence_exhausted,
          sa.parameters.direction == Direction::outbound && sa.exhausted());
}

void SoftwareEsp::poll(std::vector<Completion>& completions, std::vector<SaEvent>& events) {
    std::move(completions_.begin(), completions_.end(), std::back_inserter(completions));
    completions_.clear();
    events.insert(events.end(), events_.begin(), events_.end());
    events_.clear();
}

}  // namespace keyline::esp
