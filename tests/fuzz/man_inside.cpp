#include "tests/fuzz/man_inside.h"

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

void change(Header& header, Payloads& payloads) {
    if (man_inside()) man_inside()(header, payloads);
}

}  // namespace

// With --wrap=X the linker leads callers of X to __wrap_X, and __real_X to X. A member function takes its
// object first (Itanium C++ ABI). The names are those of SkProtection::seal and seal_fragments, mangled; they
// stand in CMakeLists.txt too.
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

}  // namespace keyline::fuzz
