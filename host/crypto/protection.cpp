#include "host/crypto/protection.h"

#include <algorithm>
#include <array>

namespace keyline::crypto {

namespace {

constexpr std::size_t counted_iv_bytes = 8;
constexpr std::size_t largest_block_bytes = 16;

// Salt and IV; in counter mode with the counter's first value, 1 (RFC 3686 section 4). Wipes itself.
class Nonce {
  public:
    Nonce(ByteView salt, ByteView iv, bool counter_mode)
        : size_(counter_mode ? largest_block_bytes : salt.size() + iv.size()) {
        const auto after_salt = std::copy(salt.begin(), salt.end(), octets_.begin());
        std::copy(iv.begin(), iv.end(), after_salt);
        if (counter_mode) octets_.back() = 1;
    }
    Nonce(const Nonce&) = delete;
    Nonce& operator=(const Nonce&) = delete;
    ~Nonce() { wipe(octets_); }
    ByteView view() const { return ByteView(octets_).first(size_); }

  private:
    std::array<std::uint8_t, largest_block_bytes> octets_{};
    std::size_t size_;
};

constexpr std::array<std::uint8_t, largest_block_bytes> zero_block{};

}  // namespace

std::size_t ProtectionSuite::salt_bytes() const {
    if (aead) return nonce_bytes(*aead) - counted_iv_bytes;
    return is_counter_mode(cipher) ? 4 : 0;
}

std::size_t ProtectionSuite::iv_bytes() const {
    if (counts_iv()) return counted_iv_bytes;
    return cipher == CipherAlgorithm::null ? 0 : crypto::block_bytes(cipher);
}

struct Protection::State {
    ProtectionSuite suite;
    Secret salt;
    std::optional<Aead> aead;
    std::optional<Cipher> cipher;
    std::optional<Mac> mac;

    Nonce nonce(ByteView iv) const { return {salt.reveal(), iv, !aead && is_counter_mode(suite.cipher)}; }

    Result<void> seal_aead(ByteView before, ByteView iv, MutableByteView sealed, ByteView after) {
        const auto text = sealed.first(sealed.size() - suite.icv_bytes);
        if (!suite.only_authenticates) return aead->seal(nonce(iv).view(), {before, after}, text, sealed);
        // RFC 4543 section 3: additional data is what an encrypted packet would have, then IV and text.
        return aead->seal(nonce(iv).view(), {before, after, iv, text}, {}, sealed.last(suite.icv_bytes));
    }
    bool open_aead(ByteView before, ByteView iv, ByteView sealed, ByteView after, MutableByteView text) {
        if (!suite.only_authenticates)
            return aead->open(nonce(iv).view(), {before, after}, sealed, text).has_value();
        const auto clear = sealed.first(text.size());
        if (!aead->open(nonce(iv).view(), {before, after, iv, clear}, sealed.last(suite.icv_bytes), {}))
            return false;
        std::copy(clear.begin(), clear.end(), text.begin());
        return true;
    }
};

Protection::Protection(std::unique_ptr<State> state) : state_(std::move(state)) {}
Protection::Protection(Protection&&) noexcept = default;
Protection& Protection::operator=(Protection&&) noexcept = default;
Protection::~Protection() = default;

const ProtectionSuite& Protection::suite() const {
    return state_->suite;
}

Result<Protection> Protection::create(const ProtectionSuite& suite, ByteView encryption_key,
                                      ByteView integrity_key, Use use) {
    if (encryption_key.size() != suite.encryption_key_bytes())
        return fail("encryption key of the wrong size");
    if (integrity_key.size() != suite.integrity_key_bytes()) return fail("integrity key of the wrong size");
    if (suite.aead.has_value() == suite.mac.has_value())
        return fail("a message needs either an AEAD or a MAC");
    auto state = std::make_unique<State>();
    state->suite = suite;
    const auto key = encryption_key.first(suite.cipher_key_bytes);
    state->salt = Secret(encryption_key.subspan(key.size()));
    if (suite.aead) {
        auto aead = Aead::create(*suite.aead, key, suite.icv_bytes, use);
        if (!aead) return tl::unexpected(aead.error());
        state->aead.emplace(std::move(*aead));
        return Protection(std::move(state));
    }
    auto cipher = Cipher::create(suite.cipher, key, use);
    if (!cipher) return tl::unexpected(cipher.error());
    auto mac = Mac::create(*suite.mac, integrity_key);
    if (!mac) return tl::unexpected(mac.error());
    if (suite.icv_bytes == 0 || suite.icv_bytes > mac_bytes(*suite.mac)) return fail("ICV of the wrong size");
    state->cipher.emplace(std::move(*cipher));
    state->mac.emplace(std::move(*mac));
    return Protection(std::move(state));
}

Result<void> Protection::make_iv(std::uint64_t number, MutableByteView iv) {
    const auto& suite = state_->suite;
    if (iv.size() != suite.iv_bytes()) return fail("an IV of the wrong size");
    put_number(iv, number);
    if (suite.counts_iv() || iv.empty()) return {};
    return state_->cipher->encrypt(ByteView(zero_block).first(iv.size()), iv);
}

Result<void> Protection::seal(ByteView before, MutableByteView message, ByteView after) {
    const auto& suite = state_->suite;
    if (message.size() < suite.iv_bytes() + suite.icv_bytes)
        return fail("a message without room for its ICV");
    const auto iv = message.first(suite.iv_bytes());
    const auto sealed = message.subspan(iv.size());
    if (state_->aead) return state_->seal_aead(before, iv, sealed, after);
    const auto text = sealed.first(sealed.size() - suite.icv_bytes);
    if (auto done = state_->cipher->encrypt(state_->nonce(iv).view(), text); !done) return done;
    return state_->mac->compute({before, iv, text, after}, sealed.last(suite.icv_bytes));
}

bool Protection::open(ByteView before, ByteView message, ByteView after, MutableByteView text) {
    const auto& suite = state_->suite;
    if (message.size() != suite.iv_bytes() + text.size() + suite.icv_bytes) return false;
    const auto iv = message.first(suite.iv_bytes());
    const auto sealed = message.subspan(iv.size());
    if (state_->aead) return state_->open_aead(before, iv, sealed, after, text);
    const auto ciphertext = sealed.first(text.size());
    if (!state_->mac->verify({before, iv, ciphertext, after}, sealed.last(suite.icv_bytes))) return false;
    if (text.data() != ciphertext.data()) std::copy(ciphertext.begin(), ciphertext.end(), text.begin());
    return state_->cipher->decrypt(state_->nonce(iv).view(), text).has_value();
}

}  // namespace keyline::crypto
