// A mechanism of GSS-API in memory, that tests may make fail or lie. One realm unless a name says another.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "host/gss/mechanism.h"

namespace keyline::test {

struct FakeRealm {
    std::set<std::string> without_ticket;       // principals that cannot initiate
    std::set<std::string> without_key;          // and that cannot accept
    std::map<std::string, std::string> proves;  // whose ticket or key a principal really has
    bool wants_more = false;                    // a third token
    unsigned contexts = 0;
};

class FakeContext final : public gss::Context {
  public:
    FakeContext(FakeRealm& realm, bool initiator, const std::string& own, const std::string& peer)
        : realm_(realm), initiator_(initiator), own_(full(own)), wanted_(full(peer)) {
        realm_.contexts++;
    }

    // "ticket of A for B;" and "reply of B;". What follows the semicolon it does not see.
    Result<gss::Turn> turn(ByteView token) override {
        const std::string said(token.begin(), token.end());
        if (initiator_ && token.empty()) {
            if (realm_.without_ticket.contains(own_)) return fail("no ticket for " + own_);
            return gss::Turn{octets("ticket of " + shown(own_) + " for " + wanted_ + ";"), false};
        }
        complete_ = !realm_.wants_more;
        if (initiator_) {
            if (!said.starts_with("reply of ")) return fail("not a reply");
            peer_ = said.substr(9, said.find(';') - 9);
            return gss::Turn{{}, complete_};
        }
        const auto target = said.find(" for ");
        if (!said.starts_with("ticket of ") || target == std::string::npos) return fail("not a ticket");
        const auto server = said.substr(target + 5, said.find(';') - target - 5);
        if (realm_.without_key.contains(own_)) return fail("no key of " + own_);
        if (server != own_) return fail("a ticket for " + server);
        peer_ = said.substr(10, target - 10);
        return gss::Turn{octets("reply of " + shown(own_) + ";"), complete_};
    }
    Result<gss::Names> names() const override { return gss::Names{own_, peer_}; }
    Result<Bytes> wrap(ByteView message) override {
        auto out = head_of(initiator_, wrapped_++);
        append(out, turned(message));
        return out;
    }
    Result<Bytes> unwrap(ByteView wrapped) override {
        if (wrapped.size() < 3) return fail("too short");
        const auto message = wrapped.subspan(3);
        const auto head = head_of(!initiator_, unwrapped_);
        if (!std::equal(head.begin(), head.end(), wrapped.begin())) return fail("not wrapped for us");
        unwrapped_++;
        return turned(message);
    }

  private:
    static Bytes octets(const std::string& text) { return to_bytes(as_bytes(text)); }
    static std::string full(const std::string& name) {
        return name.find('@') == std::string::npos ? name + "@LAB.TEST" : name;
    }
    std::string shown(const std::string& name) const {
        const auto found = realm_.proves.find(name);
        return found != realm_.proves.end() ? found->second : name;
    }
    // Whose it is, and the how manieth.
    static Bytes head_of(bool by_initiator, unsigned number) {
        return {0x57, static_cast<std::uint8_t>(by_initiator), static_cast<std::uint8_t>(number)};
    }
    static Bytes turned(ByteView octets) {
        Bytes out;
        for (const auto octet : octets) out.push_back(octet ^ 0x55U);
        return out;
    }

    FakeRealm& realm_;
    const bool initiator_;
    const std::string own_;
    const std::string wanted_;
    std::string peer_;
    bool complete_ = false;
    unsigned wrapped_ = 0;
    unsigned unwrapped_ = 0;
};

class FakeGss final : public gss::Mechanism {
  public:
    explicit FakeGss(FakeRealm& realm) : realm_(realm) {}
    std::unique_ptr<gss::Context> initiate(const std::string& own, const std::string& peer) const override {
        return std::make_unique<FakeContext>(realm_, true, own, peer);
    }
    std::unique_ptr<gss::Context> accept(const std::string& own) const override {
        return std::make_unique<FakeContext>(realm_, false, own, std::string());
    }

  private:
    FakeRealm& realm_;
};

}  // namespace keyline::test
