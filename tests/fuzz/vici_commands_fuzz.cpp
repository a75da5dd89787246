// The commands of vici, one after the other and with any arguments, to a gateway with two cards that has
// another one as its peer: SAs come and go, cards fail and are taken back, clients go before they are
// answered. No crash; every request gets one answer at most; a refusal has a reason; what is answered can be
// sent.
//
// Not here: load-conn, which names programs to run and hosts to look up (fuzz_vici_load has what it reads),
// and waveforms, which only a Verilated card has.
#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>

#include <spdlog/spdlog.h>

#include "drivers/card/card_device.h"
#include "host/esp/device_pool.h"
#include "sim/software_pipelines.h"
#include "tests/fuzz/choices.h"
#include "tests/unit/daemon/gateway_bench.h"

using namespace keyline;
using namespace keyline::daemon;

namespace {

using fuzz::Choices;

void require(bool promise) {
    if (!promise) std::abort();
}

constexpr const char* commands[] = {"keyline-card",
                                    "keyline-list-cards",
                                    "keyline-card-reset",
                                    "keyline-card-registers",
                                    "keyline-card-rings",
                                    "keyline-card-selftest",
                                    "keyline-card-trace",
                                    "keyline-card-trace-end",
                                    "keyline-counters",
                                    "keyline-export-keys",
                                    "keyline-trace",
                                    "keyline-reload",
                                    "keyline-load-manual",
                                    "keyline-unload-manual",
                                    "keyline-list-manual",
                                    "initiate",
                                    "terminate",
                                    "rekey",
                                    "redirect",
                                    "install",
                                    "uninstall",
                                    "list-sas",
                                    "list-policies",
                                    "list-conns",
                                    "list-authorities",
                                    "list-certs",
                                    "get-algorithms",
                                    "unload-conn",
                                    "get-conns",
                                    "load-cert",
                                    "load-key",
                                    "unload-key",
                                    "get-keys",
                                    "flush-certs",
                                    "load-shared",
                                    "unload-shared",
                                    "get-shared",
                                    "load-token",
                                    "clear-creds",
                                    "load-authority",
                                    "unload-authority",
                                    "get-authorities",
                                    "load-pool",
                                    "unload-pool",
                                    "get-pools",
                                    "get-counters",
                                    "reset-counters",
                                    "version",
                                    "stats",
                                    "reload-settings",
                                    "no-such-command"};
constexpr const char* names[] = {"card",     "name",    "entries", "payload", "packets",  "timeout",
                                 "file",     "force",   "child",   "ike",     "child-id", "ike-id",
                                 "loglevel", "reauth",  "flag",    "type",    "subject",  "id",
                                 "owners",   "data",    "unique",  "leases",  "peer",     "all",
                                 "count",    "gateway", "spi_in",  "noblock", "addrs",    "connection"};
constexpr const char* values[] = {"0",
                                  "1",
                                  "2",
                                  "net",
                                  "lab",
                                  "spare",
                                  "yes",
                                  "no",
                                  "",
                                  "30",
                                  "-1",
                                  "100",
                                  "4294967296",
                                  "queue",
                                  "outbound",
                                  "X509",
                                  "IKE",
                                  "rsa",
                                  "/nowhere/at/all",
                                  "gw2",
                                  "192.0.2.2",
                                  "10.9.0.0/24",
                                  "40000",
                                  "active"};

vici::Message arguments(Choices& choices) {
    vici::Message message;
    const auto form = choices.byte();
    if (form >= 0xf0) return vici::decode(choices.octets()).value_or(vici::Message());
    for (unsigned count = form % 5; count > 0; count--) {
        const auto name = choices.one_of(names);
        const auto what = choices.byte();
        if (what == 0xff)
            message.add(name, vici::List{choices.one_of(values), choices.text()});
        else if (what == 0xfe)
            message.add(name, vici::Message().add(choices.one_of(names), choices.one_of(values)));
        else
            message.add(name, what >= 0xf0 ? choices.text() : values[what % std::size(values)]);
    }
    return message;
}

// Two cards, which can be broken and mended.
class Cards {
  public:
    std::unique_ptr<esp::DevicePool> pool() {
        std::vector<esp::DevicePool::Member> members;
        for (const std::size_t i : {0, 1})
            members.push_back({"functional", "", std::move(*opened(i)), [this, i] { return opened(i); }});
        return std::make_unique<esp::DevicePool>(std::move(members));
    }
    void set_unplugged(std::size_t card, bool unplugged) {
        unplugged_[card] = unplugged;
        if (ports_[card] != nullptr) ports_[card]->faults.unplugged = unplugged;
    }

  private:
    // Also on a thread of the service's, which this object outlives, and while nobody else touches it.
    esp::DevicePool::Opened opened(std::size_t card) {
        auto port = std::make_unique<sim::FunctionalPort>(sim::software_pipelines());
        port->faults.unplugged = unplugged_[card];
        ports_[card] = port.get();
        auto device = card::CardDevice::create(std::move(port), {.carrier = "a fuzzer"});
        if (device) return std::unique_ptr<esp::EspDevice>(std::move(*device));
        ports_[card] = nullptr;
        return tl::unexpected(device.error());
    }
    std::array<sim::FunctionalPort*, 2> ports_{};
    std::array<bool, 2> unplugged_{};
};

// Gateways, and clients of the first one's vici.
class Lab {
  public:
    Lab() {
        a_.peer = &b_;
        b_.peer = &a_;
        a_.service.connect(*cards_in_use_);
        a_.service.identify_clients([](ViciClientId client) {
            return ClientCredentials{client == root ? 0U : 1000U, 1};
        });
        a_.next_policy.spare = true;
        require(a_.configure(a_.next_policy).has_value() && b_.configure({}).has_value());
    }
    void ask(Choices& choices) {
        const auto what = choices.byte();
        if (what < 0x10) return break_card(choices);
        if (what < 0x18) return client_leaves(what % 2);
        if (what < 0x20) return a_.send_inner("10.1.0.5", "10.2.0.6");
        const auto client = what % 8 == 0 ? somebody : root;
        const auto command = choices.one_of(commands);
        auto request = std::make_shared<Asked>(Asked{client});
        if (!a_.service.handle(
                client, command, arguments(choices),
                [request](const vici::Message& answer) { answered(*request, answer); },
                [](const std::string&, const vici::Message& event) {
                    require(vici::decode(vici::encode(event)).has_value());
                    return std::size_t{0};
                }))
            return require(command == "no-such-command");
        // Others go on while the two gateways talk; nobody touches a card that is opened.
        const auto patience = command == "keyline-card-reset" ? 5000 : what % 4 == 0 ? 0 : 20;
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(patience);
        do pump();
        while (!request->is_answered && std::chrono::steady_clock::now() < end);
    }
    void end() {
        client_leaves(0);
        client_leaves(1);
        pump();
        // A driver that is closed waits seconds for a card that has gone unnoticed, and learns nothing.
        for (const std::size_t card : {0, 1}) cards_.set_unplugged(card, false);
    }

  private:
    static constexpr ViciClientId root = 1, somebody = 2;
    struct Asked {
        ViciClientId client;
        bool is_answered = false;
    };
    static void answered(Asked& request, const vici::Message& answer) {
        require(!request.is_answered);
        request.is_answered = true;
        require(vici::decode(vici::encode(answer)).has_value());
        if (answer.text("success") == "no") require(!answer.text("errmsg").empty());
    }
    void pump() {
        context_.restart();
        context_.run_for(std::chrono::milliseconds(1));
    }
    void break_card(Choices& choices) {
        const auto which = choices.byte();
        cards_.set_unplugged(which % 2, which < 0x80);
        pump();
    }
    void client_leaves(unsigned which) {
        const auto client = which == 0 ? root : somebody;
        a_.service.client_gone(client);
    }

    Cards cards_;
    asio::io_context context_;
    std::unique_ptr<esp::DevicePool> made_ = cards_.pool();
    esp::DevicePool* cards_in_use_ = made_.get();
    test::Gateway a_{context_, true, std::move(made_)};
    test::Gateway b_{context_, false, std::make_unique<esp::SoftwareEsp>()};
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    spdlog::set_level(spdlog::level::off);
    Choices choices(data, size);
    Lab lab;
    for (int requests = 0; requests < 16 && choices.more(); requests++) lab.ask(choices);
    lab.end();
    return 0;
}
