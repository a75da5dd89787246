// IKE messages in words, for people who follow them: one name and some lines a payload. What travelled
// encrypted and is a secret of its own (passwords, EAP) is left out; of keys' halves, nonces, hashes and
// signatures there are the first octets.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "host/base/bytes.h"

namespace keyline::ike {

struct DescribedPayload {
    std::string name;                // the standard's: "SA", "KE", "IDi"
    std::vector<std::string> lines;  // two spaces more for each level
    bool operator==(const DescribedPayload&) const = default;
};
using Description = std::vector<DescribedPayload>;

// Collects them. A peer decides what there is to say, so the size is bounded: what is too long ends in "...",
// what is too much in the number of lines that were left out.
class DescriptionWriter {
  public:
    static constexpr std::size_t max_lines = 400;  // of one message
    static constexpr std::size_t max_line_bytes = 240;

    void begin(std::string name);
    void line(std::string_view text, unsigned depth = 0);
    Description take();

  private:
    Description payloads_;
    std::size_t lines_ = 0;
    std::size_t left_out_ = 0;
};

// The same with what a terminal would obey, or a log could not hold, as "\x1b".
std::string printable_text(std::string_view text);
// "32 octets, 1f2e3d4c5b6a7988..."
std::string beginning_of(ByteView octets);
// "0a0b (2 octets)": short ones are there to the end.
std::string octets_text(ByteView octets);
// Of a CERT payload with an X.509 certificate: whose it is, and until when.
std::string certificate_text(ByteView der);
std::string distinguished_name_or_octets(ByteView der);
// "1 transform", "2 transforms"
std::string counted(std::size_t count, const char* what);
std::string spi_text(ByteView spi);  // "c1d2e3f4"; "none"

}  // namespace keyline::ike
