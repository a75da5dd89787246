#include <exception>
#include <iostream>

#include <openssl/crypto.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "host/daemon/daemon.h"

namespace {

// A core file would hold keys, and so would what a debugger of the same user reads.
void keep_memory_private() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

}  // namespace

int main(int count, char** words) {
    int exit_code = 0;
    keep_memory_private();
    // A thread of Background's may still compute when the process ends: OpenSSL must not go before it.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
    try {
        const auto options = keyline::daemon::parse_options(count, words, exit_code);
        if (!options) return exit_code;
        // A card is opened on another thread (keyline-card-reset), and says what it is.
        spdlog::set_default_logger(spdlog::stderr_color_mt("keylined"));
        spdlog::set_pattern("%Y-%m-%d %H:%M:%S.%e %^%l%$ %v");
        spdlog::set_level(spdlog::level::from_str(options->log_level));
        if (options->check_config) {
            const auto checked = keyline::daemon::Daemon::check(*options);
            if (!checked) spdlog::error("{}", checked.error().message);
            return checked ? 0 : 1;
        }
        auto daemon = keyline::daemon::Daemon::start(*options);
        if (!daemon) {
            spdlog::error("{}", daemon.error().message);
            return 1;
        }
        (*daemon)->run();
    } catch (const std::exception& error) {
        std::cerr << "keylined: " << error.what() << "\n";
        return 1;
    }
    return 0;
}
