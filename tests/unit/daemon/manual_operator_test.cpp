// SAs with keys given by hand, as an operator gives and sees them.
#include <fstream>
#include <future>

#include "tests/unit/daemon/cli_support.h"
#include "tests/unit/daemon/manual_scene.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;
using Catch::Contains;

namespace {

// The first gateway's vici, and the keyline program.
struct OperatorScene : Scene {
    OperatorScene() {
        auto opened = ViciServer::open(context, folder.path + "/vici", a.service);
        REQUIRE(opened);
        a.server = std::move(*opened);
        std::ofstream(folder.path + "/keys") << keys(true, Given{});
    }
    ~OperatorScene() { a.server.reset(); }
    Finished shell(const std::string& command) {
        auto done = std::async(std::launch::async, [command] { return run(command); });
        while (done.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready) {
            context.restart();
            context.poll();
        }
        return done.get();
    }
    std::string program() const {
        return std::string(KEYLINE_PROGRAM) + " --socket " + folder.path + "/vici ";
    }
    Finished keyline(const std::string& words) { return shell(program() + words); }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(folder.path + "/" + name) << text;
    }
    static std::string words(const Given& given) {
        auto text = settings(true, given);
        for (auto at = text.find(" = "); at != std::string::npos; at = text.find(" = "))
            text.replace(at, 3, "=");
        std::replace(text.begin(), text.end(), '\n', ' ');
        return text;
    }
};

}  // namespace

TEST_CASE("keyline manual: load a file, add with keys from a file or standard input, list, remove") {
    OperatorScene scene;
    scene.write("sas.conf",
                manual_text(true, {Given{}, Given{"other", 2, "esp_proposal = 3des-md5", 24, 16, "12"}}));
    const auto loaded = scene.keyline("manual load " + scene.folder.path + "/sas.conf");
    INFO(loaded.output);
    CHECK(loaded.code == 0);
    CHECK_THAT(loaded.output,
               Contains("loaded 2 manual SAs") && Contains("sas.conf:") && Contains("3DES_CBC is weak"));
    CHECK(scene.of_a->size() == 2);
    CHECK_THAT(scene.keyline("manual remove other").output, Contains("removed manual SA other"));
    const auto gone = scene.keyline("manual remove other --json");
    CHECK(gone.code == 1);
    CHECK_THAT(gone.output, Contains("\"success\": false") && Contains("'other' not found"));

    const Given third{"third", 3, "esp_proposal = aes128-sha256", 16, 32, "13"};
    scene.write("third.keys", keys(true, third));
    const auto add = "manual add third " + OperatorScene::words(third);
    CHECK(scene.keyline(add + " --keys " + scene.folder.path + "/third.keys").code == 0);
    CHECK(scene.keyline("manual remove third").code == 0);
    const auto piped =
        scene.shell("cat " + scene.folder.path + "/third.keys | " + scene.program() + add + " --keys -");
    INFO(piped.output);
    CHECK(piped.code == 0);
    const auto on_line =
        scene.keyline(add + " integrity_key_in=0x11 --keys " + scene.folder.path + "/third.keys");
    CHECK(on_line.code == 1);
    CHECK_THAT(on_line.output, Contains("does not belong on a command line"));
    CHECK(scene.keyline(add).code == 2);  // without keys

    const auto list = scene.keyline("manual list");
    CHECK_THAT(list.output,
               Contains("byhand") && Contains("third") && Contains("SEQUENCE OUT") && Contains("00001011"));
    CHECK_THAT(list.output, Contains("manual byhand, third: never expires; no protection against replay"));
    for (const auto* words : {"manual list", "manual list --json", "sa list", "sa list --json"})
        CHECK(scene.keyline(words).output.find(key(16, 9).substr(2, 8)) == std::string::npos);
    const auto sas = scene.keyline("sa list");
    CHECK_THAT(sas.output, Contains("manual") && Contains("never") && Contains("never expires"));
    const auto json = nlohmann::json::parse(scene.keyline("sa list --json").output);
    REQUIRE(json.size() == 2);
    CHECK(json[0]["manual"] == true);
    CHECK(json[0]["ike"].is_null());
    CHECK(json[0]["spi_in"] == "00001011");
    CHECK(json[0]["rekey_in_seconds"].is_null());
    CHECK(json[0]["remote_host"] == "192.0.2.2");
    CHECK(nlohmann::json::parse(scene.keyline("ike list --json").output).empty());
    REQUIRE(Scene::configure(scene.b, false, {Given{}}));
    scene.sends();
    CHECK(nlohmann::json::parse(scene.keyline("manual list --json").output)[0]["packets_out"] == 1);
}

TEST_CASE("keyline manual load: what is refused has its file and line, and the rest is loaded") {
    OperatorScene scene;
    auto bad = Given{"bad", 2, "esp_proposal = aes256-sha256", 16, 32, "12"};
    scene.write("sas.conf", manual_text(true, {bad, Given{}, Given{"twin"}}));
    const auto done = scene.keyline("manual load " + scene.folder.path + "/sas.conf");
    CHECK(done.code == 1);
    CHECK_THAT(done.output, Contains("loaded 1 of 3 manual SAs"));
    // "manual {", "bad {", eight settings, then its keys; "twin" is named where it begins.
    CHECK_THAT(
        done.output,
        Contains("sas.conf:11: manual.bad.encryption_key_in: AES_CBC-256 takes 256 bits and is given 128"));
    CHECK_THAT(done.output, Contains(": manual.twin: spi_in 0x1011 is that of manual.byhand"));
    CHECK(scene.of_a->size() == 1);
    scene.write("none.conf", "connections {\n}\n");
    CHECK_THAT(scene.keyline("manual load " + scene.folder.path + "/none.conf").output,
               Contains("has no SAs"));
    scene.write("broken.conf", "manual {\n x { a = b\n");
    CHECK_THAT(scene.keyline("manual load " + scene.folder.path + "/broken.conf").output,
               Contains("broken.conf:"));
    CHECK_THAT(scene.keyline("manual load /nowhere").output, Contains("cannot open /nowhere"));
    scene.write("with-include.conf", "include /etc/passwd\n");
    CHECK_THAT(scene.keyline("manual load " + scene.folder.path + "/with-include.conf").output,
               Contains("by itself"));
}
