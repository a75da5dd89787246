#include "drivers/card/status.h"

namespace keyline::card {

const char* to_string(regs::Status status) {
    switch (status) {
        case regs::Status::ok:
            return "ok";
        case regs::Status::unknown_sa:
            return "unknown_sa";
        case regs::Status::bad_icv:
            return "bad_icv";
        case regs::Status::replayed:
            return "replayed";
        case regs::Status::too_old:
            return "too_old";
        case regs::Status::malformed:
            return "malformed";
        case regs::Status::sequence_exhausted:
            return "sequence_exhausted";
        case regs::Status::lifetime_expired:
            return "lifetime_expired";
        case regs::Status::too_big:
            return "too_big";
        case regs::Status::dma_error:
            return "dma_error";
        case regs::Status::bad_descriptor:
            return "bad_descriptor";
        case regs::Status::selector_mismatch:
            return "selector_mismatch";
        case regs::Status::dummy:
            return "dummy";
        case regs::Status::unsupported:
            return "unsupported";
        case regs::Status::no_packet:
            return "no_packet";
        case regs::Status::not_sent:
            return "not_sent";
    }
    return "unknown";
}

esp::PacketStatus status_of(std::optional<regs::Status> status) {
    if (!status) return esp::PacketStatus::device_failed;
    switch (*status) {
        case regs::Status::ok:
            return esp::PacketStatus::ok;
        case regs::Status::unknown_sa:
            return esp::PacketStatus::unknown_sa;
        case regs::Status::bad_icv:
            return esp::PacketStatus::bad_icv;
        case regs::Status::replayed:
            return esp::PacketStatus::replayed;
        case regs::Status::too_old:
            return esp::PacketStatus::too_old;
        case regs::Status::malformed:
            return esp::PacketStatus::malformed;
        case regs::Status::sequence_exhausted:
            return esp::PacketStatus::sequence_exhausted;
        case regs::Status::lifetime_expired:
            return esp::PacketStatus::lifetime_expired;
        case regs::Status::too_big:
            return esp::PacketStatus::too_big;
        case regs::Status::selector_mismatch:
            return esp::PacketStatus::selector_mismatch;
        case regs::Status::dummy:
            return esp::PacketStatus::dummy;
        case regs::Status::unsupported:  // the number or the window is on the card, so the host cannot do it
            return esp::PacketStatus::malformed;
        case regs::Status::dma_error:
        case regs::Status::bad_descriptor:
        case regs::Status::no_packet:
        case regs::Status::not_sent:
            return esp::PacketStatus::device_failed;
    }
    return esp::PacketStatus::device_failed;
}

}  // namespace keyline::card
