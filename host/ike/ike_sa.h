// What an IKE SA is in both versions of IKE: its peer, its life and timers, what the operator hears of it,
// its CHILD SAs (IKEv1: the IPsec SAs made under one ISAKMP SA), and what follows its end. How messages are
// protected and which exchanges there are is the versions' own: v2/ike_sa.h, v1/isakmp_sa.h.
//
// ike_sa.cpp has life, timers and reports, ike_sa_children.cpp the CHILD SAs, ike_sa_life.cpp what follows
// the end of either, ike_sa_keys.cpp the export of keys.
#pragma once

#include <deque>
#include <map>
#include <optional>

#include "host/ike/child_sa.h"
#include "host/ike/shared.h"

namespace keyline::ike {

class IkeSa {
  public:
    virtual ~IkeSa() = default;
    IkeSa(const IkeSa&) = delete;
    IkeSa& operator=(const IkeSa&) = delete;

    // ---- Inputs. `datagram` is addressed to this SA, and its header was read.
    virtual void receive(TimePoint now, const Datagram& datagram) = 0;
    // The first message of an exchange that made this SA, once more.
    virtual void repeat_first_response(const Datagram& request) = 0;
    void tick(TimePoint now);
    std::optional<TimePoint> deadline() const;

    // Without a configuration: the IKE SA alone, childless.
    void initiate(TimePoint now, ChildConfigPointer config, const std::optional<PacketSelectors>& packet);
    void terminate(TimePoint now);
    void terminate_child(TimePoint now, ChildSaId child);
    virtual Result<void> rekey(TimePoint now) = 0;
    Result<void> rekey_child(TimePoint now, ChildSaId child);
    // DELETE without waiting for its answer.
    void abandon(const std::string& reason);
    // A new IKE SA in place of this one, with authentication (RFC 7296 section 2.8.3).
    void reauthenticate(TimePoint now);
    // This one was made by Shared::begin_again().
    void follows(const IkeSa& old, unsigned attempt);
    // Ends without a word to the peer.
    void close(const std::string& reason);

    void child_installed(TimePoint now, ChildSaId child, const Result<void>& result);
    void child_soft_lifetime(TimePoint now, ChildSaId child);
    void child_hard_lifetime(TimePoint now, ChildSaId child);
    void child_traffic(TimePoint now, ChildSaId child);
    void child_moved(ChildSaId child, const net::Endpoint& remote);

    // Authentication that waits for a CRL or an OCSP response.
    virtual bool waits_for(FetchId id) const = 0;
    virtual void resume_authentication(TimePoint now) = 0;
    // What it asked for with Shared::run().
    virtual void work_done(TimePoint, WorkId) {}

    // ---- What it is
    IkeSaId id() const { return id_; }
    std::uint64_t own_spi() const { return initiator_ ? spi_i_ : spi_r_; }   // IKEv1: the cookie
    std::uint64_t peer_spi() const { return initiator_ ? spi_r_ : spi_i_; }  // 0: not known yet
    bool closed() const { return closed_; }
    bool half_open() const { return !initiator_ && state_ == SaState::connecting && !closed_; }
    SaState state() const { return state_; }
    const ConnectionConfig& connection() const { return *connection_; }
    const Identity& local_id() const { return local_id_; }
    const Identity& remote_id() const { return remote_id_; }
    // Who has logged in (XAUTH) besides; any: nobody.
    const Identity& remote_user() const { return remote_user_; }
    const net::Endpoint& local() const { return local_; }
    const net::Endpoint& remote() const { return remote_; }
    bool behind_nat() const { return nat_local_ || nat_remote_; }
    const ConnectionPointer& connection_pointer() const { return connection_; }
    // It lives, and its peer is known or being asked.
    bool takes_children() const;
    // A CHILD SA of this name is up here, or on its way.
    bool provides(const std::string& child) const;
    IkeSaInfo info() const;
    // Whoever asks may have them. Nothing before there are any.
    std::optional<IkeSaKeys> export_keys() const;
    Trace::Owner in_trace() const { return {id_, connection_->name}; }

  protected:
    struct ChildTerms {  // what both sides agree on for a CHILD SA
        ChildConfigPointer config;
        Proposal chosen;  // one transform a type
        EspSuite suite;
        std::uint32_t spi_out = 0;
        std::optional<BundledAh> ah;
        esp::Mode mode = esp::Mode::tunnel;
        bool peer_takes_tfc = true;
        net::TrafficSelectors local_selectors;
        net::TrafficSelectors remote_selectors;
        // IKEv1 negotiates lifetimes; 0: only the configuration's.
        std::chrono::seconds agreed_life{0};
        std::uint64_t agreed_bytes = 0;
    };
    struct ChildKeys {  // encryption key, salt, integrity key; of both directions
        crypto::Secret inbound;
        crypto::Secret outbound;
        crypto::Secret ah_inbound;  // of a bundle
        crypto::Secret ah_outbound;
    };

    IkeSa(Shared& shared, ConnectionPointer connection, const net::Endpoint& local,
          const net::Endpoint& remote, bool initiator);
    // The successor of `old`, between the same two.
    IkeSa(const IkeSa& old, bool initiator, std::uint64_t initiator_spi, std::uint64_t responder_spi);

    // ---- What the exchanges do. Nothing here is called when the SA is closed, but for end_exchanges().
    virtual void ask_for(TimePoint now, ChildConfigPointer config,
                         const std::optional<PacketSelectors>& packet) = 0;
    virtual void ask_to_rekey(TimePoint now, ChildSa& child) = 0;
    virtual void ask_to_delete(TimePoint now, ChildSa& child) = 0;
    virtual void ask_to_delete_ike(TimePoint now) = 0;
    virtual void ask_whether_alive(TimePoint now) = 0;
    // The end without waiting for an answer.
    virtual void say_goodbye(bool peer_knows, const std::string& reason) = 0;
    // It is on its way, or waits for its turn.
    virtual bool has_asked_for(const std::string& child) const = 0;
    // No exchange is under way, and none waits for its turn.
    virtual bool is_idle() const = 0;
    virtual bool busy_with_children() const = 0;
    // Sends what waits for its turn.
    virtual void proceed(TimePoint now) = 0;
    virtual void tick_exchanges(TimePoint now) = 0;
    virtual std::optional<TimePoint> exchange_deadline() const = 0;
    // The end: tells who waits that it was in vain, and lets go.
    virtual void end_exchanges(const std::string& reason) = 0;
    // All CHILD SAs that were asked for and not answered; they are no longer asked for.
    virtual std::vector<ChildWish> take_wishes() = 0;
    // The same, of those that such an action wants again.
    virtual void take_unanswered(std::vector<ChildWish>& wishes, PolicyAction ChildConfig::*action) = 0;
    // Fills in what protects its messages; false: nothing yet.
    virtual bool add_keys(IkeSaKeys& keys) const = 0;
    // Fills in what only the version knows.
    virtual void describe(IkeSaInfo& info) const = 0;

    // ---- News of CHILD SAs
    // The device has answered, before anything follows from that: the peer may wait for it.
    virtual void child_is_answered(ChildSa& child, bool taken) = 0;
    virtual void device_took_child(TimePoint now, ChildSa& child) = 0;
    virtual void child_was_removed(ChildSaId) {}
    // The one that goes on when `gone`, which was to replace it, has gone.
    virtual const ChildSa* gives_way(const ChildSa&) { return nullptr; }
    // A rekeyed one for which the peer's DELETE did not come.
    virtual void settle_rekeyed(TimePoint now, ChildSaId id) = 0;
    // IKEv1: IPsec SAs are not the ISAKMP SA's, and its successor has them.
    virtual bool keeps_children_when_replaced() const { return false; }
    // No: only the peer can say what a new one needs (IKEv1: a user's password).
    virtual bool may_begin_anew() const { return true; }
    virtual void inherit(IkeSa&) {}
    virtual bool peer_may_not_know(const ChildSa&) const { return false; }
    // Whether who listens has heard that this SA is up.
    virtual bool is_told() const { return true; }
    virtual const std::vector<Bytes>& requested_authorities() const = 0;

    // ---- For the exchanges
    void begin_life(TimePoint now);
    void end_lifetimes();
    ReportEvent event_of(ReportEvent::Kind kind, const std::string& text, const ChildSa* child) const;
    void report(ReportEvent::Kind kind, const std::string& text, const ChildSa* child = nullptr) const;
    // The same with snapshots: what comes, goes or is replaced by another.
    void report_change(ReportEvent::Kind kind, const std::string& text, const ChildSa* child = nullptr,
                       std::shared_ptr<const IkeSaInfo> replaced = nullptr) const;
    std::shared_ptr<const IkeSaInfo> snapshot(const ChildSa* only_child = nullptr) const;
    void drop(Count reason, const char* text) const;
    void send(const net::Endpoint& local, const net::Endpoint& remote,
              const std::vector<Bytes>& datagrams) const;
    // The same octets as before, and why.
    void send_again(const net::Endpoint& local, const net::Endpoint& remote,
                    const std::vector<Bytes>& datagrams, const std::string& why) const;
    // What sending `datagrams` is in a trace; `first` may be the message before it was cut.
    Trace::Sent traced(const net::Endpoint& local, const net::Endpoint& remote,
                       const std::vector<Bytes>& datagrams, ByteView first) const;
    // The peer's address may change while a NAT is before it.
    void follow_peer(const net::Endpoint& local, const net::Endpoint& remote);
    void float_ports();
    Identity own_identity(const LocalAuth& round) const;
    TimePoint at_random_before(TimePoint now, std::chrono::seconds after, std::chrono::seconds earlier) const;
    TimePoint time_to_retry(TimePoint now) const;
    Duration retransmission_delay(unsigned retransmissions) const;

    ChildSa* find_child(ChildSaId id);
    // With `packet`: one that takes it. With `config`: one that is as this says.
    const ChildSa* established_child(const std::string& name,
                                     const std::optional<PacketSelectors>& packet = std::nullopt,
                                     const ChildConfig* config = nullptr) const;
    // A child's selectors: a dynamic one stands for virtual addresses where that side has them.
    net::TrafficSelectors local_selectors_of(const ChildConfig& config) const;
    net::TrafficSelectors remote_selectors_of(const ChildConfig& config) const;
    // The peer has given this side an address.
    void take_virtual_address(const net::IpAddress& address);
    std::vector<net::IpAddress> remote_virtual() const;
    // The configured children that these selectors could belong to.
    std::vector<ChildConfigPointer> candidates(const net::TrafficSelectors& remote,
                                               const net::TrafficSelectors& local) const;
    bool has_room_for_child(bool rekeying) const;
    ChildSa make_child(const ChildTerms& terms, std::uint32_t spi_in,
                       std::optional<ChildSaId> replaces) const;
    void install(ChildSa child, ChildKeys keys);
    void activate(ChildSa& child);
    void child_is_up(TimePoint now, ChildSa& child);
    void remove_child(ChildSaId id, const std::string& reason);
    void retry_rekey_later(TimePoint now, ChildSa& child);
    void await_delete(ChildSa& child);
    const ChildSa* told_before(const ChildSa& child) const;
    void take_children(IkeSa& from);
    // IKEv1: the exchange that makes it is not done, and stays where it is.
    virtual bool may_move(const ChildSa&) const { return true; }

    bool try_again();
    void close_and_reestablish(const std::string& reason, PolicyAction ChildConfig::*action);
    void bring_back_child(TimePoint now, const ChildConfigPointer& config);
    void bring_back_later(TimePoint now, const ChildConfigPointer& config);
    void retire_predecessor(TimePoint now);
    void make_way(TimePoint now, std::chrono::seconds patience);
    // This one, which was to take another's place, was refused: it will be again, and none is to follow it.
    void give_up_anew();

    Shared& shared_;
    IkeSaId id_;
    ConnectionPointer connection_;
    bool initiator_;  // of this IKE SA
    SaState state_ = SaState::connecting;
    bool closed_ = false;
    bool makes_way_ = false;  // another one has its place: see make_way()
    bool was_established_ = false;
    std::uint64_t spi_i_ = 0;  // IKEv1: the cookies
    std::uint64_t spi_r_ = 0;
    net::Endpoint local_;
    net::Endpoint remote_;
    bool nat_local_ = false;  // found, or made believe ("encap")
    bool nat_found_here_ = false;
    bool nat_remote_ = false;
    Identity local_id_;  // of the last round of authentication
    Identity remote_id_;
    Identity remote_user_;                                  // any: nobody has logged in
    std::vector<net::IpAddress> local_virtual_;             // that the peer has given
    std::vector<net::IpAddress> wanted_virtual_;            // that the one before had
    std::map<net::IpVersion, AddressLease> remote_leases_;  // that the peer was given

    std::map<ChildSaId, ChildSa> children_;
    std::multimap<TimePoint, ChildConfigPointer> to_bring_back_;  // and when
    std::map<std::string, TimePoint> brought_back_;               // by name, the last time

    TimePoint established_{};
    std::optional<TimePoint> rekey_at_;
    std::optional<TimePoint> reauth_at_;
    std::optional<TimePoint> expires_at_;  // half-open, replaced, or at the end of its life
    std::optional<TimePoint> keepalive_at_;
    TimePoint last_heard_{};

  private:
    IkeSaInfo info_without_children() const;
    void add_keys(const ChildSa& child, IkeSaKeys& keys) const;
    std::uint64_t soft_limit(const Limits<std::uint64_t>& limits) const;
    esp::Lifetime lifetime_of(const ChildSa& child) const;
    bool watches_peer() const;
    void activate_survivor(const ChildSa& gone);
    void device_refused_child(TimePoint now, ChildSa& child, const std::string& why);
    void tick_children(TimePoint now);
    std::vector<ChildWish> wanted_back(PolicyAction ChildConfig::*action) const;
    void bring_back_due(TimePoint now);
    void check_inactivity(TimePoint now, ChildSa& child);

    unsigned attempt_ = 1;                               // of keyingtries
    std::optional<std::vector<ChildWish>> after_close_;  // reauthentication: what the next IKE SA is to make
    std::optional<IkeSaId> reauthenticated_by_;          // make before break
    std::optional<IkeSaId> reauthenticates_;             // the other way round
};

}  // namespace keyline::ike
