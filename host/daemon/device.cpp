#include "host/daemon/device.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "drivers/card/card_device.h"
#include "drivers/vfio/vfio_port.h"
#include "drivers/xrt/xrt_loader.h"
#include "host/esp/software_esp.h"
#ifdef KEYLINE_HAS_SIMULATED_CARD
#include "sim/functional_card.h"
#include "sim/inline_card.h"
#include "sim/simulated_card.h"
#endif

namespace keyline::daemon {

namespace {

using Device = esp::DevicePool::Opened;
using Opener = esp::DevicePool::Opener;
using Members = std::vector<esp::DevicePool::Member>;

constexpr const char* all_of_them = "all";

// The error says which one. `open` opens it anew when it failed, too.
Result<void> add(Members& members, const char* kind, const std::string& address, Device device,
                 const Opener& open) {
    if (!device)
        return fail(fmt::format("card {} ({}{}{}): {}", members.size(), kind, address.empty() ? "" : " ",
                                address, device.error().message));
    members.push_back({kind, address, std::move(*device), open});
    return {};
}

Device make_xrt_card(const std::string& name, const std::string& xclbin) {
    auto card = card::load_xrt_port({name, xclbin});
    if (!card) return tl::unexpected(card.error());
    spdlog::info("{}", card->description);
    auto device = card::CardDevice::create(std::move(card->port),
                                           {.platform = card->platform, .carrier = card->description});
    if (!device) return tl::unexpected(device.error());
    return std::move(*device);
}

// A card has one owner: none may be named twice, in whatever words.
Result<void> check_twice(const char* option, const std::vector<std::string>& names,
                         const std::vector<std::string>& addresses) {
    for (std::size_t i = 0; i < addresses.size(); i++)
        for (std::size_t j = 0; j < i; j++)
            if (addresses[i] == addresses[j])
                return fail(fmt::format("{}: '{}' and '{}' are one card, {}; name it once", option, names[j],
                                        names[i], addresses[i]));
    return {};
}

Result<std::vector<std::string>> xrt_addresses(const std::vector<std::string>& names) {
    std::vector<std::string> addresses;
    for (const auto& name : names) {
        auto address = card::find_xrt_address(name);
        if (!address)
            return fail(fmt::format("card {} (xrt {}): {}", addresses.size(), name, address.error().message));
        addresses.push_back(std::move(*address));
    }
    if (auto once = check_twice("--xrt-device", names, addresses); !once) return tl::unexpected(once.error());
    return addresses;
}

Result<Members> make_xrt_cards(const Options& options) {
    auto names = options.xrt_devices;
    if (names == std::vector<std::string>{all_of_them}) {
        const auto count = card::find_xrt_devices();
        if (!count) return tl::unexpected(count.error());
        if (*count == 0) return fail(card::no_xrt_card);
        names.clear();
        for (unsigned i = 0; i < *count; i++) names.push_back(std::to_string(i));
    }
    const auto addresses = xrt_addresses(names);
    if (!addresses) return tl::unexpected(addresses.error());
    Members members;
    for (std::size_t i = 0; i < names.size(); i++) {
        // Numbers shift when a card is gone.
        const Opener open = [address = (*addresses)[i], xclbin = options.xclbin] {
            return make_xrt_card(address, xclbin);
        };
        auto added = add(members, "xrt", (*addresses)[i], make_xrt_card(names[i], options.xclbin), open);
        if (!added) return tl::unexpected(added.error());
    }
    return members;
}

Device make_vfio_card(const vfio::FoundCard& found) {
    auto port = vfio::VfioPort::open(found);
    if (!port) return tl::unexpected(port.error());
    const auto carrier = fmt::format("VFIO: {} ({}), {}", to_string(found.function.address), found.id.name,
                                     (*port)->interrupt_kind());
    spdlog::info("{}", carrier);
    auto device = card::CardDevice::create(std::move(*port), {.carrier = carrier});
    if (!device) return tl::unexpected(device.error());
    return std::move(*device);
}

// By its address, whatever has become of the function there meanwhile.
Opener vfio_opener(const vfio::FoundCard& card, const vfio::DeviceIds& ids) {
    return [address = to_string(card.function.address), ids]() -> Device {
        const auto found = vfio::choose_card(vfio::PciBus(), ids, address);
        if (!found) return tl::unexpected(found.error());
        return make_vfio_card(*found);
    };
}

Result<vfio::DeviceIds> vfio_ids(const Options& options) {
    vfio::DeviceIds ids = vfio::DeviceIds::builtin();
    for (const std::string& text : options.vfio_ids) {
        auto id = vfio::parse_device_id(text);
        if (!id) return tl::unexpected(id.error());
        ids.add(std::move(*id));
    }
    return ids;
}

// The functions that the options name.
Result<std::vector<vfio::FoundCard>> vfio_functions(const Options& options, const vfio::DeviceIds& ids) {
    const vfio::PciBus bus;
    const auto& names = options.vfio_functions;
    if (names == std::vector<std::string>{all_of_them}) {
        auto found = vfio::bound_cards(bus, ids);
        if (!found.empty()) return found;
        return fail(
            "vfio: no function with the IDs of a Keyline card is bound to vfio-pci and ready; name one with "
            "--vfio-function to hear what is in its way");
    }
    std::vector<std::optional<std::string_view>> wanted(names.begin(), names.end());
    if (wanted.empty()) wanted.emplace_back();
    std::vector<vfio::FoundCard> found;
    for (const auto& name : wanted) {
        auto card = vfio::choose_card(bus, ids, name);
        if (!card) return tl::unexpected(card.error());
        found.push_back(std::move(*card));
    }
    std::vector<std::string> addresses;
    addresses.reserve(found.size());
    for (const auto& card : found) addresses.push_back(to_string(card.function.address));
    if (auto once = check_twice("--vfio-function", names, addresses); !once)
        return tl::unexpected(once.error());
    return found;
}

Result<Members> make_vfio_cards(const Options& options) {
    const auto ids = vfio_ids(options);
    if (!ids) return tl::unexpected(ids.error());
    const auto found = vfio_functions(options, *ids);
    if (!found) return tl::unexpected(found.error());
    Members members;
    for (const auto& card : *found) {
        const auto address = to_string(card.function.address);
        if (auto added = add(members, "vfio", address, make_vfio_card(card), vfio_opener(card, *ids)); !added)
            return tl::unexpected(added.error());
    }
    return members;
}

// What is bound to vfio-pci is meant for somebody like us, but the IDs are those of any FPGA with the same
// core: one that does not answer as our card does is somebody else's.
Result<Members> find_vfio_cards(const Options& options) {
    const auto ids = vfio_ids(options);
    if (!ids) return tl::unexpected(ids.error());
    Members members;
    for (const auto& card : vfio::bound_cards(vfio::PciBus(), *ids)) {
        const auto address = to_string(card.function.address);
        auto device = make_vfio_card(card);
        if (device)
            members.push_back({"vfio", address, std::move(*device), vfio_opener(card, *ids)});
        else
            spdlog::warn("--device auto: vfio {} is left alone: {}", address, device.error().message);
    }
    return members;
}

// Without the name of an xclbin no Alveo card is meant: it may be somebody else's. With one, a card that is
// there and does not work is an error, for whoever has one does not want to find software in its place.
// Empty: no card.
Result<Members> choose(const Options& options) {
    std::string why = "no --xclbin";
    if (!options.xclbin.empty()) {
        const auto count = card::find_xrt_devices();
        if (count && *count != 0) return make_xrt_cards(options);
        why = count ? "XRT finds no card" : count.error().message;
    }
    auto members = find_vfio_cards(options);
    // Who has named an image of a card means one.
    if (members && members->empty())
        spdlog::log(options.xclbin.empty() ? spdlog::level::info : spdlog::level::warn,
                    "--device auto: software, for there is no card ({}; none bound to vfio-pci)", why);
    return members;
}

[[maybe_unused]] std::string not_built(const Options& options) {
    return fmt::format(
        "this keylined was built without the simulated card (it needs Verilator and LLVM 19), and has no "
        "--device {}; use --device software",
        options.device);
}

Result<Members> make_simulated(const Options& options) {
#ifdef KEYLINE_HAS_SIMULATED_CARD
    Members members;
    if (options.device == "functional") {
        // Its pipelines belong to the thread that made them; it does not die by itself.
        auto added = add(members, "functional", "", sim::make_functional_card(options.sim_wrong_answers), {});
        if (!added) return tl::unexpected(added.error());
        return members;
    }
    for (unsigned i = 0; i < options.sim_cards; i++) {
        sim::SimulatedCardOptions card;
        card.seed = 1 + i;
        // Who takes it back has a card that does not die again.
        const Opener open = [card] { return sim::make_simulated_card(card); };
        if (i == 0) card.kill_after_packets = options.sim_kill_after_packets;
        if (auto added = add(members, "sim", "", sim::make_simulated_card(card), open); !added)
            return tl::unexpected(added.error());
    }
    return members;
#else
    return fail(not_built(options));
#endif
}

// It cannot be opened anew while the TAP device is there.
Result<MadeDevice> make_inline(const Options& options) {
#ifdef KEYLINE_HAS_SIMULATED_CARD
    auto card = sim::make_inline_card(options.wire);
    if (!card) return tl::unexpected(card.error());
    MadeDevice made;
    made.network = card->device->network();
    made.network_mtu = card->wire->mtu();
    made.wire = card->wire->fd();
    Members members;
    members.push_back({"sim-inline", options.wire, std::move(card->device)});
    auto cards = std::make_unique<esp::DevicePool>(std::move(members));
    made.cards = cards.get();
    made.device = std::move(cards);
    return made;
#else
    return fail(not_built(options));
#endif
}

Result<Members> make_cards(const Options& options) {
    if (options.device == "software") return Members();
    if (options.device == "xrt") return make_xrt_cards(options);
    if (options.device == "vfio") return make_vfio_cards(options);
    if (options.device == "auto") return choose(options);
    return make_simulated(options);
}

// Of the last one the forwarder tells.
void log_loss(const esp::DevicePool::Loss& loss) {
    if (loss.left != 0)
        spdlog::critical(
            "card {} died: {}. {} of its SAs go on on the other cards ({} left), sequence numbers ahead of "
            "all that it had; {} were stopped",
            loss.member, loss.why, loss.moved, loss.left, loss.stopped.size());
    spdlog::warn("card {}: {} packets out and {} in went into it and are lost", loss.member, loss.packets[0],
                 loss.packets[1]);
    for (const auto& stopped : loss.stopped) spdlog::error("stopped: {}", stopped);
}

}  // namespace

Result<MadeDevice> make_device(const Options& options) {
    if (options.device == "sim-inline") {
        auto made = make_inline(options);
        if (made) made->cards->on_loss(log_loss);
        return made;
    }
    auto members = make_cards(options);
    if (!members) return tl::unexpected(members.error());
    if (members->empty()) return MadeDevice{std::make_unique<esp::SoftwareEsp>()};
    auto cards = std::make_unique<esp::DevicePool>(std::move(*members));
    cards->on_loss(log_loss);
    auto* kept = cards.get();
    return MadeDevice{std::move(cards), kept};
}

}  // namespace keyline::daemon
