// What Main Mode and Aggressive Mode have in common (RFC 2409 section 5, RFC 3947).
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "host/crypto/mac.h"
#include "host/ike/auth/principals.h"
#include "host/ike/suite.h"
#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

namespace {

using Kind = ReportEvent::Kind;

constexpr std::size_t nonce_bytes = 32;

// The newest first.
constexpr std::array nat_t_versions = {VendorId::nat_t, VendorId::nat_t_draft_03, VendorId::nat_t_draft_02_lf,
                                       VendorId::nat_t_draft_02};

}  // namespace

// ---- Beginning

void IsakmpSa::begin_phase1(TimePoint now) {
    phase1_.type = aggressive_ ? ExchangeType::aggressive : ExchangeType::identity_protection;
    // Until the peer says who it is: what the configuration expects.
    remote_id_ = connection_->remote.front().id;
    if (remote_id_.is_pattern()) remote_id_ = Identity::of(remote_.address);
    terms_ = phase1_terms(*connection_, true);
    if (terms_.methods.empty()) return close("there is nothing to authenticate with: see auth in local");
    const bool encrypted = encryption_of(terms_.methods.front()).has_value();
    if (encrypted) {
        if (auto ready = prepare_encryption(); !ready) return close(ready.error().reason);
        if (waiting_) return;  // and begins again
    }
    if (uses_gss()) {
        if (auto ready = prepare_gss(); !ready) return close(ready.error().reason);
        if (waiting_) return;  // and begins again
    }
    report(Kind::note, fmt::format("initiating {} to {}", aggressive_ ? "Aggressive Mode" : "Main Mode",
                                   remote_.to_string()));
    auto offered = offer_phase1(terms_, aggressive_ ? first_group(terms_) : std::nullopt);
    if (!offered) return close(offered.error().message);
    for (const auto& skipped : offered->skipped) report(Kind::note, skipped);
    offer_ = std::move(offered->sa);
    if (aggressive_ && encrypted) settle_suite();
    sa_body_ = encode(offer_);
    Payloads payloads;
    if (aggressive_) {
        auto more = aggressive_first();
        if (!more) return close(more.error().message);
        payloads = std::move(*more);
    }
    auto ids = vendor_ids();
    std::move(ids.begin(), ids.end(), std::back_inserter(payloads));
    if (aggressive_ && encrypted) {
        auto more = encrypt_for_peer(std::move(payloads));
        if (!more) return close(more.error().reason);
        payloads = std::move(*more);
    }
    payloads.insert(payloads.begin(), {PayloadType::sa, sa_body_});
    expects_ = 2;
    transmit_and_wait(now, phase1_, payloads);
}

std::unique_ptr<IsakmpSa> IsakmpSa::answer(Shared& shared, TimePoint now, const Datagram& datagram,
                                           const Message& message) {
    const bool aggressive = message.header.exchange == ExchangeType::aggressive;
    const auto refuse = [&](Count count, const std::string& why) {
        shared.tally.add(count);
        ReportEvent event;
        event.kind = Kind::negotiation_refused;
        event.text = fmt::format("{} (from {})", why, datagram.remote.to_string());
        shared.act(std::move(event));
        return nullptr;
    };
    const auto* sa = message.chain.find(PayloadType::sa);
    if (sa == nullptr) return refuse(Count::refused_syntax, "Phase 1 without SA");
    const auto offer = decode_sa(sa->body);
    if (!offer) return refuse(Count::refused_syntax, offer.error().reason);
    std::unique_ptr<IsakmpSa> created;
    std::string mismatch;
    for (auto& connection :
         shared.connections_for(IkeVersion::v1, datagram.local.address, datagram.remote.address)) {
        if (connection->aggressive != aggressive) continue;
        auto candidate = std::unique_ptr<IsakmpSa>(
            new IsakmpSa(Responder{}, shared, connection, datagram, message.header.initiator_cookie));
        candidate->terms_ = candidate->phase1_terms(*connection, false);
        auto selection = choose_phase1(candidate->terms_, *offer);
        if (created == nullptr) created = std::move(candidate);  // who says no, when nobody says yes
        if (!selection) {
            if (mismatch.empty())
                mismatch = fmt::format(" for connection {}: {}", connection->name, selection.error().reason);
            continue;
        }
        if (candidate) created = std::move(candidate);
        created->chosen_ = std::move(*selection);
        break;
    }
    if (created == nullptr)
        return refuse(Count::refused_no_proposal_chosen,
                      aggressive ? "no connection with IKEv1 and Aggressive Mode for it"
                                 : "no connection with IKEv1 and Main Mode for it");
    auto& self = *created;
    self.phase1_.type = message.header.exchange;
    if (self.chosen_.answer.proposals.empty()) {
        self.inform_clear({NotifyType::no_proposal_chosen, ""});
        return refuse(Count::refused_no_proposal_chosen, "NO_PROPOSAL_CHOSEN in Phase 1" + mismatch);
    }
    self.sa_body_ = sa->body;
    self.remote_id_ = self.connection_->remote.front().id;
    if (self.remote_id_.is_pattern()) self.remote_id_ = Identity::of(self.remote_.address);
    self.expires_at_ = now + shared.settings.half_open_timeout;
    self.expects_ = 1;
    self.receive_phase1(now, datagram, message);
    if (self.closed_) return nullptr;
    return created;
}

// ---- A message of the peer

void IsakmpSa::receive_phase1(TimePoint now, const Datagram& datagram, const Message& message) {
    if (is_repetition(datagram, phase1_)) return;
    const bool fits = message.header.exchange == phase1_.type && message.header.message_id == 0 &&
                      expects_ != 0 && !waiting_ && (expects_ == 1 || message.header.responder_cookie != 0);
    if (!fits) return drop(Count::dropped_unexpected, "a message of Phase 1 that nobody waits for");
    const unsigned first_encrypted = aggressive_ ? 3 : 5;
    const bool encrypted = message.header.encryption;
    // The third message of Aggressive Mode may be either.
    if (encrypted != (expects_ >= first_encrypted) && !(aggressive_ && expects_ == first_encrypted))
        return drop(Count::dropped_unexpected, "a message of Phase 1 that is (not) encrypted");
    phase1_message_ = {message.chain, {}};
    if (encrypted) {
        auto decrypted = open(phase1_, message);
        if (!decrypted) {
            if (chosen_.method == AuthenticationMethod::pre_shared_key)
                report(Kind::note, "is the pre-shared key the same on both sides?");
            inform_clear({NotifyType::payload_malformed, ""});
            return;
        }
        phase1_message_ = std::move(*decrypted);
    }
    take_phase1_step(now, datagram);
}

void IsakmpSa::take_phase1_step(TimePoint now, const Datagram& datagram) {
    // The responder's cookie is its own choice, and counts when the message that brings it does.
    const bool brings_cookie = initiator_ && expects_ == 2;
    if (brings_cookie) spi_r_ = decode_header(datagram.bytes)->responder_cookie;
    const auto done = next_phase1_step(now, datagram, phase1_message_.chain);
    if (closed_) return;
    if (brings_cookie && !done) spi_r_ = 0;
    if (waiting_) {
        waiting_->datagram = datagram;
        return phase1_.await_nothing();
    }
    if (!done) return refuse_phase1(done.error());
    last_heard_ = now;
    phase1_.received = crypto::hash(crypto::HashAlgorithm::sha256, {datagram.bytes});
}

// What was fetched is in the store now: the same message once more.
void IsakmpSa::resume_authentication(TimePoint now) {
    const auto datagram = std::move(waiting_->datagram);
    waiting_.reset();
    if (initiator_ && expects_ == 0) return begin_phase1(now);  // it was for the peer's key
    take_phase1_step(now, datagram);
}

// The message was authentic: what follows is encrypted behind it.
void IsakmpSa::accept_message() {
    if (phase1_.chain && !phase1_message_.next_iv.empty()) phase1_.chain->commit(phase1_message_);
}

// This side cannot go on, whatever the peer does.
IsakmpSa::Step IsakmpSa::give_up_phase1(const Refusal& why) {
    inform_clear(why);
    if (!initiator_) {
        shared_.tally.add(why.notify == NotifyType::authentication_failed ? Count::refused_authentication
                                                                          : Count::dropped_unexpected);
        report(Kind::negotiation_refused, to_string(why.notify) + ": " + why.reason);
    }
    close(why.reason);
    return {};
}

IsakmpSa::Step IsakmpSa::next_phase1_step(TimePoint now, const Datagram& datagram, const Chain& chain) {
    if (aggressive_) {
        switch (expects_) {
            case 1:
                return aggressive_answer(now, datagram, chain);
            case 2:
                return aggressive_second(now, datagram, chain);
            default:
                return aggressive_third(now, datagram, chain);
        }
    }
    switch (expects_) {
        case 1:
            return main_first(now, chain);
        case 2:
            return main_second(now, chain);
        case 3:
            return main_third(now, datagram, chain);
        case 4:
            return main_fourth(now, datagram, chain);
        case 5:
            return main_fifth(now, datagram, chain);
        default:
            return main_sixth(now, chain);
    }
}

// Before the peer has proved anything its errors end nothing: the message may be anybody's. An error that
// only the peer can cause, as its proof is the last thing to be read, ends the SA.
void IsakmpSa::refuse_phase1(const Refusal& refusal) {
    const bool about_proof = refusal.notify == NotifyType::authentication_failed ||
                             refusal.notify == NotifyType::invalid_hash_information ||
                             refusal.notify == NotifyType::invalid_signature;
    inform_refusal(refusal);
    if (!about_proof) {
        shared_.tally.add(Count::dropped_unexpected);
        return report(initiator_ ? Kind::message_dropped : Kind::negotiation_refused,
                      to_string(refusal.notify) + ": " + refusal.reason);
    }
    shared_.tally.add(Count::refused_authentication);
    const auto text =
        fmt::format("the peer cannot prove to be {}: {}", remote_id_.to_string(), refusal.reason);
    report(Kind::authentication_failed, text);
    if (!stays_half_open()) close(text);
}

// ---- Established

void IsakmpSa::become_established(TimePoint now) {
    stage_ = Stage::open;
    begin_life(now);
    if (chosen_.lifetimes.seconds != 0) {
        const auto life = std::chrono::seconds(std::min<std::uint64_t>(chosen_.lifetimes.seconds, INT32_MAX));
        // In time before the peer ends it.
        const auto renew = now + life - life / 10;
        expires_at_ = expires_at_ ? std::min(*expires_at_, now + life) : now + life;
        if (rekey_at_ || reauth_at_) {
            auto& at = rekey_at_ ? rekey_at_ : reauth_at_;
            at = std::min(*at, renew);
        }
    }
    if (!may_begin_anew()) leave_renewal_to_peer();
    shared_.tally.add(Count::ike_sas_established);
    wanted_alone_ = false;
    report_change(Kind::ike_sa_up, fmt::format("{} and {}", local_id_.to_string(), remote_id_.to_string()));
    using Unique = ConnectionConfig::Unique;
    const auto unique = connection_->unique;
    if (unique != Unique::never && initial_contact_) shared_.end_others(*this);
    adopt_from_others(now);
    if (unique == Unique::replace) replace_others(now);
    proceed(now);
}

// unique = replace. Of those that this one may renew it has the IPsec SAs by now. The peer deletes such a one
// as soon as it knows of this one; who is told before loses what it has.
void IsakmpSa::replace_others(TimePoint now) {
    constexpr std::chrono::seconds patience{10};  // charon's
    for (const auto id : shared_.same_peers(*this)) {
        auto* other = id < id_ ? shared_.find(id) : nullptr;
        if (other == nullptr || other->closed() || other->state() == SaState::connecting) continue;
        if (!may_renew(*other)) {
            other->abandon("another one has taken its place (unique = replace)");
            continue;
        }
        static_cast<IsakmpSa&>(*other).make_way(now, patience);
    }
}

// ---- Parts

Lifetimes IsakmpSa::offered_lifetimes() const {
    const auto longest = std::max(connection_->rekey_time, connection_->reauth_time);
    if (longest.count() == 0) return {};
    return {static_cast<std::uint64_t>((longest + connection_->over_time).count()), 0};
}

Phase1Terms IsakmpSa::phase1_terms(const ConnectionConfig& connection, bool initiator) const {
    Phase1Terms terms;
    terms.proposals = connection.proposals;
    const bool defaults = connection.proposals == Proposal::defaults(ProtocolId::ike);
    if (defaults && initiator) terms.proposals = default_phase1_proposals();
    terms.methods = methods(connection, initiator);
    terms.lifetimes = offered_lifetimes();
    const auto& own = connection.local.front();
    if (own.method == AuthClass::gss_api)
        terms.gss_identity_name = gss_identity_name(principal_of(own.id).value_or(""));
    return terms;
}

IsakmpSa::Payloads IsakmpSa::vendor_ids() const {
    Payloads payloads;
    const auto say = [&](VendorId id) { payloads.push_back({PayloadType::vendor_id, vendor_id(id)}); };
    say(VendorId::dead_peer_detection);
    if (uses_gss()) say(VendorId::gss_api);
    if (has_user(connection_->local) || has_user(connection_->remote)) say(VendorId::xauth);
    if (connection_->fragmentation != ConnectionConfig::Fragmentation::no) say(VendorId::fragmentation);
    if (initiator_) {
        for (const auto version : nat_t_versions) say(version);
    } else if (peer_.nat_t) {
        say(*peer_.nat_t);
    }
    return payloads;
}

void IsakmpSa::note_vendor_ids(const Chain& chain) {
    const auto rank = [](VendorId id) { return std::find(nat_t_versions.begin(), nat_t_versions.end(), id); };
    for (const auto& payload : chain.payloads) {
        const auto id = payload.type == PayloadType::vendor_id ? known_vendor_id(payload.body) : std::nullopt;
        if (!id) continue;
        if (rank(*id) != nat_t_versions.end() && (!peer_.nat_t || rank(*id) < rank(*peer_.nat_t)))
            peer_.nat_t = id;
        peer_.dead_peer_detection |= *id == VendorId::dead_peer_detection;
        peer_.fragmentation |= *id == VendorId::fragmentation;
    }
}

IsakmpSa::Step IsakmpSa::take_selection(const Chosen<Phase1Selection>& selection) {
    if (!selection) return Refused(selection.error());
    chosen_ = *selection;
    return check_gss_name();
}

// KE and NONCE of this side, and what goes with them in any mode.
Result<IsakmpSa::Payloads> IsakmpSa::make_key_exchange(std::uint16_t group) {
    auto exchange = new_key_exchange(group);
    if (!exchange) return tl::unexpected(exchange.error());
    key_exchange_ = std::move(*exchange);
    auto& nonce = initiator_ ? values_.ni : values_.nr;
    nonce = shared_.random.bytes(nonce_bytes);
    (initiator_ ? values_.gxi : values_.gxr) = key_exchange_->public_value();
    Payloads payloads{{PayloadType::key_exchange, key_exchange_->public_value()},
                      {PayloadType::nonce, nonce}};
    add_gss_token(payloads);
    return payloads;
}

// INITIAL-CONTACT (RFC 2407 section 4.6.3.3).
void IsakmpSa::add_initial_contact(Payloads& payloads) const {
    const bool says = connection_->unique != ConnectionConfig::Unique::never;
    if (says && shared_.is_first_contact(*this))
        payloads.push_back({PayloadType::notification, encode(isakmp_notify(NotifyType::initial_contact))});
}

IsakmpSa::Step IsakmpSa::check_uniqueness(const Chain& chain) {
    for (const auto& payload : chain.payloads) {
        const auto body =
            payload.type == PayloadType::notification ? decode_notify(payload.body) : Decoded<NotifyBody>();
        if (payload.type == PayloadType::notification && body && body->type == NotifyType::initial_contact)
            initial_contact_ = true;
    }
    // Of one who has yet to log in, nobody knows who it is.
    return has_user(connection_->remote) ? Step() : check_not_taken();
}

// A peer at the same place may be the same, which renews its ISAKMP SA: nothing in Phase 1 says so.
bool IsakmpSa::may_renew(const IkeSa& other) const {
    return other.connection().version == IkeVersion::v1 && other.remote().address == remote_.address &&
           has_same_host(other);
}

IsakmpSa::Step IsakmpSa::check_not_taken() const {
    const auto same = shared_.same_peers(*this);
    const bool elsewhere = std::any_of(same.begin(), same.end(), [&](IkeSaId id) {
        const auto* other = shared_.find(id);
        return other != nullptr && !other->closed() && !other->half_open() && !may_renew(*other);
    });
    if (elsewhere && connection_->unique == ConnectionConfig::Unique::keep && !initial_contact_)
        return Refused({NotifyType::authentication_failed, "it has an ISAKMP SA already (unique = keep)"});
    return {};
}

// KE and Ni or Nr of the peer.
IsakmpSa::Step IsakmpSa::read_key_exchange(const Chain& chain) {
    const auto* ke = chain.find(PayloadType::key_exchange);
    const auto* nonce = chain.find(PayloadType::nonce);
    if (ke == nullptr || nonce == nullptr)
        return Refused({NotifyType::payload_malformed, "a message without KE or NONCE"});
    if (const auto fits = check_nonce(nonce->body); !fits)
        return Refused({fits.error().notify, fits.error().reason});
    (initiator_ ? values_.nr : values_.ni) = nonce->body;
    (initiator_ ? values_.gxr : values_.gxi) = ke->body;
    return {};
}

tl::expected<const Chain*, Refusal> IsakmpSa::read_values(const Chain& chain) {
    if (encrypts()) return read_encrypted(chain);
    if (auto read = read_key_exchange(chain); !read) return tl::unexpected(read.error());
    if (uses_gss())
        if (auto taken = read_gss_token(chain); !taken) return tl::unexpected(taken.error());
    return &chain;
}

// Once both sides' values are there.
IsakmpSa::Step IsakmpSa::derive_keys() {
    auto secret = key_exchange_->derive(initiator_ ? values_.gxr : values_.gxi);
    if (!secret && !encrypts()) return Refused({NotifyType::invalid_key_information, secret.error().message});
    if (!secret) {
        doubt(secret.error().message);
        secret = crypto::Secret(ByteView(shared_.random.bytes(nonce_bytes)));
    }
    gxy_ = std::move(*secret);
    values_.initiator_cookie = spi_i_;
    values_.responder_cookie = spi_r_;
    const auto suite = Phase1Suite::from(chosen_.proposal);
    if (!suite) return Refused({NotifyType::no_proposal_chosen, suite.error().message});
    suite_ = *suite;
    auto skeyid = make_skeyid();
    if (!skeyid) return Refused({NotifyType::authentication_failed, skeyid.error().message});
    auto keys = derive_phase1_keys(suite_, std::move(*skeyid), values_, gxy_);
    if (!keys) return Refused({NotifyType::invalid_key_information, keys.error().message});
    keys_ = std::move(*keys);
    return {};
}

// ---- NAT traversal (RFC 3947 section 3.2)

PayloadType IsakmpSa::nat_d_type() const {
    return peer_.nat_t == VendorId::nat_t ? PayloadType::nat_d : PayloadType::nat_d_draft;
}

void IsakmpSa::add_nat_discovery(Payloads& payloads) const {
    if (!peer_.nat_t) return;
    const auto suite = Phase1Suite::from(chosen_.proposal);
    const auto hash = [&](const net::Endpoint& end) { return nat_d_hash(suite->hash, spi_i_, spi_r_, end); };
    // Port 0 and the unspecified address never send: with "encap" the peer shall believe in a NAT.
    const net::Endpoint nobody{net::IpAddress::any(local_.address.version()), 0};
    payloads.push_back({nat_d_type(), hash(remote_)});
    payloads.push_back({nat_d_type(), hash(connection_->force_udp_encapsulation ? nobody : local_)});
}

void IsakmpSa::find_nat(const Chain& chain, const Datagram& datagram) {
    if (!peer_.nat_t) return;
    std::vector<const Bytes*> hashes;
    for (const auto& payload : chain.payloads)
        if (payload.type == nat_d_type()) hashes.push_back(&payload.body);
    if (hashes.size() < 2) return;
    const auto suite = Phase1Suite::from(chosen_.proposal);
    const auto own = nat_d_hash(suite->hash, spi_i_, spi_r_, datagram.local);
    const auto peers = nat_d_hash(suite->hash, spi_i_, spi_r_, datagram.remote);
    nat_found_here_ = *hashes.front() != own;
    nat_local_ = nat_found_here_ || connection_->force_udp_encapsulation;
    nat_remote_ =
        std::none_of(hashes.begin() + 1, hashes.end(), [&](const Bytes* hash) { return *hash == peers; });
}

// NAT-D payloads are not authenticated: one changed bit, and one end sees a NAT where the other sees none,
// and no Quick Mode finds terms that suit both. An initiator that sees one goes on at port 4500 (section 4):
// what it does, once it has proved who it is, both believe.
void IsakmpSa::agree_on_nat(const Datagram& datagram) {
    if (!peer_.nat_t || first_port_ != net::ike_port) return;
    const bool moved = datagram.local.port == net::nat_traversal_port;
    if (moved == behind_nat()) return;
    report(Kind::note, moved ? "the peer has found a NAT, this side none: there is one"
                             : "the peer has found no NAT, this side one: there is none");
    nat_local_ = nat_found_here_ = false;
    nat_remote_ = moved;
}

}  // namespace keyline::ike::v1
