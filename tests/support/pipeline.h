// The Verilated RTL of esp_outbound or esp_inbound: packets and commands in, packets and results out, and in
// which clock.
#pragma once

#include <deque>
#include <memory>
#include <random>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "hw/hls/kernels/tokens.h"
#include "tests/support/hls_bench.h"

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
// What leaves the pipeline for one packet or command.
struct PipelineOutput {
    bool is_response = false;
    std::vector<std::uint8_t> octets;
    std::size_t beats = 0;
    kernels::Result result{};
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
    void give(const kernels::InputBeat& beat) {
        waiting_.push_back({hlsc::pack<typename Ports::in>(beat), beat.first == 1, beat.last == 1});
    }
    // What follows the packet in its last beat is of no meaning, so it is not zeros.
    void give_packet(std::span<const std::uint8_t> packet, std::uint16_t sa_index = 0) {
        for (std::size_t at = 0; at < packet.size(); at += 64) {
            const auto octets = packet.subspan(at, std::min<std::size_t>(64, packet.size() - at));
            kernels::InputBeat beat{};
            beat.kind = kernels::packet_kind;
            beat.data = data_of(octets, 0xa5);
            beat.first = at == 0;
            beat.last = at + 64 >= packet.size();
            beat.length = packet.size();
            beat.sa_index = sa_index;
            give(beat);
        }
    }
    // 64 octets each.
    void give_commands(std::span<const std::uint8_t> commands) {
        for (std::size_t at = 0; at < commands.size(); at += 64) {
            kernels::InputBeat beat{};
            beat.kind = kernels::command_kind;
            beat.data = data_of(commands.subspan(at, 64), 0);
            beat.first = 1;
            beat.last = 1;
            give(beat);
        }
    }

    // Clocks until everything that was given has come out, or nothing has moved for long.
    std::vector<PipelineOutput> run() {
        std::vector<PipelineOutput> outputs;
        for (std::uint64_t quiet = 0; (!waiting_.empty() || !inside_.empty()) && quiet < 5000;) {
            const bool moved = step(outputs);
            quiet = moved ? 0 : quiet + 1;
        }
        if (!waiting_.empty() || !inside_.empty())
            throw std::runtime_error("the pipeline stands still with " + std::to_string(waiting_.size()) +
                                     " beats before it and " + std::to_string(inside_.size()) +
                                     " packets inside");
        return outputs;
    }
    std::uint64_t cycles() const { return cycles_; }
    // What comes out in the next clocks though nobody asked for it throws.
    void expect_quiet() {
        std::vector<PipelineOutput> outputs;
        for (int i = 0; i < 500; i++) step(outputs);
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
    bool step(std::vector<PipelineOutput>& outputs) {
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

    static kernels::Data data_of(std::span<const std::uint8_t> octets, std::uint8_t behind) {
        kernels::Data data = 0;
        for (std::size_t i = 0; i < 64; i++) {
            const int lo = static_cast<int>(8 * i);
            data.range(lo + 7, lo) = i < octets.size() ? octets[i] : behind;
        }
        return data;
    }

    void take(std::vector<PipelineOutput>& outputs) {
        const auto beat = unpack<typename Ports::out, kernels::OutputBeat>(
            hlsc::get_words(model_->out_tdata, Ports::out::width));
        if (inside_.empty()) throw std::runtime_error("a beat comes out of an empty pipeline");
        auto& clocks = inside_.front();
        if (unfinished_.beats == 0) clocks.first_out = cycles_;
        const unsigned octets = beat.octets.to_uint();
        if (octets > 64 || (beat.last == 0 && octets != 64))
            throw std::runtime_error("a beat with " + std::to_string(octets) +
                                     " octets in the midst of a packet");
        for (unsigned i = 0; i < octets; i++) {
            const int lo = static_cast<int>(8 * i);
            unfinished_.octets.push_back(static_cast<std::uint8_t>(beat.data.range(lo + 7, lo).to_uint()));
        }
        unfinished_.beats++;
        if (beat.last == 0) return;
        clocks.last_out = cycles_;
        unfinished_.is_response = beat.kind == kernels::command_kind;
        unfinished_.result = beat.result;
        unfinished_.clocks = clocks;
        outputs.push_back(std::exchange(unfinished_, PipelineOutput()));
        inside_.pop_front();
    }

    std::unique_ptr<Model> model_ = std::make_unique<Model>();
    std::mt19937_64 random_;
    Hesitation hesitation_;
    std::deque<Waiting> waiting_;
    std::deque<PortClocks> inside_;  // packets and commands that are at least partly in
    PipelineOutput unfinished_;
    bool offers_ = false;
    bool is_put_ = false;
    std::uint64_t cycles_ = 0;
};

}  // namespace keyline::test
