// MIT's library where there is no Kerberos server: every way to fail says why, and nothing is believed.
// Tickets that are real need a server; tests/interop has one (v1-gss-*).
#include "host/gss/kerberos.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch.hpp>
#include <unistd.h>

namespace keyline::gss {

namespace {

using Catch::Matchers::Contains;

// A realm without a server, in an environment of its own.
class Realm {
  public:
    Realm() {
        std::string name = (std::filesystem::temp_directory_path() / "keyline-gss-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        folder_ = name;
        std::ofstream(folder_ / "krb5.conf")
            << "[libdefaults]\n default_realm = LAB.TEST\n dns_lookup_kdc = false\n"
               " dns_canonicalize_hostname = false\n rdns = false\n";
        set("KRB5_CONFIG", "krb5.conf");
        set("KRB5_KTNAME", "keytab");
        set("KRB5_CLIENT_KTNAME", "client-keytab");
        set("KRB5CCNAME", "tickets");
    }
    ~Realm() { std::filesystem::remove_all(folder_); }
    Realm(const Realm&) = delete;
    Realm& operator=(const Realm&) = delete;

    // One key: the format's version, and one entry (MIT's "keytab file format", version 2).
    void add_key(const std::string& component, const std::string& second) const {
        std::string entry;
        const auto u16 = [&](std::size_t value) {
            entry += static_cast<char>(value >> 8);
            entry += static_cast<char>(value & 0xff);
        };
        const auto counted = [&](const std::string& text) {
            u16(text.size());
            entry += text;
        };
        u16(2);  // components
        counted("LAB.TEST");
        counted(component);
        counted(second);
        entry += std::string("\0\0\0\1", 4);  // NT-PRINCIPAL
        entry += std::string(4, '\0');        // when
        entry += '\1';                        // key version
        u16(18);                              // aes256-cts-hmac-sha1-96
        counted(std::string(32, 'k'));
        const auto size = static_cast<char>(entry.size());
        std::ofstream(folder_ / "keytab", std::ios::binary)
            << "\5\2" << std::string(3, '\0') << size << entry;
    }

  private:
    void set(const char* variable, const char* file) const { setenv(variable, (folder_ / file).c_str(), 1); }
    std::filesystem::path folder_;
};

std::string error_of(const Result<Turn>& turn) {
    REQUIRE_FALSE(turn.has_value());
    return turn.error().message;
}

Bytes octets(const std::string& text) {
    return to_bytes(as_bytes(text));
}

}  // namespace

TEST_CASE("Kerberos: without a ticket nobody initiates, without a key nobody accepts", "[gss]") {
    const Realm realm;
    const auto initiator = kerberos()->initiate("host/moon.lab.test", "host/sun.lab.test");
    CHECK_THAT(error_of(initiator->turn({})),
               Contains("host/moon.lab.test") && Contains("KRB5_CLIENT_KTNAME"));
    const auto acceptor = kerberos()->accept("host/sun.lab.test");
    CHECK_THAT(error_of(acceptor->turn(octets("token"))),
               Contains("host/sun.lab.test") && Contains("KRB5_KTNAME"));
}

TEST_CASE("Kerberos: only the key of the name that accepts counts", "[gss]") {
    const Realm realm;
    realm.add_key("host", "other.lab.test");
    const auto acceptor = kerberos()->accept("host/sun.lab.test");
    CHECK_THAT(error_of(acceptor->turn(octets("token"))), Contains("KRB5_KTNAME"));
}

TEST_CASE("Kerberos: octets that are no ticket are refused, and the context is of no use then", "[gss]") {
    const Realm realm;
    realm.add_key("host", "sun.lab.test");
    const auto acceptor = kerberos()->accept("host/sun.lab.test");
    const auto first = acceptor->turn(GENERATE(Bytes(), octets("token"), Bytes(1000, 0x60)));
    CHECK_THAT(error_of(first), Contains("the peer's Kerberos ticket"));
    CHECK_THAT(error_of(acceptor->turn(octets("token"))), Contains("failed before"));
    CHECK_FALSE(acceptor->names().has_value());
}

TEST_CASE("Kerberos: before both have proved themselves nothing is sealed or opened", "[gss]") {
    const Realm realm;
    const auto context = kerberos()->accept("host/sun.lab.test");
    CHECK_FALSE(context->wrap(octets("hash")).has_value());
    CHECK_FALSE(context->unwrap(octets("hash")).has_value());
    CHECK_FALSE(context->names().has_value());
}

TEST_CASE("Kerberos: a name that is no principal is refused", "[gss]") {
    const Realm realm;
    const auto context = kerberos()->initiate("host/moon@LAB.TEST@OTHER", "host/sun.lab.test");
    CHECK_THAT(error_of(context->turn({})), Contains("host/moon@LAB.TEST@OTHER") && Contains("Malformed"));
}

}  // namespace keyline::gss
