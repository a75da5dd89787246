// IKE handshakes per second, engine to engine in one thread: IKE_SA_INIT, IKE_AUTH and the first CHILD SA, or
// Phase 1 and Quick Mode, then DELETE; and rekeyings of a CHILD SA without and of an IKE SA with a key
// exchange. In IKEv1 the former is a Quick Mode by itself, under the ISAKMP SA that is there. No network, no
// device, no clock but the stopwatch's.
#include <array>
#include <chrono>
#include <cstdlib>

#include "bench/arguments.h"
#include "bench/report.h"
#include "host/ike/engine.h"

namespace {

using namespace keyline;
using namespace std::chrono_literals;
using Stopwatch = std::chrono::steady_clock;

constexpr auto measuring_time = 1s;  // each row

net::IpAddress address(bool first) {
    return *net::IpAddress::parse(first ? "192.0.2.1" : "192.0.2.2");
}

struct Way {
    const char* name;
    ike::IkeVersion version = ike::IkeVersion::v2;
    bool aggressive = false;
};
constexpr Way version_2{"IKEv2"};
constexpr Way main_mode{"IKEv1 Main Mode", ike::IkeVersion::v1};
constexpr Way aggressive_mode{"IKEv1 Aggressive Mode", ike::IkeVersion::v1, true};

ike::ConnectionConfig connection(bool first, const Way& way, const std::string& proposal) {
    ike::ConnectionConfig config;
    config.version = way.version;
    config.aggressive = config.aggressive_psk = way.aggressive;
    config.local.front().method = ike::AuthClass::psk;
    config.remote.front().method = ike::AuthClass::psk;
    config.name = "bench";
    config.local_addresses = {address(first)};
    config.remote_addresses = {address(!first)};
    config.proposals = {ike::Proposal::parse(ike::ProtocolId::ike, proposal).value()};
    config.rekey_time = 0s;
    ike::ChildConfig child;
    child.name = "bench";
    child.proposals = {ike::Proposal::parse(ike::ProtocolId::esp, "aes256gcm16").value()};
    child.time = {};
    config.children = {child};
    return config;
}

// Two engines that hand each other every datagram at once.
class Pair {
  public:
    Pair(const Way& way, const std::string& proposal) {
        for (const bool first : {true, false}) {
            auto& engine = first ? a_ : b_;
            if (!engine.load_connection(connection(first, way, proposal))) std::abort();
            constexpr std::array<std::uint8_t, 16> secret{1, 2,  3,  4,  5,  6,  7,  8,
                                                          9, 10, 11, 12, 13, 14, 15, 16};
            engine.credentials().add_shared_secret({{}, crypto::Secret(secret)});
        }
    }

    void connect() {
        if (!a_.initiate(now_, "bench", "bench")) std::abort();
        run();
    }
    void disconnect() {
        if (!a_.terminate_ike(now_, a_.list().at(0).id)) std::abort();
        run();
        if (!a_.list().empty() || !b_.list().empty()) std::abort();
    }
    void rekey_child() {
        if (!a_.rekey_child(now_, a_.list().at(0).children.at(0).id)) std::abort();
        run();
    }
    void rekey_ike() {
        if (!a_.rekey_ike(now_, a_.list().at(0).id)) std::abort();
        run();
    }
    bool is_up() const { return a_.list().size() == 1 && a_.list()[0].children.size() == 1; }

  private:
    // Until nobody has anything to say.
    void run() {
        while (carry(a_, b_) || carry(b_, a_) || pause()) {
        }
    }
    // The initiator of Aggressive Mode waits for a moment before its Quick Mode, that of Quick Mode before it
    // deletes the IPsec SA that was rekeyed.
    bool pause() {
        const auto next = a_.next_deadline();
        if (!next || *next > now_ + std::chrono::milliseconds(600)) return false;
        now_ = *next;
        a_.tick(now_);
        return true;
    }
    bool carry(ike::Engine& from, ike::Engine& to) {
        auto actions = from.take_actions();
        for (auto& action : actions) {
            if (auto* send = std::get_if<ike::SendDatagram>(&action)) {
                auto& datagram = send->datagram;
                to.receive(now_, {datagram.remote, datagram.local, std::move(datagram.bytes)});
            } else if (const auto* install = std::get_if<ike::InstallChildSa>(&action)) {
                from.child_sa_installed(now_, install->child, {});
            } else if (const auto* work = std::get_if<ike::RunWork>(&action)) {
                work->work();
                from.work_done(now_, work->id);
            }
        }
        return !actions.empty();
    }

    crypto::SystemRandom random_;
    ike::TimePoint now_{};
    ike::Engine a_{{}, random_};
    ike::Engine b_{{}, random_};
};

template <typename Work>
double per_second(Work work) {
    std::size_t count = 0;
    const auto start = Stopwatch::now();
    auto elapsed = Stopwatch::duration::zero();
    while (elapsed < measuring_time) {
        work();
        count++;
        elapsed = Stopwatch::now() - start;
    }
    return static_cast<double>(count) / std::chrono::duration<double>(elapsed).count();
}

}  // namespace

int main(int argc, char** argv) {
    const auto path = bench::arguments(argc, argv, "ike_handshakes",
                                       "IKE handshakes and rekeyings a second, engine to engine.");
    bench::Report report("ike_handshakes", {{"protocol", "protocol"},
                                            {"proposal", "IKE proposal"},
                                            {"handshakes_per_second", "handshakes/s"},
                                            {"child_rekeys_per_second", "CHILD SA rekeyings/s"},
                                            {"ike_rekeys_per_second", "IKE SA rekeyings/s"}});
    constexpr std::array rows = {
        std::pair{version_2, "aes256-sha256-x25519"},   std::pair{version_2, "aes256gcm16-prfsha256-x25519"},
        std::pair{version_2, "aes256-sha256-ecp256"},   std::pair{version_2, "aes256-sha384-ecp384"},
        std::pair{version_2, "aes256-sha256-modp2048"}, std::pair{version_2, "aes256-sha512-modp3072"},
        std::pair{main_mode, "aes256-sha256-x25519"},   std::pair{main_mode, "aes256-sha256-ecp256"},
        std::pair{main_mode, "aes256-sha256-modp2048"}, std::pair{aggressive_mode, "aes256-sha256-x25519"},
    };
    for (const auto& [way, proposal] : rows) {
        Pair pair(way, proposal);
        const auto handshakes = per_second([&] {
            pair.connect();
            if (!pair.is_up()) std::abort();
            pair.disconnect();
        });
        pair.connect();
        const auto children = per_second([&] { pair.rekey_child(); });
        const auto ike_sas = per_second([&] { pair.rekey_ike(); });
        if (!pair.is_up()) std::abort();
        report.add({way.name, proposal, handshakes, children, ike_sas});
    }
    report.note("what",
                "both engines in one thread; one handshake is IKE_SA_INIT, IKE_AUTH with the first CHILD SA "
                "(IKEv1: Phase 1 and Quick Mode), and DELETE; a rekeying of a CHILD SA ends with DELETE too");
    return report.finish(path);
}
