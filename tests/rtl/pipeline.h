// The Verilated RTL of esp_outbound or esp_inbound: packets and commands in, packets and results out, and in
// which clock.
#pragma once

#include <deque>
#include <memory>
#include <random>
#include <vector>

#include "hw/hls/kernels/tokens.h"
#include "tests/support/hls_bench.h"
#include "tests/unit/kernels/outbound_card.h"

namespace keyline::test {

// A token from the bits that travel on port `Port`.
template <class Port, class Token>
Token unpack(const hlsc::Words& words) {
    Token token{};
    Port::fields(token, [&](auto& field, unsigned lo, unsigned width) {
        for (unsigned done = 0; done < width;) {
            const unsigned at = lo + done;
            const unsigned take = std::min(32 - at % 32, width - done);
            const auto bits =
                static_cast<std::uint32_t>(words[at / 32] >> (at % 32) & ((std::uint64_t{1} << take) - 1));
            field.range(static_cast<int>(done + take - 1), static_cast<int>(done)) = bits;
            done += take;
        }
    });
    return token;
}

// Clocks in which a packet or command crossed the ports.
struct PortClocks {
    std::uint64_t first_in = 0;
    std::uint64_t last_in = 0;
    std::uint64_t first_out = 0;
    std::uint64_t last_out = 0;
};
struct TimedOutput {
    Output output;
    PortClocks clocks;
};

// How often the neighbours of the pipeline hesitate, in percent.
struct Hesitation {
    unsigned idle = 0;  // nothing to give
    unsigned busy = 0;  // not ready to take
};

template <class Model, class Ports>
class Pipeline {
  public:
    explicit Pipeline(std::uint64_t seed, Hesitation hesitation = {})
        : random_(seed), hesitation_(hesitation) {
        model_->in_tvalid = 0;
        model_->out_tready = 0;
        model_->rst_ni = 0;
        for (int i = 0; i < 4; i++) clock();
        model_->rst_ni = 1;
        clock();
    }

    void hesitate(Hesitation hesitation) { hesitation_ = hesitation; }
    void give(const std::vector<kernels::InputBeat>& beats) {
        for (const auto& beat : beats)
            waiting_.push_back({hlsc::pack<typename Ports::in>(beat), beat.first == 1, beat.last == 1});
    }
    void give(const Command& command) { give({command_beat(command)}); }
    void give(const std::vector<Command>& commands) {
        for (const auto& command : commands) give(command);
    }

    // Clocks until everything that was given has come out, or nothing has moved for long.
    std::vector<TimedOutput> run() {
        std::vector<TimedOutput> outputs;
        for (std::uint64_t quiet = 0; (!waiting_.empty() || !inside_.empty()) && quiet < 5000;) {
            const bool moved = step(outputs);
            quiet = moved ? 0 : quiet + 1;
        }
        if (!waiting_.empty() || !inside_.empty())
            FAIL("the pipeline stands still with " << waiting_.size() << " beats before it and "
                                                   << inside_.size() << " packets inside");
        return outputs;
    }
    std::uint64_t cycles() const { return cycles_; }
    // Nothing may come out that nobody asked for.
    void expect_quiet() {
        std::vector<TimedOutput> outputs;
        for (int i = 0; i < 500; i++) step(outputs);
        CHECK(outputs.empty());
    }

  private:
    struct Waiting {
        hlsc::Words words;
        bool first;
        bool last;
    };

    void clock() {
        model_->clk_i = 0;
        model_->eval();
        model_->clk_i = 1;
        model_->eval();
        cycles_++;
    }
    bool chance(unsigned percent) { return percent != 0 && random_() % 100 < percent; }

    // True if a token moved.
    bool step(std::vector<TimedOutput>& outputs) {
        if (!offers_) offers_ = !waiting_.empty() && !chance(hesitation_.idle);
        if (offers_ && !is_put_) hlsc::put_words(model_->in_tdata, waiting_.front().words);
        is_put_ = offers_;
        model_->in_tvalid = offers_;
        model_->out_tready = !chance(hesitation_.busy);
        model_->clk_i = 0;
        model_->eval();
        const bool gives = offers_ && model_->in_tready != 0;
        const bool takes = model_->out_tready != 0 && model_->out_tvalid != 0;
        if (gives) {
            if (waiting_.front().first) {
                inside_.push_back({});
                inside_.back().first_in = cycles_;
            }
            inside_.back().last_in = cycles_;
            waiting_.pop_front();
            offers_ = false;
            is_put_ = false;
        }
        if (takes) take(outputs);
        model_->clk_i = 1;
        model_->eval();
        cycles_++;
        return gives || takes;
    }

    void take(std::vector<TimedOutput>& outputs) {
        const auto beat = unpack<typename Ports::out, kernels::OutputBeat>(
            hlsc::get_words(model_->out_tdata, Ports::out::width));
        if (inside_.empty()) FAIL("a beat comes out of an empty pipeline");
        auto& clocks = inside_.front();
        if (unfinished_.beats == 0) clocks.first_out = cycles_;
        const unsigned octets = beat.octets.to_uint();
        if (beat.last == 0) CHECK(octets == 64);
        for (unsigned i = 0; i < octets; i++)
            unfinished_.octets.push_back(static_cast<std::uint8_t>(
                beat.data.range(static_cast<int>(8 * i + 7), static_cast<int>(8 * i)).to_uint()));
        unfinished_.beats++;
        if (beat.last == 0) return;
        clocks.last_out = cycles_;
        unfinished_.is_response = beat.kind == kernels::command_kind;
        unfinished_.result = beat.result;
        outputs.push_back({std::move(unfinished_), clocks});
        unfinished_ = {};
        inside_.pop_front();
    }

    std::unique_ptr<Model> model_ = std::make_unique<Model>();
    std::mt19937_64 random_;
    Hesitation hesitation_;
    std::deque<Waiting> waiting_;
    std::deque<PortClocks> inside_;  // packets and commands that are at least partly in
    Output unfinished_;
    bool offers_ = false;
    bool is_put_ = false;
    std::uint64_t cycles_ = 0;
};

}  // namespace keyline::test
