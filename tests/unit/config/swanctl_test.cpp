// swanctl.conf as docs/operators.md describes it: every key, its default, and what is said of a wrong one.
#include "host/config/swanctl.h"

#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "host/config/values.h"

using namespace keyline;
using config::Configuration;
using std::chrono::seconds;

namespace {

Result<Configuration> parse(std::string_view text) {
    return config::parse(text, "swanctl.conf",
                         [](std::string_view, const std::string&) -> Result<std::vector<config::SourceFile>> {
                             return fail("no includes here");
                         });
}

// Why something of it is refused, or all of it.
std::string message(std::string_view text) {
    const auto parsed = parse(text);
    if (!parsed) return parsed.error().message;
    std::string all;
    for (const auto& refusal : parsed->refused) {
        CHECK_FALSE(refusal.message.empty());
        all += (all.empty() ? "" : "\n") + refusal.message;
    }
    return all.empty() ? "accepted" : all;
}

void contains(const std::string& text, const std::string& part) {
    INFO(text << "\nshould hold: " << part);
    CHECK(text.find(part) != std::string::npos);
}

// A connection, or a child, that holds nothing but these lines. The lines begin at line 2.
std::string in_connection(const std::string& lines) {
    return "connections { lab {\n" + lines + "\n} }";
}
std::string in_child(const std::string& lines) {
    return "connections { lab { children { net {\n" + lines + "\n} } } }";
}
std::string in_secret(const std::string& lines) {
    return "secrets { ike-lab {\n" + lines + "\n} }";
}

ike::ChildConfig child(const std::string& lines) {
    const auto parsed = parse(in_child(lines));
    INFO(message(in_child(lines)));
    REQUIRE(parsed);
    REQUIRE(parsed->refused.empty());
    return parsed->connections.at(0).children.at(0);
}

std::string operators_page() {
    std::ifstream page(KEYLINE_SOURCE_DIR "/docs/operators.md");
    REQUIRE(page);
    return {std::istreambuf_iterator<char>(page), {}};
}

// What stands between `begin` and `end`.
std::string between(const std::string& text, const std::string& begin, const std::string& end) {
    const auto from = text.find(begin);
    REQUIRE(from != std::string::npos);
    const auto to = text.find(end, from + begin.size());
    REQUIRE(to != std::string::npos);
    return text.substr(from + begin.size(), to - from - begin.size());
}

}  // namespace

TEST_CASE("the example of docs/operators.md") {
    const auto parsed =
        parse("connections {" + between(operators_page(), "\n```\nconnections {", "\n```\n") + "\n");
    INFO((parsed ? std::string() : parsed.error().message));
    REQUIRE(parsed);
    CHECK(parsed->warnings.empty());
    REQUIRE(parsed->connections.size() == 1);
    const auto& lab = parsed->connections[0];
    CHECK(lab.name == "lab");
    CHECK(lab.local_addresses == std::vector{*net::AddressRange::parse("10.9.0.1")});
    CHECK(lab.remote_addresses == std::vector{*net::AddressRange::parse("10.9.0.2")});
    CHECK(lab.force_udp_encapsulation);
    CHECK(lab.local.front().id.to_string() == "a.keyline.test");
    CHECK(lab.remote.front().id.to_string() == "b.keyline.test");
    CHECK(lab.proposals == std::vector{*ike::Proposal::parse(ike::ProtocolId::ike, "aes256-sha256-x25519")});
    CHECK(lab.rekey_time == seconds(14400));
    CHECK(lab.over_time == seconds(1440));
    CHECK(lab.dpd_delay == seconds(0));
    REQUIRE(lab.children.size() == 1);
    const auto& net = lab.children[0];
    CHECK(net.name == "net");
    CHECK(net.local_selectors == ike::SelectorConfigs{{false, *net::TrafficSelector::parse("10.1.0.0/24")}});
    CHECK(net.remote_selectors == ike::SelectorConfigs{{false, *net::TrafficSelector::parse("10.2.0.0/24")}});
    CHECK(net.proposals == std::vector{*ike::Proposal::parse(ike::ProtocolId::esp, "aes256gcm16")});
    CHECK(net.mode == ike::ChildConfig::Mode::tunnel);
    CHECK(net.time.rekey == seconds(3600));
    CHECK(net.time.life == seconds(3960));
    REQUIRE(parsed->secrets.size() == 1);
    CHECK(parsed->secrets[0].owners.empty());
    CHECK(to_hex(parsed->secrets[0].secret.reveal()) == to_hex(as_bytes("correct horse battery staple")));
}

TEST_CASE("every key of a connection") {
    const auto parsed = parse(in_connection(R"(
        version = 0
        local_addrs = 10.9.0.1, fd09::1
        remote_addrs = %any
        local_port = 4500
        remote_port = 4501
        proposals = aes128gcm16-prfsha256-ecp256, default
        encap = no
        dpd_delay = 30s
        rekey_time = 4h
        over_time = 5m
        local { id = 10.9.0.1 }
        remote { id = %any })"));
    INFO((parsed ? std::string() : parsed.error().message));
    REQUIRE(parsed);
    const auto& lab = parsed->connections[0];
    CHECK(lab.local_addresses.size() == 2);
    CHECK(lab.remote_addresses.empty());
    CHECK(lab.local_port == 4500);
    CHECK(lab.remote_port == 4501);
    CHECK(lab.proposals.size() == 1 + ike::Proposal::defaults(ike::ProtocolId::ike).size());
    CHECK_FALSE(lab.force_udp_encapsulation);
    CHECK(lab.dpd_delay == seconds(30));
    CHECK(lab.rekey_time == seconds(4 * 3600));
    CHECK(lab.over_time == seconds(300));
    CHECK(lab.local.front().id.type == ike::Identity::Type::ipv4);
    CHECK(lab.remote.front().id.type == ike::Identity::Type::any);
}

TEST_CASE("host names among addresses are for the owner to look up") {
    const auto lab = [](const std::string& lines) { return parse(in_connection(lines))->connections.at(0); };
    const auto one = lab("remote_addrs = 10.9.0.0/16, gw.example.com, 10.8.0.1, other-gw");
    CHECK(one.remote_addresses.size() == 2);
    CHECK(one.remote_names == std::vector<ike::HostName>{{"gw.example.com", 1, {}}, {"other-gw", 2, {}}});
    CHECK_FALSE(ike::includes(one.remote_addresses, one.remote_names, *net::IpAddress::parse("10.7.0.1")));
    const auto any = lab("remote_addrs = gw.example.com, %any");
    CHECK(any.remote_names.empty());
    CHECK(any.remote_addresses.empty());
}

TEST_CASE("ports by number, by name and OPAQUE; ICMP types and codes as strongSwan reads them") {
    const auto read = [](const std::string& brackets) {
        const auto selectors = child("local_ts = 10.1.0.0/24[" + brackets + "]").local_selectors;
        REQUIRE(selectors.size() == 1);
        return selectors[0].selector.to_string();
    };
    const std::pair<const char*, const char*> all[] = {{"tcp/http", "[tcp/80]"},
                                                       {"0x11/0x50", "[udp/80]"},
                                                       {"tcp/010", "[tcp/8]"},
                                                       {"/80", "[any/80]"},
                                                       {"tcp/1000-2000", "[tcp/1000-2000]"},
                                                       {"tcp/opaque", "[tcp/opaque]"},
                                                       {"icmp/8", "[icmp/2048]"},
                                                       {"icmp/2048", "[icmp/2048]"},
                                                       {"icmp/0x0301", "[icmp/769]"},
                                                       {"icmp/8-9", "[icmp/2048-2304]"},
                                                       {"icmp/3-1000", "[icmp/768-1000]"},
                                                       {"58/128", "[ipv6-icmp/32768]"},
                                                       {"icmp/any", "[icmp]"},
                                                       {"icmp/0", "[icmp/0]"}};
    for (const auto& [written, meant] : all) {
        INFO(written);
        CHECK(read(written) == "10.1.0.0/24" + std::string(meant));
    }
    CHECK(child("local_ts = dynamic[icmp/8]").local_selectors[0].selector.first_port == 0x0800);
}

TEST_CASE("every key of a child, and the lifetimes that follow from one another") {
    const auto all = child(R"(local_ts = 10.1.0.0/24[tcp/80], 10.3.0.1-10.3.0.9
        remote_ts = dynamic
        esp_proposals = aes128gcm16-esn
        mode = transport
        rekey_time = 10m
        life_time = 12m
        rekey_bytes = 1000
        life_bytes = 2000
        rekey_packets = 100
        life_packets = 18446744073709551615
        replay_window = 128
        start_action = start)");
    CHECK(all.local_selectors.size() == 2);
    CHECK(all.remote_selectors == ike::SelectorConfigs{{true, {}}});
    CHECK(all.mode == ike::ChildConfig::Mode::transport);
    CHECK(all.time.rekey == seconds(600));
    CHECK(all.time.life == seconds(720));
    CHECK(all.bytes.rekey == 1000);
    CHECK(all.bytes.life == 2000);
    CHECK(all.packets.rekey == 100);
    CHECK(all.packets.life == std::numeric_limits<std::uint64_t>::max());
    CHECK(all.replay_window == 128);
    CHECK(all.start_action.start);

    CHECK(child("rekey_time = 100s").time.life == seconds(110));
    CHECK(child("rekey_time = 3s").time.life == seconds(4));
    CHECK(child("rekey_time = 0").time.life == seconds(0));
    CHECK(child("life_time = 11m").time.rekey == seconds(600));
    CHECK(child("life_time = 2h").time.rekey == seconds(3600));
    CHECK(child("rekey_time =").time.rekey == seconds(3600));
    CHECK(child("").proposals == ike::Proposal::defaults(ike::ProtocolId::esp));
}

TEST_CASE("an unknown key or section is an error with its place and the nearest known one") {
    contains(message(in_connection("\nremote_adrs = 10.0.0.1")), "swanctl.conf:3: connections.lab: ");
    contains(message(in_connection("remote_adrs = 10.0.0.1")), "did you mean 'remote_addrs'?");
    contains(message(in_child("esp_proposal = aes256gcm16")),
             "swanctl.conf:2: connections.lab.children.net: ");
    contains(message(in_child("esp_proposal = aes256gcm16")), "did you mean 'esp_proposals'?");
    contains(message(in_child("xyzzy = 1")), "known here: ah_proposals, esp_proposals");
    contains(message(in_connection("childern { }")), "did you mean 'children'?");
    contains(message(in_connection("local { cets = x }")),
             "connections.lab.local: Keyline does not know the key 'cets'");
    contains(message("connection { }"), "swanctl.conf:1: top level: ");
    contains(message("connection { }"), "did you mean 'connections'?");
    contains(message("connections { a = b }"), "connections: Keyline does not know the key 'a'");
    contains(message("pool { }"), "Keyline does not know the section 'pool'");
    contains(message("secrets { my-eap { secret = y } }"), "known here: ike, eap, xauth, private");
    contains(message(in_connection("children { a = b }")), "the key 'a'");
    contains(message("x = y"), "top level");
}

TEST_CASE("what is refused is left out, and counted by kind; the rest is loaded") {
    const auto parsed = parse(R"(connections {
        good { remote_addrs = 10.0.0.1 }
        typo { remote_adrs = 10.0.0.1 }
        cert { local { certs = missing.pem } }
        child { children { a { } b { mode = beet } } }
        lost : nowhere { }
        also-good { }
        stray = x
    }
    secrets {
        ike-good { secret = x }
        ntlm-joe { secret = y }
        ike-cut { secret = ab}hidden = tail
        ike-also-good { secret = z }
    }
    pools { good { addrs = 10.3.0.0/24 } bad { addrs = nonsense } }
    authorities { nothing { } })");
    REQUIRE(parsed);
    CHECK(parsed->connections.size() == 2);
    CHECK(parsed->connections.back().name == "also-good");
    CHECK(parsed->secrets.size() == 2);
    CHECK(parsed->pools.size() == 1);
    CHECK_FALSE(parsed->incomplete);
    using Kind = config::Refusal::Kind;
    std::vector<std::pair<Kind, std::string>> refused;
    for (const auto& refusal : parsed->refused) {
        refused.emplace_back(refusal.kind, refusal.name);
        contains(refusal.message, "swanctl.conf:");
        CHECK(refusal.message.find("tail") == std::string::npos);
    }
    CHECK(refused == std::vector<std::pair<Kind, std::string>>{{Kind::other, ""},
                                                               {Kind::connection, "typo"},
                                                               {Kind::connection, "cert"},
                                                               {Kind::connection, "child"},
                                                               {Kind::connection, "lost"},
                                                               {Kind::pool, "bad"},
                                                               {Kind::authority, "nothing"},
                                                               {Kind::other, ""},
                                                               {Kind::secret, "ntlm-joe"},
                                                               {Kind::secret, "ike-cut"}});
    CHECK(parsed->place_of("connections.cert") == "swanctl.conf:4: ");
}

TEST_CASE("what has no name that could be kept as it was makes a configuration incomplete") {
    for (const auto* text :
         {"conections { }", "x = y", "include missing.conf", "connections : nowhere { }"}) {
        INFO(text);
        const auto parsed = parse(std::string(text) + "\nsecrets { ike { secret = x } }");
        REQUIRE(parsed);
        CHECK(parsed->incomplete);
        CHECK(parsed->refused.size() == 1);
        CHECK(parsed->secrets.size() == 1);
    }
}

TEST_CASE("what vici cannot say and IKE cannot carry is refused") {
    const auto name = [](std::size_t size) { return std::string(size, 'n'); };
    const auto named = [](const std::string& section) {
        return message("\nconnections { " + section + " { } }");
    };
    CHECK(named(name(255)) == "accepted");
    contains(named(name(256)), "swanctl.conf:2: connections.nnn");
    contains(named(name(256)), "at most 255 octets");
    CHECK(named(name(1'000'000)).size() < 400);
    contains(named("a\x1b[31m"), "no control characters");
    CHECK(named("a\x1b[31m").find('\x1b') == std::string::npos);
    contains(message(in_connection("children { " + name(256) + " { } }")), "at most 255 octets");
    contains(message("pools { " + name(256) + " { addrs = 10.0.0.0/24 } }"), "at most 255 octets");
    CHECK(message(in_connection(name(100'000) + " = x")).size() < 2000);
    CHECK(message("\x1b = x").find('\x1b') == std::string::npos);

    for (const std::string owner : {"local { id = ", "remote { id = ", "remote { ca_id = "}) {
        CHECK(message(in_connection(owner + name(8192) + " }")) == "accepted");
        contains(message(in_connection(owner + name(8193) + " }")), "an identity of 8193 octets");
    }
    contains(message(in_secret("secret = x\nid = " + name(8193))), "secrets.ike-lab.id: an identity");

    const auto proposals = [](const std::string& word, unsigned count) {
        std::string line = word;
        for (unsigned more = 1; more < count; ++more) line += ", " + word;
        return line;
    };
    const std::string ike = "aes128-sha256-x25519", esp = "aes128gcm16", ah = "sha256";
    CHECK(message(in_connection("proposals = " + proposals(ike, 255))) == "accepted");
    contains(message(in_connection("proposals = " + proposals(ike, 256))), "more than 255 proposals");
    contains(message(in_connection("proposals = " + proposals("default", 128))), "more than 255 proposals");
    CHECK(message(in_child("esp_proposals = " + proposals(esp, 255))) == "accepted");
    contains(
        message(in_child("esp_proposals = " + proposals(esp, 200) + "\nah_proposals = " + proposals(ah, 56))),
        "connections.lab.children.net.ah_proposals: more than 255 proposals");
}

TEST_CASE("a bad value is an error with its line and what was expected") {
    contains(message(in_connection("version = 3")), "'3' is none of 0, 1, 2");
    for (const char* text : {"10.9.0.300", "10.9.0", "gw..example", "gw_1@example", "-gw.example",
                             "%gw.example", "10.9.0.0/33", "gw.example/24"})
        contains(message(in_connection("local_addrs = " + std::string(text))), "is not an IP address");
    contains(message(in_connection("local_port = 501")), "500 and 4500");
    contains(message(in_connection("remote_port = 65536")), "from 1 to 65535");
    contains(message(in_connection("remote_port = -1")), "from 1 to 65535");
    contains(message(in_connection("proposals = aes257-sha256-x25519")), "aes257");
    contains(message(in_connection("encap = perhaps")), "neither yes nor no");
    contains(message(in_connection("dpd_delay = 5x")), "write it like 30s, 5m, 1h or 1d");
    contains(message(in_connection("dpd_delay = s")), "is no time");
    contains(message(in_connection("dpd_delay = 9999999999d")), "more than ten years");
    contains(message(in_connection("dpd_delay = 99999999999999999999")), "is no time");
    contains(message(in_connection("local { auth = eap-mschapv2 }")), "remote access");
    contains(message(in_connection("local { auth = pks }")), "is no way to authenticate");
    contains(message(in_child("local_ts = 10.1.0.0/33")), "is not a traffic selector");
    const auto selectors = [](int count) {
        std::string line = "local_ts = 10.0.0.0/24";
        for (int more = 1; more < count; ++more) line += ", 10.0." + std::to_string(more) + ".0/24";
        return message(in_child(line));
    };
    CHECK(selectors(254) == "accepted");
    contains(selectors(255), "do not fit into one CHILD SA");
    for (const char* text :
         {"tcp/90-80", "icmp/9-8", "udp/65536", "tcp/nosuchservice", "tcp/http-https", "256"})
        contains(message(in_child("local_ts = 10.1.0.0/24[" + std::string(text) + "]")),
                 "is not a traffic selector");
    contains(message(in_child("esp_proposals = aes256")), "connections.lab.children.net.esp_proposals: ");
    contains(message(in_child("mode = beet")), "use tunnel or transport");
    contains(message(in_child("replay_window = 5000")), "from 0 to 4096");
    contains(message(in_child("start_action = stat")),
             "is none of none (or clear), trap, start (or restart)");
    contains(message(in_child("rekey_time = 10m\nlife_time = 5m")), "smaller than its rekey_");
    contains(message(in_child("rekey_bytes = 10\nlife_bytes = 5")), "smaller than its rekey_");
}

TEST_CASE("secrets: the end of one that is not quoted is in no message") {
    const auto text = message("secrets {\n ike-a {\n secret = ab}hidden=tail\n}");
    contains(text, "swanctl.conf:3: ");
    contains(text, "must be in quotes");
    CHECK(text.find("hidden") == std::string::npos);
    CHECK(text.find("tail") == std::string::npos);
}

TEST_CASE(
    "secrets: nor where it looks like a section or a setting of its own; and the beginning is no secret") {
    const std::string rest = GENERATE("}hidden{tail = x\n", "}hidden = tail {\n", "}}hidden{tail = x {\n",
                                      "}}hidden{tail{\n", "}}hidden = tail\nmore {\nand {\n");
    CAPTURE(rest);
    const auto parsed = parse("secrets {\n ike-a {\n secret = ab" + rest + " }\n}");
    const auto without = [](const std::string& text) {
        return text.find("hidden") == std::string::npos && text.find("tail") == std::string::npos;
    };
    if (!parsed) {
        CHECK(without(parsed.error().message));
        return;
    }
    CHECK(parsed->secrets.empty());
    CHECK_FALSE(parsed->refused.empty());
    for (const auto& refusal : parsed->refused) CHECK(without(refusal.message));
    for (const auto& warning : parsed->warnings) CHECK(without(warning));
}

TEST_CASE("secrets: what follows \"ike\" and \"id\" is a suffix, as strongSwan has it") {
    for (const std::string key : {"id", "id1", "id-peer", "id_a", "idA"}) {
        INFO(key);
        const auto parsed = parse(in_secret("secret = x\n" + key + " = a.example"));
        REQUIRE(parsed);
        CHECK(parsed->secrets.at(0).owners.size() == 1);
    }
    contains(message(in_secret("secret = x\ni = a")), "did you mean 'id'?");
    for (const std::string name : {"ike", "ike1", "ike-a", "ikeMoon"}) {
        const auto parsed = parse("secrets { " + name + " { secret = x } }");
        REQUIRE(parsed);
        CHECK(parsed->secrets.at(0).unique_id == name);
    }
    for (const std::string name : {"ik", "my-ike"}) {
        const auto text = message("\nsecrets { " + name + " { secret = x } }");
        contains(text, "swanctl.conf:2: secrets: ");
        contains(text, "'" + name + "'");
    }
    contains(message("secrets { ik { secret = x } }"), "did you mean 'ike'?");
    contains(message("secrets { ntlm-carol { secret = x } }"), "secrets.ntlm-carol: NTLM secrets");
    contains(message("secrets { token { handle = 1 } }"), "PKCS#11");
    const auto passphrase = parse("secrets { private-gw { file = gw.pem\n secret = 0x3031 } }");
    REQUIRE(passphrase);
    REQUIRE(passphrase->passphrases.size() == 1);
    CHECK(passphrase->passphrases[0].folder == "private");
    CHECK(passphrase->passphrases[0].file == "gw.pem");
    CHECK(to_hex(passphrase->passphrases[0].secret.reveal()) == "3031");
}

TEST_CASE("secrets: three spellings, owners, and never a word of them in an error") {
    const auto secret = [](const std::string& text) {
        const auto parsed = parse(in_secret("secret = " + text));
        REQUIRE(parsed);
        REQUIRE(parsed->secrets.size() == 1);
        return to_hex(parsed->secrets.at(0).secret.reveal());
    };
    CHECK(secret("0x0123abCD") == "0123abcd");
    CHECK(secret("0sAQIDBA==") == "01020304");
    CHECK(secret("0sAQID") == "010203");
    CHECK(secret("0sAQI") == "0102");
    CHECK(secret("0s+/8=") == "fbff");
    CHECK(secret("\"two words\"") == to_hex(as_bytes("two words")));
    CHECK(secret("plain") == to_hex(as_bytes("plain")));

    for (const auto* bad :
         {"0xdeadbee", "0xdeadbeefzz", "0sAAAAA", "0sAA!A", "0s", "0x", "0sAA===", "0sdeadbeef="}) {
        const auto text = message(in_secret(std::string("secret = ") + bad));
        contains(text, "swanctl.conf:2: secrets.ike-lab.secret: ");
        CHECK(text.find("dead") == std::string::npos);
    }
    contains(message(in_secret("id = a")), "there is no secret here");
    const auto typo = message(in_secret("secrte = \"deadbeef\""));
    contains(typo, "did you mean 'secret'?");
    CHECK(typo.find("deadbeef") == std::string::npos);

    const auto owned = parse(in_secret("secret = x\nid = a.example\nid-2 = 10.0.0.1"));
    REQUIRE(owned);
    REQUIRE(owned->secrets[0].owners.size() == 2);
    CHECK(owned->secrets[0].owners[1].type == ike::Identity::Type::ipv4);
}

TEST_CASE("warnings") {
    CHECK(parse("")->warnings.empty());
    CHECK(parse(in_connection(""))->warnings.empty());
    const auto twice = parse(
        "connections { a { children { net { } } } b { children { net { } } } } secrets { ike { secret = x } "
        "}");
    REQUIRE(twice);
    REQUIRE(twice->warnings.size() == 1);
    contains(twice->warnings[0], "'net' is in several connections");
}

TEST_CASE("the nearest word") {
    static constexpr std::array<std::string_view, 3> known{"local_ts", "remote_ts", "mode"};
    CHECK(config::nearest("local_tss", known) == "local_ts");
    CHECK(config::nearest("Mode", known) == "mode");
    CHECK(config::nearest("quite different", known).empty());
    CHECK(config::nearest(std::string(100000, 'x'), known).empty());
}

TEST_CASE("files: includes relative to the including file, rights, and what cannot be read") {
    char folder_template[] = "/tmp/keyline-config-XXXXXX";
    REQUIRE(mkdtemp(folder_template) != nullptr);
    const std::string folder = folder_template;
    const auto write = [&](const std::string& name, std::string_view text, mode_t mode) {
        std::ofstream(folder + "/" + name) << text;
        REQUIRE(chmod((folder + "/" + name).c_str(), mode) == 0);
    };
    REQUIRE(mkdir((folder + "/conf.d").c_str(), 0700) == 0);
    write("conf.d/lab.conf", in_connection("version = 2"), 0600);
    write("conf.d/secret.conf", in_secret("secret = x"), 0640);
    write("swanctl.conf", "include conf.d/*.conf\ninclude none.d/*.conf\n", 0600);
    write("bad.conf", "include missing.conf", 0600);

    const auto loaded = config::load(folder + "/swanctl.conf");
    INFO((loaded ? std::string() : loaded.error().message));
    REQUIRE(loaded);
    CHECK(loaded->connections.size() == 1);
    CHECK(loaded->secrets.size() == 1);
    REQUIRE(loaded->warnings.size() == 1);
    contains(loaded->warnings[0], "chmod 600 " + folder + "/conf.d/secret.conf");

    const auto bad = config::load(folder + "/bad.conf");
    REQUIRE(bad);
    CHECK(bad->incomplete);
    REQUIRE(bad->refused.size() == 1);
    contains(bad->refused[0].message, "bad.conf:1: cannot include");
    write("half.conf", "include conf.d/*.conf\n" + in_connection("children { a { } }"), 0600);
    write("conf.d/broken.conf", "connections { other {", 0600);
    const auto half = config::load(folder + "/half.conf");
    REQUIRE(half);
    CHECK(half->incomplete);
    CHECK(half->connections.size() == 1);
    CHECK(half->connections.at(0).children.size() == 1);
    CHECK(half->secrets.size() == 1);
    REQUIRE(half->refused.size() == 1);
    contains(half->refused[0].message, "conf.d/broken.conf:1: section 'other' is never closed");
    contains(config::load(folder + "/absent.conf").error().message, "cannot open");
    contains(config::load(folder).error().message, "is not a file");
    REQUIRE(std::system(("rm -r " + folder).c_str()) == 0);
}

TEST_CASE("files of keys: a passphrase for none, one that cannot be read, one that nobody reads") {
    char folder_template[] = "/tmp/keyline-config-XXXXXX";
    REQUIRE(mkdtemp(folder_template) != nullptr);
    const std::string folder = folder_template;
    const auto write = [&](const std::string& name, std::string_view text) {
        std::ofstream(folder + "/" + name) << text;
        REQUIRE(chmod((folder + "/" + name).c_str(), 0600) == 0);
    };
    for (const auto* name : {"/private", "/rsa", "/x509", "/x509ac"})
        REQUIRE(mkdir((folder + name).c_str(), 0700) == 0);
    write("private/here.key", "a key");
    write("x509ac/ac.pem", "an attribute certificate");
    write("x509/large.pem", "");
    REQUIRE(truncate((folder + "/x509/large.pem").c_str(), 5L * 1024 * 1024) == 0);
    write("swanctl.conf",
          "secrets {\n private-1 { file = here.key }\n private-2 { file = " + folder +
              "/private/here.key }\n rsa-3 { file = here.key }\n pkcs12-4 { file = no.p12 }\n" +
              " private-5 { file = ../private/here.key }\n}\n");
    const auto loaded = config::load(folder + "/swanctl.conf");
    REQUIRE(loaded);
    CHECK(loaded->passphrases.size() == 2);
    CHECK(loaded->credentials.size() == 1);
    std::string refused;
    for (const auto& refusal : loaded->refused) refused += refusal.message + "\n";
    contains(refused, "x509/large.pem is larger than 4 MiB");
    contains(refused, "x509ac/ac.pem is not read: Keyline does not read attribute certificates");
    contains(refused,
             "swanctl.conf:4: secrets.rsa-3.file: there is no file 'here.key' in " + folder + "/rsa/");
    contains(refused, "swanctl.conf:5: secrets.pkcs12-4.file: there is no file 'no.p12' in ");
    contains(refused, "swanctl.conf:6: secrets.private-5.file: there is no file ");
    CHECK(loaded->refused.size() == 5);
    REQUIRE(std::system(("rm -r " + folder).c_str()) == 0);
}
