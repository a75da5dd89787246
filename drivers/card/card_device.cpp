#include "drivers/card/card_device.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "drivers/card/expanded_key.h"
#include "drivers/card/self_test.h"
#include "host/esp/inner_packet.h"
#include "host/net/byte_io.h"

namespace keyline::card {

namespace {

using esp::Direction;
using esp::PacketStatus;

unsigned index(Direction direction) {
    return direction == Direction::outbound ? regs::outbound : regs::inbound;
}

// Nothing that a card says makes the host see a success where there is none.
PacketStatus status_of(const PacketResult& result) {
    if (!result.status) return PacketStatus::device_failed;
    switch (*result.status) {
        case regs::Status::ok:
            return PacketStatus::ok;
        case regs::Status::unknown_sa:
            return PacketStatus::unknown_sa;
        case regs::Status::bad_icv:
            return PacketStatus::bad_icv;
        case regs::Status::replayed:
            return PacketStatus::replayed;
        case regs::Status::too_old:
            return PacketStatus::too_old;
        case regs::Status::malformed:
            return PacketStatus::malformed;
        case regs::Status::sequence_exhausted:
            return PacketStatus::sequence_exhausted;
        case regs::Status::lifetime_expired:
            return PacketStatus::lifetime_expired;
        case regs::Status::too_big:
            return PacketStatus::too_big;
        case regs::Status::selector_mismatch:
            return PacketStatus::selector_mismatch;
        case regs::Status::dummy:
            return PacketStatus::dummy;
        case regs::Status::unsupported:  // nobody here does more
            return PacketStatus::malformed;
        case regs::Status::dma_error:
        case regs::Status::bad_descriptor:
            return PacketStatus::device_failed;
    }
    return PacketStatus::device_failed;
}

esp::Capabilities capabilities_of(const CardIdentity& identity) {
    esp::Capabilities made;
    made.name = "card";
    made.description = fmt::format("Keyline card, register map {}, build {:016x}", identity.map_version,
                                   identity.build_hash);
    made.max_sas = identity.sa_entries;
    made.max_packet_bytes = identity.max_packet;
    made.max_replay_window = identity.max_replay_window;
    made.esn = identity.esn;
    made.tunnel = true;
    const auto add = [&](bool has, unsigned key_bits) {
        if (!has) return;
        made.transforms.push_back(
            {esp::Protocol::esp, esp::Encryption::aes_gcm_16, key_bits, esp::Integrity::none});
    };
    add(identity.aes_gcm_16_128, 128);
    add(identity.aes_gcm_16_256, 256);
    return made;
}

// The smallest window of the card that is no smaller than what is asked for.
std::uint32_t window_for(std::uint32_t packets) {
    constexpr std::uint32_t smallest = 64;
    constexpr std::uint32_t step = 32;
    return std::max(smallest, (packets + step - 1) / step * step);
}

}  // namespace

struct CardDevice::Sa {
    Sa(esp::SaHandle own_handle, std::uint16_t own_entry, const esp::SaParameters& from)
        : handle(own_handle),
          direction(from.direction),
          entry(own_entry),
          spi(from.spi),
          last_sequence(from.esn ? ~std::uint64_t{0} : 0xffffffff),
          sequence(from.first_sequence - 1),
          addresses(esp::outer_addresses(from)),
          sources(from.source_selectors),
          destinations(from.destination_selectors),
          lifetime(from.lifetime),
          copying(from.copying) {}

    esp::SaHandle handle;
    Direction direction;
    std::uint16_t entry;
    std::uint32_t spi;
    std::uint64_t last_sequence;
    std::uint64_t sequence;  // outbound: the last one that came out; inbound: the highest
    esp::OuterAddresses addresses;
    net::TrafficSelectors sources;
    net::TrafficSelectors destinations;
    esp::Lifetime lifetime;
    esp::HeaderCopying copying;
    // As the card counts, from its completions.
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
    // What the card counts as processed and the host then did not take.
    std::uint64_t refused_packets = 0;
    std::uint64_t refused_bytes = 0;
    std::uint64_t host_errors = 0;
    // Events are raised once.
    esp::SaEventsOnce events;
};

CardDevice::CardDevice(std::unique_ptr<Card> card)
    : card_(std::move(card)), capabilities_(capabilities_of(card_->identity())) {
    for (auto& table : entries_) table.resize(card_->identity().sa_entries);
}

CardDevice::~CardDevice() = default;

Result<std::unique_ptr<CardDevice>> CardDevice::create(std::unique_ptr<CardPort> port,
                                                       const CardOptions& options) {
    auto card = Card::create(std::move(port), options);
    if (!card) return tl::unexpected(card.error());
    if (auto passed = self_test(**card); !passed) return tl::unexpected(passed.error());
    if (auto clean = (*card)->restart(); !clean) return tl::unexpected(clean.error());
    return std::unique_ptr<CardDevice>(new CardDevice(std::move(*card)));
}

Result<esp::SaHandle> CardDevice::add_sa(esp::SaParameters parameters) {
    if (auto alive = health(); !alive) return tl::unexpected(alive.error());
    if (auto possible = check_parameters(parameters, capabilities_); !possible)
        return tl::unexpected(possible.error());
    const bool is_inbound = parameters.direction == Direction::inbound;
    if (is_inbound && inbound_spis_.contains(parameters.spi))
        return fail("card: there is an inbound SA with this SPI already");
    auto& table = entries_[index(parameters.direction)];
    const auto free = std::find(table.begin(), table.end(), nullptr);
    if (free == table.end())
        return fail(fmt::format("card: its {} SA table is full ({} entries)",
                                is_inbound ? "inbound" : "outbound", table.size()));
    const auto entry = static_cast<std::uint16_t>(free - table.begin());
    const auto handle = static_cast<esp::SaHandle>(last_handle_ + 1);
    auto sa = std::make_unique<Sa>(handle, entry, parameters);
    if (auto installed = install(*sa, parameters); !installed) return tl::unexpected(installed.error());
    *free = sa.get();
    if (is_inbound) inbound_spis_.emplace(parameters.spi, sa.get());
    sas_.emplace(++last_handle_, std::move(sa));
    return handle;
}

Result<void> CardDevice::install(const Sa& sa, const esp::SaParameters& parameters) {
    const auto key = ExpandedKey::create(parameters.key_bits, parameters.key.reveal());
    if (!key) return tl::unexpected(key.error());
    regs::SaContext context;
    context.spi = parameters.spi;
    context.esn = parameters.esn;
    context.replay_window = static_cast<std::uint16_t>(window_for(parameters.replay_window));
    context.first_sequence = sa.direction == Direction::outbound ? parameters.first_sequence : 1;
    context.soft_packets = parameters.lifetime.soft_packets;
    context.hard_packets = parameters.lifetime.hard_packets;
    context.soft_bytes = parameters.lifetime.soft_bytes;
    context.hard_bytes = parameters.lifetime.hard_bytes;
    key->put_into(context);
    return card_->install(index(sa.direction), sa.entry, context);
}

Result<void> CardDevice::update_outer(esp::SaHandle handle, const net::IpAddress& source,
                                      const net::IpAddress& destination,
                                      std::optional<esp::UdpEncapsulation> udp) {
    Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    if (source.version() != destination.version())
        return fail("outer source and destination are of different IP versions");
    sa->addresses = {source, destination, udp};
    return {};
}

Result<void> CardDevice::remove_sa(esp::SaHandle handle) {
    Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    while (!pending_.empty()) work();
    if (auto removed = card_->remove(index(sa->direction), sa->entry); !removed) return removed;
    entries_[index(sa->direction)][sa->entry] = nullptr;
    if (sa->direction == Direction::inbound) inbound_spis_.erase(sa->spi);
    sas_.erase(static_cast<std::uint64_t>(handle));
    return {};
}

Result<esp::SaCounters> CardDevice::query_sa(esp::SaHandle handle) {
    const Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    const auto state = card_->query(index(sa->direction), sa->entry);
    if (!state) return tl::unexpected(state.error());
    esp::SaCounters counters;
    counters.packets = state->packets - std::min(state->packets, sa->refused_packets);
    counters.bytes = state->bytes - std::min(state->bytes, sa->refused_bytes);
    counters.sequence = state->sequence;
    counters.errors = state->errors + sa->host_errors;
    return counters;
}

CardDevice::Sa* CardDevice::find(esp::SaHandle handle) {
    const auto found = sas_.find(static_cast<std::uint64_t>(handle));
    return found == sas_.end() ? nullptr : found->second.get();
}

CardDevice::Sa* CardDevice::find_inbound(const PacketResult& result) {
    const auto& table = entries_[regs::inbound];
    return result.sa_index && *result.sa_index < table.size() ? table[*result.sa_index] : nullptr;
}

bool CardDevice::submit_outbound(esp::SaHandle handle, Bytes&& inner_packet, std::uint64_t cookie) {
    if (is_full()) return false;
    const auto drop_it = [&](PacketStatus status, Sa* sa) {
        const Bytes taken = std::move(inner_packet);
        drop(Direction::outbound, status, sa, cookie);
        return true;
    };
    Sa* sa = find(handle);
    if (sa == nullptr || sa->direction != Direction::outbound)
        return drop_it(PacketStatus::unknown_sa, nullptr);
    const auto info = net::inspect(inner_packet);
    if (!info) return drop_it(PacketStatus::malformed, sa);
    if (info->total_bytes > capabilities_.max_packet_bytes) return drop_it(PacketStatus::too_big, sa);
    const auto packet = ByteView(inner_packet).first(info->total_bytes);
    if (!card_->submit(regs::outbound, last_token_ + 1, packet, sa->entry,
                       esp::next_header_of(info->version)))
        return false;
    pending_[++last_token_] = {cookie, handle, info->total_bytes, esp::outer_fields(*info, sa->copying)};
    const Bytes taken = std::move(inner_packet);
    return true;
}

bool CardDevice::submit_inbound(Bytes&& outer_packet, std::uint64_t cookie) {
    if (is_full()) return false;
    const auto drop_it = [&](PacketStatus status) {
        const Bytes taken = std::move(outer_packet);
        drop(Direction::inbound, status, nullptr, cookie);
        return true;
    };
    const auto outer = esp::parse_outer(outer_packet);
    if (!outer) return drop_it(PacketStatus::malformed);
    if (outer->protocol != esp::Protocol::esp) return drop_it(PacketStatus::unknown_sa);
    // An SPI that nobody has goes to the card all the same: it is the one that counts those.
    const auto known = inbound_spis_.find(outer->spi);
    if (known != inbound_spis_.end() && known->second->addresses.destination != outer->ip.destination)
        return drop_it(PacketStatus::unknown_sa);
    if (!card_->submit(regs::inbound, last_token_ + 1, outer->esp, 0, 0)) return false;
    pending_[++last_token_] = {
        cookie, esp::SaHandle::none, 0, {outer->ip.traffic_class, false}, esp::sender_of(*outer)};
    const Bytes taken = std::move(outer_packet);
    return true;
}

void CardDevice::drop(Direction direction, PacketStatus status, Sa* sa, std::uint64_t cookie) {
    if (sa != nullptr) sa->host_errors++;
    complete(direction, status, sa, {}, 0, cookie);
}

void CardDevice::poll(std::vector<esp::Completion>& completions, std::vector<esp::SaEvent>& events) {
    work();
    std::move(completions_.begin(), completions_.end(), std::back_inserter(completions));
    completions_.clear();
    events.insert(events.end(), events_.begin(), events_.end());
    events_.clear();
}

void CardDevice::work() {
    card_->poll(results_);
    for (auto& result : results_) finish(std::move(result));
    results_.clear();
}

void CardDevice::finish(PacketResult&& result) {
    const auto found = pending_.find(result.cookie);
    if (found == pending_.end()) return;
    Pending pending = found->second;
    pending_.erase(found);
    const bool is_outbound = result.direction == regs::outbound;
    Sa* sa = is_outbound ? find(pending.sa) : find_inbound(result);
    auto status = is_distrusted_ ? PacketStatus::device_failed : status_of(result);
    std::size_t inner_bytes = 0;
    if (sa != nullptr && result.status) {
        if (status == PacketStatus::ok)
            status =
                is_outbound ? finish_outbound(*sa, pending, result) : finish_inbound(*sa, pending, result);
        inner_bytes = is_outbound ? pending.inner_bytes : result.packet.size();
        raise_events(*sa, result);
    } else if (status == PacketStatus::ok) {
        status = distrust("card: it used an SA that was never installed");
    }
    complete(is_outbound ? Direction::outbound : Direction::inbound, status, sa, std::move(result.packet),
             inner_bytes, pending.cookie);
    if (status == PacketStatus::ok) completions_.back().sender = pending.sender;
}

PacketStatus CardDevice::distrust(const std::string& why) {
    is_distrusted_ = true;
    card_->declare_dead(why);
    return PacketStatus::device_failed;
}

// The packet becomes the outer one.
PacketStatus CardDevice::finish_outbound(Sa& sa, const Pending& pending, PacketResult& result) {
    net::ByteReader reader(result.packet);
    const std::uint32_t spi = reader.u32();
    const std::uint32_t low = reader.u32();
    // RFC 4303 section 3.3.3, and with AES-GCM the end of all secrecy: no number twice.
    if (spi != sa.spi || low != static_cast<std::uint32_t>(result.sequence_number) ||
        result.sequence_number <= sa.sequence || result.sequence_number > sa.last_sequence) {
        return distrust(fmt::format("card: SA {:08x}: it used sequence number {} after {}", sa.spi,
                                    result.sequence_number, sa.sequence));
    }
    sa.sequence = result.sequence_number;
    sa.packets++;
    sa.bytes += pending.inner_bytes;
    const std::uint16_t identification = pending.fields.dont_fragment ? std::uint16_t{0} : ++identification_;
    result.packet = esp::encapsulate(result.packet, sa.addresses, pending.fields, identification);
    return PacketStatus::ok;
}

// The packet becomes the inner one, as it may go on.
PacketStatus CardDevice::finish_inbound(Sa& sa, Pending& pending, PacketResult& result) {
    const std::size_t payload_bytes = result.packet.size();
    sa.packets++;
    sa.bytes += payload_bytes;
    if (result.sequence_number <= sa.sequence) pending.sender.reset();  // not the newest
    sa.sequence = std::max(sa.sequence, result.sequence_number);
    const auto status = esp::accept_inner(result.packet, result.next_header, pending.fields.traffic_class,
                                          sa.sources, sa.destinations, sa.copying);
    sa.refused_bytes += payload_bytes - result.packet.size();
    if (status == PacketStatus::ok) return status;
    sa.refused_packets++;
    if (status != PacketStatus::dummy) sa.host_errors++;
    return status;
}

void CardDevice::raise_events(Sa& sa, const PacketResult& result) {
    const auto raise = [&](esp::SaEvent::Kind kind, bool happened) {
        sa.events.raise(events_, sa.handle, kind, happened);
    };
    raise(esp::SaEvent::Kind::soft_lifetime, result.soft_lifetime);
    raise(esp::SaEvent::Kind::hard_lifetime,
          result.status == regs::Status::lifetime_expired || sa.lifetime.hard_reached(sa.packets, sa.bytes));
    raise(esp::SaEvent::Kind::sequence_exhausted,
          result.status == regs::Status::sequence_exhausted ||
              (sa.direction == Direction::outbound && sa.sequence == sa.last_sequence));
}

void CardDevice::complete(Direction direction, PacketStatus status, const Sa* sa, Bytes&& packet,
                          std::size_t inner_bytes, std::uint64_t cookie) {
    counters_.count(direction, status, inner_bytes);
    esp::Completion completion;
    completion.cookie = cookie;
    completion.direction = direction;
    completion.status = status;
    if (sa != nullptr) completion.sa = sa->handle;
    if (status == PacketStatus::ok)
        completion.packet = std::move(packet);
    else
        esp::discard(packet);
    completions_.push_back(std::move(completion));
}

esp::Statistics CardDevice::statistics() {
    if (auto read = card_->statistics(); !read.empty()) registers_ = std::move(read);
    esp::Statistics list = registers_;
    for (auto& [name, value] : counters_.list()) list.emplace_back(std::move(name), value);
    return list;
}

}  // namespace keyline::card
