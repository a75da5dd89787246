#include "drivers/xrt/xrt_image.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include "drivers/xrt/xrt_port.h"
#include "hw/regs/keyline_regs.h"

namespace keyline::card {

namespace {

Result<void> check_file(const std::string& file) {
    if (file.empty())
        return fail("no xclbin was named; --xclbin FILE names the one that bitstreams/ made for this card");
    if (access(file.c_str(), R_OK) != 0)
        return fail(fmt::format("xclbin {}: {}", file, std::strerror(errno)));
    if (!std::filesystem::is_regular_file(file)) return fail(fmt::format("xclbin {}: not a file", file));
    return {};
}

Result<::xrt::xclbin::ip> find_card(const ::xrt::xclbin& xclbin, const std::string& file) {
    std::vector<std::string> others;
    for (const auto& kernel : xclbin.get_ips()) {
        if (kernel.get_name().starts_with(xrt_kernel_name)) return kernel;
        others.push_back(kernel.get_name());
    }
    return fail(fmt::format("xclbin {}: it has no kernel {}, but {}; was it made by bitstreams/?", file,
                            xrt_kernel_name,
                            others.empty() ? "none" : fmt::format("{}", fmt::join(others, ", "))));
}

bool is_host(const ::xrt::xclbin::mem& memory) {
    using Type = ::xrt::xclbin::mem::memory_type;
    return memory.get_type() == Type::host || memory.get_tag().starts_with("HOST");
}

// A memory that every master reaches: rings and packets are read through either. Host memory before others.
Result<::xrt::xclbin::mem> find_memory(const ::xrt::xclbin::ip& kernel, const std::string& file) {
    std::vector<::xrt::xclbin::mem> common;
    bool is_first = true;
    for (const auto& argument : kernel.get_args()) {
        const auto reached = argument.get_mems();
        if (reached.empty()) continue;  // a number, or a stream
        if (is_first) common = reached;
        is_first = false;
        std::erase_if(common, [&](const auto& memory) {
            return std::ranges::none_of(
                reached, [&](const auto& other) { return other.get_index() == memory.get_index(); });
        });
    }
    if (common.empty())
        return fail(
            fmt::format("xclbin {}: no memory is connected to all of {}'s AXI masters (sp= in bitstreams/)",
                        file, kernel.get_name()));
    const auto host = std::ranges::find_if(common, is_host);
    return host != common.end() ? *host : common.front();
}

}  // namespace

Result<XrtImage> read_xrt_image(const std::string& file) {
    if (auto there = check_file(file); !there) return tl::unexpected(there.error());
    try {
        XrtImage image;
        image.xclbin = ::xrt::xclbin(file);
        const auto kernel = find_card(image.xclbin, file);
        if (!kernel) return tl::unexpected(kernel.error());
        image.kernel = kernel->get_name();
        image.platform = image.xclbin.get_xsa_name();
        if (kernel->get_size() < regs::register_bytes)
            return fail(fmt::format(
                "xclbin {}: {} has {:#x} octets of registers, the register map of this release has {:#x}; "
                "load a bitstream of this release",
                file, image.kernel, kernel->get_size(), regs::register_bytes));
        const auto memory = find_memory(*kernel, file);
        if (!memory) return tl::unexpected(memory.error());
        image.memory = memory->get_index();
        image.memory_tag = memory->get_tag();
        image.is_host_memory = is_host(*memory);
        return image;
    } catch (const std::exception& error) {
        return fail(fmt::format("xclbin {}: XRT cannot read it: {}", file, error.what()));
    }
}

}  // namespace keyline::card
