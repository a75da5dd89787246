// Several devices that can be killed, as one.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "host/esp/device_pool.h"
#include "tests/support/mortal_esp.h"
#include "tests/unit/esp/esp_support.h"

namespace keyline::esp::test {

struct Pool {
    explicit Pool(std::size_t count, std::size_t max_sas = 0) {
        std::vector<DevicePool::Member> members;
        for (std::size_t i = 0; i < count; i++) {
            auto device = std::make_unique<MortalEsp>(max_sas);
            cards.push_back(device.get());
            members.push_back({"mortal", std::to_string(i), std::move(device),
                               [max_sas] { return std::make_unique<MortalEsp>(max_sas); }});
        }
        pool = std::make_unique<DevicePool>(std::move(members));
        pool->on_loss([this](const DevicePool::Loss& loss) { losses.push_back(loss); });
    }
    // A card that died is well again, and nobody remembers what was on it.
    void take_back(std::size_t card) {
        const auto open = pool->let_go(card);
        if (!open) FAIL(open.error().message);
        auto opened = (*open)();
        cards[card] = static_cast<MortalEsp*>(opened->get());
        const auto done = pool->take_back(card, std::move(opened));
        if (!done) FAIL(done.error().message);
    }
    SaHandle add(SaParameters parameters) const {
        auto handle = pool->add_sa(std::move(parameters));
        if (!handle) FAIL(handle.error().message);
        return *handle;
    }
    std::vector<Completion> poll() {
        std::vector<Completion> completions;
        pool->poll(completions, events);
        return completions;
    }
    std::vector<Completion> drain() {
        auto all = poll();
        while (pool->outstanding() != 0)
            for (auto& completion : poll()) all.push_back(std::move(completion));
        return all;
    }
    Completion out(SaHandle sa, Bytes packet) {
        const bool taken = pool->submit_outbound(sa, std::move(packet), 7);
        REQUIRE(taken);
        auto completions = drain();
        REQUIRE(completions.size() == 1);
        CHECK(completions[0].cookie == 7);
        return std::move(completions[0]);
    }
    Completion in(Bytes packet) {
        const bool taken = pool->submit_inbound(std::move(packet), 8);
        REQUIRE(taken);
        auto completions = drain();
        REQUIRE(completions.size() == 1);
        CHECK(completions[0].cookie == 8);
        return std::move(completions[0]);
    }
    std::array<std::size_t, 2> sas(std::size_t card) const { return pool->state(card).sas; }
    std::uint64_t statistic(const std::string& name) const {
        for (const auto& [known, value] : pool->statistics())
            if (known == name) return value;
        FAIL("no statistic " + name);
        return 0;
    }

    std::vector<MortalEsp*> cards;
    std::unique_ptr<DevicePool> pool;
    std::vector<DevicePool::Loss> losses;
    std::vector<SaEvent> events;
};

inline Tunnel tunnel_of(std::uint32_t spi) {
    Tunnel tunnel;
    tunnel.spi = spi;
    for (std::size_t i = 0; i < 4; i++) tunnel.keying_material[i] = static_cast<std::uint8_t>(spi >> 8 * i);
    return tunnel;
}

inline Bytes small_packet(std::uint8_t fill = 1) {
    return inner_packet(net::IpVersion::v4, Bytes(20, fill));
}

inline std::uint32_t number_of(const Bytes& wire) {
    const auto outer = parse_outer(wire);
    REQUIRE(outer);
    return outer->sequence;
}

}  // namespace keyline::esp::test
