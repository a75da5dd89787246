// A whole conversation between two IKE engines. The input is a program: what the network, the operators, the
// devices, the web server and the power supply do to it, and what a peer that knows the keys says in place of
// what it should.
//
// Two octets: the terms (conversation.h). Then instructions: an octet, whose highest bit is the side, and its
// operands.
#include <cstdlib>

#include <openssl/rand.h>

#include "tests/fuzz/conversation.h"
#include "tests/fuzz/man_inside.h"

using namespace keyline;
using namespace keyline::fuzz;

namespace {

using ike::Payload;
using ike::Payloads;

// ---- OpenSSL's own randomness, the same for every run: a crash replays.

std::unique_ptr<crypto::SeededRandom> openssl_randomness;

int fill(unsigned char* out, int size) {
    openssl_randomness->fill({out, static_cast<std::size_t>(size)});
    return 1;
}

const RAND_METHOD seeded{nullptr, fill, nullptr, nullptr, fill, [] { return 1; }};

// ---- Lies

struct Lie {
    enum class Kind : std::uint8_t { omit, repeat, swap, change, add, cut, recall, header };
    static constexpr unsigned kinds = 8;
    Kind kind = Kind::omit;
    unsigned which = 0;
    std::uint16_t where = 0;
    std::uint8_t what = 0;
    Bytes content;
};

// The payloads as bytes, so that they can be anything.
Payload raw(const Payload& payload) {
    net::ByteWriter writer;
    ike::encode_body(writer, payload.body);
    return {payload.type, ike::OpaqueBody{writer.take()}};
}

class Liar {
  public:
    void prepare(std::size_t side, Lie lie) { lies_.at(side).push_back(std::move(lie)); }

    void speak(std::size_t side, ike::Header& header, Payloads& payloads) {
        remember(payloads);
        for (const auto& lie : std::exchange(lies_.at(side), {})) {
            if (lie.kind == Lie::Kind::header) {
                bend(lie, header);
            } else {
                apply(lie, payloads);
            }
        }
    }

  private:
    static constexpr std::size_t memory = 64;
    static constexpr std::size_t most_payloads = 200;  // more than is accepted
    static constexpr std::size_t largest_message = 16384;

    void remember(const Payloads& payloads) {
        for (const auto& payload : payloads) {
            if (said_.size() == memory) said_.pop_front();
            said_.push_back(raw(payload));
        }
    }

    static void bend(const Lie& lie, ike::Header& header) {
        switch (lie.which % 4) {
            case 0:
                header.exchange = static_cast<ike::ExchangeType>(34 + lie.what % 6);
                break;
            case 1:
                header.message_id += lie.where;
                break;
            case 2:
                header.response = !header.response;
                break;
            default:
                header.responder_spi ^= lie.what;
        }
    }

    void apply(const Lie& lie, Payloads& payloads) {
        const auto at = payloads.empty() ? 0 : lie.which % payloads.size();
        const auto position = payloads.begin() + static_cast<std::ptrdiff_t>(at);
        if (lie.kind == Lie::Kind::add) {
            payloads.insert(position,
                            {static_cast<ike::PayloadType>(lie.what), ike::OpaqueBody{lie.content}});
            return;
        }
        if (lie.kind == Lie::Kind::recall) {
            if (!said_.empty()) payloads.insert(position, said_[lie.where % said_.size()]);
            return;
        }
        if (payloads.empty()) return;
        switch (lie.kind) {
            case Lie::Kind::omit:
                payloads.erase(position);
                break;
            case Lie::Kind::repeat: {
                const auto copy = *position;
                const auto room = most_payloads - std::min(most_payloads, payloads.size());
                const auto size = std::get<ike::OpaqueBody>(raw(copy).body).data.size() + 4;
                payloads.insert(position, std::min({std::size_t{lie.what}, room, largest_message / size}),
                                copy);
                break;
            }
            case Lie::Kind::swap:
                std::swap(*position, payloads[lie.where % payloads.size()]);
                break;
            default:
                *position = raw(*position);
                edit(lie, std::get<ike::OpaqueBody>(position->body).data);
        }
    }

    static void edit(const Lie& lie, Bytes& data) {
        if (data.empty()) return;
        const auto at = lie.where % data.size();
        if (lie.kind == Lie::Kind::cut) return data.resize(at);
        if (lie.content.empty()) data[at] ^= lie.what;
        for (std::size_t i = 0; i < lie.content.size() && at + i < data.size(); ++i)
            data[at + i] = lie.content[i];
    }

    std::array<std::vector<Lie>, Conversation::sides> lies_;
    std::deque<Payload> said_;
};

// ---- The program

class Player {
  public:
    Player(Conversation& conversation, Liar& liar, bool version1, net::ByteReader program)
        : conversation_(conversation), liar_(liar), version1_(version1), program_(program) {}

    void play() {
        for (unsigned step = 0; step < longest_program && program_.remaining() > 0; ++step) {
            const auto code = program_.u8();
            const std::size_t side = code >> 7U;
            const unsigned what = (code & 0x7fU) % instructions;
            if (what < first_wish) {
                network(what);
            } else if (what < first_lie) {
                wish(what, side);
            } else {
                lie(what - first_lie, side);
            }
        }
    }

  private:
    static constexpr unsigned longest_program = 128;
    static constexpr unsigned first_wish = 11;
    static constexpr unsigned first_lie = 24;
    static constexpr unsigned instructions = first_lie + Lie::kinds;

    // From a tenth of a second to an hour.
    ike::Duration some_time() { return std::chrono::milliseconds(100) * (1U << program_.u8() % 16U); }

    void network(unsigned what) {
        switch (what) {
            case 0:
                return conversation_.pass(some_time(), false);
            case 1:
                return conversation_.pass(some_time(), true);
            case 2:
                return conversation_.flow();
            case 3:
                return conversation_.deliver_first();
            case 4:
                return conversation_.rebind();
            case 5: {
                const auto& history = conversation_.history();
                const auto which = program_.u8();
                if (!history.empty()) conversation_.wire().push_back(history[which % history.size()]);
                return;
            }
            default:
                return datagram(what);
        }
    }

    void datagram(unsigned what) {
        auto& wire = conversation_.wire();
        const auto which = program_.u8();
        if (wire.empty()) return;
        const auto flight = wire.begin() + static_cast<std::ptrdiff_t>(which % wire.size());
        auto& bytes = flight->datagram.bytes;
        if (what == 6) {
            wire.erase(flight);
        } else if (what == 7) {
            wire.push_back(*flight);
        } else if (what == 8) {
            std::swap(*flight, wire[program_.u8() % wire.size()]);
        } else if (what == 9) {
            const auto where = program_.u16();
            const auto change = program_.u8();
            if (!bytes.empty()) bytes[where % bytes.size()] ^= change;
        } else {
            bytes.resize(program_.u16() % 2048);
        }
    }

    void wish(unsigned what, std::size_t side) {
        const unsigned which = program_.u8();
        switch (what) {
            case first_wish:
                return conversation_.initiate(side, which);
            case 12:
                return conversation_.acquire(side, which, which >> 4U);
            case 13:
                return conversation_.terminate_ike(side, which);
            case 14:
                return conversation_.terminate_child(side, which);
            case 15:
                return conversation_.rekey_ike(side, which);
            case 16:
                return conversation_.rekey_child(side, which);
            case 17:
                return conversation_.set_device(side, static_cast<Conversation::DeviceMood>(which % 3));
            case 18:
                return conversation_.finish_installing(side);
            case 19:
                return conversation_.device_news(side, which, program_.u8());
            case 20:
                return conversation_.answer_fetch(side, which,
                                                  static_cast<Conversation::Answer>(program_.u8() % 3));
            case 21:
                return conversation_.crash(side);
            case 22:
                return conversation_.shut_down(side);
            default:
                return conversation_.reload(side, which % 2 != 0);
        }
    }

    void lie(unsigned kind, std::size_t side) {
        Lie lie;
        lie.kind = static_cast<Lie::Kind>(kind);
        lie.which = program_.u8();
        lie.where = program_.u16();
        lie.what = program_.u8();
        const bool has_content = lie.kind == Lie::Kind::add || lie.kind == Lie::Kind::change;
        if (has_content) {
            const std::size_t size = program_.u8();
            lie.content = to_bytes(program_.bytes(std::min(size, program_.remaining())));
        }
        conversation_.somebody_lies();
        set_hashes_right(version1_);
        liar_.prepare(side, std::move(lie));
    }

    Conversation& conversation_;
    Liar& liar_;
    bool version1_;
    net::ByteReader program_;
};

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/) {
    openssl_randomness = std::make_unique<crypto::SeededRandom>(0);
    if (RAND_set_rand_method(&seeded) != 1) std::abort();
    // The certificates, before any input asks for them.
    const Conversation conversation(Terms::from(1));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    openssl_randomness = std::make_unique<crypto::SeededRandom>(1);
    net::ByteReader program({data, size});
    const auto terms = Terms::from(program.u16());
    if (!program.ok()) return 0;
    Conversation conversation(terms);
    Liar liar;
    man_inside() = [&](ike::Header& header, Payloads& payloads) {
        liar.speak(conversation.speaker(), header, payloads);
    };
    Player(conversation, liar, terms.version1, program).play();
    man_inside() = nullptr;
    set_hashes_right(false);
    conversation.calm_down();
    conversation.end();
    return 0;
}
