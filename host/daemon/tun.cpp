#include "host/daemon/tun.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_arp.h>
#include <linux/if_tun.h>
#include <sys/ioctl.h>

#include "host/base/file_descriptor.h"

namespace keyline::daemon {

namespace {

constexpr const char* device_path = "/dev/net/tun";
constexpr int packets_per_turn = 64;

std::string why_not_opened(int error) {
    auto start = std::string("cannot open ") + device_path + ": " + error_text(error);
    if (error == ENOENT) return start + ". `modprobe tun` makes it; a container needs --device /dev/net/tun";
    if (error == EACCES || error == EPERM)
        return start + ". Start keylined as root, or give it CAP_NET_ADMIN";
    return start;
}

std::string why_not_made(const std::string& name, short kind, int error) {
    const bool is_tap = kind == IFF_TAP;
    auto start = std::string("cannot make the ") + (is_tap ? "TAP" : "TUN") + " device " + name + ": " +
                 error_text(error);
    if (error == EPERM || error == EACCES)
        return start + ". Start keylined as root, or give it CAP_NET_ADMIN";
    const std::string remedy = std::string("Choose another name with ") + (is_tap ? "--port" : "--tun");
    if (error == EBUSY) return start + ". Somebody has it; another keylined? " + remedy;
    if (error == EINVAL) return start + ". Another kind of interface has this name. " + remedy;
    return start;
}

}  // namespace

Result<std::unique_ptr<Tun>> Tun::open(asio::io_context& context, const std::string& name) {
    return make(context, name, IFF_TUN);
}

Result<std::unique_ptr<Tun>> Tun::open_tap(asio::io_context& context, const std::string& name,
                                           const std::array<std::uint8_t, 6>& address) {
    auto tap = make(context, name, IFF_TAP);
    if (!tap) return tap;
    ifreq request{};
    std::copy(name.begin(), name.end(), request.ifr_name);
    request.ifr_hwaddr.sa_family = ARPHRD_ETHER;
    std::copy(address.begin(), address.end(), request.ifr_hwaddr.sa_data);
    if (ioctl((*tap)->descriptor_.native_handle(), SIOCSIFHWADDR, &request) != 0)
        return fail("cannot give the TAP device " + name + " its address: " + error_text(errno));
    return tap;
}

Result<std::unique_ptr<Tun>> Tun::make(asio::io_context& context, const std::string& name, short kind) {
    if (name.empty() || name.size() >= IFNAMSIZ)
        return fail("the name of a TUN or TAP device has 1 to 15 characters: '" + name + "'");
    FileDescriptor fd(::open(device_path, O_RDWR | O_NONBLOCK | O_CLOEXEC));
    if (!fd.valid()) return fail(why_not_opened(errno));
    ifreq request{};
    request.ifr_flags = static_cast<short>(kind | IFF_NO_PI);
    std::copy(name.begin(), name.end(), request.ifr_name);
    if (ioctl(fd.get(), TUNSETIFF, &request) != 0) return fail(why_not_made(name, kind, errno));
    return std::unique_ptr<Tun>(new Tun(context, fd.release(), name));
}

void Tun::start(std::function<bool()> wants, std::function<void(Bytes&&)> on_packet) {
    wants_ = std::move(wants);
    on_packet_ = std::move(on_packet);
    resume();
}

void Tun::resume() {
    if (waiting_ || !wants_()) return;
    waiting_ = true;
    descriptor_.async_wait(asio::posix::stream_descriptor::wait_read, [this](std::error_code error) {
        waiting_ = false;
        if (error) return;  // closed: the daemon ends
        read();
        resume();
    });
}

void Tun::read() {
    static thread_local std::array<std::uint8_t, 65536> buffer;
    for (int turn = 0; turn < packets_per_turn && wants_(); ++turn) {
        const auto count = ::read(descriptor_.native_handle(), buffer.data(), buffer.size());
        if (count <= 0) return;
        ++read_;
        on_packet_(Bytes(buffer.begin(), buffer.begin() + count));
    }
}

void Tun::write(ByteView packet) {
    // Fails while the device is down: then nobody waits for the packet.
    if (::write(descriptor_.native_handle(), packet.data(), packet.size()) >= 0)
        ++written_;
    else
        ++write_failed_;
}

std::vector<std::pair<std::string, std::uint64_t>> Tun::counters() const {
    return {{"read", read_}, {"written", written_}, {"write_failed", write_failed_}};
}

}  // namespace keyline::daemon
