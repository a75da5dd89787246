#include "host/daemon/forwarder.h"

#include <utility>

namespace keyline::daemon {

namespace {

std::uint64_t key(esp::SaHandle handle) {
    return static_cast<std::uint64_t>(handle);
}

}  // namespace

Forwarder::Forwarder(esp::EspDevice& device, ForwarderOutputs outputs)
    : device_(device), outputs_(std::move(outputs)) {}

const char* Forwarder::to_string(Drop drop) {
    switch (drop) {
        case Drop::outbound_not_ip:
            return "outbound.not_ip";
        case Drop::outbound_no_sa:
            return "outbound.no_sa";
        case Drop::outbound_queue_full:
            return "outbound.queue_full";
        case Drop::outbound_device_dead:
            return "outbound.device_dead";
        case Drop::inbound_queue_full:
            return "inbound.queue_full";
        case Drop::inbound_device_dead:
            return "inbound.device_dead";
    }
    return "?";
}

Result<void> Forwarder::install(ike::InstallChildSa child) {
    auto sources = child.outbound.source_selectors;
    auto destinations = child.outbound.destination_selectors;
    const auto mode = child.outbound.mode;
    // Inbound first: the peer may send as soon as it knows.
    auto inbound = device_.add_sa(std::move(child.inbound));
    if (!inbound) return tl::unexpected(inbound.error());
    auto outbound = device_.add_sa(std::move(child.outbound));
    if (!outbound) {
        (void)device_.remove_sa(*inbound);
        return tl::unexpected(outbound.error());
    }
    children_[child.child] = {*inbound, *outbound, mode};
    by_handle_[key(*inbound)] = by_handle_[key(*outbound)] = child.child;
    policies_.add(child.child, std::move(sources), std::move(destinations));
    return {};
}

Result<void> Forwarder::update_addresses(const ike::UpdateChildSaAddresses& update) {
    const auto found = children_.find(update.child);
    if (found == children_.end()) return fail("no such CHILD SA");
    std::optional<esp::UdpEncapsulation> out, in;
    if (update.udp_encapsulation) {
        out = esp::UdpEncapsulation{update.local.port, update.remote.port};
        in = esp::UdpEncapsulation{update.remote.port, update.local.port};
    }
    const auto inbound = found->second.inbound, outbound = found->second.outbound;
    auto done = device_.update_outer(outbound, update.local.address, update.remote.address, out);
    if (done) done = device_.update_outer(inbound, update.remote.address, update.local.address, in);
    return done;
}

void Forwarder::remove(ike::ChildSaId child) {
    policies_.remove(child);
    std::erase_if(waiting_outbound_, [&](const auto& waiting) {
        if (waiting.child == child) count(Drop::outbound_no_sa);
        return waiting.child == child;
    });
    const auto found = children_.find(child);
    if (found == children_.end()) return;
    for (const auto handle : {found->second.inbound, found->second.outbound}) {
        (void)device_.remove_sa(handle);  // a dead device has wiped or lost it anyhow
        by_handle_.erase(key(handle));
    }
    children_.erase(found);
}

void Forwarder::outbound(Bytes&& inner_packet) {
    if (!alive()) return count(Drop::outbound_device_dead);
    const auto info = net::inspect(inner_packet);
    if (!info) return count(Drop::outbound_not_ip);
    const auto child = policies_.lookup(*info);
    if (!child) return count(Drop::outbound_no_sa);
    if (waiting_outbound_.size() >= max_waiting_outbound) return count(Drop::outbound_queue_full);
    waiting_outbound_.push_back({*child, std::move(inner_packet)});
    submit_waiting();
}

void Forwarder::inbound(Bytes&& outer_packet) {
    if (!alive()) return count(Drop::inbound_device_dead);
    if (waiting_inbound_.size() >= max_waiting_inbound) return count(Drop::inbound_queue_full);
    waiting_inbound_.push_back(std::move(outer_packet));
    submit_waiting();
}

void Forwarder::submit_waiting() {
    while (!waiting_outbound_.empty()) {
        auto& next = waiting_outbound_.front();
        if (!device_.submit_outbound(children_.at(next.child).outbound, std::move(next.packet), 0)) break;
        waiting_outbound_.pop_front();
    }
    while (!waiting_inbound_.empty() && device_.submit_inbound(std::move(waiting_inbound_.front()), 0))
        waiting_inbound_.pop_front();
}

bool Forwarder::poll() {
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    device_.poll(completions, events);
    std::set<ike::ChildSaId> heard_of;
    for (auto& completion : completions) finish(completion, heard_of);
    // The owner may install and remove SAs in answer; so nothing of ours is being walked through from here
    // on.
    for (const auto& event : events) handle(event);
    for (const auto child : heard_of) outputs_.authenticated_traffic(child);
    watch_health();
    if (alive()) submit_waiting();
    return device_.outstanding() != 0 || !waiting_outbound_.empty() || !waiting_inbound_.empty();
}

void Forwarder::finish(esp::Completion& completion, std::set<ike::ChildSaId>& heard_of) {
    if (completion.status != esp::PacketStatus::ok) {
        ++failed_[static_cast<std::size_t>(completion.direction)]
                 [static_cast<std::size_t>(completion.status)];
        return;
    }
    if (completion.direction == esp::Direction::outbound) return outputs_.to_wire(completion.packet);
    outputs_.to_tun(completion.packet);
    if (const auto found = by_handle_.find(key(completion.sa)); found != by_handle_.end())
        heard_of.insert(found->second);
}

void Forwarder::handle(const esp::SaEvent& event) {
    const auto found = by_handle_.find(key(event.sa));
    if (found == by_handle_.end()) return;
    // An SA out of sequence numbers sends nothing more, but its keys may be renewed as after a soft limit.
    if (event.kind == esp::SaEvent::Kind::hard_lifetime)
        outputs_.hard_lifetime(found->second);
    else
        outputs_.soft_lifetime(found->second);
}

void Forwarder::watch_health() {
    if (!alive()) return;
    const auto health = device_.health();
    if (health) return;
    death_ = health.error().message;
    forget_waiting();
    outputs_.device_died(death_);
}

void Forwarder::forget_waiting() {
    drops_[static_cast<std::size_t>(Drop::outbound_device_dead)] += waiting_outbound_.size();
    drops_[static_cast<std::size_t>(Drop::inbound_device_dead)] += waiting_inbound_.size();
    waiting_outbound_.clear();
    waiting_inbound_.clear();
}

std::optional<ChildSaCounters> Forwarder::counters(ike::ChildSaId child) {
    const auto found = children_.find(child);
    if (found == children_.end()) return std::nullopt;
    const auto inbound = device_.query_sa(found->second.inbound);
    const auto outbound = device_.query_sa(found->second.outbound);
    if (!inbound || !outbound) return std::nullopt;
    return ChildSaCounters{found->second.mode, *inbound, *outbound};
}

esp::Statistics Forwarder::drops() const {
    esp::Statistics all;
    for (std::size_t at = 0; at < drop_count; ++at)
        all.emplace_back(to_string(static_cast<Drop>(at)), drops_[at]);
    for (const auto direction : {esp::Direction::outbound, esp::Direction::inbound})
        for (std::size_t at = 1; at < esp::packet_status_count; ++at)  // 0 is ok, no drop
            all.emplace_back((direction == esp::Direction::outbound ? "outbound." : "inbound.") +
                                 std::string(esp::to_string(static_cast<esp::PacketStatus>(at))),
                             failed_[static_cast<std::size_t>(direction)][at]);
    return all;
}

}  // namespace keyline::daemon
