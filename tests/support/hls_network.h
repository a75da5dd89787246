// A design of several hls::task in C simulation, from its initial state.
//
// Streams and tasks of a top live as long as the thread that called it first, the static variables of its
// tasks as long as the process. A run that must begin afresh is therefore a process of its own, forked from
// one that has not called the top:
//
//     const auto out = in_fresh_process<OutputBeat>([&] {
//         hls::stream<InputBeat> in;  hls::stream<OutputBeat> out;
//         for (const InputBeat& beat : beats) in.write(beat);
//         esp_outbound(in, out);
//         return take_all(out);
//     });
#pragma once

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "hls_stream.h"

namespace keyline::hlsc {

// What there is in a stream, and what the tasks still put into it.
template <class Token>
std::vector<Token> take_all(hls::stream<Token>& stream) {
    std::vector<Token> tokens;
    while (!stream.empty()) tokens.push_back(stream.read());
    return tokens;
}

// The result of `run` in a child of this process. What it throws is thrown here as std::runtime_error.
template <class Token>
std::vector<Token> in_fresh_process(const std::function<std::vector<Token>()>& run) {
    static_assert(std::is_trivially_copyable_v<Token>);
    std::FILE* const result = std::tmpfile();
    if (result == nullptr) throw std::runtime_error("no temporary file");
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("fork failed");
    if (child == 0) {
        int status = 0;
        try {
            const std::vector<Token> tokens = run();
            if (std::fwrite(tokens.data(), sizeof(Token), tokens.size(), result) != tokens.size()) status = 2;
        } catch (const std::exception& e) {
            std::fputs(e.what(), result);
            status = 1;
        }
        std::fflush(nullptr);
        _exit(status);
    }
    int status = 0;
    waitpid(child, &status, 0);
    std::fseek(result, 0, SEEK_END);
    const auto bytes = static_cast<std::size_t>(std::ftell(result));
    std::rewind(result);
    const bool failed = !WIFEXITED(status) || WEXITSTATUS(status) != 0;
    std::string text(failed ? bytes : 0, ' ');
    std::vector<Token> tokens(failed ? 0 : bytes / sizeof(Token));
    void* const into = failed ? static_cast<void*>(text.data()) : static_cast<void*>(tokens.data());
    const bool read = bytes == 0 || std::fread(into, bytes, 1, result) == 1;
    std::fclose(result);
    if (failed) throw std::runtime_error(text.empty() ? "the run ended with a signal or an error" : text);
    if (!read) throw std::runtime_error("the result of the run cannot be read");
    return tokens;
}

}  // namespace keyline::hlsc
