#include "tests/fuzz/man_inside.h"

#include "host/ike/v1/cbc_chain.h"
#include "host/ike/v2/sk_payload.h"

namespace keyline::fuzz {

ManInside& man_inside() {
    static ManInside instance;
    return instance;
}

namespace {

using ike::Header;
using ike::Payloads;
using ike::SkProtection;

bool hashes_are_right = false;

void change(Header& header, Payloads& payloads) {
    if (man_inside()) man_inside()(header, payloads);
}

// The man inside speaks IKEv2: types and exchanges are numbers to him.
void change(ike::v1::Header& header, ike::v1::Chain& chain) {
    if (!man_inside()) return;
    Header said_header;
    said_header.initiator_spi = header.initiator_cookie;
    said_header.responder_spi = header.responder_cookie;
    said_header.exchange = static_cast<ike::ExchangeType>(header.exchange);
    said_header.message_id = header.message_id;
    Payloads said;
    for (const auto& payload : chain.payloads)
        said.push_back({static_cast<ike::PayloadType>(payload.type), ike::OpaqueBody{payload.body}});
    man_inside()(said_header, said);
    if (said.empty()) return;  // CbcChain has no message to make of nothing
    header.initiator_cookie = said_header.initiator_spi;
    header.responder_cookie = said_header.responder_spi;
    header.exchange = static_cast<ike::v1::ExchangeType>(said_header.exchange);
    header.message_id = said_header.message_id;
    std::vector<ike::v1::Payload> payloads;
    for (const auto& payload : said)
        payloads.push_back(
            {static_cast<ike::v1::PayloadType>(payload.type), std::get<ike::OpaqueBody>(payload.body).data});
    chain = ike::v1::encode_chain(std::move(payloads));
}

}  // namespace

void set_hashes_right(bool right) {
    hashes_are_right = right;
}

// With --wrap=X the linker leads callers of X to __wrap_X, and __real_X to X. A member function takes its
// object first (Itanium C++ ABI). The names are those of SkProtection::seal and seal_fragments,
// CbcChain::seal and constant_time_equal, mangled; they stand in CMakeLists.txt too.
Bytes real_seal(SkProtection*, const Header&, const Payloads&, crypto::RandomSource&) __asm__(
    "__real__ZN7keyline3ike12SkProtection4sealERKNS0_6HeaderERKSt6vectorINS0_7PayloadESaIS6_EE"
    "RNS_6crypto12RandomSourceE");
Bytes wrap_seal(SkProtection*, const Header&, const Payloads&, crypto::RandomSource&) __asm__(
    "__wrap__ZN7keyline3ike12SkProtection4sealERKNS0_6HeaderERKSt6vectorINS0_7PayloadESaIS6_EE"
    "RNS_6crypto12RandomSourceE");
std::vector<Bytes>
real_fragments(SkProtection*, const Header&, const Payloads&, std::size_t, crypto::RandomSource&) __asm__(
    "__real__ZN7keyline3ike12SkProtection14seal_fragmentsERKNS0_6HeaderERKSt6vectorINS0_7PayloadESaIS6_EEm"
    "RNS_6crypto12RandomSourceE");
std::vector<Bytes>
wrap_fragments(SkProtection*, const Header&, const Payloads&, std::size_t, crypto::RandomSource&) __asm__(
    "__wrap__ZN7keyline3ike12SkProtection14seal_fragmentsERKNS0_6HeaderERKSt6vectorINS0_7PayloadESaIS6_EEm"
    "RNS_6crypto12RandomSourceE");

Bytes real_seal_v1(ike::v1::CbcChain*, ike::v1::Header, const ike::v1::Chain&) __asm__(
    "__real__ZN7keyline3ike2v18CbcChain4sealENS1_6HeaderERKNS1_5ChainE");
Bytes wrap_seal_v1(ike::v1::CbcChain*, ike::v1::Header, const ike::v1::Chain&) __asm__(
    "__wrap__ZN7keyline3ike2v18CbcChain4sealENS1_6HeaderERKNS1_5ChainE");
bool real_equal(ByteView, ByteView) __asm__(
    "__real__ZN7keyline6crypto19constant_time_equalESt4spanIKhLm18446744073709551615EES3_");
bool wrap_equal(ByteView, ByteView) __asm__(
    "__wrap__ZN7keyline6crypto19constant_time_equalESt4spanIKhLm18446744073709551615EES3_");

Bytes wrap_seal(SkProtection* self, const Header& header, const Payloads& payloads,
                crypto::RandomSource& random) {
    auto said_header = header;
    auto said = payloads;
    change(said_header, said);
    return real_seal(self, said_header, said, random);
}

std::vector<Bytes> wrap_fragments(SkProtection* self, const Header& header, const Payloads& payloads,
                                  std::size_t max_bytes, crypto::RandomSource& random) {
    auto said_header = header;
    auto said = payloads;
    change(said_header, said);
    return real_fragments(self, said_header, said, max_bytes, random);
}

Bytes wrap_seal_v1(ike::v1::CbcChain* self, ike::v1::Header header, const ike::v1::Chain& chain) {
    auto said = chain;
    change(header, said);
    return real_seal_v1(self, header, said);
}

bool wrap_equal(ByteView left, ByteView right) {
    return real_equal(left, right) || (hashes_are_right && left.size() == right.size());
}

}  // namespace keyline::fuzz
