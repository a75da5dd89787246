// Identities as text (0) and as DER of a name (1), AlgorithmIdentifier (2), swanctl.conf's auth (3), public
// keys (4).
#include <algorithm>
#include <cstdlib>

#include "host/crypto/distinguished_name.h"
#include "host/ike/auth/constraints.h"
#include "host/ike/auth/signature_auth.h"
#include "host/ike/identity.h"

using namespace keyline;
using ike::Identity;

namespace {

void check_printable(const std::string& text) {
    if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; })) std::abort();
}

void use_identity(const Identity& identity) {
    check_printable(identity.to_string());
    static const auto patterns = {Identity::parse("%any"), Identity::parse("*.example"),
                                  Identity::parse("10.0.0.0/8"), Identity::parse("C=CH, O=Lab, CN=*"),
                                  Identity::parse("*@example")};
    for (const auto& pattern : patterns) {
        static_cast<void>(pattern.match(identity));
        static_cast<void>(identity.match(pattern));
    }
    if (!identity.is_pattern() && identity.match(identity) != Identity::match_perfect &&
        identity.type != Identity::Type::der_asn1_dn)
        std::abort();
}

void read_algorithm(ByteView bytes) {
    const auto scheme = crypto::parse_algorithm_identifier(bytes);
    if (!scheme) return;
    const auto again = crypto::parse_algorithm_identifier(crypto::algorithm_identifier(*scheme));
    if (!again || !(*again == *scheme)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    const std::string text(rest.begin(), rest.end());
    switch (data[0] % 5) {
        case 0:
            use_identity(Identity::parse(text));
            break;
        case 1:
            use_identity({Identity::Type::der_asn1_dn, to_bytes(rest)});
            break;
        case 2:
            read_algorithm(rest);
            static_cast<void>(ike::read_auth(14, rest));
            break;
        case 3:
            static_cast<void>(ike::AuthConstraints::parse(text));
            break;
        default:
            if (const auto key = crypto::PublicKey::parse(rest))
                static_cast<void>(crypto::verify(*key, {}, rest, rest));
            break;
    }
    return 0;
}
