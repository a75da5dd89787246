// A card that lies: what it writes to the completion rings and answers on its registers is the input's to
// spoil. The driver must give every packet back once, with data only where the status is ok, and must not
// crash.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

#include "drivers/card/card_device.h"
#include "host/esp/esp_transform.h"
#include "host/net/headers.h"
#include "host/net/ip_packet.h"

namespace {

using namespace keyline;
namespace q = card::regs::queue;
namespace g = card::regs::global;

void require(bool promise) {
    if (!promise) std::abort();
}

// Takes from the front of the input; zero when it is used up.
struct Input {
    ByteView rest;
    std::uint8_t octet() {
        if (rest.empty()) return 0;
        const std::uint8_t value = rest[0];
        rest = rest.subspan(1);
        return value;
    }
};

class Buffer final : public card::DmaBuffer {
  public:
    explicit Buffer(std::size_t size) : bytes_(size) {}
    std::span<std::uint8_t> host() override { return bytes_; }
    std::uint64_t device_address() const override { return reinterpret_cast<std::uintptr_t>(bytes_.data()); }
    void sync_for_device(std::size_t, std::size_t) override {}
    void sync_for_host(std::size_t, std::size_t) override {}

  private:
    Bytes bytes_;
};

// Registers and rings as docs/registers.md has them, with OpenSSL inside; honest until it is given an input.
class ModelCard final : public card::CardPort {
  public:
    void lie(Input* input) { input_ = input; }

    std::uint32_t read32(std::uint32_t offset) override {
        const std::uint32_t value = register_value(offset);
        if (input_ == nullptr) return value;
        const std::uint8_t what = input_->octet();
        if (what >= 0xfe) return 0xFFFFFFFF;
        return what >= 0xf0 ? value + input_->octet() : value;
    }

    void write32(std::uint32_t offset, std::uint32_t value) override {
        registers_[offset] = value;
        if (offset == card::regs::sa::command::offset()) commit(value);
        for (const unsigned direction : {card::regs::outbound, card::regs::inbound}) {
            if (offset == q::control::offset(direction)) done_[direction] = 0;
            if (offset == q::submission_producer::offset(direction))
                while (static_cast<std::uint16_t>(done_[direction]) != value) process(direction);
        }
    }

    Result<std::unique_ptr<card::DmaBuffer>> allocate_dma(std::size_t size) override {
        return std::make_unique<Buffer>(size);
    }
    bool wait_interrupt(std::chrono::microseconds) override { return true; }
    Result<void> health() const override { return {}; }

  private:
    struct Sa {
        std::uint32_t spi = 0;
        std::optional<esp::EspTransform> transform;
        std::uint64_t sequence = 0;
    };

    std::uint32_t register_value(std::uint32_t offset) {
        if (offset == g::id::offset()) return card::regs::id;
        if (offset == g::map_version::offset()) return card::regs::map_version;
        if (offset == g::capabilities::offset()) return 7;
        if (offset == g::capability_sa_entries::offset()) return card::regs::sa_entries;
        if (offset == g::capability_max_packet::offset()) return card::regs::max_packet_bytes;
        if (offset == g::capability_replay_window::offset()) return card::regs::replay_window_max;
        for (const unsigned direction : {card::regs::outbound, card::regs::inbound})
            if (offset == q::completion_producer::offset(direction)) return done_[direction] & 0xFFFF;
        return 0;
    }

    std::uint32_t staged(std::size_t octet) {
        return registers_[card::regs::sa::context::offset(static_cast<std::uint32_t>(octet / 4))];
    }

    // The first round keys are the key.
    void commit(std::uint32_t command) {
        if (command != static_cast<std::uint32_t>(card::regs::SaCommandCode::commit)) return;
        using Context = card::regs::SaContext;
        const std::uint32_t index = registers_[card::regs::sa::index::offset()];
        const unsigned key_bits = (staged(Context::esn_lo / 8) & 2) != 0 ? 256 : 128;
        Bytes key;
        const auto take = [&](std::size_t from, std::size_t size) {
            for (std::size_t i = from; i < from + size; i++)
                key.push_back(static_cast<std::uint8_t>(staged(i) >> (8 * (i % 4))));
        };
        take(Context::round_keys_lo / 8, key_bits / 8);
        take(Context::salt_lo / 8, 4);
        auto transform = esp::EspTransform::create(key_bits, key, (staged(Context::esn_lo / 8) & 1) != 0);
        require(transform.has_value());
        Sa& sa = sas_[index >> 31][index & 0xFFFF];
        sa = {staged(0), std::move(*transform), staged(Context::first_sequence_lo / 8) - 1};
    }

    void process(unsigned direction) {
        const auto address = [&](std::uint32_t low, std::uint32_t high) {
            return reinterpret_cast<std::uint8_t*>(registers_[low] | std::uint64_t{registers_[high]} << 32);
        };
        constexpr std::size_t in = card::regs::SubmissionDescriptor::size;
        constexpr std::size_t out = card::regs::CompletionDescriptor::size;
        const std::size_t log2 = registers_[q::submission_log2_size::offset(direction)];
        const std::size_t entry = done_[direction] % (std::size_t{1} << log2);
        const auto* submission =
            address(q::submission_base_lo::offset(direction), q::submission_base_hi::offset(direction)) +
            entry * in;
        const auto descriptor =
            card::regs::SubmissionDescriptor::decode(std::span<const std::uint8_t, in>(submission, in));
        card::regs::CompletionDescriptor completion;
        completion.cookie = descriptor.cookie;
        completion.phase = ((done_[direction] >> log2) & 1) == 0;
        const ByteView packet(reinterpret_cast<const std::uint8_t*>(descriptor.source), descriptor.length);
        const Bytes result = direction == card::regs::outbound ? seal(descriptor, packet, completion)
                                                               : open(packet, completion);
        completion.length = static_cast<std::uint16_t>(result.size());
        std::copy(result.begin(), result.end(), reinterpret_cast<std::uint8_t*>(descriptor.destination));
        std::span<std::uint8_t, out> memory(
            address(q::completion_base_lo::offset(direction), q::completion_base_hi::offset(direction)) +
                entry * out,
            out);
        completion.encode(memory);
        if (input_ != nullptr)
            for (unsigned changes = input_->octet() % 4; changes > 0; changes--)
                memory[input_->octet() % out] ^= input_->octet();
        done_[direction]++;
    }

    Bytes seal(const card::regs::SubmissionDescriptor& descriptor, ByteView packet,
               card::regs::CompletionDescriptor& completion) {
        Sa& sa = sas_[card::regs::outbound][descriptor.sa_index];
        require(sa.transform.has_value());
        completion.sa_valid = true;
        completion.sa_index = descriptor.sa_index;
        completion.sequence_number = ++sa.sequence;
        Bytes sealed(esp::esp_bytes(packet.size()));
        std::copy(packet.begin(), packet.end(), sealed.begin() + esp::esp_payload_offset);
        require(sa.transform->seal(sa.spi, sa.sequence, packet.size(), descriptor.next_header, sealed)
                    .has_value());
        return sealed;
    }

    Bytes open(ByteView packet, card::regs::CompletionDescriptor& completion) {
        Bytes plaintext;
        auto& [index, sa] = *sas_[card::regs::inbound].begin();
        completion.sa_valid = true;
        completion.sa_index = static_cast<std::uint16_t>(index);
        const auto opened = sa.transform->open(packet, packet[7], plaintext);
        if (!opened.well_formed) {
            completion.status = static_cast<std::uint8_t>(card::regs::Status::bad_icv);
            return {};
        }
        completion.next_header = opened.next_header;
        plaintext.resize(opened.payload_bytes);
        return plaintext;
    }

    Input* input_ = nullptr;
    std::map<std::uint32_t, std::uint32_t> registers_;
    std::array<std::uint64_t, 2> done_{};
    std::array<std::map<std::uint32_t, Sa>, 2> sas_;
};

esp::SaParameters parameters(esp::Direction direction) {
    esp::SaParameters made;
    made.direction = direction;
    made.spi = 0x1000;
    made.key = crypto::Secret(Bytes(20, 0x42));
    made.source = *net::IpAddress::parse("192.0.2.1");
    made.destination = *net::IpAddress::parse("192.0.2.2");
    made.source_selectors = {*net::TrafficSelector::parse("10.0.0.0/8")};
    made.destination_selectors = made.source_selectors;
    return made;
}

Bytes inner_packet(std::size_t payload_bytes) {
    Bytes packet(net::ipv4_header_bytes + payload_bytes, 0x5a);
    net::IpHeader header;
    header.source = *net::IpAddress::parse("10.1.0.1");
    header.destination = *net::IpAddress::parse("10.2.0.1");
    header.protocol = 253;
    net::write_ip_header(packet, header, payload_bytes);
    return packet;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Input input{ByteView(data, size)};
    auto model = std::make_unique<ModelCard>();
    ModelCard* lies = model.get();
    auto device = card::CardDevice::create(
        std::move(model), {.log2_ring_size = 2, .patience = std::chrono::milliseconds{0}, .min_looks = 4});
    require(device.has_value());
    const auto sa = (*device)->add_sa(parameters(esp::Direction::outbound));
    require(sa.has_value() && (*device)->add_sa(parameters(esp::Direction::inbound)).has_value());
    auto transform = esp::EspTransform::create(128, Bytes(20, 0x42), false);
    require(transform.has_value());

    lies->lie(&input);
    std::uint64_t submitted = 0;
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    for (std::uint64_t sequence = 1; !input.rest.empty() && sequence < 40; sequence++) {
        const Bytes inner = inner_packet(input.octet());
        Bytes sealed(esp::esp_bytes(inner.size()));
        std::copy(inner.begin(), inner.end(), sealed.begin() + esp::esp_payload_offset);
        require(transform->seal(0x1000, sequence, inner.size(), 4, sealed).has_value());
        const auto addresses = esp::outer_addresses(parameters(esp::Direction::inbound));
        if ((*device)->submit_inbound(esp::encapsulate(sealed, addresses, {}, 0), submitted)) submitted++;
        if ((*device)->submit_outbound(*sa, Bytes(inner), submitted)) submitted++;
        if (input.octet() % 4 == 0) (*device)->poll(completions, events);
        if (input.octet() == 1) static_cast<void>((*device)->query_sa(*sa));
    }
    while ((*device)->outstanding() != 0) (*device)->poll(completions, events);
    require(completions.size() == submitted);
    std::vector<bool> seen(submitted);
    for (const auto& completion : completions) {
        require(completion.cookie < submitted && !seen[completion.cookie]);
        seen[completion.cookie] = true;
        require((completion.status == esp::PacketStatus::ok) == !completion.packet.empty());
        if (completion.direction == esp::Direction::outbound && completion.status == esp::PacketStatus::ok)
            require(esp::parse_outer(completion.packet).has_value());
    }
    static_cast<void>((*device)->statistics());
    return 0;
}
