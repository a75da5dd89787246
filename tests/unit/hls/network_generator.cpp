// Networks of tasks, with the least depths that do not deadlock: the top is a chain of segments, each of
// which takes a stream of tokens and gives one.
#include <random>
#include <sstream>

#include "tests/unit/hls/program_generator.h"

namespace keyline::hlsc {
namespace {

class NetworkGenerator {
  public:
    NetworkGenerator(std::uint64_t seed, int index)
        : random_(seed * 7000003 + static_cast<std::uint64_t>(index)),
          name_("network" + std::to_string(index)) {}

    GeneratedProgram run() {
        const unsigned widths[] = {1 + below(8), 12 + below(30), 40 + below(60)};
        for (int i = 0; i < 3; i++) widths_[i] = widths[i];
        GeneratedProgram program;
        program.name = name_;
        program.is_network = true;
        program.input_fields[0] = {"t.c", "t.b", "t.a"};
        const std::string type =
            "struct " + token() + " { " + ap(2) + " a; " + ap(0) + " c; " + ap(1) + " b; };\n";
        const unsigned segments = 2 + below(3);
        std::string at = "in0";
        for (unsigned i = 0; i < segments; i++) at = segment(at, i + 1 == segments ? "out0" : "");
        const std::string signature =
            "extern \"C\" void " + name_ + "(" + stream() + "& in0, " + stream() + "& out0)";
        // As in a program: the first "extern" begins what is not in the header.
        program.declarations = type + signature + ";\n";
        program.text = program.declarations + functions_.str() + signature + " {\n" + body_.str() + "}\n";
        return program;
    }

  private:
    unsigned below(unsigned n) { return static_cast<unsigned>(random_() % n); }
    bool chance(unsigned percent) { return below(100) < percent; }
    std::string ap(int member) const { return "ap_uint<" + std::to_string(widths_[member]) + ">"; }
    std::string token() const { return name_ + "_in0"; }
    std::string stream() const { return "hls::stream<" + token() + ">"; }

    // A local stream of that depth, or the one that is given.
    std::string local(unsigned depth, const std::string& given = "") {
        if (!given.empty()) return given;
        std::string name = "s" + std::to_string(streams_++);
        body_ << "    hls_thread_local hls::stream<" << token() << ", " << depth << "> " << name << "(\""
              << name << "\");\n";
        if (chance(25))
            body_ << "#pragma HLS BIND_STORAGE variable=" << name
                  << " type=fifo impl=" << (chance(50) ? "bram" : "lutram") << "\n";
        return name;
    }

    // A task that runs `body` on `parameters`; its streams are in their order.
    std::string function(const std::string& parameters, const std::string& body) {
        std::string name = name_ + "_f" + std::to_string(counter_++);
        functions_ << "static void " << name << "(" << parameters << ") {\n" << body << "}\n";
        return name;
    }
    void task(const std::string& run, const std::string& streams) {
        body_ << "    hls_thread_local hls::task t" << tasks_++ << "(" << run << ", " << streams << ");\n";
    }
    std::string one_to_one() const { return stream() + "& in, " + stream() + "& out"; }

    // Changes token `t`: deep or shallow, with state or without.
    std::string change(bool with_state) {
        std::ostringstream out;
        for (unsigned i = 0; i < 1 + below(5); i++) {
            const unsigned shift = 1 + below(11);
            switch (below(4)) {
                case 0:
                    out << "    t.a = " << ap(2) << "(t.a + " << ap(2) << "(t.a << " << shift << "));\n";
                    break;
                case 1:
                    out << "    t.b = " << ap(1) << "(t.b ^ " << ap(1) << "(t.a >> " << shift << "));\n";
                    break;
                case 2:
                    out << "    if (" << bit("a") << ") t.a = " << ap(2) << "(t.a - " << ap(2) << "(t.b));\n";
                    break;
                default:
                    out << "    t.c = " << ap(0) << "(t.c + " << ap(0) << "(t.b));\n";
            }
        }
        if (with_state)
            out << "    static " << ap(1) << " sum = " << below(2) << ";\n    sum = " << ap(1)
                << "(sum ^ t.b);\n    if (" << bit("b") << ") t.b = sum;\n";
        return out.str();
    }
    std::string bit(const std::string& member) {
        const std::string at = std::to_string(below(widths_[member == "a" ? 2 : 1]));
        return "ap_uint<1>(t." + member + ".range(" + at + ", " + at + ")) != 0";
    }
    std::string map_function(bool with_state) {
        return function(one_to_one(),
                        "    " + token() + " t = in.read();\n" + change(with_state) + "    out.write(t);\n");
    }

    std::string segment(const std::string& in, const std::string& given) {
        switch (below(7)) {
            case 0:
                return filter(in, local(1 + below(3), given));
            case 1:
                return fork_and_join(in, local(1 + below(3), given));
            case 2:
                return groups(in, local(1 + below(3), given));
            case 3:
                return route(in, local(1 + below(3), given));
            case 4:
                return poll(in, local(1 + below(3), given));
            case 5:
                return repeat(in, local(1 + below(3), given));
            default: {
                std::string out = local(1 + below(3), given);
                task(map_function(chance(50)), in + ", " + out);
                return out;
            }
        }
    }

    std::string filter(const std::string& in, const std::string& out) {
        const std::string keep = bit("a");
        task(function(one_to_one(), "    " + token() + " t = in.read();\n" + change(chance(50)) + "    if (" +
                                        keep + " || t.c == 1) out.write(t);\n"),
             in + ", " + out);
        return out;
    }

    std::string fork_and_join(const std::string& in, const std::string& out) {
        const std::string a = local(1);
        const std::string b = local(1);
        const std::string a_done = local(1);
        const std::string b_done = local(1);
        const std::string two = stream() + "& a, " + stream() + "& b";
        task(function(stream() + "& in, " + two, "    " + token() + " t = in.read();\n    a.write(t);\n" +
                                                     change(false) + "    b.write(t);\n"),
             in + ", " + a + ", " + b);
        // One function twice, if it has no state.
        const std::string first = map_function(false);
        task(first, a + ", " + a_done);
        task(chance(50) ? first : map_function(true), b + ", " + b_done);
        task(function(two + ", " + stream() + "& out",
                      "    " + token() + " t = a.read();\n    const " + token() +
                          " u = b.read();\n    t.a = " + ap(2) +
                          "(t.a + u.a);\n    t.b ^= u.b;\n    out.write(t);\n"),
             a_done + ", " + b_done + ", " + out);
        return out;
    }

    // The sum of so many tokens goes in front of them.
    std::string groups(const std::string& in, const std::string& out) {
        const unsigned size = 2 + below(chance(30) ? 90 : 6);
        const std::string items = local(size);
        const std::string sums = local(1);
        const std::string count = "    static uint8_t count = 0;\n";
        const std::string last = "count == " + std::to_string(size - 1);
        task(function(stream() + "& in, " + stream() + "& items, " + stream() + "& sums",
                      count + "    static " + ap(1) + " sum = 0;\n    const " + token() +
                          " t = in.read();\n    items.write(t);\n    " + token() +
                          " s = t;\n    s.b = sum = " + ap(1) + "(sum + t.b);\n    if (" + last +
                          ") { sums.write(s); sum = 0; count = 0; } else { count++; }\n"),
             in + ", " + items + ", " + sums);
        task(function(stream() + "& items, " + stream() + "& sums, " + stream() + "& out",
                      count + "    static " + token() + " s;\n    if (count == 0) s = sums.read();\n    " +
                          token() + " t = items.read();\n    t.b ^= s.b;\n    count = " + last +
                          " ? 0 : count + 1;\n    out.write(t);\n"),
             items + ", " + sums + ", " + out);
        return out;
    }

    // One of two ways for each token; which one travels beside.
    std::string route(const std::string& in, const std::string& out) {
        const std::string a = local(1);
        const std::string b = local(1);
        const std::string a_done = local(1);
        const std::string b_done = local(1);
        const std::string ways = local(2);
        const std::string way = bit("b");
        task(
            function(stream() + "& in, " + stream() + "& a, " + stream() + "& b, " + stream() + "& ways",
                     "    " + token() + " t = in.read();\n" + change(false) + "    const bool left = " + way +
                         ";\n    if (left) a.write(t); else b.write(t);\n    t.c = left ? 1 : 0;\n    "
                         "ways.write(t);\n"),
            in + ", " + a + ", " + b + ", " + ways);
        task(map_function(true), a + ", " + a_done);
        task(map_function(false), b + ", " + b_done);
        task(function(stream() + "& a, " + stream() + "& b, " + stream() + "& ways, " + stream() + "& out",
                      "    const " + token() + " w = ways.read();\n    " + token() +
                          " t;\n    if (w.c == 1) t = a.read(); else t = b.read();\n    t.a ^= w.a;\n    "
                          "out.write(t);\n"),
             a_done + ", " + b_done + ", " + ways + ", " + out);
        return out;
    }

    std::string poll(const std::string& in, const std::string& out) {
        task(function(one_to_one(), "    " + token() + " t;\n    if (in.read_nb(t)) {\n" + change(false) +
                                        "    out.write(t);\n    }\n"),
             in + ", " + out);
        return out;
    }

    // Each token one to four times.
    std::string repeat(const std::string& in, const std::string& out) {
        task(function(one_to_one(),
                      "    static " + token() + " t;\n    static ap_uint<2> left = 0;\n" +
                          "    if (left == 0) { t = in.read(); left = ap_uint<2>(t.b); } else { left = "
                          "ap_uint<2>(left - ap_uint<2>(1)); }\n    out.write(t);\n"),
             in + ", " + out);
        return out;
    }

    std::mt19937_64 random_;
    std::string name_;
    unsigned widths_[3] = {};  // of the members c, b, a
    std::ostringstream functions_;
    std::ostringstream body_;
    int streams_ = 0;
    int tasks_ = 0;
    int counter_ = 0;
};

}  // namespace

GeneratedProgram generate_network(std::uint64_t seed, int index) {
    return NetworkGenerator(seed, index).run();
}

}  // namespace keyline::hlsc
