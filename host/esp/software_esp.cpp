#include "host/esp/software_esp.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <variant>

#include <openssl/crypto.h>

#include "host/esp/esp_transform.h"
#include "host/esp/inner_packet.h"
#include "host/esp/outer_header.h"
#include "host/esp/replay_window.h"
#include "host/esp/transport_mode.h"
#include "host/net/headers.h"

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

using Transform = std::variant<EspTransform, AhTransform>;

Result<Transform> make_transform(const SaParameters& parameters) {
    if (parameters.protocol == Protocol::ah) {
        auto ah = AhTransform::create(parameters);
        if (!ah) return tl::unexpected(ah.error());
        return Transform(std::move(*ah));
    }
    const bool is_outbound = parameters.direction == Direction::outbound;
    auto esp = EspTransform::create(parameters, is_outbound ? crypto::Use::sealing : crypto::Use::opening);
    if (!esp) return tl::unexpected(esp.error());
    return Transform(std::move(*esp));
}

// The AH of a bundle.
struct Around {
    AhTransform transform;
    ReplayWindow window;  // inbound
};

Result<std::optional<Around>> make_around(const SaParameters& parameters) {
    if (!parameters.ah) return std::optional<Around>();
    SaParameters ah;
    ah.integrity = parameters.ah->integrity;
    ah.key = parameters.ah_key.clone();
    ah.esn = parameters.esn;
    auto transform = AhTransform::create(ah);
    if (!transform) return tl::unexpected(transform.error());
    return Around{std::move(*transform), ReplayWindow(parameters.replay_window, parameters.esn)};
}

}  // namespace

struct SoftwareEsp::Sa {
    Sa(SaHandle own_handle, SaParameters&& from, Transform with, std::optional<Around> and_around)
        : handle(own_handle),
          parameters(std::move(from)),
          transform(std::move(with)),
          around(std::move(and_around)),
          window(parameters.replay_window, parameters.esn) {
        // The transforms have what they need of the keys.
        parameters.key = crypto::Secret();
        parameters.ah_key = crypto::Secret();
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
    Transform transform;
    std::optional<Around> around;
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
    capabilities_.description = std::string("ESP and AH on ") + OpenSSL_version(OPENSSL_VERSION);
    capabilities_.max_packet_bytes = max_packet_bytes;
    capabilities_.max_replay_window = max_replay_window;
    capabilities_.esn = true;
    capabilities_.tunnel = true;
    capabilities_.transport = true;
    capabilities_.transport_in_udp = true;
    capabilities_.without_replay_check = true;
    capabilities_.tfc_padding = true;
    capabilities_.bundles = true;
    capabilities_.transforms = every_transform();
}

SoftwareEsp::~SoftwareEsp() = default;

// By what a packet shows first.
SoftwareEsp::InboundKey SoftwareEsp::key_of(const SaTerms& sa) {
    if (sa.ah) return {Protocol::ah, sa.ah->spi, sa.destination};
    return {sa.protocol, sa.spi, sa.destination};
}

Result<SaHandle> SoftwareEsp::add_sa(SaParameters parameters) {
    if (auto possible = check_parameters(parameters, capabilities_); !possible)
        return tl::unexpected(possible.error());
    const bool is_inbound = parameters.direction == Direction::inbound;
    const auto key = key_of(parameters);
    if (is_inbound && inbound_.contains(key)) return fail("there is an inbound SA with this SPI already");
    auto transform = make_transform(parameters);
    if (!transform) return tl::unexpected(transform.error());
    auto around = make_around(parameters);
    if (!around) return tl::unexpected(around.error());
    const auto handle = static_cast<SaHandle>(++last_handle_);
    auto sa = std::make_unique<Sa>(handle, std::move(parameters), std::move(*transform), std::move(*around));
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
    if ((parameters.protocol == Protocol::ah || parameters.ah) && udp)
        return fail("AH has no UDP encapsulation");
    if (parameters.direction == Direction::inbound && destination != parameters.destination) {
        const auto key = key_of(parameters);
        if (!inbound_.emplace(InboundKey{key.protocol, key.spi, destination}, sa).second)
            return fail("there is an inbound SA with this SPI already");
        inbound_.erase(key);
    }
    parameters.source = source;
    parameters.destination = destination;
    parameters.udp = udp;
    return {};
}

Result<void> SoftwareEsp::remove_sa(SaHandle handle) {
    const Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    if (sa->parameters.direction == Direction::inbound) inbound_.erase(key_of(sa->parameters));
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
    std::optional<net::Endpoint> sender;
    const auto status = inbound(packet, sa, inner_bytes, sender);
    complete(Direction::inbound, status, sa, std::move(packet), inner_bytes, cookie);
    if (status == PacketStatus::ok) completions_.back().sender = sender;
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
    if (sa.around) {
        const auto outer = net::inspect(packet);
        if (!outer || !seal_ah(sa.around->transform, sa.parameters.ah->spi, packet, *outer, sequence))
            return PacketStatus::device_failed;
    }
    sa.use(inner_bytes);
    return PacketStatus::ok;
}

// Never 0: what that means is left to whoever sends it.
std::uint16_t SoftwareEsp::next_identification() {
    if (++identification_ == 0) ++identification_;
    return identification_;
}

namespace {

// RFC 4303 section 2.7: how much of the payload is the inner packet and padding for traffic flow
// confidentiality.
std::size_t padded_bytes(const SaParameters& parameters, const EspLayout& layout, std::size_t inner_bytes) {
    std::size_t target = parameters.tfc_padding;
    if (parameters.tfc_padding == SaParameters::tfc_padding_mtu) {
        auto headers = outer_header_bytes(outer_addresses(parameters));
        if (parameters.ah)
            headers += ah_header_bytes(algorithm_of(parameters.ah->integrity)->icv_bytes,
                                       parameters.source.version());
        target = layout.largest_payload(parameters.mtu - std::min<std::size_t>(parameters.mtu, headers));
    }
    return std::max(inner_bytes, std::min(target, max_packet_bytes));
}

Result<void> seal_esp(EspTransform& transform, const SaParameters& parameters, std::uint64_t sequence,
                      ByteView payload, std::size_t padded_to, std::uint8_t next_header,
                      MutableByteView out) {
    std::copy(payload.begin(), payload.end(),
              out.begin() + static_cast<std::ptrdiff_t>(transform.layout().payload_offset()));
    return transform.seal(parameters.spi, sequence, padded_to, next_header, out);
}

}  // namespace

Result<void> SoftwareEsp::seal_tunnel(Sa& sa, Bytes& packet, const net::PacketInfo& info,
                                      std::uint64_t sequence) {
    const auto& parameters = sa.parameters;
    const auto addresses = outer_addresses(parameters);
    const auto fields = outer_fields(info, parameters.copying);
    const std::size_t header = outer_header_bytes(addresses);
    const auto inner = ByteView(packet).first(info.total_bytes);
    const auto next_header = next_header_of(info.version);
    Bytes outer;
    Result<void> sealed;
    if (auto* esp = std::get_if<EspTransform>(&sa.transform)) {
        const auto padded = padded_bytes(parameters, esp->layout(), inner.size());
        outer.resize(header + esp->layout().bytes(padded));
        sealed = seal_esp(*esp, parameters, sequence, inner, padded, next_header,
                          MutableByteView(outer).subspan(header));
        write_outer_header(outer, addresses, fields,
                           fields.dont_fragment ? std::uint16_t{0} : next_identification());
    } else {
        auto& ah = std::get<AhTransform>(sa.transform);
        const auto ah_bytes = ah.header_bytes(parameters.source.version());
        outer.resize(header + ah_bytes + inner.size());
        std::copy(inner.begin(), inner.end(), outer.end() - static_cast<std::ptrdiff_t>(inner.size()));
        // The ICV covers the identification, and whoever sends the packet may fill in a 0.
        write_outer_header(outer, addresses, fields, next_identification());
        sealed = ah.seal(outer, header, parameters.spi, sequence, next_header);
    }
    packet = std::move(outer);
    return sealed;
}

Result<void> SoftwareEsp::seal_transport(Sa& sa, Bytes& packet, const net::PacketInfo& info,
                                         std::uint64_t sequence) {
    const auto& parameters = sa.parameters;
    auto* esp = std::get_if<EspTransform>(&sa.transform);
    if (esp == nullptr)
        return seal_ah(std::get<AhTransform>(sa.transform), parameters.spi, packet, info, sequence);
    const ByteView payload = ByteView(packet).first(info.total_bytes).subspan(info.header_bytes);
    const std::size_t udp_bytes = parameters.udp ? net::udp_header_bytes : 0;
    const std::size_t esp_bytes = esp->layout().bytes(payload.size());
    auto outer = open_for_transport(
        packet, info, parameters.udp ? net::ip_protocol_udp : net::ip_protocol_esp, udp_bytes + esp_bytes);
    const auto behind = MutableByteView(outer).subspan(info.header_bytes);
    auto sealed = seal_esp(*esp, parameters, sequence, payload, payload.size(), info.protocol,
                           behind.subspan(udp_bytes));
    if (parameters.udp) write_encapsulation(behind, *parameters.udp, info.source, info.destination);
    packet = std::move(outer);
    return sealed;
}

Result<void> SoftwareEsp::seal_ah(AhTransform& ah, std::uint32_t spi, Bytes& packet,
                                  const net::PacketInfo& info, std::uint64_t sequence) {
    // The ICV covers the identification, and whoever sends the packet may fill in a 0.
    if (info.version == net::IpVersion::v4 && packet[4] == 0 && packet[5] == 0) {
        const auto identification = next_identification();
        packet[4] = static_cast<std::uint8_t>(identification >> 8);
        packet[5] = static_cast<std::uint8_t>(identification);
    }
    const ByteView payload = ByteView(packet).first(info.total_bytes).subspan(info.header_bytes);
    auto outer =
        open_for_transport(packet, info, net::ip_protocol_ah, ah.header_bytes(info.version) + payload.size());
    std::copy(payload.begin(), payload.end(), outer.end() - static_cast<std::ptrdiff_t>(payload.size()));
    auto sealed = ah.seal(outer, info.header_bytes, spi, sequence, info.protocol);
    packet = std::move(outer);
    return sealed;
}

namespace {

struct OpenedPayload {
    PacketStatus status = PacketStatus::malformed;
    std::uint8_t next_header = 0;
};

// What is behind the ESP header, when the ICV is right; `payload` is empty unless status is ok.
OpenedPayload open_payload(EspTransform& transform, const OuterPacket& outer, std::uint64_t sequence,
                           Bytes& payload) {
    const auto opened = transform.open(outer.esp, sequence, payload);
    if (!opened.authentic) return {PacketStatus::bad_icv, 0};
    if (!opened.well_formed) return {PacketStatus::malformed, 0};
    payload.resize(opened.payload_bytes);
    return {PacketStatus::ok, opened.next_header};
}

OpenedPayload open_payload(AhTransform& transform, const OuterPacket& outer, ByteView packet,
                           std::uint64_t sequence, Bytes& payload) {
    const auto opened = transform.open(packet.first(outer.ip.total_bytes), outer.esp_offset, sequence);
    if (!opened.authentic) return {PacketStatus::bad_icv, 0};
    payload = to_bytes(outer.esp.subspan(opened.header_bytes));
    return {PacketStatus::ok, opened.next_header};
}

}  // namespace

namespace {

PacketStatus status_of(ReplayWindow::Verdict verdict) {
    switch (verdict) {
        case ReplayWindow::Verdict::replayed:
            return PacketStatus::replayed;
        case ReplayWindow::Verdict::too_old:
            return PacketStatus::too_old;
        default:
            return PacketStatus::ok;
    }
}

}  // namespace

PacketStatus SoftwareEsp::strip_ah(Sa& sa, Bytes& packet, OuterPacket& outer) {
    const auto number = sa.around->window.check(outer.sequence);
    if (const auto status = status_of(number.verdict); status != PacketStatus::ok) return status;
    Bytes payload;
    const auto opened = open_payload(sa.around->transform, outer, packet, number.sequence, payload);
    if (opened.status != PacketStatus::ok) return opened.status;
    sa.around->window.accept(number.sequence);
    packet = close_transport(packet, outer.ip, payload, opened.next_header);
    const auto inside = parse_outer(packet);
    const bool is_ours =
        inside && inside->protocol == Protocol::esp && !inside->udp && inside->spi == sa.parameters.spi;
    if (!is_ours) return PacketStatus::malformed;
    outer = *inside;
    return PacketStatus::ok;
}

PacketStatus SoftwareEsp::inbound(Bytes& packet, Sa*& sa, std::size_t& inner_bytes,
                                  std::optional<net::Endpoint>& sender) {
    auto outer = parse_outer(packet);
    if (!outer) return PacketStatus::malformed;
    const auto found = inbound_.find(InboundKey{outer->protocol, outer->spi, outer->ip.destination});
    if (found == inbound_.end()) return PacketStatus::unknown_sa;
    if (found->second->around) {
        sa = found->second;
        if (sa->refuses(1)) return PacketStatus::lifetime_expired;
        if (const auto status = strip_ah(*sa, packet, *outer); status != PacketStatus::ok) return status;
    }
    auto* esp = std::get_if<EspTransform>(&found->second->transform);
    // What cannot be of this SA is not charged to it: as on a card, which looks at the size first.
    if (esp != nullptr && !esp->layout().possible(outer->esp.size())) return PacketStatus::malformed;
    sa = found->second;
    const auto& parameters = sa->parameters;
    const auto number = sa->window.check(outer->sequence);
    if (const auto status = status_of(number.verdict); status != PacketStatus::ok) return status;
    if (sa->refuses(1)) return PacketStatus::lifetime_expired;  // whatever is inside

    Bytes inner;
    const auto opened = esp != nullptr ? open_payload(*esp, *outer, number.sequence, inner)
                                       : open_payload(std::get<AhTransform>(sa->transform), *outer, packet,
                                                      number.sequence, inner);
    if (opened.status == PacketStatus::bad_icv) return opened.status;
    if (number.sequence > sa->window.highest()) sender = sender_of(*outer);
    sa->window.accept(number.sequence);
    sa->counters.sequence = sa->window.highest();
    if (opened.status != PacketStatus::ok) return opened.status;
    if (sa->refuses(inner.size())) {
        discard(inner);
        return PacketStatus::lifetime_expired;
    }
    sa->use(inner.size());
    if (parameters.mode == Mode::transport && opened.next_header != net::ip_protocol_none)
        return accept_transport(*sa, packet, *outer, inner, opened.next_header, inner_bytes);
    const auto status =
        accept_inner(inner, opened.next_header, outer->ip.traffic_class, parameters.source_selectors,
                     parameters.destination_selectors, parameters.copying);
    if (status != PacketStatus::ok) return status;
    packet = std::move(inner);
    inner_bytes = packet.size();
    return PacketStatus::ok;
}

// The packet's own header was outside: its version is what it is, and combining its traffic class with itself
// changes nothing.
PacketStatus SoftwareEsp::accept_transport(Sa& sa, Bytes& packet, const OuterPacket& outer, Bytes& payload,
                                           std::uint8_t next_header, std::size_t& inner_bytes) {
    Bytes whole = close_transport(packet, outer.ip, payload, next_header);
    discard(payload);
    if (outer.udp) renew_checksum(whole);
    const auto status = accept_inner(whole, next_header_of(outer.ip.version), outer.ip.traffic_class,
                                     sa.parameters.source_selectors, sa.parameters.destination_selectors);
    if (status != PacketStatus::ok) return status;
    packet = std::move(whole);
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
