// A scratch folder in which other programs (openssl, strongSwan's pki) write what a test reads.
#pragma once

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <catch2/catch.hpp>

#include "host/base/bytes.h"

namespace keyline::test {

// Gone at the end.
struct Folder {
    std::filesystem::path path;
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "keyline_keys_XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path = name;
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    // Runs a shell command in the folder; its output.
    std::string run(const std::string& command) const {
        const auto whole = "cd " + path.string() + " && (" + command + ") 2>&1";
        FILE* pipe = popen(whole.c_str(), "r");
        REQUIRE(pipe != nullptr);
        std::string output;
        std::array<char, 512> buffer{};
        while (const auto size = fread(buffer.data(), 1, buffer.size(), pipe))
            output.append(buffer.data(), size);
        INFO(command << "\n" << output);
        REQUIRE(pclose(pipe) == 0);
        return output;
    }
    Bytes read(const std::string& name) const {
        std::ifstream file(path / name, std::ios::binary);
        REQUIRE(file);
        return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }
};

}  // namespace keyline::test
