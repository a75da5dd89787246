// Mode-Config (draft-dukes-ike-mode-cfg): virtual addresses, and what goes along with them. The client asks
// for them (pull: REQUEST, REPLY), or the gateway begins (push: SET, ACK).
#include <algorithm>

#include <fmt/format.h>

#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

namespace {

using Kind = ReportEvent::Kind;
using Number = ConfigurationAttribute;

constexpr std::size_t max_name_servers = 8;

Number address_number(net::IpVersion version) {
    return version == net::IpVersion::v4 ? Number::internal_ip4_address : Number::internal_ip6_address;
}
Number name_server_number(net::IpVersion version) {
    return version == net::IpVersion::v4 ? Number::internal_ip4_dns : Number::internal_ip6_dns;
}

// Nothing for one without a value and for the unspecified one. strongSwan's have the prefix length behind
// them in IPv6, as IKEv2's have.
std::optional<net::IpAddress> address_in(const Attribute& attribute, net::IpVersion version) {
    ByteView octets = attribute.value;
    constexpr std::size_t with_length = 17;
    if (version == net::IpVersion::v6 && octets.size() == with_length) octets = octets.first(with_length - 1);
    const auto address = net::IpAddress::from_bytes(octets);
    if (!address || address->version() != version || address->is_any()) return std::nullopt;
    return address;
}

std::optional<net::IpAddress> address_among(const Attributes& attributes, net::IpVersion version) {
    const auto* attribute = find(attributes, address_number(version));
    return attribute != nullptr ? address_in(*attribute, version) : std::nullopt;
}

std::optional<net::IpAddress> of_version(const std::vector<net::IpAddress>& addresses,
                                         net::IpVersion version) {
    for (const auto& address : addresses)
        if (address.version() == version && !address.is_any()) return address;
    return std::nullopt;
}

}  // namespace

void IsakmpSa::configure(TimePoint now) {
    stage_ = Stage::address;
    const bool push = connection_->mode_config_push;
    const bool wants = initiator_ && !connection_->virtual_addresses.empty();
    if (wants && push) return;  // the gateway begins
    if (wants) return ask_for_addresses(now);
    if (push && !connection_->pools.empty()) return set_addresses(now);
    become_established(now);
}

// ---- The client

void IsakmpSa::ask_for_addresses(TimePoint now) {
    Attributes attributes;
    for (const auto& configured : connection_->virtual_addresses) {
        const auto version = configured.version();
        // The one that it had, as IPsec SAs hang on it.
        const auto wanted = wanted_virtual_.empty() ? of_version({configured}, version)
                                                    : of_version(wanted_virtual_, version);
        attributes.push_back(
            Attribute::of(address_number(version), wanted ? to_bytes(wanted->bytes()) : Bytes()));
        attributes.push_back(Attribute::of(name_server_number(version), Bytes()));
    }
    begin_transaction(now, Transaction::Purpose::ask_address, ConfigurationType::request,
                      std::move(attributes));
}

void IsakmpSa::take_addresses(TimePoint now, const Attributes& attributes) {
    if (const auto used = use_addresses(attributes); !used) {
        report(Kind::note, "Mode-Config: " + used.error().message);
        return close("Mode-Config: " + used.error().message);
    }
    become_established(now);
}

// All that vips asks for, or nothing. What Keyline does not know is passed over.
Result<void> IsakmpSa::use_addresses(const Attributes& attributes) {
    std::vector<net::IpAddress> given;
    for (const auto& wanted : connection_->virtual_addresses) {
        const auto address = address_among(attributes, wanted.version());
        if (!address)
            return fail(fmt::format("the gateway gives no virtual address of IPv{}",
                                    static_cast<unsigned>(wanted.version())));
        given.push_back(*address);
    }
    if (!local_virtual_.empty() && local_virtual_ != given)
        return fail("the gateway sets other virtual addresses than those in use");
    if (local_virtual_.empty())
        for (const auto& address : given) {
            take_virtual_address(address);
            report(Kind::note, "Mode-Config: this side's virtual address is " + address.to_string());
        }
    name_servers_.clear();
    for (const auto& attribute : attributes)
        for (const auto version : {net::IpVersion::v4, net::IpVersion::v6}) {
            const auto server =
                attribute.is(name_server_number(version)) ? address_in(attribute, version) : std::nullopt;
            if (server && name_servers_.size() < max_name_servers) name_servers_.push_back(*server);
        }
    return {};
}

// What was accepted comes back without its value (section 3.2).
void IsakmpSa::answer_set(TimePoint now, Transaction& transaction, const AttributesBody& body) {
    const auto used = connection_->virtual_addresses.empty() ? fail("this side wants no virtual address")
                                                             : use_addresses(body.attributes);
    Attributes accepted;
    for (const auto& attribute : body.attributes)
        for (const auto version : {net::IpVersion::v4, net::IpVersion::v6})
            if (used && (attribute.is(address_number(version)) || attribute.is(name_server_number(version))))
                accepted.push_back(Attribute::of(attribute.type, Bytes()));
    answer_transaction(now, transaction, body, std::move(accepted));
    if (!used) report(Kind::note, "Mode-Config: " + used.error().message);
    if (stage_ != Stage::address) return;
    if (!used) return close("Mode-Config: " + used.error().message);
    become_established(now);
}

// ---- The gateway

void IsakmpSa::set_addresses(TimePoint now) {
    Attributes attributes;
    for (const auto version : {net::IpVersion::v4, net::IpVersion::v6})
        (void)lease(version, std::nullopt, attributes);
    if (attributes.empty()) {
        report(Kind::note, "Mode-Config: no pool has an address left for it");
        return become_established(now);
    }
    add_pool_attributes(attributes);
    begin_transaction(now, Transaction::Purpose::set_address, ConfigurationType::set, std::move(attributes));
}

// What is not known or not to be had is left out of the answer (section 3.2).
void IsakmpSa::answer_request(TimePoint now, Transaction& transaction, const AttributesBody& request) {
    Attributes attributes;
    for (const auto version : {net::IpVersion::v4, net::IpVersion::v6}) {
        const auto* asked = find(request.attributes, address_number(version));
        if (asked != nullptr && !connection_->pools.empty() &&
            !lease(version, address_in(*asked, version), attributes))
            report(Kind::note, fmt::format("Mode-Config: no pool has an address of IPv{} left for it",
                                           static_cast<unsigned>(version)));
    }
    if (!remote_leases_.empty()) leave_renewal_to_peer();
    add_pool_attributes(attributes);
    answer_transaction(now, transaction, request, std::move(attributes));
}

// One an IP version: another request gets it again, and so does the ISAKMP SA that takes the place of
// another.
bool IsakmpSa::lease(net::IpVersion version, const std::optional<net::IpAddress>& wanted,
                     Attributes& attributes) {
    auto found = remote_leases_.find(version);
    if (found == remote_leases_.end()) {
        const bool logged_in = remote_user_.type != Identity::Type::any;
        AddressLease lease;
        for (const auto* other : others_of_these_peers()) {
            const auto held = other->remote_leases_.find(version);
            if (held != other->remote_leases_.end()) lease = held->second;
        }
        if (!lease)
            lease = shared_.pools.acquire(connection_->pools, logged_in ? remote_user_ : remote_id_, version,
                                          wanted);
        if (!lease) return false;
        report(Kind::note, fmt::format("Mode-Config: the peer's virtual address is {}, of pool {}",
                                       lease->address.to_string(), lease->pool));
        found = remote_leases_.emplace(version, std::move(lease)).first;
    }
    attributes.push_back(Attribute::of(address_number(version), to_bytes(found->second->address.bytes())));
    return true;
}

void IsakmpSa::add_pool_attributes(Attributes& attributes) const {
    for (auto& attribute : shared_.pools.attributes(connection_->pools))
        attributes.push_back(Attribute::of(attribute.type, std::move(attribute.value)));
}

// ---- The one that takes its place

// Who asks for the password or gives the address cannot begin: it waits for the client to do so, until its
// own lifetime is over.
void IsakmpSa::leave_renewal_to_peer() {
    rekey_at_.reset();
    reauth_at_.reset();
}

bool IsakmpSa::adopt_addresses(IsakmpSa& old) {
    if (remote_leases_.empty()) remote_leases_ = old.remote_leases_;
    if (local_virtual_.empty()) {
        for (const auto& address : old.local_virtual_) take_virtual_address(address);
        if (name_servers_.empty()) name_servers_ = old.name_servers_;
    }
    const bool same = (old.local_virtual_.empty() || old.local_virtual_ == local_virtual_) &&
                      (old.remote_leases_.empty() || old.remote_leases_ == remote_leases_);
    // From now on they are this one's alone, as the IPsec SAs are.
    if (same) old.remote_leases_.clear();
    if (same) return true;
    // What hangs on the other address ends with it; the client makes it anew.
    for (const auto& [id, child] : old.children_) {
        const bool lives = child.state == SaState::established || child.state == SaState::rekeying;
        if (lives && !child.replaced_by && !old.local_virtual_.empty() && !provides(child.config->name))
            wishes_.push_back({child.config, {}, {}});
    }
    return false;
}

}  // namespace keyline::ike::v1
