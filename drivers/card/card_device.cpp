#include "drivers/card/card_device.h"

#include <algorithm>
#include <bit>
#include <iterator>

#include <fmt/format.h>

#include "drivers/card/capabilities.h"
#include "drivers/card/card_sa.h"
#include "drivers/card/diagnosis.h"
#include "drivers/card/lent_device.h"
#include "drivers/card/status.h"
#include "host/esp/inner_packet.h"
#include "host/esp/transport_mode.h"
#include "host/net/headers.h"

namespace keyline::card {

namespace {

using esp::Direction;
using esp::PacketStatus;

constexpr std::size_t spi_bytes = 4;
constexpr std::size_t udp_length_offset = 4;
constexpr std::size_t udp_checksum_offset = 6;

unsigned index(Direction direction) {
    return direction == Direction::outbound ? regs::outbound : regs::inbound;
}

std::uint64_t number_at(ByteView octets, std::size_t at, std::size_t size) {
    std::uint64_t number = 0;
    for (const auto octet : octets.subspan(at, size)) number = number << 8 | octet;
    return number;
}

constexpr const char* damaged_memory = "card: bits flipped in the memory of this SA, and it is stopped";

// What is in an outer packet, as far as its SPI: for who must open it, and where it came from.
struct Outer {
    net::PacketInfo ip;
    bool udp = false;
    std::uint32_t spi = 0;  // 0: none
};
std::optional<Outer> outer_of(ByteView packet) {
    const auto ip = net::inspect(packet);
    if (!ip) return std::nullopt;
    Outer outer{*ip, ip->protocol == net::ip_protocol_udp, 0};
    const std::size_t at = ip->header_bytes + (outer.udp ? net::udp_header_bytes : 0);
    if (at + spi_bytes <= ip->total_bytes)
        outer.spi = static_cast<std::uint32_t>(number_at(packet, at, spi_bytes));
    return outer;
}

}  // namespace

CardDevice::CardDevice(std::unique_ptr<Card> card)
    : card_(std::move(card)),
      capabilities_(capabilities_of(card_->identity())),
      lookup_(static_cast<unsigned>(std::countr_zero(card_->identity().sa_entries))),
      inbound_by_entry_(card_->identity().sa_entries),
      self_test_(capabilities_) {
    const std::uint32_t entries = card_->identity().sa_entries;
    // From the first on: what a reset wipes is what was used (hw/rtl/keyline_sa_wiper.sv).
    for (auto& free : free_entries_)
        for (std::uint32_t entry = entries; entry > 0; entry--)
            free.push_back(static_cast<std::uint16_t>(entry - 1));
    // For a packet whose SPI nobody has the card reads the first entry of the inbound table. Were it an SA's,
    // and damaged, every such packet would stop the card again: so it is nobody's as long as others are free.
    std::rotate(free_entries_[regs::inbound].begin(), free_entries_[regs::inbound].end() - 1,
                free_entries_[regs::inbound].end());
}

CardDevice::~CardDevice() = default;

Result<std::unique_ptr<CardDevice>> CardDevice::create(std::unique_ptr<CardPort> port,
                                                       const CardOptions& options) {
    auto card = Card::create(std::move(port), options);
    if (!card) return tl::unexpected(card.error());
    std::unique_ptr<CardDevice> device(new CardDevice(std::move(*card)));
    LentDevice lent(*device);
    if (auto passed = card::self_test(lent); !passed) return tl::unexpected(passed.error());
    if (auto alive = device->health(); !alive) return tl::unexpected(alive.error());
    device->bad_icv_bursts_ = 0;
    device->baseline_ = device->card_->statistics();
    device->diagnosis_ = std::make_unique<CardDiagnosis>(*device);
    return device;
}

std::size_t CardDevice::free_entries(Direction direction) const {
    return free_entries_[index(direction)].size();
}

std::vector<esp::KnownAnswer> CardDevice::self_test(std::size_t step) {
    using Verdict = esp::KnownAnswer::Verdict;
    LentDevice lent(*this);
    const auto bursts = bad_icv_bursts_;
    auto answers = self_test_.ask(lent, step);
    const auto owners = std::count_if(lent.owners_events.begin(), lent.owners_events.end(),
                                      [](const auto& e) { return e.kind == esp::SaEvent::Kind::bad_icv; });
    bad_icv_bursts_ = bursts + static_cast<std::uint64_t>(owners);
    std::move(completions_.begin(), completions_.end(), std::back_inserter(lent.owners_completions));
    completions_ = std::move(lent.owners_completions);
    events_.insert(events_.begin(), lent.owners_events.begin(), lent.owners_events.end());
    for (const auto& answer : answers)
        if (answer.verdict == Verdict::failed && health())
            distrust(fmt::format("card: self-test of {} failed: {}", answer.suite, answer.why));
    return answers;
}

CardDevice::Sa* CardDevice::find(esp::SaHandle handle) {
    const auto found = sas_.find(static_cast<std::uint64_t>(handle));
    return found == sas_.end() ? nullptr : found->second.get();
}

Result<Bytes> CardDevice::command(Direction direction, const CommandBatch& batch) {
    auto responses = card_->command(index(direction), batch.octets());
    work();
    was_repeated_ = !responses && health() && !names_damaged(direction, batch);
    if (was_repeated_) {
        responses = card_->command(index(direction), batch.octets());
        work();
    }
    if (!responses) return responses;
    if (auto right = check_responses(batch.octets(), *responses); !right)
        return tl::unexpected(right.error());
    return responses;
}

bool CardDevice::is_damaged(Direction direction, std::uint16_t entry) const {
    const auto& damaged = damaged_entries_[index(direction)];
    return std::find(damaged.begin(), damaged.end(), entry) != damaged.end();
}

bool CardDevice::names_damaged(Direction direction, const CommandBatch& batch) const {
    const auto& damaged = damaged_entries_[index(direction)];
    return std::any_of(damaged.begin(), damaged.end(),
                       [&](std::uint16_t entry) { return batch.names(entry); });
}

void CardDevice::retire(const DamagedSa& damaged) {
    const auto direction = damaged.direction == regs::outbound ? Direction::outbound : Direction::inbound;
    if (is_damaged(direction, damaged.sa_index)) return;
    damaged_entries_[damaged.direction].push_back(damaged.sa_index);
    damaged_sas_++;
    std::erase(free_entries_[damaged.direction], damaged.sa_index);
    std::erase_if(cooling_, [&](const Cooling& cooling) {
        return direction == Direction::inbound && cooling.entry == damaged.sa_index;
    });
    const auto owner = std::find_if(sas_.begin(), sas_.end(), [&](const auto& sa) {
        return sa.second->terms.direction == direction && sa.second->entry == damaged.sa_index;
    });
    if (owner == sas_.end()) return;
    Sa& sa = *owner->second;
    sa.is_damaged = true;
    sa.events.raise(events_, sa.handle, esp::SaEvent::Kind::damaged, true);
    // No packet finds it; a card that refuses is dead.
    if (direction == Direction::inbound) static_cast<void>(remove_way({sa.terms.spi, sa.terms.destination}));
}

// Once more without an SA that turns out to be damaged meanwhile: every turn finds another one.
Result<void> CardDevice::write_ways(const std::vector<SaLookup::Write>& writes) {
    for (;;) {
        CommandBatch batch;
        // An empty way is nobody's, but the card reads the memory of the SA that a command names.
        std::uint16_t whole = 0;
        while (is_damaged(Direction::inbound, whole)) whole++;
        for (auto write : writes) {
            if (is_damaged(Direction::inbound, write.content.sa_index)) write.content = {};
            if (!write.content.valid) write.content.sa_index = whole;
            add_bucket_write(batch, write);
        }
        const auto done = command(Direction::inbound, batch);
        if (done) return {};
        if (health() && names_damaged(Direction::inbound, batch)) continue;
        distrust(done.error().message);
        return tl::unexpected(done.error());
    }
}

Result<void> CardDevice::remove_way(const InboundKey& key) {
    const auto write = lookup_.remove(key.spi, key.destination);
    return write ? write_ways({*write}) : Result<void>();
}

Result<esp::SaHandle> CardDevice::add_sa(esp::SaParameters parameters) {
    if (auto alive = health(); !alive) return tl::unexpected(alive.error());
    if (auto possible = check_parameters(parameters, capabilities_); !possible)
        return tl::unexpected(possible.error());
    const bool is_inbound = parameters.direction == Direction::inbound;
    const InboundKey key{parameters.spi, parameters.destination};
    if (is_inbound && inbound_.contains(key))
        return fail("card: there is an inbound SA with this SPI already");
    const auto handle = static_cast<esp::SaHandle>(last_handle_ + 1);
    auto sa = install_somewhere(handle, parameters);
    if (!sa) return tl::unexpected(sa.error());
    if (is_inbound) inbound_.emplace(key, sa->get());
    sas_.emplace(++last_handle_, std::move(*sa));
    return handle;
}

// In a free entry of the table; in another one when the memory of the first turns out to be damaged.
Result<std::unique_ptr<CardDevice::Sa>> CardDevice::install_somewhere(esp::SaHandle handle,
                                                                      const esp::SaParameters& parameters) {
    const Direction direction = parameters.direction;
    auto& free = free_entries_[index(direction)];
    if (free.empty() && direction == Direction::inbound) cool_all();
    while (!free.empty()) {
        auto sa = std::make_unique<Sa>(handle, free.back(), parameters);
        free.pop_back();
        if (direction == Direction::inbound) inbound_by_entry_[sa->entry] = sa.get();
        const auto installed = install(*sa, parameters);
        const bool damaged = is_damaged(direction, sa->entry);
        if (installed && !damaged) return sa;
        if (direction == Direction::inbound) inbound_by_entry_[sa->entry] = nullptr;
        if (!damaged) {
            give_back(direction, sa->entry);
            return tl::unexpected(installed.error());
        }
        if (installed && direction == Direction::inbound)
            static_cast<void>(remove_way({parameters.spi, parameters.destination}));
        if (auto alive = health(); !alive) return tl::unexpected(alive.error());
    }
    return fail(fmt::format("card: its {} SA table is full ({} entries)",
                            direction == Direction::inbound ? "inbound" : "outbound", identity().sa_entries));
}

Result<void> CardDevice::install(const Sa& sa, const esp::SaParameters& parameters) {
    const auto direction = parameters.direction;
    const auto batch = install_commands(sa.entry, parameters);
    if (!batch) return tl::unexpected(batch.error());
    auto done = command(direction, *batch);
    if (done && direction == Direction::outbound) return {};
    auto refusal = done ? Error() : done.error();
    if (done) {
        const auto ways = lookup_.add(parameters.spi, parameters.destination, sa.entry);
        if (ways) return write_ways(*ways);
        refusal = ways.error();
    }
    // Nothing of it stays; an entry that is not enabled refuses to be disabled, and takes the zeros.
    if (!names_damaged(direction, *batch)) static_cast<void>(command(direction, remove_commands(sa.entry)));
    return tl::unexpected(refusal);
}

Result<void> CardDevice::update_outer(esp::SaHandle handle, const net::IpAddress& source,
                                      const net::IpAddress& destination,
                                      std::optional<esp::UdpEncapsulation> udp) {
    if (auto alive = health(); !alive) return alive;
    Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    if (sa->is_damaged) return fail(damaged_memory);
    if (source.version() != destination.version())
        return fail("outer source and destination are of different IP versions");
    esp::SaTerms terms = sa->terms;
    terms.source = source;
    terms.destination = destination;
    terms.udp = udp;
    if (terms.direction == Direction::inbound) return move_inbound(*sa, terms);
    if (auto done = command(Direction::outbound, context_commands(sa->entry, terms)); !done)
        return tl::unexpected(done.error());
    sa->terms = std::move(terms);
    return {};
}

// The new way, the context, and then the old way goes: a packet to either address always finds the entry,
// which takes the one of the two that its context has.
Result<void> CardDevice::move_inbound(Sa& sa, const esp::SaTerms& terms) {
    const InboundKey from{sa.terms.spi, sa.terms.destination};
    const InboundKey to{terms.spi, terms.destination};
    if (from == to) {
        sa.terms = terms;
        return {};
    }
    if (inbound_.contains(to)) return fail("card: there is an inbound SA with this SPI already");
    auto ways = lookup_.add(to.spi, to.destination, sa.entry);
    if (!ways) return tl::unexpected(ways.error());
    if (auto written = write_ways(*ways); !written) return written;
    auto done = command(Direction::inbound, context_commands(sa.entry, terms));
    if (auto removed = remove_way(done ? from : to); !removed) return removed;
    if (!done) return tl::unexpected(done.error());
    inbound_.erase(from);
    inbound_.emplace(to, &sa);
    sa.terms = terms;
    return {};
}

Result<void> CardDevice::remove_sa(esp::SaHandle handle) {
    Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    if (auto alive = health(); !alive) return alive;
    const auto direction = sa->terms.direction;
    const InboundKey key{sa->terms.spi, sa->terms.destination};
    if (direction == Direction::inbound)
        if (auto removed = remove_way(key); !removed) return removed;
    if (!sa->is_damaged) {
        auto done = command(direction, remove_commands(sa->entry));
        // Lost the first time, they may have disabled it all the same.
        if (!done && was_repeated_ && health() && !sa->is_damaged)
            done = command(direction, remove_commands(sa->entry, false));
        if (!done && !sa->is_damaged) {
            distrust(done.error().message);  // its keys may be there still
            return tl::unexpected(done.error());
        }
    }
    if (direction == Direction::inbound) {
        inbound_.erase(key);
        inbound_by_entry_[sa->entry] = nullptr;
    }
    if (!sa->is_damaged) give_back(direction, sa->entry);
    sas_.erase(static_cast<std::uint64_t>(handle));
    return {};
}

Result<esp::SaCounters> CardDevice::query_sa(esp::SaHandle handle) {
    const Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    if (sa->is_damaged) return fail(damaged_memory);
    const auto responses = command(sa->terms.direction, query_commands(sa->entry));
    if (!responses) return tl::unexpected(responses.error());
    const auto report = sa_report(sa->terms.direction, *responses);
    esp::SaCounters counters;
    counters.packets = report.packets - std::min(report.packets, sa->refused_packets);
    counters.bytes = report.bytes - std::min(report.bytes, sa->refused_bytes);
    counters.sequence = report.sequence;
    counters.errors = report.errors + sa->host_errors;
    return counters;
}

bool CardDevice::submit_outbound(esp::SaHandle handle, Bytes&& inner_packet, std::uint64_t cookie) {
    if (is_full()) return false;
    const auto drop_it = [&](PacketStatus status, Sa* sa) {
        const Bytes taken = std::move(inner_packet);
        drop(Direction::outbound, status, sa, cookie);
        return true;
    };
    Sa* sa = find(handle);
    if (sa == nullptr || sa->terms.direction != Direction::outbound)
        return drop_it(PacketStatus::unknown_sa, nullptr);
    const auto info = net::inspect(inner_packet);
    if (!info) return drop_it(PacketStatus::malformed, sa);
    if (info->total_bytes > capabilities_.max_packet_bytes) return drop_it(PacketStatus::too_big, sa);
    if (!health()) return drop_it(PacketStatus::device_failed, nullptr);
    if (sa->is_damaged) return drop_it(PacketStatus::device_failed, sa);
    Pending pending{cookie, handle, info->total_bytes, info->header_bytes, info->source, info->destination};
    if (cookie != LentDevice::cookie) pending.next_hop = next_hop_of(*sa, pending);
    if (!card_->submit(regs::outbound, ByteView(inner_packet).first(info->total_bytes), sa->entry,
                       pending.next_hop))
        return false;
    if (pending.next_hop) network_->sending(*pending.next_hop);
    pending_[regs::outbound].push_back(pending);
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
    const auto outer = outer_of(outer_packet);
    if (!outer) return drop_it(PacketStatus::malformed);
    if (outer->ip.protocol == net::ip_protocol_ah) return drop_it(PacketStatus::unknown_sa);
    if (outer->ip.total_bytes > regs::max_source_bytes) return drop_it(PacketStatus::too_big);
    if (!health()) return drop_it(PacketStatus::device_failed);
    const auto known = inbound_.find({outer->spi, outer->ip.destination});
    if (known != inbound_.end() && known->second->is_damaged) return drop_it(PacketStatus::device_failed);
    // An SPI that nobody has goes to the card all the same: it is the one that counts those.
    if (!card_->submit(regs::inbound, ByteView(outer_packet).first(outer->ip.total_bytes), 0)) return false;
    Pending pending{.cookie = cookie};
    if (known != inbound_.end()) pending.sa = known->second->handle;
    if (outer->udp) pending.sender = net::Endpoint{outer->ip.source, outer->ip.source_port};
    pending_[regs::inbound].push_back(pending);
    const Bytes taken = std::move(outer_packet);
    return true;
}

void CardDevice::drop(Direction direction, PacketStatus status, Sa* sa, std::uint64_t cookie) {
    if (sa != nullptr) sa->host_errors++;
    complete(direction, status, sa, {}, 0, cookie);
}

std::size_t CardDevice::outstanding() const {
    return pending_[regs::outbound].size() + pending_[regs::inbound].size() + completions_.size();
}

void CardDevice::poll(std::vector<esp::Completion>& completions, std::vector<esp::SaEvent>& events) {
    work();
    std::move(completions_.begin(), completions_.end(), std::back_inserter(completions));
    completions_.clear();
    events.insert(events.end(), events_.begin(), events_.end());
    events_.clear();
}

// The entries of the event ring were checked and taken out. What they tell stands in the completion of the
// packet as well, in order with commands: there, it is sure whose entry it was.
void CardDevice::work() {
    card_->poll(results_, ring_events_);
    ring_events_.clear();
    for (auto& result : results_) finish(std::move(result));
    results_.clear();
    for (const auto& damaged : card_->take_damaged()) retire(damaged);
    if (network_) work_network();
}

void CardDevice::finish(RingResult&& result) {
    if (result.queue == regs::network_receive) return finish_from_network(std::move(result));
    if (result.queue > regs::network_receive) return network_->finish(std::move(result));
    auto& queue = pending_[result.queue];
    if (queue.empty()) return;
    Pending pending = queue.front();
    queue.pop_front();
    const bool is_outbound = result.queue == regs::outbound;
    if (pending.next_hop) network_->sent(*pending.next_hop, result.status == regs::Status::ok);
    Sa* sa = find(pending.sa);
    auto status = is_distrusted_ ? PacketStatus::device_failed : status_of(result.status);
    std::size_t inner_bytes = 0;
    if (result.sa_index && (sa == nullptr || sa->entry != *result.sa_index)) {
        status = distrust("card: it used an SA for a packet of another one");
        sa = nullptr;
    }
    if (!is_outbound && !result.sa_index) sa = nullptr;  // not charged to it
    if (sa != nullptr && result.status) {
        if (!is_outbound && !note_number(*sa, result)) pending.sender.reset();
        if (pending.next_hop && !is_distrusted_)
            status = finish_sent(*sa, pending, result);
        else if (status == PacketStatus::ok)
            status = is_outbound ? finish_outbound(*sa, pending, result) : finish_inbound(*sa, result);
        inner_bytes = is_outbound ? pending.inner_bytes : result.octets.size();
        raise_events(*sa, result);
    }
    complete(is_outbound ? Direction::outbound : Direction::inbound, status, sa, std::move(result.octets),
             inner_bytes, pending.cookie);
    if (status == PacketStatus::ok) completions_.back().sender = pending.sender;
}

PacketStatus CardDevice::distrust(const std::string& why) {
    is_distrusted_ = true;
    card_->declare_dead(why);
    return PacketStatus::device_failed;
}

namespace {

// Whether the headers in front of the ESP header are those that must be there.
bool is_outer(ByteView packet, const esp::OuterAddresses& expected, std::size_t esp_at) {
    const std::size_t udp_bytes = expected.udp ? net::udp_header_bytes : 0;
    const auto ip = net::inspect(packet);
    if (!ip || ip->fragment || ip->total_bytes != packet.size() || ip->header_bytes + udp_bytes != esp_at ||
        ip->source != expected.source || ip->destination != expected.destination)
        return false;
    if (!expected.udp) return ip->protocol == net::ip_protocol_esp;
    return ip->protocol == net::ip_protocol_udp && ip->source_port == expected.udp->source_port &&
           ip->destination_port == expected.udp->destination_port &&
           number_at(packet, ip->header_bytes + udp_length_offset, 2) == packet.size() - ip->header_bytes;
}

}  // namespace

// RFC 4301 section 5.1.2: the outer header is the SA's, or, in transport mode, the packet's own.
CardDevice::OuterShape CardDevice::outer_shape(const Sa& sa, const Pending& pending) {
    OuterShape shape{sa.addresses(), 0, 0};
    if (!sa.is_tunnel()) shape.addresses.source = pending.source;
    if (!sa.is_tunnel()) shape.addresses.destination = pending.destination;
    const std::size_t udp_bytes = sa.terms.udp ? net::udp_header_bytes : 0;
    shape.esp_at =
        sa.is_tunnel() ? esp::outer_header_bytes(shape.addresses) : pending.header_bytes + udp_bytes;
    const std::size_t payload = sa.is_tunnel()
                                    ? std::max<std::size_t>(pending.inner_bytes, tfc_octets(sa.terms))
                                    : pending.inner_bytes - pending.header_bytes;
    shape.bytes = shape.esp_at + sa.layout.bytes(payload);
    return shape;
}

PacketStatus CardDevice::finish_outbound(Sa& sa, const Pending& pending, RingResult& result) {
    const auto [addresses, esp_at, bytes] = outer_shape(sa, pending);
    if (result.octets.size() != bytes || !is_outer(result.octets, addresses, esp_at))
        return distrust(fmt::format("card: SA {:08x}: an outer packet that is not this SA's", sa.terms.spi));
    // RFC 4303 section 3.3.3, and with AES-GCM the end of all secrecy: no number twice, nor any IV, which is
    // the number.
    const auto number = result.sequence_number;
    if (number_at(result.octets, esp_at, 4) != sa.terms.spi ||
        number_at(result.octets, esp_at + 4, 4) != (number & 0xffffffff) ||
        number_at(result.octets, esp_at + esp::esp_header_bytes, sa.layout.iv_bytes) != number)
        return distrust(fmt::format("card: SA {:08x}: it used sequence number {} after {}, or another IV",
                                    sa.terms.spi, number, sa.sequence));
    if (const auto status = use_number(sa, number); status != PacketStatus::ok) return status;
    if (sa.terms.udp && result.octets[0] >> 4 == 6) {
        const std::size_t at = esp_at - net::udp_header_bytes + udp_checksum_offset;
        result.octets[at] = static_cast<std::uint8_t>(result.checksum);
        result.octets[at + 1] = static_cast<std::uint8_t>(result.checksum >> 8);
    }
    return PacketStatus::ok;
}

PacketStatus CardDevice::use_number(Sa& sa, std::uint64_t number) {
    if (number <= sa.sequence || number > sa.last_sequence)
        return distrust(fmt::format("card: SA {:08x}: it used sequence number {} after {}", sa.terms.spi,
                                    number, sa.sequence));
    sa.sequence = number;
    return PacketStatus::ok;
}

namespace {

// Its ICV was right, and its number is in the card's window now.
bool is_authentic(const RingResult& result) {
    switch (*result.status) {
        case regs::Status::ok:
        case regs::Status::dummy:
        case regs::Status::selector_mismatch:
        case regs::Status::malformed:  // of an SA: only what is inside can be
            return true;
        case regs::Status::lifetime_expired:  // before it was opened, or because of its size
            return result.next_header != 0;
        default:
            return false;
    }
}

}  // namespace

// Whether it is newer than all that was authentic before it.
bool CardDevice::note_number(Sa& sa, const RingResult& result) {
    if (!is_authentic(result) || result.sequence_number <= sa.sequence) return false;
    sa.sequence = result.sequence_number;
    return true;
}

// What the card leaves to the host; the packet is an IP packet for sure.
PacketStatus CardDevice::finish_inbound(Sa& sa, RingResult& result) {
    constexpr auto bit = [](regs::HostCheck check) { return static_cast<std::uint8_t>(check); };
    if ((result.host_checks & bit(regs::HostCheck::checksum)) != 0) esp::renew_checksum(result.octets);
    const std::size_t bytes = result.octets.size();
    const auto info = net::inspect(result.octets);
    auto status = PacketStatus::ok;
    if (!info || info->total_bytes != bytes)
        status = PacketStatus::malformed;
    else if ((result.host_checks & (bit(regs::HostCheck::selectors) | bit(regs::HostCheck::headers))) != 0 &&
             !esp::selectors_admit(sa.terms.source_selectors, sa.terms.destination_selectors, *info))
        status = PacketStatus::selector_mismatch;
    if (status == PacketStatus::ok) return status;
    sa.refused_packets++;
    sa.refused_bytes += bytes;
    sa.host_errors++;
    return status;
}

void CardDevice::raise_events(Sa& sa, const RingResult& result) {
    const auto happened = [&](regs::Event event) {
        return (result.events & static_cast<std::uint8_t>(event)) != 0;
    };
    const auto raise = [&](esp::SaEvent::Kind kind, bool is_so) {
        sa.events.raise(events_, sa.handle, kind, is_so);
    };
    raise(esp::SaEvent::Kind::soft_lifetime, happened(regs::Event::soft_limit));
    raise(esp::SaEvent::Kind::hard_lifetime,
          happened(regs::Event::hard_limit) || result.status == regs::Status::lifetime_expired);
    raise(esp::SaEvent::Kind::sequence_exhausted,
          happened(regs::Event::exhausted) || result.status == regs::Status::sequence_exhausted);
    if (!happened(regs::Event::bad_icv)) return;
    bad_icv_bursts_++;
    events_.push_back({esp::SaEvent::Kind::bad_icv, sa.handle});
}

void CardDevice::complete(Direction direction, PacketStatus status, const Sa* sa, Bytes&& packet,
                          std::size_t inner_bytes, std::uint64_t cookie) {
    if (cookie != LentDevice::cookie) {
        counters_.count(direction, status, inner_bytes);
        finished_++;
    }
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

}  // namespace keyline::card
