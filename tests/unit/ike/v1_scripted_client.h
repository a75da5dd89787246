// A client of XAUTH and Mode-Config written by hand, at side a of `lab_connection()`: Aggressive Mode with a
// pre-shared key, and then whatever a test wants to say, in its place or not.
#pragma once

#include <map>
#include <vector>

#include "host/ike/v1/cbc_chain.h"
#include "host/ike/v1/payloads.h"
#include "tests/unit/ike/virtual_network.h"

namespace keyline::test {

class ScriptedClient {
  public:
    // From now on nothing reaches network.a. `from` tells several clients apart.
    explicit ScriptedClient(VirtualNetwork& network, const net::Endpoint& from = {address_a, 500});

    // Phase 1, offering this method. What must not happen fails the test.
    void phase1(ike::v1::AuthenticationMethod method,
                std::string_view secret = "correct horse battery staple",
                const std::string& proposal = "aes256-sha256-modp2048");

    // One message of an exchange under a message ID, with a right HASH(1) before these payloads.
    void say(ike::v1::ExchangeType exchange, std::uint32_t message_id,
             std::vector<ike::v1::Payload> payloads);
    void say(std::uint32_t message_id, const ike::v1::AttributesBody& body);
    // The first message of Quick Mode for "net", as a right client says it.
    void begin_quick_mode(std::uint32_t message_id);

    struct Heard {
        ike::v1::ExchangeType exchange = ike::v1::ExchangeType::informational;
        std::uint32_t message_id = 0;
        ike::v1::Chain chain;
    };
    // What b has said since it was asked last; repetitions are left out.
    std::vector<Heard> hear();
    // The only Transaction message among that.
    std::pair<std::uint32_t, ike::v1::AttributesBody> hear_transaction();
    // Answers XAUTH's REQUEST; what b says then.
    std::pair<std::uint32_t, ike::v1::AttributesBody> log_in(std::string_view name,
                                                             std::string_view password);

  private:
    ike::v1::CbcChain& chain_of(std::uint32_t message_id);
    void send(Bytes bytes);

    VirtualNetwork& network_;
    net::Endpoint from_;
    std::size_t heard_ = 0;  // of network_.sent
    std::vector<Bytes> known_;
    ike::v1::Phase1Values values_;
    ike::v1::Phase1Suite suite_;
    ike::v1::Phase1Keys keys_;
    Bytes last_block_;
    std::map<std::uint32_t, ike::v1::CbcChain> chains_;
};

ike::v1::AttributesBody attributes_body(ike::v1::ConfigurationType type, ike::v1::Attributes attributes);

}  // namespace keyline::test
