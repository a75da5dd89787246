// New Group Mode (RFC 2409 section 5.6): both sides agree on a group that is in no registry, for the Quick
// Modes under this ISAKMP SA. It ends with the SA.
//
//   1   HASH(1), SA        HASH(1) = prf(SKEYID_a, M-ID | SA)
//   2   HASH(2), SA        the same over the answer
//
// Nobody believes in a group before it was checked, not even in one of the own configuration: that takes up
// to some seconds, and is done beside the engine.
#include <algorithm>

#include <fmt/format.h>

#include "host/ike/suite.h"
#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

namespace {

using Kind = ReportEvent::Kind;

// As for Quick Modes.
constexpr std::chrono::seconds remembered{180};
// What one ISAKMP SA may bring in, and what all of them together keep of the good ones.
constexpr std::size_t max_groups = 8;
constexpr std::size_t max_good_groups = 16;

}  // namespace

// ---- For Quick Modes

std::optional<std::uint16_t> IsakmpSa::missing_group(const ChildConfig& config) const {
    const auto group = first_group(phase2_terms(config));
    const bool missing = group && *group >= transform_id::ke_first_private && !groups_.contains(*group);
    return missing ? group : std::nullopt;
}

Result<void> IsakmpSa::seek_group(TimePoint now, std::uint16_t number) {
    if (const auto refused = refused_groups_.find(number); refused != refused_groups_.end())
        return fail(refused->second);
    const auto seeks = [&](const auto& entry) {
        const auto& mode = entry.second;
        return mode.proposed.number == number && mode.expects != NewGroupMode::Expects::nothing;
    };
    if (std::any_of(new_group_modes_.begin(), new_group_modes_.end(), seeks)) return {};
    const auto& own = connection_->private_group;
    if (!own || own->number != number)
        return fail(fmt::format(
            "nobody has said what group {} is: give it as private_group, or let the peer define it", number));
    NewGroupMode mode;
    mode.initiator = true;
    mode.proposed = {own->number, own->group};
    mode.exchange = new_exchange(ExchangeType::new_group_mode, new_message_id());
    const auto id = mode.exchange.message_id;
    check_group(now, new_group_modes_.emplace(id, std::move(mode)).first->second);
    return {};
}

Result<crypto::KeyExchange> IsakmpSa::new_key_exchange(std::uint16_t group) const {
    if (const auto agreed = groups_.find(group); agreed != groups_.end())
        return crypto::KeyExchange::generate(agreed->second);
    if (const auto method = key_exchange_method(group)) return crypto::KeyExchange::generate(*method);
    if (group < transform_id::ke_first_private)
        return fail(fmt::format("Keyline does not have group {}", group));
    return fail(fmt::format("group {} has to be agreed on by a New Group Mode first", group));
}

// ---- Whether a group is good

void IsakmpSa::check_group(TimePoint now, NewGroupMode& mode) {
    const auto& group = mode.proposed.group;
    const auto& good = shared_.good_groups;
    if (std::find(good.begin(), good.end(), group) != good.end()) return group_is_checked(now, mode, {});
    mode.expects = NewGroupMode::Expects::check;
    mode.finding = std::make_shared<std::optional<Result<void>>>();
    mode.work = shared_.run(id_, [group, check = shared_.settings.check_group, finding = mode.finding] {
        *finding = check(group);
    });
}

void IsakmpSa::work_done(TimePoint now, WorkId id) {
    if (waiting_ && gss_.turn && gss_.work == id) return resume_authentication(now);
    for (auto& [message_id, mode] : new_group_modes_) {
        if (mode.expects != NewGroupMode::Expects::check || mode.work != id) continue;
        const auto finding = std::exchange(mode.finding, nullptr)->value();
        auto& good = shared_.good_groups;
        if (finding) {
            if (good.size() == max_good_groups) good.pop_front();
            good.push_back(mode.proposed.group);
        }
        return group_is_checked(now, mode, finding);
    }
}

void IsakmpSa::group_is_checked(TimePoint now, NewGroupMode& mode, const Result<void>& finding) {
    const auto number = mode.proposed.number;
    if (!finding && mode.initiator)
        return fail_new_group(now, mode, fmt::format("group {}: {}", number, finding.error().message));
    if (!finding) return refuse_new_group(mode, finding.error().message);
    Payloads payloads{{PayloadType::sa, mode.initiator ? encode(offer_new_group(mode.proposed)) : mode.sa}};
    const auto hash = hash_1(suite_.hash, keys_.a, mode.exchange.message_id, encode_chain(payloads).octets);
    payloads = with_hash(hash, std::move(payloads));
    if (mode.initiator) {
        mode.expects = NewGroupMode::Expects::answer;
        return transmit_and_wait(now, mode.exchange, payloads);
    }
    transmit(mode.exchange, payloads);
    agree_on_group(now, mode);
}

void IsakmpSa::agree_on_group(TimePoint now, NewGroupMode& mode) {
    mode.expects = NewGroupMode::Expects::nothing;
    mode.exchange.over_at = now + remembered;
    groups_[mode.proposed.number] = mode.proposed.group;
    report(Kind::note, fmt::format("group {} is a MODP group of {} bits from now on", mode.proposed.number,
                                   mode.proposed.group.bits()));
    proceed(now);
}

// ---- Messages

void IsakmpSa::receive_new_group_mode(TimePoint now, const Datagram& datagram, const Message& message) {
    const auto id = message.header.message_id;
    const auto found = new_group_modes_.find(id);
    if (found == new_group_modes_.end()) return answer_new_group(now, datagram, message);
    auto& mode = found->second;
    if (is_repetition(datagram, mode.exchange)) return;
    if (mode.expects != NewGroupMode::Expects::answer)
        return drop(Count::dropped_unexpected, "a message of New Group Mode that nobody waits for");
    const auto opened = open(mode.exchange, message);
    if (!opened) return;
    const auto hash = hash_1(suite_.hash, keys_.a, id, opened->chain.from(1));
    if (!begins_with(opened->chain, hash))
        return drop(Count::dropped_bad_icv, "New Group Mode with a wrong HASH(2)");
    note_received(now, datagram, mode.exchange);
    mode.exchange.sent.clear();
    follow_peer(datagram.local, datagram.remote);
    const auto* sa = opened->chain.find(PayloadType::sa);
    const auto body = sa != nullptr ? decode_sa(sa->body) : Decoded<SaBody>(malformed("it has no SA"));
    const auto answered = body ? read_new_group(*body) : Chosen<NewGroup>(NewGroup{});
    if (!answered || *answered != mode.proposed)
        return fail_new_group(now, mode, "the peer answers New Group Mode with another group");
    agree_on_group(now, mode);
}

void IsakmpSa::answer_new_group(TimePoint now, const Datagram& datagram, const Message& message) {
    const auto id = message.header.message_id;
    if (state_ != SaState::established && state_ != SaState::rekeying)
        return drop(Count::dropped_unexpected, "New Group Mode under an ISAKMP SA that is not established");
    if (message_ids_.contains(id) || id == 0)
        return drop(Count::dropped_message_id, "New Group Mode with a message ID that was used before");
    // One of the peer's at a time: a check costs. It will say it again.
    const auto is_checked = [](const auto& entry) {
        return !entry.second.initiator && entry.second.expects == NewGroupMode::Expects::check;
    };
    if (std::any_of(new_group_modes_.begin(), new_group_modes_.end(), is_checked))
        return drop(Count::refused_temporarily, "a New Group Mode beside another one of the peer");
    NewGroupMode mode;
    mode.exchange = new_exchange(ExchangeType::new_group_mode, id);
    const auto opened = open(mode.exchange, message);
    if (!opened) return;
    const auto hash = hash_1(suite_.hash, keys_.a, id, opened->chain.from(1));
    if (!begins_with(opened->chain, hash))
        return drop(Count::dropped_bad_icv, "New Group Mode with a wrong HASH(1)");
    if (!take_message_id(id)) return drop(Count::dropped_message_id, "no more message IDs");
    mode.exchange.chain->commit(*opened);
    note_received(now, datagram, mode.exchange);
    follow_peer(datagram.local, datagram.remote);
    // Beyond that, who repeats itself gets no more answer.
    if (new_group_modes_.size() >= max_groups)
        std::erase_if(new_group_modes_, [](const auto& entry) {
            return entry.second.expects == NewGroupMode::Expects::nothing;
        });
    auto& stored = new_group_modes_.emplace(id, std::move(mode)).first->second;
    auto proposed = read_proposed_group(opened->chain, stored);
    if (!proposed) return refuse_new_group(stored, proposed.error().reason);
    stored.proposed = std::move(*proposed);
    check_group(now, stored);
}

Chosen<NewGroup> IsakmpSa::read_proposed_group(const Chain& chain, NewGroupMode& mode) const {
    const auto refuse = [](std::string reason) {
        return tl::unexpected(Refusal{NotifyType::attributes_not_supported, std::move(reason)});
    };
    const auto* sa = chain.find(PayloadType::sa);
    if (sa == nullptr || chain.count(PayloadType::sa) != 1) return refuse("not one SA payload");
    const auto body = decode_sa(sa->body);
    if (!body) return refuse(body.error().reason);
    mode.sa = sa->body;
    auto proposed = read_new_group(*body);
    if (!proposed) return proposed;
    const auto& own = connection_->private_group;
    const bool is_own = own && own->number == proposed->number && own->group == proposed->group;
    const bool contradicts = own && own->number == proposed->number && !is_own;
    if (contradicts) return refuse(fmt::format("group {} is another one here", own->number));
    if (!is_own && !connection_->accept_private_groups)
        return refuse("groups of the peer are not accepted (accept_private_groups)");
    const auto agreed = groups_.find(proposed->number);
    if (agreed != groups_.end() && agreed->second != proposed->group)
        return refuse(fmt::format("group {} stands for another one already", proposed->number));
    if (agreed == groups_.end() && groups_.size() >= max_groups) return refuse("too many private groups");
    return proposed;
}

// ---- In vain

void IsakmpSa::refuse_new_group(NewGroupMode& mode, const std::string& why) {
    mode.expects = NewGroupMode::Expects::nothing;
    mode.exchange.over_at = shared_.time + remembered;
    shared_.tally.add(Count::refused_no_proposal_chosen);
    report(Kind::note, "New Group Mode refused: " + why);
    inform({PayloadType::notification, encode(isakmp_notify(NotifyType::attributes_not_supported))});
}

void IsakmpSa::fail_new_group(TimePoint now, NewGroupMode& mode, const std::string& why) {
    mode.expects = NewGroupMode::Expects::nothing;
    mode.exchange.await_nothing();
    mode.exchange.over_at = now;
    refused_groups_[mode.proposed.number] = why;
    report(Kind::note, why);
    proceed(now);  // those who wait for it hear why
}

void IsakmpSa::new_group_is_refused(TimePoint now, NotifyType why) {
    for (auto& [id, mode] : new_group_modes_)
        if (mode.expects == NewGroupMode::Expects::answer)
            return fail_new_group(
                now, mode,
                fmt::format("the peer refuses group {}: {}", mode.proposed.number, to_string(why)));
}

void IsakmpSa::new_group_mode_after(TimePoint now, std::uint32_t message_id) {
    const auto found = new_group_modes_.find(message_id);
    if (found == new_group_modes_.end()) return;
    auto& mode = found->second;
    if (mode.exchange.resend_at && now >= *mode.exchange.resend_at) {
        retransmit(now, mode.exchange, "New Group Mode");
        if (mode.exchange.resend_at) return;
        // It may be alive and not have this exchange.
        return fail_new_group(now, mode,
                              fmt::format("no answer from {} to New Group Mode", remote_.to_string()));
    }
    if (mode.exchange.over_at && now >= *mode.exchange.over_at) new_group_modes_.erase(found);
}

}  // namespace keyline::ike::v1
