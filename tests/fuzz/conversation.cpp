#include "tests/fuzz/conversation.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>

#include "tests/unit/credentials/pki.h"
#include "tests/unit/ike/lab.h"

namespace keyline::fuzz {

using namespace std::chrono_literals;
using test::address_a;
using test::address_b;

namespace {

const auto nat_address = *net::IpAddress::parse("203.0.113.7");
constexpr unsigned half_open_limit = 4;
constexpr std::size_t most_ike_sas = 200;
constexpr std::size_t most_children = 400;
constexpr std::size_t longest_wire = 256;
constexpr std::size_t longest_history = 32;
// A conversation that does not end while the clock stands still is a livelock.
constexpr unsigned most_datagrams_at_once = 4000;
constexpr unsigned most_events_in_a_pass = 400;
// Liveness check, retransmissions, the life of a replaced IKE SA: all are over by then.
constexpr auto calm = 900s;

void require(bool condition, const char* what) {
    if (condition) return;
    std::fprintf(stderr, "conversation: %s\n", what);
    std::abort();
}

// The CA and the two gateways, made once.
struct Lab {
    test::Issued root;
    std::array<test::Issued, 2> gateways;
    Bytes crl;

    static const Lab& instance() {
        static const Lab lab = make();
        return lab;
    }

  private:
    static test::Issued gateway(const test::Issued& root, const std::string& name) {
        test::Request request{"CN=" + name, test::make_ed25519_key(),
                              test::gateway_extensions("DNS:" + name)};
        request.extensions.emplace_back(NID_crl_distribution_points, "URI:http://ca.example/lab.crl");
        request.digest = nullptr;
        return root.issue(request);
    }
    static Lab make() {
        test::Request request{"CN=Root", test::make_ed25519_key(), test::ca_extensions()};
        request.digest = nullptr;
        auto root = test::Issued::root(request);
        auto a = gateway(root, "a.example");
        auto b = gateway(root, "b.example");
        test::Issued::Revocations none;
        none.digest = nullptr;
        auto crl = root.crl(none);
        return {std::move(root), {std::move(a), std::move(b)}, std::move(crl)};
    }
};

ike::ChildConfig child_of(const ike::ChildConfig& model, const char* name, const char* proposal) {
    auto child = model;
    child.name = name;
    child.proposals = {ike::Proposal::parse(ike::ProtocolId::esp, proposal).value()};
    return child;
}

void shift(ike::SelectorConfigs& selectors, const char* text) {
    selectors = {*ike::SelectorConfig::parse(text)};
}

}  // namespace

Terms Terms::from(std::uint16_t bits) {
    const auto bit = [&](unsigned number) { return (bits >> number & 1U) != 0; };
    return {bit(0), bit(1), bit(2), bit(3), bit(4), bit(5), bit(6), bit(7), bit(8), bit(9), bit(10), bit(11)};
}

// ---- The two gateways

Conversation::Conversation(const Terms& terms) : terms_(terms) {
    for (std::size_t side = 0; side < sides; ++side) boot(side);
}

Conversation::~Conversation() = default;

void Conversation::boot(std::size_t side) {
    auto& gateway = side_of(side);
    gateway.engine.reset();
    gateway.device.clear();
    gateway.installing.clear();
    gateway.fetches.clear();
    gateway.random = std::make_unique<crypto::SeededRandom>(side + sides * gateway.boots++);
    ike::EngineSettings settings;
    settings.delete_rekeyed_delay = std::chrono::seconds(0);  // so that check() can say what is nobody's
    settings.retransmit_timeout = 2s;
    settings.retransmit_base = 1.5;
    settings.half_open_limit = half_open_limit;
    settings.cookie_threshold = 2;
    settings.make_before_break = terms_.make_before_break;
    if (terms_.small_packets) settings.fragment_bytes = 256;
    settings.check_group = [](const crypto::ModpGroup&) { return Result<void>(); };  // takes a long time
    settings.wall_clock = [this] {
        return test::noon + std::chrono::floor<std::chrono::seconds>(now_.time_since_epoch());
    };
    gateway.engine = std::make_unique<ike::Engine>(std::move(settings), *gateway.random);
    auto& credentials = gateway.engine->credentials();
    credentials.add_shared_secret(test::secret_of("correct horse battery staple"));
    if (terms_.signatures || terms_.two_rounds) {
        const auto& lab = Lab::instance();
        require(credentials.add_authority({"root", lab.root.certificate(), {}, {}, {}}).has_value(),
                "authority");
        credentials.add_private_key(lab.gateways.at(side).key());
    }
    load(side);
}

void Conversation::speak_version1(ike::ConnectionConfig& connection, bool is_a) const {
    connection.version = ike::IkeVersion::v1;
    connection.proposals = {ike::Proposal::parse(ike::ProtocolId::ike, is_a ? "aes128-sha256-x25519-ecp256"
                                                                            : "aes128-sha256-x25519")
                                .value()};
    connection.aggressive = connection.aggressive_psk = terms_.aggressive;
    // Side 0 says what the private group is.
    connection.accept_private_groups = true;
    if (is_a) connection.private_group = {40000, test::private_group()};
}

void Conversation::load(std::size_t side) {
    const bool is_a = side == 0;
    auto connection =
        test::lab_connection(is_a, is_a ? "aes128gcm16-prfsha256-x25519-ecp256"
                                        : (terms_.differing_methods ? "aes128gcm16-prfsha256-ecp256"
                                                                    : "aes128gcm16-prfsha256-x25519-ecp256"));
    if (terms_.nat && !is_a) connection.remote_addresses.clear();
    connection.dpd_delay = 60s;
    if (terms_.unique) connection.unique = ike::ConnectionConfig::Unique::replace;
    if (terms_.short_lives) {
        connection.rekey_time = 200s;
        connection.reauth_time = 700s;
        connection.rand_time = connection.over_time = 50s;
    }
    if (terms_.version1) {
        speak_version1(connection, is_a);
    } else if (terms_.signatures || terms_.two_rounds) {
        auto local = connection.local.front();
        auto remote = connection.remote.front();
        local.method = ike::AuthClass::public_key;
        local.certificates = {Lab::instance().gateways.at(side).der()};
        remote.method = ike::AuthClass::public_key;
        if (terms_.strict_revocation) remote.revocation = ike::RemoteAuth::Revocation::strict;
        if (!terms_.two_rounds) connection.local.clear(), connection.remote.clear();
        connection.local.push_back(local);
        connection.remote.push_back(remote);
    }
    auto net = child_of(connection.children.front(), children[0], "aes128gcm16");
    net.time = terms_.short_lives ? ike::Limits<std::chrono::seconds>{100s, 130s, 20s} : net.time;
    if (terms_.come_back) net.close_action.start = net.dpd_action.start = true;
    auto pfs = child_of(
        net, children[1],
        terms_.differing_methods && is_a ? "aes128gcm16-x25519-ecp256" : "aes128gcm16-ecp256-x25519");
    shift(pfs.local_selectors, is_a ? "10.1.1.0/24" : "10.2.1.0/24");
    shift(pfs.remote_selectors, is_a ? "10.2.1.0/24" : "10.1.1.0/24");
    auto host = child_of(net, children[2], "aes128-sha256");
    host.mode = ike::ChildConfig::Mode::transport;
    host.inactivity = 300s;
    shift(host.local_selectors, "dynamic[udp]");
    shift(host.remote_selectors, "dynamic[udp]");
    auto authenticated = child_of(net, children[3], "aes128gcm16");
    authenticated.proposals = {ike::Proposal::parse(ike::ProtocolId::ah, "sha256").value()};
    shift(authenticated.local_selectors, is_a ? "10.1.2.0/24" : "10.2.2.0/24");
    shift(authenticated.remote_selectors, is_a ? "10.2.2.0/24" : "10.1.2.0/24");
    if (terms_.version1 && terms_.differing_methods)
        pfs.proposals = {ike::Proposal::parse(ike::ProtocolId::esp, "aes128-sha256-group40000").value()};
    connection.children = {net, pfs, host, authenticated};
    require(side_of(side).engine->load_connection(std::move(connection)).has_value(), "load_connection");
}

// ---- Actions

class Conversation::Carrier {
  public:
    Carrier(Conversation& conversation, std::size_t side)
        : conversation_(conversation), number_(side), side_(conversation.side_of(side)) {}

    void operator()(ike::SendDatagram& action) { conversation_.send(number_, std::move(action.datagram)); }
    void operator()(ike::SendNatKeepalive&) {}
    void operator()(ike::InstallChildSa& action) {
        require(!side_.device.contains(action.child), "a CHILD SA is installed twice");
        require(action.inbound.spi >= 256 && action.outbound.spi != 0, "a CHILD SA with a reserved SPI");
        require(!action.inbound.source_selectors.empty() && !action.outbound.source_selectors.empty() &&
                    !action.inbound.destination_selectors.empty(),
                "a CHILD SA without selectors");
        for (const auto& [id, held] : side_.device)
            require(held.spi_in != action.inbound.spi, "two CHILD SAs have the same inbound SPI");
        if (side_.mood == DeviceMood::full) {
            return side_.engine->child_sa_installed(conversation_.now_, action.child, fail("full"));
        }
        side_.device[action.child] = {action.inbound.spi, action.outbound.spi,
                                      to_bytes(action.inbound.key.reveal()),
                                      to_bytes(action.outbound.key.reveal()), false};
        if (side_.mood == DeviceMood::slow) return side_.installing.push_back(action.child);
        announce(action.child);
    }
    void operator()(ike::ActivateOutbound& action) { known(action.child, "ActivateOutbound"); }
    void operator()(ike::RemoveChildSa& action) {
        known(action.child, "RemoveChildSa");
        side_.device.erase(action.child);
    }
    void operator()(ike::UpdateChildSaAddresses& action) { known(action.child, "UpdateChildSaAddresses"); }
    void operator()(ike::AddVirtualAddress&) {}
    void operator()(ike::RemoveVirtualAddress&) {}
    void operator()(ike::FetchUrl& action) { side_.fetches.push_back(action.id); }
    void operator()(ike::RunWork& action) {
        action.work();
        side_.engine->work_done(conversation_.now_, action.id);
    }
    void operator()(ike::RequestTrap&) {}
    void operator()(ike::ReportEvent&) {}

    void announce(ike::ChildSaId id) {
        if (const auto found = side_.device.find(id); found != side_.device.end())
            found->second.announced = true;
        side_.engine->child_sa_installed(conversation_.now_, id, {});
    }

  private:
    void known(ike::ChildSaId child, const char* action) const {
        require(side_.device.contains(child), action);
    }

    Conversation& conversation_;
    std::size_t number_;
    Side& side_;
};

void Conversation::settle(std::size_t side) {
    Carrier carrier(*this, side);
    auto& engine = *side_of(side).engine;
    unsigned rounds = 0;
    for (auto actions = engine.take_actions(); !actions.empty(); actions = engine.take_actions()) {
        require(++rounds < 100, "actions without end");
        for (auto& action : actions) std::visit(carrier, action);
    }
}

template <typename Input>
void Conversation::give(std::size_t side, Input input) {
    speaker_ = side;
    input(*side_of(side).engine);
    settle(side);
    check(side);
}

void Conversation::check(std::size_t side) const {
    const auto& gateway = sides_.at(side);
    const auto list = gateway.engine->list();
    require(list.size() <= most_ike_sas, "too many IKE SAs");
    std::size_t half_open = 0;
    std::set<ike::ChildSaId> listed;
    for (const auto& sa : list) {
        half_open += !sa.initiator && sa.state == ike::SaState::connecting ? 1 : 0;
        for (const auto& child : sa.children) require(listed.insert(child.id).second, "a CHILD SA of two");
    }
    require(half_open <= half_open_limit, "too many half-open IKE SAs");
    require(listed.size() <= most_children, "too many CHILD SAs");
    for (const auto& [id, held] : gateway.device)
        require(listed.contains(id), "a CHILD SA on the device belongs to nobody");
}

// ---- The network

void Conversation::send(std::size_t from, ike::Datagram datagram) {
    const bool through_nat = terms_.nat;
    Flight flight{1 - from, {datagram.remote, datagram.local, std::move(datagram.bytes), datagram.dscp}};
    auto& source = flight.datagram.remote;
    auto& destination = flight.datagram.local;
    const auto mapped = [&](std::uint16_t port) {
        return static_cast<std::uint16_t>(nat_base_ + (port == 4500 ? 1 : 0));
    };
    if (from == 0) {
        if (destination.address != address_b) return;
        if (through_nat) source = {nat_address, mapped(source.port)};
    } else if (through_nat) {
        if (destination.address != nat_address) return;
        if (destination.port == mapped(500)) {
            destination = {address_a, 500};
        } else if (destination.port == mapped(4500)) {
            destination = {address_a, 4500};
        } else {
            return;
        }
    } else if (destination.address != address_a) {
        return;
    }
    if (history_.size() == longest_history) history_.pop_front();
    history_.push_back(flight);
    if (wire_.size() == longest_wire) wire_.pop_front();
    wire_.push_back(std::move(flight));
}

void Conversation::rebind() {
    nat_base_ = static_cast<std::uint16_t>(nat_base_ + 10);
}

void Conversation::deliver_first() {
    if (wire_.empty()) return;
    const auto flight = std::move(wire_.front());
    wire_.pop_front();
    give(flight.to, [&](ike::Engine& engine) { engine.receive(now_, flight.datagram); });
}

void Conversation::flow() {
    for (unsigned count = 0; !wire_.empty(); ++count) {
        require(count < most_datagrams_at_once, "a conversation without end");
        deliver_first();
    }
}

void Conversation::tick(std::size_t side) {
    const auto due = [&] {
        const auto next = side_of(side).engine->next_deadline();
        return next && *next <= now_;
    };
    for (unsigned turns = 0; due(); ++turns) {
        require(turns < 4, "a deadline does not go away");
        give(side, [&](ike::Engine& engine) { engine.tick(now_); });
    }
}

void Conversation::pass(ike::Duration duration, bool flowing) {
    const auto end = now_ + duration;
    if (flowing) flow();
    for (unsigned event = 0; event < most_events_in_a_pass; ++event) {
        auto next = end;
        for (const auto& side : sides_) next = std::min(next, side.engine->next_deadline().value_or(end));
        if (next >= end) break;
        now_ = std::max(now_, next);
        for (std::size_t side = 0; side < sides; ++side) tick(side);
        if (flowing) flow();
    }
    now_ = std::max(now_, end);
}

// ---- Operator

std::optional<ike::IkeSaId> Conversation::pick_ike(std::size_t side, unsigned which) const {
    const auto list = sides_.at(side).engine->list();
    if (list.empty()) return std::nullopt;
    return list[which % list.size()].id;
}

std::optional<ike::ChildSaId> Conversation::pick_child(std::size_t side, unsigned which) const {
    std::vector<ike::ChildSaId> ids;
    for (const auto& sa : sides_.at(side).engine->list())
        for (const auto& child : sa.children) ids.push_back(child.id);
    if (ids.empty()) return std::nullopt;
    return ids[which % ids.size()];
}

void Conversation::initiate(std::size_t side, unsigned child) {
    give(side,
         [&](auto& engine) { (void)engine.initiate(now_, "lab", children.at(child % children.size())); });
}

void Conversation::acquire(std::size_t side, unsigned child, unsigned host) {
    const auto local = *net::TrafficSelector::parse(side == 0 ? "10.1.0.7[udp/53]" : "10.2.0.7[udp/53]");
    const auto remote = *net::TrafficSelector::parse(host % 2 == 0 ? "10.2.0.9[udp/53]" : "10.1.0.9[udp/53]");
    give(side, [&](auto& engine) {
        (void)engine.acquire(now_, "lab", children.at(child % children.size()), local, remote);
    });
}

void Conversation::terminate_ike(std::size_t side, unsigned which) {
    const auto id = pick_ike(side, which);
    if (id) give(side, [&](auto& engine) { (void)engine.terminate_ike(now_, *id); });
}

void Conversation::terminate_child(std::size_t side, unsigned which) {
    const auto id = pick_child(side, which);
    if (id) give(side, [&](auto& engine) { (void)engine.terminate_child(now_, *id); });
}

void Conversation::rekey_ike(std::size_t side, unsigned which) {
    const auto id = pick_ike(side, which);
    if (id) give(side, [&](auto& engine) { (void)engine.rekey_ike(now_, *id); });
}

void Conversation::rekey_child(std::size_t side, unsigned which) {
    const auto id = pick_child(side, which);
    if (id) give(side, [&](auto& engine) { (void)engine.rekey_child(now_, *id); });
}

void Conversation::reload(std::size_t side, bool gone) {
    if (gone) return give(side, [&](auto& engine) { engine.unload_connection("lab"); });
    load(side);
}

// ---- Device, web server, power supply

void Conversation::finish_installing(std::size_t side) {
    for (const auto child : std::exchange(side_of(side).installing, {})) {
        speaker_ = side;
        Carrier(*this, side).announce(child);
        settle(side);
        check(side);
    }
}

void Conversation::device_news(std::size_t side, unsigned which, unsigned news) {
    const auto& device = side_of(side).device;
    if (device.empty()) return;
    const auto id = std::next(device.begin(), static_cast<std::ptrdiff_t>(which % device.size()))->first;
    give(side, [&](auto& engine) {
        if (news % 3 == 0) engine.child_sa_soft_lifetime(now_, id);
        if (news % 3 == 1) engine.child_sa_hard_lifetime(now_, id);
        if (news % 3 == 2) engine.child_sa_traffic(now_, id);
    });
}

void Conversation::answer_fetch(std::size_t side, unsigned which, Answer answer) {
    auto& fetches = side_of(side).fetches;
    if (fetches.empty()) return;
    const auto at = fetches.begin() + static_cast<std::ptrdiff_t>(which % fetches.size());
    const auto id = *at;
    fetches.erase(at);
    give(side, [&](auto& engine) {
        if (answer == Answer::crl) engine.fetched(now_, id, Lab::instance().crl);
        if (answer == Answer::nothing) engine.fetched(now_, id, fail("404"));
        if (answer == Answer::garbage) engine.fetched(now_, id, Bytes(100, 0x30));
    });
}

void Conversation::crash(std::size_t side) {
    boot(side);
}

void Conversation::shut_down(std::size_t side) {
    give(side, [&](auto& engine) { engine.shutdown(now_); });
    require(side_of(side).device.empty(), "shut down, and a CHILD SA is on the device");
    require(side_of(side).engine->list().empty(), "shut down, and there are IKE SAs");
    require(!side_of(side).engine->next_deadline(), "shut down, and there is a deadline");
}

// ---- The end

std::vector<std::pair<std::size_t, ike::IkeSaId>> Conversation::unfinished() const {
    std::vector<std::pair<std::size_t, ike::IkeSaId>> found;
    for (std::size_t side = 0; side < sides; ++side)
        for (const auto& sa : sides_.at(side).engine->list())
            if (sa.state != ike::SaState::established && sa.state != ike::SaState::rekeying)
                found.emplace_back(side, sa.id);
    return found;
}

void Conversation::check_agreement() const {
    for (std::size_t side = 0; side < sides; ++side) {
        const auto& others = sides_.at(1 - side).device;
        for (const auto& [id, held] : sides_.at(side).device) {
            const bool shared =
                std::any_of(others.begin(), others.end(), [&, &mine = held](const auto& entry) {
                    const auto& other = entry.second;
                    return other.spi_in == mine.spi_out && other.spi_out == mine.spi_in &&
                           other.key_in == mine.key_out && other.key_out == mine.key_in;
                });
            require(shared, "one side has a CHILD SA that the other does not know");
        }
    }
}

void Conversation::calm_down() {
    for (std::size_t side = 0; side < sides; ++side) {
        set_device(side, DeviceMood::quick);
        finish_installing(side);
    }
    const auto before = unfinished();
    for (auto left = calm; left.count() > 0; left -= 10s) {
        pass(10s, true);
        for (std::size_t side = 0; side < sides; ++side)
            while (!side_of(side).fetches.empty()) answer_fetch(side, 0, Answer::crl);
        flow();
    }
    const auto after = unfinished();
    for (const auto& sa : after)
        require(std::find(before.begin(), before.end(), sa) == before.end(), "an IKE SA is stuck");
    // In IKEv1 nobody answers a DELETE: where one was lost, the two differ until the SA's lifetime is over.
    if (honest_ && !terms_.version1) check_agreement();
}

void Conversation::end() {
    for (std::size_t side = 0; side < sides; ++side) shut_down(side);
}

}  // namespace keyline::fuzz
