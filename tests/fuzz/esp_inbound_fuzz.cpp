// The inbound ESP path behind its ICV, too: the input says what is sealed, how the sealed packet is damaged,
// and in which order packets come. A device must drop or deliver each, count it, and never crash.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "host/esp/esp_transform.h"
#include "host/esp/outer_header.h"
#include "host/esp/software_esp.h"

namespace {

using namespace keyline;

void require(bool promise) {
    if (!promise) std::abort();
}

const Bytes keying_material(20, 0x42);

esp::SaParameters parameters(bool v6, bool esn, esp::Mode mode) {
    esp::SaParameters made;
    made.direction = esp::Direction::inbound;
    made.spi = 0x1000;
    made.mode = mode;
    made.key = crypto::Secret(keying_material);
    made.esn = esn;
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

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Input input(ByteView(data, size));
    const std::uint8_t shape = input.octet();
    const bool esn = (shape & 2) != 0;
    const auto mode = (shape & 4) != 0 ? esp::Mode::transport : esp::Mode::tunnel;
    const auto sa = parameters((shape & 1) != 0, esn, mode);
    auto addresses = esp::outer_addresses(sa);
    if ((shape & 8) != 0) addresses.udp = esp::UdpEncapsulation{};
    auto transform = esp::EspTransform::create(128, keying_material, esn);
    require(transform.has_value());
    esp::SoftwareEsp device;
    require(device.add_sa(parameters((shape & 1) != 0, esn, mode)).has_value());

    std::uint64_t submitted = 0;
    while (!input.empty()) {
        const std::uint8_t what = input.octet();
        const std::uint64_t sequence = std::uint64_t{input.octet()} << ((what & 3) * 8);
        const auto next_header = input.octet();
        const auto payload = input.some(input.octet());
        Bytes packet = to_bytes(payload);
        if ((what & 4) == 0) {
            Bytes sealed(esp::esp_bytes(payload.size()));
            std::copy(payload.begin(), payload.end(), sealed.begin() + esp::esp_payload_offset);
            require(transform->seal(0x1000, sequence, payload.size(), next_header, sealed).has_value());
            packet = esp::encapsulate(sealed, addresses, {}, 0);
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
