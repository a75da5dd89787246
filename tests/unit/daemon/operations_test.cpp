// What ends an operation, and what does not.
#include "host/daemon/operations.h"

#include <asio/io_context.hpp>
#include <catch2/catch.hpp>

using namespace keyline;
using namespace keyline::daemon;
using Kind = ike::ReportEvent::Kind;
using std::chrono::milliseconds;

namespace {

struct Bench {
    asio::io_context context;
    Operations operations{context};
    std::vector<std::string> results;  // "ok", or why not

    Operation operation(Operation::Kind kind, std::uint64_t client = 1) {
        Operation made;
        made.kind = kind;
        made.client = client;
        made.connection = "lab";
        made.child_name = "net";
        made.finished = [this](const Result<void>& result) {
            results.push_back(result ? "ok" : result.error().message);
        };
        return made;
    }
    void event(Kind kind, const std::string& text = "", ike::IkeSaId ike_sa = 1, ike::ChildSaId child = 1,
               const std::string& child_name = "net", const std::string& connection = "lab") {
        operations.on_event({kind, ike_sa, child, connection, child_name, text});
    }
};

constexpr milliseconds long_time{60000};

ike::IkeSaInfo ike_sa(ike::IkeSaId id, const std::vector<ike::ChildSaId>& children) {
    ike::IkeSaInfo info;
    info.id = id;
    for (const auto child : children) info.children.emplace_back().id = child;
    return info;
}

}  // namespace

TEST_CASE("initiate ends with its CHILD SA, or with the reason") {
    Bench bench;
    bench.operations.add(bench.operation(Operation::Kind::initiate), long_time);
    bench.event(Kind::ike_sa_up);
    bench.event(Kind::child_sa_up, "", 1, 1, "other");
    bench.event(Kind::child_sa_up, "", 1, 1, "net", "elsewhere");
    CHECK(bench.results.empty());
    bench.event(Kind::child_sa_up);
    CHECK(bench.results == std::vector<std::string>{"ok"});
    bench.operations.add(bench.operation(Operation::Kind::initiate), long_time);
    bench.event(Kind::authentication_failed, "the peer refused us");
    CHECK(bench.results.size() == 1);
    bench.event(Kind::initiation_failed, "NO_PROPOSAL_CHOSEN");
    CHECK(bench.results.back() == "NO_PROPOSAL_CHOSEN");
    CHECK(bench.operations.pending() == 0);
}

TEST_CASE("rekeying ends with the new SA, with the reason, or with the end of the old SA") {
    Bench bench;
    const auto add = [&](Operation::Kind kind) {
        auto operation = bench.operation(kind);
        operation.ike_sas = {5};
        operation.child_sas = {7};
        bench.operations.add(std::move(operation), long_time);
    };
    add(Operation::Kind::rekey_child);
    bench.event(Kind::ike_sa_rekeyed);
    bench.event(Kind::child_sa_down, "", 5, 6);
    CHECK(bench.results.empty());
    bench.event(Kind::child_sa_rekeyed);
    CHECK(bench.results.back() == "ok");
    add(Operation::Kind::rekey_child);
    bench.event(Kind::child_sa_down, "", 5, 7);
    CHECK(bench.results.back().find("came to an end") != std::string::npos);
    add(Operation::Kind::rekey_ike);
    bench.event(Kind::ike_sa_rekeyed);
    CHECK(bench.results.back() == "ok");
    add(Operation::Kind::rekey_ike);
    bench.event(Kind::initiation_failed, "TEMPORARY_FAILURE");
    CHECK(bench.results.back() == "TEMPORARY_FAILURE");
    CHECK(bench.results.size() == 4);
}

TEST_CASE("rekeying an ISAKMP SA of IKEv1 ends with another one, behind which the old one goes") {
    Bench bench;
    const bool version1 = GENERATE(false, true);
    auto operation = bench.operation(Operation::Kind::rekey_ike);
    operation.child_name.clear();
    operation.ike_sas = {5};
    operation.by_another = version1;
    bench.operations.add(std::move(operation), long_time);
    bench.event(Kind::ike_sa_up, "", 5, 0, "");
    CHECK(bench.results.empty());
    bench.event(Kind::ike_sa_up, "", 6, 0, "");
    bench.event(Kind::ike_sa_down, "deleted", 5, 0, "");
    CHECK(bench.results == std::vector<std::string>{version1 ? "ok" : "deleted"});
}

TEST_CASE("terminate ends when the last of its SAs is gone, whether an event says so or not") {
    Bench bench;
    CHECK_FALSE(bench.operations.awaits_ends());
    auto operation = bench.operation(Operation::Kind::terminate_ike);
    operation.child_name.clear();
    operation.ike_sas = {1, 2};
    bench.operations.add(std::move(operation), long_time);
    bench.operations.add(bench.operation(Operation::Kind::initiate), long_time);
    CHECK(bench.operations.awaits_ends());
    bench.operations.on_sas({ike_sa(1, {4}), ike_sa(2, {}), ike_sa(3, {})});
    bench.operations.on_sas({ike_sa(2, {}), ike_sa(3, {})});
    CHECK(bench.results.empty());
    bench.operations.on_sas({ike_sa(3, {1, 2})});
    CHECK(bench.results == std::vector<std::string>{"ok"});
    CHECK(bench.operations.pending() == 1);
    CHECK_FALSE(bench.operations.awaits_ends());

    operation = bench.operation(Operation::Kind::terminate_child);
    operation.child_sas = {4};
    bench.operations.add(std::move(operation), long_time);
    bench.operations.on_sas({ike_sa(3, {4})});
    CHECK(bench.results.size() == 1);
    bench.operations.on_sas({ike_sa(4, {5})});
    CHECK(bench.results.size() == 2);
}

TEST_CASE("terminate waits for the successor of an SA that was replaced meanwhile") {
    Bench bench;
    auto operation = bench.operation(Operation::Kind::terminate_ike);
    operation.ike_sas = {1};
    bench.operations.add(std::move(operation), long_time);
    operation = bench.operation(Operation::Kind::terminate_child);
    operation.child_sas = {1};
    bench.operations.add(std::move(operation), long_time);
    CHECK_FALSE(bench.operations.ike_sa_replaced(2, 3));
    CHECK_FALSE(bench.operations.child_sa_replaced(2, 3));
    CHECK(bench.operations.ike_sa_replaced(1, 7));
    CHECK(bench.operations.child_sa_replaced(1, 8));
    bench.operations.on_sas({ike_sa(7, {8})});
    CHECK(bench.results.empty());
    bench.operations.on_sas({ike_sa(1, {8})});  // the old IKE SA is nothing to wait for any more
    CHECK(bench.results.size() == 1);
    bench.operations.on_sas({ike_sa(1, {1})});
    CHECK(bench.results.size() == 2);
}

TEST_CASE("time runs out, with the last news; a finished operation's timer does nothing") {
    Bench bench;
    bench.operations.add(bench.operation(Operation::Kind::initiate), milliseconds(5));
    bench.operations.add(bench.operation(Operation::Kind::initiate, 2), milliseconds(1));
    bench.event(Kind::note, "request 0 was sent again");
    bench.operations.refuse(2, Error{"refused"});
    CHECK(bench.results.back() == "refused");
    bench.context.run();
    REQUIRE(bench.results.size() == 2);
    CHECK(bench.results[1] == "no end within 5 ms; last: request 0 was sent again");
}

TEST_CASE("bounds, and clients that are gone") {
    Bench bench;
    for (std::size_t i = 0; i < Operations::max_pending; ++i)
        REQUIRE(bench.operations.add(bench.operation(Operation::Kind::initiate), long_time));
    CHECK_FALSE(bench.operations.add(bench.operation(Operation::Kind::initiate), long_time));
    CHECK(bench.results.size() == 1);
    bench.operations.client_gone(1);
    CHECK(bench.operations.pending() == 0);
    bench.event(Kind::child_sa_up);
    CHECK(bench.results.size() == 1);
}

TEST_CASE("progress may end the operation: its client hung up") {
    Bench bench;
    auto operation = bench.operation(Operation::Kind::initiate);
    operation.progress = [&](const ike::ReportEvent&) { bench.operations.client_gone(1); };
    bench.operations.add(std::move(operation), long_time);
    bench.operations.add(bench.operation(Operation::Kind::initiate, 2), long_time);
    bench.event(Kind::child_sa_up);
    CHECK(bench.results == std::vector<std::string>{"ok"});
    CHECK(bench.operations.pending() == 0);
}
