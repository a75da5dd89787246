#include "host/ike/v2/fragments.h"

namespace keyline::ike {

bool Reassembly::wants(std::uint32_t message_id, const EncryptedPart& part) const {
    if (part.fragment == 0 || part.fragment > part.fragments || part.fragments > max_fragments) return false;
    if (total_ == 0 || message_id != message_id_) return true;
    // More fragments than before: the peer found out that its packets are too large, and begins again.
    if (part.fragments != total_) return part.fragments > total_;
    return !parts_.contains(part.fragment);
}

std::optional<Reassembly::Whole> Reassembly::add(std::uint32_t message_id, const EncryptedPart& part,
                                                 Bytes content) {
    if (!wants(message_id, part)) return std::nullopt;
    if (message_id != message_id_ || part.fragments != total_) *this = {};
    message_id_ = message_id;
    total_ = part.fragments;
    if (part.fragment == 1) first_ = part.first_inner;
    size_ += content.size();
    if (size_ > max_bytes) {
        *this = {};
        return std::nullopt;
    }
    parts_.emplace(part.fragment, std::move(content));
    if (parts_.size() < total_) return std::nullopt;
    Whole whole{first_, {}};
    whole.chain.reserve(size_);
    for (const auto& [number, bytes] : parts_) append(whole.chain, bytes);
    *this = {};
    return whole;
}

}  // namespace keyline::ike
