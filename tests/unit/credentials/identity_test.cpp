// Identities: what is expected here was read from libstrongswan 5.9.8 itself
// (identification_create_from_string, matches, and the %Y of its printf).
#include "host/ike/identity.h"

#include <catch2/catch.hpp>

#include "host/crypto/distinguished_name.h"

using namespace keyline;
using ike::Identity;

namespace {

struct Reading {
    const char* text;
    int type;
    const char* hex;
    const char* printed;
};

constexpr const char* moon =
    "3031310b300906035504061302434831133011060355040a130a7374726f6e675377616e310d300b060355040313046d6f6f6e";
constexpr const char* moon_text = "C=CH, O=strongSwan, CN=moon";

const Reading readings[] = {
    {"a", 2, "61", "a"},
    {"%any", 0, "", "%any"},
    {"", 0, "", "%any"},
    {"0.0.0.0", 0, "", "%any"},
    {"::", 0, "", "%any"},
    {"0::0", 0, "", "%any"},
    {"*", 0, "", "%any"},
    {"%any6", 0, "", "%any"},
    {"%any4", 2, "25616e7934", "%any4"},
    {"10.0.0.1", 1, "0a000001", "10.0.0.1"},
    {"10.0.0.0/24", 4, "0a000000ffffff00", "10.0.0.0/24"},
    {"10.0.0.5/24", 4, "0a000000ffffff00", "10.0.0.0/24"},
    {"10.0.0.1-10.0.0.9", 7, "0a0000010a000009", "10.0.0.1-10.0.0.9"},
    {"10.0.0.9-10.0.0.1", 2, "31302e302e302e392d31302e302e302e31", "10.0.0.9-10.0.0.1"},
    {"10.0.0.0/33", 2, "31302e302e302e302f3333", "10.0.0.0/33"},
    {"10.0.0.300", 2, "31302e302e302e333030", "10.0.0.300"},
    {"0.0.0.0/0", 4, "0000000000000000", "0.0.0.0/0"},
    {"fe80::1", 5, "fe800000000000000000000000000001", "fe80::1"},
    {"fe80::/64", 6, "fe800000000000000000000000000000ffffffffffffffff0000000000000000", "fe80::/64"},
    {"fe80::1-fe80::4", 8, "fe800000000000000000000000000001fe800000000000000000000000000004",
     "fe80::1-fe80::4"},
    {"fe80::1%eth0", 11, "666538303a3a312565746830", "fe80::1%eth0"},
    {"a:b", 11, "613a62", "a:b"},
    {"@a", 2, "61", "a"},
    {"@", 2, "", ""},
    {"@192.168.0.1", 2, "3139322e3136382e302e31", "192.168.0.1"},
    {"@@a@b", 3, "614062", "a@b"},
    {"@@", 3, "", ""},
    {"@#0102", 11, "0102", "01:02"},
    {"@#123", 11, "0123", "01:23"},
    {"me@x", 3, "6d654078", "me@x"},
    {moon_text, 9, moon, moon_text},
    {"C=CH,O=strongSwan,CN=moon", 9, moon, moon_text},
    {"/C=CH/O=strongSwan/CN=moon", 9, moon, moon_text},
    {"  C=CH  ,  O = x y  ,CN=z", 9,
     "3027310b3009060355040613024348310c300a060355040a1303782079310a3008060355040313017a",
     "C=CH, O=x y, CN=z"},
    {"C=CH,O=\"a, b\",CN=x", 11, "433d43482c4f3d22612c2062222c434e3d78", "C=CH,O=\"a, b\",CN=x"},
    {"CN=a\\,b", 11, "434e3d615c2c62", "CN=a\\,b"},
    {"CN=*", 9, "300c310a300806035504030c012a", "CN=*"},
    {"C=CH, O=, CN=x", 9, "3024310b300906035504061302434831093007060355040a1300310a30080603550403130178",
     "C=CH, O=, CN=x"},
    {"CN=a, ", 9, "300c310a30080603550403130161", "CN=a"},
    {"CN=a,,O=b", 11, "434e3d612c2c4f3d62", "CN=a,,O=b"},
    {"//CN=a", 11, "2f2f434e3d61", "//CN=a"},
    {"/CN=a/", 9, "300c310a30080603550403130161", "CN=a"},
    {"CN=a/O=b,OU=c", 9, "301c310e300c06035504031305612f4f3d62310a3008060355040b130163", "CN=a/O=b, OU=c"},
    {"/CN=a,b", 9, "300e310c300a06035504031303612c62", "CN=a,b"},
    {"foo=bar", 11, "666f6f3d626172", "foo=bar"},
    {"=", 11, "3d", "="},
    {"E=a@b, CN=x", 9, "30203112301006092a864886f70d0109011603614062310a30080603550403130178", "E=a@b, CN=x"},
    {"emailAddress=a@b,CN=x", 9, "30203112301006092a864886f70d0109011603614062310a30080603550403130178",
     "E=a@b, CN=x"},
    {"CN=me@x", 9, "300f310d300b06035504030c046d654078", "CN=me@x"},
    {"CN=a=b", 9, "300e310c300a06035504031303613d62", "CN=a=b"},
    {"CN=\xc3\xbc", 9, "300d310b300906035504030c02c3bc", "CN=??"},
    {"cn=A", 9, "300c310a30080603550403130141", "CN=A"},
    {"UN=x", 9, "30123110300e06092a864886f70d010902160178", "unstructuredName=x"},
    {"TCGID=x", 9, "301531133011060c2b060104018931010102024b130178", "TCGID=x"},
    {"DC=x", 9, "30133111300f060a0992268993f22c640119130178", "DC=x"},
    {"asn1dn:#300c310a30080603550403130161", 9, "300c310a30080603550403130161", "CN=a"},
    {"asn1dn:#300e310c300a06035504611303616263", 9, "300e310c300a06035504611303616263", "55:04:61=abc"},
    {"ipv4:10.0.0.1", 1, "31302e302e302e31", nullptr},
    {"ipv4:#0a000001", 1, "0a000001", "10.0.0.1"},
    {"fqdn:x", 2, "78", "x"},
    {"FQDN:a", 2, "61", "a"},
    {"dns:x", 2, "78", "x"},
    {"email:x", 3, "78", "x"},
    {"userfqdn:x", 3, "78", "x"},
    {"rfc822:#6162", 3, "6162", "ab"},
    {"keyid:abc", 11, "616263", "abc"},
    {"keyid:#0102", 11, "0102", "01:02"},
    {"keyid:0x01", 11, "30783031", "0x01"},
    {"asn1gn:#0102", 10, "0102", "(ASN.1 general name)"},
    {"{11}:#0102", 11, "0102", "01:02"},
    {"{12}:x", 12, "78", "(unknown ID type: 12)"},
    {"uri:http://x", 11, "7572693a687474703a2f2f78", "uri:http://x"},
    {"a/b", 2, "612f62", "a/b"},
};

struct Match {
    const char* presented;
    const char* pattern;
    int score;
};
const Match matches[] = {
    {"a", "%any", 1},
    {"a", "a", 20},
    {"A.b", "a.B", 20},
    {"a.b", "*.b", 19},
    {"x.a.b", "*.b", 19},
    {"b", "*.b", 0},
    {".b", "*.b", 0},
    {"a.b", "*b", 19},
    {"u@x.y", "*@X.Y", 19},
    {"u@x.y", "*x.y", 0},
    {"u@x.y", "u@*", 0},
    {"u@x.y", "@@*", 1},
    {"x.y", "@*", 1},
    {"10.0.0.5", "10.0.0.5", 20},
    {"10.0.0.5", "10.0.0.0/24", 19},
    {"10.0.1.5", "10.0.0.0/24", 0},
    {"10.0.0.5", "10.0.0.1-10.0.0.9", 19},
    {"10.0.0.10", "10.0.0.1-10.0.0.9", 0},
    {"10.0.0.0/24", "10.0.0.0/16", 0},
    {"10.0.0.5", "0.0.0.0/0", 2},
    {"10.0.0.5", "::/0", 0},
    {"fe80::5", "fe80::/64", 19},
    {"fe80::5", "fe80::1-fe80::9", 19},
    {"10.0.0.1-10.0.0.5", "10.0.0.0/24", 0},
    {"C=CH, O=a, CN=b", "C=CH, O=a, CN=*", 19},
    {"C=CH, O=a, CN=b", "C=CH, O=*, CN=*", 18},
    {"C=CH, O=a, CN=b", "C=*, O=*, CN=*", 17},
    {"C=CH, O=a, CN=b", "C=CH, O=A, CN=B", 20},
    {"C=CH, O=a, CN=b", "C=CH, CN=b, O=a", 0},
    {"C=CH, O=a, CN=b", "C=CH, O=a", 0},
    {"C=CH, O=a, CN=b", "C=CH, O=a, CN=b*", 0},
    {"C=CH, O=a, CN=b", "CN=*", 0},
    {"E=Me@x, CN=b", "E=me@X, CN=b", 20},
    {"CN=a  b", "CN=a b", 0},
    {"CN=a_b", "CN=A_b", 0},
    {"CN=a_b", "CN=a_b", 20},
    {"OU=1,OU=2,CN=x", "OU=2,OU=1,CN=x", 0},
    {"OU=1,OU=2,CN=x", "OU=*,OU=2,CN=x", 19},
    // The same octets as PrintableString and as UTF8String; another case then counts.
    {"asn1dn:#300e310c300a06035504031303616263", "asn1dn:#300e310c300a06035504030c03616263", 20},
    {"asn1dn:#300e310c300a06035504031303616263", "asn1dn:#300e310c300a06035504030c03414243", 0},
    {"keyid:abc", "keyid:abc", 20},
    {"keyid:abc", "keyid:ABC", 0},
    {"keyid:abc", "abc", 0},
    {"a", "@@a", 0},
    {"%any", "a", 0},
    {"%any", "%any", 1},
};

}  // namespace

TEST_CASE("identities are read and printed as strongSwan does") {
    for (const auto& [text, type, hex, printed] : readings) {
        INFO(text);
        const auto identity = Identity::parse(text);
        CHECK(static_cast<int>(identity.type) == type);
        CHECK(to_hex(identity.data) == hex);
        if (printed != nullptr) CHECK(identity.to_string() == printed);
    }
}

TEST_CASE("identities match as strongSwan's do") {
    for (const auto& [presented, pattern, score] : matches) {
        INFO(presented << " against " << pattern);
        CHECK(Identity::parse(pattern).match(Identity::parse(presented)) == score);
    }
}

TEST_CASE("what a peer sends as identity is printed without harm") {
    CHECK(Identity{Identity::Type::fqdn, {'a', 0x1b, '[', 'm', 0}}.to_string() == "a?[m?");
    CHECK(Identity{Identity::Type::ipv4, {1, 2, 3}}.to_string() == "malformed address 010203");
    CHECK(Identity{Identity::Type::ipv6_range, {1, 2, 3}}.to_string() == "malformed address 010203");
    CHECK(Identity{Identity::Type::der_asn1_dn, {0x30, 0x82, 0xff}}.to_string().empty());
    CHECK(Identity{Identity::Type::der_asn1_dn, {}}.to_string().empty());
    CHECK(Identity::parse("CN=\x8e").type == Identity::Type::key_id);  // not UTF-8
    CHECK_FALSE(Identity::parse("10.0.0.0/8").accepts({Identity::Type::ipv4, {10, 0, 0}}));
    CHECK_FALSE(
        Identity{Identity::Type::ipv4_subnet, {10, 0}}.accepts({Identity::Type::ipv4, {10, 0, 0, 1}}));
}

TEST_CASE("patterns") {
    for (const auto* text : {"%any", "*.b", "*@b", "10.0.0.0/24", "10.0.0.1-10.0.0.2", "C=CH, CN=*"})
        CHECK(Identity::parse(text).is_pattern());
    for (const auto* text : {"a.b", "a@b", "10.0.0.1", "C=CH, CN=a*", "keyid:*"})
        CHECK_FALSE(Identity::parse(text).is_pattern());
}
