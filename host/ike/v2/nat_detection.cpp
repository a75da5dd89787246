#include "host/ike/v2/nat_detection.h"

#include "host/crypto/mac.h"

namespace keyline::ike {

namespace {

// A multihomed peer may send several source hashes; one that fits is enough.
bool any_matches(const Payloads& payloads, NotifyType type, const Bytes& hash) {
    for (const auto& payload : payloads) {
        const auto* body = std::get_if<NotifyBody>(&payload.body);
        if (body != nullptr && body->type == type && body->data == hash) return true;
    }
    return false;
}

}  // namespace

Bytes nat_detection_hash(std::uint64_t initiator_spi, std::uint64_t responder_spi,
                         const net::Endpoint& endpoint) {
    net::ByteWriter writer;
    writer.u64(initiator_spi);
    writer.u64(responder_spi);
    writer.bytes(endpoint.address.bytes());
    writer.u16(endpoint.port);
    return crypto::hash(crypto::HashAlgorithm::sha1, {writer.view()});
}

NatFinding find_nat(const Payloads& payloads, std::uint64_t initiator_spi, std::uint64_t responder_spi,
                    const net::Endpoint& local, const net::Endpoint& remote) {
    NatFinding finding;
    finding.supported = find_notify(payloads, NotifyType::nat_detection_source_ip) != nullptr &&
                        find_notify(payloads, NotifyType::nat_detection_destination_ip) != nullptr;
    if (!finding.supported) return finding;
    finding.remote = !any_matches(payloads, NotifyType::nat_detection_source_ip,
                                  nat_detection_hash(initiator_spi, responder_spi, remote));
    finding.local = !any_matches(payloads, NotifyType::nat_detection_destination_ip,
                                 nat_detection_hash(initiator_spi, responder_spi, local));
    return finding;
}

Payloads nat_detection_notifies(std::uint64_t initiator_spi, std::uint64_t responder_spi,
                                const net::Endpoint& local, const net::Endpoint& remote, bool pretend_nat) {
    // Port 0 and the unspecified address never send.
    const net::Endpoint nobody{net::IpAddress::any(local.address.version()), 0};
    return {notify(NotifyType::nat_detection_source_ip,
                   nat_detection_hash(initiator_spi, responder_spi, pretend_nat ? nobody : local)),
            notify(NotifyType::nat_detection_destination_ip,
                   nat_detection_hash(initiator_spi, responder_spi, remote))};
}

}  // namespace keyline::ike
