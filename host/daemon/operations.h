// What an operator has asked for and the peer has not answered yet: initiate, rekey, terminate. The first two
// end by an event of the engine, terminate when its SAs are there no more, and each by its timeout.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <asio/io_context.hpp>
#include <asio/steady_timer.hpp>

#include "host/ike/engine.h"

namespace keyline::daemon {

struct Operation {
    enum class Kind : std::uint8_t { initiate, rekey_ike, rekey_child, terminate_ike, terminate_child };
    Kind kind = Kind::initiate;
    std::uint64_t client = 0;
    std::string connection;
    std::string child_name;              // empty: of an IKE SA
    std::set<ike::IkeSaId> ike_sas;      // those that must come to an end, or be rekeyed
    std::set<ike::ChildSaId> child_sas;  // likewise
    bool by_another =
        false;  // IKEv1 rekeys its SA with another Phase 1: a new SA, and the end of the old one
    std::function<void(const ike::ReportEvent&)> progress;  // what happens meanwhile
    std::function<void(Result<void>)> finished;             // called once
};

class Operations {
  public:
    static constexpr std::size_t max_pending = 256;

    explicit Operations(asio::io_context& context) : context_(context) {}

    // Before the engine is told, as its answer may come at once. Calls `finished` with an error when too many
    // wait already (and returns false). Without a timeout it waits for the engine to give up.
    bool add(Operation operation, std::optional<std::chrono::milliseconds> timeout);
    // The engine refused: the newest operation of this client ends with the reason.
    void refuse(std::uint64_t client, const Error& error);
    void on_event(const ike::ReportEvent& event);
    // Whether on_sas() has anything to do: a list of all SAs is not for nothing.
    bool awaits_ends() const;
    // The SAs that there are now. Not every SA's end has an event: one that was replaced just goes.
    void on_sas(const std::vector<ike::IkeSaInfo>& sas);
    // A rekeying overtook terminate: who waits for the end of the old SA now waits for that of the new one.
    // True: somebody does.
    bool ike_sa_replaced(ike::IkeSaId old, ike::IkeSaId fresh);
    bool child_sa_replaced(ike::ChildSaId old, ike::ChildSaId fresh);
    void client_gone(std::uint64_t client);
    std::size_t pending() const { return pending_.size(); }

  private:
    struct Pending {
        Operation operation;
        asio::steady_timer timer;
        std::string last_news;  // the reason to give when time is up
    };
    // Ids and not iterators: whatever is called may end any operation.
    using Id = std::uint64_t;
    void finish(Id id, const Result<void>& result);

    asio::io_context& context_;
    std::map<Id, Pending> pending_;
    Id last_id_ = 0;
};

}  // namespace keyline::daemon
