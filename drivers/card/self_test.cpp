#include "drivers/card/self_test.h"

#include <fmt/format.h>

#include "drivers/card/expanded_key.h"
#include "host/esp/esp_transform.h"

namespace keyline::card {
namespace {

constexpr std::uint16_t entry = 0;
constexpr std::uint8_t icmp = 1;

// An ESP packet of draft-mcgrew-gcm-test-01.
struct KnownAnswer {
    unsigned key_bits;
    const char* keying_material;
    std::uint32_t spi;
    const char* esp;      // from SPI to ICV
    const char* payload;  // without padding; next header 1
};

constexpr KnownAnswer known_answers[] = {
    {128, "feffe9928665731c6d6a8f9467308308 cafebabe", 0x0000a5f8,
     "0000a5f8 0000000a facedbaddecaf888"
     "deb22cd9b07c72c16e3a65beeb8df304a5a5897d33ae530f1ba76d5d114d2a5c3de81827c10e9a4f51330d0eec416642"
     "cfbb85a5b47e48a4ec3b9ba95d918bd183b70d3aa8bc6ee4c309e9d85a41ad4a",
     "4500003e698f000080114dccc0a80102c0a801010a980035002a2343b2d001000001000000000000037369700963796265"
     "726369747902646b0000010001"},
    {256, "abbccddef00112233445566778899aababbccddef00112233445566778899aab 11223344", 0x4a2cbfe3,
     "4a2cbfe3 00000002 0102030405060708"
     "ff425c9b724599df7a3bcd510194e00d6a78107f1b0b1cbf06efae9d65a5d763748a637985771d347f0545659f14e99d"
     "ef842d8eb335f4eecfdbf831824b4c4915956c96",
     "4500003069a6400080062690c0a801029389155e0a9e008b2dc57ee0000000007002400020bf0000020405b401010402"},
};

Result<PacketResult> pass(Card& card, unsigned direction, ByteView packet, std::uint8_t next_header) {
    if (!card.submit(direction, 0, packet, entry, next_header))
        return fail("card: self-test: no room in the ring");
    std::vector<PacketResult> results;
    while (card.outstanding() != 0) card.poll(results);
    if (auto alive = card.health(); !alive) return tl::unexpected(alive.error());
    return std::move(results.at(0));
}

// Opens the packet; the same with another last octet must not open.
Result<void> test_inbound(Card& card, const KnownAnswer& known) {
    const Bytes esp = from_hex(known.esp);
    Bytes spoilt = esp;
    spoilt.back() ^= 1;
    auto refused = pass(card, regs::inbound, spoilt, 0);
    if (!refused) return tl::unexpected(refused.error());
    if (refused->status != regs::Status::bad_icv || !refused->packet.empty())
        return fail("it took a packet with a wrong ICV");
    auto opened = pass(card, regs::inbound, esp, 0);
    if (!opened) return tl::unexpected(opened.error());
    if (opened->status != regs::Status::ok || opened->packet != from_hex(known.payload) ||
        opened->next_header != icmp)
        return fail("it did not open a packet with a known content");
    return {};
}

Result<void> test_outbound(Card& card, const KnownAnswer& known, ByteView keying_material) {
    const Bytes payload = from_hex(known.payload);
    auto transform = esp::EspTransform::create(known.key_bits, keying_material, false);
    if (!transform) return tl::unexpected(transform.error());
    Bytes expected(esp::esp_bytes(payload.size()));
    std::copy(payload.begin(), payload.end(), expected.begin() + esp::esp_payload_offset);
    if (auto sealed = transform->seal(known.spi, 1, payload.size(), icmp, expected); !sealed) return sealed;
    auto sealed = pass(card, regs::outbound, payload, icmp);
    if (!sealed) return tl::unexpected(sealed.error());
    if (sealed->status != regs::Status::ok || sealed->packet != expected)
        return fail("it did not seal a packet as OpenSSL does");
    return {};
}

Result<void> test_key_size(Card& card, const KnownAnswer& known) {
    const Bytes keying_material = from_hex(known.keying_material);
    auto key = ExpandedKey::create(known.key_bits, keying_material);
    if (!key) return tl::unexpected(key.error());
    regs::SaContext context;
    context.spi = known.spi;
    context.replay_window = 64;
    context.first_sequence = 1;
    key->put_into(context);
    for (const unsigned direction : {regs::outbound, regs::inbound})
        if (auto installed = card.install(direction, entry, context); !installed) return installed;
    if (auto inbound = test_inbound(card, known); !inbound) return inbound;
    return test_outbound(card, known, keying_material);
}

}  // namespace

Result<void> self_test(Card& card) {
    const auto& identity = card.identity();
    if (!identity.aes_gcm_16_128 && !identity.aes_gcm_16_256) return fail("card: it has no cipher");
    for (const auto& known : known_answers) {
        if (!(known.key_bits == 256 ? identity.aes_gcm_16_256 : identity.aes_gcm_16_128)) continue;
        if (auto passed = test_key_size(card, known); !passed)
            return fail(fmt::format("card: self-test of AES-GCM with {} bits failed: {}", known.key_bits,
                                    passed.error().message));
    }
    return {};
}

}  // namespace keyline::card
