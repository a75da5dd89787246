// The ESP test cases of draft-mcgrew-gcm-test-01 (all with 128 and 256-bit keys), from SPI to ICV.
#include "host/esp/esp_transform.h"

#include "tests/unit/esp/esp_support.h"

namespace keyline::esp {
namespace {

using namespace test;

struct Vector {
    unsigned key_bits;
    const char* key;
    const char* nonce;  // salt, IV
    const char* aad;    // SPI, sequence number (64 bits with ESN)
    const char* plaintext;
    const char* sealed;
};

const Vector vectors[] = {
    {128, "4c80cdefbb5d10da906ac73c3613a634", "2e443b684956ed7e3b244cfe", "000043218765432100000000",
     "45000048699a000080114db7c0a80102c0a801010a9bf15638d301000001000000000000045f736970045f75647003736970"
     "0963796265726369747902646b000021000101020201",
     "fecf537e729d5b07dc30df528dd22b768d1b98736696a6fd348509fa13ceac34cfa2436f14a3f3cf65925bf1f4a13c5d15b2"
     "1e1884f5ff6247aeabb786b93bce61bc17d768fd9732459018148f6cbe722fd04796562dfdb4"},
    {128, "feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888", "0000a5f80000000a",
     "4500003e698f000080114dccc0a80102c0a801010a980035002a2343b2d001000001000000000000037369700963796265"
     "726369747902646b00000100010001",
     "deb22cd9b07c72c16e3a65beeb8df304a5a5897d33ae530f1ba76d5d114d2a5c3de81827c10e9a4f51330d0eec416642cf"
     "bb85a5b47e48a4ec3b9ba95d918bd183b70d3aa8bc6ee4c309e9d85a41ad4a"},
    {256, "abbccddef00112233445566778899aababbccddef00112233445566778899aab", "112233440102030405060708",
     "4a2cbfe300000002",
     "4500003069a6400080062690c0a801029389155e0a9e008b2dc57ee0000000007002400020bf0000020405b40101040201"
     "020201",
     "ff425c9b724599df7a3bcd510194e00d6a78107f1b0b1cbf06efae9d65a5d763748a637985771d347f0545659f14e99def"
     "842d8eb335f4eecfdbf831824b4c4915956c96"},
    {128, "00000000000000000000000000000000", "000000000000000000000000", "0000000000000001",
     "4500003c99c500008001cb7a40679318010101010800075c020044006162636465666768696a6b6c6d6e6f707172737475"
     "767761626364656667686901020201",
     "4688daf2f973a392732909c331d56d60f694abaa414b5e7ff5fdcdfff5e9a284456476492719ffb64de7d9dca1e1d894bc"
     "3bd57873ed4d181d19d4d5c8c18af3f821d496eeb096e98ad2b69e4799c71d"},
    {128, "3de09874b388e6491988d0c3607eae1f", "57690e434e280000a2fca1a3", "42f67e3f1010101010101010",
     "4500003c99c300008001cb7c40679318010101010800085c020043006162636465666768696a6b6c6d6e6f707172737475"
     "767761626364656667686901020201",
     "fba2caa4853cf9f0f22cb10d86dd83b0fec75691cf1a04b00d1138ec9c35791765acbd8701ad79845bf9fe3fba487bc917"
     "55e6662b4c8d0d1f5e22739530320ae0d731cc978ecafaeae88f00e80d6e48"},
    {128, "3de09874b388e6491988d0c3607eae1f", "57690e434e280000a2fca1a3", "42f67e3f1010101010101010",
     "4500001c42a200008001441f406793b6e00000020a00f5ff01020201",
     "fba2ca845e5df9f0f22c3e6e86dd831e1fc65792cd1af9130e1379ed369f071f35e034be95f112e4e7d05d35"},
    {128, "abbccddef00112233445566778899aab", "decaf888cafedebaceface74", "000001000000000000000001",
     "4500004933ba00007f119106c3fb1d10c2b1d326c02831ce0035dd7b800302d500004e20001e8c18d75b81dc91baa0476b"
     "91b924b280389d92c963bac046ec959b6266c04722b14923010101",
     "18a6fd42f72cbf4ab2a2ea901f73d814e3e7f243d95412e1c349c1d2fbec168f9190feebaf2cb01984e65863965d7472b7"
     "9da345e0e780191f0d2f0e0f496c226f2127b27db35724e7845d68651f57e65f354f75ff17015769623436"},
    {256, "abbccddef00112233445566778899aababbccddef00112233445566778899aab", "73616c74616e640169766563",
     "17405e67156f3126dd0db99b",
     "45080028732c00004006e9f90a0106120a01038f06b88023dd6bafbecb71260250101f646d540001",
     "f2d69ecdbd5a0d5b8d5ef38bad4da58d1f278fde98ef67549d524a3018d9a57ff4d3a31ce673119e451626c2415771e3b7"
     "eebca614c89b35"},
    {128, "3de09874b388e6491988d0c3607eae1f", "57690e434e280000a2fca1a3", "42f67e3f1010101010101010",
     "45000049333e00007f119182c3fb1d10c2b1d326c02831ce0035cb458003025b000001e0001e8c18d65759d52284a0352c"
     "71475c8880391c764d6e5ee0496b325ae270c03899493915010101",
     "fba2cad12fc1f9f00d3cebf305410db83d7784b607323d220f24b0a97d54182800cadb0f68d99ef0e0c0c89ae9bea8884e"
     "52d65bc1afd0740f742444747b5b39ab533163aad4550ee5160975cdb608c5769189609763b8e18caa81e2"},
    {256, "abbccddef00112233445566778899aababbccddef00112233445566778899aab", "73616c74616e640169766563",
     "17405e67156f3126dd0db99b",
     "636973636f0172756c657301746865016e6574776501646566696e6501746865746563686e6f6c6f676965730174686174"
     "77696c6c01646566696e65746f6d6f72726f7701020201",
     "d4b7ed86a1777f2ea13d6973d324c69e7b43f826fb56831226508bebd2dceb18d0a6df10e5487df074113e14c641024e3e"
     "6773d91a62ee429b043a10e3efe6b012a49363412364f8c0cac587f249e56b11e24f30e44ccc76"},
    {128, "7d773d00c144c525ac619d18c84a3f47", "d966426743457e9182443bc6", "335467aeffffffff", "01020201",
     "437f866bcb3f699fe9b0822bac961c4504bef270"},
    {128, "abbccddef00112233445566778899aab", "decaf888cafedebaceface74", "000001000000000000000001",
     "746f016265016f72016e6f7401746f0162650001",
     "29c9fc69a197d038ccdd14e2ddfcaa0543332164412503524303ed3c6c5f283843af8c3e"},
    {256, "6c6567616c697a656d6172696a75616e61616e64646f69746265666f72656961", "7475726e333021696765746d",
     "796b6963ffffffffffffffff",
     "45000030da3a00008001df3bc0a80005c0a800010800c6cd020007006162636465666768696a6b6c6d6e6f707172737401"
     "020201",
     "f97ab2aa356d8edce17644ac8c78e25dd24dedbb29ebf1b64a274b39b49c3a864cd3d78ca4ae68a32b42458fb57dbe821d"
     "cc63b9d0937ba2945f669368661a329fb4c053"},
};

struct OnTheWire {
    Bytes keying_material;
    Bytes esp;
    bool esn;
    std::uint64_t sequence;
    Bytes payload;
};

OnTheWire on_the_wire(const Vector& vector) {
    OnTheWire wire;
    const Bytes nonce = from_hex(vector.nonce);
    const Bytes aad = from_hex(vector.aad);
    wire.keying_material = from_hex(vector.key);
    append(wire.keying_material, ByteView(nonce).first(4));
    wire.esn = aad.size() == 12;
    for (std::size_t i = 4; i < aad.size(); i++) wire.sequence = wire.sequence << 8 | aad[i];
    wire.esp = to_bytes(ByteView(aad).first(4));
    append(wire.esp, ByteView(aad).last(4));
    append(wire.esp, ByteView(nonce).subspan(4));
    append(wire.esp, from_hex(vector.sealed));
    wire.payload = from_hex(vector.plaintext);
    wire.payload.resize(wire.payload.size() - 2 - wire.payload[wire.payload.size() - 2]);
    return wire;
}

TEST_CASE("published ESP packets open to their payload") {
    for (const auto& vector : vectors) {
        INFO(vector.aad);
        const auto wire = on_the_wire(vector);
        auto transform = EspTransform::create(vector.key_bits, wire.keying_material, wire.esn);
        REQUIRE(transform);
        REQUIRE(esp_size_possible(wire.esp.size()));
        Bytes plaintext;
        const auto opened = transform->open(wire.esp, wire.sequence, plaintext);
        REQUIRE(opened.authentic);
        REQUIRE(opened.well_formed);
        CHECK(opened.next_header == 1);
        plaintext.resize(opened.payload_bytes);
        CHECK(to_hex(plaintext) == to_hex(wire.payload));
    }
}

// The device takes those whose sequence number a fresh SA can have: transport mode, as their next header is
// ICMP.
TEST_CASE("published ESP packets pass a device in transport mode") {
    unsigned tried = 0;
    for (const auto& vector : vectors) {
        const auto wire = on_the_wire(vector);
        if (wire.esp[0] == 0 && wire.esp[1] == 0 && wire.esp[2] == 0) continue;  // SPI 0 is none
        if (wire.esn && wire.sequence >> 32 != 0) continue;
        INFO(vector.aad);
        Tunnel tunnel(vector.key_bits);
        tunnel.mode = Mode::transport;
        tunnel.keying_material = wire.keying_material;
        tunnel.esn = wire.esn;
        tunnel.spi = static_cast<std::uint32_t>(wire.esp[0]) << 24 |
                     static_cast<std::uint32_t>(wire.esp[1]) << 16 |
                     static_cast<std::uint32_t>(wire.esp[2]) << 8 | wire.esp[3];
        tunnel.sources = selectors({"192.0.2.1[icmp]"});
        tunnel.destinations = selectors({"192.0.2.2[icmp]"});
        Device device;
        device.add(tunnel.parameters(Direction::inbound));
        const auto completion = device.in(tunnel.wire(wire.esp));
        REQUIRE(completion.status == PacketStatus::ok);
        const auto info = net::inspect(completion.packet);
        REQUIRE(info);
        CHECK(info->protocol == 1);
        CHECK(to_hex(ByteView(completion.packet).subspan(info->header_bytes)) == to_hex(wire.payload));
        tried++;
    }
    CHECK(tried >= 4);
}

TEST_CASE("sealing gives OpenSSL's packet for every payload size and opening gives the payload") {
    auto random = random_engine();
    for (std::size_t size = 0; size <= 300; size++) {
        Tunnel tunnel(random() % 2 == 0 ? 128 : 256);
        tunnel.keying_material = random_bytes(random, tunnel.keying_material.size());
        tunnel.esn = random() % 2 == 0;
        const std::uint64_t sequence = tunnel.esn ? random() : random() & 0xffffffff;
        const Bytes payload = random_bytes(random, size);
        const auto next = static_cast<std::uint8_t>(random());
        auto transform = EspTransform::create(tunnel.key_bits, tunnel.keying_material, tunnel.esn);
        REQUIRE(transform);
        Bytes esp(esp_bytes(size));
        std::copy(payload.begin(), payload.end(), esp.begin() + esp_payload_offset);
        REQUIRE(transform->seal(tunnel.spi, sequence, size, next, esp));
        REQUIRE(to_hex(esp) == to_hex(tunnel.reference_esp(sequence, payload, next)));
        Bytes plaintext;
        const auto opened = transform->open(esp, sequence, plaintext);
        REQUIRE(opened.authentic);
        REQUIRE(opened.well_formed);
        REQUIRE(opened.payload_bytes == size);
        REQUIRE(opened.next_header == next);
        REQUIRE(std::equal(payload.begin(), payload.end(), plaintext.begin()));
        // The high half is covered though it is not sent.
        REQUIRE(transform->open(esp, sequence ^ (std::uint64_t{1} << 32), plaintext).authentic ==
                !tunnel.esn);
    }
}

TEST_CASE("what cannot be a key or an output is refused") {
    CHECK_FALSE(EspTransform::create(128, Bytes(16), false));
    CHECK_FALSE(EspTransform::create(160, Bytes(24), false));
    CHECK_FALSE(EspTransform::create(256, Bytes(20), false));
    auto transform = EspTransform::create(128, Bytes(20), false);
    REQUIRE(transform);
    Bytes out(esp_bytes(10) - 1);
    CHECK_FALSE(transform->seal(1, 1, 10, 4, out));
    CHECK_FALSE(esp_size_possible(0));
    CHECK_FALSE(esp_size_possible(35));
    CHECK(esp_size_possible(36));
    CHECK_FALSE(esp_size_possible(38));
    CHECK(esp_size_possible(40));
}

}  // namespace
}  // namespace keyline::esp
