// The inline card whole, both pipelines in RTL: packets of the host leave as Ethernet frames with ESP, frames
// with ESP come into the host's memory as packets. SoftwareEsp, which OpenSSL judges, says what they must be.
#include <algorithm>

#include "drivers/card/sa_commands.h"
#include "tests/rtl/inline_bench.h"
#include "tests/unit/card/card_traffic.h"

using namespace keyline;
using namespace keyline::card;
using namespace keyline::card::test;
using keyline::test::InlineBench;

namespace {

constexpr unsigned sa_bits = 14;  // as the pipelines were built
constexpr std::size_t seen = 16;  // octets of a text that would be recognized

struct Sa {
    Ends ends;
    esp::SaHandle reference;
};

void command(InlineBench& card, unsigned queue, const CommandBatch& batch) {
    card.submit(queue, batch.octets(), 0, true);
    card.post_doorbell(queue);
    const auto done = card.wait(queue);
    REQUIRE(done.status() == regs::Status::ok);
    const auto right = check_responses(batch.octets(), done.packet);
    if (!right) FAIL(right.error().message);
}

std::vector<Sa> install(InlineBench& card, Device& software, std::mt19937_64& random, std::uint16_t count) {
    std::vector<Sa> sas;
    SaLookup lookup(sa_bits);
    for (std::uint16_t index = 0; index < count; index++) {
        Ends ends = random_ends(random, 0x2000U + index);
        if (ends.inbound.udp) ends.inbound.udp->destination_port = ends.outbound.udp->destination_port = 4500;
        command(card, regs::outbound, *install_commands(index, ends.outbound));
        command(card, regs::inbound, *install_commands(index, ends.inbound));
        CommandBatch ways;
        const auto writes = lookup.add(ends.inbound.spi, ends.inbound.destination, index);
        REQUIRE(writes);
        for (const auto& write : *writes) add_bucket_write(ways, write);
        command(card, regs::inbound, ways);
        const auto handle = software.add(ends.outbound.clone());
        software.add(ends.inbound.clone());
        sas.push_back({std::move(ends), handle});
    }
    return sas;
}

bool is_encrypted(const esp::SaParameters& sa) {
    return sa.encryption != esp::Encryption::aes_gmac;
}

}  // namespace

TEST_CASE("the inline card: out as ESP in Ethernet, and in again", "[rtl]") {
    auto random = random_engine();
    InlineBench card(random(), keyline::test::quick_link(10));
    card.open();
    Device software;
    constexpr std::uint16_t sa_count = 12;
    const std::vector<Sa> sas = install(card, software, random, sa_count);
    // What it sends comes back to it.
    card.set_next_hop(0, {card.own, std::nullopt});
    card.set_next_hop(9, {card.own, std::uint16_t{0x6123}});
    card.outgoing().pause_percent = 20;
    card.incoming().gap_percent = 30;

    constexpr unsigned packets = 200;
    std::vector<Bytes> plain;
    std::vector<std::size_t> by_sa;
    std::vector<std::optional<std::uint16_t>> tags;
    for (unsigned i = 0; i < packets; i++) {
        by_sa.push_back(random() % sas.size());
        plain.push_back(random_packet(random, sas[by_sa.back()].ends.outbound));
        const unsigned entry = random() % 2 == 0 ? 0 : 9;
        tags.push_back(entry == 0 ? std::nullopt : std::optional<std::uint16_t>(0x6123));
        card.submit_to(entry, plain.back(), static_cast<std::uint16_t>(by_sa.back()));
    }
    card.post_doorbell(regs::outbound);
    unsigned completed = 0;
    card.until(
        [&] {
            if (const auto done = card.next(regs::outbound)) {
                REQUIRE(done->status() == regs::Status::ok);
                CHECK(is_untouched(*done));
                completed++;
            }
            return completed == packets && card.outgoing().frames.size() == packets;
        },
        400000);
    card.run(200);
    REQUIRE(card.outgoing().frames.size() == packets);

    std::vector<esp::Completion> wanted;
    std::uint64_t bad = 0;
    for (unsigned i = 0; i < packets; i++) {
        CAPTURE(i);
        const auto& sa = sas[by_sa[i]];
        Bytes frame = card.outgoing().frames[i].octets;
        const std::size_t header = tags[i] ? 18 : 14;
        Bytes outer = software.out(sa.reference, Bytes(plain[i])).packet;
        take_identification(outer, Bytes(frame.begin() + static_cast<std::ptrdiff_t>(header), frame.end()),
                            sa.ends.outbound);
        REQUIRE(to_hex(frame) == to_hex(keyline::test::padded_frame(
                                     keyline::test::ethernet_frame(card.own, card.own, tags[i], outer))));
        // Nothing of a text that is to be secret.
        if (is_encrypted(sa.ends.outbound) && plain[i].size() >= 60 + seen)
            CHECK(std::search(frame.begin(), frame.end(), plain[i].end() - seen, plain[i].end()) ==
                  frame.end());
        // And back, some of them spoilt.
        if (random() % 8 == 0) {
            outer.back() ^= 1;
            frame[header + outer.size() - 1] ^= 1;
            bad++;
        }
        wanted.push_back(software.in(Bytes(outer)));
        card.incoming().frames.push_back({frame, false});
    }
    // Never more than are posted: the driver's commands share the pipeline meanwhile.
    card.post_buffers(regs::network_receive, packets);
    unsigned opened = 0;
    unsigned queries = 0;
    card.until(
        [&] {
            if (const auto done = card.next(regs::network_receive)) {
                CAPTURE(opened);
                const auto& same = wanted[opened++];
                CHECK((done->status() == regs::Status::ok) == (same.status == esp::PacketStatus::ok));
                if (same.status == esp::PacketStatus::ok && done->status() == regs::Status::ok)
                    REQUIRE(to_hex(done->packet) == to_hex(same.packet));
                else
                    CHECK(is_untouched(*done));
                if (opened % 20 == 0) {
                    const auto query = query_commands(static_cast<std::uint16_t>(random() % sas.size()));
                    card.submit(regs::inbound, query.octets(), 0, true);
                    card.post_doorbell(regs::inbound);
                }
            }
            if (const auto done = card.next(regs::inbound)) queries += done->status() == regs::Status::ok;
            return opened == packets && queries == packets / 20;
        },
        400000);
    CHECK(bad > 0);
    CHECK(card.count(keyline::test::net_regs::to_pipeline_lo::offset) == packets);
    card.check_sums();
}

TEST_CASE("the inline card: a soft reset wipes the SAs and the port", "[rtl]") {
    auto random = random_engine();
    InlineBench card(random(), keyline::test::quick_link(10));
    card.open();
    Device software;
    const auto sas = install(card, software, random, 3);
    card.set_next_hop(0, {card.own, std::nullopt});
    const Bytes packet = random_packet(random, sas[1].ends.outbound);
    const auto send = [&] {
        card.submit_to(0, packet, 1);
        card.post_doorbell(regs::outbound);
        return card.wait(regs::outbound).status();
    };
    CHECK(send() == regs::Status::ok);
    card.until([&] { return card.outgoing().frames.size() == 1; });
    const Bytes frame = card.outgoing().frames[0].octets;
    card.post_buffers(regs::network_receive, 5);
    card.write(regs::global::control::offset(), regs::global::control::soft_reset.put(1));
    card.until(
        [&] { return regs::global::status::reset_busy.get(card.read(regs::global::status::offset())) == 0; });
    card.open();
    card.set_next_hop(0, {card.own, std::nullopt});
    CHECK(send() == regs::Status::unknown_sa);
    card.post_buffers(regs::network_receive, 5);
    card.incoming().frames.push_back({frame, false});
    CHECK(card.wait(regs::network_receive).status() == regs::Status::unknown_sa);
    CHECK(card.outgoing().frames.size() == 1);
}
