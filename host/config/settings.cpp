#include "host/config/settings.h"

#include <algorithm>
#include <optional>

namespace keyline::config {

std::string Place::to_string() const {
    return (file ? *file : std::string("?")) + ":" + std::to_string(line);
}

std::string_view Setting::text() const {
    const auto bytes = value.reveal();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

const Setting* Section::find_setting(std::string_view key) const {
    const auto found =
        std::find_if(settings.begin(), settings.end(), [&](const auto& s) { return s.key == key; });
    return found == settings.end() ? nullptr : &*found;
}

const Section* Section::find_section(std::string_view section_name) const {
    const auto found =
        std::find_if(sections.begin(), sections.end(), [&](const auto& s) { return s.name == section_name; });
    return found == sections.end() ? nullptr : &*found;
}

namespace {

// Text of a length not known beforehand; what it outgrows is wiped.
class WipingText {
  public:
    void push(char character) {
        if (size_ == buffer_.size()) {
            crypto::Secret larger(std::max<std::size_t>(64, size_ * 2));
            std::copy_n(buffer_.reveal().begin(), size_, larger.reveal_for_writing().begin());
            buffer_ = std::move(larger);
        }
        buffer_.reveal_for_writing()[size_++] = static_cast<std::uint8_t>(character);
    }
    crypto::Secret take() { return buffer_.slice(0, size_); }

  private:
    crypto::Secret buffer_;
    std::size_t size_ = 0;
};

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}
bool ends_name(char c) {
    return is_space(c) || c == '\n' || c == '#' || c == '{' || c == '}' || c == '=' || c == '"';
}

struct IncludeState {
    const Includer& includer;
    unsigned depth = 0;
    unsigned files = 0;
};

// One file, into a section that may already hold something.
class Parser {
  public:
    Parser(std::string_view text, const std::string& file, IncludeState& includes)
        : text_(text), file_(std::make_shared<const std::string>(file)), includes_(includes) {}

    Result<void> parse_into(Section& root) {
        std::vector<Section*> open{&root};  // siblings may move in memory, open sections never do
        while (skip_blank()) {
            if (peek() == '}') {
                if (open.size() == 1) return error("'}' closes nothing");
                next();
                open.pop_back();
                continue;
            }
            if (auto done = statement(open); !done) return done;
        }
        if (open.size() > 1)
            return fail(open.back()->place.to_string() + ": section '" + open.back()->name +
                        "' is never closed");
        return {};
    }

  private:
    bool at_end() const { return position_ == text_.size(); }
    char peek() const { return text_[position_]; }
    char next() {
        const char character = text_[position_++];
        if (character == '\n') ++line_;
        return character;
    }
    Place place() const { return {file_, line_}; }
    tl::unexpected<Error> error(const std::string& what) const {
        return fail(place().to_string() + ": " + what);
    }

    void skip_comment() {
        while (!at_end() && peek() != '\n') next();
    }
    // Spaces, line ends and comments; false at the end of the text.
    bool skip_blank() {
        while (!at_end() && (is_space(peek()) || peek() == '\n' || peek() == '#')) {
            if (peek() == '#')
                skip_comment();
            else
                next();
        }
        return !at_end();
    }
    void skip_spaces() {
        while (!at_end() && is_space(peek())) next();
    }

    Result<void> statement(std::vector<Section*>& open) {
        const Place start = place();
        const auto from = position_;
        while (!at_end() && !ends_name(peek())) next();
        const std::string name(text_.substr(from, position_ - from));
        if (name.empty()) return error("a name is expected here, of a key or a section");
        if (name == "include" && !at_end() && is_space(peek())) {
            skip_spaces();
            if (at_end() || peek() != '=') return include(*open.back());
        }
        const auto after_name = position_;
        skip_spaces();
        if (!at_end() && peek() == '=') {
            next();
            return assignment(*open.back(), name, start);
        }
        position_ = after_name;
        skip_blank();  // a section's brace may stand on a later line
        if (at_end() || peek() != '{')
            return fail(start.to_string() +
                        ": a name must be followed by '=' and a value, or by '{' and a section");
        next();
        return open_section(open, name, start);
    }

    Result<void> open_section(std::vector<Section*>& open, const std::string& name,
                              const Place& start) const {
        if (name.find_first_of(":,") != std::string::npos)
            return fail(start.to_string() +
                        ": ':' and ',' cannot stand in a section's name (Keyline has no " +
                        "references between sections)");
        if (open.size() > max_section_depth)
            return fail(start.to_string() + ": sections are nested too deeply");
        auto& parent = *open.back();
        const auto found = std::find_if(parent.sections.begin(), parent.sections.end(),
                                        [&](const auto& s) { return s.name == name; });
        if (found != parent.sections.end()) {
            open.push_back(&*found);
        } else {
            parent.sections.push_back({name, start, {}, {}});
            open.push_back(&parent.sections.back());
        }
        return {};
    }

    Result<void> assignment(Section& section, const std::string& key, const Place& start) {
        if (const auto* first = section.find_setting(key))
            return fail(start.to_string() + ": '" + key + "' was already given at " +
                        first->place.to_string());
        auto value = read_value();
        if (!value) return tl::unexpected(value.error());
        section.settings.push_back({key, std::move(*value), start});
        return {};
    }

    // Words and quoted strings up to the end of the line, a comment or the section's end, with one space
    // between.
    Result<crypto::Secret> read_value() {
        WipingText value;
        bool first = true;
        for (skip_spaces(); !at_end() && peek() != '\n' && peek() != '#' && peek() != '}'; skip_spaces()) {
            if (!first) value.push(' ');
            first = false;
            if (peek() == '"') {
                if (auto done = read_string(value); !done) return tl::unexpected(done.error());
                continue;
            }
            while (!at_end() && !is_space(peek()) && peek() != '\n' && peek() != '#' && peek() != '}' &&
                   peek() != '"')
                value.push(next());
        }
        return value.take();
    }

    Result<void> read_string(WipingText& value) {
        const Place start = place();
        next();
        while (!at_end()) {
            const char character = next();
            if (character == '"') return {};
            if (character == '\r') continue;
            if (character != '\\') {
                value.push(character);
                continue;
            }
            if (!at_end()) escape(value);
        }
        return fail(start.to_string() + ": the string that begins here is never closed");
    }

    void escape(WipingText& value) {
        char escaped = next();
        if (escaped == '\r' && !at_end() && peek() == '\n') escaped = next();
        switch (escaped) {
            case '\n':
                break;  // the line goes on
            case 'n':
                value.push('\n');
                break;
            case 'r':
                value.push('\r');
                break;
            case 't':
                value.push('\t');
                break;
            default:
                value.push(escaped);
        }
    }

    Result<void> include(Section& section) {
        const Place start = place();
        auto pattern = read_value();
        if (!pattern) return tl::unexpected(pattern.error());
        const auto bytes = pattern->reveal();
        if (bytes.empty()) return fail(start.to_string() + ": include needs a file name");
        if (includes_.depth == max_include_depth)
            return fail(start.to_string() + ": includes are nested too deeply; does a file include itself?");
        auto files = includes_.includer({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, *file_);
        if (!files) return fail(start.to_string() + ": " + files.error().message);
        for (const auto& source : *files) {
            if (++includes_.files > max_included_files)
                return fail(start.to_string() + ": too many included files");
            ++includes_.depth;
            const auto content = source.text.reveal();
            auto done = Parser({reinterpret_cast<const char*>(content.data()), content.size()}, source.name,
                               includes_)
                            .parse_into(section);
            --includes_.depth;
            if (!done) return done;
        }
        return {};
    }

    std::string_view text_;
    std::size_t position_ = 0;
    unsigned line_ = 1;
    std::shared_ptr<const std::string> file_;
    IncludeState& includes_;
};

}  // namespace

Result<Section> parse_settings(std::string_view text, const std::string& file, const Includer& includer) {
    Section root;
    IncludeState includes{includer};
    if (auto done = Parser(text, file, includes).parse_into(root); !done) return tl::unexpected(done.error());
    return root;
}

}  // namespace keyline::config
