// vici messages: strongSwan's tree of sections, lists and key/value pairs, and its encoding (vici README,
// "Message format").
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "host/base/bytes.h"
#include "host/base/result.h"

namespace keyline::vici {

class Message;
using List = std::vector<std::string>;

// Ordered, as the protocol is; a name may come several times (a section for each IKE SA of one connection).
class Message {
  public:
    struct Element;

    Message& add(std::string name, std::string value);
    Message& add_number(std::string name, std::uint64_t value) {
        return add(std::move(name), std::to_string(value));
    }
    Message& add(std::string name, List list);
    Message& add(std::string name, Message section);

    // The first of that name and kind; nullptr (or empty text) when there is none.
    const std::string* find(std::string_view name) const;
    const List* find_list(std::string_view name) const;
    const Message* find_section(std::string_view name) const;
    std::string text(std::string_view name) const;
    const std::vector<Element>& elements() const { return elements_; }
    bool empty() const { return elements_.empty(); }
    // Overwrites every value: a request may have brought a secret.
    void wipe();
    // Room for so many elements, that none is moved: a short text leaves itself behind.
    void reserve(std::size_t elements);

    bool operator==(const Message&) const = default;

  private:
    std::vector<Element> elements_;
};

struct Message::Element {
    std::string name;
    std::variant<std::string, List, Message> content;
    bool operator==(const Element&) const = default;
};

// The protocol's own limits: a name is at most 255 octets, a value 65,535, a packet 512 KiB. The depth is
// ours.
inline constexpr std::size_t max_name_bytes = 255;
inline constexpr std::size_t max_value_bytes = 65535;
inline constexpr std::size_t max_packet_bytes = std::size_t{512} * 1024;
inline constexpr unsigned max_depth = 16;

// Names and values beyond their limits are cut; so no text of a peer can make a message unreadable.
Bytes encode(const Message& message);
// Refuses what is cut off, nested too deeply or out of place.
Result<Message> decode(ByteView bytes);

}  // namespace keyline::vici
