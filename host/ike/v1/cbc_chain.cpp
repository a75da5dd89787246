#include "host/ike/v1/cbc_chain.h"

#include <stdexcept>

namespace keyline::ike::v1 {

namespace {

Bytes beginning(Bytes digest, const Phase1Suite& suite) {
    digest.resize(crypto::block_bytes(suite.cipher));
    return digest;
}

std::size_t rounded_up(std::size_t size, std::size_t block) {
    return (size + block - 1) / block * block;
}

}  // namespace

Bytes phase1_iv(const Phase1Suite& suite, const Phase1Values& values) {
    return beginning(crypto::hash(suite.hash, {values.gxi, values.gxr}), suite);
}

Bytes phase2_iv(const Phase1Suite& suite, ByteView last_phase1_block, std::uint32_t message_id) {
    Bytes id(sizeof(message_id));
    put_number(id, message_id);
    return beginning(crypto::hash(suite.hash, {last_phase1_block, id}), suite);
}

CbcChain::CbcChain(crypto::Cipher cipher, std::size_t block_bytes, Bytes iv)
    : cipher_(std::move(cipher)), block_bytes_(block_bytes), iv_(std::move(iv)) {}

Result<CbcChain> CbcChain::create(const Phase1Suite& suite, const crypto::Secret& key, Bytes iv) {
    const auto block = crypto::block_bytes(suite.cipher);
    if (iv.size() != block) return fail("an IV that is no block");
    auto cipher = crypto::Cipher::create(suite.cipher, key.reveal());
    if (!cipher) return tl::unexpected(cipher.error());
    return CbcChain(std::move(*cipher), block, std::move(iv));
}

Result<CbcChain> CbcChain::for_phase1(const Phase1Suite& suite, const Phase1Keys& keys,
                                      const Phase1Values& values) {
    return create(suite, keys.encryption, phase1_iv(suite, values));
}

Result<CbcChain> CbcChain::for_phase2(const Phase1Suite& suite, const Phase1Keys& keys,
                                      ByteView last_phase1_block, std::uint32_t message_id) {
    return create(suite, keys.encryption, phase2_iv(suite, last_phase1_block, message_id));
}

Bytes CbcChain::seal(Header header, const Chain& chain) {
    // RFC 2409 appendix B: padded with zeros to a whole block, which the header's length counts.
    auto text = chain.octets;
    text.resize(rounded_up(text.size(), block_bytes_));
    if (text.empty()) throw std::invalid_argument("an encrypted ISAKMP message without payloads");
    header.first_payload = chain.payloads.front().type;
    header.encryption = true;
    header.length = static_cast<std::uint32_t>(header_bytes + text.size());
    if (const auto done = cipher_.encrypt(iv_, text); !done) throw std::runtime_error(done.error().message);
    iv_.assign(text.end() - static_cast<std::ptrdiff_t>(block_bytes_), text.end());
    net::ByteWriter writer;
    encode_header(writer, header);
    writer.bytes(text);
    return writer.take();
}

Decoded<CbcChain::Opened> CbcChain::open(const Message& message) const {
    auto text = message.ciphertext;
    if (text.empty() || text.size() % block_bytes_ != 0)
        return malformed("ciphertext is not a number of blocks", NotifyType::unequal_payload_lengths);
    Opened opened;
    opened.next_iv.assign(text.end() - static_cast<std::ptrdiff_t>(block_bytes_), text.end());
    if (!cipher_.decrypt(iv_, text)) return malformed("decryption");
    auto chain = decode_chain(message.header.first_payload, text, Padding::allowed);
    wipe(text);
    if (!chain) return tl::unexpected(chain.error());
    opened.chain = std::move(*chain);
    return opened;
}

}  // namespace keyline::ike::v1
