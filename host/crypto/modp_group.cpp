#include "host/crypto/modp_group.h"

#include <openssl/asn1.h>
#include <openssl/core_names.h>
#include <openssl/decoder.h>

#include "host/crypto/openssl.h"

namespace keyline::crypto {

namespace {

using Decoder = std::unique_ptr<OSSL_DECODER_CTX, openssl::Deleter<OSSL_DECODER_CTX_free>>;

openssl::BigNumber number_of(ByteView octets) {
    return openssl::BigNumber(BN_bin2bn(octets.data(), openssl::checked_int(octets.size()), nullptr));
}

// A parameter of the group in that key.
Result<Bytes> octets_of(const EVP_PKEY* key, const char* parameter) {
    BIGNUM* number = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &number) != 1) return openssl::failure("reading DH parameters");
    const openssl::BigNumber owner(number);
    Bytes octets(static_cast<std::size_t>(BN_num_bytes(number)));
    BN_bn2bin(number, octets.data());
    return octets;
}

}  // namespace

std::size_t ModpGroup::bits() const {
    return static_cast<std::size_t>(BN_num_bits(number_of(prime).get()));
}

Result<ModpGroup> parse_dh_parameters(ByteView der) {
    EVP_PKEY* parsed = nullptr;
    const Decoder decoder(OSSL_DECODER_CTX_new_for_pkey(&parsed, "DER", "type-specific", "DH",
                                                        EVP_PKEY_KEY_PARAMETERS, nullptr, nullptr));
    const auto* at = der.data();
    auto left = der.size();
    const bool done = decoder && OSSL_DECODER_from_data(decoder.get(), &at, &left) == 1;
    const openssl::PKey key(parsed);
    if (!done || !key) return openssl::failure("no DHParameter of PKCS #3");
    if (left != 0) return fail("something follows the DHParameter");
    auto prime = octets_of(key.get(), OSSL_PKEY_PARAM_FFC_P);
    auto generator = octets_of(key.get(), OSSL_PKEY_PARAM_FFC_G);
    if (!prime || !generator) return tl::unexpected(prime ? generator.error() : prime.error());
    ModpGroup group{std::move(*prime), std::move(*generator)};
    if (auto fits = check_size(group); !fits) return tl::unexpected(fits.error());
    return group;
}

Result<void> check_size(const ModpGroup& group) {
    const bool sane = group.prime.size() <= largest_private_group_bits / 8 && !group.prime.empty() &&
                      group.prime.front() != 0 && group.generator.size() <= group.prime.size();
    const auto bits = sane ? group.bits() : group.prime.size() * 8;
    if (!sane || bits < smallest_private_group_bits)
        return fail("a prime of " + std::to_string(bits) + " bits, and only " +
                    std::to_string(smallest_private_group_bits) + " to " +
                    std::to_string(largest_private_group_bits) + " are allowed");
    const auto prime = number_of(group.prime);
    const auto generator = number_of(group.generator);
    if (BN_is_odd(prime.get()) != 1) return fail("the prime is even");
    // 1 has order 1, and prime - 1 has order 2.
    openssl::require(BN_sub_word(prime.get(), 1) == 1, "BN_sub_word");
    const bool useful = BN_is_zero(generator.get()) == 0 && BN_is_one(generator.get()) == 0 &&
                        BN_ucmp(generator.get(), prime.get()) < 0;
    if (!useful) return fail("the generator is not between 1 and the prime less 1");
    return {};
}

Result<void> check_primality(const ModpGroup& group) {
    if (auto fits = check_size(group); !fits) return fits;
    const auto prime = number_of(group.prime);
    const auto is_prime = [](const BIGNUM* number) { return BN_check_prime(number, nullptr, nullptr); };
    const int first = is_prime(prime.get());
    // Of what is odd the lowest bit is what "less 1" takes away.
    openssl::require(first >= 0 && BN_rshift1(prime.get(), prime.get()) == 1, "BN_check_prime");
    if (first == 0) return fail("the modulus is not a prime number");
    const int half = is_prime(prime.get());
    openssl::require(half >= 0, "BN_check_prime");
    if (half == 0) return fail("the prime less 1 has other factors than 2 and a prime");
    return {};
}

}  // namespace keyline::crypto
