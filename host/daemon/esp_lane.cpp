#include "host/daemon/esp_lane.h"

namespace keyline::daemon {

Result<EspLane::Halves> EspLane::install(ike::ChildSaId child, esp::SaParameters inbound,
                                         esp::SaParameters outbound) {
    const auto in = device_->add_sa(std::move(inbound));
    if (!in) return tl::unexpected(in.error());
    const auto out = device_->add_sa(std::move(outbound));
    if (!out) {
        (void)device_->remove_sa(*in);
        return tl::unexpected(out.error());
    }
    owners_[key(*in)] = owners_[key(*out)] = child;
    return Halves{*in, *out};
}

void EspLane::remove(const Halves& halves) {
    for (const auto handle : {halves.inbound, halves.outbound}) {
        (void)device_->remove_sa(handle);  // a dead device has wiped or lost it anyhow
        owners_.erase(key(handle));
    }
}

const ike::ChildSaId* EspLane::owner(esp::SaHandle handle) const {
    const auto found = owners_.find(key(handle));
    return found != owners_.end() ? &found->second : nullptr;
}

bool EspLane::send(esp::SaHandle outbound, Bytes&& inner_packet) {
    if (outbound_.size() >= max_waiting_outbound) return false;
    outbound_.push_back({outbound, std::move(inner_packet)});
    submit_waiting();
    return true;
}

bool EspLane::receive(Bytes&& outer_packet) {
    if (inbound_.size() >= max_waiting_inbound) return false;
    inbound_.push_back(std::move(outer_packet));
    submit_waiting();
    return true;
}

void EspLane::submit_waiting() {
    if (!alive()) return;
    while (!outbound_.empty() &&
           device_->submit_outbound(outbound_.front().sa, std::move(outbound_.front().packet), 0))
        outbound_.pop_front();
    while (!inbound_.empty() && device_->submit_inbound(std::move(inbound_.front()), 0)) inbound_.pop_front();
}

void EspLane::look_again() {
    if (!alive() && device_->health()) death_.clear();
}

std::optional<EspLane::Death> EspLane::found_dead() {
    if (!alive()) return std::nullopt;
    const auto health = device_->health();
    if (health) return std::nullopt;
    death_ = health.error().message;
    const Death death{outbound_.size(), inbound_.size()};
    outbound_.clear();
    inbound_.clear();
    return death;
}

std::size_t EspLane::forget_outbound(esp::SaHandle handle) {
    return std::erase_if(outbound_, [&](const Waiting& waiting) { return waiting.sa == handle; });
}

}  // namespace keyline::daemon
