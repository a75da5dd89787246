// hls::task in C simulation: order, deadlock, depths, fresh starts.
#include "hls_task.h"

#include <stdexcept>
#include <string>
#include <thread>

#include <catch2/catch.hpp>

#include "tests/support/hls_network.h"

namespace {

struct Pair {
    int first = 0;
    int second = 0;
};

// Doubles go the short way; every fourth token also goes the long way, in groups.
void divide(hls::stream<int>& in, hls::stream<int>& doubles, hls::stream<int>& groups) {
    static int sum = 0;
    static int count = 0;
    const int token = in.read();
    doubles.write(2 * token);
    sum += token;
    if (++count % 4 == 0) {
        groups.write(sum);
        sum = 0;
    }
}

void unite(hls::stream<int>& doubles, hls::stream<int>& groups, hls::stream<Pair>& out) {
    static int group = 0;
    static int left = 0;
    if (left == 0) {
        group = groups.read();
        left = 4;
    }
    left--;
    out.write({doubles.read(), group});
}

void reconvergent(hls::stream<int>& in, hls::stream<Pair>& out) {
    hls_thread_local hls::stream<int, 4> doubles("doubles");
    hls_thread_local hls::stream<int, 1> groups("groups");
    hls_thread_local hls::task first(divide, in, doubles, groups);
    hls_thread_local hls::task second(unite, doubles, groups, out);
}

// Too shallow: the group is known when four doubles have been written.
void too_shallow(hls::stream<int>& in, hls::stream<Pair>& out) {
    hls_thread_local hls::stream<int, 3> doubles("doubles");
    hls_thread_local hls::stream<int, 1> groups("groups");
    hls_thread_local hls::task first(divide, in, doubles, groups);
    hls_thread_local hls::task second(unite, doubles, groups, out);
}

using Top = void (*)(hls::stream<int>&, hls::stream<Pair>&);

std::vector<Pair> run(Top top, int tokens, bool bounded) {
    return keyline::hlsc::in_fresh_process<Pair>([&] {
        hls::simulation::bounded(bounded);
        hls::stream<int> in("in");
        hls::stream<Pair> out("out");
        for (int i = 0; i < tokens; i++) in.write(i);
        top(in, out);
        std::vector<Pair> got(static_cast<std::size_t>(tokens));
        for (Pair& pair : got) out.read(pair);
        if (!out.empty()) throw std::runtime_error("more tokens");
        return got;
    });
}

std::string failure(Top top, int tokens, bool bounded) {
    try {
        run(top, tokens, bounded);
    } catch (const std::exception& e) {
        return e.what();
    }
    return "";
}

void check_pairs(const std::vector<Pair>& got) {
    for (int i = 0; i < static_cast<int>(got.size()); i++) {
        const int base = i / 4 * 4;
        CHECK(got[static_cast<std::size_t>(i)].first == 2 * i);
        CHECK(got[static_cast<std::size_t>(i)].second == 4 * base + 6);
    }
}

void forward(hls::stream<int>& in, hls::stream<int>& out) {
    out.write(in.read());
}

// Writes before it reads the answer to what it wrote: no call can be whole.
void ask(hls::stream<int>& in, hls::stream<int>& question, hls::stream<int>& answer, hls::stream<int>& out) {
    question.write(in.read());
    out.write(answer.read());
}

void refuse(hls::stream<int>& in, hls::stream<int>& out) {
    if (in.read() == 3) throw std::runtime_error("three");
    out.write(1);
}

void poll(hls::stream<int>& in, hls::stream<int>& out) {
    static int idle = 0;
    int token = 0;
    if (in.read_nb(token)) {
        out.write(token);
    } else if (++idle == 100) {
        out.write(-1);
    }
}

}  // namespace

TEST_CASE("tasks of a reconvergent design give their tokens in order") {
    check_pairs(run(reconvergent, 400, false));
    check_pairs(run(reconvergent, 400, true));
    check_pairs(run(too_shallow, 400, false));
}

TEST_CASE("a deadlock names the streams that tasks wait for") {
    CHECK(failure(reconvergent, 5, false) ==
          "hls::stream: read of an empty stream, 'out': task 1 waits for a token in 'in'; "
          "task 2 waits for a token in 'groups' (0 of 1)");
    CHECK(failure(too_shallow, 8, true) ==
          "hls::stream: read of an empty stream, 'out': task 1 waits for room in 'doubles' (3 of 3); "
          "task 2 waits for a token in 'groups' (0 of 1)");
}

TEST_CASE("tasks may be the bench's own, and end with their scope") {
    for (int round = 0; round < 3; round++) {
        hls::stream<int> in;
        hls::stream<int> out;
        hls::stream<int, 2> between;
        const hls::task first(forward, in, between);
        const hls::task second(forward, between, out);
        CHECK(out.empty());
        in.write(round);
        in << 7;
        int got = 0;
        out.read(got);
        CHECK(got == round);
        out >> got;
        CHECK(got == 7);
        CHECK(out.empty());
        CHECK(in.size() == 0);
    }
}

TEST_CASE("a thread has a network of its own") {
    for (int round = 0; round < 2; round++) {
        std::vector<int> got;
        std::thread([&] {
            hls::stream<int> in;
            hls::stream<int> out;
            for (int i = 0; i < 5; i++) in.write(i);
            hls_thread_local hls::stream<int, 2> between;
            hls_thread_local hls::task first(forward, in, between);
            hls_thread_local hls::task second(forward, between, out);
            got = keyline::hlsc::take_all(out);
        }).join();
        CHECK(got == std::vector<int>{0, 1, 2, 3, 4});
    }
}

TEST_CASE("a call that reads what follows from what it writes is a deadlock, as in hardware") {
    hls::stream<int> in;
    hls::stream<int> out;
    hls::stream<int, 2> question("question");
    hls::stream<int, 2> answer("answer");
    const hls::task asker(ask, in, question, answer, out);
    const hls::task answerer(forward, question, answer);
    in.write(1);
    CHECK_THROWS_AS(out.read(), hls::deadlock);
}

TEST_CASE("what a task throws reaches the bench") {
    hls::stream<int> in;
    hls::stream<int> out;
    const hls::task task(refuse, in, out);
    for (int i = 0; i < 5; i++) in.write(i);
    CHECK_THROWS_WITH(out.read(), "three");
    CHECK(out.size() == 3);
}

TEST_CASE("a task that polls runs without tokens, and does not run for ever") {
    hls::stream<int> in;
    hls::stream<int> out;
    const hls::task task(poll, in, out);
    CHECK(out.read() == -1);
    in.write(5);
    CHECK(out.read() == 5);
    // Asking again costs nothing when nothing has changed.
    int tokens = 0;
    for (int i = 0; i < 1'000'000; i++) tokens += out.empty() ? 0 : 1;
    CHECK(tokens == 0);
}

TEST_CASE("without tasks, a read of an empty stream throws") {
    hls::stream<int> lonely("lonely");
    int token = 4;
    CHECK_FALSE(lonely.read_nb(token));
    CHECK(token == 4);
    CHECK_THROWS_WITH(lonely.read(),
                      "hls::stream: read of an empty stream, 'lonely', and there are no tasks");
}
