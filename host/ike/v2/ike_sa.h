// One IKE SA of IKEv2 (RFC 7296): its exchanges. What it has in common with IKEv1 is in host/ike/ike_sa.h.
//
// ike_sa.cpp has its beginning and end, ike_sa_window.cpp message IDs and retransmission, and each exchange
// has a file: ike_sa_init.cpp, ike_sa_auth.cpp (ike_sa_proof.cpp), ike_sa_child.cpp, ike_sa_rekey.cpp,
// ike_sa_informational.cpp.
#pragma once

#include <deque>
#include <map>
#include <optional>

#include "host/ike/auth/shared_key.h"
#include "host/ike/codec/message.h"
#include "host/ike/ike_sa.h"
#include "host/ike/v2/child_negotiation.h"
#include "host/ike/v2/fragments.h"
#include "host/ike/v2/keys.h"
#include "host/ike/v2/selection.h"
#include "host/ike/v2/sk_payload.h"

namespace keyline::ike {

class Ikev2Sa final : public IkeSa {
  public:
    // An initiator: call initiate() next, which sends IKE_SA_INIT.
    Ikev2Sa(Shared& shared, ConnectionPointer connection, const net::Endpoint& local,
            const net::Endpoint& remote);
    // The successor of `old`, made by a rekeying that this side began or answered.
    Ikev2Sa(TimePoint now, const Ikev2Sa& old, bool initiator, std::uint64_t initiator_spi,
            std::uint64_t responder_spi, Suite suite, IkeKeys keys);

    // A responder, from an IKE_SA_INIT request that the engine has let through; sends the response. Null when
    // the request was refused or dropped: nothing is remembered then.
    static std::unique_ptr<Ikev2Sa> answer_init(Shared& shared, TimePoint now, const Datagram& datagram,
                                                const Message& request);

    void receive(TimePoint now, const Datagram& datagram) override;
    void repeat_first_response(const Datagram& request) override;
    Result<void> rekey(TimePoint now) override;
    bool waits_for(FetchId id) const override { return waiting_ && waiting_->fetches.contains(id); }
    void resume_authentication(TimePoint now) override;

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
    struct Terms : ChildTerms {
        Selection selection;
        // The selectors under the names that the peer knows: other ones in transport mode through a NAT.
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

    // IkeSa
    void ask_for(TimePoint now, ChildConfigPointer config,
                 const std::optional<PacketSelectors>& packet) override;
    void ask_to_rekey(TimePoint now, ChildSa& child) override;
    void ask_to_delete(TimePoint now, ChildSa& child) override;
    void ask_to_delete_ike(TimePoint now) override;
    void ask_whether_alive(TimePoint now) override;
    void say_goodbye(bool peer_knows, const std::string& reason) override;
    bool has_asked_for(const std::string& child) const override;
    bool is_idle() const override { return !outstanding_ && queue_.empty(); }
    bool busy_with_children() const override;
    void proceed(TimePoint now) override { send_next(now); }
    void tick_exchanges(TimePoint now) override;
    std::optional<TimePoint> exchange_deadline() const override;
    void end_exchanges(const std::string& reason) override;
    std::vector<ChildWish> take_wishes() override;
    void take_unanswered(std::vector<ChildWish>& wishes, PolicyAction ChildConfig::*action) override;
    void describe(IkeSaInfo& info) const override;
    bool add_keys(IkeSaKeys& keys) const override;
    void child_is_answered(ChildSa& child, bool taken) override;
    void device_took_child(TimePoint now, ChildSa& child) override;
    void child_was_removed(ChildSaId id) override;
    const ChildSa* gives_way(const ChildSa& gone) override;
    void settle_rekeyed(TimePoint now, ChildSaId id) override;
    bool peer_may_not_know(const ChildSa& child) const override;
    // Of two rekeyings at once, nobody hears of either before it is known which one wins.
    bool is_told() const override { return !predecessor_; }
    const std::vector<Bytes>& requested_authorities() const override { return auth_.requested_authorities; }

    // ike_sa.cpp
    void become_established(TimePoint now);
    void report_failure(const Request& request, const std::string& text) const;
    void take_over(Ikev2Sa& from);
    void set_protection();

    // ike_sa_window.cpp
    void enqueue(TimePoint now, Request request);
    void send_next(TimePoint now);
    std::optional<Payloads> build(const Request& request);
    static ExchangeType exchange_of(Request::Kind kind);
    void send_request(TimePoint now, Request request, const Payloads& payloads);
    std::vector<Bytes> seal(const Header& header, const Payloads& payloads);
    void respond(const Payloads& payloads);
    void say(const net::Endpoint& local, const net::Endpoint& remote, const std::vector<Bytes>& datagrams,
             const Payloads& payloads) const;
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
    void handle_request(TimePoint now, const Payloads& payloads);
    void handle_response(TimePoint now, const Request& request, const Payloads& payloads);
    Header header_for(ExchangeType exchange, bool response, std::uint32_t message_id) const;

    // ike_sa_init.cpp
    Payloads build_init(const Request& request);
    void receive_init_response(TimePoint now, const Datagram& datagram, const Message& message);
    void restart_init(TimePoint now, std::optional<std::uint16_t> method);
    void accept_init_response(TimePoint now, const Datagram& datagram, const Message& message);

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
    void limit_authentication(TimePoint now, const NotifyBody& auth_lifetime);

    // ike_sa_proof.cpp: one round of authentication
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
    tl::expected<Terms, Payload> find_terms(const Payloads& payloads, bool in_auth,
                                            const ChildSa* rekeyed) const;
    tl::expected<KeyShare, Payload> answer_key_exchange(const Terms& terms, const Payloads& payloads) const;
    ChildResult answer_child(const Payloads& payloads, bool in_auth, ChildSa* rekeyed);
    void defer(const ChildAnswer& answer, Payloads before, Payloads failure);
    void handle_create_child(TimePoint now, const Payloads& payloads);
    ChildSa* rekeyed_child(const Payloads& payloads, std::optional<Payload>& refusal);
    bool repeats_a_child(const Terms& terms) const;
    Result<Terms> check_terms(const ChildNegotiation& negotiation, const Payloads& payloads) const;
    static Result<crypto::Secret> finish_key_exchange(const ChildNegotiation& negotiation, const Terms& terms,
                                                      const Payloads& payloads);
    Result<void> accept_child(TimePoint now, const ChildNegotiation& negotiation, const Payloads& payloads);
    bool loses_collision(ChildSa& old, const Nonces& ours);
    bool is_replaced(ChildSaId gone) const;
    void handle_child_response(TimePoint now, const Request& request, const Payloads& payloads);
    void handle_child_refusal(TimePoint now, const Request& request, const NotifyBody& refusal);
    void discard_at_peer(TimePoint now, const ChildConfigPointer& config, ProtocolId protocol,
                         std::uint32_t spi);
    void disown_answered_child(TimePoint now);
    ChildSa* successor_of(const ChildSa& old, const ChildSa* not_this = nullptr);

    // ike_sa_rekey.cpp
    Payloads build_rekey_ike(const Request& request);
    void handle_rekey_ike(TimePoint now, const Payloads& payloads);
    void handle_rekey_ike_response(TimePoint now, const Payloads& payloads);
    void hand_over(TimePoint now, Ikev2Sa& successor, bool delete_old);
    void peer_uses_successor(TimePoint now);
    void make_redundant(TimePoint now);
    Ikev2Sa* rival_sa();
    Ikev2Sa* sibling(IkeSaId id);
    Ikev2Sa& make_successor(TimePoint now, bool initiator, std::uint64_t initiator_spi,
                            std::uint64_t responder_spi, Suite suite, IkeKeys keys);
    void rekey_ike_failed(TimePoint now, const std::string& why);

    // ike_sa_informational.cpp
    void handle_informational(TimePoint now, const Payloads& payloads);
    Payloads delete_children(TimePoint now, const DeleteBody& body);
    void child_deleted(TimePoint now, ChildSaId id);

    // As vici names it.
    static const char* task_name(Request::Kind kind);

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

    std::optional<ChildNegotiation> child_negotiation_;
    std::optional<IkeNegotiation> ike_negotiation_;
    std::optional<PeerRekey> peer_rekey_;
    // While it is open which rekeying wins: the SA that the peer means to replace by this one.
    std::optional<IkeSaId> predecessor_;
    // The SAs that this one has replaced, one after the other, and that may wait for their DELETE.
    std::deque<IkeSaId> replaced_;
};

}  // namespace keyline::ike
