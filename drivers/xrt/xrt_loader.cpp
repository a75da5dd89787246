#include "drivers/xrt/xrt_loader.h"

#include <dlfcn.h>
#include <fmt/format.h>

#include "drivers/xrt/xrt_module.h"

namespace keyline::card {

namespace {

struct Module {
    XrtOpen* open = nullptr;
    XrtCount* count = nullptr;
    XrtAddress* address = nullptr;
    std::string error;
};

// It stays until the program ends, as what it loads itself does.
Module load() {
    // By name alone: keylined's RUNPATH says where. With RTLD_NOW, so that a library of XRT that lacks
    // something says so now.
    void* library = dlopen("libkeyline_xrt.so", RTLD_NOW | RTLD_LOCAL);
    Module module;
    if (library == nullptr) {
        const char* why = dlerror();
        module.error = fmt::format(
            "XRT is missing, or not the release that keylined was built with ({}). Debian: apt-get install "
            "libxrt1; AMD's package: source /opt/xilinx/xrt/setup.sh. A keylined that was built without XRT "
            "must be built anew with it (docs/xrt.md)",
            why == nullptr ? "no reason given" : why);
        return module;
    }
    module.open = reinterpret_cast<XrtOpen*>(dlsym(library, xrt_open_symbol));
    module.count = reinterpret_cast<XrtCount*>(dlsym(library, xrt_count_symbol));
    module.address = reinterpret_cast<XrtAddress*>(dlsym(library, xrt_address_symbol));
    if (module.open == nullptr || module.count == nullptr || module.address == nullptr)
        module.error = "libkeyline_xrt.so is of another release than keylined; install both from one build";
    return module;
}

const Module& loaded() {
    static const Module module = load();
    return module;
}

}  // namespace

Result<XrtCard> load_xrt_port(const XrtOptions& options) {
    if (!loaded().error.empty()) return fail(loaded().error);
    Result<XrtCard> card = fail("");
    loaded().open(options, card);
    return card;
}

Result<unsigned> find_xrt_devices() {
    if (!loaded().error.empty()) return fail(loaded().error);
    Result<unsigned> count = 0;
    loaded().count(count);
    return count;
}

Result<std::string> find_xrt_address(const std::string& device) {
    if (!loaded().error.empty()) return fail(loaded().error);
    Result<std::string> address = fail("");
    loaded().address(device, address);
    return address;
}

}  // namespace keyline::card
