#include "host/ike/description.h"

#include <algorithm>
#include <ctime>

#include <fmt/format.h>

#include "host/base/escaped.h"
#include "host/crypto/distinguished_name.h"
#include "host/crypto/x509.h"

namespace keyline::ike {

namespace {

constexpr std::size_t shown_octets = 8;
constexpr std::size_t short_octets = 20;

std::string day_text(crypto::WallClock time) {
    const auto seconds = std::chrono::system_clock::to_time_t(time);
    std::tm calendar{};
    gmtime_r(&seconds, &calendar);
    return fmt::format("{:04}-{:02}-{:02}", calendar.tm_year + 1900, calendar.tm_mon + 1, calendar.tm_mday);
}

}  // namespace

void DescriptionWriter::begin(std::string name) {
    payloads_.push_back({std::move(name), {}});
}

void DescriptionWriter::line(std::string_view text, unsigned depth) {
    if (lines_ == max_lines) {
        left_out_++;
        return;
    }
    lines_++;
    // Before it is made printable, which makes it longer: nobody shall pay for megabytes.
    auto said = std::string(std::size_t{2} * depth, ' ') + printable_text(text.substr(0, max_line_bytes + 1));
    if (said.size() > max_line_bytes) {
        said.resize(max_line_bytes);
        said += "...";
    }
    payloads_.back().lines.push_back(std::move(said));
}

Description DescriptionWriter::take() {
    if (left_out_ != 0) payloads_.back().lines.push_back(fmt::format("... and {} more lines", left_out_));
    lines_ = left_out_ = 0;
    return std::exchange(payloads_, {});
}

std::string printable_text(std::string_view text) {
    return escaped(text);
}

std::string beginning_of(ByteView octets) {
    if (octets.size() <= shown_octets) return octets_text(octets);
    return fmt::format("{} octets, {}...", octets.size(), to_hex(octets.first(shown_octets)));
}

std::string octets_text(ByteView octets) {
    if (octets.empty()) return "empty";
    if (octets.size() > short_octets) return beginning_of(octets);
    return fmt::format("{} ({})", to_hex(octets), counted(octets.size(), "octet"));
}

std::string certificate_text(ByteView der) {
    const auto certificate = crypto::Certificate::parse(der);
    if (!certificate) return "not readable, " + beginning_of(der);
    return fmt::format("\"{}\", issued by \"{}\", valid until {}", certificate->subject_text(),
                       certificate->issuer_text(), day_text(certificate->not_after()));
}

std::string distinguished_name_or_octets(ByteView der) {
    const auto text = crypto::distinguished_name_text(der);
    return text.empty() ? octets_text(der) : "\"" + text + "\"";
}

std::string counted(std::size_t count, const char* what) {
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string spi_text(ByteView spi) {
    return spi.empty() ? "none" : to_hex(spi.first(std::min<std::size_t>(spi.size(), 16)));
}

}  // namespace keyline::ike
