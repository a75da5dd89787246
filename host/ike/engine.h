// The IKE engine, sans-IO: datagrams, time, randomness and the operator's wishes come in; actions go out.
//
// The owner calls one of the inputs, then drains take_actions() and carries them out in order, then asks
// next_deadline() when to call tick(). No socket, no clock, no thread, no file in here.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "host/base/result.h"
#include "host/crypto/random.h"
#include "host/esp/sa_parameters.h"
#include "host/ike/address_pools.h"
#include "host/ike/auth/credential_store.h"
#include "host/ike/configuration.h"
#include "host/ike/key_export.h"
#include "host/ike/trace.h"
#include "host/net/address.h"

namespace keyline::ike {

using Duration = std::chrono::steady_clock::duration;
using TimePoint = std::chrono::steady_clock::time_point;  // the type only: the value comes from the owner

// One UDP payload. On port 4500 the owner adds and strips the non-ESP marker (RFC 3948 section 2.2): `bytes`
// is always the IKE message itself.
struct Datagram {
    net::Endpoint local;
    net::Endpoint remote;
    Bytes bytes;
    std::uint8_t dscp = 0;  // to be sent with: six bits
};

// Identify SAs for the operator and in actions; unique within an engine's life.
using IkeSaId = std::uint32_t;
using ChildSaId = std::uint32_t;

// ---- What the operator sees, and actions tell

enum class SaState : std::uint8_t { connecting, established, rekeying, rekeyed, deleting };
const char* to_string(SaState state);  // vici's spellings: CONNECTING, ESTABLISHED, ...

struct ChildSaInfo {
    ChildSaId id = 0;
    std::string name;
    SaState state = SaState::connecting;
    std::uint32_t spi_in = 0;
    std::uint32_t spi_out = 0;
    Proposal transforms;           // one a type; empty while it is negotiated
    std::string proposal;          // the same as text: "AES_GCM_16-256/ESN"
    Proposal ah;                   // of a bundle, AH around ESP; else empty
    std::uint32_t ah_spi_out = 0;  // inbound it has the SPI that ESP has
    esp::Mode mode = esp::Mode::tunnel;
    bool udp_encapsulation = false;
    std::shared_ptr<const ChildConfig> config;  // of which it was made; the connection may be another by now
    std::uint32_t reqid = 0;  // the same for all with the same selectors; they keep it when rekeyed
    bool esn = false;
    net::TrafficSelectors local_selectors;
    net::TrafficSelectors remote_selectors;
    TimePoint installed{};
    std::optional<TimePoint> rekey_at;
    std::optional<TimePoint> expires_at;
};

struct IkeSaInfo {
    IkeSaId id = 0;
    std::string connection;
    IkeVersion version = IkeVersion::v2;
    SaState state = SaState::connecting;
    bool initiator = false;
    std::uint64_t initiator_spi = 0;
    std::uint64_t responder_spi = 0;
    net::Endpoint local;
    net::Endpoint remote;
    std::string local_id;
    std::string remote_id;
    std::string remote_user;  // who has logged in at this side (XAUTH); empty: nobody
    // Virtual addresses: that the peer has given this side, and the other way round.
    std::vector<net::IpAddress> local_virtual;
    std::vector<net::IpAddress> remote_virtual;
    std::vector<net::IpAddress> name_servers;  // that came along with the former
    bool nat_local = false;                    // NAT_DETECTION found a NAT before this side
    bool nat_remote = false;
    bool nat_faked = false;  // "encap": there is none, but this side has made the peer believe in one
    Proposal transforms;     // one a type; empty before IKE_SA_INIT is through
    std::string proposal;    // as text: "AES_CBC-256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/CURVE_25519"
    TimePoint established{};
    std::optional<TimePoint> rekey_at;
    std::optional<TimePoint> reauth_at;
    std::vector<std::string> tasks_queued;  // requests that wait for their turn, as vici names them
    std::vector<std::string> tasks_active;  // ... and the one on its way
    std::vector<ChildSaInfo> children;
};

// ---- Actions

struct SendDatagram {
    Datagram datagram;
};
struct SendNatKeepalive {  // RFC 3948 section 2.3: one octet 0xff on port 4500, no marker
    net::Endpoint local;
    net::Endpoint remote;
};
// Put both halves of a CHILD SA on a device, then answer with child_sa_installed(). Nothing is said to the
// peer before.
struct InstallChildSa {
    ChildSaId child = 0;
    IkeSaId ike_sa = 0;
    std::string connection;  // configuration names
    std::string child_name;
    esp::SaParameters inbound;
    esp::SaParameters outbound;
    std::optional<ChildSaId> replaces;  // set when this is a rekey
};
// From now on the policy's outbound traffic takes this CHILD SA; when it is removed, the one activated before
// it that is still there.
struct ActivateOutbound {
    ChildSaId child = 0;
};
struct RemoveChildSa {
    ChildSaId child = 0;
};
// The peer moved (NAT mapping): update the outer header of both halves.
struct UpdateChildSaAddresses {
    ChildSaId child = 0;
    net::Endpoint local;
    net::Endpoint remote;
    bool udp_encapsulation = false;
};
// For the log, the CLI and vici's events. `text` is for people and never holds a secret.
struct ReportEvent {
    enum class Kind : std::uint8_t {
        ike_sa_up,
        ike_sa_down,
        ike_sa_rekeyed,
        child_sa_up,
        child_sa_down,
        child_sa_rekeyed,
        ike_sa_moved,       // to other addresses or ports
        initiation_failed,  // an initiate() or rekey_*() ended without its new SA; `text` names the
                            // notification
        peer_unreachable,
        authentication_failed,
        message_dropped,      // counted; `text` names the reason
        negotiation_refused,  // the same, of a peer that has yet to prove who it is: anybody can cause it
        note,
    };
    Kind kind = Kind::note;
    IkeSaId ike_sa = 0;
    ChildSaId child = 0;
    std::string connection;
    std::string child_name;
    std::string text;
    // ..._up, ..._down, ..._rekeyed and ..._moved only: the IKE SA as it was then. In events about a CHILD
    // SA, that one is its only child.
    std::shared_ptr<const IkeSaInfo> sa = nullptr;
    // ..._rekeyed and ..._moved only: the one that is replaced, or as it was before, in the same form.
    std::shared_ptr<const IkeSaInfo> replaced = nullptr;
};
// The peer has given this address to this side: packets of its CHILD SAs come from it. Several IKE SAs may
// have one in turn: it goes with the last.
struct AddVirtualAddress {
    net::IpAddress address;
};
struct RemoveVirtualAddress {
    net::IpAddress address;
};
// A CHILD SA ended, and its configuration asks that traffic brings it back (close_action, dpd_action).
struct RequestTrap {
    std::string connection;
    std::string child_name;
};

// What takes long, such as checking that a number is prime, or waits for somebody else: to be carried out
// beside the engine, on another thread, then answered once with work_done(). It touches nothing of the
// engine's but what it brings along, which nobody else reads before.
using WorkId = std::uint64_t;
struct RunWork {
    WorkId id = 0;
    std::function<void()> work;
};

using Action = std::variant<SendDatagram, SendNatKeepalive, InstallChildSa, ActivateOutbound, RemoveChildSa,
                            UpdateChildSaAddresses, AddVirtualAddress, RemoveVirtualAddress, ReportEvent,
                            RequestTrap, FetchUrl, RunWork>;

// Every message that the engine dropped or refused, by reason; plus totals. Stable order, for the CLI and
// metrics.
using Counters = std::vector<std::pair<std::string, std::uint64_t>>;

// ---- The engine

class Engine {
  public:
    Engine(EngineSettings settings, crypto::RandomSource& random);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    // Configuration. Loading a name again replaces it for future SAs; existing SAs go on.
    Result<void> load_connection(ConnectionConfig connection);
    void unload_connection(const std::string& name);
    // What a host name in connections stands for now. For future SAs; existing SAs go on.
    void set_host_addresses(const std::string& host, const std::vector<net::IpAddress>& addresses);
    // Addresses for peers; existing SAs keep what they have.
    AddressPools& pools();
    // Secrets, certificates, keys, authorities. What is loaded serves every authentication from now on.
    CredentialStore& credentials();

    // Network and time.
    void receive(TimePoint now, const Datagram& datagram);
    void tick(TimePoint now);
    std::optional<TimePoint> next_deadline() const;

    // Operator. Names are configuration names. initiate() joins an existing IKE SA of the connection when
    // there is one; a CHILD SA of that name and the same configuration that is up already is reported again
    // (child_sa_up), not doubled.
    // Without a child's name only the IKE SA is made (childless, RFC 6023).
    Result<void> initiate(TimePoint now, const std::string& connection, const std::string& child);
    // The same for a packet that met a trap: its selectors go first in TSi and TSr (RFC 7296 section 2.9).
    Result<void> acquire(TimePoint now, const std::string& connection, const std::string& child,
                         const net::TrafficSelector& local, const net::TrafficSelector& remote);
    Result<void> terminate_ike(TimePoint now, IkeSaId ike_sa);
    Result<void> terminate_child(TimePoint now, ChildSaId child);
    Result<void> rekey_ike(TimePoint now, IkeSaId ike_sa);
    Result<void> rekey_child(TimePoint now, ChildSaId child);
    // A new IKE SA in its place, with authentication.
    Result<void> reauthenticate_ike(TimePoint now, IkeSaId ike_sa);
    // Ends it at once, whether the peer has answered or not.
    Result<void> discard_ike(TimePoint now, IkeSaId ike_sa);
    // Sends DELETE for every IKE SA, so that peers do not wait for a timeout; the actions end the SAs at
    // once.
    void shutdown(TimePoint now);

    // Answers to InstallChildSa, and news from the device.
    void child_sa_installed(TimePoint now, ChildSaId child, const Result<void>& result);
    void child_sa_soft_lifetime(TimePoint now, ChildSaId child);  // rekey now
    void child_sa_hard_lifetime(TimePoint now, ChildSaId child);  // gone: delete it
    // An authenticated ESP packet came in on this CHILD SA: the peer lives (RFC 7296 section 2.4), a rekeyed
    // SA is in use.
    void child_sa_traffic(TimePoint now, ChildSaId child);
    // Such a packet, newer than all before it, came from another address or port: the NAT before the peer has
    // a new mapping for it (section 2.23). Followed by the rules for IKE messages.
    void child_sa_moved(TimePoint now, ChildSaId child, const net::Endpoint& remote);

    // The answer to a FetchUrl.
    void fetched(TimePoint now, FetchId id, const Result<Bytes>& content);
    // A RunWork was carried out.
    void work_done(TimePoint now, WorkId id);

    // The messages that one of these wants, in words; without filters none, and nothing is spent on it.
    void follow(std::vector<TraceFilter> filters);
    bool is_followed() const;
    // Since the last time: to be called after every input, while it is followed.
    Trace::Taken take_trace();

    // Of all SAs that have any; refused unless EngineSettings::keys_can_be_exported.
    Result<std::vector<IkeSaKeys>> export_keys() const;

    std::vector<Action> take_actions();
    std::vector<IkeSaInfo> list() const;
    Counters counters() const;
    // Messages and rekeyings, by vici's names.
    Counters exchange_counters() const;
    std::map<std::string, Counters> exchange_counters_by_connection() const;
    // Of one connection, or "": those that are of none.
    void reset_exchange_counters(const std::string& connection);
    void reset_exchange_counters_by_connection();

  private:
    class Implementation;
    std::unique_ptr<Implementation> implementation_;
};

}  // namespace keyline::ike
