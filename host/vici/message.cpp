#include "host/vici/message.h"

#include <algorithm>

#include "host/net/byte_io.h"

namespace keyline::vici {

namespace {

// vici README, "Message format".
enum class ElementType : std::uint8_t {
    section_start = 1,
    section_end = 2,
    key_value = 3,
    list_start = 4,
    list_item = 5,
    list_end = 6,
};

void write_type(net::ByteWriter& writer, ElementType type) {
    writer.u8(static_cast<std::uint8_t>(type));
}

void write_name(net::ByteWriter& writer, std::string_view name) {
    name = name.substr(0, max_name_bytes);
    writer.u8(static_cast<std::uint8_t>(name.size()));
    writer.bytes(as_bytes(name));
}

void write_value(net::ByteWriter& writer, std::string_view value) {
    value = value.substr(0, max_value_bytes);
    writer.u16(static_cast<std::uint16_t>(value.size()));
    writer.bytes(as_bytes(value));
}

void write(net::ByteWriter& writer, const Message& message) {
    for (const auto& element : message.elements()) {
        if (const auto* value = std::get_if<std::string>(&element.content)) {
            write_type(writer, ElementType::key_value);
            write_name(writer, element.name);
            write_value(writer, *value);
        } else if (const auto* list = std::get_if<List>(&element.content)) {
            write_type(writer, ElementType::list_start);
            write_name(writer, element.name);
            for (const auto& item : *list) {
                write_type(writer, ElementType::list_item);
                write_value(writer, item);
            }
            write_type(writer, ElementType::list_end);
        } else {
            write_type(writer, ElementType::section_start);
            write_name(writer, element.name);
            write(writer, std::get<Message>(element.content));
            write_type(writer, ElementType::section_end);
        }
    }
}

std::string to_text(ByteView bytes) {
    return {bytes.begin(), bytes.end()};
}

// load-shared and load-key have fewer, and no section.
constexpr std::size_t elements_with_a_secret = 8;

class Decoder {
  public:
    explicit Decoder(ByteView bytes) : reader_(bytes) {}

    Result<Message> section(unsigned depth) {
        Message message;
        if (depth == 0) message.reserve(elements_with_a_secret);
        while (reader_.remaining() != 0) {
            const auto type = static_cast<ElementType>(reader_.u8());
            if (type == ElementType::section_end) {
                if (depth == 0) return fail("a vici message ends a section that it did not begin");
                return message;
            }
            if (auto done = element(type, message, depth); !done) return tl::unexpected(done.error());
        }
        if (depth != 0) return fail("a vici message does not end a section that it began");
        return message;
    }

  private:
    Result<void> element(ElementType type, Message& message, unsigned depth) {
        auto name = to_text(reader_.bytes(reader_.u8()));
        if (!reader_.ok()) return cut_off();
        switch (type) {
            case ElementType::key_value: {
                auto value = to_text(reader_.bytes(reader_.u16()));
                if (!reader_.ok()) return cut_off();
                message.add(std::move(name), std::move(value));
                return {};
            }
            case ElementType::list_start: {
                auto items = list();
                if (!items) return tl::unexpected(items.error());
                message.add(std::move(name), std::move(*items));
                return {};
            }
            case ElementType::section_start: {
                if (depth == max_depth) return fail("the sections of a vici message are nested too deeply");
                auto inner = section(depth + 1);
                if (!inner) return tl::unexpected(inner.error());
                message.add(std::move(name), std::move(*inner));
                return {};
            }
            default:
                return fail("a vici message holds an element that is unknown or out of place");
        }
    }

    Result<List> list() {
        List items;
        while (true) {
            const auto type = static_cast<ElementType>(reader_.u8());
            if (!reader_.ok()) return cut_off();
            if (type == ElementType::list_end) return items;
            if (type != ElementType::list_item)
                return fail("a list of a vici message holds something else than items");
            items.push_back(to_text(reader_.bytes(reader_.u16())));
            if (!reader_.ok()) return cut_off();
        }
    }

    static tl::unexpected<Error> cut_off() { return fail("a vici message is cut off"); }

    net::ByteReader reader_;
};

template <typename T>
const T* find_content(const std::vector<Message::Element>& elements, std::string_view name) {
    for (const auto& element : elements)
        if (element.name == name)
            if (const auto* content = std::get_if<T>(&element.content)) return content;
    return nullptr;
}

}  // namespace

void Message::wipe() {
    const auto overwrite = [](std::string& text) { keyline::wipe(as_writable_bytes(text)); };
    for (auto& element : elements_) {
        if (auto* text = std::get_if<std::string>(&element.content)) overwrite(*text);
        if (auto* list = std::get_if<List>(&element.content))
            std::for_each(list->begin(), list->end(), overwrite);
        if (auto* section = std::get_if<Message>(&element.content)) section->wipe();
    }
}

void Message::reserve(std::size_t elements) {
    elements_.reserve(elements);
}

Message& Message::add(std::string name, std::string value) {
    elements_.push_back({std::move(name), std::move(value)});
    return *this;
}
Message& Message::add(std::string name, List list) {
    elements_.push_back({std::move(name), std::move(list)});
    return *this;
}
Message& Message::add(std::string name, Message section) {
    elements_.push_back({std::move(name), std::move(section)});
    return *this;
}

const std::string* Message::find(std::string_view name) const {
    return find_content<std::string>(elements_, name);
}
const List* Message::find_list(std::string_view name) const {
    return find_content<List>(elements_, name);
}
const Message* Message::find_section(std::string_view name) const {
    return find_content<Message>(elements_, name);
}
std::string Message::text(std::string_view name) const {
    const auto* value = find(name);
    return value == nullptr ? std::string() : *value;
}

Bytes encode(const Message& message) {
    net::ByteWriter writer;
    write(writer, message);
    return writer.take();
}

Result<Message> decode(ByteView bytes) {
    return Decoder(bytes).section(0);
}

}  // namespace keyline::vici
