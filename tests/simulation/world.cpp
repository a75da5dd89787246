#include "tests/simulation/world.h"

#include <algorithm>

#include <fmt/format.h>

#include "host/ike/codec/message.h"

namespace keyline::simulation {

namespace {

using namespace std::chrono_literals;

constexpr auto dpd_delay = 30s;
constexpr auto good_delay = 20ms;
constexpr auto child_life = 200s;
constexpr std::array<std::size_t, 2> strides{1, 7};  // whom a gateway initiates to: the next, the 7th after

ike::EngineSettings settings() {
    ike::EngineSettings made;
    made.retransmit_timeout = 2s;
    made.retransmit_base = 1.5;
    made.retransmit_tries = 5;
    made.half_open_timeout = 60s;
    return made;
}

std::chrono::seconds retransmission_limit() {
    const auto made = settings();
    double seconds = 0;
    double step = 2;
    for (unsigned sent = 0; sent <= made.retransmit_tries; ++sent, step *= made.retransmit_base)
        seconds += step;
    return std::chrono::seconds(static_cast<int>(seconds) + 1);
}

net::IpAddress address_of(std::size_t index) {
    return net::IpAddress::v4({10, static_cast<std::uint8_t>(index >> 16),
                               static_cast<std::uint8_t>(index >> 8), static_cast<std::uint8_t>(index)});
}

std::string connection_name(std::size_t from, std::size_t to) {
    return fmt::format("{}-{}", from, to);
}

}  // namespace

World::World(const Options& options) : options_(options), dice_(options.seed), gateways_(options.peers) {
    for (std::size_t index = 0; index < gateways_.size(); ++index) {
        by_address_[address_of(index)] = index;
        for (const auto stride : strides) {
            const auto other = (index + stride) % gateways_.size();
            if (other == index) continue;
            gateways_[index].begins.push_back(other);
            of(version_between(index, other)).pairs++;
            gateways_[other].answers.push_back(index);
        }
    }
    for (std::size_t index = 0; index < gateways_.size(); ++index) boot(index);
}

World::~World() = default;

std::chrono::seconds World::limit(ike::IkeVersion version) const {
    // The check that notices may itself have to wait for a request that is being given up.
    const auto noticed = dpd_delay + 2 * retransmission_limit() +
                         std::chrono::ceil<std::chrono::seconds>(options_.largest_delay);
    return version == ike::IkeVersion::v1 ? noticed + child_life : noticed;
}

ike::IkeVersion World::version_between(std::size_t begins, std::size_t answers) const {
    constexpr std::size_t spread = 37;  // coprime to 100
    return (begins * spread + answers) % 100 < options_.version_1 ? ike::IkeVersion::v1 : ike::IkeVersion::v2;
}

ike::ConnectionConfig World::connection(std::size_t begins, std::size_t answers, bool for_who_begins) const {
    const auto mine = for_who_begins ? begins : answers;
    const auto other = for_who_begins ? answers : begins;
    ike::ConnectionConfig made;
    made.name = connection_name(begins, answers);
    made.version = version_between(begins, answers);
    made.local_addresses = {address_of(mine)};
    made.remote_addresses = {address_of(other)};
    made.local.front().method = ike::AuthClass::psk;
    made.remote.front().method = ike::AuthClass::psk;
    made.local.front().id = ike::Identity::parse(fmt::format("g{}.example", mine));
    made.remote.front().id = ike::Identity::parse(fmt::format("g{}.example", other));
    const bool version_1 = made.version == ike::IkeVersion::v1;
    made.proposals = {ike::Proposal::parse(ike::ProtocolId::ike, version_1 ? "aes128-sha256-x25519"
                                                                           : "aes128gcm16-prfsha256-x25519")
                          .value()};
    made.aggressive = made.aggressive_psk = version_1 && (begins + answers) % 2 == 0;
    made.keyingtries = 0;
    made.dpd_delay = dpd_delay;
    made.dpd_timeout = 60s;
    made.rekey_time = 400s;
    made.rand_time = made.over_time = 100s;
    ike::ChildConfig child;
    child.name = "net";
    child.proposals = {ike::Proposal::parse(ike::ProtocolId::esp, "aes128gcm16").value()};
    child.time = {150s, child_life, 40s};
    if (version_1 && begins % 4 == 1) child.sa_payloads = 3;
    child.close_action.start = child.dpd_action.start = for_who_begins;
    made.children = {child};
    return made;
}

// FNV-1a.
void World::note(std::uint64_t what) {
    totals_.trace = (totals_.trace ^ what) * 0x100000001b3U;
}

bool World::happens(double probability) {
    return static_cast<double>(dice_() >> 11U) / static_cast<double>(1ULL << 53U) < probability;
}

// ---- Gateways

void World::boot(std::size_t index) {
    auto& gateway = gateways_[index];
    gateway.down = false;
    gateway.random = std::make_unique<crypto::SeededRandom>(dice_());
    gateway.engine = std::make_unique<ike::Engine>(settings(), *gateway.random);
    for (const auto other : gateway.begins)
        (void)gateway.engine->load_connection(connection(index, other, true));
    for (const auto other : gateway.answers)
        (void)gateway.engine->load_connection(connection(other, index, false));
    gateway.engine->credentials().add_shared_secret(
        {{}, crypto::Secret(as_bytes("one secret for the whole world"))});
    for (const auto other : gateway.begins)
        (void)gateway.engine->initiate(now_, connection_name(index, other), "net");
    settle(index);
}

void World::crash(std::size_t index) {
    auto& gateway = gateways_[index];
    note(index);
    totals_.crashes++;
    gateway.device.clear();
    gateway.by_spi.clear();
    gateway.engine.reset();
    if (gateway.armed) deadlines_.erase({*gateway.armed, index});
    gateway.armed.reset();
    gateway.down = true;
}

void World::settle(std::size_t index) {
    auto& gateway = gateways_[index];
    for (auto actions = gateway.engine->take_actions(); !actions.empty();
         actions = gateway.engine->take_actions()) {
        for (auto& action : actions) {
            if (auto* out = std::get_if<ike::SendDatagram>(&action)) send(index, std::move(out->datagram));
            if (auto* out = std::get_if<ike::InstallChildSa>(&action)) install(index, *out);
            if (auto* out = std::get_if<ike::RemoveChildSa>(&action)) remove(index, out->child);
            if (auto* out = std::get_if<ike::RunWork>(&action)) {
                out->work();
                gateway.engine->work_done(now_, out->id);
            }
            if (auto* out = std::get_if<ike::ReportEvent>(&action)) {
                note(static_cast<std::uint64_t>(out->kind));
                if (!options_.followed.empty() && out->connection == options_.followed) tell(index, *out);
            }
        }
    }
    const auto deadline = gateway.engine->next_deadline();
    if (deadline == gateway.armed) return;
    if (gateway.armed) deadlines_.erase({*gateway.armed, index});
    gateway.armed = deadline;
    if (deadline) deadlines_.insert({*deadline, index});
}

void World::install(std::size_t index, ike::InstallChildSa& action) {
    Held held;
    held.peer = by_address_.at(action.outbound.destination);
    held.version = action.connection == connection_name(index, held.peer) ? version_between(index, held.peer)
                                                                          : version_between(held.peer, index);
    // IKEv1 has no responses: what counts are the Quick Modes of each end.
    if (held.version == ike::IkeVersion::v1) count_exchange(held.version);
    held.spi_in = action.inbound.spi;
    held.spi_out = action.outbound.spi;
    held.key_in = to_bytes(action.inbound.key.reveal());
    held.key_out = to_bytes(action.outbound.key.reveal());
    auto& gateway = gateways_[index];
    gateway.by_spi[held.spi_in] = action.child;
    gateway.device[action.child] = std::move(held);
    gateway.engine->child_sa_installed(now_, action.child, {});
}

void World::remove(std::size_t index, ike::ChildSaId child) {
    auto& gateway = gateways_[index];
    const auto found = gateway.device.find(child);
    if (found == gateway.device.end()) return;
    gateway.by_spi.erase(found->second.spi_in);
    gateway.device.erase(found);
}

// ---- The network

void World::send(std::size_t from, ike::Datagram datagram) {
    totals_.datagrams++;
    note(from);
    note(datagram.bytes.size());
    const auto to = by_address_.at(datagram.remote.address);
    std::swap(datagram.local, datagram.remote);
    if (stormy_ && happens(options_.loss)) {
        totals_.lost++;
        return;
    }
    unsigned copies = 1;
    if (stormy_ && happens(options_.duplication)) {
        totals_.duplicated++;
        copies = 2;
    }
    for (; copies > 0; --copies) {
        Flight flight{now_ + good_delay, next_flight_++, to, datagram};
        if (stormy_) {
            flight.arrival += std::chrono::milliseconds(
                dice_() % static_cast<std::uint64_t>(options_.largest_delay.count() + 1));
            if (happens(options_.corruption)) {
                totals_.corrupted++;
                auto& bytes = flight.datagram.bytes;
                bytes[dice_() % bytes.size()] ^= static_cast<std::uint8_t>(1U << dice_() % 8);
            }
        }
        auto& last = last_arrival_[{from, to}];
        if (flight.arrival < last) totals_.reordered++;
        last = std::max(last, flight.arrival);
        flights_.push(std::move(flight));
    }
}

void World::run_until(ike::TimePoint end) {
    while (true) {
        const bool flies = !flights_.empty() && flights_.top().arrival <= end;
        const bool due = !deadlines_.empty() && deadlines_.begin()->first <= end;
        if (!flies && !due) break;
        if (due && (!flies || deadlines_.begin()->first < flights_.top().arrival)) {
            const auto [when, index] = *deadlines_.begin();
            now_ = std::max(now_, when);
            gateways_[index].engine->tick(now_);
            settle(index);
            continue;
        }
        const auto flight = flights_.top();
        flights_.pop();
        now_ = std::max(now_, flight.arrival);
        auto& gateway = gateways_[flight.to];
        if (gateway.down) continue;
        const auto header = ike::decode_header(flight.datagram.bytes);
        if (header && header->response) count_exchange(ike::IkeVersion::v2);
        gateway.engine->receive(now_, flight.datagram);
        settle(flight.to);
    }
    now_ = end;
}

// ---- What happens to them

void World::disturb() {
    for (std::size_t index = 0; index < gateways_.size(); ++index) {
        if (gateways_[index].down) {
            if (happens(0.2)) boot(index);
            continue;
        }
        if (happens(options_.crashes_a_minute / 60)) {
            crash(index);
        } else if (happens(options_.wishes_a_minute / 60)) {
            wish(index);
        }
    }
}

void World::wish(std::size_t index) {
    auto& engine = *gateways_[index].engine;
    const auto list = engine.list();
    if (list.empty()) return;
    const auto& sa = list[dice_() % list.size()];
    const auto child = sa.children.empty() ? 0 : sa.children[dice_() % sa.children.size()].id;
    switch (dice_() % 5) {
        case 0:
            (void)engine.rekey_ike(now_, sa.id);
            break;
        case 1:
            (void)engine.rekey_child(now_, child);
            break;
        case 2:
            (void)engine.terminate_child(now_, child);
            break;
        case 3:
            (void)engine.terminate_ike(now_, sa.id);
            break;
        default:
            (void)engine.initiate(now_, sa.connection, "net");
            break;
    }
    settle(index);
}

void World::storm(const std::function<void(const Totals&)>& progress) {
    for (std::uint64_t second = 1; totals_.exchanges < options_.exchanges; ++second) {
        run_until(now_ + 1s);
        disturb();
        look_for_disagreement();
        if (second % 10 == 0) progress(totals_);
    }
    totals_.virtual_time = std::chrono::duration_cast<std::chrono::seconds>(now_.time_since_epoch());
}

// ---- What must be true

// What this end sends, its peer must be able to receive: same SPI, same key.
void World::look_for_disagreement() {
    for (auto& gateway : gateways_) {
        for (auto& [id, held] : gateway.device) {
            const auto& peer = gateways_[held.peer];
            const auto found = peer.by_spi.find(held.spi_out);
            const bool together =
                found != peer.by_spi.end() && peer.device.at(found->second).key_in == held.key_out;
            if (together) {
                held.alone_since.reset();
                continue;
            }
            if (!held.alone_since) held.alone_since = now_;
            if (now_ - *held.alone_since > limit(held.version) && !std::exchange(held.counted, true)) {
                totals_.disagreements++;
                of(held.version).disagreements++;
            }
        }
    }
}

bool World::tunnel_is_up(std::size_t from, std::size_t to) const {
    const auto& device = gateways_[from].device;
    return std::any_of(device.begin(), device.end(), [&](const auto& entry) {
        const auto& held = entry.second;
        const auto& peer = gateways_[to];
        const auto found = held.peer == to ? peer.by_spi.find(held.spi_out) : peer.by_spi.end();
        return found != peer.by_spi.end() && peer.device.at(found->second).key_in == held.key_out &&
               peer.device.at(found->second).key_out == held.key_in;
    });
}

void World::calm() {
    stormy_ = false;
    for (std::size_t index = 0; index < gateways_.size(); ++index)
        if (gateways_[index].down) boot(index);
    // Whatever is on its way, and whatever one end does not know yet.
    for (auto end = now_ + limit(ike::IkeVersion::v1); now_ < end; look_for_disagreement())
        run_until(now_ + 1s);
    // What an operator took down comes up again when it is asked for.
    for (std::size_t index = 0; index < gateways_.size(); ++index) {
        for (const auto other : gateways_[index].begins)
            (void)gateways_[index].engine->initiate(now_, connection_name(index, other), "net");
        settle(index);
    }
    // Two that ask each other for something at once both say TEMPORARY_FAILURE, and ask again within 10 s.
    run_until(now_ + 15s);
    look_for_disagreement();
    for (std::size_t index = 0; index < gateways_.size(); ++index)
        for (const auto other : gateways_[index].begins)
            if (!tunnel_is_up(index, other)) {
                totals_.stuck++;
                of(version_between(index, other)).stuck++;
                complain(index, other);
            }
}

namespace {

double seconds_of(ike::TimePoint when) {
    return std::chrono::duration<double>(when.time_since_epoch()).count();
}

std::string described(const ike::IkeSaInfo& sa) {
    auto text = fmt::format("{} {} {:016x}_i {:016x}_r {}", sa.id, sa.initiator ? "initiator" : "responder",
                            sa.initiator_spi, sa.responder_spi, ike::to_string(sa.state));
    for (const auto& task : sa.tasks_active) text += " active:" + task;
    for (const auto& task : sa.tasks_queued) text += " queued:" + task;
    for (const auto& child : sa.children)
        text += fmt::format(" [{} {} in {:08x} out {:08x}]", child.id, ike::to_string(child.state),
                            child.spi_in, child.spi_out);
    return text;
}

}  // namespace

void World::complain(std::size_t begins, std::size_t answers) const {
    const auto name = connection_name(begins, answers);
    fmt::print("{} is stuck at {:.3f} s (see why with --follow {})\n", name, seconds_of(now_), name);
    for (const auto index : {begins, answers})
        for (const auto& sa : gateways_[index].engine->list())
            if (sa.connection == name) fmt::print("  at {}: {}\n", index, described(sa));
}

void World::tell(std::size_t index, const ike::ReportEvent& event) const {
    fmt::print("{:9.3f} at {}: kind {} {} {} {}\n", seconds_of(now_), index, static_cast<int>(event.kind),
               event.ike_sa, event.child, event.text);
}

std::size_t World::holders() const {
    return static_cast<std::size_t>(std::count_if(
        gateways_.begin(), gateways_.end(),
        [](const auto& gateway) { return !gateway.device.empty() || !gateway.engine->list().empty(); }));
}

void World::clear() {
    for (std::size_t index = 0; index < gateways_.size(); ++index) {
        for (const auto other : gateways_[index].begins)
            gateways_[index].engine->unload_connection(connection_name(index, other));
        gateways_[index].engine->shutdown(now_);
        settle(index);
    }
    run_until(now_ + limit(ike::IkeVersion::v1));
    totals_.stuck += holders();
    while (!flights_.empty()) flights_.pop();
    last_arrival_.clear();
}

}  // namespace keyline::simulation
