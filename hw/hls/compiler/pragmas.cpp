#include "hw/hls/compiler/pragmas.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <sstream>

namespace keyline::hlsc {
namespace {

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

// A line marker: # 12 "dir/kernel.cpp" 2
bool read_marker(std::string_view line, SourceLocation& at) {
    if (!line.starts_with("# ")) return false;
    line.remove_prefix(2);
    unsigned number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    const auto open = line.find('"');
    const auto close = line.rfind('"');
    if (error != std::errc() || open == std::string_view::npos || close == open) return false;
    at = {std::string(line.substr(open + 1, close - open - 1)), number};
    return true;
}

// Where the blocks that are open begin: braces outside of strings and characters.
class Blocks {
  public:
    void read(std::string_view line, unsigned number) {
        char quote = 0;
        for (std::size_t i = 0; i < line.size(); i++) {
            const char c = line[i];
            if (quote != 0) {
                if (c == '\\') i++;
                if (c == quote) quote = 0;
            } else if (c == '"' || (c == '\'' && !is_separator(line, i))) {
                quote = c;
            } else if (c == '{') {
                begins_.push_back(number);
            } else if (c == '}' && !begins_.empty()) {
                begins_.pop_back();
            }
        }
    }
    unsigned innermost() const { return begins_.empty() ? 0 : begins_.back(); }

  private:
    // 1'000
    static bool is_separator(std::string_view line, std::size_t at) {
        return at > 0 && std::isalnum(static_cast<unsigned char>(line[at - 1])) != 0;
    }
    std::vector<unsigned> begins_;
};

// "variable = keys" may have spaces around its "=".
std::string without_spaces_around_equals(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '=')
            while (!out.empty() && out.back() == ' ') out.pop_back();
        if (c == ' ' && !out.empty() && (out.back() == '=' || out.back() == ' ')) continue;
        out += c;
    }
    return out;
}

Pragma read_pragma(const std::string& text, const SourceLocation& where) {
    Pragma pragma;
    pragma.where = where;
    std::istringstream words(without_spaces_around_equals(text));
    words >> pragma.name;
    pragma.name = lower(pragma.name);
    for (std::string word; words >> word;) {
        const auto equals = word.find('=');
        const std::string key = lower(word.substr(0, equals));
        const std::string value = equals == std::string::npos ? "" : word.substr(equals + 1);
        pragma.values[key] = key == "variable" ? value : lower(value);
    }
    return pragma;
}

}  // namespace

std::string Pragma::value(const std::string& key) const {
    const auto found = values.find(key);
    return found == values.end() ? std::string() : found->second;
}

std::vector<Pragma> find_pragmas(std::string_view preprocessed) {
    constexpr std::string_view start = "#pragma HLS ";
    std::vector<Pragma> found;
    SourceLocation at;
    Blocks blocks;
    while (!preprocessed.empty()) {
        const auto end = std::min(preprocessed.find('\n'), preprocessed.size());
        std::string_view line = preprocessed.substr(0, end);
        preprocessed.remove_prefix(std::min(end + 1, preprocessed.size()));
        if (read_marker(line, at)) continue;
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (line.starts_with(start)) {
            found.push_back(read_pragma(std::string(line.substr(start.size())), at));
            found.back().block_line = blocks.innermost();
        } else {
            blocks.read(line, at.line);
        }
        at.line++;
    }
    return found;
}

}  // namespace keyline::hlsc
