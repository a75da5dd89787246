// SAs with keys given by hand: no IKE is spoken for them. They are on the devices and in the SPD as
// negotiated CHILD SAs are, beside them; what they lack is a peer that notices anything, and an end.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "host/config/manual.h"
#include "host/daemon/forwarder.h"
#include "host/daemon/policy_manager.h"
#include "host/daemon/sequence_marks.h"
#include "host/vici/message.h"

namespace keyline::daemon {

// What two of them must not have in common: an SPI, or a key, which has its own sequence numbers.
struct ManualIdentity {
    explicit ManualIdentity(const config::ManualSa& sa);
    Result<void> check_apart(const ManualIdentity& other) const;

    std::string name;
    esp::Protocol protocol = esp::Protocol::esp;
    std::uint32_t spi_in = 0, spi_out = 0;
    net::Endpoint remote;  // port 0 without UDP encapsulation
    bool counts_iv = false;
    std::vector<std::string> keys_in, keys_out;  // SequenceMarks::fingerprint() of each
};

class ManualSas {
  public:
    // What listings and events call the connection that these SAs have not got.
    static constexpr const char* connection = "manual";
    static constexpr const char* warning =
        "never expires; no protection against replay across a restart of keylined";
    // The engine counts CHILD SAs from 1.
    static constexpr ike::ChildSaId first_id = 0x80000000;
    static bool owns(ike::ChildSaId child) { return child >= first_id; }

    // `state` is the folder of SequenceMarks.
    ManualSas(Forwarder& forwarder, const std::string& state) : forwarder_(forwarder), marks_(state) {}
    ManualSas(const ManualSas&) = delete;
    ManualSas& operator=(const ManualSas&) = delete;

    // So that no packet leaves in clear while one SA takes the place of another.
    void steer_by(TrafficSteering& steering) { steering_ = &steering; }
    // Up and down, as of CHILD SAs; IKE SA 0.
    void on_event(std::function<void(const ike::ReportEvent&)> observer) { observer_ = std::move(observer); }

    // One of this name is replaced; one that is the same stays as it is, with its sequence numbers and its
    // replay window. When the new one cannot be, the old one stays.
    Result<void> load(const config::ManualSa& wanted);
    bool unload(const std::string& name);
    // Several changes at once: traffic of what goes stays in the TUN device until then.
    void begin_changes() { changing_ = true; }
    void end_changes();
    // All go; the numbers that were used are remembered exactly.
    void shutdown();

    // What the device says of one.
    void exhausted(ike::ChildSaId child);
    std::string name_of(ike::ChildSaId child) const;

    std::size_t size() const { return sas_.size(); }
    bool receives(std::uint32_t spi) const;
    // vici's "list-manual" event, a section by that name: the keys of a CHILD SA in list-sa, with "manual"
    // and "warning".
    std::vector<vici::Message> list(const std::string& name, ike::TimePoint now) const;

  private:
    struct Entry {
        config::ManualSa wanted;
        ManualIdentity identity;
        ike::ChildSaInfo info;
        SequenceNumbers numbers;
        bool told = false;  // that numbers cannot be put aside
    };
    using Entries = std::map<std::string, std::unique_ptr<Entry>>;
    Result<void> check(const config::ManualSa& wanted, const ManualIdentity& identity,
                       const Entry* replaced) const;
    Result<void> install(const config::ManualSa& wanted, ManualIdentity identity);
    void remove(Entries::iterator at);
    bool take_number(Entry& entry);
    void tell(ike::ReportEvent::Kind kind, const Entry& entry) const;

    Forwarder& forwarder_;
    SequenceMarks marks_;
    TrafficSteering* steering_ = nullptr;
    std::function<void(const ike::ReportEvent&)> observer_;
    Entries sas_;
    ike::ChildSaId last_id_ = first_id;
    bool changing_ = false;
    std::vector<std::string> held_;  // routes, by owner
};

}  // namespace keyline::daemon
