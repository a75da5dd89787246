#include "sim/systemc/platform.h"

#include <stdexcept>

#include <fmt/format.h>

#include "sim/systemc/fast_card.h"
#include "sim/systemc/rtl_card.h"

// SystemC's own main() wants it; whoever uses the platform has a main() of his own.
int sc_main(int, char**) {
    return 0;
}

namespace keyline::sim::platform {

const char* to_string(Model model) {
    return model == Model::fast ? "fast" : "rtl";
}

Platform::Platform(const PlatformOptions& options) : options_(options) {
    if (options.cards < 1 || options.cards > 8) throw std::invalid_argument("a platform has 1 to 8 cards");
    if (options.injector && options.cards != 1)
        throw std::invalid_argument("faults are injected into a platform with one card");
    options_.memory.injector = options.injector;
    memory_ = std::make_unique<Memory>("memory", options_.memory);
    double flight = options.link.flight_ns;
    if (options.host_link) {
        host_link_ = std::make_unique<Link>("host_link", *options.host_link, sc_core::SC_ZERO_TIME);
        host_link_->reads_above.bind(memory_->socket);
        host_link_->writes_above.bind(memory_->socket);
        flight += options.host_link->flight_ns;
    }
    for (unsigned i = 0; i < options.cards; i++) {
        links_.push_back(std::make_unique<Link>(fmt::format("link{}", i).c_str(), options.link,
                                                sc_core::sc_time(flight, sc_core::SC_NS)));
        cards_.push_back(make_card(i));
        CardModule& card = *cards_.back();
        hosts_.push_back(std::make_unique<Host>(
            fmt::format("host{}", i).c_str(), memory_->contents(),
            sc_core::sc_time(options.poll_ns, sc_core::SC_NS),
            [&card]() -> const std::string& { return card.fault(); }, breakable(card, *links_.back())));
        interrupts_.push_back(std::make_unique<sc_core::sc_signal<bool>>(fmt::format("irq{}", i).c_str()));
        Link& link = *links_.back();
        for (Dma* dma : card.dma()) {
            dma->reads.bind(link.below);
            dma->writes.bind(link.below);
        }
        const auto bind_above = [&](auto& above) {
            link.reads_above.bind(above);
            link.writes_above.bind(above);
        };
        if (host_link_)
            bind_above(host_link_->below);
        else
            bind_above(memory_->socket);
        hosts_.back()->registers.bind(link.registers_above);
        link.registers_below.bind(card.registers);
        if (LineEnd* port = card.network()) {
            peers_.push_back(std::make_unique<LineEnd>(fmt::format("peer{}", i).c_str(), *options.network));
            port->sends.bind(peers_.back()->receives);
            peers_.back()->sends.bind(port->receives);
        }
        card.irq.bind(*interrupts_.back());
        hosts_.back()->irq.bind(*interrupts_.back());
    }
}

Platform::~Platform() = default;

std::unique_ptr<CardModule> Platform::make_card(unsigned number) const {
    const std::string name = fmt::format("card{}", number);
    const RtlCardOptions rtl{.link = options_.link, .seed = options_.seed + number};
    if (options_.model == Model::rtl)
        return options_.network ? make_inline_rtl_card(name.c_str(), rtl, *options_.network)
                                : make_rtl_card(name.c_str(), rtl);
    return std::make_unique<FastCard>(name.c_str(), FastCardOptions{.link = options_.link,
                                                                    .network = options_.network,
                                                                    .timing = {.lanes = KEYLINE_LANES}});
}

Breakable Platform::breakable(CardModule& card, Link& link) const {
    return {options_.injector, [&card] { card.power_on(); }, [&card](unsigned bits) { card.flip(bits); },
            [&link](bool on) { link.hold(on); }, [this] { return is_contained(); }};
}

void Platform::power_cycle() {
    for (const auto& link : links_) link->hold(false);
    for (const auto& card : cards_) card->power_on();
    memory_->release();
}

void Platform::run(const Program& program) {
    running_ = options_.cards;
    for (unsigned i = 0; i < options_.cards; i++)
        hosts_[i]->set_program([&program, i](const MakePort& make_port) { program(i, make_port); },
                               [this] {
                                   if (--running_ == 0) sc_core::sc_stop();
                               });
    sc_core::sc_report_handler::set_actions(sc_core::SC_INFO, sc_core::SC_DO_NOTHING);
    sc_core::sc_start();
    for (const auto& host : hosts_)
        if (host->failure()) std::rethrow_exception(host->failure());
}

double Platform::octets_up() const {
    if (host_link_) return host_link_->octets_up();
    double octets = 0;
    for (const auto& link : links_) octets += link->octets_up();
    return octets;
}

double Platform::octets_down() const {
    if (host_link_) return host_link_->octets_down();
    double octets = 0;
    for (const auto& link : links_) octets += link->octets_down();
    return octets;
}

}  // namespace keyline::sim::platform
