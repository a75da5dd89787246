// What a connection may ask of IKEv1, what of IKEv2, and what is said when it asks the other one.
#include <catch2/catch.hpp>

#include "host/config/swanctl.h"
#include "host/ike/v1/phase1_proposals.h"

using namespace keyline;
using Catch::Contains;
using ike::AuthClass;

namespace {

config::Configuration parse(const std::string& lines) {
    auto parsed = config::parse("connections { lab {\n" + lines + "\n} }", "swanctl.conf", {});
    REQUIRE(parsed);
    return std::move(*parsed);
}

ike::ConnectionConfig accepted(const std::string& lines) {
    auto parsed = parse(lines);
    INFO((parsed.refused.empty() ? std::string() : parsed.refused.front().message));
    REQUIRE(parsed.connections.size() == 1);
    return parsed.connections.front();
}

std::string refusal(const std::string& lines) {
    const auto parsed = parse(lines);
    return parsed.refused.empty() ? "accepted" : parsed.refused.front().message;
}

std::string warnings(const std::string& lines) {
    std::string all;
    for (const auto& warning : parse(lines).warnings) all += warning + "\n";
    return all;
}

std::string rounds(const std::string& local, const std::string& remote,
                   const std::string& rest = "version = 1") {
    const auto sections = [](const std::string& side, const std::string& words) {
        std::string text;
        int number = 0;
        for (std::size_t from = 0; from < words.size();) {
            const auto to = std::min(words.find(' ', from), words.size());
            text += side + std::to_string(++number) + " { auth = " + words.substr(from, to - from) + "\n}\n";
            from = to + 1;
        }
        return text;
    };
    return sections("local", local) + sections("remote", remote) + rest;
}

}  // namespace

TEST_CASE("IKEv1 only where a connection names it, and then with a warning") {
    CHECK(accepted("").version == ike::IkeVersion::v2);
    CHECK(accepted("version = 0").version == ike::IkeVersion::v2);
    CHECK(accepted("version = 2").version == ike::IkeVersion::v2);
    CHECK(accepted("version = 1").version == ike::IkeVersion::v1);
    CHECK(warnings("version = 2").empty());
    CHECK(
        warnings("\nversion = 1") ==
        "swanctl.conf:3: connections.lab.version: IKEv1 is deprecated (RFC 9395): say version = 2 as soon as "
        "the peer has it\n");
    CHECK(warnings("version = 1\nlocal { auth = eap }").empty());
}

TEST_CASE("keys that only IKEv1 gives a meaning, wherever the version stands") {
    const auto plain = accepted("version = 1");
    CHECK_FALSE(plain.aggressive);
    CHECK_FALSE(plain.mode_config_push);
    CHECK(plain.dpd_timeout == std::chrono::seconds(150));
    CHECK(accepted("dpd_timeout = 0s\nversion = 1").dpd_timeout == std::chrono::seconds(150));
    const auto all = accepted("aggressive = yes\npull = no\ndpd_timeout = 30s\nversion = 1");
    CHECK(all.aggressive);
    CHECK(all.mode_config_push);
    CHECK(all.dpd_timeout == std::chrono::seconds(30));

    CHECK(refusal("aggressive = no\npull = yes\naggressive_psk = no\ndpd_timeout = 30s\nversion = 2") ==
          "accepted");
    for (const std::string line : {"aggressive = yes", "pull = no", "aggressive_psk = yes"}) {
        const auto key = line.substr(0, line.find(' '));
        CHECK_THAT(refusal(line), Contains("swanctl.conf:2: connections.lab." + key + ": this is IKEv1's"));
        CHECK_THAT(refusal(line + "\nversion = 2"), Contains("say version = 1"));
    }
    CHECK_THAT(refusal("version = 1\naggressive = perhaps"), Contains("neither yes nor no"));
}

TEST_CASE("Aggressive Mode with a pre-shared key must be asked for by its own name") {
    const std::string psk = "version = 1\naggressive = yes\nlocal { auth = psk }\nremote { auth = psk }";
    const auto refused = refusal(psk);
    CHECK_THAT(refused, Contains("swanctl.conf:3: connections.lab.aggressive: "));
    CHECK_THAT(refused, Contains("offline") && Contains("aggressive_psk = yes"));
    CHECK(accepted("aggressive_psk = yes\n" + psk).aggressive_psk);
    CHECK_THAT(warnings("aggressive_psk = yes\n" + psk),
               Contains("swanctl.conf:2: connections.lab.aggressive_psk: ") && Contains("offline"));
    CHECK_THAT(refusal(rounds("psk xauth", "psk", "version = 1\naggressive = yes")), Contains("offline"));
    CHECK(refusal("version = 1\naggressive = yes") == "accepted");
    CHECK(refusal(rounds("psk", "psk")) == "accepted");
    CHECK_THAT(warnings("version = 1\naggressive_psk = yes"), Contains("no effect"));
    CHECK_THAT(warnings("aggressive_psk = yes\naggressive = yes\nversion = 1"), Contains("no effect"));
}

TEST_CASE("rounds of authentication that IKEv1 has") {
    const std::pair<const char*, const char*> good[] = {
        {"psk", "psk"},
        {"pubkey", "rsa-2048-sha256"},
        {"pubkey-encryption", "pubkey-encryption"},
        {"pubkey-encryption-revised", "pubkey-encryption-revised"},
        {"gssapi", "gssapi"},
        {"psk xauth", "psk"},
        {"pubkey", "pubkey xauth-generic"},
        {"pubkey-encryption xauth", "pubkey-encryption"},
        {"xauth", "pubkey"},
        {"ecdsa", "xauth"},
    };
    for (const auto& [local, remote] : good) {
        INFO(local << " | " << remote);
        CHECK(refusal(rounds(local, remote)) == "accepted");
    }
    const auto connection = accepted(rounds("xauth", "rsa-2048"));
    CHECK(connection.local.front().method == AuthClass::xauth);
    CHECK(connection.local.front().auth == "pubkey");
    CHECK(connection.remote.front().method == AuthClass::public_key);
    CHECK(connection.remote.front().auth == "rsa-2048");
    CHECK(accepted(rounds("pubkey-encryption", "pubkey-encryption")).remote.front().method ==
          AuthClass::public_key_encryption);
}

TEST_CASE("rounds that IKEv1 has not, each with its line") {
    struct Case {
        const char* local;
        const char* remote;
        const char* place;
        const char* reason;
    };
    const Case bad[] = {
        {"pubkey pubkey", "pubkey", "swanctl.conf:4: connections.lab.local2.auth: ", "one round"},
        {"psk", "psk psk", "swanctl.conf:6: connections.lab.remote2.auth: ", "one round"},
        {"psk xauth pubkey", "psk", "swanctl.conf:6: connections.lab.local3.auth: ", "one round"},
        {"psk xauth xauth", "psk", "swanctl.conf:6: connections.lab.local3.auth: ", "xauth comes once"},
        {"xauth xauth", "pubkey", "swanctl.conf:4: connections.lab.local2.auth: ", "xauth comes once"},
        {"psk xauth", "psk xauth", "swanctl.conf:8: connections.lab.remote2.auth: ", "the client"},
        {"xauth", "xauth", "swanctl.conf:4: connections.lab.remote1.auth: ", "the client"},
        {"xauth", "psk", "swanctl.conf:4: connections.lab.remote1.auth: ", "hybrid"},
        {"pubkey-encryption", "xauth", "swanctl.conf:2: connections.lab.local1.auth: ", "hybrid"},
        {"psk", "pubkey", "swanctl.conf:4: connections.lab.remote1.auth: ", "one method for both"},
        {"psk", "", "connections.lab.remote: ", "this is 'pubkey' while local has 'psk'"},
        {"gssapi xauth", "gssapi", "swanctl.conf:4: connections.lab.local2.auth: ", "no number"},
    };
    for (const auto& [local, remote, place, reason] : bad) {
        INFO(local << " | " << remote);
        CHECK_THAT(refusal(rounds(local, remote)), Contains(place) && Contains(reason));
    }
    CHECK_THAT(refusal("version = 1\nlocal { auth = xauth-pam }"), Contains("a name and a password"));
    for (const auto* word : {"pubkey-encryptoin", "pubkey-encryption-sha256", "pubkey-encryption-revise"})
        CHECK_THAT(refusal("version = 1\nlocal { auth = " + std::string(word) + "\n}"),
                   Contains("swanctl.conf:3: connections.lab.local.auth: \"encrypt"));
}

TEST_CASE("IKEv2 has none of IKEv1's ways to authenticate, wherever the version stands") {
    for (const std::string word : {"pubkey-encryption", "pubkey-encryption-revised", "gssapi", "xauth"}) {
        INFO(word);
        CHECK_THAT(refusal(rounds(word, "pubkey", "version = 2")),
                   Contains("swanctl.conf:2: connections.lab.local1.auth: '" + word + "' is IKEv1's"));
        CHECK_THAT(refusal("version = 0\n" + rounds("pubkey", "pubkey " + word, "")),
                   Contains("connections.lab.remote2.auth: '" + word + "' is IKEv1's"));
    }
    CHECK(refusal(rounds("pubkey pubkey", "psk pubkey", "version = 2")) == "accepted");
}

TEST_CASE("the user's name is for a round with xauth") {
    const auto connection = accepted(
        "local-x {\n auth = xauth\n xauth_id = carol\n round = 2\n}\nlocal { auth = psk\n round = 1\n}\n"
        "remote { auth = psk }\nversion = 1");
    REQUIRE(connection.local.size() == 2);
    CHECK(connection.local[1].method == AuthClass::xauth);
    CHECK(connection.local[1].xauth_id == ike::Identity::parse("carol"));
    for (const auto* version : {"1", "2"})
        CHECK_THAT(refusal("local {\n xauth_id = carol\n}\nversion = " + std::string(version)),
                   Contains("swanctl.conf:3: connections.lab.local.xauth_id: "));
}

TEST_CASE("virtual addresses are IKEv1's so far") {
    const auto client = accepted("version = 1\nvips = 0.0.0.0, ::");
    CHECK(client.virtual_addresses ==
          std::vector{net::IpAddress::any(net::IpVersion::v4), net::IpAddress::any(net::IpVersion::v6)});
    CHECK(accepted("version = 1\npools = one, two").pools == std::vector<std::string>{"one", "two"});
    CHECK_THAT(refusal("version = 1\nvips = 10.3.0.1, 10.3.0.2"),
               Contains("swanctl.conf:3: connections.lab.vips: ") && Contains("a second address"));
    CHECK_THAT(refusal("version = 1\nvips = gateway.example"), Contains("is not an IP address"));
    CHECK_THAT(refusal("vips = 0.0.0.0"),
               Contains("swanctl.conf:2: connections.lab.vips: ") && Contains("say version = 1"));
    CHECK_THAT(refusal("pools = one"), Contains("connections.lab.pools: "));
}

TEST_CASE("what a pool gives away, as strongSwan counts it") {
    const auto pool = [](const std::string& lines) {
        auto parsed = config::parse("pools { p {\n" + lines + "\n} }", "swanctl.conf", {});
        REQUIRE(parsed);
        INFO((parsed->refused.empty() ? std::string() : parsed->refused.front().message));
        REQUIRE(parsed->pools.size() == 1);
        return parsed->pools.front().pool();
    };
    const auto address = [](const char* text) { return *net::IpAddress::parse(text); };
    CHECK(pool("addrs = 10.3.0.0/24").first == address("10.3.0.1"));
    CHECK(pool("addrs = 10.3.0.0/24").size == 254);
    CHECK(pool("addrs = 10.3.0.9/24").first == address("10.3.0.9"));
    CHECK(pool("addrs = 10.3.0.9/24").size == 246);
    CHECK(pool("addrs = 10.3.0.8/31").first == address("10.3.0.8"));
    CHECK(pool("addrs = 10.3.0.8/31").size == 2);
    CHECK(pool("addrs = 10.3.0.8-10.3.0.9").first == address("10.3.0.8"));
    CHECK(pool("addrs = fec3::/64").first == address("fec3::1"));
    CHECK(pool("addrs = fec3::/64\ndns = fec3::53, 10.1.0.53").attributes ==
          std::vector<ike::PoolAttribute>{{10, to_bytes(address("fec3::53").bytes())}, {3, {10, 1, 0, 53}}});
    const auto refused =
        config::parse("pools { p {\naddrs = 10.3.0.0/24\ndns = here } }", "swanctl.conf", {});
    REQUIRE(refused->refused.size() == 1);
    CHECK_THAT(refused->refused.front().message,
               Contains("swanctl.conf:3: pools.p.dns: 'here' is not an IP"));
}

TEST_CASE("groups that only IKEv1 has a number for") {
    CHECK(accepted("version = 1\nproposals = aes128-sha1-ec2n185").proposals.size() == 1);
    CHECK_THAT(refusal("version = 2\nproposals = aes128-sha1-ec2n185"),
               Contains("swanctl.conf:3: connections.lab.proposals: ") && Contains("ec2n185") &&
                   Contains("version = 1"));
    CHECK_THAT(refusal("children { net { \nesp_proposals = aes128-sha1-ec2n155\n} }"), Contains("ec2n155"));
}

TEST_CASE("private groups are named, and somebody says what they are") {
    // RFC 3526's group of 2048 bits, as `openssl dhparam` would write it.
    const std::string der =
        "0sMIIBCAKCAQEA///////////JD9qiIWjCNMTGYouA3BzRKQJOCIpnzHQCC76mOxObIlFKCHmONATd75UZs806QxswKwpt8l8U"
        "N0/hNW1tUcJF5IW1dmJefsb0TELppjftawv/XLb0Brft7jhr+1qJn6WunyQRfEsf5kkoZlHs5Fs9wgB8uKFjvwWY2kg2HFXTmm"
        "kWP6j9JM9fg2VdI9yjrZYcYvNWIIVSu57VKQdwlpZtZww1Tkq8mATxdGwIyhghfDKQXkYuNs474553LBgOhgObJ4Oi7Aeij7XF"
        "XfBvTFLJ3ivL9pVYFxg5lUl86pVq5RXSJhiY+gUQFXKOWoqsqmj//////////wIBAg==";
    const std::string child = "children { net { \nesp_proposals = aes128-sha1-group40000\n} }\n";
    const auto connection = accepted("version = 1\nprivate_group = group40000  " + der + "\n" + child);
    REQUIRE(connection.private_group);
    CHECK(connection.private_group->number == 40000);
    CHECK(connection.private_group->group.bits() == 2048);
    CHECK(connection.children.front().proposals.front().to_string() ==
          "AES_CBC-128/HMAC_SHA1_96/GROUP_40000");
    CHECK(accepted("version = 1\naccept_private_groups = yes\n" + child).accept_private_groups);

    CHECK_THAT(
        refusal("version = 1\n" + child),
        Contains("connections.lab.children.net.esp_proposals: group40000") && Contains("private_group"));
    CHECK_THAT(refusal("version = 1\nprivate_group = group40001 " + der + "\n" + child),
               Contains("group40000"));
    CHECK_THAT(refusal("version = 2\n" + child), Contains("group40000") && Contains("version = 1"));
    CHECK_THAT(refusal("version = 2\nprivate_group = group40000 " + der),
               Contains("swanctl.conf:3: connections.lab.private_group: ") && Contains("version = 1"));
    for (const auto* value : {"group40000", "40000 0sAAAA", "group14 0sAAAA", "group40000 0sAAAA",
                              "group40000 0xzz", "group40000 "})
        CHECK_THAT(refusal("version = 1\nprivate_group = " + std::string(value)),
                   Contains("swanctl.conf:3: connections.lab.private_group: "));
}

TEST_CASE("proposals: IKEv1's own defaults, and an error where it can say none") {
    CHECK(accepted("version = 1").proposals == ike::v1::default_phase1_proposals());
    CHECK(accepted("proposals = default\nversion = 1").proposals == ike::v1::default_phase1_proposals());
    CHECK(accepted("proposals = default\nversion = 2").proposals ==
          ike::Proposal::defaults(ike::ProtocolId::ike));
    CHECK_THAT(refusal("version = 1\nproposals = aes256gcm16-prfsha384-x25519"),
               Contains("swanctl.conf:3: connections.lab.proposals: ") && Contains("aes256-sha256-modp2048"));
    const auto mixed =
        warnings("version = 1\nproposals = aes256gcm16-prfsha384-x25519, aes256-sha256-x25519");
    CHECK_THAT(mixed, Contains("connections.lab.proposals: not offered: "));
    CHECK(warnings("version = 1\nchildren { net { } }") == warnings("version = 1"));
}

TEST_CASE("weak algorithms have a warning, with their names and their line") {
    for (const std::string version : {"1", "2"}) {
        const auto text = warnings("version = " + version +
                                   "\nproposals = 3des-aes128-md5-modp1024\nchildren {\n net {\n"
                                   "esp_proposals = 3des-sha1\n}\n}");
        CHECK_THAT(text, Contains("swanctl.conf:3: connections.lab.proposals: weak: 3DES_CBC, HMAC_MD5_96, "
                                  "MODP_1024, PRF_HMAC_MD5. "));
        CHECK_THAT(text,
                   Contains("swanctl.conf:6: connections.lab.children.net.esp_proposals: weak: 3DES_CBC. "));
    }
}

TEST_CASE("DSA keys have a warning") {
    // That of RFC 6979 appendix A.2.1.
    const std::string key =
        "308201b63082012b06072a8648ce3804013082011e0281810086f5ca03dcfeb225063ff830a0c769b9dd9d6153ad91d7"
        "ce27f787c43278b447e6533b86b18bed6e8a48b784a14c252c5be0dbf60b86d6385bd2f12fb763ed8873abfd3f5ba2e0"
        "a8c0a59082eac056935e529daf7c610467899c77adedfc846c881870b7b19b2b58f9be0521a17002e3bdd6b86685ee90"
        "b3d9a1b02b782b1779021500996f967f6c8e388d9e28d01e205fba957a5698b102818007b0f92546150b62514bb771e2"
        "a0c0ce387f03bda6c56b505209ff25fd3c133d89bbcd97e904e09114d9a7defdeadfc9078ea544d2e401aeecc40bb9fb"
        "bf78fd87995a10a1c27cb7789b594ba7efb5c4326a9fe59a070e136db77175464adca417be5dce2f40d10a46a3a3943f"
        "26ab7fd9c0398ff8c76ee0a56826a8a88f1dbd038184000281805df5e01ded31d0297e274e1691c192fe5868fef9e19a"
        "84776454b100cf16f65392195a38b90523e2542ee61871c0440cb87c322fc4b4d2ec5e1e7ec766e1be8d4ce935437dc1"
        "1c3c8fd426338933ebfe739cb3465f4d3668c5e473508253b1e682f65cbdc4fae93c2ea212390e54905a86e2223170b4"
        "4eaa7da5dd9ffcfb7f3b";
    const auto parsed = config::parse(
        "connections { lab {\nversion = 1\nlocal {\npubkeys = dsa.pem\n}\nremote {\npubkeys = dsa.pem\n} } }",
        "swanctl.conf", {}, [&](std::string_view, const std::string&) { return from_hex(key); });
    REQUIRE(parsed);
    REQUIRE(parsed->refused.empty());
    REQUIRE(parsed->warnings.size() == 3);
    CHECK_THAT(parsed->warnings[1],
               Contains("swanctl.conf:4: connections.lab.local.pubkeys: a DSA key is weak"));
    CHECK_THAT(parsed->warnings[2],
               Contains("swanctl.conf:7: connections.lab.remote.pubkeys: a DSA key is weak"));
}

TEST_CASE("Quick Mode has one pair of selectors") {
    const std::string child = "children {\n net {\n local_ts = 10.1.0.0/24, 10.3.0.0/24\n}\n}";
    CHECK_THAT(warnings("version = 1\n" + child),
               Contains("swanctl.conf:5: connections.lab.children.net.local_ts: ") &&
                   Contains("10.1.0.0/24, is used"));
    CHECK(warnings("version = 2\n" + child).empty());
    CHECK(warnings("version = 1\nchildren { net {\nmode = pass\nlocal_ts = 10.1.0.0/24, 10.3.0.0/24\n} }") ==
          warnings("version = 1"));
}

TEST_CASE("ESP and AH at once, and several SA payloads, are IKEv1's") {
    const auto child = [](const std::string& lines, const std::string& rest = "version = 1") {
        return "local { auth = psk\n}\nremote { auth = psk\n}\n" + rest + "\nchildren { net {\n" + lines +
               "\n} }";
    };
    const std::string both = "esp_proposals = aes256-sha256\nah_proposals = sha512\nbundle = yes";
    const auto taken = accepted(child(both + "\nsa_payloads = 8")).children.front();
    CHECK(taken.bundle);
    CHECK(taken.sa_payloads == 8);
    CHECK(taken.proposals.size() == 2);
    CHECK_FALSE(accepted(child("")).children.front().bundle);
    CHECK(accepted(child("")).children.front().sa_payloads == 1);
    CHECK_THAT(refusal(child("ah_proposals = sha512\nbundle = yes")), Contains("name esp_proposals"));
    CHECK_THAT(refusal(child("esp_proposals = aes256-sha256\nbundle = yes")), Contains("name ah_proposals"));
    CHECK_THAT(refusal(child(both, "version = 1\nencap = yes")), Contains("no way through a NAT"));
    CHECK_THAT(refusal(child(both + "\nhw_offload = yes")), Contains("the card has no AH"));
    CHECK_THAT(refusal(child(both, "version = 2")), Contains("swanctl.conf:") && Contains("version = 1"));
    CHECK_THAT(refusal(child("sa_payloads = 2", "")), Contains("CREATE_CHILD_SA has one SA payload"));
    CHECK_THAT(refusal(child("sa_payloads = 9")), Contains("sa_payloads"));
    CHECK_THAT(refusal(child("sa_payloads = 0")), Contains("sa_payloads"));
    CHECK_THAT(refusal(child(both + "\nmode = drop")), Contains("bundle") && Contains("have no SAs"));
    CHECK_THAT(refusal(child("sa_payloads = 2\nmode = pass")),
               Contains("sa_payloads") && Contains("have no SAs"));
}

TEST_CASE("Aggressive Mode offers one group, and who names two is told") {
    const std::string sides = "local { auth = psk\n}\nremote { auth = psk\n}\n";
    const std::string two =
        sides + "version = 1\nproposals = aes256-sha256-modp2048, aes256-sha256-modp3072\n";
    const std::string aggressive = "aggressive = yes\naggressive_psk = yes\n";
    CHECK_THAT(warnings(two), !Contains("one group"));
    CHECK_THAT(warnings(two + aggressive), Contains("proposals: Aggressive Mode has one group"));
    CHECK_THAT(warnings(sides + "version = 1\n" + aggressive), !Contains("one group"));
}

TEST_CASE("a user's secret, under strongSwan's names") {
    for (const std::string name : {"eap", "eap-carol", "xauth", "xauth-carol"}) {
        const auto parsed =
            config::parse("secrets { " + name + " {\nsecret = x\nid = carol\n} }", "swanctl.conf", {});
        REQUIRE(parsed);
        REQUIRE(parsed->secrets.size() == 1);
        CHECK(parsed->secrets[0].kind == ike::SharedSecret::Kind::eap);
        CHECK(parsed->secrets[0].unique_id == name);
    }
    const auto ike = config::parse("secrets { ike {\nsecret = x\n} }", "swanctl.conf", {});
    CHECK(ike->secrets.at(0).kind == ike::SharedSecret::Kind::ike);
}
