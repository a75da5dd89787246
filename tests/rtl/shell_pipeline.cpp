#include "tests/rtl/shell_pipeline.h"

#include <algorithm>

namespace keyline::test {

namespace regs = card::regs;

namespace {

// Where the members of InputBeat and OutputBeat are.
constexpr unsigned data_lo = 1;
constexpr unsigned in_first_lo = 513;
constexpr unsigned in_last_lo = 514;
constexpr unsigned in_length_lo = 515;
constexpr unsigned in_sa_lo = 531;
constexpr unsigned in_flags_lo = 547;
constexpr unsigned out_octets_lo = 513;
constexpr unsigned out_last_lo = 520;
constexpr unsigned out_result_lo = 521;
constexpr std::size_t beat_octets = 64;

void put_data(std::uint32_t* words, ByteView octets) {
    for (unsigned i = 0; i < octets.size(); i++) put_bits(words, data_lo + 8 * i, 8, octets[i]);
}

}  // namespace

std::uint64_t get_bits(const std::uint32_t* words, unsigned lo, unsigned width) {
    std::uint64_t value = 0;
    for (unsigned done = 0; done < width;) {
        const unsigned at = lo + done;
        const unsigned take = std::min(32 - at % 32, width - done);
        const std::uint64_t mask = (std::uint64_t{1} << take) - 1;
        value |= ((words[at / 32] >> (at % 32)) & mask) << done;
        done += take;
    }
    return value;
}

void put_bits(std::uint32_t* words, unsigned lo, unsigned width, std::uint64_t value) {
    for (unsigned done = 0; done < width;) {
        const unsigned at = lo + done;
        const unsigned take = std::min(32 - at % 32, width - done);
        const std::uint64_t mask = (std::uint64_t{1} << take) - 1;
        words[at / 32] = static_cast<std::uint32_t>((words[at / 32] & ~(mask << (at % 32))) |
                                                    (((value >> done) & mask) << (at % 32)));
        done += take;
    }
}

void EchoPipeline::drive() {
    pins_.in_ready = !chance(pause_in_percent);
    if (!offering_ && !out_.empty() && out_.front().ready <= now_ && !chance(pause_out_percent)) {
        offering_ = true;
        std::copy(out_.front().words.begin(), out_.front().words.end(), pins_.out);
    }
    pins_.out_valid = offering_;
}

void EchoPipeline::sample() {
    if (pins_.in_valid && pins_.in_ready) take();
    if (offering_ && pins_.out_ready) {
        out_.pop_front();
        offering_ = false;
    }
    now_++;
}

void EchoPipeline::take() {
    beats_in_++;
    const std::uint32_t* in = pins_.in;
    const bool first = get_bits(in, in_first_lo, 1) != 0;
    const bool last = get_bits(in, in_last_lo, 1) != 0;
    Bytes data(beat_octets);
    for (unsigned i = 0; i < beat_octets; i++)
        data[i] = static_cast<std::uint8_t>(get_bits(in, data_lo + 8 * i, 8));
    if (get_bits(in, 0, 1) != 0) {
        check(!in_packet_, "a command inside of a packet");
        check(first && last, "a command is one beat");
        answer_command(data);
        return;
    }
    check(first != in_packet_, "first is not with the first beat");
    if (first) {
        packet_ = {};
        packet_.sa_index = static_cast<std::uint16_t>(get_bits(in, in_sa_lo, 16));
        packet_.flags = static_cast<std::uint8_t>(get_bits(in, in_flags_lo, 8));
        length_ = get_bits(in, in_length_lo, 16);
    }
    in_packet_ = !last;
    const std::size_t left = length_ - std::min(length_, packet_.octets.size());
    check(left > 0 && last == (left <= beat_octets), "length and last do not agree");
    packet_.octets.insert(packet_.octets.end(), data.begin(),
                          data.begin() + static_cast<std::ptrdiff_t>(std::min(left, beat_octets)));
    if (last) finish_packet();
}

void EchoPipeline::finish_packet() {
    packets_++;
    PacketResult result;
    result.sa_index = packet_.sa_index;
    if (treatment) result = treatment(packet_);
    Bytes octets = packet_.octets;
    if (result.status != regs::Status::ok) octets.clear();
    std::size_t at = 0;
    do {
        const std::size_t count = std::min(beat_octets, octets.size() - at);
        Beat beat;
        beat.ready = now_ + latency;
        put_data(beat.words.data(), ByteView(octets).subspan(at, count));
        put_bits(beat.words.data(), out_octets_lo, 7, count);
        at += count;
        if (at == octets.size()) {
            put_bits(beat.words.data(), out_last_lo, 1, 1);
            unsigned lo = out_result_lo;
            const auto put = [&](unsigned width, std::uint64_t value) {
                put_bits(beat.words.data(), lo, width, value);
                lo += width;
            };
            put(8, static_cast<std::uint64_t>(result.status));
            put(16, result.sa_index);
            put(1, result.sa_valid ? 1 : 0);
            put(64, result.sequence);
            put(16, octets.size());
            put(8, result.next_header);
            put(8, result.events);
            put(16, result.checksum);
            put(8, result.host_checks);
        }
        out_.push_back(beat);
    } while (at < octets.size());
}

void EchoPipeline::answer_command(const Bytes& command) {
    commands_.push_back(command);
    packets_before_.push_back(packets_);
    Bytes response(beat_octets, 0);
    std::copy_n(command.begin(), 4, response.begin());
    if (command[0] == static_cast<std::uint8_t>(regs::Opcode::query))
        std::fill(response.begin() + 8, response.end(), command[2]);
    if (respond) response = respond(command);
    Beat beat;
    beat.ready = now_ + latency;
    put_bits(beat.words.data(), 0, 1, 1);
    put_data(beat.words.data(), response);
    put_bits(beat.words.data(), out_octets_lo, 7, beat_octets);
    put_bits(beat.words.data(), out_last_lo, 1, 1);
    out_.push_back(beat);
}

}  // namespace keyline::test
