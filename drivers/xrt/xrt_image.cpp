#include "drivers/xrt/xrt_image.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include "drivers/xrt/xrt_port.h"
#include "host/base/escaped.h"
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

// Where an xclbin says how long it is and where its sections are (xclbin.h of XRT, struct axlf).
constexpr std::string_view magic{"xclbin2\0", 8};
constexpr std::size_t length_at = 304;
constexpr std::size_t section_count_at = 448;
constexpr std::size_t section_headers_at = 456;
constexpr std::size_t section_header_bytes = 40;
constexpr std::size_t section_offset_at = 24;  // in a header; its size follows
constexpr std::uint64_t max_sections = 0x10000;

// XRT 2.13 believes an xclbin, and reads beyond the end of one that is cut short.
Result<void> check_lengths(const std::string& file) {
    std::error_code unknown;
    const std::uint64_t size = std::filesystem::file_size(file, unknown);
    std::ifstream in(file, std::ios::binary);
    const auto number_at = [&in](std::uint64_t at, std::size_t octets) {
        std::array<unsigned char, 8> bytes{};
        in.seekg(static_cast<std::streamoff>(at));
        in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(octets));
        std::uint64_t number = 0;
        for (std::size_t i = octets; i > 0; i--) number = number << 8 | bytes[i - 1];
        return number;
    };
    std::array<char, magic.size()> begins{};
    in.read(begins.data(), begins.size());
    if (unknown || std::string_view(begins.data(), begins.size()) != magic)
        return fail(fmt::format("xclbin {}: it is none (it does not begin with xclbin2)", file));
    const auto cut_short = [&] {
        return fail(fmt::format("xclbin {}: it is cut short after {} octets; copy it again", file, size));
    };
    if (size < section_headers_at || number_at(length_at, 8) > size) return cut_short();
    const std::uint64_t sections = number_at(section_count_at, 4);
    if (sections > max_sections || section_headers_at + sections * section_header_bytes > size)
        return cut_short();
    for (std::uint64_t i = 0; i < sections; i++) {
        const std::uint64_t at = section_headers_at + i * section_header_bytes + section_offset_at;
        const std::uint64_t offset = number_at(at, 8);
        if (offset > size || number_at(at + 8, 8) > size - offset) return cut_short();
    }
    if (!in) return fail(fmt::format("xclbin {}: it cannot be read", file));
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
                            others.empty() ? "none" : escaped(fmt::format("{}", fmt::join(others, ", ")))));
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
                        file, escaped(kernel.get_name())));
    const auto host = std::ranges::find_if(common, is_host);
    return host != common.end() ? *host : common.front();
}

}  // namespace

Result<XrtImage> read_xrt_image(const std::string& file) {
    if (auto there = check_file(file); !there) return tl::unexpected(there.error());
    if (auto whole = check_lengths(file); !whole) return tl::unexpected(whole.error());
    try {
        XrtImage image;
        image.xclbin = ::xrt::xclbin(file);
        const auto kernel = find_card(image.xclbin, file);
        if (!kernel) return tl::unexpected(kernel.error());
        image.kernel = kernel->get_name();
        image.platform = escaped(image.xclbin.get_xsa_name());
        if (kernel->get_size() < regs::register_bytes)
            return fail(fmt::format(
                "xclbin {}: {} has {:#x} octets of registers, the register map of this release has {:#x}; "
                "load a bitstream of this release",
                file, escaped(image.kernel), kernel->get_size(), regs::register_bytes));
        const auto memory = find_memory(*kernel, file);
        if (!memory) return tl::unexpected(memory.error());
        image.memory = memory->get_index();
        image.memory_tag = escaped(memory->get_tag());
        image.is_host_memory = is_host(*memory);
        return image;
    } catch (const std::exception& error) {
        return fail(fmt::format("xclbin {}: XRT cannot read it: {}", file, escaped(error.what())));
    }
}

}  // namespace keyline::card
