// Following IKE messages: what goes over the wire, in words, with what was inside encrypted messages
// (`keyline ike trace`). Off unless somebody follows: then a message costs one test of a flag.
//
// Messages wait here from the input that brought or made them until the owner takes them, which is at once;
// no more than max_waiting_bytes of them, the rest is counted as lost.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "host/ike/configuration.h"
#include "host/ike/description.h"
#include "host/net/address.h"

namespace keyline::ike {

struct TracedMessage {
    bool sent = false;  // by this side
    net::Endpoint local;
    net::Endpoint remote;
    std::uint32_t ike_sa = 0;         // IkeSaId; 0: it belongs to none
    std::string connection;           // empty then; a responder learns it with the peer's identity
    unsigned version = 0;             // major version of the header; 0: it has none
    std::uint64_t initiator_spi = 0;  // IKEv1: the cookies
    std::uint64_t responder_spi = 0;
    std::string exchange;  // "Identity Protection (Main Mode)", "IKE_AUTH"
    std::string flags;     // "E", "I R"
    std::uint32_t message_id = 0;
    std::size_t bytes = 0;   // as it travelled, of all fragments
    bool encrypted = false;  // and where `payloads` says more than that, decrypted
    Description payloads;
    std::vector<std::string> notes;  // retransmission, fragments, what became of it

    std::size_t memory() const;  // about
};

// Of a datagram, what can be read of it without keys. Whatever the octets are, there is a description.
TracedMessage describe_datagram(ByteView octets);

// Whose messages are wanted; what is not set is anybody's.
struct TraceFilter {
    std::string connection;
    std::optional<net::IpAddress> peer;

    bool wants(const TracedMessage& message) const;
    bool operator==(const TraceFilter&) const = default;
};

class Trace {
  public:
    static constexpr std::size_t max_waiting_bytes = std::size_t{1} << 20U;

    struct Taken {
        std::vector<TracedMessage> messages;
        std::size_t lost = 0;
    };
    struct Owner {  // an IKE SA
        std::uint32_t ike_sa = 0;
        std::string connection;
    };

    // What one of these wants; none: off.
    void follow(std::vector<TraceFilter> filters);
    bool on() const { return !filters_.empty(); }
    Taken take();

    // ---- What the engine tells; without effect when it is off.

    // A datagram came in: it is in hand until finish(), and the following is about it.
    void received(const net::Endpoint& local, const net::Endpoint& remote, ByteView octets);
    void belongs_to(const Owner& owner);
    std::uint32_t owner_in_hand() const { return in_hand_ ? in_hand_->ike_sa : 0; }
    void note(const std::string& text);
    // It was the last fragment that was missing: `whole` is the message, as it would have travelled.
    void complete(ByteView whole);
    // What was inside, or inside its SK payload.
    void opened(Description inside);
    void finish(const std::optional<Owner>& owner);

    // A message went out in so many datagrams, of which `first` has the header of the message; `inside` is
    // empty when it is in the clear.
    struct Sent {
        Owner owner;
        net::Endpoint local;
        net::Endpoint remote;
        ByteView first;
        std::size_t bytes = 0;
        std::size_t datagrams = 1;
        std::string note;  // may be empty
    };
    void sent(const Sent& message, Description inside);
    // The same octets once more.
    void sent_again(const Sent& message);

  private:
    static TracedMessage describe_sent(const Sent& message);
    bool is_wanted(const TracedMessage& message) const;
    void keep(TracedMessage message);

    std::vector<TraceFilter> filters_;
    std::optional<TracedMessage> in_hand_;
    std::vector<TracedMessage> waiting_;
    std::size_t in_hand_at_ = 0;  // its place in waiting_: before the answers
    std::size_t waiting_bytes_ = 0;
    std::size_t lost_ = 0;
};

}  // namespace keyline::ike
