#include "tests/unit/hls/program_generator.h"

#include <algorithm>
#include <random>
#include <sstream>

namespace keyline::hlsc {
namespace {

constexpr unsigned widths[] = {1, 3, 7, 8, 13, 16, 32, 33, 48, 64, 65, 96, 128, 200};
constexpr unsigned int_bits[] = {8, 16, 32, 64};

std::string ap(unsigned width) {
    return "ap_uint<" + std::to_string(width) + ">";
}

std::string int_type(unsigned bits, bool is_signed) {
    return std::string(is_signed ? "int" : "uint") + std::to_string(bits) + "_t";
}

// A variable that expressions may read, and statements assign if it is not a token of an input.
struct Variable {
    std::string name;
    bool is_ap;
    unsigned width;
    bool is_signed;
    bool assignable;
};

struct Array {
    std::string name;
    unsigned width;  // of an ap_uint element
    unsigned size;   // a power of two
};

// A static array behind BIND_STORAGE; its word has two members.
struct Memory {
    enum class Use {
        update,  // written to the address that was read, with what the program made of it
        table,   // filled at one address and read at another, with what only the input says
        ring,    // what goes in comes out 255 calls later, promised to be independent
        loop,    // what goes in comes out as many calls later as there are words, and as the distance says
    };
    static constexpr unsigned uses = 4;
    Use use;
    std::string name;
    std::string address;  // where it is written
    unsigned widths[2];
    bool counts() const { return use == Use::ring || use == Use::loop; }
};

class Generator {
  public:
    Generator(std::uint64_t seed, int index)
        : random_(seed * 1000003 + static_cast<std::uint64_t>(index)),
          name_("random" + std::to_string(index)) {}

    GeneratedProgram run() {
        program_.name = name_;
        program_.has_second_input = chance(50);
        program_.has_second_output = chance(50);
        declare_tokens();
        declare_statics();
        write_body();
        program_.declarations = types_.str() + signature() + ";\n";
        program_.text =
            types_.str() + table_.str() + signature() + " {\n" + statics_.str() + body_.str() + "}\n";
        return std::move(program_);
    }

  private:
    unsigned below(unsigned n) { return static_cast<unsigned>(random_() % n); }
    bool chance(unsigned percent) { return below(100) < percent; }
    unsigned any_width() { return widths[below(std::size(widths))]; }

    std::string signature() const {
        std::string s = "extern \"C\" void " + name_ + "(hls::stream<" + name_ + "_in0>& in0, ";
        if (program_.has_second_input) s += "hls::stream<" + name_ + "_in1>& in1, ";
        s += "hls::stream<" + name_ + "_out0>& out0";
        if (program_.has_second_output) s += ", hls::stream<" + name_ + "_out1>& out1";
        return s + ")";
    }

    void declare_tokens();
    void declare_token(const std::string& token, int input, std::vector<Variable>& fields);
    void declare_statics();
    void declare_memory(Memory& memory);
    void read_memory(const Memory& memory);
    void write_memory(const Memory& memory);
    template <typename Make>
    auto of_input_only(Make make);
    void write_body();
    void statement(int depth);
    void assignment();
    void if_statement(int depth);
    void switch_statement(int depth);
    void loop(int depth);
    void write_token(const std::string& token, const std::vector<Variable>& fields);

    std::string ap_expression(unsigned width, int depth);
    std::string ap_operation(unsigned width, int depth);
    std::string int_expression(unsigned bits, bool is_signed, int depth);
    std::string condition(int depth);
    std::string element(const Array& array, int depth) {
        return array.name + "[" + int_expression(32, false, depth) + " & " + std::to_string(array.size - 1) +
               "u]";
    }
    std::string literal() {
        const std::uint64_t v = chance(40) ? below(4) : random_();
        return std::to_string(v) + "ull";
    }
    std::string indent() const { return std::string(static_cast<std::size_t>(4 * level_), ' '); }

    std::mt19937_64 random_;
    std::string name_;
    GeneratedProgram program_;
    std::ostringstream types_;
    std::ostringstream table_;
    std::ostringstream statics_;
    std::ostringstream body_;
    std::vector<Variable> variables_;
    std::vector<Array> arrays_;
    std::vector<Memory> memories_;
    std::vector<Variable> output_fields_[2];
    int level_ = 1;
    int counter_ = 0;
};

void Generator::declare_token(const std::string& token, int input, std::vector<Variable>& fields) {
    types_ << "struct " << name_ << "_" << token << " {\n";
    const unsigned count = 2 + below(3);
    for (unsigned i = 0; i < count; i++) {
        const std::string field = "f" + std::to_string(i);
        std::string path = token;
        path.append("_token.").append(field);
        if (chance(60)) {
            const unsigned width = any_width();
            types_ << "    " << ap(width) << " " << field << ";\n";
            fields.push_back({path, true, width, false, input < 0});
            if (input >= 0) program_.input_fields[input].push_back("t." + field);
        } else if (chance(50)) {
            const unsigned bits = int_bits[below(4)];
            const bool is_signed = chance(50);
            types_ << "    " << int_type(bits, is_signed) << " " << field << ";\n";
            fields.push_back({path, false, bits, is_signed, input < 0});
            if (input >= 0) program_.input_fields[input].push_back("t." + field);
        } else {
            const unsigned width = any_width();
            types_ << "    " << ap(width) << " " << field << "[4];\n";
            for (int k = 0; k < 4; k++) {
                const std::string at = "[" + std::to_string(k) + "]";
                fields.push_back({path + at, true, width, false, input < 0});
                if (input >= 0) program_.input_fields[input].emplace_back("t.").append(field).append(at);
            }
            if (input >= 0) arrays_.push_back({path, width, 4});
        }
    }
    types_ << "};\n";
}

void Generator::declare_tokens() {
    declare_token("in0", 0, variables_);
    if (program_.has_second_input) declare_token("in1", 1, variables_);
    declare_token("out0", -1, output_fields_[0]);
    if (program_.has_second_output) declare_token("out1", -1, output_fields_[1]);
}

void Generator::declare_statics() {
    table_ << "static const uint16_t " << name_ << "_table[32] = {";
    for (int i = 0; i < 32; i++) table_ << (i > 0 ? ", " : "") << below(65536);
    table_ << "};\n";
    statics_ << "    static ap_uint<2> phase = 0;\n";
    // State makes recurrences, which keep a program in few stages: half of the programs have none.
    if (chance(50)) return;
    for (unsigned i = 0; i < 1 + below(3); i++) {
        const std::string s = "s" + std::to_string(i);
        if (chance(50)) {
            const unsigned width = any_width();
            statics_ << "    static " << ap(width) << " " << s << " = " << below(2) << ";\n";
            variables_.push_back({s, true, width, false, true});
        } else {
            const unsigned bits = int_bits[below(4)];
            const bool is_signed = chance(50);
            statics_ << "    static " << int_type(bits, is_signed) << " " << s << " = " << below(100)
                     << ";\n";
            variables_.push_back({s, false, bits, is_signed, true});
        }
    }
    if (chance(50)) {
        const unsigned width = any_width();
        statics_ << "    static " << ap(width) << " memory[8];\n";
        arrays_.push_back({"memory", width, 8});
    }
}

// What `make` writes may name what came with in0, and nothing else: no state, nothing out of a memory.
template <typename Make>
auto Generator::of_input_only(Make make) {
    const auto variables = variables_;
    const auto arrays = arrays_;
    const auto is_other = [](const auto& v) { return !v.name.starts_with("in0_token"); };
    std::erase_if(variables_, is_other);
    std::erase_if(arrays_, is_other);
    auto made = make();
    variables_ = variables;
    arrays_ = arrays;
    return made;
}

void Generator::declare_memory(Memory& memory) {
    static constexpr const char* styles[] = {"bram", "uram", "lutram"};
    const bool loops = memory.use == Memory::Use::loop;
    const unsigned words = memory.use == Memory::Use::ring ? 256 : loops ? 2U << below(2) : 4U << below(4);
    const unsigned style = below(3);
    const unsigned fastest = style == 2 ? 0 : 1;
    const unsigned slowest = loops ? words - 1 : 4;
    const std::string word = name_ + "_" + memory.name + "_word";
    types_ << "struct " << word << " { " << ap(memory.widths[0]) << " x; " << ap(memory.widths[1])
           << " y; };\n";
    statics_ << "    static " << word << " " << memory.name << "[" << words
             << "];\n#pragma HLS BIND_STORAGE variable=" << memory.name
             << " type=ram_s2p impl=" << styles[style]
             << " latency=" << fastest + below(slowest + 1 - fastest) << "\n";
    if (memory.counts()) {
        const std::string promise =
            loops ? "direction=RAW distance=" + std::to_string(words) + " dependent=true" : "dependent=false";
        statics_ << "#pragma HLS DEPENDENCE variable=" << memory.name << " type=inter " << promise << "\n"
                 << "    static ap_uint<8> " << memory.name << "_turn = 0;\n";
        memory.address = memory.name + "_turn.to_uint()";
        if (loops) memory.address += " % " + std::to_string(words) + "u";
        return;
    }
    const auto address = of_input_only([&] { return int_expression(32, false, 2); });
    memory.address = memory.name + "_at";
    body_ << indent() << "const uint32_t " << memory.address << " = " << address << " & " << words - 1
          << "u;\n";
}

void Generator::read_memory(const Memory& memory) {
    const bool elsewhere = memory.use == Memory::Use::table;
    const std::string at = elsewhere                         ? "(" + memory.address + " ^ 2u)"
                           : memory.use == Memory::Use::ring ? "((" + memory.address + " + 1u) & 255u)"
                                                             : memory.address;
    const std::string word = memory.name + "_word";
    body_ << indent() << name_ << "_" << word << " " << word << " = " << memory.name << "[" << at << "];\n";
    // The table's own write has nothing to do with what is read from it.
    if (elsewhere) write_memory(memory);
    for (int i = 0; i < 2; i++)
        variables_.push_back({word + (i == 0 ? ".x" : ".y"), true, memory.widths[i], false, true});
}

void Generator::write_memory(const Memory& memory) {
    const bool conditional = chance(50);
    const auto member = [&](int i) {
        const std::string to = memory.name + "[" + memory.address + "]" + (i == 0 ? ".x" : ".y") + " = ";
        if (memory.use == Memory::Use::table)
            return to + of_input_only([&] { return ap_expression(memory.widths[i], 2); }) + ";";
        return to + memory.name + "_word" + (i == 0 ? ".x" : ".y") + ";";
    };
    const auto when = [&] { return condition(1); };
    if (conditional)
        body_ << indent() << "if (" << (memory.use == Memory::Use::table ? of_input_only(when) : when())
              << ")\n";
    body_ << indent() << "{ " << member(0);
    // In parts only where the word was read at the same address.
    if (memory.use != Memory::Use::update || chance(60)) body_ << " " << member(1);
    body_ << " }\n";
    if (memory.counts())
        body_ << indent() << memory.name << "_turn = ap_uint<8>(" << memory.name
              << "_turn + ap_uint<8>(1));\n";
}

std::string Generator::ap_expression(unsigned width, int depth) {
    std::vector<const Variable*> same;
    std::vector<const Variable*> other;
    for (const Variable& v : variables_)
        if (v.is_ap) (v.width == width ? same : other).push_back(&v);
    const auto pick = [&](const auto& list) { return list[below(static_cast<unsigned>(list.size()))]; };
    if (depth <= 0 || chance(20)) {
        if (!same.empty() && chance(70)) return pick(same)->name;
        if (!other.empty() && chance(70)) return ap(width) + "(" + pick(other)->name + ")";
        return ap(width) + "(" + literal() + ")";
    }
    if (!arrays_.empty() && chance(10)) return ap(width) + "(" + element(pick(arrays_), depth - 1) + ")";
    if (!other.empty() && chance(15)) {
        const Variable& v = *pick(other);
        const unsigned lo = below(v.width);
        const unsigned hi = lo + below(v.width - lo);
        return ap(width) + "(" + v.name + ".range(" + std::to_string(hi) + ", " + std::to_string(lo) + "))";
    }
    return ap_operation(width, depth);
}

std::string Generator::ap_operation(unsigned width, int depth) {
    const std::string a = ap_expression(width, depth - 1);
    const auto wrap = [&](const std::string& text) { return ap(width) + "(" + text + ")"; };
    switch (below(9)) {
        case 0:
            return wrap("~" + a);
        case 1:
            return wrap(a + (chance(50) ? " << " : " >> ") + std::to_string(below(width)));
        case 2: {
            unsigned mask = 1;
            while (2 * mask + 1 < width) mask = 2 * mask + 1;
            if (width == 1) mask = 0;
            return wrap(a + (chance(50) ? " << " : " >> ") + "(int)(" + int_expression(32, false, depth - 1) +
                        " & " + std::to_string(mask) + "u)");
        }
        case 3:
            return "(" + condition(depth - 1) + " ? " + a + " : " + ap_expression(width, depth - 1) + ")";
        case 4:
            return wrap(int_expression(64, false, depth - 1));
        case 5:
            if (width <= 33 && chance(30)) return wrap(a + " * " + ap_expression(width, depth - 1));
            [[fallthrough]];
        default: {
            static constexpr const char* operators[] = {" + ", " - ", " ^ ", " & ", " | ", " ^ "};
            return wrap(a + operators[below(6)] + ap_expression(width, depth - 1));
        }
    }
}

std::string Generator::int_expression(unsigned bits, bool is_signed, int depth) {
    const std::string type = int_type(bits, is_signed);
    const std::string as_unsigned = int_type(bits, false);
    const auto cast = [&](const std::string& text) { return "(" + type + ")(" + text + ")"; };
    if (depth <= 0 || chance(20)) {
        if (chance(20)) return cast(literal());
        const Variable& v = variables_[below(static_cast<unsigned>(variables_.size()))];
        return cast(v.name + (v.is_ap ? ".to_uint64()" : ""));
    }
    const std::string a = int_expression(bits, is_signed, depth - 1);
    switch (below(8)) {
        case 0:
            return cast(name_ + "_table[" + int_expression(32, false, depth - 1) + " & 31u]");
        case 1:
            return cast(a + " >> (" + int_expression(8, false, depth - 1) + " & " + std::to_string(bits - 1) +
                        ")");
        case 2:
            return cast("(" + int_type(64, false) + ")" + a + " << (" + int_expression(8, false, depth - 1) +
                        " & 31)");
        case 3:
            return "(" + condition(depth - 1) + " ? " + a + " : " +
                   int_expression(bits, is_signed, depth - 1) + ")";
        case 4:
            return cast(int_expression(int_bits[below(4)], chance(50), depth - 1));
        default: {
            static constexpr const char* operators[] = {" + ", " - ", " ^ ", " & ", " | ", " * "};
            // In 64 unsigned bits, so that nothing overflows.
            return cast("(uint64_t)" + a + operators[chance(80) ? below(5) : 5] + "(uint64_t)" +
                        int_expression(bits, is_signed, depth - 1));
        }
    }
}

std::string Generator::condition(int depth) {
    static constexpr const char* compare[] = {" == ", " != ", " < ", " > ", " <= ", " >= "};
    if (depth > 0 && chance(25))
        return "(" + condition(depth - 1) + (chance(50) ? " && " : " || ") + condition(depth - 1) + ")";
    if (chance(40)) {
        const unsigned width = any_width();
        return "(" + ap_expression(width, depth - 1) + compare[below(6)] + ap_expression(width, depth - 1) +
               ")";
    }
    const unsigned bits = int_bits[below(4)];
    const bool is_signed = chance(50);
    return "(" + int_expression(bits, is_signed, depth - 1) + compare[below(6)] +
           int_expression(bits, is_signed, depth - 1) + ")";
}

void Generator::assignment() {
    if (!arrays_.empty() && arrays_.back().name == "memory" && chance(15)) {
        const Array& array = arrays_.back();
        body_ << indent() << element(array, 1) << " = " << ap_expression(array.width, 2) << ";\n";
        return;
    }
    std::vector<const Variable*> targets;
    for (const Variable& v : variables_)
        if (v.assignable) targets.push_back(&v);
    const Variable& v = *targets[below(static_cast<unsigned>(targets.size()))];
    if (!v.is_ap) {
        body_ << indent() << v.name << " = " << int_expression(v.width, v.is_signed, 3) << ";\n";
    } else if (chance(25)) {
        const unsigned lo = below(v.width);
        const unsigned hi = lo + below(v.width - lo);
        body_ << indent() << v.name << ".range(" << hi << ", " << lo
              << ") = " << ap_expression(hi - lo + 1, 2) << ";\n";
    } else {
        body_ << indent() << v.name << " = " << ap_expression(v.width, 3) << ";\n";
    }
}

void Generator::if_statement(int depth) {
    body_ << indent() << "if (" << condition(2) << ") {\n";
    level_++;
    for (unsigned i = 0; i < 1 + below(2); i++) statement(depth - 1);
    level_--;
    if (chance(50)) {
        body_ << indent() << "} else {\n";
        level_++;
        statement(depth - 1);
        level_--;
    }
    body_ << indent() << "}\n";
}

void Generator::switch_statement(int depth) {
    body_ << indent() << "switch (" << int_expression(32, false, 1) << " & 3u) {\n";
    level_++;
    for (int label = 0; label < 3; label++) {
        body_ << indent() << (label == 2 ? std::string("default") : "case " + std::to_string(label))
              << ": {\n";
        level_++;
        statement(depth - 1);
        level_--;
        body_ << indent() << "}" << (chance(70) ? " break;" : " [[fallthrough]];") << "\n";
    }
    body_ << indent() << "case 3: break;\n";
    level_--;
    body_ << indent() << "}\n";
}

void Generator::loop(int depth) {
    const std::string i = "i" + std::to_string(counter_++);
    body_ << indent() << "for (uint32_t " << i << " = 0; " << i << " < " << 2 + below(4) << "; " << i
          << "++) {\n";
    level_++;
    variables_.push_back({i, false, 32, false, false});
    statement(depth - 1);
    if (chance(30)) body_ << indent() << "if (" << condition(1) << ") break;\n";
    variables_.erase(
        std::find_if(variables_.begin(), variables_.end(), [&](auto& v) { return v.name == i; }));
    level_--;
    body_ << indent() << "}\n";
}

void Generator::statement(int depth) {
    if (depth <= 0 || chance(50)) return assignment();
    switch (below(4)) {
        case 0:
            return switch_statement(depth);
        case 1:
            return loop(depth);
        default:
            return if_statement(depth);
    }
}

void Generator::write_token(const std::string& token, const std::vector<Variable>& fields) {
    body_ << indent() << name_ << "_" << token << " " << token << "_token;\n";
    for (const Variable& f : fields)
        body_ << indent() << f.name << " = "
              << (f.is_ap ? ap_expression(f.width, 2) : int_expression(f.width, f.is_signed, 2)) << ";\n";
    body_ << indent() << token << ".write(" << token << "_token);\n";
}

void Generator::write_body() {
    body_ << "    " << name_ << "_in0 in0_token = in0.read();\n";
    for (unsigned i = 0; i < below(3); i++) {
        Memory memory{static_cast<Memory::Use>(below(Memory::uses)),
                      "m" + std::to_string(i),
                      "",
                      {any_width(), any_width()}};
        declare_memory(memory);
        memories_.push_back(memory);
    }
    if (program_.has_second_input) {
        // The predicate is state or a token that is there in stage 0.
        body_ << "    static " << name_ << "_in1 in1_token;\n"
              << "    if (phase " << (chance(50) ? "!= 1" : "== 0") << ") in1_token = in1.read();\n"
              << "    phase = ap_uint<2>(phase + ap_uint<2>(1));\n";
    }
    for (const Memory& memory : memories_) read_memory(memory);
    for (unsigned i = 0; i < 1 + below(3); i++) {
        const unsigned width = any_width();
        const std::string v = "v" + std::to_string(i);
        body_ << indent() << ap(width) << " " << v << " = " << ap_expression(width, 2) << ";\n";
        variables_.push_back({v, true, width, false, true});
    }
    for (unsigned i = 0; i < 3 + below(5); i++) statement(3);
    for (const Memory& memory : memories_)
        if (memory.use != Memory::Use::table) write_memory(memory);
    const bool conditional = chance(30);
    if (conditional) body_ << "    if (" << condition(1) << ") {\n";
    level_ += conditional ? 1 : 0;
    write_token("out0", output_fields_[0]);
    level_ -= conditional ? 1 : 0;
    if (conditional) body_ << "    }\n";
    if (!program_.has_second_output) return;
    body_ << "    if (" << condition(1) << ") {\n";
    level_++;
    write_token("out1", output_fields_[1]);
    level_--;
    body_ << "    }\n";
}

}  // namespace

GeneratedProgram generate_program(std::uint64_t seed, int index) {
    return Generator(seed, index).run();
}

}  // namespace keyline::hlsc
