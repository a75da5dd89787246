#include "host/ike/algorithms.h"

#include <algorithm>
#include <vector>

namespace keyline::ike {

namespace {

namespace id = transform_id;
using esp::Encryption;
using esp::Integrity;
using Method = crypto::KeyExchangeMethod;
using crypto::PrfAlgorithm;

enum class Strength : bool { good, weak };
constexpr auto weak = Strength::weak;

Algorithm cipher(std::uint16_t number, std::uint16_t key_bits, Encryption meaning, std::string_view words,
                 Strength strength = Strength::good) {
    Algorithm made;
    made.transform = {TransformType::encryption, number, key_bits};
    made.name = esp::to_string(meaning);
    made.words = words;
    made.meaning = meaning;
    // RFC 7296 section 5 wants every message of IKE encrypted, RFC 4543 section 6 says so of GMAC.
    made.for_ike = meaning != Encryption::null && meaning != Encryption::aes_gmac;
    made.for_esp = true;
    made.weak = strength == Strength::weak;
    return made;
}

Algorithm integrity(std::uint16_t number, Integrity meaning, std::string_view words,
                    Strength strength = Strength::good) {
    Algorithm made;
    made.transform = {TransformType::integrity, number, 0};
    made.name = esp::to_string(meaning);
    made.words = words;
    made.meaning = meaning;
    // The number of SHA2-256-96 is strongSwan's own, for talking to old kernels; not for IKE.
    made.for_ike = meaning != Integrity::hmac_sha2_256_96;
    made.for_esp = made.for_ah = true;
    made.weak = strength == Strength::weak;
    return made;
}

Algorithm prf(std::uint16_t number, std::string_view name, PrfAlgorithm meaning, std::string_view words,
              Strength strength = Strength::good) {
    Algorithm made;
    made.transform = {TransformType::prf, number, 0};
    made.name = name;
    made.words = words;
    made.meaning = meaning;
    made.for_ike = true;
    made.weak = strength == Strength::weak;
    return made;
}

Algorithm exchange(std::uint16_t number, std::string_view name, AlgorithmMeaning meaning,
                   std::string_view words, Strength strength = Strength::good) {
    Algorithm made;
    made.transform = {TransformType::key_exchange, number, 0};
    made.name = name;
    made.words = words;
    made.meaning = meaning;
    made.for_ike = made.for_esp = made.for_ah = true;
    made.weak = strength == Strength::weak;
    return made;
}

Algorithm sequence_numbers(std::uint16_t number, std::string_view name, std::string_view word) {
    Algorithm made;
    made.transform = {TransformType::esn, number, 0};
    made.name = name;
    made.words = word;
    made.for_esp = made.for_ah = true;
    return made;
}

std::vector<Algorithm> make_table() {
    return {
        cipher(id::encr_aes_gcm_16, 128, Encryption::aes_gcm_16, "aes128gcm16 aes128gcm128 aes128gcm"),
        cipher(id::encr_aes_gcm_16, 192, Encryption::aes_gcm_16, "aes192gcm16 aes192gcm128 aes192gcm"),
        cipher(id::encr_aes_gcm_16, 256, Encryption::aes_gcm_16, "aes256gcm16 aes256gcm128 aes256gcm"),
        cipher(id::encr_aes_gcm_12, 128, Encryption::aes_gcm_12, "aes128gcm12 aes128gcm96"),
        cipher(id::encr_aes_gcm_12, 192, Encryption::aes_gcm_12, "aes192gcm12 aes192gcm96"),
        cipher(id::encr_aes_gcm_12, 256, Encryption::aes_gcm_12, "aes256gcm12 aes256gcm96"),
        cipher(id::encr_aes_gcm_8, 128, Encryption::aes_gcm_8, "aes128gcm8 aes128gcm64"),
        cipher(id::encr_aes_gcm_8, 192, Encryption::aes_gcm_8, "aes192gcm8 aes192gcm64"),
        cipher(id::encr_aes_gcm_8, 256, Encryption::aes_gcm_8, "aes256gcm8 aes256gcm64"),
        cipher(id::encr_chacha20_poly1305, 0, Encryption::chacha20_poly1305, "chacha20poly1305"),
        // What strongSwan sent before RFC 7634: with the size of the key.
        cipher(id::encr_chacha20_poly1305, 256, Encryption::chacha20_poly1305, "chacha20poly1305compat"),
        cipher(id::encr_aes_ccm_16, 128, Encryption::aes_ccm_16, "aes128ccm16 aes128ccm128 aes128ccm"),
        cipher(id::encr_aes_ccm_16, 192, Encryption::aes_ccm_16, "aes192ccm16 aes192ccm128 aes192ccm"),
        cipher(id::encr_aes_ccm_16, 256, Encryption::aes_ccm_16, "aes256ccm16 aes256ccm128 aes256ccm"),
        cipher(id::encr_aes_ccm_12, 128, Encryption::aes_ccm_12, "aes128ccm12 aes128ccm96"),
        cipher(id::encr_aes_ccm_12, 192, Encryption::aes_ccm_12, "aes192ccm12 aes192ccm96"),
        cipher(id::encr_aes_ccm_12, 256, Encryption::aes_ccm_12, "aes256ccm12 aes256ccm96"),
        cipher(id::encr_aes_ccm_8, 128, Encryption::aes_ccm_8, "aes128ccm8 aes128ccm64"),
        cipher(id::encr_aes_ccm_8, 192, Encryption::aes_ccm_8, "aes192ccm8 aes192ccm64"),
        cipher(id::encr_aes_ccm_8, 256, Encryption::aes_ccm_8, "aes256ccm8 aes256ccm64"),
        cipher(id::encr_null_aes_gmac, 128, Encryption::aes_gmac, "aes128gmac"),
        cipher(id::encr_null_aes_gmac, 192, Encryption::aes_gmac, "aes192gmac"),
        cipher(id::encr_null_aes_gmac, 256, Encryption::aes_gmac, "aes256gmac"),
        cipher(id::encr_aes_cbc, 128, Encryption::aes_cbc, "aes128 aes"),
        cipher(id::encr_aes_cbc, 192, Encryption::aes_cbc, "aes192"),
        cipher(id::encr_aes_cbc, 256, Encryption::aes_cbc, "aes256"),
        cipher(id::encr_aes_ctr, 128, Encryption::aes_ctr, "aes128ctr"),
        cipher(id::encr_aes_ctr, 192, Encryption::aes_ctr, "aes192ctr"),
        cipher(id::encr_aes_ctr, 256, Encryption::aes_ctr, "aes256ctr"),
        cipher(id::encr_camellia_cbc, 128, Encryption::camellia_cbc, "camellia128 camellia"),
        cipher(id::encr_camellia_cbc, 192, Encryption::camellia_cbc, "camellia192"),
        cipher(id::encr_camellia_cbc, 256, Encryption::camellia_cbc, "camellia256"),
        cipher(id::encr_camellia_ctr, 128, Encryption::camellia_ctr, "camellia128ctr"),
        cipher(id::encr_camellia_ctr, 192, Encryption::camellia_ctr, "camellia192ctr"),
        cipher(id::encr_camellia_ctr, 256, Encryption::camellia_ctr, "camellia256ctr"),
        cipher(id::encr_3des, 0, Encryption::triple_des_cbc, "3des", weak),
        cipher(id::encr_blowfish, 128, Encryption::blowfish_cbc, "blowfish128 blowfish", weak),
        cipher(id::encr_blowfish, 192, Encryption::blowfish_cbc, "blowfish192", weak),
        cipher(id::encr_blowfish, 256, Encryption::blowfish_cbc, "blowfish256", weak),
        cipher(id::encr_cast, 128, Encryption::cast_cbc, "cast128", weak),
        cipher(id::encr_des, 0, Encryption::des_cbc, "des", weak),
        cipher(id::encr_null, 0, Encryption::null, "null", weak),

        prf(id::prf_hmac_sha2_256, "PRF_HMAC_SHA2_256", PrfAlgorithm::hmac_sha256, "prfsha256"),
        prf(id::prf_hmac_sha2_384, "PRF_HMAC_SHA2_384", PrfAlgorithm::hmac_sha384, "prfsha384"),
        prf(id::prf_hmac_sha2_512, "PRF_HMAC_SHA2_512", PrfAlgorithm::hmac_sha512, "prfsha512"),
        prf(id::prf_aes128_xcbc, "PRF_AES128_XCBC", PrfAlgorithm::aes128_xcbc, "prfaesxcbc"),
        prf(id::prf_aes128_cmac, "PRF_AES128_CMAC", PrfAlgorithm::aes128_cmac, "prfaescmac"),
        prf(id::prf_hmac_sha1, "PRF_HMAC_SHA1", PrfAlgorithm::hmac_sha1, "prfsha1"),
        prf(id::prf_hmac_md5, "PRF_HMAC_MD5", PrfAlgorithm::hmac_md5, "prfmd5", weak),

        integrity(id::auth_hmac_sha2_256_128, Integrity::hmac_sha2_256_128, "sha256 sha2_256"),
        integrity(id::auth_hmac_sha2_384_192, Integrity::hmac_sha2_384_192, "sha384 sha2_384"),
        integrity(id::auth_hmac_sha2_512_256, Integrity::hmac_sha2_512_256, "sha512 sha2_512"),
        integrity(id::auth_aes_xcbc_96, Integrity::aes_xcbc_96, "aesxcbc"),
        integrity(id::auth_aes_cmac_96, Integrity::aes_cmac_96, "aescmac"),
        integrity(id::auth_hmac_sha1_96, Integrity::hmac_sha1_96, "sha1 sha"),
        integrity(id::auth_hmac_sha1_160, Integrity::hmac_sha1_160, "sha1_160"),
        integrity(id::auth_hmac_sha2_256_96, Integrity::hmac_sha2_256_96, "sha256_96 sha2_256_96"),
        integrity(id::auth_hmac_md5_96, Integrity::hmac_md5_96, "md5", weak),
        integrity(id::auth_hmac_md5_128, Integrity::hmac_md5_128, "md5_128", weak),

        exchange(id::ke_curve25519, "CURVE_25519", Method::x25519, "x25519 curve25519"),
        exchange(id::ke_curve448, "CURVE_448", Method::x448, "x448 curve448"),
        exchange(id::ke_ecp256, "ECP_256", Method::ecp256, "ecp256"),
        exchange(id::ke_ecp384, "ECP_384", Method::ecp384, "ecp384"),
        exchange(id::ke_ecp521, "ECP_521", Method::ecp521, "ecp521"),
        exchange(id::ke_ecp256bp, "ECP_256_BP", Method::ecp256bp, "ecp256bp"),
        exchange(id::ke_ecp384bp, "ECP_384_BP", Method::ecp384bp, "ecp384bp"),
        exchange(id::ke_ecp512bp, "ECP_512_BP", Method::ecp512bp, "ecp512bp"),
        exchange(id::ke_modp3072, "MODP_3072", Method::modp3072, "modp3072"),
        exchange(id::ke_modp4096, "MODP_4096", Method::modp4096, "modp4096"),
        exchange(id::ke_modp6144, "MODP_6144", Method::modp6144, "modp6144"),
        exchange(id::ke_modp8192, "MODP_8192", Method::modp8192, "modp8192"),
        exchange(id::ke_modp2048, "MODP_2048", Method::modp2048, "modp2048"),
        exchange(id::ke_modp2048s256, "MODP_2048_256", Method::modp2048s256, "modp2048s256"),
        exchange(id::ke_modp2048s224, "MODP_2048_224", Method::modp2048s224, "modp2048s224"),
        exchange(id::ke_ecp224, "ECP_224", Method::ecp224, "ecp224"),
        exchange(id::ke_ecp224bp, "ECP_224_BP", Method::ecp224bp, "ecp224bp"),
        exchange(id::ke_ecp192, "ECP_192", Method::ecp192, "ecp192", weak),
        exchange(id::ke_modp1536, "MODP_1536", Method::modp1536, "modp1536", weak),
        exchange(id::ke_modp1024s160, "MODP_1024_160", Method::modp1024s160, "modp1024s160", weak),
        exchange(id::ke_modp1024, "MODP_1024", Method::modp1024, "modp1024", weak),
        exchange(id::ke_modp768, "MODP_768", Method::modp768, "modp768", weak),
        // RFC 2409's own, which IKEv2's registry never took over: its peers do not choose them.
        exchange(id::ke_ec2n185, "EC2N_185", Method::ec2n185, "ec2n185", weak),
        exchange(id::ke_ec2n155, "EC2N_155", Method::ec2n155, "ec2n155", weak),
        exchange(id::ke_none, "KE_NONE", {}, "modpnone none"),

        sequence_numbers(id::esn_no, "NO_EXT_SEQ", "noesn"),
        sequence_numbers(id::esn_yes, "EXT_SEQ", "esn"),
    };
}

bool has_word(std::string_view words, std::string_view wanted) {
    while (!words.empty()) {
        const auto word = words.substr(0, words.find(' '));
        if (word == wanted) return true;
        words.remove_prefix(std::min(words.size(), word.size() + 1));
    }
    return false;
}

}  // namespace

std::span<const Algorithm> algorithms() {
    static const std::vector<Algorithm> table = make_table();
    return table;
}

const Algorithm* find_algorithm(const Transform& transform) {
    const auto all = algorithms();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Algorithm& algorithm) { return algorithm.transform == transform; });
    return found != all.end() ? &*found : nullptr;
}

const Algorithm* find_algorithm(std::string_view word) {
    const auto all = algorithms();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Algorithm& algorithm) { return has_word(algorithm.words, word); });
    return found != all.end() ? &*found : nullptr;
}

}  // namespace keyline::ike
