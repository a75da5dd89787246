// A sysfs of our own, as Linux 6.1 lays it out.
#include "drivers/vfio/pci_function.h"

#include <cstdlib>
#include <fstream>

#include <catch2/catch.hpp>

#include "drivers/vfio/discovery.h"
#include "drivers/vfio/vfio_port.h"

using namespace keyline::vfio;
namespace fs = std::filesystem;

namespace {

class FakeSysfs {
  public:
    FakeSysfs() {
        std::string pattern = (fs::temp_directory_path() / "keyline-sysfs-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()));
        root_ = pattern;
        fs::create_directories(root_ / "bus/pci/devices");
    }
    FakeSysfs(const FakeSysfs&) = delete;
    FakeSysfs& operator=(const FakeSysfs&) = delete;
    ~FakeSysfs() { fs::remove_all(root_); }

    void add(const std::string& name, const std::string& vendor, const std::string& device,
             const std::string& driver, int group, const std::string& device_class = "0x020000") {
        const fs::path real = root_ / "devices/pci0000:00" / name;
        fs::create_directories(real);
        std::ofstream(real / "vendor") << vendor << '\n';
        std::ofstream(real / "device") << device << '\n';
        std::ofstream(real / "class") << device_class << '\n';
        if (!driver.empty()) link(root_ / "bus/pci/drivers" / driver, real / "driver");
        if (group >= 0) link(root_ / "kernel/iommu_groups" / std::to_string(group), real / "iommu_group");
        fs::create_directory_symlink(real, root_ / "bus/pci/devices" / name);
    }
    const fs::path& root() const { return root_; }
    PciBus bus() const { return PciBus(root_); }

  private:
    static void link(const fs::path& target, const fs::path& at) {
        fs::create_directories(target);
        fs::create_directory_symlink(target, at);
    }
    fs::path root_;
};

bool says(const keyline::Error& error, const std::string& words) {
    INFO(error.message);
    return error.message.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("an address as lspci writes it") {
    const auto whole = parse_pci_address("0000:03:1f.7");
    REQUIRE(whole);
    CHECK(*whole == PciAddress{0, 3, 0x1f, 7});
    CHECK(*parse_pci_address("03:00.0") == PciAddress{0, 3, 0, 0});
    CHECK(to_string(*parse_pci_address("10000:e1:00.1")) == "10000:e1:00.1");
    CHECK(to_string(*parse_pci_address("3:0.0")) == "0000:03:00.0");
    for (const char* text : {"", "03", "03:00", "03.0", "03:20.0", "03:00.8", "100:00.0", "0000:03:00.0 ",
                             "0000:03:00.", "0:0:0:0.0", "0000:03.00:0", "g:00.0", ":00.0", "0000::00.0"}) {
        CAPTURE(text);
        const auto address = parse_pci_address(text);
        REQUIRE_FALSE(address);
        CHECK(says(address.error(), "0000:03:00.0"));
    }
}

TEST_CASE("what sysfs says about a function") {
    FakeSysfs sysfs;
    sysfs.add("0000:03:00.0", "0x10ee", "0x903f", "vfio-pci", 17);
    sysfs.add("0000:00:1f.2", "0x8086", "0x2922", "", -1, "0x010601");
    const auto card = sysfs.bus().read({0, 3, 0, 0});
    REQUIRE(card);
    CHECK(card->vendor == 0x10ee);
    CHECK(card->device == 0x903f);
    CHECK(card->device_class == 0x020000);
    CHECK(card->driver == "vfio-pci");
    CHECK(card->iommu_group == 17U);
    CHECK(check_ready(sysfs.bus(), *card));
    const auto disk = sysfs.bus().read({0, 0, 0x1f, 2});
    REQUIRE(disk);
    CHECK(disk->driver.empty());
    CHECK_FALSE(disk->iommu_group);
    const auto all = sysfs.bus().list();
    REQUIRE(all.size() == 2);
    CHECK(all[0].address == disk->address);
    CHECK(says(sysfs.bus().read({0, 4, 0, 0}).error(), "0000:04:00.0"));
    CHECK(PciBus(sysfs.root() / "nothing").list().empty());
}

TEST_CASE("a function that VFIO cannot take: why, and the commands that help") {
    FakeSysfs sysfs;
    sysfs.add("0000:03:00.0", "0x10ee", "0x903f", "", 17);
    sysfs.add("0000:04:00.0", "0x10ee", "0x903f", "xdma", 18);
    sysfs.add("0000:05:00.0", "0x10ee", "0x903f", "vfio-pci", -1);
    sysfs.add("0000:06:00.0", "0x10ee", "0x903f", "vfio-pci", 19);
    sysfs.add("0000:06:00.1", "0x8086", "0x1533", "igb", 19);
    sysfs.add("0000:07:00.0", "0x10ee", "0x903f", "vfio-pci", 20);
    sysfs.add("0000:07:00.1", "0x8086", "0x1533", "", 20);
    sysfs.add("0000:00:01.0", "0x8086", "0x1901", "pcieport", 20, "0x060400");
    const auto refusal = [&](std::uint8_t number) {
        const auto ready = check_ready(sysfs.bus(), *sysfs.bus().read({0, number, 0, 0}));
        REQUIRE_FALSE(ready);
        return ready.error();
    };
    const auto unbound = refusal(3);
    CHECK(says(unbound, "bound to no driver"));
    CHECK(says(unbound, "echo vfio-pci > /sys/bus/pci/devices/0000:03:00.0/driver_override\n"));
    CHECK(says(unbound, "echo 0000:03:00.0 > /sys/bus/pci/drivers_probe\n"));
    CHECK_FALSE(says(unbound, "unbind"));
    const auto elsewhere = refusal(4);
    CHECK(says(elsewhere, "bound to xdma"));
    CHECK(says(elsewhere, "echo 0000:04:00.0 > /sys/bus/pci/devices/0000:04:00.0/driver/unbind\n"));
    CHECK(says(refusal(5), "intel_iommu=on"));
    const auto shared = refusal(6);
    CHECK(says(shared, "shares IOMMU group 19 with 0000:06:00.1, which igb drives"));
    CHECK(says(shared, "/sys/bus/pci/devices/0000:06:00.1/driver_override"));
    // A bridge, and a function that nobody drives, are no obstacle.
    CHECK(check_ready(sysfs.bus(), *sysfs.bus().read({0, 7, 0, 0})));
    CHECK(sysfs.bus().group(20).size() == 3);
}

TEST_CASE("the card is found by its IDs, and named where there are several") {
    FakeSysfs sysfs;
    DeviceIds ids = DeviceIds::builtin();
    sysfs.add("0000:03:00.0", "0x1234", "0x11e8", "vfio-pci", 17);
    CHECK(says(choose_card(sysfs.bus(), ids, std::nullopt).error(), "--vfio-id"));
    CHECK(says(choose_card(sysfs.bus(), ids, "0000:03:00.0").error(), "--vfio-id 1234:11e8"));
    CHECK(says(choose_card(sysfs.bus(), ids, "0000:09:00.0").error(), "no PCI function 0000:09:00.0"));
    CHECK(says(choose_card(sysfs.bus(), ids, "nine").error(), "'nine'"));
    ids.add(*parse_device_id("1234:11e8,bar=3"));
    const auto only = choose_card(sysfs.bus(), ids, std::nullopt);
    REQUIRE(only);
    CHECK(to_string(only->function.address) == "0000:03:00.0");
    CHECK(only->id.bar == 3);
    sysfs.add("0000:01:00.0", "0x10ee", "0x9038", "", 18);
    const auto several = choose_card(sysfs.bus(), ids, std::nullopt);
    REQUIRE_FALSE(several);
    CHECK(says(several.error(), "0000:01:00.0"));
    CHECK(says(several.error(), "0000:03:00.0"));
    CHECK(choose_card(sysfs.bus(), ids, "01:00.0"));
    // Of several, those that VFIO can take.
    sysfs.add("0000:07:00.0", "0x1234", "0x11e8", "vfio-pci", 19);
    sysfs.add("0000:08:00.0", "0x1234", "0x11e8", "vfio-pci", -1);
    const auto bound = bound_cards(sysfs.bus(), ids);
    REQUIRE(bound.size() == 2);
    CHECK(to_string(bound[0].function.address) == "0000:03:00.0");
    CHECK(to_string(bound[1].function.address) == "0000:07:00.0");
    CHECK(bound_cards(sysfs.bus(), DeviceIds::builtin()).empty());
}

TEST_CASE("without /dev/vfio the port says how to get it") {
    FakeSysfs sysfs;
    sysfs.add("0000:03:00.0", "0x10ee", "0x903f", "vfio-pci", 17);
    const auto card = choose_card(sysfs.bus(), DeviceIds::builtin(), std::nullopt);
    REQUIRE(card);
    const auto port = VfioPort::open(*card, {.sysfs = sysfs.root(), .dev = sysfs.root()});
    REQUIRE_FALSE(port);
    CHECK(says(port.error(), "modprobe vfio-pci"));
}
