#include "drivers/xrt/xrt_port.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <thread>

#include <experimental/xrt_ip.h>
#include <experimental/xrt_system.h>

#include "drivers/xrt/xrt_buffer.h"
#include "drivers/xrt/xrt_image.h"
#include "drivers/xrt/xrt_link.h"
#include "host/base/escaped.h"
#include "hw/regs/keyline_regs.h"

namespace keyline::card {

namespace {

namespace g = regs::global;

constexpr std::uint32_t all_ones = 0xFFFFFFFF;
// Without interrupts the card is asked so often: a read over PCIe takes a microsecond.
constexpr std::chrono::microseconds polling_interval{50};

class XrtPort final : public CardPort {
  public:
    XrtPort(std::shared_ptr<XrtLink> link, XrtImage image, ::xrt::ip kernel,
            std::optional<::xrt::ip::interrupt> interrupt)
        : link_(std::move(link)),
          image_(std::move(image)),
          kernel_(std::move(kernel)),
          interrupt_(std::move(interrupt)) {}
    XrtPort(const XrtPort&) = delete;
    XrtPort& operator=(const XrtPort&) = delete;
    ~XrtPort() override {
        if (link_->is_good()) return;
        if (interrupt_) leave_behind(std::move(*interrupt_));
        leave_behind(std::move(kernel_));
        leave_behind(std::move(link_));
    }

    std::uint32_t read32(std::uint32_t offset) override {
        const std::uint32_t value = read(offset);
        if (value == all_ones) suspect();
        return value;
    }
    void write32(std::uint32_t offset, std::uint32_t value) override {
        link_->attempt("write a register", [&] { kernel_.write_register(offset, value); });
    }
    Result<std::unique_ptr<DmaBuffer>> allocate_dma(std::size_t size) override {
        return XrtBuffer::allocate(link_, image_, size);
    }
    // XRT waits in milliseconds; what lies in between becomes the next one.
    bool wait_interrupt(std::chrono::microseconds timeout) override {
        return interrupt_ ? wait_for_interrupt(timeout) : look_for_interrupt(timeout);
    }
    Result<void> health() const override {
        if (!link_->is_good()) return fail(link_->fault());
        return {};
    }

  private:
    std::uint32_t read(std::uint32_t offset) {
        std::uint32_t value = all_ones;
        link_->attempt("read a register", [&] { value = kernel_.read_register(offset); });
        return value;
    }

    // A register may hold all ones, the one with the card's name does not.
    void suspect() {
        const std::uint32_t id = read(g::id::offset());
        if (id == all_ones)
            link_->break_down(
                "card: it does not answer (registers read as all ones): removed, reset, or off the bus");
        else if (id != regs::card_id)
            link_->break_down(
                fmt::format("card: something else answers in its place (id {:#010x}): another xclbin?", id));
    }

    // XRT masks the interrupt when it has told of it. It is asked for again with the next wait: by then the
    // driver has seen to its cause.
    bool wait_for_interrupt(std::chrono::microseconds timeout) {
        bool taken = false;
        link_->attempt("wait for an interrupt", [&] {
            if (is_masked_) interrupt_->enable();
            is_masked_ = false;
            const auto patience = std::max(timeout, std::chrono::microseconds{0});
            taken = interrupt_->wait(std::chrono::ceil<std::chrono::milliseconds>(patience)) ==
                    std::cv_status::no_timeout;
        });
        is_masked_ = taken;
        return taken;
    }

    bool look_for_interrupt(std::chrono::microseconds timeout) {
        using Clock = std::chrono::steady_clock;
        const auto end = Clock::now() + timeout;
        for (;;) {
            const auto now = Clock::now();
            if (now >= next_look_) {
                next_look_ = now + polling_interval;
                const std::uint32_t raised = read32(g::interrupt_status::offset());
                if (!link_->is_good()) return false;
                if ((raised & read32(g::interrupt_enable::offset())) != 0) return true;
            }
            if (now >= end) return false;
            std::this_thread::sleep_until(std::min(next_look_, end));
        }
    }

    std::shared_ptr<XrtLink> link_;
    XrtImage image_;
    ::xrt::ip kernel_;
    std::optional<::xrt::ip::interrupt> interrupt_;  // nothing: the platform has none
    bool is_masked_ = false;
    std::chrono::steady_clock::time_point next_look_;
};

// "0" is XRT's number; anything else it may know as an address, which it writes in small letters.
::xrt::device open_device(std::string name) {
    if (name.find_first_not_of("0123456789") != std::string::npos) {
        for (char& letter : name)
            if (letter >= 'A' && letter <= 'F') letter = static_cast<char>(letter - 'A' + 'a');
        return ::xrt::device(name);
    }
    unsigned number = 0;
    const auto* end = name.data() + name.size();
    const auto [rest, error] = std::from_chars(name.data(), end, number);
    if (error != std::errc() || rest != end) throw std::out_of_range("there is no such number");
    return ::xrt::device(number);
}

Result<::xrt::device> find_device(const std::string& name) {
    const auto count = count_xrt_devices();
    if (!count) return tl::unexpected(count.error());
    if (*count == 0) return fail(no_xrt_card);
    try {
        return open_device(name);
    } catch (const std::exception& error) {
        return fail(
            fmt::format("XRT does not open device '{}': {}. It has {} (`xbutil examine`); "
                        "--xrt-device takes a number from 0, or an address as 0000:65:00.1",
                        name, error.what(), *count));
    }
}

// A compute unit is KERNEL:INSTANCE in an xclbin, and KERNEL:{INSTANCE} to xrt::ip.
std::string ip_name(const std::string& unit) {
    const auto colon = unit.find(':');
    if (colon == std::string::npos) return unit;
    return fmt::format("{}:{{{}}}", unit.substr(0, colon), unit.substr(colon + 1));
}

std::optional<::xrt::ip::interrupt> find_interrupt(::xrt::ip& kernel) {
    try {
        return kernel.create_interrupt_notify();
    } catch (const std::exception&) {
        return std::nullopt;  // hardware emulation, and platforms without an interrupt for the kernel
    }
}

}  // namespace

Result<unsigned> count_xrt_devices() {
    try {
        return ::xrt::system::enumerate_devices();
    } catch (const std::exception& error) {
        // The simulated platform's own complaint has its remedy already.
        if (std::string_view(error.what()).starts_with("KEYLINE_SIM_XRT")) return fail(error.what());
        return fail(
            fmt::format("XRT does not work: {}. Is its environment there (source "
                        "/opt/xilinx/xrt/setup.sh, which sets XILINX_XRT)?",
                        error.what()));
    }
}

Result<std::string> xrt_address(const std::string& name) {
    const auto device = find_device(name);
    if (!device) return tl::unexpected(device.error());
    try {
        return device->get_info<::xrt::info::device::bdf>();
    } catch (const std::exception&) {
        return name;
    }
}

Result<XrtCard> open_xrt_port(const XrtOptions& options) {
    auto image = read_xrt_image(options.xclbin);
    if (!image) return tl::unexpected(image.error());
    auto device = find_device(options.device);
    if (!device) return tl::unexpected(device.error());
    ::xrt::uuid loaded;
    try {
        loaded = device->load_xclbin(image->xclbin);
    } catch (const std::exception& error) {
        return fail(fmt::format("XRT does not load {} (made for {}) into device '{}': {}", options.xclbin,
                                image->platform, options.device, escaped(error.what())));
    }
    try {
        ::xrt::ip kernel(*device, loaded, ip_name(image->kernel));
        auto interrupt = find_interrupt(kernel);
        XrtCard card;
        card.description = fmt::format("XRT device {}, {} on {}, memory {} ({}), {}", options.device,
                                       escaped(image->kernel), image->platform, image->memory_tag,
                                       image->is_host_memory ? "the host's" : "the card's",
                                       interrupt ? "interrupts" : "no interrupts: registers are polled");
        card.platform = image->platform;
        card.port = std::make_unique<XrtPort>(std::make_shared<XrtLink>(std::move(*device)),
                                              std::move(*image), std::move(kernel), std::move(interrupt));
        return card;
    } catch (const std::exception& error) {
        return fail(fmt::format(
            "XRT does not give {} of device '{}' to this program: {}. Has another program opened it?",
            escaped(image->kernel), options.device, escaped(error.what())));
    }
}

}  // namespace keyline::card
