#include "tests/unit/ike/virtual_network.h"

#include <algorithm>

#include <catch2/catch.hpp>
#include <fmt/format.h>

namespace keyline::test {

using ike::ReportEvent;

namespace {

// Most tests count what is on the device: there a rekeyed SA goes at once, unless the test says how long not.
ike::EngineSettings at_once(ike::EngineSettings settings) {
    if (settings.delete_rekeyed_delay == ike::EngineSettings().delete_rekeyed_delay)
        settings.delete_rekeyed_delay = std::chrono::seconds(0);
    return settings;
}

}  // namespace

Peer::Peer(std::string peer_name, ike::EngineSettings settings, std::uint64_t seed)
    : name(std::move(peer_name)), random(seed), engine(at_once(std::move(settings)), random) {}

const InstalledChild* Peer::find_inbound(std::uint32_t spi) const {
    for (const auto& [id, child] : device) {
        if (child.inbound.spi == spi) return &child;
    }
    return nullptr;
}

std::uint64_t Peer::count(const std::string& counter) const {
    for (const auto& [key, value] : engine.counters()) {
        if (key == counter) return value;
    }
    FAIL("no counter " << counter);
    return 0;
}

unsigned Peer::count_events(ReportEvent::Kind kind) const {
    return static_cast<unsigned>(
        std::count_if(events.begin(), events.end(), [&](const auto& event) { return event.kind == kind; }));
}

std::string Peer::last_text(ReportEvent::Kind kind) const {
    const auto found =
        std::find_if(events.rbegin(), events.rend(), [&](const auto& event) { return event.kind == kind; });
    return found != events.rend() ? found->text : std::string();
}

ike::IkeSaInfo Peer::ike_sa() const {
    const auto list = engine.list();
    REQUIRE(list.size() == 1);
    return list.front();
}

ike::ChildSaInfo Peer::child_sa() const {
    const auto info = ike_sa();
    REQUIRE(info.children.size() == 1);
    return info.children.front();
}

std::optional<ike::ChildSaId> Peer::outbound() const {
    return activated.empty() ? std::nullopt : std::optional(activated.back());
}

std::string Peer::describe() const {
    std::string text = "---- " + name + "\n";
    for (const auto& event : events) {
        if (event.kind == ReportEvent::Kind::message_dropped) continue;
        text += fmt::format("event {} ike {} child {}: {}\n", static_cast<int>(event.kind), event.ike_sa,
                            event.child, event.text);
    }
    for (const auto& sa : engine.list()) {
        text += fmt::format("ike {} {} {:x} {:x}\n", sa.id, to_string(sa.state), sa.initiator_spi,
                            sa.responder_spi);
        for (const auto& child : sa.children) {
            text += fmt::format("  child {} {} in {:08x} out {:08x}{}{}\n", child.id, to_string(child.state),
                                child.spi_in, child.spi_out, device.count(child.id) != 0 ? " on device" : "",
                                outbound() == child.id ? " active" : "");
        }
    }
    return text;
}

VirtualNetwork::VirtualNetwork(std::uint64_t seed, const ike::EngineSettings& settings)
    : a("a", settings, seed), b("b", settings, seed + 1) {}

void VirtualNetwork::send(const Peer& from, ike::Datagram datagram) {
    sent.push_back(datagram);
    const auto fate = wire ? wire(from, datagram) : Fate{};
    if (fate.lost) return;
    std::swap(datagram.local, datagram.remote);  // the receiver's view
    for (unsigned copy = 0; copy < fate.copies; ++copy) {
        flights_.push_back({now + fate.delay * (copy + 1), &from == &a, datagram});
    }
}

void VirtualNetwork::settle(Peer& peer) {
    struct Visitor {
        VirtualNetwork& network;
        Peer& peer;
        void operator()(ike::SendDatagram& action) { network.send(peer, std::move(action.datagram)); }
        void operator()(ike::SendNatKeepalive&) { peer.keepalives++; }
        void operator()(ike::InstallChildSa& action) {
            if (peer.device_full) {
                return peer.engine.child_sa_installed(network.now, action.child, fail("SA table full"));
            }
            const auto id = action.child;
            peer.device[id] = {std::move(action.inbound), std::move(action.outbound), action.child_name};
            if (peer.device_slow) return peer.installing.push_back(id);
            peer.engine.child_sa_installed(network.now, id, {});
        }
        void operator()(ike::ActivateOutbound& action) {
            REQUIRE(peer.device.count(action.child) == 1);
            std::erase(peer.activated, action.child);
            peer.activated.push_back(action.child);
        }
        void operator()(ike::RemoveChildSa& action) {
            peer.device.erase(action.child);
            const auto erased = std::erase(peer.activated, action.child);
            if (erased != 0 && peer.activated.empty() && !peer.device.empty()) peer.gaps++;
        }
        void operator()(ike::UpdateChildSaAddresses& action) { peer.moves.push_back(action); }
        void operator()(ike::AddVirtualAddress& action) { peer.virtual_addresses.insert(action.address); }
        void operator()(ike::RemoveVirtualAddress& action) {
            const auto found = peer.virtual_addresses.find(action.address);
            REQUIRE(found != peer.virtual_addresses.end());
            peer.virtual_addresses.erase(found);
        }
        void operator()(ike::FetchUrl& action) { peer.fetches.push_back(std::move(action)); }
        void operator()(ike::RunWork& action) {
            if (peer.worker_slow) return peer.works.push_back(std::move(action));
            action.work();
            peer.engine.work_done(network.now, action.id);
        }
        void operator()(ike::RequestTrap& action) { peer.traps.push_back(action.child_name); }
        void operator()(ReportEvent& event) { peer.events.push_back(std::move(event)); }
    };
    for (auto actions = peer.engine.take_actions(); !actions.empty(); actions = peer.engine.take_actions()) {
        for (auto& action : actions) std::visit(Visitor{*this, peer}, action);
    }
}

void VirtualNetwork::finish_installing(Peer& peer) {
    for (const auto child : std::exchange(peer.installing, {}))
        peer.engine.child_sa_installed(now, child, {});
    settle(peer);
}

void VirtualNetwork::deliver(Peer& to, const ike::Datagram& datagram) {
    to.engine.receive(now, datagram);
    settle(to);
}

std::optional<ike::TimePoint> VirtualNetwork::next_event() const {
    std::optional<ike::TimePoint> next;
    const auto consider = [&](std::optional<ike::TimePoint> when) {
        if (when && (!next || *when < *next)) next = when;
    };
    consider(a.engine.next_deadline());
    consider(b.engine.next_deadline());
    for (const auto& flight : flights_) consider(flight.arrival);
    return next;
}

void VirtualNetwork::run(ike::Duration duration) {
    settle(a);
    settle(b);
    const auto end = now + duration;
    for (auto next = next_event(); next && *next <= end; next = next_event()) {
        now = std::max(now, *next);
        const auto due = std::find_if(flights_.begin(), flights_.end(),
                                      [&](const Flight& flight) { return flight.arrival <= now; });
        if (due != flights_.end()) {
            const auto flight = std::move(*due);
            flights_.erase(due);
            deliver(flight.to_b ? b : a, flight.datagram);
            continue;
        }
        for (auto* peer : {&a, &b}) {
            peer->engine.tick(now);
            settle(*peer);
        }
    }
    now = end;
}

void VirtualNetwork::check_agreement() {
    INFO(a.describe() << b.describe());
    const auto check = [](const Peer& from, const Peer& to) {
        for (const auto& [id, child] : from.device) {
            INFO("SPI " << child.outbound.spi << " from " << from.name);
            const auto* other = to.find_inbound(child.outbound.spi);
            REQUIRE(other != nullptr);
            CHECK(crypto::constant_time_equal(child.outbound.key.reveal(), other->inbound.key.reveal()));
            CHECK(child.outbound.key_bits == other->inbound.key_bits);
            CHECK(child.outbound.esn == other->inbound.esn);
            CHECK(child.outbound.udp == other->inbound.udp);
            CHECK(child.outbound.source_selectors == other->inbound.source_selectors);
            CHECK(child.outbound.destination_selectors == other->inbound.destination_selectors);
        }
    };
    check(a, b);
    check(b, a);
    CHECK(a.device.size() == b.device.size());
    for (const auto* peer : {&a, &b}) {
        if (!peer->device.empty()) CHECK(peer->outbound().has_value());
    }
    const auto sorted = [](std::vector<ike::IkeSaInfo> list) {
        std::sort(list.begin(), list.end(), [](const auto& left, const auto& right) {
            return left.initiator_spi < right.initiator_spi;
        });
        return list;
    };
    const auto list_a = sorted(a.engine.list());
    const auto list_b = sorted(b.engine.list());
    REQUIRE(list_a.size() == list_b.size());
    for (std::size_t at = 0; at < list_a.size(); ++at) {
        CHECK(list_a[at].initiator != list_b[at].initiator);
        CHECK(list_a[at].initiator_spi == list_b[at].initiator_spi);
        CHECK(list_a[at].responder_spi == list_b[at].responder_spi);
        CHECK(list_a[at].proposal == list_b[at].proposal);
        CHECK(list_a[at].children.size() == list_b[at].children.size());
    }
}

void VirtualNetwork::establish() {
    const auto started = a.engine.initiate(now, "lab", "net");
    REQUIRE(started);
    run(1s);
    INFO(a.describe());
    INFO(b.describe());
    REQUIRE(a.device.size() == 1);
    REQUIRE(b.device.size() == 1);
    check_agreement();
}

void VirtualNetwork::try_for(ike::Duration duration) {
    REQUIRE(a.engine.initiate(now, "lab", "net"));
    settle(a);
    run(duration);
}

void VirtualNetwork::check_nothing_came_up() {
    INFO(a.describe() << b.describe());
    CHECK(a.device.empty());
    CHECK(b.device.empty());
    CHECK(a.count("ike_sas_established") == 0);
    CHECK(b.count("ike_sas_established") == 0);
}

void VirtualNetwork::check_takeover(Peer& who) {
    const auto before = who.ike_sa().id;
    REQUIRE(who.engine.rekey_ike(now, before));
    settle(who);
    run(30s);
    check_agreement();
    CHECK(who.ike_sa().id != before);
}

void configure(VirtualNetwork& network, const std::string& proposal, const std::string& esp_proposal) {
    REQUIRE(network.a.engine.load_connection(lab_connection(true, proposal, esp_proposal)));
    REQUIRE(network.b.engine.load_connection(lab_connection(false, proposal, esp_proposal)));
    network.a.engine.credentials().add_shared_secret(secret_of("correct horse battery staple"));
    network.b.engine.credentials().add_shared_secret(secret_of("correct horse battery staple"));
}

}  // namespace keyline::test
