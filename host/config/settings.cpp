#include "host/config/settings.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "host/config/values.h"

namespace keyline::config {

std::string Place::to_string() const {
    return file ? *file + ":" + std::to_string(line) + ": " : std::string();
}

std::string_view Setting::text() const {
    const auto bytes = value.reveal();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Setting Setting::clone() const {
    Setting copy{key, value.clone(), place, is_list, {}};
    for (const auto& item : list) copy.list.push_back(item.clone());
    return copy;
}

Section Section::clone() const {
    Section copy{name, place, {}, {}, references, refusal};
    for (const auto& setting : settings) copy.settings.push_back(setting.clone());
    for (const auto& section : sections) copy.sections.push_back(section.clone());
    return copy;
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

struct ParseState {
    const Includer& includer;
    std::vector<std::string>& warnings;
    std::vector<std::string>& left_out;
    unsigned include_depth = 0;
    unsigned files = 0;
    bool exhausted() const { return files > max_included_files; }
};

// UTF-8's byte order mark, which some editors put before the text.
std::string_view without_mark(std::string_view text) {
    constexpr std::string_view mark = "\xef\xbb\xbf";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

// One file, into a section that may already hold something.
class Parser {
  public:
    Parser(std::string_view text, const std::string& file, ParseState& state)
        : text_(without_mark(text)), file_(std::make_shared<const std::string>(file)), state_(state) {}

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
            return fail(open.back()->place.to_string() + "section '" + shown(open.back()->name) +
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
    tl::unexpected<Error> error(const std::string& what) const { return fail(place().to_string() + what); }

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
        auto header = name;
        while (skip_blank() && peek() != '{') {  // a section's brace may stand on a later line
            const auto word = position_;
            while (!at_end() && !ends_name(peek())) next();
            const bool after_colon = header.find(':') != std::string::npos || text_[word] == ':';
            if (word == position_ || !after_colon)
                return fail(start.to_string() +
                            "a name must be followed by '=' and a value, or by '{' and a section");
            header += text_.substr(word, position_ - word);
        }
        if (at_end())
            return fail(start.to_string() +
                        "a name must be followed by '=' and a value, or by '{' and a section");
        next();
        return open_section(open, header, start);
    }

    // "name", "name:first,second"
    Result<void> open_section(std::vector<Section*>& open, const std::string& header, const Place& start) {
        const auto name = header.substr(0, header.find(':'));
        if (name.empty() || name.find(',') != std::string::npos)
            return fail(start.to_string() + "a section's name comes before ':', and has no ',' in it");
        if (open.size() > max_section_depth)
            return fail(start.to_string() + "sections are nested too deeply");
        auto& section = section_of(*open.back(), name, start);
        open.push_back(&section);
        if (name.size() == header.size()) return {};
        auto references = header.substr(name.size() + 1) + ",";
        for (auto comma = references.find(','); comma != std::string::npos; comma = references.find(',')) {
            if (comma == 0) return fail(start.to_string() + "a name is expected between ':', ',' and '{'");
            section.references.push_back(references.substr(0, comma));
            references.erase(0, comma + 1);
        }
        return {};
    }

    static Section& section_of(Section& parent, const std::string& name, const Place& start) {
        const auto found = std::find_if(parent.sections.begin(), parent.sections.end(),
                                        [&](const auto& s) { return s.name == name; });
        if (found != parent.sections.end()) return *found;
        parent.sections.push_back({name, start, {}, {}, {}, {}});
        return parent.sections.back();
    }

    Result<void> assignment(Section& section, const std::string& key, const Place& start) {
        auto value = read_value();
        if (!value) return tl::unexpected(value.error());
        add(section, {key, std::move(*value), start, false, {}});
        return {};
    }

    void add(Section& section, Setting setting) {
        const auto found = std::find_if(section.settings.begin(), section.settings.end(),
                                        [&](const auto& other) { return other.key == setting.key; });
        if (found == section.settings.end()) return section.settings.push_back(std::move(setting));
        state_.warnings.push_back(setting.place.to_string() + "'" + shown(setting.key) +
                                  "' takes the place of the one before, " + *found->place.file + ":" +
                                  std::to_string(found->place.line));
        *found = std::move(setting);
    }

    // As if what stands in `included` stood here.
    void add_all(Section& section, Section included) {
        for (auto& setting : included.settings) add(section, std::move(setting));
        for (auto& inner : included.sections) {
            auto& same = section_of(section, inner.name, inner.place);
            same.references.insert(same.references.end(), inner.references.begin(), inner.references.end());
            add_all(same, std::move(inner));
        }
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
        return fail(start.to_string() + "the string that begins here is never closed");
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
        if (bytes.empty()) return fail(start.to_string() + "include needs a file name");
        if (state_.include_depth == max_include_depth)
            return fail(start.to_string() + "includes are nested too deeply; does a file include itself?");
        auto files = state_.includer({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, *file_);
        if (!files || files->empty()) ++state_.files;  // no endless row of what is not there
        if (!files) state_.left_out.push_back(start.to_string() + files.error().message);
        for (std::size_t at = 0; files && at < files->size() && !state_.exhausted(); ++at) {
            ++state_.files;
            auto content = parse_other((*files)[at], start);
            if (content)
                add_all(section, std::move(*content));
            else
                state_.left_out.push_back(content.error().message);
        }
        if (state_.exhausted()) return fail(start.to_string() + "too many included files");
        return {};
    }

    Result<Section> parse_other(const SourceFile& source, const Place& start) {
        if (!source.text) return fail(start.to_string() + source.text.error().message);
        const auto content = source.text->reveal();
        Section section;
        ++state_.include_depth;
        auto done =
            Parser({reinterpret_cast<const char*>(content.data()), content.size()}, source.name, state_)
                .parse_into(section);
        --state_.include_depth;
        if (!done) return tl::unexpected(done.error());
        return section;
    }

    std::string_view text_;
    std::size_t position_ = 0;
    unsigned line_ = 1;
    std::shared_ptr<const std::string> file_;
    ParseState& state_;
};

// Puts into sections with references what the sections that they refer to have and they have not.
class Inheritance {
  public:
    explicit Inheritance(Settings& settings) : settings_(settings), original_(settings.root.clone()) {}

    void resolve() {
        for (auto& section : settings_.root.sections) resolve_or_refuse(section, 0, 0);
    }

  private:
    // Connections, secrets and so on, level 1, are used as a whole or not at all.
    static constexpr unsigned unit_level = 1;

    void resolve_or_refuse(Section& section, unsigned level, unsigned depth) {
        if (auto done = resolve_in(section, level, depth); !done) section.refusal = done.error().message;
    }

    Result<void> resolve_in(Section& section, unsigned level, unsigned depth) {
        if (depth > 4 * max_section_depth)
            return fail(section.place.to_string() + "section '" + shown(section.name) + "' refers to itself");
        for (auto references = std::exchange(section.references, {}); const auto& path : references)
            if (auto done = inherit(section, path, level, depth); !done) return done;
        for (auto& inner : section.sections) {
            if (level < unit_level)
                resolve_or_refuse(inner, level + 1, depth + 1);
            else if (auto done = resolve_in(inner, level + 1, depth + 1); !done)
                return done;
        }
        return {};
    }

    Result<void> inherit(Section& section, const std::string& path, unsigned level, unsigned depth) {
        settings_.referenced.push_back(path);
        if (const auto known = failed_.find(path); known != failed_.end()) return fail(known->second);
        const auto* other = find(path);
        if (other == nullptr)
            return fail(section.place.to_string() + "section '" + shown(section.name) +
                        "' refers to a section '" + shown(path) + "' that there is not");
        if (++inherited_ > max_inherited_settings) return too_much(section);
        auto inherited = other->clone();
        if (auto done = resolve_in(inherited, level, depth + 1); !done) {
            failed_.emplace(path, done.error().message);
            return done;
        }
        return merge(section, std::move(inherited));
    }

    const Section* find(std::string_view path) const {
        const Section* at = &original_;
        while (at != nullptr && !path.empty()) {
            const auto dot = std::min(path.find('.'), path.size());
            at = at->find_section(path.substr(0, dot));
            path.remove_prefix(std::min(dot + 1, path.size()));
        }
        return at == &original_ ? nullptr : at;
    }

    Result<void> merge(Section& target, Section&& source) {
        if (target.refusal.empty()) target.refusal = std::move(source.refusal);
        for (auto& setting : source.settings) {
            if (++inherited_ > max_inherited_settings) return too_much(target);
            if (target.find_setting(setting.key) == nullptr) target.settings.push_back(std::move(setting));
        }
        for (auto& inner : source.sections) {
            if (++inherited_ > max_inherited_settings) return too_much(target);
            const auto same =
                std::find_if(target.sections.begin(), target.sections.end(),
                             [&](const auto& candidate) { return candidate.name == inner.name; });
            if (same == target.sections.end())
                target.sections.push_back(std::move(inner));
            else if (auto done = merge(*same, std::move(inner)); !done)
                return done;
        }
        return {};
    }

    static tl::unexpected<Error> too_much(const Section& section) {
        return fail(section.place.to_string() + "too much is inherited by references");
    }

    Settings& settings_;
    Section original_;
    std::size_t inherited_ = 0;
    std::map<std::string, std::string> failed_;  // paths that cannot be referred to, and why
};

}  // namespace

Result<Settings> parse_settings(std::string_view text, const std::string& file, const Includer& includer) {
    Settings settings;
    ParseState state{includer, settings.warnings, settings.left_out};
    if (auto done = Parser(text, file, state).parse_into(settings.root); !done)
        return tl::unexpected(done.error());
    Inheritance(settings).resolve();
    return settings;
}

}  // namespace keyline::config
