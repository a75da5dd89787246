// The inbound path of every algorithm of ESP and AH, behind its ICV too: the input says what is sealed, how
// the sealed packet is damaged, and in which order packets come. A device must drop or deliver each, count
// it, and never crash.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "host/esp/ah_transform.h"
#include "host/esp/esp_transform.h"
#include "host/esp/outer_header.h"
#include "host/esp/software_esp.h"
#include "host/net/headers.h"

namespace {

using namespace keyline;

void require(bool promise) {
    if (!promise) std::abort();
}

Bytes keying_material(const esp::SupportedTransform& transform) {
    if (transform.protocol == esp::Protocol::ah)
        return Bytes(esp::algorithm_of(transform.integrity).value().key_bytes(), 0x42);
    const auto suite = esp::suite_of(transform.encryption, transform.key_bits, transform.integrity).value();
    return Bytes(suite.encryption_key_bytes() + suite.integrity_key_bytes(), 0x42);
}

esp::SaParameters parameters(const esp::SupportedTransform& transform, std::uint8_t shape) {
    const bool v6 = (shape & 1) != 0;
    esp::SaParameters made;
    made.direction = esp::Direction::inbound;
    made.spi = 0x1000;
    made.mode = (shape & 4) != 0 ? esp::Mode::transport : esp::Mode::tunnel;
    made.protocol = transform.protocol;
    made.encryption = transform.encryption;
    made.key_bits = transform.key_bits;
    made.integrity = transform.integrity;
    made.key = crypto::Secret(keying_material(transform));
    made.esn = (shape & 2) != 0;
    made.replay_window = (shape & 16) != 0 ? 0 : 64;
    made.copying.dscp = (shape & 32) != 0 ? esp::CopyDscp::yes : esp::CopyDscp::no;
    made.source = *net::IpAddress::parse(v6 ? "2001:db8::1" : "192.0.2.1");
    made.destination = *net::IpAddress::parse(v6 ? "2001:db8::2" : "192.0.2.2");
    for (const char* text : {"10.0.0.0/8", "fd00::/8", "192.0.2.0/24[udp/1-9999]"})
        made.source_selectors.push_back(*net::TrafficSelector::parse(text));
    made.destination_selectors = made.source_selectors;
    made.lifetime.hard_packets = 40;
    return made;
}

// Takes from the front of the input; zero when it is used up.
class Input {
  public:
    explicit Input(ByteView bytes) : rest_(bytes) {}
    bool empty() const { return rest_.empty(); }
    std::uint8_t octet() {
        if (rest_.empty()) return 0;
        const std::uint8_t value = rest_[0];
        rest_ = rest_.subspan(1);
        return value;
    }
    ByteView some(std::size_t size) {
        const auto taken = rest_.first(std::min(size, rest_.size()));
        rest_ = rest_.subspan(taken.size());
        return taken;
    }

  private:
    ByteView rest_;
};

// Puts payloads under ICVs that are right.
class Sealer {
  public:
    explicit Sealer(const esp::SaParameters& sa, bool in_udp)
        : addresses_(esp::outer_addresses(sa)), is_ah_(sa.protocol == esp::Protocol::ah) {
        if (is_ah_) {
            ah_.emplace(esp::AhTransform::create(sa).value());
        } else {
            esp_.emplace(esp::EspTransform::create(sa).value());
            if (in_udp) addresses_.udp = esp::UdpEncapsulation{};
        }
    }
    Bytes seal(std::uint64_t sequence, ByteView payload, std::uint8_t next_header, Input& input) {
        return is_ah_ ? seal_ah(sequence, payload, next_header, input)
                      : seal_esp(sequence, payload, next_header);
    }

  private:
    Bytes seal_esp(std::uint64_t sequence, ByteView payload, std::uint8_t next_header) {
        const auto& layout = esp_->layout();
        Bytes sealed(layout.bytes(payload.size()));
        std::copy(payload.begin(), payload.end(),
                  sealed.begin() + static_cast<std::ptrdiff_t>(layout.payload_offset()));
        require(esp_->seal(0x1000, sequence, payload.size(), next_header, sealed).has_value());
        return esp::encapsulate(sealed, addresses_, {}, 0);
    }
    // Behind options or an extension header from the input; where AH finds those damaged, nothing is sealed.
    Bytes seal_ah(std::uint64_t sequence, ByteView payload, std::uint8_t next_header, Input& input) {
        const bool v4 = addresses_.source.is_v4();
        const std::size_t fixed = net::header_bytes(addresses_.source.version());
        const std::size_t options = v4 ? input.octet() % 11U * 4U : input.octet() % 2U * 8U;
        Bytes packet(fixed);
        append(packet, input.some(options));
        packet.resize(fixed + options + ah_->header_bytes(addresses_.source.version()));
        append(packet, payload);
        esp::write_outer_header(packet, addresses_, {}, 1);
        if (v4) {
            packet[0] = static_cast<std::uint8_t>(0x45 + options / 4);
            net::update_ipv4_checksum(packet);
        } else if (options != 0) {
            packet[6] = packet[fixed] % 2 != 0 ? 0 : 60;  // hop-by-hop or destination options
            packet[fixed] = net::ip_protocol_ah;
            packet[fixed + 1] = 0;
        }
        static_cast<void>(ah_->seal(packet, fixed + options, 0x1000, sequence, next_header));
        return packet;
    }

    esp::OuterAddresses addresses_;
    bool is_ah_;
    std::optional<esp::EspTransform> esp_;
    std::optional<esp::AhTransform> ah_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Input input(ByteView(data, size));
    const std::uint8_t shape = input.octet();
    const auto& transform = esp::every_transform()[input.octet() % esp::every_transform().size()];
    Sealer sealer(parameters(transform, shape), (shape & 8) != 0);
    esp::SoftwareEsp device;
    require(device.add_sa(parameters(transform, shape)).has_value());

    std::uint64_t submitted = 0;
    while (!input.empty()) {
        const std::uint8_t what = input.octet();
        const std::uint64_t sequence = std::uint64_t{input.octet()} << ((what & 3) * 8);
        const auto next_header = input.octet();
        const auto payload = input.some(input.octet());
        Bytes packet = to_bytes(payload);
        if ((what & 4) == 0) {
            packet = sealer.seal(sequence, payload, next_header, input);
            if ((what & 8) != 0) packet[input.octet() % packet.size()] ^= input.octet();
        }
        require(device.submit_inbound(std::move(packet), submitted++));
    }
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    device.poll(completions, events);
    require(completions.size() == submitted && device.outstanding() == 0);
    for (const auto& completion : completions) {
        require((completion.status == esp::PacketStatus::ok) == !completion.packet.empty());
        if (!completion.packet.empty()) require(net::inspect(completion.packet).has_value());
    }
    std::uint64_t counted = 0;
    for (const auto& [name, value] : device.statistics())
        if (name.starts_with("inbound.") && name != "inbound.bytes") counted += value;
    require(counted == submitted);
    return 0;
}
