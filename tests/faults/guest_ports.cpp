// In the guest of tests/vfio/run.py: the Verilated card on the guest's PCIe bus, through Linux' vfio-pci and
// drivers/vfio. A driver that comes opens the function anew, which resets it. Faults are injected through the
// door of sim/qemu.
#include <array>
#include <cstdio>
#include <fstream>
#include <stdexcept>

#include <fcntl.h>
#include <fmt/format.h>
#include <glob.h>

#include "drivers/vfio/vfio_port.h"
#include "host/base/file_descriptor.h"
#include "tests/faults/ports.h"

namespace keyline::faults {
namespace {

constexpr const char* door_name = "faults";  // of the virtio port: run.py's

// Lines to the other side of the door, and their answers. One that is lost ends the campaign.
class GuestFaults final : public sim::FaultControl {
  public:
    explicit GuestFaults(FileDescriptor door) : door_(std::move(door)) {}

    void arm(const sim::Fault& fault) override { ask("arm " + sim::to_string(fault)); }
    void clear() override { ask("clear"); }
    bool has_struck() const override { return ask("look").struck; }
    bool is_over() const override { return ask("look").over; }
    void watch_for(std::uint64_t mark) override { ask(fmt::format("watch {:016x}", mark)); }
    std::uint64_t take_seen() override {
        ask("look");
        return std::exchange(seen_, 0);
    }

  private:
    struct Answer {
        bool struck = false, over = false;
    };
    Answer ask(const std::string& line) const {
        const std::string words = line + "\n";
        if (::write(door_.get(), words.data(), words.size()) != static_cast<ssize_t>(words.size()))
            throw std::runtime_error("the door for faults: " + error_text(errno));
        std::string answer;
        for (char octet = 0; octet != '\n'; answer += octet)
            if (::read(door_.get(), &octet, 1) != 1)
                throw std::runtime_error("the door for faults does not answer");
        unsigned struck = 0;
        unsigned over = 0;
        unsigned long long seen = 0;
        if (std::sscanf(answer.c_str(), "struck %u over %u seen %llu", &struck, &over, &seen) != 3)
            throw std::runtime_error(fmt::format("'{}': the door for faults says {}", line, answer));
        seen_ += seen;
        return {struck != 0, over != 0};
    }

    FileDescriptor door_;
    mutable std::uint64_t seen_ = 0;
};

Result<FileDescriptor> open_door() {
    glob_t names{};
    FileDescriptor door;
    if (::glob("/sys/class/virtio-ports/*/name", 0, nullptr, &names) == 0)
        for (std::size_t i = 0; i < names.gl_pathc; i++) {
            std::string path = names.gl_pathv[i];
            std::string name;
            std::ifstream(path) >> name;
            path.resize(path.rfind('/'));
            if (name != door_name) continue;
            door = FileDescriptor(::open(("/dev/" + path.substr(path.rfind('/') + 1)).c_str(), O_RDWR));
        }
    ::globfree(&names);
    if (!door.valid()) return fail("there is no door for faults: this runs in the guest of tests/vfio");
    return door;
}

Result<Machine> make(std::uint64_t) {
    // One for all machines: it is the same card.
    static std::shared_ptr<sim::FaultControl> faults;
    if (!faults) {
        auto door = open_door();
        if (!door) return tl::unexpected(door.error());
        faults = std::make_shared<GuestFaults>(std::move(*door));
    }
    faults->clear();
    Machine machine;
    machine.injector = faults;
    machine.reopen = []() -> Result<std::shared_ptr<card::CardPort>> {
        const auto card = vfio::choose_card(vfio::PciBus(), vfio::DeviceIds::builtin(), std::nullopt);
        if (!card) return tl::unexpected(card.error());
        auto port = vfio::VfioPort::open(*card);
        if (!port) return tl::unexpected(port.error());
        return std::shared_ptr<card::CardPort>(std::move(*port));
    };
    return machine;
}

}  // namespace

std::vector<std::string> port_names() {
    return {"vfio"};
}

// A simulation inside of an emulation is slow, and the driver looks at a clock.
std::optional<PortUnderTest> port_named(const std::string& name) {
    if (name != "vfio") return std::nullopt;
    auto driver = driver_of(400);
    driver.patience = std::chrono::seconds(20);
    return PortUnderTest{.name = name, .make = make, .driver = driver, .largest_payload = 400};
}

}  // namespace keyline::faults
