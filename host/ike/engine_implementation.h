// What is behind Engine: the IKE SAs, the connections, and who an input is for.
#pragma once

#include <map>
#include <set>

#include "host/ike/codec/message.h"
#include "host/ike/ike_sa.h"
#include "host/ike/sa_index.h"
#include "host/ike/v2/cookie.h"

namespace keyline::ike {

// Owns the IKE SAs and finds the one that an input is for.
class Engine::Implementation final : public Shared {
  public:
    Implementation(EngineSettings engine_settings, crypto::RandomSource& random_source)
        : Shared(std::move(engine_settings), random_source),
          credential_store_(random_source),
          cookies_(random_source) {}

    // Shared
    IkeSa& add(std::unique_ptr<IkeSa> sa) override;
    IkeSa* find(IkeSaId id) override;
    void end_others(const IkeSa& survivor) override;
    bool is_first_contact(const IkeSa& sa) const override;
    void bring_back(const IkeSa& old, std::vector<ChildWish> wishes) override;
    void begin_again(const IkeSa& old, std::vector<ChildWish> wishes, unsigned attempt) override;
    std::vector<IkeSaId> same_peers(const IkeSa& sa) const override;
    std::vector<ConnectionPointer> connections_for(IkeVersion version, const net::IpAddress& local,
                                                   const net::IpAddress& remote) const override;
    CredentialStore& credentials() override { return credential_store_; }

    void receive(TimePoint now, const Datagram& datagram);
    void receive_traced(TimePoint now, const Datagram& datagram);
    void tick(TimePoint now);
    // `child` may be empty. `packet` is what met a trap.
    Result<void> initiate(TimePoint now, const std::string& connection, const std::string& child,
                          const std::optional<PacketSelectors>& packet);
    IkeSa* owner_of(ChildSaId child);
    // To be called after every input: forgets what is closed, notes when the others want to be woken.
    void settle();

    std::vector<ConnectionPointer> connections_;
    CredentialStore credential_store_;
    std::map<IkeSaId, std::unique_ptr<IkeSa>> sas_;
    std::set<std::pair<TimePoint, IkeSaId>> deadlines_;

  private:
    void drop(Count reason, const Datagram& datagram, const char* text);
    void receive_v2(TimePoint now, const Datagram& datagram, const Header& header);
    void receive_v1(TimePoint now, const Datagram& datagram);
    void receive_init_request(TimePoint now, const Datagram& datagram);
    void receive_phase1_request(TimePoint now, const Datagram& datagram);
    // One that was answered before is dealt with here. Nothing: there are too many half-open IKE SAs.
    std::optional<Bytes> take_first_message(const Datagram& datagram);
    void add_half_open(std::unique_ptr<IkeSa> sa, const Datagram& datagram, const Bytes& digest);
    IkeSa* find_by_cookies(std::uint64_t own, std::uint64_t peers);
    std::unique_ptr<IkeSa> make_initiator(const ConnectionPointer& connection, const net::Endpoint& local,
                                          const net::Endpoint& remote);
    bool demand_cookie(TimePoint now, const Datagram& datagram, const Message& message);
    void refuse_version(const Datagram& datagram, const Header& header);
    void refuse_init(const Datagram& datagram, const Header& header, const DecodeError& error);
    IkeSa* touch(IkeSaId id);
    void forget(IkeSaId id);
    // Where to find the peer of `old` now, if it was found by name and its name stands for other addresses.
    std::optional<net::Endpoint> moved_peer(const IkeSa& old) const;
    Result<net::Endpoint> source_for(const ConnectionConfig& connection, const net::Endpoint& remote) const;
    IkeSa* find_for(const std::string& connection, const std::string& child);

    CookieJar cookies_;
    std::map<std::uint64_t, IkeSaId> by_spi_;  // own SPI
    std::map<Bytes, IkeSaId>
        by_init_digest_;  // of the IKE_SA_INIT request that a responder answered, with its source
    std::map<IkeSaId, Bytes> init_digests_;
    HalfOpenSas half_open_;
    SasBy<IdentityPair> by_identities_;
    SasBy<std::string> by_connection_;  // its name
    std::map<IkeSaId, TimePoint> deadline_of_;
    std::set<IkeSaId> touched_;
};

}  // namespace keyline::ike
