// `keyline ike export-keys`: who gets keys, and as what.
#include "host/cli/key_export.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/format.h>
#include <unistd.h>

#include "host/vici/client.h"
#include "tests/unit/daemon/two_gateways.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;

namespace {

std::string content_of(const std::string& file) {
    std::ifstream stream(file);
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::size_t lines_of(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::string text_of(const crypto::Secret& table) {
    return {table.reveal().begin(), table.reveal().end()};
}

// Whoever asks counts as this user.
void asked_by(TwoGateways& lab, std::optional<ClientCredentials> credentials) {
    lab.ask([&] { lab.a.service.identify_clients([credentials](ViciClientId) { return credentials; }); });
}

constexpr ClientCredentials root{0, 1};

ike::EngineSettings with_export() {
    ike::EngineSettings settings;
    settings.keys_can_be_exported = true;
    return settings;
}

}  // namespace

TEST_CASE("no keys without the daemon's flag, and none for others than root") {
    const bool allowed = GENERATE(false, true);
    TwoGateways lab({}, {}, std::make_unique<esp::SoftwareEsp>(),
                    allowed ? with_export() : ike::EngineSettings());
    lab.succeeds("initiate --child net --quiet");
    const auto folder = lab.path() + "-keys";
    const auto command = "ike export-keys --output " + folder;
    lab.fails(command, "only root may have keys");  // nobody can tell who asks
    asked_by(lab, ClientCredentials{1000, 1});
    lab.fails(command, "only root may have keys");
    asked_by(lab, std::nullopt);
    lab.fails(command, "only root may have keys");
    CHECK(!std::filesystem::exists(folder + "/ikev2_decryption_table"));
    asked_by(lab, root);
    if (!allowed) return lab.fails(command, "start it with --i-know-keys-can-be-exported");
    lab.succeeds(command);
    CHECK(lines_of(content_of(folder + "/ikev2_decryption_table")) == 1);
}

TEST_CASE("the credentials of a client are the kernel's") {
    TwoGateways lab;
    auto client = vici::Client::connect(lab.path()).value();
    REQUIRE(client.request("version"));
    lab.ask([&] {
        const auto mine = lab.a.server->credentials_of(1);
        REQUIRE(mine);
        CHECK(mine->uid == getuid());
        CHECK(mine->pid == getpid());
        CHECK(!lab.a.server->credentials_of(99));
    });
}

TEST_CASE("tables are their owner's alone, and are not written over unasked") {
    TwoGateways lab({}, {}, std::make_unique<esp::SoftwareEsp>(), with_export());
    asked_by(lab, root);
    lab.succeeds("initiate --child net --quiet");
    const auto folder = lab.path() + "-keys";
    lab.succeeds("ike export-keys --output " + folder);
    const auto table = folder + "/ikev2_decryption_table";
    const auto before = content_of(table);
    using std::filesystem::perms;
    CHECK(std::filesystem::status(folder).permissions() == perms::owner_all);
    for (const auto* name : {"ikev1_decryption_table", "ikev2_decryption_table", "esp_sa"})
        CHECK(std::filesystem::status(folder + "/" + name).permissions() ==
              (perms::owner_read | perms::owner_write));
    const auto sa = lab.ask([&] { return lab.a.engine.list().front(); });
    CHECK(before.starts_with(fmt::format("{:016x},{:016x},", sa.initiator_spi, sa.responder_spi)));
    const auto esp = content_of(folder + "/esp_sa");
    CHECK(lines_of(esp) == 2);
    CHECK(
        esp.find(fmt::format("\"IPv4\",\"192.0.2.1\",\"192.0.2.2\",\"0x{:08x}\",\"AES-GCM with 16 octet ICV "
                             "[RFC4106]\",\"0x",
                             sa.children.front().spi_out)) != std::string::npos);

    lab.fails("ike export-keys --output " + folder, "is there already: name another folder, or write over");
    CHECK(content_of(table) == before);
    // A link is not followed, whoever put it there.
    const auto victim = lab.path() + "-victim";
    std::ofstream(victim) << "mine";
    std::filesystem::remove(table);
    std::filesystem::create_symlink(victim, table);
    lab.fails("ike export-keys --output " + folder, "is there already");
    lab.succeeds("ike export-keys --force --output " + folder);
    CHECK(content_of(victim) == "mine");
    CHECK(content_of(table) == before);

    // With the SA its keys go.
    lab.succeeds("terminate --ike lab");
    lab.succeeds("ike export-keys --force --output " + folder);
    CHECK(content_of(table).empty());
    CHECK(content_of(folder + "/esp_sa").empty());
}

TEST_CASE("Wireshark's names for what was negotiated") {
    vici::Message ike;
    ike.add("version", "2").add("initiator-spi", "00000000000000a1").add("responder-spi", "00000000000000b2");
    ike.add("encr-alg", "AES_CBC").add("encr-keysize", "256").add("integ-alg", "HMAC_SHA2_256_128");
    ike.add("ei", "0a").add("er", "0b").add("ai", "0c").add("ar", "0d");
    vici::Message old;
    old.add("version", "1").add("initiator-spi", "00000000000000c3").add("ei", "0e");
    vici::Message child;
    child.add("source", "2001:db8::1").add("destination", "2001:db8::2").add("encr-alg", "AES_CBC");
    child.add("integ-alg", "HMAC_SHA1_96").add("encryption", "01").add("integrity", "02");
    old.add("children", vici::Message().add("c1d2e3f4", child));
    vici::Message unknown;
    unknown.add("version", "2").add("initiator-spi", "00000000000000d4").add("encr-alg", "CHACHA20_POLY1305");
    const auto tables = cli::wireshark_tables({ike, old, unknown});
    CHECK(text_of(tables.ikev2) ==
          "00000000000000a1,00000000000000b2,0a,0b,\"AES-CBC-256 [RFC3602]\",0c,0d,\"HMAC_SHA2_256_128 "
          "[RFC4868]\"\n");
    CHECK(text_of(tables.ikev1) == "00000000000000c3,0e\n");
    CHECK(text_of(tables.esp) ==
          "\"IPv6\",\"2001:db8::1\",\"2001:db8::2\",\"0xc1d2e3f4\",\"AES-CBC "
          "[RFC3602]\",\"0x01\",\"HMAC-SHA-1-96 [RFC2404]\",\"0x02\"\n");
    REQUIRE(tables.left_out.size() == 1);
    CHECK(tables.left_out[0].find("CHACHA20_POLY1305") != std::string::npos);
    CHECK(tables.ike_sas == 2);
    CHECK(tables.esp_sas == 1);
}
