// The TUN device: where inner packets come from and go to. Addresses but virtual ones, routes and MTU are the
// operator's (docs/operators.md, Run).
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <string>

#include <asio/io_context.hpp>
#include <asio/posix/stream_descriptor.hpp>

#include "host/base/bytes.h"
#include "host/base/result.h"

namespace keyline::daemon {

class Tun {
  public:
    // An error says which right or device is missing.
    static Result<std::unique_ptr<Tun>> open(asio::io_context& context, const std::string& name);
    // A TAP device with this MAC address: its packets are whole Ethernet frames.
    static Result<std::unique_ptr<Tun>> open_tap(asio::io_context& context, const std::string& name,
                                                 const std::array<std::uint8_t, 6>& address);

    // `wants` is asked before every packet; after a no, reading stops until resume().
    void start(std::function<bool()> wants, std::function<void(Bytes&&)> on_packet);
    void resume();
    void write(ByteView packet);

    const std::string& name() const { return name_; }
    std::vector<std::pair<std::string, std::uint64_t>> counters() const;

  private:
    Tun(asio::io_context& context, int fd, std::string name)
        : name_(std::move(name)), descriptor_(context, fd) {}
    static Result<std::unique_ptr<Tun>> make(asio::io_context& context, const std::string& name, short kind);
    void read();

    std::string name_;
    asio::posix::stream_descriptor descriptor_;
    std::function<bool()> wants_;
    std::function<void(Bytes&&)> on_packet_;
    bool waiting_ = false;
    std::uint64_t read_ = 0, written_ = 0, write_failed_ = 0;
};

}  // namespace keyline::daemon
