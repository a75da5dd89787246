// One ISAKMP SA (RFC 2408, RFC 2409): its exchanges. What it has in common with IKEv2 is in
// host/ike/ike_sa.h; the "SPIs" there are the cookies.
//
// isakmp_sa.cpp has its beginning and end, isakmp_sa_messages.cpp encryption, retransmission and fragments.
// Phase 1: isakmp_sa_main.cpp (Main Mode), isakmp_sa_aggressive.cpp, isakmp_sa_phase1.cpp (what both have),
// isakmp_sa_proof.cpp, isakmp_sa_signature.cpp, isakmp_sa_encryption.cpp and isakmp_sa_gss.cpp (who each side
// is). Phase 2: isakmp_sa_quick.cpp and isakmp_sa_quick_answer.cpp; isakmp_sa_new_group.cpp makes private
// groups for it. Between the phases, where a connection has it, Transaction exchanges
// (isakmp_sa_transaction.cpp): a user logs in (isakmp_sa_xauth.cpp) or gets an address
// (isakmp_sa_mode_config.cpp). Informational exchanges with DPD: isakmp_sa_informational.cpp.
#pragma once

#include <deque>
#include <map>
#include <set>
#include <unordered_set>

#include "host/crypto/key_exchange.h"
#include "host/gss/mechanism.h"
#include "host/ike/auth/revocation.h"
#include "host/ike/ike_sa.h"
#include "host/ike/v1/encrypted_payloads.h"
#include "host/ike/v1/exchange.h"
#include "host/ike/v1/fragments.h"
#include "host/ike/v1/new_group.h"
#include "host/ike/v1/phase1_proposals.h"
#include "host/ike/v1/phase2_proposals.h"
#include "host/ike/v1/vendor_ids.h"

namespace keyline::ike::v1 {

class IsakmpSa final : public IkeSa {
  public:
    // An initiator: call initiate() next, which sends the first message.
    IsakmpSa(Shared& shared, ConnectionPointer connection, const net::Endpoint& local,
             const net::Endpoint& remote);
    // A responder, from a first message that the engine has let through; answers it. Null when it was refused
    // or dropped: nothing is remembered then.
    static std::unique_ptr<IsakmpSa> answer(Shared& shared, TimePoint now, const Datagram& datagram,
                                            const Message& message);

    void receive(TimePoint now, const Datagram& datagram) override;
    void repeat_first_response(const Datagram& request) override;
    Result<void> rekey(TimePoint now) override;
    bool waits_for(FetchId id) const override { return waiting_ && waiting_->fetches.contains(id); }
    void resume_authentication(TimePoint now) override;
    void work_done(TimePoint now, WorkId id) override;

  private:
    using Payloads = std::vector<Payload>;
    // An error that ends an exchange, and what the peer hears of it.
    using Refused = tl::unexpected<Refusal>;
    using Step = tl::expected<void, Refusal>;

    struct Responder {};
    IsakmpSa(Responder, Shared& shared, ConnectionPointer connection, const Datagram& datagram,
             std::uint64_t initiator_cookie);

    // How far it has come. Nothing of Phase 2 begins, is answered or is taken over before `open`.
    enum class Stage : std::uint8_t {
        phase1,
        user,     // XAUTH is under way, or the gateway is waited for to begin it
        address,  // Mode-Config, without which this side would not know what to protect
        open,
    };
    // A request and its answer under one message ID. Some gateways go on under it: with SET after REPLY.
    struct Transaction {
        enum class Purpose : std::uint8_t { ask_user, tell_user, ask_address, set_address, answered };
        Exchange exchange;
        Purpose purpose = Purpose::answered;  // `answered`: the peer began
    };
    // What the peer's vendor IDs say.
    struct Abilities {
        std::optional<VendorId> nat_t;  // the newest that both have
        bool dead_peer_detection = false;
        bool fragmentation = false;
        bool deletes_rekeyed = false;  // of that no vendor ID speaks: it has done so
    };
    struct Wish {  // a Quick Mode that is to begin
        ChildConfigPointer config;
        std::optional<PacketSelectors> packet;
        std::optional<ChildSaId> replaces;
    };
    struct QuickSa {                     // one SA payload of a Quick Mode, and what comes of it
        SaBody offer;                    // initiator
        std::uint32_t spi = 0;           // our inbound one, of ESP and of AH
        std::optional<ChildSaId> child;  // from the moment it is on its way to the device
    };
    struct QuickMode {
        enum class Expects : std::uint8_t { second, device, third, connected, nothing };
        Exchange exchange;
        bool initiator = false;
        Expects expects = Expects::nothing;
        Wish wish;
        Phase2Terms terms;
        std::vector<QuickSa> sas;  // one, or more (RFC 2409 section 5.5)
        Phase2Values nonces;
        std::optional<crypto::KeyExchange> key_exchange;
        net::TrafficSelector local;  // IDci and IDcr, from this side
        net::TrafficSelector remote;
        bool has_ids = true;
        net::TrafficSelector named_local;  // responder: as the peer named them
        net::TrafficSelector named_remote;
        bool terms_are_transport = false;
        std::size_t awaited = 0;             // CHILD SAs about which the device has yet to say something
        Payloads answer;                     // the responder's second message, which waits for the device
        bool connected_wanted = false;       // responder: the peer set flag C, CONNECTED is due at the end
        bool peer_commits = false;           // initiator: the peer set it, CONNECTED is to be waited for
        std::optional<TimePoint> switch_at;  // initiator of a rekeying: when to leave the old SA
        std::optional<TimePoint> deadline() const;
    };
    struct NewGroupMode {
        enum class Expects : std::uint8_t { check, answer, nothing };
        Exchange exchange;
        bool initiator = false;
        Expects expects = Expects::nothing;
        NewGroup proposed;
        Bytes sa;  // responder: the peer's SA payload, which the answer repeats
        WorkId work = 0;
        std::shared_ptr<std::optional<Result<void>>> finding;  // of that work
    };
    struct PeerCheck {  // DPD, RFC 3706
        std::uint32_t sequence = 0;
        TimePoint began{};
        TimePoint again{};
    };
    struct EncryptionState {  // Phase 1 with public key encryption
        std::optional<crypto::PublicKey> peers_key;
        std::optional<crypto::Certificate> peers_certificate;  // none: a raw public key
        std::optional<crypto::PublicKey> own_key;              // that the peer has encrypted for
        Bytes decrypted;                                       // digest of the message that was
        Chain clear;                                           // what was in it
        std::string doubt;  // why HASH will be wrong, which the peer must not notice before; empty: none
    };
    struct GssState {  // Phase 1 with GSS-API
        std::shared_ptr<gss::Context> context;
        std::shared_ptr<std::optional<Result<gss::Turn>>> turn;  // under way, or taken and not looked at yet
        WorkId work = 0;                                         // of that turn
        bool complete = false;
        Bytes own_token;
        Bytes peers_token;
    };
    struct WaitingForFetch {
        std::set<FetchId> fetches;  // none: it waits for a turn of GSS-API
        Datagram datagram;
    };

    // ---- IkeSa (isakmp_sa.cpp)
    void ask_for(TimePoint now, ChildConfigPointer config,
                 const std::optional<PacketSelectors>& packet) override;
    void ask_to_rekey(TimePoint now, ChildSa& child) override;
    void ask_to_delete(TimePoint now, ChildSa& child) override;
    void ask_to_delete_ike(TimePoint now) override;
    void ask_whether_alive(TimePoint now) override;
    void say_goodbye(bool peer_knows, const std::string& reason) override;
    bool has_asked_for(const std::string& child) const override;
    bool is_idle() const override;
    bool busy_with_children() const override;
    void proceed(TimePoint now) override;
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
    void settle_rekeyed(TimePoint now, ChildSaId id) override;
    void inherit(IkeSa& old) override;
    bool keeps_children_when_replaced() const override { return true; }
    const std::vector<Bytes>& requested_authorities() const override { return requested_authorities_; }
    void report_failure(const Wish& wish, const std::string& text) const;
    // The SA with which a newer one of the same two replaces this one has what this one had.
    void adopt_from_others(TimePoint now);
    void adopt(IsakmpSa& old);
    void leave_children_to_others(TimePoint now);
    bool may_move(const ChildSa& child) const override { return child.state != SaState::connecting; }
    bool may_begin_anew() const override {
        return remote_user_.type == Identity::Type::any && remote_leases_.empty();
    }
    bool has_same_host(const IkeSa& other) const;

    // ---- isakmp_sa_messages.cpp
    Header header_for(const Exchange& exchange) const;
    void transmit(Exchange& exchange, const Payloads& payloads);
    // With retransmissions until the peer's next message.
    void transmit_and_wait(TimePoint now, Exchange& exchange, const Payloads& payloads);
    std::vector<Bytes> pieces_of(const Bytes& message);
    bool is_repetition(const Datagram& datagram, Exchange& exchange);
    void note_received(TimePoint now, const Datagram& datagram, Exchange& exchange);
    void retransmit(TimePoint now, Exchange& exchange, const std::string& what);
    void receive_whole(TimePoint now, const Datagram& datagram);
    // Decrypts; deals with everything that is wrong.
    std::optional<CbcChain::Opened> open(const Exchange& exchange, const Message& message);
    Exchange new_exchange(ExchangeType type, std::uint32_t message_id) const;
    std::uint32_t new_message_id();
    // Of the peer's: false when it was used before (RFC 2409 section 5.5 wants them unique).
    bool take_message_id(std::uint32_t id);

    // ---- isakmp_sa_phase1.cpp
    void begin_phase1(TimePoint now);
    void receive_phase1(TimePoint now, const Datagram& datagram, const Message& message);
    void take_phase1_step(TimePoint now, const Datagram& datagram);
    Step next_phase1_step(TimePoint now, const Datagram& datagram, const Chain& chain);
    void accept_message();
    Step give_up_phase1(const Refusal& why);
    void refuse_phase1(const Refusal& refusal);
    void become_established(TimePoint now);
    void note_vendor_ids(const Chain& chain);
    Payloads vendor_ids() const;
    Phase1Terms phase1_terms(const ConnectionConfig& connection, bool initiator) const;
    Lifetimes offered_lifetimes() const;
    Step take_selection(const Chosen<Phase1Selection>& selection);
    Step read_key_exchange(const Chain& chain);
    // The same of any method, and the chain whose payloads are in clear. waiting_ may be set: then it is to
    // be asked again.
    tl::expected<const Chain*, Refusal> read_values(const Chain& chain);
    Step derive_keys();
    Result<Payloads> make_key_exchange(std::uint16_t group);
    void add_initial_contact(Payloads& payloads) const;
    Step check_uniqueness(const Chain& chain);
    Step check_not_taken() const;
    bool may_renew(const IkeSa& other) const;
    void replace_others(TimePoint now);
    void add_nat_discovery(Payloads& payloads) const;
    void find_nat(const Chain& chain, const Datagram& datagram);
    void agree_on_nat(const Datagram& datagram);
    PayloadType nat_d_type() const;

    // ---- isakmp_sa_main.cpp, isakmp_sa_aggressive.cpp: each the payloads of one message, or its handling
    Step main_first(TimePoint now, const Chain& chain);
    Step main_send_key_exchange(TimePoint now, unsigned then_expects);
    Step main_second(TimePoint now, const Chain& chain);
    Step main_third(TimePoint now, const Datagram& datagram, const Chain& chain);
    Step main_fourth(TimePoint now, const Datagram& datagram, const Chain& chain);
    Step main_fifth(TimePoint now, const Datagram& datagram, const Chain& chain);
    Step main_sixth(TimePoint now, const Chain& chain);
    Result<Payloads> aggressive_first();
    Step aggressive_answer(TimePoint now, const Datagram& datagram, const Chain& chain);
    Step aggressive_second(TimePoint now, const Datagram& datagram, const Chain& chain);
    Step aggressive_third(TimePoint now, const Datagram& datagram, const Chain& chain);

    // ---- isakmp_sa_proof.cpp
    std::vector<AuthenticationMethod> methods(const ConnectionConfig& connection, bool initiator) const;
    Result<crypto::Secret> make_skeyid();
    Result<const crypto::Secret*> pre_shared_key() const;
    Step choose_own_identity();
    // ID, CERT, HASH or SIG of this side.
    tl::expected<Payloads, Refusal> prove();
    // The peer's. waiting_ is set where something must be fetched first: then the same is to be asked again.
    Step read_identity(const Chain& chain);
    Step check_proof(const Chain& chain);
    bool find_connection_by_identity();
    bool goes_the_same_way(const ConnectionConfig& candidate) const;
    bool key_is_of_identity(bool same_connection) const;
    Phase1Suite suite_of_proof(bool initiators) const;
    crypto::Secret own_hash() const;
    crypto::Secret peers_hash() const;

    // ---- isakmp_sa_signature.cpp
    tl::expected<Payloads, Refusal> sign(ByteView hash) const;
    // The CERT payloads; `claim` refers to them.
    static tl::expected<std::vector<CertificateBody>, Refusal> certificates_in(const Chain& chain);
    static void claim_with(PeerClaim& claim, const std::vector<CertificateBody>& certificates);
    Step check_signature(const Chain& chain, ByteView hash);
    void add_certificate_requests(Payloads& payloads) const;
    void add_requests_for(Payloads& payloads, CertificateEncoding encoding) const;
    bool sends_certificate() const;
    void await_fetches(NeedsFetch needs);
    void note_certificate_requests(const Chain& chain);

    // ---- isakmp_sa_encryption.cpp
    bool encrypts() const;  // the method that was chosen
    PayloadEncryption payload_encryption(bool of_initiator) const;
    void doubt(const std::string& why);
    Step find_peers_key(const PeerClaim& claim);
    Step check_own_id_fits() const;
    void take_own_identity(const OwnCredential& own);
    Step prepare_encryption();
    void settle_suite();
    tl::expected<Payloads, Refusal> encrypt_for_peer(Payloads payloads);
    void add_encryption_requests(Payloads& payloads) const;
    Result<OwnCredential> decryption_credential(const Chain& chain);
    bool find_connection_by_name_and_key();
    Step decrypt_once(const Chain& chain);
    tl::expected<const Chain*, Refusal> read_encrypted(const Chain& chain);
    Step read_encrypted_identity();
    Step find_initiators_key();
    Step check_encrypted_proof(const Chain& chain, const crypto::Secret& expected) const;
    bool stays_half_open();
    void forget_encryption();

    // ---- isakmp_sa_gss.cpp
    bool uses_gss() const;  // the connection
    Step take_gss_turn(ByteView token);
    Step prepare_gss();
    Step check_gss_name() const;
    void add_gss_token(Payloads& payloads) const;
    Step read_gss_token(const Chain& chain);
    // What HASH_I and HASH_R have of the side that makes them: ID and, with GSS-API, more.
    Bytes claim(bool own) const;
    tl::expected<Payload, Refusal> wrap_hash(const crypto::Secret& hash);
    Step check_wrapped_hash(const Chain& chain, const crypto::Secret& expected);

    // ---- isakmp_sa_transaction.cpp
    void phase1_is_through(TimePoint now);
    void ask_for_last_of_phase1(const Datagram& datagram);
    void receive_transaction(TimePoint now, const Datagram& datagram, const Message& message);
    bool is_welcome(const Transaction& transaction, const AttributesBody& body) const;
    void take_transaction(TimePoint now, Transaction& transaction, AttributesBody body);
    void begin_transaction(TimePoint now, Transaction::Purpose purpose, ConfigurationType type,
                           Attributes attributes);
    void answer_transaction(TimePoint now, Transaction& transaction, const AttributesBody& request,
                            Attributes attributes);
    Payloads payloads_of(const Exchange& exchange, AttributesBody body) const;
    void forget_a_transaction();
    void tick_transactions(TimePoint now);
    void end_transactions();

    // ---- isakmp_sa_xauth.cpp
    static bool has_user(const std::vector<LocalAuth>& rounds);
    static bool has_user(const std::vector<RemoteAuth>& rounds);
    static std::vector<AuthenticationMethod> with_user(const ConnectionConfig& connection, bool initiator,
                                                       const std::vector<AuthenticationMethod>& methods);
    static bool is_about_user(const Attributes& attributes);
    // The gateway.
    void ask_for_user(TimePoint now);
    void take_user(TimePoint now, AttributesBody body);
    std::string refusal_of_user(Attributes& answer);
    bool is_password_of(const Identity& user, const crypto::Secret& password) const;
    void user_has_heard(TimePoint now);
    // The user's side.
    void answer_for_user(TimePoint now, Transaction& transaction, const AttributesBody& request);
    Result<Attributes> user_attributes(const Attributes& asked);
    void take_verdict(TimePoint now, Transaction& transaction, const AttributesBody& body);
    Identity own_user() const;

    // ---- isakmp_sa_mode_config.cpp
    void configure(TimePoint now);
    void ask_for_addresses(TimePoint now);
    void take_addresses(TimePoint now, const Attributes& attributes);
    void answer_set(TimePoint now, Transaction& transaction, const AttributesBody& body);
    Result<void> use_addresses(const Attributes& attributes);
    void set_addresses(TimePoint now);
    void answer_request(TimePoint now, Transaction& transaction, const AttributesBody& request);
    bool lease(net::IpVersion version, const std::optional<net::IpAddress>& wanted, Attributes& attributes);
    void add_pool_attributes(Attributes& attributes) const;
    void leave_renewal_to_peer();
    // False: it has other addresses, and what hangs on those is not to be taken over.
    bool adopt_addresses(IsakmpSa& old);

    // Quick Modes that are under way or remembered, of both sides.
    static constexpr std::size_t max_quick_modes = 256;

    // ---- isakmp_sa_quick.cpp: this side begins
    void begin_quick_modes(TimePoint now);
    // Until when a Quick Mode would come too early for the peer; nothing: it may begin.
    std::optional<TimePoint> quick_modes_wait_until(TimePoint now) const;
    void begin_quick_mode(TimePoint now, Wish wish);
    Result<Payloads> offer_quick_mode(QuickMode& quick);
    void receive_quick_mode(TimePoint now, const Datagram& datagram, const Message& message);
    Step quick_second(TimePoint now, QuickMode& quick, const Chain& chain);
    Step check_answered_ids(const QuickMode& quick, const Chain& chain) const;
    static std::optional<Lifetimes> responder_lifetime(const Chain& chain, std::uint32_t spi);
    void finish_quick_mode(TimePoint now, QuickMode& quick);
    void switch_over(TimePoint now, QuickMode& quick);
    void fail_quick_mode(QuickMode& quick, const std::string& why);
    void fail_wish(TimePoint now, const Wish& wish, const std::string& why);
    void quick_modes_after(TimePoint now, std::uint32_t message_id);
    static bool begins_with(const Chain& chain, const crypto::Secret& hash);
    static Payloads with_hash(const crypto::Secret& hash, Payloads payloads);
    EncapsulationMode encapsulation(ChildConfig::Mode mode) const;
    net::TrafficSelector local_selector_beside(const net::TrafficSelector& remote,
                                               const ChildConfig& config) const;
    Phase2Terms phase2_terms(const ChildConfig& config) const;
    Result<ChildTerms> terms_of(const QuickMode& quick, const Phase2Selection& selection) const;
    ChildKeys keys_of(const QuickMode& quick, const QuickSa& sa, const ChildTerms& terms,
                      const crypto::Secret& gxy) const;
    static Phase2Spis spis_of(const QuickSa& sa, const Phase2Suite& suite);
    // Decodes every SA payload.
    static tl::expected<std::vector<SaBody>, Refusal> sa_bodies(const Chain& chain);
    // All of it at once: none is there before all can be.
    void install_all(QuickMode& quick, const std::vector<ChildTerms>& terms,
                     const std::optional<ChildSaId>& replaced, const crypto::Secret& gxy);
    void remove_children(const QuickMode& quick, const std::string& why);
    void end_siblings(const QuickMode& quick);
    void release_spis(QuickMode& quick);
    void add_addresses(Payloads& payloads, bool initiator, EncapsulationMode mode) const;
    QuickMode* quick_mode_of(ChildSaId child);
    static QuickSa* sa_of(QuickMode& quick, ChildSaId child);

    // ---- isakmp_sa_quick_answer.cpp: the peer begins
    void answer_quick_mode(TimePoint now, const Datagram& datagram, const Message& message);
    bool forget_a_quick_mode();
    Step quick_first(QuickMode& quick, const Chain& chain);
    Step read_client_ids(QuickMode& quick, const Chain& chain) const;
    tl::expected<std::vector<Phase2Selection>, Refusal> choose_child(QuickMode& quick,
                                                                     const std::vector<SaBody>& offers);
    static Step check_consistent(const std::vector<Phase2Selection>& selections);
    struct AnsweredKeyExchange {  // both empty: no perfect forward secrecy
        crypto::Secret secret;
        Bytes public_value;
    };
    tl::expected<AnsweredKeyExchange, Refusal> answer_key_exchange(
        const Chain& chain, const std::optional<std::uint16_t>& group) const;
    static bool offers_transport(const SaBody& offer);
    void shorten_lifetime(const QuickMode& quick, const QuickSa& sa, const Phase2Selection& selection,
                          ChildTerms& terms, Payloads& answer) const;
    Step quick_third(TimePoint now, QuickMode& quick, const Chain& chain);
    std::optional<ChildSaId> rekeyed_by(const QuickMode& quick) const;

    // ---- isakmp_sa_new_group.cpp
    // The private group that a Quick Mode for this child begins with, when it is not agreed on yet.
    std::optional<std::uint16_t> missing_group(const ChildConfig& config) const;
    // Begins a New Group Mode, or leaves it to the one that is under way. Fails when there is no hope.
    Result<void> seek_group(TimePoint now, std::uint16_t number);
    // In a registered group, or in a private one that was agreed on.
    Result<crypto::KeyExchange> new_key_exchange(std::uint16_t group) const;
    void check_group(TimePoint now, NewGroupMode& mode);
    void group_is_checked(TimePoint now, NewGroupMode& mode, const Result<void>& finding);
    void agree_on_group(TimePoint now, NewGroupMode& mode);
    void receive_new_group_mode(TimePoint now, const Datagram& datagram, const Message& message);
    void answer_new_group(TimePoint now, const Datagram& datagram, const Message& message);
    Chosen<NewGroup> read_proposed_group(const Chain& chain, NewGroupMode& mode) const;
    void refuse_new_group(NewGroupMode& mode, const std::string& why);
    void fail_new_group(TimePoint now, NewGroupMode& mode, const std::string& why);
    // By an error that names no exchange: the one of this side is meant, if there is any.
    void new_group_is_refused(TimePoint now, NotifyType why);
    void new_group_mode_after(TimePoint now, std::uint32_t message_id);

    // ---- isakmp_sa_informational.cpp
    void receive_informational(TimePoint now, const Datagram& datagram, const Message& message);
    void receive_refusal(const Message& message);
    void handle_notification(TimePoint now, const NotifyBody& body, std::uint32_t message_id);
    void handle_delete(TimePoint now, const DeleteBody& body);
    void note_replaced(TimePoint now, ChildSa& gone);
    // False: it has no such IPsec SA.
    bool delete_for_peer(TimePoint now, ProtocolId protocol, std::uint32_t spi);
    enum class Named : std::uint8_t { alike, anyhow };
    std::vector<IsakmpSa*> others_of_these_peers(Named connection = Named::alike) const;
    ChildSa* newest_beside(const ChildSa& child);
    void handle_dead_peer_detection(TimePoint now, const NotifyBody& body);
    // Its own exchange of one message; in the clear when there are no keys yet.
    void inform(Payload payload);
    void inform_in(Exchange& exchange, const NotifyBody& body);
    void inform_clear(const Refusal& refusal);
    void inform_refusal(const Refusal& refusal);
    NotifyBody isakmp_notify(NotifyType type, Bytes data = {}) const;
    void inform_of_end(const ChildSa& child);
    void check_peer(TimePoint now);

    bool aggressive_ = false;
    std::uint16_t first_port_ = 0;  // of this side, in the first message
    Stage stage_ = Stage::phase1;
    unsigned expects_ = 0;  // number of the Phase 1 message that comes next; 0: none
    Exchange phase1_;
    CbcChain::Opened phase1_message_;  // the peer's in hand, or the one that waits for something fetched
    Phase1Terms terms_;
    SaBody offer_;
    Bytes sa_body_;  // SAi_b, for the proofs
    Phase1Selection chosen_;
    Phase1Suite suite_;
    Phase1Values values_;
    Phase1Keys keys_;
    crypto::Secret gxy_;
    crypto::Secret pre_shared_key_;  // that SKEYID was made with, until Phase 1 is through
    std::optional<crypto::KeyExchange> key_exchange_;
    Bytes own_id_;  // IDii_b and IDir_b: bodies
    Bytes peers_id_;
    Bytes last_phase1_block_;
    Abilities peer_;
    EncryptionState encryption_;
    GssState gss_;
    RevocationProgress revocation_;
    std::vector<Bytes> requested_authorities_;
    bool certificate_requested_ = false;
    std::optional<WaitingForFetch> waiting_;
    std::string last_error_;  // what the peer said without proof
    unsigned errors_said_ = 0;
    bool initial_contact_ = false;

    std::map<std::uint32_t, Transaction> transactions_;  // by message ID
    std::string user_refused_;      // gateway: why, for our own log; empty: the user is welcome
    unsigned times_asked_ = 0;      // the user's side: for the password
    bool deleted_by_peer_ = false;  // before it was `open`
    std::vector<net::IpAddress> name_servers_;

    std::unordered_set<std::uint32_t> message_ids_;  // of both sides
    Reassembly reassembly_;
    std::uint16_t next_fragment_id_ = 1;
    bool wanted_alone_ = false;  // initiate() without a CHILD SA
    std::deque<Wish> wishes_;
    std::map<std::uint32_t, QuickMode> quick_modes_;         // by message ID
    std::map<std::uint32_t, NewGroupMode> new_group_modes_;  // by message ID
    std::map<std::uint16_t, crypto::ModpGroup> groups_;      // agreed on, by number
    std::map<std::uint16_t, std::string> refused_groups_;    // and why
    std::optional<PeerCheck> peer_check_;
    std::uint32_t next_dpd_sequence_ = 0;
    std::optional<std::uint32_t> peers_dpd_sequence_;
};

}  // namespace keyline::ike::v1
