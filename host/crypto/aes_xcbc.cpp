#include "host/crypto/aes_xcbc.h"

#include <algorithm>

namespace keyline::crypto {

namespace {

using Block = std::array<std::uint8_t, AesXcbc::size>;
constexpr Block zero_block{};

openssl::CipherContext encryption(const char* cipher, ByteView key) {
    openssl::CipherContext context(EVP_CIPHER_CTX_new());
    if (!context ||
        EVP_CipherInit_ex2(context.get(), openssl::cipher(cipher), key.data(), zero_block.data(), 1,
                           nullptr) != 1 ||
        EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1)
        return {};
    return context;
}

// Feeds whole blocks to the chain and holds back the last one, whole or not, as it is treated differently.
// Wipes itself: a PRF's output is a key.
class Feeder {
  public:
    explicit Feeder(EVP_CIPHER_CTX* chain) : chain_(chain) {}
    Feeder(const Feeder&) = delete;
    Feeder& operator=(const Feeder&) = delete;
    ~Feeder() {
        wipe(block_);
        wipe(chained_);
    }

    bool feed(ByteView part) {
        while (!part.empty()) {
            if (held_ == Block().size() && !encrypt()) return false;
            const auto count = std::min(part.size(), block_.size() - held_);
            std::copy_n(part.begin(), count, block_.begin() + static_cast<std::ptrdiff_t>(held_));
            held_ += count;
            part = part.subspan(count);
        }
        return true;
    }
    // RFC 3566 section 4, step 5.
    bool finish(ByteView whole_block_key, ByteView padded_block_key) {
        const bool whole = held_ == block_.size();
        if (!whole) {
            block_[held_] = 0x80;
            std::fill(block_.begin() + static_cast<std::ptrdiff_t>(held_) + 1, block_.end(), std::uint8_t{0});
        }
        const auto key = whole ? whole_block_key : padded_block_key;
        for (std::size_t i = 0; i < block_.size(); i++) block_[i] ^= key[i];
        return encrypt();
    }
    const Block& result() const { return chained_; }

  private:
    bool encrypt() {
        held_ = 0;
        int written = 0;
        return EVP_CipherUpdate(chain_, chained_.data(), &written, block_.data(),
                                openssl::checked_int(block_.size())) == 1;
    }

    EVP_CIPHER_CTX* chain_;
    Block block_{};
    Block chained_{};
    std::size_t held_ = 0;
};

}  // namespace

AesXcbc::AesXcbc(openssl::CipherContext chain, Secret whole_block_key, Secret padded_block_key)
    : chain_(std::move(chain)),
      whole_block_key_(std::move(whole_block_key)),
      padded_block_key_(std::move(padded_block_key)) {}

Result<AesXcbc> AesXcbc::create(ByteView key) {
    if (key.size() != size) return fail("AES-XCBC: a key of 16 octets is needed");
    // K1, K2, K3: the key encrypts 0x0101..., 0x0202..., 0x0303...
    const auto block_cipher = encryption("AES-128-ECB", key);
    std::array<Secret, 3> derived;
    for (std::size_t i = 0; i < derived.size(); i++) {
        Block constant{};
        constant.fill(static_cast<std::uint8_t>(i + 1));
        derived[i] = Secret(size);
        int written = 0;
        if (!block_cipher || EVP_CipherUpdate(block_cipher.get(), derived[i].reveal_for_writing().data(),
                                              &written, constant.data(), size) != 1)
            return openssl::failure("AES-XCBC key setup");
    }
    auto chain = encryption("AES-128-CBC", derived[0].reveal());
    if (!chain) return openssl::failure("AES-XCBC key setup");
    return AesXcbc(std::move(chain), std::move(derived[1]), std::move(derived[2]));
}

Result<void> AesXcbc::compute(std::initializer_list<ByteView> parts, MutableByteView mac) {
    if (EVP_CipherInit_ex2(chain_.get(), nullptr, nullptr, zero_block.data(), 1, nullptr) != 1)
        return openssl::failure("AES-XCBC");
    Feeder feeder(chain_.get());
    const bool done =
        std::all_of(parts.begin(), parts.end(), [&](ByteView part) { return feeder.feed(part); }) &&
        feeder.finish(whole_block_key_.reveal(), padded_block_key_.reveal());
    if (!done) return openssl::failure("AES-XCBC");
    std::copy(feeder.result().begin(), feeder.result().end(), mac.begin());
    return {};
}

}  // namespace keyline::crypto
