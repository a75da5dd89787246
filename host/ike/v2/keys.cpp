#include "host/ike/v2/keys.h"

#include "host/net/byte_io.h"

namespace keyline::ike {

namespace {

// What a PRF with fixed keys takes of each nonce; nonces have 16 octets at least (RFC 7296 section 2.10).
constexpr std::size_t fixed_key_nonce_bytes = 8;

Bytes joined(const Nonces& nonces) {
    Bytes bytes = nonces.initiator;
    append(bytes, nonces.responder);
    return bytes;
}

// Takes consecutive pieces of prf+'s output.
class Cutter {
  public:
    explicit Cutter(crypto::Secret material) : material_(std::move(material)) {}
    crypto::Secret next(std::size_t size) {
        auto piece = material_.slice(position_, size);
        position_ += size;
        return piece;
    }

  private:
    crypto::Secret material_;
    std::size_t position_ = 0;
};

}  // namespace

crypto::Secret first_skeyseed(crypto::PrfAlgorithm prf, const Nonces& nonces, const crypto::Secret& shared) {
    if (!crypto::prf_has_fixed_key(prf)) return crypto::prf(prf, joined(nonces), {shared.reveal()});
    Bytes key = to_bytes(ByteView(nonces.initiator).first(fixed_key_nonce_bytes));
    append(key, ByteView(nonces.responder).first(fixed_key_nonce_bytes));
    return crypto::prf(prf, key, {shared.reveal()});
}

crypto::Secret rekeyed_skeyseed(crypto::PrfAlgorithm old_prf, const crypto::Secret& old_d,
                                const crypto::Secret& shared, const Nonces& nonces) {
    return crypto::prf(old_prf, old_d.reveal(), {shared.reveal(), nonces.initiator, nonces.responder});
}

IkeKeys derive_ike_keys(const Suite& suite, const crypto::Secret& skeyseed, const Nonces& nonces,
                        std::uint64_t initiator_spi, std::uint64_t responder_spi) {
    net::ByteWriter seed;
    seed.bytes(nonces.initiator);
    seed.bytes(nonces.responder);
    seed.u64(initiator_spi);
    seed.u64(responder_spi);
    const auto encryption = suite.encryption_key_bytes();
    const auto integrity = suite.integrity_key_bytes();
    const auto prf = suite.prf_key_bytes();
    Cutter cutter(crypto::prf_plus(suite.prf, skeyseed.reveal(), seed.view(),
                                   3 * prf + 2 * integrity + 2 * encryption));
    IkeKeys keys;
    keys.d = cutter.next(prf);
    keys.ai = cutter.next(integrity);
    keys.ar = cutter.next(integrity);
    keys.ei = cutter.next(encryption);
    keys.er = cutter.next(encryption);
    keys.pi = cutter.next(prf);
    keys.pr = cutter.next(prf);
    return keys;
}

ChildKeys derive_child_keys(crypto::PrfAlgorithm prf, const crypto::Secret& d, const crypto::Secret& shared,
                            const Nonces& nonces, std::size_t bytes) {
    // The seed holds g^ir, so it lives in a Secret.
    const auto nonce_bytes = joined(nonces);
    crypto::Secret seed(shared.size() + nonce_bytes.size());
    const auto out = seed.reveal_for_writing();
    std::copy(shared.reveal().begin(), shared.reveal().end(), out.begin());
    std::copy(nonce_bytes.begin(), nonce_bytes.end(),
              out.begin() + static_cast<std::ptrdiff_t>(shared.size()));
    Cutter cutter(crypto::prf_plus(prf, d.reveal(), seed.reveal(), 2 * bytes));
    ChildKeys keys;
    keys.from_initiator = cutter.next(bytes);
    keys.from_responder = cutter.next(bytes);
    return keys;
}

}  // namespace keyline::ike
