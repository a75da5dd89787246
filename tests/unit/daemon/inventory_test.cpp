// What keylined has been told: by its files, over vici, and by both; what replaces what, what goes when.
#include <catch2/catch.hpp>

#include "tests/unit/credentials/pki.h"
#include "tests/unit/daemon/gateway_bench.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;
using namespace keyline::test;
using Catch::Contains;

namespace {

config::Configuration parsed(const std::string& text) {
    const config::FileReader no_files = [](std::string_view, const std::string&) -> Result<Bytes> {
        return fail("no file");
    };
    auto configuration = config::parse(text, "swanctl.conf", {}, no_files);
    INFO((configuration ? std::string() : configuration.error().message));
    REQUIRE(configuration);
    return std::move(*configuration);
}

// The text of one that is larger than what vici can list.
std::string large_connection(const std::string& name) {
    std::string text = "connections {\n " + name + " { children {\n";
    for (int i = 0; i < 3000; ++i) text += "child" + std::to_string(i) + " { remote_ts = 10.2.0.0/24\n }\n";
    return text + "} } }\n";
}

std::string connection(const std::string& name, const std::string& more = "", const std::string& child = "") {
    return "connections { " + name + " {\n local_addrs = 192.0.2.1\n remote_addrs = 192.0.2.2\n" + more +
           "\n local { auth = psk\n id = a\n }\n remote { auth = psk\n id = b\n }\n children { net {\n" +
           "local_ts = 10.1.0.0/24\n remote_ts = 10.2.0.0/24\n" + child + "\n} } } }\n";
}

ike::ConnectionConfig one(const std::string& text) {
    return parsed(text).connections.at(0);
}

config::CredentialFile file(const std::string& folder, const std::string& name, ByteView content) {
    return {folder, "/etc/swanctl/" + folder + "/" + name, crypto::Secret(content)};
}

struct Scene {
    asio::io_context context;
    Gateway gateway{context, true, std::make_unique<esp::SoftwareEsp>()};
    Inventory& inventory = gateway.inventory;
    Key key = make_ec_key();
    Issued root = Issued::root({"CN=Root", make_ec_key(), ca_extensions()});
    Issued own = root.issue({"CN=gw", key, gateway_extensions("DNS:gw.example")});

    Scene() { gateway.silent = true; }

    config::Configuration with_all_files() const {
        auto configuration = parsed("secrets { ike-one { secret = s\n} }");
        auto& files = configuration.credentials;
        files.push_back(file("x509ca", "ca.der", root.der()));
        files.push_back(file("x509", "gw.der", own.der()));
        files.push_back(file("x509crl", "ca.crl", root.crl({})));
        files.push_back(file("private", "gw.key", private_der(key)));
        files.push_back(file("pubkey", "gw.pub", public_key(key).subject_public_key_info()));
        return configuration;
    }
    std::vector<ike::StoredCertificate> certificates() const {
        return inventory.credentials().certificates();
    }
    std::vector<std::string> connections() const {
        std::vector<std::string> names;
        for (const auto& connection : gateway.engine.connections()) names.push_back(connection.name);
        return names;
    }
    std::vector<ike::IkeSaId> sas() const {
        std::vector<ike::IkeSaId> ids;
        for (const auto& sa : gateway.engine.list()) ids.push_back(sa.id);
        return ids;
    }
};
using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("credentials of files go with their files") {
    Scene scene;
    REQUIRE(scene.inventory.configure(scene.with_all_files()));
    auto& credentials = scene.inventory.credentials();
    CHECK(scene.certificates().size() == 2);
    CHECK(credentials.revocation().crls().size() == 1);
    CHECK(credentials.private_key_ids().size() == 1);
    CHECK(credentials.shared_secrets().size() == 1);
    CHECK(scene.inventory.public_keys().size() == 1);
    auto fewer = scene.with_all_files();
    std::erase_if(fewer.credentials, [](const auto& file) { return file.folder != "x509"; });
    const auto reconfigured = scene.inventory.configure(std::move(fewer));
    REQUIRE(reconfigured);
    CHECK(scene.certificates().size() == 1);
    REQUIRE(scene.inventory.configure(parsed("")));
    CHECK(scene.certificates().empty());
    CHECK(credentials.revocation().crls().empty());
    CHECK(credentials.private_key_ids().empty());
    CHECK(credentials.shared_secrets().empty());
    CHECK(scene.inventory.public_keys().empty());
}

TEST_CASE("what came over vici, too, stays when the file goes, and is trusted as vici had it") {
    Scene scene;
    auto& inventory = scene.inventory;
    const bool before = GENERATE(true, false);
    const auto over_vici = [&] {
        REQUIRE(inventory.load_certificate("X509", "NONE", scene.root.der()));
        REQUIRE(inventory.load_certificate("x509_crl", "", scene.root.crl({})));
        REQUIRE(inventory.load_certificate("pubkey", "", public_key(scene.key).subject_public_key_info()));
    };
    if (before) over_vici();
    REQUIRE(inventory.configure(scene.with_all_files()));
    if (!before) over_vici();
    CHECK(scene.certificates().size() == 2);
    REQUIRE(inventory.configure(parsed("")));
    REQUIRE(scene.certificates().size() == 1);
    CHECK(scene.certificates()[0].certificate == scene.root.certificate());
    CHECK(scene.certificates()[0].flag == ike::CertificateFlag::none);
    CHECK(inventory.credentials().revocation().crls().size() == 1);
    CHECK(inventory.public_keys().size() == 1);
    inventory.clear_credentials();
    REQUIRE(inventory.configure(parsed("")));
    CHECK(scene.certificates().empty());
}

TEST_CASE("clear-creds takes those of files, too; the files bring them back") {
    Scene scene;
    REQUIRE(scene.inventory.configure(scene.with_all_files()));
    scene.inventory.clear_credentials();
    CHECK(scene.certificates().empty());
    CHECK(scene.inventory.public_keys().empty());
    REQUIRE(scene.inventory.configure(scene.with_all_files()));
    CHECK(scene.certificates().size() == 2);
}

TEST_CASE("what cannot be read is left out, and the rest is loaded") {
    Scene scene;
    auto configuration = scene.with_all_files();
    configuration.credentials.insert(configuration.credentials.begin(),
                                     file("x509", "junk.pem", as_bytes("no certificate")));
    configuration.credentials.push_back(file("x509ca", "no-ca.der", scene.own.der()));
    const auto configured = scene.inventory.configure(std::move(configuration));
    CHECK_FALSE(configured);
    REQUIRE(configured.refused.size() == 2);
    CHECK_THAT(configured.refused[0], Contains("/etc/swanctl/x509/junk.pem: ") && Contains("certificate"));
    CHECK_THAT(configured.refused[1], Contains("x509ca/no-ca.der: ") && Contains("CA basic constraint"));
    CHECK(configured.summary() == "loaded 0 connections, 1 secret, 5 of 7 files of keys and certificates");
    CHECK(scene.certificates().size() == 2);
    CHECK_THAT(scene.inventory.load_certificate("X509", "CA", scene.own.der()).error().message,
               Contains("lacks CA basic constraint"));
    CHECK_THAT(scene.inventory.load_certificate("PGP", "", scene.own.der()).error().message,
               Contains("invalid certificate type"));
}

TEST_CASE("what a file gave stays when it cannot be read any more, and goes when the file does") {
    Scene scene;
    REQUIRE(scene.inventory.configure(scene.with_all_files()));
    const auto all = scene.certificates().size();
    const bool at_reading = GENERATE(false, true);
    auto broken = scene.with_all_files();
    if (at_reading) {
        for (const auto& file : broken.credentials)
            broken.refuse(config::Refusal::Kind::file, file.file, file.file + ": Permission denied");
        broken.credentials.clear();
    } else {
        for (auto& file : broken.credentials) file.content = crypto::Secret(as_bytes("half of it"));
    }
    const auto configured = scene.inventory.configure(std::move(broken));
    CHECK_FALSE(configured);
    CHECK(scene.certificates().size() == all);
    CHECK(scene.inventory.credentials().revocation().crls().size() == 1);
    CHECK(scene.inventory.credentials().private_key_ids().size() == 1);
    CHECK(scene.inventory.public_keys().size() == 1);
    REQUIRE(scene.inventory.configure(parsed("")));
    CHECK(scene.certificates().empty());
    CHECK(scene.inventory.credentials().revocation().crls().empty());
    CHECK(scene.inventory.credentials().private_key_ids().empty());
    CHECK(scene.inventory.public_keys().empty());
}

TEST_CASE("connections of files and of vici; of one name the last counts") {
    Scene scene;
    auto& inventory = scene.inventory;
    REQUIRE(inventory.configure(parsed(connection("one") + connection("two"))));
    REQUIRE(inventory.load_connection(one(connection("three"))));
    REQUIRE(inventory.load_connection(one(connection("two", "rekey_time = 1h"))));
    CHECK(scene.connections() == Names{"one", "two", "three"});
    CHECK(scene.gateway.engine.find_connection("two")->rekey_time == std::chrono::hours(1));
    REQUIRE(inventory.configure(parsed(connection("two"))));
    CHECK(scene.connections() == Names{"two", "three"});
    CHECK(scene.gateway.engine.find_connection("two")->rekey_time == std::chrono::hours(4));
    REQUIRE(inventory.unload_connection("three"));
    CHECK_THAT(inventory.unload_connection("three").error().message, Contains("'three' not found"));
    REQUIRE(inventory.configure(parsed("")));
    CHECK(scene.connections().empty());
}

TEST_CASE("of a section that is refused stays what it said before; all others are taken over") {
    Scene scene;
    auto& inventory = scene.inventory;
    const std::string secrets = "secrets { ike-a { secret = one\n}\n ike-b { secret = two\n} }\n";
    const std::string pools = "pools { p { addrs = 10.3.0.0/24\n} }\n";
    REQUIRE(inventory.configure(parsed(connection("one") + connection("two") + secrets + pools)));
    const auto report = inventory.configure(
        parsed(connection("one", "rekey_time = nonsense") + connection("three") +
               "secrets { ike-a { secret = 0xzz\n} }\npools { p { addrs = 10.3.0.0/99\n} }\n" +
               "authorities { x { } }\n"));
    CHECK(scene.connections() == Names{"one", "three"});
    CHECK(scene.gateway.engine.find_connection("one")->rekey_time == std::chrono::hours(4));
    REQUIRE(inventory.credentials().shared_secrets().size() == 1);
    CHECK(inventory.credentials().shared_secrets()[0].unique_id == "ike-a");
    CHECK(inventory.pools().size() == 1);
    CHECK(report.summary() == "loaded 1 of 2 connections, 0 of 1 secret, 0 of 1 pool, 0 of 1 authority");
    REQUIRE(report.refused.size() == 4);
    REQUIRE_FALSE(report.result());
    CHECK_THAT(report.result().error().message,
               Contains("loaded 1 of 2 connections") && Contains("swanctl.conf:") &&
                   Contains("connections.one.rekey_time: 'nonsense' is no time"));
    // Still of the files, so that it goes when they do not name it any more.
    REQUIRE(inventory.configure(parsed("")));
    CHECK(scene.connections().empty());
    CHECK(inventory.credentials().shared_secrets().empty());
    CHECK(inventory.pools().empty());
}

TEST_CASE("what only fails when it is loaded is refused by itself, with its place") {
    Scene scene;
    auto& inventory = scene.inventory;
    auto configuration = parsed(large_connection("huge") + connection("one") +
                                "pools { a { addrs = 10.3.0.0/24\n}\n b { addrs = 10.3.0.7/32\n} }\n");
    configuration.authorities.push_back({"no-ca", scene.own.der(), {}, {}});
    const auto report = inventory.configure(std::move(configuration));
    CHECK(scene.connections() == Names{"one"});
    CHECK(inventory.pools().size() == 1);
    CHECK(report.summary() == "loaded 1 of 2 connections, 1 of 2 pools, 0 of 1 authority");
    REQUIRE(report.refused.size() == 3);
    CHECK_THAT(report.refused[0], Contains("authorities.no-ca: ") && Contains("not a CA"));
    CHECK_THAT(report.refused[1], Contains("swanctl.conf:") && Contains("pools.b: pool 'b' overlaps"));
    CHECK_THAT(report.refused[2], Contains("swanctl.conf:2: connections.huge: it does not fit into a vici") &&
                                      Contains("3000 children"));
    const auto huge = inventory.load_connection(one(large_connection("one")));
    REQUIRE_FALSE(huge);
    CHECK(scene.gateway.engine.find_connection("one")->children.size() == 1);
}

TEST_CASE("to check a configuration starts nothing") {
    Scene scene;
    scene.inventory.only_check();
    REQUIRE(scene.inventory.configure(parsed(connection("one", "", "start_action = trap|start"))));
    CHECK(scene.connections() == Names{"one"});
    CHECK(scene.sas().empty());
}

TEST_CASE("start actions: carried out once, again when something changed, undone at the end") {
    Scene scene;
    auto& inventory = scene.inventory;
    const auto started = connection("one", "", "start_action = start");
    REQUIRE(inventory.load_connection(one(started)));
    const auto first = scene.sas();
    REQUIRE(first.size() == 1);
    REQUIRE(inventory.load_connection(one(started)));
    CHECK(scene.sas() == first);
    REQUIRE(inventory.load_connection(one(connection("one", "rekey_time = 2h", "start_action = start"))));
    const auto second = scene.sas();
    REQUIRE(second.size() == 1);
    CHECK(second != first);
    REQUIRE(inventory.unload_connection("one"));
    CHECK(scene.sas().empty());
}

TEST_CASE("an IKE SA that was begun by hand is not ended by a reload") {
    Scene scene;
    REQUIRE(scene.inventory.configure(parsed(connection("one"))));
    REQUIRE(scene.gateway.engine.initiate("one", "net"));
    REQUIRE(scene.inventory.configure(parsed(connection("one", "rekey_time = 2h"))));
    CHECK(scene.sas().size() == 1);
    REQUIRE(scene.inventory.configure(parsed("")));
    CHECK(scene.sas().size() == 1);
}

TEST_CASE("pools and authorities: replaced by name, unloaded by name, gone with the files that said them") {
    Scene scene;
    auto& inventory = scene.inventory;
    REQUIRE(inventory.configure(parsed("pools { first { addrs = 10.3.0.0/24\n} }")));
    REQUIRE(inventory.load_pool(parsed("pools { second { addrs = 10.4.0.0/24\n} }").pools.at(0)));
    CHECK_THAT(
        inventory.load_pool(parsed("pools { third { addrs = 10.4.0.7/32\n} }").pools.at(0)).error().message,
        Contains("overlaps with 'second'"));
    REQUIRE(inventory.load_pool(parsed("pools { second { addrs = 10.4.0.0/25\n} }").pools.at(0)));
    CHECK(inventory.pools().size() == 2);
    REQUIRE(inventory.load_authority({"lab", scene.root.der(), {"http://ca.example/crl"}, {}}));
    CHECK_THAT(inventory.load_authority({"gw", scene.own.der(), {}, {}}).error().message,
               Contains("not a CA certificate"));
    auto configuration = parsed("");
    configuration.authorities.push_back({"of-file", scene.root.der(), {}, {}});
    const auto configured = inventory.configure(std::move(configuration));
    REQUIRE(configured);
    CHECK(inventory.pools().size() == 1);
    CHECK(inventory.credentials().authorities().size() == 2);
    REQUIRE(inventory.configure(parsed("")));
    CHECK(inventory.credentials().authorities().size() == 1);
    REQUIRE(inventory.unload_authority("lab"));
    CHECK_THAT(inventory.unload_authority("lab").error().message, Contains("'lab' not found"));
    REQUIRE(inventory.unload_pool("second"));
    CHECK_THAT(inventory.unload_pool("second").error().message, Contains("second not found"));
}
