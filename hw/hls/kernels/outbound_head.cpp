// A call a packet, or a command. The order of what is looked at is that of SoftwareEsp::outbound. Only what
// limits have left is counted in a loop (outbound_quota.h); used packets, bytes, sequence number and events
// follow from it.
#include "hw/hls/kernels/outbound_head.h"

#include "hw/hls/kernels/command.h"
#include "hw/hls/kernels/outbound_outer.h"
#include "hw/hls/kernels/outbound_quota.h"

using namespace keyline::kernels;

namespace {

namespace status = regs::status;
namespace command_error = regs::command_error;
using Status = ap_uint<8>;

// Layout outbound_limits.
struct Limits {
    ap_uint<64> first_sequence;
    ap_uint<64> soft_packets;
    ap_uint<64> hard_packets;
    ap_uint<64> soft_bytes;
    ap_uint<64> hard_bytes;
};

struct State {
    Quota packets;
    Quota bytes;
    ap_uint<1> begun;    // the numbers are of this SA
    ap_uint<1> refused;  // a packet, for a hard limit
};

// Layout outbound_errors.
struct Errors {
    ap_uint<32> malformed;
    ap_uint<32> too_big;
    ap_uint<32> lifetime_expired;
    ap_uint<32> sequence_exhausted;
    ap_uint<32> unsupported;
};

OutboundContext context_in(const ap_uint<448>& payload) {
    namespace at = regs::outbound_context;
    OutboundContext sa;
    sa.spi = payload.range(at::spi_hi, at::spi_lo);
    sa.suite = payload.range(at::suite_hi, at::suite_lo);
    sa.icv_words = payload.range(at::icv_words_hi, at::icv_words_lo);
    sa.transport = payload.range(at::transport_hi, at::transport_lo);
    sa.ipv6 = payload.range(at::ipv6_hi, at::ipv6_lo);
    sa.udp = payload.range(at::udp_hi, at::udp_lo);
    sa.esn = payload.range(at::esn_hi, at::esn_lo);
    sa.copy_df = payload.range(at::copy_df_hi, at::copy_df_lo);
    sa.copy_ecn = payload.range(at::copy_ecn_hi, at::copy_ecn_lo);
    sa.copy_dscp = payload.range(at::copy_dscp_hi, at::copy_dscp_lo);
    sa.tfc_octets = payload.range(at::tfc_octets_hi, at::tfc_octets_lo);
    sa.source_port = payload.range(at::source_port_hi, at::source_port_lo);
    sa.destination_port = payload.range(at::destination_port_hi, at::destination_port_lo);
    sa.source = payload.range(at::source_hi, at::source_lo);
    sa.destination = payload.range(at::destination_hi, at::destination_lo);
    return sa;
}

bool is_possible_context(const ap_uint<448>& payload) {
    namespace at = regs::outbound_context;
    const ap_uint<8> suite = payload.range(at::suite_hi, at::suite_lo);
    const ap_uint<8> icv_words = payload.range(at::icv_words_hi, at::icv_words_lo);
    const ap_uint<16> tfc = payload.range(at::tfc_octets_hi, at::tfc_octets_lo);
    const bool has_icv = icv_words >= 2 && icv_words <= 4;
    return tfc <= regs::max_packet_bytes && suite <= regs::suite::null &&
           (suite == regs::suite::null ? icv_words == 0 : has_icv);
}

Limits limits_in(const ap_uint<448>& payload) {
    namespace at = regs::outbound_limits;
    Limits limits;
    limits.first_sequence = payload.range(at::first_sequence_hi, at::first_sequence_lo);
    limits.soft_packets = payload.range(at::soft_packets_hi, at::soft_packets_lo);
    limits.hard_packets = payload.range(at::hard_packets_hi, at::hard_packets_lo);
    limits.soft_bytes = payload.range(at::soft_bytes_hi, at::soft_bytes_lo);
    limits.hard_bytes = payload.range(at::hard_bytes_hi, at::hard_bytes_lo);
    return limits;
}

// A command and whether it is taken.
struct Order {
    Order(const OutboundHead& head, bool exists, bool is_enabled) : command(head.data) {
        const auto& opcode = command.opcode;
        const bool writes_limits = opcode == regs::opcode::write_context && command.part == 1;
        const bool writes_context = opcode == regs::opcode::write_context && command.part == 0;
        const bool is_known = opcode >= regs::opcode::write_keys && opcode <= regs::opcode::query;
        ap_uint<8> parts = 1;
        if (opcode == regs::opcode::write_keys) parts = 5;
        if (opcode == regs::opcode::write_hash || opcode == regs::opcode::write_context ||
            opcode == regs::opcode::query)
            parts = 2;
        const bool needs_disabled = opcode == regs::opcode::write_keys ||
                                    opcode == regs::opcode::write_hash || writes_limits ||
                                    opcode == regs::opcode::enable;
        const bool fits = writes_context ? is_possible_context(command.payload)
                                         : !writes_limits || limits_in(command.payload).first_sequence != 0;
        // Zeros are what a wipe leaves: an SA that sends nothing.
        const bool is_possible = fits || command.payload == 0;
        error = command_error::none;
        if (!is_possible) error = command_error::bad_context;
        if (opcode == regs::opcode::disable && !is_enabled) error = command_error::not_enabled;
        if (needs_disabled && is_enabled) error = command_error::enabled;
        if (!exists) error = command_error::bad_index;
        if (command.part >= parts) error = command_error::bad_part;
        if (!is_known) error = command_error::bad_opcode;
        const bool taken = head.kind == command_kind && error == command_error::none;
        gives_context = taken && writes_context;
        gives_limits = taken && writes_limits;
        enables = taken && opcode == regs::opcode::enable;
        queries = taken && opcode == regs::opcode::query;
    }

    Command command;
    ap_uint<8> error;
    bool gives_context;
    bool gives_limits;
    bool enables;
    bool queries;
};

// Limits as numbers of packets and bytes that may still be used, from the beginning on.
struct Allowed {
    Allowed(const Limits& limits, bool esn) {
        // RFC 4303 section 3.3.3: the last number is the largest one.
        const ap_uint<64> of_64_bits = ~limits.first_sequence + 1;
        const bool has_32_bits = (limits.first_sequence >> 32) == 0;
        const ap_uint<64> of_32_bits = has_32_bits ? ap_uint<64>(ap_uint<32>(of_64_bits)) : ap_uint<64>(0);
        numbers = esn ? of_64_bits : of_32_bits;
        by_lifetime = limits.hard_packets != 0 && limits.hard_packets <= numbers;
        packets = by_lifetime ? limits.hard_packets : numbers;
        bytes = limits.hard_bytes == 0 ? ~ap_uint<64>(0) : limits.hard_bytes;
    }

    ap_uint<64> numbers;
    bool by_lifetime;  // packets end with the hard limit, not with the numbers
    ap_uint<64> packets;
    ap_uint<64> bytes;
};

// What was used.
struct Used {
    ap_uint<64> packets;
    ap_uint<64> bytes;
};

bool reached(const ap_uint<64>& used, const ap_uint<64>& limit) {
    return limit != 0 && used >= limit;
}
bool soft_reached(const Limits& limits, const Used& used) {
    return reached(used.packets, limits.soft_packets) || reached(used.bytes, limits.soft_bytes);
}
bool hard_reached(const Limits& limits, const Used& used) {
    return reached(used.packets, limits.hard_packets) || reached(used.bytes, limits.hard_bytes);
}

// What becomes of a packet before its SA's numbers are looked at.
Status first_status(const OutboundHead& head, const OutboundContext& sa, bool is_enabled) {
    const bool keeps_header = sa.transport == 1 && head.dummy == 0;
    const ap_uint<5> header_words = head.ip.words + (sa.udp == 1 ? udp_header_words : 0);
    Status found = head.status;
    if (keeps_header && head.status == status::ok && (head.ip.beyond == 1 || header_words > 15))
        found = status::unsupported;
    // RFC 4303 section 3.3.4: transport mode is for whole datagrams.
    if (keeps_header && head.ip.fragment == 1) found = status::malformed;
    const bool has_context = sa.suite == regs::suite::null || sa.icv_words != 0;
    if (!is_enabled || !has_context) found = status::unknown_sa;
    return found;
}

struct Decision {
    Status status;
    ap_uint<8> events;
    ap_uint<64> sequence;
    Used before;
    bool refused_before;
};

Used used_of(const State& state, const Allowed& allowed) {
    Used used;
    used.packets = state.begun == 1 ? ap_uint<64>(allowed.packets - state.packets.left()) : ap_uint<64>(0);
    used.bytes = state.begun == 1 ? ap_uint<64>(allowed.bytes - state.bytes.left()) : ap_uint<64>(0);
    return used;
}

// The state's step: from `state` (which was read) to what is written, within a clock.
struct Step {
    Step(const State& state, bool goes, const ap_uint<14>& octets, bool by_lifetime, bool begins, bool ends,
         const Quota& packets, const Quota& bytes) {
        const auto packets_rest = state.packets.without(1);
        const auto bytes_rest = state.bytes.without(octets);
        no_packets = packets_rest < 0;
        no_bytes = bytes_rest < 0;
        takes = goes && !no_packets && !no_bytes;
        next.packets = next_quota(state.packets, begins, packets, takes, packets_rest);
        next.bytes = next_quota(state.bytes, begins, bytes, takes, bytes_rest);
        next.begun = begins || (state.begun == 1 && !ends);
        next.refused = !begins && (state.refused == 1 || (goes && (no_bytes || (no_packets && by_lifetime))));
    }

    bool no_packets;
    bool no_bytes;
    bool takes;
    State next;
};

Decision decide(const OutboundHead& head, Status found, const Order& order, const OutboundContext& sa,
                const Limits& limits) {
    static State states[sa_entries];
#pragma HLS BIND_STORAGE variable = states type = ram_s2p impl = uram latency = 3
    const Allowed allowed(limits, sa.esn == 1);
    const bool goes = head.kind == packet_kind && found == status::ok;
    const unsigned index = SaIndex(head.sa_index).to_uint();
    const State state = states[index];
    const Step step(state, goes, head.octets, allowed.by_lifetime, order.enables, order.gives_limits,
                    full_quota(allowed.packets), full_quota(allowed.bytes));
    states[index] = step.next;

    Decision decision;
    decision.before = used_of(state, allowed);
    decision.refused_before = state.refused == 1;
    const bool for_lifetime = step.no_bytes || (step.no_packets && allowed.by_lifetime);
    decision.status = found;
    if (goes && step.no_packets) decision.status = status::sequence_exhausted;
    if (goes && for_lifetime) decision.status = status::lifetime_expired;
    const ap_uint<64> sequence = limits.first_sequence + decision.before.packets;
    decision.sequence = step.takes ? sequence : ap_uint<64>(0);

    const Used after = {ap_uint<64>(decision.before.packets + 1),
                        ap_uint<64>(decision.before.bytes + head.octets)};
    const bool soft = step.takes && soft_reached(limits, after) && !soft_reached(limits, decision.before);
    const bool hard = !decision.refused_before && !hard_reached(limits, decision.before) &&
                      ((goes && for_lifetime) || (step.takes && hard_reached(limits, after)));
    const bool last_number =
        ap_uint<32>(~sequence) == 0 && (sa.esn == 0 || ap_uint<32>(~sequence >> 32) == 0);
    decision.events = 0;
    if (soft) decision.events |= regs::event::soft_limit;
    if (hard) decision.events |= regs::event::hard_limit;
    if (step.takes && last_number) decision.events |= regs::event::exhausted;
    return decision;
}

// Counts a packet that was dropped; gives what there was before.
Errors count_errors(const OutboundHead& head, Status status, bool clears) {
    static Errors counts[sa_entries];
#pragma HLS BIND_STORAGE variable = counts type = ram_s2p impl = uram latency = 3
    const unsigned index = SaIndex(head.sa_index).to_uint();
    const Errors before = counts[index];
    const auto counted = [&](const ap_uint<32>& count, int of) {
        const ap_uint<1> more = head.kind == packet_kind && status == of;
        return clears ? ap_uint<32>(0) : ap_uint<32>(count + more);
    };
    Errors after;
    after.malformed = counted(before.malformed, status::malformed);
    after.too_big = counted(before.too_big, status::too_big);
    after.lifetime_expired = counted(before.lifetime_expired, status::lifetime_expired);
    after.sequence_exhausted = counted(before.sequence_exhausted, status::sequence_exhausted);
    after.unsupported = counted(before.unsupported, status::unsupported);
    counts[index] = after;
    return before;
}

ap_uint<448> state_payload(const Limits& limits, const Decision& decision, bool esn, bool is_enabled) {
    namespace at = regs::outbound_state;
    const Used& used = decision.before;
    const ap_uint<64> sequence = limits.first_sequence + used.packets - 1;
    ap_uint<448> payload = 0;
    payload.range(at::packets_hi, at::packets_lo) = used.packets;
    payload.range(at::bytes_hi, at::bytes_lo) = used.bytes;
    payload.range(at::sequence_hi, at::sequence_lo) = sequence;
    payload.range(at::enabled_hi, at::enabled_lo) = is_enabled;
    payload.range(at::soft_reached_hi, at::soft_reached_lo) = soft_reached(limits, used);
    payload.range(at::hard_reached_hi, at::hard_reached_lo) =
        decision.refused_before || hard_reached(limits, used);
    payload.range(at::exhausted_hi, at::exhausted_lo) =
        ap_uint<32>(~sequence) == 0 && (!esn || ap_uint<32>(~sequence >> 32) == 0);
    return payload;
}

ap_uint<448> errors_payload(const Errors& errors) {
    namespace at = regs::outbound_errors;
    ap_uint<448> payload = 0;
    payload.range(at::malformed_hi, at::malformed_lo) = errors.malformed;
    payload.range(at::too_big_hi, at::too_big_lo) = errors.too_big;
    payload.range(at::lifetime_expired_hi, at::lifetime_expired_lo) = errors.lifetime_expired;
    payload.range(at::sequence_exhausted_hi, at::sequence_exhausted_lo) = errors.sequence_exhausted;
    payload.range(at::unsupported_hi, at::unsupported_lo) = errors.unsupported;
    return payload;
}

// How the packet lies in the core (docs/pipeline.md, Layout of a packet in the core).
OutboundPlan planned(const OutboundHead& head, const OutboundContext& sa, const Decision& decision) {
    const bool keeps_header = sa.transport == 1 && head.dummy == 0;
    const ap_uint<6> left_out = keeps_header ? ap_uint<6>(ap_uint<6>(head.ip.words) << 2) : ap_uint<6>(0);
    const ap_uint<14> text = head.octets - left_out;
    // RFC 4303 sections 2.7 and 2.4.
    const ap_uint<14> padded = sa.transport == 0 && sa.tfc_octets > text ? sa.tfc_octets : text;
    const ap_uint<16> text_octets = (ap_uint<16>(padded + 5) >> 2) << 2;

    OutboundPlan plan;
    plan.kind = head.kind;
    plan.beats = head.beats;
    plan.padding = text_octets - padded - 2;
    plan.next_header =
        keeps_header ? head.ip.protocol : ap_uint<8>(head.ip.ipv6 == 1 ? ipv6_protocol : ipv4_protocol);
    if (head.dummy == 1) plan.next_header = no_next_protocol;
    plan.spi = sa.spi;
    plan.sequence = decision.sequence;
    plan.sa = SaIndex(head.sa_index);
    plan.suite = sa.suite;
    plan.esn = sa.esn;
    plan.icv_words = sa.icv_words;
    plan.text_octets = text_octets;

    const ap_uint<2> words_over = text_octets >> 2;  // in the last text slot; 0 stands for 4
    const bool hashes_more = sa.suite == regs::suite::aes_gmac && sa.esn == 1 && words_over == 0;
    const ap_uint<10> slots = ap_uint<10>(ap_uint<16>(text_octets + 15) >> 4) + (hashes_more ? 3 : 2);
    const ap_uint<8> core_beats = ap_uint<10>(slots + 3) >> 2;
    plan.header_lane = ap_uint<2>(~slots) + 1;
    plan.text_end = (words_over == 0 ? ap_uint<4>(4) : ap_uint<4>(words_over)) + 8;
    if (hashes_more) plan.text_end = 8;
    const ap_uint<7> before_text = ap_uint<7>(ap_uint<7>(plan.header_lane) << 4) + esp_header_octets;
    plan.text_to = before_text + text;
    plan.offset = (ap_uint<6>(left_out) >> 2) - (ap_uint<7>(before_text) >> 2);

    plan.drop = decision.status != status::ok;
    plan.calls = plan.drop == 1 ? ap_uint<8>(ap_uint<9>(head.beats + 1) >> 1) : core_beats;
    plan.single = plan.drop == 1 ? head.beats <= 2 : core_beats == 1;
    return plan;
}

// A new number for each header that has one (RFC 6864 section 4); never 0, as SoftwareEsp does.
ap_uint<16> identification_of(bool takes_one) {
    static ap_uint<16> next = 1;
    const ap_uint<16> number = takes_one ? next : ap_uint<16>(0);
    const ap_uint<17> behind = next + ap_uint<1>(takes_one);
    next = behind | ap_uint<1>(behind >> 16);
    return number;
}

OutboundEnvelope envelope_of(const OutboundHead& head, const OutboundContext& sa, const OutboundPlan& plan,
                             const Decision& decision, bool is_enabled) {
    const bool is_ok = head.kind == packet_kind && decision.status == status::ok;
    const bool keeps_header = sa.transport == 1 && head.dummy == 0;
    const bool dont_fragment = sa.copy_df == 1 && head.dummy == 0 && head.ip.dont_fragment == 1;
    const ap_uint<16> identification = identification_of(is_ok && !keeps_header && !dont_fragment);
    const ap_uint<16> esp_octets = plan.text_octets + esp_header_octets + (ap_uint<5>(sa.icv_words) << 2);
    const OuterHeader outer =
        outer_header_of(sa, head, keeps_header, esp_octets, dont_fragment, identification);

    OutboundEnvelope envelope;
    envelope.kind = head.kind;
    envelope.header = outer.octets;
    envelope.header_words = is_ok ? outer.words : ap_uint<5>(0);
    envelope.offset = (ap_uint<5>(plan.header_lane) << 2) - outer.words;
    envelope.core_beats = is_ok ? plan.calls : ap_uint<8>(0);
    envelope.beats =
        is_ok ? ap_uint<8>(ap_uint<16>(outer.packet_octets + (beat_octets - 1)) >> 6) : ap_uint<8>(1);
    const ap_uint<6> over = outer.packet_octets;
    envelope.last_octets = over == 0 ? ap_uint<7>(beat_octets) : ap_uint<7>(over);
    if (!is_ok) envelope.last_octets = 0;
    envelope.needs_checksum = is_ok ? outer.needs_checksum : ap_uint<1>(0);
    envelope.checksum_base = outer.checksum_base;
    envelope.result.status = decision.status;
    envelope.result.sa_index = head.sa_index;
    envelope.result.sa_valid = is_enabled;
    envelope.result.sequence = decision.sequence;
    envelope.result.length = is_ok ? outer.packet_octets : ap_uint<16>(0);
    envelope.result.next_header = 0;
    envelope.result.events = decision.events;
    envelope.result.checksum = 0;
    envelope.result.host_checks = 0;
    return envelope;
}

// The command's way through frame, as a packet of one beat, and its response.
void answer(const OutboundHead& head, const Order& order, const ap_uint<448>& payload, OutboundPlan& plan,
            OutboundEnvelope& envelope) {
    plan.drop = 0;
    plan.refused = order.error != command_error::none;
    plan.offset = 0;
    plan.calls = 1;
    plan.single = 1;
    envelope.header = 0;
    envelope.header.range(31, 0) = head.data.range(31, 0);
    envelope.header.range(39, 32) = order.error;
    if (order.queries) envelope.header.range(511, 64) = payload;
    envelope.header_words = 16;
    envelope.offset = 0;
    envelope.core_beats = 1;
    envelope.last_octets = beat_octets;
    envelope.result.status = status::ok;
}

}  // namespace

extern "C" void outbound_head(hls::stream<OutboundHead>& heads, hls::stream<OutboundPlan>& plans,
                              hls::stream<OutboundEnvelope>& envelopes) {
#pragma HLS PIPELINE II = 1
    const OutboundHead head = heads.read();
    const bool exists = (ap_uint<17>(head.sa_index) >> sa_bits) == 0;
    const unsigned index = SaIndex(head.sa_index).to_uint();

    static ap_uint<1> enabled[sa_entries];
#pragma HLS BIND_STORAGE variable = enabled type = ram_s2p impl = bram latency = 2
    const bool is_enabled = exists && enabled[index] == 1;
    const Command given(head.data);
    const bool switches = given.opcode == regs::opcode::enable || given.opcode == regs::opcode::disable;
    if (head.kind == command_kind && exists && switches && given.part == 0)
        enabled[index] = given.opcode == regs::opcode::enable;
    const Order order(head, exists, is_enabled);

    static OutboundContext contexts[sa_entries];
#pragma HLS BIND_STORAGE variable = contexts type = ram_s2p impl = uram latency = 3
    const OutboundContext sa = contexts[index];
    if (order.gives_context) contexts[index] = context_in(given.payload);

    static Limits all_limits[sa_entries];
#pragma HLS BIND_STORAGE variable = all_limits type = ram_s2p impl = uram latency = 3
    const Limits limits = all_limits[index];
    if (order.gives_limits) all_limits[index] = limits_in(given.payload);

    const Status found = first_status(head, sa, is_enabled);
    const Decision decision = decide(head, found, order, sa, limits);
    const Errors errors = count_errors(head, decision.status, order.enables);

    OutboundPlan plan = planned(head, sa, decision);
    plan.refused = 0;
    OutboundEnvelope envelope = envelope_of(head, sa, plan, decision, is_enabled);
    if (head.kind == command_kind)
        answer(head, order,
               given.part == 0 ? state_payload(limits, decision, sa.esn == 1, is_enabled)
                               : errors_payload(errors),
               plan, envelope);
    // Of what parse keeps back there is nothing to take; but an empty dummy packet leaves.
    if (head.beats != 0 || plan.drop == 0) plans.write(plan);
    envelopes.write(envelope);
}
