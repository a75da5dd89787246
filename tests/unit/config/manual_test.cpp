// manual.NAME of swanctl.conf: SAs with keys given by hand, and what is said of a wrong one.
#include <algorithm>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "host/config/swanctl.h"
#include "tests/support/hex_key.h"

using namespace keyline;
using Catch::Contains;
using config::Configuration;
using keyline::test::key;

namespace {

const std::string ends =
    "local_addr = 192.0.2.1\nremote_addr = 192.0.2.2\nlocal_ts = 10.1.0.0/24\nremote_ts = 10.2.0.0/24\n"
    "spi_in = 0x1001\nspi_out = 4098\n";
std::string encryption(std::size_t octets) {
    return "encryption_key_in = " + key(octets, 1) + "\nencryption_key_out = " + key(octets, 2) + "\n";
}
std::string integrity(std::size_t octets) {
    return "integrity_key_in = " + key(octets, 3) + "\nintegrity_key_out = " + key(octets, 4) + "\n";
}
const std::string cbc = "esp_proposal = aes256-sha256\n" + encryption(32) + integrity(32);

// The lines begin at line 2.
std::string section(const std::string& lines) {
    return "manual { lab {\n" + lines + "\n} }";
}

Configuration parse(const std::string& text) {
    auto parsed = config::parse(text, "swanctl.conf", {});
    INFO((parsed ? std::string() : parsed.error().message));
    REQUIRE(parsed);
    return std::move(*parsed);
}

config::ManualSa accepted(const std::string& lines) {
    auto parsed = parse(section(lines));
    INFO((parsed.refused.empty() ? std::string() : parsed.refused.front().message));
    REQUIRE(parsed.refused.empty());
    REQUIRE(parsed.manual.size() == 1);
    return std::move(parsed.manual.front());
}

std::string refused(const std::string& lines) {
    const auto parsed = parse(section(lines));
    CHECK(parsed.manual.empty());
    REQUIRE(parsed.refused.size() == 1);
    CHECK(parsed.refused.front().kind == config::Refusal::Kind::manual);
    CHECK(parsed.refused.front().name == "lab");
    return parsed.refused.front().message;
}

std::vector<std::string> warnings(const std::string& lines) {
    return parse(section(lines)).warnings;
}

std::string without(std::string lines, const std::string& name) {
    const auto from = lines.find(name + " = ");
    REQUIRE(from != std::string::npos);
    return lines.erase(from, lines.find('\n', from) + 1 - from);
}

}  // namespace

TEST_CASE("the example of docs/manual-keys.md") {
    std::ifstream file(KEYLINE_SOURCE_DIR "/docs/manual-keys.md");
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    const auto from = page.find("\nmanual {\n");
    REQUIRE(from != std::string::npos);
    const auto parsed = parse(page.substr(from, page.find("\n```\n", from) - from) + "\n");
    CHECK(parsed.refused.empty());
    CHECK(parsed.warnings.empty());
    REQUIRE(parsed.manual.size() == 1);
    CHECK(parsed.manual[0].spi_out == 0x1002);
}

TEST_CASE("a manual SA, and what holds without a key") {
    const auto sa = accepted(ends + cbc);
    CHECK(sa.name == "lab");
    CHECK(sa.local == net::Endpoint{*net::IpAddress::parse("192.0.2.1"), 4500});
    CHECK(sa.remote == net::Endpoint{*net::IpAddress::parse("192.0.2.2"), 4500});
    CHECK_FALSE(sa.udp_encapsulation);
    CHECK(sa.spi_in == 0x1001);
    CHECK(sa.spi_out == 4098);
    CHECK(sa.first_sequence == 1);
    CHECK_FALSE(sa.counts_iv);
    CHECK(sa.cipher_key_bytes == 32);
    CHECK(sa.child.name == "lab");
    CHECK(sa.child.mode == ike::ChildConfig::Mode::tunnel);
    CHECK(sa.child.replay_window == 32);
    CHECK(sa.child.proposals == std::vector{*ike::Proposal::parse(ike::ProtocolId::esp, "aes256-sha256")});
    CHECK(sa.child.local_selectors ==
          ike::SelectorConfigs{{false, *net::TrafficSelector::parse("10.1.0.0/24")}});
    CHECK("0x" + to_hex(sa.in.encryption.reveal()) == key(32, 1));
    CHECK("0x" + to_hex(sa.out.integrity.reveal()) == key(32, 4));
    CHECK("0x" + to_hex(sa.out.keying_material().reveal()) == key(32, 2) + key(32, 4).substr(2));
    CHECK(warnings(ends + cbc).empty());
}

TEST_CASE("every key of a manual SA") {
    const auto sa = accepted(
        ends + cbc +
        "mode = transport\nencap = yes\nlocal_port = 4500\nremote_port = 4600\nreplay_window = 100\n"
        "first_sequence = 0x10000\npolicies = no\npriority = 7\nhw_offload = no\nupdown = /bin/true\n"
        "hostaccess = yes\ntfc_padding = mtu\ncopy_df = no\ncopy_ecn = no\ncopy_dscp = yes");
    CHECK(sa.child.mode == ike::ChildConfig::Mode::transport);
    CHECK(sa.udp_encapsulation);
    CHECK(sa.remote.port == 4600);
    CHECK(sa.child.replay_window == 128);
    CHECK(sa.first_sequence == 0x10000);
    CHECK_FALSE(sa.child.policies);
    CHECK(sa.child.priority == 7);
    CHECK(sa.child.hardware_offload == ike::ChildConfig::HardwareOffload::no);
    CHECK(sa.child.updown == "/bin/true");
    CHECK(sa.child.hostaccess);
    CHECK(sa.child.tfc_padding == ike::ChildConfig::tfc_padding_mtu);
    CHECK_FALSE(sa.child.copy_df);
    CHECK_FALSE(sa.child.copy_ecn);
    CHECK(sa.child.copy_dscp == ike::ChildConfig::CopyDscp::yes);
}

TEST_CASE("keys in base64 are those in hexadecimal digits") {
    const auto sa =
        accepted(ends +
                 "ah_proposal = sha256\nintegrity_key_in = 0sAAECAwUHCw0RExcdHykrLzE1Oz1DR0lPU1lhZWdrbXE=\n"
                 "integrity_key_out = " +
                 key(32, 4));
    CHECK(sa.child.proposals.front().protocol == ike::ProtocolId::ah);
    CHECK(to_hex(sa.in.integrity.reveal()).starts_with("0001020305070b0d"));
    CHECK(sa.in.encryption.empty());
}

TEST_CASE("the sizes of keys are those of the algorithms, and who errs is told both") {
    struct Case {
        const char* proposal;
        std::size_t encryption, integrity;
    };
    for (const auto& one : {Case{"aes128-sha1", 16, 20},
                            {"aes192-sha512", 24, 64},
                            {"camellia256-sha384", 32, 48},
                            {"null-aescmac", 0, 16},
                            {"3des-md5", 24, 16}}) {
        INFO(one.proposal);
        const auto lines = ends + "esp_proposal = " + one.proposal + "\n";
        const auto encryption_lines = one.encryption != 0 ? encryption(one.encryption) : std::string();
        const auto sa = accepted(lines + encryption_lines + integrity(one.integrity));
        CHECK(sa.out.keying_material().size() == one.encryption + one.integrity);
        CHECK_THAT(refused(lines + encryption_lines + integrity(one.integrity + 1)),
                   Contains("takes " + std::to_string(one.integrity * 8) + " bits and is given " +
                            std::to_string(one.integrity * 8 + 8)));
    }
    // ends are 6 lines.
    const auto message = refused(ends + "esp_proposal = aes256-sha256\n" + encryption(16) + integrity(32));
    CHECK(message ==
          "swanctl.conf:9: manual.lab.encryption_key_in: AES_CBC-256 takes 256 bits and is given 128: make "
          "one with "
          "`openssl rand -hex 32`");
    CHECK_THAT(refused(ends + without(cbc, "integrity_key_out")),
               Contains("swanctl.conf:1: manual.lab: there is no integrity_key_out here, and "
                        "HMAC_SHA2_256_128 takes 256 bits"));
    CHECK_THAT(refused(ends + "esp_proposal = null-sha256\n" + encryption(16) + integrity(32)),
               Contains("nothing is encrypted"));
    CHECK_THAT(refused(ends + "ah_proposal = sha256\n" + encryption(16) + integrity(32)),
               Contains("nothing is encrypted"));
}

TEST_CASE("a cipher that counts its IVs is refused unless the risk is accepted, and then its salt counts") {
    const auto accept = std::string("counter_mode_risk = accepted\n");
    for (const std::string word :
         {"aes128gcm16", "aes128gmac", "aes128ccm16", "chacha20poly1305", "aes128ctr-sha256"}) {
        INFO(word);
        auto lines = ends + "esp_proposal = ";
        lines += word + "\n";
        const bool mac = word.ends_with("sha256");
        const auto octets = word.starts_with("chacha") ? 36U : word.starts_with("aes128ccm") ? 19U : 20U;
        lines += encryption(octets);
        if (mac) lines += integrity(32);
        CHECK_THAT(refused(lines),
                   Contains("swanctl.conf:8: manual.lab.esp_proposal: ") && Contains("RFC 8221"));
        CHECK(accepted(lines + accept).counts_iv);
    }
    const auto gcm = ends + accept + "esp_proposal = aes128gcm16\n";
    CHECK_THAT(refused(gcm + encryption(16)),
               Contains("takes 160 bits, 128 of the key and then 32 of the salt, and is given 128"));
    CHECK_THAT(refused(gcm + encryption(20) + integrity(32)),
               Contains("authenticates by itself: leave it out"));
    CHECK_THAT(refused(gcm + "encryption_key_in = " + key(20, 1) + "\nencryption_key_out = " + key(20, 1)),
               Contains("swanctl.conf:11: manual.lab.encryption_key_out: both directions have the same key"));
    CHECK_THAT(refused(ends + cbc + "counter_mode_risk = yes"), Contains("accepted"));
}

TEST_CASE("SPIs, addresses and proposals that cannot be") {
    const auto with = [](const std::string& name, const std::string& value) {
        return refused(without(ends + cbc, name) + name + " = " + value);
    };
    CHECK_THAT(with("spi_in", "255"),
               Contains("manual.lab.spi_in: SPIs 0 to 255 are reserved (RFC 4303 section 2.1)"));
    CHECK_THAT(with("spi_out", "0"), Contains("reserved"));
    CHECK_THAT(with("spi_out", "0x100000000"), Contains("not a number from 256 to 4294967295"));
    CHECK_THAT(with("local_addr", "%any"), Contains("is not the address of a host"));
    CHECK_THAT(with("remote_addr", "10.0.0.0/8"), Contains("is not the address of a host"));
    CHECK_THAT(with("remote_addr", "2001:db8::2"), Contains("the other IP version"));
    CHECK_THAT(with("esp_proposal", "aes256-sha256-x25519"), Contains("leave the group out"));
    CHECK_THAT(with("esp_proposal", "aes256-sha256-esn"), Contains("leave esn out"));
    CHECK_THAT(with("esp_proposal", "aes128-aes256-sha256"), Contains("one algorithm of a kind"));
    CHECK_THAT(with("esp_proposal", "aes256"), Contains("has no integrity algorithm"));
    CHECK_THAT(with("esp_proposal", "default"), Contains("unknown word"));
    CHECK_THAT(with("encryption_key_in", "password"), Contains("openssl rand"));
    CHECK_THAT(with("encryption_key_in", "0x12"), Contains("takes 256 bits and is given 8"));
    CHECK_THAT(refused(ends + cbc + "ah_proposal = sha256"), Contains("either ESP or AH"));
    CHECK_THAT(refused(ends + cbc + "mode = drop"), Contains("tunnel or transport"));
    CHECK_THAT(refused(ends + cbc + "first_sequence = 0"), Contains("1 to 4294967295"));
    CHECK_THAT(refused(ends + cbc + "local_port = 4501"), Contains("4500"));
    CHECK_THAT(refused(ends + "ah_proposal = sha256\nencap = yes\n" + integrity(32)), Contains("RFC 3948"));
    CHECK_THAT(refused(ends + cbc + "remote_adr = 1.2.3.4"), Contains("did you mean 'remote_addr'?"));
    CHECK_THAT(refused(ends + cbc + "rekey_time = 1h"), Contains("does not know the key 'rekey_time'"));
    CHECK_THAT(refused(ends + cbc + "children { }"), Contains("does not know the section"));
    for (const std::string name :
         {"local_addr", "remote_addr", "spi_in", "spi_out", "esp_proposal", "encryption_key_out"}) {
        INFO(name);
        CHECK_THAT(refused(without(ends + cbc, name)), Contains("add "));
    }
}

TEST_CASE("a message never repeats a key") {
    for (const auto& text :
         {refused(ends + "esp_proposal = aes256-sha256\nencryption_key_in = c0ffee0123\n"),
          refused(ends + "esp_proposal = aes256-sha256\nencryption_key_in = 0xc0ffee0123zz\n"),
          refused(ends + "esp_proposal = aes256-sha256\nencryption_key_in = 0xc0ffee0123\n")})
        CHECK(text.find("c0ffee") == std::string::npos);
}

TEST_CASE("poor keys and weak algorithms are warned of, with their place") {
    const auto with = [](const std::string& value) {
        const auto all = warnings(without(ends + cbc, "encryption_key_in") + "encryption_key_in = " + value);
        REQUIRE(all.size() == 1);
        CHECK_THAT(all[0], Contains("swanctl.conf:1: manual.lab.encryption_key_in: this key "));
        CHECK_THAT(all[0], Contains("openssl rand -hex 32"));
        return all[0];
    };
    CHECK_THAT(with("0x" + std::string(64, '0')), Contains("repeats itself"));
    CHECK_THAT(with("0x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"),
               Contains("counts"));
    CHECK_THAT(with("0x" + to_hex(as_bytes("correct horse, battery & staple!"))), Contains("is text"));
    const auto weak =
        warnings(ends + "esp_proposal = 3des-md5\nencryption_key_in = " + key(8, 1) + key(8, 1).substr(2) +
                 key(8, 2).substr(2) + "\nencryption_key_out = " + key(24, 2) + "\n" + integrity(16));
    REQUIRE(weak.size() == 3);
    CHECK_THAT(weak[0], Contains("makes single DES of 3DES"));
    CHECK_THAT(weak[1], Contains("manual.lab: 3DES_CBC is weak"));
    CHECK_THAT(weak[2], Contains("HMAC_MD5_96"));
    const auto same =
        warnings(without(ends + cbc, "integrity_key_out") + "integrity_key_out = " + key(32, 3));
    REQUIRE(same.size() == 1);
    CHECK_THAT(same[0], Contains("both directions have the same key"));
    const auto twice = config::parse("manual { a {\n" + ends + cbc + "\n}\nb {\n" + ends + cbc + "\n} }",
                                     "swanctl.conf", {});
    REQUIRE(twice);
    CHECK(std::count_if(twice->warnings.begin(), twice->warnings.end(), [](const std::string& warning) {
              return warning.find("manual.b: it has the traffic selectors of manual.a") != std::string::npos;
          }) == 1);
    const auto port = warnings(ends + cbc + "\nremote_port = 4501");
    REQUIRE(port.size() == 1);
    CHECK_THAT(port[0], Contains("manual.lab.remote_port: no effect without encap"));
    CHECK(warnings(ends + cbc + "\nremote_port = 4501\nencap = yes").empty());
}

TEST_CASE("what is the same SA, and what is another") {
    const auto sa = accepted(ends + cbc);
    CHECK(sa.same_as(sa.clone()));
    CHECK_FALSE(sa.same_as(accepted(ends + cbc + "replay_window = 64")));
    CHECK_FALSE(sa.same_as(accepted(without(ends + cbc, "spi_in") + "spi_in = 0x1003")));
    CHECK_FALSE(
        sa.same_as(accepted(without(ends + cbc, "integrity_key_in") + "integrity_key_in = " + key(32, 9))));
}

TEST_CASE("one bad manual SA does not cost the others, and a section may refer to one of what they share") {
    const auto parsed =
        parse("gate {\n local_addr = 192.0.2.1\n remote_addr = 192.0.2.2\n" + cbc +
              "}\n"
              "manual {\n one : gate { spi_in = 256\n spi_out = 257\n }\n two : gate { spi_in = 1\n } }\n");
    REQUIRE(parsed.manual.size() == 1);
    CHECK(parsed.manual[0].name == "one");
    REQUIRE(parsed.refused.size() == 1);
    CHECK(parsed.refused[0].name == "two");
    CHECK_FALSE(parsed.incomplete);
}

TEST_CASE("a manual SA over vici says its path, and has no place") {
    config::Section made;
    made.name = "lab";
    config::Setting spi;
    spi.key = "spi_in";
    spi.value = crypto::Secret(as_bytes("12"));
    made.settings.push_back(std::move(spi));
    std::vector<std::string> said;
    const auto sa = config::manual_from(made, said);
    REQUIRE_FALSE(sa);
    CHECK_THAT(sa.error().message, Catch::StartsWith("manual.lab.spi_in: "));
}
