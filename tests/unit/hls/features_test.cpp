// Each feature of the language, C++ against RTL, at full speed and under idle and back-pressure.
#include <set>

#include <catch2/catch.hpp>

#include "tests/unit/hls/cosimulation.h"

namespace fs = std::filesystem;
using namespace keyline::hlsc;

TEST_CASE("the feature kernels give the same tokens in RTL and in C++") {
    const fs::path dir = fs::current_path() / "hlsc_features";
    fs::create_directories(dir);
    for (const char* name : {"programs.h", "programs.cpp", "networks.h", "networks.cpp", "bench.cpp"})
        fs::copy_file(fs::path(FEATURES_DIR) / name, dir / name, fs::copy_options::overwrite_existing);
    const std::vector<SimulatedKernel> kernels = {
        {"packets", {"icommand", "ibeat", "obeat", "osummary"}, {"limits"}},
        {"numbers", {"inumbers", "onumbers"}, {}},
        {"hash_step", {"istep", "ohash"}, {}},
        {"hash_two", {"istep", "ohash"}, {}},
        {"memory", {"iaccess", "oaccess"}, {}},
        {"tallies", {"iaccess", "oaccess"}, {}},
        {"blend", {"iaccess", "oaccess"}, {}},
        {"intrinsics", {"ioperands", "oresults"}, {}},
        {"quotients", {"ioperands", "oquotients"}, {}},
        {"store", {"iaccess", "oaccess"}, {}},
        {"late", {"iword", "oword"}, {}},
        {"groups", {"iitem", "oitem"}, {}},
        {"merge", {"ileft", "iright", "oleft", "oright"}, {}},
        {"ring", {"iitem", "oitem"}, {}}};
    const std::set<std::string> networks = {"groups", "merge", "ring"};
    std::vector<std::string> rtl = split(hlsc_rtl_files, ';');
    for (const SimulatedKernel& k : kernels) {
        const bool slow = k.name == "hash_step" || k.name == "numbers";
        const std::string clock = slow ? "8" : k.name == "late" || k.name == "hash_two" ? "3.33" : "5";
        require_tool(
            hlsc(),
            {networks.contains(k.name) ? "networks.cpp" : "programs.cpp", "--top", k.name, "-o",
             k.name + ".sv", "--ports", k.name + "_ports.h", "-I", hls_include_dir, "--clock-ns", clock},
            dir);
        rtl.push_back(k.name + ".sv");
    }
    write_text(dir / "programs.sv", wrapper(kernels, dir));
    build_simulation(dir, rtl, {"programs.cpp", "networks.cpp"});
    require_tool("./bench", {"1", "0", "0", "5000"}, dir);
    require_tool("./bench", {"2", "40", "0", "5000"}, dir);
    require_tool("./bench", {"3", "0", "70", "5000"}, dir);
    require_tool("./bench", {"4", "50", "50", "5000"}, dir);
}
