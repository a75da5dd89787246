#include "tests/rtl/tshark.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>
#include <fmt/format.h>

namespace keyline::test {

namespace {

// Gone when it goes.
class Folder {
  public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "keyline-tshark-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string file(const std::string& name) const { return (path_ / name).string(); }
    std::string text(const std::string& name) const {
        std::ostringstream out;
        out << std::ifstream(file(name)).rdbuf();
        return out.str();
    }

  private:
    std::filesystem::path path_;
};

// Little-endian, as pcap's magic number says.
void put(Bytes& to, std::uint64_t number, std::size_t octets) {
    for (std::size_t i = 0; i < octets; i++) to.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

constexpr std::uint32_t link_type_ethernet = 1;  // LINKTYPE_ETHERNET
constexpr std::uint32_t link_type_ip = 101;      // LINKTYPE_RAW

void write_capture(const std::string& path, std::uint32_t link_type, const std::vector<Bytes>& packets) {
    Bytes octets;
    put(octets, 0xa1b2c3d4, 4);
    put(octets, 2, 2);
    put(octets, 4, 2);
    put(octets, 0, 8);
    put(octets, 65535, 4);
    put(octets, link_type, 4);
    for (const auto& packet : packets) {
        put(octets, 0, 8);
        put(octets, packet.size(), 4);
        put(octets, packet.size(), 4);
        append(octets, packet);
    }
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
}

void write_sas(const std::string& path, const std::vector<TsharkSa>& sas) {
    std::ofstream out(path);
    for (const auto& sa : sas)
        out << fmt::format(
                   R"("IPv{}","*","*","0x{:08x}","AES-GCM with {} octet ICV [RFC4106]","0x{}","NULL","")",
                   sa.version == net::IpVersion::v4 ? 4 : 6, sa.spi, sa.icv_octets,
                   to_hex(sa.keying_material))
            << '\n';
}

// Those that are missing at the end are empty.
std::vector<std::string> cut(const std::string& line, std::size_t count) {
    std::vector<std::string> fields;
    std::istringstream in(line);
    for (std::string field; std::getline(in, field, '\t');) fields.push_back(field);
    fields.resize(count);
    return fields;
}

// Its table of fields with what `options` ask for, a line for each packet.
std::vector<std::string> tshark_lines(const Folder& folder, const std::string& options, std::size_t packets) {
    const std::string command = fmt::format(
        "WIRESHARK_CONFIG_DIR={0} tshark -n -r {1} {4} -T fields -E occurrence=f > {2} 2> {3}",
        folder.file(""), folder.file("packets.pcap"), folder.file("fields"), folder.file("errors"), options);
    const int status = std::system(command.c_str());
    INFO(folder.text("errors"));
    REQUIRE(status == 0);
    std::vector<std::string> lines;
    std::istringstream in(folder.text("fields"));
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    REQUIRE(lines.size() == packets);
    return lines;
}

TsharkPacket parsed(const std::string& line) {
    const auto fields = cut(line, 4);  // those of what was not decrypted are empty
    TsharkPacket packet;
    const auto number = [](const std::string& text) {
        return text.empty() ? 0 : std::stoul(text, nullptr, 16);
    };
    packet.spi = static_cast<std::uint32_t>(number(fields[0]));
    packet.icv_good = fields[1] == "1";
    packet.next_header = static_cast<std::uint8_t>(number(fields[2]));
    packet.payload = from_hex(fields[3]);
    return packet;
}

}  // namespace

std::vector<TsharkPacket> tshark_opens(const std::vector<TsharkSa>& sas, const std::vector<Bytes>& packets) {
    const Folder folder;
    write_capture(folder.file("packets.pcap"), link_type_ip, packets);
    write_sas(folder.file("esp_sa"), sas);
    // Only the first of each field: what is inside an ESP packet may look like one, too.
    std::vector<TsharkPacket> opened;
    for (const auto& line :
         tshark_lines(folder,
                      "-o esp.enable_encryption_decode:TRUE -o esp.enable_authentication_check:TRUE"
                      " -e esp.spi -e esp.icv_good -e esp.protocol -e esp.contained_data",
                      packets.size()))
        opened.push_back(parsed(line));
    return opened;
}

std::vector<std::vector<std::string>> tshark_fields(const std::vector<Bytes>& frames,
                                                    const std::vector<std::string>& fields) {
    const Folder folder;
    write_capture(folder.file("packets.pcap"), link_type_ethernet, frames);
    std::string options = "-o ip.check_checksum:TRUE -o udp.check_checksum:TRUE";
    for (const auto& field : fields) options += " -e " + field;
    std::vector<std::vector<std::string>> rows;
    for (const auto& line : tshark_lines(folder, options, frames.size()))
        rows.push_back(cut(line, fields.size()));
    return rows;
}

}  // namespace keyline::test
