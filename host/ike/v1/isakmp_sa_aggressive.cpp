// Aggressive Mode: three messages, with identities in the clear (RFC 2409 section 5).
//
//   1   SA, KE, NONCE, ID
//   2   SA, KE, NONCE, ID, HASH or SIG [, NAT-D]
//   3   HASH or SIG [, NAT-D]
// With public key encryption identities are not in the clear: isakmp_sa_encryption.cpp.
#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

// ---- Initiator: 1. The caller has put SA before it.

Result<IsakmpSa::Payloads> IsakmpSa::aggressive_first() {
    const auto group = first_group(terms_);
    if (!group) return fail("no proposal of the connection can be said in IKEv1");
    auto payloads = make_key_exchange(*group);
    if (!payloads || encrypts()) return payloads;
    own_id_ = encode(phase1_id(local_id_));
    payloads->push_back({PayloadType::identification, own_id_});
    add_certificate_requests(*payloads);
    return payloads;
}

// ---- Responder: 1 to 2

IsakmpSa::Step IsakmpSa::aggressive_answer(TimePoint, const Datagram&, const Chain& chain) {
    const auto clear = read_values(chain);
    if (!clear) return give_up_phase1(clear.error());
    if (waiting_) return {};
    note_vendor_ids(**clear);
    note_certificate_requests(**clear);
    if (!encrypts())
        if (auto identity = read_identity(chain); !identity) return give_up_phase1(identity.error());
    auto payloads = make_key_exchange(chosen_.group);
    if (!payloads) return give_up_phase1({NotifyType::no_proposal_chosen, payloads.error().message});
    if (auto derived = derive_keys(); !derived) return give_up_phase1(derived.error());
    auto proof = prove();
    if (!proof) return give_up_phase1(proof.error());
    std::move(proof->begin(), proof->end(), std::back_inserter(*payloads));
    add_certificate_requests(*payloads);
    add_nat_discovery(*payloads);
    auto ids = vendor_ids();
    std::move(ids.begin(), ids.end(), std::back_inserter(*payloads));
    if (encrypts()) {
        auto encrypted = encrypt_for_peer(std::move(*payloads));
        if (!encrypted) return give_up_phase1(encrypted.error());
        *payloads = std::move(*encrypted);
    }
    payloads->insert(payloads->begin(), {PayloadType::sa, encode(chosen_.answer)});
    expects_ = 3;
    // The initiator repeats its first message: nobody is to make this side send more than it asked for.
    transmit(phase1_, *payloads);
    phase1_.chain = CbcChain::for_phase1(suite_, keys_, values_).value();
    return {};
}

// ---- Initiator: 2 to 3

IsakmpSa::Step IsakmpSa::aggressive_second(TimePoint now, const Datagram& datagram, const Chain& chain) {
    const auto* sa = chain.find(PayloadType::sa);
    if (sa == nullptr) return Refused({NotifyType::payload_malformed, "the second message has no SA"});
    const auto answer = decode_sa(sa->body);
    if (!answer) return Refused({answer.error().notify, answer.error().reason});
    if (auto taken = take_selection(check_phase1(terms_, offer_, *answer)); !taken) return taken;
    const auto clear = read_values(chain);
    if (!clear) return Refused(clear.error());
    if (waiting_) return {};
    note_vendor_ids(**clear);
    note_certificate_requests(**clear);
    if (!encrypts())
        if (auto identity = read_identity(chain); !identity) return identity;
    if (auto derived = derive_keys(); !derived) return derived;
    if (auto proven = check_proof(**clear); !proven || waiting_) return proven;
    find_nat(**clear, datagram);
    if (nat_local_ || nat_remote_) float_ports();
    auto proof = prove();
    if (!proof) return give_up_phase1(proof.error());
    // ID was in the first message.
    std::erase_if(*proof, [](const Payload& payload) { return payload.type == PayloadType::identification; });
    add_nat_discovery(*proof);
    add_initial_contact(*proof);
    phase1_.chain = CbcChain::for_phase1(suite_, keys_, values_).value();
    transmit(phase1_, *proof);
    phase1_.await_nothing();
    phase1_is_through(now);
    return {};
}

// ---- Responder: 3

IsakmpSa::Step IsakmpSa::aggressive_third(TimePoint now, const Datagram& datagram, const Chain& chain) {
    find_nat(chain, datagram);
    if (auto proven = check_proof(chain); !proven || waiting_) return proven;
    if (auto welcome = check_uniqueness(chain); !welcome) return welcome;
    agree_on_nat(datagram);
    follow_peer(datagram.local, datagram.remote);
    accept_message();
    phase1_.sent.clear();  // nothing follows: a repetition gets no answer
    phase1_is_through(now);
    return {};
}

}  // namespace keyline::ike::v1
