// ISAKMP messages: a whole one is read or refused, and so is each of its payloads; what was read is written
// as the same octets. Whatever an SA payload offers is chosen or refused by a responder who allows a great
// deal, and as an answer it is checked by an initiator.
//
//
// And all of it is said in words, as `keyline ike trace` does: as many as a message may have, and nothing
// that a terminal would obey.
//
// First octet: 0: the rest is a datagram. Otherwise it is the type of the first payload of a decrypted chain,
// which is the rest.
#include <cstdlib>

#include "host/ike/trace.h"
#include "host/ike/v1/cbc_chain.h"
#include "host/ike/v1/description.h"
#include "host/ike/v1/message_description.h"
#include "host/ike/v1/phase2_proposals.h"
#include "host/ike/v1/vendor_ids.h"
#include "tests/fuzz/described.h"

using namespace keyline;
using namespace keyline::ike::v1;
using ike::Proposal;
using ike::ProtocolId;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

void same(ByteView left, ByteView right) {
    require(std::equal(left.begin(), left.end(), right.begin(), right.end()));
}

const Phase1Terms& phase1_terms() {
    static const Phase1Terms terms{
        {Proposal::parse(ProtocolId::ike,
                         "aes256-aes128-3des-des-blowfish128-sha256-sha1-md5-modp1024-modp2048")
             .value()},
        {AuthenticationMethod::pre_shared_key, AuthenticationMethod::rsa_signatures, gss_api_method},
        {3600, 0},
        {'a'}};
    return terms;
}

const Phase2Terms& phase2_terms() {
    const auto esp = [](const char* text) { return Proposal::parse(ProtocolId::esp, text).value(); };
    const auto ah = Proposal::parse(ProtocolId::ah, "sha256-sha1-md5-modpnone-modp1024").value();
    static const Phase2Terms terms{{{esp("aes128-sha1-modpnone-modp1024"), ah},
                                    {esp("aes256gcm16-aes128gcm8-modpnone-modp1024-esn-noesn")},
                                    {esp("aes256-aes128-3des-null-sha256-sha1-md5-modpnone-modp1024")},
                                    {ah}},
                                   EncapsulationMode::tunnel,
                                   {3600, 0}};
    return terms;
}

void choose(const SaBody& sa) {
    static const auto phase1_offer = offer_phase1(phase1_terms()).value().sa;
    static const auto phase2_offer = offer_phase2(phase2_terms(), {1, 2}, std::nullopt).value().sa;
    for (const auto& proposal : sa.proposals)
        for (const auto& transform : proposal.transforms) (void)describe(transform, proposal.protocol);
    if (const auto chosen = choose_phase1(phase1_terms(), sa)) {
        require(chosen->proposal.transforms.size() == 4);
        require(Phase1Suite::from(chosen->proposal).has_value());
        // What was chosen is chosen again, and answers that very offer.
        const auto again = choose_phase1(phase1_terms(), chosen->answer);
        require(again && again->proposal == chosen->proposal);
        require(check_phase1(phase1_terms(), sa, chosen->answer).has_value());
    }
    if (const auto chosen = choose_phase2(phase2_terms(), sa)) {
        const auto answer = answer_phase2(*chosen, {3, 4});
        require(!chosen->sas.empty() && chosen->sas.size() == answer.proposals.size());
        const auto checked = check_phase2(phase2_terms(), sa, answer);
        require(checked && checked->group == chosen->group && checked->sas.size() == chosen->sas.size());
    }
    (void)check_phase1(phase1_terms(), phase1_offer, sa);
    (void)check_phase2(phase2_terms(), phase2_offer, sa);
}

void identity(ByteView body) {
    const auto id = decode_id(body);
    if (!id) return;
    same(encode(*id), body);
    if (const auto read = phase1_identity(*id)) {
        (void)read->to_string();
        require(phase1_identity(phase1_id(*read)).value() == *read);
    }
    if (const auto selector = phase2_selector(*id)) {
        // Said in the shortest way it is still the same selector.
        const auto said = phase2_id(*selector);
        require(said && phase2_selector(*said).value() == *selector);
    }
}

template <typename Body>
void round_trip(const Decoded<Body>& decoded, ByteView body) {
    if (decoded) same(encode(*decoded), body);
}

void payload(PayloadType type, ByteView body) {
    (void)to_string(type);
    switch (type) {
        case PayloadType::sa: {
            const auto sa = decode_sa(body);
            round_trip(sa, body);
            if (sa) choose(*sa);
            break;
        }
        case PayloadType::identification:
            identity(body);
            break;
        case PayloadType::certificate:
            round_trip(decode_certificate(body), body);
            break;
        case PayloadType::certificate_request:
            round_trip(decode_certificate_request(body), body);
            break;
        case PayloadType::notification:
            round_trip(decode_notify(body), body);
            if (const auto notify = decode_notify(body))
                if (const auto attributes = decode_attributes(notify->data))
                    (void)read_lifetimes(*attributes, phase2_lifetime);
            break;
        case PayloadType::delete_:
            round_trip(decode_delete(body), body);
            break;
        case PayloadType::attributes:
            // It may have been filled up with zeros, which are nobody's.
            if (const auto read = decode_attributes_body(body))
                if (!(decode_attributes_body(encode(*read)).value() == *read)) std::abort();
            break;
        case PayloadType::nat_oa:
        case PayloadType::nat_oa_draft:
            if (const auto address = decode_nat_oa(body)) same(encode_nat_oa(*address), body);
            break;
        case PayloadType::vendor_id:
            if (const auto id = known_vendor_id(body)) (void)to_string(*id);
            break;
        case PayloadType::nonce:
            (void)check_nonce(body);
            break;
        default:
            break;
    }
}

void chain(const Chain& read) {
    require(!read.payloads.empty() && read.payloads.size() <= max_payloads);
    same(encode_chain(read.payloads).octets, read.octets);
    same(read.from(0), read.octets);
    for (const auto& entry : read.payloads) payload(entry.type, entry.body);
    test::check_description(describe(read.payloads));
}

// With some key: what is not a chain is refused, and nothing moves the IV.
void decrypted(const Message& message) {
    static const Phase1Suite suite{crypto::HashAlgorithm::sha1, crypto::CipherAlgorithm::aes_cbc, 16};
    const auto cbc = CbcChain::create(suite, crypto::Secret(16), Bytes(16)).value();
    if (const auto opened = cbc.open(message)) require(opened->next_iv.size() == 16);
    same(cbc.iv(), Bytes(16));
}

void datagram(ByteView octets) {
    test::check_traced(ike::describe_datagram(octets));
    const auto message = decode_message(octets);
    if (!message) return;
    require(message->header.length == octets.size());
    if (message->header.encryption) return decrypted(*message);
    if (const auto padding = octets.size() - header_bytes - message->chain.octets.size(); padding == 0)
        same(encode_message(message->header, message->chain), octets);
    else
        require(padding < 4 && octets.size() % 4 == 0);
    chain(message->chain);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    if (data[0] == 0) {
        datagram(rest);
        return 0;
    }
    if (const auto read = decode_chain(static_cast<PayloadType>(data[0]), rest, Padding::allowed))
        chain(*read);
    return 0;
}
