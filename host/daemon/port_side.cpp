#include "host/daemon/port_side.h"

#include <net/if.h>
#include <unistd.h>

#include "host/daemon/network.h"
#include "host/net/ip_packet.h"

namespace keyline::daemon {

namespace {

// A frame that has begun to come is with the host after a few looks at the card.
constexpr unsigned looks_after_the_last = 8;
// Further ones go through the kernel.
constexpr std::size_t most_destinations = 1024;
constexpr std::chrono::milliseconds between_look_ups{200};

}  // namespace

Result<std::unique_ptr<PortSide>> PortSide::open(asio::io_context& context, card::NetworkPort& port,
                                                 Settings settings) {
    auto netlink = Netlink::open();
    if (!netlink) return tl::unexpected(netlink.error());
    auto tap = Tun::open_tap(context, settings.tap, port.options().address);
    if (!tap) return tl::unexpected(tap.error());
    const auto index = if_nametoindex(settings.tap.c_str());
    if (auto up = netlink->set_link_up(index, static_cast<std::uint32_t>(settings.mtu)); !up)
        return fail("cannot bring the TAP device " + settings.tap + " up: " + up.error().message);
    std::unique_ptr<PortSide> side(
        new PortSide(context, port, std::move(settings), std::move(*netlink), std::move(*tap)));
    side->tap_index_ = index;
    return side;
}

PortSide::PortSide(asio::io_context& context, card::NetworkPort& port, Settings settings, Netlink netlink,
                   std::unique_ptr<Tun> tap)
    : port_(port), settings_(std::move(settings)), netlink_(std::move(netlink)), tap_(std::move(tap)) {
    tap_->start([] { return true; },
                [this](Bytes&& frame) {
                    const Bytes taken = std::move(frame);
                    if (!port_.send_frame(taken)) frames_dropped_++;
                    settings_.wake();
                });
    if (settings_.wire) wire_.emplace(context, dup(*settings_.wire));
    watch_wire();
}

void PortSide::watch_wire() {
    if (!wire_ || is_watching_) return;
    is_watching_ = true;
    wire_->async_wait(asio::posix::stream_descriptor::wait_read, [this](std::error_code error) {
        is_watching_ = false;
        if (error) return;  // closed: the daemon ends
        looks_left_ = looks_after_the_last;
        settings_.wake();
    });
}

bool PortSide::carry(bool is_busy) {
    const auto frames = port_.take_frames();
    for (const auto& frame : frames) tap_->write(frame);
    if (is_busy || !frames.empty()) looks_left_ = looks_after_the_last;
    if (looks_left_ != 0) looks_left_--;
    if (looks_left_ == 0) watch_wire();
    return looks_left_ != 0;
}

void PortSide::missed(ByteView outer_packet) {
    packets_missed_++;
    const auto ip = net::inspect(outer_packet);
    if (!ip) return;
    const auto now = std::chrono::steady_clock::now();
    const auto known = destinations_.find(ip->destination);
    if (known != destinations_.end() && now - known->second < between_look_ups) return;
    if (known == destinations_.end() && destinations_.size() >= most_destinations) return;
    destinations_[ip->destination] = now;
    look_up(ip->destination);
}

void PortSide::look_up(const net::IpAddress& destination) {
    const auto neighbour = netlink_.neighbour_towards(destination, own_packets_mark);
    const auto mtu = path_mtus_.towards(destination);
    if (!neighbour || neighbour->interface != tap_index_ || !neighbour->link_address || mtu == 0)
        return port_.remove_way(destination);
    // What leaves at the port the kernel does not see, and so never asks whether its neighbour is there.
    if (neighbour->is_stale) static_cast<void>(netlink_.probe(*neighbour));
    static_cast<void>(port_.set_way(destination, {*neighbour->link_address}, mtu));
}

void PortSide::refresh() {
    for (const auto& [destination, when] : destinations_) look_up(destination);
}

std::vector<std::pair<std::string, std::uint64_t>> PortSide::counters() const {
    auto list = tap_->counters();
    list.emplace_back("frames_dropped", frames_dropped_);
    list.emplace_back("packets_missed", packets_missed_);
    return list;
}

}  // namespace keyline::daemon
