#include "hw/hls/kernels/inbound_head.h"

#include "hw/hls/kernels/command.h"
#include "hw/hls/kernels/inbound_headers.h"
#include "hw/hls/kernels/sa_hash.h"

using namespace keyline::kernels;

namespace {

// log2 of the buckets of one table: twice as many ways in all as there are SAs.
constexpr int bucket_bits = sa_bits - 2;
using Bucket = ap_uint<bucket_bits>;

struct Way {
    ap_uint<1> valid;
    ap_uint<32> spi;
    ap_uint<16> tag;
    SaIndex sa;
};

// Of the SA: layout inbound_context.
struct SaContext {
    ap_uint<32> spi;
    Suite suite;
    ap_uint<3> icv_words;
    ap_uint<11> replay_window;
    ap_uint<1> esn;
    ap_uint<1> transport;
    ap_uint<1> ipv6;
    ap_uint<1> copy_ecn;
    ap_uint<1> copy_dscp;
    ap_uint<1> host_selectors;
    ap_uint<128> destination;
};

struct Entry {
    ap_uint<1> enabled;
    Life life;
};

struct Number {
    Life life;
    ap_uint<64> highest;
};

SaContext context_of(const ap_uint<448>& payload) {
    namespace at = regs::inbound_context;
    SaContext context;
    context.spi = payload.range(at::spi_hi, at::spi_lo);
    context.suite = payload.range(at::suite_lo + 1, at::suite_lo);
    context.icv_words = payload.range(at::icv_words_lo + 2, at::icv_words_lo);
    context.replay_window = payload.range(at::replay_window_lo + 10, at::replay_window_lo);
    context.esn = payload.range(at::esn_hi, at::esn_lo);
    context.transport = payload.range(at::transport_hi, at::transport_lo);
    context.ipv6 = payload.range(at::ipv6_hi, at::ipv6_lo);
    context.copy_ecn = payload.range(at::copy_ecn_hi, at::copy_ecn_lo);
    context.copy_dscp = payload.range(at::copy_dscp_hi, at::copy_dscp_lo);
    context.host_selectors = payload.range(at::host_selectors_hi, at::host_selectors_lo);
    context.destination = payload.range(at::destination_hi, at::destination_lo);
    return context;
}

bool context_possible(const ap_uint<448>& payload) {
    namespace at = regs::inbound_context;
    const ap_uint<8> suite = payload.range(at::suite_hi, at::suite_lo);
    const ap_uint<8> words = payload.range(at::icv_words_hi, at::icv_words_lo);
    const ap_uint<16> window = payload.range(at::replay_window_hi, at::replay_window_lo);
    const bool icv_possible = suite == regs::suite::null ? words == 0 : words >= 2 && words <= 4;
    const bool fits = payload.range(at::spi_hi, at::spi_lo + 8) != 0 && suite <= regs::suite::null &&
                      icv_possible && window <= regs::replay_window_max;
    return fits || payload == 0;  // zeros are what a wipe leaves: an SA that nobody finds
}

bool bucket_possible(const ap_uint<448>& payload) {
    namespace at = regs::inbound_bucket;
    const ap_uint<16> bucket = payload.range(at::bucket_hi, at::bucket_lo);
    const ap_uint<8> way = payload.range(at::way_hi, at::way_lo);
    return (bucket >> bucket_bits) == 0 && way < bucket_ways;
}

// Why a command is not done, as far as that is known without its SA; regs::command_error.
ap_uint<8> error_of(const Command& command) {
    ap_uint<8> parts = 0;
    bool possible = true;
    ap_uint<8> error = regs::command_error::none;
    if (command.opcode == regs::opcode::write_keys) {
        parts = 5;
    } else if (command.opcode == regs::opcode::write_hash || command.opcode == regs::opcode::query) {
        parts = 2;
    } else if (command.opcode == regs::opcode::write_context) {
        parts = 4;
        possible = command.part != 0 || context_possible(command.payload);
    } else if (command.opcode == regs::opcode::write_bucket) {
        parts = bucket_tables;
        possible = bucket_possible(command.payload);
    } else if (command.opcode == regs::opcode::enable || command.opcode == regs::opcode::disable) {
        parts = 1;
    } else {
        error = regs::command_error::bad_opcode;
    }
    if (error == regs::command_error::none) {
        if (!possible) error = regs::command_error::bad_context;
        if (command.part >= parts) error = regs::command_error::bad_part;
        if ((ap_uint<17>(command.sa_index) >> sa_bits) != 0) error = regs::command_error::bad_index;
    }
    return error;
}

struct Lookup {
    ap_uint<1> found;
    SaIndex sa;
};

// A way of all buckets of a table.
template <int Table, int Index>
Lookup look_up_way(const Bucket& bucket, const ap_uint<32>& spi, const ap_uint<16>& tag, bool writes,
                   const Command& command) {
    namespace at = regs::inbound_bucket;
    static Way ways[1 << bucket_bits];
#pragma HLS BIND_STORAGE variable = ways type = ram_s2p impl = uram latency = 3
    const Way way = ways[bucket.to_uint()];
    Way written;
    written.valid = command.payload.range(at::valid_lo, at::valid_lo);
    written.spi = command.payload.range(at::spi_hi, at::spi_lo);
    written.tag = command.payload.range(at::tag_hi, at::tag_lo);
    written.sa = command.sa_index;
    const ap_uint<8> index = command.payload.range(at::way_hi, at::way_lo);
    const bool mine = command.part == Table && index == Index;
    const Bucket where = command.payload.range(at::bucket_lo + bucket_bits - 1, at::bucket_lo);
    if (writes && mine) ways[where.to_uint()] = written;
    Lookup lookup;
    lookup.found = way.valid == 1 && way.spi == spi && way.tag == tag;
    lookup.sa = lookup.found == 1 ? way.sa : SaIndex(0);
    return lookup;
}

template <int Table>
Lookup look_up_bucket(const Bucket& bucket, const ap_uint<32>& spi, const ap_uint<16>& tag, bool writes,
                      const Command& command) {
    const Lookup ways[bucket_ways] = {look_up_way<Table, 0>(bucket, spi, tag, writes, command),
                                      look_up_way<Table, 1>(bucket, spi, tag, writes, command),
                                      look_up_way<Table, 2>(bucket, spi, tag, writes, command),
                                      look_up_way<Table, 3>(bucket, spi, tag, writes, command)};
    Lookup lookup = ways[0];
    for (int i = 1; i < bucket_ways; i++) {
        lookup.found |= ways[i].found;
        lookup.sa |= ways[i].sa;
    }
    return lookup;
}

// Of the SA that the ways name; its context must say the same of SPI and destination. At most one way has an
// SPI and a tag, which is the driver's to see to.
Lookup look_up(const ap_uint<32>& spi, const ap_uint<128>& destination, bool ipv6, bool writes,
               const Command& command) {
    SaAddress address;
    for (int i = 0; i < 4; i++) address.words[i] = destination.range(32 * i + 31, 32 * i).to_uint();
    address.is_v6 = ipv6;
    const SaHash hash = sa_hash(spi.to_uint(), address);
    const Lookup one = look_up_bucket<0>(Bucket(hash.buckets[0]), spi, hash.tag, writes, command);
    const Lookup other = look_up_bucket<1>(Bucket(hash.buckets[1]), spi, hash.tag, writes, command);
    Lookup lookup;
    lookup.found = one.found | other.found;
    lookup.sa = one.sa | other.sa;
    return lookup;
}

struct Recovered {
    ap_uint<64> sequence;
    bool possible;  // false: before number 0, or beyond the last one
};

// RFC 4303 appendix A2.2: the high half under which `received` lies in the window or ahead of it.
Recovered recover(const ap_uint<64>& highest, const ap_uint<11>& window, const ap_uint<32>& received) {
    const ap_uint<32> low = highest;
    const ap_uint<32> high = highest >> 32;
    // Without a check, as with a window of 64.
    const ap_uint<10> reach = window == 0 ? ap_uint<10>(63) : ap_uint<10>(window - 1);
    const ap_uint<32> bottom = low - reach;  // modulo 2^32
    const bool straddles = low < reach;      // case B: the window reaches into the 2^32 before
    const bool below = received < bottom;
    const bool is_next = !straddles && below;
    const bool is_before = straddles && !below;
    Recovered recovered;
    ap_uint<32> half = high;
    if (is_next) half = high + 1;
    if (is_before) half = high - 1;
    recovered.sequence = (ap_uint<64>(half) << 32) | ap_uint<64>(received);
    recovered.possible = !(is_next && high == 0xffffffffU) && !(is_before && high == 0);
    return recovered;
}

struct PacketNumber {
    ap_uint<64> sequence;
    bool too_old;  // as far as is known here
};

PacketNumber number_of(const SaContext& context, const ap_uint<64>& highest, const ap_uint<32>& received) {
    Recovered recovered = {received, true};
    if (context.esn == 1) recovered = recover(highest, context.replay_window, received);
    const ap_uint<64> behind = highest - recovered.sequence;
    const bool is_left = recovered.sequence <= highest && behind >= context.replay_window;
    return {recovered.sequence, !recovered.possible || (context.replay_window != 0 && is_left)};
}

// What verdict has to know of packet and SA.
InboundContext context_token(const OuterHeader& outer, const SaContext& context, const FramePlan& plan,
                             const ap_uint<8>& core_beats) {
    InboundContext token;
    token.has_sum = outer.has_sum;
    token.ipv6 = outer.ipv6;
    token.udp = outer.udp;
    token.traffic_class = outer.traffic_class;
    token.ip_words = outer.ip_words;
    token.protocol_octet = outer.protocol_octet;
    token.text_octets = plan.text_octets;
    token.header_lane = plan.header_lane;
    token.core_beats = core_beats;
    token.esn = context.esn;
    token.replay_window = context.replay_window;
    token.transport = context.transport;
    token.copy_ecn = context.copy_ecn;
    token.copy_dscp = context.copy_dscp;
    token.host_selectors = context.host_selectors;
    return token;
}

// How a packet lies in the core (docs/pipeline.md, Layout of a packet in the core).
FramePlan plan_of(const OuterHeader& outer, const SaContext& context, ap_uint<8>& core_beats,
                  bool& possible) {
    const ap_uint<16> esp_octets = outer.octets - low_octets(outer.esp_word);
    const ap_uint<6> around = ap_uint<6>(ap_uint<5>(context.icv_words) << 2) + 16;
    const ap_uint<16> text = esp_octets - around;
    possible = esp_octets >= ap_uint<6>(around + 4) && ap_uint<2>(text) == 0;

    // AES-GMAC with ESN hashes four octets more.
    const bool is_longer = context.suite == regs::suite::aes_gmac && context.esn == 1;
    const ap_uint<14> words = ap_uint<14>(text >> 2) + (is_longer ? 1 : 0);
    const ap_uint<12> slots = ap_uint<12>((words + 3) >> 2) + 2;
    FramePlan plan;
    plan.kind = packet_kind;
    plan.drop = 0;
    plan.outer_beats = (outer.octets + 63) >> 6;
    core_beats = (slots + 3) >> 2;
    plan.header_lane = ap_uint<2>(0) - ap_uint<2>(slots);
    plan.offset = ap_int<6>(outer.esp_word) - ap_int<6>(ap_uint<5>(plan.header_lane) << 2);
    // The last slot of the text has 1 to 4 words, or, with GMAC's four octets more, none to 3.
    const ap_uint<2> missing = ap_uint<2>(0) - ap_uint<2>(words);
    plan.text_end = ap_uint<4>(is_longer ? 11 : 12) - missing;
    plan.suite = context.suite;
    plan.esn = context.esn;
    plan.icv_words = context.icv_words;
    plan.text_octets = text;
    return plan;
}

}  // namespace

extern "C" void inbound_head(hls::stream<InboundHead>& heads, hls::stream<HighestNumber>& windows,
                             hls::stream<FramePlan>& frames, hls::stream<InboundContext>& contexts) {
#pragma HLS PIPELINE II = 1
    const InboundHead head = heads.read();
    const bool is_command = head.kind == command_kind;
    const Command command(head.data);
    const OuterHeader& outer = head.outer;
    const bool enables = is_command && command.opcode == regs::opcode::enable;
    // An enabling writes a number itself.
    HighestNumber news = {0, 0, 0};
    bool has_news = false;
    if (!enables) has_news = windows.read_nb(news);

    ap_uint<8> error = error_of(command);
    const bool is_known = is_command && error == regs::command_error::none;
    const ap_uint<128> destination = destination_of(head.data, outer.ipv6 == 1);
    const Lookup lookup = look_up(outer.spi, destination, outer.ipv6 == 1,
                                  is_known && command.opcode == regs::opcode::write_bucket, command);
    const SaIndex sa = is_command ? SaIndex(command.sa_index) : lookup.sa;

    static Entry entries[sa_entries];
#pragma HLS BIND_STORAGE variable = entries type = ram_s2p impl = bram latency = 2
    static Life lives = 0;
    const Life next_life = lives + 1;
    const Entry entry = entries[sa.to_uint()];
    const bool is_enabled = entry.enabled == 1;
    const bool begins = is_known && enables && !is_enabled;
    Entry changed = {0, entry.life};
    if (begins) changed = {1, next_life};
    if (begins || (is_known && command.opcode == regs::opcode::disable)) entries[sa.to_uint()] = changed;
    if (enables) lives = next_life;

    // What an SA is may be written at any time: its outer destination moves while numbers and counters go on.
    const bool writes = command.opcode == regs::opcode::write_keys ||
                        command.opcode == regs::opcode::write_hash ||
                        (command.opcode == regs::opcode::write_context && command.part != 0);
    if (is_known && is_enabled && (writes || enables)) error = regs::command_error::enabled;
    if (is_known && !is_enabled && command.opcode == regs::opcode::disable)
        error = regs::command_error::not_enabled;
    const bool is_done = is_command && error == regs::command_error::none;

    static SaContext sa_contexts[sa_entries];
#pragma HLS BIND_STORAGE variable = sa_contexts type = ram_s2p impl = uram latency = 3
    const SaContext context = sa_contexts[sa.to_uint()];
    if (is_done && command.opcode == regs::opcode::write_context && command.part == 0)
        sa_contexts[sa.to_uint()] = context_of(command.payload);

    static Number numbers[sa_entries];
#pragma HLS BIND_STORAGE variable = numbers type = ram_s2p impl = uram latency = 3
    const Number number = numbers[sa.to_uint()];
    if (begins) news = {sa, next_life, 0};
    if (begins || has_news) numbers[news.sa.to_uint()] = {news.life, news.highest};

    const bool has_context = ap_uint<24>(context.spi >> 8) != 0;
    const bool is_mine = lookup.found == 1 && is_enabled && has_context && context.spi == outer.spi &&
                         context.ipv6 == outer.ipv6 && context.destination == destination;
    bool size_possible = false;
    ap_uint<8> core_beats = 0;
    FramePlan plan = plan_of(outer, context, core_beats, size_possible);
    // What an earlier life of the entry left does not count.
    const ap_uint<64> highest = number.life == entry.life ? number.highest : ap_uint<64>(0);
    const PacketNumber number_now = number_of(context, highest, outer.sequence);

    ap_uint<8> status = outer.status;
    if (status == regs::status::ok) {
        if (number_now.too_old) status = regs::status::too_old;
        if (!size_possible) status = regs::status::malformed;  // not charged to the SA
        if (!is_mine) status = regs::status::unknown_sa;
    }
    if (is_command) status = regs::status::ok;

    Data told = head.data;
    told.range(39, 32) = error;
    plan.kind = head.kind;
    plan.data = is_done ? told : Data(0);  // what is not done is nothing to open
    plan.drop = status != regs::status::ok;
    plan.calls = core_beats;
    if (plan.drop == 1) plan.calls = (plan.outer_beats + 1) >> 1;
    if (is_command) {
        plan.calls = 1;
        plan.outer_beats = 0;
    }
    plan.single = plan.calls == 1;
    plan.sa = sa;
    plan.sequence_high = number_now.sequence >> 32;
    if (is_command || outer.status == regs::status::ok) frames.write(plan);

    InboundContext out = context_token(outer, context, plan, core_beats);
    out.kind = head.kind;
    out.data = is_command ? told : head.data;
    out.status = status;
    out.sa = sa;
    out.sa_valid = status == regs::status::ok || status == regs::status::too_old;
    out.enabled = is_enabled;
    out.life = entry.life;
    out.sequence = number_now.sequence;
    if (is_command) out.has_sum = 0;
    contexts.write(out);
}
