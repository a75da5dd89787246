// Drives an hlsc pipeline under Verilator against its C++ function: every input stream with random idle
// cycles, every output stream with random back-pressure, every token compared.
//
// The C++ function runs first and says what it consumed and produced (Recorder); the RTL then gets the same
// tokens (Bench). Field positions come from hlsc's port header (hls/TOP_ports.h), so none is typed here.
//
//     Recorder<Beat> in{random_beat};  Recorder<Beat> out;
//     for (...) { in.refill(); kernel(in.stream, out.stream); out.drain(); }
//     Bench<Vkernel> bench(seed, 30, 50);
//     bench.input<kernel_ports::in>(in.consumed(), bench.model.in_tdata, bench.model.in_tvalid, ...);
//     bench.output<kernel_ports::out>(out.tokens, ...);
//     REQUIRE(bench.run() == "");
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <type_traits>
#include <vector>

#include "hls_stream.h"

namespace keyline::hlsc {

using Words = std::vector<std::uint32_t>;  // a packed token, least significant word first

template <class Field>
std::uint64_t field_bits(const Field& field, unsigned lo, unsigned width) {
    if constexpr (std::is_integral_v<Field> || std::is_enum_v<Field>) {
        return static_cast<std::uint64_t>(field) >> lo;
    } else {
        return field.range(static_cast<int>(lo + width - 1), static_cast<int>(lo)).to_uint64();
    }
}

// A C++ token as the bits that travel on port `Port`.
template <class Port, class Token>
Words pack(const Token& token) {
    Words words((Port::width + 31) / 32, 0);
    Port::fields(token, [&](const auto& field, unsigned packed_lo, unsigned width) {
        for (unsigned done = 0; done < width;) {
            const unsigned at = packed_lo + done;
            const unsigned take = std::min(32 - at % 32, width - done);
            const auto mask = (std::uint64_t{1} << take) - 1;
            words[at / 32] |= static_cast<std::uint32_t>((field_bits(field, done, take) & mask) << (at % 32));
            done += take;
        }
    });
    return words;
}

// A Verilated port is an integer up to 64 bits, an array of words above.
template <class Pins>
void put_words(Pins& pins, const Words& words) {
    if constexpr (std::is_integral_v<Pins>) {
        std::uint64_t value = words[0];
        if (words.size() > 1) value |= static_cast<std::uint64_t>(words[1]) << 32;
        pins = static_cast<Pins>(value);
    } else {
        for (std::size_t i = 0; i < words.size(); i++) pins[i] = words[i];
    }
}

template <class Pins>
Words get_words(const Pins& pins, unsigned width) {
    Words words((width + 31) / 32, 0);
    for (std::size_t i = 0; i < words.size(); i++) {
        if constexpr (std::is_integral_v<Pins>) {
            words[i] = static_cast<std::uint32_t>(static_cast<std::uint64_t>(pins) >> (32 * i));
        } else {
            words[i] = pins[i];
        }
    }
    return words;
}

inline std::string hex(const Words& words) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (std::size_t nibble = words.size() * 8; nibble-- > 0;)
        out += digits[(words[nibble / 8] >> (4 * (nibble % 8))) & 15];
    return out;
}

// One stream of the C++ function: keeps an input stream supplied, and remembers every token.
template <class Token>
struct Recorder {
    std::function<Token()> next;  // makes input tokens; unset for an output stream
    hls::stream<Token> stream;
    std::vector<Token> tokens;

    explicit Recorder(std::function<Token()> make = nullptr) : next(std::move(make)) {}

    // Before a call: an input stream is never found empty.
    void refill() {
        if (!stream.empty()) return;
        tokens.push_back(next());
        stream.write(tokens.back());
    }
    // After a call: collects what an output stream got.
    void drain() {
        while (!stream.empty()) tokens.push_back(stream.read());
    }
    // After the last call: the input tokens that were read.
    std::vector<Token> consumed() {
        std::vector<Token> out = tokens;
        if (!stream.empty()) out.pop_back();
        return out;
    }
};

template <class Model>
class Bench {
  public:
    // Each cycle an input stays idle with probability idle_percent, an output is not ready with busy_percent.
    Bench(std::uint64_t seed, unsigned idle_percent, unsigned busy_percent)
        : model_owner_(std::make_unique<Model>()),
          model(*model_owner_),
          random_(seed),
          idle_percent_(idle_percent),
          busy_percent_(busy_percent) {}

  private:
    std::unique_ptr<Model> model_owner_;

  public:
    Model& model;

    template <class Port, class Token, class Data, class Bit>
    void input(const std::string& name, const std::vector<Token>& tokens, Data& data, Bit& valid,
               const Bit& ready) {
        auto s = std::make_unique<Stream>();
        s->name = name;
        for (const Token& t : tokens) s->tokens.push_back(pack<Port>(t));
        s->put = [&data, &valid](const Words* words) {
            valid = words != nullptr;
            if (words != nullptr) put_words(data, *words);
        };
        s->ready = [&ready] { return ready != 0; };
        s->put(nullptr);
        inputs_.push_back(std::move(s));
    }

    template <class Port, class Token, class Data, class Bit>
    void output(const std::string& name, const std::vector<Token>& tokens, const Data& data, const Bit& valid,
                Bit& ready) {
        auto s = std::make_unique<Stream>();
        s->name = name;
        for (const Token& t : tokens) s->tokens.push_back(pack<Port>(t));
        s->get = [&data] { return get_words(data, Port::width); };
        s->valid = [&valid] { return valid != 0; };
        s->set_ready = [&ready](bool value) { ready = value; };
        s->set_ready(false);
        outputs_.push_back(std::move(s));
    }

    // Runs until every token has passed. Returns what went wrong, or "".
    // `more_allowed`: the kernel may issue calls that read nothing, and so write more than was recorded.
    std::string run(bool more_allowed = false) {
        model.rst_ni = 0;
        for (int i = 0; i < 3; i++) clock();
        model.rst_ni = 1;
        clock();
        std::uint64_t quiet = 0;
        while (!finished()) {
            const bool moved = step();
            if (!failure_.empty()) return failure_;
            quiet = moved ? 0 : quiet + 1;
            if (quiet > 20000) return "deadlock" + progress();
        }
        for (int i = 0; i < 200 && !more_allowed; i++) {
            step();
            if (!failure_.empty()) return failure_;
        }
        return "";
    }

    std::uint64_t cycles() const { return cycles_; }

  private:
    struct Stream {
        std::string name;
        std::vector<Words> tokens;
        std::size_t position = 0;
        bool offered = false;   // an input token is on the pins
        bool is_ready = false;  // an output is ready in this clock
        std::function<void(const Words*)> put;
        std::function<bool()> ready;
        std::function<Words()> get;
        std::function<bool()> valid;
        std::function<void(bool)> set_ready;
    };

    bool finished() const {
        for (const auto* side : {&inputs_, &outputs_})
            for (const auto& s : *side)
                if (s->position < s->tokens.size()) return false;
        return true;
    }

    std::string progress() const {
        std::string out;
        for (const auto* side : {&inputs_, &outputs_})
            for (const auto& s : *side)
                out += "; " + s->name + " " + std::to_string(s->position) + "/" +
                       std::to_string(s->tokens.size());
        return out;
    }

    bool chance(unsigned percent) { return random_() % 100 < percent; }

    void clock() {
        model.clk_i = 0;
        model.eval();
        model.clk_i = 1;
        model.eval();
        cycles_++;
    }

    // One clock; true if a token moved.
    bool step() {
        bool moved = false;
        for (const auto& s : inputs_) {
            // An offered token stays until it is taken, as AXI4-Stream asks.
            if (!s->offered) s->offered = s->position < s->tokens.size() && !chance(idle_percent_);
            s->put(s->offered ? &s->tokens[s->position] : nullptr);
        }
        for (const auto& s : outputs_) {
            s->is_ready = !chance(busy_percent_);
            s->set_ready(s->is_ready);
        }
        model.clk_i = 0;
        model.eval();
        for (const auto& s : inputs_) {
            if (!s->offered || !s->ready()) continue;
            s->position++;
            s->offered = false;
            moved = true;
        }
        for (const auto& s : outputs_) moved |= check(*s);
        model.clk_i = 1;
        model.eval();
        cycles_++;
        return moved;
    }

    bool check(Stream& s) {
        if (!s.valid() || !s.is_ready) return false;
        const Words got = s.get();
        if (s.position >= s.tokens.size()) {
            failure_ = s.name + ": a token too many: " + hex(got) + progress();
        } else if (got != s.tokens[s.position]) {
            failure_ = s.name + " token " + std::to_string(s.position) + ": RTL " + hex(got) + ", C++ " +
                       hex(s.tokens[s.position]) + progress();
        }
        s.position++;
        return true;
    }

    std::mt19937_64 random_;
    unsigned idle_percent_;
    unsigned busy_percent_;
    std::vector<std::unique_ptr<Stream>> inputs_;
    std::vector<std::unique_ptr<Stream>> outputs_;
    std::string failure_;
    std::uint64_t cycles_ = 0;
};

}  // namespace keyline::hlsc
