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

// The blocks that are open: braces outside of strings and characters.
class Blocks {
  public:
    void read(std::string_view line, const SourceLocation& at, std::vector<Pragma>& pragmas) {
        char quote = 0;
        for (std::size_t i = 0; i < line.size(); i++) {
            const char c = line[i];
            if (quote != 0) {
                if (c == '\\') i++;
                if (c == quote) quote = 0;
            } else if (c == '"' || (c == '\'' && !is_separator(line, i))) {
                quote = c;
            } else if (c == '{') {
                open_.push_back({at, {}, {}, false});
            } else if (c == ';' && !open_.empty()) {
                open_.back().has_statements = true;
            } else if (c == '}' && !open_.empty()) {
                close(at.line, pragmas);
            }
        }
    }

    // The pragma with that index stands here.
    void place(Pragma& pragma, std::size_t index) {
        for (Block& block : open_) {
            if (block.begin.file != pragma.where.file) continue;
            block.pragmas.emplace_back(index, pragma.blocks.size());
            pragma.blocks.push_back({block.begin.line, 0});
            pragma.closed_blocks.insert(pragma.closed_blocks.end(), block.closed.begin(), block.closed.end());
        }
    }

  private:
    struct Block {
        SourceLocation begin;
        std::vector<Lines> closed;                                 // inside of it
        std::vector<std::pair<std::size_t, std::size_t>> pragmas;  // the pragma, and its block that this is
        bool has_statements = false;
    };

    void close(unsigned line, std::vector<Pragma>& pragmas) {
        const Block block = std::move(open_.back());
        open_.pop_back();
        for (const auto& [pragma, which] : block.pragmas) pragmas[pragma].blocks[which].last = line;
        // The braces of an initialiser are no scope.
        if (block.has_statements && !open_.empty() && open_.back().begin.file == block.begin.file)
            open_.back().closed.push_back({block.begin.line, line});
    }

    // 1'000
    static bool is_separator(std::string_view line, std::size_t at) {
        return at > 0 && std::isalnum(static_cast<unsigned char>(line[at - 1])) != 0;
    }

    std::vector<Block> open_;
};

// "box" of "box.lid".
std::string base_name(const std::string& variable) {
    return variable.substr(0, variable.find_first_of(".[-"));
}

bool has_word(std::string_view text, const std::string& word) {
    const auto is_part = [&](std::size_t at) {
        return at < text.size() &&
               (std::isalnum(static_cast<unsigned char>(text[at])) != 0 || text[at] == '_');
    };
    if (word.empty()) return false;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        if (!is_part(at - 1) && !is_part(at + word.size())) return true;
    return false;
}

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
    constexpr std::string_view start = "#pragma hls ";
    std::vector<Pragma> found;
    SourceLocation at;
    Blocks blocks;
    std::size_t next = 0;
    while (next < preprocessed.size()) {
        const std::size_t begin = next;
        const auto end = std::min(preprocessed.find('\n', begin), preprocessed.size());
        std::string_view line = preprocessed.substr(begin, end - begin);
        next = end + 1;
        if (read_marker(line, at)) continue;
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (lower(std::string(line.substr(0, start.size()))) == start) {
            Pragma pragma = read_pragma(std::string(line.substr(start.size())), at);
            blocks.place(pragma, found.size());
            pragma.is_mentioned =
                has_word(preprocessed.substr(0, begin), base_name(pragma.value("variable")));
            found.push_back(std::move(pragma));
        } else {
            blocks.read(line, at, found);
        }
        at.line++;
    }
    return found;
}

}  // namespace keyline::hlsc
