#include "hw/hls/compiler/emitter.h"

#include <algorithm>
#include <map>
#include <sstream>

#include <llvm/ADT/SmallString.h>

#include "hw/hls/compiler/fifo.h"

namespace keyline::hlsc {

std::string vector_type(unsigned width) {
    return width == 1 ? "logic" : "logic [" + std::to_string(width - 1) + ":0]";
}

namespace {

// A concat of at least this many parts gets a name instead of being repeated in each use.
constexpr std::size_t named_concat_parts = 4;
constexpr std::size_t line_length = 110;

std::string literal(const APInt& value) {
    llvm::SmallString<64> digits;
    value.toString(digits, 16, false);
    return std::to_string(value.getBitWidth()) + "'h" + std::string(digits.str());
}

std::string select(const std::string& signal, unsigned signal_width, unsigned lo, unsigned width) {
    if (width == signal_width) return signal;
    if (width == 1) return signal + "[" + std::to_string(lo) + "]";
    return signal + "[" + std::to_string(lo + width - 1) + ":" + std::to_string(lo) + "]";
}

// What Vivado calls it.
std::string ram_style(const std::string& style) {
    return style == "bram" ? "block" : style == "uram" ? "ultra" : "distributed";
}

// Parts are least significant first; runs of one bit become a replication.
std::string join(const std::vector<std::string>& parts) {
    if (parts.size() == 1) return parts[0];
    std::string out = "{";
    std::size_t column = 0;
    for (std::size_t i = parts.size(); i > 0;) {
        std::size_t run = 1;
        while (run < i && parts[i - 1 - run] == parts[i - 1]) run++;
        const std::string text =
            run == 1 ? parts[i - 1] : "{" + std::to_string(run) + "{" + parts[i - 1] + "}}";
        i -= run;
        out += text + (i > 0 ? ", " : "}");
        column += text.size() + 2;
        if (column > line_length && i > 0) {
            out += "\n      ";
            column = 0;
        }
    }
    return out;
}

std::string fifo_instance(const FifoPlan& fifo, unsigned width) {
    const std::string of_width = " #(.Width(" + std::to_string(width) + "), ";
    if (fifo.registered)
        return "hlsc_deep_fifo" + of_width + ".Depth(" + std::to_string(fifo.entries) + "), .Style(\"" +
               ram_style(fifo.style) + "\"))";
    unsigned log2 = 0;
    while ((1U << log2) < fifo.entries) log2++;
    return "hlsc_output_fifo" + of_width + ".DepthLog2(" + std::to_string(log2) + "))";
}

class Emitter {
  public:
    Emitter(const Process& process, const Schedule& schedule)
        : process_(process), graph_(*process.graph), schedule_(schedule) {}

    EmittedDesign run() {
        for (const MemoryPlace& memory : schedule_.memories())
            if (is_checked(memory)) design_.checked_words = std::max(design_.checked_words, words_of(memory));
        emit_head();
        for (std::size_t i = 0; i < graph_.roms().size(); i++) emit_table(i);
        emit_module_ports();
        emit_inputs();
        emit_valid_chain();
        for (NodeId id = 0; id < graph_.size(); id++)
            if (schedule_.is_live(id)) emit_node(id);
        emit_last_rom_ports();
        for (const MemoryPlace& memory : schedule_.memories())
            if (memory.live) emit_memory(memory);
        emit_memory_error();
        emit_state();
        emit_outputs();
        emit_issue();
        for (NodeId id = 0; id < graph_.size(); id++) emit_pipeline_registers(id);
        emit_body();
        design_.systemverilog = out_.str();
        return std::move(design_);
    }

  private:
    // Bits of a node that appear in one stage and are last used in one stage: one chain of registers.
    struct Run {
        unsigned lo;
        unsigned width;
        int first_stage;
        int last_stage;
    };

    // A declared signal and the bits [lo, lo + width) of a node that it holds.
    struct Signal {
        std::string name;
        unsigned lo;
        unsigned width;
    };

    void emit_head();
    void emit_table(std::size_t index);
    void emit_rom_port(NodeId id);
    void emit_rom(std::size_t index, const std::string& a, const std::string& b);
    void emit_last_rom_ports();
    void emit_module_ports();
    void require(const std::string& signal, const std::string& when);
    void emit_inputs();
    void emit_valid_chain();
    void emit_node(NodeId id);
    std::string operation(const Node& node, int stage);
    std::string memory_name(int object) const;
    void emit_memory(const MemoryPlace& memory);
    bool is_checked(const MemoryPlace& memory) const;
    std::uint64_t words_of(const MemoryPlace& memory) const {
        return process_.objects[static_cast<std::size_t>(memory.object)].ram.words;
    }
    void emit_memory_error();
    void emit_state();
    void emit_outputs();
    void emit_issue();
    void emit_pipeline_registers(NodeId id);
    void emit_body();

    const std::vector<Run>& runs(NodeId id);
    Signal defining_signal(NodeId id, unsigned bit) const;
    Signal signal_at(NodeId id, unsigned bit, int stage);
    std::string copy_name(NodeId id, const Run& run, int stage) const;
    void add_parts(const Slice& s, int stage, std::vector<std::string>& parts);
    std::string value(NodeId id, int stage);
    std::string expression(NodeId id, int stage);
    std::string state_name(const StateElement& e) const;
    std::string input_signal(int object) const;
    bool implies(NodeId condition, NodeId other) const;
    std::string valid_at(int stage) const {
        return stage == 0 ? "issue" : "valid_q[" + std::to_string(stage) + "]";
    }
    bool has_unused_table(std::size_t index) const;
    std::string note(NodeId id, int stage) const;
    static std::string port_name(const Object& object) { return safe_name(object.name); }

    const Process& process_;
    const Graph& graph_;
    const Schedule& schedule_;
    EmittedDesign design_;
    std::ostringstream out_;
    std::ostringstream declarations_;
    std::ostringstream logic_;
    std::ostringstream registers_;        // data: no reset
    std::ostringstream state_registers_;  // in the else branch of reset
    std::ostringstream state_resets_;
    std::string issue_terms_ = "rst_ni";
    std::map<NodeId, std::vector<Run>> runs_;
    std::map<std::pair<NodeId, int>, std::string> named_concats_;
    unsigned roms_ = 0;
    std::map<std::size_t, std::string> rom_ports_;  // by table: one that has no other beside it yet
};

void Emitter::emit_head() {
    out_ << emit_package(process_.name, ports_of(process_)) << "\n";
}

bool Emitter::has_unused_table(std::size_t index) const {
    for (NodeId id = 0; id < graph_.size(); id++)
        if (graph_[id].op == Op::rom && schedule_.is_live(id) && graph_[id].tag == static_cast<int>(index))
            return false;
    return true;
}

void Emitter::emit_table(std::size_t index) {
    if (has_unused_table(index)) return;
    const std::vector<APInt>& table = graph_.roms()[index].words;
    if (graph_.roms()[index].latency > 0) {
        APInt all = table[0];
        for (std::size_t i = 1; i < table.size(); i++) all = table[i].concat(all);
        declarations_ << "  localparam " << vector_type(all.getBitWidth()) << " Table" << index << " = "
                      << literal(all) << ";\n";
        return;
    }
    unsigned bits = 1;
    while ((std::size_t{1} << bits) < table.size()) bits++;
    out_ << "// Flattening a table costs half as many LUTs again and twice the levels.\n"
         << "(* keep_hierarchy = \"yes\" *)\n"
         << "module " << process_.name << "_table" << index << " (\n  input  " << vector_type(bits)
         << " address_i,\n  output " << vector_type(table[0].getBitWidth()) << " data_o\n);\n"
         << "  always_comb begin\n    case (address_i)\n";
    for (std::size_t i = 0; i < table.size(); i++) {
        const bool last = i + 1 == table.size();
        out_ << "      " << (last ? "default" : std::to_string(bits) + "'d" + std::to_string(i))
             << ": data_o = " << literal(table[i]) << ";\n";
    }
    out_ << "    endcase\n  end\nendmodule\n\n";
}

void Emitter::emit_module_ports() {
    out_ << "// " << schedule_.stages() << " stages.\nmodule " << process_.name << " (\n"
         << emit_port_list(process_.name, ports_of(process_), design_.checked_words) << "\n);\n";
}

// A call issues only with `signal`, or if the call does not need it (an empty `when` is always).
void Emitter::require(const std::string& signal, const std::string& when) {
    issue_terms_ += " & ";
    issue_terms_ += when.empty() ? signal : "(" + signal + " | ~" + when + ")";
}

void Emitter::emit_inputs() {
    for (const Object& object : process_.objects) {
        const std::string name = port_name(object);
        if (object.kind == ObjectKind::configuration) {
            declarations_ << "  " << vector_type(object.type.width) << " " << name << "_bits;\n";
            logic_ << "  assign " << name << "_bits = " << name << ";\n";
        }
        if (object.kind != ObjectKind::input_stream) continue;
        const std::string need = value(object.need, 0);
        const bool always = graph_.is_ones(object.need);
        const bool waits =
            object.token_valid < 0 ||
            !implies(object.need, process_.objects[static_cast<std::size_t>(object.token_valid)].leaf);
        declarations_ << "  " << vector_type(object.type.width) << " " << name << "_head;\n  logic " << name
                      << "_ready, " << name << "_valid;\n";
        logic_ << "  hlsc_input_slice #(.Width(" << object.type.width << ")) u_" << name
               << "_slice (\n    .clk_i, .rst_ni, .tdata_i(" << name << "_tdata), .tvalid_i(" << name
               << "_tvalid), .tready_o(" << name << "_tready),\n    .tdata_o(" << name << "_head), .tvalid_o("
               << name << "_valid), .tready_i(" << name << "_ready)\n  );\n"
               << "  assign " << name << "_ready = issue" << (always ? "" : " & " + need) << ";\n";
        if (waits) require(name + "_valid", always ? "" : need);
    }
}

// For an AND: one of its terms is the other.
bool Emitter::implies(NodeId condition, NodeId other) const {
    if (condition == other) return true;
    const Node& n = graph_[condition];
    return n.op == Op::bit_and && (implies(n.operands[0], other) || implies(n.operands[1], other));
}

void Emitter::emit_valid_chain() {
    const int last = schedule_.stages() - 1;
    declarations_ << "  logic issue;  // a call enters stage 0\n";
    if (last == 0) return;
    declarations_ << "  logic [" << last << ":1] valid_q;  // a call is in the stage\n";
    state_resets_ << "      valid_q <= '0;\n";
    state_registers_ << "      valid_q <= "
                     << (last == 1 ? std::string("issue")
                                   : "{valid_q[" + std::to_string(last - 1) + ":1], issue}")
                     << ";\n";
}

std::string Emitter::note(NodeId id, int stage) const {
    const SourceLocation& source = graph_.source(id);
    std::string text = "  // stage " + std::to_string(stage);
    if (source.file.empty()) return text;
    const std::size_t slash = source.file.rfind('/');
    return text + ", " + source.file.substr(slash == std::string::npos ? 0 : slash + 1) + ":" +
           std::to_string(source.line);
}

void Emitter::emit_node(NodeId id) {
    const Node& n = graph_[id];
    if (n.op == Op::concat || n.operands.empty()) return;
    const int stage = schedule_.operand_stage(id);
    const std::string name = "n" + std::to_string(id);
    declarations_ << "  " << vector_type(n.width) << " " << name << ";\n";
    if (graph_.latency(id) > 0) return emit_rom_port(id);
    // The operands first: they may put named concats before this line.
    if (n.op == Op::rom) {
        const std::string address = value(n.operands[0], stage);
        logic_ << "  " << process_.name << "_table" << n.tag << " u_" << name << " (.address_i(" << address
               << "), .data_o(" << name << "));" << note(id, stage) << "\n";
        return;
    }
    const std::string text = operation(n, stage);
    logic_ << "  assign " << name << " = " << text << ";" << note(id, stage) << "\n";
}

// A block RAM has two ports, so it serves two places.
void Emitter::emit_rom_port(NodeId id) {
    const Node& n = graph_[id];
    const auto table = static_cast<std::size_t>(n.tag);
    const std::string address = value(n.operands[0], schedule_.operand_stage(id));
    const std::string name = "n" + std::to_string(id);
    const auto port = [&](const std::string& which) {
        return ".address_" + which + "_i(" + address + "), .data_" + which + "_o(" + name + ")";
    };
    const auto other = rom_ports_.find(table);
    if (other == rom_ports_.end()) {
        rom_ports_[table] = port("a");
        return;
    }
    emit_rom(table, other->second, port("b"));
    rom_ports_.erase(other);
}

void Emitter::emit_rom(std::size_t index, const std::string& a, const std::string& b) {
    const Table& table = graph_.roms()[index];
    logic_ << "  hlsc_rom #(\n    .Width(" << table.words[0].getBitWidth() << "), .Words("
           << table.words.size() << "), .Latency(" << table.latency << "), .Contents(Table" << index
           << ")\n  ) u_rom" << roms_++ << " (\n    .clk_i, " << a << ",\n    " << b << "\n  );\n";
}

void Emitter::emit_last_rom_ports() {
    for (const auto& [table, port] : rom_ports_) {
        const std::string nobody = "rom_port" + std::to_string(table) + "_unused";
        declarations_ << "  " << vector_type(graph_.roms()[table].words[0].getBitWidth()) << " " << nobody
                      << ";\n";
        emit_rom(table, port, ".address_b_i('0), .data_b_o(" + nobody + ")");
    }
}

std::string Emitter::operation(const Node& n, int stage) {
    const auto operand = [&](std::size_t k) { return value(n.operands[k], stage); };
    const auto infix = [&](const char* symbol) { return operand(0) + " " + symbol + " " + operand(1); };
    switch (n.op) {
        case Op::bit_not:
            return "~" + operand(0);
        case Op::bit_and:
            return infix("&");
        case Op::bit_or:
            return infix("|");
        case Op::bit_xor:
            return infix("^");
        case Op::mux:
            return operand(0) + " ? " + operand(1) + " : " + operand(2);
        case Op::add:
            return infix("+");
        case Op::sub:
            return infix("-");
        case Op::mul:
            return infix("*");
        case Op::shl:
            return infix("<<");
        case Op::lshr:
            return infix(">>");
        case Op::ashr:
            return "$signed(" + operand(0) + ") >>> " + operand(1);
        case Op::eq:
            return infix("==");
        case Op::ult:
            return infix("<");
        case Op::slt:
            return "$signed(" + operand(0) + ") < $signed(" + operand(1) + ")";
        default:
            throw std::logic_error("emitter: unexpected node");
    }
}

std::string Emitter::state_name(const StateElement& e) const {
    return "st" + std::to_string(e.object) + "_" + process_.objects[static_cast<std::size_t>(e.object)].name +
           "_" + std::to_string(e.lo) + "_q";
}

void Emitter::emit_state() {
    for (const StateElement& e : schedule_.elements()) {
        if (!e.live) continue;
        const Object& object = process_.objects[static_cast<std::size_t>(e.object)];
        const std::string name = state_name(e);
        declarations_ << "  " << vector_type(e.width) << " " << name << ";  // " << object.name << "["
                      << e.lo + e.width - 1 << ":" << e.lo << "], stage " << e.stage << "\n";
        design_.state_register_bits += e.width;
        state_resets_ << "      " << name << " <= " << literal(object.initial.extractBits(e.width, e.lo))
                      << ";\n";
        if (e.held) continue;
        std::vector<std::string> parts;
        add_parts(e.next, e.stage, parts);
        state_registers_ << "      if (" << valid_at(e.stage) << ") " << name << " <= " << join(parts)
                         << ";\n";
    }
}

std::string Emitter::memory_name(int object) const {
    return "ram" + std::to_string(object) + "_" + process_.objects[static_cast<std::size_t>(object)].name;
}

void Emitter::emit_memory(const MemoryPlace& memory) {
    const Object& object = process_.objects[static_cast<std::size_t>(memory.object)];
    const Ram& ram = object.ram;
    const std::string name = memory_name(memory.object);
    const unsigned width = graph_.width(object.leaf);
    declarations_ << "  " << vector_type(width) << " " << name << "_data;\n  logic " << name << "_error;\n  "
                  << vector_type(address_bits(ram.words)) << " " << name << "_where;\n";
    // Operands first: they may put named concats before this line.
    const auto port = [&](NodeId id, int stage) { return value(id, stage); };
    const auto enable = [&](NodeId id, int stage) {
        return graph_.is_ones(id) ? valid_at(stage) : valid_at(stage) + " & " + value(id, stage);
    };
    std::string connections = ".clk_i, .read_i(" + enable(ram.read_enable, memory.read_stage) +
                              "), .read_address_i(" + port(ram.read_address, memory.read_stage) +
                              "),\n    .read_data_o(" + name + "_data), .write_i(";
    if (memory.is_written) {
        connections += enable(ram.write_enable, memory.write_stage) + "), .write_address_i(" +
                       port(ram.write_address, memory.write_stage) + "), .write_data_i(" +
                       port(ram.write_data, memory.write_stage) + ")";
    } else {
        connections += "1'b0), .write_address_i('0), .write_data_i('0)";
    }
    connections += ", .error_o(" + name + "_error), .error_address_o(" + name + "_where)";
    const bool promised = ram.independent || (ram.distance > 1 && !memory.forwards);
    const int in_flight = memory.is_written && promised ? memory.write_stage - memory.read_stage : 0;
    logic_ << "  hlsc_ram #(\n    .Width(" << width << "), .Words(" << ram.words << "), .Latency("
           << ram.latency << "), .Forward(1'b" << (memory.forwards ? 1 : 0) << "), .InFlight(" << in_flight
           << "), .Style(\"" << ram_style(ram.style) << "\")\n  ) u_" << name << " (\n    " << connections
           << "\n  );  // read in stage " << memory.read_stage << ", written in stage " << memory.write_stage
           << "\n";
    design_.memory_bits += std::uint64_t{width} * ram.words;
}

bool Emitter::is_checked(const MemoryPlace& memory) const {
    return memory.live && process_.objects[static_cast<std::size_t>(memory.object)].ram.latency > 0;
}

void Emitter::emit_memory_error() {
    if (design_.checked_words == 0) return;
    std::vector<MemoryError> errors;
    for (const MemoryPlace& memory : schedule_.memories()) {
        if (!is_checked(memory)) continue;
        const std::string error = memory_name(memory.object) + "_error";
        const bool is_largest = words_of(memory) == design_.checked_words;
        errors.push_back(
            {error, is_largest ? memory_name(memory.object) + "_where" : "", is_largest ? error : ""});
    }
    registers_ << emit_memory_errors(errors);
}

void Emitter::emit_outputs() {
    for (std::size_t o = 0; o < process_.objects.size(); o++) {
        const Object& object = process_.objects[o];
        if (object.kind != ObjectKind::output_stream) continue;
        const std::string name = port_name(object);
        const int stage = schedule_.output_stage(static_cast<int>(o));
        const FifoPlan fifo = plan_fifo(object, stage);
        int valid_stage = 0;
        for (const Slice& s : graph_.segments(object.valid))
            valid_stage = std::max(valid_stage, schedule_.slice_stage(s));
        const bool always = graph_.is_ones(object.valid);
        const std::string data = value(object.data, stage);
        const std::string write = always ? "" : " & " + value(object.valid, stage);
        // Whether the call writes may be known when it issues; else the credit is given back later.
        const bool early = valid_stage == 0;
        const std::string early_valid = early && !always ? value(object.valid, 0) : "";
        declarations_ << "  logic " << name << "_credit, " << name << "_push;\n";
        require(name + "_credit", early_valid);
        logic_ << "  assign " << name << "_push = " << valid_at(stage) << write << ";\n"
               << "  " << fifo_instance(fifo, object.type.width) << " u_" << name
               << "_fifo (\n    .clk_i, .rst_ni, .credit_o(" << name << "_credit),\n    .reserve_i(issue"
               << (early && !always ? " & " + early_valid : "") << "),\n    .release_i("
               << (early ? std::string("1'b0") : valid_at(stage) + " & ~" + name + "_push") << "), .push_i("
               << name << "_push),\n    .data_i(" << data << "),\n    .tdata_o(" << name
               << "_tdata), .tvalid_o(" << name << "_tvalid), .tready_i(" << name << "_tready)\n  );\n";
    }
}

void Emitter::emit_issue() {
    logic_ << "  assign issue = " << issue_terms_ << ";\n";
}

const std::vector<Emitter::Run>& Emitter::runs(NodeId id) {
    const auto [it, is_new] = runs_.try_emplace(id);
    if (!is_new) return it->second;
    const unsigned width = graph_.width(id);
    const bool is_state = graph_[id].op == Op::state;
    for (unsigned b = 0; b < width; b++) {
        const int first = schedule_.bit_stage(id, b);
        const int last = schedule_.last_use(id, b);
        const bool same_register = !is_state || b == 0 || schedule_.element_at(id, b).lo != b;
        std::vector<Run>& list = it->second;
        if (!list.empty() && same_register && list.back().first_stage == first &&
            list.back().last_stage == last) {
            list.back().width++;
        } else {
            list.push_back({b, 1, first, last});
        }
    }
    return it->second;
}

std::string Emitter::copy_name(NodeId id, const Run& run, int stage) const {
    const Node& n = graph_[id];
    const std::string base = n.op == Op::input   ? input_signal(n.tag)
                             : n.op == Op::state ? "st" + std::to_string(n.tag)
                                                 : "n" + std::to_string(id);
    return base + "_" + std::to_string(run.lo) + "_s" + std::to_string(stage);
}

// The signal that holds a bit in the stage where it appears.
Emitter::Signal Emitter::defining_signal(NodeId id, unsigned bit) const {
    const Node& n = graph_[id];
    if (n.op == Op::state) {
        const StateElement& e = schedule_.element_at(id, bit);
        return {state_name(e), e.lo, e.width};
    }
    if (n.op == Op::ram) return {memory_name(n.tag) + "_data", 0, n.width};
    return {n.op == Op::input ? input_signal(n.tag) : "n" + std::to_string(id), 0, n.width};
}

std::string Emitter::input_signal(int object) const {
    const Object& input = process_.objects[static_cast<std::size_t>(object)];
    const char* suffix = input.kind == ObjectKind::configuration ? "_bits"
                         : input.kind == ObjectKind::input_valid ? "_valid"
                                                                 : "_head";
    return port_name(input) + suffix;
}

// The signal that holds a bit in `stage`: where it appears, or its copy further down the pipeline.
Emitter::Signal Emitter::signal_at(NodeId id, unsigned bit, int stage) {
    if (schedule_.is_configuration(id)) return defining_signal(id, bit);
    const std::vector<Run>& all = runs(id);
    const auto after =
        std::upper_bound(all.begin(), all.end(), bit, [](unsigned b, const Run& r) { return b < r.lo; });
    const Run& run = *std::prev(after);
    if (run.first_stage == stage) return defining_signal(id, bit);
    if (stage < run.first_stage || stage > run.last_stage)
        throw std::logic_error("emitter: a value is used in a stage that it does not reach");
    return {copy_name(id, run, stage), run.lo, run.width};
}

// Adds the signals that make up `s` in `stage`, least significant first.
void Emitter::add_parts(const Slice& s, int stage, std::vector<std::string>& parts) {
    if (graph_.is_constant(s.node)) {
        parts.push_back(literal(graph_[s.node].value.extractBits(s.width, s.lo)));
        return;
    }
    const unsigned end = s.lo + s.width;
    for (unsigned at = s.lo; at < end;) {
        const Signal signal = signal_at(s.node, at, stage);
        const unsigned to = std::min(end, signal.lo + signal.width);
        parts.push_back(select(signal.name, signal.width, at - signal.lo, to - at));
        at = to;
    }
}

std::string Emitter::expression(NodeId id, int stage) {
    std::vector<std::string> parts;
    for (const Slice& s : graph_.segments(id)) add_parts(s, stage, parts);
    return join(parts);
}

std::string Emitter::value(NodeId id, int stage) {
    if (graph_[id].op != Op::concat || graph_[id].slices.size() < named_concat_parts)
        return expression(id, stage);
    const auto [it, is_new] = named_concats_.try_emplace({id, stage});
    if (is_new) {
        it->second = "c" + std::to_string(id) + "_s" + std::to_string(stage);
        std::string name = it->second;
        declarations_ << "  " << vector_type(graph_.width(id)) << " " << name << ";\n";
        logic_ << "  assign " << name << " = " << expression(id, stage) << ";\n";
        return name;
    }
    return it->second;
}

void Emitter::emit_pipeline_registers(NodeId id) {
    const Node& n = graph_[id];
    const bool has_bits = n.op != Op::concat && n.op != Op::constant && !schedule_.is_configuration(id);
    if (!has_bits || !schedule_.is_live(id)) return;
    for (const Run& run : runs(id)) {
        for (int stage = run.first_stage + 1; stage <= run.last_stage; stage++) {
            const std::string name = copy_name(id, run, stage);
            const Signal before = signal_at(id, run.lo, stage - 1);
            declarations_ << "  " << vector_type(run.width) << " " << name << ";\n";
            registers_ << "    " << name
                       << " <= " << select(before.name, before.width, run.lo - before.lo, run.width) << ";\n";
            design_.pipeline_register_bits += run.width;
        }
    }
}

void Emitter::emit_body() {
    out_ << declarations_.str() << "\n" << logic_.str();
    if (registers_.tellp() > 0)
        out_ << "\n  // What a later stage needs travels with its call.\n  always_ff @(posedge clk_i) begin\n"
             << registers_.str() << "  end\n";
    if (state_resets_.tellp() > 0)
        out_ << "\n  always_ff @(posedge clk_i) begin\n    if (!rst_ni) begin\n"
             << state_resets_.str() << "    end else begin\n"
             << state_registers_.str() << "    end\n  end\n";
    out_ << "endmodule\n";
}

}  // namespace

EmittedDesign emit_systemverilog(const Process& process, const Schedule& schedule) {
    return Emitter(process, schedule).run();
}

}  // namespace keyline::hlsc
