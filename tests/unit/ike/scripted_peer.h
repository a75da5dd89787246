// An initiator written by hand: it speaks the codec directly, so it can say what no engine would.
#pragma once

#include <functional>
#include <optional>

#include "host/crypto/random.h"
#include "host/ike/codec/message.h"
#include "host/ike/v2/keys.h"
#include "host/ike/v2/sk_payload.h"
#include "tests/unit/ike/lab.h"

namespace keyline::test {

class ScriptedPeer {
  public:
    // Sends bytes to the engine under test; what it says to them, if anything.
    using Say = std::function<std::optional<Bytes>(Bytes)>;
    // Plays side a of `lab_connection()`. What must not happen throws std::runtime_error.
    explicit ScriptedPeer(Say say);

    std::optional<Bytes> say(Bytes bytes) { return say_(std::move(bytes)); }
    ike::Payloads init_payloads() const;
    ike::Header init_header() const;
    // IKE_SA_INIT with these payloads; afterwards sealed messages are possible.
    void init();
    // The payloads of a right IKE_AUTH request, proving `secret`.
    ike::Payloads auth_payloads(std::string_view secret = "correct horse battery staple");
    // A sealed request with the next message ID, and the payloads of the sealed answer; nothing when b was
    // silent.
    std::optional<ike::Payloads> ask(ike::ExchangeType exchange, const ike::Payloads& payloads);
    // The same with payloads already encoded, as only a broken or hostile peer writes them.
    std::optional<ike::Payloads> ask_raw(ike::ExchangeType exchange, ike::PayloadType first, ByteView chain);
    // The payloads of a request that the engine sent on its own, and the answer to it.
    ike::Payloads open_request(const Bytes& request) const;
    void answer(const Bytes& request, const ike::Payloads& payloads);
    ike::Header header(ike::ExchangeType exchange) const;
    // IKE_SA_INIT and IKE_AUTH.
    void establish();

    Bytes last_asked;  // by ask()
    std::uint32_t next_id = 1;
    std::uint32_t spi_in = 0x1111;  // of the CHILD SA that auth_payloads() asks for
    std::uint64_t spi_i = 0x0102030405060708;
    std::uint64_t spi_r = 0;

  private:
    std::optional<ike::Payloads> open(const Bytes& answer) const;

    Say say_;
    crypto::SeededRandom random_;
    crypto::KeyExchange exchange_;
    ike::Suite suite_;
    ike::IkeKeys keys_;
    ike::Nonces nonces_;
    Bytes init_request_;
    std::optional<ike::SkProtection> seal_;
    std::optional<ike::SkProtection> open_;
};

ike::Payloads decode_answer(const Bytes& answer);

// A responder written by hand, side b of `lab_connection()`: what it answers to IKE_AUTH is the test's
// business.
class ScriptedResponder {
  public:
    // Answers an IKE_SA_INIT request; afterwards IKE_AUTH can be read and answered.
    Bytes answer_init(const Bytes& request);
    ike::Payloads open_request(const Bytes& request) const;
    // The payloads of a right IKE_AUTH response, in the name of `identity`.
    ike::Payloads auth_payloads(const ike::Identity& identity) const;
    Bytes answer(const Bytes& request, const ike::Payloads& payloads);

  private:
    crypto::SeededRandom random_{99};
    ike::Suite suite_ = ike::Suite::from(lab_connection(false).proposals[0]).value();
    ike::IkeKeys keys_;
    ike::Nonces nonces_;
    Bytes init_response_;
    std::optional<ike::SkProtection> seal_;
    std::optional<ike::SkProtection> open_;
};

}  // namespace keyline::test
