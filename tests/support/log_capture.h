// What a piece of a test logs.
#pragma once

#include <memory>
#include <sstream>
#include <string>

#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

namespace keyline::test {

struct LogCapture {
    LogCapture() : old(spdlog::default_logger()) {
        spdlog::set_default_logger(std::make_shared<spdlog::logger>(
            "test", std::make_shared<spdlog::sinks::ostream_sink_mt>(text, true)));
    }
    ~LogCapture() { spdlog::set_default_logger(old); }
    LogCapture(const LogCapture&) = delete;
    LogCapture& operator=(const LogCapture&) = delete;
    std::size_t count(const std::string& what) const {
        std::size_t found = 0;
        const auto all = text.str();
        for (auto at = all.find(what); at != std::string::npos; at = all.find(what, at + 1)) ++found;
        return found;
    }
    std::ostringstream text;
    std::shared_ptr<spdlog::logger> old;
};

}  // namespace keyline::test
