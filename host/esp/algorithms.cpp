#include "host/esp/algorithms.h"

#include <fmt/format.h>

namespace keyline::esp {

namespace {

using crypto::AeadAlgorithm;
using crypto::CipherAlgorithm;
using crypto::MacAlgorithm;

struct AeadTraits {
    AeadAlgorithm algorithm;
    std::size_t icv_bytes;
};

std::optional<AeadTraits> aead_of(Encryption encryption) {
    switch (encryption) {
        case Encryption::aes_gcm_16:
        case Encryption::aes_gmac:
            return AeadTraits{AeadAlgorithm::aes_gcm, 16};
        case Encryption::aes_gcm_12:
            return AeadTraits{AeadAlgorithm::aes_gcm, 12};
        case Encryption::aes_gcm_8:
            return AeadTraits{AeadAlgorithm::aes_gcm, 8};
        case Encryption::aes_ccm_16:
            return AeadTraits{AeadAlgorithm::aes_ccm, 16};
        case Encryption::aes_ccm_12:
            return AeadTraits{AeadAlgorithm::aes_ccm, 12};
        case Encryption::aes_ccm_8:
            return AeadTraits{AeadAlgorithm::aes_ccm, 8};
        case Encryption::chacha20_poly1305:
            return AeadTraits{AeadAlgorithm::chacha20_poly1305, 16};
        default:
            return std::nullopt;
    }
}

CipherAlgorithm cipher_of(Encryption encryption) {
    switch (encryption) {
        case Encryption::aes_cbc:
            return CipherAlgorithm::aes_cbc;
        case Encryption::aes_ctr:
            return CipherAlgorithm::aes_ctr;
        case Encryption::camellia_cbc:
            return CipherAlgorithm::camellia_cbc;
        case Encryption::camellia_ctr:
            return CipherAlgorithm::camellia_ctr;
        case Encryption::triple_des_cbc:
            return CipherAlgorithm::triple_des_cbc;
        case Encryption::des_cbc:
            return CipherAlgorithm::des_cbc;
        case Encryption::blowfish_cbc:
            return CipherAlgorithm::blowfish_cbc;
        case Encryption::cast_cbc:
            return CipherAlgorithm::cast_cbc;
        default:
            return CipherAlgorithm::null;
    }
}

}  // namespace

const char* to_string(Encryption encryption) {
    switch (encryption) {
        case Encryption::aes_gcm_16:
            return "AES_GCM_16";
        case Encryption::aes_gcm_12:
            return "AES_GCM_12";
        case Encryption::aes_gcm_8:
            return "AES_GCM_8";
        case Encryption::aes_ccm_16:
            return "AES_CCM_16";
        case Encryption::aes_ccm_12:
            return "AES_CCM_12";
        case Encryption::aes_ccm_8:
            return "AES_CCM_8";
        case Encryption::chacha20_poly1305:
            return "CHACHA20_POLY1305";
        case Encryption::aes_gmac:
            return "NULL_AES_GMAC";
        case Encryption::aes_cbc:
            return "AES_CBC";
        case Encryption::aes_ctr:
            return "AES_CTR";
        case Encryption::camellia_cbc:
            return "CAMELLIA_CBC";
        case Encryption::camellia_ctr:
            return "CAMELLIA_CTR";
        case Encryption::triple_des_cbc:
            return "3DES_CBC";
        case Encryption::des_cbc:
            return "DES_CBC";
        case Encryption::blowfish_cbc:
            return "BLOWFISH_CBC";
        case Encryption::cast_cbc:
            return "CAST_CBC";
        case Encryption::null:
            return "NULL";
    }
    return "unknown";
}

bool authenticates(Encryption encryption) {
    return aead_of(encryption).has_value();
}

const char* to_string(Integrity integrity) {
    switch (integrity) {
        case Integrity::none:
            return "NONE";
        case Integrity::hmac_md5_96:
            return "HMAC_MD5_96";
        case Integrity::hmac_md5_128:
            return "HMAC_MD5_128";
        case Integrity::hmac_sha1_96:
            return "HMAC_SHA1_96";
        case Integrity::hmac_sha1_160:
            return "HMAC_SHA1_160";
        case Integrity::aes_xcbc_96:
            return "AES_XCBC_96";
        case Integrity::aes_cmac_96:
            return "AES_CMAC_96";
        case Integrity::hmac_sha2_256_128:
            return "HMAC_SHA2_256_128";
        case Integrity::hmac_sha2_256_96:
            return "HMAC_SHA2_256_96";
        case Integrity::hmac_sha2_384_192:
            return "HMAC_SHA2_384_192";
        case Integrity::hmac_sha2_512_256:
            return "HMAC_SHA2_512_256";
    }
    return "unknown";
}

Result<IntegrityAlgorithm> algorithm_of(Integrity integrity) {
    switch (integrity) {
        case Integrity::none:
            break;
        case Integrity::hmac_md5_96:
            return IntegrityAlgorithm{MacAlgorithm::hmac_md5, 12};
        case Integrity::hmac_md5_128:
            return IntegrityAlgorithm{MacAlgorithm::hmac_md5, 16};
        case Integrity::hmac_sha1_96:
            return IntegrityAlgorithm{MacAlgorithm::hmac_sha1, 12};
        case Integrity::hmac_sha1_160:
            return IntegrityAlgorithm{MacAlgorithm::hmac_sha1, 20};
        case Integrity::aes_xcbc_96:
            return IntegrityAlgorithm{MacAlgorithm::aes_xcbc, 12};
        case Integrity::aes_cmac_96:
            return IntegrityAlgorithm{MacAlgorithm::aes_cmac, 12};
        case Integrity::hmac_sha2_256_128:
            return IntegrityAlgorithm{MacAlgorithm::hmac_sha256, 16};
        case Integrity::hmac_sha2_256_96:
            return IntegrityAlgorithm{MacAlgorithm::hmac_sha256, 12};
        case Integrity::hmac_sha2_384_192:
            return IntegrityAlgorithm{MacAlgorithm::hmac_sha384, 24};
        case Integrity::hmac_sha2_512_256:
            return IntegrityAlgorithm{MacAlgorithm::hmac_sha512, 32};
    }
    return fail("no integrity algorithm");
}

Result<crypto::ProtectionSuite> suite_of(Encryption encryption, unsigned key_bits, Integrity integrity) {
    crypto::ProtectionSuite suite;
    suite.cipher_key_bytes = key_bits / 8;
    bool key_fits = key_bits % 8 == 0;
    if (const auto aead = aead_of(encryption)) {
        if (integrity != Integrity::none)
            return fail(fmt::format("{} authenticates by itself: no {} beside it", to_string(encryption),
                                    to_string(integrity)));
        suite.aead = aead->algorithm;
        suite.icv_bytes = aead->icv_bytes;
        suite.only_authenticates = encryption == Encryption::aes_gmac;
        key_fits = key_fits && crypto::key_size_ok(aead->algorithm, suite.cipher_key_bytes);
    } else {
        const auto mac = algorithm_of(integrity);
        if (!mac) return fail(fmt::format("{} needs an integrity algorithm", to_string(encryption)));
        suite.cipher = cipher_of(encryption);
        suite.mac = mac->mac;
        suite.icv_bytes = mac->icv_bytes;
        key_fits = key_fits && crypto::key_size_ok(suite.cipher, suite.cipher_key_bytes);
    }
    if (!key_fits) return fail(fmt::format("{} has no keys of {} bits", to_string(encryption), key_bits));
    return suite;
}

}  // namespace keyline::esp
