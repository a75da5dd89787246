// Two gateways with SAs given by hand, and what the tests of those give them.
#pragma once

#include <filesystem>

#include "host/daemon/manual_sas.h"
#include "tests/support/hex_key.h"
#include "tests/unit/daemon/gateway_bench.h"

namespace keyline::daemon::test {

class Folder {
  public:
    Folder() {
        char name[] = "/tmp/keyline-manual-XXXXXX";
        REQUIRE(mkdtemp(name) != nullptr);
        path = name;
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string path;
};

using keyline::test::key;

struct Given {
    std::string name = "byhand";
    unsigned number = 1;  // tells SPIs and keys of several apart
    std::string proposal = "esp_proposal = aes128-sha256";
    std::size_t encryption = 16, integrity = 32;
    std::string networks = "11";  // 10.11.1.0/24 and 10.11.2.0/24
    std::string more;
};

// A section of the gateway 192.0.2.1 or 192.0.2.2. Without keys: what may stand on a command line.
inline std::string settings(bool first, const Given& given) {
    const auto mine = first ? "1" : "2", other = first ? "2" : "1";
    const auto spi = [&](unsigned side) { return std::to_string(4096 + 16 * given.number + side); };
    return std::string("local_addr = 192.0.2.") + mine + "\nremote_addr = 192.0.2." + other +
           "\nlocal_ts = 10." + given.networks + "." + mine + ".0/24\nremote_ts = 10." + given.networks +
           "." + other + ".0/24\nspi_in = " + spi(first ? 1 : 2) + "\nspi_out = " + spi(first ? 2 : 1) +
           "\n" + given.proposal + "\n" + given.more + "\n";
}
inline std::string keys(bool first, const Given& given) {
    const auto of = [&](const char* name, std::size_t octets, unsigned seed) {
        return octets == 0 ? std::string()
                           : std::string(name) + " = " + key(octets, given.number * 8 + seed) + "\n";
    };
    const unsigned in = first ? 1 : 2, out = first ? 2 : 1;
    return of("encryption_key_in", given.encryption, in) + of("encryption_key_out", given.encryption, out) +
           of("integrity_key_in", given.integrity, in + 4) +
           of("integrity_key_out", given.integrity, out + 4);
}
inline std::string section(bool first, const Given& given) {
    return given.name + " {\n" + settings(first, given) + keys(first, given) + "}\n";
}
inline std::string manual_text(bool first, const std::vector<Given>& all) {
    std::string text = "manual {\n";
    for (const auto& one : all) text += section(first, one);
    return text + "}\n";
}

inline config::ManualSa sa_of(bool first, const Given& given) {
    auto parsed = config::parse(manual_text(first, {given}), "manual.conf", {});
    REQUIRE(parsed);
    INFO((parsed->refused.empty() ? std::string() : parsed->refused.front().message));
    REQUIRE(parsed->manual.size() == 1);
    return std::move(parsed->manual.front());
}

// Which routes there are; one that has no owner would let packets out in clear.
class Steering final : public TrafficSteering {
  public:
    void add(const std::string& owner, const net::TrafficSelectors&,
             const net::TrafficSelectors& remote) override {
        owners[owner] = net::to_string(remote);
    }
    void remove(const std::string& owner) override {
        owners.erase(owner);
        fewest = std::min(fewest, owners.size());
    }
    std::map<std::string, std::string> owners;
    std::size_t fewest = SIZE_MAX;
};

// Two gateways on one wire, each with a folder for its sequence numbers.
struct Scene {
    asio::io_context context;
    Folder folder;
    Gateway a{context, true, std::make_unique<esp::SoftwareEsp>()};
    Gateway b{context, false, std::make_unique<esp::SoftwareEsp>()};
    std::unique_ptr<ManualSas> of_a = std::make_unique<ManualSas>(a.forwarder, folder.path + "/a");
    std::unique_ptr<ManualSas> of_b = std::make_unique<ManualSas>(b.forwarder, folder.path + "/b");
    std::vector<ike::ReportEvent> events;

    Scene() {
        a.peer = &b;
        b.peer = &a;
        connect();
        b.inventory.connect(*of_b);
    }
    void connect() {
        a.inventory.connect(*of_a);
        of_a->on_event([this](const auto& event) { events.push_back(event); });
    }

    void poll(const std::function<bool()>& until) {
        for (int i = 0; i < 4000 && !until(); ++i) {
            context.restart();
            context.poll();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        REQUIRE(until());
    }
    static LoadReport configure(Gateway& gateway, bool first, const std::vector<Given>& all) {
        auto parsed = config::parse(manual_text(first, all), "manual.conf", {});
        REQUIRE(parsed);
        return gateway.inventory.configure(std::move(*parsed));
    }
    void both(const std::vector<Given>& all) {
        REQUIRE(configure(a, true, all));
        REQUIRE(configure(b, false, all));
    }
    // A packet of 10.NETWORKS.1.1 to 10.NETWORKS.2.1 arrives.
    void sends(const std::string& networks = "11") {
        const auto before = b.received.size();
        a.send_inner("10." + networks + ".1.1", "10." + networks + ".2.1");
        poll([&] { return b.received.size() == before + 1; });
    }
    std::string listed(const ManualSas& manual, const std::string& name, const std::string& field) const {
        const auto all = manual.list(name, EngineHost::now());
        if (all.empty()) return "not there";
        REQUIRE(all.size() == 1);
        return all.front().find_section(name)->text(field);
    }
    std::string out(const std::string& field, const std::string& name = "byhand") const {
        return listed(*of_a, name, field);
    }

    // keylined ends and begins again, with a device that knows nothing.
    enum class End : bool { crash, clean };
    void restart(End how) {
        if (how == End::clean) of_a->shutdown();
        // What a crash leaves: the folder. The lock goes with the process.
        for (const auto& event : events) a.forwarder.remove(event.child);
        of_a.reset();
        of_a = std::make_unique<ManualSas>(a.forwarder, folder.path + "/a");
        connect();
    }
};

}  // namespace keyline::daemon::test
