// The settings language alone: what strongSwan's parser accepts, and where errors point.
#include "host/config/settings.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using keyline::config::Includer;
using keyline::config::parse_settings;
using keyline::config::Section;
using keyline::config::SourceFile;

namespace {

keyline::Result<Section> parse(std::string_view text) {
    const Includer none = [](std::string_view,
                             const std::string&) -> keyline::Result<std::vector<SourceFile>> {
        return keyline::fail("no includes here");
    };
    auto settings = parse_settings(text, "a.conf", none);
    if (!settings) return tl::unexpected(settings.error());
    return std::move(settings->root);
}

std::string value(const keyline::Result<Section>& root, std::string_view key) {
    REQUIRE(root);
    const auto* setting = root->find_setting(key);
    REQUIRE(setting != nullptr);
    return std::string(setting->text());
}

std::string message(std::string_view text) {
    const auto root = parse(text);
    return root ? "accepted" : root.error().message;
}

}  // namespace

TEST_CASE("values end with the line, a comment or the section; quotes and escapes") {
    CHECK(value(parse("a = b"), "a") == "b");
    CHECK(value(parse("a=b"), "a") == "b");
    CHECK(value(parse("  a\t=  several   words  # comment\n"), "a") == "several words");
    CHECK(value(parse("a = \"quoted # { } = text\"\n"), "a") == "quoted # { } = text");
    CHECK(value(parse(R"(a = "tab\tnewline\nquote\"backslash\\ dollar\$")"), "a") ==
          "tab\tnewline\nquote\"backslash\\ dollar$");
    CHECK(value(parse("a = \"one \\\ntwo\""), "a") == "one two");
    CHECK(value(parse("a = \"line\nbreak\""), "a") == "line\nbreak");
    CHECK(value(parse("a = x{y=z"), "a") == "x{y=z");  // as strongSwan: only } and # end a value
    CHECK(value(parse("a =\nb = c"), "a").empty());
    CHECK(value(parse("a = b\r\nc = d\r\n"), "c") == "d");
    CHECK(value(parse("a = \"one\r\ntwo\""), "a") == "one\ntwo");
    CHECK(value(parse("a.b:c,d = e"), "a.b:c,d") == "e");
    CHECK(value(parse("include = x"), "include") == "x");
}

TEST_CASE("sections nest, merge, and may open on a later line") {
    const auto root = parse("a { b { c = 1 } d = 2 }\na\n# comment\n{\n b { e = 3 } }\n");
    REQUIRE(root);
    REQUIRE(root->sections.size() == 1);
    const auto& a = root->sections[0];
    REQUIRE(a.find_section("b") != nullptr);
    CHECK(a.find_section("b")->find_setting("c")->text() == "1");
    CHECK(a.find_section("b")->find_setting("e")->text() == "3");
    CHECK(a.find_section("b")->find_setting("e")->place.to_string() == "a.conf:5: ");
    CHECK(a.find_setting("d")->text() == "2");
    CHECK(parse("")->sections.empty());
    CHECK(parse("# only a comment")->sections.empty());
}

TEST_CASE("errors name file and line, and no value") {
    CHECK(message("a {\n b = 1\n") == "a.conf:1: section 'a' is never closed");
    CHECK(message("\n}") == "a.conf:2: '}' closes nothing");
    CHECK(message("secret = \"open\nand on").find("a.conf:1: the string that begins here is never closed") ==
          0);
    CHECK(message("\nsecret \"hidden\"").find("a.conf:2: a name must be followed by") == 0);
    CHECK(message("\nsecret \"hidden\"").find("hidden") == std::string::npos);
    CHECK(message("= x").find("a.conf:1: a name is expected") == 0);
    CHECK(message("a b { }").find("a.conf:1: a name must be followed by") == 0);
    CHECK(message("\n:b { }").find("a.conf:2: a section's name comes before ':'") == 0);
    CHECK(message("a : { }").find("a.conf:1: a name is expected between") == 0);
    CHECK(message("a : b,,c { }").find("a.conf:1: a name is expected between") == 0);
    CHECK(message("a : b").find("a.conf:1: a name must be followed by") == 0);
    CHECK(message("a").find("a.conf:1:") == 0);
    std::string deep;
    for (int i = 0; i < 100; ++i) deep += "a {";
    CHECK(message(deep).find("nested too deeply") != std::string::npos);
}

TEST_CASE("a key that comes twice: the last one counts, with a warning") {
    const auto twice = parse_settings("a = 1\n\nb = 2\na = 3", "a.conf", {});
    REQUIRE(twice);
    CHECK(twice->root.find_setting("a")->text() == "3");
    REQUIRE(twice->warnings.size() == 1);
    CHECK(twice->warnings[0] == "a.conf:4: 'a' takes the place of the one before, a.conf:1");
}

TEST_CASE("a section has what those that it refers to have, but for what it says itself") {
    const auto settings = parse_settings(R"(
        base { a = 1
            b = 2
            inner { x = 1
                deep { y = 1 } } }
        more { b = 3
            c = 4 }
        second : base, more { a = 5
            inner { z = 2 } }
        group { third : second { } }
        fourth:group.third{ b = 9 }
        )",
                                         "a.conf", {});
    INFO((settings ? std::string() : settings.error().message));
    REQUIRE(settings);
    const auto value_in = [&](const Section* section, std::string_view key) {
        REQUIRE(section != nullptr);
        const auto* setting = section->find_setting(key);
        return setting == nullptr ? std::string("none") : std::string(setting->text());
    };
    for (const auto* section : {settings->root.find_section("second"),
                                settings->root.find_section("group")->find_section("third")}) {
        CHECK(value_in(section, "a") == "5");
        CHECK(value_in(section, "b") == "2");  // the first that has it
        CHECK(value_in(section, "c") == "4");
        CHECK(value_in(section->find_section("inner"), "x") == "1");
        CHECK(value_in(section->find_section("inner"), "z") == "2");
        CHECK(value_in(section->find_section("inner")->find_section("deep"), "y") == "1");
    }
    CHECK(value_in(settings->root.find_section("fourth"), "b") == "9");
    CHECK(value_in(settings->root.find_section("base"), "c") == "none");
    CHECK(settings->referenced.size() >= 4);

    const auto refusal = [](std::string_view text) {
        const auto root = parse(text);
        REQUIRE(root);
        return root->sections.back().refusal;
    };
    CHECK(refusal("\na : b { }") == "a.conf:2: section 'a' refers to a section 'b' that there is not");
    CHECK(refusal("a : b { }\nb : a { }").find("refers to itself") != std::string::npos);
    CHECK(refusal("a : a { }").find("refers to itself") != std::string::npos);
    std::string doubling = "s0 { k = v }\n";
    for (int i = 1; i < 40; ++i) {
        const auto before = "s" + std::to_string(i - 1);
        doubling += fmt::format("s{} : {}, {} {{ }}\n", i, before, before);
    }
    CHECK(refusal(doubling).find("too much is inherited") != std::string::npos);
}

TEST_CASE(
    "a reference that leads nowhere spoils what holds it and is used as a whole, and nothing beside it") {
    const auto root = parse(
        "template { inner : nowhere { } }\n"
        "all {\n one : nowhere { }\n two { a { b : nowhere { } } }\n three : template { }\n four { } }");
    REQUIRE(root);
    const auto& all = root->sections.at(1);
    CHECK(all.refusal.empty());
    REQUIRE(all.sections.size() == 4);
    CHECK(all.sections[0].refusal.find("a.conf:3: section 'one' refers to") == 0);
    CHECK(all.sections[1].refusal.find("a.conf:4: section 'b' refers to") == 0);
    CHECK(all.sections[2].refusal.find("a.conf:1: section 'inner' refers to") == 0);
    CHECK(all.sections[3].refusal.empty());
}

TEST_CASE("a byte order mark is no part of the first name") {
    CHECK(value(parse("\xef\xbb\xbf"
                      "a = b"),
                "a") == "b");
}

TEST_CASE("include puts files where it stands; loops end") {
    const Includer includer = [](std::string_view pattern,
                                 const std::string& from) -> keyline::Result<std::vector<SourceFile>> {
        std::vector<SourceFile> files;
        if (pattern == "conf.d/*.conf") {
            CHECK(from == "main.conf");
            files.push_back(
                {"conf.d/1.conf", keyline::crypto::Secret(keyline::as_bytes("x = 1\ns { y = 2 }"))});
            files.push_back({"conf.d/2.conf", keyline::crypto::Secret(keyline::as_bytes("\nz = \"3"))});
        } else {
            files.push_back({"loop.conf", keyline::crypto::Secret(keyline::as_bytes("include loop.conf"))});
        }
        return files;
    };
    const auto broken =
        parse_settings("a {\n include conf.d/*.conf\n b = 4\n s { v = 5 }\n}", "main.conf", includer);
    REQUIRE(broken);
    REQUIRE(broken->left_out.size() == 1);
    CHECK(broken->left_out[0].find("conf.d/2.conf:2: the string") == 0);
    const auto& a = broken->root.sections.at(0);
    CHECK(a.find_setting("z") == nullptr);
    CHECK(a.find_setting("x")->text() == "1");
    CHECK(a.find_setting("b")->text() == "4");
    CHECK(a.find_section("s")->find_setting("y")->text() == "2");
    CHECK(a.find_section("s")->find_setting("v")->text() == "5");
    const auto loop = parse_settings("include loop.conf", "main.conf", includer);
    REQUIRE(loop);
    REQUIRE(loop->left_out.size() == 1);
    CHECK(loop->left_out[0].find("include itself") != std::string::npos);
    const Includer flood = [](std::string_view,
                              const std::string&) -> keyline::Result<std::vector<SourceFile>> {
        std::vector<SourceFile> files;
        for (unsigned i = 0; i <= keyline::config::max_included_files; ++i)
            files.push_back({"x", keyline::crypto::Secret()});
        return files;
    };
    const auto flooded = parse_settings("include *", "main.conf", flood);
    REQUIRE(!flooded);
    CHECK(flooded.error().message == "main.conf:1: too many included files");
    std::string many;
    for (unsigned i = 0; i <= keyline::config::max_included_files; ++i) many += "include x.conf\n";
    CHECK(message(many) == "a.conf:257: too many included files");
    const auto missing = parse_settings("\ninclude x.conf", "main.conf", [](auto, const auto&) {
        return keyline::Result<std::vector<SourceFile>>(keyline::fail("no includes here"));
    });
    REQUIRE(missing);
    CHECK(missing->left_out == std::vector<std::string>{"main.conf:2: no includes here"});
    CHECK(message("include \n") == "a.conf:1: include needs a file name");
}
