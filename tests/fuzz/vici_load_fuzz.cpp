// What vici loads: messages made of the known keys and sections with any values, or decoded from any bytes,
// as load-conn, keyline-load-manual, load-pool, load-authority, load-cert and load-key. No crash; what is
// refused has a reason; what is accepted keeps the bounds that the engine counts on.
#include <algorithm>
#include <cstdlib>
#include <string>

#include "host/config/swanctl.h"
#include "host/crypto/random.h"
#include "host/daemon/connection_listing.h"
#include "host/daemon/credential_loading.h"
#include "host/daemon/vici_sections.h"
#include "tests/fuzz/choices.h"

using namespace keyline;

namespace {

using fuzz::Choices;

const std::vector<config::KeySection>& tables() {
    static const auto all = config::key_documentation();
    return all;
}

// Values that lead deeper than most random ones.
std::string value(Choices& choices) {
    static const std::vector<std::string> likely{"yes",
                                                 "no",
                                                 "0",
                                                 "1",
                                                 "2",
                                                 "4h",
                                                 "30s",
                                                 "10.0.0.0/8",
                                                 "10.0.0.1-10.0.0.9",
                                                 "fd00::/64",
                                                 "%any",
                                                 "psk",
                                                 "pubkey",
                                                 "rsa-2048-sha256",
                                                 "dynamic[tcp/80]",
                                                 "10.0.0.0/8[/1-9]",
                                                 "aes256-sha256-x25519",
                                                 "default",
                                                 "aes256gcm16-esn",
                                                 "trap|start",
                                                 "restart",
                                                 "transport",
                                                 "pass",
                                                 "C=CH, CN=*",
                                                 "keyid:0xff",
                                                 "strict",
                                                 "000101",
                                                 "18446744073709551615",
                                                 "http://x/y",
                                                 "mtu",
                                                 "k",
                                                 "1k",
                                                 "192.0.2.1",
                                                 "0x1001",
                                                 "aes128-sha256",
                                                 "aes128gcm16",
                                                 "null-sha256",
                                                 "accepted",
                                                 "0x00112233445566778899aabbccddeeff",
                                                 "0sAAECAwUHCw0RExcdHykrLzE1Oz1DR0lPU1lhZWdrbXE="};
    const auto which = choices.byte();
    if (which >= 2 * likely.size()) return choices.text(48);
    return likely[which % likely.size()];
}

void add_keys(vici::Message& message, const config::KeySection& table, Choices& choices) {
    for (unsigned count = choices.byte() % 8; count > 0 && choices.more(); --count) {
        const auto& row = table.rows[choices.byte() % table.rows.size()];
        if (choices.byte() % 2 == 0) {
            message.add(row.name, value(choices));
            continue;
        }
        vici::List list;
        for (unsigned items = choices.byte() % 4; items > 0; --items) list.push_back(value(choices));
        message.add(row.name, std::move(list));
    }
}

const config::KeySection& table_of(std::string_view path) {
    const auto found = std::find_if(tables().begin(), tables().end(),
                                    [&](const auto& table) { return table.path.starts_with(path); });
    if (found == tables().end()) std::abort();
    return *found;
}

// What must be there, and any keys beside it.
vici::Message made_manual(Choices& choices) {
    vici::Message sa;
    if (choices.byte() % 4 != 0) {
        sa.add("local_addr", "192.0.2.1").add("remote_addr", "192.0.2.2");
        sa.add("spi_in", "0x1001").add("spi_out", "0x1002").add("esp_proposal", "null-sha256");
        for (const auto* name : {"integrity_key_in", "integrity_key_out"}) sa.add(name, value(choices));
    }
    add_keys(sa, table_of("manual"), choices);
    return sa;
}

vici::Message made_connection(Choices& choices) {
    vici::Message connection;
    add_keys(connection, table_of("connections.NAME"), choices);
    for (const std::string side : {"local", "remote"}) {
        for (unsigned rounds = choices.byte() % 3; rounds > 0; --rounds) {
            vici::Message auth;
            add_keys(auth, table_of("connections.NAME." + side), choices);
            connection.add(side + std::to_string(rounds), std::move(auth));
        }
    }
    vici::Message children;
    for (unsigned count = choices.byte() % 3; count > 0; --count) {
        vici::Message child;
        add_keys(child, table_of("connections.NAME.children"), choices);
        children.add("child" + std::to_string(count), std::move(child));
    }
    return connection.add("children", std::move(children));
}

void check_reason(bool accepted, const std::string& reason) {
    if (!accepted && reason.empty()) std::abort();
}

void load_connection(const vici::Message& message) {
    const auto section = daemon::section_of("fuzz", message);
    if (!section) return check_reason(false, section.error().message);
    std::vector<std::string> warnings;
    const auto connection = config::connection_from(*section, warnings);
    if (!connection) return check_reason(false, connection.error().message);
    if (connection->local.empty() || connection->remote.empty() || connection->proposals.empty())
        std::abort();
    for (const auto& child : connection->children)
        if (child.replay_window % 32 != 0 || child.replay_window > 4096 || child.proposals.empty())
            std::abort();
    (void)daemon::connection_message(*connection);
}

void load_others(const vici::Message& message) {
    const auto section = daemon::section_of("fuzz", message);
    if (!section) return check_reason(false, section.error().message);
    std::vector<std::string> warnings;
    const auto manual = config::manual_from(*section, warnings);
    check_reason(manual.has_value(), manual ? "" : manual.error().message);
    if (manual && (manual->spi_in < 256 || manual->out.keying_material().empty())) std::abort();
    const auto pool = config::pool_from(*section);
    check_reason(pool.has_value(), pool ? "" : pool.error().message);
    const auto authority = config::authority_from(*section);
    check_reason(authority.has_value(), authority ? "" : authority.error().message);
}

void load_credential(unsigned kind, ByteView data) {
    crypto::SeededRandom random(1);
    ike::CredentialStore store(random);
    std::vector<crypto::PublicKey> public_keys;
    if (kind < 3) {
        static const char* const types[] = {"X509", "X509_CRL", "PUBKEY"};
        const auto done = daemon::load_certificate(store, public_keys, types[kind], "NONE", data);
        check_reason(done.has_value(), done ? "" : done.error().message);
    } else {
        const auto done = daemon::load_key(store, "any", data);
        check_reason(done.has_value(), done ? "" : done.error().message);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Choices choices(data, size);
    const unsigned first = choices.byte(), kind = first % 8;
    if (kind <= 2 && first >= 128) {
        load_others(made_manual(choices));
        return 0;
    }
    if (kind == 0) load_connection(made_connection(choices));
    if (kind == 1 || kind == 2) {
        vici::Message message;
        add_keys(message, table_of(kind == 1 ? "pools" : "authorities"), choices);
        load_others(message);
    }
    if (kind == 3)
        if (const auto message = vici::decode(choices.rest())) {
            load_connection(*message);
            load_others(*message);
        }
    if (kind >= 4) load_credential(kind - 4, choices.rest());
    return 0;
}
