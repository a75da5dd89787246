// docs/operators.md has the tables of keys that the key tables make. With KEYLINE_WRITE_DOCS=1 in the
// environment this writes them.
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>

#include <catch2/catch.hpp>

#include "host/config/swanctl.h"

using namespace keyline;

namespace {

constexpr const char* page_name = KEYLINE_SOURCE_DIR "/docs/operators.md";
const std::string begin_mark = "<!-- The tables of keys: KEYLINE_WRITE_DOCS=1 unit_config writes them. -->\n";
const std::string end_mark = "<!-- End of the tables of keys. -->\n";

std::string operators_page() {
    std::ifstream page(page_name);
    REQUIRE(page);
    return {std::istreambuf_iterator<char>(page), {}};
}

std::string in_cell(std::string text) {
    for (auto at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2))
        text.insert(at, "\\");
    return text;
}

std::string row_of(const config::KeyRow& row) {
    std::string text = in_cell(row.text);
    if (row.refused) {
        text = "refused: " + text;
        if (!row.harmless.empty())
            text += " (`" + row.harmless.substr(0, row.harmless.find(' ')) + "` is accepted)";
    }
    const auto standard = row.standard.find_first_of(" `") == std::string::npos && !row.standard.empty()
                              ? "`" + row.standard + "`"
                              : row.standard;
    return "| `" + row.name + "` | " + standard + " | " + text + " |\n";
}

std::string tables() {
    std::string text;
    for (const auto& section : config::key_documentation()) {
        text += "\n| `" + section.path + "` | default | what |\n|---|---|---|\n";
        for (const auto& row : section.rows) text += row_of(row);
    }
    return text + "\n";
}

}  // namespace

TEST_CASE("the tables of keys in docs/operators.md are those of the program") {
    const auto page = operators_page();
    const auto begin = page.find(begin_mark), end = page.find(end_mark);
    REQUIRE(begin != std::string::npos);
    REQUIRE(end != std::string::npos);
    const auto from = begin + begin_mark.size();
    if (std::getenv("KEYLINE_WRITE_DOCS") != nullptr)
        std::ofstream(page_name) << page.substr(0, from) << tables() << page.substr(end);
    else
        CHECK(page.substr(from, end - from) == tables());
}

TEST_CASE("no key comes twice in a table, each says what it does, and who refuses says what to do") {
    for (const auto& section : config::key_documentation()) {
        std::set<std::string> names;
        for (const auto& row : section.rows) {
            INFO(section.path << "." << row.name);
            CHECK(names.insert(row.name).second);
            CHECK(row.text.size() > 8);
        }
    }
}

namespace {

// "connections.x.local.id" as a file that sets it; and the line on which it does.
std::pair<std::string, unsigned> file_with(const std::string& path, const std::string& value) {
    std::string text, end;
    unsigned line = 1;
    std::size_t from = 0;
    for (auto dot = path.find('.'); dot != std::string::npos; dot = path.find('.', from)) {
        text += path.substr(from, dot - from) + " {\n";
        end += "}\n";
        from = dot + 1;
        ++line;
    }
    return {text + path.substr(from) + " = " + value + "\n" + end, line};
}

}  // namespace

// swanctl_keys.txt has the keys of Debian's `man swanctl.conf`, strongSwan 5.9.8.
TEST_CASE("each key of strongSwan's swanctl.conf is known: what is refused says where") {
    std::ifstream keys(KEYLINE_SOURCE_DIR "/tests/unit/config/swanctl_keys.txt");
    unsigned count = 0;
    for (std::string path; std::getline(keys, path); ++count) {
        INFO(path);
        const auto [text, line] = file_with(path, "nonsense");
        const auto parsed = config::parse(text, "swanctl.conf", {});
        REQUIRE(parsed);
        if (parsed->refused.empty()) continue;
        const auto& message = parsed->refused.front().message;
        INFO(message);
        CHECK(message.find("does not know") == std::string::npos);
        CHECK(message.find("swanctl.conf:") == 0);
        // A section that lacks something is named where it begins, a key where it stands.
        if (message.find(path.substr(path.rfind('.') + 1) + ": ") != std::string::npos)
            CHECK(message.find("swanctl.conf:" + std::to_string(line) + ": ") == 0);
    }
    CHECK(count == 137);
}
