#include "host/ike/v2/stateless_answer.h"

namespace keyline::ike {

void answer_without_state(Shared& shared, const Datagram& question, Header answer, Payload payload) {
    answer.response = true;
    auto bytes = encode_message(answer, {std::move(payload)});
    if (bytes.size() > question.bytes.size()) return;
    shared.tally.add(Count::sent);
    if (shared.trace.on())
        shared.trace.sent({{}, question.local, question.remote, bytes, bytes.size(), 1, {}}, {});
    shared.act(SendDatagram{{question.local, question.remote, std::move(bytes)}});
}

}  // namespace keyline::ike
