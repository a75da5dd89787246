// The IKE engine behind its cryptography: the input is what a peer that knows the keys says. In IKEv1 what
// anybody says in the clear; for the rest of it there is fuzz_ike_conversation.
//
// First octet: where in the life of an IKE SA. Second: the type of the first payload. The rest: a chain of
// payloads.
#include <cstdlib>

#include "host/ike/engine.h"
#include "host/ike/v1/message.h"
#include "tests/unit/ike/scripted_peer.h"

using namespace keyline;
using namespace keyline::test;
using namespace std::chrono_literals;

namespace {

// An engine whose device takes every SA.
class Subject {
  public:
    explicit Subject(bool is_a, ike::IkeVersion version = ike::IkeVersion::v2, bool aggressive = false)
        : random_(1), engine_({}, random_) {
        auto connection = lab_connection(is_a);
        connection.dpd_delay = 60s;
        connection.version = version;
        connection.aggressive = connection.aggressive_psk = aggressive;
        if (!engine_.load_connection(std::move(connection))) std::abort();
        engine_.credentials().add_shared_secret(secret_of("correct horse battery staple"));
    }
    ike::Engine& engine() { return engine_; }
    ike::TimePoint now{};

    // The last datagram that the engine sends, if any.
    std::optional<ike::Datagram> drain() {
        std::optional<ike::Datagram> last;
        for (auto actions = engine_.take_actions(); !actions.empty(); actions = engine_.take_actions()) {
            for (auto& action : actions) {
                if (auto* send = std::get_if<ike::SendDatagram>(&action)) last = std::move(send->datagram);
                if (auto* work = std::get_if<ike::RunWork>(&action)) {
                    work->work();
                    engine_.work_done(now, work->id);
                }
                if (auto* install = std::get_if<ike::InstallChildSa>(&action)) {
                    if (install->inbound.spi < 256 || install->outbound.spi == 0) std::abort();
                    if (install->inbound.source_selectors.empty()) std::abort();
                    engine_.child_sa_installed(now, install->child, {});
                }
            }
        }
        return last;
    }
    void live_on() {
        for (int step = 0; step < 100; ++step) {
            const auto next = engine_.next_deadline();
            if (!next) break;
            now = *next;
            engine_.tick(now);
            drain();
        }
        (void)engine_.list();
    }

  private:
    crypto::SeededRandom random_;
    ike::Engine engine_;
};

Bytes with_chain(ike::Header header, ike::PayloadType first, ByteView chain) {
    header.first_payload = first;
    header.length = static_cast<std::uint32_t>(ike::header_bytes + chain.size());
    net::ByteWriter writer;
    ike::encode_header(writer, header);
    writer.bytes(chain);
    return writer.take();
}

void responder(unsigned scene, ike::PayloadType first, ByteView chain) {
    Subject subject(false);
    ScriptedPeer peer([&](Bytes bytes) -> std::optional<Bytes> {
        subject.engine().receive(subject.now, {{address_b, 500}, {address_a, 500}, std::move(bytes)});
        const auto answer = subject.drain();
        return answer ? std::optional(answer->bytes) : std::nullopt;
    });
    if (scene == 0) {
        peer.say(with_chain(peer.init_header(), first, chain));
    } else if (scene == 1) {
        peer.init();
        peer.ask_raw(ike::ExchangeType::ike_auth, first, chain);
    } else {
        peer.establish();
        peer.ask_raw(scene == 2 ? ike::ExchangeType::create_child_sa : ike::ExchangeType::informational,
                     first, chain);
    }
    subject.live_on();
}

// The answer to IKE_SA_INIT, which nothing protects.
void initiator(ike::PayloadType first, ByteView chain) {
    Subject subject(true);
    if (!subject.engine().initiate(subject.now, "lab", "net")) std::abort();
    const auto request = subject.drain();
    if (!request) std::abort();
    auto header = *ike::decode_header(request->bytes);
    header.responder_spi = 0x77;
    header.from_initiator = false;
    header.response = true;
    subject.engine().receive(subject.now,
                             {request->local, request->remote, with_chain(header, first, chain)});
    subject.drain();
    subject.live_on();
}

Bytes with_chain(ike::v1::Header header, ike::PayloadType first, ByteView chain) {
    header.first_payload = static_cast<ike::v1::PayloadType>(first);
    header.length = static_cast<std::uint32_t>(28 + chain.size());
    net::ByteWriter writer;
    ike::v1::encode_header(writer, header);
    writer.bytes(chain);
    return writer.take();
}

// Phase 1 in the clear: the first message to a responder, or the answer to an initiator's.
void version1(bool initiates, bool aggressive, ike::PayloadType first, ByteView chain) {
    Subject subject(initiates, ike::IkeVersion::v1, aggressive);
    ike::v1::Header header;
    header.exchange =
        aggressive ? ike::v1::ExchangeType::aggressive : ike::v1::ExchangeType::identity_protection;
    header.initiator_cookie = 0x55;
    net::Endpoint local{initiates ? address_a : address_b, 500};
    net::Endpoint remote{initiates ? address_b : address_a, 500};
    if (initiates) {
        if (!subject.engine().initiate(subject.now, "lab", "net")) std::abort();
        const auto request = subject.drain();
        if (!request) std::abort();
        header.initiator_cookie = ike::v1::decode_header(request->bytes)->initiator_cookie;
        header.responder_cookie = 0x77;
        local = request->local;
        remote = request->remote;
    }
    subject.engine().receive(subject.now, {local, remote, with_chain(header, first, chain)});
    subject.drain();
    subject.live_on();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const auto scene = data[0] % 9U;
    const auto first = static_cast<ike::PayloadType>(data[1]);
    const ByteView chain(data + 2, size - 2);
    if (scene > 4) {
        version1(scene >= 7, scene % 2 == 0, first, chain);
    } else if (scene == 4) {
        initiator(first, chain);
    } else {
        responder(scene, first, chain);
    }
    return 0;
}
