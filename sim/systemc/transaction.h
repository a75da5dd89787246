// What goes through the sockets for DMA: TLM-2.0's generic payload with its octets inside, from a pool. One
// is one request of PCIe (TLP), base protocol: BEGIN_REQ, END_REQ when the link has taken it, BEGIN_RESP, and
// whoever gets that answers TLM_COMPLETED.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <tlm>
#include <vector>

namespace keyline::sim::platform {

class Transaction final : public tlm::tlm_generic_payload {
  public:
    static constexpr std::size_t max_octets = 4096;  // of a read request (PCIe 4.0 section 7.5.3.4)

    std::span<std::uint8_t> octets() { return std::span(octets_).first(get_data_length()); }
    std::span<const std::uint8_t> octets() const { return std::span(octets_).first(get_data_length()); }

    // For its initiator.
    std::uint8_t id = 0;                         // of the AXI4 burst that it is a part of
    bool is_last = false;                        // of that burst
    bool is_done = false;                        // a read's octets are there
    std::uint64_t life = 0;                      // of the card, counted by its power losses
    int port = 0;                                // a link's: where it came from,
    tlm::tlm_generic_payload* origin = nullptr;  // and as what

  private:
    friend class TransactionPool;
    std::array<std::uint8_t, max_octets> octets_;
};

// They come back when they are released for the last time.
class TransactionPool final : public tlm::tlm_mm_interface {
  public:
    // One reference is the caller's. `octets`: 1 to Transaction::max_octets.
    Transaction& make(tlm::tlm_command command, std::uint64_t address, std::size_t octets) {
        if (free_.empty()) {
            all_.push_back(std::make_unique<Transaction>());
            free_.push_back(all_.back().get());
            free_.back()->set_mm(this);
        }
        Transaction& made = *free_.back();
        free_.pop_back();
        made.acquire();
        made.set_command(command);
        made.set_address(address);
        made.set_data_ptr(made.octets_.data());
        made.set_data_length(static_cast<unsigned>(octets));
        made.set_streaming_width(static_cast<unsigned>(octets));
        made.set_byte_enable_ptr(nullptr);
        made.set_dmi_allowed(false);
        made.set_response_status(tlm::TLM_INCOMPLETE_RESPONSE);
        made.id = 0;
        made.life = 0;
        made.is_last = made.is_done = false;
        made.port = 0;
        made.origin = nullptr;
        return made;
    }
    void free(tlm::tlm_generic_payload* payload) override {
        free_.push_back(static_cast<Transaction*>(payload));
    }

  private:
    std::vector<std::unique_ptr<Transaction>> all_;
    std::vector<Transaction*> free_;
};

}  // namespace keyline::sim::platform
