#include "host/esp/sa_history.h"

#include <algorithm>

namespace keyline::esp {

namespace {

constexpr std::uint64_t period = std::uint64_t{1} << 32;

std::uint64_t last_sequence(bool esn) {
    return esn ? ~std::uint64_t{0} : period - 1;
}

// The number with these low 32 bits that comes next behind `before`: packets of an SA come out in order.
std::uint64_t next_with(std::uint32_t low, std::uint64_t before) {
    const std::uint64_t same_half = before - before % period + low;
    return same_half > before ? same_half : same_half + period;
}

// So far ahead, and no further than the last number.
std::uint64_t ahead(std::uint64_t number, std::uint64_t by, std::uint64_t last) {
    return number >= last || last - number < by ? last : number + by;
}

// What is left of a limit when `used` are used up; 0 stays no limit. Whether anything is left is asked
// before.
std::uint64_t rest(std::uint64_t limit, std::uint64_t used) {
    return limit == 0 ? 0 : limit - std::min(limit, used);
}

}  // namespace

SaHistory::SaHistory(const SaTerms& terms)
    : direction_(terms.direction),
      esn_(terms.esn),
      first_sequence_(terms.first_sequence),
      lifetime_(terms.lifetime),
      window_(terms.direction == Direction::inbound ? terms.replay_window : 0, terms.esn),
      highest_sent_(terms.first_sequence - 1) {}

void SaHistory::enter(std::size_t bytes) {
    entered_++;
    inside_++;
    inside_bytes_ += bytes;
}

namespace {

// Its ICV was right, for sure: of what was dropped as malformed, the device does not say whether before or
// after. Anybody can write a number into a header, and only what is authentic may move a window.
bool is_authentic(PacketStatus status) {
    return status == PacketStatus::ok || status == PacketStatus::dummy ||
           status == PacketStatus::selector_mismatch;
}

}  // namespace

void SaHistory::leave(const Outcome& outcome) {
    inside_--;
    inside_bytes_ -= outcome.entered_bytes;
    const bool is_ok = outcome.status == PacketStatus::ok;
    const bool is_lost = outcome.status == PacketStatus::device_failed;
    if (is_ok) {
        counters_.packets++;
        counters_.bytes += outcome.inner_bytes;
    } else if (outcome.status != PacketStatus::dummy) {
        counters_.errors++;
    }
    if (is_lost) lost_++;
    if (is_lost || is_authentic(outcome.status)) {
        used_packets_++;
        used_bytes_ += is_ok ? outcome.inner_bytes : outcome.entered_bytes;
    }
    if (!is_authentic(outcome.status)) return;
    if (is_outbound()) {
        highest_sent_ = next_with(outcome.number, highest_sent_);
        return;
    }
    const auto number = whole(outcome.number);
    if (window_.judge(number) == ReplayWindow::Verdict::fresh) window_.accept(number);
    highest_there_ = std::max(highest_there_, number);
}

// As the device reads it, which after a move began anew with the first 2^32 numbers: there it may find right
// what our own window, which is further on, would take for a number of the next 2^32 (RFC 4303 appendix A2.2)
// and let pass. So it is the one next to what this device had.
std::uint64_t SaHistory::whole(std::uint32_t number) const {
    if (!esn_) return number;
    constexpr std::uint64_t half = period / 2;
    const std::uint64_t same_half = highest_there_ - highest_there_ % period + number;
    if (same_half + half < highest_there_) return same_half + period;
    if (same_half > highest_there_ + half && same_half >= period) return same_half - period;
    return same_half;
}

SaCounters SaHistory::counters() const {
    auto counters = counters_;
    counters.sequence = highest();
    return counters;
}

tl::expected<SaHistory::Successor, SaHistory::Refusal> SaHistory::successor() const {
    Successor next;
    if (is_outbound()) {
        // Each packet that went in has used one number at most; a device that left some out shows it by those
        // that came out.
        const std::uint64_t last = last_sequence(esn_);
        const std::uint64_t used =
            std::max(ahead(first_sequence_ - 1, entered_, last), ahead(highest_sent_, lost_, last));
        if (last - used <= margin)
            return tl::unexpected(
                Refusal{PacketStatus::sequence_exhausted, SaEvent::Kind::sequence_exhausted,
                        "its sequence numbers end before those that the lost card may have used"});
        next.first_sequence = used + margin + 1;
    } else if (esn_ && window_.highest() > last_movable_esn) {
        return tl::unexpected(
            Refusal{PacketStatus::device_failed, SaEvent::Kind::sequence_exhausted,
                    "its extended sequence numbers are beyond where another card can begin"});
    }
    if (lifetime_.hard_reached(used_packets_, used_bytes_))
        return tl::unexpected(Refusal{PacketStatus::lifetime_expired, SaEvent::Kind::hard_lifetime,
                                      "what the lost card may have done is all that its lifetime allows"});
    next.soft_reached = lifetime_.soft_reached(used_packets_, used_bytes_);
    next.lifetime.hard_packets = rest(lifetime_.hard_packets, used_packets_);
    next.lifetime.hard_bytes = rest(lifetime_.hard_bytes, used_bytes_);
    if (!next.soft_reached) {
        next.lifetime.soft_packets = rest(lifetime_.soft_packets, used_packets_);
        next.lifetime.soft_bytes = rest(lifetime_.soft_bytes, used_bytes_);
    }
    return next;
}

void SaHistory::moved(const SaTerms& terms) {
    first_sequence_ = terms.first_sequence;
    lifetime_ = terms.lifetime;
    highest_sent_ = terms.first_sequence - 1;
    highest_there_ = 0;
    entered_ = lost_ = used_packets_ = used_bytes_ = 0;
    counters_ = {};
}

}  // namespace keyline::esp
