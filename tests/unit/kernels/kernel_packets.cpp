#include "tests/unit/kernels/kernel_packets.h"

namespace keyline::test {
namespace {

template <int N>
ap_uint<N> from_octets(std::span<const std::uint8_t> octets) {
    ap_uint<N> out = 0;
    for (std::size_t i = 0; i < octets.size(); i++) {
        const int lo = static_cast<int>(8 * i);
        out.range(lo + 7, lo) = octets[i];
    }
    return out;
}

template <class Command>
void set_keys(Command& command, const KernelSa& sa) {
    command.esn = sa.esn;
    command.key256 = sa.key.size() == 32;
    command.salt = from_octets<32>(sa.salt);
    command.hash_key = from_octets<128>(sa.hash_key);
    for (std::size_t i = 0; i < 15; i++) {
        command.round_keys[i] = 0;
        if (16 * i < sa.round_keys.size())
            command.round_keys[i] = from_octets<128>(std::span(sa.round_keys).subspan(16 * i, 16));
    }
}

template <class T>
std::vector<T> drained(hls::stream<T>& stream) {
    std::vector<T> tokens;
    while (!stream.empty()) tokens.push_back(stream.read());
    return tokens;
}

template <class T>
void append(std::vector<T>& to, const std::vector<T>& tokens) {
    to.insert(to.end(), tokens.begin(), tokens.end());
}

// Calls the kernel until it has said its status.
template <class Kernel, class Command, class Status>
Bytes run(Kernel kernel, const Command& command, std::span<const std::uint8_t> octets, Status& verdict,
          std::mt19937_64& random, Tokens<Command, Status>* tokens) {
    hls::stream<Command> commands;
    hls::stream<Beat> in;
    hls::stream<Beat> out;
    hls::stream<Status> status;
    const std::vector<Beat> beats_in = to_beats(octets, random);
    commands.write(command);
    for (const Beat& beat : beats_in) in.write(beat);
    const std::size_t most_calls = octets.size() / 16 + 6;
    for (std::size_t calls = 0; status.empty(); calls++) {
        REQUIRE(calls < most_calls);
        kernel(commands, in, out, status);
    }
    verdict = status.read();
    CHECK(status.empty());
    CHECK(commands.empty());
    CHECK(in.empty());
    const std::vector<Beat> beats_out = drained(out);
    if (tokens != nullptr) {
        tokens->commands.push_back(command);
        tokens->statuses.push_back(verdict);
        append(tokens->in, beats_in);
        append(tokens->out, beats_out);
    }
    return from_beats(beats_out);
}

}  // namespace

KernelSa random_kernel_sa(std::mt19937_64& random, std::size_t key_octets, bool esn) {
    KernelSa sa;
    sa.spi = static_cast<std::uint32_t>(random());
    sa.key = random_bytes(random, key_octets);
    sa.salt = random_bytes(random, 4);
    sa.esn = esn;
    sa.round_keys = aes_round_keys(sa.key);
    sa.hash_key = ghash_key(sa.key);
    return sa;
}

EncapCommand encap_command(const KernelSa& sa, std::uint64_t sequence, std::uint64_t iv, std::size_t length,
                           std::uint8_t next_header) {
    EncapCommand command;
    set_keys(command, sa);
    command.spi = sa.spi;
    command.sequence = sequence;
    command.iv = iv;
    command.next_header = next_header;
    command.length = length;
    return command;
}

DecapCommand decap_command(const KernelSa& sa, std::uint64_t sequence, std::size_t length) {
    DecapCommand command;
    set_keys(command, sa);
    command.sequence = sequence;
    command.length = length;
    return command;
}

std::vector<Beat> to_beats(std::span<const std::uint8_t> octets, std::mt19937_64& random) {
    std::vector<Beat> beats;
    for (std::size_t at = 0; at < octets.size(); at += 64) {
        const auto part = octets.subspan(at, std::min<std::size_t>(64, octets.size() - at));
        Beat beat;
        for (int i = 0; i < 8; i++) beat.data.range(64 * i + 63, 64 * i) = random();
        for (int i = 0; i < static_cast<int>(part.size()); i++)
            beat.data.range(8 * i + 7, 8 * i) = part[static_cast<std::size_t>(i)];
        beat.keep = ~ap_uint<64>(0) >> static_cast<int>(64 - part.size());
        beat.last = at + 64 >= octets.size();
        beats.push_back(beat);
    }
    return beats;
}

Bytes from_beats(std::span<const Beat> beats) {
    Bytes octets;
    for (std::size_t b = 0; b < beats.size(); b++) {
        const Beat& beat = beats[b];
        const bool last = b + 1 == beats.size();
        CHECK((beat.last == 1) == last);
        int kept = 0;
        while (kept < 64 && beat.keep.test(kept)) kept++;
        CHECK(kept > 0);
        CHECK((last || kept == 64));
        CHECK(beat.keep == ~ap_uint<64>(0) >> (64 - kept));
        for (int i = 0; i < 64; i++) {
            const ap_uint<8> octet = beat.data.range(8 * i + 7, 8 * i);
            if (i < kept) octets.push_back(static_cast<std::uint8_t>(octet.to_uint()));
            // What is not kept is zero: nothing of other packets.
            else if (octet != 0)
                FAIL_CHECK("octet " << i << " of the last beat is not kept, and not zero");
        }
    }
    return octets;
}

Bytes encapsulate(const EncapCommand& command, std::span<const std::uint8_t> inner, std::mt19937_64& random,
                  EncapTokens* tokens) {
    EncapStatus status;
    Bytes packet = run(esp_encap, command, inner, status, random, tokens);
    CHECK(status.length == packet.size());
    return packet;
}

Decapsulated decapsulate(const DecapCommand& command, std::span<const std::uint8_t> packet,
                         std::mt19937_64& random, DecapTokens* tokens) {
    Decapsulated out;
    out.text = run(esp_decap, command, packet, out.status, random, tokens);
    CHECK(out.text.size() + 32 == packet.size());
    return out;
}

}  // namespace keyline::test
