// Many IKE initiators in one process: host/ike's engine on the UDP ports 500 and 4500 of one address. What
// bench/ike.py drives against one gateway after the other.
//
//     ike_initiator LOCAL REMOTE VERSION IKE-PROPOSAL ESP-PROPOSAL SECRET
//
// Initiator number N is "uN@bench.example", and its CHILD SA has one address of 10.128.0.0/9 for itself.
// Commands come on standard input, one a line; each is answered with one line of JSON:
//     connect COUNT WINDOW    so many more IKE SAs with a CHILD SA each, WINDOW of them under way at a time
//     rekey COUNT WINDOW      a new CHILD SA in COUNT of the IKE SAs: CREATE_CHILD_SA, or Quick Mode
//     terminate               DELETE for all of them, and waits for the answers
// At the end of standard input it ends, without a word to the gateway.
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <iostream>
#include <stdexcept>
#include <string>

#include <arpa/inet.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "host/ike/engine.h"

namespace {

using namespace keyline;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Kind = ike::ReportEvent::Kind;

constexpr std::array<std::uint8_t, 4> non_esp_marker{};  // RFC 3948 section 2.2
constexpr auto patience = 60s;                           // without any progress

template <typename T>
T expect(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    return std::move(*result);
}
void expect(const Result<void>& result) {
    if (!result) throw std::runtime_error(result.error().message);
}

// ---- One UDP port

class Port {
  public:
    Port(const net::IpAddress& local, const net::IpAddress& remote, std::uint16_t port)
        : local_{local, port}, remote_{remote, port}, descriptor_(socket(AF_INET, SOCK_DGRAM, 0)) {
        if (descriptor_ < 0) fail_with("socket");
        constexpr int buffer = 8 << 20;
        (void)setsockopt(descriptor_, SOL_SOCKET, SO_RCVBUFFORCE, &buffer, sizeof(buffer));
        const auto here = to_kernel(local_), there = to_kernel(remote_);
        if (bind(descriptor_, reinterpret_cast<const sockaddr*>(&here), sizeof(here)) != 0) fail_with("bind");
        if (connect(descriptor_, reinterpret_cast<const sockaddr*>(&there), sizeof(there)) != 0)
            fail_with("connect");
    }
    ~Port() { close(descriptor_); }
    Port(const Port&) = delete;
    Port& operator=(const Port&) = delete;

    int descriptor() const { return descriptor_; }
    std::uint16_t number() const { return local_.port; }

    void send(ByteView message) {
        std::array<iovec, 2> parts{{{const_cast<std::uint8_t*>(non_esp_marker.data()), non_esp_marker.size()},
                                    {const_cast<std::uint8_t*>(message.data()), message.size()}}};
        msghdr header{};
        header.msg_iov = has_marker() ? parts.data() : &parts[1];
        header.msg_iovlen = has_marker() ? 2 : 1;
        // What is lost here is sent again by the engine.
        (void)sendmsg(descriptor_, &header, 0);
    }
    // Nothing: no IKE message waits.
    std::optional<ike::Datagram> receive() {
        for (;;) {
            const auto count = recv(descriptor_, buffer_.data(), buffer_.size(), MSG_DONTWAIT);
            if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return std::nullopt;
            if (count < 0) continue;  // an ICMP error of an earlier datagram
            ByteView payload(buffer_.data(), static_cast<std::size_t>(count));
            if (has_marker()) {
                const bool marked = payload.size() > non_esp_marker.size() &&
                                    std::equal(non_esp_marker.begin(), non_esp_marker.end(), payload.begin());
                if (!marked) continue;  // a keepalive
                payload = payload.subspan(non_esp_marker.size());
            }
            return ike::Datagram{local_, remote_, Bytes(payload.begin(), payload.end())};
        }
    }

  private:
    bool has_marker() const { return local_.port == net::nat_traversal_port; }
    [[noreturn]] static void fail_with(const char* what) {
        throw std::runtime_error(std::string(what) + ": " + std::strerror(errno));
    }
    static sockaddr_in to_kernel(const net::Endpoint& endpoint) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(endpoint.port);
        std::memcpy(&address.sin_addr, endpoint.address.bytes().data(), sizeof(address.sin_addr));
        return address;
    }

    net::Endpoint local_, remote_;
    int descriptor_;
    std::array<std::uint8_t, 65536> buffer_{};
};

// ---- The initiators

struct Plan {
    net::IpAddress local, remote;
    ike::IkeVersion version;
    std::string ike_proposal, esp_proposal, secret;
};

ike::EngineSettings settings() {
    ike::EngineSettings settings;
    settings.retransmit_timeout = 1s;
    return settings;
}

class Initiators {
  public:
    explicit Initiators(Plan plan) : plan_(std::move(plan)) {
        const auto* secret = reinterpret_cast<const std::uint8_t*>(plan_.secret.data());
        engine_.credentials().add_shared_secret(
            {{}, crypto::Secret(ByteView(secret, plan_.secret.size())), {}, ike::SharedSecret::Kind::ike});
    }

    nlohmann::json connect(std::size_t count, std::size_t window) {
        const auto start = Clock::now();
        const auto established_before = ike_sas_, children_before = children_;
        const auto failed_before = failed_;
        const auto retransmitted_before = retransmitted();
        std::size_t begun = 0;
        const auto done = [&] { return children_ - children_before + failed_ - failed_before; };
        run_until([&] {
            while (begun < count && begun - done() < window) {
                begin(++last_number_);
                ++begun;
            }
            return done() >= count;
        });
        const auto seconds = std::chrono::duration<double>(Clock::now() - start).count();
        return {{"ike_sas", ike_sas_ - established_before},
                {"child_sas", children_ - children_before},
                {"failed", failed_ - failed_before},
                {"retransmitted", retransmitted() - retransmitted_before},
                {"why", why_},
                {"seconds", seconds}};
    }

    nlohmann::json rekey(std::size_t count, std::size_t window) {
        const auto sas = engine_.list();
        if (sas.size() < count) throw std::runtime_error("fewer IKE SAs than that");
        const auto start = Clock::now();
        const auto rekeyed_before = rekeyed_, failed_before = failed_;
        std::size_t begun = 0;
        const auto done = [&] { return rekeyed_ - rekeyed_before + failed_ - failed_before; };
        run_until([&] {
            while (begun < count && begun - done() < window) {
                expect(engine_.rekey_child(Clock::now(), sas[begun++].children.back().id));
                carry_out();
            }
            return done() >= count;
        });
        const auto seconds = std::chrono::duration<double>(Clock::now() - start).count();
        return {{"rekeyed", rekeyed_ - rekeyed_before},
                {"failed", failed_ - failed_before},
                {"why", why_},
                {"seconds", seconds}};
    }

    nlohmann::json terminate() {
        const auto before = ended_;
        std::size_t asked = 0;
        for (const auto& sa : engine_.list()) {
            expect(engine_.terminate_ike(Clock::now(), sa.id));
            carry_out();
            ++asked;
            // The gateway's socket buffer holds a few hundred datagrams.
            if (asked % 64 == 0) run_until([&] { return ended_ - before >= asked; });
        }
        run_until([&] { return ended_ - before >= asked; });
        return {{"ended", ended_ - before}};
    }

  private:
    void begin(std::uint32_t number) {
        ike::ConnectionConfig config;
        config.name = "u" + std::to_string(number);
        config.version = plan_.version;
        config.local_addresses = {plan_.local};
        config.remote_addresses = {plan_.remote};
        config.proposals = {expect(ike::Proposal::parse(ike::ProtocolId::ike, plan_.ike_proposal))};
        config.local.front().method = ike::AuthClass::psk;
        config.local.front().id = ike::Identity::parse(config.name + "@bench.example");
        config.remote.front().method = ike::AuthClass::psk;
        config.remote.front().id = ike::Identity::parse("gateway.bench.example");
        config.unique = ike::ConnectionConfig::Unique::never;
        config.force_udp_encapsulation = true;
        config.rekey_time = 0s;
        ike::ChildConfig child;
        child.name = "net";
        child.proposals = {expect(ike::Proposal::parse(ike::ProtocolId::esp, plan_.esp_proposal))};
        child.local_selectors = {*ike::SelectorConfig::parse(inner_address(number) + "/32")};
        child.remote_selectors = {*ike::SelectorConfig::parse("10.2.0.0/16")};
        child.time = {};
        config.children = {child};
        const auto name = config.name;
        expect(engine_.load_connection(std::move(config)));
        expect(engine_.initiate(Clock::now(), name, "net"));
        engine_.unload_connection(name);  // the IKE SA keeps what it needs
        carry_out();
    }

    static std::string inner_address(std::uint32_t number) {
        return "10." + std::to_string(128 + (number >> 16 & 0x7f)) + "." +
               std::to_string(number >> 8 & 0xff) + "." + std::to_string(number & 0xff);
    }

    template <typename Condition>
    void run_until(const Condition& is_done) {
        auto last_progress = Clock::now();
        while (!is_done()) {
            auto progress = false;
            for (auto* port : {&port_500_, &port_4500_})
                while (const auto datagram = port->receive()) {
                    engine_.receive(Clock::now(), *datagram);
                    carry_out();
                    progress = true;
                }
            const auto now = Clock::now();
            if (const auto deadline = engine_.next_deadline(); deadline && *deadline <= now) {
                engine_.tick(now);
                carry_out();
            }
            if (progress) last_progress = now;
            if (now - last_progress > patience) throw std::runtime_error("the gateway answers no more");
            if (!progress) wait();
        }
    }

    void wait() {
        constexpr int milliseconds = 10;
        std::array<pollfd, 2> ready{
            {{port_500_.descriptor(), POLLIN, 0}, {port_4500_.descriptor(), POLLIN, 0}}};
        (void)poll(ready.data(), ready.size(), milliseconds);
    }

    void carry_out() {
        for (auto actions = engine_.take_actions(); !actions.empty(); actions = engine_.take_actions())
            for (const auto& action : actions) {
                if (const auto* send = std::get_if<ike::SendDatagram>(&action)) {
                    auto& port =
                        send->datagram.local.port == net::nat_traversal_port ? port_4500_ : port_500_;
                    port.send(send->datagram.bytes);
                } else if (const auto* install = std::get_if<ike::InstallChildSa>(&action)) {
                    engine_.child_sa_installed(Clock::now(), install->child, {});
                } else if (const auto* work = std::get_if<ike::RunWork>(&action)) {
                    work->work();
                    engine_.work_done(Clock::now(), work->id);
                } else if (const auto* event = std::get_if<ike::ReportEvent>(&action)) {
                    count(*event);
                }
            }
    }

    void count(const ike::ReportEvent& event) {
        switch (event.kind) {
            case Kind::ike_sa_up:
                ++ike_sas_;
                return;
            case Kind::ike_sa_down:
                ++ended_;
                return;
            case Kind::child_sa_up:
                ++children_;
                return;
            case Kind::child_sa_rekeyed:
                ++rekeyed_;
                return;
            case Kind::initiation_failed:
            case Kind::authentication_failed:
                ++failed_;
                why_ = event.text;
                return;
            default:
                return;
        }
    }

    std::uint64_t retransmitted() const {
        for (const auto& [name, value] : engine_.counters())
            if (name == "requests_retransmitted") return value;
        return 0;
    }

    Plan plan_;
    crypto::SystemRandom random_;
    ike::Engine engine_{settings(), random_};
    Port port_500_{plan_.local, plan_.remote, 500};
    Port port_4500_{plan_.local, plan_.remote, net::nat_traversal_port};
    std::uint32_t last_number_ = 0;
    std::size_t ike_sas_ = 0, children_ = 0, rekeyed_ = 0, failed_ = 0, ended_ = 0;
    std::string why_;
};

net::IpAddress address(const char* text) {
    const auto parsed = net::IpAddress::parse(text);
    if (!parsed || parsed->version() != net::IpVersion::v4)
        throw std::runtime_error(std::string("not an IPv4 address: ") + text);
    return *parsed;
}

void serve(Initiators& initiators) {
    for (std::string command; std::cin >> command;) {
        if (command == "connect" || command == "rekey") {
            std::size_t count = 0, window = 0;
            if (!(std::cin >> count >> window) || window == 0)
                throw std::runtime_error(command + " COUNT WINDOW");
            std::cout << (command == "connect" ? initiators.connect(count, window)
                                               : initiators.rekey(count, window))
                      << std::endl;
        } else if (command == "terminate") {
            std::cout << initiators.terminate() << std::endl;
        } else {
            throw std::runtime_error("no such command: " + command);
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    constexpr int wanted = 7;
    try {
        if (argc != wanted)
            throw std::runtime_error(
                "usage: ike_initiator LOCAL REMOTE VERSION IKE-PROPOSAL ESP-PROPOSAL SECRET");
        const auto version = argv[3] == std::string_view("1") ? ike::IkeVersion::v1 : ike::IkeVersion::v2;
        Initiators initiators({address(argv[1]), address(argv[2]), version, argv[4], argv[5], argv[6]});
        serve(initiators);
    } catch (const std::exception& error) {
        std::cerr << "ike_initiator: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
