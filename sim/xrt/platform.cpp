// The simulated platform: what XRT's loader opens as libxrt_core.so.2 of the folder XILINX_XRT, and takes for
// the driver of cards in PCIe slots. Every device is a Verilated card (simulated_alveo.h). What no user of a
// user-managed kernel calls is refused.
#include <climits>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <map>
#include <span>
#include <string_view>

#include <dlfcn.h>
#include <fmt/format.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "sim/xrt/injector_door.h"
#include "sim/xrt/simulated_alveo.h"
#include "sim/xrt/xrt_213.h"

namespace keyline::sim {

// make_xclbin.py writes it.
constexpr std::string_view platform_name = "keyline_simulated_alveo";

// A buffer object. In host memory host and card have one and the same; for the card's memory XRT brings the
// host's side itself.
struct XrtBufferObject {
    std::unique_ptr<card::DmaBuffer> card;
    std::span<std::uint8_t> host;
    unsigned flags = 0;
};

// What a program has opened: XRT's handle.
struct XrtOpenDevice {
    unsigned id = 0;
    std::unique_ptr<SimulatedAlveo> card;
    std::map<unsigned, XrtBufferObject> buffers;
    unsigned last_buffer = 0;
    int notification = -1;  // a number that XRT gives back; nobody reads from it
    bool is_masked = false;
    // XRT itself keeps a weak pointer only.
    std::shared_ptr<xrt_core::device> keeper;
};

// "0000:c0:00.1" is device 0, "0000:c1:00.1" device 1 and so on.
class XrtAddress final : public xrt_core::query::request {
  public:
    explicit XrtAddress(unsigned id) : address_(0, static_cast<std::uint16_t>(0xc0 + id), 0, 1) {}
    xrt_core::query::Answer get(const xrt_core::device*) const override {
        using Holding = xrt_core::query::Holding<xrt_core::query::Bdf>;
        return xrt_core::query::Answer(std::make_unique<Holding>(address_));
    }
    static std::string text(unsigned id) { return fmt::format("0000:c{}:00.1", id); }

  private:
    xrt_core::query::Bdf address_;
};

// Its table of virtual functions is compared with XRT's own by name: tests/unit/xrt/shim_slots.py.
class XrtShim final : public xrt_core::device {
  public:
    XrtShim(XrtOpenDevice* opened, unsigned id) : device(id), opened_(opened), address_(id) {}

    handle_type get_device_handle() const override { return opened_; }
    bool is_userpf() const override { return true; }
    void close_device() override {
        const auto last = std::move(opened_->keeper);  // this object may end with it
        delete opened_;
    }

    // One program has the kernel: the card exists in it alone.
    void open_context(const unsigned char*, unsigned, bool) override { card().check(); }
    void close_context(const unsigned char*, unsigned) override { card().check(); }
    void load_axlf(const axlf* xclbin) override {
        const auto& name = xclbin->m_header.m_platformVBNV;
        const std::string_view made_for(reinterpret_cast<const char*>(name),
                                        strnlen(reinterpret_cast<const char*>(name), sizeof name));
        if (made_for != platform_name)
            throw std::runtime_error(
                fmt::format("this platform is the simulated one ({}), the xclbin is for {}: XILINX_XRT must "
                            "name the XRT of the card",
                            platform_name, made_for));
        card().check();
        register_axlf(xclbin);
    }

    unsigned alloc_bo(std::size_t size, unsigned flags) override {
        if ((flags & XCL_BO_FLAGS_HOST_ONLY) == 0) xrt_core::refuse("the host's side of memory on the card");
        auto memory = card().allocate(size);
        const auto host = memory->host();
        return add({std::move(memory), host, flags});
    }
    unsigned alloc_bo(void* memory, std::size_t size, unsigned flags) override {
        return add({card().allocate(size), std::span(static_cast<std::uint8_t*>(memory), size), flags});
    }
    void free_bo(unsigned bo) override { opened_->buffers.erase(bo); }
    void sync_bo(unsigned bo, xclBOSyncDirection direction, std::size_t size, std::size_t offset) override {
        card().check();
        const auto& buffer = at(bo);
        if (offset > buffer.host.size() || size > buffer.host.size() - offset)
            throw std::out_of_range("sync beyond the buffer");
        std::uint8_t* to = buffer.card->host().data() + offset;
        std::uint8_t* from = buffer.host.data() + offset;
        if (to == from) return;
        if (direction != XCL_BO_SYNC_BO_TO_DEVICE) std::swap(to, from);
        std::memcpy(to, from, size);
    }
    void* map_bo(unsigned bo, bool) override { return at(bo).host.data(); }
    void unmap_bo(unsigned, void*) override {}
    void get_bo_properties(unsigned bo, xclBOProperties* properties) const override {
        const auto& buffer = at(bo);
        *properties = {};
        properties->handle = bo;
        properties->flags = buffer.flags;
        properties->size = buffer.host.size();
        properties->paddr = buffer.card->device_address();
    }

    void reg_read(std::uint32_t, std::uint32_t offset, std::uint32_t* value) const override {
        *value = card().read(offset);
    }
    void reg_write(std::uint32_t, std::uint32_t offset, std::uint32_t value) override {
        card().write(offset, value);
    }

    // As XRT's driver has it: who has been told of an interrupt hears of no other until he asks again.
    int open_ip_interrupt_notify(unsigned) override {
        if (!card().has_interrupts()) xrt_core::refuse("interrupts");
        opened_->is_masked = true;
        return opened_->notification = eventfd(0, EFD_CLOEXEC);
    }
    void close_ip_interrupt_notify(int notification) override {
        ::close(notification);
        opened_->notification = -1;
    }
    void enable_ip_interrupt(int) override { opened_->is_masked = false; }
    void disable_ip_interrupt(int) override { opened_->is_masked = true; }
    void wait_ip_interrupt(int notification) override {
        while (wait_ip_interrupt(notification, 1000) == std::cv_status::timeout) {
        }
    }
    std::cv_status wait_ip_interrupt(int, std::int32_t milliseconds) override {
        const bool raised = card().wait_interrupt(std::chrono::milliseconds(milliseconds));
        if (!raised || opened_->is_masked) return std::cv_status::timeout;
        opened_->is_masked = true;
        return std::cv_status::no_timeout;
    }

    int export_bo(unsigned) const override { xrt_core::refuse("export_bo"); }
    unsigned import_bo(int) override { xrt_core::refuse("import_bo"); }
    void close_export_handle(int) override { xrt_core::refuse("close_export_handle"); }
    void copy_bo(unsigned, unsigned, std::size_t, std::size_t, std::size_t) override {
        xrt_core::refuse("copy_bo");
    }
    void xread(xclAddressSpace, std::uint64_t, void*, std::size_t) const override {
        xrt_core::refuse("xread");
    }
    void xwrite(xclAddressSpace, std::uint64_t, const void*, std::size_t) override {
        xrt_core::refuse("xwrite");
    }
    void unmgd_pread(void*, std::size_t, std::uint64_t) override { xrt_core::refuse("unmgd_pread"); }
    void unmgd_pwrite(const void*, std::size_t, std::uint64_t) override { xrt_core::refuse("unmgd_pwrite"); }
    void exec_buf(unsigned) override { xrt_core::refuse("exec_buf"); }
    int exec_wait(int) const override { xrt_core::refuse("exec_wait"); }
    void reclock(const std::uint16_t*) override { xrt_core::refuse("reclock"); }
    void p2p_enable(bool) override { xrt_core::refuse("p2p_enable"); }
    void p2p_disable(bool) override { xrt_core::refuse("p2p_disable"); }
    void set_cma(bool, std::uint64_t) override { xrt_core::refuse("set_cma"); }
    void update_scheduler_status() override {}
    void user_reset(xclResetKind) override { xrt_core::refuse("user_reset"); }

  private:
    const xrt_core::query::request& lookup_query(xrt_core::query::key_type key) const override {
        if (key == xrt_core::query::key_type::pcie_bdf) return address_;
        throw xrt_core::query::no_such_key(key);
    }
    SimulatedAlveo& card() const { return *opened_->card; }
    unsigned add(XrtBufferObject&& buffer) {
        opened_->buffers.emplace(++opened_->last_buffer, std::move(buffer));
        return opened_->last_buffer;
    }
    XrtBufferObject& at(unsigned bo) const {
        const auto found = opened_->buffers.find(bo);
        if (found == opened_->buffers.end()) throw std::invalid_argument("no such buffer");
        return found->second;
    }

    XrtOpenDevice* opened_;
    XrtAddress address_;
};

namespace {

std::shared_ptr<FaultInjector>& given_injector() {
    static std::shared_ptr<FaultInjector> injector;
    return injector;
}

}  // namespace

class XrtPlatform final : public xrt_core::system {
  public:
    xrt_core::device::id_type get_device_id(const std::string& address) const override {
        for (unsigned id = 0; id < options().devices; id++)
            if (address == XrtAddress::text(id)) return id;
        throw std::runtime_error("no card at this address");
    }
    std::pair<unsigned, unsigned> get_total_devices(bool) const override {
        const unsigned count = options().devices;
        return {count, count};
    }
    std::shared_ptr<xrt_core::device> get_userpf_device(unsigned id) const override {
        if (id >= options().devices) throw std::runtime_error("no such card");
        auto card = SimulatedAlveo::power_on(options(), id);
        if (!card) throw std::runtime_error(card.error().message);
        auto opened = std::make_unique<XrtOpenDevice>();
        opened->id = id;
        opened->card = std::move(*card);
        opened->keeper = xrt_core::get_userpf_device(opened.get(), id);
        return opened.release()->keeper;  // close_device() deletes it
    }
    std::shared_ptr<xrt_core::device> get_userpf_device(void* handle, unsigned id) const override {
        return std::make_shared<XrtShim>(static_cast<XrtOpenDevice*>(handle), id);
    }
    std::shared_ptr<xrt_core::device> get_mgmtpf_device(unsigned) const override {
        xrt_core::refuse("management");
    }

  private:
    // Anew each time: tests change them.
    static PlatformOptions options() {
        const char* words = std::getenv("KEYLINE_SIM_XRT");
        auto options = parse_platform_options(words == nullptr ? "" : words);
        if (!options) throw std::runtime_error(options.error().message);
        options->injector = given_injector();
        return *options;
    }
};

namespace {

// The file of the library that this one was bound to, its links followed.
std::string coreutil_file() {
    using Opener = std::shared_ptr<xrt_core::device> (*)(xrt_core::device::handle_type, unsigned);
    const Opener opener = &xrt_core::get_userpf_device;
    Dl_info found{};
    char file[PATH_MAX];
    if (dladdr(reinterpret_cast<void*>(opener), &found) == 0 || realpath(found.dli_fname, file) == nullptr)
        return "an unknown file";
    return file;
}

// With another release the slots of the tables are others, and calls would end anywhere: without a platform
// XRT itself says that there is none.
struct Boot {
    Boot() {
        const std::string file = coreutil_file();
        if (file.find("libxrt_coreutil.so.2.13.") == std::string::npos)
            std::cerr << "keyline: the simulated platform is for XRT 2.13 and no other, but this program has "
                      << file << "; Debian 12's libxrt1 is 2.13 (docs/xrt.md)\n";
        else
            static const XrtPlatform platform;
    }
} boot;

}  // namespace

}  // namespace keyline::sim

// The name of injector_door.h.
extern "C" void keyline_sim_xrt_give_injector_1(
    const std::shared_ptr<keyline::sim::FaultInjector>& injector) {
    keyline::sim::given_injector() = injector;
}
