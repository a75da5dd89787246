// A pragma that hlsc obeys finds its variable, or is an error: none is ignored silently.
#include <catch2/catch.hpp>

#include "tests/unit/hls/rejected.h"

using namespace keyline::hlsc;

namespace {

// `globals` end with a new line each, `head` and `body` too; the function begins after the globals.
std::string kernel(const std::string& globals, const std::string& head_lines, const std::string& body) {
    return globals + "extern \"C\" void top(Stream& in, Stream& out) {\n" + head_lines +
           "  Token t = in.read();\n" + body + "  out.write(t);\n}\n";
}

const std::string count =
    "  t.a = ap_uint<32>(cells[t.b.to_uint() & 15u] + t.b);\n"
    "  cells[t.b.to_uint() & 15u] = t.a;\n";
const std::string cells = "static ap_uint<32> cells[16];\n";
const std::string storage = "#pragma HLS BIND_STORAGE variable=cells type=ram_s2p impl=lutram latency=1\n";

// How many memories the program has, if it is accepted without a word.
long memories(const std::string& body) {
    const ToolResult result = compile(body, {"--clock-ns", "8"});
    CAPTURE(body, result.output);
    REQUIRE(result.status == 0);
    CHECK(result.output.empty());
    const std::string text = read_text(scratch() / "top.sv");
    long found = 0;
    for (std::size_t at = text.find("  hlsc_ram #("); at != std::string::npos;
         at = text.find("  hlsc_ram #(", at + 1))
        found++;
    return found;
}

bool says(const std::string& body, const std::string& words) {
    const ToolResult result = compile(body);
    CAPTURE(result.output);
    return result.output.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("the places where a pragma finds its variable") {
    CHECK(memories(kernel("", cells, count)) == 0);
    CHECK(memories(kernel("", cells + storage, count)) == 1);
    CHECK(memories(kernel(cells + storage, "", count)) == 1);
    // At the head of the function, as is usual with Vitis.
    CHECK(memories(kernel(cells, storage, count)) == 1);
    CHECK(memories(kernel("namespace state {\n" + cells + "}\nusing namespace state;\n", storage, count)) ==
          1);
    // In an inner block, about a variable of an outer one.
    CHECK(memories(kernel("", cells, "  {\n" + storage + count + "  }\n")) == 1);
    CHECK(memories(kernel("", cells, "  if (t.b > 3) {\n    t.b = 1;\n  }\n" + storage + count)) == 1);
    // After an initialiser of several lines.
    CHECK(memories(kernel("", "static ap_uint<32> cells[16] = {\n};\n" + storage, count)) == 1);
    // In any case of letters.
    CHECK(memories(kernel("", cells + "#pragma hls bind_storage variable = cells type=ram_s2p\n", count)) ==
          1);
    // Each of two variables with the same name has its own.
    const std::string two =
        "  if (t.b > 3) {\n" + cells + storage + count + "  } else {\n" + cells + storage + count + "  }\n";
    CHECK(memories(kernel("", "", two)) == 2);
    const std::string one =
        "  if (t.b > 3) {\n" + cells + count + "  } else {\n" + cells + storage + count + "  }\n";
    CHECK(memories(kernel("", "", one)) == 1);
    // The nearest: the static variable of the function, not the global one.
    CHECK(memories(kernel(cells, cells + storage, count + "  t.a = ap_uint<32>(t.a + ::cells[0]);\n")) == 1);
}

TEST_CASE("a pragma in code that is not compiled asks for nothing") {
    const std::string unused =
        "template <int N> void other(Stream& in) {\n  static ap_uint<32> wide[N];\n"
        "#pragma HLS BIND_STORAGE variable=wide type=ram_s2p impl=bram\n"
        "  wide[0] = in.read().a;\n}\n"
        "static const int spare[4] = {1, 2, 3, 4};\n"
        "#pragma HLS BIND_STORAGE variable=spare type=rom_1p impl=bram\n";
    CHECK(memories(kernel(unused, cells + storage, count)) == 1);
    const std::string choice =
        "template <int N> void choose() {\n  if constexpr (N > 1) {\n    static int deep[N];\n"
        "#pragma HLS BIND_STORAGE variable=deep type=ram_s2p impl=bram\n"
        "    deep[0] = N;\n  }\n}\n";
    CHECK(memories(kernel(choice, cells + storage, count + "  choose<1>();\n")) == 1);
}

TEST_CASE("a pragma about nothing") {
    const auto with = [](const std::string& pragma) { return kernel("", cells + pragma, count); };
    check_rejected(3, "storage", with("#pragma HLS BIND_STORAGE variable=cell type=ram_s2p impl=bram\n"));
    check_rejected(3, "storage", with("#pragma HLS BIND_STORAGE variable=in type=ram_s2p impl=bram\n"));
    check_rejected(3, "storage", with("#pragma HLS BIND_STORAGE variable= type=ram_s2p impl=bram\n"));
    check_rejected(3, "storage", with("#pragma HLS BIND_STORAGE type=ram_s2p impl=bram\n"));
    check_rejected(3, "storage", with("#pragma HLS DEPENDENCE variable=cell type=inter dependent=false\n"));
    check_rejected(3, "storage", with("#pragma HLS DEPENDENCE type=inter dependent=false\n"));
    check_rejected(3, "storage", with("#pragma HLS STREAM variable=cell depth=4\n"));
    check_rejected(3, "storage", with("#pragma HLS ARRAY_PARTITION variable=cell complete\n"));
    CHECK(memories(with("#pragma HLS ARRAY_PARTITION variable=cells complete\n")) == 0);
    // In front of its variable.
    check_rejected(2, "storage", kernel("", storage + cells, count));
    CHECK(says(kernel("", storage + cells, count), "'cells' is declared in line 11, behind this pragma"));
    check_rejected(1, "storage", kernel(storage + cells, "", count));
    // Of a block that is closed.
    const std::string closed =
        "  {\n    static int past[4];\n    past[t.b.to_uint() & 3] = 1;\n  }\n"
        "#pragma HLS BIND_STORAGE variable=past type=ram_s2p impl=bram\n";
    check_rejected(7, "storage", kernel("", "", closed));
    // Wires.
    check_rejected(3, "storage", kernel("", "  ap_uint<32> cells[16] = {};\n" + storage, count));
}

TEST_CASE("a part of a variable is no memory") {
    const std::string body =
        "  static struct { uint32_t m[16]; } k;\n"
        "#pragma HLS BIND_STORAGE variable=k.m type=ram_s2p impl=bram\n";
    const std::string use =
        "  t.a = k.m[t.b.to_uint() & 15u];\n  k.m[t.b.to_uint() & 15u] = t.b.to_uint();\n";
    check_rejected(3, "storage", kernel("", body, use));
    CHECK(says(kernel("", body, use), "'k.m' is a part of a variable"));
}

TEST_CASE("words that hlsc does not know, and a second storage") {
    const auto with = [](const std::string& pragma) { return kernel("", cells + storage + pragma, count); };
    check_rejected(
        3, "storage",
        kernel("", cells + "#pragma HLS BIND_STORAGE variable=cells type=ram_s2p latncy=3\n", count));
    check_rejected(4, "storage", with("#pragma HLS DEPENDENCE variable=cells inter distnce=2\n"));
    check_rejected(4, "storage", with("#pragma HLS BIND_STORAGE variable=cells type=ram_s2p impl=uram\n"));
}

TEST_CASE("a promise that changes nothing is told") {
    const std::string promise = "#pragma HLS DEPENDENCE variable=cells type=inter dependent=false\n";
    const ToolResult result = compile(kernel("", cells + promise, count), {"--clock-ns", "8"});
    CAPTURE(result.output);
    CHECK(result.status == 0);
    CHECK(result.output.find("kernel.cpp:11: warning: this DEPENDENCE has no effect") != std::string::npos);
    CHECK(says(
        kernel("", cells + storage + "#pragma HLS DEPENDENCE variable=cells type=intra dependent=false\n",
               count),
        "kernel.cpp:12: warning: this DEPENDENCE has no effect"));
    // Of several, each counts.
    CHECK(memories(kernel("",
                          cells + storage +
                              "#pragma HLS DEPENDENCE variable=cells type=inter distance=2 dependent=true\n"
                              "#pragma HLS DEPENDENCE variable=cells type=inter dependent=false\n",
                          "  t.a = cells[t.b.to_uint() & 15u];\n"
                          "  cells[(t.b.to_uint() + 1) & 15u] = t.a;\n")) == 1);
}
