#include "host/ike/v1/keys.h"

#include <algorithm>
#include <array>

#include "host/ike/suite.h"
#include "host/ike/v1/algorithm_numbers.h"
#include "host/net/byte_io.h"

namespace keyline::ike::v1 {

namespace {

using crypto::HashAlgorithm;
using crypto::Secret;

constexpr std::size_t des_key_bytes = 8;
constexpr std::uint64_t without_parity = 0xfefefefefefefefe;

// RFC 2409 appendix A.
constexpr std::array<std::uint64_t, 16> weak_des_keys = {
    0x0101010101010101, 0x1f1f1f1f0e0e0e0e, 0xe0e0e0e0f1f1f1f1, 0xfefefefefefefefe,
    0x01fe01fe01fe01fe, 0x1fe01fe00ef10ef1, 0x01e001e001f101f1, 0x1ffe1ffe0efe0efe,
    0x011f011f010e010e, 0xe0fee0fef1fef1fe, 0xfe01fe01fe01fe01, 0xe01fe01ff10ef10e,
    0xe001e001f101f101, 0xfe1ffe1ffe0efe0e, 0x1f011f010e010e01, 0xfee0fee0fef1fef1};

Bytes cookies(std::uint64_t first, std::uint64_t second) {
    net::ByteWriter writer;
    writer.u64(first);
    writer.u64(second);
    return writer.take();
}

Bytes octets_of(std::uint32_t value) {
    Bytes octets(sizeof(value));
    put_number(octets, value);
    return octets;
}

Secret joined(ByteView first, ByteView second) {
    Secret both(first.size() + second.size());
    const auto out = both.reveal_for_writing();
    std::copy(first.begin(), first.end(), out.begin());
    std::copy(second.begin(), second.end(), out.begin() + static_cast<std::ptrdiff_t>(first.size()));
    return both;
}

// Appendix B: K1 = prf(key, 0), K2 = prf(key, K1), and so on, until there are `bytes`.
Secret expand(HashAlgorithm hash, const Secret& key, std::size_t bytes) {
    constexpr std::array<std::uint8_t, 1> zero{};
    auto block = crypto::hmac(hash, key.reveal(), {zero});
    auto all = block.clone();
    while (all.size() < bytes) {
        block = crypto::hmac(hash, key.reveal(), {block.reveal()});
        all = joined(all.reveal(), block.reveal());
    }
    return all;
}

std::uint64_t des_bits(ByteView key) {
    return net::ByteReader(key).u64() & without_parity;
}

Result<Secret> des_key(HashAlgorithm hash, const Secret& material) {
    // Twice as many as SKEYID_e has at least are enough: no second key is weak by chance.
    const auto longer = joined(material.reveal(), expand(hash, material, des_key_bytes).reveal());
    for (std::size_t at = 0; at + des_key_bytes <= longer.size(); at += des_key_bytes) {
        auto candidate = longer.slice(at, des_key_bytes);
        if (!is_weak_des_key(candidate.reveal())) return candidate;
    }
    return fail("the keys of this exchange are weak for DES: start it again");
}

// RFC 2451 section 2.1: with two equal keys in a row it is DES.
bool is_degenerate_3des(ByteView key) {
    const auto first = des_bits(key.first(des_key_bytes));
    const auto second = des_bits(key.subspan(des_key_bytes, des_key_bytes));
    const auto third = des_bits(key.subspan(2 * des_key_bytes, des_key_bytes));
    return first == second || second == third;
}

}  // namespace

Result<Phase1Suite> Phase1Suite::from(const Proposal& chosen) {
    const auto* encryption = find(chosen, TransformType::encryption);
    const auto* integrity = find(chosen, TransformType::integrity);
    const auto number = integrity != nullptr ? phase1_hash(*integrity) : std::nullopt;
    const auto hash = number ? hash_algorithm(*number) : std::nullopt;
    const auto suite = Suite::from(chosen);
    if (!suite) return tl::unexpected(suite.error());
    if (!hash || encryption == nullptr || !phase1_encryption(*encryption))
        return fail("not a suite of IKEv1: " + chosen.to_string());
    return Phase1Suite{*hash, suite->protection.cipher, suite->protection.cipher_key_bytes};
}

Secret skeyid_signatures(HashAlgorithm hash, const Phase1Values& values, const Secret& gxy) {
    const auto nonces = joined(values.ni, values.nr);
    return crypto::hmac(hash, nonces.reveal(), {gxy.reveal()});
}

Secret skeyid_encryption(HashAlgorithm hash, const Phase1Values& values) {
    const Secret key(ByteView(crypto::hash(hash, {values.ni, values.nr})));
    return crypto::hmac(hash, key.reveal(), {cookies(values.initiator_cookie, values.responder_cookie)});
}

Secret skeyid_pre_shared(HashAlgorithm hash, const Phase1Values& values, const Secret& pre_shared_key) {
    return crypto::hmac(hash, pre_shared_key.reveal(), {values.ni, values.nr});
}

Phase1Keys Phase1Keys::clone() const {
    return {skeyid.clone(), d.clone(), a.clone(), e.clone(), encryption.clone()};
}

Result<Phase1Keys> derive_phase1_keys(const Phase1Suite& suite, Secret skeyid, const Phase1Values& values,
                                      const Secret& gxy) {
    const auto both = cookies(values.initiator_cookie, values.responder_cookie);
    const auto next = [&](const Secret& former, std::uint8_t number) {
        const std::array<std::uint8_t, 1> octet{number};
        return crypto::hmac(suite.hash, skeyid.reveal(), {former.reveal(), gxy.reveal(), both, octet});
    };
    Phase1Keys keys;
    keys.d = next({}, 0);
    keys.a = next(keys.d, 1);
    keys.e = next(keys.a, 2);
    keys.skeyid = std::move(skeyid);
    auto encryption = encryption_key(suite, keys.e);
    if (!encryption) return tl::unexpected(encryption.error());
    keys.encryption = std::move(*encryption);
    return keys;
}

Result<Secret> encryption_key(const Phase1Suite& suite, const Secret& material) {
    if (suite.cipher == crypto::CipherAlgorithm::des_cbc) return des_key(suite.hash, material);
    auto key = material.size() >= suite.key_bytes
                   ? material.slice(0, suite.key_bytes)
                   : expand(suite.hash, material, suite.key_bytes).slice(0, suite.key_bytes);
    if (suite.cipher == crypto::CipherAlgorithm::triple_des_cbc && is_degenerate_3des(key.reveal()))
        return fail("the keys of this exchange are weak for 3DES: start it again");
    return key;
}

Result<Secret> revised_encryption_key(const Phase1Suite& suite, ByteView nonce, std::uint64_t cookie) {
    net::ByteWriter writer;
    writer.u64(cookie);
    return encryption_key(suite, crypto::hmac(suite.hash, nonce, {writer.view()}));
}

bool is_weak_des_key(ByteView key) {
    if (key.size() != des_key_bytes) return false;
    return std::any_of(weak_des_keys.begin(), weak_des_keys.end(),
                       [&](std::uint64_t weak) { return (weak & without_parity) == des_bits(key); });
}

Secret hash_i(const Phase1Suite& suite, const Secret& skeyid, const Phase1Values& values, ByteView sa,
              ByteView id) {
    return crypto::hmac(
        suite.hash, skeyid.reveal(),
        {values.gxi, values.gxr, cookies(values.initiator_cookie, values.responder_cookie), sa, id});
}

Secret hash_r(const Phase1Suite& suite, const Secret& skeyid, const Phase1Values& values, ByteView sa,
              ByteView id) {
    return crypto::hmac(
        suite.hash, skeyid.reveal(),
        {values.gxr, values.gxi, cookies(values.responder_cookie, values.initiator_cookie), sa, id});
}

Secret hash_1(HashAlgorithm hash, const Secret& skeyid_a, std::uint32_t message_id, ByteView after) {
    return crypto::hmac(hash, skeyid_a.reveal(), {octets_of(message_id), after});
}

Secret hash_2(HashAlgorithm hash, const Secret& skeyid_a, std::uint32_t message_id, ByteView ni,
              ByteView after) {
    return crypto::hmac(hash, skeyid_a.reveal(), {octets_of(message_id), ni, after});
}

Secret hash_3(HashAlgorithm hash, const Secret& skeyid_a, std::uint32_t message_id, ByteView ni,
              ByteView nr) {
    constexpr std::array<std::uint8_t, 1> zero{};
    return crypto::hmac(hash, skeyid_a.reveal(), {zero, octets_of(message_id), ni, nr});
}

Secret derive_keymat(HashAlgorithm hash, const Secret& skeyid_d, const Secret& gxy, ProtocolId protocol,
                     std::uint32_t spi, const Phase2Values& values, std::size_t bytes) {
    const std::array<std::uint8_t, 1> protocol_octet{static_cast<std::uint8_t>(protocol)};
    const auto spi_octets = octets_of(spi);
    Secret block;
    Secret all;
    while (all.size() < bytes) {
        block =
            crypto::hmac(hash, skeyid_d.reveal(),
                         {block.reveal(), gxy.reveal(), protocol_octet, spi_octets, values.ni, values.nr});
        all = joined(all.reveal(), block.reveal());
    }
    return all.slice(0, bytes);
}

Bytes nat_d_hash(HashAlgorithm hash, std::uint64_t initiator_cookie, std::uint64_t responder_cookie,
                 const net::Endpoint& endpoint) {
    net::ByteWriter port;
    port.u16(endpoint.port);
    return crypto::hash(hash,
                        {cookies(initiator_cookie, responder_cookie), endpoint.address.bytes(), port.view()});
}

}  // namespace keyline::ike::v1
