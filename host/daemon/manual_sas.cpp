#include "host/daemon/manual_sas.h"

#include <algorithm>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "host/daemon/listing.h"
#include "host/ike/suite.h"

namespace keyline::daemon {

namespace {

using Kind = ike::ReportEvent::Kind;

// Of the cipher's key without its salt, and of the integrity key.
std::vector<std::string> fingerprints(const config::ManualSa& sa, const config::ManualKeys& keys) {
    std::vector<std::string> all;
    if (!keys.encryption.empty())
        all.push_back(SequenceMarks::fingerprint(keys.encryption.reveal().first(sa.cipher_key_bytes)));
    if (!keys.integrity.empty()) all.push_back(SequenceMarks::fingerprint(keys.integrity.reveal()));
    return all;
}

bool meet(const std::vector<std::string>& some, const std::vector<std::string>& others) {
    return std::any_of(some.begin(), some.end(), [&](const auto& one) {
        return std::find(others.begin(), others.end(), one) != others.end();
    });
}

esp::Protocol protocol_of(const config::ManualSa& sa) {
    return sa.child.proposals.front().protocol == ike::ProtocolId::ah ? esp::Protocol::ah
                                                                      : esp::Protocol::esp;
}

Result<ike::InstallChildSa> both_halves(const config::ManualSa& sa, const ike::ChildSaInfo& info,
                                        std::uint64_t first_sequence) {
    const auto suite = ike::EspSuite::from(sa.child.proposals.front());
    if (!suite) return tl::unexpected(suite.error());
    ike::InstallChildSa made;
    made.child = info.id;
    made.connection = ManualSas::connection;
    made.child_name = sa.name;
    const auto fill = [&](esp::SaParameters& half, esp::Direction direction, std::uint32_t spi,
                          const net::Endpoint& from, const net::Endpoint& to) {
        half.direction = direction;
        half.spi = spi;
        half.mode = info.mode;
        half.protocol = suite->protocol;
        half.encryption = suite->encryption;
        half.key_bits = suite->key_bits;
        half.integrity = suite->integrity;
        half.replay_window = sa.child.replay_window;
        half.copying = {sa.child.copy_df, sa.child.copy_ecn, sa.child.copy_dscp};
        half.tfc_padding = sa.child.tfc_padding;
        half.source = from.address;
        half.destination = to.address;
        if (sa.udp_encapsulation) half.udp = esp::UdpEncapsulation{from.port, to.port};
    };
    fill(made.inbound, esp::Direction::inbound, sa.spi_in, sa.remote, sa.local);
    fill(made.outbound, esp::Direction::outbound, sa.spi_out, sa.local, sa.remote);
    made.inbound.key = sa.in.keying_material();
    made.outbound.key = sa.out.keying_material();
    made.outbound.first_sequence = first_sequence;
    made.inbound.source_selectors = made.outbound.destination_selectors = info.remote_selectors;
    made.inbound.destination_selectors = made.outbound.source_selectors = info.local_selectors;
    return made;
}

ike::ChildSaInfo info_of(const config::ManualSa& sa, ike::ChildSaId id) {
    ike::ChildSaInfo info;
    info.id = id;
    info.name = sa.name;
    info.state = ike::SaState::established;
    info.spi_in = sa.spi_in;
    info.spi_out = sa.spi_out;
    info.transforms = sa.child.proposals.front();
    info.proposal = info.transforms.to_string();
    info.mode = sa.child.mode == ike::ChildConfig::Mode::transport ? esp::Mode::transport : esp::Mode::tunnel;
    info.udp_encapsulation = sa.udp_encapsulation;
    info.config = std::make_shared<const ike::ChildConfig>(sa.child);
    info.local_selectors = ike::selectors_at(sa.child.local_selectors, sa.local.address);
    info.remote_selectors = ike::selectors_at(sa.child.remote_selectors, sa.remote.address);
    info.installed = std::chrono::steady_clock::now();
    return info;
}

std::string owner_of_held(const std::string& name) {
    return "manual " + name;
}

}  // namespace

ManualIdentity::ManualIdentity(const config::ManualSa& sa)
    : name(sa.name),
      protocol(protocol_of(sa)),
      spi_in(sa.spi_in),
      spi_out(sa.spi_out),
      remote{sa.remote.address, sa.udp_encapsulation ? sa.remote.port : std::uint16_t{0}},
      counts_iv(sa.counts_iv),
      keys_in(fingerprints(sa, sa.in)),
      keys_out(fingerprints(sa, sa.out)) {}

Result<void> ManualIdentity::check_apart(const ManualIdentity& other) const {
    if (spi_in == other.spi_in && protocol == other.protocol)
        return fail(
            fmt::format("spi_in 0x{:x} is that of manual.{}: choose another one", spi_in, other.name));
    if (spi_out == other.spi_out && protocol == other.protocol && remote == other.remote)
        return fail(
            fmt::format("spi_out 0x{:x} to {} is that of manual.{}: the peer tells SAs apart by it, so "
                        "choose another one on both sides",
                        spi_out, remote.address.to_string(), other.name));
    if (meet(keys_out, other.keys_out))
        return fail("it has an outbound key of manual." + other.name +
                    ", and would send its sequence numbers once more: give each SA keys of its own");
    if ((counts_iv || other.counts_iv) && (meet(keys_out, other.keys_in) || meet(keys_in, other.keys_out)))
        return fail("it has a key of manual." + other.name +
                    ", and a cipher that counts its IVs: give each SA keys of its own");
    return {};
}

Result<void> ManualSas::check(const config::ManualSa& wanted, const ManualIdentity& identity,
                              const Entry* replaced) const {
    for (const auto& [name, entry] : sas_)
        if (name != wanted.name)
            if (auto apart = identity.check_apart(entry->identity); !apart) return apart;
    const bool own = replaced != nullptr && replaced->identity.spi_in == wanted.spi_in &&
                     replaced->identity.protocol == identity.protocol;
    if (!own && forwarder_.receives(identity.protocol, wanted.spi_in))
        return fail(
            fmt::format("spi_in 0x{:x} is that of a negotiated CHILD SA: choose another one", wanted.spi_in));
    const auto info = info_of(wanted, 0);
    for (const auto& local : info.local_selectors)
        for (const auto& remote : info.remote_selectors)
            if (local.version() == remote.version()) return {};
    return fail("local_ts and remote_ts have no IP version in common");
}

Result<void> ManualSas::load(const config::ManualSa& wanted) {
    const auto old = sas_.find(wanted.name);
    const auto* replaced = old != sas_.end() ? old->second.get() : nullptr;
    if (replaced != nullptr && replaced->wanted.same_as(wanted)) return {};
    ManualIdentity identity(wanted);
    if (auto possible = check(wanted, identity, replaced); !possible) return possible;
    if (replaced == nullptr) return install(wanted, std::move(identity));
    const bool alone = !changing_;
    begin_changes();
    const auto before = replaced->wanted.clone();
    remove(old);
    auto done = install(wanted, std::move(identity));
    if (!done)
        if (auto again = install(before, ManualIdentity(before)); !again)
            done =
                fail(done.error().message + "; and what was there before is gone: " + again.error().message);
    if (alone) end_changes();
    return done;
}

Result<void> ManualSas::install(const config::ManualSa& wanted, ManualIdentity identity) {
    auto numbers = SequenceNumbers::open(marks_, identity.keys_out, wanted.first_sequence);
    if (!numbers) return tl::unexpected(numbers.error());
    auto info = info_of(wanted, ++last_id_);
    auto halves = both_halves(wanted, info, numbers->next());
    if (!halves) return tl::unexpected(halves.error());
    auto entry = std::make_unique<Entry>(
        Entry{wanted.clone(), std::move(identity), std::move(info), std::move(*numbers)});
    InstallOptions options{wanted.child.hardware_offload, wanted.child.policies, wanted.child.priority, {}};
    options.take_number = [this, one = entry.get()] { return take_number(*one); };
    options.jump_to = [one = entry.get()](std::uint64_t next) { return one->numbers.jump_to(next); };
    if (auto done = forwarder_.install(std::move(*halves), options); !done) return done;
    forwarder_.activate_outbound(entry->info.id);
    const auto& stored = *sas_.insert_or_assign(wanted.name, std::move(entry)).first->second;
    spdlog::info("manual SA {}: SPIs {:08x} in, {:08x} out, {}, {} === {}, from sequence number {}",
                 wanted.name, wanted.spi_in, wanted.spi_out, stored.info.proposal,
                 net::to_string(stored.info.local_selectors), net::to_string(stored.info.remote_selectors),
                 stored.numbers.next());
    spdlog::warn("manual SA {}: {}. Use IKE where the peer can", wanted.name, warning);
    if (wanted.counts_iv)
        spdlog::warn(
            "manual SA {}: its cipher counts IVs. If the folder of sequence numbers is ever lost or set "
            "back, as "
            "by a restored backup, its plain text is disclosed: give it new keys before",
            wanted.name);
    tell(Kind::child_sa_up, stored);
    return {};
}

void ManualSas::remove(Entries::iterator at) {
    const auto entry = std::move(at->second);
    sas_.erase(at);
    if (changing_ && steering_ != nullptr && entry->wanted.child.policies) {
        held_.push_back(owner_of_held(entry->wanted.name));
        steering_->add(held_.back(), entry->info.local_selectors, entry->info.remote_selectors);
    }
    tell(Kind::child_sa_down, *entry);
    forwarder_.remove(entry->info.id);
    if (auto done = entry->numbers.close(); !done)
        spdlog::warn("manual SA {}: {}", entry->wanted.name, done.error().message);
    spdlog::info("manual SA {}: removed", entry->wanted.name);
}

bool ManualSas::unload(const std::string& name) {
    const auto found = sas_.find(name);
    if (found == sas_.end()) return false;
    remove(found);
    return true;
}

void ManualSas::end_changes() {
    changing_ = false;
    if (steering_ != nullptr)
        for (const auto& owner : held_) steering_->remove(owner);
    held_.clear();
}

void ManualSas::shutdown() {
    while (!sas_.empty()) remove(sas_.begin());
}

bool ManualSas::take_number(Entry& entry) {
    const bool taken = entry.numbers.take();
    const auto& trouble = entry.numbers.trouble();
    if (!trouble.empty() && !entry.told)
        spdlog::error("manual SA {}: {}{}", entry.wanted.name, trouble,
                      taken ? "" : ". Until then it sends nothing");
    entry.told = !trouble.empty();
    return taken;
}

void ManualSas::exhausted(ike::ChildSaId child) {
    spdlog::error(
        "manual SA {}: its sequence numbers are used up, or cannot go on on another card, and it sends "
        "nothing more: give it new keys, on both sides",
        name_of(child));
}

std::string ManualSas::name_of(ike::ChildSaId child) const {
    for (const auto& [name, entry] : sas_)
        if (entry->info.id == child) return name;
    return {};
}

bool ManualSas::receives(std::uint32_t spi) const {
    return std::any_of(sas_.begin(), sas_.end(),
                       [&](const auto& one) { return one.second->wanted.spi_in == spi; });
}

void ManualSas::tell(Kind kind, const Entry& entry) const {
    if (!observer_) return;
    auto sa = std::make_shared<ike::IkeSaInfo>();
    sa->id = entry.info.id;
    sa->connection = connection;
    sa->state = ike::SaState::established;
    sa->local = entry.wanted.local;
    sa->remote = entry.wanted.remote;
    sa->local_id = sa->local.address.to_string();
    sa->remote_id = sa->remote.address.to_string();
    sa->children = {entry.info};
    ike::ReportEvent event;
    event.kind = kind;
    event.child = entry.info.id;
    event.connection = connection;
    event.child_name = entry.wanted.name;
    event.sa = std::move(sa);
    observer_(event);
}

std::vector<vici::Message> ManualSas::list(const std::string& wanted_name, ike::TimePoint now) const {
    const ChildSaDetails details{[this](auto child) { return forwarder_.placement(child); },
                                 [this](auto child) { return forwarder_.counters(child); }};
    std::vector<vici::Message> all;
    for (const auto& [name, entry] : sas_) {
        if (!wanted_name.empty() && name != wanted_name) continue;
        auto body = child_sa_body(entry->info, details, now);
        body.add("manual", "yes");
        body.add("local-host", entry->wanted.local.address.to_string());
        body.add("remote-host", entry->wanted.remote.address.to_string());
        if (entry->wanted.udp_encapsulation) {
            body.add_number("local-port", entry->wanted.local.port);
            body.add_number("remote-port", entry->wanted.remote.port);
        }
        body.add("warning", warning);
        if (!entry->numbers.trouble().empty()) body.add("trouble", entry->numbers.trouble());
        all.push_back(vici::Message().add(name, std::move(body)));
    }
    return all;
}

}  // namespace keyline::daemon
