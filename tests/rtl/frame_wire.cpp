#include "tests/rtl/frame_wire.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "tests/rtl/shell_pipeline.h"

namespace keyline::test {
namespace {

std::uint64_t keep_of(std::size_t octets) {
    return octets == beat_octets ? ~std::uint64_t{0} : (std::uint64_t{1} << octets) - 1;
}

}  // namespace

std::size_t put_beat(std::uint32_t* words, ByteView octets, std::size_t at, std::mt19937_64& random) {
    const std::size_t count = std::min(beat_octets, octets.size() - at);
    for (std::size_t word = 0; word < beat_octets / 4; word++)
        words[word] = static_cast<std::uint32_t>(random());
    for (std::size_t i = 0; i < count; i++) put_bits(words, static_cast<unsigned>(8 * i), 8, octets[at + i]);
    return count;
}

void get_octets(Bytes& to, const std::uint32_t* words, std::size_t count) {
    for (std::size_t i = 0; i < count; i++)
        to.push_back(static_cast<std::uint8_t>(get_bits(words, static_cast<unsigned>(8 * i), 8)));
}

bool chance(std::mt19937_64& random, unsigned percent) {
    return percent != 0 && random() % 100 < percent;
}

FrameSource::Step FrameSource::drive(std::mt19937_64& random) {
    pins_.valid = !frames.empty() && !chance(random, gap_percent);
    if (!pins_.valid) return {};
    const auto& frame = frames.front();
    const std::size_t count = put_beat(pins_.data, frame.octets, at_, random);
    const Step step{at_ == 0, at_ + count == frame.octets.size()};
    pins_.keep = keep_of(count);
    pins_.last = step.is_last;
    pins_.error = step.is_last && frame.is_spoilt;
    at_ += count;
    if (step.is_last) {
        frames.pop_front();
        at_ = 0;
    }
    return step;
}

void FrameSink::sample(std::uint64_t clock) {
    // Once begun, a frame goes on.
    if (is_inside_) CHECK(pins_.valid);
    if (!pins_.valid || !pins_.ready) return;
    if (!is_inside_) taking_ = {{}, clock, 0};
    std::size_t count = 0;
    while (count < beat_octets && (pins_.keep >> count & 1) != 0) count++;
    CHECK(pins_.keep == keep_of(count));
    CHECK((pins_.last || count == beat_octets));
    std::uint64_t behind = 0;
    for (std::size_t i = count; i < beat_octets; i++)
        behind |= get_bits(pins_.data, static_cast<unsigned>(8 * i), 8);
    CHECK(behind == 0);
    get_octets(taking_.octets, pins_.data, count);
    is_inside_ = !pins_.last;
    if (is_inside_) return;
    taking_.end = clock;
    frames.push_back(taking_);
}

}  // namespace keyline::test
