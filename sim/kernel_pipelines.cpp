#include "sim/kernel_pipelines.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <tuple>
#include <utility>

#include "hls_stream.h"
#include "hw/hls/kernels/esp_inbound.h"
#include "hw/hls/kernels/esp_outbound.h"

namespace keyline::sim {
namespace {

namespace regs = card::regs;
using kernels::InputBeat;
using kernels::OutputBeat;

using Top = void (*)(hls::stream<InputBeat>&, hls::stream<OutputBeat>&);

constexpr std::size_t beat_octets = kernels::beat_octets;

kernels::Data data_of(ByteView octets) {
    kernels::Data data = 0;
    for (std::size_t at = 0; at < octets.size(); at += 8) {
        std::uint64_t word = 0;
        for (std::size_t i = at; i < std::min(at + 8, octets.size()); i++)
            word |= std::uint64_t{octets[i]} << (8 * (i - at));
        const int low = static_cast<int>(8 * at);
        data.range(low + 63, low) = ap_uint<64>(word);
    }
    return data;
}

void append_octets(Bytes& to, const kernels::Data& data, std::size_t octets) {
    for (std::size_t at = 0; at < octets; at += 8) {
        const int low = static_cast<int>(8 * at);
        const std::uint64_t word = ap_uint<64>(data.range(low + 63, low)).to_uint64();
        for (std::size_t i = at; i < std::min(at + 8, octets); i++)
            to.push_back(static_cast<std::uint8_t>(word >> (8 * (i - at))));
    }
}

using Written = std::tuple<std::uint16_t, regs::Opcode, std::uint8_t>;  // SA, opcode, part

// A kernel of this thread: its ports, and what was written to its memories, which outlive a card.
struct Kernel {
    hls::stream<InputBeat> in;
    hls::stream<OutputBeat> out;
    std::set<Written> written;
    std::set<CommandOctets> ways;
};

class KernelPipeline final : public PacketPipeline {
  public:
    // The first call of the top starts its tasks, which run on these streams for as long as the thread does.
    KernelPipeline(Kernel& kernel, Top top) : kernel_(kernel) { top(kernel.in, kernel.out); }

    PipelineOutput packet(ByteView packet, std::uint16_t sa_index, bool dummy) override {
        for (std::size_t at = 0; at < packet.size(); at += beat_octets) {
            InputBeat beat{};
            beat.kind = kernels::packet_kind;
            beat.data = data_of(packet.subspan(at, std::min(beat_octets, packet.size() - at)));
            beat.first = at == 0 ? 1 : 0;
            beat.last = at + beat_octets >= packet.size() ? 1 : 0;
            beat.length = static_cast<unsigned>(packet.size());
            beat.sa_index = sa_index;
            beat.flags = dummy ? kernels::dummy_flag : 0;
            kernel_.in.write(beat);
        }
        return take();
    }

    CommandOctets command(const CommandOctets& command) override {
        note(command);
        InputBeat beat{};
        beat.kind = kernels::command_kind;
        beat.data = data_of(command);
        beat.first = 1;
        beat.last = 1;
        kernel_.in.write(beat);
        const auto output = take();
        CommandOctets response{};
        std::copy_n(output.octets.begin(), std::min(output.octets.size(), response.size()), response.begin());
        return response;
    }

    // What was written to, as the card does with all of its entries.
    void wipe() override {
        const auto give = [&](regs::Opcode opcode, std::uint8_t part, std::uint16_t index) {
            command({static_cast<std::uint8_t>(opcode), part, static_cast<std::uint8_t>(index),
                     static_cast<std::uint8_t>(index >> 8)});
        };
        for (const auto& [index, opcode, part] : std::exchange(kernel_.written, {})) {
            give(regs::Opcode::disable, 0, index);
            give(opcode, part, index);
        }
        for (auto command : std::exchange(kernel_.ways, {})) {
            constexpr std::size_t valid = 8 + regs::InboundBucket::valid_lo / 8;
            std::fill(command.begin() + valid, command.end(), std::uint8_t{0});
            this->command(command);
        }
        kernel_.written.clear();
        kernel_.ways.clear();
    }

  private:
    void note(const CommandOctets& command) {
        const auto opcode = static_cast<regs::Opcode>(command[0]);
        const auto index = static_cast<std::uint16_t>(command[2] | command[3] << 8);
        if (opcode == regs::Opcode::write_bucket)
            kernel_.ways.insert(command);
        else if (opcode == regs::Opcode::write_keys || opcode == regs::Opcode::write_hash ||
                 opcode == regs::Opcode::write_context)
            kernel_.written.insert({index, opcode, command[1]});
    }

    PipelineOutput take() {
        PipelineOutput output;
        for (bool last = false; !last;) {
            if (kernel_.out.empty()) throw std::logic_error("a pipeline that owes an output gives none");
            const OutputBeat beat = kernel_.out.read();
            append_octets(output.octets, beat.data, beat.octets.to_uint());
            last = beat.last == 1;
            if (!last) continue;
            const auto& result = beat.result;
            output.status = static_cast<regs::Status>(result.status.to_uint());
            if (result.sa_valid == 1) output.sa_index = static_cast<std::uint16_t>(result.sa_index.to_uint());
            output.sequence_number = result.sequence.to_uint64();
            output.checksum = static_cast<std::uint16_t>(result.checksum.to_uint());
            output.next_header = static_cast<std::uint8_t>(result.next_header.to_uint());
            output.events = static_cast<std::uint8_t>(result.events.to_uint());
            output.host_checks = static_cast<std::uint8_t>(result.host_checks.to_uint());
        }
        return output;
    }

    Kernel& kernel_;
};

}  // namespace

FunctionalPort::Pipelines kernel_pipelines() {
    static thread_local Kernel outbound;
    static thread_local Kernel inbound;
    return {std::make_unique<KernelPipeline>(outbound, esp_outbound),
            std::make_unique<KernelPipeline>(inbound, esp_inbound)};
}

}  // namespace keyline::sim
