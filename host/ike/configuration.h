// What the engine must be told: connections, children, secrets. host/config builds these from swanctl.conf
// or from vici's load-conn; the names are swanctl.conf's.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "host/base/result.h"
#include "host/crypto/modp_group.h"
#include "host/crypto/secret.h"
#include "host/esp/sa_parameters.h"
#include "host/gss/mechanism.h"
#include "host/ike/identity.h"
#include "host/ike/proposal.h"
#include "host/net/address.h"
#include "host/net/traffic_selector.h"

namespace keyline::ike {

// What happens to a CHILD SA's policy: when it is loaded (start_action), when the peer closes the CHILD SA
// (close_action), when the peer is dead (dpd_action; there swanctl.conf says "clear" and "restart").
// With `trap`, traffic starts the negotiation.
struct PolicyAction {
    bool trap = false;
    bool start = false;
    bool operator==(const PolicyAction&) const = default;
};

// A traffic selector as configured. A dynamic one stands for the address of its end of the IKE SA: only
// protocol and ports of `selector` count then.
struct SelectorConfig {
    bool dynamic = false;
    net::TrafficSelector selector;

    // What net::TrafficSelector::parse() reads, and "dynamic", "dynamic[tcp/80]".
    static std::optional<SelectorConfig> parse(std::string_view text);
    std::string to_string() const;
    bool operator==(const SelectorConfig&) const = default;
};
using SelectorConfigs = std::vector<SelectorConfig>;
// The selectors of an end of the IKE SA that has this address.
net::TrafficSelectors selectors_at(const SelectorConfigs& configured, const net::IpAddress& end);
// The same of one with several addresses, each of which a dynamic one stands for: virtual ones.
net::TrafficSelectors selectors_at(const SelectorConfigs& configured,
                                   const std::vector<net::IpAddress>& ends);
// Where there is no IKE SA and so no end of it (shunts): a dynamic one stands for any address, IPv4 and IPv6.
net::TrafficSelectors selectors_anywhere(const SelectorConfigs& configured);

// A soft limit at which a CHILD SA is rekeyed, a hard one at which it ends, and the width of the random part
// that is taken off the soft one. All zero: no limit.
template <typename Unit>
struct Limits {
    Unit rekey{0};
    Unit life{0};
    Unit random{0};
    bool operator==(const Limits&) const = default;
};

struct ChildConfig {
    enum class Mode : std::uint8_t { tunnel, transport, pass, drop };
    using CopyDscp = esp::CopyDscp;
    // Which device may hold the SAs: `no` says software, `yes` the card or nothing, `automatic` the card
    // where it can.
    enum class HardwareOffload : std::uint8_t { no, yes, automatic };

    std::string name;
    std::vector<Proposal> proposals;  // of protocol ESP or AH, in order of preference; empty: default ESP
    SelectorConfigs local_selectors{{true, {}}};
    SelectorConfigs remote_selectors{{true, {}}};
    Mode mode = Mode::tunnel;
    bool bundle = false;            // IKEv1: `proposals` has ESP and AH, and both are wanted, AH around ESP
    std::uint32_t sa_payloads = 1;  // IKEv1: so many pairs of IPsec SAs are made by one Quick Mode
    static constexpr std::uint32_t most_sa_payloads = 8;
    Limits<std::chrono::seconds> time{std::chrono::seconds(3600), std::chrono::seconds(3960),
                                      std::chrono::seconds(360)};
    Limits<std::uint64_t> bytes;
    Limits<std::uint64_t> packets;
    PolicyAction start_action;
    PolicyAction close_action;
    PolicyAction dpd_action;
    std::chrono::seconds inactivity{0};  // without traffic either way the CHILD SA is closed; 0: never
    std::uint32_t replay_window = 32;    // packets; 0: no replay protection
    bool sha256_96 = false;              // HMAC-SHA-256 cut to 96 bits, as old kernels have it
    std::uint32_t tfc_padding = 0;       // smallest ESP packet in octets; tfc_padding_mtu: the path's MTU
    static constexpr std::uint32_t tfc_padding_mtu = esp::SaParameters::tfc_padding_mtu;
    bool copy_df = true;
    bool copy_ecn = true;
    CopyDscp copy_dscp = CopyDscp::out;
    HardwareOffload hardware_offload = HardwareOffload::automatic;
    bool policies = true;        // no: SAs only, no traffic is steered into them
    std::uint32_t reqid = 0;     // 0: the same for equal selectors, the lowest free one
    std::uint32_t priority = 0;  // of its policies, smaller goes first; 0: by the size of the selectors
    std::string updown;          // a command, run when the CHILD SA comes and goes
    bool hostaccess = false;     // for the updown command

    bool is_shunt() const { return mode == Mode::pass || mode == Mode::drop; }
    bool operator==(const ChildConfig&) const = default;
};

enum class IkeVersion : std::uint8_t { v1 = 1, v2 = 2 };

// How one side proves who it is, in one round (RFC 4739 allows several). From public_key_encryption on:
// IKEv1 only.
enum class AuthClass : std::uint8_t {
    psk,
    public_key,                     // signatures
    public_key_encryption,          // RFC 2409 section 5.2
    revised_public_key_encryption,  // RFC 2409 section 5.3
    gss_api,                        // draft-ietf-ipsec-isakmp-gss-auth: Kerberos 5
    xauth,                          // draft-beaulieu-ike-xauth: a name and a password, after Phase 1
};

struct LocalAuth {
    AuthClass method = AuthClass::public_key;
    Identity id;  // any: the certificate's subject, or the local address
    // What follows "pubkey" in swanctl.conf's auth, with all constraints: "rsa/pss-sha256",
    // "ike:pubkey-sha384". Read by host/ike/auth.
    std::string auth = "pubkey";
    Identity xauth_id;                // AuthClass::xauth: the user's name
    std::vector<Bytes> certificates;  // DER: candidates
    std::vector<Bytes> public_keys;   // DER SubjectPublicKeyInfo: raw public keys
    bool operator==(const LocalAuth&) const = default;
};

struct RemoteAuth {
    enum class Revocation : std::uint8_t { relaxed, if_uri, strict };
    std::optional<AuthClass> method = AuthClass::public_key;  // none: any
    Identity id;                                              // any: whatever the peer says
    std::string auth = "pubkey";                              // as in LocalAuth
    std::vector<Bytes> certificates;                          // DER: one of these it must be
    std::vector<Bytes> ca_certificates;                       // DER: one of these is in its chain
    Identity ca_id;                                           // the same by name; any: no such demand
    std::vector<Bytes> public_keys;                           // DER SubjectPublicKeyInfo
    std::vector<std::string> certificate_policies;            // OIDs, dotted
    Revocation revocation = Revocation::relaxed;
    bool operator==(const RemoteAuth&) const = default;
};

// A host name among the addresses of a connection. The engine has no resolver: its owner says what the name
// stands for (Engine::set_host_addresses()). Until then it is nobody's.
struct HostName {
    std::string name;
    std::size_t position = 0;  // so many of the addresses come before it
    std::vector<net::IpAddress> addresses;
    // As configured.
    bool operator==(const HostName& other) const { return name == other.name && position == other.position; }
};

// Whether the address is one of them. Neither an address nor a name: any is.
bool includes(const std::vector<net::AddressRange>& ranges, const std::vector<HostName>& names,
              const net::IpAddress& address);
// Those that an initiator can use, no ranges, in the order of the configuration.
std::vector<net::IpAddress> single_addresses(const std::vector<net::AddressRange>& ranges,
                                             const std::vector<HostName>& names);

struct ConnectionConfig {
    enum class Fragmentation : std::uint8_t { no, accept, yes };
    enum class Childless : std::uint8_t { allow, force, never };
    enum class SendCertificate : std::uint8_t { if_asked, always, never };
    enum class Unique : std::uint8_t { no, never, keep, replace };

    std::string name;
    IkeVersion version = IkeVersion::v2;
    bool aggressive = false;  // IKEv1: Aggressive Mode instead of Main Mode, which is refused then
    // IKEv1: Aggressive Mode with a pre-shared key shows everybody a hash of the key, to try words on.
    // Without this word such a connection is neither loaded nor answered.
    bool aggressive_psk = false;
    // IKEv1: the group that the children's proposals call by this number, and that New Group Mode (RFC 2409
    // section 5.6) agrees on with the peer before its first use.
    struct PrivateGroup {
        std::uint16_t number = transform_id::ke_first_private;
        crypto::ModpGroup group;
        bool operator==(const PrivateGroup&) const = default;
    };
    std::optional<PrivateGroup> private_group;
    // Also those that the peer defines, when they pass check_primality(). Without this word only the one
    // above.
    bool accept_private_groups = false;
    bool mode_config_push = false;  // IKEv1: the gateway sets addresses instead of waiting to be asked
    // Without an address and a name: any. A range may be one address; an initiator needs one that is.
    std::vector<net::AddressRange> local_addresses;
    std::vector<net::AddressRange> remote_addresses;
    std::vector<HostName> local_names;
    std::vector<HostName> remote_names;
    std::uint16_t local_port = 500;
    std::uint16_t remote_port = 500;
    // Virtual addresses that this side asks for ("vips"), one an IP version; 0.0.0.0 and ::: whichever.
    std::vector<net::IpAddress> virtual_addresses;
    std::vector<std::string> pools;                // of which this side gives the peer virtual addresses
    std::vector<Proposal> proposals;               // of protocol IKE, in order of preference; empty: default
    std::vector<LocalAuth> local{LocalAuth{}};     // one a round, at least one
    std::vector<RemoteAuth> remote{RemoteAuth{}};  // one a round, at least one
    bool force_udp_encapsulation = false;          // "encap": fake a NAT so that ESP travels in UDP
    Fragmentation fragmentation = Fragmentation::yes;
    Childless childless = Childless::allow;
    bool send_certificate_request = true;
    SendCertificate send_certificate = SendCertificate::if_asked;
    unsigned keyingtries = 1;  // sequences of retransmissions before giving up; 0: for ever
    Unique unique = Unique::no;
    std::chrono::seconds reauth_time{0};     // 0: never
    std::chrono::seconds rekey_time{14400};  // 0: never
    std::chrono::seconds over_time{1440};    // from both until the hard limit
    std::chrono::seconds rand_time{1440};    // at most this is taken off both at random
    std::chrono::seconds dpd_delay{0};       // 0: no liveness checks
    // IKEv1: a peer that answers no liveness check for so long is dead. In IKEv2 retransmission decides.
    std::chrono::seconds dpd_timeout{150};
    std::uint8_t dscp = 0;  // of IKE packets: six bits
    std::vector<ChildConfig> children;
    bool operator==(const ConnectionConfig&) const = default;
};

// What the host name stands for now; false: the connection has no such name, or knows.
bool set_host_addresses(ConnectionConfig& connection, const std::string& host,
                        const std::vector<net::IpAddress>& addresses);

struct SharedSecret {
    enum class Kind : std::uint8_t { ike, eap, ntlm, ppk };  // XAuth's are EAP's
    std::vector<Identity> owners;                            // empty: for everybody
    crypto::Secret secret;
    std::string unique_id;  // by which vici unloads it; may be empty
    Kind kind = Kind::ike;
};

struct EngineSettings {
    std::chrono::milliseconds retransmit_timeout{4000};  // strongSwan's numbers: 4 s, factor 1.8, 5 tries
    double retransmit_base = 1.8;
    unsigned retransmit_tries = 5;
    unsigned cookie_threshold =
        10;  // half-open IKE SAs from which on COOKIE is demanded (RFC 7296 section 2.6)
    unsigned half_open_limit = 1000;            // half-open IKE SAs beyond which new requests are dropped
    unsigned half_open_limit_per_address = 50;  // the same for one address of a peer
    std::chrono::seconds half_open_timeout{30};
    std::chrono::seconds nat_keepalive{20};
    std::size_t fragment_bytes = 1280;  // largest IP packet of a fragmented IKE message (RFC 7383)
    // A rekeyed CHILD SA that was deleted receives so long what the peer had sent before.
    std::chrono::seconds delete_rekeyed_delay{5};
    // Engine::export_keys() gives keys away; CHILD SAs keep theirs for it.
    bool keys_can_be_exported = false;
    bool make_before_break = false;  // reauthentication: the new IKE SA first, or the old one's end
    // The address from which this host reaches `remote`, for connections without local_addrs. The owner knows
    // the routing table; without an answer such a connection can only respond.
    std::function<std::optional<net::IpAddress>(const net::IpAddress& remote)> source_address_for;
    // What day it is, for certificates. Without it no certificate is valid.
    std::function<std::chrono::system_clock::time_point()> wall_clock;
    // What a private group of IKEv1 must pass before anybody believes in it. It may take long; RunWork is for
    // that.
    std::function<Result<void>(const crypto::ModpGroup&)> check_group = crypto::check_primality;
    // For IKEv1 with AuthClass::gss_api; without it such connections are refused.
    std::shared_ptr<const gss::Mechanism> gss;
    // When a packet last went through this CHILD SA (its number in InstallChildSa), either way. Without it
    // `inactivity` closes what was installed so long ago.
    std::function<std::optional<std::chrono::steady_clock::time_point>(std::uint32_t child)> last_use_of;
    // An inbound SPI of ESP and AH that the owner has given to something else, and no CHILD SA may have.
    std::function<bool(std::uint32_t spi)> spi_is_taken;
};

}  // namespace keyline::ike
