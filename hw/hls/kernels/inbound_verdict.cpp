#include "hw/hls/kernels/inbound_verdict.h"

#include "hw/hls/kernels/command.h"
#include "hw/hls/kernels/inbound_inner.h"
#include "hw/hls/kernels/outbound_quota.h"
#include "hw/hls/kernels/replay_ring.h"

using namespace keyline::kernels;

namespace {

// A command that head did not refuse; what it asks for.
struct Orders {
    Orders(const InboundContext& context, const Command& given)
        : is_command(context.kind == command_kind),
          enables(is(context, given, regs::opcode::enable)),
          queries(is(context, given, regs::opcode::query)),
          writes_context(is(context, given, regs::opcode::write_context)) {}

    static bool is(const InboundContext& context, const Command& given, int opcode) {
        return context.kind == command_kind && context.data.range(39, 32) == 0 && given.opcode == opcode;
    }

    bool is_command;
    bool enables;
    bool queries;
    bool writes_context;
};

// Layout inbound_limits; the largest number for none.
struct Limits {
    ap_uint<64> soft_packets;
    ap_uint<64> hard_packets;
    ap_uint<64> soft_bytes;
    ap_uint<64> hard_bytes;
};

const ap_uint<64> no_limit = ~ap_uint<64>(0);

Limits limits_of(const ap_uint<448>& payload) {
    namespace at = regs::inbound_limits;
    Limits limits;
    limits.soft_packets = payload.range(at::soft_packets_hi, at::soft_packets_lo);
    limits.hard_packets = payload.range(at::hard_packets_hi, at::hard_packets_lo);
    limits.soft_bytes = payload.range(at::soft_bytes_hi, at::soft_bytes_lo);
    limits.hard_bytes = payload.range(at::hard_bytes_hi, at::hard_bytes_lo);
    return limits;
}

// What the window says of a number.
struct Freshness {
    ap_uint<1> too_old;
    // With ESN, a number on the left of the window is one 2^32 ahead, whose ICV is wrong (RFC 4303 appendix
    // A2.2); head did not know yet where the window is.
    ap_uint<1> other_number;
    ap_uint<1> replayed;
    ap_uint<1> is_highest;
    ap_uint<64> highest;  // before this packet
};

// Three memories, one behind the other: what one says is for the next one to use, so that each of them has
// little to do between its old word and the new one.
Freshness check_number(const InboundContext& context, bool authentic, bool enables) {
    static ap_uint<32> high_halves[sa_entries];  // of the highest numbers
#pragma HLS BIND_STORAGE variable = high_halves type = ram_s2p impl = uram latency = 3
    const ap_uint<32> own_high = context.sequence >> 32;
    const ap_uint<32> high = high_halves[context.sa.to_uint()];
    const bool high_ahead = own_high > high;
    const bool high_same = own_high == high;
    const ap_uint<32> other_high = enables ? ap_uint<32>(0) : own_high;
    high_halves[context.sa.to_uint()] = enables || (authentic && high_ahead) ? other_high : high;

    static ap_uint<32> low_halves[sa_entries];
#pragma HLS BIND_STORAGE variable = low_halves type = ram_s2p impl = uram latency = 3
    const ap_uint<32> own_low = context.sequence;
    const ap_uint<32> low = low_halves[context.sa.to_uint()];
    const bool low_ahead = own_low > low;
    const ap_uint<32> other_low = enables ? ap_uint<32>(0) : own_low;
    const bool always = enables || (authentic && high_ahead);
    const bool perhaps = authentic && high_same;
    low_halves[context.sa.to_uint()] = always || (perhaps && low_ahead) ? other_low : low;
    const bool is_ahead = high_ahead || (high_same && low_ahead);
    const ap_uint<64> highest = (ap_uint<64>(high) << 32) | ap_uint<64>(low);

    const ap_uint<64> behind = highest - context.sequence;
    const bool in_ring = !is_ahead && (behind >> 10) == 0;
    const RingIndex index = context.sequence;
    const Ring own = ring_only(index);
    const Ring passed = is_ahead ? ring_between(highest, context.sequence) : Ring(0);
    const bool marks = authentic && (is_ahead || in_ring);

    static Ring rings[sa_entries];
#pragma HLS BIND_STORAGE variable = rings type = ram_s2p impl = uram latency = 3
    const Ring ring = rings[context.sa.to_uint()];
    Ring new_ring = ring;
    if (marks) new_ring = (ring & ~passed) | own;
    if (enables) new_ring = 1;  // number 0: the first packet has number 1
    rings[context.sa.to_uint()] = new_ring;

    // Without a check the upper half of a number is recovered as with a window of 64.
    const bool checks = context.replay_window != 0;
    const ap_uint<11> reach = checks ? context.replay_window : ap_uint<11>(64);
    const bool is_left = !is_ahead && behind >= reach;
    Freshness freshness;
    freshness.other_number = is_left && context.esn == 1;
    freshness.too_old = is_left && context.esn == 0 && checks;
    freshness.replayed = checks && !is_ahead && !is_left && (ring & own) != 0;
    freshness.is_highest = is_ahead;
    freshness.highest = highest;
    return freshness;
}

// What the key was used for, and whether a packet more is within the limits.
struct Use {
    ap_uint<1> expired;  // nothing is left, whatever the packet has
    ap_uint<1> beyond;   // there is less left than it needs
    ap_uint<1> soft_reached;
    ap_uint<1> hard_reached;
    ap_uint<64> packets;  // before it
    ap_uint<64> octets;
};

struct Left {
    Quota packets;
    Quota octets;
};

ap_uint<64> or_none(const ap_uint<64>& limit) {
    return limit == 0 ? no_limit : limit;
}

Use use_key(const InboundContext& context, const Orders& orders, const Command& command, bool wanted,
            const ap_uint<16>& octets) {
    static Limits all_limits[sa_entries];
#pragma HLS BIND_STORAGE variable = all_limits type = ram_s2p impl = uram latency = 3
    const Limits limits = all_limits[context.sa.to_uint()];
    if (orders.writes_context && command.part == 1)
        all_limits[context.sa.to_uint()] = limits_of(command.payload);
    const ap_uint<64> hard_packets = or_none(limits.hard_packets);
    const ap_uint<64> hard_bytes = or_none(limits.hard_bytes);
    const ap_uint<64> soft_packets = or_none(limits.soft_packets);
    const ap_uint<64> soft_bytes = or_none(limits.soft_bytes);

    static Left all_left[sa_entries];
#pragma HLS BIND_STORAGE variable = all_left type = ram_s2p impl = uram latency = 3
    const Left left = all_left[context.sa.to_uint()];
    const auto packets_rest = left.packets.without(1);
    const auto octets_rest = left.octets.without(ap_uint<14>(octets));
    const bool enough = packets_rest >= 0 && octets_rest >= 0;
    const bool takes = wanted && enough;
    Left next;
    next.packets = next_quota(left.packets, orders.enables, full_quota(hard_packets), takes, packets_rest);
    next.octets = next_quota(left.octets, orders.enables, full_quota(hard_bytes), takes, octets_rest);
    all_left[context.sa.to_uint()] = next;

    Use use;
    use.expired = left.packets.left() == 0 || left.octets.left() == 0;
    use.beyond = !enough;
    use.packets = hard_packets - left.packets.left();
    use.octets = hard_bytes - left.octets.left();
    const ap_uint<64> packets_now = use.packets + (takes ? 1 : 0);
    const ap_uint<64> octets_now = use.octets + (takes ? ap_uint<14>(octets) : ap_uint<14>(0));
    // An empty payload needs no octets, so it is still counted where none is left; it is refused
    // nevertheless.
    use.soft_reached = use.expired == 0 && (packets_now >= soft_packets || octets_now >= soft_bytes);
    use.hard_reached = packets_now >= hard_packets || octets_now >= hard_bytes;
    return use;
}

// The selectors' verdict.
bool selectors_admit(const InboundContext& context, const Orders& orders, const Command& command,
                     const InnerPacket& inner) {
    static Selector sources[sa_entries];
#pragma HLS BIND_STORAGE variable = sources type = ram_s2p impl = uram latency = 3
    const Selector source = sources[context.sa.to_uint()];
    static Selector destinations[sa_entries];
#pragma HLS BIND_STORAGE variable = destinations type = ram_s2p impl = uram latency = 3
    const Selector destination = destinations[context.sa.to_uint()];
    const Selector written = selector_of(command.payload);
    if (orders.writes_context && command.part == 2) sources[context.sa.to_uint()] = written;
    if (orders.writes_context && command.part == 3) destinations[context.sa.to_uint()] = written;
    return admits(source, inner, inner.source, inner.source_port) &&
           admits(destination, inner, inner.destination, inner.destination_port);
}

// Packets that left, and their octets, of each SA.
struct Counts {
    ap_uint<64> packets;
    ap_uint<64> octets;
};
struct HalfCounts {
    ap_uint<32> packets;
    ap_uint<32> octets;
};

// The counts before. A clock has time for half of a number, so the other half is one memory further.
Counts count_delivered(const SaIndex& sa, bool clears, bool counts, const ap_uint<16>& octets) {
    static HalfCounts low_counts[sa_entries];
#pragma HLS BIND_STORAGE variable = low_counts type = ram_s2p impl = uram latency = 3
    const HalfCounts low = low_counts[sa.to_uint()];
    const ap_uint<1> one = counts ? 1 : 0;
    const ap_uint<16> more = counts ? octets : ap_uint<16>(0);
    const ap_uint<33> packets = low.packets + one;
    const ap_uint<33> all_octets = low.octets + more;
    HalfCounts new_low = {packets, all_octets};
    if (clears) new_low = {0, 0};
    low_counts[sa.to_uint()] = new_low;

    static HalfCounts high_counts[sa_entries];
#pragma HLS BIND_STORAGE variable = high_counts type = ram_s2p impl = uram latency = 3
    const HalfCounts high = high_counts[sa.to_uint()];
    HalfCounts new_high = {high.packets + ap_uint<1>(packets >> 32),
                           high.octets + ap_uint<1>(all_octets >> 32)};
    if (clears) new_high = {0, 0};
    high_counts[sa.to_uint()] = new_high;
    return {(ap_uint<64>(high.packets) << 32) | ap_uint<64>(low.packets),
            (ap_uint<64>(high.octets) << 32) | ap_uint<64>(low.octets)};
}

constexpr int error_kinds = 7;  // in the order of layout inbound_errors
constexpr int status_of_error[error_kinds] = {
    regs::status::bad_icv,   regs::status::replayed,         regs::status::too_old,
    regs::status::malformed, regs::status::lifetime_expired, regs::status::selector_mismatch,
    regs::status::dummy};

struct Errors {
    ap_uint<32> counts[error_kinds];
    ap_uint<1> soft_told;
    ap_uint<1> hard_told;
};

// Counts what was dropped, and tells each event once; the errors as they were.
Errors count_errors(const SaIndex& sa, bool enables, bool charged, const ap_uint<8>& status, bool soft,
                    bool hard) {
    static Errors all_errors[sa_entries];
#pragma HLS BIND_STORAGE variable = all_errors type = ram_s2p impl = uram latency = 3
    const Errors errors = all_errors[sa.to_uint()];
    Errors now = errors;
    for (int kind = 0; kind < error_kinds; kind++)
        if (charged && status == status_of_error[kind]) now.counts[kind] = errors.counts[kind] + 1;
    if (charged && soft) now.soft_told = 1;
    if (charged && hard) now.hard_told = 1;
    if (enables) now = Errors{{0, 0, 0, 0, 0, 0, 0}, 0, 0};
    all_errors[sa.to_uint()] = now;
    return errors;
}

// RFC 4301 section 5.2, once number, limits and padding are right; what comes last here is looked at first.
ap_uint<8> status_of_inner(const InnerPacket& inner, const ap_uint<8>& next_header, bool admitted,
                           bool drop) {
    ap_uint<8> status = regs::status::ok;
    if (drop) status = regs::status::malformed;
    if (!admitted) status = regs::status::selector_mismatch;
    if (inner.malformed == 1) status = regs::status::malformed;
    if (next_header == no_next_protocol) status = regs::status::dummy;
    return status;
}

// The same of all that was opened.
ap_uint<8> status_of_opened(const Freshness& freshness, const Use& use, bool icv_ok, bool well_formed,
                            const ap_uint<8>& inner_status) {
    ap_uint<8> status = inner_status;
    if (use.beyond == 1) status = regs::status::lifetime_expired;
    if (!well_formed) status = regs::status::malformed;
    if (!icv_ok || freshness.other_number == 1) status = regs::status::bad_icv;
    if (use.expired == 1) status = regs::status::lifetime_expired;
    if (freshness.replayed == 1) status = regs::status::replayed;
    if (freshness.too_old == 1) status = regs::status::too_old;
    return status;
}

// Each told once, but bad ICVs with the first one and then each 256th.
ap_uint<8> events_of(const Use& use, const Errors& errors, const ap_uint<8>& status, bool hard) {
    ap_uint<8> events = 0;
    if (use.soft_reached == 1 && errors.soft_told == 0) events |= regs::event::soft_limit;
    if (hard && errors.hard_told == 0) events |= regs::event::hard_limit;
    if (status == regs::status::bad_icv && ap_uint<8>(errors.counts[0]) == 0) events |= regs::event::bad_icv;
    return events;
}

Result result_of(const InboundContext& context, const ap_uint<8>& status, bool charged) {
    Result result;
    result.status = status;
    result.sa_index = charged ? ap_uint<16>(context.sa) : ap_uint<16>(0);
    result.sa_valid = charged;
    result.sequence = charged ? context.sequence : ap_uint<64>(0);
    result.length = 0;
    result.next_header = 0;
    result.events = 0;
    result.checksum = 0;
    result.host_checks = 0;
    return result;
}

// What deliver does with the text.
InboundVerdict lay_out(const InboundContext& context, bool leaves, const ap_uint<16>& octets) {
    const bool is_packet = context.kind == packet_kind;
    const bool has_text = is_packet && context.status == regs::status::ok;
    const bool is_transport = context.transport == 1;
    InboundVerdict verdict;
    verdict.kind = context.kind;
    verdict.leaves = leaves;
    verdict.head_words = is_transport ? context.ip_words : ap_uint<4>(3);
    // The text begins behind the ESP header's slot.
    const ap_uint<2> text_lane = context.header_lane + 1;
    verdict.offset =
        ap_int<6>(ap_uint<4>(text_lane) << 2) - ap_int<6>(is_transport ? context.ip_words : ap_uint<4>(0));
    verdict.text_beats = context.core_beats - (text_lane == 0 ? 1 : 0);
    if (!has_text) verdict.text_beats = 0;
    verdict.output_beats = (octets + 63) >> 6;
    verdict.single_output = verdict.output_beats == 1;
    verdict.last_octets = 64;
    if (is_packet && ap_uint<6>(octets) != 0) verdict.last_octets = ap_uint<6>(octets);
    if (is_packet && !leaves) verdict.last_octets = 0;

    // Text beats that no window takes: two a call.
    const ap_uint<9> taken =
        leaves ? ap_uint<9>(verdict.output_beats + (verdict.offset.test(4) ? 0 : 1)) : ap_uint<9>(0);
    const ap_uint<8> behind =
        taken < verdict.text_beats ? ap_uint<8>(verdict.text_beats - taken) : ap_uint<8>(0);
    const ap_uint<8> calls = verdict.output_beats + ap_uint<8>((behind + 1) >> 1);
    verdict.calls = calls == 0 ? ap_uint<8>(1) : calls;
    verdict.single = verdict.calls == 1;
    return verdict;
}

Data response_of(const InboundContext& context, const Orders& orders, const Command& command,
                 const ap_uint<64>& highest, const Use& use, const Counts& delivered, const Errors& errors) {
    namespace state = regs::inbound_state;
    ap_uint<448> payload = 0;
    if (command.part == 0) {
        payload.range(state::packets_hi, state::packets_lo) = delivered.packets;
        payload.range(state::bytes_hi, state::bytes_lo) = delivered.octets;
        payload.range(state::sequence_hi, state::sequence_lo) = highest;
        payload.range(state::used_packets_hi, state::used_packets_lo) = use.packets;
        payload.range(state::used_bytes_hi, state::used_bytes_lo) = use.octets;
        payload.range(state::enabled_hi, state::enabled_lo) = context.enabled;
        payload.range(state::soft_reached_hi, state::soft_reached_lo) = errors.soft_told;
        payload.range(state::hard_reached_hi, state::hard_reached_lo) = errors.hard_told;
    } else {
        for (int kind = 0; kind < error_kinds; kind++)
            payload.range(32 * kind + 31, 32 * kind) = errors.counts[kind];
    }
    Data response = context.data.range(63, 0);
    if (orders.queries) response.range(511, 64) = payload;
    return response;
}

}  // namespace

extern "C" void inbound_verdict(hls::stream<InboundContext>& contexts, hls::stream<Ending>& endings,
                                hls::stream<UdpSum>& sums, hls::stream<HighestNumber>& windows,
                                hls::stream<InboundVerdict>& verdicts) {
#pragma HLS PIPELINE II = 1
    const InboundContext context = contexts.read();
    const bool was_opened = context.status == regs::status::ok;
    Ending ending = {context.kind, 0, 0, 0, 0, 0};
    if (was_opened) ending = endings.read();
    UdpSum sum = {1};
    if (context.has_sum == 1) sum = sums.read();

    const Command command(context.data);
    const Orders orders(context, command);
    const bool sum_ok = sum.ok == 1;
    const bool charged = !orders.is_command && sum_ok && context.sa_valid == 1;
    const bool authentic = !orders.is_command && was_opened && sum_ok && ending.icv_ok == 1;

    // Padding and trailer (RFC 4303 section 2.4).
    const ap_uint<16> text_octets = context.text_octets - 2;
    const bool well_formed = ending.padding_ok == 1 && ending.padding <= text_octets;
    const ap_uint<16> payload = text_octets - ending.padding;
    const IpHeader ip = ip_header(ending.head, payload);
    const InnerPacket inner = inner_packet(context, ending.head, ip, payload, ending.next_header);
    const bool is_transport = context.transport == 1;
    const bool left_to_host = context.host_selectors == 1 || inner.deep == 1;
    const bool admitted = selectors_admit(context, orders, command, inner) || left_to_host;
    const TrafficClass traffic_class = combined_traffic_class(ip.traffic_class, context.traffic_class,
                                                              context.copy_ecn == 1, context.copy_dscp == 1);

    const ap_uint<8> inner_status =
        status_of_inner(inner, ending.next_header, admitted, !is_transport && traffic_class.drop == 1);

    const Freshness freshness = check_number(context, authentic, orders.enables);
    if (authentic && freshness.is_highest == 1) windows.write({context.sa, context.life, context.sequence});
    const bool fresh = freshness.too_old == 0 && freshness.replayed == 0 && freshness.other_number == 0;
    const Use use = use_key(context, orders, command, authentic && fresh && well_formed, payload);

    ap_uint<8> status = context.status;
    if (was_opened) status = status_of_opened(freshness, use, ending.icv_ok == 1, well_formed, inner_status);
    if (!sum_ok) status = regs::status::malformed;
    if (orders.is_command) status = regs::status::ok;

    const bool leaves = !orders.is_command && status == regs::status::ok;
    const Counts delivered = count_delivered(context.sa, orders.enables, leaves, inner.octets);
    const bool hard = use.hard_reached == 1 || status == regs::status::lifetime_expired;
    const Errors errors =
        count_errors(context.sa, orders.enables, charged, status, use.soft_reached == 1, hard);

    const ap_uint<16> octets = leaves ? inner.octets : ap_uint<16>(0);
    InboundVerdict verdict = lay_out(context, leaves, octets);
    verdict.head = is_transport ? transport_header(context, ending.next_header, inner.octets)
                                : with_traffic_class(ending.head, ip.ipv6 == 1, traffic_class.value);

    Result& result = verdict.result;
    result = result_of(context, status, charged);
    result.length = octets;
    result.next_header = authentic && well_formed ? ending.next_header : ap_uint<8>(0);
    if (charged) result.events = events_of(use, errors, status, hard);
    if (leaves) {
        if (left_to_host) result.host_checks |= regs::host_check::selectors;
        if (inner.deep == 1) result.host_checks |= regs::host_check::headers;
        if (is_transport && context.udp == 1) result.host_checks |= regs::host_check::checksum;
    }
    if (orders.is_command) {
        verdict.head = response_of(context, orders, command, freshness.highest, use, delivered, errors);
        verdict.result.sa_index = command.sa_index;
    }
    verdicts.write(verdict);
}
