// Rings of the Verilated card: wrap-around, full rings, overruns, bad descriptors, both directions at once.
#include <catch2/catch.hpp>

#include "tests/rtl/card_scenario.h"

using namespace keyline;
using namespace keyline::test;

namespace {

std::uint32_t errors(CardBench& card, unsigned direction) {
    return card.read(regs::queue::error::offset(direction));
}

}  // namespace

TEST_CASE("rings: the smallest and a small ring, around many times") {
    auto random = random_engine();
    CardBench card(random(), 10);
    const unsigned log2_size = GENERATE(1U, 3U);
    card.start(log2_size);
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 0, sa);
    std::uint64_t sequence = 0;
    const unsigned size = 1U << log2_size;
    for (unsigned done = 0; done < 100;) {
        const unsigned batch = 1 + static_cast<unsigned>(random() % size);
        std::vector<Bytes> packets;
        for (unsigned i = 0; i < batch; i++) packets.push_back(random_bytes(random, 20 + random() % 100));
        std::vector<std::uint64_t> cookies;
        cookies.reserve(batch);
        for (const Bytes& packet : packets) cookies.push_back(card.submit(regs::outbound, packet, 0).cookie);
        card.ring_doorbell(regs::outbound);
        for (unsigned i = 0; i < batch; i++) {
            const Finished finished = card.wait(regs::outbound);
            REQUIRE(finished.status() == regs::Status::ok);
            CHECK(finished.completion.cookie == cookies[i]);
            CHECK(finished.packet == esp_seal(reference(sa), ++sequence, packets[i], 4));
        }
        done += batch;
    }
    CHECK(errors(card, regs::outbound) == 0);
    CHECK(card.read(regs::queue::submission_consumer::offset(regs::outbound)) ==
          card.read(regs::queue::submission_producer::offset(regs::outbound)));
}

TEST_CASE("rings: indices pass 65536") {
    auto random = random_engine();
    CardBench card(random(), 0);
    card.start(3);
    // Refused at once, so that it goes quickly.
    regs::SubmissionDescriptor descriptor;
    descriptor.flags = 1;
    for (unsigned done = 0; done < 65536 + 32; done += 8) {
        for (unsigned i = 0; i < 8; i++) {
            descriptor.cookie = done + i;
            card.submit_raw(regs::outbound, descriptor);
        }
        card.ring_doorbell(regs::outbound);
        for (unsigned i = 0; i < 8; i++) {
            const Finished finished = card.wait(regs::outbound);
            REQUIRE(finished.completion.cookie == done + i);
        }
    }
    CHECK(card.read(regs::queue::completion_producer::offset(regs::outbound)) == 32);
    CHECK(card.drops(regs::outbound, regs::Status::bad_descriptor) == 65536 + 32);
    CHECK(card.read(regs::queue::error_count::offset(regs::outbound)) == 65536 + 32);
}

TEST_CASE("rings: an overrun is refused, told and counted") {
    auto random = random_engine();
    CardBench card(random());
    card.start(3);
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 0, sa);
    card.write(regs::global::interrupt_enable::offset(),
               regs::global::interrupt_enable::outbound_error.put(1));
    unsigned refused = 0;
    for (const std::uint32_t doorbell : {9U, 0xFFFFU, 0x10001U, 0x80000000U}) {
        card.write(regs::queue::submission_producer::offset(regs::outbound), doorbell);
        refused++;
        CHECK(errors(card, regs::outbound) == regs::queue::error::submission_overrun.mask());
        CHECK(card.read(regs::queue::error_count::offset(regs::outbound)) == refused);
        CHECK(card.irq());
        CHECK(card.read(regs::queue::submission_producer::offset(regs::outbound)) == 0);
    }
    card.write(regs::queue::error::offset(regs::outbound), 0xFFFFFFFF);
    CHECK(errors(card, regs::outbound) == 0);
    card.write(regs::queue::completion_consumer::offset(regs::outbound), 1);
    CHECK(errors(card, regs::outbound) == regs::queue::error::completion_overrun.mask());
    CHECK(card.read(regs::queue::completion_consumer::offset(regs::outbound)) == 0);
    CHECK(card.read(regs::queue::error_count::offset(regs::outbound)) == refused + 1);
    CHECK(errors(card, regs::inbound) == 0);
    // Nothing was harmed.
    const Bytes inner = random_bytes(random, 77);
    CHECK(card.process(regs::outbound, inner, 0).packet == esp_seal(reference(sa), 1, inner, 4));
    // A doorbell may not take back what it said either.
    card.write(regs::queue::error::offset(regs::outbound), 0xFFFFFFFF);
    card.write(regs::global::control::offset(), 0);
    card.write(regs::queue::submission_producer::offset(regs::outbound), 5);
    CHECK(errors(card, regs::outbound) == 0);
    card.write(regs::queue::submission_producer::offset(regs::outbound), 3);
    CHECK(errors(card, regs::outbound) == regs::queue::error::submission_overrun.mask());
    CHECK(card.read(regs::queue::submission_producer::offset(regs::outbound)) == 5);
}

TEST_CASE("rings: a full completion ring holds packets back and loses none") {
    auto random = random_engine();
    CardBench card(random());
    card.start(3);
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 0, sa);
    std::vector<Bytes> packets;
    for (unsigned i = 0; i < 12; i++) packets.push_back(random_bytes(random, 40));
    for (unsigned i = 0; i < 8; i++) card.submit(regs::outbound, packets[i], 0);
    card.ring_doorbell(regs::outbound);
    while (card.read(regs::queue::completion_producer::offset(regs::outbound)) != 8) card.run(10);
    for (unsigned i = 8; i < 12; i++) card.submit(regs::outbound, packets[i], 0);
    card.ring_doorbell(regs::outbound);
    card.run(5000);
    CHECK(card.read(regs::queue::completion_producer::offset(regs::outbound)) == 8);
    CHECK(card.read(regs::queue::submission_consumer::offset(regs::outbound)) == 8);
    for (unsigned i = 0; i < 12; i++)
        CHECK(card.wait(regs::outbound).packet == esp_seal(reference(sa), i + 1, packets[i], 4));
}

TEST_CASE("rings: bad descriptors are refused one by one") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 0, sa);
    for (const unsigned direction : {regs::outbound, regs::inbound}) {
        unsigned count = 0;
        const auto refuse = [&](const regs::SubmissionDescriptor& descriptor) {
            card.submit_raw(direction, descriptor);
            card.ring_doorbell(direction);
            CHECK(card.wait(direction).status() == regs::Status::bad_descriptor);
            CHECK(errors(card, direction) == regs::queue::error::bad_descriptor.mask());
            card.write(regs::queue::error::offset(direction), 0xFFFFFFFF);
            CHECK(card.drops(direction, regs::Status::bad_descriptor) == ++count);
        };
        regs::SubmissionDescriptor good;
        good.source = CardBench::source(direction, 0);
        good.destination = CardBench::destination(direction, 0);
        good.length = 100;
        regs::SubmissionDescriptor bad = good;
        bad.flags = 0x80;
        refuse(bad);
        bad = good;
        bad.source += 32;
        refuse(bad);
        bad = good;
        bad.destination += 1;
        refuse(bad);
    }
    CHECK(card.query(regs::outbound, 0).sequence == 0);
}

TEST_CASE("rings: bus errors on the rings halt the queue until it is enabled anew") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 0, sa);
    const bool on_completion = GENERATE(false, true);
    if (on_completion)
        card.memory.poison_writes(HostMemory::base + 0x50000, 0x4000);
    else
        card.memory.poison_reads(HostMemory::base + 0x10000, 0x4000);
    card.submit(regs::outbound, random_bytes(random, 100), 0);
    card.ring_doorbell(regs::outbound);
    for (unsigned i = 0;
         !regs::queue::status::halted.get(card.read(regs::queue::status::offset(regs::outbound))); i++)
        REQUIRE(i < 10000);
    CHECK(errors(card, regs::outbound) == regs::queue::error::ring_dma_error.mask());
    CHECK_FALSE(card.has_completion(regs::outbound));
    CHECK(card.read(regs::queue::completion_producer::offset(regs::outbound)) == 0);
    // The other direction goes on.
    CHECK(card.process(regs::inbound, Bytes(100, 0)).status() == regs::Status::unknown_sa);

    card.memory.poison_reads(0, 0);
    card.memory.poison_writes(0, 0);
    card.stop_queue(regs::outbound);
    card.start_queue(regs::outbound, 3);
    const Bytes inner = random_bytes(random, 100);
    const Finished done = card.process(regs::outbound, inner, 0);
    REQUIRE(done.status() == regs::Status::ok);
    // The lost packet's number stays lost.
    CHECK(done.packet == esp_seal(reference(sa), on_completion ? 2 : 1, inner, 4));
}

TEST_CASE("rings: configuration is checked and locked") {
    auto random = random_engine();
    CardBench card(random());
    card.start_queue(regs::outbound, 0);
    card.run(5);
    CHECK(errors(card, regs::outbound) == regs::queue::error::bad_configuration.mask());
    CHECK(regs::queue::status::halted.get(card.read(regs::queue::status::offset(regs::outbound))) == 1);
    card.write(regs::queue::error::offset(regs::outbound), 0xFFFFFFFF);
    card.stop_queue(regs::outbound);
    card.start_queue(regs::outbound, 4);
    CHECK(errors(card, regs::outbound) == 0);
    card.write(regs::queue::submission_log2_size::offset(regs::outbound), 9);
    CHECK(errors(card, regs::outbound) == regs::queue::error::locked.mask());
    CHECK(card.read(regs::queue::submission_log2_size::offset(regs::outbound)) == 4);
}

TEST_CASE("rings: nothing runs before the card is enabled, or after the queue is disabled") {
    auto random = random_engine();
    CardBench card(random());
    card.start_queue(regs::outbound, 3);
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 0, sa);
    const Bytes inner = random_bytes(random, 64);
    card.submit(regs::outbound, inner, 0);
    card.ring_doorbell(regs::outbound);
    card.run(3000);
    CHECK_FALSE(card.has_completion(regs::outbound));
    card.write(regs::global::control::offset(), regs::global::control::enable.put(1));
    CHECK(card.wait(regs::outbound).packet == esp_seal(reference(sa), 1, inner, 4));

    card.write(regs::queue::control::offset(regs::outbound), 0);
    card.write(regs::queue::submission_producer::offset(regs::outbound), 2);
    CHECK(regs::queue::error::submission_overrun.get(errors(card, regs::outbound)) == 1);
}

TEST_CASE("rings: both directions at once, full rings, mixed SAs and faults; the counters agree") {
    auto random = random_engine();
    CardBench card(random(), static_cast<unsigned>(random() % 60));
    card.start(4);
    constexpr unsigned sa_count = 4;
    std::vector<TestSa> sas;
    for (std::uint16_t entry = 0; entry < sa_count; entry++) {
        sas.push_back(random_sa(random, entry % 2 == 0 ? 16 : 32, entry >= 2));
        sas.back().spi = 0x5000U + entry;
        card.install(regs::outbound, entry, sas.back());
        card.install(regs::inbound, entry, sas.back());
    }
    std::vector<std::uint64_t> sent(sa_count, 0);
    std::vector<std::uint64_t> arrived(sa_count, 0);
    std::uint64_t out_ok = 0;
    std::uint64_t in_ok = 0;
    std::uint64_t in_bad = 0;
    for (unsigned round = 0; round < 15; round++) {
        struct Out {
            unsigned sa;
            Bytes packet;
        };
        struct In {
            bool good;
            Bytes inner;
        };
        std::vector<Out> out;
        std::vector<In> in;
        for (unsigned i = 0; i < 16; i++) {
            const auto a = static_cast<unsigned>(random() % sa_count);
            out.push_back({a, random_bytes(random, random() % 600)});
            card.submit(regs::outbound, out.back().packet, static_cast<std::uint16_t>(a));
            const auto b = static_cast<unsigned>(random() % sa_count);
            in.push_back({random() % 4 != 0, random_bytes(random, 20 + random() % 600)});
            Bytes sealed = esp_seal(reference(sas[b]), ++arrived[b], in.back().inner, 4);
            if (!in.back().good) sealed[8 + random() % (sealed.size() - 8)] ^= 0x10;
            card.submit(regs::inbound, sealed);
        }
        card.ring_doorbell(regs::outbound);
        card.ring_doorbell(regs::inbound);
        for (unsigned i = 0; i < 16; i++) {
            const Finished sealed = card.wait(regs::outbound);
            REQUIRE(sealed.status() == regs::Status::ok);
            REQUIRE(sealed.packet ==
                    esp_seal(reference(sas[out[i].sa]), ++sent[out[i].sa], out[i].packet, 4));
            out_ok++;
            const Finished opened = card.wait(regs::inbound);
            REQUIRE((opened.status() == regs::Status::ok) == in[i].good);
            if (in[i].good) {
                REQUIRE(opened.packet == in[i].inner);
                in_ok++;
            } else {
                REQUIRE(opened.status() == regs::Status::bad_icv);
                REQUIRE(is_untouched(opened));
                in_bad++;
            }
        }
    }
    CHECK(card.read_wide(regs::queue::packets_lo::offset(regs::outbound)) == out_ok);
    CHECK(card.read_wide(regs::queue::packets_lo::offset(regs::inbound)) == in_ok);
    CHECK(card.drops(regs::inbound, regs::Status::bad_icv) == in_bad);
    std::uint64_t out_sum = 0;
    std::uint64_t in_sum = 0;
    std::uint64_t error_sum = 0;
    for (std::uint16_t entry = 0; entry < sa_count; entry++) {
        const SaState o = card.query(regs::outbound, entry);
        CHECK(o.sequence == sent[entry]);
        out_sum += o.packets;
        const SaState i = card.query(regs::inbound, entry);
        in_sum += i.packets;
        error_sum += i.errors;
    }
    CHECK(out_sum == out_ok);
    CHECK(in_sum == in_ok);
    CHECK(error_sum == in_bad);
}
