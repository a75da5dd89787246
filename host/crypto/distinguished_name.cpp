#include "host/crypto/distinguished_name.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include <openssl/x509.h>

#include "host/crypto/x509_tools.h"

namespace keyline::crypto {

namespace {

using Name = std::unique_ptr<X509_NAME, openssl::Deleter<X509_NAME_free>>;

// Attribute types by the keywords of strongSwan. The first keyword of an OID is the one that is printed.
struct Attribute {
    std::string_view keyword;
    std::string_view oid;
};
constexpr auto attributes = std::to_array<Attribute>({
    {"CN", "2.5.4.3"},
    {"SN", "2.5.4.4"},
    {"serialNumber", "2.5.4.5"},
    {"C", "2.5.4.6"},
    {"L", "2.5.4.7"},
    {"ST", "2.5.4.8"},
    {"STREET", "2.5.4.9"},
    {"O", "2.5.4.10"},
    {"OU", "2.5.4.11"},
    {"T", "2.5.4.12"},
    {"D", "2.5.4.13"},
    {"postalAddress", "2.5.4.16"},
    {"postalCode", "2.5.4.17"},
    {"N", "2.5.4.41"},
    {"G", "2.5.4.42"},
    {"I", "2.5.4.43"},
    {"ID", "2.5.4.45"},
    {"dnQualifier", "2.5.4.46"},
    {"dmdName", "2.5.4.54"},
    {"pseudonym", "2.5.4.65"},
    {"DC", "0.9.2342.19200300.100.1.25"},
    {"UID", "0.9.2342.19200300.100.1.1"},
    {"E", "1.2.840.113549.1.9.1"},
    {"Email", "1.2.840.113549.1.9.1"},
    {"emailAddress", "1.2.840.113549.1.9.1"},
    {"unstructuredName", "1.2.840.113549.1.9.2"},
    {"UN", "1.2.840.113549.1.9.2"},
    {"unstructuredAddress", "1.2.840.113549.1.9.8"},
    {"UA", "1.2.840.113549.1.9.8"},
    {"employeeNumber", "2.16.840.1.113730.3.1.3"},
    {"EN", "2.16.840.1.113730.3.1.3"},
    {"TCGID", "1.3.6.1.4.1.1201.1.1.2.2.75"},
});
constexpr std::string_view email_oid = "1.2.840.113549.1.9.1";
constexpr std::string_view unstructured_name_oid = "1.2.840.113549.1.9.2";

bool equal_ignoring_case(ByteView left, ByteView right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](auto a, auto b) { return std::tolower(a) == std::tolower(b); });
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

// RFC 5280's PrintableString: letters, digits, space and '()+,-./:=?
bool is_printable_string(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return (c < 0x80 && std::isalnum(c) != 0) ||
               std::string_view(" '()+,-./:=?").find(static_cast<char>(c)) != std::string_view::npos;
    });
}

int string_type(std::string_view oid, std::string_view value) {
    if (oid == email_oid || oid == unstructured_name_oid) return V_ASN1_IA5STRING;
    return is_printable_string(value) ? V_ASN1_PRINTABLESTRING : V_ASN1_UTF8STRING;
}

bool add_attribute(X509_NAME& name, std::string_view element) {
    const auto equals = element.find('=');
    if (equals == std::string_view::npos) return false;
    const auto keyword = trim(element.substr(0, equals));
    const auto value = trim(element.substr(equals + 1));
    const auto attribute = std::find_if(attributes.begin(), attributes.end(), [&](const Attribute& known) {
        return equal_ignoring_case(as_bytes(known.keyword), as_bytes(keyword));
    });
    if (attribute == attributes.end()) return false;
    const std::unique_ptr<ASN1_OBJECT, openssl::Deleter<ASN1_OBJECT_free>> object(
        OBJ_txt2obj(attribute->oid.data(), 1));
    // An empty value needs a type of its own: OpenSSL would look one up for it.
    return X509_NAME_add_entry_by_OBJ(&name, object.get(), string_type(attribute->oid, value),
                                      as_bytes(value).data(), openssl::checked_int(value.size()), -1, 0) == 1;
}

Name decode(ByteView der) {
    const auto* position = der.data();
    Name name(d2i_X509_NAME(nullptr, &position, static_cast<long>(der.size())));
    const bool whole = name && position == der.data() + der.size();
    openssl::clear_errors();
    return whole ? std::move(name) : Name();
}

ByteView octets(const ASN1_STRING* string) {
    return {ASN1_STRING_get0_data(string), static_cast<std::size_t>(ASN1_STRING_length(string))};
}

std::string keyword_of(const ASN1_OBJECT* object) {
    const auto oid = x509::dotted(object);
    const auto known = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const Attribute& attribute) { return attribute.oid == oid; });
    if (known != attributes.end()) return std::string(known->keyword);
    const auto hex = to_hex({OBJ_get0_data(object), OBJ_length(object)});
    std::string text;
    for (std::size_t i = 0; i < hex.size(); i += 2) text += (i == 0 ? "" : ":") + hex.substr(i, 2);
    return text;
}

bool is_wildcard(ByteView value) {
    return value.size() == 1 && value[0] == '*';
}

bool equal_values(const ASN1_OBJECT* type, const ASN1_STRING* left, const ASN1_STRING* right) {
    const auto a = octets(left);
    const auto b = octets(right);
    if (std::equal(a.begin(), a.end(), b.begin(), b.end())) return true;
    if (ASN1_STRING_type(left) != ASN1_STRING_type(right)) return false;
    const bool any_case = ASN1_STRING_type(left) == V_ASN1_PRINTABLESTRING ||
                          (ASN1_STRING_type(left) == V_ASN1_IA5STRING && x509::dotted(type) == email_oid);
    return any_case && equal_ignoring_case(a, b);
}

}  // namespace

std::optional<Bytes> parse_distinguished_name(std::string_view text) {
    const char separator = text.starts_with('/') ? '/' : ',';
    if (separator == '/') text.remove_prefix(1);
    const Name name(X509_NAME_new());
    openssl::require(name != nullptr, "X509_NAME");
    bool empty = true;
    while (!trim(text).empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (!add_attribute(*name, text.substr(0, end))) {
            openssl::clear_errors();
            return std::nullopt;
        }
        empty = false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (empty) return std::nullopt;
    unsigned char* der = nullptr;
    const int size = i2d_X509_NAME(name.get(), &der);
    if (size <= 0) {  // text that is not UTF-8
        openssl::clear_errors();
        return std::nullopt;
    }
    Bytes result(der, der + size);
    OPENSSL_free(der);
    return result;
}

std::string distinguished_name_text(ByteView der) {
    const auto name = decode(der);
    if (!name) return {};
    std::string text;
    for (int i = 0; i < X509_NAME_entry_count(name.get()); ++i) {
        const auto* entry = X509_NAME_get_entry(name.get(), i);
        if (i != 0) text += ", ";
        text += keyword_of(X509_NAME_ENTRY_get_object(entry)) + "=";
        for (const auto octet : octets(X509_NAME_ENTRY_get_data(entry)))
            text += octet >= 0x20 && octet < 0x7f ? static_cast<char>(octet) : '?';
    }
    return text;
}

std::optional<unsigned> match_distinguished_name(ByteView pattern, ByteView presented) {
    if (std::equal(pattern.begin(), pattern.end(), presented.begin(), presented.end()) &&
        !has_wildcard(pattern))
        return 0;
    const auto wanted = decode(pattern);
    const auto given = decode(presented);
    if (!wanted || !given) return std::nullopt;
    const int count = X509_NAME_entry_count(wanted.get());
    if (count != X509_NAME_entry_count(given.get())) return std::nullopt;
    unsigned wildcards = 0;
    for (int i = 0; i < count; ++i) {
        const auto* left = X509_NAME_get_entry(wanted.get(), i);
        const auto* right = X509_NAME_get_entry(given.get(), i);
        const auto* type = X509_NAME_ENTRY_get_object(left);
        if (X509_NAME_ENTRY_set(left) != X509_NAME_ENTRY_set(right) ||
            OBJ_cmp(type, X509_NAME_ENTRY_get_object(right)) != 0)
            return std::nullopt;
        if (is_wildcard(octets(X509_NAME_ENTRY_get_data(left)))) {
            ++wildcards;
        } else if (!equal_values(type, X509_NAME_ENTRY_get_data(left), X509_NAME_ENTRY_get_data(right))) {
            return std::nullopt;
        }
    }
    return wildcards;
}

bool has_wildcard(ByteView distinguished_name) {
    const auto name = decode(distinguished_name);
    if (!name) return false;
    for (int i = 0; i < X509_NAME_entry_count(name.get()); ++i) {
        if (is_wildcard(octets(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name.get(), i))))) return true;
    }
    return false;
}

}  // namespace keyline::crypto
