// Quick Mode begun by the peer (RFC 2409 section 5.5).
#include <algorithm>

#include <fmt/format.h>

#include "host/crypto/mac.h"
#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

namespace {

constexpr std::size_t nonce_bytes = 32;

}  // namespace

void IsakmpSa::answer_quick_mode(TimePoint now, const Datagram& datagram, const Message& message) {
    const auto id = message.header.message_id;
    const bool usable = state_ == SaState::established || state_ == SaState::rekeying;
    if (!usable) return drop(Count::dropped_unexpected, "Quick Mode under an ISAKMP SA that ends");
    if (message_ids_.contains(id) || id == 0)
        return drop(Count::dropped_message_id, "Quick Mode with a message ID that was used before");
    if (quick_modes_.size() >= max_quick_modes && !forget_a_quick_mode())
        return drop(Count::refused_temporarily, "too many Quick Modes at once");
    QuickMode quick;
    quick.exchange = new_exchange(ExchangeType::quick_mode, id);
    auto opened = open(quick.exchange, message);
    if (!opened) return;
    const auto& chain = opened->chain;
    const auto hash = hash_1(suite_.hash, keys_.a, id, chain.from(1));
    if (!begins_with(chain, hash)) return drop(Count::dropped_bad_icv, "Quick Mode with a wrong HASH(1)");
    if (!take_message_id(id)) return drop(Count::dropped_message_id, "no more message IDs");
    quick.exchange.chain->commit(*opened);
    quick.connected_wanted = message.header.commit;
    note_received(now, datagram, quick.exchange);
    follow_peer(datagram.local, datagram.remote);
    auto& stored = quick_modes_.emplace(id, std::move(quick)).first->second;
    const auto done = quick_first(stored, chain);
    if (done) return;
    shared_.tally.add(done.error().notify == NotifyType::no_proposal_chosen
                          ? Count::refused_no_proposal_chosen
                          : Count::refused_ts_unacceptable);
    report(ReportEvent::Kind::note,
           fmt::format("Quick Mode refused: {}: {}", to_string(done.error().notify), done.error().reason));
    inform({PayloadType::notification, encode(isakmp_notify(done.error().notify))});
    quick_modes_.erase(id);
}

// One that is done, and only there to repeat its last message.
bool IsakmpSa::forget_a_quick_mode() {
    const auto done = std::find_if(quick_modes_.begin(), quick_modes_.end(), [](const auto& entry) {
        return entry.second.expects == QuickMode::Expects::nothing;
    });
    if (done == quick_modes_.end()) return false;
    quick_modes_.erase(done);
    return true;
}

// IDci and IDcr; without them the two ends themselves (section 5.5).
IsakmpSa::Step IsakmpSa::read_client_ids(QuickMode& quick, const Chain& chain) const {
    std::vector<net::TrafficSelector> ids;
    for (const auto& payload : chain.payloads) {
        if (payload.type != PayloadType::identification) continue;
        const auto body = decode_id(payload.body);
        const auto selector = body ? phase2_selector(*body) : tl::unexpected(body.error());
        if (!selector) return Refused({selector.error().notify, selector.error().reason});
        ids.push_back(*selector);
    }
    quick.has_ids = !ids.empty();
    if (ids.empty()) {
        quick.remote.first = quick.remote.last = remote_.address;
        quick.local.first = quick.local.last = local_.address;
        return {};
    }
    if (ids.size() != 2)
        return Refused({NotifyType::invalid_id_information, "one ID payload, or more than two"});
    quick.remote = ids.front();
    quick.local = ids.back();
    // Transport mode through a NAT: each side names a host by the address that it sees.
    const auto rename = [](net::TrafficSelector& selector, const net::IpAddress& address) {
        if (selector.first == selector.last) selector.first = selector.last = address;
    };
    quick.named_local = quick.local;
    quick.named_remote = quick.remote;
    if (quick.terms_are_transport && nat_remote_) rename(quick.remote, remote_.address);
    if (quick.terms_are_transport && nat_local_) rename(quick.local, local_.address);
    return {};
}

// The first child whose selectors hold the peer's and whose proposals it can live with, in every SA payload.
// IKEv1 does not narrow: the peer expects what it asked for.
tl::expected<std::vector<Phase2Selection>, Refusal> IsakmpSa::choose_child(
    QuickMode& quick, const std::vector<SaBody>& offers) {
    Refusal refusal{NotifyType::invalid_id_information,
                    fmt::format("no child has {} === {}", quick.local.to_string(), quick.remote.to_string())};
    for (const auto& config : candidates({quick.remote}, {quick.local})) {
        const auto local = local_selectors_of(*config);
        const auto remote = remote_selectors_of(*config);
        if (!net::contains(local, quick.local) || !net::contains(remote, quick.remote)) continue;
        quick.wish.config = config;
        quick.terms = phase2_terms(*config);
        std::vector<Phase2Selection> selections;
        for (const auto& offer : offers) {
            auto selection = choose_phase2(quick.terms, offer);
            if (!selection) {
                refusal = selection.error();
                break;
            }
            selections.push_back(std::move(*selection));
        }
        if (selections.size() == offers.size()) return selections;
    }
    return tl::unexpected(refusal);
}

// Two SAs with the same selectors of one child: the newer one takes the older one's place. Of several that
// are there it is the oldest that this side does not rekey itself, until the peer deletes another one:
// note_replaced(). One that another exchange of the peer's is about, or the successor of one that it has yet
// to delete, comes last.
std::optional<ChildSaId> IsakmpSa::rekeyed_by(const QuickMode& quick) const {
    std::optional<ChildSaId> found;
    if (quick.sas.size() > 1) return found;
    const auto is_settled = [&](const ChildSa& child) {
        const bool is_about_to_go = std::any_of(children_.begin(), children_.end(), [&](const auto& entry) {
            return entry.second.replaces == child.id && !entry.second.created_here;
        });
        return !is_about_to_go && (!child.replaces || !children_.contains(*child.replaces));
    };
    for (const auto& [id, child] : children_) {
        const bool is_up = child.state == SaState::established || child.state == SaState::rekeying;
        const bool same = is_up && child.on_device && !child.replaced_by &&
                          child.config->name == quick.wish.config->name &&
                          child.local_selectors == net::TrafficSelectors{quick.local} &&
                          child.remote_selectors == net::TrafficSelectors{quick.remote};
        if (!same) continue;
        const auto* chosen = found ? &children_.at(*found) : nullptr;
        const bool better =
            chosen != nullptr && chosen->state == SaState::rekeying && child.state == SaState::established;
        if (chosen != nullptr && is_settled(child) != is_settled(*chosen)) {
            if (is_settled(child)) found = id;
        } else if (chosen == nullptr || better || child.config->sa_payloads == 1) {
            found = id;
        }
    }
    return found;
}

// Every one of the exchange in one group, or none of them (RFC 2409 section 5.5).
IsakmpSa::Step IsakmpSa::check_consistent(const std::vector<Phase2Selection>& selections) {
    for (const auto& selection : selections)
        if (selection.group != selections.front().group || selection.mode != selections.front().mode)
            return Refused({NotifyType::no_proposal_chosen,
                            "SA payloads of one Quick Mode with different groups or modes"});
    return {};
}

// KE, where there is to be one, and what it makes.
tl::expected<IsakmpSa::AnsweredKeyExchange, Refusal> IsakmpSa::answer_key_exchange(
    const Chain& chain, const std::optional<std::uint16_t>& group) const {
    if (!group) return AnsweredKeyExchange{};
    const auto* ke = chain.find(PayloadType::key_exchange);
    const auto exchange = new_key_exchange(*group);
    if (!exchange) return Refused({NotifyType::no_proposal_chosen, exchange.error().message});
    auto secret = ke != nullptr ? exchange->derive(ke->body) : fail("it has no KE");
    if (!secret) return Refused({NotifyType::invalid_key_information, secret.error().message});
    return AnsweredKeyExchange{std::move(*secret), exchange->public_value()};
}

IsakmpSa::Step IsakmpSa::quick_first(QuickMode& quick, const Chain& chain) {
    const auto* nonce = chain.find(PayloadType::nonce);
    const auto offers = sa_bodies(chain);
    if (!offers) return Refused(offers.error());
    if (offers->empty() || nonce == nullptr || !check_nonce(nonce->body))
        return Refused({NotifyType::payload_malformed, "Quick Mode without SA or NONCE"});
    if (offers->size() > ChildConfig::most_sa_payloads)
        return Refused({NotifyType::no_proposal_chosen,
                        fmt::format("{} SA payloads in one Quick Mode", offers->size())});
    quick.sas.resize(offers->size());
    quick.terms_are_transport = offers_transport(offers->front());
    if (auto ids = read_client_ids(quick, chain); !ids) return ids;
    const auto selections = choose_child(quick, *offers);
    if (!selections) return Refused(selections.error());
    if (auto consistent = check_consistent(*selections); !consistent) return consistent;
    const auto replaced = rekeyed_by(quick);
    if (!has_room_for_child(replaced.has_value()))
        return Refused({NotifyType::no_proposal_chosen, "too many IPsec SAs under one ISAKMP SA"});
    quick.nonces = {nonce->body, shared_.random.bytes(nonce_bytes)};
    auto shared = answer_key_exchange(chain, selections->front().group);
    if (!shared) return Refused(shared.error());

    std::vector<ChildTerms> terms;
    Payloads notifications;
    for (std::size_t i = 0; i < selections->size(); ++i) {
        const auto& selection = (*selections)[i];
        auto& sa = quick.sas[i];
        sa.spi = shared_.new_esp_spi();
        auto agreed = terms_of(quick, selection);
        if (!agreed) {
            release_spis(quick);
            return Refused({NotifyType::no_proposal_chosen, agreed.error().message});
        }
        shorten_lifetime(quick, sa, selection, *agreed, notifications);
        terms.push_back(std::move(*agreed));
        Phase2Suite suite;
        for (const auto& chosen : selection.sas) suite.push_back(chosen.proposal);
        quick.answer.push_back({PayloadType::sa, encode(answer_phase2(selection, spis_of(sa, suite)))});
    }
    quick.answer.push_back({PayloadType::nonce, quick.nonces.nr});
    if (!shared->public_value.empty())
        quick.answer.push_back({PayloadType::key_exchange, shared->public_value});
    if (quick.has_ids) {
        quick.answer.push_back({PayloadType::identification, encode(phase2_id(quick.named_remote).value())});
        quick.answer.push_back({PayloadType::identification, encode(phase2_id(quick.named_local).value())});
    }
    add_addresses(quick.answer, false, selections->front().mode);
    std::move(notifications.begin(), notifications.end(), std::back_inserter(quick.answer));
    install_all(quick, terms, replaced, shared->secret);
    return {};
}

bool IsakmpSa::offers_transport(const SaBody& offer) {
    for (const auto& proposal : offer.proposals) {
        for (const auto& transform : proposal.transforms) {
            const auto* mode = find(transform.attributes, Phase2Attribute::encapsulation_mode);
            const auto value = mode != nullptr ? mode->number() : std::nullopt;
            if (!value) continue;
            const auto named = static_cast<EncapsulationMode>(*value);
            if (named == EncapsulationMode::transport || named == EncapsulationMode::udp_transport ||
                named == EncapsulationMode::udp_transport_draft)
                return true;
        }
    }
    return false;
}

// A responder that wants less says so (RFC 2407 section 4.5.4).
void IsakmpSa::shorten_lifetime(const QuickMode& quick, const QuickSa& sa, const Phase2Selection& selection,
                                ChildTerms& terms, Payloads& answer) const {
    const auto ours = static_cast<std::uint64_t>(quick.wish.config->time.life.count());
    const auto theirs =
        selection.lifetimes.seconds != 0 ? selection.lifetimes.seconds : default_lifetime_seconds;
    if (ours == 0 || ours >= theirs) return;
    terms.agreed_life = quick.wish.config->time.life;
    NotifyBody body;
    body.protocol = terms.chosen.protocol;
    body.type = NotifyType::responder_lifetime;
    body.spi = Bytes(sizeof(std::uint32_t));
    put_number(body.spi, sa.spi);
    Attributes attributes;
    add_lifetimes(attributes, phase2_lifetime, {ours, 0});
    net::ByteWriter data;
    encode(data, attributes);
    body.data = data.take();
    answer.push_back({PayloadType::notification, encode(body)});
}

IsakmpSa::Step IsakmpSa::quick_third(TimePoint, QuickMode& quick, const Chain& chain) {
    const auto hash =
        hash_3(suite_.hash, keys_.a, quick.exchange.message_id, quick.nonces.ni, quick.nonces.nr);
    if (!begins_with(chain, hash)) return Refused({NotifyType::invalid_hash_information, "a wrong HASH(3)"});
    quick.expects = QuickMode::Expects::nothing;
    quick.exchange.sent.clear();
    return {};
}

}  // namespace keyline::ike::v1
