// Are the certificates of a chain revoked? CRLs and OCSP responses, fetched on demand and kept while they are
// valid.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "host/crypto/ocsp.h"
#include "host/crypto/random.h"
#include "host/ike/auth/fetch.h"
#include "host/ike/configuration.h"

namespace keyline::ike {

// A section of swanctl.conf's "authorities".
struct Authority {
    std::string name;
    crypto::Certificate ca;
    std::vector<std::string> crl_urls;
    std::vector<std::string> ocsp_urls;
    std::string certificate_url_base;  // hash-and-URL; listed only, Keyline sends certificates whole
};

// What one authentication has asked for already: each URL once.
struct RevocationProgress {
    std::set<std::string> asked;
};

class Revocation {
  public:
    using Status = crypto::RevocationStatus;
    using WallClock = crypto::WallClock;

    // What a fetch may bring, and how much of it is kept.
    static constexpr std::size_t max_crls = 256;
    static constexpr std::size_t max_crl_bytes = std::size_t{64} * 1024 * 1024;
    static constexpr std::size_t max_ocsp_responses = 4096;
    static constexpr std::size_t max_ocsp_bytes = std::size_t{16} * 1024 * 1024;
    static constexpr std::size_t max_fetches = 256;  // at the same time

    explicit Revocation(crypto::RandomSource& random) : random_(random) {}

    void add_crl(crypto::Crl crl);  // configured: stays until clear() or remove_crl()
    bool remove_crl(const Bytes& der);
    void clear() { configured_crls_.clear(); }
    // What was fetched.
    void flush_crls() { fetched_crls_.clear(); }
    void flush_ocsp();

    std::vector<crypto::Crl> crls() const;
    std::vector<Bytes> ocsp_responses() const;  // DER

    // The policy's word on a chain (end entity first, anchor last).
    struct Accepted {};
    struct Refused {
        std::string reason;
    };
    struct Waiting {
        std::vector<FetchUrl> start;
        std::vector<FetchId> waiting_for;
    };
    using Verdict = std::variant<Accepted, Refused, Waiting>;
    Verdict check(const crypto::Chain& chain, RemoteAuth::Revocation policy,
                  const std::map<std::string, Authority>& authorities, RevocationProgress& progress,
                  WallClock now);

    void fetched(FetchId id, const Result<Bytes>& content,
                 const std::vector<crypto::Certificate>& ocsp_responders, WallClock now);

  private:
    // A certificate under its issuer: what a status is about.
    struct Subject {
        crypto::Certificate certificate;
        crypto::Certificate issuer;
    };
    struct Fetch {
        std::string key;
        bool ocsp = false;
        Subject subject;
        Bytes nonce;
    };
    struct FetchedCrl {
        crypto::Crl crl;
        Bytes issuer_key;  // info id
    };
    struct FetchedAnswer {
        crypto::OcspAnswer answer;
        Bytes response;
    };
    struct Urls {
        std::vector<std::string> ocsp;
        std::vector<std::string> crl;
        bool empty() const { return ocsp.empty() && crl.empty(); }
    };

    Urls urls_of(const Subject& subject, const std::map<std::string, Authority>& authorities) const;
    Status known_ocsp(const Subject& subject, WallClock now) const;
    Status known_crl(const Subject& subject, WallClock now) const;
    // Asks the URLs one after the other. True: wait for the answer.
    bool ask(const Subject& subject, bool ocsp, const std::vector<std::string>& urls,
             RevocationProgress& progress, Waiting& waiting);
    std::optional<Status> status_of(const Subject& subject, const Urls& urls, RevocationProgress& progress,
                                    Waiting& waiting, WallClock now);
    FetchUrl start(const std::string& key, const std::string& url, bool ocsp, const Subject& subject);
    void forget(FetchId id);
    void forget_ocsp(const Bytes& key);
    void keep_crl(const Fetch& fetch, ByteView content);
    void keep_ocsp(const Fetch& fetch, ByteView content, const std::vector<crypto::Certificate>& responders,
                   WallClock now);

    crypto::RandomSource& random_;
    std::vector<crypto::Crl> configured_crls_;
    std::deque<FetchedCrl> fetched_crls_;          // the oldest first
    std::map<Bytes, FetchedAnswer> ocsp_answers_;  // by issuer's key and serial number
    std::deque<Bytes> ocsp_order_;                 // the oldest first
    std::size_t ocsp_bytes_ = 0;
    std::map<FetchId, Fetch> fetches_;
    std::map<std::string, FetchId> fetch_of_key_;
    FetchId next_fetch_ = 1;
};

}  // namespace keyline::ike
