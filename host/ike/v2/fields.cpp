#include "host/ike/v2/fields.h"

#include <algorithm>

#include "host/ike/suite.h"

namespace keyline::ike {

namespace {

std::optional<std::uint64_t> read_spi(ByteView bytes, std::size_t size) {
    if (bytes.size() != size) return std::nullopt;
    net::ByteReader reader(bytes);
    const std::uint64_t spi = size == sizeof(std::uint32_t) ? reader.u32() : reader.u64();
    return spi != 0 ? std::optional(spi) : std::nullopt;
}

}  // namespace

Bytes field(std::uint16_t value) {
    net::ByteWriter writer;
    writer.u16(value);
    return writer.take();
}

Bytes field(std::uint32_t value) {
    net::ByteWriter writer;
    writer.u32(value);
    return writer.take();
}

Bytes field(std::uint64_t value) {
    net::ByteWriter writer;
    writer.u64(value);
    return writer.take();
}

std::optional<std::uint32_t> read_esp_spi(ByteView bytes) {
    const auto spi = read_spi(bytes, sizeof(std::uint32_t));
    return spi ? std::optional(static_cast<std::uint32_t>(*spi)) : std::nullopt;
}

std::optional<std::uint64_t> read_ike_spi(ByteView bytes) {
    return read_spi(bytes, sizeof(std::uint64_t));
}

std::optional<std::uint16_t> wanted_method(const NotifyBody& invalid_ke_payload,
                                           const std::vector<Proposal>& offered) {
    net::ByteReader reader(invalid_ke_payload.data);
    const auto method = reader.u16();
    if (!reader.ok() || !key_exchange_method(method)) return std::nullopt;
    const Transform transform{TransformType::key_exchange, method, 0};
    const bool is_offered = std::any_of(offered.begin(), offered.end(), [&](const Proposal& proposal) {
        return std::find(proposal.transforms.begin(), proposal.transforms.end(), transform) !=
               proposal.transforms.end();
    });
    return is_offered ? std::optional(method) : std::nullopt;
}

std::optional<std::uint16_t> first_method(const std::vector<Proposal>& proposals) {
    const auto* transform = find(proposals.front(), TransformType::key_exchange);
    if (transform == nullptr || transform->id == transform_id::ke_none) return std::nullopt;
    return transform->id;
}

}  // namespace keyline::ike
