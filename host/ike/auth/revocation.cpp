#include "host/ike/auth/revocation.h"

#include <algorithm>

namespace keyline::ike {

namespace {

using crypto::RevocationStatus;

constexpr std::string_view ocsp_request_type = "application/ocsp-request";

// A certificate may send us to a web server. To files only the operator may.
bool is_web_url(std::string_view url) {
    return url.starts_with("http://") || url.starts_with("https://");
}

bool is_configured_url(std::string_view url) {
    return is_web_url(url) || url.starts_with("file://");
}

void add_urls(std::vector<std::string>& to, const std::vector<std::string>& urls,
              bool (*wanted)(std::string_view)) {
    for (const auto& url : urls)
        if (wanted(url) && std::find(to.begin(), to.end(), url) == to.end()) to.push_back(url);
}

Bytes answer_key(const crypto::Certificate& certificate, const crypto::Certificate& issuer) {
    auto key = issuer.public_key().info_id();
    append(key, certificate.serial());
    return key;
}

// How much weight a status has when several sources answer.
bool decides(RevocationStatus status) {
    return status == RevocationStatus::good || status == RevocationStatus::revoked;
}

}  // namespace

void Revocation::add_crl(crypto::Crl crl) {
    const auto same = [&](const crypto::Crl& other) { return other.der() == crl.der(); };
    if (std::none_of(configured_crls_.begin(), configured_crls_.end(), same))
        configured_crls_.push_back(std::move(crl));
}

bool Revocation::remove_crl(const Bytes& der) {
    const auto is_it = [&](const crypto::Crl& known) { return known.der() == der; };
    return std::erase_if(configured_crls_, is_it) != 0;
}

void Revocation::flush_ocsp() {
    ocsp_answers_.clear();
    ocsp_order_.clear();
    ocsp_bytes_ = 0;
}

std::vector<Bytes> Revocation::ocsp_responses() const {
    std::vector<Bytes> responses;
    for (const auto& [key, fetched] : ocsp_answers_) responses.push_back(fetched.response);
    return responses;
}

std::vector<crypto::Crl> Revocation::crls() const {
    auto all = configured_crls_;
    for (const auto& fetched : fetched_crls_) all.push_back(fetched.crl);
    return all;
}

Revocation::Urls Revocation::urls_of(const Subject& subject,
                                     const std::map<std::string, Authority>& authorities) const {
    Urls urls;
    for (const auto& [name, authority] : authorities) {
        if (!(authority.ca.public_key() == subject.issuer.public_key())) continue;
        add_urls(urls.ocsp, authority.ocsp_urls, is_web_url);
        add_urls(urls.crl, authority.crl_urls, is_configured_url);
    }
    add_urls(urls.ocsp, subject.certificate.ocsp_urls(), is_web_url);
    add_urls(urls.crl, subject.certificate.crl_urls(), is_web_url);
    return urls;
}

Revocation::Status Revocation::known_ocsp(const Subject& subject, WallClock now) const {
    const auto found = ocsp_answers_.find(answer_key(subject.certificate, subject.issuer));
    if (found == ocsp_answers_.end()) return Status::unknown;
    return crypto::status_at(found->second.answer, now);
}

Revocation::Status Revocation::known_crl(const Subject& subject, WallClock now) const {
    std::vector<crypto::Crl> lists;
    for (const auto& crl : configured_crls_)
        if (crl.issuer() == subject.issuer.subject()) lists.push_back(crl);
    for (const auto& fetched : fetched_crls_)
        if (fetched.issuer_key == subject.issuer.public_key().info_id()) lists.push_back(fetched.crl);
    return crypto::check_crls(subject.certificate, subject.issuer, lists, now);
}

FetchUrl Revocation::start(const std::string& key, const std::string& url, bool ocsp,
                           const Subject& subject) {
    Fetch fetch{key, ocsp, subject, {}};
    FetchUrl action;
    action.id = next_fetch_++;
    action.url = url;
    action.max_bytes = ocsp ? crypto::max_ocsp_response_bytes : crypto::max_crl_bytes;
    if (ocsp) {
        fetch.nonce = random_.bytes(crypto::ocsp_nonce_bytes);
        action.method = FetchUrl::Method::post;
        action.body = crypto::make_ocsp_request(subject.certificate, subject.issuer, fetch.nonce);
        action.content_type = ocsp_request_type;
    }
    fetch_of_key_[key] = action.id;
    fetches_.emplace(action.id, std::move(fetch));
    return action;
}

bool Revocation::ask(const Subject& subject, bool ocsp, const std::vector<std::string>& urls,
                     RevocationProgress& progress, Waiting& waiting) {
    for (const auto& url : urls) {
        const auto about =
            ocsp ? answer_key(subject.certificate, subject.issuer) : subject.issuer.public_key().info_id();
        const auto key = (ocsp ? "ocsp " : "crl ") + to_hex(about) + " " + url;
        const bool asked_now = progress.asked.insert(key).second;
        auto running = fetch_of_key_.find(key);
        if (running == fetch_of_key_.end()) {
            if (!asked_now || fetches_.size() >= max_fetches) continue;
            waiting.start.push_back(start(key, url, ocsp, subject));
            running = fetch_of_key_.find(key);
        }
        waiting.waiting_for.push_back(running->second);
        return true;
    }
    return false;
}

// Nothing: the answer is on its way.
std::optional<Revocation::Status> Revocation::status_of(const Subject& subject, const Urls& urls,
                                                        RevocationProgress& progress, Waiting& waiting,
                                                        WallClock now) {
    const auto by_ocsp = known_ocsp(subject, now);
    if (decides(by_ocsp)) return by_ocsp;
    if (ask(subject, true, urls.ocsp, progress, waiting)) return std::nullopt;
    const auto by_crl = known_crl(subject, now);
    if (decides(by_crl)) return by_crl;
    if (ask(subject, false, urls.crl, progress, waiting)) return std::nullopt;
    return by_ocsp == Status::stale || by_crl == Status::stale ? Status::stale : Status::unknown;
}

Revocation::Verdict Revocation::check(const crypto::Chain& chain, RemoteAuth::Revocation policy,
                                      const std::map<std::string, Authority>& authorities,
                                      RevocationProgress& progress, WallClock now) {
    using Policy = RemoteAuth::Revocation;
    Waiting waiting;
    std::optional<Refused> refused;
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
        const Subject subject{chain[i], chain[i + 1]};
        const auto urls = urls_of(subject, authorities);
        const auto status = status_of(subject, urls, progress, waiting, now);
        if (!status || *status == Status::good) continue;
        const auto name = "\"" + chain[i].subject_text() + "\"";
        if (*status == Status::revoked) {
            for (const auto& action : waiting.start) forget(action.id);
            return Refused{name + " is revoked"};
        }
        const bool matters = policy == Policy::strict || (policy == Policy::if_uri && !urls.empty());
        if (matters && !refused)
            refused = Refused{
                "whether " + name + " is revoked " +
                (*status == Status::stale ? "is known only from outdated information" : "is not known")};
    }
    if (!waiting.waiting_for.empty()) return waiting;
    // Trusted by name while its CA is not known here: nobody can say that it is not revoked.
    if (chain.size() == 1 && !chain[0].is_self_issued()) {
        const bool has_urls = !chain[0].crl_urls().empty() || !chain[0].ocsp_urls().empty();
        if (policy == Policy::strict || (policy == Policy::if_uri && has_urls))
            return Refused{"whether \"" + chain[0].subject_text() +
                           "\" is revoked is not known without the certificate of its CA"};
    }
    if (refused) return *refused;
    return Accepted{};
}

void Revocation::forget(FetchId id) {
    const auto found = fetches_.find(id);
    if (found == fetches_.end()) return;
    fetch_of_key_.erase(found->second.key);
    fetches_.erase(found);
}

void Revocation::forget_ocsp(const Bytes& key) {
    const auto found = ocsp_answers_.find(key);
    if (found == ocsp_answers_.end()) return;
    ocsp_bytes_ -= found->second.response.size();
    ocsp_answers_.erase(found);
    std::erase(ocsp_order_, key);
}

void Revocation::keep_crl(const Fetch& fetch, ByteView content) {
    auto crl = crypto::Crl::parse(content);
    if (!crl || !crl->is_signed_by(fetch.subject.issuer)) return;
    const auto& key = fetch.subject.issuer.public_key().info_id();
    // The same list, newer: only one of them is kept. One that is older than ours says nothing new.
    for (auto known = fetched_crls_.begin(); known != fetched_crls_.end(); ++known) {
        if (known->issuer_key != key || !crl->has_scope_of(known->crl)) continue;
        if (known->crl.this_update() > crl->this_update()) return;
        fetched_crls_.erase(known);
        break;
    }
    fetched_crls_.push_back({std::move(*crl), key});
    std::size_t bytes = 0;
    for (const auto& known : fetched_crls_) bytes += known.crl.der().size();
    while (fetched_crls_.size() > max_crls || bytes > max_crl_bytes) {
        bytes -= fetched_crls_.front().crl.der().size();
        fetched_crls_.pop_front();
    }
}

void Revocation::keep_ocsp(const Fetch& fetch, ByteView content,
                           const std::vector<crypto::Certificate>& responders, WallClock now) {
    const auto answer = crypto::read_ocsp_response(content, fetch.subject.certificate, fetch.subject.issuer,
                                                   responders, fetch.nonce, now);
    if (!answer || answer->status == Status::unknown) return;
    const auto key = answer_key(fetch.subject.certificate, fetch.subject.issuer);
    forget_ocsp(key);
    ocsp_bytes_ += content.size();
    ocsp_answers_.emplace(key, FetchedAnswer{*answer, to_bytes(content)});
    ocsp_order_.push_back(key);
    while (ocsp_order_.size() > max_ocsp_responses || ocsp_bytes_ > max_ocsp_bytes)
        forget_ocsp(Bytes(ocsp_order_.front()));
}

void Revocation::fetched(FetchId id, const Result<Bytes>& content,
                         const std::vector<crypto::Certificate>& ocsp_responders, WallClock now) {
    const auto found = fetches_.find(id);
    if (found == fetches_.end()) return;
    const auto fetch = found->second;
    forget(id);
    if (!content) return;
    if (fetch.ocsp) {
        keep_ocsp(fetch, *content, ocsp_responders, now);
    } else {
        keep_crl(fetch, *content);
    }
}

}  // namespace keyline::ike
