// Every rule of docs/hlsc.md has a program that breaks it; hlsc must name the file, the line and the rule.
#include <catch2/catch.hpp>

#include "tests/unit/hls/rejected.h"

namespace fs = std::filesystem;
using namespace keyline::hlsc;

TEST_CASE("the program that the rejected ones are variations of compiles") {
    const ToolResult result = compile(R"(extern "C" void top(Stream& in, Stream& out) {
  out.write(in.read());
})");
    CAPTURE(result.output);
    CHECK(result.status == 0);
}

TEST_CASE("standard headers and a function in a namespace") {
    const ToolResult result = compile(R"(#include <array>
#include <cstdint>
#include <type_traits>
namespace kernels {
void top(Stream& in, Stream& out) {
  static std::array<std::uint32_t, 4> seen{1, 2};
  Token t = in.read();
  for (auto& s : seen) s += t.b.to_uint();
  t.a = ap_uint<32>(seen[t.b.to_uint() & 3u]);
  out.write(t);
}
})");
    CAPTURE(result.output);
    CHECK(result.status == 0);
}

TEST_CASE("recursion") {
    check_rejected(1, "recursion", R"(static uint32_t f(uint32_t n) {
  return n < 2 ? n : f(n - 1) * 3 + f(n - 2);
}
extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  t.a = ap_uint<32>(f(5 + t.b.to_uint()));
  out.write(t);
})");
}

TEST_CASE("a loop without a constant trip count") {
    check_rejected(4, "loop-bound", R"(extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  uint32_t x = t.a.to_uint();
  while (x > 5) {
    x = (x >> 1) ^ (x * 7);
  }
  t.a = ap_uint<32>(x);
  out.write(t);
})");
}

TEST_CASE("a loop that is too long to be unrolled") {
    const auto program = [](int outer, int inner) {
        return "extern \"C\" void top(Stream& in, Stream& out) {\n  Token t = in.read();\n"
               "  for (int i = 0; i < " +
               std::to_string(outer) + "; i++)\n    for (int j = 0; j < " + std::to_string(inner) +
               "; j++)\n      t.a ^= ap_uint<32>((t.a << 1) + i * j);\n  out.write(t);\n}\n";
    };
    check_rejected(3, "loop-bound", program(100000, 1));
    CHECK(compile(program(100000, 1)).output.find("has 100000 iterations; at most 4096 are") !=
          std::string::npos);
    check_rejected(4, "loop-bound", program(1, 4097));
    check_rejected(4, "loop-bound", program(300, 300));
    CHECK(compile(program(300, 300)).output.find("at most 65536 are") != std::string::npos);
    CHECK(compile(program(1, 4096), {"--clock-ns", "8"}).status == 0);
}

TEST_CASE("floating point") {
    check_rejected(3, "float", R"(extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  t.a = ap_uint<32>((uint32_t)((float)t.b.to_uint() * 1.5f));
  out.write(t);
})");
}

TEST_CASE("division") {
    check_rejected(3, "division", R"(extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  t.a = ap_uint<32>(t.a.to_uint() / (t.b.to_uint() | 1u));
  out.write(t);
})");
}

TEST_CASE("division by what is constant, but no power of two") {
    for (const char* by : {"% 10", "/ 3", "/ -6"})
        check_rejected(3, "division",
                       R"(extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  t.a = ap_uint<32>((uint32_t)(t.a.to_int() )" +
                           std::string(by) + R"());
  out.write(t);
})");
}

TEST_CASE("two reads or two writes of a stream on one path") {
    check_rejected(3, "stream-once", R"(extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  if (t.b.to_uint() == 3) t = in.read();
  out.write(t);
})");
    check_rejected(4, "stream-once", R"(extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  out.write(t);
  if (t.b.to_uint() == 3) out.write(t);
})");
}

TEST_CASE("reads on different branches are accepted") {
    const ToolResult result = compile(R"(extern "C" void top(Stream& in, Stream& out) {
  static ap_uint<1> side;
  Token t;
  if (side.to_uint() != 0) { t = in.read(); t.a = ap_uint<32>(7u); } else { t = in.read(); t.b = ap_uint<8>(1u); }
  side = ap_uint<1>(t.b.to_uint() & 1u);
  out.write(t);
})");
    CAPTURE(result.output);
    CHECK(result.status == 0);
}

TEST_CASE("a stream that is both read and written, or neither") {
    check_rejected(1, "stream-direction", R"(extern "C" void top(Stream& in) {
  Token t = in.read();
  in.write(t);
})");
    check_rejected(1, "stream-direction", R"(extern "C" void top(Stream& in, Stream& out, Stream& unused) {
  out.write(in.read());
})");
}

TEST_CASE("which stream depends on data") {
    check_rejected(4, "stream-static", R"(extern "C" void top(Stream& in, Stream& a, Stream& b) {
  Token t = in.read();
  Stream* to[2] = {&a, &b};
  (t.b.to_uint() == 3 ? a : b).write(t);
})");
}

TEST_CASE("an unsupported operation of the compiler's own") {
    check_rejected(4, "intrinsic", R"(extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  uint32_t r;
  if (__builtin_umul_overflow(t.a.to_uint(), t.a.to_uint() + 3u, &r)) r = 1;
  t.a = ap_uint<32>(r);
  out.write(t);
})");
}

TEST_CASE("a call without a body") {
    check_rejected(4, "call", R"(uint32_t outside(uint32_t x);
extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  t.a = ap_uint<32>(outside(t.a.to_uint()));
  out.write(t);
})");
}

TEST_CASE("inline assembly") {
    check_rejected(3, "call", R"(extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  asm volatile("nop");
  out.write(t);
})");
    CHECK(
        compile(
            R"(extern "C" void top(Stream& in, Stream& out) { asm volatile("nop"); out.write(in.read()); })")
            .output.find("inline assembly") != std::string::npos);
}

TEST_CASE("an error inside of a standard header is one of the kernel's line") {
    check_rejected(4, "call", R"(#include <vector>
extern "C" void top(Stream& in, Stream& out) {
  std::vector<Token> all;
  all.push_back(in.read());
  out.write(all[0]);
})");
}

TEST_CASE("two dynamic indexes in one access") {
    check_rejected(4, "one-index", R"(extern "C" void top(Stream& in, Stream& out) {
  static uint32_t m[4][4];
  Token t = in.read();
  m[t.a.to_uint() & 3][t.b.to_uint() & 3] = t.a.to_uint() >> 4;
  t.a = ap_uint<32>(m[0][1]);
  out.write(t);
})");
}

TEST_CASE("a configuration port is read only") {
    check_rejected(3, "configuration", R"(extern "C" void top(Stream& in, Stream& out, uint32_t& level) {
  Token t = in.read();
  level = t.a.to_uint();
  out.write(t);
})");
}

TEST_CASE("an array that would have to be a RAM") {
    check_rejected(4, "index-range", R"(extern "C" void top(Stream& in, Stream& out) {
  static uint8_t m[8192];
  Token t = in.read();
  m[t.a.to_uint() & 8191] = (uint8_t)t.b.to_uint();
  t.b = ap_uint<8>((unsigned)m[17]);
  out.write(t);
})");
}

TEST_CASE("an access outside its object") {
    check_rejected(4, "bounds", R"(extern "C" void top(Stream& in, Stream& out) {
  static uint32_t m[4];
  Token t = in.read();
  *(m + 5) = t.a.to_uint();
  t.a = ap_uint<32>(m[t.b.to_uint() & 3]);
  out.write(t);
})");
}

TEST_CASE("a pointer that becomes a number") {
    check_rejected(4, "pointer", R"(extern "C" void top(Stream& in, Stream& out) {
  static uint32_t m[4];
  Token t = in.read();
  t.a = ap_uint<32>((uint32_t)reinterpret_cast<uintptr_t>(&m[t.b.to_uint() & 3]));
  out.write(t);
})");
}

TEST_CASE("a pointer in memory") {
    check_rejected(5, "pointer", R"(extern "C" void top(Stream& in, Stream& out) {
  static uint32_t m[4];
  static uint32_t* at;
  Token t = in.read();
  if (at) *at = 3;
  at = &m[t.b.to_uint() & 3];
  t.a = ap_uint<32>(m[2]);
  out.write(t);
})");
}

TEST_CASE("a copy of variable length") {
    check_rejected(5, "memory-length", R"(extern "C" void top(Stream& in, Stream& out) {
  static uint8_t m[64];
  uint8_t n[64] = {};
  Token t = in.read();
  __builtin_memcpy(n, m, t.b.to_uint() & 63u);
  m[t.b.to_uint() & 7u] = n[5];
  t.b = ap_uint<8>((unsigned)n[t.a.to_uint() & 63u]);
  out.write(t);
})");
}

TEST_CASE("types that cannot travel, globals without a value") {
    check_rejected(2, "port-type", R"(struct Bad { Token* next; };
extern "C" void top(hls::stream<Bad>& in, Stream& out) {
  out.write(*in.read().next);
})");
    check_rejected(1, "port-type",
                   R"(extern "C" void top(Stream& in, const uint32_t keys[4], double level, Stream& out) {
  Token t = in.read();
  t.a = ap_uint<32>(keys[1]);
  out.write(t);
})");
    check_rejected(3, "extern", R"(extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  t.a = ap_uint<32>((unsigned)elsewhere);
  out.write(t);
})");
    const ToolResult result = compile(R"(static uint32_t make() { return elsewhere; }
static uint32_t made = make();
extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  t.a = ap_uint<32>(made);
  out.write(t);
})");
    CAPTURE(result.output);
    CHECK(result.output.find("[static-init]") != std::string::npos);
}

TEST_CASE("nothing travels on a port without bits") {
    const std::string nothing = "struct Nothing {};\nstruct Deep { Nothing a[3]; Nothing b; };\n";
    check_rejected(3, "port-type", nothing + R"(extern "C" void top(hls::stream<Nothing>& in, Stream& out) {
  in.read();
  out.write(Token());
})");
    check_rejected(3, "port-type", nothing + R"(extern "C" void top(Stream& in, hls::stream<Deep>& out) {
  in.read();
  out.write(Deep());
})");
    check_rejected(3, "port-type",
                   nothing + R"(extern "C" void top(Stream& in, const Nothing& level, Stream& out) {
  out.write(in.read());
})");
    // An empty member needs none.
    CHECK(compile(nothing + R"(struct More { Nothing hollow; Token token; Deep last; };
extern "C" void top(hls::stream<More>& in, Stream& out) {
  static Deep kept;
  More m = in.read();
  kept = m.last;
  out.write(m.token);
})")
              .status == 0);
    CHECK(read_text(scratch() / "top.sv").find("hollow") == std::string::npos);
}

TEST_CASE("a read predicate that is known too late") {
    check_rejected(8, "read-predicate", R"(extern "C" void top(Stream& in, Stream& more, Stream& out) {
  Token t = in.read();
  ap_uint<32> x = t.a;
  for (int i = 0; i < 6; i++) {
    x = ap_uint<32>(x + t.a);
    x = ap_uint<32>(x ^ (x << 7));
  }
  if (x.to_uint() == 5) t = more.read();
  out.write(t);
})");
}

TEST_CASE("a recurrence that does not fit into one clock") {
    check_rejected(6, "recurrence", R"(extern "C" void top(Stream& in, Stream& out) {
  static ap_uint<32> sum;
  Token t = in.read();
  for (int i = 0; i < 5; i++) {
    sum = ap_uint<32>(sum + t.a);
    sum = ap_uint<32>(sum ^ (sum << 7));
  }
  t.a = sum;
  out.write(t);
})");
}

TEST_CASE("an operation that is longer than the clock") {
    check_rejected(3, "timing", R"(extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  t.a = ap_uint<32>(t.a * t.a);
  out.write(t);
})");
}

// Lines 1 to 7 are the functions; `body` begins in line 9, inside of the top.
std::string network(const std::string& body) {
    return R"(#include "hls_task.h"
void pass(Stream& in, Stream& out) { out.write(in.read()); }
void count(Stream& in, Stream& out) { static int seen = 0;
  Token t = in.read(); t.a = ap_uint<32>(seen++); out.write(t); }
void add(Stream& in, const ap_uint<8>& more, Stream& out) { Token t = in.read(); t.b ^= more; out.write(t); }
void join(Stream& a, Stream& b, Stream& out) { Token t = a.read(); t.b ^= b.read().b; out.write(t); }
template <int N> void count_of(Stream& in, Stream& out) { static int seen = 0; Token t = in.read(); t.a = ap_uint<32>(seen++); out.write(t); }
extern "C" void top(Stream& in, Stream& out) {
)" + body + "}\n";
}

TEST_CASE("the network that the rejected ones are variations of compiles") {
    const ToolResult result = compile(network(R"(  hls_thread_local hls::stream<Token, 2> a, b;
#pragma HLS BIND_STORAGE variable=b type=fifo impl=bram
  hls_thread_local hls::task first(pass, in, a);
  hls_thread_local hls::task second(count_of<0>, a, b);
  hls_thread_local hls::task third(count_of<1>, b, out);
)"));
    CAPTURE(result.output);
    CHECK(result.status == 0);
}

TEST_CASE("several files are one program") {
    const fs::path dir = scratch();
    write_text(dir / "other.cpp",
               std::string(head) + "static int seen = 1;\nuint32_t f(uint32_t x) { return x + seen++; }\n");
    const std::string body = R"(uint32_t f(uint32_t x);
static int seen = 2;
extern "C" void top(Stream& in, Stream& out) { Token t = in.read(); t.a = f(t.a.to_uint()) ^ seen++; out.write(t); }
)";
    const ToolResult result = compile(body, {"other.cpp", "--depfile", "top.d"});
    CAPTURE(result.output);
    CHECK(result.status == 0);
    const std::string dependencies = read_text(dir / "top.d");
    CHECK(dependencies.starts_with("top.sv: kernel.cpp"));
    CHECK(dependencies.find(" other.cpp") != std::string::npos);
    const ToolResult twice = compile(body + "uint32_t f(uint32_t x) { return x; }\n", {"other.cpp"});
    CHECK(twice.status == 1);
    CHECK(twice.output.find("other.cpp:1: error: the files do not fit together") != std::string::npos);
}

TEST_CASE("the ends of a stream between tasks") {
    check_rejected(9, "stream-depth", network(R"(  hls_thread_local hls::stream<Token> a;
  hls_thread_local hls::task first(pass, in, a);
  hls_thread_local hls::task second(pass, a, out);
)"));
    check_rejected(9, "stream-depth", network(R"(  hls_thread_local hls::stream<Token, 65537> a;
  hls_thread_local hls::task first(pass, in, a);
  hls_thread_local hls::task second(pass, a, out);
)"));
    // The type says how deep it is; AMD's compiler would obey the pragma.
    const auto with_pragma = [](const std::string& depth) {
        return network(
            "  hls_thread_local hls::stream<Token, 2> a;\n#pragma HLS STREAM variable=a depth=" + depth +
            R"(
  hls_thread_local hls::task first(pass, in, a);
  hls_thread_local hls::task second(pass, a, out);
)");
    };
    check_rejected(10, "stream-depth", with_pragma("16"));
    CHECK(compile(with_pragma("2")).status == 0);
    check_rejected(12, "stream-ends", network(R"(  hls_thread_local hls::stream<Token, 2> a;
  hls_thread_local hls::task first(pass, in, a);
  hls_thread_local hls::task second(pass, a, out);
  hls_thread_local hls::task third(pass, a, out);
)"));
    check_rejected(9, "stream-ends", network(R"(  hls_thread_local hls::stream<Token, 2> a;
  hls_thread_local hls::task first(join, in, a, out);
)"));
    check_rejected(11, "stream-ends", network(R"(  hls_thread_local hls::stream<Token, 2> a;
  hls_thread_local hls::task first(pass, in, a);
  hls_thread_local hls::task second(join, in, in, out);
)"));
    check_rejected(9, "stream-ends", network(R"(  hls_thread_local hls::stream<Token, 2> a("a");
  hls_thread_local hls::task first(pass, in, out);
)"));
    check_rejected(8, "stream-ends", network(R"(  hls_thread_local hls::stream<Token, 2> a;
  hls_thread_local hls::task first(pass, in, a);
  hls_thread_local hls::task second(pass, a, in);
)"));
}

TEST_CASE("what a task may be") {
    check_rejected(3, "task-shared", network(R"(  hls_thread_local hls::stream<Token, 2> a;
  hls_thread_local hls::task first(count, in, a);
  hls_thread_local hls::task second(count, a, out);
)"));
    check_rejected(10, "task-arguments", network(R"(  static ap_uint<8> more = 1;
  hls_thread_local hls::task first(add, in, more, out);
)"));
    check_rejected(10, "task-function", network(R"(  extern void absent(Stream&, Stream&);
  hls_thread_local hls::task first(absent, in, out);
)"));
    // clang tells these.
    const std::string begin = "  hls_thread_local hls::task first(";
    for (const char* arguments : {"pass, in", "[](Stream& a, Stream& b) { b.write(a.read()); }, in, out"}) {
        const ToolResult result = compile(network(begin + arguments + ");\n"));
        CAPTURE(result.output);
        CHECK(result.status == 1);
        CHECK(result.output.find("kernel.cpp:17:30: error:") != std::string::npos);
        CHECK(result.output.find("[c++]") != std::string::npos);
    }
}

TEST_CASE("a top with tasks does nothing itself") {
    check_rejected(11, "task-top", network(R"(  hls_thread_local hls::stream<Token, 2> a;
  hls_thread_local hls::task first(pass, in, a);
  out.write(a.read());
)"));
    check_rejected(11, "task-top", network(R"(  hls_thread_local hls::stream<Token, 2> a;
  hls_thread_local hls::task first(pass, in, a);
  if (in.slot.b == 1) { hls_thread_local hls::task second(pass, a, out); }
)"));
    check_rejected(11, "storage", network(R"(  hls_thread_local hls::stream<Token, 2> a;
  hls_thread_local hls::task first(pass, in, a);
#pragma HLS BIND_STORAGE variable=a type=ram_s2p impl=bram
  hls_thread_local hls::task second(pass, a, out);
)"));
}

TEST_CASE("a stream is asked whether it is empty before it is read, by its reader") {
    check_rejected(3, "stream-once", R"(extern "C" void top(Stream& in, Stream& out) {
  Token t = in.read();
  if (!in.empty()) t.b = 1;
  out.write(t);
})");
    check_rejected(2, "stream-static", R"(extern "C" void top(Stream& in, Stream& out) {
  if (out.empty()) out.write(in.read());
})");
}

TEST_CASE("C++ that clang rejects, and a missing top function") {
    const ToolResult result = compile("extern \"C\" void top(Stream& in { }\n");
    CHECK(result.status == 1);
    CHECK(result.output.find("kernel.cpp:9:") != std::string::npos);
    CHECK(result.output.find("[c++]") != std::string::npos);
    check_rejected(-7, "top", "extern \"C\" void other(Stream& in, Stream& out) { out.write(in.read()); }\n");
}

TEST_CASE("the command line") {
    const fs::path dir = scratch();
    CHECK(run_tool(hlsc(), {"--help"}, dir).status == 0);
    CHECK(run_tool(hlsc(), {}, dir).status == 2);
    CHECK(run_tool(hlsc(), {"kernel.cpp", "--top", "top"}, dir).output.find("-o is missing") !=
          std::string::npos);
    CHECK(run_tool(hlsc(), {"absent.cpp", "--top", "top", "-o", "x.sv"}, dir).output.find("no such file") !=
          std::string::npos);
    const std::string passes = "extern \"C\" void top(Stream& in, Stream& out) { out.write(in.read()); }\n";
    CHECK(compile(passes, {"--help"}).output.starts_with("usage: hlsc"));
    for (const char* clock : {"3.33abc", "inf", "nan", "", "-3", "0", "0.5"}) {
        const ToolResult result = compile(passes, {"--clock-ns", clock});
        CAPTURE(clock, result.output);
        CHECK(result.status == 2);
        CHECK(result.output.find("--clock-ns") != std::string::npos);
    }
    for (const char* option : {"--depfile", "--report", "--report-json", "--ports", "-o"}) {
        const ToolResult result = compile(passes, {option, "no/such/folder/file"});
        CAPTURE(option, result.output);
        CHECK(result.status == 1);
        CHECK(result.output.find("cannot write no/such/folder/file [output]") != std::string::npos);
    }
    const ToolResult no_clang = compile("", {"--clang", "clang-of-tomorrow"});
    CHECK(no_clang.status == 1);
    CHECK(no_clang.output.find("install the package clang-19") != std::string::npos);
}

TEST_CASE("output is the same, byte for byte, every time") {
    const fs::path dir = scratch();
    const std::string body = R"(extern "C" void top(Stream& in, Stream& out) {
  static ap_uint<32> seen[8];
  Token t = in.read();
  ap_uint<32> old = seen[t.b.to_uint() & 7u];
  if (t.a.to_uint() > 100) seen[t.b.to_uint() & 7u] = t.a;
  t.a = ap_uint<32>(old ^ t.a);
  out.write(t);
})";
    std::vector<std::string> first;
    for (int run = 0; run < 2; run++) {
        REQUIRE(
            compile(body, {"--report", "top.report", "--report-json", "top.json", "--ports", "top_ports.h"})
                .status == 0);
        std::vector<std::string> made;
        for (const char* name : {"top.sv", "top.report", "top.json", "top_ports.h"})
            made.push_back(read_text(dir / name));
        if (run == 0) first = made;
        CHECK(first == made);
        CHECK(!made[0].empty());
    }
}
