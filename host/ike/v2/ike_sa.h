// One IKE SA (RFC 7296): its exchanges, its timers, its CHILD SAs.
//
// ike_sa.cpp has life and death, ike_sa_window.cpp message IDs and retransmission, and each exchange has a
// file: ike_sa_init.cpp, ike_sa_auth.cpp (ike_sa_proof.cpp), ike_sa_child.cpp, ike_sa_rekey.cpp,
// ike_sa_informational.cpp.
#pragma once

#include <deque>
#include <map>
#include <optional>

#include "host/ike/auth/shared_key.h"
#include "host/ike/codec/message.h"
#include "host/ike/v2/child_sa.h"
#include "host/ike/v2/fragments.h"
#include "host/ike/v2/keys.h"
#include "host/ike/v2/selection.h"
#include "host/ike/v2/shared.h"
#include "host/ike/v2/sk_payload.h"

namespace keyline::ike {

class IkeSa {
  public:
    // An initiator: call initiate() next, which sends IKE_SA_INIT.
    IkeSa(Shared& shared, ConnectionPointer connection, const net::Endpoint& local,
          const net::Endpoint& remote);
    // The successor of `old`, made by a rekeying that this side began or answered.
    IkeSa(TimePoint now, const IkeSa& old, bool initiator, std::uint64_t initiator_spi,
          std::uint64_t responder_spi, Suite suite, IkeKeys keys);
    IkeSa(const IkeSa&) = delete;
    IkeSa& operator=(const IkeSa&) = delete;

    // A responder, from an IKE_SA_INIT request that the engine has let through; sends the response. Null when
    // the request was refused or dropped: nothing is remembered then.
    static std::unique_ptr<IkeSa> answer_init(Shared& shared, TimePoint now, const Datagram& datagram,
                                              const Message& request);

    // Inputs. `message` was decoded from `datagram` and is addressed to this SA.
    void receive(TimePoint now, const Datagram& datagram, const Message& message);
    void repeat_init_response(const Datagram& request);
    void tick(TimePoint now);
    std::optional<TimePoint> deadline() const;

    // Without a configuration: the IKE SA alone, childless.
    void initiate(TimePoint now, ChildConfigPointer config, const std::optional<PacketSelectors>& packet);
    void terminate(TimePoint now);
    void terminate_child(TimePoint now, ChildSaId child);
    Result<void> rekey(TimePoint now);
    Result<void> rekey_child(TimePoint now, ChildSaId child);
    // DELETE without waiting for its answer.
    void abandon(const std::string& reason);
    // A new IKE SA in place of this one, with authentication (RFC 7296 section 2.8.3).
    void reauthenticate(TimePoint now);
    // This one was made by begin_again().
    void follows(const IkeSa& old, unsigned attempt);
    // Ends without a word to the peer.
    void close(const std::string& reason);

    void child_installed(TimePoint now, ChildSaId child, const Result<void>& result);
    void child_soft_lifetime(TimePoint now, ChildSaId child);
    void child_hard_lifetime(TimePoint now, ChildSaId child);
    void child_traffic(TimePoint now, ChildSaId child);
    void child_moved(ChildSaId child, const net::Endpoint& remote);

    bool waits_for(FetchId id) const { return waiting_ && waiting_->fetches.contains(id); }
    void resume_authentication(TimePoint now);

    IkeSaId id() const { return id_; }
    std::uint64_t own_spi() const { return initiator_ ? spi_i_ : spi_r_; }
    std::uint64_t peer_spi() const { return initiator_ ? spi_r_ : spi_i_; }  // 0: not known yet
    bool closed() const { return closed_; }
    bool half_open() const { return !initiator_ && state_ == SaState::connecting && !closed_; }
    SaState state() const { return state_; }
    const ConnectionConfig& connection() const { return *connection_; }
    const Identity& local_id() const { return local_id_; }
    const Identity& remote_id() const { return remote_id_; }
    const net::Endpoint& local() const { return local_; }
    const net::Endpoint& remote() const { return remote_; }
    bool behind_nat() const { return nat_local_ || nat_remote_; }
    const ConnectionPointer& connection_pointer() const { return connection_; }
    // It lives, and its peer is known or being asked.
    bool takes_children() const;
    // A CHILD SA of this name is up here, or on its way.
    bool provides(const std::string& child) const;
    IkeSaInfo info() const;

  private:
    // A request that this side has sent or will send; one at a time is on its way (window size 1,
    // section 2.3).
    struct Request {
        enum class Kind : std::uint8_t {
            ike_sa_init,
            ike_auth,
            create_child,
            rekey_child,
            rekey_ike,
            delete_child,
            delete_ike,
            liveness,
            refuse_auth,  // tells the responder that its AUTH was wrong (section 2.21.2)
        };
        Kind kind = Kind::liveness;
        ChildSaId child = 0;        // rekey_child, delete_child
        ChildConfigPointer config;  // ike_auth, create_child
        // After INVALID_KE_PAYLOAD: the method that the peer wants.
        std::optional<std::uint16_t> method;
        std::optional<PacketSelectors> packet;  // ike_auth, create_child: what met a trap
    };
    struct Outstanding {
        Request request;
        std::uint32_t message_id = 0;
        std::vector<Bytes> datagrams;  // one, or its fragments
        unsigned retransmissions = 0;
        TimePoint resend_at{};
    };
    // The peer's request in hand.
    struct Incoming {
        ExchangeType exchange = ExchangeType::informational;
        std::uint32_t message_id = 0;
        net::Endpoint local;
        net::Endpoint remote;
        Bytes digest;
    };
    // A response that waits for the device.
    struct Deferred {
        ChildSaId child = 0;
        Payloads success;
        Payloads failure;
    };
    struct AnsweredChild {  // that last_response_ offers
        ChildSaId child = 0;
        ChildConfigPointer config;
        ProtocolId protocol = ProtocolId::esp;
        std::uint32_t spi_in = 0;
        bool asked_again = false;  // while its DELETE was on its way
    };
    struct IkeNegotiation {  // our rekeying of this SA
        std::uint64_t spi = 0;
        Bytes nonce;
        std::optional<crypto::KeyExchange> key_exchange;
        std::uint16_t method = 0;
    };
    struct PeerRekey {  // the peer's, while ours is on its way
        IkeSaId successor = 0;
        Bytes lowest_nonce;
    };
    struct ChildTerms {  // what both sides agree on for a CHILD SA
        ChildConfigPointer config;
        Selection selection;
        EspSuite suite;
        std::uint32_t spi_out = 0;
        esp::Mode mode = esp::Mode::tunnel;
        bool peer_takes_tfc = true;
        net::TrafficSelectors local_selectors;
        net::TrafficSelectors remote_selectors;
        // The same under the names that the peer knows: other ones in transport mode through a NAT.
        net::TrafficSelectors answered_local;
        net::TrafficSelectors answered_remote;
    };
    struct KeyShare {  // a responder's half of a Diffie-Hellman exchange; all empty without one
        std::uint16_t method = 0;
        Bytes public_value;
        crypto::Secret secret;
    };
    struct ChildAnswer {  // what a responder found for a CHILD SA
        ChildSaId child = 0;
        Payloads payloads;
    };
    using ChildResult = tl::expected<ChildAnswer, Payload>;  // or the error notify

    // ike_sa.cpp
    void become_established(TimePoint now);
    ReportEvent event_of(ReportEvent::Kind kind, const std::string& text, const ChildSa* child) const;
    void report(ReportEvent::Kind kind, const std::string& text, const ChildSa* child = nullptr) const;
    // The same with snapshots: what comes, goes or is replaced by another.
    void report_change(ReportEvent::Kind kind, const std::string& text, const ChildSa* child = nullptr,
                       std::shared_ptr<const IkeSaInfo> replaced = nullptr) const;
    std::shared_ptr<const IkeSaInfo> snapshot(const ChildSa* only_child = nullptr) const;
    IkeSaInfo info_without_children() const;
    void report_failure(const Request& request, const std::string& text) const;
    TimePoint at_random_before(TimePoint now, std::chrono::seconds after, std::chrono::seconds earlier) const;
    std::uint64_t soft_limit(const Limits<std::uint64_t>& limits) const;
    TimePoint time_to_retry(TimePoint now) const;
    ChildSa* find_child(ChildSaId id);
    // With `packet`: one that takes it. With `config`: one that is as this says.
    const ChildSa* established_child(const std::string& name,
                                     const std::optional<PacketSelectors>& packet = std::nullopt,
                                     const ChildConfig* config = nullptr) const;
    bool has_asked_for(const std::string& name) const;
    void remove_child(ChildSaId id, const std::string& reason);
    void activate_survivor(const ChildSa& gone);
    void take_over(IkeSa& from);
    void tick_children(TimePoint now);
    void set_protection();

    // ike_sa_window.cpp
    void enqueue(TimePoint now, Request request);
    void send_next(TimePoint now);
    std::optional<Payloads> build(const Request& request);
    static ExchangeType exchange_of(Request::Kind kind);
    void send_request(TimePoint now, Request request, const Payloads& payloads);
    void send(const net::Endpoint& local, const net::Endpoint& remote,
              const std::vector<Bytes>& datagrams) const;
    std::vector<Bytes> seal(const Header& header, const Payloads& payloads);
    void respond(const Payloads& payloads);
    void retransmit(TimePoint now);
    void give_up();
    void receive_request(TimePoint now, const Datagram& datagram, const Message& message);
    void receive_response(TimePoint now, const Datagram& datagram, const Message& message);
    std::optional<Payloads> open(const Datagram& datagram, const Message& message);
    tl::expected<std::optional<Payloads>, OpenError> open_fragment(const Datagram& datagram,
                                                                   const Message& message);
    bool is_repeated_request(const Datagram& datagram, const Message& message) const;
    Incoming incoming_of(const Datagram& datagram, const Message& message) const;
    void refuse_malformed(const DecodeError& error);
    void follow_peer(const net::Endpoint& local, const net::Endpoint& remote);
    void drop(Count reason, const char* text) const;
    void handle_request(TimePoint now, const Payloads& payloads);
    void handle_response(TimePoint now, const Request& request, const Payloads& payloads);
    Header header_for(ExchangeType exchange, bool response, std::uint32_t message_id) const;

    // ike_sa_init.cpp
    Payloads build_init(const Request& request);
    void receive_init_response(TimePoint now, const Datagram& datagram, const Message& message);
    void restart_init(TimePoint now, std::optional<std::uint16_t> method);
    void accept_init_response(TimePoint now, const Datagram& datagram, const Message& message);
    void float_ports();

    // ike_sa_life.cpp
    std::vector<ChildWish> wanted_back(PolicyAction ChildConfig::*action) const;
    void take_unanswered(std::vector<ChildWish>& wishes, PolicyAction ChildConfig::*action);
    void close_and_reestablish(const std::string& reason, PolicyAction ChildConfig::*action);
    void bring_back_child(TimePoint now, const ChildConfigPointer& config);
    void bring_back_later(TimePoint now, const ChildConfigPointer& config);
    void bring_back_due(TimePoint now);
    bool try_again();
    void limit_authentication(TimePoint now, const NotifyBody& auth_lifetime);
    void retire_predecessor(TimePoint now);
    void check_inactivity(TimePoint now, ChildSa& child);

    // ike_sa_auth.cpp
    std::optional<Payloads> build_auth(const Request& request);
    void handle_auth_request(TimePoint now, const Payloads& payloads);
    void handle_auth_response(TimePoint now, const Request& request, const Payloads& payloads);
    void fail_authentication(TimePoint now, const Request& request, const std::string& why);
    void next_auth_exchange(TimePoint now, Request request, const Payloads& payloads);
    // What is wrong with the peer; nothing when it may go on, or when waiting_ is set.
    std::optional<std::string> choose_connection(const Payloads& payloads);
    void round_is_proven(const Payloads& payloads);
    void answer_auth(TimePoint now);
    void answer_first_child(const Payloads& request, Payloads response);
    void refuse_authentication(const std::string& why);
    bool authentication_is_complete() const;
    void authenticated(TimePoint now);

    // ike_sa_proof.cpp: one round of authentication
    Identity own_identity(const LocalAuth& round) const;
    AuthInput auth_input(bool of_initiator) const;
    // ID, CERT and AUTH of this side's next round.
    Result<Payloads> prove_round(PayloadType id_type);
    Result<Payloads> prove_with_secret();
    Result<Payloads> prove_with_signature(const LocalAuth& round);
    // The peer's next round: its ID and AUTH. Sets remote_id_. Sets waiting_ where something must be fetched
    // first; then the same question is to be asked again.
    Result<void> check_round(const RemoteAuth& round, const Payloads& payloads);
    Result<void> check_secret(const AuthBody& auth);
    Result<void> check_signature(const RemoteAuth& round, const AuthBody& auth, const Payloads& payloads);
    void request_certificates(const std::vector<ConnectionPointer>& connections, Payloads& payloads) const;
    void note_requested_certificates(const Payloads& payloads);
    void note_signature_hashes(const Payloads& payloads);

    // ike_sa_child.cpp
    std::optional<Payloads> build_create_child(const Request& request);
    std::optional<Payloads> build_rekey_child(const Request& request);
    Payloads offer_child(const Request& request, const ChildConfigPointer& config,
                         std::optional<ChildSaId> replaces);

    tl::unexpected<Payload> refuse_child(Count count, Payload refusal) const;
    tl::expected<ChildTerms, Payload> find_terms(const Payloads& payloads, bool in_auth,
                                                 const ChildSa* rekeyed) const;
    tl::expected<KeyShare, Payload> answer_key_exchange(const ChildTerms& terms,
                                                        const Payloads& payloads) const;
    ChildSa make_child(const ChildTerms& terms, std::uint32_t spi_in,
                       std::optional<ChildSaId> replaces) const;
    ChildResult answer_child(const Payloads& payloads, bool in_auth, ChildSa* rekeyed);
    void defer(const ChildAnswer& answer, Payloads before, Payloads failure);
    // The configured children that these selectors could belong to.
    std::vector<ChildConfigPointer> candidates(const TsBody& remote, const TsBody& local) const;
    void handle_create_child(TimePoint now, const Payloads& payloads);
    ChildSa* rekeyed_child(const Payloads& payloads, std::optional<Payload>& refusal);
    bool repeats_a_child(const ChildTerms& terms) const;
    Result<ChildTerms> check_terms(const ChildNegotiation& negotiation, const Payloads& payloads) const;
    static Result<crypto::Secret> finish_key_exchange(const ChildNegotiation& negotiation,
                                                      const ChildTerms& terms, const Payloads& payloads);
    Result<void> accept_child(TimePoint now, const ChildNegotiation& negotiation, const Payloads& payloads);
    bool loses_collision(ChildSa& old, const Nonces& ours);
    bool is_replaced(ChildSaId gone) const;
    const ChildSa* gives_way(const ChildSa& gone);
    const ChildSa* told_before(const ChildSa& child) const;
    void handle_child_response(TimePoint now, const Request& request, const Payloads& payloads);
    void handle_child_refusal(TimePoint now, const Request& request, const NotifyBody& refusal);
    void install(ChildSa child, ChildKeys keys, bool exchange_initiator);
    void discard_at_peer(TimePoint now, const ChildConfigPointer& config, ProtocolId protocol,
                         std::uint32_t spi);
    void disown_answered_child(TimePoint now);
    void device_took_child(TimePoint now, ChildSa& child);
    void activate(ChildSa& child);
    void child_is_up(TimePoint now, ChildSa& child);
    void retry_rekey_later(TimePoint now, ChildSa& child);
    void await_delete(ChildSa& child);
    ChildSa* successor_of(const ChildSa& old, const ChildSa* not_this = nullptr);
    bool peer_may_not_know(const ChildSa& child);
    void settle_rekeyed(TimePoint now, ChildSaId id);

    // ike_sa_rekey.cpp
    Payloads build_rekey_ike(const Request& request);
    void handle_rekey_ike(TimePoint now, const Payloads& payloads);
    void handle_rekey_ike_response(TimePoint now, const Payloads& payloads);
    void hand_over(TimePoint now, IkeSa& successor, bool delete_old);
    void peer_uses_successor(TimePoint now);
    void make_redundant(TimePoint now);
    IkeSa* rival_sa();
    bool busy_with_children() const;
    void rekey_ike_failed(TimePoint now, const std::string& why);

    // ike_sa_informational.cpp
    void handle_informational(TimePoint now, const Payloads& payloads);
    Payloads delete_children(TimePoint now, const DeleteBody& body);
    void child_deleted(TimePoint now, ChildSaId id);

    // As vici names it.
    static const char* task_name(Request::Kind kind);

    Shared& shared_;
    IkeSaId id_;
    ConnectionPointer connection_;
    bool initiator_;  // of this IKE SA: flag I
    SaState state_ = SaState::connecting;
    bool closed_ = false;
    bool was_established_ = false;
    std::uint64_t spi_i_ = 0;
    std::uint64_t spi_r_ = 0;
    net::Endpoint local_;
    net::Endpoint remote_;
    bool nat_local_ = false;  // found, or made believe ("encap")
    bool nat_found_here_ = false;
    bool nat_remote_ = false;
    bool peer_allows_childless_ = false;  // RFC 6023
    bool peer_takes_fragments_ = false;   // RFC 7383
    Reassembly requests_in_parts_;
    Reassembly responses_in_parts_;

    Suite suite_;
    IkeKeys keys_;
    std::optional<SkProtection> outgoing_protection_;
    std::optional<SkProtection> incoming_protection_;
    Nonces nonces_;
    Bytes init_request_;  // as sent, for AUTH (section 2.15)
    Bytes init_response_;
    Identity local_id_;  // of the last round of authentication
    Identity remote_id_;
    struct {
        std::size_t local = 0;                  // rounds that this side has proved
        std::size_t remote = 0;                 // rounds that the peer has proved
        bool peer_knows_rounds = false;         // MULTIPLE_AUTH_SUPPORTED
        bool peer_has_another = false;          // ANOTHER_AUTH_FOLLOWS came with the peer's last AUTH
        bool initial_contact = false;           // the peer said INITIAL_CONTACT
        std::optional<Payloads> first_request;  // the responder's copy: what it asks for besides
        RevocationProgress revocation;          // of the peer's round in hand
        bool certificate_requested = false;     // CERTREQ
        std::vector<Bytes> requested_authorities;
        std::optional<std::vector<SignatureHash>> peer_hashes;
    } auth_;
    // The peer's IKE_AUTH message, while CRLs or OCSP responses are on their way.
    struct WaitingForFetch {
        std::set<FetchId> fetches;
        Payloads payloads;
        std::optional<Request> request;  // the initiator's
    };
    std::optional<WaitingForFetch> waiting_;
    std::optional<crypto::KeyExchange> init_key_exchange_;
    std::uint16_t init_method_ = 0;  // of init_key_exchange_
    Bytes cookie_;
    unsigned init_restarts_ = 0;
    unsigned init_repeats_ = 0;  // of a responder's answer

    std::uint32_t next_request_id_ = 0;
    std::uint32_t expected_request_id_ = 0;
    std::deque<Request> queue_;
    std::optional<Outstanding> outstanding_;
    std::optional<Incoming> incoming_;
    std::optional<Deferred> deferred_;
    std::vector<Bytes> last_response_;  // one message, or its fragments
    Bytes last_request_digest_;
    std::optional<AnsweredChild> answered_child_;

    unsigned attempt_ = 1;                               // of keyingtries
    std::optional<std::vector<ChildWish>> after_close_;  // reauthentication: what the next IKE SA is to make
    std::optional<IkeSaId> reauthenticated_by_;          // make before break
    std::optional<IkeSaId> reauthenticates_;             // the other way round

    std::map<ChildSaId, ChildSa> children_;
    std::multimap<TimePoint, ChildConfigPointer> to_bring_back_;  // and when
    std::map<std::string, TimePoint> brought_back_;               // by name, the last time
    std::optional<ChildNegotiation> child_negotiation_;
    std::optional<IkeNegotiation> ike_negotiation_;
    std::optional<PeerRekey> peer_rekey_;
    // While it is open which rekeying wins: the SA that the peer means to replace by this one.
    std::optional<IkeSaId> predecessor_;
    // The SAs that this one has replaced, one after the other, and that may wait for their DELETE.
    std::deque<IkeSaId> replaced_;

    TimePoint established_{};
    std::optional<TimePoint> rekey_at_;
    std::optional<TimePoint> reauth_at_;
    std::optional<TimePoint> expires_at_;  // half-open, replaced, or at the end of its life
    std::optional<TimePoint> keepalive_at_;
    TimePoint last_heard_{};
};

}  // namespace keyline::ike
