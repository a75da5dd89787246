// The part of XRT 2.13's inner C++ interface that a platform must implement, declared anew: XRT installs no
// header for it. Nothing checks it at compile time; the slots of the tables are what counts, in this order
// and of this number. tests/unit/xrt/shim_slots.py compares them with those of XRT's own platform without a
// card (xrt_core::noop in libxrt_noop.so.2). Every release of XRT has other slots under the same SONAME, so
// platform.cpp looks whose they are before it takes part.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <tuple>
#include <typeinfo>
#include <utility>
#include <vector>

#include <sys/types.h>
#include <xclbin.h>
#include <xrt.h>

namespace boost::property_tree {
template <class Key, class Data, class Compare>
class basic_ptree;
}

namespace xrt_core {

using PropertyTree = boost::property_tree::basic_ptree<std::string, std::string, std::less<std::string>>;

class device;

namespace query {
enum class key_type : int { pcie_bdf = 8 };
// As boost::any lies in memory, for Debian has XRT without boost's headers: a pointer to what has a
// destructor (slots 0 and 1), its type (slot 2) and a copy (slot 3), and behind them the value.
class Answer {
  public:
    struct Held {
        virtual ~Held() = default;
        virtual const std::type_info& type() const noexcept = 0;
        virtual Held* clone() const = 0;
    };
    explicit Answer(std::unique_ptr<Held> held) : held_(held.release()) {}
    Answer(Answer&& other) noexcept : held_(std::exchange(other.held_, nullptr)) {}
    Answer& operator=(Answer&&) = delete;
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;
    ~Answer() { delete held_; }

  private:
    Held* held_;
};
template <typename Value>
struct Holding final : Answer::Held {
    explicit Holding(const Value& given) : value(given) {}
    const std::type_info& type() const noexcept override { return typeid(Value); }
    Held* clone() const override { return new Holding(value); }
    Value value;
};
struct request {
    virtual ~request() = default;
    virtual Answer get(const device* asked) const = 0;  // slot 2
};
// What XRT asks for under pcie_bdf: domain, bus, device, function.
using Bdf = std::tuple<std::uint16_t, std::uint16_t, std::uint16_t, std::uint16_t>;
class reset_type;
class exception : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};
// What lookup_query must throw: XRT then goes on without the answer.
class no_such_key : public exception {
  public:
    explicit no_such_key(key_type key) : exception("the simulated card does not say"), key_(key) {}

  private:
    key_type key_;
};
}  // namespace query

[[noreturn]] inline void refuse(const char* what) {
    throw std::system_error(std::make_error_code(std::errc::not_supported), what);
}

class ishim {
  public:
    virtual void close_device() = 0;  // slot 0
    virtual void open_context(const unsigned char* xclbin, unsigned kernel, bool shared) = 0;
    virtual void close_context(const unsigned char* xclbin, unsigned kernel) = 0;
    virtual unsigned alloc_bo(std::size_t size, unsigned flags) = 0;
    virtual unsigned alloc_bo(void* memory, std::size_t size, unsigned flags) = 0;
    virtual void free_bo(unsigned bo) = 0;
    virtual int export_bo(unsigned bo) const = 0;
    virtual unsigned import_bo(int handle) = 0;
    virtual void close_export_handle(int handle) = 0;
    virtual unsigned import_bo(pid_t, int) { refuse("import_bo"); }
    virtual void copy_bo(unsigned to, unsigned from, std::size_t size, std::size_t to_offset,
                         std::size_t from_offset) = 0;  // slot 10
    virtual void sync_bo(unsigned bo, xclBOSyncDirection direction, std::size_t size, std::size_t offset) = 0;
    virtual void* map_bo(unsigned bo, bool write) = 0;
    virtual void unmap_bo(unsigned bo, void* address) = 0;
    virtual void get_bo_properties(unsigned bo, xclBOProperties* properties) const = 0;
    virtual void reg_read(std::uint32_t kernel, std::uint32_t offset, std::uint32_t* value) const = 0;
    virtual void reg_write(std::uint32_t kernel, std::uint32_t offset, std::uint32_t value) = 0;
    virtual void xread(xclAddressSpace space, std::uint64_t offset, void* to, std::size_t size) const = 0;
    virtual void xwrite(xclAddressSpace space, std::uint64_t offset, const void* from, std::size_t size) = 0;
    virtual void unmgd_pread(void* to, std::size_t size, std::uint64_t address) = 0;
    virtual void unmgd_pwrite(const void* from, std::size_t size, std::uint64_t address) = 0;  // slot 20
    virtual void exec_buf(unsigned bo) = 0;
    virtual int exec_wait(int milliseconds) const = 0;
    virtual void load_axlf(const axlf* xclbin) = 0;
    virtual void reclock(const std::uint16_t* megahertz) = 0;
    virtual void p2p_enable(bool force) = 0;
    virtual void p2p_disable(bool force) = 0;
    virtual void set_cma(bool enable, std::uint64_t size) = 0;
    virtual void update_scheduler_status() = 0;
    virtual void user_reset(xclResetKind kind) = 0;
    virtual int open_ip_interrupt_notify(unsigned) { refuse("interrupts"); }  // slot 30
    virtual void close_ip_interrupt_notify(int) { refuse("interrupts"); }
    virtual void enable_ip_interrupt(int) { refuse("interrupts"); }
    virtual void disable_ip_interrupt(int) { refuse("interrupts"); }
    virtual void wait_ip_interrupt(int) { refuse("interrupts"); }
    virtual std::cv_status wait_ip_interrupt(int, std::int32_t) { refuse("interrupts"); }
    // Debian builds XRT with what it has for AI engines: 21 slots that nothing calls for a card without them.
    virtual void aie_36() { refuse("AI engines"); }
    virtual void aie_37() { refuse("AI engines"); }
    virtual void aie_38() { refuse("AI engines"); }
    virtual void aie_39() { refuse("AI engines"); }
    virtual void aie_40() { refuse("AI engines"); }
    virtual void aie_41() { refuse("AI engines"); }
    virtual void aie_42() { refuse("AI engines"); }
    virtual void aie_43() { refuse("AI engines"); }
    virtual void aie_44() { refuse("AI engines"); }
    virtual void aie_45() { refuse("AI engines"); }
    virtual void aie_46() { refuse("AI engines"); }
    virtual void aie_47() { refuse("AI engines"); }
    virtual void aie_48() { refuse("AI engines"); }
    virtual void aie_49() { refuse("AI engines"); }
    virtual void aie_50() { refuse("AI engines"); }
    virtual void aie_51() { refuse("AI engines"); }
    virtual void aie_52() { refuse("AI engines"); }
    virtual void aie_53() { refuse("AI engines"); }
    virtual void aie_54() { refuse("AI engines"); }
    virtual void aie_55() { refuse("AI engines"); }
    virtual void aie_56() { refuse("AI engines"); }
};

class device : public ishim {
  public:
    using id_type = unsigned;
    using handle_type = void*;

    explicit device(id_type id);  // in libxrt_coreutil, as the destructor and register_axlf
    virtual ~device();            // slots 57 and 58
    virtual handle_type get_device_handle() const = 0;
    virtual handle_type get_mgmt_handle() const { return nullptr; }
    virtual handle_type get_user_handle() const { return get_device_handle(); }
    virtual bool is_userpf() const { return false; }

    void register_axlf(const axlf* xclbin);

  private:
    virtual const query::request& lookup_query(query::key_type key) const = 0;  // slot 63

  public:
    virtual void get_info(PropertyTree&) const {}
    virtual void read(std::uint64_t, void*, std::uint64_t) const {}
    virtual void write(std::uint64_t, const void*, std::uint64_t) const {}
    virtual void reset(query::reset_type&) const {}
    virtual void xclmgmt_load_xclbin(const char*) const {}
    virtual int open(const std::string&, int) const { refuse("open"); }
    virtual void close(int) const { refuse("close"); }  // slot 70

  private:
    // Belongs to constructor and destructor in libxrt_coreutil: a number, flags, a map, a vector, an
    // xrt::xclbin, 112 octets in 2.13. What is too much does no harm.
    alignas(8) std::byte members_[256];
};

class system {
  public:
    virtual void get_xrt_info(PropertyTree&) {}
    virtual void get_os_info(PropertyTree&) {}
    virtual void get_devices(PropertyTree&) const {}
    virtual device::id_type get_device_id(const std::string& address) const;  // in libxrt_coreutil
    // First those that can be used, then all.
    virtual std::pair<device::id_type, device::id_type> get_total_devices(bool is_user) const = 0;
    virtual std::shared_ptr<device> get_userpf_device(device::id_type id) const = 0;
    virtual std::shared_ptr<device> get_userpf_device(device::handle_type handle,
                                                      device::id_type id) const = 0;
    virtual std::shared_ptr<device> get_mgmtpf_device(device::id_type id) const = 0;
    enum class monitor_access_type { bar, mmap, ioctl };
    virtual monitor_access_type get_monitor_access_type() const { return monitor_access_type::bar; }
    virtual void program_plp(const device*, const std::vector<char>&, bool) const { refuse("program_plp"); }
    virtual void mem_read(const device*, long long, long long, const std::string&) const {
        refuse("mem_read");
    }
    virtual void mem_write(const device*, long long, long long, unsigned) const { refuse("mem_write"); }

  protected:
    system();  // in libxrt_coreutil; it becomes the platform
};

// Makes a device of a handle through system::get_userpf_device(handle, id), and remembers which is whose.
std::shared_ptr<device> get_userpf_device(device::handle_type handle, device::id_type id);

}  // namespace xrt_core
