// AH around ESP from a real Linux kernel (6.1, in QEMU): pings through policies with two templates, ESP
// inside and AH in transport mode around it. AES-128-CBC with HMAC-SHA-256-128, and the AH that each line
// names.
#include "tests/unit/esp/esp_support.h"

namespace keyline::esp {
namespace {

using namespace test;

struct Captured {
    Mode mode;  // of the ESP
    Integrity ah;
    const char* encryption_key;
    const char* integrity_key;
    const char* ah_key;
    const char* packet;  // of sequence number 1
};

const Captured captured[] = {
    {Mode::tunnel, Integrity::hmac_sha2_256_128, "10171e252c333a41484f565d646b7279",
     "101b26313c47525d68737e89949faab5c0cbd6e1ecf7020d18232e39444f5a65",
     "101d2a3744515e6b7885929facb9c6d3e0edfa0714212e3b4855626f7c8996a3",
     "4500009ca1394000403317a2c0a80001c0a80002320600000000201100000001729baf618295606737d72104beac13dd"
     "c0a800020000201000000001a04e04143a53800c94232f5e12c0deaeb0bffe784c63ba5b66a2b197c915b15326a3e222"
     "3fa2b27652f2d5618a8cd8f7b6fdaf135686eb9f112a5107cd3365e456c3743ce22ae29c437c60e79bcc0b5cd20bcdce"
     "0ddf7e00b058db2203ca2247"},
    {Mode::tunnel, Integrity::hmac_sha2_512_256, "20272e353c434a51585f666d747b8289",
     "202b36414c57626d78838e99a4afbac5d0dbe6f1fc07121d28333e49545f6a75",
     "202d3a4754616e7b8895a2afbcc9d6e3f0fd0a1724313e4b5865727f8c99a6b3c0cddae7f4010e1b2835424f5c697683"
     "909daab7c4d1deebf805121f2c394653",
     "450000aca3a5400040331526c0a80001c0a80002320a000000002021000000011ea0858ac17266c24482cac4c706d92b"
     "8aa4d8cee227d6565f15d4219a57a025c0a8000200002020000000018de69e033883cbfb3fcb331f847d052c6b46977e"
     "ead42c91b768993b9baf6872e667b0f637b261ccb5cc1f804fd3ee3294a4147e83d4a7754e9f9396a127cc2d95207b76"
     "b508a6e06b1cfa50ae3174683a5e0447c10bff2c03febaa125c74fef"},
    {Mode::tunnel, Integrity::aes_cmac_96, "30373e454c535a61686f767d848b9299",
     "303b46515c67727d88939ea9b4bfcad5e0ebf6010c17222d38434e59646f7a85", "303d4a5764717e8b98a5b2bfccd9e6f3",
     "45000094a56c400040331377c0a80001c0a80002320400000000203100000001db25ec71c13b9f7dc8a7bb7b00002030"
     "00000001ffa8fffa828c154ee79698ddc24621566b2d7add2988a1fb34127afa27f52375602c2a59843f0509a57b1666"
     "dd4e5f1ad61e21bd51832f49f32961823bf228c6f431f6a348f9f3a949543cb7c88a27838e5c195005937c6464fad0b2"
     "1e5b9b60"},
    {Mode::transport, Integrity::hmac_sha2_256_128, "40474e555c636a71787f868d949ba2a9",
     "404b56616c77828d98a3aeb9c4cfdae5f0fb06111c27323d48535e69747f8a95",
     "404d5a6774818e9ba8b5c2cfdce9f603101d2a3744515e6b7885929facb9c6d3",
     "4500008c50d3400040336818c0a80001c0a80002320600000000204100000001914268d7c54dbb38d7823fcd82738327"
     "c0a8000200002040000000012d4c13c5168e75351a8b93d52ce6648d92f9301266578f23d354a8782b3f7e74f6b44013"
     "f1aedee431141eeecbc955a8e7c511c174e10ebceca9676f0987ca0ece529a31be4d568e578488c7ec3af5d8"},
    {Mode::transport, Integrity::hmac_sha2_512_256, "50575e656c737a81888f969da4abb2b9",
     "505b66717c87929da8b3bec9d4dfeaf5000b16212c37424d58636e79848f9aa5",
     "505d6a7784919eabb8c5d2dfecf90613202d3a4754616e7b8895a2afbcc9d6e3f0fd0a1724313e4b5865727f8c99a6b3"
     "c0cddae7f4010e1b2835424f5c697683",
     "4500009c513c40004033679fc0a80001c0a80002320a00000000205100000001cf02e6b3892ff4597a387554809fd9d4"
     "abcb280cb58964f2f88e9d37bac3b4a1c0a800020000205000000001e7c28e455150d1d83925afe6ad4dbedc042d1bdd"
     "e6883acd14dbd9073b1b9e3b4d5962b715b29c0c19a0514ab7ba0d66d58c00bf5084c2ceeee850d23970c695d49a84d9"
     "33f56f842f4aeb77b0899b27"},
    {Mode::transport, Integrity::aes_cmac_96, "60676e757c838a91989fa6adb4bbc2c9",
     "606b76818c97a2adb8c3ced9e4effa05101b26313c47525d68737e89949faab5", "606d7a8794a1aebbc8d5e2effc091623",
     "45000084539740004033655cc0a80001c0a80002320400000000206100000001ed89b68eb0f32af43b21cce700002060"
     "00000001878690b0a2601b2c4f90b451c250f8301ef27a1c7cce4ca7ce8ff18765f9c4a6306f83096d82a594b78c9e5e"
     "9841f441db1707f1d27b0daff6f49adeb7152f886173d172fe5cd1ec2a40533c760e0222"},
    {Mode::transport, Integrity::hmac_sha2_256_128, "40474e555c636a71787f868d949ba2a9",
     "404b56616c77828d98a3aeb9c4cfdae5f0fb06111c27323d48535e69747f8a95",
     "404d5a6774818e9ba8b5c2cfdce9f603101d2a3744515e6b7885929facb9c6d3",
     "600f102e00783340fd000000000000000000000000000001fd0000000000000000000000000000023206000000002041"
     "00000001c28d55ea681050c4174d25e14407ed6400000002000020400000000159d192cf720a17abe0aadde660966bc5"
     "57ee5c6d76eadefee3ba0ffe234fc163f07cb63b84deb549ad1ab62c7085d4e68fb1f4519fa799049aa64e9fae6c5933"
     "892e32d58f5892af426124c3989086ed"},
    {Mode::transport, Integrity::hmac_sha2_512_256, "50575e656c737a81888f969da4abb2b9",
     "505b66717c87929da8b3bec9d4dfeaf5000b16212c37424d58636e79848f9aa5",
     "505d6a7784919eabb8c5d2dfecf90613202d3a4754616e7b8895a2afbcc9d6e3f0fd0a1724313e4b5865727f8c99a6b3"
     "c0cddae7f4010e1b2835424f5c697683",
     "600f102e00883340fd000000000000000000000000000001fd000000000000000000000000000002320a000000002051"
     "00000001e1d4177987adc81bc557a28ccdfa85a7a171d9ccfae8fab1960f72947b77e736000000020000205000000001"
     "271b5d7bcc40ed7fc0d0f50df590a53658851032ee3c51d9dc5c134efb0b12aa145191e4d61e8987f4b20280973603ef"
     "2e09455aa56c9899ee2c2d76d0d20e883941a94458f96af95c31bdd5148d4965"},
    {Mode::transport, Integrity::aes_cmac_96, "60676e757c838a91989fa6adb4bbc2c9",
     "606b76818c97a2adb8c3ced9e4effa05101b26313c47525d68737e89949faab5", "606d7a8794a1aebbc8d5e2effc091623",
     "600f102e00703340fd000000000000000000000000000001fd0000000000000000000000000000023204000000002061"
     "00000001d3de1f85b1650de4fa7465f20000206000000001e8dcbb488ffc864fd1e5c8afee3cb331a3c03437a4367e66"
     "51e57341b84ee8c4cd784a6e4e2d15e27838e9aa5141142735ace8b0722d8df21a0e36fa79e40563b38ff113f1d58612"
     "caeb0521823f454d"},
};

TEST_CASE("bundles of a Linux kernel open, once") {
    for (const auto& known : captured) {
        const Bytes packet = from_hex(known.packet);
        const auto outer = parse_outer(packet);
        REQUIRE(outer);
        REQUIRE(outer->protocol == Protocol::ah);
        INFO(to_string(known.ah) << ", mode " << int(known.mode));
        SaParameters parameters;
        parameters.direction = Direction::inbound;
        parameters.mode = known.mode;
        parameters.spi = outer->spi - 1;  // as they were given
        parameters.encryption = Encryption::aes_cbc;
        parameters.integrity = Integrity::hmac_sha2_256_128;
        auto key = from_hex(known.encryption_key);
        append(key, from_hex(known.integrity_key));
        parameters.key = crypto::Secret(key);
        parameters.ah = OuterAh{outer->spi, known.ah};
        parameters.ah_key = crypto::Secret(from_hex(known.ah_key));
        parameters.source = outer->ip.source;
        parameters.destination = outer->ip.destination;
        parameters.source_selectors = parameters.destination_selectors = selectors({"0.0.0.0/0", "::/0"});
        Device device;
        device.add(std::move(parameters));
        Bytes changed = packet;
        changed[outer->esp_offset + 12] ^= 1;
        CHECK(device.in(changed).status == PacketStatus::bad_icv);
        const auto in = device.in(packet);
        REQUIRE(in.status == PacketStatus::ok);
        const auto inner = net::inspect(in.packet);
        REQUIRE(inner);
        constexpr std::uint8_t icmp = 1, icmp_v6 = 58;
        CHECK(inner->protocol == (inner->version == net::IpVersion::v4 ? icmp : icmp_v6));
        CHECK(inner->total_bytes == (inner->version == net::IpVersion::v4 ? 52 : 72));
        CHECK((inner->destination == outer->ip.destination) == (known.mode == Mode::transport));
        CHECK(device.in(packet).status == PacketStatus::replayed);
    }
}

}  // namespace
}  // namespace keyline::esp
