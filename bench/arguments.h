// The command line of a benchmark: where its JSON goes, --help, and what the benchmark adds.
#pragma once

#include <cstdlib>
#include <functional>
#include <string>

#include <CLI/CLI.hpp>

namespace keyline::bench {

// The path for the JSON. Ends the program after --help, and with an error after what it does not understand.
inline std::string arguments(int argc, char** argv, const std::string& name, const std::string& measures,
                             const std::function<void(CLI::App&)>& add_options = {}) {
    CLI::App app(measures + "\nPrints a table, and writes the same as JSON.", "bench_" + name);
    std::string out = "build/bench/" + name + ".json";
    app.add_option("out", out, "Where the JSON goes")->capture_default_str();
    if (add_options) add_options(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::exit(app.exit(error));
    }
    return out;
}

}  // namespace keyline::bench
