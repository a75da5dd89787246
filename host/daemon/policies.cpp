#include "host/daemon/policies.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <string_view>

#include "host/esp/inner_packet.h"

namespace keyline::daemon {

namespace {

// Leading bits that first and last have in common: the smallest prefix around the range.
unsigned common_bits(const net::IpAddress& first, const net::IpAddress& last) {
    const auto one = first.bytes(), other = last.bytes();
    for (std::size_t at = 0; at < one.size(); ++at) {
        const auto differ = static_cast<std::uint8_t>(one[at] ^ other[at]);
        if (differ != 0)
            return static_cast<unsigned>(at * 8 + static_cast<unsigned>(std::countl_zero(differ)));
    }
    return first.bits();
}

unsigned address_bits(const net::TrafficSelector& selector) {
    return common_bits(selector.first, selector.last);
}

// 0 also of OPAQUE ports: no packet has them.
unsigned port_bits(const net::TrafficSelector& selector) {
    const auto differ = static_cast<std::uint16_t>(selector.first_port ^ selector.last_port);
    return static_cast<unsigned>(std::countl_zero(differ));
}

// For the order: OPAQUE goes before all ports.
unsigned port_weight(const net::TrafficSelector& selector) {
    return selector.is_opaque() ? 16 : port_bits(selector);
}

net::IpAddress masked(const net::IpAddress& address, unsigned bits) {
    return net::Prefix(address, bits).first();
}

std::uint16_t masked(std::uint16_t port, unsigned bits) {
    return static_cast<std::uint16_t>(bits == 0 ? 0U : port & 0xffffU << (16 - bits));
}

std::size_t hash_of(const net::IpAddress& address) {
    const auto bytes = address.bytes();
    return std::hash<std::string_view>()({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

}  // namespace

std::uint32_t priority_of(PolicyKind kind, const net::TrafficSelector& local,
                          const net::TrafficSelector& remote) {
    // Wide enough for the most specific pair: 2 x 128 bits of address.
    constexpr std::uint32_t class_size = 200'000;
    constexpr std::uint32_t per_address_bit = 512, per_protocol = 256, per_port_bit = 4;
    std::uint32_t classes = 2;
    if (kind == PolicyKind::pass) classes = 1;
    if (kind == PolicyKind::drop) classes = 3;
    const bool protocol = local.protocol != 0 || remote.protocol != 0;
    return classes * class_size - (address_bits(local) + address_bits(remote)) * per_address_bit -
           (protocol ? per_protocol : 0) - (port_weight(local) + port_weight(remote)) * per_port_bit;
}

std::size_t Policies::EndsHash::operator()(const Ends& ends) const {
    const std::size_t upper =
        std::size_t{ends.protocol} << 32 | std::size_t{ends.local_port} << 16 | ends.remote_port;
    return (hash_of(ends.local) * 31 + hash_of(ends.remote)) * 31 + std::hash<std::size_t>()(upper);
}

void Policies::add(const Policy& policy) {
    remove(policy.kind, policy.id);
    --age_;
    for (const auto& local : policy.local)
        for (const auto& remote : policy.remote)
            if (local.version() == remote.version()) add_pair(policy, local, remote);
    order_tables();
}

void Policies::add_pair(const Policy& policy, const net::TrafficSelector& local,
                        const net::TrafficSelector& remote) {
    const auto priority = policy.priority != 0 ? policy.priority : priority_of(policy.kind, local, remote);
    const Rank rank{priority, policy.kind == PolicyKind::trap, age_};
    const auto protocol = local.protocol != 0 ? local.protocol : remote.protocol;
    // The type and code of ICMP may be those of either side (selectors_admit()).
    const bool by_port =
        protocol != 0 && protocol != net::ip_protocol_icmp && protocol != net::ip_protocol_icmpv6;
    const Shape shape{local.version(),
                      address_bits(local),
                      address_bits(remote),
                      protocol != 0,
                      by_port ? port_bits(local) : 0,
                      by_port ? port_bits(remote) : 0};
    const auto ends =
        ends_of(shape, {local.first, remote.first, protocol, local.first_port, remote.first_port});
    auto& table = tables_[shape];
    table.shape = shape;
    table.ranks.insert(rank);
    auto& pairs = table.pairs[ends];
    const auto at = std::upper_bound(pairs.begin(), pairs.end(), rank,
                                     [](const Rank& one, const Pair& other) { return one < other.rank; });
    pairs.insert(at, {rank, {policy.kind, policy.id}, {local}, {remote}});
    places_[{policy.kind, policy.id}].push_back({shape, ends});
    ++size_;
}

Policies::Ends Policies::ends_of(const Shape& shape, const Ends& whole) {
    return {masked(whole.local, shape.local_bits), masked(whole.remote, shape.remote_bits),
            shape.protocol ? whole.protocol : std::uint8_t{0},
            masked(whole.local_port, shape.local_port_bits),
            masked(whole.remote_port, shape.remote_port_bits)};
}

void Policies::remove(PolicyKind kind, std::uint32_t id) {
    const auto found = places_.find({kind, id});
    if (found == places_.end()) return;
    for (const auto& [shape, ends] : found->second) {
        const auto table = tables_.find(shape);
        if (table == tables_.end()) continue;  // went with the pair before
        const auto bucket = table->second.pairs.find(ends);
        if (bucket == table->second.pairs.end()) continue;
        std::erase_if(bucket->second, [&](const Pair& pair) {
            if (pair.match != Match{kind, id}) return false;
            table->second.ranks.erase(table->second.ranks.find(pair.rank));
            --size_;
            return true;
        });
        if (bucket->second.empty()) table->second.pairs.erase(bucket);
        if (table->second.pairs.empty()) tables_.erase(table);
    }
    places_.erase(found);
    order_tables();
}

void Policies::order_tables() {
    order_.clear();
    for (const auto& [shape, table] : tables_) order_.push_back(&table);
    std::sort(order_.begin(), order_.end(), [](const Table* one, const Table* other) {
        return *one->ranks.begin() < *other->ranks.begin();
    });
}

std::optional<Policies::Match> Policies::outbound(const net::PacketInfo& packet) const {
    return lookup(packet.source, packet.destination, packet, true);
}

std::optional<Policies::Match> Policies::inbound(const net::PacketInfo& packet) const {
    return lookup(packet.destination, packet.source, packet, false);
}

std::optional<Policies::Match> Policies::lookup(const net::IpAddress& local, const net::IpAddress& remote,
                                                const net::PacketInfo& packet, bool outbound) const {
    const Ends whole{local, remote, packet.protocol, outbound ? packet.source_port : packet.destination_port,
                     outbound ? packet.destination_port : packet.source_port};
    const Pair* best = nullptr;
    for (const auto* table : order_) {
        if (best != nullptr && best->rank < *table->ranks.begin()) break;  // nor can any that follows
        ++examined_;
        if (table->shape.version != packet.version) continue;
        const auto bucket = table->pairs.find(ends_of(table->shape, whole));
        if (bucket == table->pairs.end()) continue;
        for (const auto& pair : bucket->second) {
            ++examined_;
            if (best != nullptr && best->rank < pair.rank) break;
            if (!esp::selectors_admit(outbound ? pair.local : pair.remote,
                                      outbound ? pair.remote : pair.local, packet))
                continue;
            best = &pair;
            break;
        }
    }
    return best != nullptr ? std::optional(best->match) : std::nullopt;
}

}  // namespace keyline::daemon
