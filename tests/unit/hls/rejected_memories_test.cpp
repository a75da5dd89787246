// The rules of docs/hlsc.md for memories and ROMs, broken.
#include <catch2/catch.hpp>

#include "tests/unit/hls/rejected.h"

using namespace keyline::hlsc;

namespace {

// A kernel with the memory `cells` of 16 words and this body between reading a token and writing it.
std::string with_memory(const std::string& body, const std::string& storage = "type=ram_s2p impl=bram") {
    return "extern \"C\" void top(Stream& in, Stream& out) {\n  static ap_uint<32> cells[16];\n"
           "#pragma HLS BIND_STORAGE variable=cells " +
           storage + "\n  Token t = in.read();\n" + body + "  out.write(t);\n}\n";
}

}  // namespace

TEST_CASE("the memory that the rejected ones are variations of compiles") {
    const ToolResult result =
        compile(with_memory("  t.a = cells[t.b.to_uint() & 15u];\n"
                            "  cells[t.b.to_uint() & 15u] = ap_uint<32>(t.a + t.b);\n"));
    CAPTURE(result.output);
    CHECK(result.status == 0);
}

TEST_CASE("what BIND_STORAGE may ask for") {
    const std::string use =
        "  t.a = cells[t.b.to_uint() & 15u];\n  cells[t.b.to_uint() & 15u] = ap_uint<32>(t.b);\n";
    check_rejected(3, "storage", with_memory(use, "type=ram_1p impl=bram"));
    check_rejected(3, "storage", with_memory(use, "type=ram_s2p impl=dram"));
    check_rejected(3, "storage", with_memory(use, "type=ram_s2p impl=bram latency=9"));
    check_rejected(3, "storage", R"(extern "C" void top(Stream& in, Stream& out) {
  static ap_uint<32> cells[4] = {1, 2, 3, 4};
#pragma HLS BIND_STORAGE variable=cells type=ram_s2p impl=bram
  Token t = in.read();
  t.a = cells[t.b.to_uint() & 3u];
  cells[t.b.to_uint() & 3u] = ap_uint<32>(t.a + t.b);
  out.write(t);
})");
    check_rejected(2, "storage", R"(extern "C" void top(Stream& in, Stream& out) {
  static ap_uint<32> cells[4][4];
#pragma HLS BIND_STORAGE variable=cells type=ram_s2p impl=bram
  Token t = in.read();
  t.a = cells[t.b.to_uint() & 3u][1];
  cells[t.b.to_uint() & 3u][1] = ap_uint<32>(t.a + t.b);
  out.write(t);
})");
}

TEST_CASE("what is in flight is chosen in the clock of the data") {
    const auto counter = [](int bits) {
        return "extern \"C\" void top(Stream& in, Stream& out) {\n  static ap_uint<" + std::to_string(bits) +
               "> cells[16];\n"
               "#pragma HLS BIND_STORAGE variable=cells type=ram_s2p impl=bram\n"
               "  Token t = in.read();\n  const auto index = t.b.to_uint() & 15u;\n"
               "  const auto sum = cells[index] + t.a;\n  cells[index] = sum;\n"
               "  t.a = sum;\n  out.write(t);\n}\n";
    };
    CHECK(compile(counter(72)).status == 0);
    // 0.2 ns for the memory's register and 2.21 ns for the sum fit into 2.78 ns; a LUT more does not.
    check_rejected(6, "recurrence", counter(104));
}

TEST_CASE("a constant in block RAM is a ROM, and not in a recurrence") {
    const auto program = [](const std::string& storage, const std::string& address) {
        return "extern \"C\" void top(Stream& in, Stream& out) {\n  static const uint8_t next[4] = {1, 3, 0, "
               "2};\n"
               "#pragma HLS BIND_STORAGE variable=next " +
               storage +
               "\n  static ap_uint<2> state = 0;\n  Token t = in.read();\n  state = ap_uint<2>(next[" +
               address + "]);\n  t.b = state;\n  out.write(t);\n}\n";
    };
    CHECK(compile(program("type=rom_1p impl=bram latency=2", "t.b.to_uint() & 3u")).status == 0);
    check_rejected(3, "storage", program("type=ram_s2p impl=bram", "t.b.to_uint() & 3u"));
    check_rejected(3, "storage", program("type=rom_1p impl=uram", "t.b.to_uint() & 3u"));
    check_rejected(6, "recurrence", program("type=rom_1p impl=bram", "(state ^ t.b).to_uint() & 3u"));
}

TEST_CASE("a memory is read first, once, and written once") {
    check_rejected(6, "ram-order",
                   with_memory("  cells[t.b.to_uint() & 15u] = t.a;\n"
                               "  t.a = cells[(t.b.to_uint() + 1) & 15u];\n"));
    check_rejected(6, "ram-once",
                   with_memory("  t.a = cells[t.b.to_uint() & 15u];\n"
                               "  t.a = ap_uint<32>(t.a ^ cells[(t.b.to_uint() + 1) & 15u]);\n"
                               "  cells[t.b.to_uint() & 15u] = ap_uint<32>(t.b);\n"));
    check_rejected(7, "ram-once",
                   with_memory("  const ap_uint<32> old = cells[t.b.to_uint() & 15u];\n"
                               "  cells[t.b.to_uint() & 15u] = t.a;\n"
                               "  if (t.a > 3) cells[(t.b.to_uint() + 1) & 15u] = t.a;\n"
                               "  t.a = old;\n"));
}

TEST_CASE("a memory whose next address or word comes too late") {
    // The address comes from the memory itself.
    check_rejected(2, "ram-recurrence", R"(extern "C" void top(Stream& in, Stream& out) {
  static ap_uint<32> cells[16];
#pragma HLS BIND_STORAGE variable=cells type=ram_s2p impl=bram
  static ap_uint<4> next = 0;
  Token t = in.read();
  t.a = cells[next.to_uint()];
  cells[next.to_uint()] = ap_uint<32>(t.a + t.b);
  next = ap_uint<4>(t.a.to_uint() & 15u);
  out.write(t);
})");
    // Read here, written there.
    check_rejected(2, "ram-recurrence",
                   with_memory("  t.a = cells[t.b.to_uint() & 15u];\n"
                               "  cells[(t.b.to_uint() + 1) & 15u] = t.a;\n"));
}

TEST_CASE("a loop through a memory that takes more clocks than its distance") {
    const auto program = [](const char* distance, const char* change) {
        return std::string(R"(extern "C" void top(Stream& in, Stream& out) {
  static ap_uint<32> sums[2];
#pragma HLS BIND_STORAGE variable=sums type=ram_s2p impl=lutram latency=0
#pragma HLS DEPENDENCE variable=sums type=inter direction=RAW dependent=true distance=)") +
               distance + R"(
  static ap_uint<1> parity = 0;
  Token t = in.read();
  ap_uint<32> sum = sums[parity.to_uint()];
  )" + change + R"(
  sums[parity.to_uint()] = sum;
  parity = ~parity;
  t.a = sum;
  out.write(t);
})";
    };
    CHECK(compile(program("2", "sum = ap_uint<32>((sum + t.a) ^ (sum + t.b));")).status == 0);
    const char* slow = "for (int i = 0; i < 5; i++) sum = ap_uint<32>((sum + t.a) ^ t.b);";
    check_rejected(8, "recurrence", program("2", slow));
    const ToolResult result = compile(program("2", slow));
    CHECK(result.output.find("calls at a distance of 2 read it") != std::string::npos);
    CHECK(compile(program("4", "for (int i = 0; i < 3; i++) sum = ap_uint<32>((sum + t.a) ^ t.b);")).status ==
          0);
    check_rejected(4, "storage", program("9", "sum ^= t.a;"));
}

TEST_CASE("a part of a word that was not read at that address is not written") {
    check_rejected(3, "ram-whole", R"(extern "C" void top(Stream& in, Stream& out) {
  struct Pair { ap_uint<32> left, right; };
  static Pair cells[16];
#pragma HLS BIND_STORAGE variable=cells type=ram_s2p impl=bram
  Token t = in.read();
  const ap_uint<32> old = cells[(t.b.to_uint() + 1) & 15u].right;
  cells[t.b.to_uint() & 15u].left = t.a;
  t.a = old;
  out.write(t);
})");
}
