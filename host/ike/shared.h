// What the IKE SAs of one engine share, and how they reach each other and the configuration.
#pragma once

#include <deque>
#include <memory>
#include <set>
#include <unordered_map>

#include "host/ike/address_pools.h"
#include "host/ike/engine.h"
#include "host/ike/exchange_tally.h"
#include "host/ike/reqids.h"
#include "host/ike/tally.h"
#include "host/ike/trace.h"

namespace keyline::ike {

class IkeSa;
using ConnectionPointer = std::shared_ptr<const ConnectionConfig>;
using ChildConfigPointer = std::shared_ptr<const ChildConfig>;

// The packet that met a trap: its selectors go first in TSi and TSr (section 2.9).
struct PacketSelectors {
    net::TrafficSelector local;
    net::TrafficSelector remote;
};

// A CHILD SA that a new IKE SA is to make.
struct ChildWish {
    ChildConfigPointer config;
    std::optional<PacketSelectors> packet;
};

// A CHILD SA that was rekeyed and deleted: its inbound half stays for what the peer sent before it knew
// (RFC 7296 section 2.8: packets may arrive after the DELETE).
struct Lingering {
    TimePoint until;
    ChildSaId child = 0;
    std::uint32_t spi_in = 0;
    ChildSaId lineage = 0;
};

class Shared {
  public:
    Shared(EngineSettings engine_settings, crypto::RandomSource& random_source)
        : settings(std::move(engine_settings)), random(random_source) {}
    virtual ~Shared() = default;
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;

    // Takes over an IKE SA that a rekeying made.
    virtual IkeSa& add(std::unique_ptr<IkeSa> sa) = 0;
    virtual IkeSa* find(IkeSaId id) = 0;
    // INITIAL_CONTACT (RFC 7296 section 2.4): ends every older IKE SA with the same two identities.
    virtual void end_others(const IkeSa& survivor) = 0;
    // No other IKE SA joins these two identities: the moment to send INITIAL_CONTACT.
    virtual bool is_first_contact(const IkeSa& sa) const = 0;
    // What an ended IKE SA had: in another one of the same connection and peer, else by begin_again(). A new
    // one beside the other would end it where uniqueness allows one only, and so on without end.
    virtual void bring_back(const IkeSa& old, std::vector<ChildWish> wishes) = 0;
    // A new IKE SA to the peer of one that ends, as its `attempt`th; without wishes a childless one.
    virtual void begin_again(const IkeSa& old, std::vector<ChildWish> wishes, unsigned attempt) = 0;
    // The other IKE SAs that join the same two identities.
    virtual std::vector<IkeSaId> same_peers(const IkeSa& sa) const = 0;
    // Connections of that version that allow these addresses; the more specific first.
    virtual std::vector<ConnectionPointer> connections_for(IkeVersion version, const net::IpAddress& local,
                                                           const net::IpAddress& remote) const = 0;
    virtual CredentialStore& credentials() = 0;

    void linger(const Lingering& sa) { lingering.push_back(sa); }
    // Those that `ends` names leave the device.
    template <typename Predicate>
    void end_lingering(Predicate ends) {
        std::erase_if(lingering, [&](const Lingering& sa) {
            if (!ends(sa)) return false;
            esp_spis.erase(sa.spi_in);
            act(RemoveChildSa{sa.child});
            return true;
        });
    }

    std::uint64_t new_ike_spi();  // not zero (section 3.1)
    std::uint32_t new_esp_spi();  // 256 and above, not in use
    // Built in place: GCC 12 sees uninitialized members in the moves of a temporary Action.
    template <typename Kind>
    void act(Kind action) {
        if constexpr (std::is_same_v<Kind, ReportEvent>)
            if (trace.on()) note_in_trace(action);
        actions.emplace_back(std::move(action));
    }
    // To be answered by IkeSa::work_done() of that IKE SA, if it still lives then.
    WorkId run(IkeSaId owner, std::function<void()> work) {
        const auto id = next_work++;
        owner_of_work[id] = owner;
        act(RunWork{id, std::move(work)});
        return id;
    }
    // The beginning of time when the owner has no clock: every certificate is invalid then.
    WallClock wall_clock() const { return settings.wall_clock ? settings.wall_clock() : WallClock{}; }

    // What became of the message in hand.
    void note_in_trace(const ReportEvent& event);

    const EngineSettings settings;
    crypto::RandomSource& random;
    TimePoint time{};  // of the input in hand
    std::vector<Action> actions;
    Trace trace;
    Tally tally;
    ExchangeTally exchanges;
    IkeSaId next_ike_sa = 1;
    ChildSaId next_child_sa = 1;
    Reqids reqids;
    AddressPools pools;
    std::unordered_map<ChildSaId, IkeSaId> owner_of_child;
    WorkId next_work = 1;
    std::unordered_map<WorkId, IkeSaId> owner_of_work;
    // Private groups that were found good; a handful, whoever defined them.
    std::deque<crypto::ModpGroup> good_groups;
    std::set<std::uint32_t> esp_spis;  // inbound SPIs in use
    std::deque<Lingering> lingering;   // the first to go first
};

}  // namespace keyline::ike
