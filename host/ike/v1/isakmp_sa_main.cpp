// Main Mode: six messages, with identities encrypted (RFC 2409 section 5).
//
//   1, 2   SA                      what to use
//   3, 4   KE, NONCE [, NAT-D]     keys
//   5, 6   ID, HASH or SIG         who both are; encrypted
// With public key encryption ID goes in 3 and 4: isakmp_sa_encryption.cpp. With GSS-API its tokens do:
// isakmp_sa_gss.cpp.
#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

// ---- Responder: 1 to 2

IsakmpSa::Step IsakmpSa::main_first(TimePoint now, const Chain& chain) {
    note_vendor_ids(chain);
    Payloads payloads{{PayloadType::sa, encode(chosen_.answer)}};
    add_encryption_requests(payloads);
    auto ids = vendor_ids();
    std::move(ids.begin(), ids.end(), std::back_inserter(payloads));
    expects_ = 3;
    last_heard_ = now;
    // The initiator repeats its first message. Nobody is to make this side send more than it asked for.
    transmit(phase1_, payloads);
    return {};
}

// ---- Initiator: 2 to 3

IsakmpSa::Step IsakmpSa::main_second(TimePoint now, const Chain& chain) {
    const auto* sa = chain.find(PayloadType::sa);
    if (sa == nullptr) return Refused({NotifyType::payload_malformed, "the second message has no SA"});
    const auto answer = decode_sa(sa->body);
    if (!answer) return Refused({answer.error().notify, answer.error().reason});
    if (auto taken = take_selection(check_phase1(terms_, offer_, *answer)); !taken) return taken;
    note_vendor_ids(chain);
    note_certificate_requests(chain);
    return main_send_key_exchange(now, 4);
}

IsakmpSa::Step IsakmpSa::main_send_key_exchange(TimePoint now, unsigned then_expects) {
    auto payloads = make_key_exchange(chosen_.group);
    if (!payloads) return Refused({NotifyType::no_proposal_chosen, payloads.error().message});
    add_certificate_requests(*payloads);
    add_nat_discovery(*payloads);
    if (encrypts()) {
        auto encrypted = encrypt_for_peer(std::move(*payloads));
        if (!encrypted) return give_up_phase1(encrypted.error());
        *payloads = std::move(*encrypted);
    }
    expects_ = then_expects;
    transmit_and_wait(now, phase1_, *payloads);
    return {};
}

// ---- Responder: 3 to 4

IsakmpSa::Step IsakmpSa::main_third(TimePoint now, const Datagram& datagram, const Chain& chain) {
    const auto clear = read_values(chain);
    if (!clear) return Refused(clear.error());
    if (waiting_) return {};
    note_vendor_ids(**clear);
    note_certificate_requests(**clear);
    find_nat(**clear, datagram);
    if (auto sent = main_send_key_exchange(now, 5); !sent || closed_) return sent;
    if (auto derived = derive_keys(); !derived) return derived;
    phase1_.chain = CbcChain::for_phase1(suite_, keys_, values_).value();
    return {};
}

// ---- Initiator: 4 to 5

IsakmpSa::Step IsakmpSa::main_fourth(TimePoint now, const Datagram& datagram, const Chain& chain) {
    const auto clear = read_values(chain);
    if (!clear) return Refused(clear.error());
    if (waiting_) return {};
    note_certificate_requests(**clear);
    find_nat(**clear, datagram);
    if (auto derived = derive_keys(); !derived) return derived;
    if (nat_local_ || nat_remote_) float_ports();
    phase1_.chain = CbcChain::for_phase1(suite_, keys_, values_).value();
    auto proof = prove();
    if (!proof) return give_up_phase1(proof.error());
    add_initial_contact(*proof);
    expects_ = 6;
    transmit_and_wait(now, phase1_, *proof);
    return {};
}

// ---- Responder: 5 to 6

IsakmpSa::Step IsakmpSa::main_fifth(TimePoint now, const Datagram& datagram, const Chain& chain) {
    follow_peer(datagram.local, datagram.remote);
    note_certificate_requests(chain);
    if (!encrypts())
        if (auto identity = read_identity(chain); !identity) return identity;
    if (auto proven = check_proof(chain); !proven || waiting_) return proven;
    if (auto welcome = check_uniqueness(chain); !welcome) return welcome;
    agree_on_nat(datagram);
    accept_message();
    auto proof = prove();
    if (!proof) return Refused(proof.error());
    transmit(phase1_, *proof);
    phase1_is_through(now);
    return {};
}

// ---- Initiator: 6

IsakmpSa::Step IsakmpSa::main_sixth(TimePoint now, const Chain& chain) {
    if (!encrypts())
        if (auto identity = read_identity(chain); !identity) return identity;
    if (auto proven = check_proof(chain); !proven || waiting_) return proven;
    accept_message();
    phase1_.await_nothing();
    phase1_.sent.clear();  // nothing follows: a repetition gets no answer, or it would get one in turn
    phase1_is_through(now);
    return {};
}

}  // namespace keyline::ike::v1
