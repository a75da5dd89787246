#include "drivers/card/self_test.h"

#include <algorithm>

#include <fmt/format.h>

#include "drivers/card/sa_commands.h"
#include "host/esp/transport_mode.h"
#include "host/net/headers.h"

namespace keyline::card {
namespace {

using esp::Direction;
using esp::KnownAnswer;
using esp::PacketStatus;
using Verdict = KnownAnswer::Verdict;

constexpr std::size_t longest_icv = 16;

esp::SaParameters terms(Direction direction, const esp::SupportedTransform& transform) {
    esp::SaParameters made;
    made.direction = direction;
    made.spi = answers::spi;
    made.encryption = transform.encryption;
    made.key_bits = transform.key_bits;
    made.source = net::IpAddress::v4({192, 0, 2, 1});
    made.destination = net::IpAddress::v4({192, 0, 2, 2});
    made.source_selectors = {net::TrafficSelector::from_prefix({net::IpAddress(), 0})};
    made.destination_selectors = made.source_selectors;
    return made;
}

crypto::Secret keying_material(unsigned key_bits) {
    Bytes octets(key_bits / 8 + 4);
    for (std::size_t i = 0; i < octets.size(); i++) octets[i] = answers::keying_octet(key_bits, i);
    return crypto::Secret(octets);
}

Bytes ip_packet(const esp::SaTerms& addresses, ByteView esp_packet) {
    Bytes packet(net::ipv4_header_bytes + esp_packet.size());
    net::IpHeader header;
    header.source = addresses.source;
    header.destination = addresses.destination;
    header.protocol = net::ip_protocol_esp;
    header.dont_fragment = true;
    net::write_ip_header(packet, header, esp_packet.size());
    std::copy(esp_packet.begin(), esp_packet.end(), packet.begin() + net::ipv4_header_bytes);
    return packet;
}

// The one packet that is inside, when it comes out. The device may have no room for it now.
template <typename Submit>
Result<esp::Completion> finish(esp::EspDevice& device, Submit submit) {
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    while (!submit()) device.poll(completions, events);
    while (device.outstanding() != 0) device.poll(completions, events);
    if (auto alive = device.health(); !alive) return tl::unexpected(alive.error());
    return std::move(completions.at(0));
}
Result<esp::Completion> seal(esp::EspDevice& device, esp::SaHandle sa, ByteView packet) {
    return finish(device, [&] { return device.submit_outbound(sa, to_bytes(packet), 0); });
}
Result<esp::Completion> open(esp::EspDevice& device, ByteView packet) {
    return finish(device, [&] { return device.submit_inbound(to_bytes(packet), 0); });
}

// The questions of one packet: each is asked, whatever became of the one before.
class Questions {
  public:
    Questions(esp::EspDevice& device, std::string suite, const char* source)
        : device_(device), suite_(std::move(suite)), source_(source) {}

    void note(const char* question, Verdict verdict, std::string why = {}) {
        list_.push_back({suite_, question, source_, verdict, std::move(why)});
    }
    // `right` says whether the completion is.
    template <typename Right>
    void ask(const char* question, const Result<esp::Completion>& completion, Right right, const char* why) {
        if (!completion)
            note(question, Verdict::failed, completion.error().message);
        else if (!right(*completion))
            note(question, Verdict::failed, why);
        else
            note(question, Verdict::passed);
    }

    void ask_outbound(esp::SaParameters sa, ByteView packet, ByteView expected) {
        const auto handle = device_.add_sa(std::move(sa));
        if (!handle) return note(seals, Verdict::not_asked, handle.error().message);
        const auto is_right = [&](const esp::Completion& sealed) {
            return sealed.status == PacketStatus::ok && std::ranges::equal(sealed.packet, expected);
        };
        ask(seals, seal(device_, *handle, packet), is_right, "it did not seal a packet as OpenSSL does");
        remove(*handle);
    }

    // The packet with another last octet must not open; it must; and not twice.
    void ask_inbound(esp::SaParameters sa, ByteView packet, ByteView expected) {
        const auto handle = device_.add_sa(std::move(sa));
        if (!handle) {
            for (const char* question : {refuses_forged, opens, refuses_replay})
                note(question, Verdict::not_asked, handle.error().message);
            return;
        }
        const auto is = [](PacketStatus status) {
            return [status](const esp::Completion& completion) { return completion.status == status; };
        };
        Bytes forged = to_bytes(packet);
        forged.back() ^= 1;
        ask(refuses_forged, open(device_, forged), is(PacketStatus::bad_icv),
            "it took a packet with a wrong ICV");
        const auto is_right = [&](const esp::Completion& opened) {
            return opened.status == PacketStatus::ok && std::ranges::equal(opened.packet, expected);
        };
        ask(opens, open(device_, packet), is_right, "it did not open a packet with a known content");
        ask(refuses_replay, open(device_, packet), is(PacketStatus::replayed), "it took a packet twice");
        remove(*handle);
    }

    std::vector<KnownAnswer> take() { return std::move(list_); }

  private:
    static constexpr const char* seals = "seals";
    static constexpr const char* opens = "opens";
    static constexpr const char* refuses_forged = "refuses a forged ICV";
    static constexpr const char* refuses_replay = "refuses a replay";

    void remove(esp::SaHandle handle) {
        if (auto removed = device_.remove_sa(handle); !removed)
            note("forgets the SA", Verdict::failed, removed.error().message);
    }

    esp::EspDevice& device_;
    std::string suite_;
    const char* source_;
    std::vector<KnownAnswer> list_;
};

std::vector<KnownAnswer> ask_sealed(esp::EspDevice& device, const esp::SupportedTransform& transform,
                                    const answers::Sealed& answer) {
    Questions questions(device, to_string(transform), answers::sealed_by);
    Bytes esp_packet = from_hex(answer.esp);
    esp_packet.resize(esp_packet.size() - longest_icv + icv_octets(transform.encryption));
    const Bytes inner = from_hex(answers::inner_packet);
    auto sa = terms(Direction::outbound, transform);
    sa.key = keying_material(transform.key_bits);
    const Bytes outer = ip_packet(sa, esp_packet);
    questions.ask_outbound(sa.clone(), inner, outer);
    sa.direction = Direction::inbound;
    questions.ask_inbound(std::move(sa), outer, inner);
    return questions.take();
}

std::vector<KnownAnswer> ask_published(esp::EspDevice& device, const answers::Published& published) {
    const esp::SupportedTransform transform{esp::Protocol::esp, published.encryption, published.key_bits, {}};
    Questions questions(device, to_string(transform), answers::published_by);
    auto sa = terms(Direction::inbound, transform);
    sa.mode = esp::Mode::transport;
    sa.spi = published.spi;
    sa.key = crypto::Secret(from_hex(published.keying_material));
    const Bytes packet = ip_packet(sa, from_hex(published.esp));
    const auto info = net::inspect(packet);
    if (!info) return questions.take();  // it is a constant, and an IP packet
    const Bytes expected =
        esp::close_transport(packet, *info, from_hex(published.payload), net::ip_protocol_icmp);
    questions.ask_inbound(std::move(sa), packet, expected);
    return questions.take();
}

// AES-GCM with a shorter ICV seals as with the longest one.
bool answers_for(const answers::Sealed& answer, const esp::SupportedTransform& transform) {
    const bool is_gmac = transform.encryption == esp::Encryption::aes_gmac;
    return (answer.encryption == esp::Encryption::aes_gmac) == is_gmac &&
           answer.key_bits == transform.key_bits;
}

}  // namespace

SelfTest::SelfTest(const esp::Capabilities& capabilities) {
    for (const auto& transform : capabilities.transforms) {
        Sealed step{transform, nullptr};
        for (const auto& answer : answers::sealed)
            if (answers_for(answer, transform)) step.answer = &answer;
        steps_.emplace_back(step);
        for (const auto& published : answers::published)
            if (published.encryption == transform.encryption && published.key_bits == transform.key_bits)
                steps_.emplace_back(&published);
    }
}

std::vector<KnownAnswer> SelfTest::ask(esp::EspDevice& device, std::size_t step) const {
    if (const auto* published = std::get_if<const answers::Published*>(&steps_.at(step)))
        return ask_published(device, **published);
    const auto& sealed = std::get<Sealed>(steps_.at(step));
    if (sealed.answer != nullptr) return ask_sealed(device, sealed.transform, *sealed.answer);
    return {{to_string(sealed.transform), "seals", answers::sealed_by, Verdict::failed,
             "this release has no known answer for it"}};
}

Result<void> self_test(esp::EspDevice& device) {
    const SelfTest test(device.capabilities());
    if (test.steps() == 0) return fail("card: it has no cipher");
    for (std::size_t step = 0; step < test.steps(); step++)
        for (const auto& answer : test.ask(device, step))
            if (answer.verdict != Verdict::passed)
                return fail(fmt::format("card: self-test of {} failed: {}", answer.suite, answer.why));
    return {};
}

}  // namespace keyline::card
