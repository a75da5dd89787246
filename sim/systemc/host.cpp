#include "sim/systemc/host.h"

#include <fmt/format.h>

#include "sim/host_buffer.h"

namespace keyline::sim::platform {

namespace {

constexpr std::uint32_t all_ones = 0xFFFFFFFF;
constexpr std::size_t stack_octets = std::size_t{1} << 20;  // the driver and OpenSSL run on it

}  // namespace

class Host::Port final : public card::CardPort {
  public:
    explicit Port(Host& host) : host_(host) {}

    std::uint32_t read32(std::uint32_t offset) override {
        if (host_.is_off() || host_.strikes(FaultKind::register_all_ones)) return all_ones;
        return host_.access(tlm::TLM_READ_COMMAND, offset, 0);
    }
    void write32(std::uint32_t offset, std::uint32_t value) override {
        if (!host_.is_off()) host_.access(tlm::TLM_WRITE_COMMAND, offset, value);
    }
    Result<std::unique_ptr<card::DmaBuffer>> allocate_dma(std::size_t size) override {
        auto buffer = HostBuffer::allocate(host_.memory_, size);
        if (!buffer) return fail(fmt::format("platform: no room for {} octets of DMA memory", size));
        return buffer;
    }
    bool wait_interrupt(std::chrono::microseconds timeout) override {
        return host_.wait_for_interrupt(
            timeout.count() <= 0 ? host_.poll_interval_
                                 : sc_core::sc_time(static_cast<double>(timeout.count()), sc_core::SC_US));
    }
    Result<void> health() const override {
        if (!host_.fault_().empty()) return fail(host_.fault_());
        return {};
    }

  private:
    Host& host_;
};

Host::Host(const sc_core::sc_module_name& name, std::shared_ptr<HostMemory> memory,
           const sc_core::sc_time& poll_interval, std::function<const std::string&()> fault,
           Breakable breakable)
    : sc_core::sc_module(name),
      registers("registers"),
      irq("irq"),
      memory_(std::move(memory)),
      poll_interval_(poll_interval),
      fault_(std::move(fault)),
      breakable_(std::move(breakable)) {
    SC_HAS_PROCESS(Host);
    SC_THREAD(run);
    set_stack_size(stack_octets);
    if (!breakable_.injector) return;
    SC_METHOD(tell_interrupt_line);
    sensitive << irq;
    dont_initialize();
}

void Host::tell_interrupt_line() {
    breakable_.injector->interrupt_line(irq.read());
}

// An access of the driver to a card that is not there.
bool Host::is_off() {
    FaultInjector* const injector = breakable_.injector.get();
    if (injector == nullptr) return false;
    const bool off = injector->is_off_at_access();
    if (injector->take_power_loss()) breakable_.power_on();
    if (!injector->is_armed(FaultKind::stuck_completions)) breakable_.hold(false);
    return off || breakable_.is_contained();
}

bool Host::wait_for_interrupt(const sc_core::sc_time& limit) {
    FaultInjector* const injector = breakable_.injector.get();
    const bool off = is_off();
    if (injector != nullptr && !off) {
        if (const unsigned bits = injector->flips_at_look(); bits != 0) breakable_.flip(bits);
        breakable_.hold(strikes(FaultKind::stuck_completions));
    }
    // A message passes no port that lets nothing pass; without power nobody sends one.
    const auto is_told = [&] {
        if (injector == nullptr) return irq.read();
        return !off && injector->has_power() && !breakable_.is_contained() && injector->is_interrupted();
    };
    if (is_told()) return true;
    wait(limit, irq.posedge_event());
    return is_told();
}

void Host::set_program(Program program, std::function<void()> ended) {
    program_ = std::move(program);
    ended_ = std::move(ended);
}

void Host::run() {
    try {
        program_([this] { return std::make_unique<Port>(*this); });
    } catch (const std::exception&) {
        failure_ = std::current_exception();
    }
    ended_();
}

std::uint32_t Host::access(tlm::tlm_command command, std::uint32_t offset, std::uint32_t value) {
    tlm::tlm_generic_payload payload;
    payload.set_command(command);
    payload.set_address(offset);
    payload.set_data_ptr(reinterpret_cast<unsigned char*>(&value));
    payload.set_data_length(sizeof value);
    payload.set_streaming_width(sizeof value);
    sc_core::sc_time delay = sc_core::SC_ZERO_TIME;
    registers->b_transport(payload, delay);
    return value;
}

}  // namespace keyline::sim::platform
