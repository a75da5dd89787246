// Quick Mode (RFC 2409 section 5.5), begun by this side; and what both ends of it have in common.
//
//   1   HASH(1), SA, NONCE [, KE] [, IDci, IDcr] [, NAT-OA, NAT-OA]
//   2   HASH(2), SA, NONCE [, KE] [, IDci, IDcr] [, NAT-OA, NAT-OA]
//   3   HASH(3)
//  (4   HASH, N CONNECTED, where the responder had set flag C)
#include <algorithm>

#include <fmt/format.h>

#include "host/crypto/mac.h"
#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

namespace {

using Kind = ReportEvent::Kind;

constexpr std::size_t nonce_bytes = 32;
// Under way at once because this side began them; what is asked for besides waits for its turn.
constexpr std::size_t max_begun = 8;
// For how long the last message of an exchange is said again to a peer that did not hear it: as long as
// strongSwan repeats itself with its usual settings.
constexpr std::chrono::seconds remembered{180};
// A responder may install what was negotiated only when it has HASH(3), as charon does: what is sent on it
// before that is lost. Until then the old SA is there.
constexpr std::chrono::milliseconds until_peer_has_it{500};

std::uint64_t kilobytes(std::uint64_t bytes) {
    return (bytes + 1023) / 1024;
}

}  // namespace

// ---- What both ends do

// Its first payload is this HASH.
bool IsakmpSa::begins_with(const Chain& chain, const crypto::Secret& hash) {
    return !chain.payloads.empty() && chain.payloads.front().type == PayloadType::hash &&
           crypto::constant_time_equal(hash.reveal(), chain.payloads.front().body);
}

IsakmpSa::Payloads IsakmpSa::with_hash(const crypto::Secret& hash, Payloads payloads) {
    payloads.insert(payloads.begin(), {PayloadType::hash, to_bytes(hash.reveal())});
    return payloads;
}

EncapsulationMode IsakmpSa::encapsulation(ChildConfig::Mode mode) const {
    const bool transport = mode == ChildConfig::Mode::transport;
    if (!behind_nat()) return transport ? EncapsulationMode::transport : EncapsulationMode::tunnel;
    if (peer_.nat_t == VendorId::nat_t)
        return transport ? EncapsulationMode::udp_transport : EncapsulationMode::udp_tunnel;
    return transport ? EncapsulationMode::udp_transport_draft : EncapsulationMode::udp_tunnel_draft;
}

Phase2Terms IsakmpSa::phase2_terms(const ChildConfig& config) const {
    Phase2Terms terms;
    terms.suites = suites_of(config.proposals, config.bundle);
    terms.mode = encapsulation(config.mode);
    terms.lifetimes.seconds = static_cast<std::uint64_t>(config.time.life.count());
    terms.lifetimes.kilobytes = kilobytes(config.bytes.life);
    return terms;
}

Result<IsakmpSa::ChildTerms> IsakmpSa::terms_of(const QuickMode& quick,
                                                const Phase2Selection& selection) const {
    ChildTerms terms;
    terms.config = quick.wish.config;
    const bool bundled = selection.sas.size() > 1;
    for (const auto& sa : selection.sas) {
        const auto suite = EspSuite::from(sa.proposal);
        if (!suite) return tl::unexpected(suite.error());
        if (bundled && sa.proposal.protocol == ProtocolId::ah) {
            terms.ah =
                BundledAh{{ProtocolId::ah, {*find(sa.proposal, TransformType::integrity)}}, *suite, sa.spi};
            continue;
        }
        terms.chosen = sa.proposal;
        terms.suite = *suite;
        terms.spi_out = sa.spi;
    }
    if (bundled && behind_nat()) return fail("AH has no way through a NAT");
    if (bundled && terms.ah->suite.esn != terms.suite.esn)
        return fail("extended sequence numbers in one half of a bundle only");
    const bool transport = selection.mode == EncapsulationMode::transport ||
                           selection.mode == EncapsulationMode::udp_transport ||
                           selection.mode == EncapsulationMode::udp_transport_draft;
    terms.mode = transport ? esp::Mode::transport : esp::Mode::tunnel;
    terms.local_selectors = {quick.local};
    terms.remote_selectors = {quick.remote};
    terms.agreed_life = std::chrono::seconds(
        std::min<std::uint64_t>(selection.lifetimes.seconds, std::numeric_limits<std::int32_t>::max()));
    constexpr std::uint64_t most_kilobytes = UINT64_MAX / 1024;
    terms.agreed_bytes = std::min(selection.lifetimes.kilobytes, most_kilobytes) * 1024;
    return terms;
}

IsakmpSa::ChildKeys IsakmpSa::keys_of(const QuickMode& quick, const QuickSa& sa, const ChildTerms& terms,
                                      const crypto::Secret& gxy) const {
    const auto keymat = [&](ProtocolId protocol, std::uint32_t spi, std::size_t bytes) {
        return derive_keymat(suite_.hash, keys_.d, gxy, protocol, spi, quick.nonces, bytes);
    };
    const auto protocol = terms.chosen.protocol;
    const auto bytes = terms.suite.keymat_bytes;
    ChildKeys keys{keymat(protocol, sa.spi, bytes), keymat(protocol, terms.spi_out, bytes), {}, {}};
    if (terms.ah) {
        keys.ah_inbound = keymat(ProtocolId::ah, sa.spi, terms.ah->suite.keymat_bytes);
        keys.ah_outbound = keymat(ProtocolId::ah, terms.ah->spi_out, terms.ah->suite.keymat_bytes);
    }
    return keys;
}

Phase2Spis IsakmpSa::spis_of(const QuickSa& sa, const Phase2Suite& suite) {
    Phase2Spis spis;
    for (const auto& proposal : suite) (proposal.protocol == ProtocolId::ah ? spis.ah : spis.esp) = sa.spi;
    return spis;
}

tl::expected<std::vector<SaBody>, Refusal> IsakmpSa::sa_bodies(const Chain& chain) {
    std::vector<SaBody> bodies;
    for (const auto& payload : chain.payloads) {
        if (payload.type != PayloadType::sa) continue;
        auto body = decode_sa(payload.body);
        if (!body) return Refused({body.error().notify, body.error().reason});
        bodies.push_back(std::move(*body));
    }
    return bodies;
}

void IsakmpSa::install_all(QuickMode& quick, const std::vector<ChildTerms>& terms,
                           const std::optional<ChildSaId>& replaced, const crypto::Secret& gxy) {
    quick.expects = QuickMode::Expects::device;
    quick.awaited = terms.size();
    for (std::size_t i = 0; i < terms.size(); ++i) {
        auto& sa = quick.sas[i];
        auto child = make_child(terms[i], sa.spi, replaced);
        child.created_here = quick.initiator;
        sa.child = child.id;
        install(std::move(child), keys_of(quick, sa, terms[i], gxy));
    }
}

// NAT-OA (RFC 3947 section 5.2): in transport mode through a NAT both addresses as this side sees them.
void IsakmpSa::add_addresses(Payloads& payloads, bool initiator, EncapsulationMode mode) const {
    const bool needed =
        mode == EncapsulationMode::udp_transport || mode == EncapsulationMode::udp_transport_draft;
    if (!needed) return;
    const auto type = peer_.nat_t == VendorId::nat_t ? PayloadType::nat_oa : PayloadType::nat_oa_draft;
    const auto& first = initiator ? local_.address : remote_.address;
    const auto& second = initiator ? remote_.address : local_.address;
    payloads.push_back({type, encode_nat_oa(first)});
    payloads.push_back({type, encode_nat_oa(second)});
}

IsakmpSa::QuickMode* IsakmpSa::quick_mode_of(ChildSaId child) {
    for (auto& [id, quick] : quick_modes_)
        if (sa_of(quick, child) != nullptr) return &quick;
    return nullptr;
}

IsakmpSa::QuickSa* IsakmpSa::sa_of(QuickMode& quick, ChildSaId child) {
    for (auto& sa : quick.sas)
        if (sa.child == child) return &sa;
    return nullptr;
}

// Of what never became a CHILD SA.
void IsakmpSa::release_spis(QuickMode& quick) {
    for (auto& sa : quick.sas) {
        const auto spi = std::exchange(sa.spi, 0);
        if (spi != 0 && !sa.child) shared_.esp_spis.erase(spi);
    }
}

void IsakmpSa::remove_children(const QuickMode& quick, const std::string& why) {
    std::vector<ChildSaId> begun;
    for (const auto& sa : quick.sas) {
        const auto* child = sa.child ? find_child(*sa.child) : nullptr;
        if (child != nullptr && child->state == SaState::connecting) begun.push_back(child->id);
    }
    for (const auto id : begun) remove_child(id, why);
}

void IsakmpSa::receive_quick_mode(TimePoint now, const Datagram& datagram, const Message& message) {
    const auto id = message.header.message_id;
    if (state_ == SaState::connecting) {
        ask_for_last_of_phase1(datagram);
        return drop(Count::dropped_unexpected, "Quick Mode before Phase 1 is through");
    }
    const auto found = quick_modes_.find(id);
    if (found == quick_modes_.end()) return answer_quick_mode(now, datagram, message);
    auto& quick = found->second;
    if (is_repetition(datagram, quick.exchange)) return;
    auto opened = open(quick.exchange, message);
    if (!opened) return;
    Step done;
    if (quick.expects == QuickMode::Expects::second) {
        quick.peer_commits = message.header.commit;
        done = quick_second(now, quick, opened->chain);
    } else if (quick.expects == QuickMode::Expects::third) {
        done = quick_third(now, quick, opened->chain);
    } else {
        return drop(Count::dropped_unexpected, "a message of Quick Mode that nobody waits for");
    }
    if (!done) {
        // Not authentic: as if it had not come. Authentic and of no use: the end of the exchange.
        if (done.error().notify == NotifyType::invalid_hash_information)
            return drop(Count::dropped_bad_icv, "a wrong HASH");
        inform({PayloadType::notification, encode(isakmp_notify(done.error().notify))});
        return fail_quick_mode(quick, done.error().reason);
    }
    if (!quick_modes_.contains(id)) return;
    quick.exchange.chain->commit(*opened);
    note_received(now, datagram, quick.exchange);
    follow_peer(datagram.local, datagram.remote);
    if (quick.expects == QuickMode::Expects::nothing) finish_quick_mode(now, quick);
}

void IsakmpSa::fail_quick_mode(QuickMode& quick, const std::string& why) {
    quick.exchange.await_nothing();
    const auto expected = std::exchange(quick.expects, QuickMode::Expects::nothing);
    quick.exchange.over_at = shared_.time;
    if (expected == QuickMode::Expects::nothing) return;
    release_spis(quick);
    if (quick.initiator) report_failure(quick.wish, why);
    auto* old = quick.wish.replaces ? find_child(*quick.wish.replaces) : nullptr;
    if (old != nullptr) retry_rekey_later(shared_.time, *old);
    remove_children(quick, why);
}

// Something of it is due: it is said again, given up, or forgotten.
void IsakmpSa::quick_modes_after(TimePoint now, std::uint32_t message_id) {
    const auto found = quick_modes_.find(message_id);
    if (found == quick_modes_.end()) return;
    auto& quick = found->second;
    if (quick.switch_at && now >= *quick.switch_at) switch_over(now, quick);
    if (quick.exchange.resend_at && now >= *quick.exchange.resend_at) {
        retransmit(now, quick.exchange, "Quick Mode");
        if (quick.exchange.resend_at) return;
        const auto text = fmt::format("no answer from {} to Quick Mode", remote_.to_string());
        const bool answered_it = !quick.initiator;
        // It may have sent HASH(3), and believe in the SAs.
        for (const auto& sa : quick.sas) {
            const auto* child = sa.child ? find_child(*sa.child) : nullptr;
            if (answered_it && child != nullptr) inform_of_end(*child);
        }
        fail_quick_mode(quick, text);
        if (answered_it) return report(Kind::note, text);
        // The peer was there for Phase 1. If it is no more, that has to be known.
        shared_.tally.add(Count::peers_unreachable);
        report(Kind::peer_unreachable, text);
        return close_and_reestablish(text, &ChildConfig::dpd_action);
    }
    if (!quick.exchange.over_at || now < *quick.exchange.over_at) return;
    if (quick.expects == QuickMode::Expects::connected) {
        // The peer has set flag C and then said nothing: RFC 2408 section 3.1 does not make us wait for ever.
        quick.expects = QuickMode::Expects::nothing;
        return finish_quick_mode(now, quick);
    }
    fail_quick_mode(quick, "Quick Mode takes too long");
    quick_modes_.erase(message_id);
    proceed(now);
}

// ---- This side begins

// The last message of Aggressive Mode is ours, and nobody answers it: a Quick Mode right behind it reaches
// the peer before that one is dealt with. charon drops it then, and waits for its repetition 4 s later.
std::optional<TimePoint> IsakmpSa::quick_modes_wait_until(TimePoint now) const {
    constexpr std::chrono::milliseconds pause{50};
    if (!aggressive_ || !initiator_ || now >= established_ + pause) return std::nullopt;
    return established_ + pause;
}

void IsakmpSa::begin_quick_modes(TimePoint now) {
    if (quick_modes_wait_until(now)) return;
    const auto begun = [&] {
        return static_cast<std::size_t>(
            std::count_if(quick_modes_.begin(), quick_modes_.end(), [](const auto& entry) {
                return entry.second.initiator && entry.second.expects != QuickMode::Expects::nothing;
            }));
    };
    for (std::size_t next = 0; !closed_ && next < wishes_.size() && begun() < max_begun;) {
        const auto group = missing_group(*wishes_[next].config);
        const auto sought = group ? seek_group(now, *group) : Result<void>();
        if (group && sought) {
            next++;  // it waits, and others need not
            continue;
        }
        auto wish = std::move(wishes_[next]);
        wishes_.erase(wishes_.begin() + static_cast<std::ptrdiff_t>(next));
        if (!sought) {
            fail_wish(now, wish, sought.error().message);
        } else {
            begin_quick_mode(now, std::move(wish));
        }
    }
}

void IsakmpSa::fail_wish(TimePoint now, const Wish& wish, const std::string& why) {
    report_failure(wish, why);
    if (auto* kept = wish.replaces ? find_child(*wish.replaces) : nullptr) retry_rekey_later(now, *kept);
}

void IsakmpSa::begin_quick_mode(TimePoint now, Wish wish) {
    const auto* old = wish.replaces ? find_child(*wish.replaces) : nullptr;
    if (wish.replaces && (old == nullptr || old->state != SaState::rekeying)) return;
    if (quick_modes_.size() >= max_quick_modes) (void)forget_a_quick_mode();
    QuickMode quick;
    quick.initiator = true;
    quick.wish = std::move(wish);
    quick.exchange = new_exchange(ExchangeType::quick_mode, new_message_id());
    auto payloads = offer_quick_mode(quick);
    if (!payloads) return fail_wish(now, quick.wish, payloads.error().message);
    const auto id = quick.exchange.message_id;
    const auto rest = encode_chain(*payloads);
    const auto hash = hash_1(suite_.hash, keys_.a, id, rest.octets);
    quick.expects = QuickMode::Expects::second;
    auto& stored = quick_modes_.emplace(id, std::move(quick)).first->second;
    transmit_and_wait(now, stored.exchange, with_hash(hash, std::move(*payloads)));
}

// The first; of several virtual addresses the one that goes with what the other end has.
net::TrafficSelector IsakmpSa::local_selector_beside(const net::TrafficSelector& remote,
                                                     const ChildConfig& config) const {
    const auto local = local_selectors_of(config);
    const auto fits = std::find_if(local.begin(), local.end(), [&](const auto& selector) {
        return selector.version() == remote.version();
    });
    return fits != local.end() ? *fits : local.front();
}

Result<IsakmpSa::Payloads> IsakmpSa::offer_quick_mode(QuickMode& quick) {
    const auto& config = *quick.wish.config;
    quick.terms = phase2_terms(config);
    const auto group = first_group(quick.terms);
    const auto remote = remote_selectors_of(config).front();
    // A rekeying has what the SA has that it replaces.
    const auto* old = quick.wish.replaces ? find_child(*quick.wish.replaces) : nullptr;
    quick.local = old != nullptr ? old->local_selectors.front() : local_selector_beside(remote, config);
    quick.remote = old != nullptr ? old->remote_selectors.front() : remote;
    const auto id_local = phase2_id(quick.local);
    const auto id_remote = phase2_id(quick.remote);
    if (!id_local || !id_remote) return tl::unexpected(id_local ? id_remote.error() : id_local.error());
    Payloads payloads;
    const std::size_t count = old != nullptr ? 1 : config.sa_payloads;
    for (std::size_t i = 0; i < count; ++i) {
        QuickSa sa;
        sa.spi = shared_.new_esp_spi();
        auto offered = offer_phase2(quick.terms, spis_of(sa, quick.terms.suites.front()), group);
        if (!offered) {
            shared_.esp_spis.erase(sa.spi);
            release_spis(quick);
            return tl::unexpected(offered.error());
        }
        if (i == 0)
            for (const auto& skipped : offered->skipped) report(Kind::note, skipped);
        sa.offer = std::move(offered->sa);
        payloads.push_back({PayloadType::sa, encode(sa.offer)});
        quick.sas.push_back(std::move(sa));
    }
    quick.nonces.ni = shared_.random.bytes(nonce_bytes);
    payloads.push_back({PayloadType::nonce, quick.nonces.ni});
    if (group) {
        quick.key_exchange = new_key_exchange(*group).value();
        payloads.push_back({PayloadType::key_exchange, quick.key_exchange->public_value()});
    }
    payloads.push_back({PayloadType::identification, encode(*id_local)});
    payloads.push_back({PayloadType::identification, encode(*id_remote)});
    add_addresses(payloads, true, quick.terms.mode);
    return payloads;
}

IsakmpSa::Step IsakmpSa::quick_second(TimePoint, QuickMode& quick, const Chain& chain) {
    const auto& exchange = quick.exchange;
    const auto hash = hash_2(suite_.hash, keys_.a, exchange.message_id, quick.nonces.ni, chain.from(1));
    if (!begins_with(chain, hash)) return Refused({NotifyType::invalid_hash_information, "a wrong HASH(2)"});
    const auto* nonce = chain.find(PayloadType::nonce);
    const auto answers = sa_bodies(chain);
    if (!answers) return Refused(answers.error());
    if (answers->empty() || nonce == nullptr || !check_nonce(nonce->body))
        return Refused({NotifyType::payload_malformed, "the peer's answer lacks SA or NONCE"});
    if (answers->size() != quick.sas.size())
        return Refused(
            {NotifyType::no_proposal_chosen,
             fmt::format("{} SA payloads in the peer's answer to {}", answers->size(), quick.sas.size())});
    quick.nonces.nr = nonce->body;
    crypto::Secret gxy;
    if (quick.key_exchange) {
        const auto* ke = chain.find(PayloadType::key_exchange);
        auto secret = ke != nullptr ? quick.key_exchange->derive(ke->body) : fail("it has no KE");
        if (!secret) return Refused({NotifyType::invalid_key_information, secret.error().message});
        gxy = std::move(*secret);
    }
    if (auto ids = check_answered_ids(quick, chain); !ids) return ids;
    std::vector<ChildTerms> terms;
    for (std::size_t i = 0; i < answers->size(); ++i) {
        auto selection = check_phase2(quick.terms, quick.sas[i].offer, (*answers)[i]);
        if (!selection) return Refused(selection.error());
        // An SPI tells which one a notification is about, where there are several.
        const auto spi = answers->size() > 1 ? selection->sas.back().spi : 0;
        if (auto shorter = responder_lifetime(chain, spi)) selection->lifetimes = *shorter;
        auto agreed = terms_of(quick, *selection);
        if (!agreed) return Refused({NotifyType::no_proposal_chosen, agreed.error().message});
        terms.push_back(std::move(*agreed));
    }
    const auto* old = quick.wish.replaces ? find_child(*quick.wish.replaces) : nullptr;
    quick.exchange.sent.clear();
    install_all(quick, terms, old != nullptr ? quick.wish.replaces : std::nullopt, gxy);
    return {};
}

// The peer repeats IDci and IDcr. Narrower ones would be another policy than ours.
IsakmpSa::Step IsakmpSa::check_answered_ids(const QuickMode& quick, const Chain& chain) const {
    std::vector<net::TrafficSelector> ids;
    for (const auto& payload : chain.payloads) {
        if (payload.type != PayloadType::identification) continue;
        const auto body = decode_id(payload.body);
        const auto selector = body ? phase2_selector(*body) : tl::unexpected(body.error());
        if (!selector) return Refused({selector.error().notify, selector.error().reason});
        ids.push_back(*selector);
    }
    if (ids.empty()) return {};
    if (ids.size() != 2 || ids.front() != quick.local || ids.back() != quick.remote)
        return Refused({NotifyType::invalid_id_information, "the peer answers with other identities"});
    return {};
}

// RESPONDER-LIFETIME (RFC 2407 section 4.6.3.1): the responder's, where it is shorter than what we offered.
std::optional<Lifetimes> IsakmpSa::responder_lifetime(const Chain& chain, std::uint32_t spi) {
    for (const auto& payload : chain.payloads) {
        if (payload.type != PayloadType::notification) continue;
        const auto body = decode_notify(payload.body);
        if (!body || body->type != NotifyType::responder_lifetime) continue;
        if (spi != 0 && net::ByteReader(body->spi).u32() != spi) continue;
        const auto attributes = decode_attributes(body->data);
        if (attributes) return read_lifetimes(*attributes, phase2_lifetime);
    }
    return std::nullopt;
}

// Both sides have it: HASH(3) was sent or has come, and CONNECTED where it was wanted.
void IsakmpSa::finish_quick_mode(TimePoint now, QuickMode& quick) {
    quick.exchange.await_nothing();
    quick.exchange.over_at = now + remembered;
    bool came_up = false;
    for (const auto& sa : quick.sas) {
        auto* child = sa.child ? find_child(*sa.child) : nullptr;
        if (child == nullptr || child->state != SaState::connecting) continue;
        auto* old = child->replaces ? find_child(*child->replaces) : nullptr;
        child_is_up(now, *child);
        came_up = true;
        if (old == nullptr || !quick.initiator) activate(*child);
        if (old == nullptr) continue;
        if (quick.initiator) quick.switch_at = now + until_peer_has_it;
        old->replaced_by = child->id;
        if (quick.initiator) old->rekey_at.reset();  // else it may turn out to have been another one
        old->state = SaState::rekeyed;
        // Should it have been another one, and that be gone already, the peer never deletes this one.
        if (!quick.initiator && peer_.deletes_rekeyed) await_delete(*old);
    }
    if (!came_up) return;
    if (quick.connected_wanted) inform_in(quick.exchange, isakmp_notify(NotifyType::connected));
    proceed(now);
    retire_predecessor(now);
}

std::optional<TimePoint> IsakmpSa::QuickMode::deadline() const {
    const auto next = exchange.deadline();
    return switch_at && (!next || *switch_at < *next) ? switch_at : next;
}

// The new SA sends from here on, if it has not begun with the peer's first packet on it, and the old one
// goes.
void IsakmpSa::switch_over(TimePoint now, QuickMode& quick) {
    if (!std::exchange(quick.switch_at, std::nullopt)) return;
    for (const auto& sa : quick.sas) {
        auto* child = sa.child ? find_child(*sa.child) : nullptr;
        const bool sends = child != nullptr && child->on_device && !child->replaced_by;
        if (sends && !child->outbound_active) activate(*child);
    }
    auto* old = quick.wish.replaces ? find_child(*quick.wish.replaces) : nullptr;
    if (old == nullptr) return;
    // The peer's DELETE of another one may have made it look as if nobody had rekeyed it: note_replaced().
    if (!old->replaced_by) old->replaced_by = quick.sas.front().child;
    terminate_child(now, old->id);
}

// ---- The device

void IsakmpSa::child_is_answered(ChildSa& child, bool taken) {
    auto* quick = quick_mode_of(child.id);
    if (quick == nullptr) return;
    if (!taken) {
        if (!quick->initiator)
            inform({PayloadType::notification, encode(isakmp_notify(NotifyType::no_proposal_chosen))});
        quick->expects = QuickMode::Expects::nothing;
        quick->exchange.over_at = shared_.time;
        sa_of(*quick, child.id)->child.reset();
        return end_siblings(*quick);
    }
    if (--quick->awaited > 0) return;
    const auto id = quick->exchange.message_id;
    if (!quick->initiator) {
        const auto rest = encode_chain(quick->answer);
        const auto hash = hash_2(suite_.hash, keys_.a, id, quick->nonces.ni, rest.octets);
        quick->expects = QuickMode::Expects::third;
        transmit_and_wait(shared_.time, quick->exchange, with_hash(hash, std::exchange(quick->answer, {})));
        return;
    }
    const auto hash = hash_3(suite_.hash, keys_.a, id, quick->nonces.ni, quick->nonces.nr);
    transmit(quick->exchange, with_hash(hash, {}));
    const bool waits = quick->peer_commits;
    quick->expects = waits ? QuickMode::Expects::connected : QuickMode::Expects::nothing;
    if (waits) quick->exchange.over_at = shared_.time + shared_.settings.retransmit_timeout;
}

// The responder's inbound half is there before the initiator may send; HASH(3) makes it the one in use.
void IsakmpSa::device_took_child(TimePoint now, ChildSa& child) {
    auto* quick = quick_mode_of(child.id);
    if (quick != nullptr && quick->expects == QuickMode::Expects::nothing) finish_quick_mode(now, *quick);
}

// All of a Quick Mode's CHILD SAs come up, or none. The peer has those that this side had asked for.
void IsakmpSa::end_siblings(const QuickMode& quick) {
    for (const auto& sa : quick.sas) {
        const auto* child = sa.child ? find_child(*sa.child) : nullptr;
        if (child != nullptr && quick.initiator) inform_of_end(*child);
    }
    remove_children(quick, "another one of the same Quick Mode did not come up");
}

void IsakmpSa::child_was_removed(ChildSaId id) {
    auto* quick = quick_mode_of(id);
    if (quick == nullptr) return;
    auto& sa = *sa_of(*quick, id);
    sa.child.reset();
    sa.spi = 0;
    // The peer has deleted it before this side gave up what it replaces: that goes on.
    auto* old = quick->wish.replaces ? find_child(*quick->wish.replaces) : nullptr;
    const bool undone = std::exchange(quick->switch_at, std::nullopt) && old != nullptr &&
                        old->replaced_by == id && old->state == SaState::rekeyed;
    if (undone) {
        old->replaced_by.reset();
        old->state = SaState::rekeying;
        retry_rekey_later(shared_.time, *old);
    }
    const auto expected = std::exchange(quick->expects, QuickMode::Expects::nothing);
    const auto rest = std::count_if(quick->sas.begin(), quick->sas.end(),
                                    [](const QuickSa& other) { return other.child.has_value(); });
    // What is done stays, for as long as one of its SAs may want its last message repeated.
    if (expected == QuickMode::Expects::nothing && rest > 0) return;
    quick->exchange.await_nothing();
    quick->exchange.over_at = shared_.time;
    if (expected == QuickMode::Expects::nothing) return;
    if (quick->initiator) report_failure(quick->wish, "the IPsec SA was deleted");
    end_siblings(*quick);
}

void IsakmpSa::settle_rekeyed(TimePoint now, ChildSaId id) {
    terminate_child(now, id);
}

}  // namespace keyline::ike::v1
