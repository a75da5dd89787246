#include "host/ike/v1/algorithm_numbers.h"

#include <algorithm>
#include <iterator>

namespace keyline::ike::v1 {

namespace id = transform_id;

std::vector<Transform> transforms_of(const Proposal& proposal, TransformType type) {
    std::vector<Transform> transforms;
    std::copy_if(proposal.transforms.begin(), proposal.transforms.end(), std::back_inserter(transforms),
                 [&](const Transform& transform) { return transform.type == type; });
    return transforms;
}

std::optional<Phase1Encryption> phase1_encryption(const Transform& encryption) {
    switch (encryption.id) {
        case id::encr_des:
            return Phase1Encryption::des_cbc;
        case id::encr_3des:
            return Phase1Encryption::triple_des_cbc;
        case id::encr_cast:
            return Phase1Encryption::cast_cbc;
        case id::encr_blowfish:
            return Phase1Encryption::blowfish_cbc;
        case id::encr_aes_cbc:
            return Phase1Encryption::aes_cbc;
        case id::encr_camellia_cbc:
            return Phase1Encryption::camellia_cbc;
        default:
            return std::nullopt;
    }
}

std::optional<Phase1Hash> phase1_hash(const Transform& integrity) {
    switch (integrity.id) {
        case id::auth_hmac_md5_96:
        case id::auth_hmac_md5_128:
            return Phase1Hash::md5;
        case id::auth_hmac_sha1_96:
        case id::auth_hmac_sha1_160:
            return Phase1Hash::sha;
        case id::auth_hmac_sha2_256_128:
            return Phase1Hash::sha2_256;
        case id::auth_hmac_sha2_384_192:
            return Phase1Hash::sha2_384;
        case id::auth_hmac_sha2_512_256:
            return Phase1Hash::sha2_512;
        default:
            return std::nullopt;
    }
}

Transform prf_transform(Phase1Hash hash) {
    const auto prf = [](std::uint16_t number) { return Transform{TransformType::prf, number, 0}; };
    switch (hash) {
        case Phase1Hash::md5:
            return prf(id::prf_hmac_md5);
        case Phase1Hash::sha2_256:
            return prf(id::prf_hmac_sha2_256);
        case Phase1Hash::sha2_384:
            return prf(id::prf_hmac_sha2_384);
        case Phase1Hash::sha2_512:
            return prf(id::prf_hmac_sha2_512);
        default:
            return prf(id::prf_hmac_sha1);
    }
}

std::optional<crypto::HashAlgorithm> hash_algorithm(Phase1Hash hash) {
    switch (hash) {
        case Phase1Hash::md5:
            return crypto::HashAlgorithm::md5;
        case Phase1Hash::sha:
            return crypto::HashAlgorithm::sha1;
        case Phase1Hash::sha2_256:
            return crypto::HashAlgorithm::sha256;
        case Phase1Hash::sha2_384:
            return crypto::HashAlgorithm::sha384;
        case Phase1Hash::sha2_512:
            return crypto::HashAlgorithm::sha512;
        case Phase1Hash::tiger:
            break;
    }
    return std::nullopt;
}

std::optional<EspTransform> esp_transform(const Transform& encryption) {
    switch (encryption.id) {
        case id::encr_des:
            return EspTransform::des;
        case id::encr_3des:
            return EspTransform::triple_des;
        case id::encr_cast:
            return EspTransform::cast;
        case id::encr_blowfish:
            return EspTransform::blowfish;
        case id::encr_null:
            return EspTransform::null;
        case id::encr_aes_cbc:
            return EspTransform::aes_cbc;
        case id::encr_aes_ctr:
            return EspTransform::aes_ctr;
        case id::encr_aes_ccm_8:
            return EspTransform::aes_ccm_8;
        case id::encr_aes_ccm_12:
            return EspTransform::aes_ccm_12;
        case id::encr_aes_ccm_16:
            return EspTransform::aes_ccm_16;
        case id::encr_aes_gcm_8:
            return EspTransform::aes_gcm_8;
        case id::encr_aes_gcm_12:
            return EspTransform::aes_gcm_12;
        case id::encr_aes_gcm_16:
            return EspTransform::aes_gcm_16;
        case id::encr_null_aes_gmac:
            return EspTransform::null_aes_gmac;
        case id::encr_camellia_cbc:
            return EspTransform::camellia;
        default:
            // ChaCha20-Poly1305 and Camellia-CTR came after the registry was closed.
            return std::nullopt;
    }
}

std::optional<AuthenticationAlgorithm> authentication_algorithm(const Transform& integrity) {
    switch (integrity.id) {
        case id::auth_hmac_md5_96:
            return AuthenticationAlgorithm::hmac_md5;
        case id::auth_hmac_sha1_96:
            return AuthenticationAlgorithm::hmac_sha;
        // How much of it is sent is not negotiated: RFC 4868 says 128 bits, old kernels 96.
        case id::auth_hmac_sha2_256_128:
        case id::auth_hmac_sha2_256_96:
            return AuthenticationAlgorithm::hmac_sha2_256;
        case id::auth_hmac_sha2_384_192:
            return AuthenticationAlgorithm::hmac_sha2_384;
        case id::auth_hmac_sha2_512_256:
            return AuthenticationAlgorithm::hmac_sha2_512;
        case id::auth_aes_xcbc_96:
            return AuthenticationAlgorithm::aes_xcbc_mac;
        default:
            return std::nullopt;
    }
}

std::optional<AhTransform> ah_transform(AuthenticationAlgorithm algorithm) {
    switch (algorithm) {
        case AuthenticationAlgorithm::hmac_md5:
            return AhTransform::md5;
        case AuthenticationAlgorithm::hmac_sha:
            return AhTransform::sha;
        case AuthenticationAlgorithm::hmac_sha2_256:
            return AhTransform::sha2_256;
        case AuthenticationAlgorithm::hmac_sha2_384:
            return AhTransform::sha2_384;
        case AuthenticationAlgorithm::hmac_sha2_512:
            return AhTransform::sha2_512;
        case AuthenticationAlgorithm::aes_xcbc_mac:
            return AhTransform::aes_xcbc_mac;
        default:
            return std::nullopt;
    }
}

}  // namespace keyline::ike::v1
