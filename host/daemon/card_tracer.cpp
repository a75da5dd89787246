#include "host/daemon/card_tracer.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include <fcntl.h>
#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "host/base/file_descriptor.h"
#include "host/esp/diagnosis.h"

namespace keyline::daemon {

namespace {

constexpr const char* name_inside = "/waveform.fst";

std::string is_there(const std::string& file) {
    return file + " is there already: name another file, or write over it with --force";
}

bool exists(const std::string& path) {
    struct stat status {};
    return lstat(path.c_str(), &status) == 0;
}

// In one step, and over another file only if that is wanted.
Result<void> put_in_place(const std::string& made, const std::string& file, bool over_another) {
    if (chmod(made.c_str(), S_IRUSR | S_IWUSR) != 0)
        return fail("cannot find the waveform " + made + ": " + error_text(errno));
    if (renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, file.c_str(), over_another ? 0 : RENAME_NOREPLACE) == 0)
        return {};
    return fail(errno == EEXIST ? is_there(file)
                                : "cannot put the waveform at " + file + ": " + error_text(errno));
}

}  // namespace

CardTracer::~CardTracer() {
    if (trace_) (void)end("keylined ended");
}

Result<void> CardTracer::begin(Trace trace) {
    if (trace_) return fail("a waveform is being written already, to " + trace_->file + "; one at a time");
    if (!trace.file.starts_with('/')) return fail("\"" + trace.file + "\" is no absolute path");
    if (exists(trace.file) && !trace.over_another) return fail(is_there(trace.file));
    std::string folder = trace.file + ".XXXXXX";
    if (mkdtemp(folder.data()) == nullptr)
        return fail("cannot write to " + trace.file + ": " + error_text(errno));
    if (auto begun = trace.card->diagnosis()->begin_waveform(folder + name_inside, trace.packets); !begun) {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
        return begun;
    }
    spdlog::warn("root has a waveform of the card's next {} packets written to {}: keys are in it in clear",
                 trace.packets, trace.file);
    folder_ = std::move(folder);
    deadline_ = std::chrono::steady_clock::now() + trace.timeout;
    trace_ = std::move(trace);
    look();
    return {};
}

void CardTracer::client_gone(ViciClientId client) {
    if (trace_ && trace_->client == client) (void)end("the client is gone");
}

bool CardTracer::end_now(const char* why) {
    if (!trace_) return false;
    const auto respond = trace_->respond;
    respond(end(why));
    return true;
}

void CardTracer::close(const esp::EspDevice& card) {
    if (trace_ && trace_->card == &card) (void)end_now("the card is dead");
}

void CardTracer::look() {
    timer_.expires_after(glance);
    timer_.async_wait([this](std::error_code error) {
        if (error || !trace_) return;
        const bool is_over = !trace_->card->diagnosis()->waveform().running;
        const bool is_late = std::chrono::steady_clock::now() >= deadline_;
        const bool is_dead = !trace_->card->health();
        if (is_over || is_late || is_dead)
            end_now(is_dead ? "the card is dead" : is_over ? "packets" : "timeout");
        else
            look();
    });
}

vici::Message CardTracer::end(const char* why) {
    timer_.cancel();
    const Trace trace = std::move(*trace_);
    trace_.reset();
    auto& diagnosis = *trace.card->diagnosis();
    diagnosis.end_waveform();
    const auto waveform = diagnosis.waveform();
    const auto done = put_in_place(folder_ + name_inside, trace.file, trace.over_another);
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
    spdlog::info("the waveform {} has {} packets and {} clocks ({}){}", trace.file, waveform.packets,
                 waveform.clocks, why, done ? "" : "; " + done.error().message);
    vici::Message message;
    message.add("success", done ? "yes" : "no");
    if (!done) message.add("errmsg", done.error().message);
    message.add("file", trace.file).add_number("packets", waveform.packets);
    message.add_number("clocks", waveform.clocks);
    const auto bytes = std::filesystem::file_size(trace.file, ignored);
    if (!ignored) message.add_number("bytes", bytes);
    return message.add("ended", why);
}

}  // namespace keyline::daemon
