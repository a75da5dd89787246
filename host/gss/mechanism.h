// What IKEv1 wants of the Generic Security Service API (RFC 2743): two sides exchange tokens, then each knows
// who the other is, and can seal a few octets for it.
#pragma once

#include <memory>
#include <string>

#include "host/base/bytes.h"
#include "host/base/result.h"

namespace keyline::gss {

// As the mechanism writes them: "host/gw.example@EXAMPLE".
struct Names {
    std::string own;
    std::string peer;
};

struct Turn {
    Bytes token;  // for the peer; empty: none
    bool complete = false;
};

// One side of a security context. One thread at a time; after a failure it is of no use any more.
class Context {
  public:
    Context() = default;
    virtual ~Context() = default;
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    // Takes the peer's token; an initiator's first turn has none. It may take long: servers are asked and
    // files are read.
    virtual Result<Turn> turn(ByteView token) = 0;

    // When it is complete. Both have proved who they are then.
    virtual Result<Names> names() const = 0;
    // Encrypted, and authenticated. In the order in which they were wrapped, each once.
    virtual Result<Bytes> wrap(ByteView message) = 0;
    virtual Result<Bytes> unwrap(ByteView wrapped) = 0;
};

// Makes contexts that are worth something only when both sides prove themselves and messages are encrypted.
class Mechanism {
  public:
    Mechanism() = default;
    virtual ~Mechanism() = default;
    Mechanism(const Mechanism&) = delete;
    Mechanism& operator=(const Mechanism&) = delete;

    // At once: whatever can fail does so in turn().
    virtual std::unique_ptr<Context> initiate(const std::string& own, const std::string& peer) const = 0;
    virtual std::unique_ptr<Context> accept(const std::string& own) const = 0;
};

}  // namespace keyline::gss
