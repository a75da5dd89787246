// The vici encoding, byte for byte as strongSwan's README gives it, and what becomes of bytes that are wrong.
#include <catch2/catch.hpp>

#include "host/vici/packet.h"
#include "tests/support/random.h"

using namespace keyline;
using namespace keyline::vici;

namespace {

Message random_message(std::mt19937_64& random, unsigned depth) {
    const auto text = [&](std::size_t limit) {
        const auto bytes = test::random_bytes(random, random() % limit);
        return std::string(bytes.begin(), bytes.end());
    };
    Message message;
    const auto count = random() % 6;
    for (std::size_t i = 0; i < count; ++i) {
        switch (random() % (depth == 0 ? 2 : 3)) {
            case 0:
                message.add(text(256), text(1000));
                break;
            case 1: {
                List list;
                for (auto items = random() % 4; items != 0; --items) list.push_back(text(100));
                message.add(text(20), std::move(list));
                break;
            }
            default:
                message.add(text(20), random_message(random, depth - 1));
        }
    }
    return message;
}

std::string error_of(ByteView bytes) {
    const auto decoded = decode(bytes);
    return decoded ? "accepted" : decoded.error().message;
}

}  // namespace

TEST_CASE("the README's example encodes to these bytes") {
    Message sub;
    sub.add("key2", std::string("value2"));
    Message section;
    section.add("sub-section", sub);
    section.add("list1", List{"item1", "item2"});
    Message message;
    message.add("key1", std::string("value1"));
    message.add("section1", section);
    const auto bytes = encode(message);
    const auto text = [](std::string_view t) { return to_hex(as_bytes(t)); };
    CHECK(to_hex(bytes) ==
          "03"
          "04" +
              text("key1") + "0006" + text("value1") +  //
              "01"
              "08" +
              text("section1") +  //
              "01"
              "0b" +
              text("sub-section") +  //
              "03"
              "04" +
              text("key2") + "0006" + text("value2") + "02" +  //
              "04"
              "05" +
              text("list1") +  //
              "05"
              "0005" +
              text("item1") +
              "05"
              "0005" +
              text("item2") + "06" +  //
              "02");
    CHECK(decode(bytes).value() == message);
    CHECK(message.text("key1") == "value1");
    CHECK(message.find("section1") == nullptr);
    REQUIRE(message.find_section("section1") != nullptr);
    CHECK(message.find_section("section1")->find_list("list1")->size() == 2);
    CHECK(message.text("absent").empty());
}

TEST_CASE("random messages come back as they were; every truncation is refused or shorter") {
    auto random = test::random_engine();
    for (int round = 0; round < 200; ++round) {
        const auto message = random_message(random, 3);
        const auto bytes = encode(message);
        REQUIRE(decode(bytes).value() == message);
        if (bytes.empty()) continue;
        const auto cut = ByteView(bytes).first(random() % bytes.size());
        const auto decoded = decode(cut);
        if (decoded) CHECK(encode(*decoded) == to_bytes(cut));
    }
}

TEST_CASE("bytes that are no message") {
    CHECK(error_of(from_hex("02")).find("did not begin") != std::string::npos);
    CHECK(error_of(from_hex("010161")).find("does not end") != std::string::npos);
    CHECK(error_of(from_hex("03")).find("cut off") != std::string::npos);
    CHECK(error_of(from_hex("030161000562")).find("cut off") != std::string::npos);
    CHECK(error_of(from_hex("040161")).find("cut off") != std::string::npos);
    CHECK(error_of(from_hex("040161030161000162")).find("something else") != std::string::npos);
    CHECK(error_of(from_hex("050161")).find("out of place") != std::string::npos);
    CHECK(error_of(from_hex("ff0161")).find("out of place") != std::string::npos);
    Bytes deep;
    for (int i = 0; i < 10000; ++i) append(deep, from_hex("010161"));
    CHECK(error_of(deep).find("too deeply") != std::string::npos);
}

TEST_CASE("too long names and values are cut, not encoded wrongly") {
    Message message;
    message.add(std::string(300, 'n'), std::string(70000, 'v'));
    const auto decoded = decode(encode(message)).value();
    REQUIRE(decoded.elements().size() == 1);
    CHECK(decoded.elements()[0].name.size() == 255);
    CHECK(decoded.text(std::string(255, 'n')).size() == 65535);
}

TEST_CASE("packets: known bytes, and any stream cut into any pieces") {
    Message arguments;
    arguments.add("child", std::string("net"));
    const Packet request{PacketType::command_request, "initiate", arguments};
    CHECK(to_hex(encode(request).value()) ==
          "00000016"
          "00"
          "08" +
              to_hex(as_bytes("initiate")) +
              "03"
              "05" +
              to_hex(as_bytes("child")) + "0003" + to_hex(as_bytes("net")));
    CHECK(to_hex(encode(Packet{PacketType::event_confirm, {}, {}}).value()) == "0000000105");

    auto random = test::random_engine();
    const std::vector<Packet> sent{request,
                                   {PacketType::command_response, {}, arguments},
                                   {PacketType::command_unknown, {}, {}},
                                   {PacketType::event_register, "list-sa", {}},
                                   {PacketType::event, "list-sa", random_message(random, 2)},
                                   {PacketType::event_unregister, "list-sa", {}},
                                   {PacketType::event_unknown, {}, {}}};
    Bytes stream;
    for (const auto& packet : sent) append(stream, encode(packet).value());
    PacketReader reader;
    std::vector<Packet> received;
    for (ByteView rest = stream; !rest.empty();) {
        const auto piece = rest.first(std::min<std::size_t>(1 + random() % 9, rest.size()));
        rest = rest.subspan(piece.size());
        reader.feed(piece);
        while (auto packet = reader.next().value()) received.push_back(*packet);
    }
    CHECK(received == sent);
    CHECK(reader.buffered() == 0);
}

TEST_CASE("packets that are refused") {
    const auto refused = [](std::string_view hex) {
        PacketReader reader;
        reader.feed(from_hex(hex));
        const auto packet = reader.next();
        return !packet;
    };
    CHECK(refused("00080001"));  // one byte beyond 512 KiB: before the bytes are there
    CHECK(refused("ffffffff"));
    CHECK(refused("00000000"));          // no type
    CHECK(refused("0000000108"));        // unknown type
    CHECK(refused("00000003000961"));    // name cut off
    CHECK(refused("000000020500"));      // a confirmation with content
    CHECK(refused("00000004000161ff"));  // broken message
    CHECK_FALSE(encode(Packet{PacketType::command_request, std::string(256, 'x'), {}}));
    Message large;
    for (int i = 0; i < 9; ++i) large.add("x", std::string(65535, 'x'));
    CHECK_FALSE(encode(Packet{PacketType::command_response, {}, large}));
}
